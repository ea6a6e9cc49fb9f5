# SPDX-License-Identifier: AGPL-3.0-or-later
"""What stands on pages but is not read: running heads, page numbers, stamps, and marks that point to footnotes."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from itertools import pairwise
from typing import TYPE_CHECKING

import numpy as np

from desktop_qa.documents.mupdf.extract import RAISED

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
MARK = re.compile(r"[\d*∗⁎⋆†‡§¶‖#+$,;\s()\[\]–-]+|[a-f]")
"""What points to a footnote, when it stands above the line; authors' names have single letters as well."""
_UNITS = frozenset(
    "m cm mm km dm nm in ft yd mi s ms ns kg g mg lb l ml ha a h hz khz mhz ghz j w v k c f n pa db sec min mol".split()  # noqa: SIM905
)
_NOISE = re.compile(r"[!\"#$%&'\s]{3,}")
_NOTE_SIGN = r"(?:\[(?:\d{1,3}|[a-z]|note \d+|citation needed|edit)\])+"
_NOTE = re.compile(r"(?<=[.,;:!?”\"')\]])" + _NOTE_SIGN)
_ATTACHED_NOTE = re.compile(r"(?<=[\w.,;:!?”\"')\]])" + _NOTE_SIGN)


def furniture(pages: Sequence[PageExtract]) -> list[set[int]]:
    """For each page the fragments that are no part of its text."""
    noise = [_noise(page) for page in pages]
    found: list[set[int]] = [set() for _ in pages]
    edges = [_edge_rows(page) for page in pages]
    seen: dict[str, list[tuple[int, float]]] = defaultdict(list)
    numbers: list[list[tuple[int, int, int]]] = []  # per page: end, depth from the edge, number
    for number, (page, rows) in enumerate(zip(pages, edges, strict=True)):
        here: list[tuple[int, int, int]] = []
        for end, side in enumerate(rows):
            for depth, (place, text, fragments) in enumerate(side[:_ROWS]):
                key = _key(text, page, fragments)
                if key:
                    seen[key].append((number, place / max(page.height, 1.0)))
                here += ((end, depth, value) for value in _page_numbers(text))
        numbers.append(here)
    repeated = {key: places for key, places in seen.items() if _repeats(places, len(pages))}
    offsets = _offsets(numbers)
    for number, (page, rows) in enumerate(zip(pages, edges, strict=True)):
        numbered = {(end, depth) for end, depth, value in numbers[number] if (end, value - number) in offsets}
        for end, side in enumerate(rows):
            depth = 0
            for place, text, fragments in side[:_ROWS]:
                places = repeated.get(_key(text, page, fragments), ())
                level = place / max(page.height, 1.0)
                again = any(abs(level - other) * page.height < _TOLERANCE for at, other in places if at != number)
                if not (again or (end, depth) in numbered):
                    break
                depth += 1
            # What repeats and goes straight on into the text is text that repeats.
            while depth and not _NUMBER.fullmatch(side[depth - 1][1]) and not _apart(page, side, depth):
                depth -= 1
            for _, _, fragments in side[:depth]:
                found[number].update(fragments)
    for number, fragments in _stamps(pages):
        found[number].update(fragments)
    bare = sum(0 < len(page.base) <= len(fragments) for page, fragments in zip(pages, found, strict=True))
    if bare * 2 > len(pages):
        return noise  # pages that hold nothing else: slides, numbered sheets
    return [own | other for own, other in zip(found, noise, strict=True)]


def _key(text: str, page: PageExtract, fragments: list[int]) -> str:
    """What running heads have in common: size, and everything but the numbers. A title in large print is another."""
    plain = _SPACE.sub(" ", _DIGITS.sub("#", text)).strip().casefold()
    return f"{plain}@{round(float(page.size[fragments[0]]))}" if plain else ""


def _edge_rows(page: PageExtract) -> tuple[list[tuple[float, str, list[int]]], list[tuple[float, str, list[int]]]]:
    """The upright rows in the top and in the bottom zone, from the edge inwards: place, text, fragments."""
    upright = np.flatnonzero(page.frame[:, 0] > 0.99)
    limit = page.height * _ZONE
    middle = (page.frame[:, 4] + page.frame[:, 5]) / 2
    top = [f for f in upright.tolist() if middle[f] < limit]
    bottom = [f for f in upright.tolist() if middle[f] > page.height - limit]
    return _gather(page, top), _gather(page, bottom)[::-1]


