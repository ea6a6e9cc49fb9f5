# SPDX-License-Identifier: AGPL-3.0-or-later
"""A picture, a sentence and what can be done, in the middle of an otherwise empty area."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop_qa.ui.toolkit import icons, theme
from desktop_qa.ui.toolkit.plain_text import Label

if TYPE_CHECKING:
    from collections.abc import Callable


class Placeholder(QWidget):
    """Says why there is nothing to see."""

    def __init__(self, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = icon
        self._picture = Label()
        self._picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.title = Label()
        self.title.setFont(theme.scaled(self.font(), 1.3, bold=True))
        self.words = Label()
        for label in (self.title, self.words):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            label.setWordWrap(True)
        self.words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(8)
        self._buttons.addStretch(1)
        self._buttons.addStretch(1)
        body = QWidget()
        body.setMaximumWidth(600)
        inner = QVBoxLayout(body)
        inner.setSpacing(10)
        for widget in (self._picture, self.title, self.words):
            inner.addWidget(widget)
        inner.addSpacing(8)
        inner.addLayout(self._buttons)
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(body, 100)
        middle.addStretch(1)
        column = QVBoxLayout(self)
        column.addStretch(2)
        column.addLayout(middle)
        column.addStretch(3)
        self._draw_icon()

    def add_button(self, text: str, pressed: Callable[[], object], *, primary: bool = False) -> QPushButton:
        """Something that can be done."""
        button = QPushButton(text)
        button.setProperty("look", "primary" if primary else "plain")

        def clicked(_checked: bool = False) -> None:
            pressed()

        button.clicked.connect(clicked)
        self._buttons.insertWidget(self._buttons.count() - 1, button)
        return button

    def take_focus(self) -> None:
        """Give the keys to the first button."""
        button = self.findChild(QPushButton)
        if button is not None:
            button.setFocus()

    def show_text(self, title: str, words: str) -> None:
        """Say this."""
        self.title.setText(title)
        self.words.setText(words)
        self.setAccessibleName(f"{title}. {words}")

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._draw_icon()

    def _draw_icon(self) -> None:
        colours = theme.colours()
        colour = QColor(colours.bad if self._icon == "error" else colours.accent)
        self._picture.setPixmap(icons.pixmap(self._icon, 40, colour, self.devicePixelRatioF()))
