# SPDX-License-Identifier: AGPL-3.0-or-later
"""Asks for the password of an encrypted document; the caller allows three tries."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QCheckBox, QDialog, QDialogButtonBox, QLineEdit, QVBoxLayout, QWidget

from desktop_qa.ui.toolkit.plain_text import Label

TRIES = 3


class PasswordDialog(QDialog):
    """Stays open while a password is tried, so that a wrong one can be corrected in place."""

    entered = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Password needed"))
        self.tries_left = TRIES
        words = Label(self.tr("“{name}” is encrypted. Its &password:").format(name=name))
        words.setWordWrap(True)
        self.field = QLineEdit()
        self.field.setEchoMode(QLineEdit.EchoMode.Password)
        self.field.setMinimumWidth(320)
        words.setBuddy(self.field)
        self.shown = QCheckBox(self.tr("&Show it"))
        self.shown.toggled.connect(self._on_shown)
        self.wrong = Label()
        self.wrong.setWordWrap(True)
        self.wrong.hide()
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Open | QDialogButtonBox.StandardButton.Cancel)
        self.buttons.accepted.connect(self._on_accepted)
        self.buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setSpacing(10)
        column.addWidget(words)
        column.addWidget(self.field)
        column.addWidget(self.shown)
        column.addWidget(self.wrong)
        column.addWidget(self.buttons)

    def refuse(self) -> bool:
        """The password was wrong; False when that was the last try."""
        self.tries_left -= 1
        self.setEnabled(True)
        if self.tries_left <= 0:
            return False
        self.wrong.setText(self.tr("That is not the password. Tries left: {count}").format(count=self.tries_left))
        self.wrong.show()
        self.adjustSize()
        self.field.selectAll()
        self.field.setFocus()
        return True

    @Slot()
    def _on_accepted(self) -> None:
        self.setEnabled(False)
        self.entered.emit(self.field.text())

    @Slot(bool)
    def _on_shown(self, shown: bool) -> None:
        self.field.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)
