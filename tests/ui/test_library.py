# SPDX-License-Identifier: AGPL-3.0-or-later
"""The library in the window: read by its own process, shown, paused, asked; answers open at their place."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QFileSystemWatcher, QMimeData, QUrl

from desktop_qa.answers.reply import PlacedAnswer, Reply
from desktop_qa.common import power
from desktop_qa.library.indexer import Step
from desktop_qa.library.store import Store
from desktop_qa.ui.library.contents import Column
from desktop_qa.ui.services.folder_watch import FolderWatch
from desktop_qa.ui.services.library_process import LibraryProcess

LONG = 60_000
"""Milliseconds for a process that loads MuPDF and a model on a busy machine."""


@pytest.fixture
def folder(tmp_path):
    folder = tmp_path / "papers"
    folder.mkdir()
    (folder / "lighthouse.txt").write_text("The lighthouse of Fernholm was built by Ida Lund in 1871.")
    (folder / "mill.txt").write_text("The mill of Osterby grinds rye.")
    (folder / "empty.txt").write_text("")
    return folder


@pytest.fixture
def page(window):
    return window.show_library()


def fill(services, folder) -> None:
    """Put a folder in without a process."""
    store = Store(services.paths.library_file)
    store.add_folder(folder)
    store.close()


def wait_idle(qtbot, services) -> None:
    qtbot.waitUntil(lambda: services.library.activity == "idle", timeout=LONG)


def test_an_empty_library_says_what_to_do(qtbot, page):
    qtbot.waitUntil(lambda: page.stack.currentWidget() is page.empty, timeout=5000)
    assert "Add folders" in page.empty.words.text()


def test_a_folder_is_read_by_its_own_process_and_shown(qtbot, services, page, folder):
    steps = []
    services.library.stepped.connect(steps.append)
    page.add([folder])
    qtbot.waitUntil(lambda: services.library.activity == "reading", timeout=5000)
    wait_idle(qtbot, services)
    qtbot.waitUntil(lambda: [one.state for one in page.model.entries].count("read") == 2, timeout=5000)
    assert steps
    assert all(isinstance(step, Step) for step in steps)
    assert services.library.process.number is None
    texts = {
        page.model.index(row, Column.NAME).data(): page.model.index(row, Column.READ).data()
        for row in range(page.model.rowCount())
    }
    assert texts["empty.txt"] == "empty.txt is empty."
    assert "2 documents" in page.totals.text()
    page.which.setCurrentIndex(page.which.findData("failed"))
    assert [one.path.name for one in page.model.entries] == ["empty.txt"]
    # What is written into the folder from now on is noticed.
    qtbot.waitUntil(lambda: str(folder) in services.library.watch.places, timeout=5000)


def test_pausing_ends_the_process_and_going_on_begins_it_again(qtbot, services, page, folder, monkeypatch):
    begun, ended = [], []
    monkeypatch.setattr(LibraryProcess, "begin", lambda self: begun.append(1))
    monkeypatch.setattr(LibraryProcess, "end", lambda self: ended.append(1))
    page.add([folder])
    qtbot.waitUntil(lambda: len(begun) == 1, timeout=5000)
    assert services.library.activity == "reading"
    page.line.button.click()
    assert services.library.activity == "paused"
    assert ended
    services.library.look()
    assert len(begun) == 1
    assert "paused" in page.line.words.text()
    page.line.button.click()
    assert services.library.activity == "reading"
    assert len(begun) == 2


def test_reading_waits_for_the_plug_if_the_setting_says_so(services, monkeypatch):
    begun = []
    monkeypatch.setattr(LibraryProcess, "begin", lambda self: begun.append(1))
    on_battery = True
    monkeypatch.setattr(power, "on_battery", lambda: on_battery)
    services.library.look()
    assert (services.library.activity, begun) == ("battery", [])
    services.settings.change(quiet_on_battery=False)
    assert (services.library.activity, begun) == ("reading", [1])


def test_removing_says_what_went_and_can_be_undone(qtbot, services, page, folder, monkeypatch):
    monkeypatch.setattr(LibraryProcess, "begin", lambda self: None)
    page.add([folder])
    qtbot.waitUntil(lambda: page.folder.count() == 2, timeout=5000)
    page.folder.setCurrentIndex(1)
    page.remove.click()
    qtbot.waitUntil(lambda: page.stack.currentWidget() is page.empty, timeout=5000)
    qtbot.waitUntil(lambda: "removed" in page.bars, timeout=5000)
    assert "no longer in the library" in page.bars["removed"].label.text()


def test_a_dropped_folder_is_added_and_a_file_is_opened(qtbot, window, folder, monkeypatch):
    monkeypatch.setattr(LibraryProcess, "begin", lambda self: None)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(folder)), QUrl.fromLocalFile(str(folder / "mill.txt"))])
    window.commands.take(data)
    page = window.show_library()
    qtbot.waitUntil(lambda: page.folder.count() == 2, timeout=5000)
    assert [tab.source for tab in window.tabs.documents] == [str(folder / "mill.txt")]


def reply(*places: tuple[str, str, int]) -> Reply:
    """Answers ``(document, words, start)``."""
    answers = tuple(
        PlacedAnswer(rank, words, 1, start, start + len(words), 1.0, 0.9, words, start, document=document, title="T")
        for rank, (document, words, start) in enumerate(places, 1)
    )
    return Reply("Who?", "", "", "fake", 0.1, 1, answers, 0.1)


def test_an_answer_opens_its_document_at_its_place(qtbot, window, host):
    window.open("/papers/a.pdf")
    qtbot.waitUntil(lambda: window.tab.session.subject is not None, timeout=5000)
    text = window.tab.session.text.text
    found = reply(("/papers/b.pdf", text[10:20], 10), ("/papers/a.pdf", text[30:38], 30))
    window.show_place(found, 2, "library")
    first = window.tab
    assert first.source == "/papers/a.pdf"
    assert first.session.current.rank == 2
    assert [one.rank for one in first.session.answers_here] == [2]
    assert not first.session.unread
    assert first.session.asked_scope == "library"
    # The other answer stands in a document that is not open yet.
    first.session.choose(1)
    first.panel.activated.emit(1)
    qtbot.waitUntil(lambda: window.tab is not first and window.tab.session.current is not None, timeout=5000)
    assert window.tab.source == "/papers/b.pdf"
    assert window.tab.session.current.rank == 1
    assert window.tab.session.question == "Who?"


def test_all_open_documents_are_asked_at_once(qtbot, window, engine):
    for name in ("a", "b"):
        window.open(f"/papers/{name}.pdf")
        qtbot.waitUntil(lambda: window.tab.session.subject is not None, timeout=5000)
    tab = window.tab
    window.commands.do_scope_open()
    tab.panel.ask("Who planted the tree?")
    qtbot.waitUntil(lambda: not tab.session.running and tab.session.reply is not None, timeout=5000)
    best = tab.session.answers[0]
    assert best.document == "/papers/a.pdf"
    assert window.tabs.documents[0].session.text.text[best.start : best.end] == best.text
    tab.session.choose(1)
    assert window.tab is tab, "going through the list with the keys leaves the tab in front"
    tab.panel.activated.emit(1)
    assert window.tab is window.tabs.documents[0]
    assert window.tab.session.current == best


def test_a_document_that_has_changed_is_asked_again_instead_of_shown_at_a_wrong_place(qtbot, window, engine):
    window.open("/papers/a.pdf")
    qtbot.waitUntil(lambda: window.tab.session.subject is not None, timeout=5000)
    window.show_place(reply(("/papers/a.pdf", "words that do not stand there", 10)), 1, "library")
    assert window.tab.session.running
    qtbot.waitUntil(lambda: not window.tab.session.running, timeout=5000)


def test_folders_are_watched_for_what_comes_and_files_for_what_is_written(qtbot, folder):
    watch = FolderWatch()
    watch.set_places(((str(folder),), (str(folder / "mill.txt"),)))
    with qtbot.waitSignal(watch.changed, timeout=10_000):
        (folder / "new.txt").write_text("x")
    with qtbot.waitSignal(watch.changed, timeout=10_000), (folder / "mill.txt").open("a") as stream:
        stream.write("more")
    watch.set_places(((), ()))
    assert watch.places == frozenset()
    watch.close()
    assert isinstance(watch.findChild(QFileSystemWatcher), QFileSystemWatcher)


def test_closing_the_program_ends_the_process(qtbot, make_services, folder):
    services = make_services()
    fill(services, folder)
    services.library.look()
    qtbot.waitUntil(lambda: bool(services.library.process.number), timeout=5000)
    services.close()
    assert services.library.process.number is None
