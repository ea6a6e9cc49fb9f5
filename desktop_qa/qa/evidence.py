# SPDX-License-Identifier: AGPL-3.0-or-later
"""What the search knows of a question before anything is read: which passages share its words, which its meaning."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING

import numpy as np

from desktop_qa.qa.retrieval import in_reading_order

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from desktop_qa.qa.indexed import IndexedText
    from desktop_qa.qa.meaning import Cosines

WORDS_WEIGHT = 0.5
"""Weight of BM25, 1 for the best passage, beside cosines scaled to 0..1. On 1,685 questions written on 102 documents
the evidence's passage came first for 59.3 % and among the first five for 89.1 % (words alone 50.8 and 83.5, meaning
alone 49.3 and 81.8). Weights from 0.4 to 0.7 are alike; headings encoded with their passages gain nothing."""
LIKELIEST = 48
"""Passages whose vectors are made before a question is read, when those of the text are not ready: the likeliest by
their words. It takes two tenths of a second."""


@dataclass(frozen=True)
class Evidence:
    """BM25 scores of passages and sentences, best first, and the cosine of each passage.

    ``cosines`` is ``[m]``, NaN where it is not known, and None without an encoder.
    """

    passages: Mapping[int, float] = field(default_factory=dict)
    sentences: Mapping[int, float] = field(default_factory=dict)
    cosines: Cosines | None = None
    question: str = ""

    @property
    def best_passage(self) -> float:
        """The best BM25 score of a passage, 0 if no word of the question occurs."""
        return next(iter(self.passages.values()), 0.0)

    @property
    def best_sentence(self) -> float:
        """The best BM25 score of a sentence."""
        return next(iter(self.sentences.values()), 0.0)

    @property
    def complete(self) -> bool:
        """Whether the cosine of every passage was known, or none can be."""
        return self.cosines is None or not bool(np.isnan(self.cosines).any())

    def cosine(self, passage: int) -> float | None:
        """The cosine of a passage, where it is known."""
        if self.cosines is None or np.isnan(self.cosines[passage]):
            return None
        return float(self.cosines[passage])

    def likeness(self, passage: int) -> float:
        """The cosine of a passage, scaled so that the text's least is 0 and its greatest 1; 0 where not known."""
        cosine = self.cosine(passage)
        if cosine is None:
            return 0.0
        least, greatest = self._range
        return (cosine - least) / (greatest - least) if greatest > least else 1.0

    @cached_property
    def _range(self) -> tuple[float, float]:
        assert self.cosines is not None
        return float(np.nanmin(self.cosines)), float(np.nanmax(self.cosines))

    def scores(self, passages: Sequence[int]) -> dict[int, float]:
        """Words and meaning together, for those of ``passages`` whose cosine is known."""
        if self.cosines is None:
            return {}
        known = [index for index in passages if not np.isnan(self.cosines[index])]
        best = self.best_passage or 1.0
        return {one: WORDS_WEIGHT * self.passages.get(one, 0.0) / best + self.likeness(one) for one in known}

    def order(self, passages: Sequence[int]) -> list[int]:
        """``passages`` by how likely they answer: by words and meaning, those of unknown meaning by words alone."""
        scores = self.scores(passages)
        first = sorted(scores, key=lambda one: (-scores[one], one))
        return first + in_reading_order(self.passages, [one for one in passages if one not in scores])


def gather(indexed: IndexedText, words: str) -> Evidence:
    """Search ``indexed`` for words and meaning; makes the vectors of the likeliest passages if they are missing.

    Raises:
        ReadingStopped: the encoder was terminated meanwhile.
    """
    by_words = indexed.words.passages(words)
    cosines = None
    if indexed.vectors is not None:
        everything = range(len(indexed.passages))
        indexed.vectors.make(in_reading_order(by_words, everything)[:LIKELIEST])
        cosines = indexed.vectors.cosines(words)
    return Evidence(by_words, indexed.words.sentences(words), cosines, words)
