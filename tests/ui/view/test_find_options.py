# SPDX-License-Identifier: AGPL-3.0-or-later
"""The find bar's options and the list of hits."""

from __future__ import annotations

import pytest
from fakes import FakeDocument
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

PAGES = (("Art", "Art starts here."), ("More", "State of the art, and a part."), ("End", "ART at last."))


@pytest.fixture
def view(window, qtbot, host):
    host.documents["gallery"] = FakeDocument(pages=PAGES)
    tab = window.open("/tmp/gallery.pdf")
    qtbot.waitUntil(lambda: tab.session.text is not None)
    tab.view.open_find()
    return tab.view


def search(view, qtbot, words="art"):
    view.find_bar.field.setText(words)
    qtbot.waitUntil(lambda: view.finder.query == words and not view.finder.searching)


def words(view):
    text = view.session.text.text
    return [text[start:end] for start, end in view.finder.hits.spans]


def test_case_and_whole_words_are_searched_anew_from_the_hit_that_is_shown(view, qtbot):
    search(view, qtbot)
    everything = words(view)
    assert {"Art", "art", "ART"} <= set(everything)
    view.find_bar.whole_words.click()
    qtbot.waitUntil(lambda: not view.finder.searching and len(words(view)) < len(everything))
    view.find_bar.match_case.click()
    qtbot.waitUntil(lambda: not view.finder.searching and set(words(view)) == {"art"})


def test_hits_are_listed_with_their_lines_and_lead_to_their_places(view, qtbot):
    search(view, qtbot)
    assert view.hit_list.count() == 0, "a folded list costs nothing"
    view.find_bar.list_button.click()
    assert view.hit_list.count() == len(words(view))
    last = view.hit_list.count() - 1
    assert "«ART» at last" in view.hit_list.item(last).text()
    assert view.hit_list.item(last).text().startswith("p. 3")
    view.hit_list.setCurrentRow(last)
    assert view.finder.current == last
    assert view.current_page == 2
    view.find_next()
    assert view.hit_list.currentRow() == 0


def test_escape_in_the_list_gives_the_keys_back_and_closing_folds_it(view, qtbot):
    search(view, qtbot)
    view.find_bar.list_button.click()
    view.hit_list.setFocus()
    QTest.keyClick(view.hit_list, Qt.Key.Key_Escape)
    assert view.find_bar.isVisible()
    view.find_bar.close_bar()
    assert not view.hit_list.isVisible()
