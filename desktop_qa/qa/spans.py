# SPDX-License-Identifier: AGPL-3.0-or-later
"""From start and end logits to spans: all pairs up to the longest answer at once, against the no-answer score."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from desktop_qa.common.pairs import pair_scores

if TYPE_CHECKING:
    from collections.abc import Iterator

    import numpy.typing as npt

    from desktop_qa.qa.windows import Window

    Floats = npt.NDArray[np.float32]
    Ints = npt.NDArray[np.int32]

PER_WINDOW = 12
"""Spans kept of each window: enough for all readings of its best place and for a second place."""
_IMPOSSIBLE = np.float32(-np.inf)
_OPENING, _CLOSING = "([{\u201c\u00ab", ")]}\u201d\u00bb"
_EDGE = " \t\r\n.,;:!?\u2013\u2014-\u2026\u3001\u3002\"'\u201c\u201d\u2018\u2019\u00ab\u00bb"


@dataclass(frozen=True, slots=True)
class Candidate:
    """A span that one window proposes.

    ``start`` and ``end`` are half-open offsets in the text, ``score`` is start+end logit and ``null`` that of "no
    answer here". ``log_partition`` is the log of the sum of exp(score) over all spans of the window, ``null``
    included.
    """

    start: int
    end: int
    score: float
    null: float
    log_partition: float
    passage: int

    @property
    def margin(self) -> float:
        """How much likelier than "no answer here"; comparable across windows."""
        return self.score - self.null


def decode(
    window: Window, start: Floats, end: Floats, text: str, breaks: Ints, longest: int, keep: int = PER_WINDOW
) -> list[Candidate]:
    """The best spans of a window, best first.

    Args:
        window: what was read; spans begin in its core, ``C`` word pieces of the ``W`` in the window.
        start: start logits of the network's input ``[T]``: question, window, special tokens.
        end: end logits ``[T]``.
        text: the reading text, for widening spans to whole words.
        breaks: sorted offsets that no answer may cross, ``[B]``.
        longest: word pieces of the longest answer, before it is widened.
        keep: spans to return at most.
    """
    extents = min(longest, len(window.ids))  # E: spans of 1 to E word pieces
    low, high = window.core
    if not extents or high <= low:
        return []
    null = float(start[0] + end[0])  # both at [CLS]: "no answer here"
    body = slice(window.offset, window.offset + len(window.ids))
    pairs = pair_scores(start[body], end[body], extents)[low:high]  # [C, E]: from core piece i over k more pieces
    scores = np.where(_allowed(window, breaks, extents), pairs, _IMPOSSIBLE)
    if not np.isfinite(scores.max()):
        return []
    log_partition = _log_partition(scores, null)
    found: dict[tuple[int, int], Candidate] = {}
    for core_piece, extent, score in _best(scores, 2 * keep):  # several may be widened to the same span
        first = low + core_piece
        span = tidy(text, int(window.starts[first]), int(window.ends[first + extent]))
        if span[0] < span[1] and span not in found:
            found[span] = Candidate(*span, score, null, log_partition, window.passage)
            if len(found) == keep:
                break
    return list(found.values())


def _allowed(window: Window, breaks: Ints, extents: int) -> npt.NDArray[np.bool_]:
    """Whether the span from core piece i over k more pieces ends in the window and crosses no break, ``[C, E]``."""
    low, high = window.core
    stretch = np.searchsorted(breaks, window.starts, side="right")  # [W]: pieces between the same two breaks
    last = np.concatenate([stretch, np.full(extents - 1, -1)])  # [W + E - 1]
    following = np.lib.stride_tricks.sliding_window_view(last, extents)[low:high]  # [C, E]
    same: npt.NDArray[np.bool_] = following == stretch[low:high, None]
    return same


def _log_partition(scores: Floats, null: float) -> float:
    """The log of the sum of exp(score) over all spans ``[C, E]`` and the null score, without overflow."""
    peak = max(float(scores.max()), null)
    return peak + float(np.log(np.exp(scores.ravel() - peak).sum() + np.exp(null - peak)))


def _best(scores: Floats, count: int) -> Iterator[tuple[int, int, float]]:
    """The highest possible scores, best first, as core piece ``i``, further pieces ``k`` and score."""
    flat = scores.ravel()  # [C * E]
    count = min(count, flat.size)
    best = np.argpartition(flat, -count)[-count:]
    for index in best[np.argsort(-flat[best], kind="stable")].tolist():
        if flat[index] == _IMPOSSIBLE:
            return
        yield *divmod(index, scores.shape[1]), float(flat[index])


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
