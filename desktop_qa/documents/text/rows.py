# SPDX-License-Identifier: AGPL-3.0-or-later
"""The fragments of a column become printed lines: what stands side by side, in the order of reading."""

from __future__ import annotations

import re
from bisect import bisect_left, insort
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np

from desktop_qa.documents.mupdf.extract import RAISED
from desktop_qa.documents.text.right_to_left import RTL, has_rtl, ordered

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from desktop_qa.documents.text.reading_order import PageLines
    from desktop_qa.documents.text.right_to_left import Part

    Kept = Mapping[int, Sequence[tuple[int, int]]]

LEADERS = re.compile(r"\s?(?:[.·…_]\s?){4,}")
"""The dots between a title and its page in a table of contents."""
_CELL_GAP = 1.9  # ems between cells of a row
_SMALLEST = 0.3  # of the size of a line's type


@dataclass(slots=True)
class Row:
    """One printed line of a column: ``pieces`` are (fragment, first, last, separator behind it) into the page's text.

    ``u0``, ``u1`` and ``v0``, ``v1`` are its extent, ``base`` its baseline, ``size`` the size of most of it in points,
    ``bold`` the bold share, ``cells`` the number of parts that wide gaps set apart, ``column`` numbers the columns of
    the page in reading order.
    """

    page: int
    pieces: list[tuple[int, int, int, str]]
    text: str
    u0: float
    u1: float
    v0: float
    v1: float
    base: float
    size: float
    bold: float
    mono: bool
    cells: int
    column: int
    foot: float = 0.0
    """The baseline of its last line; a row of a table that was laid out here may have several."""
    word: float = 0.0
    """How wide its first word is, in points, where that is known."""
    tabular: bool = False
    """Whether it is known to be a row of a table."""
    leaders: bool = False
    """Whether dots led to one of its parts, as to the pages of a table of contents."""
    omitted: list[tuple[int, str]] = field(default_factory=list)
    """Marks left out of ``text``: offset in it and what stands there."""


def rows(lines: PageLines, column: list[int], kept: Kept, number: int) -> list[Row]:
    """The printed lines of a column from top to bottom.

    ``kept`` gives the parts of a fragment that are read where that is not all of it.
    """
    typical = float(np.median(lines.size[column]))
    initials = [f for f in column if _is_initial(lines, f, typical)]
    groups = _level_groups(lines, [f for f in column if f not in initials], typical)
    for initial in initials:
        _attach_initial(lines, groups, initial)
    found = [row for group in groups if (row := _row(lines, group, kept, number)) is not None]
    for initial in initials:
        _make_room(lines, found, initial)
    return found


def _is_initial(lines: PageLines, fragment: int, typical: float) -> bool:
    """Whether a fragment is a large first letter: "T" before "he river"."""
    if lines.height[fragment] <= 1.7 * typical:
        return False
    text = lines.text(fragment)
    return len(text) <= 2 and text.isalpha()


def _level_groups(lines: PageLines, fragments: list[int], typical: float) -> list[list[int]]:
    """Fragments that share at least half of their height and stand beside each other, from top to bottom.

    Type of less than a third of the size of a line is no part of it: a stray dot, hidden words.
    """
    base, size = lines.level, lines.height
    groups: list[list[int]] = []
    taken = _Taken()
    top = bottom = largest = 0.0
    for fragment in sorted(fragments, key=base.__getitem__):
        low, high = base[fragment] - 0.7 * size[fragment], base[fragment] + 0.15 * size[fragment]
        level = min(bottom, high) - max(top, low) > 0.5 * min(bottom - top, high - low)
        alike = _SMALLEST * largest < size[fragment] < largest / _SMALLEST
        if groups and level and alike and taken.fits(lines.left[fragment], lines.right[fragment]):
            groups[-1].append(fragment)
            if size[fragment] > 0.9 * typical:  # what is small must not make the line taller
                top, bottom = min(top, low), max(bottom, high)
        else:
            groups.append([fragment])
            taken = _Taken()
            top, bottom, largest = low, high, 0.0
        largest = max(largest, size[fragment])
        taken.add(lines.left[fragment], lines.right[fragment])
    return groups


