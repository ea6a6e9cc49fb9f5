# SPDX-License-Identifier: AGPL-3.0-or-later
"""Marks that point to notes are found, so that they are left out of the text that is read; other raised signs stay."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np

from desktop_qa.documents.mupdf.extract import LINKED, LOWERED, RAISED
from desktop_qa.documents.text.raised import Raised, is_mark, written

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from desktop_qa.documents.mupdf.extract import PageExtract
    from desktop_qa.documents.text.left_out import LeftOut
    from desktop_qa.documents.text.line_numbers import Cuts

Kept = dict[int, list[tuple[int, int]]]
"""The parts to read of each fragment that is not read whole; none where all of it is left out."""

_CONTEXT = 200  # characters before a sign that may say what it is
_MAX_LOOSE = 400  # signs of a page that are fragments of their own; on charts and maps there are thousands of figures
_LOOSE = re.compile(r"[\d+\-−–=()*∗†‡§¶‖#,\[\]]{1,8}|[a-fni]")
_NOTE_BEGIN = re.compile(r"\s*(\d{1,3})[.)\]]?\s*[^\W\d_“\"'(]")

_NOTE_SIGN = r"(?:\[(?:\d{1,3}|[a-z]|note \d+|citation needed|edit)\])+"
_NOTE_AFTER_SENTENCE = re.compile(r"(?<=\w[.,;:!?”\"])" + _NOTE_SIGN)
_NOTE_AFTER_WORD = re.compile(r"(?<=[\w.,;:!?”\"')\]])" + _NOTE_SIGN)
_LISTED = re.compile(r"\s*\[?(\d{1,3})(?:\]|\.)\s?\S")
_FEWEST_NOTES = 4
_BETWEEN_MARKS = frozenset({",", "–", "-", ";"})


class Marks:
    """Cuts the marks of notes out of pages and writes exponents and charges in signs of Unicode.

    ``size`` is that of the document's body in points; ``brackets`` finds numbers in brackets that are marks too.
    """

    def __init__(self, size: float, brackets: re.Pattern[str] | None, left_out: LeftOut) -> None:
        self._size, self._brackets, self._left_out = size, brackets, left_out

    def cut(self, page: PageExtract, numbers: Cuts) -> tuple[PageExtract, Kept]:
        """The page with its signs written, and what to read of its fragments without marks and line numbers."""
        cuts: dict[int, list[tuple[int, int]]] = defaultdict(list)
        text = self._attached_signs(page, cuts)
        text = _loose_signs(page, text, _notes_of(page, self._size), cuts)
        if self._brackets is not None:
            for fragment, low, high in _attached(page, self._brackets):
                if not page.mono[fragment]:
                    cuts[fragment].append((low, high))
        for spans in cuts.values():
            for low, high in spans:
                self._left_out.add(page.index, "footnote mark", page.text[low:high])
        for fragment, span in numbers.items():
            cuts[fragment].append(span)
            self._left_out.add(page.index, "line number", page.text[slice(*span)])
        kept = {fragment: self._rest(page, fragment, sorted(where)) for fragment, where in cuts.items()}
        return (page if text == page.text else replace(page, text=text)), kept

    def _attached_signs(self, page: PageExtract, cuts: dict[int, list[tuple[int, int]]]) -> str:
        """Cut the marks within fragments; the text with the other raised and lowered signs written."""
        if not (page.marks & (RAISED | LOWERED)).any():
            return page.text
        notes = _notes_of(page, self._size)
        characters = list(page.text)
        for fragment, low, high, raised in _runs(page):
            first, last = max(int(page.start[fragment]), low - _CONTEXT), int(page.start[fragment + 1])
            run, before, after = page.text[low:high], "".join(characters[first:low]), page.text[high:last]
            linked = bool((page.marks[low:high] & LINKED).all())
            if raised and run.strip() and is_mark(Raised(run.strip(), before, after, linked, notes)):
                cuts[fragment].append((low, high))
            else:
                characters[low:high] = written(run, before, after, lowered=not raised)
        return "".join(characters)

    def _rest(self, page: PageExtract, fragment: int, cuts: list[tuple[int, int]]) -> list[tuple[int, int]]:
        """What is left of a fragment, with one space where a mark stood between two of them.

        A comma or a dash between two marks goes with them: "word" with "1", "," and "2" leaves "word".
        """
        text = page.text
        parts: list[tuple[int, int]] = []
        at, end = int(page.start[fragment]), int(page.start[fragment + 1])
        begun = False
        for low, high in cuts:
            if low > at and begun and text[at:low].strip() in _BETWEEN_MARKS:
                self._left_out.add(page.index, "footnote mark", text[at:low])
            elif low > at:
                parts.append((at, low))
            begun = True
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


def _runs(page: PageExtract) -> Iterator[tuple[int, int, int, bool]]:
    """Fragment, first and last character of each raised or lowered run, and whether it is raised."""
    height = (page.marks & RAISED) + (page.marks & LOWERED)
    change = np.flatnonzero(np.diff(np.r_[np.uint8(0), height, np.uint8(0)].astype(np.int8)))
    if not len(change):
        return
    bounds = np.unique(np.r_[change, page.start[(page.start > 0) & (page.start < len(height))]])
    owners = np.searchsorted(page.start, bounds, "right") - 1
    for low, high, fragment in zip(bounds[:-1].tolist(), bounds[1:].tolist(), owners.tolist(), strict=False):
        if height[low]:
            yield fragment, low, high, bool(height[low] & RAISED)


def _notes_of(page: PageExtract, size: float) -> frozenset[int]:
    """The numbers with which small print begins, as 3 in "3 See the report"."""
    small = np.flatnonzero(page.size < 0.93 * size).tolist()
    found = (_NOTE_BEGIN.match(page.text, int(page.start[f]), int(page.start[f + 1])) for f in small)
    return frozenset(int(match.group(1)) for match in found if match)


def _loose_signs(page: PageExtract, text: str, notes: frozenset[int], cuts: dict[int, list[tuple[int, int]]]) -> str:
    """Signs that the file has as fragments of their own: marks are cut, others written; the new text."""
    lengths = np.diff(page.start)
    small = np.flatnonzero((lengths <= 8) & (page.size < 0.86 * page.size.max(initial=0.0))).tolist()
    candidates = [f for f in small if _LOOSE.fullmatch(text, int(page.start[f]), int(page.start[f + 1]))]
    if not candidates or len(candidates) > _MAX_LOOSE:
        return text
    for fragment in candidates:
        low, high = int(page.start[fragment]), int(page.start[fragment + 1])
        left, right = _neighbour(page, fragment, behind=False), _neighbour(page, fragment, behind=True)
        if left is None and right is None:
            continue
        owner = right if left is None else left
        assert owner is not None
        before = "" if left is None else text[int(page.start[left]) : int(page.start[left + 1])][-_CONTEXT:]
        after = "" if right is None else text[int(page.start[right]) : int(page.start[right + 1])]
        raised = bool(page.base[fragment] < page.base[owner])
        linked = bool((page.marks[low:high] & LINKED).all())
        if raised and is_mark(Raised(text[low:high].strip(), before, after, linked, notes)):
            cuts[fragment] = [(low, high)]
        else:
            text = text[:low] + written(text[low:high], before, after, lowered=not raised) + text[high:]
    return text


def _neighbour(page: PageExtract, fragment: int, *, behind: bool) -> int | None:
    """The larger fragment right before or behind a small one that stands higher or lower than it."""
    frame, size = page.frame, page.size
    em = size * 1.0
    gap = frame[:, 2] - frame[fragment, 3] if behind else frame[fragment, 2] - frame[:, 3]
    rise = page.base - page.base[fragment]
    near = (size[fragment] < 0.86 * size) & (np.abs(frame[:, 0] - frame[fragment, 0]) < 0.01)
    near &= (gap > -0.3 * em) & (gap < (0.9 if behind else 0.6) * em)
    near &= ((rise > 0.12 * em) & (rise < 0.75 * em)) | ((rise < -0.05 * em) & (rise > -0.4 * em))
    found = np.flatnonzero(near)
    return int(found[np.abs(gap[found]).argmin()]) if len(found) else None


def marks_in_brackets(pages: Sequence[PageExtract]) -> re.Pattern[str] | None:
    """What numbers in brackets are notes: none, those behind a sentence, or all that are attached to a word.

    Encyclopaedias write "on the river.[338] It was", which nothing else does. Behind a word, as in "the mill[3] was",
    it takes a list of notes to tell them from m[0], table[3][7] and benzo[a]pyrene.
    """
    cited = [page.text[low:high] for page in pages for _, low, high in _attached(page, _NOTE_AFTER_WORD)]
    if len(cited) < _FEWEST_NOTES:
        return None
    numbers = {int(number) for note in cited for number in re.findall(r"\d+", note)}
    if 0 not in numbers and len(numbers & _listed(pages)) > 0.5 * len(numbers):
        return _NOTE_AFTER_WORD
    behind = sum(1 for page in pages for _ in _attached(page, _NOTE_AFTER_SENTENCE))
    return _NOTE_AFTER_SENTENCE if behind >= _FEWEST_NOTES else None


def _attached(page: PageExtract, brackets: re.Pattern[str]) -> Iterator[tuple[int, int, int]]:
    """Fragment, first and last character of numbers in brackets that follow a word and precede none."""
    for match in brackets.finditer(page.text):
        low, high = match.span()
        fragment = int(np.searchsorted(page.start, low, "right")) - 1
        end = int(page.start[fragment + 1])
        if low > page.start[fragment] and not (high < end and page.text[high].isalnum()):
            yield fragment, low, min(high, end)


def _listed(pages: Sequence[PageExtract]) -> set[int]:
    """Numbers with which lines begin: "12. Abel, A.", "[12] Abel, A."."""
    found: set[int] = set()
    for page in pages:
        for low, high in zip(page.start[:-1].tolist(), page.start[1:].tolist(), strict=True):
            if match := _LISTED.match(page.text, low, high):
                found.add(int(match.group(1)))
    return found
