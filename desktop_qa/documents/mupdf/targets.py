# SPDX-License-Identifier: AGPL-3.0-or-later
"""Where links and outline entries lead to: a page and a place on it (destinations, ISO 32000-1, 12.3.2).

MuPDF gives the places of destinations in the coordinates of ``model``, with NaN for what the file leaves open. Here
that becomes a place that can be shown, whatever the file says.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from pathlib import PurePath
from typing import Any
from urllib.parse import parse_qsl, unquote, urlsplit

NAMED = "#nameddest="
SIDEWAYS = (90, 270)
LEAST_SHOWN = 2.0
"""Points. A target so near to the lower edge of a page would show the page after it: the page itself is meant."""
_OPEN = math.nan
Pair = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Target:
    """A page (0-based) and the place on it that belongs to the top left of the window; None: the page's own."""

    page: int
    x: float | None = None
    y: float | None = None


class Targets:
    """Resolves the addresses that MuPDF makes of destinations, for one ``pymupdf.Document``.

    ``name`` is that of its file: a link to "another" file of the same name is one within it. ``margin`` is the upper
    margin of pages that are laid out here, in points: MuPDF counts the places of anchors from below it.
    """

    def __init__(self, doc: Any, name: str = "", margin: float = 0.0) -> None:
        self._doc = doc
        self._margin = margin
        self._name = PurePath(name).name
        self._names: Any = None
        self._pages: dict[int, tuple[float, float, bool]] = {}

    def find(self, address: str) -> Target | None:
        """The place within the document that an address stands for; None where it stands for none.

        For example ``#page=3&zoom=nan,nan,292`` is the third page (2) at a height of 292 points from its top.
        """
        import pymupdf

        try:
            if (remote := self._remote(address)) is not None:
                return self._from_numbers(*remote)
            if pymupdf.mupdf.fz_is_external_link(address):
                return None
            found = self._resolve(address)
            if found is None and address.startswith(NAMED) and self._doc.is_pdf:
                found = self._by_walking(unquote(address[len(NAMED) :]))
        except (RuntimeError, ValueError, IndexError, TypeError, AttributeError, pymupdf.mupdf.FzErrorBase):
            return None  # what a broken file says of a place is no place
        return found

    def _resolve(self, address: str) -> Target | None:
        import pymupdf

        found = pymupdf.mupdf.ll_fz_resolve_link_dest(self._doc.this.m_internal, address)
        page = pymupdf.mupdf.ll_fz_page_number_from_location(self._doc.this.m_internal, found.loc)
        if not 0 <= page < self._doc.page_count:
            return None
        x, y = float(found.x), float(found.y) + self._margin
        if self._page(page)[2] and not (math.isfinite(x) and math.isfinite(y)):
            # MuPDF puts 0 for what is open and turns the pair: then neither number means anything.
            return Target(page)
        return self._within(page, x, y)

    def _within(self, page: int, x: float, y: float) -> Target:
        """The place, or the page's own where the numbers lie outside the page."""
        width, height, _ = self._page(page)
        return Target(page, x if 0 <= x < width else None, y if 0 <= y < height - LEAST_SHOWN else None)

    def _page(self, page: int) -> tuple[float, float, bool]:
        """Width and height of a page as it is shown, and whether it is turned sideways."""
        if page not in self._pages:
            loaded = self._doc.load_page(page)
            self._pages[page] = (loaded.rect.width, loaded.rect.height, loaded.rotation in SIDEWAYS)
        return self._pages[page]

    # Destinations that MuPDF does not resolve

    def _by_walking(self, name: str) -> Target | None:
        """A named destination that a search in order does not find: the names of some files are out of order."""
        import pymupdf

        mupdf = pymupdf.mupdf
        pdf = mupdf.pdf_document_from_fz_document(self._doc.this)
        if self._names is None:
            self._names = mupdf.pdf_load_name_tree(pdf, pymupdf.PDF_NAME("Dests"))
        found = mupdf.pdf_dict_gets(self._names, name)
        if mupdf.pdf_is_dict(found):
            found = mupdf.pdf_dict_get(found, pymupdf.PDF_NAME("D"))
        if not mupdf.pdf_is_array(found):
            return None
        parts = [mupdf.pdf_array_get(found, place) for place in range(mupdf.pdf_array_len(found))]
        first = parts[0]
        page = mupdf.pdf_to_int(first) if mupdf.pdf_is_int(first) else mupdf.pdf_lookup_page_number(pdf, first)
        kind = mupdf.pdf_to_name(parts[1]) if len(parts) > 1 else ""
        numbers = [mupdf.pdf_to_real(part) if mupdf.pdf_is_number(part) else _OPEN for part in parts[2:]]
        return self._from_numbers(page, _points(kind, numbers))

    def _remote(self, address: str) -> tuple[int, list[Pair]] | None:
        """Page and points (as the file counts) of a link to "another" file of this document's name."""
        parts = urlsplit(address)
        if not (self._name and parts.scheme == "file" and PurePath(unquote(parts.path)).name == self._name):
            return None
        values = dict(parse_qsl(parts.fragment))
        page = int(values["page"]) - 1 if values.get("page", "").isdecimal() else 0
        kind, *numbers = values.get("view", "").split(",")
        if "viewrect" in values:
            x, y, width, height = (float(value) for value in values["viewrect"].split(","))
            return page, [(x, y), (x + width, y + height)]
        if "zoom" in values:
            kind, numbers = "XYZ", values["zoom"].split(",")[1:]
        return page, _points(kind, [float(value) for value in numbers])

    def _from_numbers(self, page: int, points: list[Pair]) -> Target | None:
        """The upper left corner of points as the file counts them: from below, on a page that is not turned."""
        import pymupdf

        if not 0 <= page < self._doc.page_count:
            return None
        mupdf = pymupdf.mupdf
        own = mupdf.pdf_page_from_fz_page(mupdf.fz_load_page(self._doc.this, page))
        turn = mupdf.FzMatrix()
        mupdf.pdf_page_transform(own, mupdf.FzRect(), turn)  # PyMuPDF's matrices forget the visible part's corner
        known = math.isfinite(points[0][0]), math.isfinite(points[0][1])
        places = [mupdf.fz_transform_point_xy(x if known[0] else 0.0, y if known[1] else 0.0, turn) for x, y in points]
        if self._page(page)[2]:
            known = known[1], known[0]
        x, y = min(place.x for place in places), min(place.y for place in places)
        return self._within(page, x if known[0] else _OPEN, y if known[1] else _OPEN)


def _points(kind: str, numbers: list[float]) -> list[Pair]:
    """What a destination of this kind shows: the upper left corner or two opposite ones; NaN is left open."""
    values = [*numbers, _OPEN, _OPEN, _OPEN, _OPEN]
    if kind == "XYZ":
        return [(values[0], values[1])]
    if kind in {"FitH", "FitBH"}:
        return [(_OPEN, values[0])]
    if kind in {"FitV", "FitBV"}:
        return [(values[0], _OPEN)]
    if kind == "FitR":
        return [(values[0], values[1]), (values[2], values[3])]
    return [(_OPEN, _OPEN)]
