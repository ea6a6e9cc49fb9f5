# SPDX-License-Identifier: AGPL-3.0-or-later
"""Passages that a search found, with their place in the document."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop_qa.documents.contracts import ReadingText
    from desktop_qa.qa.search import Found


@dataclass(frozen=True, slots=True)
class PlacedPassage:
    """A passage, half-open offsets in the reading text, its 1-based page, and the sentence most about the words.

    ``score`` is 0..1, see ``desktop_qa.qa.search.Hit``.
    """

    rank: int
    start: int
    end: int
    score: float
    page: int
    page_name: str
    text: str
    sentence: str
    sentence_start: int


@dataclass(frozen=True, slots=True)
class Passages:
    """What a search found so far, best first; ``done`` of ``total`` passages could be compared by their meaning."""

    words: str
    passages: tuple[PlacedPassage, ...]
    done: int
    total: int
    finished: bool
    by_meaning: bool


def place(found: Found, text: ReadingText, words: str, labels: Sequence[str] = ()) -> Passages:
    """Give each hit its page; ``labels`` are the pages' own names, if they have any."""
    placed = []
    for rank, hit in enumerate(found.hits, 1):
        first, last = hit.sentence
        page = text.page_of(first)
        label = labels[page] if page < len(labels) else ""
        placed.append(
            PlacedPassage(
                rank,
                hit.start,
                hit.end,
                hit.score,
                page + 1,
                label or str(page + 1),
                text.text[hit.start : hit.end],
                text.text[first:last],
                first,
            )
        )
    return Passages(words, tuple(placed), found.done, found.total, found.finished, found.by_meaning)


def to_json(found: Passages, source: str, encoder: str) -> str:
    """What ``desktop-qa search --json`` prints; ``encoder`` is empty where words alone were searched."""
    values = {
        "words": found.words,
        "source": source,
        "encoder": encoder,
        "passages": [
            {
                "rank": one.rank,
                "page": one.page,
                "start": one.start,
                "end": one.end,
                "score": round(one.score, 4),
                "text": one.text,
                "sentence": one.sentence,
            }
            for one in found.passages
        ],
    }
    return json.dumps(values, indent=2, ensure_ascii=False) + "\n"
