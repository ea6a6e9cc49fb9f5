# SPDX-License-Identifier: AGPL-3.0-or-later
"""Find by meaning, beside the pages: a field for words, and the passages that are about them with page and score."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QListWidget, QListWidgetItem, QToolButton, QVBoxLayout, QWidget

from desktop_qa.ui.toolkit import icons
from desktop_qa.ui.toolkit.direction import OwnDirection
from desktop_qa.ui.toolkit.plain_text import Label, tip

if TYPE_CHECKING:
    from desktop_qa.answers.passages import PlacedPassage

TYPING_MS = 450
"""A search starts when typing has rested this long, or with Enter."""
SHOWN = 220
"""Characters of a sentence that the list shows."""
MOST_CHARACTERS = 2000


class PassagesPane(QWidget):
    """Only the pane; who searches is told the words and tells the passages."""

    wordsChanged = Signal(str)
    chosen = Signal(int)
    """Show the passage of this row, from 0."""
    left = Signal()
    """The person is done here: back to the pages."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("What is it about?"))
        self.field.setAccessibleName(self.tr("Find by meaning"))
        self.field.setClearButtonEnabled(True)
        self.field.setMaxLength(MOST_CHARACTERS)
        self.previous = self._tool(self.tr("Previous passage"))
        self.next = self._tool(self.tr("Next passage"))
        self.status = Label()
        self.status.setProperty("look", "quiet")
        self.status.setWordWrap(True)
        self.status.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Passages"))
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.list.setItemDelegate(OwnDirection(self.list))
        row = QHBoxLayout()
        row.setContentsMargins(8, 4, 8, 0)
        row.setSpacing(2)
        row.addWidget(self.field, 1)
        row.addWidget(self.previous)
        row.addWidget(self.next)
        said = QHBoxLayout()
        said.setContentsMargins(12, 0, 12, 0)
        said.addWidget(self.status)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(row)
        column.addLayout(said)
        column.addWidget(self.list, 1)
        self._told = ""
        self._typing = QTimer(self, singleShot=True, interval=TYPING_MS)
        self._typing.timeout.connect(self.tell)
        self.field.textChanged.connect(self._on_typed)
        self.field.returnPressed.connect(self._on_enter)
        self.list.currentRowChanged.connect(self._on_row)
        self.list.itemClicked.connect(self._on_clicked)
        self.list.itemActivated.connect(self._on_clicked)
        self.next.clicked.connect(self.go_next)
        self.previous.clicked.connect(self.go_previous)
        for widget in (self.field, self.list):
            widget.installEventFilter(self)
        self._draw()
        self.set_passages(())

    def open_pane(self, words: str = "") -> None:
        """Give the keys to the field; ``words`` are looked for at once."""
        if words:
            self.field.setText(" ".join(words.split())[:MOST_CHARACTERS])
            self.tell()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def set_passages(self, passages: tuple[PlacedPassage, ...]) -> None:
        """List these; the chosen row stays chosen while more are compared."""
        row = self.list.currentRow()
        self.list.blockSignals(True)
        self.list.clear()
        for one in passages:
            words = " ".join(one.sentence.split())
            shown = words if len(words) <= SHOWN else words[:SHOWN] + "\u2026"
            place = self.tr("p. {page}, {percent} %").format(page=one.page_name, percent=round(100 * one.score))
            item = QListWidgetItem(f"{place}\n{shown}")
            item.setToolTip(tip(" ".join(one.text.split())[:MOST_CHARACTERS]))
            self.list.addItem(item)
        if 0 <= row < len(passages):
            self.list.setCurrentRow(row)
        self.list.blockSignals(False)
        self.list.setVisible(bool(passages))
        for button in (self.previous, self.next):
            button.setEnabled(bool(passages))

    def say(self, text: str) -> None:
        """What is going on, or what to do."""
        self.status.setText(text)
        self.status.setVisible(bool(text))

    @property
    def words(self) -> str:
        """What is in the field."""
        return self.field.text().strip()

    @Slot()
    def tell(self) -> None:
        """Look for the words in the field, unless that was done."""
        self._typing.stop()
        if self.words != self._told:
            self._told = self.words
            self.wordsChanged.emit(self.words)

    @Slot()
    def go_next(self) -> None:
        """Choose the next passage; after the last comes the first."""
        self._step(1)

    @Slot()
    def go_previous(self) -> None:
        """Choose the previous passage."""
        self._step(-1)

    def _step(self, by: int) -> None:
        count = self.list.count()
        if count:
            row = self.list.currentRow()
            self.list.setCurrentRow((row + by) % count if row >= 0 else (0 if by > 0 else count - 1))

    def _tool(self, name: str) -> QToolButton:
        button = QToolButton()
        button.setProperty("look", "flat")
        button.setAccessibleName(name)
        button.setToolTip(tip(name))
        return button

    def _draw(self) -> None:
        self.previous.setIcon(icons.icon("up"))
        self.next.setIcon(icons.icon("down"))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "next"):
            self._draw()

    def hideEvent(self, event: object) -> None:
        self._typing.stop()
        super().hideEvent(event)  # type: ignore[arg-type]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Escape goes back to the pages; Down leads from the field into the list."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Escape:
                self.left.emit()
                return True
            if event.key() == Qt.Key.Key_Down and watched is self.field and self.list.count():
                self.list.setFocus(Qt.FocusReason.OtherFocusReason)
                if self.list.currentRow() < 0:
                    self.list.setCurrentRow(0)
                return True
        return super().eventFilter(watched, event)

    @Slot()
    def _on_typed(self) -> None:
        self._typing.start()

    @Slot()
    def _on_enter(self) -> None:
        """The first Enter searches, each further one goes to the next passage."""
        if self.words == self._told:
            self.go_next()
        else:
            self.tell()

    @Slot(int)
    def _on_row(self, row: int) -> None:
        if row >= 0:
            self.chosen.emit(row)

    @Slot(QListWidgetItem)
    def _on_clicked(self, item: QListWidgetItem) -> None:
        self.chosen.emit(self.list.row(item))
