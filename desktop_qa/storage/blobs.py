# SPDX-License-Identifier: AGPL-3.0-or-later
"""Results that were dear to compute, kept on disk up to a size; what was used longest ago goes first."""

from __future__ import annotations

import contextlib
import logging
import sqlite3
import threading
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

log = logging.getLogger(__name__)

MOST_BYTES = 200 << 20
T = TypeVar("T")
_USE = "update blobs set used = (select coalesce(max(used), 0) + 1 from blobs) where key = ?"
_SCHEMA = """
create table if not exists blobs (key text primary key, value blob not null, used integer not null);
create index if not exists blobs_used on blobs (used);
"""


class Blobs:
    """Bytes by key in one SQLite file, which is made with the first value. Thread-safe.

    It is a cache: what cannot be read or written is as good as not there, and a damaged file is begun anew.
    """

    def __init__(self, path: Path | None, most_bytes: int = MOST_BYTES) -> None:
        self._path = path
        self._most_bytes = most_bytes
        self._guard = threading.Lock()
        self._connection: sqlite3.Connection | None = None

    def get(self, key: str) -> bytes | None:
        """The value, or None."""

        def work(connection: sqlite3.Connection) -> bytes | None:
            row = connection.execute("select value from blobs where key = ?", (key,)).fetchone()
            if row is None:
                return None
            connection.execute(_USE, (key,))
            return bytes(row[0])

        with self._guard:
            if self._path is None or (self._connection is None and not self._path.exists()):
                return None
            return self._tried(work)

    def put(self, key: str, value: bytes) -> None:
        """Keep a value; others give way if there is no room."""

        def work(connection: sqlite3.Connection) -> None:
            connection.execute("insert or replace into blobs values (?, ?, 0)", (key, value))
            connection.execute(_USE, (key,))
            (held,) = connection.execute("select coalesce(sum(length(value)), 0) from blobs").fetchone()
            while held > self._most_bytes:
                oldest, size = connection.execute("select key, length(value) from blobs order by used").fetchone()
                connection.execute("delete from blobs where key = ?", (oldest,))
                held -= size

        if self._path is not None and len(value) <= self._most_bytes:
            with self._guard:
                self._tried(work)

    def clear(self) -> None:
        """Forget everything."""
        with self._guard:
            self._close()
            self._remove()

    def close(self) -> None:
        """Let go of the file."""
        with self._guard:
            self._close()

    def _tried(self, work: Callable[[sqlite3.Connection], T]) -> T | None:
        """What ``work`` does in one transaction; None where the file is at fault."""
        try:
            with self._opened() as connection:
                return work(connection)
        except (sqlite3.Error, OSError) as error:
            log.warning("the cache cannot be used: %s", error)
            self._close()
            if isinstance(error, sqlite3.DatabaseError) and not isinstance(error, sqlite3.OperationalError):
                self._remove()
            return None

    def _opened(self) -> sqlite3.Connection:
        if self._connection is None:
            assert self._path is not None
            self._path.parent.mkdir(parents=True, exist_ok=True)
            self._connection = sqlite3.connect(self._path, check_same_thread=False, timeout=5)
            self._connection.executescript(_SCHEMA)
        return self._connection

    def _close(self) -> None:
        if self._connection is not None:
            self._connection.close()
            self._connection = None

    def _remove(self) -> None:
        if self._path is not None:
            for end in ("", "-journal", "-wal", "-shm"):
                with contextlib.suppress(OSError):
                    self._path.with_name(self._path.name + end).unlink(missing_ok=True)
