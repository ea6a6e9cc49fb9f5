# SPDX-License-Identifier: AGPL-3.0-or-later
"""The library's one store: folders, documents, their texts and passages, words (FTS5) and vectors, in SQLite.

Passages are numbered through the whole library, those of a document in a row. A document is replaced in one
transaction, so a program that is killed leaves it as it was or as it is now; vectors follow in batches of their own.
Everything but the folders themselves can be made anew from them, so a damaged file is set aside and refilled.
"""

from __future__ import annotations

import json
import os
import sqlite3
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop_qa.common.errors import from_values, to_values
from desktop_qa.library import packing, schema, words
from desktop_qa.library.records import Entry, FileFacts, Folder, Totals
from desktop_qa.storage.database import Database

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from desktop_qa.library.packing import Cut
    from desktop_qa.library.reading import ReadText

_SELECT = (
    "SELECT number, path, size, changed, state, reason, hash, text_version, kind, title, pages, characters, first,"
    " passages, encoded, read FROM document "
)


class Store:
    """The file, used by one thread. Other threads and programs open it for themselves."""

    def __init__(self, path: Path | None) -> None:
        """Open ``path`` on first use; None keeps everything in memory."""
        self._path = path
        self._database = Database(path, schema.STEPS, schema.WORDS, check=False)

    @property
    def notice(self) -> str:
        """What the person should know of the file: that it was set aside, or cannot be written; else empty."""
        return self._database.notice

    def close(self) -> None:
        """Close the file; the next use opens it again."""
        self._database.close()

    @property
    def connection(self) -> sqlite3.Connection:
        """For the searches, which read only."""
        return self._database.connection

    @property
    def version(self) -> int:
        """A number that changes when another connection has changed the file."""
        return int(self.connection.execute("PRAGMA data_version").fetchone()[0])

    # -- folders

    def folders(self) -> list[Folder]:
        """What a person added, in that order."""
        rows = self.connection.execute("SELECT path, added, device, reason FROM folder ORDER BY number")
        return [
            Folder(_path(path), added, device, from_values(json.loads(reason))) for path, added, device, reason in rows
        ]

    def add_folder(self, path: Path) -> bool:
        """Add a folder or file; False if it is part of the library already. Those inside it become part of it."""
        if any(path == one.path or one.path in path.parents for one in self.folders()):
            return False
        with self._database.writing() as connection:
            for one in self.folders():
                if path in one.path.parents:
                    connection.execute("DELETE FROM folder WHERE path = ?", (os.fsencode(one.path),))
            connection.execute("INSERT INTO folder (path, added) VALUES (?, ?)", (os.fsencode(path), time.time()))
        return True

    def note_folder(self, path: Path, device: int, reason: str) -> None:
        """Keep what was found when a folder was looked at."""
        with self._database.writing() as connection:
            connection.execute(
                "UPDATE folder SET device = CASE WHEN ? THEN ? ELSE device END, reason = ? WHERE path = ?",
                (device, device, json.dumps(to_values(reason)), os.fsencode(path)),
            )

    def remove_folder(self, path: Path) -> int | None:
        """Remove a folder with all that was read from it; the number of documents, None if it is not in the library."""
        if all(path != one.path for one in self.folders()):
            return None
        gone = [one for one in self.entries() if one.path == path or path in one.path.parents]
        with self._database.writing() as connection:
            connection.execute("DELETE FROM folder WHERE path = ?", (os.fsencode(path),))
            for entry in gone:
                self._erase(connection, entry)
        words.tidy(self.connection)
        self._database.scrub()
        return len(gone)

    # -- documents

    def entries(self) -> list[Entry]:
        """All documents, by path."""
        return [_entry(row) for row in self.connection.execute(_SELECT + "ORDER BY path")]

    def entry(self, number: int) -> Entry | None:
        """One document."""
        row = self.connection.execute(_SELECT + "WHERE number = ?", (number,)).fetchone()
        return _entry(row) if row else None

    def totals(self) -> Totals:
        """How much there is."""
        counts: dict[str, int] = dict(self.connection.execute("SELECT state, count(*) FROM document GROUP BY state"))
        pages, passages, encoded = self.connection.execute(
            "SELECT total(pages), total(passages), total(encoded) FROM document WHERE state = 'read'"
        ).fetchone()
        return Totals(
            sum(counts.values()),
            counts.get("read", 0),
            counts.get("new", 0),
            counts.get("failed", 0),
            counts.get("same", 0),
            int(pages),
            int(passages),
            int(encoded),
            self._size(),
        )

    def _size(self) -> int:
        """Bytes of the file and of the log beside it."""
        if self._path is None:
            return 0
        files = (self._path, self._path.with_name(self._path.name + "-wal"))
        return sum(file.stat().st_size for file in files if file.exists())

    def put_files(self, found: Sequence[FileFacts]) -> None:
        """Note files that are new or have changed; they wait to be read."""
        with self._database.writing() as connection:
            for one in found:
                connection.execute(
                    "INSERT INTO document (path, size, changed, state) VALUES (?, ?, ?, 'new') ON CONFLICT (path)"
                    " DO UPDATE SET size = excluded.size, changed = excluded.changed, state = 'new', reason = '\"\"'",
                    (os.fsencode(one.path), one.size, one.changed),
                )

    def move(self, entry: Entry, to: FileFacts) -> None:
        """The same content lies elsewhere now, or was only touched."""
        with self._database.writing() as connection:
            other = connection.execute(
                _SELECT + "WHERE path = ? AND number <> ?", (os.fsencode(to.path), entry.number)
            ).fetchone()
            if other:
                self._erase(connection, _entry(other))
            connection.execute(
                "UPDATE document SET path = ?, size = ?, changed = ? WHERE number = ?",
                (os.fsencode(to.path), to.size, to.changed, entry.number),
            )

    def remove(self, entries: Iterable[Entry]) -> None:
        """Forget documents that are not there any more."""
        with self._database.writing() as connection:
            for entry in entries:
                self._erase(connection, entry)

    def wait_again(self, version: int) -> None:
        """Let be read what an older text extraction read, and what was the same as a document that has gone."""
        with self._database.writing() as connection:
            connection.execute(
                "UPDATE document SET state = 'new' WHERE (state IN ('read', 'failed') AND text_version <> ?)"
                " OR (state = 'same' AND hash NOT IN"
                " (SELECT hash FROM document WHERE state IN ('read', 'failed', 'new')))",
                (version,),
            )

    def waiting(self) -> list[Entry]:
        """Documents to be read, the smallest first: most of them are ready soon."""
        rows = self.connection.execute(_SELECT + "WHERE state = 'new' ORDER BY size, number")
        return [_entry(row) for row in rows]

    def twin(self, entry: Entry, content: str) -> Entry | None:
        """Another document that was read and has this content."""
        row = self.connection.execute(
            _SELECT + "WHERE hash = ? AND state = 'read' AND number <> ?", (content, entry.number)
        ).fetchone()
        return _entry(row) if row else None

    def put_same(self, entry: Entry, content: str) -> None:
        """Note that a document has the content of another; its own text goes."""
        with self._database.writing() as connection:
            self._erase(connection, entry, row=False)
            connection.execute(
                "UPDATE document SET state = 'same', hash = ?, reason = '\"\"', passages = 0, encoded = 0"
                " WHERE number = ?",
                (content, entry.number),
            )

    def put_failed(self, entry: Entry, reason: str, content: str, version: int) -> None:
        """Note why a document could not be read; it is tried again when it changes."""
        with self._database.writing() as connection:
            self._erase(connection, entry, row=False)
            connection.execute(
                "UPDATE document SET state = 'failed', reason = ?, hash = ?, text_version = ?, passages = 0,"
                " encoded = 0, read = ? WHERE number = ?",
                (json.dumps(to_values(reason)), content, version, time.time(), entry.number),
            )

    def put_text(self, entry: Entry, read: ReadText) -> Entry:
        """Keep the text of a document in place of what was there; returns the document as it is now."""
        with self._database.writing() as connection:
            self._erase(connection, entry, row=False)
            # Never a number that was given before: another program may hold vectors under it.
            first = connection.execute("SELECT next FROM counter").fetchone()[0]
            count = len(read.cut.passages)
            connection.execute("UPDATE counter SET next = ?", (first + count,))
            connection.execute(
                "UPDATE document SET state = 'read', reason = '\"\"', hash = ?, text_version = ?, kind = ?, title = ?,"
                " pages = ?, labels = ?, characters = ?, first = ?, passages = ?, encoded = 0, read = ?"
                " WHERE number = ?",
                (
                    read.hash, read.version, read.kind, _plain(read.title), read.pages,
                    json.dumps([_plain(label) for label in read.labels]) if any(read.labels) else "[]",
                    len(read.text), first, count, time.time(), entry.number,
                ),
            )  # fmt: skip
            connection.executemany(
                "INSERT INTO block (document, number, data) VALUES (?, ?, ?)",
                ((entry.number, index, data) for index, data in enumerate(packing.blocks(read.text))),
            )
            connection.execute(
                "INSERT INTO cut (document, data) VALUES (?, ?)", (entry.number, packing.pack_cut(read.cut))
            )
            words.insert(connection, first, read.text, read.cut)
        made = self.entry(entry.number)
        assert made is not None
        return made

    def _erase(self, connection: sqlite3.Connection, entry: Entry, *, row: bool = True) -> None:
        """Remove what was kept of a document; with ``row`` the document itself."""
        known = connection.execute(_SELECT + "WHERE number = ?", (entry.number,)).fetchone()
        if known and (now := _entry(known)).passages:
            # The index of words keeps no text; it is told what to take out.
            words.delete(connection, now.first, self.text(now.number), self.cut(now.number))
        for table in ("block", "cut", "vector"):
            connection.execute(f"DELETE FROM {table} WHERE document = ?", (entry.number,))  # noqa: S608 - our own names
        if row:
            connection.execute("DELETE FROM document WHERE number = ?", (entry.number,))

    # -- texts

    def text(self, number: int, start: int = 0, end: int | None = None) -> str:
        """The reading text of a document from ``start`` to ``end``."""
        size = packing.BLOCK
        last = -1 if end is None else max(start, end - 1) // size
        rows = self.connection.execute(
            "SELECT data FROM block WHERE document = ? AND number >= ? AND (? < 0 OR number <= ?) ORDER BY number",
            (number, start // size, last, last),
        )
        whole = "".join(packing.unpack_block(data) for (data,) in rows)
        base = start // size * size
        return whole[start - base : None if end is None else end - base]

    def cut(self, number: int) -> Cut:
        """The passages, sentences and pages of a document."""
        (data,) = self.connection.execute("SELECT data FROM cut WHERE document = ?", (number,)).fetchone()
        return packing.unpack_cut(data)

    def labels(self, number: int) -> tuple[str, ...]:
        """The names of a document's pages, empty if they are only numbered."""
        row = self.connection.execute("SELECT labels FROM document WHERE number = ?", (number,)).fetchone()
        return tuple(json.loads(row[0])) if row else ()

    # -- vectors

    def encoder(self) -> str:
        """The digest of the encoder whose vectors there are, empty if there are none."""
        return str(self.connection.execute("SELECT encoder FROM counter").fetchone()[0])

    def use_encoder(self, digest: str) -> None:
        """Forget the vectors that another encoder made."""
        if self.encoder() == digest:
            return
        with self._database.writing() as connection:
            connection.execute("DELETE FROM vector")
            connection.execute("UPDATE document SET encoded = 0")
            connection.execute("UPDATE counter SET encoder = ?", (digest,))

    def without_vectors(self) -> list[Entry]:
        """Documents some of whose passages have no vectors."""
        rows = self.connection.execute(
            _SELECT + "WHERE state = 'read' AND encoded < passages ORDER BY passages, number"
        )
        return [_entry(row) for row in rows]

    def put_vectors(self, entry: Entry, first: int, vectors: bytes, count: int) -> bool:
        """Keep the vectors of ``count`` passages of a document from its passage ``first`` on.

        False if the document has changed meanwhile, or another program was quicker.
        """
        with self._database.writing() as connection:
            done = connection.execute(
                "UPDATE document SET encoded = encoded + ? WHERE number = ? AND first = ? AND encoded = ?",
                (count, entry.number, entry.first, first),
            )
            if not done.rowcount:
                return False
            connection.execute(
                "INSERT INTO vector (document, first, count, data) VALUES (?, ?, ?, ?)",
                (entry.number, entry.first + first, count, vectors),
            )
        return True

    # -- damage

    def check(self) -> None:
        """Read the whole file once and set it aside if it is damaged; the folders stay, their documents wait anew."""
        try:
            sound = self.connection.execute("PRAGMA quick_check(1)").fetchone()[0] == "ok"
        except sqlite3.OperationalError:
            return
        except sqlite3.DatabaseError:
            sound = False
        if not sound:
            self.rebuild()

    def rebuild(self) -> None:
        """Set the file aside and begin a new one with the same folders."""
        try:
            folders = self.folders()
        except (sqlite3.Error, ValueError):
            folders = []
        self._database.set_aside()
        for one in folders:
            self.add_folder(one.path)


def _path(data: bytes) -> Path:
    return Path(os.fsdecode(data))


def _reason(values: str) -> str:
    return from_values(json.loads(values))


def _plain(text: str) -> str:
    """Text that UTF-8 can hold: what a broken file says of itself may not be."""
    return text.encode("utf-8", "replace").decode("utf-8")


def _entry(row: Sequence[Any]) -> Entry:
    number, path, size, changed, state, reason, *rest = row
    return Entry(number, _path(path), size, changed, state, _reason(reason), *rest)
