# SPDX-License-Identifier: AGPL-3.0-or-later
"""Pages beside each other, one at a time, and presented."""

from __future__ import annotations

import itertools

import pytest
from fakes import FakeDocument
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop_qa.ui.reader.navigation.layout import GAP, PageLayout, fit_scale
from desktop_qa.ui.reader.navigation.zoom import PageMode, ZoomMode

PAGES = tuple((f"Chapter {number}", f"Text of chapter {number}, and words.") for number in range(9))
sizes = st.lists(st.tuples(st.floats(50, 900), st.floats(50, 1200)), min_size=1, max_size=9)


# -- the layout


@given(sizes, st.sampled_from([0, 90, 180, 270]), st.sampled_from([1, 2]), st.sampled_from([0, 700]))
def test_rows_hold_their_pages(found, rotation, columns, least_row):
    layout = PageLayout(found, 1.0, rotation, 640, columns=columns, least_row=least_row)
    boxes = [layout.box(page) for page in range(len(found))]
    for page, box in enumerate(boxes):
        assert box.x >= GAP
        assert box.right <= layout.width - GAP + 1
        assert box.bottom <= layout.height - GAP
        middle = box.y + box.height / 2
        assert layout.page_at(middle, box.x + box.width / 2) == page
        assert layout.page_at(middle) == page - page % columns
        assert page in layout.visible(middle, middle + 1)
        x, y = layout.to_sheet(page, *layout.to_page(page, 10, 20))
        assert (round(x), round(y)) == (10, 20)
        top, bottom = layout.row_band(page)
        assert top <= box.y - GAP
        assert bottom >= box.bottom + GAP
        assert bottom - top >= least_row + GAP or not least_row
    for left, right in itertools.pairwise(boxes):
        beside = columns == 2 and boxes.index(left) % 2 == 0
        assert right.x == left.right + GAP if beside else right.y >= left.bottom + GAP or left == right


def test_two_pages_fit_beside_each_other():
    pages = [(600.0, 800.0)] * 5
    scale = fit_scale(pages, 0, 0, 1000, None, 2)
    assert PageLayout(pages, scale, 0, columns=2).width == 1000 + 2 * GAP
    assert fit_scale(pages, 4, 0, 1000, 400, 2) == 0.5


# -- the view


@pytest.fixture
def view(make_view):
    return make_view(PAGES)


def in_sight(view):
    return list(view.pages.viewpoint.pages_in_sight())


