# SPDX-License-Identifier: AGPL-3.0-or-later
"""Questions become windows: [CLS] question [SEP] passage tokens [SEP], with the answers as token positions.

Long passages are cut with a stride. The share of the prior that lies outside a window falls to the window's
"not answered here", position (0, 0), so that scores compare across the windows of a document.
"""

from __future__ import annotations

import math
import random
from collections import Counter, defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from desktop_qa.common.errors import UserError

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from numpy.typing import NDArray

    from desktop_qa.training.squad import Corpus

CLS, SEP = 101, 102


@dataclass(frozen=True, slots=True)
class Tokens:
    """Ids and character offsets [N, 2] of one text."""

    ids: NDArray[np.int32]
    offsets: NDArray[np.int32]


@dataclass(frozen=True, slots=True)
class Window:
    """One training input.

    Attributes:
        ids: token ids, [CLS] question [SEP] passage [SEP].
        passage_start: position of the first passage token.
        candidates: (start, end, prior) as positions, both inclusive; (0, 0, prior) is "not answered here".
        question: index of the question in its corpus.
        token_start: index of the first passage token in the paragraph (-1 where passages are joined).
        taught: a teacher's start and end scores of all tokens, where it has labelled the window.
    """

    ids: NDArray[np.int32]
    passage_start: int
    candidates: tuple[tuple[int, int, float], ...]
    question: int
    token_start: int = 0
    taught: tuple[NDArray[np.float16], NDArray[np.float16]] | None = None


@dataclass(frozen=True, slots=True)
class WindowOptions:
    """How windows are cut and varied.

    Attributes:
        max_length: tokens of a window at most.
        stride: tokens that neighbouring windows share.
        max_question: tokens of a question at most.
        drop_mark: share of questions that lose their question mark.
        join: share of windows that get neighbouring paragraphs of the same group before or after.
        negatives: windows with the likeliest wrong paragraph, as a share of the questions.
    """

    max_length: int = 320
    stride: int = 128
    max_question: int = 64
    drop_mark: float = 0.15
    join: float = 0.15
    negatives: float = 0.1


def load_tokenizer(directory: Path):  # type: ignore[no-untyped-def]
    """The tokenizer of a model directory, without padding and truncation.

    Raises:
        UserError: there is none, or [CLS] and [SEP] are not where every published BERT vocabulary has them.
    """
    from tokenizers import Tokenizer

    path = directory / "tokenizer.json"
    if not path.exists():
        raise UserError(f"{path} is not there; the run needs the tokenizer of its model.")
    tokenizer = Tokenizer.from_file(str(path))
    if (tokenizer.token_to_id("[CLS]"), tokenizer.token_to_id("[SEP]")) != (CLS, SEP):
        raise UserError(f"{path} is no BERT vocabulary: [CLS] and [SEP] should be words {CLS} and {SEP}.")
    tokenizer.no_padding()
    tokenizer.no_truncation()
    return tokenizer


def encode(tokenizer, texts: Sequence[str]) -> list[Tokens]:  # type: ignore[no-untyped-def]
    """Tokenise texts without special tokens."""
    found = tokenizer.encode_batch(list(texts), add_special_tokens=False)
    return [Tokens(np.array(e.ids, dtype=np.int32), np.array(e.offsets, dtype=np.int32).reshape(-1, 2)) for e in found]


def token_span(offsets: NDArray[np.int32], start: int, end: int) -> tuple[int, int] | None:
    """First and last token of the characters [start, end), or None where no token lies in them."""
    first = int(np.searchsorted(offsets[:, 1], start, side="right"))
    last = int(np.searchsorted(offsets[:, 0], end, side="left")) - 1
    return (first, last) if first <= last else None


def candidates_in(
    spans: Sequence[tuple[int, int, float]], first: int, last: int, shift: int
) -> tuple[tuple[int, int, float], ...]:
    """Token spans that lie in [first, last), as positions (+ ``shift``); the rest of 1 goes to (0, 0)."""
    inside = [(s + shift, e + shift, p) for s, e, p in spans if first <= s and e < last]
    rest = 1.0 - sum(p for _, _, p in inside)
    return (*inside, (0, 0, rest)) if rest > 1e-6 else tuple(inside)


class BM25:
    """Ranks a group's paragraphs for a question by their word pieces (k1 = 1.2, b = 0.75)."""

    def __init__(self, paragraphs: Sequence[NDArray[np.int32]]) -> None:
        self.counts = [Counter(p.tolist()) for p in paragraphs]
        self.lengths = [len(p) for p in paragraphs]
        self.mean = max(1.0, sum(self.lengths) / max(1, len(paragraphs)))
        documents: Counter[int] = Counter()
        for count in self.counts:
            documents.update(count.keys())
        self.idf = {t: math.log(1 + (len(paragraphs) - n + 0.5) / (n + 0.5)) for t, n in documents.items()}

    def score(self, query: Sequence[int], index: int) -> float:
        """Score of one paragraph."""
        count, total = self.counts[index], 0.0
        scale = 1.2 * (0.25 + 0.75 * self.lengths[index] / self.mean)
        for token in query:
            frequency = count.get(token, 0)
            if frequency:
                total += self.idf[token] * frequency * 2.2 / (frequency + scale)
        return total


