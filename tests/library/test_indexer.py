# SPDX-License-Identifier: AGPL-3.0-or-later
"""What is new, changed, renamed or gone in the folders is found, and nothing is read that need not be."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from desktop_qa.common.errors import DocumentError
from desktop_qa.documents.text import version
from desktop_qa.library import folders, indexer, reading
from desktop_qa.library.search import Search
from tests.library.conftest import names, read_all
from tests.word_encoder import WordEncoder

if TYPE_CHECKING:
    from desktop_qa.library.store import Store


def found(store: Store, words: str, encoder: WordEncoder | None = None) -> list[str]:
    """Names of the documents that a search finds, best first."""
    hits = Search(store, encoder).find(words, 10)
    return list(dict.fromkeys(hit.entry.path.name for hit in hits))


def change(path, text: str) -> None:
    """Write to a file so that its time of modification differs."""
    path.write_text(text)
    later = time.time() + 5
    os.utime(path, (later, later))


def test_a_folder_is_read_with_what_lies_below_it(store, host, folder, encoder):
    store.add_folder(folder)
    steps = read_all(store, host, encoder)
    assert names(store) == ["lighthouse.md", "market.html", "mill.txt"]
    assert (steps[-1].documents_left, steps[-1].passages_left) == (0, 0)
    assert found(store, "Who built the lighthouse?") == ["lighthouse.md"]
    assert found(store, "herring", encoder)[0] == "market.html"
    totals = store.totals()
    assert totals.read == 3
    assert totals.passages == totals.encoded > 0
    assert totals.bytes > 0


def test_nothing_is_read_twice(store, host, folder, encoder):
    store.add_folder(folder)
    read_all(store, host, encoder)
    before, encoder.texts = store.entries(), []
    read_all(store, host, encoder)
    assert store.entries() == before
    assert encoder.texts == []


def test_new_changed_and_deleted_files_are_noticed(store, host, folder):
    store.add_folder(folder)
    read_all(store, host)
    (folder / "new.txt").write_text("The ferry to Lindo leaves at noon.")
    change(folder / "mill.txt", "The mill of Osterby has collapsed.")
    (folder / "below" / "market.html").unlink()
    read_all(store, host)
    assert names(store) == ["lighthouse.md", "mill.txt", "new.txt"]
    assert found(store, "ferry") == ["new.txt"]
    assert found(store, "collapsed") == ["mill.txt"]
    assert found(store, "miller rye") == []
    assert found(store, "herring") == []


def test_a_renamed_file_is_known_by_its_content(store, host, folder, encoder):
    store.add_folder(folder)
    read_all(store, host, encoder)
    (entry,) = [one for one in store.entries() if one.path.name == "mill.txt"]
    encoder.texts = []
    (folder / "mill.txt").rename(folder / "below" / "the old mill.txt")
    read_all(store, host, encoder)
    (moved,) = [one for one in store.entries() if one.path.name == "the old mill.txt"]
    assert (moved.number, moved.read) == (entry.number, entry.read)
    assert encoder.texts == []
    assert names(store) == ["lighthouse.md", "market.html", "the old mill.txt"]


def test_a_file_of_the_same_size_with_other_words_is_read(store, host, folder):
    store.add_folder(folder)
    read_all(store, host)
    change(folder / "mill.txt", (folder / "mill.txt").read_text().replace("rye", "oat"))
    read_all(store, host)
    assert found(store, "oat") == ["mill.txt"]
    assert found(store, "rye") == []


def test_copies_are_read_once_and_take_over_when_the_original_goes(store, host, folder):
    (folder / "copy.txt").write_text((folder / "mill.txt").read_text())
    store.add_folder(folder)
    read_all(store, host)
    assert len(names(store, "same")) == 1
    assert len(found(store, "rye")) == 1
    (first,) = found(store, "rye")
    (folder / first).unlink()
    read_all(store, host)
    assert found(store, "rye") == [{"copy.txt": "mill.txt", "mill.txt": "copy.txt"}[first]]


def test_what_cannot_be_read_is_listed_with_its_reason_and_tried_again_when_it_changes(
    store, host, folder, monkeypatch
):
    broken, empty = folder / "broken.pdf", folder / "empty.txt"
    broken.write_bytes(b"%PDF-1.7\nnothing of a PDF follows")
    empty.write_text("")
    store.add_folder(folder)
    read_all(store, host)
    reasons = {entry.path.name: str(entry.reason) for entry in store.entries() if entry.state == "failed"}
    assert set(reasons) == {"broken.pdf", "empty.txt"}
    assert "empty" in reasons["empty.txt"]
    asked = []
    real = reading.read
    monkeypatch.setattr(reading, "read", lambda host, path: asked.append(path.name) or real(host, path))
    read_all(store, host)
    assert asked == []
    change(empty, "Now it says that the well is deep.")
    read_all(store, host)
    assert asked == ["empty.txt"]
    assert found(store, "well deep") == ["empty.txt"]


def test_the_reason_can_be_said_in_another_language(store, host, folder):
    (folder / "empty.txt").write_text("")
    store.add_folder(folder)
    read_all(store, host)
    (entry,) = [one for one in store.entries() if one.state == "failed"]
    assert (entry.reason.template, dict(entry.reason.values)) == ("{name} is empty.", {"name": "empty.txt"})


def test_a_password_is_asked_for_in_the_list(store, host, folder, tmp_path):
    import pymupdf

    document = pymupdf.open()
    document.new_page().insert_text((72, 72), "Secret")
    document.save(folder / "locked.pdf", encryption=pymupdf.PDF_ENCRYPT_AES_256, user_pw="x", owner_pw="y")
    document.close()
    store.add_folder(folder)
    read_all(store, host)
    (entry,) = [one for one in store.entries() if one.path.name == "locked.pdf"]
    assert entry.state == "failed"
    assert "password" in str(entry.reason)


def test_a_huge_file_is_refused_without_being_opened(store, host, folder, monkeypatch):
    with (folder / "huge.txt").open("wb") as stream:
        stream.truncate(5 << 30)
    monkeypatch.setattr(reading, "read", lambda *_: pytest.fail("it was opened"))
    monkeypatch.setattr(
        reading, "check", lambda path, real=reading.check: real(path) if path.name == "huge.txt" else _skip()
    )
    store.add_folder(folder / "huge.txt")
    read_all(store, host)
    (entry,) = store.entries()
    assert entry.state == "failed"
    assert "larger" in str(entry.reason)


def _skip() -> None:
    raise DocumentError("Not of this test.")


def test_links_in_circles_end(store, host, folder):
    (folder / "below" / "up").symlink_to(folder, target_is_directory=True)
    (folder / "self").symlink_to("self")
    store.add_folder(folder)
    read_all(store, host)
    assert names(store) == ["lighthouse.md", "market.html", "mill.txt"]


def test_names_that_are_no_text(store, host, folder):
    odd = os.fsdecode(b"caf\xe9 \xff.txt")
    try:
        (folder / odd).write_text("The odd name holds a recipe for saffron buns.")
    except OSError:
        pytest.skip("the file system takes names in one encoding only")
    (folder / "línea 中文\n.txt").write_text("The second odd name is about tin soldiers.")
    store.add_folder(folder)
    read_all(store, host)
    assert found(store, "saffron") == [odd]
    assert found(store, "soldiers") == ["línea 中文\n.txt"]
    (folder / odd).unlink()
    read_all(store, host)
    assert found(store, "saffron") == []


def test_a_folder_that_vanishes_keeps_its_documents_until_it_is_removed(store, host, folder):
    store.add_folder(folder)
    read_all(store, host)
    folder.rename(folder.with_name("elsewhere"))
    read_all(store, host)
    (known,) = store.folders()
    assert known.reason
    assert len(names(store)) == 3
    folder.with_name("elsewhere").rename(folder)
    read_all(store, host)
    (known,) = store.folders()
    assert known.reason == ""
    assert len(names(store)) == 3


def test_an_empty_mount_point_is_no_empty_folder(folder):
    empty = folder / "drive"
    empty.mkdir()
    device = empty.stat().st_dev
    assert folders.look(empty, device) == folders.Found(folders=(empty,), device=device)
    assert folders.look(empty, device + 1).unseen == (empty,)


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="the superuser may read everything")
def test_a_folder_that_may_not_be_listed_keeps_its_documents(store, host, folder):
    store.add_folder(folder)
    read_all(store, host)
    (folder / "below").chmod(0)
    try:
        read_all(store, host)
        assert "market.html" in names(store)
    finally:
        (folder / "below").chmod(0o755)


def test_a_folder_that_cannot_be_listed_keeps_what_is_below(store, host, folder, monkeypatch):
    store.add_folder(folder)
    read_all(store, host)
    real = os.scandir

    def refuse(path):
        if os.fspath(path).endswith("below"):
            raise PermissionError(13, "no")
        return real(path)

    monkeypatch.setattr(folders.os, "scandir", refuse)
    read_all(store, host)
    assert "market.html" in names(store)


def test_a_file_that_changes_while_it_is_read_is_read_again(store, host, folder, monkeypatch):
    real, times = reading.read, []

    def read(host, path):
        result = real(host, path)
        if path.name == "mill.txt" and not times:
            times.append(path)
            change(path, "While it was read the mill was sold to Nils Berg.")
        return result

    monkeypatch.setattr(reading, "read", read)
    store.add_folder(folder)
    read_all(store, host)
    assert found(store, "Nils Berg") == ["mill.txt"]
    assert found(store, "rye") == []


def test_another_text_extraction_reads_everything_again(store, host, folder, monkeypatch):
    store.add_folder(folder)
    read_all(store, host)
    before = {entry.path: entry.read for entry in store.entries()}
    for module in (version, indexer, reading):
        monkeypatch.setattr(module, "TEXT_VERSION", version.TEXT_VERSION + 1)
    read_all(store, host)
    assert all(entry.read > before[entry.path] for entry in store.entries())


def test_another_encoder_makes_all_vectors_anew(store, host, folder):
    store.add_folder(folder)
    read_all(store, host, WordEncoder())
    other = WordEncoder(dimension=32, digest="others")
    search = Search(store, WordEncoder())
    search.find("herring", 3)
    read_all(store, host, other)
    assert store.totals().encoded == store.totals().passages == len(other.texts)
    assert found(store, "herring", other)[0] == "market.html"


def test_stopping_leaves_the_rest_for_the_next_time(store, host, folder, encoder):
    store.add_folder(folder)
    left = [9]
    for step in indexer.update(store, host, encoder, lambda: left[-1] < 3):
        left.append(step.documents_left)
    assert 0 < store.totals().read < 3
    read_all(store, host, encoder)
    assert store.totals().read == 3
    assert store.totals().encoded == store.totals().passages


def test_killed_at_any_moment_nothing_is_lost_and_nothing_is_there_twice(store, host, folder, path, encoder):
    for number in range(30):
        (folder / f"{number:02}.txt").write_text(
            f"Chapter {number}. The {number}th house belongs to family {number}.\n" * 20
        )
    store.add_folder(folder)
    store.close()
    script = (
        "import sys; from pathlib import Path; sys.path.insert(0, sys.argv[2])\n"
        "from tests.word_encoder import WordEncoder; from desktop_qa.library import indexer\n"
        "from desktop_qa.library.store import Store; from desktop_qa.documents.process.host import Host\n"
        "with Host() as host:\n"
        "    for step in indexer.update(Store(Path(sys.argv[1])), host, WordEncoder()):\n"
        "        print(step.documents_left, flush=True)\n"
    )
    for lines in (4, 9, 15):
        process = subprocess.Popen(
            [sys.executable, "-c", script, str(path), str(Path.cwd())], stdout=subprocess.PIPE, text=True
        )
        assert process.stdout is not None
        for _ in range(lines):
            process.stdout.readline()
        process.kill()
        process.wait()
        process.stdout.close()
    read_all(store, host, encoder)
    totals = store.totals()
    assert (totals.read, totals.waiting) == (33, 0)
    assert totals.encoded == totals.passages
    numbers = [entry.first + k for entry in store.entries() for k in range(entry.passages)]
    assert len(set(numbers)) == len(numbers)
    rows = store.connection.execute("SELECT first, count FROM vector")
    assert sorted(first + k for first, count in rows for k in range(count)) == sorted(numbers)
    indexed = {row for (row,) in store.connection.execute("SELECT rowid FROM word WHERE word MATCH 'house'")}
    assert len(indexed) == sum(e.passages for e in store.entries() if e.path.name[:2].isdigit())
