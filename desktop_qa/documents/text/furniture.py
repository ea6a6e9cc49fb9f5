# SPDX-License-Identifier: AGPL-3.0-or-later
"""What stands on pages but is not read: running heads, page numbers, stamps."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop_qa.documents.mupdf.extract import PageExtract

_ZONE = 0.2  # of the page's height at either end
_ROWS = 5  # at most, from the edge inwards
_TOLERANCE = 8.0  # points between the places of what repeats
_DIGITS = re.compile(r"\d+")
_SPACE = re.compile(r"\s+")
_NUMBER = re.compile(
    r"[\[(–—|·.\s-]*(?:page|seite|p\.|pg\.?)?\s*(?:(\d{1,5})|([ivxlc]{1,7}))(?:\s*(?:of|/|von|de)\s*\d{1,5})?[\])–—|·.\s-]*",
    re.IGNORECASE,
)
_AT_EITHER_END = re.compile(r"^(\d{1,4})\s+\D|\D\s+(\d{1,4})$")
_NOISE = re.compile(r"[!\"#$%&'\s]{3,}")


@dataclass(frozen=True, slots=True)
class EdgeRow:
    """A printed line near the top or the bottom of a page: its baseline, its text, the fragments it is made of."""

    place: float
    text: str
    fragments: list[int]


Side = list[EdgeRow]
"""The lines of one end of a page, from the edge inwards."""


def furniture(pages: Sequence[PageExtract]) -> list[set[int]]:
    """For each page the fragments that are no part of its text.

    Running heads and page numbers are looked for from the edges inwards, at most five lines deep. They go as long as
    each line repeats on other pages or carries the page's number; the first line that does neither ends the search.
    """
    noise = [_noise(page) for page in pages]
    sides = [_sides(page) for page in pages]
    repeated = _repeated(pages, sides)
    numbered = _numbered(sides)
    found: list[set[int]] = [set() for _ in pages]
    for number, page in enumerate(pages):
        for end, side in enumerate(sides[number]):
            depth = _depth(number, page, side, repeated, numbered[number][end])
            for row in side[: _stands_apart(page, side, depth)]:
                found[number].update(row.fragments)
    for number, fragments in _stamps(pages):
        found[number].update(fragments)
    bare = sum(0 < len(page.base) <= len(fragments) for page, fragments in zip(pages, found, strict=True))
    if bare * 2 > len(pages):
        return noise  # pages that hold nothing else: slides, numbered sheets
    return [own | other for own, other in zip(found, noise, strict=True)]


def _repeated(pages: Sequence[PageExtract], sides: Sequence[tuple[Side, Side]]) -> dict[str, list[tuple[int, float]]]:
    """Where each text stands that repeats at the edges: page and height as a share of the page's, by its key."""
    seen: dict[str, list[tuple[int, float]]] = defaultdict(list)
    for number, (page, both) in enumerate(zip(pages, sides, strict=True)):
        for side in both:
            for row in side[:_ROWS]:
                if key := _key(row.text, page, row.fragments):
                    seen[key].append((number, row.place / max(page.height, 1.0)))
    return {key: places for key, places in seen.items() if _repeats(places, len(pages))}


def _numbered(sides: Sequence[tuple[Side, Side]]) -> list[tuple[set[int], set[int]]]:
    """For each page and end the depths of the lines that carry the page's number.

    A number is the page's if it keeps its distance from the count of pages: 7, 8, 9 on the pages 3, 4, 5.
    """
    values = [
        [
            (end, depth, value)
            for end, side in enumerate(both)
            for depth, row in enumerate(side[:_ROWS])
            for value in _page_numbers(row.text)
        ]
        for both in sides
    ]
    offsets = _offsets(values)
    result: list[tuple[set[int], set[int]]] = []
    for number, here in enumerate(values):
        depths: tuple[set[int], set[int]] = (set(), set())
        for end, depth, value in here:
            if (end, value - number) in offsets:
                depths[end].add(depth)
        result.append(depths)
    return result


def _depth(
    number: int, page: PageExtract, side: Side, repeated: dict[str, list[tuple[int, float]]], numbered: set[int]
) -> int:
    """How many lines from the edge inwards repeat on another page at the same height, or carry the page's number."""
    for depth, row in enumerate(side[:_ROWS]):
        level = row.place / max(page.height, 1.0)
        again = any(
            at != number and abs(level - other) * page.height < _TOLERANCE
            for at, other in repeated.get(_key(row.text, page, row.fragments), ())
        )
        if not (again or depth in numbered):
            return depth
    return min(len(side), _ROWS)


def _stands_apart(page: PageExtract, side: Side, depth: int) -> int:
    """The depth without lines that go straight on into the text: those are text that repeats."""
    while depth and not _NUMBER.fullmatch(side[depth - 1].text) and not _apart(page, side, depth):
        depth -= 1
    return depth


