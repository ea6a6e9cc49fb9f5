# SPDX-License-Identifier: AGPL-3.0-or-later
"""Find by meaning in the window: listed, marked, walked through, and never stale."""

from __future__ import annotations

import pytest
from fakes import DEFAULT_PAGES, FakeTextMap
from PySide6.QtCore import Qt
from word_encoder import WordEncoder

from desktop_qa.qa.search import Searcher


@pytest.fixture
def encoder():
    """An encoder without a model."""
    return WordEncoder({"boats": "ships", "boat": "ships", "ship": "ships"})


@pytest.fixture
def searched(services, encoder):
    """What the worker searches with; without an encoder if that is asked for."""
    services.asker.answering.load_searcher = lambda _threads: Searcher(encoder)
    return services.asker.answering


@pytest.fixture
def tab(window, qtbot, searched):
    tab = window.open("/tmp/house.pdf")
    qtbot.waitUntil(lambda: tab.has_document and tab.session.text is not None)
    return tab


def listed(tab) -> list[str]:
    pane = tab.meaning.pane
    return [pane.list.item(row).text() for row in range(pane.list.count())]


def search(qtbot, tab, words: str) -> None:
    tab.meaning.open_pane()
    qtbot.keyClicks(tab.meaning.pane.field, words)
    qtbot.keyClick(tab.meaning.pane.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not tab.meaning.searching)


def test_passages_are_listed_and_marked_best_first(qtbot, tab):
    search(qtbot, tab, "Ada Brandt")
    rows = listed(tab)
    assert rows
    assert "Ada Brandt" in rows[0]
    assert rows[0].startswith("p. ")
    spans = tab.view.pages.overlay.hits
    assert len(spans) == len(rows)
    assert list(spans) == sorted(spans)
    assert tab.view.pages.overlay.current_hit is None


def test_enter_walks_through_the_passages(qtbot, tab):
    search(qtbot, tab, "Ada Brandt")
    count = len(listed(tab))
    pane, text = tab.meaning.pane, tab.session.text.text
    qtbot.keyClick(pane.field, Qt.Key.Key_Return)
    assert pane.list.currentRow() == 0
    current = tab.view.pages.overlay.current_hit
    assert "Ada Brandt" in text[slice(*tab.view.pages.overlay.hits[current])]
    tab.meaning.find_next()
    assert pane.list.currentRow() == 1 % count
    tab.meaning.find_previous()
    tab.meaning.find_previous()
    assert pane.list.currentRow() == count - 1


def test_the_find_bar_takes_over_and_f3_follows_it(qtbot, tab):
    search(qtbot, tab, "Ada Brandt")
    tab.view.open_find()
    qtbot.keyClicks(tab.view.find_bar.field, "the")
    qtbot.waitUntil(lambda: tab.view.finder.current is not None)
    row = tab.meaning.pane.list.currentRow()
    before = tab.view.finder.current
    tab.meaning.find_next()
    assert tab.view.finder.current != before or len(tab.view.finder.hits.spans) == 1
    assert tab.meaning.pane.list.currentRow() == row


def test_similar_passages_leave_out_the_selection(qtbot, tab):
    text = tab.session.text
    start, end = text.paragraphs[1]
    tab.view.pages.selector.selection.select(start, end)
    tab.meaning.find_similar()
    qtbot.waitUntil(lambda: not tab.meaning.searching)
    assert tab.meaning.pane.words == " ".join(text.text[start:end].split())
    assert all(one.end <= start or end <= one.start for one in tab.meaning.passages)


def test_another_text_clears_marks_and_searches_again(qtbot, tab):
    search(qtbot, tab, "Ada Brandt")
    old = tab.view.pages.overlay.hits
    assert old
    tab.session.set_text(FakeTextMap([["Ada Brandt, elsewhere."], *DEFAULT_PAGES[1:]]))
    qtbot.waitUntil(lambda: not tab.meaning.searching)
    assert listed(tab)
    assert tab.view.pages.overlay.hits != old


def test_no_words_say_what_to_do_and_escape_leaves(qtbot, tab):
    tab.meaning.open_pane()
    pane = tab.meaning.pane
    assert "Write some words" in pane.status.text()
    search(qtbot, tab, "Ada Brandt")
    pane.field.clear()
    qtbot.waitUntil(lambda: not pane.list.count())
    assert "Write some words" in pane.status.text()
    assert not tab.view.pages.overlay.hits
    with qtbot.waitSignal(pane.left):
        qtbot.keyClick(pane.field, Qt.Key.Key_Escape)


def test_without_an_encoder_words_are_searched_and_that_is_said(qtbot, tab, searched):
    searched.load_searcher = lambda _threads: Searcher(None)
    search(qtbot, tab, "Brandt")
    assert "share words" in tab.meaning.pane.status.text()
    assert "Brandt" in listed(tab)[0]
    search(qtbot, tab, "zebra giraffe")
    assert "No passage" in tab.meaning.pane.status.text()


def test_a_search_that_fails_says_so(qtbot, tab, encoder):
    def fail():
        raise RuntimeError("the encoder broke")

    encoder.during = fail
    search(qtbot, tab, "Ada")
    assert "the encoder broke" in tab.meaning.pane.status.text()
