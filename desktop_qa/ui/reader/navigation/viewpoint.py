# SPDX-License-Identifier: AGPL-3.0-or-later
"""Which part of the document the window shows: place, zoom and rotation, and the layout that follows from them.

The place is kept as page and fraction of it, not as a number of pixels, so it stays when the window or the zoom
changes. Whatever shows something over the pages asks here where it is now.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPointF, QSize, Signal

from desktop_qa.ui.reader.navigation.layout import GAP, PageLayout, fit_scale
from desktop_qa.ui.reader.navigation.zoom import PageMode, Position, ZoomMode, clamp, step_in, step_out

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QAbstractScrollArea

AIR = 24
"""Pixels between the edge of the window and what was jumped to."""
LINE = 48
"""Pixels of one arrow key or one click on a scroll bar's arrow."""


class Viewpoint(QObject):
    """Moves the scroll bars of an area that shows pages, and is told by it when they moved."""

    pageChanged = Signal(int)
    zoomChanged = Signal(float)
    laidOut = Signal(bool)
    """The pages were placed anew; whether at another zoom than before."""
    moved = Signal()
    """Something else is in sight, for whatever reason."""

    def __init__(self, area: QAbstractScrollArea) -> None:
        super().__init__(area)
        self._area = area
        self.layout = PageLayout((), 1.0)
        self.sizes: Sequence[tuple[float, float]] = ()
        self._zoom, self._mode, self._rotation = 1.0, ZoomMode.FIT_WIDTH, 0
        self._pages = PageMode.CONTINUOUS
        self._place: tuple[int, float] = (0, 0.0)
        self._middle = 0.5
        self._moving = False
        self._page = -1
        self._landed: int | None = None

    # What is in sight -----------------------------------------------------------------------------------------

    @property
    def origin(self) -> tuple[int, int]:
        """The sheet's point in the upper left corner of the viewport."""
        return self._area.horizontalScrollBar().value(), self._area.verticalScrollBar().value()

    def to_sheet(self, at: QPointF) -> tuple[float, float]:
        """The sheet's point under a point of the viewport."""
        x, y = self.origin
        return at.x() + x, at.y() + y

    @property
    def size(self) -> QSize:
        """The viewport's."""
        return self._area.viewport().size()

    @property
    def page_count(self) -> int:
        """Number of pages."""
        return len(self.sizes)

    @property
    def current_page(self) -> int:
        """The page that was jumped to, or else the one that takes most of the window (0-based; -1 without any)."""
        return self._page

    def pages_in_sight(self) -> range:
        """The pages of which something is in the viewport."""
        y = self.origin[1]
        return self.layout.visible(y, y + self.size.height())

    # The place ------------------------------------------------------------------------------------------------

    def show(self, sizes: Sequence[tuple[float, float]], position: Position | None = None) -> None:
        """Show pages of these sizes (points), from the first one or from a position."""
        self.sizes, self._page, self._landed = sizes, -1, None
        self.set_position(position or Position(zoom_mode=self._mode, zoom=self._zoom))

    def position(self) -> Position:
        """Where the document is now."""
        page, fraction = self._place
        return Position(page, fraction, self._mode, self._zoom, self._rotation, self._middle)

    def set_position(self, position: Position) -> None:
        """Go to a position, as it was left."""
        self._rotation = position.rotation % 360
        self._mode, self._zoom = ZoomMode(position.zoom_mode), clamp(position.zoom)
        self._place = (min(max(position.page, 0), max(self.page_count - 1, 0)), position.fraction)
        self._middle = position.left
        self.lay_out()

    def come_back(self, position: Position, page: int) -> None:
        """Go to where a position was, ``page`` being the current one; zoom and rotation stay."""
        self._place, self._middle, self._landed = (position.page, position.fraction), position.left, page
        self.lay_out()

    def land(self, page: int, y: float | None = None, x: float | None = None) -> None:
        """Bring a point of a page to the top of the window, or the beginning of the page.

        None stands for the page's own edge. The page stays the current one until something is scrolled, also where
        the next one takes more of the window: it is the page that was asked for.
        """
        place = self.layout.line_at(page, x, y)
        left, width = self.origin[0], self.size.width()
        self._moving = True
        try:
            self.scroll_to(y=round(place.y0) - (GAP if place.y0 <= self.layout.box(page).y else AIR))
            if not left <= place.x0 <= left + width - AIR:
                self.scroll_to(x=round(place.x0) - AIR)
        finally:
            self._moving = False
        self._landed = page
        self._note_place()
        self._note_page()
        self.moved.emit()

    def scroll_to(self, x: int | None = None, y: int | None = None) -> None:
        """Bring a point of the sheet into the upper left corner."""
        if x is not None:
            self._area.horizontalScrollBar().setValue(x)
        if y is not None:
            if self._pages is PageMode.SINGLE:
                # A little further down is the page itself and not the gap above it.
                self._limit(self.layout.page_at(y + AIR + 1))
            self._area.verticalScrollBar().setValue(y)

    def scroll_by(self, pixels: int) -> None:
        """Scroll down by so many pixels, up by negative ones."""
        bar = self._area.verticalScrollBar()
        bar.setValue(bar.value() + pixels)

    def scroll_to_page(self, page: int) -> None:
        """Bring the beginning of a page to the top."""
        self.scroll_to(y=self.layout.box(page).y - GAP)

    def scrolled(self) -> None:
        """The scroll bars moved, by whatever hand."""
        if not self._moving:
            self._landed = None
            self._note_place()
            self._note_page()
            self.moved.emit()

    # Zoom and rotation ----------------------------------------------------------------------------------------

    @property
    def zoom(self) -> float:
        """1.0 shows a page in its natural size."""
        return self._zoom

    @property
    def zoom_mode(self) -> ZoomMode:
        """What decides on the zoom."""
        return self._mode

    @property
    def rotation(self) -> int:
        """Degrees clockwise."""
        return self._rotation

    def set_zoom(self, zoom: float, pin: QPointF | None = None) -> None:
        """Zoom so that what is under ``pin`` (a point of the viewport; else the middle) stays there."""
        zoom = clamp(zoom)
        if self._mode is ZoomMode.FREE and zoom == self._zoom:
            return
        centre = QPointF(self.size.width() / 2, self.size.height() / 2)
        self._mode, self._zoom = ZoomMode.FREE, zoom
        self.lay_out(centre if pin is None else pin)

    def set_zoom_mode(self, mode: ZoomMode) -> None:
        """Let the window's size decide on the zoom."""
        self._mode = mode
        page = self._page
        self.lay_out()
        if mode is ZoomMode.FIT_PAGE and page >= 0:
            self.scroll_to_page(page)

    @property
    def page_mode(self) -> PageMode:
        """How pages lie beside each other."""
        return self._pages

    def set_page_mode(self, mode: PageMode) -> None:
        """Lay the pages beside each other in another way; the current page stays."""
        if mode is not self._pages:
            page = max(self._page, 0)
            self._pages, self._place, self._middle = mode, (page, 0.0), 0.5
            self.lay_out()
            if self.sizes:
                self.land(page)

    def zoom_in(self) -> None:
        """The next larger step."""
        self.set_zoom(step_in(self._zoom))

    def zoom_out(self) -> None:
        """The next smaller step."""
        self.set_zoom(step_out(self._zoom))

    def rotate(self, degrees: int = 90) -> None:
        """Turn all pages clockwise; the current page stays in sight."""
        page = max(self._page, 0)
        self._rotation = (self._rotation + degrees) % 360
        self._place, self._middle = (page, 0.0), 0.5
        self.lay_out()
        if self.sizes:
            self.scroll_to_page(page)

    # Layout ---------------------------------------------------------------------------------------------------

    def lay_out(self, pin: QPointF | None = None) -> None:
        """Place the pages anew; the point under ``pin`` stays, or else the top edge of the window."""
        old, (x, y) = self.layout, self.origin
        held = None
        if pin is not None and len(old):
            page = old.page_at(y + pin.y(), x + pin.x())
            held = (page, *old.to_page(page, x + pin.x(), y + pin.y()))
        base = self._area.logicalDpiX() / 72
        self._zoom = self._fitting(base)
        self.layout = PageLayout(
            self.sizes,
            self._zoom * base,
            self._rotation,
            self.size.width(),
            columns=self.columns,
            least_row=self.size.height() - GAP if self._pages is PageMode.SINGLE else 0,
        )
        self._moving = True
        try:
            self._set_ranges()
            if held is not None and pin is not None:
                sheet = self.layout.to_sheet(*held)
                self.scroll_to(round(sheet[0] - pin.x()), round(sheet[1] - pin.y()))
            else:
                top = self.layout.height_of(*self._place)
                self.scroll_to(round(self._middle * self.layout.width - self.size.width() / 2), round(top))
        finally:
            self._moving = False
        if held is not None:
            self._note_place()
        self._note_page()
        zoomed = old.scale != self.layout.scale
        self.laidOut.emit(zoomed and len(old) > 0)
        if zoomed:
            self.zoomChanged.emit(self._zoom)
        self.moved.emit()

    def _fitting(self, base: float) -> float:
        """The zoom that the window's size asks for, or else the one that was chosen."""
        if self._mode is ZoomMode.FREE or not self.sizes:
            return self._zoom
        height = self.size.height() - 2 * GAP if self._mode is ZoomMode.FIT_PAGE else None
        width = self.size.width() - 2 * GAP
        return clamp(fit_scale(self.sizes, self._place[0], self._rotation, width, height, self.columns) / base)

    @property
    def columns(self) -> int:
        """Pages in a row."""
        return 2 if self._pages is PageMode.TWO else 1

    def _set_ranges(self) -> None:
        for bar, part in (
            (self._area.horizontalScrollBar(), self.size.width()),
            (self._area.verticalScrollBar(), self.size.height()),
        ):
            bar.setPageStep(max(part - LINE, LINE))
            bar.setSingleStep(LINE)
        self._set_width()
        if self._pages is PageMode.SINGLE:
            self._limit(min(self._place[0], len(self.layout) - 1))
        else:
            self._area.verticalScrollBar().setRange(0, max(self.layout.height - self.size.height(), 0))

    def _limit(self, page: int) -> None:
        """Of single pages only one can be scrolled in."""
        if page >= 0:
            top, bottom = self.layout.row_band(page)
            self._area.verticalScrollBar().setRange(top, max(bottom - self.size.height(), top))

    def _set_width(self) -> None:
        """Let the pages be moved sideways where one is too wide for the window, but not for a wide one elsewhere."""
        over = max(self.layout.width - self.size.width(), 0)
        least = 0
        if over and self._mode is not ZoomMode.FREE and self.layout.width_near(self.origin[1]) <= self.size.width():
            least = over = over // 2
        self._area.horizontalScrollBar().setRange(least, over)

    def _note_place(self) -> None:
        x, y = self.origin
        self._place = self.layout.anchor(y)
        self._middle = (x + self.size.width() / 2) / max(self.layout.width, 1)

    def _note_page(self) -> None:
        y = self.origin[1]
        page = self._landed
        if page is None or page not in self.pages_in_sight():
            page = self.layout.most_visible(y, y + self.size.height())
        if page != self._page:
            self._page = page
            self._set_width()
            self.pageChanged.emit(page)
