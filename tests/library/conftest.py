# SPDX-License-Identifier: AGPL-3.0-or-later
"""A library in a folder of the test, documents to put into it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from desktop_qa.documents.process.host import Host
from desktop_qa.library import indexer
from desktop_qa.library.store import Store
from tests.word_encoder import WordEncoder

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


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
