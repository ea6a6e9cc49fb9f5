# SPDX-License-Identifier: AGPL-3.0-or-later
"""The store: what goes leaves nothing behind, damage is set aside, a full disk and a second program do no harm."""

from __future__ import annotations

import contextlib
import sqlite3

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_qa.common import lock
from desktop_qa.common.errors import Text, UserError, from_values, to_values
from desktop_qa.common.paths import Paths
from desktop_qa.library import packing, work
from desktop_qa.library.search import Search
from desktop_qa.library.store import Store
from desktop_qa.qa import passages as passaging
from tests.library.conftest import read_all


def test_removing_a_folder_removes_all_of_it(store, host, folder, path, encoder):
    (folder / "below" / "secret.txt").write_text("The password of the vault is rhododendron.")
    store.add_folder(folder)
    read_all(store, host, encoder)
    assert store.remove_folder(folder) == 4
    assert store.remove_folder(folder) is None
    assert store.entries() == []
    assert Search(store, encoder).find("rhododendron", 5) == []
    for table in ("block", "cut", "vector", "document", "folder"):
        assert store.connection.execute(f"SELECT count(*) FROM {table}").fetchone() == (0,)
    store.close()
    for file in path.parent.iterdir():
        assert b"rhododendron" not in file.read_bytes()


def test_a_folder_inside_another_is_not_added_twice(store, folder):
    assert store.add_folder(folder / "below")
    assert store.add_folder(folder)
    assert not store.add_folder(folder)
    assert not store.add_folder(folder / "below")
    assert [one.path for one in store.folders()] == [folder]


def test_text_comes_back_in_parts(store, host, folder):
    words = " ".join(f"word{number}" for number in range(9000))
    (folder / "long.txt").write_text(words)
    store.add_folder(folder / "long.txt")
    read_all(store, host)
    (entry,) = store.entries()
    assert store.text(entry.number) == words
    for start, end in ((0, 5), (8190, 8195), (8192, 16384), (40000, 70000), (len(words) - 3, len(words))):
        assert store.text(entry.number, start, end) == words[start:end]


@given(st.text(alphabet=st.sampled_from("ab .\n\u00e9中"), max_size=400))
def test_a_cut_comes_back_as_it_was(text):
    passages = passaging.split(text, passaging.paragraphs_of(text))
    cut = packing.Cut(
        passages,
        np.array([[0, 1, 2]], np.int32),
        packing.page_starts([(0, 3), (3, 3), (3, 9)]),
        np.array([[0, 5, 2]], np.int32),
    )
    again = packing.unpack_cut(packing.pack_cut(cut))
    for name in ("sentences", "paragraph_of", "first"):
        assert np.array_equal(getattr(again.passages, name), getattr(passages, name))
    assert again.headings.tolist() == [[0, 1, 2]]
    assert again.regions_in(4, 9) == [(0, 5, "contents")]
    assert again.regions_in(5, 9) == []
    assert [again.page_of(offset) for offset in (0, 2, 3, 8)] == [0, 0, 2, 2]


def test_reasons_keep_what_another_language_needs():
    reason = Text("{name} is {what}.", name="x.doc", what=Text("a Word document"))
    again = from_values(to_values(reason))
    assert (again, again.template, again.values["what"].template) == (reason, reason.template, "a Word document")
    assert from_values(to_values("plain")) == "plain"


@pytest.mark.parametrize("where", [0, 0.3, 0.7])
def test_a_damaged_store_is_set_aside_and_made_anew_from_the_folders(store, host, folder, path, where):
    for number in range(40):
        (folder / f"{number}.txt").write_text(
            f"House {number} has {number * 7} windows and belongs to {number * 13}. " * 40
        )
    store.add_folder(folder)
    read_all(store, host)
    store.connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    store.close()
    size = path.stat().st_size
    with path.open("r+b") as file:
        file.seek(int(size * where))
        file.write(b"\xa5" * min(20_000, size // 5))
    again = Store(path)
    with contextlib.closing(again):
        again.check()
        assert "damaged" in again.notice
        assert list(path.parent.glob("*.unreadable-1"))
        if where:
            # The folders stand at the beginning of the file, and are known as long as that can be read.
            assert [one.path for one in again.folders()] == [folder]
        again.add_folder(folder)
        read_all(again, host)
        assert again.totals().read == 43


def test_a_full_disk_is_said_and_leaves_the_store_as_it_was(store, host, folder):
    store.add_folder(folder)
    read_all(store, host)
    before = store.totals()
    (folder / "long.txt").write_text("".join(f"Number {number} is {number**7}.\n" for number in range(20_000)))
    pages = store.connection.execute("PRAGMA page_count").fetchone()[0]
    store.connection.execute(f"PRAGMA max_page_count = {pages + 2}")
    with pytest.raises(UserError, match="disk"):
        read_all(store, host)
    store.connection.execute("PRAGMA max_page_count = 1000000")
    assert store.totals().read == before.read
    assert store.connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    read_all(store, host)
    assert store.totals().read == before.read + 1


def test_two_programs_at_once(store, host, folder, path, encoder):
    store.add_folder(folder)
    read_all(store, host, encoder)
    search = Search(store, encoder)
    assert search.find("herring", 3)[0].entry.path.name == "market.html"
    with contextlib.closing(Store(path)) as other:
        (folder / "eel.txt").write_text("Eels and herring are smoked in Vik.")
        read_all(other, host, encoder)
        assert {hit.entry.path.name for hit in search.find("smoked herring", 5)} >= {"eel.txt", "market.html"}
        other.remove_folder(folder)
        assert search.find("smoked herring", 5) == []


def test_one_program_reads_at_a_time(tmp_path, store):
    paths = Paths(*(tmp_path / name for name in ("config", "data", "cache", "state")))
    with lock.held(paths.library_file.with_suffix(".lock")) as free:
        assert free
        with pytest.raises(work.Busy):
            next(work.run(store, paths))


def test_a_store_of_another_program_is_not_touched(path):
    path.parent.mkdir(parents=True)
    with contextlib.closing(sqlite3.connect(path)) as database:
        database.execute("CREATE TABLE theirs (x)")
    store = Store(path)
    assert store.folders() == []
    store.close()
    (aside,) = path.parent.glob("*.unreadable-1")
    with contextlib.closing(sqlite3.connect(aside)) as database:
        assert database.execute("SELECT name FROM sqlite_master").fetchone() == ("theirs",)
