# SPDX-License-Identifier: AGPL-3.0-or-later
"""Pictures of pages. The last pages drawn are kept as display lists: the tiles of a page come one after the other."""

from __future__ import annotations

from collections import OrderedDict
from typing import TYPE_CHECKING, Any

from desktop_qa.common.errors import DocumentError
from desktop_qa.documents.mupdf.library import resident_bytes
from desktop_qa.documents.mupdf.photographs import find

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop_qa.documents.model import Rect

MOST_PIXELS = 60_000_000
"""A picture of more pixels is refused: it would take hundreds of megabytes."""
RESIDENT_BYTES = 250 << 20
"""Memory of the process above which MuPDF is asked to give some back."""
LISTS = 6


class Drawing:
    """Draws pages of one document, which ``load`` gives as ``pymupdf.Page``."""

    def __init__(self, name: str, load: Callable[[int], Any]) -> None:
        self._name = name
        self._load = load
        self._lists: OrderedDict[int, tuple[Any, Any]] = OrderedDict()

    def forget(self) -> None:
        """The pages are others now."""
        self._lists.clear()

    def photographs(self, page: int) -> tuple[Rect, ...]:
        """The areas of a page that show photographs."""
        return find(self._load(page), self._list(page)[1])

    def _list(self, page: int) -> tuple[Any, Any]:
        """The page's rectangle and its display list."""
        known = self._lists.pop(page, None)
        if known is None:
            loaded = self._load(page)
            known = loaded.rect, loaded.get_displaylist()
            while len(self._lists) >= LISTS:
                self._lists.popitem(last=False)
        self._lists[page] = known
        return known

    def picture(self, page: int, scale: float, rotation: int, clip: Rect | None) -> Any:
        """A ``pymupdf.Pixmap`` (RGB) of a page or a part of it at ``scale`` pixels per point."""
        import pymupdf

        rect, shown = self._list(page)
        area = rect if clip is None else pymupdf.Rect(clip.x0, clip.y0, clip.x1, clip.y1) & rect
        if area.is_empty:
            area = pymupdf.Rect(rect.x0, rect.y0, rect.x0 + 1, rect.y0 + 1)
        matrix = pymupdf.Matrix(scale, scale) * pymupdf.Matrix(rotation)
        if area.width * area.height * scale * scale > MOST_PIXELS:
            raise DocumentError(
                "{name}: page {number} is too large to draw at this size. Zoom out.",
                name=self._name,
                number=page + 1,
            )
        picture = shown.get_pixmap(matrix=matrix, colorspace=pymupdf.csRGB, alpha=0, clip=area)
        if picture.width < 1 or picture.height < 1:
            raise DocumentError("{name}: page {number} has no area to draw.", name=self._name, number=page + 1)
        if resident_bytes() > RESIDENT_BYTES:
            # MuPDF keeps decoded pictures and fonts for as long as it may.
            pymupdf.TOOLS.store_shrink(60)
        return picture
