# SPDX-License-Identifier: AGPL-3.0-or-later
"""One document process for the tests of a module, and small documents to open in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pymupdf  # noqa: TID253
import pytest

from desktop_qa.documents.process.host import Host

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture
def host() -> Iterator[Host]:
    """A document process of its own, ended after the test."""
    with Host() as host:
        yield host


@pytest.fixture
def paper(tmp_path: Path) -> Path:
    """Three pages with a link and an outline."""
    document = pymupdf.open()
    for number in range(1, 4):
        page = document.new_page()
        page.insert_text((72, 100), f"Page {number} tells of the harbour master.", fontsize=12)
    document[0].insert_link({"kind": pymupdf.LINK_GOTO, "page": 2, "from": pymupdf.Rect(72, 200, 200, 220)})
    document[0].insert_link(
        {"kind": pymupdf.LINK_URI, "uri": "https://example.org/x", "from": pymupdf.Rect(72, 300, 200, 320)}
    )
    document.set_toc([[1, "Beginning", 1], [2, "End", 3]])
    path = tmp_path / "Hafen, élève & co.pdf"
    document.save(path)
    document.close()
    return path
