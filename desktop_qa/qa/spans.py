# SPDX-License-Identifier: AGPL-3.0-or-later
"""From start and end logits to spans: all pairs up to the longest answer at once, against the no-answer score."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from desktop_qa.common.pairs import MASKED, pair_scores

if TYPE_CHECKING:
    import numpy.typing as npt

    from desktop_qa.qa.windows import Window

    Floats = npt.NDArray[np.float32]
    Ints = npt.NDArray[np.int32]

PER_WINDOW = 12
"""Spans kept of each window: enough for all readings of its best place and for a second place."""
_OPENING, _CLOSING = "([{\u201c\u00ab", ")]}\u201d\u00bb"
_EDGE = " \t\r\n.,;:!?\u2013\u2014-\u2026\u3001\u3002\"'\u201c\u201d\u2018\u2019\u00ab\u00bb"


@dataclass(frozen=True, slots=True)
class Candidate:
    """A span that one window proposes.

    ``start`` and ``end`` are half-open offsets in the text, ``score`` is start+end logit and ``null`` that of "no
    answer here". ``mass`` is the log of the sum of exp(score) over all spans of the window, ``null`` included.
    """

    start: int
    end: int
    score: float
    null: float
    mass: float
    passage: int

    @property
    def margin(self) -> float:
        """How much likelier than "no answer here"; comparable across windows."""
        return self.score - self.null


def decode(
    window: Window, start: Floats, end: Floats, text: str, breaks: Ints, longest: int, keep: int = PER_WINDOW
) -> list[Candidate]:
    """The best spans of a window, best first.

    ``start`` and ``end`` are the logits of its input, ``[length]``. ``breaks`` are the offsets at which paragraphs
    begin, sorted: no answer crosses one. An answer has at most ``longest`` word pieces, before it is widened to
    whole words.
    """
    count = len(window.ids)
    low, high = window.core
    null = float(start[0] + end[0])
    if not count or high <= low:
        return []
    longest = min(longest, count)
    body = slice(window.offset, window.offset + count)
    pairs = pair_scores(start[body], end[body], longest)[low:high]
    paragraph = np.searchsorted(breaks, window.starts, side="right")
    last = np.concatenate([paragraph, np.full(longest - 1, -1)])
    same = np.lib.stride_tricks.sliding_window_view(last, longest)[low:high] == paragraph[low:high, None]
    pairs = np.where(same, pairs, MASKED)
    flat = pairs.ravel()
    top = float(flat.max())
    if not np.isfinite(top) or top <= float(MASKED) / 2:
        return []
    peak = max(top, null)
    mass = peak + float(np.log(np.exp(flat - peak).sum() + np.exp(null - peak)))
    wanted = min(keep * 2, flat.size)
    best = np.argpartition(flat, -wanted)[-wanted:]
    best = best[np.argsort(-flat[best], kind="stable")]
    found: dict[tuple[int, int], Candidate] = {}
    for index in best.tolist():
        first, extent = divmod(index, longest)
        score = float(flat[index])
        if score <= float(MASKED) / 2:
            break
        at = low + first
        span = tidy(text, int(window.starts[at]), int(window.ends[at + extent]))
        if span[0] < span[1] and span not in found:
            found[span] = Candidate(*span, score, null, mass, window.passage)
            if len(found) == keep:
                break
    return list(found.values())


def tidy(text: str, start: int, end: int) -> tuple[int, int]:
    """Widen a span to whole words, then take off punctuation at its edges and brackets without their other half."""
    if start >= end:
        return start, start
    while start > 0 and _joined(text, start):
        start -= 1
    while end < len(text) and _joined(text, end):
        end += 1
    # What one step takes off another may ask back (a quotation mark whose other half is outside): few rounds do.
    for _ in range(4):
        before = start, end
        while start < end and text[start] in _EDGE and not _signed_number(text, start, end):
            start += 1
        while start < end and text[end - 1] in _EDGE and not _abbreviated(text, start, end):
            end -= 1
        if start < end:
            start, end = _balanced(text, start, end)
        if (start, end) == before:
            break
    return start, end


def _joined(text: str, at: int) -> bool:
    """Whether the border before ``at`` runs through a word or a number."""
    left, right = text[at - 1], text[at]
    if unicodedata.combining(right):
        return True
    if left.isalnum() and right.isalnum():
        # Scripts without spaces have no borders to widen to.
        return not ("\u0e00" <= left <= "\u0eff" or "\u3040" <= left <= "\u9fff" or "\u3040" <= right <= "\u9fff")
    inner = at + 1 < len(text) and left.isdigit() and text[at + 1].isdigit() and right in ".,"
    outer = at > 1 and right.isdigit() and text[at - 2].isdigit() and left in ".,"
    return inner or outer


def _signed_number(text: str, start: int, end: int) -> bool:
    return text[start] in "-.\u2013" and start + 1 < end and text[start + 1].isdigit()


def _abbreviated(text: str, start: int, end: int) -> bool:
    """Whether the full stop at the end belongs to an abbreviation such as U.S. or J. P."""
    if text[end - 1] != ".":
        return False
    word = text[start : end - 1].rsplit(None, 1)[-1] if text[start : end - 1].strip() else ""
    return "." in word and all(len(part) <= 2 and part.isalpha() for part in word.split("."))


def _balanced(text: str, start: int, end: int) -> tuple[int, int]:
    inside = text[start:end]
    for opening, closing in zip(_OPENING, _CLOSING, strict=True):
        surplus = inside.count(opening) - inside.count(closing)
        if surplus > 0:
            if end < len(text) and text[end] == closing:
                return start, end + 1
            if inside[0] == opening:
                return start + 1, end
            if inside.rfind(opening) > inside.rfind(closing):
                return start, start + inside.rfind(opening)
        elif surplus < 0:
            if start > 0 and text[start - 1] == opening:
                return start - 1, end
            if inside[-1] == closing:
                return start, end - 1
            if inside.find(closing) >= 0 and (opening not in inside or inside.find(closing) < inside.find(opening)):
                return start + inside.find(closing) + 1, end
        elif inside[:1] == opening and inside[-1:] == closing and inside.count(opening) == 1:
            return start + 1, end - 1
    return start, end
