# SPDX-License-Identifier: AGPL-3.0-or-later
"""A document view without a window around it."""

from __future__ import annotations

import pytest
from fakes import FakeDocument

from desktop_qa.ui.reader.document_view import DocumentView


@pytest.fixture
def make_view(qtbot, host):
    views = []

    def make(pages=None, **options):
        host.default = FakeDocument(**({"pages": pages} if pages else {}), **options)
        view = DocumentView()
        qtbot.addWidget(view)
        view.resize(700, 600)
        view.show()
        qtbot.waitExposed(view)
        info = host.open("/tmp/a.pdf").result()
        view.set_document(host, info)
        view.set_motion(False)
        view.session.set_text(host.text_map(info.doc).result())
        views.append(view)
        return view

    yield make
    for view in views:
        view.shut()
