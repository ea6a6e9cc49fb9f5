# SPDX-License-Identifier: AGPL-3.0-or-later
"""The one line above the document: open, back and forward, the tabs, the page, the zoom, the menu."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenu, QSizePolicy, QToolButton, QWidget

from desktop_qa.ui.toolkit import icons
from desktop_qa.ui.toolkit.actions import GROUPS, group_title
from desktop_qa.ui.toolkit.plain_text import Label

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QFocusEvent, QKeyEvent

    from desktop_qa.ui.shell.tabs import DocumentTabBar
    from desktop_qa.ui.toolkit.actions import Actions

ZOOMS = (50, 75, 100, 125, 150, 200, 300, 400)


class PageField(QLineEdit):
    """The current page; typing a number or a label and Enter goes there."""

    wanted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._labels: Sequence[str] = ()
        self._page = -1
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setAccessibleName(self.tr("Page"))
        self.setToolTip(self.tr("Go to page (Ctrl+G)"))
        self.setFixedWidth(self.fontMetrics().horizontalAdvance("00000") + 14)
        self.returnPressed.connect(self._on_return)

    def show_page(self, page: int, labels: Sequence[str]) -> None:
        """The document is at this page (0-based)."""
        self._page, self._labels = page, labels
        if not self.hasFocus():
            self._write()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._write()

    def _write(self) -> None:
        inside = 0 <= self._page < len(self._labels)
        self.setText((self._labels[self._page] or str(self._page + 1)) if inside else "")

    @Slot()
    def _on_return(self) -> None:
        typed = self.text().strip()
        page = None
        if typed in self._labels:
            page = list(self._labels).index(typed)
        elif typed.isdecimal():
            page = min(max(int(typed[:9]), 1), len(self._labels)) - 1
        if page is not None and page >= 0:
            self.wanted.emit(page)
        else:
            self._write()
            self.selectAll()


class ZoomField(QLineEdit):
    """The zoom; typing a number and Enter sets it, the arrow lists some."""

    wanted = Signal(float)

    def __init__(self, menu: QMenu, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown = ""
        self.menu = menu
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setToolTip(self.tr("Zoom"))
        self.arrow = self.addAction(icons.icon("down"), QLineEdit.ActionPosition.TrailingPosition)
        self.arrow.setText(self.tr("Choose a zoom"))
        self.arrow.triggered.connect(self.open_menu)
        self.setFixedWidth(self.fontMetrics().horizontalAdvance(self.tr("{number} %").format(number=1000)) + 44)
        self.returnPressed.connect(self._on_return)

    def show_zoom(self, text: str) -> None:
        """The zoom in words."""
        self._shown = text
        if not self.hasFocus():
            self.setText(text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down:
            self.open_menu()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.setText(self._shown)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "arrow"):
            self.arrow.setIcon(icons.icon("down"))

    @Slot()
    def open_menu(self) -> None:
        """List some zooms below the field."""
        self.menu.popup(self.mapToGlobal(self.rect().bottomLeft()))

    @Slot()
    def _on_return(self) -> None:
        number = zoom_in(self.text())
        if number is None:
            self.setText(self._shown)
            self.selectAll()
        else:
            self.wanted.emit(number)


def zoom_in(text: str) -> float | None:
    """The zoom that somebody typed, 1.0 for a hundred percent.

    >>> zoom_in("110 %"), zoom_in("87,5"), zoom_in("wide")
    (1.1, 0.875, None)
    """
    found = re.fullmatch(r"\D*(\d{1,5}(?:[.,]\d+)?)\s*[%٪]?\D*", text.strip())
    number = float(found[1].replace(",", ".")) if found else 0.0
    return number / 100 if number > 0 else None


class Header(QWidget):
    """Buttons of commands, and what belongs to the current document."""

    zoomWanted = Signal(float)

    def __init__(self, actions: Actions, tab_bar: DocumentTabBar, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("header")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._actions = actions
        self.page = PageField()
        self.pages = Label()
        self.pages.setProperty("look", "quiet")
        self.zoom_menu = QMenu(self)
        self.zoom_menu.addActions([actions["fit_width"], actions["fit_page"], actions["actual_size"]])
        self.zoom_menu.addSeparator()
        for number in ZOOMS:
            action = QAction(self.tr("{number} %").format(number=number), self.zoom_menu)
            action.setData(number / 100)
            self.zoom_menu.addAction(action)
        self.zoom_menu.triggered.connect(self._on_zoom)
        self.zoom = ZoomField(self.zoom_menu)
        self.zoom.wanted.connect(self.zoomWanted)
        self.menu = main_menu(actions, self)
        self.menu_button = QToolButton()
        self.menu_button.setDefaultAction(actions["main_menu"])
        tab_bar.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

        row = QHBoxLayout(self)
        row.setContentsMargins(8, 6, 8, 6)
        row.setSpacing(2)
        for name in ("side_bar", "open", "back", "forward"):
            row.addWidget(self._button(name))
        row.addSpacing(8)
        row.addWidget(tab_bar)
        row.addWidget(self._button("new_tab"))
        row.addStretch(1)
        # What belongs to a document is there only while one is.
        self.place = QWidget()
        place = QHBoxLayout(self.place)
        place.setContentsMargins(0, 0, 0, 0)
        place.setSpacing(2)
        place.addSpacing(10)
        place.addWidget(self.page)
        place.addSpacing(4)
        place.addWidget(self.pages)
        place.addSpacing(10)
        place.addWidget(self._button("zoom_out"))
        place.addWidget(self.zoom)
        place.addWidget(self._button("zoom_in"))
        place.addSpacing(8)
        place.addWidget(self._button("find"))
        place.addWidget(self._button("ask_panel"))
        row.addWidget(self.place)
        row.addWidget(self.menu_button)
        for button in self.findChildren(QToolButton):
            button.setIconSize(QSize(20, 20))
            button.setAutoRaise(True)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.show_document(0, ())
        self.show_zoom(None)

    def _button(self, name: str) -> QToolButton:
        button = QToolButton()
        button.setDefaultAction(self._actions[name])
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        button.setAccessibleName(self._actions[name].statusTip())
        return button

    def show_document(self, page: int, labels: Sequence[str]) -> None:
        """The page and the number of pages; no labels without a document."""
        self.place.setVisible(bool(labels))
        self.page.show_page(page, labels)
        self.pages.setText(self.tr("/ {count}", "number of pages").format(count=len(labels)) if labels else "")

    def show_zoom(self, zoom: float | None) -> None:
        """The zoom; None without a document."""
        text = "" if zoom is None else self.tr("{number} %").format(number=round(100 * zoom))
        self.zoom.show_zoom(text)
        self.zoom.setAccessibleName(self.tr("Zoom: {zoom}").format(zoom=text))

    def open_menu(self) -> None:
        """Open the main menu below its button."""
        self.menu.popup(self.menu_button.mapToGlobal(self.menu_button.rect().bottomLeft()))

    @Slot(QAction)
    def _on_zoom(self, action: QAction) -> None:
        if action.data() is not None:
            self.zoomWanted.emit(float(action.data()))


def main_menu(actions: Actions, parent: QWidget) -> QMenu:
    """One menu with all groups as submenus."""
    menu = QMenu(parent)
    for group in GROUPS:
        actions.fill(menu.addMenu(group_title(group)), group)
    return menu