class WindowMaker:
    """Makes the windows of a corpus; the same seed makes the same windows."""

    def __init__(self, corpus: Corpus, tokenizer, options: WindowOptions, seed: int = 0) -> None:  # type: ignore[no-untyped-def]
        self.corpus, self.options = corpus, options
        self.random = random.Random(seed)
        self.passages = encode(tokenizer, [p.text for p in corpus.paragraphs])
        self.questions = encode(tokenizer, [q.text for q in corpus.questions])
        self.mark = tokenizer.token_to_id("?")
        groups: dict[tuple[str, str], list[int]] = defaultdict(list)
        for index, paragraph in enumerate(corpus.paragraphs):
            groups[paragraph.source, paragraph.group].append(index)
        self.groups = groups
        self.by_source: dict[str, list[int]] = defaultdict(list)
        for index, paragraph in enumerate(corpus.paragraphs):
            self.by_source[paragraph.source].append(index)

    def _question(self, index: int) -> NDArray[np.int32]:
        ids = self.questions[index].ids[: self.options.max_question]
        if len(ids) > 1 and ids[-1] == self.mark and self.random.random() < self.options.drop_mark:
            return ids[:-1]
        return ids

    def _spans(self, index: int) -> list[tuple[int, int, float]]:
        question = self.corpus.questions[index]
        offsets = self.passages[question.paragraph].offsets
        found = []
        for start, end, prior in question.spans:
            span = token_span(offsets, start, end)
            if span:
                found.append((*span, prior))
        return found

    def windows(self, index: int, *, plain: bool = False) -> list[Window]:
        """All windows of one question over its own paragraph; ``plain`` leaves out the random variations."""
        question = self.corpus.questions[index]
        ids = self.questions[index].ids[: self.options.max_question] if plain else self._question(index)
        passage, spans, origin = self.passages[question.paragraph].ids, self._spans(index), 0
        if not plain and self.random.random() < self.options.join:
            passage, spans = self._joined(question.paragraph, passage, spans, len(ids))
            origin = -1
        return cut(ids, passage, spans, index, self.options, origin)

    def _joined(
        self, paragraph: int, passage: NDArray[np.int32], spans: list[tuple[int, int, float]], question: int
    ) -> tuple[NDArray[np.int32], list[tuple[int, int, float]]]:
        """Put other paragraphs of the group before and after while the window has room."""
        about = self.corpus.paragraphs[paragraph]
        others = [i for i in self.groups[about.source, about.group] if i != paragraph]
        self.random.shuffle(others)
        room = self.options.max_length - 3 - question - len(passage)
        for other in others[:4]:
            extra = self.passages[other].ids
            if len(extra) > room:
                continue
            room -= len(extra)
            if self.random.random() < 0.5:
                passage = np.concatenate([extra, passage])
                spans = [(s + len(extra), e + len(extra), p) for s, e, p in spans]
            else:
                passage = np.concatenate([passage, extra])
        return passage, spans

    def negative(self, index: int, bm25: dict[tuple[str, str], BM25]) -> Window | None:
        """A window with the likeliest other paragraph of the group (or of 60 of the source) without the answer."""
        question = self.corpus.questions[index]
        about = self.corpus.paragraphs[question.paragraph]
        key = (about.source, about.group)
        query = self.questions[index].ids[: self.options.max_question].tolist()
        members = self.groups[key]
        if len(members) < 4:
            pool = self.by_source[about.source]
            members = self.random.sample(pool, min(60, len(pool)))
            ranker = BM25([self.passages[i].ids for i in members])
        else:
            if key not in bm25:
                bm25[key] = BM25([self.passages[i].ids for i in members])
            ranker = bm25[key]
        wanted = [a.lower() for a in question.answers]
        ranked = sorted(range(len(members)), key=lambda i: -ranker.score(query, i))
        for place in ranked[:6]:
            text = self.corpus.paragraphs[members[place]].text.lower()
            if members[place] != question.paragraph and not any(a in text for a in wanted):
                ids = self._question(index)
                found = cut(ids, self.passages[members[place]].ids, [], index, self.options, -1)
                return self.random.choice(found)
        return None


def cut(
    question: NDArray[np.int32],
    passage: NDArray[np.int32],
    spans: Sequence[tuple[int, int, float]],
    index: int,
    options: WindowOptions,
    origin: int = 0,
) -> list[Window]:
    """Cut one passage into windows that overlap by ``stride`` tokens."""
    room = options.max_length - 3 - len(question)
    step = max(1, room - options.stride)
    shift, found, begin = len(question) + 2, [], 0
    while True:
        end = min(len(passage), begin + room)
        ids = np.concatenate([[CLS], question, [SEP], passage[begin:end], [SEP]]).astype(np.int32)
        candidates = candidates_in(spans, begin, end, shift - begin)
        found.append(Window(ids, shift, candidates, index, begin if origin >= 0 else -1))
        if end == len(passage):
            return found
        begin += step
