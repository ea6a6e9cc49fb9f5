# SPDX-License-Identifier: AGPL-3.0-or-later
"""Questions written by hand on whole documents, as the cuts of text that a reader meets in the program.

A reader is never shown a document but a passage of it with a little around. So every question becomes several
paragraphs: the program's own window around its evidence, a cut at random places around it, and the passages of the
same document that share most words with the question and do not answer it. Documents are kept out whole.
"""

from __future__ import annotations

import random
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

import numpy as np

from desktop_qa.evaluation import asked
from desktop_qa.qa import passages as passaging
from desktop_qa.training.squad import Corpus, Paragraph, Question
from desktop_qa.training.windows import BM25

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from desktop_qa.evaluation.asked import Asked, AskedDocument

KEPT_OUT: Final = 5
"""Every so many-th document is kept out of training."""
AROUND: Final = 200
"""Characters of context on each side of a passage, about what the program's windows have."""
_SHORTEST, _LONGEST = 100, 700
"""Characters of context on each side of the evidence in a random cut."""
_LIKELY: Final = 8
"""Passages that compete for being read: the wrong ones are taken from these."""
_BEST_VARIANT: Final = 0.7
"""Prior of the best of several accepted answers."""
_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class Cuts:
    """How many paragraphs a question becomes.

    Attributes:
        random: cuts at random places around the evidence, besides the program's own window.
        wrong: passages that do not answer an answerable question.
        unanswered: passages for a question that the document does not answer.
    """

    random: int = 1
    wrong: int = 2
    unanswered: int = 3


class _Document:
    """A document cut into the program's passages, which can be ranked for a question."""

    def __init__(self, one: AskedDocument) -> None:
        self.text, self.name, self.questions = one.text, one.name, one.questions
        cut = passaging.split(one.text, one.paragraphs, one.headings)
        self.passages = [cut.span(index) for index in range(len(cut))]
        self.words: dict[str, int] = {}
        self.ranker = BM25([self.stems(self.text[start:end], grow=True) for start, end in self.passages])

    def stems(self, text: str, *, grow: bool = False) -> np.ndarray[Any, np.dtype[np.int32]]:
        """Numbers of the words of a text, cut to six letters; ``grow`` gives new words a number."""
        found = [word[:6] for word in _WORD.findall(text.casefold()) if len(word) > 2]
        if grow:
            for word in found:
                self.words.setdefault(word, len(self.words))
        return np.array([self.words[word] for word in found if word in self.words], np.int32)

    def ranked(self, question: str) -> list[int]:
        """The passages, likeliest first."""
        query = self.stems(question).tolist()
        return sorted(range(len(self.passages)), key=lambda index: -self.ranker.score(query, index))

    def around(self, passage: int) -> tuple[int, int]:
        """A passage with its surroundings, cut at white space."""
        start, end = self.passages[passage]
        return self.widened(start - AROUND, end + AROUND)

    def widened(self, start: int, end: int) -> tuple[int, int]:
        """The borders moved outward to the next white space or end of the text."""
        start, end = max(0, start), min(len(self.text), end)
        while start > 0 and not self.text[start - 1].isspace():
            start -= 1
        while end < len(self.text) and not self.text[end].isspace():
            end += 1
        return start, end


def read_written(path: Path, cuts: Cuts, seed: int = 0) -> tuple[Corpus, Corpus]:
    """The part of a file of written questions that trains and, one cut a question, the part that is kept out.

    Raises:
        UserError: it is no file of questions on documents.
    """
    train, kept = Corpus(), Corpus()
    for number, one in enumerate(sorted(asked.read(path), key=lambda one: one.name)):
        document, out = _Document(one), number % KEPT_OUT == KEPT_OUT - 1
        draw = random.Random(f"{seed}-{document.name}")
        for question in document.questions:
            _add(kept if out else train, document, question, Cuts(0, 1, 1) if out else cuts, draw)
    return train, kept


def _add(into: Corpus, document: _Document, question: Asked, cuts: Cuts, draw: random.Random) -> None:
    words, answers = question.text, question.answers
    likely = document.ranked(words)
    if not answers:
        for passage in likely[: cuts.unanswered]:
            _paragraph(into, document, document.around(passage), words, (), ())
        return
    at = document.text.find(answers[0], question.place[0]) if question.place is not None else -1
    if at < 0:
        return
    spans = variants(document.text, at, answers)
    start, end = spans[0][:2]
    holder = next((n for n, (first, last) in enumerate(document.passages) if first <= start < last), None)
    ranges = [] if holder is None else [document.around(holder)]
    for _ in range(cuts.random if ranges else max(1, cuts.random)):
        before, behind = draw.randint(_SHORTEST, _LONGEST), draw.randint(_SHORTEST, _LONGEST)
        ranges.append(document.widened(start - before, end + behind))
    for one in ranges:
        _paragraph(into, document, one, words, spans, answers)
    lower = [one.casefold() for one in answers]
    wrong = [
        passage
        for passage in likely[:_LIKELY]
        if passage != holder and not any(one in _text(document, document.around(passage)).casefold() for one in lower)
    ]
    # The likeliest one always, the others by chance: what is read first is what has to be told apart.
    taken = wrong[:1] + draw.sample(wrong[1:], min(len(wrong[1:]), max(0, cuts.wrong - 1)))
    for passage in taken[: cuts.wrong]:
        _paragraph(into, document, document.around(passage), words, (), ())


def _text(document: _Document, span: tuple[int, int]) -> str:
    return document.text[span[0] : span[1]]


def _paragraph(
    into: Corpus,
    document: _Document,
    span: tuple[int, int],
    asked: str,
    spans: Sequence[tuple[int, int, float]],
    answers: Sequence[str],
) -> None:
    """Add one cut and its question; each cut is a group of its own, since others may hold the same answer."""
    index = len(into.paragraphs)
    into.paragraphs.append(Paragraph("written", f"{document.name}/{index}", _text(document, span)))
    inside = [(a - span[0], b - span[0], p) for a, b, p in spans if span[0] <= a and b <= span[1]]
    total = sum(p for _, _, p in inside) or 1.0
    kept = tuple((a, b, p / total) for a, b, p in inside)
    into.questions.append(Question(asked, index, kept, tuple(answers) if kept else (), f"{document.name}/{index}"))


def variants(text: str, start: int, answers: Sequence[str]) -> list[tuple[int, int, float]]:
    """Where the accepted answers stand at the evidence, with their priors; the best one first.

    Only occurrences that overlap the best answer count: "1867" and "in 1867" of one place.
    """
    end = start + len(answers[0])
    others = []
    for variant in answers[1:]:
        place = text.find(variant, max(0, start - len(variant) + 1), end + len(variant) - 1)
        if place >= 0 and (place, place + len(variant)) != (start, end):
            others.append((place, place + len(variant)))
    others = list(dict.fromkeys(others))
    best = _BEST_VARIANT if others else 1.0
    return [(start, end, best), *((a, b, (1 - best) / len(others)) for a, b in others)]
