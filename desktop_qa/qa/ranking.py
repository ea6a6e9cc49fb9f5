# SPDX-License-Identifier: AGPL-3.0-or-later
"""Spans of all windows become a few answers: the same said twice is merged, the likeliest comes first."""

from __future__ import annotations

import re
import string
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from desktop_qa.qa.answer import Answer
from desktop_qa.qa.reader import sigmoid

if TYPE_CHECKING:
    from collections.abc import Iterable

    from desktop_qa.qa.features import Features
    from desktop_qa.qa.reader import Calibration
    from desktop_qa.qa.spans import Candidate

POOL = 160
"""Candidates that are kept while reading on; the weaker ones can no longer become an answer."""
READINGS = 3
"""Answers that may overlap: other borders are another answer ("Dublin", "Dublin, Ireland"), but one place must not
fill the list. On 1,179 questions of joined training articles an accepted answer was among the first three for 68 % with
3 readings, for 66 % with 2, for 58 % with 1; more than 3 add nothing there."""
ANOTHER_READING = 0.5
"""Log odds that each further reading of a place loses to answers from other places; chosen on the same questions."""
FAINT_READING = 1.5
"""A reading so many log odds behind the best of its place is an alternative at most; costs nothing on them."""
ALTERNATIVES = 4
ALIKE = 3.0
"""An alternative is at most so many logits behind the answer it stands for."""
HARDLY = 0.005
"""Confidence that rounds to 0 %."""
_ARTICLES = re.compile(r"\b(a|an|the)\b")
_PUNCTUATION = dict.fromkeys(
    map(ord, string.punctuation + "\u2018\u2019\u201c\u201d\u2013\u2014\u2026\u00ab\u00bb"), None
)


def normalised(text: str) -> str:
    """Lower case without articles, punctuation and surplus white space, as SQuAD compares answers."""
    return " ".join(_ARTICLES.sub(" ", text.casefold().translate(_PUNCTUATION)).split()) or " ".join(text.split())


@dataclass(slots=True)
class Group:
    """Candidates that give the same answer, the best one first, and the log odds that it is right.

    Groups of one ``place`` (a number) overlap: they are the same place of the text, read with other borders.
    """

    best: Candidate
    log_odds: float
    place: int = 0
    others: list[Candidate] = field(default_factory=list)

    def alternatives(self) -> list[Candidate]:
        """What may be told beside the best: candidates that are not far behind it."""
        return [one for one in self.others if one.score >= self.best.score - ALIKE]


class _Place:
    """A stretch of the text that overlapping candidates want, and the answers that were read in it."""

    def __init__(self, number: int, best: Candidate, strength: float) -> None:
        self.number = number
        self.strength = strength
        self.groups: list[Group] = []
        self._best = best
        self._reach = (best.start, best.end)

    def takes(self, candidate: Candidate, strength: float) -> bool:
        """Whether a candidate belongs here: it overlaps the best one or, being faint, any answer read here."""
        if _overlap(candidate, self._best.start, self._best.end):
            return True
        return strength <= self.strength - FAINT_READING and _overlap(candidate, *self._reach)

    def read(self, candidate: Candidate, strength: float) -> Group:
        """Make the candidate an answer of its own."""
        group = Group(candidate, strength - ANOTHER_READING * len(self.groups), self.number)
        self.groups.append(group)
        self._reach = min(self._reach[0], candidate.start), max(self._reach[1], candidate.end)
        return group


def _overlap(candidate: Candidate, start: int, end: int) -> bool:
    return candidate.start < end and start < candidate.end


class Pool:
    """The candidates read so far and what became of them."""

    def __init__(self, text: str, features: Features, calibration: Calibration) -> None:
        self._text = text
        self._features = features
        self._calibration = calibration
        self._kept: list[tuple[float, Candidate]] = []

    def add(self, candidates: Iterable[Candidate]) -> None:
        """Take in the spans of a window."""
        for one in candidates:
            log_odds = self._calibration.log_odds(self._features.of(one)) - self._features.seldom(one)
            self._kept.append((log_odds, one))
        if len(self._kept) > 2 * POOL:
            self._trim()

    def _trim(self) -> None:
        self._kept.sort(key=lambda one: (-one[0], one[1].start, one[1].end))
        del self._kept[POOL:]

    def groups(self) -> list[Group]:
        """The answers, best first.

        Spans with the same words, but for articles and punctuation, are one answer wherever they stand. Of spans
        that overlap, some are answers of their own and the rest alternatives of the best.
        """
        self._trim()
        groups: dict[str, Group] = {}
        places: list[_Place] = []
        for strength, candidate in self._kept:
            words = normalised(self._text[candidate.start : candidate.end])
            group = groups.get(words)
            if group is None:
                place = next((one for one in places if one.takes(candidate, strength)), None)
                if place is None:
                    place = _Place(len(places), candidate, strength)
                    places.append(place)
                if len(place.groups) < READINGS and strength > place.strength - FAINT_READING:
                    group = place.read(candidate, strength)
                    groups[words] = group
                    continue
                group = place.groups[0]
            group.others.append(candidate)
        return sorted(groups.values(), key=lambda one: -one.log_odds)

    def weighed(self, calibration: Calibration) -> Pool:
        """The same candidates ranked by another calibration."""
        pool = Pool(self._text, self._features, calibration)
        pool.add(candidate for _, candidate in self._kept)
        return pool

    def leading(self, count: int) -> list[tuple[dict[str, float], str]]:
        """The features and the words of the first answers, for fitting a calibration."""
        leading = [group.best for group in self.groups()[:count]]
        return [(self._features.of(one), self._text[one.start : one.end]) for one in leading]

    def answers(self, top: int, threshold: float, *, one_per_place: bool = False) -> tuple[tuple[Answer, ...], float]:
        """The best ``top`` answers, and the probability that the text does not answer the question.

        With ``one_per_place`` the best reading of a place is the answer, the others are its first alternatives, and
        what would be shown as 0 % is no answer.
        """
        groups = self.groups()
        places: dict[int, list[Group]] = {}
        for number, group in enumerate(groups):
            places.setdefault(group.place if one_per_place else number, []).append(group)
        answers = []
        for rank, (group, *readings) in enumerate(list(places.values())[:top], 1):
            best = group.best
            others = [reading.best for reading in readings]
            others += [one for same in (group, *readings) for one in same.alternatives()]
            confidence = sigmoid(group.log_odds)
            if one_per_place and confidence < HARDLY:
                break
            answers.append(
                Answer(
                    rank,
                    self._text[best.start : best.end],
                    best.start,
                    best.end,
                    best.score,
                    confidence,
                    tuple((one.start, one.end, self._text[one.start : one.end]) for one in others[:ALTERNATIVES]),
                    confidence >= threshold,
                )
            )
        return tuple(answers), self._calibration.no_answer(groups[0].log_odds) if groups else 1.0
