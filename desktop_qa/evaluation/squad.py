# SPDX-License-Identifier: AGPL-3.0-or-later
"""SQuAD: each question is asked of its own paragraph; exact match and F1 as the official scripts compute them."""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from desktop_qa.common import questions
from desktop_qa.evaluation import metrics
from desktop_qa.qa import passages, windows
from desktop_qa.qa.engine import QUESTION_TOKENS
from desktop_qa.qa.spans import decode
from desktop_qa.qa.tokens import Tokenizer, Tokens

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from desktop_qa.common.questions import Question, QuestionFile
    from desktop_qa.qa.reader import Reader
    from desktop_qa.qa.windows import Window

OVERLAP = 128
"""Word pieces that neighbouring windows of a long paragraph share, as in BERT's own evaluation."""
LONGEST_ANSWER = 30
"""Word pieces, as in BERT's own evaluation."""
BATCH = 8


@dataclass(frozen=True, slots=True)
class Prediction:
    """The best span of a paragraph; ``no_answer`` is the no-answer score less the span's, higher is emptier."""

    text: str
    start: int
    end: int
    no_answer: float


@dataclass(slots=True)
class _Job:
    question: Question
    context: str
    tokens: Tokens
    window: Window
    breaks: Any
    number: int


def predict(
    reader: Reader, pairs: Sequence[tuple[Question, str]], progress: Callable[[int], None] = lambda _: None
) -> list[Prediction]:
    """The prediction for each pair of a question and its paragraph."""
    tokenizer = Tokenizer(reader.tokenizer_json)
    jobs = []
    for number, (question, context) in enumerate(pairs):
        tokens = tokenizer.encode(question.text.strip())
        tokens = Tokens(tokens.ids[:QUESTION_TOKENS], tokens.starts[:QUESTION_TOKENS], tokens.ends[:QUESTION_TOKENS])
        breaks = np.asarray([start for start, _ in passages.paragraphs_of(context)], np.int32)
        jobs += [
            _Job(question, context, tokens, window, breaks, number)
            for window in _windows(tokenizer.encode(context), tokens, reader.max_length)
        ]
    # Windows of like length together; the longest first, so that the time left is not told too short.
    jobs.sort(key=lambda job: -job.window.length)
    best: dict[int, tuple[float, int, int]] = {}
    null: dict[int, float] = {}
    done = 0
    while done < len(jobs):
        batch = jobs[done : done + BATCH]
        start, end = _run(reader, tokenizer, batch)
        for row, job in enumerate(batch):
            empty = float(start[row, 0] + end[row, 0])
            null[job.number] = min(null.get(job.number, empty), empty)
            for one in decode(job.window, start[row], end[row], job.context, job.breaks, LONGEST_ANSWER, keep=1):
                if one.score > best.get(job.number, (-np.inf, 0, 0))[0]:
                    best[job.number] = (one.score, one.start, one.end)
        done += len(batch)
        progress(done * len(pairs) // len(jobs))
    result = []
    for number, (_, context) in enumerate(pairs):
        score, first, last = best.get(number, (-np.inf, 0, 0))
        result.append(Prediction(context[first:last], first, last, null.get(number, 0.0) - score))
    return result


def _windows(text: Tokens, question: Tokens, max_length: int) -> list[Window]:
    room = max_length - len(question) - 3
    step = max(1, room - min(OVERLAP, room // 2))
    made = []
    for at in range(0, max(1, len(text) - (room - step)), step):
        cut = slice(at, at + room)
        ids = text.ids[cut]
        made.append(windows.Window(0, ids, text.starts[cut], text.ends[cut], (0, len(ids)), len(question) + 2))
    return made


def _run(reader: Reader, tokenizer: Tokenizer, jobs: Sequence[_Job]) -> Any:
    """The logits of windows whose questions differ."""
    rows = [windows.assemble([job.window], job.tokens, tokenizer, reader.max_length) for job in jobs]
    length = max(row.input_ids.shape[1] for row in rows)

    def stacked(name: str, fill: int) -> Any:
        arrays = [getattr(row, name) for row in rows]
        return np.concatenate([np.pad(a, ((0, 0), (0, length - a.shape[1])), constant_values=fill) for a in arrays])

    return reader.run(stacked("input_ids", tokenizer.pad), stacked("attention_mask", 0), stacked("token_type_ids", 0))


def evaluate(
    reader: Reader,
    file: QuestionFile,
    limit: int = 0,
    progress: Callable[[int, int], None] = lambda *_: None,
    beside: Reader | None = None,
) -> dict[str, Any]:
    """The figures: ``exact`` and ``f1`` (0..100), ``n``; with unanswerable questions the best ones too.

    ``exact`` and ``f1`` of a file with unanswerable questions take "no answer" where its score is above that of the
    best span; ``best_f1`` and ``best_exact`` take it above the threshold that is best for them. With another reader
    ``beside`` there are its figures too, and ``same_span``: for how many questions in a hundred both find the very
    same characters.
    """
    pairs = [
        (question, paragraph.text)
        for article in file.articles
        for paragraph in article.paragraphs
        for question in paragraph.questions
    ]
    # Of all articles rather than of the first ones.
    pairs = questions.spread(pairs, limit)
    total = len(pairs) * (1 if beside is None else 2)
    began = time.perf_counter()
    predictions = predict(reader, pairs, lambda done: progress(done, total))
    seconds = time.perf_counter() - began
    figures: dict[str, Any] = score(pairs, predictions, with_unanswerable=file.with_unanswerable)
    figures |= {"n": len(pairs), "skipped": len(file.faults), "model": reader.name}
    figures["seconds_per_question"] = round(seconds / max(1, len(pairs)), 4)
    if beside is not None:
        others = predict(beside, pairs, lambda done: progress(len(pairs) + done, total))
        same = [(a.start, a.end) == (b.start, b.end) for a, b in zip(predictions, others, strict=True)]
        figures["same_span"] = _percent([float(one) for one in same]) if same else 0.0
        figures["beside"] = {"model": beside.name} | score(pairs, others, with_unanswerable=file.with_unanswerable)
    return figures


def score(
    pairs: Sequence[tuple[Question, str]], predictions: Sequence[Prediction], *, with_unanswerable: bool
) -> dict[str, float]:
    """The figures of predictions, in per cent but for thresholds and the AUROC."""
    if not pairs:
        return {"exact": 0.0, "f1": 0.0}
    accepted = [question.answers for question, _ in pairs]
    answerable = [bool(one) for one in accepted]
    exact = [metrics.exact(one.text, answers) for one, answers in zip(predictions, accepted, strict=True)]
    f1 = [metrics.f1(one.text, answers) for one, answers in zip(predictions, accepted, strict=True)]
    if not with_unanswerable:
        return {"exact": _percent(exact), "f1": _percent(f1)}
    no_answer = [one.no_answer for one in predictions]
    chosen = [float(empty > 0) for empty in no_answer]

    def with_null(values: list[float]) -> list[float]:
        return [
            (0.0 if has else 1.0) if empty else value
            for value, empty, has in zip(values, chosen, answerable, strict=True)
        ]

    best_f1, threshold = metrics.best_threshold(f1, no_answer, answerable)
    best_exact, exact_threshold = metrics.best_threshold(exact, no_answer, answerable)
    return {
        "exact": _percent(with_null(exact)),
        "f1": _percent(with_null(f1)),
        "best_f1": round(100 * best_f1, 2),
        "best_threshold": round(threshold, 4),
        "best_exact": round(100 * best_exact, 2),
        "best_exact_threshold": round(exact_threshold, 4),
        "auroc": round(metrics.auroc([-one for one in no_answer], answerable), 4),
    }


def _percent(values: Sequence[float]) -> float:
    return round(100 * float(np.mean(values)), 2)
