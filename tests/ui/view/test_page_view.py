# SPDX-License-Identifier: AGPL-3.0-or-later
"""The document view as eyes and hands meet it: scroll, zoom, select, find, links, answers."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from fakes import FakeTextMap
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QWheelEvent

from desktop_qa.answers.reply import PlacedAnswer, Reply
from desktop_qa.documents.model import Link, Rect
from desktop_qa.ui.reader.navigation.zoom import Position, ZoomMode
from desktop_qa.ui.reader.rendering.page_colours import PageColours, recolour

LONG = tuple((f"Chapter {number}", f"Text of chapter {number}, and words.") for number in range(40))


@pytest.fixture
def view(make_view):
    return make_view()


def drawn(qtbot, view):
    qtbot.waitUntil(lambda: view.pages.is_sharp())


def point_of(view, start, end=None):
    """The middle of a span in the viewport."""
    page, rect = view.text_map.rects(start, end or start + 1)[0]
    return sheet_point(view, page, *rect.center)


def answer(view, *answers):
    """Give the view's session these answers: rank, start, end, confidence, above."""
    text = view.text_map.text
    placed = [
        PlacedAnswer(rank, text[start:end], 1, start, end, 10 * confidence, confidence, "", start, above)
        for rank, start, end, confidence, above in answers
    ]
    view.session.take(Reply("Who?", "/tmp/a.pdf", "A", "fake", 0.1, 1, tuple(placed), 0.1))


def sheet_point(view, page, x, y):
    """A point of a page in the viewport."""
    x, y = view.pages.viewpoint.layout.to_sheet(page, x, y)
    return QPoint(round(x - view.pages.viewpoint.origin[0]), round(y - view.pages.viewpoint.origin[1]))


def press(qtbot, view, at, modifier=Qt.KeyboardModifier.NoModifier):
    qtbot.mousePress(view.pages.viewport(), Qt.MouseButton.LeftButton, modifier, at)


def release(qtbot, view, at, modifier=Qt.KeyboardModifier.NoModifier):
    qtbot.mouseRelease(view.pages.viewport(), Qt.MouseButton.LeftButton, modifier, at)


def key(qtbot, view, key_, modifier=Qt.KeyboardModifier.NoModifier):
    qtbot.keyClick(view.pages, key_, modifier)


# -- pages


def test_what_is_in_sight_is_drawn_sharp_and_the_rest_is_not(make_view, qtbot, host):
    view = make_view(LONG)
    drawn(qtbot, view)
    pages = {request.arguments["page"] for request in host.called("render")}
    assert 0 in pages
    assert max(pages) < 8
    assert all(picture.released for picture in host.pictures)
    picture = view.grab().toImage()
    assert min(picture.pixelColor(x, y).lightness() for x in range(60, 300, 3) for y in range(40, 200, 3)) < 80


def test_requests_for_what_was_scrolled_away_are_withdrawn(make_view, qtbot, host):
    view = make_view(LONG)
    host.hold()
    view.go_to_page(20)
    qtbot.waitUntil(lambda: bool(host.waiting))
    view.go_to_page(35)
    qtbot.waitUntil(lambda: any(request.arguments["page"] == 35 for request in host.waiting))
    live = [request for request in host.waiting if not request.future.cancelled()]
    assert {request.arguments["page"] for request in live if request.name == "render"} <= set(range(33, 39))
    host.held = False
    host.serve()
    drawn(qtbot, view)


def test_keys_scroll_zoom_and_jump(make_view, qtbot):
    view = make_view(LONG)
    bar = view.pages.verticalScrollBar()
    top = bar.value()
    key(qtbot, view, Qt.Key.Key_Space)
    assert bar.value() > top + 300
    key(qtbot, view, Qt.Key.Key_Space, Qt.KeyboardModifier.ShiftModifier)
    assert bar.value() == top
    key(qtbot, view, Qt.Key.Key_End)
    assert view.current_page == 39
    key(qtbot, view, Qt.Key.Key_Home)
    assert view.current_page == 0
    view.back()
    assert view.current_page == 39
    view.forward()
    assert view.current_page == 0
    before = view.zoom
    key(qtbot, view, Qt.Key.Key_Plus)
    assert view.zoom > before
    key(qtbot, view, Qt.Key.Key_Minus)
    key(qtbot, view, Qt.Key.Key_Minus)
    assert view.zoom < before


