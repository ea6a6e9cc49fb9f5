# SPDX-License-Identifier: AGPL-3.0-or-later
"""Numbers of lines beside the text of transcripts, preprints, bills, patents and verse are found, to be left out.

Candidates are numbers at the edge of lines, in a column by themselves ("5" in the margin) or at the beginning of each
line ("5 intellectual disability is"). A column of them counts the lines if it rises evenly, each number stands level
with a line of text, and the text goes on from one numbered line to the next, which it does not in lists and tables.
Numbers of every fifth line are known by the five lines from one to the next.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

import numpy as np

from desktop_qa.documents.text.breaks import ends_sentence

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from desktop_qa.documents.mupdf.extract import PageExtract

Cuts = dict[int, tuple[int, int]]
"""By fragment: first and last character of the number, as offsets into the page's text."""

_NUMBER = re.compile(r"\d{1,4}(?=\s|$)")
_STEPS = (1, 5, 10, 2, 3, 4)
_FEWEST = {1: 5}  # numbers of a column
_FEWEST_WIDE = 3  # where only some lines are counted
_FEWEST_PAIRS = 3
_SHEET = 10  # lines at least of a sheet that is counted from 1
_EDGE = 2.0  # points between the edges of numbers of one column
_LEVEL = 0.35  # ems between the baselines of a number and its line
_LINE = 15  # characters of a line of text
_SHORT_LINE = 4
_LONG_LINE = 30


@dataclass(frozen=True, slots=True)
class _Number:
    """A number at the beginning of a fragment, or all of it, with its extent along the line and its baseline."""

    value: int
    fragment: int
    low: int
    high: int
    u0: float
    u1: float
    base: float


def line_numbers(pages: Sequence[PageExtract]) -> list[Cuts]:
    """For each page the numbers that count its lines."""
    columns = [_columns(page) for page in pages]
    restarting = _restarts(columns)
    counting = [
        [column for column in found if _counts_lines(page, column, sheets=restarting)]
        for page, found in zip(pages, columns, strict=True)
    ]
    edges = [edge for found in counting for column in found for edge in _edges(column)]
    usual = 2 * sum(map(bool, counting)) > sum(map(bool, columns))
    result: list[Cuts] = []
    for page, found, sure in zip(pages, columns, counting, strict=True):
        taken = found if usual and not sure else sure
        if taken is not sure:
            # A page with few lines: its numbers stand where those of the other pages do.
            taken = [column for column in found if _at_edges(column, edges)]
        if usual and not taken:
            taken = [one for one in _short_columns(page) if _at_edges(one, edges)]
        result.append({number.fragment: (number.low, number.high) for column in taken for number in column})
    return result


def _restarts(columns: Sequence[Sequence[Sequence[_Number]]]) -> bool:
    """Whether columns begin anew with 1 at the same height on two or more pages, as the sheets of transcripts do."""
    begins = [column[0].base for found in columns for column in found if column[0].value == 1 and len(column) >= _SHEET]
    return any(sum(abs(a - b) < _EDGE for b in begins) >= 2 for a in begins[:3])


def _at_edges(column: Sequence[_Number], edges: Sequence[float]) -> bool:
    return any(abs(a - b) < _EDGE for a in _edges(column) for b in edges)


def _short_columns(page: PageExtract) -> list[list[_Number]]:
    """Runs of numbers, however short, that rise by one."""
    numbers = sorted(_numbers(page), key=lambda number: number.base)
    groups: list[list[_Number]] = []
    for number in numbers:
        for group in groups:
            if number.value == group[-1].value + 1 and abs(number.u1 - group[-1].u1) < _EDGE:
                group.append(number)
                break
        else:
            groups.append([number])
    return [group for group in groups if len(group) > 1]


def _columns(page: PageExtract) -> list[list[_Number]]:
    """Columns of evenly rising numbers that share an edge, each from top to bottom."""
    numbers = list(_numbers(page))
    found: list[list[_Number]] = []
    taken: set[int] = set()
    groups = [*_aligned(numbers, right=True), *_aligned(numbers, right=False)]
    for group in sorted(groups, key=len, reverse=True):
        column = _longest_run([number for number in group if number.fragment not in taken])
        if column:
            found.append(column)
            taken.update(number.fragment for number in column)
    return found


def _numbers(page: PageExtract) -> Iterator[_Number]:
    starts = page.start.tolist()
    for fragment in np.flatnonzero(page.frame[:, 0] > 0.99).tolist():
        if match := _NUMBER.match(page.text, starts[fragment], starts[fragment + 1]):
            low, high = match.span()
            u0, u1 = float(page.frame[fragment, 2]), float(page.frame[fragment, 3])
            scale = (u1 - u0) / 65535
            right = u0 + scale * float(page.far[high - 1])
            yield _Number(int(match.group()), fragment, low, high, u0, right, float(page.base[fragment]))


