# SPDX-License-Identifier: AGPL-3.0-or-later
"""One question from windows to ranked answers, as a stream: the likeliest windows are read first."""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from desktop_qa.common.errors import Text, UserError
from desktop_qa.qa import evidence as gathering
from desktop_qa.qa import windows as windowing
from desktop_qa.qa.answer import QUICK_WINDOWS, Answer, AskOptions, Effort, Progress, Span
from desktop_qa.qa.evidence import Evidence
from desktop_qa.qa.features import Features
from desktop_qa.qa.indexed import index_text, join_indexed
from desktop_qa.qa.queue import WindowQueue
from desktop_qa.qa.ranking import Pool
from desktop_qa.qa.reader import ReadingStopped
from desktop_qa.qa.spans import decode
from desktop_qa.qa.tokens import Tokenizer, TokenStore

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterator, Sequence

    import numpy.typing as npt

    from desktop_qa.qa.encoder import Encoder
    from desktop_qa.qa.indexed import IndexedText, Region
    from desktop_qa.qa.joining import JoinedText
    from desktop_qa.qa.meaning import VectorCache
    from desktop_qa.qa.passages import Passages
    from desktop_qa.qa.reader import Reader
    from desktop_qa.qa.spans import Candidate
    from desktop_qa.qa.tokens import Tokens
    from desktop_qa.qa.windows import Window

__all__ = ["Answer", "AskOptions", "Effort", "Engine", "Prepared", "Progress", "Span"]

QUESTION_TOKENS = 64
"""As BERT and MobileBERT were trained; the rest of a longer question is left out, with a notice."""
TOKENISED_AHEAD = 4_000_000
"""Characters that ``prepare`` tokenises at once; longer texts are tokenised where they are read."""
BATCH = 4
"""Windows a batch: larger ones are no faster on a processor and longer to cancel."""


@dataclass(frozen=True, slots=True, eq=False)
class Prepared:
    """A text, cut, tokenised and indexed once; for the engine that made it."""

    indexed: IndexedText
    store: TokenStore
    breaks: npt.NDArray[np.int32]
    """Offsets at which sentences begin, sorted: an answer lies in one sentence, and so in one paragraph."""

    @property
    def text(self) -> str:
        """The reading text."""
        return self.indexed.text

    @property
    def passages(self) -> Passages:
        """Its sentences and passages."""
        return self.indexed.passages

    def make_vectors(self) -> Iterator[tuple[int, int]]:
        """Make the vectors of passages that are missing; yields how many of how many are there."""
        return iter(()) if self.indexed.vectors is None else self.indexed.vectors.make_all()


@dataclass(slots=True)
class _Reading:
    """A question that was read so far, and may be read on."""

    prepared: Prepared
    question: str
    options: AskOptions
    evidence: Evidence
    tokens: Tokens
    queue: WindowQueue
    pool: Pool
    done: int = 0

    def answers(self, prepared: Prepared, question: str, options: AskOptions) -> bool:
        """Whether this is the reading of that question, as good as it could be begun now."""
        vectors = prepared.indexed.vectors
        return (
            self.prepared is prepared
            and self.question == question
            and (self.options.scope, self.options.max_answer_tokens) == (options.scope, options.max_answer_tokens)
            and (self.evidence.complete or vectors is None or not vectors.ready)
        )


