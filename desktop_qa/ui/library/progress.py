# SPDX-License-Identifier: AGPL-3.0-or-later
"""One quiet line: how far the library is read, and a button to pause it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from desktop_qa.ui.toolkit.plain_text import Label

if TYPE_CHECKING:
    from desktop_qa.library.indexer import Step
    from desktop_qa.ui.services.library import Library


class ReadingLine(QWidget):
    """Follows the library; it takes no room while there is nothing to say."""

    def __init__(self, library: Library, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._library = library
        self._most = 0
        self.words = Label()
        self.words.setProperty("look", "quiet")
        self.words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.bar = QProgressBar()
        self.bar.setObjectName("reading")
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Reading the library"))
        self.button = QPushButton()
        self.button.setProperty("look", "plain")
        self.button.clicked.connect(self._on_button)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.words, 1)
        row.addWidget(self.button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(row)
        column.addWidget(self.bar)
        library.stepped.connect(self._on_step)
        library.activityChanged.connect(self._on_activity)
        self._on_activity()
        if library.last_step is not None:
            self._on_step(library.last_step)

    @Slot(object)
    def _on_step(self, step: Step) -> None:
        left = step.documents_left or step.passages_left
        if step.documents_left:
            words = self.tr("Reading: {count} documents left").format(count=step.documents_left)
            if step.name:
                words += f" · {step.name}"
        else:
            words = self.tr("Making {count} passages findable by meaning").format(count=step.passages_left)
        self._most = max(self._most, left)
        self.bar.setRange(0, max(self._most, 1))
        self.bar.setValue(self._most - left)
        self.setVisible(bool(left) or self._library.activity in {"paused", "battery"})
        if self._library.activity == "reading":
            self.words.setText(words)
        if not left:
            self._most = 0

    @Slot()
    def _on_activity(self) -> None:
        activity = self._library.activity
        self.button.setText(self.tr("&Pause") if activity == "reading" else self.tr("&Go on"))
        self.button.setVisible(activity != "battery")
        self.bar.setVisible(activity == "reading")
        if activity == "paused":
            self.words.setText(self.tr("Reading is paused."))
        elif activity == "battery":
            self.words.setText(self.tr("Reading waits until the computer is plugged in."))
        if activity != "reading":
            self.setVisible(activity != "idle")

    @Slot()
    def _on_button(self) -> None:
        if self._library.activity == "reading":
            self._library.pause()
        else:
            self._library.resume()
