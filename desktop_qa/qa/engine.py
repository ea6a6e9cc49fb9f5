# SPDX-License-Identifier: AGPL-3.0-or-later
"""One question from windows to ranked answers, as a stream: the likeliest windows are read first."""

from __future__ import annotations

import time
from collections import deque
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from desktop_qa.common.errors import Text, UserError
from desktop_qa.qa import passages as passaging
from desktop_qa.qa import windows as windowing
from desktop_qa.qa.answer import Answer, AskOptions, Effort, Progress, Span
from desktop_qa.qa.ranking import Evidence, Pool
from desktop_qa.qa.reader import ReadingStopped
from desktop_qa.qa.retrieval import Index, in_reading_order
from desktop_qa.qa.spans import decode
from desktop_qa.qa.tokens import Tokenizer, TokenStore

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Sequence

    import numpy.typing as npt

    from desktop_qa.qa.passages import Passages
    from desktop_qa.qa.reader import Reader
    from desktop_qa.qa.retrieval import Scores
    from desktop_qa.qa.spans import Candidate
    from desktop_qa.qa.tokens import Tokens
    from desktop_qa.qa.windows import Window

__all__ = ["Answer", "AskOptions", "Effort", "Engine", "Prepared", "Progress", "Span"]

QUESTION_TOKENS = 64
"""As BERT and MobileBERT were trained; the rest of a longer question is left out, with a notice."""
TOKENISED_AHEAD = 4_000_000
"""Characters that ``prepare`` tokenises at once; longer texts are tokenised where they are read."""
QUICK_SECONDS = 1.2
"""Time for a quick answer, on whatever machine; the budget of the benchmark is 1.5 s."""
QUICK_LEAST = 8
"""Windows that even a quick answer on a slow machine has read."""
BATCH = 4
"""Windows a batch: larger ones are no faster on a processor and longer to cancel."""
AHEAD = 16
"""Windows that are made at once, to find some of equal length."""


@dataclass(frozen=True, slots=True, eq=False)
class Prepared:
    """A text, cut, tokenised and indexed once; for the engine that made it."""

    text: str
    passages: Passages
    store: TokenStore
    index: Scores
    breaks: npt.NDArray[np.int32]
    """Offsets at which sentences begin, sorted: an answer lies in one sentence, and so in one paragraph."""


