# SPDX-License-Identifier: AGPL-3.0-or-later
"""Selecting in the pages: what is selected is painted, told, copied and moved by keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication

from desktop_qa.ui.reader.text.selection import Grain, Selection

if TYPE_CHECKING:
    from desktop_qa.documents.contracts import ReadingText
    from desktop_qa.ui.reader.marks.overlay import Overlay
    from desktop_qa.ui.reader.navigation.navigator import Navigator

LINE_STEP = 1.3
"""From one line to the next, in heights of a letter."""


class Selector(QObject):
    """Keeps the selection over a text and shows it in the overlay."""

    changed = Signal()

    def __init__(self, overlay: Overlay, navigator: Navigator, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._overlay = overlay
        self._navigator = navigator
        self.selection = Selection()

    def set_text(self, text: ReadingText | None) -> None:
        """Another text; nothing is selected."""
        selected = self.selection.span is not None
        self.selection.set_text(text)
        if selected:
            self.changed.emit()

    def show(self) -> None:
        """Paint and tell what is selected now."""
        span = self.selection.span
        if span != self._overlay.selection:
            self._overlay.set_selection(span)
            self.changed.emit()

    def clear(self) -> None:
        """Select nothing."""
        self.selection.clear()
        self.show()

    def select_all(self) -> None:
        """Select the whole text."""
        self.selection.select_all()
        self.show()

    def text(self) -> str:
        """What is selected, as the reader sees it."""
        span, text = self.selection.span, self._overlay.text
        return text.selection_text(*span) if span and text else ""

    def copy(self) -> bool:
        """Put the selected text on the clipboard; False when nothing is selected."""
        text = self.text()
        if text:
            QGuiApplication.clipboard().setText(text)
        return bool(text)

    def extend(self, key: Qt.Key, *, by_word: bool) -> bool:
        """Move the selection's end with an arrow key: by characters, words or lines."""
        text, caret = self._overlay.text, self.selection.caret
        if text is None or caret is None:
            return False
        if key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self.selection.move(forward=key == Qt.Key.Key_Right, by_word=by_word)
        elif not self._move_by_line(text, caret, down=key == Qt.Key.Key_Down):
            return False
        self.show()
        moved = self.selection.caret or 0
        pieces = text.rects(moved, moved + 1)
        if pieces:
            self._navigator.show_rect(*pieces[0], middle=False)
        return True

    def _move_by_line(self, text: ReadingText, caret: int, *, down: bool) -> bool:
        pieces = text.rects(caret, caret + 1) or text.rects(caret - 1, caret)
        if not pieces:
            return False
        page, rect = pieces[0]
        step = rect.height * (LINE_STEP if down else -LINE_STEP)
        target = text.offset_at(page, rect.x0, rect.center[1] + step)
        self.selection.grain = Grain.CHARACTER
        if target is not None and (target > caret) == down:
            self.selection.extend(target)
        return True
