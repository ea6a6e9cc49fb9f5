# SPDX-License-Identifier: AGPL-3.0-or-later
"""Marks that point to footnotes: found, so that they are left out of the text that is read."""

from __future__ import annotations

import re
from collections import defaultdict
from typing import TYPE_CHECKING

import numpy as np

from desktop_qa.documents.mupdf.extract import RAISED

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop_qa.documents.mupdf.extract import PageExtract

MARK = re.compile(r"[\d*∗⁎⋆†‡§¶‖#+$,;\s()\[\]–-]+|[a-f]")
"""What points to a footnote, when it stands above the line; authors' names have single letters as well."""
_UNITS = frozenset(
    "m cm mm km dm nm in ft yd mi s ms ns kg g mg lb l ml ha a h hz khz mhz ghz j w v k c f n pa db sec min mol".split()  # noqa: SIM905
)
_NOTE_SIGN = r"(?:\[(?:\d{1,3}|[a-z]|note \d+|citation needed|edit)\])+"
_NOTE = re.compile(r"(?<=[.,;:!?”\"')\]])" + _NOTE_SIGN)
_ATTACHED_NOTE = re.compile(r"(?<=[\w.,;:!?”\"')\]])" + _NOTE_SIGN)


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