def _apart(page: PageExtract, side: list[tuple[float, str, list[int]]], depth: int) -> bool:
    """Whether the first rows from an edge stand apart from the next one, by a gap or by their size."""
    if depth >= len(side):
        return True
    last, following = side[depth - 1], side[depth]
    size = float(page.size[following[2][0]])
    if abs(float(page.size[last[2][0]]) - size) > 0.06 * size:
        return True
    pitch = abs(side[depth + 1][0] - following[0]) if depth + 1 < len(side) else 1.2 * size
    return abs(following[0] - last[0]) > 1.3 * min(pitch, 2.4 * size)


def _gather(page: PageExtract, fragments: list[int]) -> list[tuple[float, str, list[int]]]:
    rows: list[tuple[float, str, list[int]]] = []
    fragments.sort(key=lambda f: float(page.base[f]))
    group: list[int] = []
    for fragment in [*fragments, -1]:
        if group and (fragment < 0 or page.base[fragment] - page.base[group[-1]] > 0.4 * page.size[group[-1]]):
            group.sort(key=lambda f: float(page.frame[f, 2]))
            text = " ".join(page.text[page.start[f] : page.start[f + 1]] for f in group)
            rows.append((float(page.base[group[0]]), text, group))
            group = []
        group.append(fragment)
    return rows


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


def footnote_marks(page: PageExtract, *, bracketed: bool) -> dict[int, list[tuple[int, int]]]:
    """The parts to read of each fragment that has footnote marks in it.

    A raised number is a mark unless it is an exponent: behind a figure, a single letter or a unit of measure.
    ``bracketed``: numbers in brackets directly behind a word or its punctuation are marks too, raised or not.
    """
    cuts: dict[int, list[tuple[int, int]]] = defaultdict(list)
    raised = (page.marks & RAISED) != 0
    if raised.any():
        change = np.flatnonzero(np.diff(np.r_[False, raised, False].astype(np.int8)))
        fragments = np.searchsorted(page.start, change[::2], "right") - 1
        for (low, high), fragment in zip(change.reshape(-1, 2).tolist(), fragments.tolist(), strict=True):
            first = int(page.start[fragment])
            end = min(high, int(page.start[fragment + 1]))
            if MARK.fullmatch(page.text, low, end) and not exponent(page.text, first, low, end):
                cuts[fragment].append((low, end))
    if bracketed:
        for match in _ATTACHED_NOTE.finditer(page.text):
            fragment = int(np.searchsorted(page.start, match.start(), "right")) - 1
            if match.start() > page.start[fragment] and not page.mono[fragment]:
                cuts[fragment].append((match.start(), min(match.end(), int(page.start[fragment + 1]))))
    return {fragment: _rest(page, fragment, sorted(where)) for fragment, where in cuts.items()}


def notes_in_brackets(pages: Sequence[PageExtract]) -> bool:
    """Whether the document puts numbers in brackets behind its sentences, as encyclopaedias do."""
    return sum(len(_NOTE.findall(page.text)) for page in pages) >= 4


def exponent(text: str, first: int, low: int, high: int) -> bool:
    """Whether the raised ``text[low:high]`` belongs to what stands before it from ``first`` on."""
    before = re.search(r"(\w+)\s?$", text[first:low])
    if text[low:high].strip() in {"", "-", "–"}:
        return True
    if before is None:
        return False
    word = before.group(1)
    if text[low:high].strip().isalpha():
        return not word.istitle()
    if word[-1].isdigit():
        # "10²", but years take notes ("in 1998³").
        return not re.fullmatch(r"(?:1[5-9]|20)\d\d", word)
    return len(word) == 1 or word.lower() in _UNITS


def _rest(page: PageExtract, fragment: int, cuts: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """What is left of a fragment, with one space where a mark stood between two of them."""
    text = page.text
    parts: list[tuple[int, int]] = []
    at, end = int(page.start[fragment]), int(page.start[fragment + 1])
    for low, high in cuts:
        if low > at:
            parts.append((at, low))
        at = max(at, high)
        if parts and text[parts[-1][1] - 1] == " " and at < end and text[at] == " ":
            at += 1
    if at < end:
        parts.append((at, end))
    if parts and text[parts[0][0]] == " ":
        parts[0] = (parts[0][0] + 1, parts[0][1])
    if parts and text[parts[-1][1] - 1] == " ":
        parts[-1] = (parts[-1][0], parts[-1][1] - 1)
    return [(low, high) for low, high in parts if low < high]
