# SPDX-License-Identifier: AGPL-3.0-or-later
"""What was read and asked: documents and where they were left, questions and answers, the session.

One SQLite file. A document is known by the hash of its content, so that it is recognised after it was moved,
and by where it came from, so that its place is kept when it was edited. The object belongs to the thread that
first uses it.
"""

from __future__ import annotations

import json
import time
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING, Any

from desktop_qa.common.errors import Text
from desktop_qa.storage.database import Database, DatabaseError, Words

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path


@dataclass(frozen=True, slots=True)
class Seen:
    """A document that was open once. ``position`` is what the view gave, a JSON-able dictionary."""

    key: str
    source: str
    title: str
    kind: str
    pages: int
    opened: float
    position: dict[str, Any]


@dataclass(frozen=True, slots=True)
class Asked:
    """A question with the answers it got; each answer is a JSON-able dictionary, best first."""

    number: int
    key: str
    question: str
    asked: float
    model: str
    answers: tuple[dict[str, Any], ...]
    text_hash: str = ""
    """Of the reading text that was asked: with the same text the offsets of the answers hold."""
    starred: bool = False
    source: str = ""
    title: str = ""


@dataclass(frozen=True, slots=True)
class SessionTab:
    """One tab of the last window."""

    source: str
    position: dict[str, Any]
    current: bool = False


# Step n brings the schema from version n to n + 1; a step is never changed once released, only followed.
_STEPS = (
    """
    CREATE TABLE document (
        key TEXT PRIMARY KEY, source TEXT NOT NULL, title TEXT NOT NULL, kind TEXT NOT NULL,
        pages INTEGER NOT NULL, opened REAL NOT NULL, position TEXT NOT NULL DEFAULT '{}'
    ) STRICT;
    CREATE INDEX document_source ON document (source);
    CREATE INDEX document_opened ON document (opened);
    CREATE TABLE question (
        number INTEGER PRIMARY KEY, key TEXT NOT NULL, question TEXT NOT NULL, asked REAL NOT NULL,
        model TEXT NOT NULL, answers TEXT NOT NULL
    ) STRICT;
    CREATE INDEX question_key ON question (key, asked);
    CREATE TABLE session (
        place INTEGER PRIMARY KEY, source TEXT NOT NULL, position TEXT NOT NULL, current INTEGER NOT NULL
    ) STRICT;
    """,
    """
    ALTER TABLE question ADD COLUMN text_hash TEXT NOT NULL DEFAULT '';
    ALTER TABLE question ADD COLUMN starred INTEGER NOT NULL DEFAULT 0;
    """,
)
KEPT_QUESTIONS = 5_000
KEPT_DOCUMENTS = 1_000
_SAME = "key = ? AND question = ? AND model = ? AND text_hash = ?"
_TOO_MANY = "SELECT key FROM document ORDER BY opened DESC LIMIT -1 OFFSET ?"


_WORDS = Words(
    lambda name: Text("The history could not be read. It was kept as {name} and a new one was begun.", name=name),
    lambda path, reason: Text(
        "The history cannot be written to {path} ({reason}); what you do now is forgotten when the program ends.",
        path=path,
        reason=reason,
    ),
    lambda path, reason: DatabaseError(
        "The history could not be saved ({reason}). Free some disk space or check the rights of {path}.",
        reason=reason,
        path=path,
    ),
)


