# SPDX-License-Identifier: AGPL-3.0-or-later
"""Whole articles: each question of SQuAD is asked of its article, all paragraphs joined, not of its paragraph.

This is the figure that matters to a reader, who does not know the paragraph either. It is measured twice: as the
program answers (with passage retrieval: the likeliest windows within the time of a quick answer, its scores helping
to rank), and without (every window is read and the network alone ranks).
"""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any

import numpy as np

from desktop_qa.common.questions import spread
from desktop_qa.evaluation import metrics
from desktop_qa.qa.answer import AskOptions
from desktop_qa.qa.engine import Engine

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from desktop_qa.common.questions import Article, Question, QuestionFile
    from desktop_qa.qa.encoder import Encoder
    from desktop_qa.qa.reader import Reader


def evaluate(
    reader: Reader,
    file: QuestionFile,
    limit: int = 0,
    progress: Callable[[int, int], None] = lambda *_: None,
    encoder: Encoder | None = None,
) -> dict[str, Any]:
    """The figures with and without retrieval; questions without an answer are not asked.

    With an ``encoder``, retrieval goes by words and meaning as in the program.
    """
    asked = spread(
        [
            (number, question)
            for number, article in enumerate(file.articles)
            for paragraph in article.paragraphs
            for question in paragraph.questions
            if question.answers
        ],
        limit,
    )
    total = 2 * len(asked)
    with_retrieval = _ask_all(
        Engine(reader, encoder),
        file.articles,
        asked,
        AskOptions(top=5, effort="quick"),
        lambda done: progress(done, total),
    )
    without = _ask_all(
        Engine(reader, retrieval=False),
        file.articles,
        asked,
        AskOptions(top=5, effort="thorough"),
        lambda done: progress(len(asked) + done, total),
    )
    return {
        "n": len(asked),
        "skipped": len(file.faults),
        "model": reader.name,
        "with_retrieval": with_retrieval,
        "without_retrieval": without,
    }


def _ask_all(
    engine: Engine,
    articles: Sequence[Article],
    asked: Sequence[tuple[int, Question]],
    options: AskOptions,
    progress: Callable[[int], None],
) -> dict[str, float]:
    exact, f1, at_5, seconds = [], [], [], []
    current, prepared = -1, None
    for done, (number, question) in enumerate(asked, 1):
        if number != current or prepared is None:
            current, prepared = number, engine.prepare(articles[number].text)
            for _ in prepared.make_vectors():
                pass
        began = time.perf_counter()
        last = engine.answer(prepared, question.text, options)
        seconds.append(time.perf_counter() - began)
        texts = [one.text for one in last.answers]
        exact.append(metrics.exact(texts[0], question.answers) if texts else 0.0)
        f1.append(metrics.f1(texts[0], question.answers) if texts else 0.0)
        at_5.append(max((metrics.exact(text, question.answers) for text in texts), default=0.0))
        progress(done)
    return {
        "exact": _percent(exact),
        "f1": _percent(f1),
        "exact_in_top5": _percent(at_5),
        "seconds_per_question": round(float(np.mean(seconds)), 4) if seconds else 0.0,
    }


def _percent(values: Sequence[float]) -> float:
    return round(100 * float(np.mean(values)), 2) if values else 0.0
