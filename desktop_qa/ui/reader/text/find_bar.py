# SPDX-License-Identifier: AGPL-3.0-or-later
"""The bar to find words in the document: as you type, all hits, "3 of 17", next and previous."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QStyle, QToolButton, QWidget

from desktop_qa.ui.reader.text.finder import FindOptions
from desktop_qa.ui.toolkit.plain_text import Label, tip

if TYPE_CHECKING:
    from PySide6.QtGui import QAction, QIcon, QKeyEvent

TYPING_MS = 120
"""A search starts when typing has rested this long."""


class FindBar(QWidget):
    """Only the bar; who searches is told the words and tells the counts."""

    queryChanged = Signal(str)
    nextRequested = Signal()
    previousRequested = Signal()
    closed = Signal()
    optionsChanged = Signal(object)
    """Other `FindOptions`."""
    listWanted = Signal(bool)
    """Whether all hits are to be listed with their lines."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = QLineEdit(self)
        self.field.setPlaceholderText(self.tr("Find in document"))
        self.field.setAccessibleName(self.tr("Find in document"))
        self.field.setClearButtonEnabled(True)
        self.field.setMinimumWidth(self.fontMetrics().horizontalAdvance(self.field.placeholderText()) + 34)
        self.field.setMaximumWidth(420)
        self.count = Label(parent=self)
        self.count.setAccessibleName(self.tr("Hits"))
        self.count.setMinimumWidth(self.fontMetrics().horizontalAdvance(self._place(888, 888)))
        self.previous = self._button(self.tr("Previous hit"), QStyle.StandardPixmap.SP_ArrowUp, self.tr("Shift+F3"))
        self.next = self._button(self.tr("Next hit"), QStyle.StandardPixmap.SP_ArrowDown, self.tr("F3"))
        self.close_button = self._button(
            self.tr("Close the find bar"), QStyle.StandardPixmap.SP_TitleBarCloseButton, self.tr("Esc")
        )
        self.match_case = self._toggle(self.tr("Aa"), self.tr("Match case"), "Alt+C")
        self.whole_words = self._toggle("|a|", self.tr("Whole words"), "Alt+W")
        for button in (self.match_case, self.whole_words):
            button.toggled.connect(self._on_option)
        self.list_button = self._toggle("≡", self.tr("List all hits"), "Alt+L")
        self.list_button.toggled.connect(self.listWanted)
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 5, 10, 5)
        row.setSpacing(6)
        row.addWidget(self.field, 1)
        row.addWidget(self.previous)
        row.addWidget(self.next)
        row.addWidget(self.match_case)
        row.addWidget(self.whole_words)
        row.addWidget(self.list_button)
        row.addWidget(self.count)
        row.addStretch(1)
        row.addWidget(self.close_button)
        self._typing = QTimer(self, singleShot=True, interval=TYPING_MS)
        self._typing.timeout.connect(self._tell)
        self.field.textChanged.connect(self._typed)
        self.next.clicked.connect(self._go_next)
        self.previous.clicked.connect(self._go_previous)
        self.close_button.clicked.connect(self.close_bar)
        self._told = ""
        self.set_count(0, None)

    def _button(self, name: str, icon: QStyle.StandardPixmap, key: str) -> QToolButton:
        button = QToolButton(self)
        button.setAutoRaise(True)
        button.setIcon(self.style().standardIcon(icon))
        button.setIconSize(QSize(16, 16))
        button.setAccessibleName(name)
        button.setToolTip(tip(f"{name} ({key})"))
        return button

    def _toggle(self, text: str, name: str, key: str) -> QToolButton:
        button = QToolButton(self)
        button.setAutoRaise(True)
        button.setCheckable(True)
        button.setText(text)
        button.setAccessibleName(name)
        button.setShortcut(QKeySequence(key))
        shown = QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
        button.setToolTip(tip(f"{name} ({shown})"))
        return button

    @Slot()
    def _on_option(self) -> None:
        self.optionsChanged.emit(FindOptions(self.match_case.isChecked(), self.whole_words.isChecked()))

    def set_icons(self, previous: QIcon, following: QIcon, close: QIcon) -> None:
        """Icons of the application's own set."""
        for button, icon in ((self.previous, previous), (self.next, following), (self.close_button, close)):
            button.setIcon(icon)

    def open_bar(self, text: str = "") -> None:
        """Show the bar with the words selected, ready to be typed over."""
        if text:
            self.field.setText(text)
        self.show()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()
        if self.field.text():
            self._tell(again=True)

    @Slot()
    def close_bar(self) -> None:
        """Hide the bar; its hits go with it."""
        self._typing.stop()
        self._told = ""
        self.hide()
        self.closed.emit()

    def set_count(self, count: int, current: int | None, *, searching: bool = False) -> None:
        """Tell how many hits there are and which one (0-based) is shown."""
        found = count > 0
        self.next.setEnabled(found)
        self.previous.setEnabled(found)
        if searching:
            text = self.tr("Searching…")
        elif not self.field.text().strip():
            text = ""
        elif not found:
            text = self.tr("Not found")
        elif current is None:
            text = self.tr("Hits: {count}").format(count=count)
        else:
            text = self._place(current + 1, count)
        self.count.setText(text)

    def _place(self, current: int, count: int) -> str:
        return self.tr("{current} of {count}").format(current=current, count=count)

    def add_action(self, action: QAction) -> None:
        """Let an action of the window work while the field has the keys."""
        self.field.addAction(action)

    @Slot(str)
    def _typed(self, text: str) -> None:
        if text.strip():
            self._typing.start()
        else:
            self._typing.stop()
            self._tell()

    @Slot()
    def _tell(self, *, again: bool = False) -> None:
        text = self.field.text()
        if again or text != self._told:
            self._told = text
            self.queryChanged.emit(text)

    def _flush(self) -> None:
        if self._typing.isActive():
            self._typing.stop()
            self._tell()

    @Slot()
    def _go_next(self) -> None:
        self._flush()
        self.nextRequested.emit()

    @Slot()
    def _go_previous(self) -> None:
        self._flush()
        self.previousRequested.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self._typing.isActive():
                self._flush()
            elif event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
                self._go_previous()
            else:
                self._go_next()
        elif event.key() == Qt.Key.Key_Escape:
            self.close_bar()
        else:
            super().keyPressEvent(event)

    def hideEvent(self, event: object) -> None:
        self._typing.stop()
        super().hideEvent(event)  # type: ignore[arg-type]
