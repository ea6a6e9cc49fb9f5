# SPDX-License-Identifier: AGPL-3.0-or-later
"""The tabs: a bar that lives in the header and the pages below it, always as many as the bar has tabs."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QPoint, QSize, Qt, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QMenu, QStackedWidget, QTabBar, QToolButton, QWidget

from desktop_qa.ui.library.page import LibraryPage
from desktop_qa.ui.tab.document_tab import DocumentTab
from desktop_qa.ui.toolkit import icons
from desktop_qa.ui.toolkit.plain_text import tip

if TYPE_CHECKING:
    from PySide6.QtGui import QMouseEvent

    from desktop_qa.documents.source import Source

CLOSED_KEPT = 20


@dataclass(frozen=True, slots=True)
class ClosedTab:
    """Enough to open a tab again."""

    source: str
    pasted: Source | None
    place: dict[str, Any]


class DocumentTabBar(QTabBar):
    """A tab bar whose middle button closes tabs."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("documents")
        self.setDocumentMode(True)
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setMovable(True)
        self.setUsesScrollButtons(True)
        self.setElideMode(Qt.TextElideMode.ElideRight)
        self.setAccessibleName(self.tr("Open documents"))
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.MiddleButton:
            place = self.tabAt(event.position().toPoint())
            if place >= 0:
                self.tabCloseRequested.emit(place)
                return
        super().mouseReleaseEvent(event)


