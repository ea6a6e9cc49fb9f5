# SPDX-License-Identifier: AGPL-3.0-or-later
"""Real documents, opened as the program opens them: how often is an accepted answer among the first?

An answer is accepted when it equals one of the accepted ones after the normalisation of SQuAD, ligatures expanded
and hyphens at line ends joined on both sides: ``top1``, ``top3``, ``top5``. ``near1``, ``near3`` and ``near5`` also
take an answer that holds an accepted one and at most five words more ("irc.example.org #help" for "#help"). The
document is extracted, cut, searched and read by the very code that answers in the window.
"""

from __future__ import annotations

import time
import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from desktop_qa.common.errors import DocumentError, UserError
from desktop_qa.common.questions import read_json
from desktop_qa.evaluation import metrics
from desktop_qa.qa.answer import AskOptions
from desktop_qa.qa.engine import Engine

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from desktop_qa.qa.answer import Effort, Progress
    from desktop_qa.qa.reader import Reader

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


def evaluate(
    reader: Reader,
    file: Path,
    directory: Path,
    limit: int = 0,
    effort: Effort = "thorough",
    progress: Callable[[int, int], None] = lambda *_: None,
) -> tuple[dict[str, Any], list[Outcome]]:
    """The figures, and the outcome of each question.

    Raises:
        UserError: the file is not in the format of ``docqa``.
        DocumentError: a document is missing or cannot be read.
    """
    from desktop_qa.documents.document import open_document

    values = read_json(file)
    try:
        wanted = [(one["file"], one["questions"]) for one in values["documents"]]
        total = sum(len(questions) for _, questions in wanted)
    except (KeyError, TypeError) as error:
        raise UserError(f"{file} has no list of documents with their questions ({error!r}).") from error
    total = min(total, limit) if limit else total
    engine = Engine(reader)
    outcomes: list[Outcome] = []
    for name, questions in wanted:
        if len(outcomes) == total:
            break
        path = directory / name
        if not path.is_file():
            raise DocumentError(f"{path} is missing. Say with --dir where the documents are.")
        with open_document(path) as document:
            text_map = document.text_map()
        prepared = engine.prepare(text_map.text, text_map.paragraphs, text_map.headings)
        for question in questions[: total - len(outcomes)]:
            began = time.perf_counter()
            last = engine.answer(prepared, question["question"], AskOptions(top=TOP, effort=effort))
            outcomes.append(_outcome(question, last, text_map, time.perf_counter() - began))
            progress(len(outcomes), total)
    return figures(outcomes) | {"model": reader.name, "effort": effort}, outcomes


def _outcome(question: dict[str, Any], last: Progress, text_map: Any, seconds: float) -> Outcome:
    accepted = tuple(question["answers"])
    answers = tuple(one.text for one in last.answers)
    rank = next((one.rank for one in last.answers if accepts(one.text, accepted)), 0) if accepted else 0
    page = question.get("page")
    page_right = bool(page and any(text_map.page_of(one.start) + 1 == page for one in last.answers[:1]))
    confidence = last.answers[0].confidence if last.answers else 0.0
    return Outcome(
        str(question.get("id", "")),
        question["question"],
        accepted,
        answers,
        rank,
        page_right,
        confidence,
        last.no_answer_score,
        seconds,
        next((one.rank for one in last.answers if is_near(one.text, accepted)), 0),
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
    told_apart = metrics.auroc([-one.no_answer for one in outcomes], [bool(one.accepted) for one in outcomes])
    return (
        share
        | near
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
