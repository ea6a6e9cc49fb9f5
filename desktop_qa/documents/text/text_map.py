# SPDX-License-Identifier: AGPL-3.0-or-later
"""The reading text of a document, and where each of its characters stands.

The text is made of pieces: stretches that stand side by side on one line of one page. A piece knows its place and
direction, each character its extent along that direction, so that places are looked up and never searched for.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left, bisect_right
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING

import numpy as np

from desktop_qa.common import sentences
from desktop_qa.documents.model import Quad, Rect, TextLayer
from desktop_qa.documents.mupdf.extract import FULL
from desktop_qa.documents.text import finding

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from desktop_qa.documents.text.left_out import Entry
    from desktop_qa.documents.text.regions import Region, RegionKind

Span = tuple[int, int]

_WORD = re.compile(r"\w+(?:['’]\w+)*")
_NEAR_ENOUGH = 24.0
"""Points between a place and a character that is still meant by it."""
_BEHIND = 4.0
"""Points by which what a note says counts as farther away than the words of the page."""


@dataclass(frozen=True)
class TextMap:
    """Reading text with places. Offsets are half-open and count characters of ``text``.

    ``near`` and ``far`` uint16 [n]: extent of each character along its piece, 65535 being the piece's whole frame;
    equal for what stands nowhere (the spaces and breaks put between pieces). Per piece: ``piece_start`` int32 [k + 1],
    ``piece_page`` int32 [k] (never falling), ``piece_row`` int32 [k] the number of the printed line, ``piece_frame``
    float32 [k, 6]: writing direction dx, dy, extent u0, u1 along and v0, v1 across it, in points of the page.
    """

    text: str
    paragraphs: tuple[Span, ...]
    headings: tuple[tuple[int, int, int], ...]
    near: NDArray[np.uint16] = field(repr=False)
    far: NDArray[np.uint16] = field(repr=False)
    piece_start: NDArray[np.int32] = field(repr=False)
    piece_page: NDArray[np.int32] = field(repr=False)
    piece_row: NDArray[np.int32] = field(repr=False)
    piece_frame: NDArray[np.float32] = field(repr=False)
    first_page: int = 0
    page_layers: tuple[TextLayer, ...] = ()
    """Per page: whether its text can be read, is missing (a picture), or has codes that are not what is seen."""
    omitted: tuple[tuple[int, str], ...] = ()
    """What stands between characters on the page but is left out for reading: footnote marks, by offset."""
    left_out: tuple[Entry, ...] = ()
    """What pages show and ``text`` has not: page, name of the rule that left it out, characters."""
    regions: tuple[Region, ...] = ()
    """What parts of the text are (headings and their numbers, contents, references, tables ...), by their starts."""

    def __post_init__(self) -> None:
        for array in (self.near, self.far, self.piece_start, self.piece_page, self.piece_row, self.piece_frame):
            array.setflags(write=False)

    def __len__(self) -> int:
        """Number of characters."""
        return len(self.text)

    @property
    def pages(self) -> int:
        """Number of pages, with or without text."""
        return len(self.page_layers)

    @property
    def text_layer(self) -> TextLayer:
        """The whole document's text layer: garbled when half of the pages that have text are."""
        garbled = self.page_layers.count("garbled")
        readable = self.page_layers.count("yes")
        if garbled and garbled >= readable:
            return "garbled"
        return "yes" if readable else "none"

    # Pages

    def page_of(self, offset: int) -> int:
        """The page (0-based) on which a character stands; the break after a page belongs to it."""
        if not len(self.piece_page):
            return self.first_page
        piece = int(np.searchsorted(self.piece_start, offset, "right")) - 1
        return int(self.piece_page[min(max(piece, 0), len(self.piece_page) - 1)])

    def page_span(self, page: int) -> Span:
        """The characters of one page; an empty span where it has none."""
        return self.pages_span(page, page)

    def pages_span(self, first: int, last: int) -> Span:
        """The characters of the pages ``first`` to ``last``, both included."""
        low = int(np.searchsorted(self.piece_page, first, "left"))
        high = max(low, int(np.searchsorted(self.piece_page, last, "right")))
        return int(self.piece_start[low]), int(self.piece_start[high])

    # From text to page

    def quads(self, start: int, end: int) -> list[tuple[int, Quad]]:
        """The corners around the characters ``start:end``, one for each line they stand on, with its page."""
        return [(page, _quad(frame)) for page, frame in self._strips(start, end)]

    def rects(self, start: int, end: int) -> list[tuple[int, Rect]]:
        """Upright rectangles around the characters ``start:end``, one for each line they stand on, with its page."""
        result = []
        for page, (dx, dy, u0, u1, v0, v1) in self._strips(start, end):
            upright = dx == 1.0 and dy == 0.0
            result.append((page, Rect(u0, v0, u1, v1) if upright else _quad((dx, dy, u0, u1, v0, v1)).rect))
        return result

    def _strips(self, start: int, end: int) -> list[tuple[int, tuple[float, ...]]]:
        """Page and frame of the parts of lines that the characters cover, neighbours joined."""
        start, end = max(start, 0), min(end, len(self.text))
        if start >= end:
            return []
        first = int(np.searchsorted(self.piece_start, start, "right")) - 1
        last = int(np.searchsorted(self.piece_start, end, "left"))
        strips: list[tuple[int, tuple[float, ...]]] = []
        row = -1
        for piece in range(first, last):
            low = max(start, int(self.piece_start[piece]))
            high = min(end, int(self.piece_start[piece + 1]))
            near, far = self.near[low:high], self.far[low:high]
            placed = far > near
            if not placed.any():
                continue
            dx, dy, u0, u1, v0, v1 = (float(value) for value in self.piece_frame[piece])
            scale = (u1 - u0) / FULL
            a, b = u0 + scale * int(near[placed].min()), u0 + scale * int(far[placed].max())
            page = int(self.piece_page[piece])
            if strips and self.piece_row[piece] == row and page == strips[-1][0]:
                _, (px, py, pa, pb, p0, p1) = strips[-1]
                if (px, py) == (dx, dy) and max(a - pb, pa - b) < _joinable(self.text, low, p1 - p0):
                    strips[-1] = (page, (dx, dy, min(a, pa), max(b, pb), min(v0, p0), max(v1, p1)))
                    continue
            strips.append((page, (dx, dy, a, b, v0, v1)))
            row = int(self.piece_row[piece])
        return strips

    # From page to text

    def offset_at(self, page: int, x: float, y: float) -> int | None:
        """The character at a place of a page, or the nearest one a finger's breadth around; None if there is none."""
        found = self._nearest(page, x, y)
        if found is None or found[2] > _NEAR_ENOUGH:
            return None
        piece, u, _ = found
        return self._character(piece, u)

    def caret_at(self, page: int, x: float, y: float) -> int | None:
        """The offset between characters that is nearest to a place, for selecting; None on a page without text."""
        found = self._nearest(page, x, y)
        if found is None:
            return None
        piece, u, _ = found
        offset = self._character(piece, u)
        frame = self.piece_frame[piece]
        scale = (float(frame[3]) - float(frame[2])) / FULL
        low, high = int(self.piece_start[piece]), int(self.piece_start[piece + 1])
        middle = float(frame[2]) + scale * (int(self.near[offset]) + int(self.far[offset])) / 2
        backwards = high - low > 1 and int(self.near[low]) > int(self.near[high - 1])
        return offset + int((u > middle) != backwards)

    def _nearest(self, page: int, x: float, y: float) -> tuple[int, float, float] | None:
        """Nearest piece, the place along it, the distance in points."""
        low = int(np.searchsorted(self.piece_page, page, "left"))
        high = int(np.searchsorted(self.piece_page, page, "right"))
        if low == high:
            return None
        dx, dy, u0, u1, v0, v1 = self.piece_frame[low:high].T
        u, v = x * dx + y * dy, y * dx - x * dy
        along = np.maximum(np.maximum(u0 - u, u - u1), 0)
        across = np.maximum(np.maximum(v0 - v, v - v1), 0)
        # A line is meant by its height first: to its right or left there is often nothing else.
        middle = np.abs(v - (v0 + v1) / 2) * 0.01
        # A note of the file may lie over the words that it marks; these are meant.
        distance = np.hypot(along, across * 2) + middle + _BEHIND * self._remarks[low:high]
        best = int(distance.argmin())
        same = np.flatnonzero(np.all(self.piece_frame[low:high] == self.piece_frame[low + best], axis=1))
        if len(same) > 1:
            # One fragment cut in several pieces: the one that holds the place.
            for candidate in same:
                span = self._extent(low + int(candidate))
                if span and span[0] <= u[candidate] <= span[1]:
                    best = int(candidate)
                    break
        return low + best, float(u[best]), float(np.hypot(along[best], across[best]))

    @cached_property
    def _remarks(self) -> NDArray[np.bool_]:
        """Which pieces are what a note of the file says."""
        starts = self.piece_start[:-1]
        found = np.zeros(len(starts), bool)
        for region in self.regions:
            if region.kind == "remark":
                found |= (starts >= region.start) & (starts < region.end)
        return found

    def _extent(self, piece: int) -> tuple[float, float] | None:
        low, high = int(self.piece_start[piece]), int(self.piece_start[piece + 1])
        placed = self.far[low:high] > self.near[low:high]
        if not placed.any():
            return None
        u0, u1 = float(self.piece_frame[piece, 2]), float(self.piece_frame[piece, 3])
        scale = (u1 - u0) / FULL
        return u0 + scale * int(self.near[low:high][placed].min()), u0 + scale * int(self.far[low:high][placed].max())

    def _character(self, piece: int, u: float) -> int:
        """The character of a piece that covers, or is nearest to, a place along it."""
        low, high = int(self.piece_start[piece]), int(self.piece_start[piece + 1])
        frame = self.piece_frame[piece]
        at = (u - float(frame[2])) / max(float(frame[3] - frame[2]), 1e-6) * FULL
        near, far = self.near[low:high].astype(np.float64), self.far[low:high].astype(np.float64)
        distance = np.maximum(np.maximum(near - at, at - far), 0)
        distance[far <= near] = np.inf
        return low + (int(distance.argmin()) if np.isfinite(distance).any() else 0)

    # Units of reading

    def word_at(self, offset: int) -> Span:
        """The word around a character; the character itself where it is no part of a word."""
        offset = min(max(offset, 0), max(len(self.text) - 1, 0))
        low, high = max(0, offset - 80), min(len(self.text), offset + 80)
        for match in _WORD.finditer(self.text, low, high):
            if match.start() <= offset < match.end():
                return match.span()
        return offset, min(offset + 1, len(self.text))

    def paragraph_at(self, offset: int) -> Span:
        """The paragraph that holds a character, or the one before the break it belongs to."""
        if not self.paragraphs:
            return 0, len(self.text)
        return self.paragraphs[max(0, bisect_right(self._paragraph_starts, offset) - 1)]

    def sentence(self, start: int, end: int) -> Span:
        """The sentence, or the run of sentences, that ``start:end`` touches."""
        low = self.paragraph_at(start)
        high = self.paragraph_at(max(start, end - 1))
        first, _ = sentences.around(self.text, start, min(end, low[1]), *low)
        _, last = sentences.around(self.text, max(start, high[0]), end, *high)
        return first, last

    @property
    def region_spans(self) -> tuple[tuple[int, int, str], ...]:
        """The regions as plain data, for those who know no documents."""
        return tuple((region.start, region.end, region.kind) for region in self.regions)

    def kinds(self, start: int, end: int) -> frozenset[RegionKind]:
        """The kinds of region that the characters ``start:end`` touch: ``{"heading", "heading_number"}``."""
        found = []
        for kind, (starts, ends) in self._regions_by_kind.items():
            before = bisect_left(starts, max(end, start + 1))
            if before and ends[before - 1] > start:
                found.append(kind)
        return frozenset(found)

    @cached_property
    def _regions_by_kind(self) -> dict[RegionKind, tuple[list[int], list[int]]]:
        """Starts and ends by kind; regions of one kind never overlap."""
        result: dict[RegionKind, tuple[list[int], list[int]]] = {}
        for region in self.regions:
            starts, ends = result.setdefault(region.kind, ([], []))
            starts.append(region.start)
            ends.append(region.end)
        return result

    def chapter(self, offset: int) -> Span:
        """From the heading above a character to the next one of the same or a higher level."""
        begin, level = 0, None
        for start, _, depth in self.headings:
            if start <= offset:
                begin, level = start, depth
            elif level is None or depth <= level:
                return begin, start
        return begin, len(self.text)

    def selection_text(self, start: int, end: int) -> str:
        """The text to copy: as it is seen, with the footnote marks that reading leaves out."""
        if not self.omitted:
            return self.text[start:end]
        parts: list[str] = []
        last = start
        offsets = self._omitted_offsets
        for at, mark in self.omitted[bisect_right(offsets, start) : bisect_right(offsets, end - 1)]:
            parts += (self.text[last:at], mark)
            last = at
        return "".join((*parts, self.text[last:end]))

    @cached_property
    def _paragraph_starts(self) -> list[int]:
        return [start for start, _ in self.paragraphs]

    @cached_property
    def _omitted_offsets(self) -> list[int]:
        return [at for at, _ in self.omitted]

    # Finding

    def find(self, query: str, *, match_case: bool = False, whole_words: bool = False) -> list[Span]:
        """Every place of ``query``, in order, whatever its accents, quotation marks, dashes and line breaks."""
        folded = self._folded_with_case if match_case else self._folded
        return finding.find(folded, query, match_case=match_case, whole_words=whole_words)

    @cached_property
    def _folded(self) -> finding.Folded:
        return finding.fold(self.text)

    @cached_property
    def _folded_with_case(self) -> finding.Folded:
        return finding.fold(self.text, match_case=True)


def _joinable(text: str, start: int, height: float) -> float:
    """How far apart two parts of a line may stand and still be shown as one; right-to-left text takes turns."""
    mixed = unicodedata.bidirectional(text[start]) in {"R", "AL"} or (
        start > 1 and unicodedata.bidirectional(text[start - 2]) in {"R", "AL"}
    )
    return height * (0.6 if mixed else 2.5)


def _quad(frame: tuple[float, ...]) -> Quad:
    dx, dy, u0, u1, v0, v1 = frame

    def place(u: float, v: float) -> tuple[float, float]:
        return u * dx - v * dy, u * dy + v * dx

    return Quad(place(u0, v0), place(u1, v0), place(u0, v1), place(u1, v1))
