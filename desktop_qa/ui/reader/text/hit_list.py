# SPDX-License-Identifier: AGPL-3.0-or-later
"""All hits of a search with their lines, as a list between the find bar and the pages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QWidget

from desktop_qa.ui.toolkit.direction import OwnDirection

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop_qa.ui.reader.text.finder import Finder, Hits

HEIGHT = 170


class HitList(QListWidget):
    """Follows the finder, and leads it where the person goes. Escape gives the keys back."""

    left = Signal()

    def __init__(self, finder: Finder, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._finder = finder
        self._shown: Hits | None = None
        self._labels: Sequence[str] = ()
        self.setObjectName("hitList")
        self.setAccessibleName(self.tr("Hits"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setItemDelegate(OwnDirection(self))
        self.setMaximumHeight(HEIGHT)
        self.installEventFilter(self)
        self.currentRowChanged.connect(self._on_row)
        finder.changed.connect(self._follow)
        self.hide()

    def set_labels(self, labels: Sequence[str]) -> None:
        """The names of the document's pages."""
        self._labels = labels

    def showEvent(self, event: QEvent) -> None:
        super().showEvent(event)  # type: ignore[arg-type]
        self._follow()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Escape leaves the list."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return True
        return super().eventFilter(watched, event)

    @Slot()
    def _follow(self) -> None:
        """Show the finder's hits and which is current; nothing is filled while the list is folded."""
        if not self.isVisible() or self._finder.searching:
            return
        self.blockSignals(True)
        hits = self._finder.hits
        if hits is not self._shown:
            self._shown = hits
            self.clear()
            for line in hits.lines:
                self.addItem(self._item(line.page, f"{line.before}«{line.words}»{line.after}"))
        current = self._finder.current
        self.setCurrentRow(-1 if current is None or current >= self.count() else current)
        self.blockSignals(False)
        item = self.currentItem()
        if item is not None:
            self.scrollToItem(item)

    def _item(self, page: int, words: str) -> QListWidgetItem:
        label = (self._labels[page] if page < len(self._labels) else "") or str(page + 1)
        return QListWidgetItem(self.tr("p. {page}: {words}").format(page=label, words=words))

    @Slot(int)
    def _on_row(self, row: int) -> None:
        if row >= 0:
            self._finder.go(row)
