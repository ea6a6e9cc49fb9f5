# SPDX-License-Identifier: AGPL-3.0-or-later
"""A question and what was answered, with places in documents: the form in which answers are shown, kept and exported.

An answer has four forms on its way, each for a reason: ``qa.spans.Candidate`` is a span of one window with its logits;
``qa.answer.Answer`` is what remains after candidates were merged and calibrated, by offsets, for ``qa`` knows no
documents; ``PlacedAnswer`` adds page, sentence and document; ``ui.reader.marks.overlay.Piece`` is one rectangle of it.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class PlacedAnswer:
    """An answer with its place in the document.

    ``start`` and ``end`` are half-open offsets in the reading text, ``page`` is 1-based, ``score`` is the sum
    of the start and end logits and ``confidence`` is calibrated, 0..1. ``context`` is the sentence around the
    answer, which begins at offset ``context_start``. ``above`` is false for a candidate below the threshold.
    """

    rank: int
    text: str
    page: int
    start: int
    end: int
    score: float
    confidence: float
    context: str
    context_start: int
    above: bool = True
    alternatives: tuple[str, ...] = ()
    page_label: str = ""
    document: str = ""
    """Path or address of its document, where several were asked together; empty: that of the reply."""
    title: str = ""
    """The title of that document."""
    fact: str = ""
    """For what the document says of itself: author, title, date or pages. It may stand nowhere in the text."""

    @property
    def page_name(self) -> str:
        """The page as the document numbers it, or its number."""
        return self.page_label or str(self.page)


@dataclass(frozen=True, slots=True)
class Reply:
    """A question, the answers so far (best first), and how far the reading is.

    ``windows`` of ``total`` windows are read, as many as the effort asks for; ``passages_read`` of ``passages`` are
    what that covers of what was asked (0 of 0 where nobody counted). ``notices`` are sentences for the person.
    """

    question: str
    source: str
    title: str
    model: str
    seconds: float
    windows: int
    answers: tuple[PlacedAnswer, ...]
    no_answer_score: float
    total: int = 0
    finished: bool = True
    notices: tuple[str, ...] = ()
    passages_read: int = 0
    passages: int = 0

    @property
    def found(self) -> bool:
        """Whether any answer is above the threshold."""
        return any(answer.above for answer in self.answers)

    @property
    def complete(self) -> bool:
        """Whether everything that was asked was read."""
        return self.finished and self.passages_read == self.passages