def _aligned(numbers: Sequence[_Number], *, right: bool) -> Iterator[list[_Number]]:
    """Numbers that share their right or their left edge."""

    def edge(number: _Number) -> float:
        return number.u1 if right else number.u0

    group: list[_Number] = []
    for number in sorted(numbers, key=edge):
        if group and edge(number) - edge(group[0]) > _EDGE:
            yield group
            group = []
        group.append(number)
    if group:
        yield group


def _longest_run(group: Sequence[_Number]) -> list[_Number]:
    """The longest run down the page whose numbers rise by one step; nothing if it is too short."""
    ordered = sorted(group, key=lambda number: number.base)
    best: list[int] = []
    for step in _STEPS:
        before: dict[int, int] = {}
        chain: list[int] = [-1] * len(ordered)
        length = [1] * len(ordered)
        for k, number in enumerate(ordered):
            if (j := before.get(number.value - step)) is not None:
                chain[k], length[k] = j, length[j] + 1
            before[number.value] = k
        if ordered and max(length) >= _FEWEST.get(step, _FEWEST_WIDE) and max(length) > len(best):
            at = length.index(max(length))
            best = []
            while at >= 0:
                best.append(at)
                at = chain[at]
    return [ordered[k] for k in reversed(best)]


def _edges(column: Sequence[_Number]) -> tuple[float, ...]:
    """The right edge of a column, or its left one where the numbers begin the lines."""
    return (max(number.u1 for number in column), min(number.u0 for number in column))


def _counts_lines(page: PageExtract, column: Sequence[_Number], *, sheets: bool) -> bool:
    """Whether a column of numbers counts the lines of the text beside it, on its right or on its left."""
    step = column[1].value - column[0].value
    for right in (True, False):
        lines = [_beside(page, number, right=right) for number in column]
        places = [place for _, place in lines]
        if step == 1 and _runs_on([text for text, _ in lines], sheets=sheets) and _all_counted(page, column, places):
            return True
        if step > 1 and _counted(page, column, places, step):
            return True
    return False


def _beside(page: PageExtract, number: _Number, *, right: bool) -> tuple[str, int]:
    """The text on the line of a number, and the fragment it stands in; empty and -1 where there is none."""
    high = int(page.start[number.fragment + 1])
    if right and number.high < high:
        return page.text[number.high : high].strip(), number.fragment
    level = np.abs(page.base - number.base) < _LEVEL * page.size
    gap = page.frame[:, 2] - number.u1 if right else number.u0 - page.frame[:, 3]
    candidates = np.flatnonzero(level & (gap > -0.5) & (np.diff(page.start) >= _LINE))
    if not len(candidates):
        return "", -1
    nearest = int(candidates[gap[candidates].argmin()])
    return page.text[int(page.start[nearest]) : int(page.start[nearest + 1])], nearest


def _runs_on(lines: Sequence[str], *, sheets: bool) -> bool:
    """Whether lines are those of running text: long, and begun with a small letter where a sentence goes on.

    On sheets that count from 1 each, as transcripts do, fewer and shorter ones are enough.
    """
    pairs = [(a, b) for a, b in pairwise(lines) if a and b]
    lengths = sorted(len(line) for line in lines if line)
    if len(pairs) < _FEWEST_PAIRS or 2 * len(lengths) < len(lines):
        return False
    going_on = sum(b[0].islower() and not ends_sentence(a) for a, b in pairs)
    if sheets:
        return going_on >= 0.1 * len(pairs)
    full = sum(length > 0.7 * lengths[-1] for length in lengths)
    return going_on >= 0.25 * len(pairs) and lengths[len(lengths) // 2] >= _LONG_LINE and full >= 0.5 * len(lengths)


def _all_counted(page: PageExtract, column: Sequence[_Number], places: Sequence[int]) -> bool:
    """Whether most lines that begin where the numbered ones do have a number, and are not typewritten as code is."""
    known = [place for place in places if place >= 0]
    if 2 * sum(bool(page.mono[place]) for place in known) > len(known) and not page.mono.all():
        return False
    edge = float(np.median(page.frame[known, 2]))
    lines = (np.diff(page.start) >= _LINE) & (np.abs(page.frame[:, 2] - edge) < 3 * page.size)
    bases = np.sort(page.base[lines])
    count = 1 + int((np.diff(bases) > _LEVEL * float(page.size[known[0]])).sum()) if len(bases) else 0
    return len(column) >= 0.6 * count


def _counted(page: PageExtract, column: Sequence[_Number], places: Sequence[int], step: int) -> bool:
    """Whether from one number to the next there are as many lines as the numbers say."""
    if sum(place >= 0 for place in places) < 0.7 * len(places):
        return False
    right = 0
    for (above, number), place in zip(pairwise(column), places[1:], strict=True):
        if place < 0:
            continue
        edge = page.frame[place, 2]
        beside = (np.diff(page.start) >= _SHORT_LINE) & (np.abs(page.frame[:, 2] - edge) < 6 * page.size)
        bases = np.sort(page.base[beside & (page.base > above.base + 2) & (page.base < number.base + 2)])
        between = 1 + int((np.diff(bases) > 0.5 * page.size[place]).sum()) if len(bases) else 0
        right += between == step
    return right >= max(2, 0.6 * (len(column) - 1))
