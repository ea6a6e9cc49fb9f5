# SPDX-License-Identifier: AGPL-3.0-or-later
"""A library in a folder of the test, documents to put into it, and an encoder that needs no network."""

from __future__ import annotations

import hashlib
import re
from typing import TYPE_CHECKING

import numpy as np
import pytest

from desktop_qa.documents.process.host import Host
from desktop_qa.library import indexer
from desktop_qa.library.store import Store

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    import numpy.typing as npt


class WordEncoder:
    """Each word is a direction of its own; texts are alike when they share words."""

    def __init__(self, name: str = "words", size: int = 64) -> None:
        self.name = self.digest = name
        self.dimension = size
        self._size = size
        self.encoded: list[str] = []

    def terminate(self) -> None:
        """Nothing runs for long."""

    def encode(self, texts: Sequence[str], _stopped: object = None) -> npt.NDArray[np.float32]:
        self.encoded += texts
        made = np.zeros((len(texts), self._size), np.float32)
        for row, text in enumerate(texts):
            for word in re.findall(r"\w+", text.lower()):
                digest = hashlib.blake2b(word.encode(), digest_size=8).digest()
                chance = np.random.default_rng(int.from_bytes(digest))
                made[row] += chance.standard_normal(self._size)
        length = np.linalg.norm(made, axis=1, keepdims=True)
        return (made / np.where(length, length, 1)).astype(np.float32)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Three small documents of different kinds, one of them in a folder below."""
    folder = tmp_path / "papers"
    (folder / "below").mkdir(parents=True)
    (folder / "lighthouse.md").write_text(
        "# The lighthouse\n\nThe lighthouse of Fernholm was built by Ida Lund in 1871.\n\nIts lamp burns oil.\n"
    )
    (folder / "mill.txt").write_text("The mill of Osterby grinds rye. Its miller is called Per Dahl.\n")
    (folder / "below" / "market.html").write_text(
        "<html><head><title>Market</title></head>"
        "<body><p>The market opens on Tuesdays. It sells herring.</p></body></html>"
    )
    (folder / "notes.bin").write_bytes(b"\0\1\2")
    (folder / ".hidden.txt").write_text("Nothing of this is read.")
    return folder


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "data" / "library.sqlite3"


@pytest.fixture
def store(path: Path) -> Iterator[Store]:
    store = Store(path)
    yield store
    store.close()


@pytest.fixture(scope="module")
def host() -> Iterator[Host]:
    """One document process for the tests of a module."""
    with Host() as host:
        host.start()
        yield host


@pytest.fixture
def encoder() -> WordEncoder:
    return WordEncoder()


def read_all(store: Store, host: Host, encoder: WordEncoder | None = None) -> list[indexer.Step]:
    """Bring the store in line with its folders."""
    return list(indexer.update(store, host, encoder))


def names(store: Store, state: str = "read") -> list[str]:
    """File names of the documents in a state."""
    return sorted(entry.path.name for entry in store.entries() if entry.state == state)
