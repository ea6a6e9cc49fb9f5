# SPDX-License-Identifier: AGPL-3.0-or-later
"""Own highlights in the window: marked, listed, searched, noted, removed, put back, written out."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from desktop_qa.documents.model import Annotation, Rect
from desktop_qa.storage.notes import COLOURS


@pytest.fixture
def tab(window, qtbot):
    tab = window.open("/tmp/house.pdf")
    qtbot.waitUntil(lambda: tab.has_document and tab.view.text_map is not None)
    return tab


@pytest.fixture
def mark(tab, qtbot):
    """Select words and press keys in the pages; returns the highlight."""

    def do(words, key=Qt.Key.Key_H):
        select(tab, words)
        with qtbot.waitSignal(tab.notes.notes.added) as added:
            QTest.keyClick(tab.view.pages, key)
        return added.args[0]

    return do


def select(tab, words):
    start = tab.view.text_map.text.index(words)
    tab.view.pages.selector.selection.start(start)
    tab.view.pages.selector.selection.extend(start + len(words))
    tab.view.pages.selector.show()
    assert tab.view.selected_text() == words


def words_of(tab, count=3):
    """The beginnings of the pages."""
    text = tab.view.text_map
    return [text.text[slice(*text.page_span(page))][:20].strip() for page in range(count)]


def test_a_key_marks_the_selection_and_it_is_still_there_at_the_next_opening(window, tab, mark, qtbot):
    first = mark(words_of(tab)[0])
    assert (first.text, first.colour) == (words_of(tab)[0], "yellow")
    assert tab.view.selection() is None
    assert tab.view.pages.overlay.note_pieces(0)
    tab.reload()
    qtbot.waitUntil(lambda: bool(tab.notes.notes.highlights) and bool(tab.view.pages.overlay.note_pieces(0)))
    assert tab.notes.notes.highlights[0].text == first.text


def test_each_colour_has_its_key_and_the_last_one_is_used_again(tab, mark):
    for key, colour in zip((Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3, Qt.Key.Key_4), COLOURS, strict=True):
        assert mark(words_of(tab)[0], key).colour == colour
    assert mark(words_of(tab)[1]).colour == COLOURS[-1]


def test_without_a_selection_the_keys_do_nothing(tab, qtbot):
    with qtbot.assertNotEmitted(tab.notes.notes.added, wait=100):
        for key in (Qt.Key.Key_H, Qt.Key.Key_N, Qt.Key.Key_1):
            QTest.keyClick(tab.view.pages, key)


def test_the_bar_comes_when_the_mouse_lets_go_and_goes_with_the_selection(tab, qtbot):
    bar = tab.notes.marking.bar
    select(tab, words_of(tab)[0])
    assert not bar.isVisible()
    qtbot.mouseRelease(tab.view.pages.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    assert bar.isVisible()
    with qtbot.waitSignal(tab.notes.notes.added) as added:
        bar.buttons["pink"].click()
    assert added.args[0].colour == "pink"
    assert not bar.isVisible()


def test_a_note_is_written_beside_the_list_and_kept(tab, mark, qtbot, services):
    kept = mark(words_of(tab)[1], Qt.Key.Key_N)
    pane = tab.notes.pane
    assert pane.isVisible()
    assert pane.current() == kept
    QTest.keyClicks(pane.editor, "Compare with page 3")
    QTest.keyClick(pane.editor, Qt.Key.Key_Escape)
    assert tab.notes.notes.highlights[0].note == "Compare with page 3"
    found = []
    services.notes(lambda notes: notes.of_document(kept.key)).succeeded.connect(found.append)
    qtbot.waitUntil(lambda: bool(found))
    assert found[0][0].note == "Compare with page 3"
    assert tab.view.pages.overlay.note_pieces(1)[-1].highlight.note


def test_what_is_marked_already_gets_the_note_instead_of_a_second_mark(tab, mark, qtbot):
    kept = mark(words_of(tab)[1])
    select(tab, words_of(tab)[1][2:10])
    with qtbot.assertNotEmitted(tab.notes.notes.added, wait=100):
        QTest.keyClick(tab.view.pages, Qt.Key.Key_N)
    assert tab.notes.pane.current() == kept


def test_the_list_is_searched_in_words_and_notes(tab, mark):
    for words in words_of(tab):
        mark(words)
    pane = tab.notes.pane
    pane.choose(tab.notes.notes.highlights[1].number)
    pane.editor.setPlainText("About ÄPFEL")
    pane.keep_note()
    assert pane.list.count() == 3
    pane.search.setText("äpfel")
    assert pane.list.count() == 1
    pane.search.setText("nothing like it")
    assert pane.list.count() == 0
    pane.choose(tab.notes.notes.highlights[2].number)
    assert pane.current() == tab.notes.notes.highlights[2]


def test_an_entry_leads_to_its_place(tab, mark):
    mark(words_of(tab)[0])
    last = mark(words_of(tab)[2])
    tab.view.go_to_page(0)
    pane = tab.notes.pane
    pane.choose(last.number)
    pane.list.itemActivated.emit(pane.list.currentItem())
    assert tab.view.current_page == 2


def test_what_was_removed_can_be_put_back(tab, mark, qtbot):
    kept = mark(words_of(tab)[0])
    tab.notes.pane.choose(kept.number)
    QTest.keyClick(tab.notes.pane.list, Qt.Key.Key_Delete)
    assert tab.notes.notes.highlights == ()
    assert not tab.view.pages.overlay.note_pieces(0)
    with qtbot.waitSignal(tab.notes.notes.added):
        tab.bars["note"].findChildren(type(tab.notes.pane.export_button))[0].click()
    assert [one.number for one in tab.notes.notes.highlights] == [kept.number]


def test_colour_is_changed_in_the_list(tab, mark):
    mark(words_of(tab)[0])
    tab.notes.pane.colour_buttons["green"].click()
    assert tab.notes.notes.highlights[0].colour == "green"


def test_an_answer_becomes_a_highlight_with_its_question(tab, qtbot):
    with qtbot.waitSignal(tab.notes.notes.added) as added:
        tab.notes.marking.keep_answer(0, 5, "Who was it?")
    assert (added.args[0].note, added.args[0].question) == ("Who was it?", "Who was it?")


def test_notes_are_written_out(tab, mark, qtbot, tmp_path, host):
    kept = mark(words_of(tab)[0])
    tab.notes.pane.choose(kept.number)
    tab.notes.pane.editor.setPlainText("Mine")
    tab.notes.pane.keep_note()
    tab.notes.export_to(tmp_path / "notes.md")
    qtbot.waitUntil(lambda: "saved" in tab.bars)
    lines = (tmp_path / "notes.md").read_text(encoding="utf-8").splitlines()
    assert lines[4:] == [f"> {words_of(tab)[0]}", "", "p. 1", "", "Mine"]
    tab.notes.save_copy(tmp_path / "copy.pdf")
    qtbot.waitUntil(lambda: bool(host.called("annotate")))
    [(areas, note, colour)] = host.called("annotate")[0].arguments["highlights"]
    assert (len(areas), note, colour) == (1, "Mine", "#ffd84d")


def test_a_disk_that_is_full_is_said(tab, qtbot, services, monkeypatch):
    from desktop_qa.storage.database import DatabaseError
    from desktop_qa.storage.notes import Notes

    def full(*_):
        raise DatabaseError("The note could not be saved ({reason}).", reason="full")

    monkeypatch.setattr(Notes, "keep", full)
    select(tab, words_of(tab)[0])
    with qtbot.waitSignal(tab.notes.notes.failed):
        QTest.keyClick(tab.view.pages, Qt.Key.Key_H)
    assert tab.bars["note"].kind == "error"


# -- notes that are in the file


@pytest.fixture
def noted(window, qtbot, host):
    """A document whose second page has a highlight with a note, and a note by nobody."""
    from fakes import FakeDocument, FakeTextMap

    words = FakeTextMap()
    start = words.text.index(words.text[slice(*words.page_span(1))].strip()[:12])
    lines = tuple(quad for _, quad in words.quads(start, start + 12))
    host.documents["noted"] = FakeDocument(
        annotations={
            1: (
                Annotation(1, "highlight", lines[0].rect, lines, "Look this up", "Ann"),
                Annotation(1, "note", Rect(300, 300, 316, 316), (), "Nobody's note"),
                Annotation(1, "drawing", Rect(1, 1, 2, 2)),
            )
        }
    )
    tab = window.open("/tmp/noted.pdf")
    qtbot.waitUntil(lambda: tab.has_document and len(tab.notes.file_notes.annotations) == 2)
    return tab


def test_notes_of_the_file_are_listed_with_their_words_and_authors(noted):
    texts = [noted.notes.pane.list.item(row).text() for row in range(noted.notes.pane.list.count())]
    assert len(texts) == 2
    assert "Look this up" in texts[0]
    assert "Ann" in texts[0]
    assert texts[1].startswith("p. 2: Nobody's note")
    noted.notes.pane.search.setText("ann")
    assert noted.notes.pane.list.count() == 1


def test_a_note_of_the_file_is_gone_to_and_cannot_be_changed(noted):
    pane = noted.notes.pane
    pane.list.setCurrentRow(1)
    assert pane.current() is None
    pane.remove_current()
    pane.list.itemActivated.emit(pane.list.item(1))
    assert noted.view.current_page == 1
    assert noted.view.pages.overlay.remark_at(1, 305, 305).text == "Nobody's note"


def test_a_page_that_cannot_be_read_does_not_hide_the_notes_of_others(window, qtbot, host, monkeypatch):
    from fakes import FakeDocument

    host.documents["half"] = FakeDocument(annotations={2: (Annotation(2, "note", Rect(1, 1, 9, 9), (), "Still here"),)})
    whole = host.annotations

    def annotations(doc, page, priority=0):
        if page == 0:
            return host._request("annotations", lambda: 1 / 0, priority, doc=doc, page=page)
        return whole(doc, page, priority)

    monkeypatch.setattr(host, "annotations", annotations)
    tab = window.open("/tmp/half.pdf")
    qtbot.waitUntil(lambda: tab.has_document and len(tab.notes.file_notes.annotations) == 1)
