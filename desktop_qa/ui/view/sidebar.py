# SPDX-License-Identifier: AGPL-3.0-or-later
"""The outline of the document beside its pages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

if TYPE_CHECKING:
    from desktop_qa.documents.model import DocumentInfo
    from desktop_qa.ui.view.document_view import DocumentView


class SideBar(QWidget):
    """Shows the outline; a click goes there."""

    def __init__(self, view: DocumentView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view = view
        self.tree = QTreeWidget()
        self.tree.setHeaderHidden(True)
        self.tree.setAccessibleName(self.tr("Outline"))
        self.tree.itemClicked.connect(self._on_item)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.tree)

    def set_document(self, info: DocumentInfo | None) -> None:
        """Show the outline of this document."""
        self.tree.clear()
        parents: list[tuple[int, QTreeWidgetItem]] = []
        for entry in info.outline if info is not None else ():
            item = QTreeWidgetItem([entry.title])
            item.setData(0, 256, (entry.page, entry.y))
            while parents and parents[-1][0] >= entry.level:
                parents.pop()
            if parents:
                parents[-1][1].addChild(item)
            else:
                self.tree.addTopLevelItem(item)
            parents.append((entry.level, item))
        self.tree.expandAll()

    @Slot(QTreeWidgetItem)
    def _on_item(self, item: QTreeWidgetItem) -> None:
        page, y = item.data(0, 256)
        self._view.go_to_page(page, y)
