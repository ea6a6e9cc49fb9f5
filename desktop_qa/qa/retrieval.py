# SPDX-License-Identifier: AGPL-3.0-or-later
"""Which passages are likeliest to answer: BM25 by SQLite's FTS5, over passages and over single sentences.

FTS5 comes with Python, stems English (Porter) and folds accents; an index of 300 pages takes a tenth of a second.
Two indexes: that of passages says what to read first; that of sentences tells, of two spans which the reader likes
alike, the one whose own sentence talks of what was asked.
"""

from __future__ import annotations

import re
import sqlite3
import weakref
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from desktop_qa.qa.passages import Passages

TOKENIZE = "tokenize = 'porter unicode61 remove_diacritics 2'"
_WORD = re.compile(r"\w+")
_UNSPACED = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\u0e00-\u0e7f\uac00-\ud7af]")
_SMALL = re.compile(r"[⁰¹²³⁴-⁹₀-₉]")
_PLAIN = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹₀₁₂₃₄₅₆₇₈₉", "01234567890123456789")
MOST_WORDS = 64

# What questions are made of, which says nothing about where the answer stands.
_STOP_WORDS_TEXT = (
    "a about am an and any are as at be been being between by can could did do does doing during for from had has have "
    "he her hers him his how i if in into is it its many me much my of off on or our she should so some such than that "
    "the their theirs them then there these they this those to us was we were what when where which while who whom "
    "whose why will with would you your"
)
STOP_WORDS = frozenset(_STOP_WORDS_TEXT.split())


class Scores(Protocol):
    """How well passages and sentences fit a question: best first, those that do not fit left out."""

    def passages(self, question: str) -> dict[int, float]:
        """Scores of passages by their numbers."""
        ...

    def sentences(self, question: str) -> dict[int, float]:
        """Scores of sentences by their numbers."""
        ...


class Index:
    """BM25 over the passages and sentences of one text."""

    def __init__(self, text: str, passages: Passages, titles: Sequence[str] = ()) -> None:
        """Index ``text``; ``titles`` are the headings over each passage, which count as its words too."""
        # The engine is used by one thread at a time, but not always by the one that prepared the text.
        self._db = sqlite3.connect(":memory:", check_same_thread=False, isolation_level=None)
        weakref.finalize(self, self._db.close)
        self._db.execute("PRAGMA journal_mode = OFF")
        columns = "body" + (", titles" if titles else "")
        self._titles = bool(titles)
        self._db.execute(f"CREATE VIRTUAL TABLE passage USING fts5({columns}, content = '', {TOKENIZE})")
        self._db.execute(f"CREATE VIRTUAL TABLE sentence USING fts5(body, content = '', {TOKENIZE})")
        self._db.execute(f"CREATE VIRTUAL TABLE question USING fts5(body, {TOKENIZE})")
        with self._transaction():
            if titles:
                rows = ((i, spaced(text[slice(*passages.span(i))]), titles[i]) for i in range(len(passages)))
                self._db.executemany("INSERT INTO passage(rowid, body, titles) VALUES (?, ?, ?)", rows)
            else:
                plain = ((i, spaced(text[slice(*passages.span(i))])) for i in range(len(passages)))
                self._db.executemany("INSERT INTO passage(rowid, body) VALUES (?, ?)", plain)
            sentences = ((i, spaced(text[start:end])) for i, (start, end) in enumerate(passages.sentences.tolist()))
            self._db.executemany("INSERT INTO sentence(rowid, body) VALUES (?, ?)", sentences)

    def _transaction(self) -> sqlite3.Connection:
        self._db.execute("BEGIN")
        return self._db

    def close(self) -> None:
        """Give the memory back."""
        self._db.close()

    def passages(self, question: str) -> dict[int, float]:
        """BM25 score (higher is better) of each passage that shares a word with the question, best first."""
        rank = "bm25(passage, 1.0, 0.5)" if self._titles else "bm25(passage)"
        return self._scores("passage", rank, question)

    def sentences(self, question: str) -> dict[int, float]:
        """BM25 score of each sentence that shares a word with the question, best first."""
        return self._scores("sentence", "bm25(sentence)", question)

    def _scores(self, table: str, rank: str, question: str) -> dict[int, float]:
        match = _query(question)
        if not match:
            return {}
        rows = self._db.execute(
            f"SELECT rowid, -{rank} AS score FROM {table} WHERE {table} MATCH ? ORDER BY score DESC, rowid",  # noqa: S608
            (match,),
        )
        return {int(row): float(score) for row, score in rows}


def query_words(question: str) -> list[str]:
    """The words of a question that say what it is about; all of them if none does."""
    words = list(dict.fromkeys(_WORD.findall(spaced(question.casefold()))))[:MOST_WORDS]
    return [word for word in words if word not in STOP_WORDS] or words


def _query(question: str) -> str:
    return " OR ".join(f'"{word}"' for word in query_words(question))


def spaced(text: str) -> str:
    """Text as it is indexed: scripts without spaces sign by sign, raised and lowered figures as people type them.

    "H₂O" is found by "h2o", "10⁶" by "106".
    """
    if _SMALL.search(text):
        text = text.translate(_PLAIN)
    return _UNSPACED.sub(r" \g<0> ", text) if _UNSPACED.search(text) else text


def in_reading_order(scores: Mapping[int, float], allowed: Sequence[int]) -> list[int]:
    """Passages to read: those with a score, best first, the neighbours of the best, the others in their order.

    ``scores`` are in the order of ``Index.passages``; only ``allowed`` passages are read.
    """
    may = set(allowed)
    best = [index for index in scores if index in may]
    near = [other for index in best[:8] for other in (index + 1, index - 1) if other in may]
    return list(dict.fromkeys([*best, *near, *allowed]))
