# SPDX-License-Identifier: AGPL-3.0-or-later
"""A question to the library, read by the same engine as a question to one document.

The likeliest passages of all documents, each with its neighbours, are joined into one text; the engine reads the
passages, with context, ranks their spans together, and what it finds is told by document and offset.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np

from desktop_qa.answers.export import PlacedAnswer, Reply
from desktop_qa.common.errors import UserError
from desktop_qa.library import words
from desktop_qa.library.search import EVERYTHING
from desktop_qa.qa.indexed import IndexedText
from desktop_qa.qa.passages import Passages

if TYPE_CHECKING:
    from collections.abc import Generator, Iterable, Sequence

    from desktop_qa.library.packing import Cut
    from desktop_qa.library.records import Entry
    from desktop_qa.library.search import Hit, Only, Search
    from desktop_qa.qa.answer import Answer, AskOptions, Progress
    from desktop_qa.qa.engine import Engine

WINDOWS = {"quick": 24, "thorough": 200}
"""Passages that are read for a question."""
NEIGHBOURS = 400
"""Characters at least that stand before and after a passage, if the document has them: a window's surroundings."""
BETWEEN = "\n\n"


@dataclass(frozen=True, slots=True)
class Stretch:
    """Neighbouring passages of one document in the joined text: its characters from ``start`` begin at ``at``."""

    entry: Entry
    cut: Cut
    start: int
    end: int
    at: int
    first: int
    """The number of its first passage in the document."""
    number: int
    """The number of that passage in the joined text."""


@dataclass(frozen=True, slots=True, eq=False)
class Joined:
    """The text of stretches, what of it is to be read, and what the search knows of it."""

    text: str
    passages: Passages
    stretches: tuple[Stretch, ...]
    scope: tuple[tuple[int, int], ...]
    words: dict[int, float]
    """BM25 by passage of the joined text, best first."""

    def stretch_of(self, offset: int) -> Stretch:
        """Where a character comes from."""
        return next(one for one in reversed(self.stretches) if one.at <= offset)


def join(search: Search, hits: Sequence[Hit]) -> Joined:
    """Join the passages that were hit, in the order in which documents were first hit."""
    by_document: dict[int, list[Hit]] = {}
    for hit in hits:
        by_document.setdefault(hit.entry.number, []).append(hit)
    parts: list[str] = []
    stretches: list[Stretch] = []
    sentences, paragraph_of, first = [], [], [0]
    at = count = paragraphs = 0
    joined_number: dict[tuple[int, int], int] = {}
    for number, own in by_document.items():
        cut = search.store.cut(number)
        for low, high in _ranges(cut.passages, sorted(hit.passage for hit in own)):
            start, end = cut.passages.span(low)[0], cut.passages.span(high)[1]
            text = search.store.text(number, start, end)
            stretches.append(Stretch(own[0].entry, cut, start, end, at, low, count))
            joined_number |= {(number, index): count + index - low for index in range(low, high + 1)}
            rows = slice(int(cut.passages.first[low]), int(cut.passages.first[high + 1]))
            sentences.append(cut.passages.sentences[rows] + np.int32(at - start))
            paragraph_of.append(cut.passages.paragraph_of[rows] + np.int32(paragraphs))
            base = first[-1] - int(cut.passages.first[low])
            first += [base + int(value) for value in cut.passages.first[low + 1 : high + 2]]
            paragraphs = int(paragraph_of[-1].max()) + 1
            count += high - low + 1
            parts.append(text)
            at += len(text) + len(BETWEEN)
    passages = Passages(
        np.concatenate(sentences) if sentences else np.zeros((0, 2), np.int32),
        np.concatenate(paragraph_of) if paragraph_of else np.zeros(0, np.int32),
        np.asarray(first, np.int32),
    )
    numbers = {joined_number[hit.entry.number, hit.passage]: hit for hit in hits}
    scope = tuple(passages.span(number) for number in numbers)
    return Joined(BETWEEN.join(parts), passages, tuple(stretches), scope, {n: hit.score for n, hit in numbers.items()})