class _Taken:
    """The stretches of a line that are taken, by where they begin; they hardly overlap."""

    def __init__(self) -> None:
        self._stretches: list[tuple[float, float]] = []

    def add(self, left: float, right: float) -> None:
        """Take a stretch."""
        insort(self._stretches, (left, right))

    def fits(self, left: float, right: float) -> bool:
        """Whether a stretch lies beside, not over, those that are taken: over a third of either is over."""
        at = bisect_left(self._stretches, (left, right))
        return all(
            min(right, b) - max(left, a) < 0.3 * min(right - left, b - a)
            for a, b in self._stretches[max(0, at - 2) : at + 2]
        )


def _attach_initial(lines: PageLines, groups: list[list[int]], initial: int) -> None:
    """A large first letter belongs before the first of the lines that it stands beside."""
    low, high = float(lines.base[initial] - 0.85 * lines.size[initial]), float(lines.base[initial])
    for group in groups:
        first = group[0]
        middle = float(lines.base[first] - 0.3 * lines.size[first])
        if low < middle < high and lines.u0[first] >= lines.u1[initial] - 2:
            group.insert(0, initial)
            return
    groups.append([initial])
    groups.sort(key=lambda g: float(lines.base[g[0]]))


def _make_room(lines: PageLines, found: list[Row], initial: int) -> None:
    """The lines beside a large letter are not indented, they only make room for it."""
    low, high = float(lines.base[initial] - lines.size[initial]), float(lines.base[initial] + 1)
    for row in found:
        if low < row.base < high and row.u0 >= lines.u1[initial] - 2:
            row.u0 = float(lines.u0[initial])


def _row(lines: PageLines, group: list[int], kept: Kept, number: int) -> Row | None:
    """The line that some fragments make, put in the order of reading; None where nothing of them is read."""
    _order(lines, group)
    return row_of(lines, group, kept, number, {})


def row_of(lines: PageLines, group: list[int], kept: Kept, number: int, separators: Mapping[int, str]) -> Row | None:
    """The line that some fragments make in their order; None where nothing of them is read.

    ``separators`` says what goes before a fragment where that is known; elsewhere the gap before it decides.
    """
    main = max(group, key=lambda f: lines.starts[f + 1] - lines.starts[f])
    row = _RowText(lines)
    if not separators and has_rtl(lines, group):
        row.add_both_ways(group, kept)
    else:
        for fragment in group:
            row.add(fragment, kept.get(fragment), separators.get(fragment))
    if not row.pieces:
        return None
    lengths = [lines.starts[f + 1] - lines.starts[f] for f in group]
    return Row(
        page=lines.page.index,
        pieces=row.pieces,
        text=row.text,
        u0=min([lines.left[f] for f in group]),
        u1=max([lines.right[f] for f in group]),
        v0=min([lines.top[f] for f in group]),
        v1=max([lines.bottom[f] for f in group]),
        base=min([lines.level[f] for f in group]) if separators else lines.level[main],
        foot=max([lines.level[f] for f in group]) if separators else lines.level[main],
        size=lines.height[main],
        bold=sum(lines.bold[f] * length for f, length in zip(group, lengths, strict=True)) / sum(lengths),
        mono=all(lines.mono[f] for f in group),
        cells=row.cells,
        column=number,
        leaders=row.leaders,
        omitted=row.omitted,
    )


def _order(lines: PageLines, group: list[int]) -> None:
    """Put the fragments of a line in the order of reading: from the right where it is written from the right."""
    if len(group) < 2:
        return
    if lines.rtl or (lines.turns and any(RTL.match(lines.text(f)) for f in group)):
        group.sort(key=lambda f: -lines.right[f])
    else:
        group.sort(key=lines.left.__getitem__)


