# SPDX-License-Identifier: AGPL-3.0-or-later
"""The words of all passages in one FTS5 index that keeps no text, and BM25 over it."""

from __future__ import annotations

import itertools
import math
import sqlite3
from typing import TYPE_CHECKING

from desktop_qa.qa import passages as passaging
from desktop_qa.qa.retrieval import TOKENIZE, query_words, spaced

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from desktop_qa.library.packing import Cut

COMMON, MANY = 0.1, 10_000
"""A word that stands in more than this share of the passages, and in this many, says little, and scoring its passages
takes long (a microsecond each): it is searched only where no rarer word of the question is found."""


def insert(connection: sqlite3.Connection, first: int, text: str, cut: Cut) -> None:
    """Index the passages of a document, numbered from ``first``."""
    connection.executemany("INSERT INTO word (rowid, body, titles) VALUES (?, ?, ?)", _rows(first, text, cut))


def delete(connection: sqlite3.Connection, first: int, text: str, cut: Cut) -> None:
    """Take the passages out again; ``text`` and ``cut`` must be those that were put in."""
    connection.executemany(
        "INSERT INTO word (word, rowid, body, titles) VALUES ('delete', ?, ?, ?)", _rows(first, text, cut)
    )


def _rows(first: int, text: str, cut: Cut) -> Iterator[tuple[int, str, str]]:
    headings = [(start, end, level) for start, end, level in cut.headings.tolist()]
    titles = passaging.titles(text, cut.passages, headings)
    for index in range(len(cut.passages)):
        start, end = cut.passages.span(index)
        yield first + index, _plain(spaced(text[start:end])), _plain(spaced(titles[index]))


def _plain(text: str) -> str:
    return text.encode("utf-8", "replace").decode("utf-8")


def tidy(connection: sqlite3.Connection) -> None:
    """Merge the parts of the index, which leaves nothing of what was taken out."""
    connection.execute("INSERT INTO word (word) VALUES ('optimize')")


def frequencies(connection: sqlite3.Connection, question: str) -> dict[str, int]:
    """In how many passages each word of a question stands, those that stand nowhere left out."""
    found = {}
    for word in query_words(question):
        (count,) = connection.execute("SELECT count(*) FROM word WHERE word MATCH ?", (_match([word]),)).fetchone()
        if count:
            found[word] = int(count)
    return found


def scores(
    connection: sqlite3.Connection,
    question: str,
    limit: int,
    passages: int,
    wanted: Callable[[int], bool] = lambda _: True,
) -> dict[int, float]:
    """BM25 (higher is better) of the ``limit`` best passages that share a word with the question, best first.

    ``passages`` is how many there are in the library; only those that are ``wanted`` count.
    """
    known = frequencies(connection, question)
    rare = [word for word, count in known.items() if count <= max(COMMON * passages, MANY)]
    if not known:
        return {}
    rows = connection.execute(
        "SELECT rowid, -bm25(word, 1.0, 0.5) AS score FROM word WHERE word MATCH ? ORDER BY score DESC, rowid",
        (_match(rare or list(known)),),
    )
    return dict(itertools.islice(((int(row), float(score)) for row, score in rows if wanted(row)), limit))


def _match(asked: list[str]) -> str:
    return " OR ".join(f'"{word}"' for word in asked)


def weights(known: Mapping[str, int], passages: int) -> dict[str, float]:
    """How much each word says, by BM25's inverse document frequency over the whole library."""
    return {word: max(math.log((passages - count + 0.5) / (count + 0.5)), 1e-6) for word, count in known.items()}


def sentence_scores(sentences: Sequence[str], weight: Mapping[str, float]) -> dict[int, float]:
    """BM25 of sentences of which all were chosen for these words, best first.

    FTS5 would weigh words by how rare they are among the sentences given, where what was searched for is common; so
    it is asked which sentences hold a word only, and ``weight`` says how rare the word is in the library.
    """
    database = sqlite3.connect(":memory:", isolation_level=None)
    try:
        database.execute(f"CREATE VIRTUAL TABLE word USING fts5(body, content = '', {TOKENIZE})")
        database.execute("BEGIN")
        rows = ((number, _plain(spaced(text))) for number, text in enumerate(sentences))
        database.executemany("INSERT INTO word (rowid, body) VALUES (?, ?)", rows)
        found: dict[int, float] = {}
        lengths = [len(text) for text in sentences]
        mean = sum(lengths) / max(len(lengths), 1) or 1.0
        for word, value in weight.items():
            for (number,) in database.execute("SELECT rowid FROM word WHERE word MATCH ?", (_match([word]),)):
                # The word occurring once; k1 = 1.2 and b = 0.75 as in FTS5.
                share = 2.2 / (1 + 1.2 * (0.25 + 0.75 * lengths[number] / mean))
                found[number] = found.get(number, 0.0) + value * share
    finally:
        database.close()
    return dict(sorted(found.items(), key=lambda one: (-one[1], one[0])))
