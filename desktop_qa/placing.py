# SPDX-License-Identifier: AGPL-3.0-or-later
"""Answers meet the document again: the engine knows offsets, the text map knows pages and sentences."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from desktop_qa.export import PlacedAnswer, Reply

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop_qa.qa.answer import Progress


def place(
    progress: Progress, text_map: Any, *, question: str, source: str, title: str, model: str, labels: Sequence[str] = ()
) -> Reply:
    """Give each answer its page and the sentence around it.

    ``text_map`` is a ``desktop_qa.documents.text_map.TextMap``; ``labels`` are the pages' own names, if they have any.
    """
    placed = []
    for answer in progress.answers:
        page = text_map.page_of(answer.start)
        start, end = text_map.sentence(answer.start, answer.end)
        placed.append(
            PlacedAnswer(
                rank=answer.rank,
                text=answer.text,
                page=page + 1,
                start=answer.start,
                end=answer.end,
                score=answer.score,
                confidence=answer.confidence,
                context=text_map.text[start:end],
                context_start=start,
                above=answer.above,
                alternatives=tuple(dict.fromkeys(text for _, _, text in answer.alternatives if text != answer.text)),
                page_label=labels[page] if page < len(labels) else "",
            )
        )
    return Reply(
        question, source, title, model, progress.seconds, progress.done, tuple(placed), progress.no_answer_score
    )
