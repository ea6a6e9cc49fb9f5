# SPDX-License-Identifier: AGPL-3.0-or-later
"""Lines that are written from the right: Hebrew and Arabic, with numbers and Latin words that run the other way.

MuPDF gives letters in the order of reading, but what stands between them (stops, brackets, numbers) as it finds it. So
lines are cut into parts that run one way, and the parts are ordered by where they stand, from the right.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from numpy.typing import NDArray

    from desktop_qa.documents.mupdf.extract import PageExtract
    from desktop_qa.documents.text.notes import Kept
    from desktop_qa.documents.text.reading_order import PageLines

RTL = re.compile(r"[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
_LATIN = re.compile(r"[A-Za-z\u00c0-\u024f\u0370-\u052f]")
_NEUTRAL = re.compile(r"[^\w%$€£°#@&*+]+")
_TOKEN = re.compile(
    r"(?P<right>[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]+)|(?P<neutral>[^\w%$€£°#@&*+]+)"
    r"|(?P<left>(?:(?![\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc])[\w%$€£°#@&*+])+)"
)
_OPENING, _CLOSING = "([{«<", ")]}»>"
_MIRRORED = str.maketrans(_OPENING + _CLOSING, _CLOSING + _OPENING)


@dataclass(frozen=True, slots=True)
class Part:
    """``low:high`` of the page's text, in a fragment, with its extent along the line."""

    fragment: int
    low: int
    high: int
    u0: float
    u1: float


def has_rtl(lines: PageLines, group: Sequence[int]) -> bool:
    """Whether a line has letters that are written from the right."""
    return lines.turns and any(RTL.search(lines.text(fragment)) for fragment in group)


def _is_rtl(lines: PageLines, group: Sequence[int]) -> bool:
    """Whether a line is written from the right: most of its letters are."""
    texts = [lines.text(fragment) for fragment in group]
    rtl = sum(len(RTL.findall(text)) for text in texts)
    return lines.rtl or rtl >= sum(len(_LATIN.findall(text)) for text in texts)


def split(page: PageExtract, kept: Kept) -> None:
    """Cut fragments where text that runs from the right and from the left meet, so that each part runs one way.

    Stops and brackets at the ends of numbers and Latin words become parts of their own, since they belong to the line:
    ".1912" at the left end of a line is "1912" and then ".".
    """
    if RTL.search(page.text) is None:
        return
    for fragment in range(len(page.base)):
        low, high = int(page.start[fragment]), int(page.start[fragment + 1])
        if RTL.search(page.text, low, high) is None:
            continue
        spans = kept.get(fragment, [(low, high)])
        kept[fragment] = [part for first, last in spans for part in _one_way(page, first, last)]


def _one_way(page: PageExtract, first: int, last: int) -> Iterator[tuple[int, int]]:
    """Stretches of ``first:last`` that run one way, without jumps; signs between two that differ are by themselves."""
    beside = _beside(page, first, last)
    tokens = [(str(match.lastgroup), *match.span()) for match in _TOKEN.finditer(page.text, first, last)]
    k = 0
    while k < len(tokens):
        way, low, high = tokens[k]
        k += 1
        while k < len(tokens) and way != "neutral":
            # Signs and spaces belong to what stands on both of their sides.
            reach = k + (tokens[k][0] == "neutral")
            if reach >= len(tokens) or tokens[reach][0] != way:
                break
            high = tokens[reach][2]
            k = reach + 1
        jumps = np.flatnonzero(~beside[way][low - first : high - first - 1]) + low + 1
        yield from pairwise([low, *jumps.tolist(), high])


def _beside(page: PageExtract, first: int, last: int) -> dict[str, NDArray[np.bool_]]:
    """For each way, whether each character of ``first:last`` (but the last) stands beside the next one that way."""
    near, far = page.near[first:last].astype(np.int32), page.far[first:last].astype(np.int32)
    width = np.maximum(far - near, 1)
    most = 2 * np.maximum(width[1:], width[:-1])
    right, left = near[:-1] - far[1:], near[1:] - far[:-1]
    ways = {"right": np.abs(right) < most, "left": np.abs(left) < most}
    return ways | {"neutral": ways["right"] | ways["left"]}


