# SPDX-License-Identifier: AGPL-3.0-or-later
"""How a question stands, below it: a bar while it is read, a few words, a sentence where one is needed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from desktop_qa.ui.toolkit.plain_text import Label

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QAction


class AskState(QWidget):
    """Progress and words, and beside these the commands for the answers."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.progress = QProgressBar()
        self.progress.setObjectName("reading")
        self.progress.setTextVisible(False)
        policy = self.progress.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.progress.setSizePolicy(policy)
        self.status = Label()
        self.status.setProperty("look", "quiet")
        self.status.setWordWrap(True)
        self.status.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.notice = Label()
        self.notice.setWordWrap(True)
        self.notice.hide()
        self.read_all = QPushButton(self.tr("&Read everything"))
        self.read_all.setToolTip(self.tr("Read what was left out, from where the reading stopped (Enter once more)"))
        self.read_all.setAutoDefault(False)
        self.read_all.hide()
        self.buttons: list[QToolButton] = []
        self._line = QHBoxLayout()
        self._line.setSpacing(2)
        self._line.addWidget(self.status, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.progress)
        column.addLayout(self._line)
        column.addWidget(self.notice)
        column.addWidget(self.read_all, 0, Qt.AlignmentFlag.AlignLeading)

    def add_buttons(self, actions: Sequence[QAction]) -> None:
        """Show these commands while there are answers."""
        for action in actions:
            button = flat_button(self)
            button.setDefaultAction(action)
            self._line.addWidget(button)
            self.buttons.append(button)

    def show_buttons(self, *, visible: bool) -> None:
        """There are answers, or there are none."""
        for button in self.buttons:
            button.setVisible(visible)

    def show_progress(self, done: int, total: int) -> None:
        """How much is read; 0 of 0 while that is not known."""
        self.progress.setRange(0, total)
        self.progress.setValue(done)

    def say(self, status: str, notice: str = "") -> None:
        """A few words beside the buttons, and a sentence below them where one is needed."""
        self.status.setText(status)
        self.notice.setText(notice)
        self.notice.setVisible(bool(notice))

    def announce(self, text: str) -> None:
        """Have a screen reader say this now."""
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))


def flat_button(parent: QWidget) -> QToolButton:
    """A button that is only its icon until the pointer is over it."""
    button = QToolButton(parent)
    button.setProperty("look", "flat")
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
    button.setAutoRaise(True)
    return button
