# SPDX-License-Identifier: AGPL-3.0-or-later
"""What the engine hands back: plain, immutable data."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Effort = Literal["quick", "thorough"]
Span = tuple[int, int]

QUICK_WINDOWS = 48
"""Windows that a quick answer reads: a fixed number, so that the same question has the same answers on every machine
and however busy it is. With two threads they take a second."""


@dataclass(frozen=True, slots=True)
class Answer:
    """A span of the reading text that answers the question.

    ``start`` and ``end`` are half-open character offsets, ``score`` is the sum of start and end logit in the window
    that reads the span best, ``confidence`` the calibrated probability (0..1) that the answer is right.
    ``alternatives`` are spans that say the same with other borders (an article more, a longer name), as
    ``(start, end, text)``. ``above`` is false for a candidate below the threshold.
    """

    rank: int
    text: str
    start: int
    end: int
    score: float
    confidence: float
    alternatives: tuple[tuple[int, int, str], ...] = ()
    above: bool = True


@dataclass(frozen=True, slots=True)
class Progress:
    """How far the reading is, and the answers so far, best first.

    ``done`` of ``total`` windows are read, as many as this effort asks for; ``passages_read`` of ``passages`` are what
    that covers of the scope. Asking the same again with more effort goes on from there. ``seconds`` is the time since
    the question was put. ``no_answer_score`` is the probability (0..1) that the text read so far does not answer the
    question. ``notices`` are sentences for the person, such as that the question was cut.
    """

    done: int
    total: int
    answers: tuple[Answer, ...]
    no_answer_score: float
    finished: bool
    seconds: float
    notices: tuple[str, ...] = ()
    passages_read: int = 0
    passages: int = 0

    @property
    def complete(self) -> bool:
        """Whether every passage of the scope was read."""
        return self.passages_read == self.passages


@dataclass(frozen=True, slots=True)
class AskOptions:
    """How to ask.

    ``threshold`` is the confidence (0..1) from which an answer counts; 0 takes the model's own. ``effort`` "quick"
    reads the likeliest ``QUICK_WINDOWS`` only, "thorough" all. ``scope`` limits the reading to these spans of the text,
    None reads all of it. ``max_answer_tokens`` is the longest answer in word pieces. With ``one_per_place`` an answer
    whose words overlap a better one ("in 1867" beside "1867") is among that one's alternatives, as a person who reads a
    list wants it; without, each is an answer, since any may be the one that was meant, and figures are counted so.
    """

    top: int = 5
    threshold: float = 0.0
    effort: Effort = "quick"
    scope: tuple[Span, ...] | None = None
    max_answer_tokens: int = 32
    one_per_place: bool = False
