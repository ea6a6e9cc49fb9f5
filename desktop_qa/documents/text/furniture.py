# SPDX-License-Identifier: AGPL-3.0-or-later
"""What stands on pages but is not read: running heads, page numbers, stamps."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from dataclasses import dataclass, field
from itertools import pairwise
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Container, Sequence

    from desktop_qa.documents.mupdf.extract import PageExtract
    from desktop_qa.documents.text.line_numbers import Cuts

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
_PAGE_OF = re.compile(
    r"\b(?:page|seite|p\.|pg\.?|página|pagina)\s*\d{1,5}(?:\s*(?:of|/|von|de|di)\s*\d{1,5})?", re.IGNORECASE
)
_MEANS_SOMETHING = re.compile(r"[^\W\d_]{2}|\d(?:\D*\d){3}")
"""A word or a long number: a name, a date, the number of an order."""
_FEWEST_PAGES = 3
_LARGE = 1.12  # of the body's size; "1 Introduction" in large print is a heading, whatever the page's number
_MOST_VARIANTS = 5
_LARGEST_NUMBER = 10_000  # of a page
_NOISE = re.compile(r"[!\"#$%&'\s]{3,}")


@dataclass(frozen=True, slots=True)
class EdgeRow:
    """A printed line near the top or the bottom of a page: its baseline, its text, the fragments it is made of."""

    place: float
    text: str
    fragments: list[int]


Side = list[EdgeRow]
"""The lines of one end of a page, from the edge inwards."""


@dataclass(slots=True)
class PageFurniture:
    """What of a page is not read with its text.

    ``left_out``: fragments that are not read, with the name of the rule; ``heads`` and ``feet``: the fragments of
    running heads and feet that are read once, each line by itself, from top to bottom.
    """

    left_out: dict[int, str] = field(default_factory=dict)
    heads: list[list[int]] = field(default_factory=list)
    feet: list[list[int]] = field(default_factory=list)


def furniture(pages: Sequence[PageExtract], size: float, counted: Sequence[Cuts]) -> list[PageFurniture]:
    """For each page the fragments that are no part of its running text.

    ``size`` is that of the body in points, ``counted`` are the numbers of lines that were found.

    Running heads and page numbers are looked for from the edges inwards, at most five lines deep. They go as long as
    each line repeats on other pages or carries the page's number; the first line that does neither ends the search.
    What a head says is read once, where it stands first; page numbers are not read. In documents of one or two pages
    only page numbers go: a letter's second page may well begin with the words of its first.
    """
    result = [PageFurniture(dict.fromkeys(_noise(page), "noise")) for page in pages]
    for page, cuts, own in zip(pages, counted, result, strict=True):
        whole = (f for f, span in cuts.items() if span == (page.start[f], page.start[f + 1]))
        own.left_out.update(dict.fromkeys(whole, "line number"))
    sides = [_sides(page, own.left_out) for page, own in zip(pages, result, strict=True)]
    repeated = _repeated(pages, sides)
    offsets, numbered = _numbered(sides)
    found: list[tuple[int, int, EdgeRow]] = []
    for number, page in enumerate(pages):
        for end, side in enumerate(sides[number]):
            small = {k for k in numbered[number][end] if page.size[side[k].fragments[0]] < _LARGE * size}
            depth = _depth(number, page, side, repeated, small)
            found += ((number, end, row) for row in side[: _stands_apart(page, side, depth)])
    stamps = _stamps(pages)
    covered = Counter(number for number, _, row in found for _ in row.fragments)
    covered.update(number for number, _ in stamps)
    bare = sum(0 < len(page.base) <= covered[number] for number, page in enumerate(pages))
    if bare * 2 > len(pages):
        return result  # pages that hold nothing else: slides, numbered sheets
    for number, fragment in stamps:
        result[number].left_out[fragment] = "stamp"
    _keep_once(pages, found, offsets, result)
    return result


def _keep_once(
    pages: Sequence[PageExtract],
    found: Sequence[tuple[int, int, EdgeRow]],
    offsets: set[tuple[int, int]],
    result: list[PageFurniture],
) -> None:
    """Sort the lines at the edges (page, end, line) into those that are read and those that are not.

    "Order 17, page 3" and "Order 17, page 4" say the same, since only the number of the page differs; "Order 18" says
    something else and is read as well, unless the number differs nearly everywhere, as times and counters do.
    """
    said = {(number, row.place): _says(row.text, number, end, offsets) for number, end, row in found}
    variants: dict[str, set[str]] = defaultdict(set)
    times: Counter[str] = Counter()
    for text in said.values():
        variants[_DIGITS.sub("#", text)].add(text)
        times[_DIGITS.sub("#", text)] += 1
    counting = {key for key, texts in variants.items() if len(texts) > _MOST_VARIANTS and 2 * len(texts) > times[key]}
    known = _body_lines(pages, found)
    for number, end, row in sorted(found, key=lambda one: (one[0], one[1], one[2].place)):
        text = said[number, row.place]
        says = _MEANS_SOMETHING.search(text) is not None
        bare = [f for f in row.fragments if not says or _is_page_number(pages[number], number, end, f, offsets)]
        result[number].left_out.update(dict.fromkeys(bare, "page number"))
        words = [f for f in row.fragments if f not in bare]
        if not words or len(pages) < _FEWEST_PAGES:
            continue
        masked = _DIGITS.sub("#", text)
        key = masked if masked in counting else text
        if key in known:
            result[number].left_out.update(dict.fromkeys(words, "running head"))
        elif number:  # on the first page it is the letter's own head and stays where it is
            (result[number].feet if end else result[number].heads).append(words)
        known.add(key)


def _is_page_number(page: PageExtract, number: int, end: int, fragment: int, offsets: set[tuple[int, int]]) -> bool:
    """Whether a fragment is nothing but the number of its page."""
    text = page.text[page.start[fragment] : page.start[fragment + 1]]
    return any(_NUMBER.fullmatch(text) and (end, value - number) in offsets for value in _page_numbers(text))


def _says(text: str, number: int, end: int, offsets: set[tuple[int, int]]) -> str:
    """A line at the edge without the number of its page: "Order 17, page 3 of 9" -> "order 17,"."""
    if whole := _NUMBER.fullmatch(text):
        value = int(whole.group(1)) if whole.group(1) else 0
        return "" if not value or (end, value - number) in offsets or value < _LARGEST_NUMBER else text
    text = _PAGE_OF.sub(" ", text)
    if (ends := _AT_EITHER_END.search(text)) and (end, int(ends.group(1) or ends.group(2)) - number) in offsets:
        group = 1 if ends.group(1) else 2
        text = text[: ends.start(group)] + text[ends.end(group) :]
    return _SPACE.sub(" ", text).strip(" -–—|·").casefold()


def _body_lines(pages: Sequence[PageExtract], found: Sequence[tuple[int, int, EdgeRow]]) -> set[str]:
    """What the lines of the text say, so that a title is not read again as a running head."""
    if not found:
        return set()
    edge: dict[int, set[int]] = defaultdict(set)
    for number, _, row in found:
        edge[number].update(row.fragments)
    lines: set[str] = set()
    for number, page in enumerate(pages):
        starts = page.start.tolist()
        text = page.text.casefold()
        if len(text) == len(page.text):
            lines.update(text[starts[f] : starts[f + 1]] for f in range(len(page.base)) if f not in edge[number])
    return lines


def _repeated(pages: Sequence[PageExtract], sides: Sequence[tuple[Side, Side]]) -> dict[str, list[tuple[int, float]]]:
    """Where each text stands that repeats at the edges: page and height as a share of the page's, by its key."""
    seen: dict[str, list[tuple[int, float]]] = defaultdict(list)
    for number, (page, both) in enumerate(zip(pages, sides, strict=True)):
        for side in both:
            for row in side[:_ROWS]:
                if key := _key(row.text, page, row.fragments):
                    seen[key].append((number, row.place / max(page.height, 1.0)))
    return {key: places for key, places in seen.items() if _repeats(places, len(pages))}


