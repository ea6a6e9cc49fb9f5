# SPDX-License-Identifier: AGPL-3.0-or-later
"""What a person would see wrong in a window: words that are cut off, and words that were never translated."""

from __future__ import annotations

import importlib.util
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics, QTextDocument
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QComboBox,
    QGroupBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QListView,
    QMenu,
    QMenuBar,
    QTabBar,
    QToolButton,
    QTreeWidget,
    QWidget,
)

from desktop_qa.common import paths

if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import ModuleType

ROOT = Path(__file__).resolve().parents[2]

SLACK = 1
"""Pixels: hints of style sheets are rounded up."""
LETTERS = re.compile(r"[^\W\d_]{2}")
EVERYWHERE = re.compile(r"[\u2e80-\uffef]")
BRACKETS = re.compile(r"\[[^\[\]]*\]")


def maker() -> ModuleType:
    """packaging/make_pseudo.py as a module."""
    spec = importlib.util.spec_from_file_location("make_pseudo", ROOT / "packaging" / "make_pseudo.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def made_up_language(folder: Path, code: str) -> Path:
    """Write a compiled language of long accented words that passes for ``code`` into ``folder``."""
    tool = shutil.which("pyside6-lrelease", path=f"{Path(sys.executable).parent}:/usr/bin")
    if tool is None:
        pytest.skip("pyside6-lrelease is not installed")
    source, target = folder / f"desktop-qa_{code}.ts", folder / f"desktop-qa_{code}.qm"
    assert maker().convert(paths.resources() / "translations" / "desktop-qa_de.ts", source) > 300
    subprocess.run([tool, "-silent", source, "-qm", target], check=True, capture_output=True, timeout=60)
    return target


def visible(top: QWidget) -> list[QWidget]:
    """``top`` and what can be seen inside it; other windows that belong to it apart."""
    return [top, *(one for one in top.findChildren(QWidget) if one.isVisible() and one.window() is top.window())]


def plain(text: str) -> str:
    """The words of a label that may be rich text."""
    if not re.search(r"<\w+[^>]*>", text):
        return text
    document = QTextDocument()
    document.setHtml(text)
    return document.toPlainText()


def _named(widget: QWidget, text: str) -> str:
    return f"{type(widget).__name__} {widget.objectName()} {text[:60]!r} ({widget.width()}x{widget.height()})"


# -- cut off


def clipped(top: QWidget) -> list[str]:
    """The texts in ``top`` that do not fit where they are."""
    found = [f"{_named(one, '')}: {what}" for one in visible(top) for what in _cut(one)]
    return found + [f"{_named(one, '')}: lies outside of what holds it" for one in visible(top) if _outside(one)]


def _cut(widget: QWidget) -> Iterator[str]:
    metrics = QFontMetrics(widget.font())
    width, height = widget.width() + SLACK, widget.height() + SLACK
    if isinstance(widget, QLabel):
        if widget.text() and not widget.toolTip():
            yield from _label(widget)
    elif isinstance(widget, QToolButton) and widget.toolButtonStyle() == Qt.ToolButtonStyle.ToolButtonIconOnly:
        if widget.icon().isNull() and metrics.horizontalAdvance(widget.text()) > width:
            yield widget.text()
    elif isinstance(widget, (QAbstractButton, QGroupBox, QAbstractSpinBox)):
        hint = widget.minimumSizeHint() if isinstance(widget, QGroupBox) else widget.sizeHint()
        if hint.width() > width or hint.height() > height:
            yield f"needs {hint.width()}x{hint.height()}"
    elif isinstance(widget, QComboBox):
        if widget.sizeHint().width() > width and not widget.toolTip():
            yield f"needs {widget.sizeHint().width()}"
    elif isinstance(widget, QLineEdit):
        # A field cuts what it holds on purpose; what it asks for has to be read.
        if metrics.horizontalAdvance(widget.placeholderText()) > width - 8:
            yield widget.placeholderText()
    elif isinstance(widget, QTabBar):
        for tab in range(widget.count()):
            needs = metrics.size(Qt.TextFlag.TextShowMnemonic, widget.tabText(tab)).width()
            rect = widget.tabRect(tab)
            if (needs > rect.width() or not widget.rect().contains(rect)) and not widget.tabToolTip(tab):
                yield widget.tabText(tab)
    elif isinstance(widget, QHeaderView):
        for section in range(widget.count()):
            if not widget.isSectionHidden(section) and widget.sectionSizeHint(section) > widget.sectionSize(section):
                yield f"column {section}"
    elif isinstance(widget, QTreeWidget):
        for column in range(widget.columnCount()):
            needs = widget.sizeHintForColumn(column)
            items = [widget.topLevelItem(row) for row in range(widget.topLevelItemCount())]
            if needs > widget.columnWidth(column) and not any(one is not None and one.toolTip(column) for one in items):
                yield f"column {column} needs {needs} of {widget.columnWidth(column)}"


def _label(label: QLabel) -> Iterator[str]:
    text = plain(label.text())
    if label.wordWrap():
        # Lines break at spaces, inside addresses at slashes and hyphens, in Chinese and Japanese nearly everywhere.
        words = [word for word in re.split(r"[\s/-]", text) if not EVERYWHERE.search(word)]
        longest = max((label.fontMetrics().horizontalAdvance(word) for word in words), default=0)
        if label.heightForWidth(label.width()) > label.height() + SLACK or longest > label.width() + SLACK:
            yield f"{text!r} needs a height of {label.heightForWidth(label.width())}"
    elif label.sizeHint().width() > label.width() + SLACK or label.sizeHint().height() > label.height() + SLACK:
        yield f"{text!r} needs {label.sizeHint().width()}x{label.sizeHint().height()}"


def _outside(widget: QWidget) -> bool:
    parent = widget.parentWidget()
    if widget.isWindow() or parent is None or isinstance(parent.parentWidget(), QAbstractScrollArea):
        return False
    if isinstance(parent, (QAbstractScrollArea, QTabBar, QMenuBar)) or isinstance(widget, (QMenu, QTabBar)):
        return False
    spoken = isinstance(widget, (QLabel, QAbstractButton, QComboBox, QLineEdit, QAbstractSpinBox))
    return spoken and not parent.rect().adjusted(-SLACK, -SLACK, SLACK, SLACK).contains(widget.geometry())


# -- said


def said(top: QWidget) -> set[str]:
    """Everything that ``top`` says: texts, tool tips, and what a screen reader reads out."""
    found: set[str] = {top.windowTitle()}
    for one in visible(top):
        found |= {one.toolTip(), one.statusTip(), one.accessibleName(), one.accessibleDescription()}
        for action in one.actions():
            found |= {action.text(), action.toolTip(), action.statusTip()}
        if isinstance(one, (QLabel, QAbstractButton)):
            found.add(plain(one.text()))
        elif isinstance(one, QGroupBox):
            found.add(one.title())
        elif isinstance(one, QLineEdit):
            found |= {one.placeholderText()} if isinstance(one.parent(), QAbstractSpinBox) else {
                one.placeholderText(), one.text()}  # fmt: skip
        elif isinstance(one, QComboBox):
            found |= {one.itemText(row) for row in range(one.count())}
        elif isinstance(one, QAbstractSpinBox):
            found.add(one.text())
        elif isinstance(one, QTabBar):
            found |= {one.tabText(tab) for tab in range(one.count())}
            found |= {one.tabToolTip(tab) for tab in range(one.count())}
        elif isinstance(one, QMenu):
            found.add(one.title())
        elif isinstance(one, (QTreeWidget, QListView)):
            found |= set(_items(one))
    return {text for text in found if text}


def _items(view: QAbstractItemView) -> Iterator[str]:
    model = view.model()
    roles = (
        Qt.ItemDataRole.DisplayRole,
        Qt.ItemDataRole.ToolTipRole,
        Qt.ItemDataRole.AccessibleTextRole,
    )
    columns = view.columnCount() if isinstance(view, QTreeWidget) else 1
    if isinstance(view, QTreeWidget) and not view.isHeaderHidden():
        for column in range(columns):
            yield str(model.headerData(column, Qt.Orientation.Horizontal) or "")
    waiting = [model.index(row, 0) for row in range(model.rowCount())]
    while waiting:
        index = waiting.pop()
        for column in range(columns):
            for role in roles:
                yield str(index.siblingAtColumn(column).data(role) or "")
        waiting += [model.index(row, 0, index) for row in range(model.rowCount(index))]


def untranslated(top: QWidget, stays: re.Pattern[str]) -> list[str]:
    """What ``top`` says outside of translated strings, which stand in square brackets; ``stays`` matches names."""
    wrong = []
    for text in sorted(said(top)):
        rest, before = text, ""
        while rest != before:
            rest, before = BRACKETS.sub(" ", rest), rest
        if LETTERS.search(stays.sub(" ", rest)):
            wrong.append(text)
    return wrong