class History:
    """The store. Opening happens on first use, in the thread that uses it.

    A file that is not a readable database is set aside as ``history.sqlite3.unreadable-N`` and a new one is
    begun; where the folder cannot be written at all, the history lives in memory until the program ends.
    ``notice`` then says so in words for the person.
    """

    def __init__(self, path: Path | None) -> None:
        self._database = Database(path, _STEPS, _WORDS)

    # -- documents

    def document(self, key: str, source: str) -> Seen | None:
        """What is known of the document with this content, or else of what last came from ``source``."""
        row = self._database.connection.execute(
            "SELECT key, source, title, kind, pages, opened, position FROM document"
            " WHERE key = ? OR source = ? ORDER BY key = ? DESC, opened DESC LIMIT 1",
            (key, source, key),
        ).fetchone()
        return _seen(row) if row else None

    def remember_document(
        self, key: str, source: str, title: str, kind: str, pages: int, *, opened: float | None = None
    ) -> None:
        """Put the document on top of the recent ones."""
        with self._database.writing() as database:
            database.execute(
                "INSERT INTO document (key, source, title, kind, pages, opened) VALUES (?, ?, ?, ?, ?, ?)"
                " ON CONFLICT (key) DO UPDATE SET source = excluded.source, title = excluded.title,"
                " kind = excluded.kind, pages = excluded.pages, opened = excluded.opened",
                (key, source, title, kind, pages, time.time() if opened is None else opened),
            )
            # A document that goes takes its questions along; nobody could reach them any more.
            for table in ("question", "document"):
                database.execute(f"DELETE FROM {table} WHERE key IN ({_TOO_MANY})", (KEPT_DOCUMENTS,))  # noqa: S608 - our names

    def remember_position(self, key: str, position: dict[str, Any]) -> None:
        """Where the document was left. Unknown documents are ignored."""
        with self._database.writing() as database:
            database.execute("UPDATE document SET position = ? WHERE key = ?", (json.dumps(position), key))

    def recent(self, limit: int = 12) -> list[Seen]:
        """The documents opened last, one for each place they came from, newest first."""
        rows = self._database.connection.execute(
            "SELECT key, source, title, kind, pages, max(opened), position FROM document"
            " WHERE source <> '' GROUP BY source ORDER BY max(opened) DESC LIMIT ?",
            (limit,),
        )
        return [_seen(row) for row in rows]

    def forget(self, source: str) -> None:
        """Remove all that came from ``source``, with its questions."""
        with self._database.writing() as database:
            database.execute("DELETE FROM question WHERE key IN (SELECT key FROM document WHERE source = ?)", (source,))
            database.execute("DELETE FROM document WHERE source = ?", (source,))
        self._database.scrub()

    # -- questions

    def remember_question(
        self,
        key: str,
        question: str,
        answers: Sequence[dict[str, Any]],
        model: str,
        *,
        text_hash: str = "",
        asked: float | None = None,
    ) -> int:
        """Keep a question with its answers; returns the number of the entry.

        It replaces the entry of the same question put to the same text and model, whose star it inherits. Answers of
        another model, or of a text that has changed since, stay beside it as they were given.
        """
        same = (key, question, model, text_hash)
        with self._database.writing() as database:
            starred = database.execute(f"SELECT max(starred) FROM question WHERE {_SAME}", same).fetchone()[0]  # noqa: S608
            database.execute(f"DELETE FROM question WHERE {_SAME}", same)  # noqa: S608 - our names
            row = (*same, time.time() if asked is None else asked, json.dumps(list(answers)), starred or 0)
            number = database.execute(
                "INSERT INTO question (key, question, model, text_hash, asked, answers, starred)"
                " VALUES (?, ?, ?, ?, ?, ?, ?)",
                row,
            ).lastrowid
            database.execute(
                "DELETE FROM question WHERE NOT starred AND number NOT IN"
                " (SELECT number FROM question ORDER BY asked DESC LIMIT ?)",
                (KEPT_QUESTIONS,),
            )
        return int(number or 0)

    def questions(self, key: str, limit: int = 100) -> list[Asked]:
        """What was asked of a document, newest first."""
        return self.entries(key=key, limit=limit)

    def entries(self, words: str = "", *, key: str = "", starred: bool = False, limit: int = 1_000) -> list[Asked]:
        """The notebook: questions with their answers as they were given, newest first.

        Each of ``words`` must stand in the question, an answer with its sentence, or the document's title, in any
        case. ``key`` keeps to one document, ``starred`` to entries with a star.
        """
        rows = self._database.connection.execute(
            "SELECT number, question.key, question, asked, model, answers, text_hash, starred, source, title"
            " FROM question LEFT JOIN document USING (key)"
            " WHERE (? = '' OR question.key = ?) AND (NOT ? OR starred) ORDER BY asked DESC, number DESC",
            (key, key, starred),
        )
        wanted = words.casefold().split()
        found = (entry for entry in map(_asked, rows) if _holds(entry, wanted))
        return list(islice(found, limit))

    def star(self, number: int, *, on: bool) -> None:
        """Give an entry a star, which keeps it whatever is asked later, or take it away."""
        with self._database.writing() as database:
            database.execute("UPDATE question SET starred = ? WHERE number = ?", (int(on), number))

    def forget_question(self, number: int) -> None:
        """Remove one question."""
        with self._database.writing() as database:
            database.execute("DELETE FROM question WHERE number = ?", (number,))
        self._database.scrub()

    # -- session

    def save_session(self, tabs: Sequence[SessionTab]) -> None:
        """Keep the open tabs, in order, in place of those kept before."""
        with self._database.writing() as database:
            database.execute("DELETE FROM session")
            database.executemany(
                "INSERT INTO session (place, source, position, current) VALUES (?, ?, ?, ?)",
                [(place, tab.source, json.dumps(tab.position), int(tab.current)) for place, tab in enumerate(tabs)],
            )

    def session(self) -> list[SessionTab]:
        """The tabs of the last window, in order."""
        rows = self._database.connection.execute("SELECT source, position, current FROM session ORDER BY place")
        return [SessionTab(source, _dictionary(position), bool(current)) for source, position, current in rows]

    # -- all of it

    def clear(self) -> None:
        """Remove everything, also from the pages of the file and from the log of changes beside it."""
        self._database.empty(("question", "document", "session"))

    def close(self) -> None:
        """Close the file; the next use opens it again."""
        self._database.close()

    @property
    def notice(self) -> str:
        """What the person should know of the file: that it was set aside, or cannot be written; else empty."""
        return self._database.notice


def _dictionary(text: str) -> dict[str, Any]:
    try:
        value = json.loads(text)
    except ValueError:
        return {}
    return value if isinstance(value, dict) else {}


def _seen(row: tuple[Any, ...]) -> Seen:
    key, source, title, kind, pages, opened, position = row
    return Seen(key, source, title, kind, pages, opened, _dictionary(position))


def _holds(entry: Asked, words: Sequence[str]) -> bool:
    """Whether each word (in lower case) stands in what a person sees of the entry."""
    shown = [
        entry.question,
        entry.title,
        *(str(one.get(part, "")) for one in entry.answers for part in ("text", "context")),
    ]
    text = "\n".join(shown).casefold()
    return all(word in text for word in words)


def _asked(row: tuple[Any, ...]) -> Asked:
    number, key, question, asked, model, text, text_hash, starred, source, title = row
    try:
        answers = json.loads(text)
    except ValueError:
        answers = []
    kept = tuple(answer for answer in answers if isinstance(answer, dict))
    return Asked(number, key, question, asked, model, kept, text_hash, bool(starred), source or "", title or "")