def _without_ends(text: str, first: int, last: int) -> Iterator[tuple[int, int]]:
    """A number or a Latin word, and the signs at its ends as parts of their own."""
    head = _NEUTRAL.match(text, first, last)
    begin = head.end() if head else first
    end = last
    while end > begin and _NEUTRAL.fullmatch(text[end - 1]):
        end -= 1
    yield from ((a, b) for a, b in ((first, begin), (begin, end), (end, last)) if a < b)


def _signs_apart(text: str, low: int, high: int) -> Iterator[tuple[int, int]]:
    """A stretch as it is, or each of its signs by itself where it is nothing but signs."""
    if _NEUTRAL.fullmatch(text, low, high):
        yield from ((k, k + 1) for k in range(low, high))
    else:
        yield low, high


def ordered(lines: PageLines, group: Sequence[int], kept: Mapping[int, Sequence[tuple[int, int]]]) -> list[Part]:
    """The parts of a line in the order of reading: one way, but words of the other way among each other the other way.

    A Hebrew word on the right, "1912" in the middle and "." on the left are read in this order; "PDF 1.7" between
    Hebrew words is read as "PDF" and then "1.7".
    """
    rtl = _is_rtl(lines, group)
    parts = sorted(_parts(lines, group, kept), key=lambda part: -part.u1 if rtl else part.u0)
    text = lines.page.text
    own, other = (RTL, _LATIN) if rtl else (_LATIN, RTL)
    result: list[Part] = []
    run: list[Part] = []
    for part in parts:
        if own.search(text, part.low, part.high):
            result += _other_way(text, run, other)
            result.append(part)
            run = []
        else:
            run.append(part)
    return result + _other_way(text, run, other)


def _parts(lines: PageLines, group: Sequence[int], kept: Mapping[int, Sequence[tuple[int, int]]]) -> Iterator[Part]:
    """What is read of some fragments, without the spaces at the ends."""
    page = lines.page
    for fragment in group:
        u0, u1 = float(lines.u0[fragment]), float(lines.u1[fragment])
        spans: Iterable[tuple[int, int]] = kept.get(fragment, [(lines.starts[fragment], lines.starts[fragment + 1])])
        if RTL.search(lines.text(fragment)) is None:
            spans = [part for first, last in spans for part in _without_ends(page.text, first, last)]
        for low, high in (one for span in spans for one in _signs_apart(page.text, *span)):
            text = page.text[low:high]
            first, last = low + len(text) - len(text.lstrip()), high - len(text) + len(text.rstrip())
            if first < last:
                near, far = int(page.near[first:last].min()), int(page.far[first:last].max())
                scale = (u1 - u0) / 65535
                yield Part(fragment, first, last, u0 + scale * near, u0 + scale * far)


def _other_way(text: str, run: Sequence[Part], other: re.Pattern[str]) -> list[Part]:
    """Parts without letters of the line's own way; with letters of the other way among them they run that way."""
    if not any(other.search(text, part.low, part.high) for part in run):
        return list(run)
    words = [k for k, part in enumerate(run) if _NEUTRAL.fullmatch(text, part.low, part.high) is None]
    first, last = min(words), max(words)
    return [*run[:first], *reversed(run[first : last + 1]), *run[last + 1 :]]


def with_logical_brackets(page: PageExtract) -> PageExtract:
    """The page with its brackets turned, if its lines from the right begin with closing ones: ")see map(".

    Some files hold the bracket that is seen, others the one that is meant; a page has one or the other.
    """
    if RTL.search(page.text) is None:
        return page
    opens = closes = 0
    turned: list[tuple[int, int]] = []
    for fragment in range(len(page.base)):
        low, high = int(page.start[fragment]), int(page.start[fragment + 1])
        if _LATIN.search(page.text, low, high):
            continue
        turned.append((low, high))
        places = [k for k in range(low, high) if page.text[k] in _OPENING + _CLOSING]
        if places and RTL.search(page.text, low, high):
            first = page.text[max(places, key=lambda k: int(page.near[k]))]
            opens += first in _OPENING
            closes += first in _CLOSING
    if closes <= opens:
        return page
    text = list(page.text)
    for low, high in turned:
        text[low:high] = page.text[low:high].translate(_MIRRORED)
    return replace(page, text="".join(text))
