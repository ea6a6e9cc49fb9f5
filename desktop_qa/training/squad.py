# SPDX-License-Identifier: AGPL-3.0-or-later
"""Questions in SQuAD format, and squad_bt_candidates, as one kind of record: a question and its likely answers."""

from __future__ import annotations

import gzip
import json
from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from desktop_qa.common import questions
from desktop_qa.common.errors import UserError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A passage with the group (article, document) it comes from."""

    source: str
    group: str
    text: str


@dataclass(frozen=True, slots=True)
class Question:
    """A question about one paragraph.

    Attributes:
        text: the question.
        paragraph: index into the corpus' paragraphs.
        spans: (start, end, prior) in characters; what is left of 1 is the prior of "not answered here".
        answers: the reference texts, for scoring.
        identifier: its id in the file.
    """

    text: str
    paragraph: int
    spans: tuple[tuple[int, int, float], ...]
    answers: tuple[str, ...] = ()
    identifier: str = ""

    @property
    def null(self) -> float:
        """Prior probability that the paragraph does not answer."""
        return max(0.0, 1.0 - sum(p for _, _, p in self.spans))


@dataclass(slots=True)
class Corpus:
    """Paragraphs and the questions on them; ``rejected`` lists entries with wrong offsets, which are skipped."""

    paragraphs: list[Paragraph] = field(default_factory=list)
    questions: list[Question] = field(default_factory=list)
    rejected: list[str] = field(default_factory=list)

    def extend(self, other: Corpus) -> None:
        """Append another corpus."""
        offset = len(self.paragraphs)
        self.paragraphs += other.paragraphs
        self.rejected += other.rejected
        self.questions += [
            Question(q.text, q.paragraph + offset, q.spans, q.answers, q.identifier) for q in other.questions
        ]


def _open(path: Path) -> str:
    try:
        raw = gzip.decompress(path.read_bytes()) if path.suffix == ".gz" else path.read_bytes()
        return raw.decode("utf-8")
    except (OSError, EOFError, UnicodeDecodeError) as error:
        raise UserError(f"{path} cannot be read as UTF-8 text: {error}") from error


def source_name(path: Path) -> str:
    """``squadshifts_reddit`` of ``.../squadshifts_reddit.json.gz``."""
    return path.name.split(".")[0]


def read_squad(path: Path) -> Corpus:
    """Read a SQuAD 1.1 or 2.0 file (optionally gzip); answers whose offsets do not hold their text are rejected.

    Raises:
        UserError: the file is not a SQuAD file.
    """
    file, source = questions.read(path), source_name(path)
    corpus = Corpus(rejected=[f"{source} {fault}" for fault in file.faults])
    for number, article in enumerate(file.articles):
        for paragraph in article.paragraphs:
            index = len(corpus.paragraphs)
            corpus.paragraphs.append(Paragraph(source, article.title or str(number), paragraph.text))
            for one in paragraph.questions:
                found = Counter(one.places)
                spans = tuple((s, e, count / len(one.places)) for (s, e), count in found.items())
                corpus.questions.append(Question(one.text, index, spans, tuple(dict.fromkeys(one.answers)), one.id))
    return corpus


def read_candidates(path: Path, impossible_prior: float = 0.8, answerable_null: float = 0.03) -> Corpus:
    """Read squad_bt_candidates: all marked spans of a paragraph with the inferred probability of each.

    A question estimated as unanswerable keeps its candidates with ``1 - impossible_prior`` among them, since the
    estimate is often off by one; an answerable one leaves ``answerable_null`` to "not answered here".
    """
    corpus = Corpus()
    source = source_name(path)
    for line in _open(path).splitlines():
        entry = json.loads(line)
        context, candidates = entry["context"], entry["cands"]
        index = len(corpus.paragraphs)
        corpus.paragraphs.append(Paragraph(source, f"{entry['doc']:03d}", context))
        for question in entry["qs"]:
            scale = 1 - (impossible_prior if question["imp_est"] else answerable_null)
            total = sum(question["p"])
            if not total:
                continue
            spans = tuple(
                (s, e, scale * p / total)
                for (s, e), p in zip(candidates, question["p"], strict=True)
                if p > 0.005 and 0 <= s < e <= len(context)
            )
            best = max(spans, key=lambda span: span[2], default=None)
            if best is None:
                continue
            answers = () if question["imp_est"] else (context[best[0] : best[1]],)
            identifier = f"{entry['doc']}-{entry['para']}-{question['j']}"
            corpus.questions.append(Question(question["q"], index, spans, answers, identifier))
    return corpus


def read_any(path: Path) -> Corpus:
    """Read either kind of file by its name."""
    return read_candidates(path) if ".jsonl" in path.name else read_squad(path)


def lines(path: Path) -> Iterator[str]:
    """The non-empty lines of a plain or gzip text file; raises `UserError` when it is not UTF-8."""
    for line in _open(path).splitlines():
        if line.strip():
            yield line.strip()
