# SPDX-License-Identifier: AGPL-3.0-or-later
"""Answers meet the document again: the engine knows offsets, the text map knows pages and sentences.

The engine gives up to ``READINGS`` answers with different borders for one place of the text ("1867", "in 1867"), since
any of them may be the one that was meant, and figures are counted so. A person who reads a list wants each place once:
``enough_for`` and ``one_per_place`` are for what is shown.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from desktop_qa.answers.export import PlacedAnswer, Reply

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop_qa.qa.answer import Progress


def place(
    progress: Progress, text_map: Any, *, question: str, source: str, title: str, model: str, labels: Sequence[str] = ()
) -> Reply:
    """Give each answer its page and the sentence around it.

    ``text_map`` is a ``documents.text.text_map.TextMap``; ``labels`` are the pages' own names, if they have any.
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


def enough_for(places: int) -> int:
    """How many answers to ask the engine for, so that there are enough for so many places."""
    from desktop_qa.qa.ranking import READINGS

    return places * READINGS


def _overlap(one: PlacedAnswer, other: PlacedAnswer) -> bool:
    return one.document == other.document and one.start < other.end and other.start < one.end


def one_per_place(reply: Reply, places: int) -> Reply:
    """Answers that overlap become one: the best of them, the words of the others being its first alternatives.

    At most ``places`` answers are left; they are ranked anew, in the order they had.
    """
    from desktop_qa.qa.ranking import ALTERNATIVES

    groups: list[list[PlacedAnswer]] = []
    for answer in reply.answers:
        group = next((one for one in groups if _overlap(answer, one[0])), None)
        if group is None:
            groups.append([answer])
        else:
            group.append(answer)
    answers = []
    for rank, (best, *others) in enumerate(groups[:places], 1):
        words = dict.fromkeys(
            [one.text for one in others] + [word for one in (best, *others) for word in one.alternatives]
        )
        words.pop(best.text, None)
        answers.append(replace(best, rank=rank, alternatives=tuple(words)[:ALTERNATIVES]))
    return replace(reply, answers=tuple(answers))
