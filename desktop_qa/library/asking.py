# SPDX-License-Identifier: AGPL-3.0-or-later
"""A question to the library, read by the same engine as a question to one document.

The likeliest passages of all documents, each with its neighbours, are joined into one text; the engine reads the
passages, with context, ranks their spans together, and what it finds is told by document and offset.
"""

from __future__ import annotations

import time
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from desktop_qa.answers.reply import PlacedAnswer, Reply
from desktop_qa.common.errors import UserError
from desktop_qa.library import words
from desktop_qa.library.search import EVERYTHING
from desktop_qa.qa import joining
from desktop_qa.qa.indexed import IndexedText
from desktop_qa.qa.meaning import PassageVectors

if TYPE_CHECKING:
    from collections.abc import Generator, Iterable, Sequence

    from desktop_qa.library.packing import Cut
    from desktop_qa.library.records import Entry
    from desktop_qa.library.search import Hit, Only, Search
    from desktop_qa.qa.answer import Answer, AskOptions, Progress
    from desktop_qa.qa.engine import Engine
    from desktop_qa.qa.joining import JoinedText
    from desktop_qa.qa.passages import Passages

WINDOWS = {"quick": 24, "thorough": 200}
"""Passages that are read for a question."""
NEIGHBOURS = 400
"""Characters at least that stand before and after a passage, if the document has them: a window's surroundings."""


@dataclass(frozen=True, slots=True)
class Stretch:
    """Neighbouring passages of a document, from number ``low`` to ``high``; its text begins at offset ``start``."""

    entry: Entry
    cut: Cut
    low: int
    high: int

    @property
    def start(self) -> int:
        """Where it begins in the document's reading text."""
        return self.cut.passages.span(self.low)[0]

    @property
    def end(self) -> int:
        """Where it ends."""
        return self.cut.passages.span(self.high)[1]


@dataclass(frozen=True, slots=True, eq=False)
class Gathered:
    """The passages that are to be read for a question, with what the search knows of them.

    ``hits`` are by their numbers in the joined text.
    """

    stretches: tuple[Stretch, ...]
    joined: JoinedText
    hits: dict[int, Hit]

    @property
    def regions(self) -> list[tuple[int, int, str]]:
        """What parts of the joined text are; one that begins or ends outside of a stretch is cut there."""
        return [
            (max(start, one.start) - one.start + at, min(end, one.end) - one.start + at, kind)
            for one, at in zip(self.stretches, self.joined.starts, strict=True)
            for start, end, kind in one.cut.regions_in(one.start, one.end)
        ]

    @property
    def scope(self) -> tuple[tuple[int, int], ...]:
        """The spans of the joined text that are to be read; the rest of it is context."""
        return tuple(self.joined.passages.span(number) for number in self.hits)


def gather(search: Search, hits: Sequence[Hit]) -> Gathered:
    """Join the passages that were hit with their neighbours, document after document."""
    by_document: dict[int, dict[int, Hit]] = {}
    for hit in hits:
        by_document.setdefault(hit.entry.number, {})[hit.passage] = hit
    stretches: list[Stretch] = []
    for number, own in by_document.items():
        cut = search.store.cut(number)
        entry = next(iter(own.values())).entry
        stretches += [Stretch(entry, cut, low, high) for low, high in _ranges(cut.passages, sorted(own))]
    parts = [
        (
            search.store.text(one.entry.number, one.start, one.end),
            joining.part(one.cut.passages, one.low, one.high),
        )
        for one in stretches
    ]
    joined = joining.join(parts)
    numbers = {
        first + passage - one.low: hit
        for one, first in zip(stretches, joined.first_passages, strict=True)
        for passage, hit in by_document[one.entry.number].items()
        if one.low <= passage <= one.high
    }
    return Gathered(tuple(stretches), joined, numbers)


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


class _LibraryWords:
    """What the engine asks of an index of passages and sentences, as the search of the whole library knows it."""

    def __init__(self, gathered: Gathered, weight: dict[str, float]) -> None:
        self._gathered = gathered
        self._weight = weight

    def passages(self, _question: str) -> dict[int, float]:
        """BM25 of the passages that are to be read, relative to the best of the library."""
        scores = {number: hit.words for number, hit in self._gathered.hits.items() if hit.words}
        return dict(sorted(scores.items(), key=lambda one: (-one[1], one[0])))

    def sentences(self, _question: str) -> dict[int, float]:
        """BM25 of the sentences of the joined text."""
        joined = self._gathered.joined
        bodies = [joined.text[start:end] for start, end in joined.passages.sentences.tolist()]
        return words.sentence_scores(bodies, self._weight)


