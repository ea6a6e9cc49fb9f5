# SPDX-License-Identifier: AGPL-3.0-or-later
"""The documents of the library as a table: what they are called, where they lie, how they were read."""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QDateTime, QLocale, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from desktop_qa.library.records import shown
from desktop_qa.ui.toolkit import icons, theme
from desktop_qa.ui.toolkit.plain_text import tip
from desktop_qa.ui.toolkit.wording import in_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop_qa.library.records import Entry

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class Column(IntEnum):
    """The columns, in order."""

    NAME = 0
    PAGES = 1
    READ = 2


ENTRY_ROLE = Qt.ItemDataRole.UserRole + 1


class DocumentModel(QAbstractTableModel):
    """The documents that are shown. Rows make their words when they are painted, so that there may be many."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._entries: tuple[Entry, ...] = ()

    @property
    def entries(self) -> tuple[Entry, ...]:
        """What is shown."""
        return self._entries

    def show(self, entries: Sequence[Entry]) -> None:
        """Show these; rows that stay in their place keep selection and scrolling."""
        entries = tuple(entries)
        if [one.path for one in entries] == [one.path for one in self._entries]:
            changed = [row for row, one in enumerate(entries) if one != self._entries[row]]
            self._entries = entries
            if changed:
                self.dataChanged.emit(self.index(changed[0], 0), self.index(changed[-1], len(Column) - 1))
            return
        self.beginResetModel()
        self._entries = entries
        self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._entries)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(Column)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return (self.tr("Document"), self.tr("Pages"), self.tr("Read"))[section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or not 0 <= index.row() < len(self._entries):
            return None
        entry = self._entries[index.row()]
        if role == ENTRY_ROLE:
            return entry
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(entry, index.column())
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(f"{shown(entry.path)}\n{self.state(entry)}")
        if role == Qt.ItemDataRole.DecorationRole and index.column() == Column.NAME:
            return icons.icon({"failed": "warning", "new": "clock"}.get(entry.state, "file"))
        if role == Qt.ItemDataRole.ForegroundRole and entry.state in {"failed", "same"}:
            return QColor(theme.colours().quiet)
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column() == Column.PAGES:
            return int(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        return None

    def _text(self, entry: Entry, column: int) -> str:
        if column == Column.NAME:
            return entry.name
        if column == Column.PAGES:
            return str(entry.pages) if entry.state == "read" else ""
        return self.state(entry)

    def state(self, entry: Entry) -> str:
        """When it was read, or why it was not."""
        if entry.state == "failed":
            return in_words(entry.reason)
        if entry.state == "same":
            return self.tr("The same as another document")
        if entry.state == "new":
            return self.tr("Waits to be read")
        when = QDateTime.fromSecsSinceEpoch(int(entry.read))
        return QLocale().toString(when, QLocale.FormatType.ShortFormat)


class DocumentTable(QTableView):
    """The table; Enter or a double click opens a document."""

    def __init__(self, model: DocumentModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("models")
        self.setModel(model)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setAlternatingRowColors(True)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setAccessibleName(self.tr("Documents of the library"))
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 12)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(Column.NAME, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(Column.PAGES, QHeaderView.ResizeMode.Fixed)
        header.setSectionResizeMode(Column.READ, QHeaderView.ResizeMode.Interactive)
        header.resizeSection(Column.PAGES, self.fontMetrics().horizontalAdvance("00000000"))
        header.resizeSection(Column.READ, self.fontMetrics().horizontalAdvance("0") * 26)

    def chosen(self) -> tuple[Entry, ...]:
        """The selected documents."""
        rows = self.selectionModel().selectedRows()
        return tuple(entry for row in rows if (entry := row.data(ENTRY_ROLE)) is not None)