def test_zooming_keeps_what_is_under_the_pointer(make_view):
    view = make_view(LONG)
    view.go_to_page(7, 200)
    at = QPointF(300, 250)
    pages = view.pages
    before = pages.viewpoint.layout.locate(at.x() + pages.viewpoint.origin[0], at.y() + pages.viewpoint.origin[1])
    event = QWheelEvent(
        at, at, QPoint(), QPoint(0, 240), Qt.MouseButton.NoButton, Qt.KeyboardModifier.ControlModifier,
        Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    pages.wheelEvent(event)
    after = pages.viewpoint.layout.locate(at.x() + pages.viewpoint.origin[0], at.y() + pages.viewpoint.origin[1])
    assert view.zoom_mode is ZoomMode.FREE
    assert after[0] == before[0]
    assert after[1:] == pytest.approx(before[1:], abs=3)


def test_fitting_follows_the_window(make_view):
    view = make_view(LONG)
    view.fit_width()
    narrow = view.zoom
    view.resize(1000, 600)
    assert view.zoom > narrow
    view.fit_page()
    assert view.pages.viewpoint.layout.box(0).height <= view.pages.viewport().height()
    view.actual_size()
    assert view.zoom == 1.0


def test_rotating_keeps_the_page(make_view, qtbot):
    view = make_view(LONG)
    view.go_to_page(9)
    for _ in range(4):
        view.rotate()
        assert view.current_page == 9
        drawn(qtbot, view)
    assert view.position().rotation == 0


def test_a_position_is_found_again_in_another_window(make_view):
    view = make_view(LONG)
    view.set_zoom(1.3)
    view.go_to_page(12, 300)
    here = view.position()
    other = make_view(LONG)
    other.resize(500, 400)
    other.set_position(here)
    assert other.position() == here
    other.set_position(Position(page=10_000))
    assert other.current_page == 39


def test_a_page_that_cannot_be_drawn_says_so(make_view, qtbot, host, monkeypatch):
    def fail(*_args):
        raise RuntimeError("page is broken")

    monkeypatch.setattr(host, "_draw", fail)
    view = make_view()
    qtbot.waitUntil(lambda: 0 in view.pages.pictures.store.errors)
    assert "page is broken" in str(view.pages.pictures.store.errors[0])
    assert not view.grab().isNull()


# -- selection


def test_dragging_selects_across_pages_in_reading_order(view, qtbot):
    words = view.text_map
    view.fit_page()
    start, end = words.text.index("Every visitor"), words.text.index("Green lamps") + 5
    view.pages.verticalScrollBar().setValue(250)
    first, last = point_of(view, start), point_of(view, end)
    viewport = view.pages.viewport()
    press(qtbot, view, first - QPoint(2, 0))
    qtbot.mouseMove(viewport, first + QPoint(30, 0))
    qtbot.mouseMove(viewport, last - QPoint(2, 0))
    release(qtbot, view, last - QPoint(2, 0))
    assert view.selection() == (start, end)
    assert view.copy_selection()
    assert QGuiApplication.clipboard().text() == words.text[start:end]
    assert view.pages.overlay.selection_rects(0)
    assert view.pages.overlay.selection_rects(1)


def test_two_clicks_take_a_word_three_the_paragraph(view, qtbot):
    words = view.text_map
    start = words.text.index("reading room")
    at = point_of(view, start + 3)
    viewport = view.pages.viewport()
    qtbot.mouseDClick(viewport, Qt.MouseButton.LeftButton, pos=at)
    assert view.selected_text() == "reading"
    press(qtbot, view, at)
    release(qtbot, view, at)
    paragraph = next(span for span in words.paragraphs if span[0] <= start < span[1])
    assert view.selection() == paragraph


def test_shift_extends_by_click_and_by_keys(view, qtbot):
    words = view.text_map
    start = words.text.index("reading room")
    at = point_of(view, start) - QPoint(2, 0)
    press(qtbot, view, at)
    release(qtbot, view, at)
    end = point_of(view, start + 12) - QPoint(2, 0)
    press(qtbot, view, end, Qt.KeyboardModifier.ShiftModifier)
    release(qtbot, view, end, Qt.KeyboardModifier.ShiftModifier)
    assert view.selected_text() == "reading room"
    key(qtbot, view, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    assert view.selected_text() == "reading roo"
    shift_control = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.ControlModifier
    key(qtbot, view, Qt.Key.Key_Right, shift_control)
    assert view.selected_text() == "reading room "
    key(qtbot, view, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert len(view.selected_text()) > 40
    key(qtbot, view, Qt.Key.Key_Escape)
    assert view.selection() is None


def test_everything_can_be_selected(view, qtbot):
    with qtbot.waitSignal(view.selectionChanged):
        view.select_all()
    assert view.selected_text() == view.text_map.text


# -- find


def test_finding_counts_marks_and_goes_around(view, qtbot):
    view.open_find()
    qtbot.keyClicks(view.find_bar.field, "brandt")
    qtbot.waitUntil(lambda: "1 of 2" in view.find_bar.count.text())
    view.find_next()
    assert "2 of 2" in view.find_bar.count.text()
    view.find_next()
    assert "1 of 2" in view.find_bar.count.text()
    view.find_previous()
    assert "2 of 2" in view.find_bar.count.text()
    assert view.current_page == 2
    assert [index for index, _ in view.pages.overlay.hit_rects(0)] == [0]
    qtbot.keyClick(view.find_bar.field, Qt.Key.Key_Escape)
    assert not view.find_bar.isVisible()
    assert not view.pages.overlay.hits


def test_what_is_not_there_is_said(view, qtbot):
    view.open_find()
    view.find_bar.field.setText("xyzzy")
    qtbot.waitUntil(lambda: view.find_bar.count.text() == "Not found")


def test_the_selection_is_what_to_look_for(view):
    start = view.text_map.text.index("Lisbon")
    view.pages.selector.selection.select(start, start + 6)
    view.open_find()
    assert view.find_bar.field.text() == "Lisbon"


# -- links and answers


def test_links_are_followed_inside_and_told_outside(make_view, qtbot, host):
    inside = Link(Rect(60, 60, 200, 80), page=2, target_y=100.0)
    outside = Link(Rect(60, 400, 200, 420), uri="https://example.org/")
    view = make_view(links={0: (inside, outside)})
    qtbot.waitUntil(lambda: view.pages.pictures.links.at(0, 70, 70) is inside)
    at, far = (sheet_point(view, 0, 100, y) for y in (70, 410))
    qtbot.mouseMove(view.pages.viewport(), at + QPoint(3, 3))
    qtbot.mouseMove(view.pages.viewport(), at)
    told = view.pages.pointer.describe(QPointF(at))
    assert told.startswith("Go to page 3\nBehind the room lies a garden with two pear trees.")
    assert max(len(line) for line in told.splitlines()) <= 72
    with qtbot.waitSignal(view.linkActivated) as told:
        press(qtbot, view, far)
        release(qtbot, view, far)
    assert told.args == [outside]
    press(qtbot, view, at)
    release(qtbot, view, at)
    assert view.current_page == 2


def test_answers_are_marked_clicked_and_described(view, qtbot):
    words = view.text_map
    start = words.text.index("Ada Brandt")
    second = words.text.index("1931")
    answer(view, (1, start, start + 10, 0.86, True), (2, second, second + 4, 0.1, False))
    at = point_of(view, start + 4)
    assert view.pages.pointer.describe(QPointF(at)) == "Answer 1: confidence 86 %, score 8.6"
    with qtbot.waitSignal(view.answerActivated) as chosen:
        press(qtbot, view, at)
        release(qtbot, view, at)
    assert chosen.args == [1]
    view.session.choose(2)
    place = point_of(view, second)
    assert abs(place.y() - view.pages.viewport().height() / 2) < 40
    assert len(view.pages.marks.answers) == 2
    view.session.forget()
    assert view.pages.overlay.current is None
    assert not view.pages.marks.answers


@pytest.mark.parametrize("colours", list(PageColours))
def test_highlights_can_be_seen_in_all_page_colours(view, qtbot, colours):
    view.set_page_colours(colours)
    drawn(qtbot, view)
    start = view.text_map.text.index("forty chairs")
    before = view.pages.viewport().grab().toImage()
    answer(view, (1, start, start + 12, 0.9, True))
    after = view.pages.viewport().grab().toImage()
    at = point_of(view, start)
    edge = [(at.x() + dx, at.y() + dy) for dx in range(-8, 60) for dy in range(-10, 11)]
    changed = [
        abs(before.pixelColor(x, y).lightness() - after.pixelColor(x, y).lightness())
        for x, y in edge
        if before.valid(x, y)
    ]
    assert max(changed) > 60


def test_an_answer_waits_for_the_text(make_view, host):
    view = make_view(LONG)
    words = FakeTextMap(LONG)
    start = words.text.index("Text of chapter 30")
    answer(view, (1, start, start + 4, 0.9, True))
    assert view.current_page == 30
    view.set_document(host, replace(view.info))
    assert view.current_page == 0
    view.session.set_text(words)
    assert view.current_page == 30


# -- colours


def test_dark_turns_lightness_but_not_pictures():
    page = np.full((4, 8, 3), 255, np.uint8)
    page[0, 0] = (0, 0, 0)
    page[1, 1] = (200, 0, 0)
    dark = recolour(page, PageColours.DARK, [(6, 0, 8, 4)])
    assert dark[3, 3].max() < 60
    assert dark[0, 0].min() > 200
    assert dark[1, 1][0] > dark[1, 1][1] + 50
    assert dark[0, 7].min() > 200
    assert recolour(page, PageColours.NORMAL) is page
    sepia = recolour(page, PageColours.SEPIA)
    assert sepia[3, 3][0] > sepia[3, 3][2]


def test_a_shut_view_asks_for_nothing(make_view, host, qtbot):
    view = make_view(LONG)
    drawn(qtbot, view)
    view.shut()
    before = len(host.requests)
    view.pages.verticalScrollBar().setValue(4000)
    qtbot.wait(30)
    assert len(host.requests) == before