def _ranges(passages: Passages, hit: Sequence[int]) -> Iterable[tuple[int, int]]:
    """First and last passage of the stretches around those that were hit; stretches that touch are one."""
    ranges: list[tuple[int, int]] = []
    for index in hit:
        low = high = index
        start, end = passages.span(index)
        while low > 0 and start - passages.span(low)[0] < NEIGHBOURS:
            low -= 1
        while high < len(passages) - 1 and passages.span(high)[1] - end < NEIGHBOURS:
            high += 1
        if ranges and low <= ranges[-1][1] + 1:
            ranges[-1] = ranges[-1][0], max(high, ranges[-1][1])
        else:
            ranges.append((low, high))
    return ranges


class _LibraryScores:
    """What the engine asks of an index of passages and sentences, as the search of the whole library knows it."""

    def __init__(self, joined: Joined, weight: dict[str, float]) -> None:
        self._joined = joined
        self._weight = weight

    def passages(self, _question: str) -> dict[int, float]:
        """Scores of the passages that are to be read, by their numbers in the joined text."""
        return self._joined.words

    def sentences(self, _question: str) -> dict[int, float]:
        """Scores of the sentences of the joined text."""
        text = self._joined.text
        bodies = [text[start:end] for start, end in self._joined.passages.sentences.tolist()]
        return words.sentence_scores(bodies, self._weight)


@dataclass(frozen=True, slots=True)
class Step:
    """How far the reading is, and the answers so far: each with its document and place."""

    done: int
    total: int
    finished: bool
    reply: Reply
    notices: tuple[str, ...] = ()


def ask(
    search: Search, engine: Engine, question: str, options: AskOptions, only: Only = EVERYTHING
) -> Generator[Step, None, None]:
    """Ask the library: search, then read the likeliest passages and yield the answers so far after each batch.

    Closing the generator cancels.

    Raises:
        UserError: the question is empty, or nothing in the library could be read for it.
    """
    if not any(sign.isalnum() for sign in question):
        raise UserError("The question is empty. Ask something in words.")
    hits = search.find(question, WINDOWS[options.effort], only)
    if not hits:
        raise UserError("There is nothing in the library to read for this. Add a folder, or look in more of them.")
    joined = join(search, hits)
    known = words.frequencies(search.store.connection, question)
    scores = _LibraryScores(joined, words.weights(known, search.store.totals().passages))
    prepared = engine.prepare_indexed(IndexedText(joined.text, joined.passages, scores))
    # All that was chosen is read: how much that is, is what the effort decided.
    asking = engine.ask(prepared, question, replace(options, effort="thorough", scope=joined.scope))
    try:
        for now in asking:
            yield Step(now.done, now.total, now.finished, _reply(search, joined, now, question, engine), now.notices)
    finally:
        asking.close()


def _reply(search: Search, joined: Joined, now: Progress, question: str, engine: Engine) -> Reply:
    answers = tuple(_placed(search, joined, one) for one in now.answers)
    return Reply(question, "", "", engine.reader.name, now.seconds, now.done, answers, now.no_answer_score)


def _placed(search: Search, joined: Joined, answer: Answer) -> PlacedAnswer:
    """The answer by document, page, sentence and offset in the document's reading text."""
    stretch = joined.stretch_of(answer.start)
    start = answer.start - stretch.at + stretch.start
    end = start + answer.end - answer.start
    page = stretch.cut.page_of(start)
    first, last = stretch.cut.sentence(start, end)
    labels = search.store.labels(stretch.entry.number)
    return PlacedAnswer(
        rank=answer.rank,
        text=answer.text,
        page=page + 1,
        start=start,
        end=end,
        score=answer.score,
        confidence=answer.confidence,
        context=search.store.text(stretch.entry.number, first, last),
        context_start=first,
        above=answer.above,
        alternatives=tuple(dict.fromkeys(text for _, _, text in answer.alternatives if text != answer.text)),
        page_label=labels[page] if page < len(labels) else "",
        document=str(stretch.entry.path),
        title=stretch.entry.title,
    )
