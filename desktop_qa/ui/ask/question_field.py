# SPDX-License-Identifier: AGPL-3.0-or-later
"""Where the question is typed, with what was asked before at hand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QStringListModel, Qt, Signal, Slot
from PySide6.QtGui import QTextCursor, QTextOption
from PySide6.QtWidgets import QCompleter, QPlainTextEdit, QSizePolicy, QWidget

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent

MOST_LINES = 3
COMPLETED_FROM = 2
"""Characters from which on earlier questions are offered."""
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class QuestionField(QPlainTextEdit):
    """A question in one to three lines, as long as it is; Enter asks, Down lists what was asked before."""

    returnPressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("question")
        # A file that is dropped here is to be opened, not to become text.
        self.setAcceptDrops(False)
        self.setTabChangesFocus(True)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().setDocumentMargin(0)
        self._words = QStringListModel(self)
        self._completer = QCompleter(self._words, self)
        self._completer.setWidget(self)
        self._completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self._completer.setMaxVisibleItems(10)
        self._completer.activated.connect(self.setText)
        self.textChanged.connect(self._fit)
        self._fit()

    # As a line of text has it

    def text(self) -> str:
        """What is typed."""
        return self.toPlainText()

    @Slot(str)
    def setText(self, text: str) -> None:
        """Put a question in place of what is typed."""
        self.setPlainText(text)
        self.moveCursor(QTextCursor.MoveOperation.End)

    def completer(self) -> QCompleter:
        """What offers earlier questions."""
        return self._completer

    def set_words(self, words: Sequence[str]) -> None:
        """What is offered for completion, likeliest first."""
        self._words.setStringList(list(words))

    def words(self) -> list[str]:
        """What is offered for completion."""
        return self._words.stringList()

    def hide_offers(self) -> None:
        """Take the list of earlier questions away."""
        popup = self._completer.popup()
        if popup is not None:
            popup.hide()

    def show_beginning(self) -> None:
        """Bring the first word into sight: nobody is typing."""
        self.moveCursor(QTextCursor.MoveOperation.Start)

    # Height

    @property
    def lines(self) -> int:
        """How many lines the question takes."""
        return max(1, sum(self._lines_of_each_block()))

    def _lines_of_each_block(self) -> list[int]:
        block, found = self.document().firstBlock(), []
        while block.isValid():
            found.append(max(block.layout().lineCount(), 1))
            block = block.next()
        return found

    @Slot()
    def _fit(self) -> None:
        lines = min(self.lines, MOST_LINES)
        # The frame and padding of the style are what is around the viewport.
        around = max(self.height() - self.viewport().height(), 16) if self.isVisible() else 18
        self.setFixedHeight(round(lines * self.fontMetrics().lineSpacing()) + around)
        scrolls = self.lines > MOST_LINES
        self.setVerticalScrollBarPolicy(
            Qt.ScrollBarPolicy.ScrollBarAsNeeded if scrolls else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._fit()

    # Keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        popup = self._completer.popup()
        offered = popup is not None and popup.isVisible()
        if event.key() in _ENTER:
            if offered and popup is not None and popup.currentIndex().isValid():
                event.ignore()
                return
            self.returnPressed.emit()
            return
        if event.key() == Qt.Key.Key_Down and not self.text() and self._words.rowCount():
            self._offer("")
            return
        if event.key() == Qt.Key.Key_Escape:
            event.ignore()
            return
        before = self.text()
        super().keyPressEvent(event)
        if self.text() != before:
            self._complete()

    def _complete(self) -> None:
        typed = self.text().strip()
        if len(typed) >= COMPLETED_FROM:
            self._offer(typed)
        else:
            self.hide_offers()

    def _offer(self, typed: str) -> None:
        self._completer.setCompletionPrefix(typed)
        if self._completer.completionCount() and self._completer.currentCompletion() != typed:
            self._completer.complete()
        else:
            self.hide_offers()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.show_beginning()
