# SPDX-License-Identifier: AGPL-3.0-or-later
"""From the pages of a document to its reading text."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

import numpy as np

from desktop_qa.documents.text import furniture, laid_out, notes, reading_order, remarks, right_to_left
from desktop_qa.documents.text.flow import Flow
from desktop_qa.documents.text.hyphens import Hyphens
from desktop_qa.documents.text.left_out import LeftOut
from desktop_qa.documents.text.line_numbers import line_numbers
from desktop_qa.documents.text.output import Output
from desktop_qa.documents.text.paragraphs import Paragraph, body_style, paragraphs
from desktop_qa.documents.text.rows import LEADERS, rows

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from desktop_qa.documents.model import OutlineItem
    from desktop_qa.documents.mupdf.extract import PageExtract
    from desktop_qa.documents.text.breaks import Style
    from desktop_qa.documents.text.furniture import PageFurniture
    from desktop_qa.documents.text.line_numbers import Cuts
    from desktop_qa.documents.text.notes import Kept
    from desktop_qa.documents.text.reading_order import PageLines
    from desktop_qa.documents.text.text_map import TextMap

_SMALLEST = 0.25  # points; type that nobody can read has a size as well
_LETTERS = re.compile(r"\W+")
_NUMBERING = re.compile(r"^(?:chapter|section|part|appendix|kapitel)?\s*[\dIVXivx]*(?:\.\d+)*[.:]?\s*", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _Sheet:
    """A page with what is known of its parts: what to read of its fragments, and what stands at its edges."""

    page: PageExtract
    kept: Kept
    furniture: PageFurniture


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
    style = _style(pages)
    left_out = LeftOut()
    sheets = _sheets(pages, style, left_out, printed=printed)
    hyphens = Hyphens(_lines(sheet.page for sheet in sheets))
    out = Output([remarks.joined(sheet.page) for sheet in sheets], hyphens, left_out)
    titles = _titles(outline)
    levels = _Levels(style)
    flow = Flow(out.put)
    for number, sheet in enumerate(sheets):
        if not sheet.page.garbled:
            for paragraph in _page_paragraphs(sheet, style, printed=printed):
                levels.settle(paragraph, titles.get(sheet.page.index, ()))
                flow.add(paragraph)
        for paragraph in remarks.paragraphs(sheet.page):
            flow.add(paragraph)
        if progress is not None:
            progress(number + 1)
    flow.flush()
    levels.assign()
    return out.finish()


def _sheets(pages: Sequence[PageExtract], style: Style, left_out: LeftOut, *, printed: bool) -> list[_Sheet]:
    """Find line numbers, running heads and the marks of notes, in this order."""
    brackets = notes.marks_in_brackets(pages)
    numbers: list[Cuts] = line_numbers(pages) if printed else [{} for _ in pages]
    found = furniture.furniture(pages, style.size, numbers) if printed else [furniture.PageFurniture() for _ in pages]
    result: list[_Sheet] = []
    for extract, cuts, edges in zip(pages, numbers, found, strict=True):
        page = right_to_left.with_logical_brackets(extract)
        left_out.add_all(page.index, page.left_out)
        if page.garbled:
            left_out.add(page.index, "garbled", page.text)
        for fragment, rule in edges.left_out.items():
            left_out.add(page.index, rule, page.text[page.start[fragment] : page.start[fragment + 1]])
        marks = notes.Marks(style.size, brackets, left_out)
        sheet, kept = marks.cut(page, {f: span for f, span in cuts.items() if f not in edges.left_out})
        right_to_left.split(sheet, kept)
        _cut_leaders(sheet, kept, left_out)
        result.append(_Sheet(sheet, kept, edges))
    return result


def _style(pages: Sequence[PageExtract]) -> Style:
    sizes: Counter[tuple[float, bool, bool]] = Counter()
    for page in pages:
        rounded = np.maximum(np.rint(page.size * 2) / 2, _SMALLEST).tolist()
        looks = zip(rounded, (page.bold > 0.85).tolist(), page.mono.tolist(), strict=True)
        for look, length in zip(looks, np.diff(page.start).tolist(), strict=True):
            sizes[look] += length
    return body_style(sizes)


def _lines(pages: Iterable[PageExtract]) -> Iterator[str]:
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


def _page_paragraphs(sheet: _Sheet, style: Style, *, printed: bool) -> Iterator[Paragraph]:
    """The paragraphs of one page: running heads that are read, the main writing direction, the others, and feet."""
    page, kept, edges = sheet.page, sheet.kept, sheet.furniture
    if not len(page.base):
        return
    lines = reading_order.PageLines(page)
    wanted = np.ones(len(page.base), bool)
    wanted[list(edges.left_out)] = False
    wanted[[fragment for row in (*edges.heads, *edges.feet) for fragment in row]] = False
    yield from _running_head(lines, edges.heads, kept)
    main = lines.main_direction()
    number = 0
    for direction in sorted({*lines.direction.tolist()}, key=lambda d: (d != main, d)):
        chosen = np.flatnonzero(wanted & (lines.direction == direction))
        for column in reading_order.columns(lines, chosen) if printed else [chosen.tolist()]:
            found = rows(lines, column, kept, number) if printed else laid_out.rows(lines, column, kept, number)
            number += 1
            for paragraph in paragraphs(found, style, 0.0 if printed else page.width):
                if direction != main:
                    paragraph.kind = "aside"
                yield paragraph
    yield from _running_head(lines, edges.feet, kept)


def _running_head(lines: PageLines, found: Sequence[list[int]], kept: Kept) -> Iterator[Paragraph]:
    """The lines of a running head or foot as a paragraph that keeps them apart."""
    printed = [row for fragments in found for row in rows(lines, fragments, kept, -1)]
    if printed:
        yield Paragraph(printed, "running_head")


def _cut_leaders(page: PageExtract, kept: Kept, left_out: LeftOut) -> None:
    """Leave out the dots that lead to the numbers of a table of contents."""
    for match in LEADERS.finditer(page.text):
        fragment = int(np.searchsorted(page.start, match.start(), "right")) - 1
        low, high = int(page.start[fragment]), int(page.start[fragment + 1])
        if fragment not in kept:
            end = min(match.end(), high)
            kept[fragment] = [(a, b) for a, b in ((low, match.start()), (end, high)) if a < b]
            left_out.add(page.index, "leaders", page.text[match.start() : end])


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
