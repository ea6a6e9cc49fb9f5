# SPDX-License-Identifier: AGPL-3.0-or-later
"""What is jumped to stands at the top of the window: from the outline, by links, by the page box, and coming back."""

from __future__ import annotations

import random
from dataclasses import replace

import destinations
import pytest
from fakes import FakeDocument
from PySide6.QtCore import QPoint, Qt

from desktop_qa.documents.model import LayoutOptions, OutlineItem, Rect
from desktop_qa.documents.mupdf.opened import MupdfDocument
from desktop_qa.documents.source import Source
from desktop_qa.session.document_session import DocumentSession
from desktop_qa.ui.reader.document_view import DocumentView
from desktop_qa.ui.reader.navigation.viewpoint import AIR
from desktop_qa.ui.reader.panes.sidebar import SideBar

SLACK = 6


@pytest.fixture
def shown(qtbot, host):
    """Shows a file in a view with its side bar; nothing is drawn."""
    views = []

    def show(data: bytes):
        document = MupdfDocument(Source(data=data, name=destinations.NAME), None, LayoutOptions())
        info = replace(document.info(), outline=document.outline(), doc=1)
        host.hold()
        session = DocumentSession()
        view = DocumentView(session)
        qtbot.addWidget(view)
        side_bar = SideBar(view)
        qtbot.addWidget(side_bar)
        view.resize(640, 480)
        view.show()
        qtbot.waitExposed(view)
        host.open_documents[1] = FakeDocument()
        session.set_document(info)
        view.set_document(host, info)
        side_bar.set_document(info)
        views.append((view, side_bar, document))
        return view, side_bar, document

    yield show
    for view, side_bar, document in views:
        side_bar.stop()
        view.shut()
        document.close()


def word_on_page(document: MupdfDocument) -> Rect:
    page = document.raw[destinations.TARGET]
    (found,) = page.search_for(destinations.WORD.decode())
    return Rect(*(found * page.rotation_matrix).normalize())


def in_window(view, page: int, rect: Rect) -> Rect:
    """An area of a page in pixels of the viewport."""
    viewpoint = view.pages.viewpoint
    sheet, (x, y) = viewpoint.layout.rect_to_sheet(page, rect), viewpoint.origin
    return Rect(sheet.x0 - x, sheet.y0 - y, sheet.x1 - x, sheet.y1 - y)


def edge_of_page(view, page: int) -> int:
    return view.pages.viewpoint.layout.box(page).y - view.pages.viewpoint.origin[1]


def check(view, document: MupdfDocument, case, rotation: int) -> None:
    """The word, or the page's edge where the destination leaves the height open, is at the top of the window."""
    assert view.current_page == destinations.TARGET, case.name
    bar = view.pages.verticalScrollBar()
    word = in_window(view, destinations.TARGET, word_on_page(document))
    if case.y and rotation == 0:
        assert word.y0 < view.pages.viewport().height(), case.name
        if bar.value() < bar.maximum():
            assert 0 <= word.y0 <= AIR + SLACK, (case.name, word)
    elif rotation == 0:
        assert 0 <= edge_of_page(view, destinations.TARGET) <= AIR, case.name
    if case.x and case.y and rotation == 0:
        assert 0 <= word.x0 <= view.pages.viewport().width(), case.name
    sight = Rect(0, 0, view.pages.viewport().width(), view.pages.viewport().height())
    if case.y and case.x and not case.name.startswith("FitR"):
        assert sight.intersects(word), (case.name, word)


def made(chance: random.Random, way: str, rotation: int):
    left, bottom = chance.uniform(-200, 200), chance.uniform(-200, 200)
    x, y = left + chance.uniform(20, 380), bottom + chance.uniform(60, 680)
    cases = destinations.cases(x, y + 0.9 * destinations.SIZE)
    return cases, destinations.made(cases, way, (x, y), rotation, (left, bottom))


@pytest.mark.parametrize("zoom", [0.6, 1.0, 2.5])
@pytest.mark.parametrize("rotation", [0, 90, 180, 270])
def test_outline_links_and_history_land_on_the_word(shown, rotation, zoom):
    chance = random.Random(f"{rotation}{zoom}")
    cases, data = made(chance, chance.choice(list(destinations.WAYS)), rotation)
    view, side_bar, document = shown(data)
    view.set_zoom(zoom)
    for number, (case, link) in enumerate(zip(cases, document.links(0), strict=True)):
        view.go_to_page(0)
        view.pages.navigator.follow(link)
        check(view, document, case, rotation)
        there = view.pages.viewpoint.origin
        view.go_to_page(3)
        view.back()
        assert view.pages.viewpoint.origin == there
        check(view, document, case, rotation)
        view.go_to_page(0)
        side_bar.outline.itemClicked.emit(side_bar.outline.topLevelItem(number), 0)
        check(view, document, case, rotation)
        assert abs(view.pages.viewpoint.origin[1] - there[1]) <= 1


@pytest.mark.parametrize("turned", [90, 180, 270])
def test_in_a_turned_view_the_word_is_in_sight(shown, turned):
    chance = random.Random(turned)
    cases, data = made(chance, "name", 0)
    view, _, document = shown(data)
    view.set_zoom(2.0)
    view.rotate(turned)
    for case, link in zip(cases, document.links(0), strict=True):
        view.go_to_page(0)
        view.pages.navigator.follow(link)
        assert view.current_page == destinations.TARGET
        if case.x and case.y:
            sight = Rect(0, 0, view.pages.viewport().width(), view.pages.viewport().height())
            assert sight.intersects(in_window(view, destinations.TARGET, word_on_page(document))), case.name


def test_the_page_that_was_asked_for_stays_the_current_one_until_something_is_scrolled(shown, qtbot):
    _cases, data = made(random.Random(1), "name", 0)
    view, _, _document = shown(data)
    view.fit_page()
    view.set_zoom(0.3)  # several pages are in sight at once
    for page in (3, 1, 2):
        view.go_to_page(page)
        assert view.current_page == page
    view.go_to_page(3)
    view.resize(600, 500)
    assert view.current_page == 3
    view.back()
    assert view.current_page == 2
    view.set_zoom(1.0)
    view.go_to_page(1, 660.0)  # the page after it takes nearly all of the window
    assert view.current_page == 1
    view.pages.verticalScrollBar().setValue(view.pages.verticalScrollBar().value() + 1)
    assert view.current_page == 2
    qtbot.keyClick(view.pages, Qt.Key.Key_Home)
    assert view.current_page == 0


def test_an_entry_without_a_place_shows_the_top_of_its_page(shown):
    _, data = made(random.Random(1), "name", 0)
    view, side_bar, document = shown(data)
    info = replace(document.info(), outline=(OutlineItem(1, "One", 1), OutlineItem(1, "Nowhere", -1)), doc=1)
    side_bar.set_document(info)
    at = side_bar.outline.visualItemRect(side_bar.outline.topLevelItem(0)).center()
    assert side_bar.outline.itemAt(QPoint(at)) is side_bar.outline.topLevelItem(0)
    side_bar.outline.itemClicked.emit(side_bar.outline.topLevelItem(0), 0)
    assert (view.current_page, edge_of_page(view, 1) >= 0) == (1, True)
    before = view.pages.viewpoint.origin
    side_bar.outline.itemClicked.emit(side_bar.outline.topLevelItem(1), 0)
    assert view.pages.viewpoint.origin == before
