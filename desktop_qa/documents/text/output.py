# SPDX-License-Identifier: AGPL-3.0-or-later
"""Paragraphs become one text whose characters know where they stand."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING, Any

import numpy as np

from desktop_qa.documents.text import regions
from desktop_qa.documents.text.addresses import goes_on
from desktop_qa.documents.text.hyphens import HYPHENS
from desktop_qa.documents.text.text_map import TextMap

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from numpy.typing import NDArray

    from desktop_qa.documents.model import TextLayer
    from desktop_qa.documents.mupdf.extract import PageExtract
    from desktop_qa.documents.text.hyphens import Hyphens
    from desktop_qa.documents.text.left_out import LeftOut
    from desktop_qa.documents.text.paragraphs import Paragraph
    from desktop_qa.documents.text.rows import Row

_CJK = re.compile(r"[\u3000-\u30ff\u3400-\u9fff\uf900-\ufaff\uff00-\uffef]")


@dataclass(slots=True)
class _Segment:
    """``low:high`` of the text of a page's fragment, what comes behind it, and the number of its printed line."""

    page: int
    fragment: int
    low: int
    high: int
    separator: str
    row: int

    @property
    def length(self) -> int:
        """Characters that it takes in the reading text."""
        return self.high - self.low + len(self.separator)


@dataclass(frozen=True, slots=True)
class _PageRun:
    """The segments of one page as columns of the text map."""

    text: str
    lengths: list[int]
    rows: list[int]
    near: NDArray[np.uint16]
    far: NDArray[np.uint16]
    frame: NDArray[np.float32]


def page_layer(page: PageExtract) -> TextLayer:
    """Whether the text of a page can be read."""
    if page.garbled:
        return "garbled"
    # Notes on a page that is a picture do not make it readable.
    return "yes" if len(page.text) > sum(len(" ".join(text.split())) for text, _ in page.remarks) else "none"


