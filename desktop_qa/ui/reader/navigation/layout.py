# SPDX-License-Identifier: AGPL-3.0-or-later
"""Where each page lies in the long sheet that is scrolled; plain numbers, no Qt.

Three spaces are used throughout the view:

* page: points, origin at the top left corner of the page as it stands, never turned by the view;
* sheet: logical pixels, origin at the top left corner of the column of all pages;
* viewport: sheet less the scroll position.

``PageLayout`` maps between page and sheet for one scale and one rotation of the view. It is immutable; a lookup
takes O(log n) of the number of pages, building it one pass of numpy.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from desktop_qa.documents.model import Rect

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

GAP = 12
"""Pixels between two pages and around all of them."""
MINIMUM = 1
NEAR = 200
"""Pixels below the upper edge of the window."""
LINE_WIDTH, LINE_HEIGHT = 36.0, 12.0
"""Points: of the beginning of a line."""


class Box(NamedTuple):
    """An upright rectangle in sheet pixels."""

    x: int
    y: int
    width: int
    height: int

    @property
    def right(self) -> int:
        """First column outside."""
        return self.x + self.width

    @property
    def bottom(self) -> int:
        """First row outside."""
        return self.y + self.height


class PageLayout:
    """Pages in rows of ``columns`` (1 or 2), at ``scale`` pixels per point, turned by ``rotation`` (0, 90, 180, 270).

    With a ``least_row`` each row takes that many pixels at least and has its pages in its middle: a row fills the
    window, so that no other one is in sight.
    """

    def __init__(
        self,
        sizes: Sequence[tuple[float, float]],
        scale: float,
        rotation: int = 0,
        least_width: int = 0,
        gap: int = GAP,
        columns: int = 1,
        least_row: int = 0,
    ) -> None:
        self.scale = scale
        self.rotation = rotation % 360
        self.gap = gap
        self.columns = columns
        self.sizes = np.asarray(sizes, dtype=np.float64).reshape(-1, 2)
        turned = self.sizes[:, ::-1] if self.rotation in (90, 270) else self.sizes
        pixels = np.maximum(np.rint(turned * scale), MINIMUM).astype(np.int64)
        self._widths, self._heights = pixels[:, 0], pixels[:, 1]
        lasting = -len(pixels) % columns
        widths, heights = (np.pad(one, (0, lasting)).reshape(-1, columns) for one in (self._widths, self._heights))
        self._row_widths = widths.sum(1) + gap * (np.minimum(widths, 1).sum(1) - 1)
        steps = np.maximum(heights.max(1, initial=0) + gap, least_row)
        self._tops = np.concatenate(([gap], gap + np.cumsum(steps)))
        self._air = (steps - gap - heights.max(1, initial=0)) // 2
        self._before = np.cumsum(np.pad(widths + gap, ((0, 0), (1, 0)))[:, :-1], axis=1).reshape(-1)
        self.width = max(int(self._row_widths.max(initial=0)) + 2 * gap, least_width)
        self.height = int(self._tops[-1])

    def __len__(self) -> int:
        return len(self._widths)

    def box(self, page: int) -> Box:
        """The page's rectangle on the sheet."""
        row = page // self.columns
        x = (self.width - int(self._row_widths[row])) // 2 + int(self._before[page])
        y = int(self._tops[row] + self._air[row])
        return Box(x, y, int(self._widths[page]), int(self._heights[page]))

    def row_band(self, page: int) -> tuple[int, int]:
        """Upper and lower edge of the row of a page, with the gaps around it."""
        row = page // self.columns
        return int(self._tops[row]) - self.gap, int(self._tops[row + 1])

    def page_at(self, y: float, x: float | None = None) -> int:
        """The page at this height, the first of its row unless ``x`` says which; -1 without pages.

        The gap below a page belongs to it.
        """
        if not len(self):
            return -1
        row = int(np.searchsorted(self._tops[:-1], y, side="right")) - 1
        first = min(max(row, 0), len(self._row_widths) - 1) * self.columns
        pages = range(first, min(first + self.columns, len(self)))
        if x is None:
            return pages[0]
        return next((page for page in pages if x < self.box(page).right + self.gap / 2), pages[-1])

    def visible(self, top: float, bottom: float) -> range:
        """Pages of the rows that touch the half-open band."""
        if not len(self) or bottom <= top:
            return range(0)
        first = self.page_at(top) // self.columns
        pages = range(first * self.columns, min((first + 1) * self.columns, len(self)))
        if max(self.box(page).bottom for page in pages) <= top:
            first += 1
        last = int(np.searchsorted(self._tops[:-1] + self._air, bottom, side="left"))
        return range(min(first * self.columns, len(self)), min(max(last, first) * self.columns, len(self)))

    def width_near(self, top: float) -> int:
        """The width of the widest page, with its gaps, that is in sight just below a height of the sheet.

        It does not depend on the height of the window: a scroll bar that comes because of it changes that height.
        """
        if not len(self):
            return 0
        rows = self.page_at(top) // self.columns, self.page_at(top + NEAR) // self.columns + 1
        return int(self._row_widths[slice(*rows)].max()) + 2 * self.gap

    def most_visible(self, top: float, bottom: float) -> int:
        """The page that takes most of the band; the upper one of two equal ones. -1 without pages."""
        best, most = -1, -1.0
        for page in self.visible(top, bottom):
            box = self.box(page)
            shown = min(bottom, box.bottom) - max(top, box.y)
            if shown > most + 0.5:
                best, most = page, shown
        return best if best >= 0 else self.page_at((top + bottom) / 2)

    def to_sheet(self, page: int, x: float, y: float) -> tuple[float, float]:
        """A point of a page as a point of the sheet."""
        box = self.box(page)
        width, height = (float(value) for value in self.sizes[page])
        if self.rotation == 90:
            x, y = height - y, x
        elif self.rotation == 180:
            x, y = width - x, height - y
        elif self.rotation == 270:
            x, y = y, width - x
        return box.x + x * self.scale, box.y + y * self.scale

    def to_page(self, page: int, x: float, y: float) -> tuple[float, float]:
        """A point of the sheet as a point of this page; it may lie outside the page."""
        box = self.box(page)
        width, height = (float(value) for value in self.sizes[page])
        x, y = (x - box.x) / self.scale, (y - box.y) / self.scale
        if self.rotation == 90:
            return y, height - x
        if self.rotation == 180:
            return width - x, height - y
        if self.rotation == 270:
            return width - y, x
        return x, y

    def rect_to_sheet(self, page: int, rect: Rect) -> Rect:
        """A rectangle of a page as a rectangle of the sheet."""
        ax, ay = self.to_sheet(page, rect.x0, rect.y0)
        bx, by = self.to_sheet(page, rect.x1, rect.y1)
        return Rect(min(ax, bx), min(ay, by), max(ax, bx), max(ay, by))

    def line_at(self, page: int, x: float | None, y: float | None) -> Rect:
        """Where a line of text that begins at a point of a page lies on the sheet; None is the page's own edge.

        Upright this is the point itself. On a turned page a text may run upwards or to the left from its beginning,
        so the line is what has to be brought into sight, not the point.
        """
        box = self.box(page)
        width, height = (float(value) for value in self.sizes[page])
        start_x, start_y = x or 0.0, y or 0.0
        end_x, end_y = min(start_x + LINE_WIDTH, width), min(start_y + LINE_HEIGHT, height)
        line = self.rect_to_sheet(page, Rect(start_x, start_y, end_x, end_y))
        across, down = (y, x) if self.rotation in (90, 270) else (x, y)
        return Rect(
            box.x if across is None else line.x0, box.y if down is None else line.y0,
            box.right if across is None else line.x1, box.bottom if down is None else line.y1,
        )  # fmt: skip

    def rect_to_page(self, page: int, rect: Rect) -> Rect:
        """A rectangle of the sheet as a rectangle of a page."""
        ax, ay = self.to_page(page, rect.x0, rect.y0)
        bx, by = self.to_page(page, rect.x1, rect.y1)
        return Rect(min(ax, bx), min(ay, by), max(ax, bx), max(ay, by))

    def locate(self, x: float, y: float) -> tuple[int, float, float]:
        """Page and point of the page for a point of the sheet, clamped into the page. (-1, 0, 0) without pages."""
        page = self.page_at(y, x)
        if page < 0:
            return -1, 0.0, 0.0
        box = self.box(page)
        if y > box.bottom + self.gap / 2 and page + self.columns < len(self):
            page += self.columns
        px, py = self.to_page(page, x, y)
        width, height = (float(value) for value in self.sizes[page])
        return page, min(max(px, 0.0), width), min(max(py, 0.0), height)

    def anchor(self, y: float) -> tuple[int, float]:
        """A height of the sheet as (page, fraction of the page's height), to find the place again at any scale."""
        page = self.page_at(y)
        if page < 0:
            return 0, 0.0
        box = self.box(page)
        return page, (y - box.y) / box.height

    def height_of(self, page: int, fraction: float) -> float:
        """The inverse of ``anchor``."""
        if not len(self):
            return 0.0
        box = self.box(min(max(page, 0), len(self) - 1))
        return box.y + fraction * box.height


def fit_scale(
    sizes: Sequence[tuple[float, float]],
    page: int,
    rotation: int,
    width: float,
    height: float | None,
    columns: int = 1,
    gap: int = GAP,
) -> float:
    """The scale at which the widest row fits into ``width`` and, if given, the row of a page into ``height``."""
    if not sizes:
        return 1.0
    turned = np.asarray(sizes, dtype=np.float64)[:, ::-1] if rotation % 180 == 90 else np.asarray(sizes, np.float64)
    padded = np.pad(turned, ((0, -len(turned) % columns), (0, 0))).reshape(-1, columns, 2)
    room: float = max(width - gap * (min(columns, len(turned)) - 1), 1.0)
    if height is None:
        return room / max(typical_width(padded[:, :, 0].sum(1)), 1.0)
    own = padded[min(max(page // columns, 0), len(padded) - 1)]
    return min(room / max(float(own[:, 0].sum()), 1.0), max(height, 1.0) / max(float(own[:, 1].max()), 1.0))


def typical_width(widths: NDArray[np.float64]) -> float:
    """The width that nearly all rows keep within, so that one folded-out map does not shrink a whole book."""
    return float(np.quantile(widths, 0.95, method="higher"))
