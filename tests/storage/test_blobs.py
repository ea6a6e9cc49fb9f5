# SPDX-License-Identifier: AGPL-3.0-or-later
"""What was dear to compute: kept, bounded, forgotten, and never in the way."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from desktop_qa.storage.blobs import Blobs

if TYPE_CHECKING:
    from pathlib import Path


def test_values_are_there_the_next_time(tmp_path: Path) -> None:
    path = tmp_path / "deep" / "kept.sqlite3"
    kept = Blobs(path)
    assert kept.get("a") is None
    assert not path.exists()
    kept.put("a", b"1\0")
    kept.put("a", b"2")
    kept.close()
    again = Blobs(path)
    assert again.get("a") == b"2"
    again.clear()
    assert again.get("a") is None
    assert not path.exists()
    again.close()


def test_what_was_used_longest_ago_goes_first(tmp_path: Path) -> None:
    kept = Blobs(tmp_path / "kept.sqlite3", most_bytes=25)
    for key in "abc":
        kept.put(key, b"x" * 8)
    assert kept.get("a") is not None
    kept.put("d", b"x" * 8)
    assert [kept.get(key) is not None for key in "abcd"] == [True, False, True, True]
    kept.put("large", b"x" * 26)
    assert kept.get("large") is None
    kept.close()


def test_nowhere_to_keep_anything_is_no_fault() -> None:
    kept = Blobs(None)
    kept.put("a", b"1")
    assert kept.get("a") is None
    kept.clear()
    kept.close()


def test_a_damaged_file_is_begun_anew(tmp_path: Path) -> None:
    path = tmp_path / "kept.sqlite3"
    path.write_bytes(b"this is no database, whatever it is called" * 99)
    kept = Blobs(path)
    assert kept.get("a") is None
    kept.put("a", b"1")
    assert kept.get("a") == b"1"
    kept.close()


def test_threads_share_it(tmp_path: Path) -> None:
    kept = Blobs(tmp_path / "kept.sqlite3")
    threads = [threading.Thread(target=kept.put, args=(str(number), b"x")) for number in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert all(kept.get(str(number)) == b"x" for number in range(8))
    kept.close()
