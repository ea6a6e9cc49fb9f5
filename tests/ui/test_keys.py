# SPDX-License-Identifier: AGPL-3.0-or-later
"""Where the keys go, what Escape does, and what the header says about the zoom."""

from __future__ import annotations

import pytest
from fakes import FakeDocument
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication

LONG = tuple((f"Chapter {number}", f"Text of chapter {number}, and words.") for number in range(30))


def opened(qtbot, window, host, name="/tmp/a.pdf", **options):
    host.default = FakeDocument(pages=LONG, **options)
    tab = window.open(name)
    qtbot.waitUntil(lambda: tab.has_document and tab.session.text is not None)
    return tab


def press(key, modifiers=Qt.KeyboardModifier.NoModifier, times=1):
    from PySide6.QtTest import QTest

    for _ in range(times):
        QTest.keyClick(QApplication.focusWidget(), key, modifiers)


def in_pages(tab):
    return QApplication.focusWidget() in (tab.view, tab.view.pages)


def shown_zoom(window):
    return int("".join(char for char in window.header.zoom.text() if char.isdigit()))


# -- the zoom


def test_the_header_follows_every_way_of_zooming(window, qtbot, host):
    tab = opened(qtbot, window, host)
    pages = tab.view.pages

    def wheel():
        at = QPointF(100, 100)
        event = QWheelEvent(
            at, pages.viewport().mapToGlobal(at), QPoint(), QPoint(0, 120), Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.ControlModifier, Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        QApplication.sendEvent(pages.viewport(), event)

    ways = {
        "in": window.actions_["zoom_in"].trigger,
        "in again": window.actions_["zoom_in"].trigger,
        "out": window.actions_["zoom_out"].trigger,
        "wheel": wheel,
        "key": lambda: press(Qt.Key.Key_Plus),
        "actual size": window.actions_["actual_size"].trigger,
        "menu": lambda: window.header.zoomWanted.emit(1.5),
        "fit page": tab.view.fit_page,
        "actual size again": window.actions_["actual_size"].trigger,
        "fit width": window.actions_["fit_width"].trigger,
        "a wider window": lambda: window.resize(window.width() + 90, window.height()),
    }
    before = shown_zoom(window)
    for name, way in ways.items():
        way()
        qtbot.waitUntil(lambda: shown_zoom(window) == round(100 * tab.view.zoom))
        assert shown_zoom(window) != before, name
        before = shown_zoom(window)


# -- where the keys go


def test_the_keys_are_the_documents_when_another_tab_was_closed(window, qtbot, host):
    first = opened(qtbot, window, host)
    second = opened(qtbot, window, host, "/tmp/b.pdf")
    assert in_pages(second)
    window.actions_["close_tab"].trigger()
    assert window.tab is first
    assert in_pages(first)
    before = first.view.pages.verticalScrollBar().value()
    press(Qt.Key.Key_PageDown)
    assert first.view.pages.verticalScrollBar().value() > before
    side_bar = window.settings().side_bar
    press(Qt.Key.Key_Space)
    assert window.settings().side_bar is side_bar
    window.actions_["close_tab"].trigger()  # the last one: a start page comes
    press(Qt.Key.Key_PageDown)
    assert QApplication.focusWidget() is not None
    assert window.header not in [QApplication.focusWidget(), QApplication.focusWidget().parentWidget()]


def test_at_the_first_start_space_does_not_fold_the_side_bar(window, qtbot):
    wanted = []
    window.tabs.current.openWanted.disconnect()
    window.tabs.current.openWanted.connect(lambda: wanted.append(True))
    side_bar = window.settings().side_bar
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    press(Qt.Key.Key_Space)
    assert window.settings().side_bar is side_bar
    assert wanted  # the focus is on the button that opens a document


def test_on_an_error_page_the_keys_are_its_buttons(window, qtbot, host):
    host.default = FakeDocument(error="It may be damaged: get it again.")
    tab = window.open("/tmp/broken.pdf")
    qtbot.waitUntil(lambda: bool(tab.error))
    side_bar = window.settings().side_bar
    asked = len(host.called("open"))
    press(Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: len(host.called("open")) > asked and bool(tab.error))
    assert window.settings().side_bar is side_bar


def test_who_walks_along_the_tabs_by_keys_stays_there(window, qtbot, host):
    opened(qtbot, window, host)
    opened(qtbot, window, host, "/tmp/b.pdf")
    window.tabs.bar.setFocus()
    press(Qt.Key.Key_Left)
    assert window.tabs.bar.hasFocus()


# -- Escape


@pytest.fixture
def asked(window, qtbot, host, engine):
    """A tab with a question that is being answered, the find bar, and a selection."""
    tab = opened(qtbot, window, host)
    engine.hold()
    tab.panel.ask("Who wrote it?")
    qtbot.waitUntil(lambda: tab.session.running)
    yield tab
    engine.serve(9)
    tab.asking.cancel()


def test_escape_closes_the_innermost_thing_first(window, qtbot, asked):
    tab = asked
    window.actions_["find"].trigger()
    assert tab.view.find_bar.field.hasFocus()
    press(Qt.Key.Key_Escape)  # the find bar, where the keys go
    assert not tab.view.find_bar.isVisible()
    assert tab.session.running
    assert in_pages(tab)
    window.actions_["find"].trigger()
    tab.view.setFocus()
    tab.view.select_all()
    press(Qt.Key.Key_Escape)  # the selection
    assert tab.view.selection() is None
    assert tab.view.find_bar.isVisible()
    assert tab.session.running
    press(Qt.Key.Key_Escape)  # the find bar
    assert not tab.view.find_bar.isVisible()
    assert tab.session.running
    press(Qt.Key.Key_Escape)  # the question
    assert not tab.session.running


def test_escape_in_the_panel_stops_the_question_and_then_gives_the_keys_back(window, asked):
    tab = asked
    window.actions_["find"].trigger()
    tab.panel.focus_question()
    press(Qt.Key.Key_Escape)
    assert not tab.session.running
    assert tab.view.find_bar.isVisible()  # the keys were not there
    press(Qt.Key.Key_Escape)
    assert in_pages(tab)


def test_escape_leaves_full_screen_last(window, qtbot, host):
    tab = opened(qtbot, window, host)
    window.toggle_full_screen()
    tab.view.select_all()
    press(Qt.Key.Key_Escape)
    assert window.isFullScreen()
    press(Qt.Key.Key_Escape)
    assert not window.isFullScreen()
