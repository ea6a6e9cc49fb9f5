# SPDX-License-Identifier: AGPL-3.0-or-later
"""The window with a fake host and a fake engine: tabs, opening, passwords, asking, history, session."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest
from fakes import FakeDocument
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QPushButton, QStatusBar

from desktop_qa.documents.model import Link, Rect
from desktop_qa.session.document_session import Phase
from desktop_qa.storage.history import SessionTab
from desktop_qa.ui.ask.answer_list import AnswerList
from desktop_qa.ui.shell.start_page import StartPage
from desktop_qa.ui.shell.window import MainWindow
from desktop_qa.ui.tab.memory import TabMemory

LONG = tuple((f"Chapter {number}", f"Text of chapter {number}. Nothing else stands here.") for number in range(40))


@pytest.fixture
def opened(window, qtbot):
    """A function that opens a source and waits until its text is there."""

    def open_(source="/tmp/house.pdf", **options):
        tab = window.open(source, **options)
        qtbot.waitUntil(lambda: tab.has_document and tab.session.text is not None)
        return tab

    return open_


def ask(qtbot, tab, question="Who built the room?"):
    with qtbot.waitSignal(tab.asking.finished):
        tab.panel.ask(question)


def settle(qtbot, services):
    """Wait until the file worker has done what it was given."""
    task = services.files.run(lambda: None)
    qtbot.waitUntil(lambda: not task.running)


# -- opening


def test_a_document_takes_the_place_of_the_start_page(window, opened):
    assert isinstance(window.tabs.current, StartPage)
    tab = opened()
    assert window.tabs.pages == (tab,)
    assert window.windowTitle() == "A house for readers – Desktop QA"
    assert window.header.pages.text() == "/ 3"
    assert window.header.page.text() == "1"


def test_the_same_file_is_opened_once(window, opened):
    first = opened()
    opened("/tmp/other.pdf")
    assert window.open("/tmp/house.pdf") is first
    assert window.tabs.current is first


def test_what_cannot_be_opened_is_said_in_the_tab_and_can_be_tried_again(window, qtbot, host):
    host.documents["broken"] = FakeDocument(error="broken.pdf is damaged: get it anew")
    tab = window.open("/tmp/broken.pdf")
    qtbot.waitUntil(lambda: bool(tab.error))
    assert tab.stack.currentWidget() is tab.failure
    assert tab.failure.words.text() == "broken.pdf is damaged: get it anew"
    host.documents["broken"].error = None
    tab.reload()
    qtbot.waitUntil(lambda: tab.has_document)


def test_three_tries_for_a_password(window, qtbot, host):
    host.documents["secret"] = FakeDocument(password="right")
    tab = window.open("/tmp/secret.pdf")
    qtbot.waitUntil(lambda: tab.opener.dialog is not None)
    for number in range(3):
        dialog = tab.opener.dialog
        assert dialog.tries_left == 3 - number
        dialog.field.setText("wrong")
        dialog._on_accepted()
        qtbot.waitUntil(lambda dialog=dialog, left=2 - number: dialog.tries_left == left)
    qtbot.waitUntil(lambda: bool(tab.error))
    assert "three times" in tab.error
    assert tab.opener.dialog is None
    tab.reload()
    qtbot.waitUntil(lambda: tab.opener.dialog is not None)
    tab.opener.dialog.field.setText("right")
    tab.opener.dialog._on_accepted()
    qtbot.waitUntil(lambda: tab.has_document)
    assert tab.opener.dialog is None


def test_no_password_is_no_document(window, qtbot, host):
    host.documents["secret"] = FakeDocument(password="right")
    tab = window.open("/tmp/secret.pdf")
    qtbot.waitUntil(lambda: tab.opener.dialog is not None)
    tab.opener.dialog.reject()
    assert "without its password" in tab.error


def test_an_address_is_fetched_before_it_is_opened(window, qtbot, host):
    tab = window.open("https://example.org/a/page.html")
    qtbot.waitUntil(lambda: tab.has_document)
    assert [request.arguments["url"] for request in host.called("fetch")] == ["https://example.org/a/page.html"]


def test_files_text_and_addresses_can_be_dropped(window, qtbot, tmp_path, host):
    files = QMimeData()
    files.setUrls([QUrl.fromLocalFile(str(tmp_path / "a.pdf")), QUrl.fromLocalFile(str(tmp_path / "b.pdf"))])
    assert not window.tabs.current.address.acceptDrops()
    window.commands.take(files)
    assert [tab.source for tab in window.tabs.documents] == [str(tmp_path / "a.pdf"), str(tmp_path / "b.pdf")]
    text = QMimeData()
    text.setText("Ada Brandt built it.\n\nIn 1912.")
    window.commands.take(text)
    qtbot.waitUntil(
        lambda: (
            b"Ada Brandt built it.\n\nIn 1912."
            in [getattr(one.arguments["source"], "data", None) for one in host.called("open")]
        )
    )
    address = QMimeData()
    address.setText(" https://example.org/x ")
    window.commands.take(address)
    assert window.tabs.current.source == "https://example.org/x"
    before = len(window.tabs)
    window.commands.take(QMimeData())
    assert len(window.tabs) == before


def test_a_file_over_the_window_is_invited(window, qtbot, tmp_path):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "a.pdf"))])
    over = (QPoint(9, 9), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    window.dragEnterEvent(QDragEnterEvent(*over))
    assert window.drop_hint.isVisible()
    window.dragLeaveEvent(QDragLeaveEvent())
    assert not window.drop_hint.isVisible()
    window.dragEnterEvent(QDragEnterEvent(*over))
    window.dropEvent(QDropEvent(QPointF(9, 9), *over[1:]))
    assert not window.drop_hint.isVisible()
    assert window.tab.source == str(tmp_path / "a.pdf")


def test_a_crash_of_the_document_process_is_said(window, qtbot, opened, host):
    tab = opened()
    host.crash("house.pdf took the reading process down; it was started again")
    qtbot.waitUntil(lambda: "crash" in tab.bars)
    assert "house.pdf" in tab.bars["crash"].label.text()
    assert tab.has_document


# -- tabs


def test_a_closed_tab_comes_back_where_it_was(window, qtbot, host, opened):
    host.documents["long"] = FakeDocument(pages=LONG)
    tab = opened("/tmp/long.pdf")
    tab.view.go_to_page(17, 100)
    window.commands.do_close_tab()
    assert isinstance(window.tabs.current, StartPage)
    window.commands.do_reopen_tab()
    qtbot.waitUntil(lambda: window.tab is not None and window.tab.has_document)
    assert window.tab.source == "/tmp/long.pdf"
    assert window.tab.view.position().page == 17


def test_tabs_can_be_stepped_through_moved_and_closed(window, opened):
    first, second = opened("/tmp/a.pdf"), opened("/tmp/b.pdf")
    window.commands.do_next_tab()
    assert window.tabs.current is first
    window.tabs.bar.moveTab(0, 1)
    assert window.tabs.pages == (second, first)
    window.tabs.close_page(second)
    assert window.tabs.pages == (first,)
    assert window.tabs.current is first


def test_closing_gives_the_document_back(window, opened, host):
    opened()
    window.commands.do_close_tab()
    assert host.open_documents == {}


# -- asking


def test_a_question_is_answered_and_marked(window, qtbot, opened):
    tab = opened()
    ask(qtbot, tab)
    assert [one.text for one in tab.panel.model.answers] == ["Ada Brandt", "Lisbon", "1931"]
    assert [mark.rank for mark in tab.view.pages.overlay.answers] == [1, 2, 3]
    assert tab.view.pages.overlay.current.rank == 1
    first = tab.panel.model.answers[0]
    assert tab.session.text.text[first.start : first.end] == "Ada Brandt"
    assert first.context.startswith("The reading room was built")


def test_a_question_may_come_with_the_document(window, qtbot):
    tab = window.open("/tmp/house.pdf", "Who built the room?")
    with qtbot.waitSignal(tab.asking.finished):
        pass
    assert tab.session.reply.question == "Who built the room?"


def test_a_question_waits_for_the_text(window, qtbot, host, engine):
    host.hold()
    tab = window.open("/tmp/house.pdf")
    settle(qtbot, window.services)
    host.serve(1)
    qtbot.waitUntil(lambda: tab.has_document)
    tab.panel.ask("Who?")
    assert tab.session.phase is Phase.WAITING
    assert engine.asked == []
    host.held = False
    with qtbot.waitSignal(tab.asking.finished):
        host.serve()
    assert tab.session.reply.question == "Who?"


def test_escape_stops_at_once_and_nothing_more_is_shown(window, qtbot, opened, engine):
    tab = opened()
    engine.hold()
    tab.panel.ask("Who?")
    engine.serve()
    qtbot.waitUntil(lambda: len(tab.panel.model.answers) == 1)
    assert window.actions_["stop"].isEnabled()
    qtbot.keyClick(tab.panel.field, Qt.Key.Key_Escape)
    assert not tab.session.running
    qtbot.waitUntil(lambda: engine.terminated == 1)
    engine.serve(5)
    qtbot.wait(50)
    assert len(tab.panel.model.answers) == 1


def test_a_new_question_replaces_the_running_one(window, qtbot, opened, engine):
    tab = opened()
    engine.hold()
    tab.panel.ask("First?")
    engine.serve()
    qtbot.waitUntil(lambda: len(tab.panel.model.answers) == 1)
    tab.panel.ask("Second?")
    assert len(tab.panel.model.answers) == 0
    with qtbot.waitSignal(tab.asking.finished) as finished:
        engine.serve(3)
    assert finished.args[0].question == "Second?"
    assert [question for question, _ in engine.asked] == ["First?", "Second?"]


def test_a_question_of_another_tab_replaces_it_too(window, qtbot, opened, engine):
    first, second = opened("/tmp/a.pdf"), opened("/tmp/b.pdf")
    engine.hold()
    first.panel.ask("First?")
    second.panel.ask("Second?")
    assert not first.session.running
    with qtbot.waitSignal(second.asking.finished):
        engine.serve(6)  # the first question may still take one
    assert first.panel.model.answers == ()


def test_a_document_that_waits_for_the_history_goes_with_its_tab(window, qtbot, host, monkeypatch):
    """The history answered after the tab was closed, and the document was shown in what was no tab any more."""
    monkeypatch.setattr(TabMemory, "recall", lambda memory, _source: setattr(memory, "asking", True))
    tab = window.open("/tmp/slow history.pdf")
    with qtbot.waitSignal(tab.opener.opened):
        pass
    with qtbot.assertNotEmitted(tab.ready):
        window.tabs.close_page(tab)
        tab.memory.asking = False
        tab.memory.recalled.emit()
    assert not host.open_documents


def test_scopes_reach_the_engine_as_spans(window, qtbot, opened, engine):
    tab = opened()
    words = tab.session.text
    for scope, expected in (
        ("document", None),
        ("page", (words.page_span(1),)),
        ("chapter", (words.chapter(words.page_span(1)[0]),)),
    ):
        tab.view.go_to_page(1)
        tab.panel.options.set_scope(scope)
        ask(qtbot, tab)
        assert engine.asked[-1][1].scope == expected
    tab.view.select_all()
    tab.panel.options.set_scope("selection")
    ask(qtbot, tab)
    assert engine.asked[-1][1].scope == ((0, len(words.text)),)


def test_number_threshold_and_effort_reach_the_engine_and_the_settings(window, qtbot, opened, engine):
    tab = opened()
    tab.panel.options.answers.setValue(2)
    tab.panel.options.threshold.setValue(60)
    tab.panel.options.effort.setCurrentIndex(1)
    ask(qtbot, tab)
    options = engine.asked[-1][1]
    assert (options.threshold, options.effort) == (0.6, "thorough")
    assert options.top >= 2
    assert len(tab.panel.model.answers) == 2
    assert [one.above for one in tab.panel.model.answers] == [True, False]
    assert window.services.settings.value.answers == 2


def test_next_answer_goes_through_document_and_list(window, qtbot, opened):
    tab = opened()
    ask(qtbot, tab)
    window.actions_["next_answer"].trigger()
    assert tab.view.pages.overlay.current.rank == 2
    assert tab.session.current.rank == 2
    window.actions_["previous_answer"].trigger()
    window.actions_["previous_answer"].trigger()
    assert tab.view.pages.overlay.current.rank == 3
    tab.view.answerActivated.emit(1)
    assert tab.session.current.rank == 1


def test_enter_once_more_reads_everything(window, qtbot, opened, engine):
    engine.quick = 1
    tab = opened()
    ask(qtbot, tab)
    assert tab.session.unread
    assert "1 of 3 passages" in tab.panel.state.notice.text()
    assert window.actions_["read_all"].isEnabled()
    with qtbot.waitSignal(tab.asking.finished):
        qtbot.keyClick(tab.panel.field, Qt.Key.Key_Return)
    assert [options.effort for _, options in engine.asked] == ["quick", "thorough"]
    assert len(tab.session.answers) == 3
    assert not tab.session.unread
    assert not window.actions_["read_all"].isEnabled()
    with qtbot.waitSignal(tab.asking.finished):
        qtbot.keyClick(tab.panel.field, Qt.Key.Key_Return)
    assert engine.asked[-1][1].effort == "quick", "all is read: the same question is a new one"


def test_another_scope_is_another_question(window, qtbot, opened, engine):
    engine.quick = 1
    tab = opened()
    ask(qtbot, tab)
    tab.session.set_scope("page")
    ask(qtbot, tab)
    assert [options.effort for _, options in engine.asked] == ["quick", "quick"]
    assert engine.asked[1][1].scope is not None


def test_other_settings_are_used_for_the_answers_that_are_shown(window, qtbot, opened, engine):
    engine.quick = 2
    tab = opened()
    ask(qtbot, tab)
    assert [one.above for one in tab.session.answers] == [True, True]
    tab.session.choose(2)
    with qtbot.waitSignal(tab.asking.finished):
        tab.panel.options.threshold.setValue(60)
    assert [one.above for one in tab.session.answers] == [True, False]
    assert tab.session.current_rank == 2
    with qtbot.waitSignal(tab.asking.finished):
        tab.panel.options.answers.setValue(1)
    assert len(tab.session.answers) == 1
    with qtbot.waitSignal(tab.asking.finished):
        tab.panel.options.effort.setCurrentIndex(1)
    assert not tab.session.unread
    with qtbot.assertNotEmitted(tab.asking.finished, wait=600):
        tab.panel.options.effort.setCurrentIndex(0)


def test_copying_with_nothing_selected_leaves_the_clipboard(window, qtbot, opened):
    tab = opened()
    ask(qtbot, tab)
    QGuiApplication.clipboard().setText("mine")
    tab.view.setFocus()
    window.actions_["copy"].trigger()
    assert QGuiApplication.clipboard().text() == "mine"
    tab.panel.list.setFocus()
    window.actions_["copy"].trigger()
    assert "Ada Brandt" in QGuiApplication.clipboard().text()


def test_an_engine_that_fails_says_why(window, qtbot, opened, engine):
    tab = opened()
    engine.error = RuntimeError("the reader is ill")
    ask(qtbot, tab)
    assert tab.panel.state.notice.text() == "the reader is ill"
    engine.error = None
    ask(qtbot, tab)
    assert tab.session.reply.found


def test_a_document_without_text_says_so(window, qtbot, host):
    host.documents["empty"] = FakeDocument(pages=((),))
    tab = window.open("/tmp/empty.pdf")
    qtbot.waitUntil(lambda: tab.has_document)
    tab.panel.ask("Who?")
    qtbot.waitUntil(lambda: not tab.session.running)
    assert "no text" in tab.panel.state.notice.text()


def test_a_very_long_question_and_an_empty_one(window, qtbot, opened, engine):
    tab = opened()
    ask(qtbot, tab, "word " * 1000)
    assert len(engine.asked[-1][0]) == 4999
    tab.panel.ask("   ")
    assert len(engine.asked) == 1


# -- what leaves the program


def test_an_answer_is_copied_with_its_citation(window, qtbot, opened):
    tab = opened()
    ask(qtbot, tab)
    window.actions_["copy_answer"].trigger()
    assert QGuiApplication.clipboard().text() == "“Ada Brandt” (A house for readers, p. 1)"
    tab.view.select_all()
    window.actions_["copy"].trigger()
    assert QGuiApplication.clipboard().text().startswith("A house for readers")
    tab.panel.list.setFocus()
    window.activateWindow()
    if isinstance(QGuiApplication.focusObject(), AnswerList):
        window.actions_["copy"].trigger()
        assert QGuiApplication.clipboard().text().startswith("“Ada Brandt”")


@pytest.mark.parametrize(("name", "start"), [("a.md", "# Who"), ("a.csv", "question,"), ("a.json", "{")])
def test_answers_are_exported(window, qtbot, opened, tmp_path, name, start):
    tab = opened()
    ask(qtbot, tab)
    with qtbot.waitSignal(tab.exporter.saved):
        tab.exporter.export_to(tmp_path / name)
    text = (tmp_path / name).read_text()
    assert text.startswith(start)
    assert "Ada Brandt" in text


def test_an_export_that_fails_says_why(window, qtbot, opened, tmp_path):
    tab = opened()
    ask(qtbot, tab)
    (tmp_path / "file").write_text("")
    tab.exporter.export_to(tmp_path / "file" / "a.md")
    qtbot.waitUntil(lambda: "saved" in tab.bars)
    assert tab.bars["saved"].kind == "error"


def test_the_export_dialog_suggests_a_name(window, qtbot, opened):
    tab = opened()
    ask(qtbot, tab)
    for command, end in (("export_answers", "answers.md"), ("save_highlights", "highlights.pdf")):
        window.actions_[command].trigger()
        assert tab.exporter.dialog.selectedFiles()[0].endswith(f"A house for readers - {end}")
        tab.exporter.dialog.reject()


def test_highlights_are_saved_into_a_copy_with_the_question_as_note(window, qtbot, opened, host, tmp_path):
    tab = opened()
    ask(qtbot, tab)
    with qtbot.waitSignal(tab.exporter.saved):
        tab.exporter.save_highlights(tmp_path / "copy.pdf")
    ((_, highlights, target),) = host.saved
    assert target == tmp_path / "copy.pdf"
    assert len(highlights) == 2
    areas, note, colour = highlights[0]
    assert areas == tab.session.text.rects(*(tab.panel.model.answers[0].start, tab.panel.model.answers[0].end))
    assert note.startswith("Who built the room?\n")
    assert all(0 <= part <= 1 for part in colour)


# -- history and session


def test_questions_are_remembered_per_document(window, qtbot, opened):
    tab = opened()
    ask(qtbot, tab, "Who built the room?")
    qtbot.waitUntil(lambda: tab.panel.field.words() == ["Who built the room?"])
    window.commands.do_close_tab()
    again = opened()
    qtbot.waitUntil(lambda: again.panel.hint.list.count() == 1)
    assert again.panel.hint.list.item(0).text() == "Who built the room?"
    other = opened("/tmp/other.pdf")
    settle(qtbot, window.services)
    assert other.panel.field.words() == [], "questions of other documents are no help here"
    assert other.panel.hint.list.count() == 0


def test_a_document_opens_where_it_was_left(window, qtbot, host, opened):
    host.documents["long"] = FakeDocument(pages=LONG)
    tab = opened("/tmp/long.pdf")
    tab.view.go_to_page(23, 100)
    window.commands.do_close_tab()
    assert opened("/tmp/long.pdf").view.position().page == 23


def test_recent_documents_are_on_the_start_page_and_can_be_forgotten(window, qtbot, opened):
    opened()
    window.new_tab()
    start = window.tabs.current
    qtbot.waitUntil(lambda: start.recent.model().rowCount() == 1)
    assert start.recent.model().index(0, 0).data() == "A house for readers"
    start.recent.menu("/tmp/house.pdf").actions()[1].trigger()
    qtbot.waitUntil(lambda: start.recent.model().rowCount() == 0)


def test_without_history_nothing_is_kept(qtbot, make_services, host):
    services = make_services(history=False)
    window = MainWindow(services)
    window.show()
    tab = window.open("/tmp/house.pdf")
    qtbot.waitUntil(lambda: tab.session.text is not None)
    ask(qtbot, tab)
    window.close()
    found = []
    services.recall(lambda history: (history.recent(), history.session()), found.append)
    qtbot.waitUntil(lambda: bool(found))
    assert found == [([], [])]
    window.deleteLater()


def test_the_session_comes_back(qtbot, make_services, host):
    host.documents["long"] = FakeDocument(pages=LONG)
    services = make_services()
    window = MainWindow(services)
    window.show()
    for source in ("/tmp/a.pdf", "/tmp/long.pdf", "/tmp/c.pdf"):
        tab = window.open(source)
        qtbot.waitUntil(lambda tab=tab: tab.has_document)
    window.tabs.step(-1)
    window.tab.view.go_to_page(11, 100)
    window.close()
    found = []
    services.recall(lambda history: history.session(), found.append)
    qtbot.waitUntil(lambda: bool(found))
    window.deleteLater()
    again = MainWindow(services)
    again.show()
    again.restore(found[0])
    assert [tab.source for tab in again.tabs.documents] == ["/tmp/a.pdf", "/tmp/long.pdf", "/tmp/c.pdf"]
    qtbot.waitUntil(lambda: again.tab is not None and again.tab.has_document)
    assert again.tab.source == "/tmp/long.pdf"
    assert again.tab.view.position().page == 11
    others = [tab.has_document for tab in again.tabs.documents]
    assert others == [False, True, False]
    again.tabs.step(1)
    qtbot.waitUntil(lambda: again.tab.has_document)
    again.close()
    again.deleteLater()


def test_closed_before_it_came_back_the_session_stays(qtbot, make_services):
    services = make_services()
    kept = [SessionTab("/tmp/a.pdf", {}, current=True)]
    services.remember(lambda history: history.save_session(kept))
    window = MainWindow(services)
    window.show()
    window.close()
    found = []
    services.recall(lambda history: history.session(), found.append)
    qtbot.waitUntil(lambda: bool(found))
    assert [tab.source for tab in found[0]] == ["/tmp/a.pdf"]
    window.deleteLater()


def test_a_window_whose_documents_were_closed_keeps_none(qtbot, make_services):
    services = make_services()
    window = MainWindow(services)
    window.show()
    tab = window.open("/tmp/a.pdf")
    qtbot.waitUntil(lambda: tab.has_document)
    window.actions_["close_tab"].trigger()
    window.close()
    found = []
    services.recall(lambda history: history.session(), found.append)
    qtbot.waitUntil(lambda: bool(found))
    assert found == [[]]
    window.deleteLater()


def test_a_session_that_cannot_be_understood_still_opens(window, qtbot):
    window.restore([SessionTab("/tmp/a.pdf", {"page": "x"}, current=True)])
    qtbot.waitUntil(lambda: window.tab is not None and window.tab.has_document)


# -- commands


def test_settings_follow_the_commands(window, opened):
    tab = opened()
    for command in ("side_bar", "ask_panel"):
        window.actions_[command].trigger()
    assert not tab.side_bar.isVisible()
    assert not tab.panel.isVisible()
    window.actions_["question"].trigger()
    assert tab.panel.isVisible()
    window.actions_["menu_bar"].trigger()
    assert window.menuBar().isVisible()
    for expected in ("dark", "sepia", "normal"):
        window.actions_["page_colours"].trigger()
        assert tab.view.page_colours == expected


def test_settings_are_written(window, qtbot, services):
    window.use_settings(answers=7)
    services.settings.save()
    settle(qtbot, services)
    assert json.loads(services.paths.settings_file.read_text())["answers"] == 7


def test_full_screen_leaves_only_the_document(window, opened):
    opened()
    window.actions_["full_screen"].trigger()
    assert window.isFullScreen()
    assert not window.header.isVisible()
    window.actions_["full_screen"].trigger()
    assert not window.isFullScreen()
    assert window.header.isVisible()


def test_a_larger_reading_text_lays_the_article_out_again(window, qtbot, host, opened):
    host.documents["article"] = FakeDocument(reflowable=True, kind="html")
    tab = opened("/tmp/article.html")
    before = tab.info
    window.actions_["larger_text"].trigger()
    qtbot.waitUntil(lambda: bool(host.called("reflow")) and tab.session.text is not None)
    assert host.called("reflow")[0].arguments["layout"].size == 13
    assert replace(before, source="", content_hash="") == replace(tab.info, source="", content_hash="")


def test_answers_stay_when_an_article_is_laid_out_again(window, qtbot, host, opened):
    host.documents["article"] = FakeDocument(reflowable=True, kind="html")
    tab = opened("/tmp/article.html")
    ask(qtbot, tab)
    before = tab.panel.model.answers
    window.actions_["larger_text"].trigger()
    qtbot.waitUntil(lambda: bool(host.called("reflow")) and tab.session.text is not None)
    assert [one.text for one in tab.panel.model.answers] == [one.text for one in before]
    assert len(tab.view.pages.overlay.answers) == 3


def test_escape_leaves_full_screen(window, qtbot, opened):
    tab = opened()
    window.actions_["full_screen"].trigger()
    qtbot.keyClick(tab.view.pages, Qt.Key.Key_Escape)
    assert not window.isFullScreen()


def test_pages_are_gone_to_by_number(window, qtbot, opened):
    tab = opened()
    window.actions_["go_to_page"].trigger()
    window.header.page.setText("3")
    qtbot.keyClick(window.header.page, Qt.Key.Key_Return)
    assert tab.view.current_page == 2
    assert window.header.page.text() == "3"
    window.header.page.setText("nonsense")
    qtbot.keyClick(window.header.page, Qt.Key.Key_Return)
    assert tab.view.current_page == 2
    window.actions_["back"].trigger()
    assert tab.view.current_page == 0


def test_an_outside_link_asks_first(window, opened, monkeypatch):
    went = []
    monkeypatch.setattr(
        "desktop_qa.ui.shell.commands.QDesktopServices.openUrl", lambda url: went.append(url.toString())
    )
    tab = opened()
    tab.view.linkActivated.emit(Link(Rect(0, 0, 1, 1), uri="https://example.org/"))
    dialog = window.commands.dialog
    assert dialog.address == "https://example.org/"
    assert went == []
    dialog.browser_button.click()
    assert went == ["https://example.org/"]
    assert window.commands.dialog is None


@pytest.mark.parametrize("command", ["settings", "models", "about", "shortcuts", "palette", "open_address", "open"])
def test_dialogs_open_and_close(window, qtbot, command):
    window.actions_[command].trigger()
    assert window.commands.dialog.isVisible()
    assert window.commands.dialog.windowTitle()
    window.commands.dialog.reject()
    assert window.commands.dialog is None


def test_only_addresses_can_be_opened_as_one(window):
    window.actions_["open_address"].trigger()
    dialog = window.commands.dialog
    button = dialog.buttons.button(dialog.buttons.StandardButton.Open)
    for text, good in (("", False), ("example.org", True), ("ftp://example.org", False), ("https://", False)):
        dialog.field.setText(text)
        assert button.isEnabled() is good, text
    dialog.reject()


def test_every_button_has_a_name(window, opened):
    opened()
    from PySide6.QtWidgets import QAbstractButton

    for button in window.findChildren(QAbstractButton):
        if button.isVisible():
            assert button.accessibleName() or button.text() or button.toolTip(), button


def test_a_message_without_a_document_takes_room_only_while_it_is_shown(window):
    assert window.findChild(QStatusBar) is None
    window.tell("settings", "warning", "Some settings could not be read.")
    line = window.findChild(QStatusBar)
    assert line.isVisible()
    assert line.currentMessage() == "Some settings could not be read."
    line.clearMessage()
    assert not line.isVisible()
    window.tell("settings", "warning", "Once more.")
    assert line.isVisible()
    line.clearMessage()


# -- places, notices, menus


def test_full_screen_leads_back_to_a_maximised_window(window, qtbot, opened):
    opened()
    window.showMaximized()
    qtbot.waitUntil(window.isMaximized)
    for full in (True, False):
        window.actions_["full_screen"].trigger()
        qtbot.waitUntil(lambda full=full: window.isFullScreen() is full)
    assert window.isMaximized()


def test_the_place_of_the_window_is_kept_while_it_runs(window, qtbot, opened):
    before = window.services.settings.value.geometry
    window.resize(900, 650)
    qtbot.waitUntil(lambda: window.services.settings.value.geometry != before)
    kept = window.services.settings.value.geometry
    window.actions_["full_screen"].trigger()
    qtbot.wait(1000)
    assert window.services.settings.value.geometry == kept, "the next start does not begin with a full screen"
    window.actions_["full_screen"].trigger()


def test_where_a_document_is_read_is_kept_while_it_is_read(window, qtbot, opened):
    tab = opened()
    tab.view.go_to_page(1)
    wanted = tab.place()
    assert wanted["fraction"] or wanted["page"]

    def kept():
        found = []
        window.services.recall(lambda history: history.document("", tab.source), found.append)
        qtbot.waitUntil(lambda: bool(found))
        return found[0].position

    qtbot.waitUntil(lambda: kept() == wanted)


def test_what_was_saved_can_be_opened_and_makes_way_for_an_error(window, qtbot, opened, tmp_path, monkeypatch):
    shown = []
    monkeypatch.setattr(
        "desktop_qa.ui.toolkit.saved.QDesktopServices.openUrl", lambda url: shown.append(url.toLocalFile())
    )
    tab = opened()
    ask(qtbot, tab)
    with qtbot.waitSignal(tab.exporter.saved):
        tab.exporter.export_to(tmp_path / "answers.md")
    buttons = tab.bars["saved"].findChildren(QPushButton)
    for button in buttons:
        button.click()
    assert shown == [str(tmp_path / "answers.md"), str(tmp_path)]
    tab.bars.show_message("trouble", "error", "The file is gone.")
    assert tab.bars.names() == ("trouble",)
    tab.bars.show_message("work", "info", "Working").show_progress(1, 2)
    tab.bars.show_message("note", "info", "Done.")
    assert set(tab.bars.names()) == {"trouble", "work", "note"}, "an error stays, and so does what is still going on"


def test_the_menu_of_a_tab(window, qtbot, opened):
    first, second = opened("/tmp/a.pdf"), opened("/tmp/b.pdf")
    menu = window.tabs.menu(window.tabs.pages.index(second))
    labels = [action.text().replace("&", "") for action in menu.actions() if not action.isSeparator()]
    assert labels == ["Close", "Close the others", "Reload", "Copy the path", "Show in folder"]
    menu.actions()[4].trigger()
    assert QGuiApplication.clipboard().text() == "/tmp/b.pdf"
    menu.actions()[1].trigger()
    assert window.tabs.documents == (second,)
    assert first not in window.tabs.pages
    alone = window.tabs.menu(0)
    assert not alone.actions()[1].isEnabled()
    for one in (menu, alone):
        one.deleteLater()


# -- addresses


def test_an_address_without_a_scheme_is_tried_by_http_too(window, qtbot, host):
    host.unreachable = ("https://",)
    window.open_address(" old.example.org/page ")
    (tab,) = window.tabs.documents
    qtbot.waitUntil(lambda: tab.has_document)
    assert [one.arguments["url"] for one in host.called("fetch")] == [
        "https://old.example.org/page",
        "http://old.example.org/page",
    ]
    assert tab.source == "http://old.example.org/page"


def test_a_scheme_that_was_typed_is_kept_and_no_dead_tab_stays(window, qtbot, host):
    host.unreachable = ("http",)
    for typed, tries in (("https://gone.example.org/", 1), ("gone.example.org", 2)):
        host.requests.clear()
        window.open_address(typed)
        qtbot.waitUntil(lambda: not window.tabs.documents)
        assert len(host.called("fetch")) == tries
        (page,) = window.tabs.pages
        assert page.address.text() == typed
        assert "cannot be reached" in page.trouble.text()
        assert page.trouble.isVisible()


def test_pages_of_the_last_time_come_back_without_the_network(window, qtbot, host):
    address = "https://example.org/page"
    first = window.open(address)
    qtbot.waitUntil(lambda: first.has_document)
    settle(qtbot, window.services)
    window.tabs.close_page(first)
    host.requests.clear()
    window.restore([SessionTab(address, {}, current=True), SessionTab("https://example.org/never", {})])
    shown, never = window.tabs.documents
    qtbot.waitUntil(lambda: shown.has_document)
    window.tabs.show_page(never)
    qtbot.waitUntil(lambda: bool(never.error))
    assert not host.called("fetch"), "nothing is asked of the network unasked"
    assert "loaded unasked" in never.error
    shown.reload()
    qtbot.waitUntil(lambda: len(host.called("fetch")) == 1 and shown.has_document)
    settle(qtbot, window.services)
    window.services.cleared.emit()
    settle(qtbot, window.services)
    assert not list((window.services.paths.cache / "pages").iterdir())
