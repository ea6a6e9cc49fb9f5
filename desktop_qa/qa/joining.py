# SPDX-License-Identifier: AGPL-3.0-or-later
"""Several texts as one, so that one question reads all of them and their answers are ranked together."""

from __future__ import annotations

import bisect
from dataclasses import dataclass
from itertools import accumulate
from typing import TYPE_CHECKING

import numpy as np

from desktop_qa.qa.passages import Passages

if TYPE_CHECKING:
    from collections.abc import Sequence

BETWEEN = "\n\n"


@dataclass(frozen=True, slots=True, eq=False)
class JoinedText:
    """Texts with blank lines between them, and their passages as those of one text.

    Text ``i`` begins at ``starts[i]``, its passages at number ``first_passages[i]``: of the texts "One." and "Two."
    the second begins at 6.
    """

    text: str
    passages: Passages
    starts: tuple[int, ...]
    first_passages: tuple[int, ...]

    def part_of(self, offset: int) -> int:
        """Which text holds a character."""
        return max(0, bisect.bisect_right(self.starts, offset) - 1)


def join(parts: Sequence[tuple[str, Passages]]) -> JoinedText:
    """Join texts that are cut already."""
    lengths = [len(text) + len(BETWEEN) for text, _ in parts]
    starts = tuple(accumulate(lengths, initial=0))[: len(parts)]
    counts = [len(passages) for _, passages in parts]
    first_passages = tuple(accumulate(counts, initial=0))[: len(parts)]
    sentences, paragraph_of, first = [], [], [np.zeros(1, np.int32)]
    paragraphs = sentences_before = 0
    for (_, passages), start in zip(parts, starts, strict=True):
        sentences.append(passages.sentences + np.int32(start))
        paragraph_of.append(passages.paragraph_of + np.int32(paragraphs))
        first.append(passages.first[1:] + np.int32(sentences_before))
        paragraphs += int(passages.paragraph_of[-1]) + 1 if len(passages) else 0
        sentences_before += len(passages.sentences)
    return JoinedText(
        BETWEEN.join(text for text, _ in parts),
        Passages(
            np.concatenate([np.zeros((0, 2), np.int32), *sentences]),
            np.concatenate([np.zeros(0, np.int32), *paragraph_of]),
            np.concatenate(first),
        ),
        starts,
        first_passages,
    )


def part(passages: Passages, low: int, high: int) -> Passages:
    """The passages from ``low`` to ``high``, both included, as those of the text that begins where ``low`` does."""
    start = passages.span(low)[0]
    rows = slice(int(passages.first[low]), int(passages.first[high + 1]))
    paragraph_of = passages.paragraph_of[rows]
    return Passages(
        passages.sentences[rows] - np.int32(start),
        paragraph_of - paragraph_of[:1],
        passages.first[low : high + 2] - passages.first[low],
    )
