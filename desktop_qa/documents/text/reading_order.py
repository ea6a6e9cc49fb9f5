# SPDX-License-Identifier: AGPL-3.0-or-later
"""The order in which the lines of a page are read: columns first, tables row by row.

A gutter is a place across which hardly anything is written while on both of its sides something is. What lies across
it (titles, wide figures) cuts the page into bands; within a band the left side is read before the right one, if the
sides are columns of text. If they are cells of a table or parts of a form, the rows stay together. What tells them
apart is the file's own order (columns are written one after the other, cells in turn) and, where a program wrote the
lines of both columns in turn, the length of the lines.

Everything here happens in the frame of the writing direction: u along the lines, v across them.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import numpy as np

from desktop_qa.documents.text.right_to_left import RTL

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from desktop_qa.documents.mupdf.extract import PageExtract

_WIDE = re.compile(r"[\u3000-\u30ff\u3400-\u9fff\uf900-\ufaff\uff00-\uffef]")
_BIN = 2.0  # points; vertical resolution of the search for gutters
_MAX_CANDIDATES = 4
_MAX_EDGES = 40  # on maps and charts there is a left edge everywhere
_LONG_LINE = 25  # characters; cells are shorter
_SHORT_TIER = 8  # half ideographs
_SHORT_LINE = 15  # characters; lines of narrow columns are longer


class PageLines:
    """The fragments of a page in the frame of their own direction, as columns of numbers.

    ``left``, ``right``, ``top``, ``bottom``, ``level`` and ``height`` are ``u0``, ``u1``, ``v0``, ``v1``, ``base`` and
    ``size`` as plain lists, which is quicker where they are looked at one by one.
    """

    __slots__ = (
        "base", "bold", "bottom", "direction", "height", "left", "level", "mono", "page", "right", "rtl", "size",
        "starts", "top", "turns", "u0", "u1", "v0", "v1", "wide",
    )  # fmt: skip

    def __init__(self, page: PageExtract) -> None:
        self.page = page
        dx, dy, u0, u1, v0, v1 = page.frame.T
        self.u0, self.u1, self.v0, self.v1 = u0, u1, v0, v1
        self.base, self.size = page.base, page.size
        self.left, self.right, self.top, self.bottom = u0.tolist(), u1.tolist(), v0.tolist(), v1.tolist()
        self.level, self.height = page.base.tolist(), page.size.tolist()
        self.bold, self.mono = page.bold.tolist(), page.mono.tolist()
        self.starts: list[int] = page.start.tolist()
        # Quarters of a turn; the odd angle in between goes with the nearest.
        self.direction = np.rint(np.arctan2(dy, dx) / (np.pi / 2)).astype(int) % 4
        self.wide = 2 * len(_WIDE.findall(page.text)) > len(page.text)
        """Whether most of its characters are ideographs, which take the room of two letters."""
        self.turns = RTL.search(page.text) is not None
        """Whether some of its letters are written from the right."""
        self.rtl = self.turns and len(RTL.findall(page.text)) * 2 > len(page.text)

    def text(self, fragment: int) -> str:
        """The characters of a fragment."""
        return self.page.text[self.starts[fragment] : self.starts[fragment + 1]]

    def main_direction(self) -> int:
        """The quarter turn in which most of the page is written."""
        lengths = np.diff(self.page.start)
        return int(np.bincount(self.direction, weights=lengths, minlength=4).argmax()) if len(lengths) else 0


def columns(lines: PageLines, fragments: NDArray[Any]) -> list[list[int]]:
    """The fragments of one direction as columns in reading order; within a column in the order of the file."""
    if not len(fragments):
        return []
    return _split(lines, np.sort(fragments), 0)


def _split(lines: PageLines, ids: NDArray[Any], depth: int) -> list[list[int]]:
    if len(ids) < 4 or depth > 6:
        return [ids.tolist()]
    for edge in _gutters(lines, ids):
        parts = _cut(lines, ids, edge)
        if parts is not None:
            result: list[list[int]] = []
            for part in parts:
                result += _split(lines, part, depth + 1) if len(part) < len(ids) else [part.tolist()]
            return result
    return [ids.tolist()]


def _sides(lines: PageLines, ids: NDArray[Any], edge: float) -> tuple[NDArray[Any], NDArray[Any]]:
    """Masks of what lies left and right of an edge; what reaches over it by a hair still counts as left."""
    u0, u1 = lines.u0[ids], lines.u1[ids]
    over = u1 - edge
    left = (over <= 0.5) | ((over < 0.12 * (u1 - u0)) & (over < lines.size[ids]))
    right = u0 >= edge - 0.5
    return left & ~right, right


def _gutters(lines: PageLines, ids: NDArray[Any]) -> list[float]:
    """Left edges of possible right columns, the one that divides most first."""
    u0, base, size = lines.u0[ids], lines.base[ids], lines.size[ids]
    top, bottom = base - 0.75 * size, base + 0.2 * size
    step, place = np.unique(np.rint(u0 / 3).astype(int), return_inverse=True)
    count = np.bincount(place)
    if len(step) > 1:
        near = np.diff(step) == 1
        joined = count.copy()
        joined[1:] += count[:-1] * near
        joined[:-1] += count[1:] * near
        count = joined
    floor = float(top.min())
    bins = int((float(bottom.max()) - floor) / _BIN) + 2
    low = ((top - floor) / _BIN).astype(int)
    high = ((bottom - floor) / _BIN).astype(int) + 1
    height = float(np.median(size)) * 1.15
    found: list[tuple[float, float]] = []
    likely = np.argsort(-count, kind="stable")[:_MAX_EDGES]
    for k in likely[count[likely] >= 2]:
        edge = float(u0[place == k].min())
        left, right = _sides(lines, ids, edge)
        if left.sum() < 2 or right.sum() < 2:
            continue
        a, b = _cover(low, high, left, bins), _cover(low, high, right, bins)
        both = float((a & b).sum()) * _BIN
        if both < 1.5 * height:
            continue
        crossing = float((_cover(low, high, ~(left | right), bins) & (a | b)).sum()) * _BIN
        found.append((both - crossing, edge))
    found.sort(reverse=True)
    edges: list[float] = []
    for _, edge in found:
        if all(abs(edge - other) > 4 for other in edges):
            edges.append(edge)
    return edges[:_MAX_CANDIDATES]


def _cover(low: NDArray[Any], high: NDArray[Any], mask: NDArray[Any], bins: int) -> NDArray[np.bool_]:
    """Which bins the chosen intervals touch."""
    change = np.bincount(low[mask], minlength=bins + 1) - np.bincount(high[mask], minlength=bins + 1)
    covered: NDArray[np.bool_] = np.cumsum(change)[:bins] > 0
    return covered


def _cut(lines: PageLines, ids: NDArray[Any], edge: float) -> list[NDArray[Any]] | None:
    """The parts, in reading order, into which a gutter divides the fragments; None if its sides are no columns."""
    left, right = _sides(lines, ids, edge)
    across = ~(left | right)
    middle = lines.base[ids] - 0.3 * lines.size[ids]
    fences = np.sort(middle[across])
    band = np.searchsorted(fences, middle)
    parts: list[NDArray[Any]] = []
    pending: list[NDArray[Any]] = []
    divided = False
    for number in range(len(fences) + 1):
        here = (band == number) & ~across
        a, b = ids[here & left], ids[here & right]
        if len(a) and len(b) and _are_columns(lines, a, b):
            if pending:
                parts.append(np.concatenate(pending))
                pending = []
            parts += (b, a) if lines.rtl else (a, b)
            divided = True
        elif len(a) or len(b):
            pending.append(np.concatenate([a, b]))
        pending.append(ids[across & (band == number)])
    pending = [p for p in pending if len(p)]
    if pending:
        parts.append(np.concatenate(pending))
    return [np.sort(part) for part in parts if len(part)] if divided else None


def _are_columns(lines: PageLines, a: NDArray[Any], b: NDArray[Any]) -> bool:
    """Whether two sides are columns of text rather than cells of the same rows."""
    size = float(np.median(lines.size[np.r_[a, b]]))
    rows_a, rows_b = _rows_of(lines.base[a], size), _rows_of(lines.base[b], size)
    if min(len(rows_a), len(rows_b)) < 2:
        return False
    shared = min(rows_a[-1], rows_b[-1]) - max(rows_a[0], rows_b[0])
    if shared < size:
        return False
    lengths = np.diff(lines.page.start) * (2 if lines.wide else 1)
    letters_a, letters_b = float(np.median(lengths[a])), float(np.median(lengths[b]))
    if max(letters_a, letters_b) <= 4 or min(letters_a, letters_b) <= 2:
        # Numbers beside lines, columns of figures.
        return False
    inner = lines.u0[b].min() - np.percentile(lines.u1[a], 90)
    if inner < 0.4 * size:
        return False
    if lines.wide and lines.direction[a[0]] % 2:
        return min(letters_a, letters_b) >= _SHORT_TIER  # tiers of text that is written downwards
    side = np.argsort(np.r_[a, b], kind="stable") < len(a)
    switches = int((side[1:] != side[:-1]).sum())
    fewest = min(len(rows_a), len(rows_b))
    level = _level(rows_a, rows_b, size)
    if (switches - 1) <= 0.25 * fewest:
        # Written one after the other. Short pieces that keep the same level are still a table.
        return not (level > 0.85 and max(letters_a, letters_b) < 14 and fewest < 12)
    filled = min(_fill(lines, a, rows_a), _fill(lines, b, rows_b)) > 0.6
    if min(letters_a, letters_b) >= _LONG_LINE:
        # Cells of text change sides at every cell, interleaved columns at every line.
        return filled and (level < 0.6 or switches > 1.4 * fewest)
    prose = min(_small_starts(lines, a), _small_starts(lines, b)) >= 0.5
    return filled and prose and min(letters_a, letters_b) >= _SHORT_LINE and switches > 1.4 * fewest


def _fill(lines: PageLines, side: NDArray[Any], rows: list[float]) -> float:
    """How much of a side's width its rows usually take, whether they are of one column or of several."""
    row = np.searchsorted(rows, lines.base[side], "right") - 1
    left = np.full(len(rows), np.inf)
    right = np.full(len(rows), -np.inf)
    np.minimum.at(left, row, lines.u0[side])
    np.maximum.at(right, row, lines.u1[side])
    width = float(lines.u1[side].max() - lines.u0[side].min())
    return float(np.median(right - left)) / max(width, 1.0)


def _small_starts(lines: PageLines, side: NDArray[Any]) -> float:
    """The share of lines that begin with a small letter, as those of running text mostly do and cells seldom."""
    return sum(lines.page.text[lines.starts[f]].islower() for f in side.tolist()) / len(side)


def _rows_of(base: NDArray[Any], size: float) -> list[float]:
    """Baselines that differ by more than half a line."""
    rows: list[float] = []
    for value in np.sort(base).tolist():
        if not rows or value - rows[-1] > 0.5 * size:
            rows.append(value)
    return rows


def _level(rows_a: list[float], rows_b: list[float], size: float) -> float:
    """Share of the shorter side's baselines that the other side has as well."""
    few, many = sorted((rows_a, rows_b), key=len)
    other = np.array(many)
    return float(np.mean([np.abs(other - value).min() < 0.15 * size for value in few]))
