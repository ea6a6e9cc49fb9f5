# SPDX-License-Identifier: AGPL-3.0-or-later
"""Moves through the document: jumps to pages, links and areas, and back to where they began."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from desktop_qa.ui.reader.navigation.history import NavigationHistory
from desktop_qa.ui.reader.navigation.zoom import PageMode

if TYPE_CHECKING:
    from desktop_qa.documents.model import Link, Rect
    from desktop_qa.ui.reader.navigation.viewpoint import Viewpoint
    from desktop_qa.ui.reader.navigation.zoom import Position

    Place = tuple[Position, int]
    """A position, and the page that was the current one there."""

MARGIN = 8
"""Pixels to the edge of the window within which an area counts as out of sight."""


class Navigator(QObject):
    """Moves the viewpoint to pages, links and areas. What is a jump is noted for ``back``; leafing is none."""

    historyChanged = Signal()
    linkActivated = Signal(object)
    """A ``Link`` that leads outside."""

    def __init__(self, viewpoint: Viewpoint, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._viewpoint = viewpoint
        self.history: NavigationHistory[Place] = NavigationHistory()

    def forget(self) -> None:
        """Another document: the places of the one before mean nothing in it."""
        self.history.clear()
        self.historyChanged.emit()

    def go_to_page(self, page: int, y: float | None = None, x: float | None = None) -> None:
        """Jump to a page, or to a point (in points, from its top left) of it; see ``Viewpoint.land``."""
        viewpoint = self._viewpoint
        if not viewpoint.sizes:
            return
        page = min(max(page, 0), viewpoint.page_count - 1)
        self._jump()
        viewpoint.land(page, y, x)

    def go_to_end(self) -> None:
        """Jump to the end of the last page."""
        self._jump()
        self._viewpoint.land(max(self._viewpoint.page_count - 1, 0))
        self._viewpoint.scroll_by(self._viewpoint.layout.height)

    @Slot(float)
    def go_to_fraction(self, fraction: float) -> None:
        """Jump to a fraction (0..1) of the document's height."""
        self._jump()
        viewpoint = self._viewpoint
        viewpoint.scroll_to(y=round(fraction * viewpoint.layout.height - viewpoint.size.height() / 2))

    def turn(self, rows: int) -> bool:
        """Leaf to the row of pages so many rows further on, or back: no jump. False where there is none."""
        viewpoint = self._viewpoint
        page = viewpoint.current_page + rows * viewpoint.columns
        page -= page % viewpoint.columns
        if not 0 <= page < viewpoint.page_count:
            return False
        viewpoint.land(page)
        return True

    def scroll(self, pixels: float) -> None:
        """Scroll; where pages are shown one at a time the next one follows at the end of each."""
        viewpoint = self._viewpoint
        before, edge = viewpoint.origin[1], viewpoint.page_mode is PageMode.SINGLE
        viewpoint.scroll_by(round(pixels))
        if edge and viewpoint.origin[1] == before and pixels and self.turn(1 if pixels > 0 else -1) and pixels < 0:
            viewpoint.scroll_by(viewpoint.layout.height)  # backwards the foot of the page comes first

    def follow(self, link: Link) -> None:
        """Go where a link inside the document leads; one that leads outside is only told."""
        if link.page is not None and 0 <= link.page < self._viewpoint.page_count:
            self.go_to_page(link.page, link.target_y, link.target_x)
        elif link.uri:
            self.linkActivated.emit(link)

    def show_rect(self, page: int, rect: Rect, *, middle: bool = True) -> None:
        """Bring an area of a page into sight: into the middle, or, if it is in sight already, not at all."""
        viewpoint = self._viewpoint
        place = viewpoint.layout.rect_to_sheet(page, rect)
        x, y = viewpoint.origin
        width, height = viewpoint.size.width(), viewpoint.size.height()
        inside = y + MARGIN <= place.y0 and place.y1 <= y + height - MARGIN
        target_x = None
        if place.x0 < x or place.x1 > x + width:
            target_x = round((place.x0 + place.x1 - width) / 2)
        if inside and not middle and target_x is None:
            return
        if not inside:
            self._jump()
        viewpoint.scroll_to(target_x, round((place.y0 + min(place.y1, place.y0 + height * 0.8) - height) / 2))

    def back(self) -> None:
        """The place before the last jump."""
        self._travel(self.history.back(self._here()))

    def forward(self) -> None:
        """Undo ``back``."""
        self._travel(self.history.forward(self._here()))

    def _here(self) -> Place:
        return self._viewpoint.position(), self._viewpoint.current_page

    def _travel(self, place: Place | None) -> None:
        if place is not None:
            self._viewpoint.come_back(*place)
            self.historyChanged.emit()

    def _jump(self) -> None:
        self.history.leave(self._here())
        self.historyChanged.emit()
