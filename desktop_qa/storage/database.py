# SPDX-License-Identifier: AGPL-3.0-or-later
"""A SQLite file that the program keeps: opened on first use, brought to its newest form, set aside when damaged.

The object belongs to the thread that first uses it. What a person loses by a damaged or unwritable file is said in
``notice``; the program goes on with a new file, or in memory until it ends.
"""

from __future__ import annotations

import contextlib
import logging
import sqlite3
from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop_qa.common.errors import UserError, reason_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path

    from desktop_qa.common.errors import Text

log = logging.getLogger(__name__)

BUSY_SECONDS = 5.0
"""How long a write waits for another process that holds the file."""


class DatabaseError(UserError):
    """The file cannot be written."""


@dataclass(frozen=True, slots=True)
class Words:
    """What is said to the person: each makes a text of a file name, or of a path and a reason."""

    set_aside: Callable[[str], Text]
    """The file was unreadable; it has this name now."""
    in_memory: Callable[[Path, str], Text]
    """The file cannot be opened for writing; what is done now is lost at the end."""
    unsaved: Callable[[Path | None, str], DatabaseError]
    """A change could not be written."""


class Database:
    """A file of one schema.

    ``steps`` are scripts; step n brings the schema from version n to n + 1. A released step is never changed, only
    followed by another. Without a path everything lives in memory.
    """

    def __init__(self, path: Path | None, steps: Sequence[str], words: Words, *, check: bool = True) -> None:
        """``check`` reads the whole file when it is opened, to find damage; too long for a large one."""
        self._path = path
        self._steps = tuple(steps)
        self._words = words
        self._check = check
        self._connection: sqlite3.Connection | None = None
        self.notice: str = ""

    @property
    def connection(self) -> sqlite3.Connection:
        """The open connection, in autocommit mode; opened at the first call."""
        if self._connection is None:
            self._connection = self._open()
        return self._connection

    @contextlib.contextmanager
    def writing(self) -> Iterator[sqlite3.Connection]:
        """One transaction: all of it is kept, or nothing.

        Raises:
            DatabaseError: the file cannot be written (full disk, no rights, locked by another process).
        """
        try:
            with self.connection as connection:
                connection.execute("BEGIN IMMEDIATE")
                yield connection
        except sqlite3.Error as error:
            raise self._words.unsaved(self._path, reason_of(error)) from error

    def scrub(self) -> None:
        """Write the log of changes back, where deleted rows would stand on; another process may hinder it."""
        with contextlib.suppress(sqlite3.Error):
            self.connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")

    def empty(self, tables: Sequence[str]) -> None:
        """Remove all rows of ``tables``, also from the free pages of the file and from the log beside it."""
        with self.writing() as connection:
            for table in tables:
                connection.execute(f"DELETE FROM {table}")  # noqa: S608 - names of our own schema
        with contextlib.suppress(sqlite3.Error):
            self.connection.execute("VACUUM")
        self.scrub()

    def set_aside(self) -> None:
        """Keep the file, which turned out to be damaged, under another name, and begin a new one."""
        self.close()
        if self._path is not None:
            self.notice = self._words.set_aside(_set_aside(self._path).name)

    def close(self) -> None:
        """Close the file; the next use opens it again."""
        if self._connection is not None:
            with contextlib.suppress(sqlite3.Error):
                self._connection.close()
            self._connection = None

    def _open(self) -> sqlite3.Connection:
        if self._path is None:
            return self._connected(":memory:")
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            return self._connected(str(self._path))
        except sqlite3.DatabaseError as error:
            # OperationalError is "cannot open" or "read-only": another file beside it would fail as well.
            if isinstance(error, sqlite3.OperationalError) and not isinstance(error, _NotOurs):
                return self._in_memory(self._path, error)
            log.warning("%s is unreadable and is set aside", self._path.name, exc_info=True)
        except OSError as error:
            return self._in_memory(self._path, error)
        try:
            aside = _set_aside(self._path)
            connection = self._connected(str(self._path))
        except (OSError, sqlite3.Error) as error:
            return self._in_memory(self._path, error)
        self.notice = self._words.set_aside(aside.name)
        return connection

    def _in_memory(self, path: Path, error: Exception) -> sqlite3.Connection:
        log.warning("%s is kept in memory only: %s", path.name, error)
        self.notice = self._words.in_memory(path, reason_of(error))
        return self._connected(":memory:")

    def _connected(self, name: str) -> sqlite3.Connection:
        connection = sqlite3.connect(name, timeout=BUSY_SECONDS, isolation_level=None)
        try:
            connection.execute("PRAGMA journal_mode = WAL")
            connection.execute("PRAGMA synchronous = NORMAL")
            connection.execute("PRAGMA secure_delete = ON")
            self._migrate(connection)
        except BaseException:
            connection.close()
            raise
        return connection

    def _migrate(self, connection: sqlite3.Connection) -> None:
        version = connection.execute("PRAGMA user_version").fetchone()[0]
        if version > len(self._steps):
            raise _NotOurs(f"version {version} is newer than this program")
        if version == 0 and connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]:
            raise _NotOurs("the file belongs to another program")
        for step in range(version, len(self._steps)):
            connection.executescript(f"BEGIN; {self._steps[step]}; PRAGMA user_version = {step + 1}; COMMIT;")
        if version and self._check and connection.execute("PRAGMA quick_check(1)").fetchone()[0] != "ok":
            raise sqlite3.DatabaseError("the file is damaged")


class _NotOurs(sqlite3.OperationalError):
    """The file is a database, but of a newer version or another program."""


def _set_aside(path: Path) -> Path:
    """Rename the file and what SQLite keeps beside it to ``NAME.unreadable-N``; returns the file's new place."""
    number = 1
    while (aside := path.with_name(f"{path.name}.unreadable-{number}")).exists():
        number += 1
    path.replace(aside)
    for suffix in ("-wal", "-shm"):
        beside = path.with_name(path.name + suffix)
        if beside.exists():
            beside.replace(aside.with_name(aside.name + suffix))
    return aside