def _numbered(
    sides: Sequence[tuple[Side, Side]],
) -> tuple[set[tuple[int, int]], list[tuple[set[int], set[int]]]]:
    """The distances that page numbers keep, by end, and for each page and end the depths of the lines that have one.

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
    return offsets, result


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


def _sides(page: PageExtract, without: Container[int]) -> tuple[Side, Side]:
    """The upright lines in the top and in the bottom zone."""
    upright = np.flatnonzero(page.frame[:, 0] > 0.99)
    limit = page.height * _ZONE
    middle = (page.frame[:, 4] + page.frame[:, 5]) / 2
    top = [f for f in upright.tolist() if middle[f] < limit and f not in without]
    bottom = [f for f in upright.tolist() if middle[f] > page.height - limit and f not in without]
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


def _stamps(pages: Sequence[PageExtract]) -> list[tuple[int, int]]:
    """Page and fragment of lines at an angle to the rest that stand on several pages, such as production marks."""
    seen: dict[str, list[tuple[int, int]]] = defaultdict(list)
    for number, page in enumerate(pages):
        turned = np.flatnonzero(page.frame[:, 0] < 0.99)
        if not len(turned) or len(turned) > 0.3 * len(page.frame):
            continue
        for fragment in turned.tolist():
            text = page.text[page.start[fragment] : page.start[fragment + 1]]
            seen[_key(text, page, [fragment])].append((number, fragment))
    needed = min(3, max(2, len(pages)))
    repeated = (places for places in seen.values() if len({number for number, _ in places}) >= needed)
    return [place for places in repeated for place in places]


def _noise(page: PageExtract) -> set[int]:
    """Fragments of charts whose signs are drawn with letters of a font without a map: ``!"# $!"#``."""
    return {
        fragment
        for fragment in range(len(page.base))
        if not page.mono[fragment]
        and _NOISE.fullmatch(page.text, page.start[fragment], page.start[fragment + 1])
        and len(set(page.text[page.start[fragment] : page.start[fragment + 1]])) > 2
    }
