# SPDX-License-Identifier: AGPL-3.0-or-later
"""Where the question is typed, with what was asked before at hand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtWidgets import QCompleter, QLineEdit, QWidget

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent


class QuestionField(QLineEdit):
    """One line for a question; Down lists what was asked before, Escape is left to the window."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("question")
        # A file that is dropped here is to be opened, not to become text.
        self.setAcceptDrops(False)
        self._words = QStringListModel(self)
        completer = QCompleter(self._words, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setMaxVisibleItems(10)
        self.setCompleter(completer)

    def set_words(self, words: Sequence[str]) -> None:
        """What is offered for completion, likeliest first."""
        self._words.setStringList(list(words))

    def words(self) -> list[str]:
        """What is offered for completion."""
        return self._words.stringList()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down and not self.text() and self._words.rowCount():
            completer = self.completer()
            completer.setCompletionPrefix("")
            completer.complete()
            return
        super().keyPressEvent(event)
