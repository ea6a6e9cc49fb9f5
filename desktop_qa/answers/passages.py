# SPDX-License-Identifier: AGPL-3.0-or-later
"""Passages that a search found, with their place in the document."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Sequence

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


def place(found: Found, text_map: Any, labels: Sequence[str] = ()) -> tuple[PlacedPassage, ...]:
    """Give each hit its page; ``labels`` are the pages' own names, if they have any."""
    placed = []
    for rank, hit in enumerate(found.hits, 1):
        first, last = hit.sentence
        page = text_map.page_of(first)
        label = labels[page] if page < len(labels) else ""
        placed.append(
            PlacedPassage(
                rank,
                hit.start,
                hit.end,
                hit.score,
                page + 1,
                label or str(page + 1),
                text_map.text[hit.start : hit.end],
                text_map.text[first:last],
                first,
            )
        )
    return tuple(placed)


def to_json(words: str, source: str, encoder: str, passages: Sequence[PlacedPassage]) -> str:
    """What ``desktop-qa search --json`` prints; ``encoder`` is empty where words alone were searched."""
    values = {
        "words": words,
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
            for one in passages
        ],
    }
    return json.dumps(values, indent=2, ensure_ascii=False) + "\n"
