# SPDX-License-Identifier: AGPL-3.0-or-later
"""Spans of all windows become a few answers: the same said twice is merged, the likeliest comes first."""

from __future__ import annotations

import math
import re
import string
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from desktop_qa.qa.answer import Answer
from desktop_qa.qa.reader import sigmoid

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from desktop_qa.qa.passages import Passages
    from desktop_qa.qa.reader import Calibration
    from desktop_qa.qa.retrieval import Index
    from desktop_qa.qa.spans import Candidate

FEATURES = ("margin", "share", "passage", "sentence", "known", "length")
"""What is known of a candidate, by the names a calibration weighs; see ``Pool.features``."""
POOL = 160
"""Candidates that are kept while reading on; the weaker ones can no longer become an answer."""
ALTERNATIVES = 4
ALIKE = 3.0
"""An alternative is at most so many logits behind the answer it stands for."""
_ARTICLES = re.compile(r"\b(a|an|the)\b")
_PUNCTUATION = dict.fromkeys(
    map(ord, string.punctuation + "\u2018\u2019\u201c\u201d\u2013\u2014\u2026\u00ab\u00bb"), None
)


def normalised(text: str) -> str:
    """Lower case without articles, punctuation and surplus white space, as SQuAD compares answers."""
    return " ".join(_ARTICLES.sub(" ", text.casefold().translate(_PUNCTUATION)).split()) or " ".join(text.split())


@dataclass(frozen=True, slots=True)
class Evidence:
    """What the search, before any reading, knows of a question in a text."""

    passages: Mapping[int, float] = field(default_factory=dict)
    sentences: Mapping[int, float] = field(default_factory=dict)
    known: float = 0.0
    """Which part of the weight of the question's words the text has at all."""

    @classmethod
    def of(cls, index: Index, question: str) -> Evidence:
        """Ask the index."""
        known, total = index.weights(question)
        return cls(index.passages(question), index.sentences(question), known / total if total else 0.0)

    @property
    def best_passage(self) -> float:
        """The best BM25 score of a passage, 0 if no word of the question occurs."""
        return next(iter(self.passages.values()), 0.0)

    @property
    def best_sentence(self) -> float:
        """The best BM25 score of a sentence."""
        return next(iter(self.sentences.values()), 0.0)


@dataclass(slots=True)
class _Group:
    """Candidates that give the same answer, the best one first."""

    best: Candidate
    others: list[Candidate] = field(default_factory=list)


class Pool:
    """The candidates read so far and what became of them."""

    def __init__(self, text: str, passages: Passages, evidence: Evidence, calibration: Calibration) -> None:
        self._text = text
        self._passages = passages
        self._evidence = evidence
        self._calibration = calibration
        self._kept: list[tuple[float, Candidate]] = []

    def add(self, candidates: Iterable[Candidate]) -> None:
        """Take in the spans of a window."""
        self._kept.extend((self.strength(one), one) for one in candidates)
        if len(self._kept) > 2 * POOL:
            self._trim()

    def _trim(self) -> None:
        self._kept.sort(key=lambda one: (-one[0], one[1].start, one[1].end))
        del self._kept[POOL:]

    def strength(self, candidate: Candidate) -> float:
        """The log odds that a candidate is right, by what is known of it alone."""
        return self._calibration.log_odds(self.features(candidate))

    def features(self, candidate: Candidate) -> dict[str, float]:
        """What the calibration weighs; see ``desktop_qa.evaluation.calibration`` for how the weights are found."""
        evidence = self._evidence
        sentence = self._passages.sentence_at(candidate.start)
        return {
            "margin": candidate.margin,
            "share": candidate.score - candidate.mass,
            "passage": evidence.passages.get(candidate.passage, 0.0) / (evidence.best_passage or 1.0),
            "sentence": evidence.sentences.get(sentence, 0.0) / (evidence.best_sentence or 1.0),
            "known": evidence.known,
            "length": math.log(1 + len(self._text[candidate.start : candidate.end].split())),
        }

    def leading(self, count: int) -> list[tuple[dict[str, float], str]]:
        """The features and the words of the first answers."""
        leading = [group.best for _, group in self.groups()[:count]]
        return [(self.features(one), self._text[one.start : one.end]) for one in leading]

    def groups(self) -> list[tuple[float, _Group]]:
        """The answers, best first, with their log odds."""
        self._trim()
        groups: list[tuple[float, _Group]] = []
        by_text: dict[str, _Group] = {}
        for strength, candidate in self._kept:
            text = normalised(self._text[candidate.start : candidate.end])
            group = by_text.get(text) or next(
                (one for _, one in groups if candidate.start < one.best.end and one.best.start < candidate.end), None
            )
            if group is None:
                group = _Group(candidate)
                groups.append((strength, group))
            elif all((candidate.start, candidate.end) != (one.start, one.end) for one in (group.best, *group.others)):
                group.others.append(candidate)
            by_text.setdefault(text, group)
        return groups

    def answers(self, top: int, threshold: float) -> tuple[tuple[Answer, ...], float]:
        """The best ``top`` answers, and the probability that the text does not answer the question."""
        groups = self.groups()
        answers = []
        for rank, (strength, group) in enumerate(groups[:top], 1):
            best = group.best
            others = [one for one in group.others if one.score >= best.score - ALIKE][:ALTERNATIVES]
            confidence = sigmoid(strength)
            answers.append(
                Answer(
                    rank,
                    self._text[best.start : best.end],
                    best.start,
                    best.end,
                    best.score,
                    confidence,
                    tuple((one.start, one.end, self._text[one.start : one.end]) for one in others),
                    confidence >= threshold,
                )
            )
        return tuple(answers), 1.0 - (answers[0].confidence if answers else 0.0)
