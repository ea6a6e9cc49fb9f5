# SPDX-License-Identifier: AGPL-3.0-or-later
"""A cache of passages' vectors, so that a document that was open before is ready at once.

One file for each text, named by its key: the SHA-256 of what follows, then the vectors as float16 in NumPy's format.
A file that is damaged or of another shape is dropped; a disk that is full or read-only costs the time of making the
vectors again, and nothing else. The least recently used files make room for new ones.
"""

from __future__ import annotations

import contextlib
import hashlib
import io
import logging
from typing import TYPE_CHECKING

import numpy as np

from desktop_qa.common import atomic

if TYPE_CHECKING:
    from pathlib import Path

    import numpy.typing as npt

log = logging.getLogger(__name__)

MOST_BYTES = 64_000_000
"""Some 40 documents of 300 pages."""
_SUFFIX = ".vectors"
_DIGEST = 32


class DiskVectors:
    """A ``desktop_qa.qa.meaning.VectorCache`` in a folder."""

    def __init__(self, folder: Path, most_bytes: int = MOST_BYTES) -> None:
        self._folder = folder
        self._most_bytes = most_bytes

    def get(self, key: str, shape: tuple[int, int]) -> npt.NDArray[np.float32] | None:
        """The vectors kept under ``key``, float32, if they have that shape and are whole."""
        path = self._path(key)
        try:
            data = path.read_bytes()
        except OSError:
            return None
        vectors = _unpacked(data)
        if vectors is None or vectors.shape != shape:
            log.warning("the cached vectors %s are damaged and were dropped", path.name)
            with contextlib.suppress(OSError):
                path.unlink()
            return None
        with contextlib.suppress(OSError):
            path.touch()  # the time of last use
        return vectors

    def put(self, key: str, vectors: npt.NDArray[np.float32]) -> None:
        """Keep vectors under ``key``; nothing is said when that is impossible."""
        try:
            atomic.write_bytes(self._path(key), _packed(vectors))
            self._make_room()
        except OSError as error:
            log.info("vectors were not cached: %s", error)

    def clear(self) -> None:
        """Remove them all.

        Raises:
            OSError: a file cannot be removed.
        """
        for path in self._files():
            path.unlink(missing_ok=True)

    def _make_room(self) -> None:
        files = sorted(((path.stat(), path) for path in self._files()), key=lambda one: -one[0].st_mtime_ns)
        total = 0
        for status, path in files:
            total += status.st_size
            if total > self._most_bytes:
                path.unlink(missing_ok=True)

    def _files(self) -> list[Path]:
        return list(self._folder.glob(f"*{_SUFFIX}"))

    def _path(self, key: str) -> Path:
        return self._folder / f"{key}{_SUFFIX}"


def _packed(vectors: npt.NDArray[np.float32]) -> bytes:
    stream = io.BytesIO()
    np.save(stream, vectors.astype(np.float16), allow_pickle=False)
    data = stream.getvalue()
    return hashlib.sha256(data).digest() + data


def _unpacked(data: bytes) -> npt.NDArray[np.float32] | None:
    if hashlib.sha256(data[_DIGEST:]).digest() != data[:_DIGEST]:
        return None
    try:
        vectors = np.load(io.BytesIO(data[_DIGEST:]), allow_pickle=False)
    except (ValueError, EOFError):
        return None
    return vectors.astype(np.float32) if vectors.dtype == np.float16 and np.isfinite(vectors).all() else None