class Output:
    """Collects paragraphs; ``finish`` gives the map of them."""

    def __init__(self, pages: Sequence[PageExtract], hyphens: Hyphens, left_out: LeftOut) -> None:
        self._pages, self._hyphens, self._left_out = pages, hyphens, left_out
        self._by_index = {page.index: page for page in pages}
        self._segments: list[_Segment] = []
        self._length = 0
        self._rows = 0
        self._paragraphs: list[tuple[int, int, Paragraph]] = []
        self._omitted: list[tuple[int, str]] = []
        self._token, self._joined = "", False  # the last word so far, and whether it goes on in the next row

    def put(self, paragraph: Paragraph) -> None:
        """Append a paragraph."""
        if self._segments:
            self._append("\n\n")
        start = self._length
        rows = paragraph.rows
        for k, row in enumerate(rows):
            self._put_row(row)
            if k + 1 < len(rows):
                between, drop = self._between(paragraph, row, rows[k + 1])
                if drop:
                    self._drop_last()
                self._append(between)
        self._paragraphs.append((start, self._length, paragraph))

    def _between(self, paragraph: Paragraph, row: Row, following: Row) -> tuple[str, bool]:
        """What goes between two rows, and whether the hyphen before it goes.

        "com-" / "piler" gives nothing and drops the hyphen, "well-" / "known" gives nothing and keeps it, a dash and
        the parts of an address are joined, ideographs have no spaces; everything else gets a space.
        """
        if paragraph.broken_lines:
            return "\n", False
        text, after = row.text, following.text
        last = text[-1]
        self._token = (self._token + text).rsplit(" ", 1)[-1] if self._joined else text.rsplit(" ", 1)[-1]
        self._joined = goes_on(self._token, after)
        if self._joined:
            return "", False
        if last in HYPHENS and len(text) > 1 and text[-2].isalnum() and after[0].isalnum():
            joint = self._hyphens.joint(text, after)
            return " " if joint == "space" else "", joint == "drop"
        if last in "–—" and len(text) > 1 and not text[-2].isspace():
            return "", False
        if _CJK.match(last) and _CJK.match(after[0]):
            return "", False
        return " ", False

    def _put_row(self, row: Row) -> None:
        start = self._length
        base = self._by_index[row.page].base
        for at, (fragment, low, high, separator) in enumerate(row.pieces):
            # A row of a table that was laid out here may have cells of several lines.
            if at and abs(float(base[fragment] - base[row.pieces[at - 1][0]])) > 0.6 * row.size:
                self._rows += 1
            segment = _Segment(row.page, fragment, low, high, separator, self._rows)
            self._segments.append(segment)
            self._length += segment.length
        self._omitted += ((start + at, mark) for at, mark in row.omitted)
        self._rows += 1

    def _drop_last(self) -> None:
        """Take back the last character."""
        segment = self._segments[-1]
        self._left_out.add(segment.page, "hyphen", "-")
        self._length -= 1
        segment.high -= 1
        if segment.low == segment.high:
            self._segments.pop()

    def _append(self, separator: str) -> None:
        """Put something behind the last segment."""
        self._segments[-1].separator += separator
        self._length += len(separator)

    def finish(self) -> TextMap:
        """The map of everything put so far."""
        runs: list[_PageRun] = []
        piece_pages: list[int] = []
        for index, segments in groupby(self._segments, key=lambda segment: segment.page):
            runs.append(_page_run(self._by_index[index], list(segments)))
            piece_pages += [index] * len(runs[-1].rows)
        lengths = [length for run in runs for length in run.lengths]
        return TextMap(
            text="".join(run.text for run in runs),
            paragraphs=tuple((start, end) for start, end, _ in self._paragraphs),
            headings=tuple((a, b, paragraph.level) for a, b, paragraph in self._paragraphs if paragraph.is_heading),
            near=_joined((run.near for run in runs), np.zeros(0, np.uint16)),
            far=_joined((run.far for run in runs), np.zeros(0, np.uint16)),
            piece_start=np.cumsum([0, *lengths]).astype(np.int32),
            piece_page=np.array(piece_pages, np.int32),
            piece_row=np.array([row for run in runs for row in run.rows], np.int32),
            piece_frame=_joined((run.frame for run in runs), np.zeros((0, 6), np.float32)),
            first_page=self._pages[0].index if self._pages else 0,
            page_layers=tuple(page_layer(page) for page in self._pages),
            omitted=tuple(self._omitted),
            regions=regions.find(self._paragraphs),
            left_out=tuple(self._left_out.entries),
        )


def _page_run(page: PageExtract, segments: Sequence[_Segment]) -> _PageRun:
    """The columns of one page's segments; a soft hyphen that is seen is written as a hyphen."""
    page_text = page.text.replace("\u00ad", "-")
    kept = np.array([segment.high - segment.low for segment in segments])
    lengths = [segment.length for segment in segments]
    near, far = _extents(page, np.array([segment.low for segment in segments]), kept, np.array(lengths))
    return _PageRun(
        text="".join(page_text[segment.low : segment.high] + segment.separator for segment in segments),
        lengths=lengths,
        rows=[segment.row for segment in segments],
        near=near,
        far=far,
        frame=page.frame[[segment.fragment for segment in segments]],
    )


def _joined(parts: Iterable[NDArray[Any]], nothing: NDArray[Any]) -> NDArray[Any]:
    """Arrays end to end; ``nothing`` gives kind and shape where there are none."""
    return np.concatenate([nothing, *parts])


def _extents(
    page: PageExtract, low: NDArray[Any], kept: NDArray[Any], count: NDArray[Any]
) -> tuple[NDArray[np.uint16], NDArray[np.uint16]]:
    """Extents of the characters of segments; a separator stands, without width, where its segment ends."""
    ends = np.cumsum(count)
    place = np.arange(int(ends[-1])) - np.repeat(ends - count, count)
    inside = place < np.repeat(kept, count)
    source = np.repeat(low, count) + np.minimum(place, np.repeat(kept - 1, count))
    near, far = page.near[source], page.far[source]
    return np.where(inside, near, far), far
