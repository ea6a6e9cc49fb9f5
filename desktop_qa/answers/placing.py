# SPDX-License-Identifier: AGPL-3.0-or-later
"""Answers meet the document again: the engine knows offsets, the reading text knows pages and sentences."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_qa.answers.reply import PlacedAnswer, Reply

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop_qa.documents.contracts import ReadingText
    from desktop_qa.qa.answer import Answer, Progress


def place(
    progress: Progress,
    text: ReadingText,
    *,
    question: str,
    source: str,
    title: str,
    model: str,
    labels: Sequence[str] = (),
) -> Reply:
    """Give each answer its page and the sentence around it; ``labels`` are the pages' own names, if they have any."""
    return Reply(
        question,
        source,
        title,
        model,
        progress.seconds,
        progress.done,
        tuple(placed(answer, text, labels) for answer in progress.answers),
        progress.no_answer_score,
        progress.total,
        progress.finished,
        progress.notices,
        progress.passages_read,
        progress.passages,
    )


def placed(answer: Answer, text: ReadingText, labels: Sequence[str] = ()) -> PlacedAnswer:
    """One answer with its place."""
    page = text.page_of(answer.start)
    start, end = text.sentence(answer.start, answer.end)
    return PlacedAnswer(
        rank=answer.rank,
        text=answer.text,
        page=page + 1,
        start=answer.start,
        end=answer.end,
        score=answer.score,
        confidence=answer.confidence,
        context=text.text[start:end],
        context_start=start,
        above=answer.above,
        alternatives=tuple(dict.fromkeys(words for _, _, words in answer.alternatives if words != answer.text)),
        page_label=labels[page] if page < len(labels) else "",
    )
