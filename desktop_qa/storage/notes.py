# SPDX-License-Identifier: AGPL-3.0-or-later
"""A person's own highlights and notes, kept beside the documents and never in them.

A document is known by the hash of its content. A highlight is anchored twice: by its offsets in the reading text, with
the words that stood there, and by the corners of its lines on the pages. So it is found again when the text is
extracted in another way, and when the pages are laid out anew.
"""

from __future__ import annotations

import json
import time
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Literal, get_args

from desktop_qa.common.errors import Text
from desktop_qa.storage.database import Database, DatabaseError, Words

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

Colour = Literal["yellow", "green", "blue", "pink"]
COLOURS: tuple[Colour, ...] = get_args(Colour)

Corners = tuple[float, float, float, float, float, float, float, float]
"""Upper left, upper right, lower left, lower right of a line in reading direction, x before y, in points."""


@dataclass(frozen=True, slots=True)
class Highlight:
    """Words that a person marked. ``number`` is 0 until it is kept; ``question`` is the one it answers, if any."""

    key: str
    """Hash of the document's content."""
    start: int
    end: int
    """Half-open offsets in the reading text."""
    text: str
    """The words themselves."""
    areas: tuple[tuple[int, Corners], ...] = ()
    """A page (0-based) and the corners of each line."""
    colour: Colour = "yellow"
    note: str = ""
    question: str = ""
    made: float = 0.0
    changed: float = 0.0
    number: int = 0


@dataclass(frozen=True, slots=True)
class NotedDocument:
    """A document that has highlights, with what it was called when the last one was made."""

    key: str
    source: str
    title: str
    highlights: int


# Step n brings the schema from version n to n + 1; a step is never changed once released, only followed.
_STEPS = (
    """
    CREATE TABLE document (key TEXT PRIMARY KEY, source TEXT NOT NULL, title TEXT NOT NULL) STRICT;
    CREATE TABLE highlight (
        number INTEGER PRIMARY KEY AUTOINCREMENT, key TEXT NOT NULL REFERENCES document (key),
        start INTEGER NOT NULL, end INTEGER NOT NULL, text TEXT NOT NULL, areas TEXT NOT NULL,
        colour TEXT NOT NULL, note TEXT NOT NULL, question TEXT NOT NULL, made REAL NOT NULL, changed REAL NOT NULL
    ) STRICT;
    CREATE INDEX highlight_key ON highlight (key, start);
    """,
)
_WORDS = Words(
    lambda name: Text("Your notes could not be read. They were kept as {name} and a new file was begun.", name=name),
    lambda path, reason: Text(
        "Notes cannot be written to {path} ({reason}); what you mark now is forgotten when the program ends.",
        path=path,
        reason=reason,
    ),
    lambda path, reason: DatabaseError(
        "The note could not be saved ({reason}). Free some disk space or check the rights of {path}.",
        reason=reason,
        path=path,
    ),
)
_COLUMNS = "key, start, end, text, areas, colour, note, question, made, changed, number"


class Notes:
    """The store; it belongs to the thread that first uses it."""

    def __init__(self, path: Path | None) -> None:
        self._database = Database(path, _STEPS, _WORDS)

    @property
    def notice(self) -> str:
        """What the person should know of the file; else empty."""
        return self._database.notice

    def of_document(self, key: str) -> tuple[Highlight, ...]:
        """The highlights of a document in the order of its text."""
        rows = self._database.connection.execute(
            f"SELECT {_COLUMNS} FROM highlight WHERE key = ? ORDER BY start, end, number",  # noqa: S608 - our names
            (key,),
        )
        return tuple(_highlight(row) for row in rows)

    def documents(self) -> tuple[NotedDocument, ...]:
        """The documents that have highlights, the one that was marked last first."""
        rows = self._database.connection.execute(
            "SELECT document.key, source, title, count(*) FROM document JOIN highlight USING (key)"
            " GROUP BY document.key ORDER BY max(changed) DESC"
        )
        return tuple(NotedDocument(*row) for row in rows)

    def keep(self, highlight: Highlight, source: str = "", title: str = "") -> Highlight:
        """Keep a new highlight, or a changed one in place of what has its number; returns it as it is kept."""
        now = time.time()
        kept = replace(highlight, made=highlight.made or now, changed=now)
        values = [kept.key, kept.start, kept.end, kept.text, json.dumps(kept.areas), kept.colour, kept.note]
        values += [kept.question, kept.made, kept.changed, kept.number or None]
        with self._database.writing() as database:
            database.execute(
                "INSERT INTO document (key, source, title) VALUES (?, ?, ?) ON CONFLICT (key) DO UPDATE SET"
                " source = iif(excluded.source = '', source, excluded.source),"
                " title = iif(excluded.title = '', title, excluded.title)",
                (kept.key, source, title),
            )
            cursor = database.execute(
                f"INSERT OR REPLACE INTO highlight ({_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",  # noqa: S608
                values,
            )
        return replace(kept, number=kept.number or int(cursor.lastrowid or 0))

    def remove(self, numbers: Sequence[int]) -> None:
        """Remove highlights; documents that have none left go too."""
        with self._database.writing() as database:
            database.executemany("DELETE FROM highlight WHERE number = ?", [(number,) for number in numbers])
            database.execute("DELETE FROM document WHERE key NOT IN (SELECT key FROM highlight)")
        self._database.scrub()

    def clear(self) -> None:
        """Remove everything."""
        self._database.empty(("highlight", "document"))

    def close(self) -> None:
        """Close the file; the next use opens it again."""
        self._database.close()


def _highlight(row: tuple[Any, ...]) -> Highlight:
    key, start, end, text, areas, colour, *rest = row
    return Highlight(key, start, end, text, _areas(areas), colour if colour in COLOURS else COLOURS[0], *rest)


def _areas(text: str) -> tuple[tuple[int, Corners], ...]:
    """Pages and corners from their JSON; what is no such thing is left out."""
    try:
        values = json.loads(text)
    except ValueError:
        return ()
    found: list[tuple[int, Corners]] = []
    for value in values if isinstance(values, list) else ():
        match value:
            case [int(page), [*numbers]] if len(numbers) == 8 and all(isinstance(one, int | float) for one in numbers):
                a, b, c, d, e, f, g, h = (float(one) for one in numbers)
                found.append((page, (a, b, c, d, e, f, g, h)))
            case _:
                continue
    return tuple(found)