class _RowText:
    """Collects the text of one line from its fragments.

    The fragments "12" and "km", a gap apart, become ``pieces`` [(0, 0, 2, " "), (1, 2, 4, "")] and "12 km".
    """

    def __init__(self, lines: PageLines) -> None:
        self._lines = lines
        self._previous = -1
        self._parts: list[str] = []
        self._length = 0
        self.pieces: list[tuple[int, int, int, str]] = []
        self.omitted: list[tuple[int, str]] = []
        self.cells = 1
        self.leaders = False

    @property
    def text(self) -> str:
        """What has been collected so far."""
        return "".join(self._parts)

    def add(self, fragment: int, kept: Sequence[tuple[int, int]] | None, before: str | None) -> None:
        """Append the parts of a fragment that are read; what lies between them is left out.

        ``before`` goes between it and the fragment before; None where the gap between them decides.
        """
        begin, end = self._lines.starts[fragment], self._lines.starts[fragment + 1]
        at = begin
        for low, high in ((begin, end),) if kept is None else kept:
            leaders = at < low and self._are_leaders(at, low)
            if at < low and not leaders and not (at == begin and self._counts(at, low)):
                self._leave_out(at, low)
            if low < high:
                self._append(fragment, low, high, "\t" if leaders else before)
            at = high
        if at < end and not self._are_leaders(at, end):
            self._leave_out(at, end)

    def add_both_ways(self, group: Sequence[int], kept: Kept) -> None:
        """Append the parts of a line that has letters written from the right."""
        last: Part | None = None
        for part in ordered(self._lines, group, kept):
            before = (
                "" if last is None else _between(max(last.u0 - part.u1, part.u0 - last.u1), self._lines, part.fragment)
            )
            self._append(part.fragment, part.low, part.high, before, always=True)
            last = part
        for fragment in group:
            at, end = self._lines.starts[fragment], self._lines.starts[fragment + 1]
            for low, high in sorted(kept.get(fragment, ((at, end),))):
                if self._lines.page.text[at:low].strip() and not self._counts(at, low):
                    self._leave_out(at, low)
                at = high
            if self._lines.page.text[at:end].strip():
                self._leave_out(at, end)

    def _leave_out(self, low: int, high: int) -> None:
        """Remember characters that are not read, for copying."""
        self.omitted.append((self._length, self._lines.page.text[low:high].strip()))

    def _append(self, fragment: int, low: int, high: int, before: str | None, *, always: bool = False) -> None:
        if self.pieces and (always or fragment != self._previous or before == "\t"):
            separator = _separator(self._lines, self._previous, fragment) if before is None else before
            self.cells += separator == "\t"
            self.pieces[-1] = (*self.pieces[-1][:3], separator)
            self._collect(separator)
        self.pieces.append((fragment, low, high, ""))
        self._collect(self._lines.page.text[low:high])
        self._previous = fragment

    def _collect(self, text: str) -> None:
        self._parts.append(text)
        self._length += len(text)

    def _counts(self, low: int, high: int) -> bool:
        """Whether characters are the number of the line, which nobody copies."""
        page = self._lines.page
        return page.text[low:high].strip().isdigit() and not page.marks[low] & RAISED

    def _are_leaders(self, low: int, high: int) -> bool:
        found = LEADERS.fullmatch(self._lines.page.text, low, high) is not None
        self.leaders = self.leaders or found
        return found


def _separator(lines: PageLines, left: int, right: int) -> str:
    """What goes between neighbours in a row: nothing, a space, or a tab between cells."""
    gap = max(lines.left[right] - lines.right[left], lines.left[left] - lines.right[right])
    small, large = sorted((lines.height[left], lines.height[right]))
    if large > 1.7 * small and len(lines.text(left)) <= 2:
        return ""  # a large first letter
    if gap < 0.1 * small:
        return ""
    return "\t" if gap > _CELL_GAP * large else " "


def _between(gap: float, lines: PageLines, fragment: int) -> str:
    """What goes between parts of a line that are a gap apart."""
    size = float(lines.size[fragment])
    if gap < 0.1 * size:
        return ""
    return "\t" if gap > _CELL_GAP * size else " "
