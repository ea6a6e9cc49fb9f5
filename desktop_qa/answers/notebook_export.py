# SPDX-License-Identifier: AGPL-3.0-or-later
"""The notebook as Markdown: the documents as headings, their questions below, with the answers as they were given."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING, Any

from desktop_qa.answers.export import plain
from desktop_qa.common.errors import Text

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from desktop_qa.storage.history import Asked


def to_markdown(entries: Sequence[Asked], day: Callable[[float], str], say: Callable[[Text], str] = str) -> str:
    """The entries by document, in the order in which the documents come first.

    ``day`` writes a time (seconds since 1970) as a date, ``say`` puts the words between into a language. One entry::

        ## How long is it? ★

        2026-03-01, mobilebert-desktop

        1. **30 m** (page 4, confidence 87%): The hall is 30 m long.
    """
    order = {key: number for number, key in enumerate(dict.fromkeys(entry.key for entry in entries))}
    lines: list[str] = []
    for _, group in groupby(sorted(entries, key=lambda entry: order[entry.key]), key=lambda entry: entry.key):
        of_document = list(group)
        lines += [f"# {plain(document_name(of_document[0], say))}", ""]
        for entry in of_document:
            lines += [f"## {plain(entry.question)}{' ★' if entry.starred else ''}", ""]
            lines += [f"{day(entry.asked)}, {plain(entry.model)}", ""]
            lines += [*_answers(entry, say), ""]
    return "\n".join(lines)


def document_name(entry: Asked, say: Callable[[Text], str] = str) -> str:
    """The title of the document of an entry, or its place; documents that are not remembered have neither."""
    return entry.title or entry.source or say(Text("A document that is not remembered"))


def _answers(entry: Asked, say: Callable[[Text], str]) -> Iterator[str]:
    if not any(answer.get("above", True) for answer in entry.answers):
        yield from (say(Text("No answer above the threshold.")), "")
    for number, answer in enumerate(entry.answers, 1):
        place = Text("page {page}, confidence {percent}%", page=answer.get("page", "?"), percent=percent(answer))
        context = " ".join(str(answer.get("context", "")).split())
        line = f"{number}. **{plain(str(answer.get('text', '')))}** ({say(place)})"
        yield f"{line}: {plain(context)}" if context and context != answer.get("text") else line


def percent(answer: dict[str, Any]) -> int:
    """The confidence of a kept answer in percent; 0 for what is no number."""
    value = answer.get("confidence", 0)
    return round(100 * value) if isinstance(value, int | float) else 0
