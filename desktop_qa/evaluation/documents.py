# SPDX-License-Identifier: AGPL-3.0-or-later
"""Real documents, opened as the program opens them: how often is an accepted answer among the first?

An answer is accepted when it equals one of the accepted ones after the normalisation of SQuAD, ligatures expanded
and hyphens at line ends joined on both sides: ``top1``, ``top3``, ``top5``. ``near1``, ``near3`` and ``near5`` also
take an answer that holds an accepted one and at most five words more ("irc.example.org #help" for "#help").
``place1``, ``place3`` and ``place5`` take any answer in the sentence or row of the evidence, which is what a reader
needs to be led to. The document is extracted, cut, searched and read by the very code that answers in the window.
"""

from __future__ import annotations

import time
import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from desktop_qa.evaluation import asked, metrics
from desktop_qa.qa.answer import AskOptions

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from desktop_qa.answers.reply import PlacedAnswer
    from desktop_qa.evaluation.asked import Asked, AskedDocument
    from desktop_qa.qa.answer import Answer, Effort
    from desktop_qa.qa.engine import Engine

TOP = 5
SURPLUS = 5
"""Words that an answer may have beyond an accepted one to be near it."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """One question: the rank of the first accepted answer (0: none in the top 5), and what was said."""

    id: str
    question: str
    accepted: tuple[str, ...]
    answers: tuple[str, ...]
    rank: int
    page_right: bool
    confidence: float
    no_answer: float
    seconds: float
    near: int = 0
    """The rank of the first answer that is near an accepted one."""
    place: int = 0
    """The rank of the first answer that stands in the sentence or row of the evidence."""


def evaluate(
    engine: Engine,
    file: Path,
    directory: Path | None = None,
    limit: int = 0,
    effort: Effort = "thorough",
    progress: Callable[[int, int], None] = lambda *_: None,
) -> tuple[dict[str, Any], list[Outcome]]:
    """The figures, and the outcome of each question.

    Raises:
        UserError: the file is no file of questions on documents.
        DocumentError: a document is missing or cannot be read.
    """
    total = asked.count(file)
    total = min(total, limit) if limit else total
    outcomes: list[Outcome] = []
    for document in asked.read(file, directory):
        if len(outcomes) == total:
            break
        prepared = engine.prepare(document.text, document.paragraphs, document.headings, document.regions)
        for _ in prepared.make_vectors():
            pass
        for question in document.questions[: total - len(outcomes)]:
            began = time.perf_counter()
            last = engine.answer(prepared, question.text, AskOptions(top=TOP, effort=effort))
            seconds = time.perf_counter() - began
            outcomes.append(outcome(question, last.answers, last.no_answer_score, document, seconds))
            progress(len(outcomes), total)
    return figures(outcomes) | {"model": engine.reader.name, "effort": effort}, outcomes


def outcome(
    question: Asked,
    answers: Sequence[Answer | PlacedAnswer],
    no_answer: float,
    document: AskedDocument,
    seconds: float,
    is_here: Callable[[Any], bool] = lambda _: True,
) -> Outcome:
    """Compare answers with the accepted ones; ``is_here`` says of an answer whether it is from ``document``."""

    def first(fits: Callable[[Answer | PlacedAnswer], bool]) -> int:
        return next((one.rank for one in answers if fits(one)), 0) if question.answers else 0

    best = answers[0] if answers else None
    place = question.place
    return Outcome(
        question.id,
        question.text,
        question.answers,
        tuple(one.text for one in answers),
        first(lambda one: accepts(one.text, question.answers)),
        bool(best and is_here(best) and question.page and document.page_of(best.start) == question.page),
        best.confidence if best else 0.0,
        no_answer,
        seconds,
        first(lambda one: is_near(one.text, question.answers)),
        first(lambda one: place is not None and is_here(one) and one.start < place[1] and place[0] < one.end),
    )


def accepts(answer: str, accepted: Sequence[str]) -> bool:
    """Whether an answer is one of the accepted ones."""
    return plain(answer) in {plain(one) for one in accepted}


def is_near(answer: str, accepted: Sequence[str]) -> bool:
    """Whether an answer is, or holds with few words more, one of the accepted ones."""
    words = plain(answer).split()
    wanted = [plain(one).split() for one in accepted]
    return any(
        one and len(words) <= len(one) + SURPLUS and f" {' '.join(one)} " in f" {' '.join(words)} " for one in wanted
    )


def plain(text: str) -> str:
    """Ligatures expanded, hyphens at line ends joined, then the normalisation of SQuAD."""
    text = unicodedata.normalize("NFKC", text).replace("\u00ad", "").replace("-\n", "")
    text = text.translate({0x2018: "'", 0x2019: "'", 0x201C: '"', 0x201D: '"', 0x2013: "-", 0x2014: "-"})
    return metrics.normalise(text)


def figures(outcomes: Sequence[Outcome]) -> dict[str, Any]:
    """``top1``, ``top3``, ``top5`` (0..1), ``auroc``, ``seconds_per_question``, ``n`` and what explains them."""
    answerable = [one for one in outcomes if one.accepted]
    share = {
        f"top{depth}": round(float(np.mean([0 < one.rank <= depth for one in answerable])), 4) if answerable else 0.0
        for depth in (1, 3, 5)
    }
    near = {
        f"near{depth}": round(float(np.mean([0 < one.near <= depth for one in answerable])), 4) if answerable else 0.0
        for depth in (1, 3, 5)
    }
    place = {
        f"place{depth}": round(float(np.mean([0 < one.place <= depth for one in answerable])), 4) if answerable else 0.0
        for depth in (1, 3, 5)
    }
    told_apart = metrics.auroc([-one.no_answer for one in outcomes], [bool(one.accepted) for one in outcomes])
    return (
        share
        | near
        | place
        | {
            "auroc": round(told_apart, 4),
            "seconds_per_question": round(float(np.mean([one.seconds for one in outcomes])), 3) if outcomes else 0.0,
            "n": len(outcomes),
            "n_answerable": len(answerable),
            "calibration_error": round(
                metrics.calibration_error([one.confidence for one in outcomes], [one.rank == 1 for one in outcomes]), 4
            ),
        }
    )
