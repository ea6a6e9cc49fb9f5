# SPDX-License-Identifier: AGPL-3.0-or-later
"""A reply that was kept in the history, shown again in the same reading text without asking."""

from __future__ import annotations

from hashlib import blake2b
from typing import TYPE_CHECKING, Any

from desktop_qa.answers.placing import placed
from desktop_qa.answers.reply import Reply
from desktop_qa.qa.answer import Answer

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop_qa.documents.contracts import ReadingText
    from desktop_qa.storage.history import Asked


def text_hash(text: str) -> str:
    """Tells whether a reading text is the one that was asked: 16 hexadecimal digits."""
    return blake2b(text.encode("utf-8", "surrogatepass"), digest_size=8).hexdigest()


def reply_of(entry: Asked, text: ReadingText, labels: Sequence[str] = ()) -> Reply | None:
    """The kept reply with its answers placed in ``text``; None where they do not stand there any more."""
    answers = []
    for values in entry.answers:
        answer = _answer(values)
        if answer is None or text.text[answer.start : answer.end] != answer.text:
            return None
        answers.append(placed(answer, text, labels))
    return Reply(entry.question, entry.source, entry.title, entry.model, 0.0, 0, tuple(answers), 0.0)


def _answer(values: dict[str, Any]) -> Answer | None:
    """An answer from the JSON values of `export.answer_values`; None for values of another shape."""
    try:
        return Answer(
            rank=int(values["rank"]),
            text=str(values["text"]),
            start=int(values["start"]),
            end=int(values["end"]),
            score=float(values["score"]),
            confidence=float(values["confidence"]),
            alternatives=tuple((0, 0, str(words)) for words in values.get("alternatives", ())),
            above=bool(values.get("above", True)),
        )
    except (KeyError, TypeError, ValueError):
        return None
