# SPDX-License-Identifier: AGPL-3.0-or-later
"""Where a kept highlight stands in a reading text that may not be the one it was made in."""

from __future__ import annotations

from dataclasses import replace
from difflib import SequenceMatcher
from typing import TYPE_CHECKING

from desktop_qa.documents.model import Quad
from desktop_qa.storage.notes import Highlight

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from desktop_qa.documents.contracts import ReadingText
    from desktop_qa.storage.notes import Colour, Corners


def highlight(
    text: ReadingText, key: str, start: int, end: int, colour: Colour, *, note: str = "", question: str = ""
) -> Highlight:
    """A new highlight over ``start:end``, without the white space at its ends."""
    words = text.text[start:end]
    start += len(words) - len(words.lstrip())
    end = start + len(words.strip())
    areas = tuple((page, corners(quad)) for page, quad in text.quads(start, end))
    return Highlight(key, start, end, text.text[start:end], areas, colour, note, question)


def placed(kept: Highlight, text: ReadingText) -> Highlight:
    r"""The highlight with offsets and areas that hold in ``text``.

    1. The same words stand at its offsets: these hold.
    2. Nearly the same words stand in its areas: the text was read differently from the same pages.
       ``"co-\noperate"`` was kept as ``10:21``; now the corners of both lines lead to ``10:19``, ``"cooperate"``.
    3. The same words stand elsewhere: the pages were laid out anew, or text before it has changed. The place that is
       nearest to the old one is taken.

    Where none of this holds the highlight stays as it was kept, and its areas are still shown.
    """
    for span in _candidates(kept, text):
        areas = tuple((page, corners(one)) for page, one in text.quads(*span))
        return replace(kept, start=span[0], end=span[1], areas=areas or kept.areas)
    return kept


def _candidates(kept: Highlight, text: ReadingText) -> Iterator[tuple[int, int]]:
    if kept.text and text.text[kept.start : kept.end] == kept.text:
        yield kept.start, kept.end
    span = span_of(kept.areas, text)
    if span is not None and _similar(text.text[slice(*span)], kept.text):
        yield span
    found = text.find(kept.text)
    if found:
        yield min(found, key=lambda one: abs(one[0] - kept.start))


SIMILAR = 0.7
"""Ratio of matching characters (difflib) from which on two texts are two ways of reading the same words."""
COMPARED = 400
"""Characters from the beginning that are compared; the time of difflib grows with their square."""


def _similar(one: str, other: str) -> bool:
    a, b = ("".join(text.split())[:COMPARED] for text in (one, other))
    return SequenceMatcher(None, a, b, autojunk=False).ratio() >= SIMILAR


def span_of(areas: Sequence[tuple[int, Corners]], text: ReadingText) -> tuple[int, int] | None:
    """The offsets between the beginning of the first line and the end of the last one; None where no text is."""
    if not areas:
        return None
    first_page, first = areas[0]
    last_page, last = areas[-1]
    start = text.offset_at(first_page, *_along(first, 0.0))
    end = text.offset_at(last_page, *_along(last, 1.0))
    return None if start is None or end is None or end < start else (start, end + 1)


INSET = 1.5
"""Points from the end of a line at which its outermost character is surely meant."""


def _along(line: Corners, share: float) -> tuple[float, float]:
    """A point half-way between the upper and the lower edge, near the beginning (0) or the end (1) of a line."""
    ulx, uly, urx, ury, llx, lly, lrx, lry = line
    x0, y0, x1, y1 = (ulx + llx) / 2, (uly + lly) / 2, (urx + lrx) / 2, (ury + lry) / 2
    length = max(((x1 - x0) ** 2 + (y1 - y0) ** 2) ** 0.5, 1e-6)
    part = min(INSET / length, 0.5)
    at = part if share < 0.5 else 1 - part
    return x0 + (x1 - x0) * at, y0 + (y1 - y0) * at


def corners(quad: Quad) -> Corners:
    """The eight numbers of a quad."""
    return (*quad.ul, *quad.ur, *quad.ll, *quad.lr)


def quad(line: Corners) -> Quad:
    """The quad of eight numbers."""
    return Quad(line[0:2], line[2:4], line[4:6], line[6:8])
