# SPDX-License-Identifier: AGPL-3.0-or-later
"""The picture of a page in blocks of one column, each of which is recognised by itself.

Tesseract's own search for columns loses lines where columns of different heights stand side by side. Here a page is
cut where nothing is printed from edge to edge, down and across in turn (the XY-cut of G. Nagy and S. Seth,
Hierarchical representation of optically scanned documents, 1984). Cuts across that separate no columns are undone.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Iterator

    from numpy.typing import NDArray

GUTTER = 0.11
"""Inches between columns; words of a justified line stand closer, or not one below the other."""
GUTTER_OF_LINES = 0.4
"""Inches, where there is but a line or two, whose words may stand one below the other by chance."""
TALL = 0.5
"""Inches from which a part has more than a line or two."""
BAND = 0.06
"""Inches of nothing between lines at which a page may be cut across."""
NARROWEST = 0.7
"""Inches: what is narrower is no column but the signs of a list, numbers of lines, a rule."""
SPECK = 0.0015
"""Share of ink in a row or column that is dust."""
DEEPEST = 12


class Block(NamedTuple):
    """A part of a picture in pixels; ``bottom`` and ``right`` are the first beyond it."""

    top: int
    bottom: int
    left: int
    right: int


def blocks(ink: NDArray[np.bool_], dpi: float) -> list[Block]:
    """The parts of a picture [height, width] of which ``ink`` says where it is dark, from top left to bottom right."""
    height, width = ink.shape
    return list(_parts(ink, Block(0, height, 0, width), dpi, 0))


def _parts(ink: NDArray[np.bool_], whole: Block, dpi: float, depth: int) -> Iterator[Block]:
    block = _trimmed(ink, whole)
    if block is None:
        return
    if depth < DEEPEST:
        if (column := _gutter(ink, block, dpi)) is not None:
            yield from _parts(ink, block._replace(right=column), dpi, depth + 1)
            yield from _parts(ink, block._replace(left=column), dpi, depth + 1)
            return
        if (row := _band(ink, block, dpi)) is not None:
            above = list(_parts(ink, block._replace(bottom=row), dpi, depth + 1))
            below = list(_parts(ink, block._replace(top=row), dpi, depth + 1))
            if len(above) > 1 or len(below) > 1:
                yield from above
                yield from below
                return
    yield block


def _trimmed(ink: NDArray[np.bool_], block: Block) -> Block | None:
    part = ink[block.top : block.bottom, block.left : block.right]
    rows = np.flatnonzero(part.mean(1) > SPECK) if part.size else np.zeros(0, int)
    columns = np.flatnonzero(part.mean(0) > SPECK) if part.size else np.zeros(0, int)
    if not len(rows) or not len(columns):
        return None
    return Block(
        block.top + int(rows[0]), block.top + int(rows[-1]) + 1,
        block.left + int(columns[0]), block.left + int(columns[-1]) + 1,
    )  # fmt: skip


def _gutter(ink: NDArray[np.bool_], block: Block, dpi: float) -> int | None:
    """The middle of the widest gap between columns that are wide enough."""
    part = ink[block.top : block.bottom, block.left : block.right]
    least = GUTTER if part.shape[0] >= TALL * dpi else GUTTER_OF_LINES
    found = [
        (end - start, start)
        for start, end in _gaps(part.mean(0) <= SPECK)
        if end - start >= least * dpi and start >= NARROWEST * dpi and part.shape[1] - end >= NARROWEST * dpi
    ]
    if not found:
        return None
    width, start = max(found)
    return block.left + start + width // 2


def _band(ink: NDArray[np.bool_], block: Block, dpi: float) -> int | None:
    """The middle of the highest gap between lines."""
    part = ink[block.top : block.bottom, block.left : block.right]
    found = [(end - start, start) for start, end in _gaps(part.mean(1) <= SPECK) if end - start >= BAND * dpi]
    if not found:
        return None
    height, start = max(found)
    return block.top + start + height // 2


def _gaps(empty: NDArray[Any]) -> list[tuple[int, int]]:
    """The runs of True [n] that touch neither end, half-open."""
    edges = np.flatnonzero(np.diff(np.r_[False, empty, False].astype(np.int8)))
    runs = zip(edges[::2].tolist(), edges[1::2].tolist(), strict=True)
    return [(start, end) for start, end in runs if start > 0 and end < len(empty)]
