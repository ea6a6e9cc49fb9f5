# SPDX-License-Identifier: AGPL-3.0-or-later
"""What the ask panel shows while nothing was asked: how it works, and questions to choose."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from desktop_qa.ui.toolkit import theme
from desktop_qa.ui.toolkit.direction import OwnDirection
from desktop_qa.ui.toolkit.plain_text import Label, tip

if TYPE_CHECKING:
    from collections.abc import Sequence


class AskHint(QWidget):
    """What the panel shows while nothing was asked."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        words = Label(
            self.tr(
                "Type a question in plain words and press Enter. The answers are marked where they stand in the text."
            )
        )
        words.setWordWrap(True)
        words.setProperty("look", "quiet")
        self._title = Label()
        self._title.setFont(theme.scaled(self.font(), 1.0, bold=True))
        self.list = QListWidget()
        self.list.setObjectName("answers")
        self.list.setFrameShape(QListWidget.Shape.NoFrame)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setWordWrap(True)
        self.list.setSpacing(1)
        self.list.setItemDelegate(OwnDirection(self.list))
        self.list.itemClicked.connect(self._on_chosen)
        self.list.itemActivated.connect(self._on_chosen)
        self._title.setBuddy(self.list)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 0, 14, 14)
        column.setSpacing(8)
        column.addWidget(words)
        column.addSpacing(10)
        column.addWidget(self._title)
        column.addWidget(self.list, 1)
        column.addStretch(0)
        column.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.show_questions((), "")

    def show_questions(self, questions: Sequence[str], title: str) -> None:
        """Offer these."""
        self._title.setText(title)
        self._title.setVisible(bool(questions))
        self.list.setVisible(bool(questions))
        self.list.setAccessibleName(title)
        self.list.clear()
        for question in questions:
            item = QListWidgetItem(question)
            item.setToolTip(tip(question))
            self.list.addItem(item)

    @Slot(QListWidgetItem)
    def _on_chosen(self, item: QListWidgetItem) -> None:
        self.chosen.emit(item.text())
