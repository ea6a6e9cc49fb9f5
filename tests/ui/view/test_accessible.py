# SPDX-License-Identifier: AGPL-3.0-or-later
"""What screen readers get of the pages: the words of the current page, caret and selection."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest

from desktop_qa.ui.reader import accessible


@pytest.fixture(autouse=True)
def factory(qapp):
    accessible.install()


def of(view):
    return QAccessible.queryAccessibleInterface(view.pages)


def test_the_pages_are_a_document_with_the_text_of_the_current_page(make_view):
    view = make_view()
    found = of(view)
    assert found.role() == QAccessible.Role.Document
    assert found.text(QAccessible.Text.Name)
    words = found.textInterface()
    start, end = view.text_map.page_span(0)
    assert words.text(0, words.characterCount()) == view.text_map.text[start:end]
    view.go_to_page(2)
    start, end = view.text_map.page_span(2)
    assert words.text(0, words.characterCount()) == view.text_map.text[start:end]
    view.session.set_text(None)
    assert of(view).textInterface().characterCount() == 0


def test_selection_and_caret_follow(make_view):
    view = make_view()
    view.go_to_page(1)
    start, _ = view.text_map.page_span(1)
    view.pages.selector.selection.select(start + 4, start + 9)
    view.pages.selector.show()
    words = of(view).textInterface()
    assert words.selectionCount() == 1
    assert words.cursorPosition() == 9
    assert view.pages.spoken.field.textCursor().selectedText() == view.selected_text()
    QTest.keyClick(view.pages, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert words.cursorPosition() == 10
    QTest.keyClick(view.pages, Qt.Key.Key_Escape)
    assert words.selectionCount() == 0
    view.pages.selector.select_all()  # more than the page
    assert view.pages.spoken.field.textCursor().selectedText() == words.text(0, words.characterCount()).replace(
        "\n", "\u2029"
    )


def test_what_an_assistive_technology_selects_is_selected_in_the_pages(make_view):
    view = make_view()
    view.go_to_page(1)
    words = of(view).textInterface()
    words.setSelection(0, 0, 9)
    start, _ = view.text_map.page_span(1)
    assert view.selection() == (start, start + 9)
    assert view.selected_text() == words.text(0, 9)


# -- the tree as the desktop's accessibility bus has it

needs = ("gdbus", "dbus-run-session", "xvfb-run")


@pytest.mark.skipif(
    sys.platform != "linux"
    or any(shutil.which(one) is None for one in needs)
    or not Path("/usr/libexec/at-spi-bus-launcher").exists(),
    reason="the accessibility bus of Linux (at-spi2-core) or its tools are not installed",
)
def test_the_accessibility_bus_has_the_text_with_its_selection(tmp_path):
    script = Path(__file__).with_name("accessible_bus.py")
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": "xcb",
        "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        "XDG_RUNTIME_DIR": str(tmp_path),
        "PYTHONPATH": os.pathsep.join([str(Path(accessible.__file__).parents[3]), *sys.path]),
    }
    done = subprocess.run(
        ["xvfb-run", "-a", "dbus-run-session", "--", sys.executable, str(script)],
        env=environment, capture_output=True, text=True, timeout=120, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert "document" in done.stdout
    assert "A house for readers" in done.stdout
    assert "selection (2, 7)" in done.stdout
    assert "caret (<7>,)" in done.stdout