class Tabs(QObject):
    """Keeps bar and pages together, and remembers what was closed."""

    currentChanged = Signal()
    emptied = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.bar = DocumentTabBar()
        self.stack = QStackedWidget()
        self._pages: list[QWidget] = []
        self._closed: list[ClosedTab] = []
        self.bar.currentChanged.connect(self._on_current)
        self.bar.tabCloseRequested.connect(self.close_at)
        self.bar.tabMoved.connect(self._on_moved)
        self.bar.customContextMenuRequested.connect(self._on_menu)

    def __len__(self) -> int:
        return len(self._pages)

    @property
    def pages(self) -> tuple[QWidget, ...]:
        """All pages, in the order of their tabs."""
        return tuple(self._pages)

    @property
    def documents(self) -> tuple[DocumentTab, ...]:
        """The pages that hold or open a document."""
        return tuple(page for page in self._pages if isinstance(page, DocumentTab))

    @property
    def current(self) -> QWidget | None:
        """The page in front."""
        place = self.bar.currentIndex()
        return self._pages[place] if 0 <= place < len(self._pages) else None

    @property
    def closed(self) -> tuple[ClosedTab, ...]:
        """What was closed, last one last."""
        return tuple(self._closed)

    def add(self, page: QWidget, title: str, *, instead_of: QWidget | None = None, in_front: bool = True) -> None:
        """Add a page: in the place of another, or behind the current one, or, if not in front, as the last."""
        if instead_of is not None and instead_of in self._pages:
            place = self._pages.index(instead_of)
            self._pages[place] = page
            self.stack.addWidget(page)
            self.stack.removeWidget(instead_of)
            instead_of.deleteLater()
            self.set_title(page, title)
            self.bar.setCurrentIndex(place)
            self._on_current(place)
            return
        place = self.bar.currentIndex() + 1 if in_front and self._pages else len(self._pages)
        self._pages.insert(place, page)
        self.stack.addWidget(page)
        self.bar.insertTab(place, "")
        self.bar.setTabButton(place, self._side(), self._close_button())
        self.set_title(page, title)
        if not in_front and len(self._pages) > 1:
            return
        self.bar.setCurrentIndex(place)
        self._on_current(place)

    @staticmethod
    def _side() -> QTabBar.ButtonPosition:
        if QGuiApplication.isRightToLeft():
            return QTabBar.ButtonPosition.LeftSide
        return QTabBar.ButtonPosition.RightSide

    def _close_button(self) -> QToolButton:
        button = QToolButton()
        button.setProperty("look", "close")
        button.setIconSize(QSize(14, 14))
        button.setIcon(icons.icon("close"))
        button.setToolTip(self.tr("Close the tab"))
        button.setAccessibleName(self.tr("Close the tab"))
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.clicked.connect(self._on_close_button)
        return button

    @Slot()
    def _on_close_button(self) -> None:
        for place in range(len(self._pages)):
            if self.bar.tabButton(place, self._side()) is self.sender():
                self.close_at(place)
                return

    def draw_icons(self) -> None:
        """Draw the icons in the colours of the present palette."""
        for place in range(len(self._pages)):
            button = self.bar.tabButton(place, self._side())
            if isinstance(button, QToolButton):
                button.setIcon(icons.icon("close"))

    def set_title(self, page: QWidget, title: str, tool_tip: str = "") -> None:
        """Name a tab."""
        if page in self._pages:
            place = self._pages.index(page)
            self.bar.setTabText(place, title.replace("&", "&&"))
            self.bar.setTabToolTip(place, tip(tool_tip or title))

    def menu(self, place: int) -> QMenu:
        """What can be done with a tab."""
        page = self._pages[place]
        menu = QMenu(self.bar)
        menu.addAction(self.tr("&Close"), lambda: self.close_page(page))
        others = menu.addAction(self.tr("Close the &others"), lambda: self._close_all(but=page))
        others.setEnabled(len(self._pages) > 1)
        if isinstance(page, DocumentTab) and page.source and page.pasted is None:
            menu.addSeparator()
            menu.addAction(self.tr("Re&load"), page.reload)
            source = page.source
            if "://" in source:
                menu.addAction(self.tr("Copy the &address"), lambda: QGuiApplication.clipboard().setText(source))
            else:
                menu.addAction(self.tr("Copy the &path"), lambda: QGuiApplication.clipboard().setText(source))
                folder = QUrl.fromLocalFile(str(Path(source).parent))
                menu.addAction(self.tr("Show in &folder"), lambda: QDesktopServices.openUrl(folder))
        return menu

    def _close_all(self, *, but: QWidget) -> None:
        for page in [page for page in self._pages if page is not but]:
            self.close_page(page)

    @Slot(QPoint)
    def _on_menu(self, point: QPoint) -> None:
        place = self.bar.tabAt(point)
        if place >= 0:
            menu = self.menu(place)
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.popup(self.bar.mapToGlobal(point))

    def show_page(self, page: QWidget) -> None:
        """Bring a page to the front."""
        self.bar.setCurrentIndex(self._pages.index(page))

    def step(self, by: int) -> None:
        """The next or the previous tab, around the ends."""
        if self._pages:
            self.bar.setCurrentIndex((self.bar.currentIndex() + by) % len(self._pages))

    @Slot(int)
    def close_at(self, place: int) -> None:
        """Close a tab."""
        if not 0 <= place < len(self._pages):
            return
        page = self._pages.pop(place)
        if isinstance(page, DocumentTab):
            if page.source:
                self._closed.append(ClosedTab(page.source, page.pasted, page.place()))
                del self._closed[:-CLOSED_KEPT]
            page.shut()
        elif isinstance(page, LibraryPage):
            page.shut()
        self.bar.blockSignals(True)
        self.bar.removeTab(place)
        self.bar.blockSignals(False)
        self.stack.removeWidget(page)
        page.hide()
        page.deleteLater()
        if self._pages:
            self._on_current(self.bar.currentIndex())
        else:
            self.emptied.emit()

    def close_page(self, page: QWidget) -> None:
        """Close the tab of a page."""
        if page in self._pages:
            self.close_at(self._pages.index(page))

    def take_closed(self) -> ClosedTab | None:
        """What was closed last, once."""
        return self._closed.pop() if self._closed else None

    @Slot(int)
    def _on_current(self, place: int) -> None:
        if 0 <= place < len(self._pages):
            self.stack.setCurrentWidget(self._pages[place])
            self.currentChanged.emit()

    @Slot(int, int)
    def _on_moved(self, source: int, target: int) -> None:
        self._pages.insert(target, self._pages.pop(source))
