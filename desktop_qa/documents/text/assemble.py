# SPDX-License-Identifier: AGPL-3.0-or-later
"""From the pages of a document to its reading text."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from itertools import pairwise
from typing import TYPE_CHECKING

import numpy as np

from desktop_qa.documents.text import furniture, reading_order
from desktop_qa.documents.text.hyphens import HYPHENS, Hyphens
from desktop_qa.documents.text.paragraphs import FLOATING, Paragraph, Style, body_style, paragraphs
from desktop_qa.documents.text.text_map import TextMap

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from desktop_qa.documents.model import OutlineItem, TextLayer
    from desktop_qa.documents.mupdf.extract import PageExtract
    from desktop_qa.documents.text.reading_order import Row

_CJK = re.compile(r"[\u3000-\u30ff\u3400-\u9fff\uf900-\ufaff\uff00-\uffef]")
_ADDRESS = re.compile(r"(?:https?://|www\.)\S*[/.=&?_-]$", re.IGNORECASE)
_LETTERS = re.compile(r"\W+")
_NUMBERING = re.compile(r"^(?:chapter|section|part|appendix|kapitel)?\s*[\dIVXivx]*(?:\.\d+)*[.:]?\s*", re.IGNORECASE)


def build_text_map(
    pages: Sequence[PageExtract],
    outline: Iterable[OutlineItem] = (),
    progress: Callable[[int], None] | None = None,
    *,
    printed: bool = True,
) -> TextMap:
    """The reading text of consecutive pages.

    One page alone works as well (for selecting before the document has been read), only that nothing is known about
    what repeats and which words the document uses. ``progress`` hears the number of pages that are done. Pages that
    were laid out here and now (``printed`` False) have no running heads: what repeats on them is text.
    """
    aside = furniture.furniture(pages) if printed else [set[int]() for _ in pages]
    bracketed = furniture.notes_in_brackets(pages)
    style = _style(pages)
    out = _Output(pages, Hyphens(_lines(pages)))
    titles = _titles(outline)
    levels = _Levels(style)
    flow = _Flow(out)
    for number, page in enumerate(pages):
        if not page.garbled:
            for paragraph in _page_paragraphs(page, aside[number], style, bracketed=bracketed):
                levels.settle(paragraph, titles.get(page.index, ()))
                flow.add(paragraph)
        if progress is not None:
            progress(number + 1)
    flow.flush()
    return out.finish(levels)


def page_layer(page: PageExtract) -> TextLayer:
    """Whether the text of a page can be read."""
    if page.garbled:
        return "garbled"
    return "yes" if page.text else "none"


def _style(pages: Sequence[PageExtract]) -> Style:
    sizes: Counter[tuple[float, bool, bool]] = Counter()
    for page in pages:
        lengths = np.diff(page.start).tolist()
        for size, bold, mono, length in zip(
            (np.rint(page.size * 2) / 2).tolist(), (page.bold > 0.85).tolist(), page.mono.tolist(), lengths, strict=True
        ):
            sizes[size, bold, mono] += length
    return body_style(sizes)


def _lines(pages: Sequence[PageExtract]) -> Iterator[str]:
    for page in pages:
        starts = page.start.tolist()
        text = page.text
        yield from (text[low:high] for low, high in pairwise(starts))


def _titles(outline: Iterable[OutlineItem]) -> dict[int, list[tuple[str, int]]]:
    """The plain titles of the outline with their levels, by page."""
    titles: dict[int, list[tuple[str, int]]] = defaultdict(list)
    for item in outline:
        if item.page >= 0 and (plain := _plain_title(item.title)):
            titles[item.page].append((plain, item.level))
    return titles


def _plain_title(title: str) -> str:
    return _LETTERS.sub("", _NUMBERING.sub("", title.strip(), count=1)).casefold()


def _page_paragraphs(page: PageExtract, aside: set[int], style: Style, *, bracketed: bool) -> Iterator[Paragraph]:
    """The paragraphs of one page, the main writing direction first."""
    if not len(page.base):
        return
    lines = reading_order.PageLines(page)
    kept = furniture.footnote_marks(page, bracketed=bracketed)
    _split_turns(page, kept)
    _cut_leaders(page, kept)
    wanted = np.ones(len(page.base), bool)
    wanted[list(aside)] = False
    main = lines.main_direction()
    number = 0
    for direction in sorted({*lines.direction.tolist()}, key=lambda d: (d != main, d)):
        chosen = np.flatnonzero(wanted & (lines.direction == direction))
        for column in reading_order.columns(lines, chosen):
            rows = reading_order.rows(lines, column, kept, number)
            number += 1
            for paragraph in paragraphs(rows, style):
                if direction != main:
                    paragraph.kind = "aside"
                yield paragraph


def _split_turns(page: PageExtract, kept: dict[int, list[tuple[int, int]]]) -> None:
    """Cut fragments where right-to-left and left-to-right text meet, so that each piece runs one way."""
    if reading_order.RTL.search(page.text) is None:
        return
    for fragment in range(len(page.base)):
        low, high = int(page.start[fragment]), int(page.start[fragment + 1])
        if reading_order.RTL.search(page.text, low, high) is None:
            continue
        parts: list[tuple[int, int]] = []
        for first, last in kept.get(fragment, [(low, high)]):
            near = page.near[first:last].astype(np.int32)
            far = page.far[first:last].astype(np.int32)
            middle = near + far
            way = np.sign(np.diff(middle))
            # A turn is where the way changes or where the text jumps over other characters.
            jump = np.maximum(near[1:] - far[:-1], near[:-1] - far[1:]) > np.maximum(far - near, 1)[1:] * 2
            begin = first
            for k in range(1, last - first):
                turned = k > 1 and way[k - 1] != way[k - 2] and begin < first + k - 1
                if turned or jump[k - 1]:
                    parts.append((begin, first + k))
                    begin = first + k
            parts.append((begin, last))
        kept[fragment] = parts


def _cut_leaders(page: PageExtract, kept: dict[int, list[tuple[int, int]]]) -> None:
    """Leave out the dots that lead to the numbers of a table of contents."""
    for match in reading_order.LEADERS.finditer(page.text):
        fragment = int(np.searchsorted(page.start, match.start(), "right")) - 1
        low, high = int(page.start[fragment]), int(page.start[fragment + 1])
        if fragment not in kept:
            end = min(match.end(), high)
            kept[fragment] = [(a, b) for a, b in ((low, match.start()), (end, high)) if a < b]


class _Levels:
    """Headings by the outline where it names them, by their size otherwise."""

    def __init__(self, style: Style) -> None:
        self._style = style
        self.found: list[tuple[Paragraph, float, bool]] = []

    def settle(self, paragraph: Paragraph, titles: Sequence[tuple[str, int]]) -> None:
        """Make a paragraph that the outline names a heading; remember how each heading looks."""
        if titles and len(paragraph.rows) <= 4 and len(paragraph.rows[0].text) < 200:
            plain = _plain_title(paragraph.text)
            for title, level in titles:
                if plain and (plain == title or (len(plain) > 8 and title.startswith(plain))):
                    paragraph.kind, paragraph.level = "heading", level
                    break
        if paragraph.kind == "heading":
            row = paragraph.rows[0]
            self.found.append((paragraph, round(row.size * 2) / 2, row.bold > 0.85))

    def assign(self) -> None:
        """Number the levels: larger before smaller, bold before plain."""
        looks = sorted({(size, bold) for _, size, bold in self.found}, reverse=True)
        for paragraph, size, bold in self.found:
            if not paragraph.level:
                paragraph.level = min(6, looks.index((size, bold)) + 1)


class _Flow:
    """Joins what a column, a page or something floating has cut, and puts the paragraphs out in order.

    Pages never go back in the text, so that a page is one span of it. Hence what floats on the page where an open
    paragraph began goes before it, what floats on the page where it goes on comes after it.
    """

    def __init__(self, out: _Output) -> None:
        self._out = out
        self._open: Paragraph | None = None
        self._held: list[Paragraph] = []
        self._lead: list[Paragraph] = []  # the headings right above the open paragraph

    def add(self, paragraph: Paragraph) -> None:
        """Take the next paragraph of the page."""
        if self._open is not None:
            if paragraph.kind in FLOATING:
                self._held.append(paragraph)
                return
            if self._continues(self._open, paragraph):
                page = self._open.rows[-1].page
                before = [p for p in self._held if p.rows[-1].page == page]
                if not before or self._open.rows[0].page == page:
                    # Not between a heading and its text, if the heading is on the same page.
                    if before and any(p.rows[0].page != page for p in self._lead):
                        self._put_lead()
                    for floating in before:
                        self._out.put(floating)
                    self._held = self._held[len(before) :]
                    self._open.rows += paragraph.rows
                    if self._open.finished:
                        self.flush()
                    return
            self.flush()
        if paragraph.kind == "heading":
            self._lead.append(paragraph)
        elif paragraph.kind in {"body", "list"} and not paragraph.finished:
            self._open = paragraph
        else:
            self._put_lead()
            self._out.put(paragraph)

    def flush(self) -> None:
        """Put out what was waiting."""
        self._put_lead()
        waiting = self._held if self._open is None else [self._open, *self._held]
        self._open, self._held = None, []
        for paragraph in waiting:
            self._out.put(paragraph)

    def _put_lead(self) -> None:
        for heading in self._lead:
            self._out.put(heading)
        self._lead = []

    def _continues(self, first: Paragraph, second: Paragraph) -> bool:
        last, row = first.rows[-1], second.rows[0]
        if second.kind != "body" or abs(last.size - row.size) > 0.12 * row.size or first.rows[0].mono != row.mono:
            return False
        if (last.page, last.column) == (row.page, row.column) and not self._held:
            return False
        text = row.text.lstrip("([“‘\"'")
        if not text:
            return False
        if text[0].islower() or last.text[-1] in HYPHENS + ",":
            return True
        # A capital or a figure: the line before must have been full, and the new one not indented.
        widest = max(r.u1 for r in first.rows)
        full = len(first.rows) > 1 and last.u1 > widest - 2 * last.size
        flush = len(second.rows) < 2 or row.u0 < min(r.u0 for r in second.rows) + 0.5 * row.size
        return full and flush


class _Output:
    """Collects text, pieces and places."""

    def __init__(self, pages: Sequence[PageExtract], hyphens: Hyphens) -> None:
        self._pages, self._hyphens = pages, hyphens
        self._first = pages[0].index if pages else 0
        self._number = {page.index: number for number, page in enumerate(pages)}
        self._segments: list[tuple[int, int, int, int, str, int]] = []  # page, fragment, low, high, separator, row
        self._length = 0
        self._rows = 0
        self._paragraphs: list[tuple[int, int]] = []
        self._headings: list[tuple[int, int, Paragraph]] = []
        self._omitted: list[tuple[int, str]] = []

    def put(self, paragraph: Paragraph) -> None:
        """Append a paragraph."""
        if self._segments:
            self._end("\n\n")
        start = self._length
        rows = paragraph.rows
        for k, row in enumerate(rows):
            glue, drop = ("", False) if k + 1 == len(rows) else self._joint(paragraph, row, rows[k + 1])
            self._row(row, glue, drop=drop)
        self._paragraphs.append((start, self._length))
        if paragraph.kind == "heading":
            self._headings.append((start, self._length, paragraph))

    def _joint(self, paragraph: Paragraph, row: Row, following: Row) -> tuple[str, bool]:
        """What goes between two rows, and whether the hyphen before it goes."""
        if paragraph.broken_lines:
            return "\n", False
        text, after = row.text, following.text
        last = text[-1]
        if last in HYPHENS and len(text) > 1 and text[-2].isalnum() and after[0].isalnum():
            return "", not self._hyphens.belongs(text, after)
        if last in "–—" and len(text) > 1 and not text[-2].isspace():
            return "", False
        if _CJK.match(last) and _CJK.match(after[0]):
            return "", False
        if last in "/.=&?_-" and _ADDRESS.search(text) and after[0].isalnum():
            return "", False
        return " ", False

    def _row(self, row: Row, glue: str, *, drop: bool) -> None:
        start = self._length
        for fragment, low, high, separator in row.pieces:
            self._segments.append((row.page, fragment, low, high, separator, self._rows))
            self._length += high - low + len(separator)
        self._omitted += ((start + at, mark) for at, mark in row.omitted)
        self._rows += 1
        if drop:
            page, fragment, low, high, separator, number = self._segments.pop()
            self._length -= 1
            if high - low > 1:
                self._segments.append((page, fragment, low, high - 1, separator, number))
        self._end(glue)

    def _end(self, separator: str) -> None:
        """Put something behind the last segment."""
        page, fragment, low, high, before, row = self._segments[-1]
        self._segments[-1] = (page, fragment, low, high, before + separator, row)
        self._length += len(separator)

    def finish(self, levels: _Levels) -> TextMap:
        """The map of everything put so far."""
        levels.assign()
        texts, nears, fars, frames = [], [], [], []
        starts, piece_pages, piece_rows = [0], [], []
        length = at = 0
        while at < len(self._segments):
            index = self._segments[at][0]
            stop = at
            page = self._pages[self._number[index]]
            page_text = page.text.replace("\u00ad", "-")
            low, count, kept = [], [], []
            fragments = []
            while stop < len(self._segments) and self._segments[stop][0] == index:
                _, fragment, first, last, separator, row = self._segments[stop]
                texts.append(page_text[first:last])
                texts.append(separator)
                low.append(first)
                kept.append(last - first)
                count.append(last - first + len(separator))
                fragments.append(fragment)
                piece_rows.append(row)
                length += count[-1]
                starts.append(length)
                stop += 1
            near, far = _extents(page, np.array(low), np.array(kept), np.array(count))
            nears.append(near)
            fars.append(far)
            frames.append(page.frame[fragments])
            piece_pages += [index] * (stop - at)
            at = stop
        return TextMap(
            text="".join(texts),
            paragraphs=tuple(self._paragraphs),
            headings=tuple((start, end, paragraph.level) for start, end, paragraph in self._headings),
            near=np.concatenate(nears) if nears else np.zeros(0, np.uint16),
            far=np.concatenate(fars) if fars else np.zeros(0, np.uint16),
            piece_start=np.array(starts, np.int32),
            piece_page=np.array(piece_pages, np.int32),
            piece_row=np.array(piece_rows, np.int32),
            piece_frame=np.concatenate(frames) if frames else np.zeros((0, 6), np.float32),
            first_page=self._first,
            page_layers=tuple(page_layer(page) for page in self._pages),
            omitted=tuple(self._omitted),
        )


def _extents(page: PageExtract, low: np.ndarray, kept: np.ndarray, count: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Extents of the characters of segments; a separator stands, without width, where its segment ends."""
    ends = np.cumsum(count)
    place = np.arange(int(ends[-1])) - np.repeat(ends - count, count)
    inside = place < np.repeat(kept, count)
    source = np.repeat(low, count) + np.minimum(place, np.repeat(kept - 1, count))
    near, far = page.near[source], page.far[source]
    return np.where(inside, near, far), far