class Engine:
    """Answers questions with one reader. Not for two threads at once, ``terminate`` excepted."""

    def __init__(
        self,
        reader: Reader,
        encoder: Encoder | None = None,
        cache: VectorCache | None = None,
        *,
        clock: Callable[[], float] = time.perf_counter,
        retrieval: bool = True,
    ) -> None:
        """Make an engine.

        Args:
            reader: reads windows.
            encoder: finds passages by meaning; without one, words alone find them.
            cache: of the vectors of passages.
            clock: seconds that ``Progress`` tells.
            retrieval: False reads in the order of the text and ranks by the network alone, for comparison.
        """
        self.reader = reader
        self.encoder = encoder
        self._cache = cache
        self._clock = clock
        self._retrieval = retrieval
        self._tokenizer = Tokenizer(reader.tokenizer_json)
        self._last: _Reading | None = None

    def prepare(
        self,
        text: str,
        paragraphs: Sequence[Span] | None = None,
        headings: Sequence[tuple[int, int, int]] = (),
        regions: Sequence[Region] = (),
    ) -> Prepared:
        """Cut, tokenise and index a reading text; see ``index_text``."""
        return self.prepare_indexed(index_text(text, paragraphs, headings, self.encoder, self._cache, regions))

    def prepare_indexed(self, indexed: IndexedText) -> Prepared:
        """Tokenise what is cut and indexed already; long texts are tokenised where they are read."""
        store = TokenStore(self._tokenizer, indexed.text, indexed.passages)
        if len(indexed.text) <= TOKENISED_AHEAD:
            store.ensure(range(len(indexed.passages)))
        return Prepared(indexed, store, np.ascontiguousarray(indexed.passages.sentences[:, 0]))

    def join(self, texts: Sequence[Prepared]) -> tuple[Prepared, JoinedText]:
        """Several prepared texts as one, so that one question reads all of them, and where each of them begins."""
        indexed, joined = join_indexed([one.indexed for one in texts])
        store = TokenStore(self._tokenizer, indexed.text, indexed.passages)
        for one, first, start in zip(texts, joined.first_passages, joined.starts, strict=True):
            store.take(first, one.store, start)
        return Prepared(indexed, store, np.ascontiguousarray(indexed.passages.sentences[:, 0])), joined

    def ask(
        self, prepared: Prepared, question: str, options: AskOptions | None = None
    ) -> Generator[Progress, None, None]:
        """Read the windows, likeliest first, and yield the answers so far after each batch, until finished.

        The question that was asked last, asked again of the same text and scope, goes on from where it stopped: with
        more effort, after it was cancelled, or to see more of its answers. Closing the generator cancels; so does
        ``terminate`` from another thread, after which the generator ends without a finished state.

        Raises:
            UserError: the question is empty, or the text is.
        """
        began = self._clock()
        options = options or AskOptions()
        asked = " ".join(question.split())
        if not any(sign.isalnum() for sign in asked):
            raise UserError("The question is empty. Ask something in words.")
        tokens, notices = self._question(asked)
        try:
            reading = self._reading(prepared, asked, options, tokens)
            while True:
                queue = reading.queue
                total = min(queue.total, QUICK_WINDOWS) if options.effort == "quick" else queue.total
                if reading.done < total:
                    # The first batch is one window, so that there is something to see at once.
                    self._read_on(reading, min(BATCH, total - reading.done) if reading.done else 1)
                    total = max(total, queue.total) if options.effort == "thorough" else total
                answers, nothing = reading.pool.answers(
                    options.top, options.threshold or self._threshold, one_per_place=options.one_per_place
                )
                finished = reading.done >= total
                yield Progress(
                    reading.done,
                    max(reading.done, total),
                    answers,
                    nothing,
                    finished,
                    self._clock() - began,
                    notices,
                    queue.passages_read,
                    queue.passages,
                )
                if finished:
                    return
        except ReadingStopped:
            return

    def answer(self, prepared: Prepared, question: str, options: AskOptions | None = None) -> Progress:
        """The finished state of ``ask``, for callers who can wait."""
        *_, last = self.ask(prepared, question, options)
        return last

    def pool(self, prepared: Prepared, question: str) -> Pool:
        """Everything that reading the whole text finds, for measuring."""
        asked = " ".join(question.split())
        reading = self._begin(prepared, asked, AskOptions(), self._question(asked)[0])
        while reading.done < reading.queue.total:
            self._read_on(reading, BATCH)
        return reading.pool

    def terminate(self) -> None:
        """End the run that is going on, from any thread."""
        self.reader.terminate()
        if self.encoder is not None:
            self.encoder.terminate()

    @property
    def _threshold(self) -> float:
        return self.reader.calibration.threshold

    def _reading(self, prepared: Prepared, question: str, options: AskOptions, tokens: Tokens) -> _Reading:
        """The last reading if it was of this question, or a new one."""
        if self._last is None or not self._last.answers(prepared, question, options):
            self._last = None
            self._last = self._begin(prepared, question, options, tokens)
        return self._last

    def _begin(self, prepared: Prepared, question: str, options: AskOptions, tokens: Tokens) -> _Reading:
        allowed = _in_scope(prepared.passages, options.scope)
        if not allowed:
            raise UserError("There is no text to read here, so nothing can be answered.")
        evidence = gathering.gather(prepared.indexed, question) if self._retrieval else Evidence(question=question)
        queue = WindowQueue(prepared.store, evidence.order(allowed), tokens, self.reader.max_length)
        features = Features(prepared.text, prepared.passages, evidence, prepared.indexed.regions)
        pool = Pool(prepared.text, features, self.reader.calibration)
        return _Reading(prepared, question, options, evidence, tokens, queue, pool)

    def _read_on(self, reading: _Reading, size: int) -> None:
        """Read the next windows, ``size`` at most; when that is stopped they are still the next ones."""
        batch = reading.queue.take(size)
        try:
            reading.pool.add(self._read(reading.prepared, batch, reading.tokens, reading.options))
        except Exception:
            reading.queue.give_back(batch)
            raise
        reading.done += len(batch)

    def _question(self, question: str) -> tuple[Tokens, tuple[str, ...]]:
        tokens = self._tokenizer.encode(question[: 40 * QUESTION_TOKENS])
        most = min(QUESTION_TOKENS, self.reader.max_length // 2)
        if len(tokens) <= most and len(question) <= 40 * QUESTION_TOKENS:
            return tokens, ()
        return type(tokens)(tokens.ids[:most], tokens.starts[:most], tokens.ends[:most]), (
            Text("The question is long: only its beginning was read."),
        )

    def _read(
        self, prepared: Prepared, batch: Sequence[Window], question: Tokens, options: AskOptions
    ) -> list[Candidate]:
        inputs = windowing.assemble(batch, question, self._tokenizer, self.reader.max_length)
        start, end = self.reader.run(inputs.input_ids, inputs.attention_mask, inputs.token_type_ids)
        found: list[Candidate] = []
        for row, window in enumerate(batch):
            spans = decode(window, start[row], end[row], prepared.text, prepared.breaks, options.max_answer_tokens)
            found.extend(one for one in spans if _inside(one.start, one.end, options.scope))
        return found


def _in_scope(passages: Passages, scope: Sequence[Span] | None) -> list[int]:
    """The passages that have text in the scope, in the order of the text."""
    spans = enumerate(map(passages.span, range(len(passages))))
    return [index for index, (start, end) in spans if scope is None or any(a < end and start < b for a, b in scope)]


def _inside(start: int, end: int, scope: Sequence[Span] | None) -> bool:
    return scope is None or any(first <= start and end <= last for first, last in scope)
