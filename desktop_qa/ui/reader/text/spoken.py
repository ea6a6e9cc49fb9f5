# SPDX-License-Identifier: AGPL-3.0-or-later
"""The text of the current page for screen readers, with caret and selection.

The pages are pictures to an assistive technology. A text field that is never shown holds the words of the current
page and follows the selection in the pages; ``accessible`` lends its text interface to them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import (
    QAccessible,
    QAccessibleTextCursorEvent,
    QAccessibleTextInsertEvent,
    QAccessibleTextRemoveEvent,
    QAccessibleTextSelectionEvent,
    QTextCursor,
)
from PySide6.QtWidgets import QPlainTextEdit

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop_qa.ui.reader.page_view import PageView


class SpokenText(QObject):
    """Keeps the words of the current page, and tells assistive technologies what changes in them."""

    def __init__(self, view: PageView) -> None:
        super().__init__(view)
        self._view = view
        self._start = 0
        self._following = False
        self.field = QPlainTextEdit(view)
        self.field.hide()
        self.field.setReadOnly(True)
        self.field.setUndoRedoEnabled(False)
        view.viewpoint.pageChanged.connect(self.show_page)
        view.selector.changed.connect(self._on_selection)
        self.field.selectionChanged.connect(self._on_field)

    @Slot()
    def show_page(self) -> None:
        """Hold the words of the page that is the current one now."""
        text, page = self._view.text_map, self._view.viewpoint.current_page
        words, self._start = "", 0
        if text is not None and page >= 0:
            self._start, end = text.page_span(page)
            words = text.text[self._start : end]
        before = self.field.toPlainText()
        if words == before:
            return
        self._set(lambda: self.field.setPlainText(words))
        if QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleTextRemoveEvent(self._view, 0, before))
            QAccessible.updateAccessibility(QAccessibleTextInsertEvent(self._view, 0, words))
        self._on_selection()

    def _set(self, change: Callable[[], object]) -> None:
        """Change the field without taking it for somebody's selection."""
        self._following = True
        try:
            change()
        finally:
            self._following = False

    @Slot()
    def _on_selection(self) -> None:
        """The selection in the pages is that of the field, as far as it lies on the page."""
        length = len(self.field.toPlainText())
        span, caret = self._view.selector.selection.span, self._view.selector.selection.caret
        first, last = span if span is not None else (caret or 0, caret or 0)
        first, last = (min(max(offset - self._start, 0), length) for offset in (first, last))
        if caret is not None and caret - self._start == first:
            first, last = last, first
        cursor = self.field.textCursor()
        cursor.setPosition(first)
        cursor.setPosition(last, QTextCursor.MoveMode.KeepAnchor)
        self._set(lambda: self.field.setTextCursor(cursor))
        if QAccessible.isActive():
            start, end = min(first, last), max(first, last)
            if start < end:
                QAccessible.updateAccessibility(QAccessibleTextSelectionEvent(self._view, start, end))
            QAccessible.updateAccessibility(QAccessibleTextCursorEvent(self._view, last))

    @Slot()
    def _on_field(self) -> None:
        """An assistive technology has selected in the field: select the same in the pages."""
        cursor = self.field.textCursor()
        if self._following or not cursor.hasSelection():
            return
        selector = self._view.selector
        selector.selection.select(self._start + cursor.anchor(), self._start + cursor.position())
        selector.show()
