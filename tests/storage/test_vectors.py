# SPDX-License-Identifier: AGPL-3.0-or-later
"""The cache of vectors: kept, bounded, and dropped without a word when it is of no use."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import numpy as np
import pytest

from desktop_qa.storage import vectors
from desktop_qa.storage.vectors import DiskVectors

if TYPE_CHECKING:
    from pathlib import Path

SHAPE = (5, 8)


@pytest.fixture
def some() -> np.ndarray:
    rows = np.random.default_rng(0).normal(size=SHAPE).astype(np.float32)
    return rows / np.linalg.norm(rows, axis=1, keepdims=True)


def test_what_was_put_is_got_again(tmp_path: Path, some: np.ndarray):
    DiskVectors(tmp_path / "cache").put("a", some)
    got = DiskVectors(tmp_path / "cache").get("a", SHAPE)
    assert got is not None
    assert got.dtype == np.float32
    np.testing.assert_allclose(got, some, atol=1e-3)
    assert DiskVectors(tmp_path / "cache").get("b", SHAPE) is None


@pytest.mark.parametrize("damage", ["cut", "flipped", "empty", "other", "pickle"])
def test_a_damaged_file_is_dropped(tmp_path: Path, some: np.ndarray, damage: str):
    cache = DiskVectors(tmp_path)
    cache.put("a", some)
    (file,) = tmp_path.iterdir()
    data = bytearray(file.read_bytes())
    data[-3] ^= 1
    made = {"cut": bytes(data[:-9]), "flipped": bytes(data), "empty": b"", "other": b"x" * 900}
    if damage == "pickle":
        import hashlib
        import io

        stream = io.BytesIO()
        np.save(stream, np.array([{}], dtype=object), allow_pickle=True)
        made["pickle"] = hashlib.sha256(stream.getvalue()).digest() + stream.getvalue()
    file.write_bytes(made[damage])
    assert cache.get("a", SHAPE) is None
    assert not list(tmp_path.iterdir())


def test_another_shape_is_dropped(tmp_path: Path, some: np.ndarray):
    cache = DiskVectors(tmp_path)
    cache.put("a", some)
    assert cache.get("a", (6, 8)) is None
    assert cache.get("a", SHAPE) is None


def test_the_least_recently_used_makes_room(tmp_path: Path, some: np.ndarray):
    cache = DiskVectors(tmp_path, most_bytes=800)
    for number, key in enumerate("abc"):
        cache.put(key, some)
        file = tmp_path / f"{key}.vectors"
        os.utime(file, (number, number))
    assert cache.get("a", SHAPE) is not None  # used last now
    cache.put("d", some)
    kept = {key for key in "abcd" if (tmp_path / f"{key}.vectors").exists()}
    assert "a" in kept
    assert "d" in kept
    assert "b" not in kept


def test_a_disk_that_takes_nothing_is_borne(tmp_path: Path, some: np.ndarray, monkeypatch):
    def full(*_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(vectors.atomic, "write_bytes", full)
    cache = DiskVectors(tmp_path)
    cache.put("a", some)
    assert cache.get("a", SHAPE) is None


def test_clearing_removes_all_and_nothing_else(tmp_path: Path, some: np.ndarray):
    cache = DiskVectors(tmp_path)
    cache.put("a", some)
    (tmp_path / "other").write_text("stays")
    cache.clear()
    assert [path.name for path in tmp_path.iterdir()] == ["other"]
    DiskVectors(tmp_path / "none").clear()
