# SPDX-License-Identifier: AGPL-3.0-or-later
"""Small dialogs that ask one thing: an address to open, whether a link may leave the program."""

from __future__ import annotations

from PySide6.QtCore import Qt, QUrl, Signal, Slot
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLineEdit, QPushButton, QVBoxLayout, QWidget

from desktop_qa.ui.shell.start_page import SCHEME, as_address
from desktop_qa.ui.toolkit.plain_text import Label


class AddressDialog(QDialog):
    """Asks for the address of a page."""

    entered = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Open address"))
        self.field = QLineEdit()
        self.field.setPlaceholderText(SCHEME)
        self.field.setMinimumWidth(440)
        self.field.setInputMethodHints(Qt.InputMethodHint.ImhUrlCharactersOnly)
        label = Label(self.tr("&Address of a page or a document:"))
        label.setBuddy(self.field)
        note = Label(self.tr("Only this page is loaded: no scripts, no pictures or fonts from elsewhere."))
        note.setProperty("look", "quiet")
        note.setWordWrap(True)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Open | QDialogButtonBox.StandardButton.Cancel)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self.field.textChanged.connect(self._on_text)
        self.accepted.connect(self._on_accepted)
        column = QVBoxLayout(self)
        column.setSpacing(10)
        for widget in (label, self.field, note, self.buttons):
            column.addWidget(widget)
        self._on_text("")

    @Slot(str)
    def _on_text(self, text: str) -> None:
        url = QUrl(as_address(text))
        good = bool(text.strip()) and url.isValid() and bool(url.host()) and url.scheme() in {"http", "https"}
        self.buttons.button(QDialogButtonBox.StandardButton.Open).setEnabled(good)

    @Slot()
    def _on_accepted(self) -> None:
        self.entered.emit(self.field.text().strip())


class LinkDialog(QDialog):
    """Asks before anything outside the program is opened, and shows where the link really leads."""

    opened = Signal(str)
    readHere = Signal(str)

    def __init__(self, address: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("A link out of the document"))
        self.address = address
        words = Label(self.tr("The link leads to:"))
        where = Label(address)
        where.setWordWrap(True)
        where.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        where.setMaximumWidth(520)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.browser_button = QPushButton(self.tr("Open in the &browser"))
        self.buttons.addButton(self.browser_button, QDialogButtonBox.ButtonRole.AcceptRole)
        self.browser_button.clicked.connect(self._on_browser)
        if address.startswith(("http://", "https://")):
            self.here_button = QPushButton(self.tr("&Read it here"))
            self.buttons.addButton(self.here_button, QDialogButtonBox.ButtonRole.ActionRole)
            self.here_button.clicked.connect(self._on_here)
        self.buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setSpacing(10)
        for widget in (words, where, self.buttons):
            column.addWidget(widget)
        # Nothing leaves by a careless Enter.
        cancel = self.buttons.button(QDialogButtonBox.StandardButton.Cancel)
        cancel.setDefault(True)
        cancel.setFocus()

    @Slot()
    def _on_browser(self) -> None:
        self.opened.emit(self.address)
        self.accept()

    @Slot()
    def _on_here(self) -> None:
        self.readHere.emit(self.address)
        self.accept()
