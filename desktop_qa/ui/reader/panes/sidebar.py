# SPDX-License-Identifier: AGPL-3.0-or-later
"""Beside the pages: the outline of the document and small pictures of its pages."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QSize, Qt, Slot
from PySide6.QtWidgets import (
    QFrame,
    QSizePolicy,
    QStackedWidget,
    QTabBar,
    QToolButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from desktop_qa.ui.reader.panes.thumbnails import Thumbnails
from desktop_qa.ui.toolkit import icons
from desktop_qa.ui.toolkit.direction import OwnDirection
from desktop_qa.ui.toolkit.plain_text import Label, tip

if TYPE_CHECKING:
    from PySide6.QtGui import QAction

    from desktop_qa.documents.model import DocumentInfo
    from desktop_qa.ui.reader.document_view import DocumentView
    from desktop_qa.ui.reader.rendering.page_colours import PageColours

OUTLINE, PAGES = range(2)
AHEAD = 90.0
"""Points below the top of the window."""
PLACE_ROLE = Qt.ItemDataRole.UserRole + 1


class SideBar(QWidget):
    """Follows the view, and leads it where the reader clicks."""

    def __init__(self, view: DocumentView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sideBar")
        self._view = view
        self._places: list[tuple[int, float]] = []
        self._items: list[QTreeWidgetItem] = []
        self.tabs = QTabBar()
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(True)
        self.tabs.setUsesScrollButtons(False)
        self.tabs.setIconSize(QSize(20, 20))
        self.tabs.setAccessibleName(self.tr("Side bar"))
        self._icons: list[str] = []
        self._add_tab(self.tr("Outline"), "outline")
        self._add_tab(self.tr("Pages"), "pages")
        self.outline = QTreeWidget()
        self.outline.setHeaderHidden(True)
        self.outline.setFrameShape(QFrame.Shape.NoFrame)
        self.outline.setIndentation(14)
        self.outline.setUniformRowHeights(True)
        self.outline.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.outline.setItemDelegate(OwnDirection(self.outline))
        self.outline.setAccessibleName(self.tr("Outline"))
        self.outline.itemClicked.connect(self._on_item)
        self.outline.itemActivated.connect(self._on_item)
        self.nothing = Label(self.tr("This document has no outline."))
        self.nothing.setProperty("look", "quiet")
        self.nothing.setWordWrap(True)
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        self.nothing.setContentsMargins(12, 8, 12, 8)
        self.thumbnails = Thumbnails()
        self.thumbnails.chosen.connect(view.go_to_page)
        self._outlines = QStackedWidget()
        self._outlines.addWidget(self.outline)
        self._outlines.addWidget(self.nothing)
        self.stack = QStackedWidget()
        self.stack.addWidget(self._outlines)
        self.stack.addWidget(self.thumbnails)
        self.tabs.currentChanged.connect(self.stack.setCurrentIndex)
        view.pageChanged.connect(self._on_page)
        view.viewChanged.connect(self._on_view)
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(0, 6, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.tabs)
        column.addWidget(self.stack, 1)

    def set_document(self, info: DocumentInfo | None) -> None:
        """Show the outline and the pages of what the view shows."""
        self.outline.clear()
        self._items.clear()
        self._places.clear()
        parents: list[tuple[int, QTreeWidgetItem]] = []
        for entry in info.outline if info is not None else ():
            item = QTreeWidgetItem([" ".join(entry.title.split())])
            item.setToolTip(0, tip(item.text(0)))
            item.setData(0, PLACE_ROLE, (entry.page, entry.y, entry.x))
            while parents and parents[-1][0] >= entry.level:
                parents.pop()
            if parents:
                parents[-1][1].addChild(item)
            else:
                self.outline.addTopLevelItem(item)
            parents.append((entry.level, item))
            if entry.page >= 0:
                self._places.append((entry.page, entry.y or 0.0))
                self._items.append(item)
        # Outlines are in reading order as a rule; the few that are not must be searched like the others.
        order = sorted(range(len(self._places)), key=self._places.__getitem__)
        self._places = [self._places[place] for place in order]
        self._items = [self._items[place] for place in order]
        top = [self.outline.topLevelItem(row) for row in range(self.outline.topLevelItemCount())]
        if len(self._items) <= 60:
            self.outline.expandAll()
        elif len(top) <= 3:
            for first in top:
                if first is not None:
                    first.setExpanded(True)
        self._outlines.setCurrentWidget(self.outline if self._items else self.nothing)
        self.tabs.setCurrentIndex(OUTLINE if self._items else PAGES)
        self.thumbnails.pages.set_document(self._view.host if info is not None else None, info)
        self._on_page(self._view.current_page)

    def add_pane(self, title: str, icon: str, pane: QWidget) -> None:
        """One more page behind a tab of its own."""
        self.stack.addWidget(pane)
        self._add_tab(title, icon)

    def add_command(self, action: QAction) -> None:
        """A button below the pages."""
        button = QToolButton()
        button.setDefaultAction(action)
        button.setProperty("look", "flat")
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._column.addWidget(button)

    def _add_tab(self, title: str, icon: str) -> None:
        """A tab with a picture: the names of all would not fit beside each other in any language."""
        self._icons.append(icon)
        tab = self.tabs.addTab(icons.icon(icon), "")
        self.tabs.setTabToolTip(tab, tip(title))
        self.tabs.setAccessibleTabName(tab, title)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_icons"):
            for tab, icon in enumerate(self._icons):
                self.tabs.setTabIcon(tab, icons.icon(icon))

    def show_pane(self, pane: QWidget) -> None:
        """Bring a page to the front."""
        self.tabs.setCurrentIndex(self.stack.indexOf(pane))

    def set_page_colours(self, colours: PageColours) -> None:
        """Normal, dark or sepia pictures."""
        self.thumbnails.pages.set_colours(colours)

    def stop(self) -> None:
        """Ask for nothing more."""
        self.thumbnails.stop()

    @Slot(int)
    def _on_page(self, page: int) -> None:
        self.thumbnails.show_page(page)

    @Slot()
    def _on_view(self) -> None:
        """Mark the entry of the outline that the top of the window stands under."""
        if not self._places or self._view.info is None or not self.outline.isVisible():
            return
        here = self._view.position()
        pages = self._view.info.pages
        page = min(max(here.page, 0), len(pages) - 1)
        # What comes first in the upper part of the window counts as being read.
        y = here.fraction * pages[page].height + AHEAD
        while y > pages[page].height and page + 1 < len(pages):
            y -= pages[page].height
            page += 1
        place = bisect_right(self._places, (page, y)) - 1
        if place >= 0 and self.outline.currentItem() is not self._items[place]:
            self.outline.setCurrentItem(self._items[place])

    @Slot(QTreeWidgetItem)
    def _on_item(self, item: QTreeWidgetItem) -> None:
        place: Any = item.data(0, PLACE_ROLE)
        if place is not None and place[0] >= 0:
            self._view.go_to_page(*place)
