# SPDX-License-Identifier: AGPL-3.0-or-later
"""How the reading text of a document and its cut into passages are kept: in compressed blocks that are read alone.

A library question reads a few passages of many documents, so a text is kept in blocks of `BLOCK` characters, and
getting a passage unpacks one or two of them.
"""

from __future__ import annotations

import zlib
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from desktop_qa.documents.text.regions import KINDS
from desktop_qa.qa.passages import Passages

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    import numpy.typing as npt

    Ints = npt.NDArray[np.int32]

BLOCK = 8192
"""Characters: at 8,192 English text packs to 45 % of its size, at 65,536 to 41 %; unpacking one takes 0.05 ms."""


@dataclass(frozen=True, slots=True, eq=False)
class Cut:
    """Where the passages, sentences and pages of a reading text are.

    ``headings`` is ``[h, 3]``: start, end, level. ``regions`` is ``[r, 3]``: start, end and the number of the kind in
    ``documents.text.regions.KINDS``. ``page_starts`` is ``[p]``: the offset of each page's first
    character; a page without text begins where the next one does.
    """

    passages: Passages
    headings: Ints
    page_starts: Ints
    regions: Ints

    def page_of(self, offset: int) -> int:
        """The page (0-based) on which a character stands."""
        return max(0, int(np.searchsorted(self.page_starts, offset, side="right")) - 1)

    def regions_in(self, start: int, end: int) -> list[tuple[int, int, str]]:
        """The regions that ``start:end`` touches: start, end and kind."""
        touching = self.regions[(self.regions[:, 0] < end) & (self.regions[:, 1] > start)]
        return [(first, last, KINDS[kind]) for first, last, kind in touching.tolist()]

    def sentence(self, start: int, end: int) -> tuple[int, int]:
        """The sentences that ``start:end`` touches."""
        sentences = self.passages.sentences
        first, last = self.passages.sentence_at(start), self.passages.sentence_at(max(start, end - 1))
        return min(start, int(sentences[first, 0])), max(end, int(sentences[last, 1]))


def blocks(text: str) -> Iterator[bytes]:
    """The text in packed blocks, in order."""
    for start in range(0, len(text), BLOCK):
        yield zlib.compress(text[start : start + BLOCK].encode("utf-8", "surrogatepass"), 6)


def unpack_block(data: bytes) -> str:
    """The characters of a block.

    Raises:
        ValueError: it is damaged.
    """
    try:
        return zlib.decompress(data).decode("utf-8", "surrogatepass")
    except zlib.error as error:
        raise ValueError(str(error)) from error


def pack_cut(cut: Cut) -> bytes:
    """All arrays as differences of neighbours, which pack to a few bytes a sentence."""
    passages = cut.passages
    arrays = (passages.sentences, passages.paragraph_of, passages.first, cut.headings, cut.page_starts, cut.regions)
    head = np.asarray([len(array) for array in arrays], "<i4").tobytes()
    body = b"".join(np.diff(array.astype("<i4").ravel(), prepend=0).astype("<i4").tobytes() for array in arrays)
    return zlib.compress(head + body, 6)


def unpack_cut(data: bytes) -> Cut:
    """What `pack_cut` packed.

    Raises:
        ValueError: it is damaged.
    """
    try:
        values = np.frombuffer(zlib.decompress(data), "<i4")
    except zlib.error as error:
        raise ValueError(str(error)) from error
    at = len(_WIDTHS)
    arrays: list[Ints] = []
    for length, width in zip(values[:at].tolist(), _WIDTHS, strict=True):
        part = np.cumsum(values[at : at + length * width], dtype=np.int32)
        arrays.append(part.reshape(-1, width) if width > 1 else part)
        at += length * width
    sentences, paragraph_of, first, headings, page_starts, regions = arrays
    return Cut(Passages(sentences, paragraph_of, first), headings, page_starts, regions)


_WIDTHS = (2, 1, 1, 3, 1, 3)


def page_starts(spans: Sequence[tuple[int, int]]) -> Ints:
    """The offset at which each page begins, never falling; ``spans`` are empty for pages without text."""
    starts = np.zeros(len(spans), np.int32)
    following = max((end for _, end in spans), default=0)
    for page in range(len(spans) - 1, -1, -1):
        start, end = spans[page]
        if end > start:
            following = start
        starts[page] = following
    return starts
