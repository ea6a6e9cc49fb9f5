# SPDX-License-Identifier: AGPL-3.0-or-later
"""Changes on the disk: written over, replaced whole, gone and back, and only told once."""

from __future__ import annotations

import os

import pytest

from desktop_qa.common import atomic
from desktop_qa.ui.services import watching
from desktop_qa.ui.services.watching import FileWatch
from desktop_qa.ui.toolkit.tasks import Worker


@pytest.fixture
def path(tmp_path):
    made = tmp_path / "a.pdf"
    made.write_text("first")
    return made


@pytest.fixture
def watch(qtbot, path, monkeypatch):
    monkeypatch.setattr(watching, "QUIET_MS", 60)
    files = Worker("files")
    made = FileWatch(path, files)
    qtbot.waitUntil(lambda: made._known is not None)
    yield made
    made.close()
    files.close()


def test_writing_over_it_is_told_once(qtbot, watch, path):
    told = []
    watch.changed.connect(lambda: told.append(1))
    for number in range(5):
        path.write_text(f"version {number}")
        qtbot.wait(10)
    qtbot.waitUntil(lambda: bool(told))
    qtbot.wait(150)
    assert told == [1]


def test_replacing_it_whole_is_told_every_time(qtbot, watch, path):
    for number in range(3):
        with qtbot.waitSignal(watch.changed):
            atomic.write_text(path, f"replaced {number}" * (number + 1))


def test_gone_and_back_is_told(qtbot, watch, path):
    with qtbot.assertNotEmitted(watch.changed, wait=200):
        path.unlink()
    with qtbot.waitSignal(watch.changed):
        path.write_text("back again")


def test_what_did_not_change_is_not_told(qtbot, watch, path):
    with qtbot.assertNotEmitted(watch.changed, wait=250):
        (path.parent / "another").write_text("x")
        os.utime(path, ns=(path.stat().st_atime_ns, path.stat().st_mtime_ns))


def test_a_changed_document_is_loaded_again_at_its_place(window, qtbot, tmp_path, monkeypatch, host):
    monkeypatch.setattr(watching, "QUIET_MS", 60)
    path = tmp_path / "house.pdf"
    path.write_text("first")
    tab = window.open(str(path))
    qtbot.waitUntil(lambda: tab.has_document and tab.watch._known is not None)
    tab.view.go_to_page(1, 100)
    path.write_text("second edition")
    qtbot.waitUntil(lambda: len(host.called("open")) == 2 and tab.has_document)
    assert "changed" in tab.bars
    assert tab.view.position().page == 1
    assert len(host.open_documents) == 1
