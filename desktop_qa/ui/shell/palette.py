# SPDX-License-Identifier: AGPL-3.0-or-later
"""The command palette: every command by its name, a few letters are enough."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QHeaderView,
    QLineEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from desktop_qa.ui.toolkit import icons
from desktop_qa.ui.toolkit.actions import COMMANDS, group_title, native, plain
from desktop_qa.ui.toolkit.plain_text import Label, tip

if TYPE_CHECKING:
    from desktop_qa.ui.toolkit.actions import Actions, Command

NAME_ROLE = Qt.ItemDataRole.UserRole + 1


def match(typed: str, title: str) -> int | None:
    """How well the letters fit the title, lower is better; None when they do not occur in order.

    Whole words first, then beginnings of words, then letters in order.
    """
    typed, title = typed.casefold().strip(), title.casefold()
    if not typed:
        return 0
    if title.startswith(typed):
        return 0
    if f" {typed}" in title:
        return 1
    if typed in title:
        return 2
    initials = "".join(word[0] for word in title.split())
    if typed.replace(" ", "") in initials:
        return 3
    place = 0
    for letter in typed.replace(" ", ""):
        place = title.find(letter, place) + 1
        if not place:
            return None
    return 4


class Palette(QDialog):
    """A field and the commands that fit it; Enter does the first."""

    chosen = Signal(str)

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Command palette"))
        self.setWindowFlag(Qt.WindowType.FramelessWindowHint)
        self._actions = actions
        self._items: list[QTreeWidgetItem] = []
        self.field = QLineEdit()
        self.field.setObjectName("question")
        self.field.setPlaceholderText(self.tr("What do you want to do?"))
        self.field.setAccessibleName(self.tr("Command"))
        self.field.textChanged.connect(self._fill)
        self.field.installEventFilter(self)
        self.list = QTreeWidget()
        self.list.setColumnCount(3)
        self.list.setHeaderHidden(True)
        self.list.setRootIsDecorated(False)
        self.list.setUniformRowHeights(True)
        header = self.list.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.list.setAccessibleName(self.tr("Commands"))
        self.list.setFrameShape(QTreeWidget.Shape.NoFrame)
        self.list.itemActivated.connect(self._on_item)
        self.list.itemClicked.connect(self._on_item)
        self.nothing = Label(self.tr("No command of this name"))
        self.nothing.setProperty("look", "quiet")
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 10, 10, 10)
        for widget in (self.field, self.list, self.nothing):
            column.addWidget(widget)
        self.resize(580, 420)
        self._fill("")

    def names(self) -> list[str]:
        """The commands shown, in order."""
        return [item.data(0, NAME_ROLE) for item in self._items]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.field and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            count = len(self._items)
            row = self.list.currentIndex().row()
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 8, Qt.Key.Key_PageUp: -8}
            if event.key() in step and count:
                row = min(max(row + step[Qt.Key(event.key())], 0), count - 1)
                self.list.setCurrentItem(self._items[row])
                return True
            if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
                item = self.list.currentItem()
                if item is not None:
                    self._on_item(item, 0)
                return True
        return super().eventFilter(watched, event)

    @Slot(str)
    def _fill(self, typed: str) -> None:
        self.list.clear()
        self._items.clear()
        found: list[tuple[int, int, Command]] = []
        for place, command in enumerate(COMMANDS):
            if command.name == "palette" or not self._actions[command.name].isEnabled():
                continue
            rank = match(typed, command.plain_title)
            if rank is not None:
                found.append((rank, place, command))
        for _rank, _place, command in sorted(found, key=lambda one: one[:2]):
            keys = native(command.keys[0]) if command.keys else ""
            group = plain(group_title(command.group))
            item = QTreeWidgetItem([command.plain_title, group, keys])
            item.setToolTip(0, tip(command.plain_title))
            item.setIcon(0, icons.icon(command.icon or "blank"))
            item.setForeground(1, self.palette().placeholderText())
            item.setTextAlignment(2, Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
            item.setData(0, NAME_ROLE, command.name)
            self.list.addTopLevelItem(item)
            self._items.append(item)
        self.list.setVisible(bool(found))
        self.nothing.setVisible(not found)
        if found:
            self.list.setCurrentItem(self._items[0])

    @Slot(QTreeWidgetItem, int)
    def _on_item(self, item: QTreeWidgetItem, _column: int) -> None:
        name = item.data(0, NAME_ROLE)
        self.accept()
        self.chosen.emit(name)
