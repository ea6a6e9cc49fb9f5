# SPDX-License-Identifier: AGPL-3.0-or-later
"""All shortcuts on one sheet, made from the list of commands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Slot
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLineEdit, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from desktop_qa.ui.toolkit.actions import COMMANDS, GROUPS, VIEW_KEYS, group_title, native, plain

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent


def sections() -> list[tuple[str, list[tuple[str, str]]]]:
    """The groups of commands, each with (what, keys); keys in the system's notation."""
    made = []
    for group in GROUPS:
        rows = [
            (command.plain_title, "   ".join(native(key) for key in command.keys))
            for command in COMMANDS
            if command.group == group and command.keys
        ]
        made.append((plain(group_title(group)), rows))
    made.append(
        (
            QCoreApplication.translate("ShortcutsSheet", "In the document"),
            [
                (QCoreApplication.translate("Actions", what), "   ".join(native(key) for key in keys))
                for what, keys in VIEW_KEYS
            ],
        )
    )
    return made


class ShortcutsSheet(QDialog):
    """A table of all shortcuts with a field to narrow it down."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("Search"))
        self.field.setAccessibleName(self.tr("Search the shortcuts"))
        self.field.setClearButtonEnabled(True)
        self.field.textChanged.connect(self._narrow)
        self.table = QTreeWidget()
        self.table.setColumnCount(2)
        self.table.setHeaderLabels([self.tr("Command"), self.tr("Keys")])
        self.table.setRootIsDecorated(False)
        self.table.setItemsExpandable(False)
        self.table.setIndentation(14)
        self.table.setAccessibleName(self.tr("Shortcuts"))
        self._sections: list[tuple[QTreeWidgetItem, list[QTreeWidgetItem]]] = []
        for title, rows in sections():
            section = QTreeWidgetItem([title])
            font = section.font(0)
            font.setBold(True)
            section.setFont(0, font)
            section.setFlags(Qt.ItemFlag.ItemIsEnabled)
            self.table.addTopLevelItem(section)
            section.setFirstColumnSpanned(True)
            items = [QTreeWidgetItem([what, keys]) for what, keys in rows]
            section.addChildren(items)
            self._sections.append((section, items))
        self.table.expandAll()
        for at in range(2):
            self.table.resizeColumnToContents(at)
        self.table.setColumnWidth(0, self.table.columnWidth(0) + 30)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        for widget in (self.field, self.table, buttons):
            column.addWidget(widget)
        # Keys have long names in some languages, and all of them are to be seen.
        width = sum(self.table.columnWidth(at) for at in range(2)) + self.table.verticalScrollBar().sizeHint().width()
        self.resize(max(560, width + 30), 640)

    @Slot(str)
    def _narrow(self, typed: str) -> None:
        wanted = typed.casefold()
        for section, items in self._sections:
            shown = 0
            for item in items:
                fits = wanted in item.text(0).casefold() or wanted in item.text(1).casefold()
                item.setHidden(not fits)
                shown += fits
            section.setHidden(not shown)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_F1:
            self.reject()
            return
        super().keyPressEvent(event)