def test_two_pages_beside_each_other(view):
    view.go_to_page(3)
    view.set_page_mode(PageMode.TWO)
    view.fit_page()
    assert {2, 3} <= set(in_sight(view))
    assert view.current_page in (2, 3)
    view.turn(1)
    assert view.current_page == 4
    view.turn(-1)
    assert view.current_page == 2
    place = view.pages.viewpoint.layout.box(3)
    x, y = view.pages.viewpoint.origin
    at = QPoint(place.x + place.width // 2 - x, place.y + 70 - y)
    assert view.pages.viewpoint.layout.locate(*view.pages.viewpoint.to_sheet(QPointF(at)))[0] == 3
    view.go_to_page(8)
    assert view.current_page == 8
    view.grab()


def test_a_selection_goes_from_the_left_page_to_the_right_one(view):
    view.set_page_mode(PageMode.TWO)
    view.fit_page()
    text = view.text_map
    start, end = text.page_span(0)[0], text.page_span(1)[1]

    def point(offset):
        page, rect = text.rects(offset, offset + 1)[0]
        sheet = view.pages.viewpoint.layout.to_sheet(page, rect.x0 + 1, rect.center[1])
        x, y = view.pages.viewpoint.origin
        return QPoint(round(sheet[0] - x), round(sheet[1] - y))

    QTest.mousePress(view.pages.viewport(), Qt.MouseButton.LeftButton, pos=point(start))
    QTest.mouseMove(view.pages.viewport(), point(start) + QPoint(20, 5))
    QTest.mouseMove(view.pages.viewport(), point(end - 1))
    QTest.mouseRelease(view.pages.viewport(), Qt.MouseButton.LeftButton, pos=point(end - 1))
    chosen = view.selection()
    assert chosen is not None
    assert chosen[0] == start
    assert text.page_of(chosen[1] - 1) == 1


def wheel(view, down):
    at = QPointF(100, 100)
    event = QWheelEvent(
        at, view.pages.viewport().mapToGlobal(at), QPoint(), QPoint(0, -120 if down else 120),
        Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(view.pages.viewport(), event)


def test_one_page_at_a_time(view):
    view.set_page_mode(PageMode.SINGLE)
    view.fit_page()
    assert in_sight(view) == [0]
    bar = view.pages.verticalScrollBar()
    assert bar.minimum() == bar.maximum()
    for page in range(1, 5):
        QTest.keyClick(view.pages, Qt.Key.Key_Space)
        assert (in_sight(view), view.current_page) == ([page], page)
    wheel(view, down=True)
    assert in_sight(view) == [5]
    wheel(view, down=False)
    QTest.keyClick(view.pages, Qt.Key.Key_PageUp)
    assert in_sight(view) == [3]
    view.go_to_page(8)
    QTest.keyClick(view.pages, Qt.Key.Key_Space)
    assert in_sight(view) == [8]
    QTest.keyClick(view.pages, Qt.Key.Key_Home)
    assert in_sight(view) == [0]
    QTest.keyClick(view.pages, Qt.Key.Key_End)
    assert in_sight(view) == [8]
    view.back()
    assert in_sight(view) == [0]


def test_a_large_single_page_is_scrolled_to_its_end_before_the_next_comes(view):
    view.set_page_mode(PageMode.SINGLE)
    view.set_zoom(2.0)
    view.go_to_page(2)
    assert in_sight(view) == [2]
    seen = 0
    while view.current_page == 2:
        QTest.keyClick(view.pages, Qt.Key.Key_PageDown)
        assert len(in_sight(view)) == 1
        seen += 1
        assert seen < 20
    assert seen > 2
    assert view.current_page == 3
    QTest.keyClick(view.pages, Qt.Key.Key_PageUp)
    assert view.current_page == 2
    assert view.pages.verticalScrollBar().value() == view.pages.verticalScrollBar().maximum()


def test_the_page_stays_when_the_mode_changes(view):
    view.go_to_page(5)
    for mode in (PageMode.TWO, PageMode.SINGLE, PageMode.CONTINUOUS, PageMode.SINGLE, PageMode.TWO):
        view.set_page_mode(mode)
        assert view.current_page == 5
        assert 5 in in_sight(view)


def test_keys_of_other_readers(view):
    bar = view.pages.verticalScrollBar()
    before = bar.value()
    QTest.keyClick(view.pages, Qt.Key.Key_J)
    assert bar.value() == before + bar.singleStep()
    QTest.keyClick(view.pages, Qt.Key.Key_K)
    assert bar.value() == before
    QTest.keyClick(view.pages, Qt.Key.Key_G, Qt.KeyboardModifier.ShiftModifier)
    assert view.current_page == 8
    QTest.keyClick(view.pages, Qt.Key.Key_G)
    assert view.current_page == 0


# -- the window


def test_presentation_and_back(window, qtbot, host):
    host.default = FakeDocument(pages=PAGES)
    tab = window.open("/tmp/a.pdf")
    qtbot.waitUntil(lambda: tab.has_document)
    tab.view.set_zoom(1.2)
    before = tab.view.position()
    window.actions_["presentation"].trigger()
    assert window.isFullScreen()
    assert not window.header.isVisible()
    assert not tab.panel.isVisible()
    assert not tab.side_bar.isVisible()
    assert tab.view.zoom_mode is ZoomMode.FIT_PAGE
    assert in_sight(tab.view) == [0]
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
    assert in_sight(tab.view) == [1]
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert not window.isFullScreen()
    assert window.header.isVisible()
    assert tab.panel.isVisible()
    assert tab.view.page_mode is PageMode.CONTINUOUS
    assert (tab.view.zoom, tab.view.zoom_mode) == (before.zoom, before.zoom_mode)
    assert tab.view.current_page == 1


def test_a_presented_tab_that_is_closed_ends_the_presentation(window, qtbot, host):
    tab = window.open("/tmp/a.pdf")
    qtbot.waitUntil(lambda: tab.has_document)
    window.actions_["presentation"].trigger()
    window.actions_["close_tab"].trigger()
    assert not window.isFullScreen()
    assert window.header.isVisible()


def test_commands_of_the_view_say_what_is_so(window, qtbot, host):
    host.default = FakeDocument(pages=PAGES)
    tab = window.open("/tmp/a.pdf")
    qtbot.waitUntil(lambda: tab.has_document)
    window.actions_["two_pages"].trigger()
    assert tab.view.page_mode is PageMode.TWO
    assert window.actions_["two_pages"].isChecked()
    window.actions_["single_page"].trigger()
    assert tab.view.page_mode is PageMode.SINGLE
    assert not window.actions_["two_pages"].isChecked()
    window.actions_["single_page"].trigger()
    assert tab.view.page_mode is PageMode.CONTINUOUS
    window.actions_["rotate_left"].trigger()
    assert tab.view.position().rotation == 270
    window.actions_["rotate"].trigger()
    assert tab.view.position().rotation == 0


@pytest.mark.parametrize(
    ("typed", "zoom"), [("110", 1.1), ("87,5 %", 0.875), ("250%", 2.5), ("wide", None), ("0", None)]
)
def test_a_zoom_can_be_typed(window, qtbot, host, typed, zoom):
    tab = window.open("/tmp/a.pdf")
    qtbot.waitUntil(lambda: tab.has_document)
    before = tab.view.zoom
    window.header.zoom.setFocus()
    window.header.zoom.setText(typed)
    QTest.keyClick(window.header.zoom, Qt.Key.Key_Return)
    assert tab.view.zoom == pytest.approx(before if zoom is None else zoom)
    window.header.zoom.clearFocus()
    assert window.header.zoom.text() == f"{round(100 * tab.view.zoom)} %"


def test_in_a_narrow_window_the_side_bar_folds_first_and_comes_when_asked(window, qtbot, host):
    tab = window.open("/tmp/a.pdf")
    qtbot.waitUntil(lambda: tab.has_document)
    window.resize(1024, 700)
    qtbot.waitUntil(lambda: not tab.side_bar.isVisible())
    assert tab.panel.isVisible()
    window.actions_["side_bar"].trigger()
    assert tab.side_bar.isVisible()
    window.actions_["side_bar"].trigger()
    assert not tab.side_bar.isVisible()
    window.actions_["side_bar"].trigger()
    assert tab.side_bar.isVisible()
    window.resize(1300, 700)
    qtbot.waitUntil(lambda: tab.width() > 1200)
    assert tab.side_bar.isVisible()


# -- menus


def test_recent_documents_are_in_the_file_menu(window, qtbot, host):
    for name in ("/tmp/a.pdf", "/tmp/<b>b</b>.pdf"):
        tab = window.open(name)
        qtbot.waitUntil(lambda tab=tab: tab.has_document)
    (menu,) = [one.menu() for one in window.menuBar().actions()[0].menu().actions() if one.menu() is not None]
    assert menu.menuAction() in window.header.menu.actions()[0].menu().actions()

    def entries():
        menu.aboutToShow.emit()
        return [one.text() for one in menu.actions()]

    qtbot.waitUntil(lambda: len(entries()) == 2)
    assert entries()[1].endswith("/tmp/a.pdf")
    window.tabs.close_page(window.tabs.documents[0])
    entries()
    menu.actions()[1].trigger()
    assert "/tmp/a.pdf" in [tab.source for tab in window.tabs.documents]


def test_a_copy_is_saved_under_a_name_that_fits(window, qtbot, host, tmp_path):
    tab = window.open("/tmp/a.pdf")
    qtbot.waitUntil(lambda: tab.has_document)
    window.actions_["save_copy"].trigger()
    dialog = tab.exporter.dialog
    assert dialog.defaultSuffix() == "pdf"
    dialog.fileSelected.emit(str(tmp_path / "copy.pdf"))
    dialog.reject()
    assert host.called("save_copy")[0].arguments["target"] == tmp_path / "copy.pdf"
    qtbot.waitUntil(lambda: bool(tab.bars.names()))