def _key(text: str, page: PageExtract, fragments: list[int]) -> str:
    """What running heads have in common: size, and everything but the numbers. A title in large print is another."""
    plain = _SPACE.sub(" ", _DIGITS.sub("#", text)).strip().casefold()
    return f"{plain}@{round(float(page.size[fragments[0]]))}" if plain else ""


def _sides(page: PageExtract) -> tuple[Side, Side]:
    """The upright lines in the top and in the bottom zone."""
    upright = np.flatnonzero(page.frame[:, 0] > 0.99)
    limit = page.height * _ZONE
    middle = (page.frame[:, 4] + page.frame[:, 5]) / 2
    top = [f for f in upright.tolist() if middle[f] < limit]
    bottom = [f for f in upright.tolist() if middle[f] > page.height - limit]
    return _gather(page, top), _gather(page, bottom)[::-1]


def _gather(page: PageExtract, fragments: list[int]) -> Side:
    """Fragments as lines from top to bottom, each from left to right."""
    rows: Side = []
    fragments.sort(key=lambda f: float(page.base[f]))
    group: list[int] = []
    for fragment in [*fragments, -1]:
        if group and (fragment < 0 or page.base[fragment] - page.base[group[-1]] > 0.4 * page.size[group[-1]]):
            group.sort(key=lambda f: float(page.frame[f, 2]))
            text = " ".join(page.text[page.start[f] : page.start[f + 1]] for f in group)
            rows.append(EdgeRow(float(page.base[group[0]]), text, group))
            group = []
        group.append(fragment)
    return rows


def _apart(page: PageExtract, side: Side, depth: int) -> bool:
    """Whether the first lines from an edge stand apart from the next one, by a gap or by their size."""
    if depth >= len(side):
        return True
    last, following = side[depth - 1], side[depth]
    size = float(page.size[following.fragments[0]])
    if abs(float(page.size[last.fragments[0]]) - size) > 0.06 * size:
        return True
    pitch = abs(side[depth + 1].place - following.place) if depth + 1 < len(side) else 1.2 * size
    return abs(following.place - last.place) > 1.3 * min(pitch, 2.4 * size)


def _repeats(places: list[tuple[int, float]], pages: int) -> bool:
    """Whether a text stands at about the same height on enough pages to be a running head."""
    if pages < 2:
        return False
    where = sorted({number for number, _ in places})
    if len(where) < min(3, pages):
        return False
    if len(where) >= 0.3 * pages:
        return True
    # The head of a chapter: on every page or every second page for a while.
    steps = Counter(b - a for a, b in pairwise(where))
    return steps[1] + steps[2] >= 2


def _page_numbers(text: str) -> list[int]:
    """What may be the page's number in a row: the row itself, or what it begins or ends with."""
    whole = _NUMBER.fullmatch(text)
    if whole is not None:
        return [int(whole.group(1)) if whole.group(1) else _roman(whole.group(2))]
    # A footnote begins with a number as well, but it is longer and ends as a sentence does.
    ends = _AT_EITHER_END.search(text) if len(text) < 60 and text[-1] not in ".,;:" else None
    return [int(ends.group(1) or ends.group(2))] if ends else []


def _roman(numeral: str) -> int:
    values = {"i": 1, "v": 5, "x": 10, "l": 50, "c": 100}
    digits = [values[c] for c in numeral.lower()]
    return sum(-d if d < after else d for d, after in zip(digits, [*digits[1:], 0], strict=True))


def _offsets(numbers: list[list[tuple[int, int, int]]]) -> set[tuple[int, int]]:
    """Differences between printed and counted page numbers that hold on several pages, with the page's end."""
    seen: Counter[tuple[int, int]] = Counter()
    for number, here in enumerate(numbers):
        seen.update({(end, value - number) for end, _, value in here})
    needed = min(3, max(2, len(numbers)))
    return {offset for offset, count in seen.items() if count >= needed}


def _stamps(pages: Sequence[PageExtract]) -> list[tuple[int, list[int]]]:
    """Lines at an angle to the rest of their page that stand on several pages, such as production marks."""
    seen: dict[str, list[tuple[int, int]]] = defaultdict(list)
    for number, page in enumerate(pages):
        turned = np.flatnonzero(page.frame[:, 0] < 0.99)
        if not len(turned) or len(turned) > 0.3 * len(page.frame):
            continue
        for fragment in turned.tolist():
            text = page.text[page.start[fragment] : page.start[fragment + 1]]
            seen[_key(text, page, [fragment])].append((number, fragment))
    return [
        (number, [fragment])
        for places in seen.values()
        if len({number for number, _ in places}) >= min(3, max(2, len(pages)))
        for number, fragment in places
    ]


def _noise(page: PageExtract) -> set[int]:
    """Fragments of charts whose signs are drawn with letters of a font without a map: ``!"# $!"#``."""
    return {
        fragment
        for fragment in range(len(page.base))
        if not page.mono[fragment]
        and _NOISE.fullmatch(page.text, page.start[fragment], page.start[fragment + 1])
        and len(set(page.text[page.start[fragment] : page.start[fragment + 1]])) > 2
    }