class Engine:
    """Answers questions with one reader. Not for two threads at once, ``terminate`` excepted."""

    def __init__(
        self, reader: Reader, clock: Callable[[], float] = time.perf_counter, *, retrieval: bool = True
    ) -> None:
        """``retrieval`` False reads in the order of the text and ranks by the network alone, for comparison."""
        self.reader = reader
        self._clock = clock
        self._retrieval = retrieval
        self._tokenizer = Tokenizer(reader.tokenizer_json)

    def prepare(
        self, text: str, paragraphs: Sequence[Span] | None = None, headings: Sequence[tuple[int, int, int]] = ()
    ) -> Prepared:
        """Cut, tokenise and index a reading text.

        ``paragraphs`` are half-open offsets, in order (without them, blank lines separate paragraphs), ``headings``
        the ``(start, end, level)`` of those paragraphs that are headings.
        """
        spans = passaging.paragraphs_of(text) if paragraphs is None else paragraphs
        cut = passaging.split(text, spans, headings)
        store = TokenStore(self._tokenizer, text, cut)
        if len(text) <= TOKENISED_AHEAD:
            store.ensure(range(len(cut)))
        index = Index(text, cut, passaging.titles(text, cut, headings) if headings else ())
        return Prepared(text, cut, store, index, np.ascontiguousarray(cut.sentences[:, 0]))

    def prepare_passages(self, text: str, cut: Passages, index: Scores) -> Prepared:
        """A text that was cut before, and is searched by others; its passages are tokenised when they are read."""
        store = TokenStore(self._tokenizer, text, cut)
        return Prepared(text, cut, store, index, np.ascontiguousarray(cut.sentences[:, 0]))

    def ask(
        self, prepared: Prepared, question: str, options: AskOptions | None = None
    ) -> Generator[Progress, None, None]:
        """Read the windows, likeliest first, and yield the answers so far after each batch, until finished.

        Closing the generator cancels; so does ``terminate`` from another thread, after which the generator ends
        without a finished state.

        Raises:
            UserError: the question is empty, or the text is.
        """
        began = self._clock()
        options = options or AskOptions()
        asked = " ".join(question.split())
        if not any(sign.isalnum() for sign in asked):
            raise UserError("The question is empty. Ask something in words.")
        tokens, notices = self._question(asked)
        evidence = Evidence.of(prepared.index, asked) if self._retrieval else Evidence()
        order = in_reading_order(evidence.passages, _in_scope(prepared.passages, options.scope))
        if not order:
            raise UserError("There is no text to read here, so nothing can be answered.")
        queue = _Queue(prepared, order, tokens, self.reader.max_length)
        calibration = self.reader.calibration
        pool = Pool(prepared.text, prepared.passages, evidence, calibration)
        threshold = options.threshold or calibration.threshold
        done = 0
        finished = False
        while not finished:
            # The first batch is one window, so that there is something to see at once.
            batch = queue.take(BATCH if done else 1)
            try:
                pool.add(self._read(prepared, batch, tokens, options))
            except ReadingStopped:
                return
            done += len(batch)
            spent = self._clock() - began
            total = queue.total
            if options.effort == "quick":
                within = int((QUICK_SECONDS - spent) / (spent / done)) if spent > 0 else total
                total = min(total, max(QUICK_LEAST, done + max(0, within)))
            finished = done >= total
            answers, nothing = pool.answers(options.top, threshold)
            yield Progress(done, max(done, total), answers, nothing, finished, spent, notices)

    def answer(self, prepared: Prepared, question: str, options: AskOptions | None = None) -> Progress:
        """The finished state of ``ask``, for callers who can wait."""
        *_, last = self.ask(prepared, question, options)
        return last

    def pool(self, prepared: Prepared, question: str) -> Pool:
        """Everything that reading the whole text finds, for measuring."""
        asked = " ".join(question.split())
        tokens, _ = self._question(asked)
        evidence = Evidence.of(prepared.index, asked)
        pool = Pool(prepared.text, prepared.passages, evidence, self.reader.calibration)
        order = in_reading_order(evidence.passages, range(len(prepared.passages)))
        queue = _Queue(prepared, order, tokens, self.reader.max_length)
        done = 0
        while done < queue.total:
            batch = queue.take(BATCH)
            pool.add(self._read(prepared, batch, tokens, AskOptions()))
            done += len(batch)
        return pool

    def terminate(self) -> None:
        """End the run that is going on, from any thread."""
        self.reader.terminate()

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


class _Queue:
    """The windows of passages in the order of reading, some made ahead so that batches are of equal length."""

    def __init__(self, prepared: Prepared, order: Sequence[int], question: Tokens, max_length: int) -> None:
        self._prepared = prepared
        self._left = deque(order)
        self._question = question
        self._max_length = max_length
        self._made: deque[Window] = deque()
        self._total = len(order)

    @property
    def total(self) -> int:
        """All windows; a passage with very many word pieces makes several, which is known when it is reached."""
        return self._total

    def take(self, size: int) -> list[Window]:
        """The next windows, up to ``size``, padded to the same length as the first of them."""
        prepared = self._prepared
        while self._left and len(self._made) < (size if size == 1 else AHEAD):
            passage = self._left.popleft()
            made = windowing.windows_of(
                prepared.store, passage, len(prepared.passages), self._question, self._max_length
            )
            self._total += len(made) - 1
            self._made.extend(made)
        first = windowing.padded(self._made[0].length, self._max_length)
        alike = [one for one in self._made if windowing.padded(one.length, self._max_length) == first][:size]
        for one in alike:
            self._made.remove(one)
        return alike


def _in_scope(passages: Passages, scope: Sequence[Span] | None) -> list[int]:
    """The passages that have text in the scope, in the order of the text."""
    spans = enumerate(map(passages.span, range(len(passages))))
    return [index for index, (start, end) in spans if scope is None or any(a < end and start < b for a, b in scope)]


def _inside(start: int, end: int, scope: Sequence[Span] | None) -> bool:
    return scope is None or any(first <= start and end <= last for first, last in scope)