def ask(
    search: Search, engine: Engine, question: str, options: AskOptions, only: Only = EVERYTHING
) -> Generator[Reply, None, None]:
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
    gathered = gather(search, hits)
    known = words.frequencies(search.store.connection, question)
    by_words = _LibraryWords(gathered, words.weights(known, search.store.totals().passages))
    vectors = _vectors(search, gathered)
    joined = gathered.joined
    indexed = IndexedText(joined.text, joined.passages, by_words, vectors, gathered.regions)
    prepared = engine.prepare_indexed(indexed)
    # All that was chosen is read: how much that is, is what the effort decided.
    asking = engine.ask(prepared, question, replace(options, effort="thorough", scope=gathered.scope))
    # What was read is told beside all that could have been: the rest of the library was searched only.
    passages = sum(entry.passages for entry in search.store.entries() if only.takes(entry))
    try:
        for now in asking:
            yield replace(_reply(search, gathered, now, question, engine), passages=passages)
    finally:
        asking.close()


def passages(search: Search, asked: str, top: int, only: Only = EVERYTHING) -> Reply:
    """The passages that are about some words, as answers that no reader gave (``model`` is empty).

    The words of each are the sentence that is most about them, its ``confidence`` is how the passage fits, 0..1.
    """
    began = time.perf_counter()
    hits = search.find(asked, top, only)
    weight = words.weights(words.frequencies(search.store.connection, asked), search.store.totals().passages)
    best = max((hit.score for hit in hits), default=0.0) or 1.0
    found = tuple(_passage(search, hit, rank, hit.score / best, weight) for rank, hit in enumerate(hits, 1))
    return Reply(asked, "", "", "", time.perf_counter() - began, 0, found, 0.0)


def _passage(search: Search, hit: Hit, rank: int, fits: float, weight: dict[str, float]) -> PlacedAnswer:
    cut = search.store.cut(hit.entry.number)
    start, end = cut.passages.span(hit.passage)
    first = int(cut.passages.first[hit.passage])
    text = search.store.text(hit.entry.number, start, end)
    spans = [(a - start, b - start) for a, b in cut.passages.sentences[first : cut.passages.first[hit.passage + 1]]]
    number = next(iter(words.sentence_scores([text[a:b] for a, b in spans], weight)), 0)
    low, high = (int(at) + start for at in spans[number])
    page = cut.page_of(low)
    labels = search.store.labels(hit.entry.number)
    return PlacedAnswer(
        rank=rank,
        text=text[low - start : high - start],
        page=page + 1,
        start=low,
        end=high,
        score=hit.score,
        confidence=fits,
        context=text,
        context_start=start,
        page_label=labels[page] if page < len(labels) else "",
        document=str(hit.entry.path),
        title=hit.entry.title,
    )


def _vectors(search: Search, gathered: Gathered) -> PassageVectors | None:
    """The vectors of the passages and their neighbours, as the store has them."""
    if search.encoder is None:
        return None
    made = PassageVectors(search.encoder, gathered.joined.text, gathered.joined.passages)
    numbers = [one.entry.first + passage for one in gathered.stretches for passage in range(one.low, one.high + 1)]
    vectors, known = search.vectors_of(numbers)
    if known.any():
        made.take(0, vectors, known)
    return made


def _reply(search: Search, gathered: Gathered, now: Progress, question: str, engine: Engine) -> Reply:
    answers = tuple(_placed(search, gathered, one) for one in now.answers)
    return Reply(
        question,
        "",
        "",
        engine.reader.name,
        now.seconds,
        now.done,
        answers,
        now.no_answer_score,
        now.total,
        now.finished,
        now.notices,
        now.passages_read,
        now.passages,
    )


def _placed(search: Search, gathered: Gathered, answer: Answer) -> PlacedAnswer:
    """The answer by document, page, sentence and offset in the document's reading text."""
    number = gathered.joined.part_of(answer.start)
    stretch = gathered.stretches[number]
    start = answer.start - gathered.joined.starts[number] + stretch.start
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
