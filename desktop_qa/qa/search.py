# SPDX-License-Identifier: AGPL-3.0-or-later
"""Find by meaning: words or a sentence in, the passages that are about it out. No reader is needed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from desktop_qa.common.errors import UserError
from desktop_qa.qa.evidence import gather
from desktop_qa.qa.indexed import index_text
from desktop_qa.qa.reader import ReadingStopped

if TYPE_CHECKING:
    from collections.abc import Generator, Sequence

    from desktop_qa.common.errors import Text
    from desktop_qa.qa.answer import Span
    from desktop_qa.qa.encoder import Encoder
    from desktop_qa.qa.evidence import Evidence
    from desktop_qa.qa.indexed import IndexedText, Region
    from desktop_qa.qa.meaning import VectorCache

MOST_CHARACTERS = 2000
"""Of the words: an encoder reads no more of them."""
STEPS = 16
"""Vectors are made in so many small batches between two lists of hits."""


@dataclass(frozen=True, slots=True)
class Hit:
    """A passage of the text (half-open offsets) and, in it, the sentence that is most about the words.

    ``score`` is 0..1: for the best hit its cosine with the words, for the others in proportion to their rank. Without
    an encoder it is the share of the best BM25 score.
    """

    start: int
    end: int
    score: float
    sentence: Span


@dataclass(frozen=True, slots=True)
class Found:
    """The hits so far, best first. ``done`` of ``total`` passages could be compared by their meaning."""

    hits: tuple[Hit, ...]
    done: int
    total: int
    finished: bool
    by_meaning: bool


class Searcher:
    """Indexes texts and searches them, with one encoder. Not for two threads at once, ``terminate`` excepted."""

    def __init__(self, encoder: Encoder | None, cache: VectorCache | None = None, notice: Text | None = None) -> None:
        """``notice`` says why there is no encoder, if there is none."""
        self._encoder = encoder
        self._cache = cache
        self.encoder = encoder.name if encoder else ""
        """Its name; empty where words alone are searched."""
        self.notice = notice

    def prepare(
        self,
        text: str,
        paragraphs: Sequence[Span] | None = None,
        headings: Sequence[tuple[int, int, int]] = (),
        regions: Sequence[Region] = (),
    ) -> IndexedText:
        """Cut and index a reading text; see ``index_text``."""
        return index_text(text, paragraphs, headings, self._encoder, self._cache, regions)

    def search(self, indexed: IndexedText, words: str, top: int) -> Generator[Found, None, None]:
        """See ``search``."""
        return search(indexed, words, top)

    def terminate(self) -> None:
        """End the run that is going on, from any thread."""
        if self._encoder is not None:
            self._encoder.terminate()


def search(
    indexed: IndexedText, words: str, top: int = 20, scope: Sequence[Span] | None = None
) -> Generator[Found, None, None]:
    """The passages of a text that are about ``words``, better ones as more vectors are made, until finished.

    Closing the generator cancels; when the encoder is terminated, the generator ends without a finished state.

    Raises:
        UserError: there are no words.
    """
    asked = " ".join(words.split())[:MOST_CHARACTERS]
    if not any(sign.isalnum() for sign in asked):
        raise UserError("There is nothing to look for. Write some words, or a sentence.")
    spans = enumerate(map(indexed.passages.span, range(len(indexed.passages))))
    allowed = [at for at, (start, end) in spans if scope is None or any(a < end and start < b for a, b in scope)]
    try:
        evidence = gather(indexed, asked)
        if indexed.vectors is not None:
            for step, (done, total) in enumerate(indexed.vectors.make_all(), 1):
                if step % STEPS == 0 and done < total:
                    evidence = gather(indexed, asked)
                    yield Found(_hits(indexed, evidence, allowed, top), done, total, False, True)
            if not evidence.complete:
                evidence = gather(indexed, asked)
        hits = _with_sentences(indexed, asked, _hits(indexed, evidence, allowed, top))
    except ReadingStopped:
        return
    yield Found(hits, len(allowed), len(allowed), True, evidence.cosines is not None)


def _hits(indexed: IndexedText, evidence: Evidence, allowed: Sequence[int], top: int) -> tuple[Hit, ...]:
    """The best passages; without an encoder, those that share words."""
    scores = evidence.scores(allowed)
    if evidence.cosines is None:
        scores = {at: evidence.passages[at] for at in evidence.passages if at in set(allowed)}
    best = sorted(scores, key=lambda at: (-scores[at], at))[:top]
    if not best:
        return ()
    greatest = scores[best[0]] or 1.0
    unit = 1.0 if evidence.cosines is None else max(0.0, float(evidence.cosines[best[0]]))
    return tuple(
        Hit(*indexed.passages.span(at), unit * scores[at] / greatest, _sentence(indexed, evidence, at)) for at in best
    )


def _sentence(indexed: IndexedText, evidence: Evidence, passage: int) -> Span:
    """The sentence of a passage that has most of the words in it, or the first."""
    numbers = range(indexed.passages.first[passage], indexed.passages.first[passage + 1])
    best = max(numbers, key=lambda one: evidence.sentences.get(one, 0.0))
    start, end = indexed.passages.sentences[best].tolist()
    return start, end


def _with_sentences(indexed: IndexedText, words: str, hits: tuple[Hit, ...]) -> tuple[Hit, ...]:
    """The hits, each with the sentence that is nearest in meaning."""
    if indexed.vectors is None or not hits:
        return hits
    cut = indexed.passages
    spans = [[(start, end) for start, end in cut.sentences[_sentences_in(indexed, hit)].tolist()] for hit in hits]
    texts = [indexed.text[start:end] for of_hit in spans for start, end in of_hit]
    encoder = indexed.vectors.encoder
    cosines = encoder.encode(texts) @ encoder.encode([words])[0]
    made, at = [], 0
    for hit, of_hit in zip(hits, spans, strict=True):
        best = int(np.argmax(cosines[at : at + len(of_hit)]))
        made.append(Hit(hit.start, hit.end, hit.score, of_hit[best]))
        at += len(of_hit)
    return tuple(made)


def _sentences_in(indexed: IndexedText, hit: Hit) -> slice:
    starts = indexed.passages.sentences[:, 0]
    first, last = np.searchsorted(starts, [hit.start, hit.end])
    return slice(int(first), int(last))
