# SPDX-License-Identifier: AGPL-3.0-or-later
"""What the library says of its folders and documents: plain, immutable data."""

from __future__ import annotations

import os
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from pathlib import Path

State = Literal["new", "read", "failed", "same"]
"""``new`` waits to be read; ``same`` has the content of another document, which is searched in its place."""


@dataclass(frozen=True, slots=True)
class Folder:
    """A folder, or a single file, that a person added.

    ``device`` is that of the file system it lay on when it was last looked at: an empty folder on another one is the
    place of a drive that was unplugged. ``reason`` says why it could not be looked at, empty if it could.
    """

    path: Path
    added: float
    device: int = 0
    reason: str = ""


@dataclass(frozen=True, slots=True)
class FileFacts:
    """What the file system says of a file; ``changed`` is its time of modification in nanoseconds."""

    path: Path
    size: int
    changed: int


@dataclass(frozen=True, slots=True)
class Entry:
    """A document of the library.

    ``passages`` are its passages, numbered from ``first`` in the whole library, of which ``encoded`` have vectors.
    ``reason`` says why a ``failed`` one could not be read; a `Text` of `desktop_qa.common.errors`. ``read`` is the time
    of reading in seconds since the epoch, 0 before it.
    """

    number: int
    path: Path
    size: int
    changed: int
    state: State
    reason: str = ""
    hash: str = ""
    text_version: int = 0
    kind: str = ""
    title: str = ""
    pages: int = 0
    characters: int = 0
    first: int = 0
    passages: int = 0
    encoded: int = 0
    read: float = 0.0

    @property
    def name(self) -> str:
        """Its title, or the name of its file."""
        return self.title or shown(self.path.name)


@dataclass(frozen=True, slots=True)
class Totals:
    """How much there is, for the status."""

    documents: int
    read: int
    waiting: int
    failed: int
    same: int
    pages: int
    passages: int
    encoded: int
    bytes: int


def shown(path: Path | str) -> str:
    """A path for people: bytes of its name that are no text in the system's encoding become question marks."""
    return os.fsencode(path).decode("utf-8", "replace")
