# SPDX-License-Identifier: AGPL-3.0-or-later
"""The speed of a model is a median, is remembered, and is measured anew where it would not hold."""

from __future__ import annotations

import itertools
from types import SimpleNamespace

import little_reader
import numpy as np
import pytest

from desktop_qa.common import paths
from desktop_qa.models import speed
from desktop_qa.models.speed import Speeds
from desktop_qa.models.store import Store
from desktop_qa.qa.reader import ReadingStopped


class Clocked:
    """A reader whose runs take the given seconds, on a clock that it moves."""

    max_length = 512

    def __init__(self, *seconds: float) -> None:
        self.seconds = itertools.chain(seconds, itertools.repeat(seconds[-1]))
        self.now = 0.0
        self.shapes = []

    def run(self, ids, mask, kinds):
        self.shapes.append(ids.shape)
        assert mask.all()
        assert not kinds.any()
        assert ids.min() > 0
        self.now += next(self.seconds)
        return np.zeros((2, *ids.shape), np.float32)

    def clock(self):
        return self.now


def test_it_is_the_median_after_a_warm_up():
    reader = Clocked(9.0, 9.0, 0.1, 0.2, 0.9, 0.3, 0.1, 0.25, 0.22)
    assert speed.measure(reader, clock=reader.clock) == pytest.approx(220)
    assert reader.shapes == [(1, speed.WINDOW)] * (speed.WARM_UPS + speed.RUNS)


def test_a_slow_model_is_not_run_for_long():
    reader = Clocked(3.0)
    assert speed.measure(reader, clock=reader.clock) == pytest.approx(3000)
    assert len(reader.shapes) == speed.WARM_UPS + 3


def test_it_can_be_stopped():
    reader = Clocked(0.1)
    with pytest.raises(ReadingStopped):
        speed.measure(reader, lambda: len(reader.shapes) == 4, reader.clock)
    assert len(reader.shapes) == 4


def test_what_was_measured_is_known_for_that_model_processor_and_threads(tmp_path):
    folders = paths.find(tmp_path)
    little_reader.make(folders.models / "little")
    store = Store(folders, tmp_path / "none")
    manifest = store.get("little").manifest
    speeds = Speeds(folders, "a processor")
    assert speeds.known(manifest, 1) is None
    found = speeds.measure(store, "little", 1)
    assert found.milliseconds > 0
    assert (found.tokens, found.threads) == (64, 1)
    assert Speeds(folders, "a processor").known(manifest, 1) == found
    assert speeds.known(manifest, 2) is None
    assert Speeds(folders, "another").known(manifest, 1) is None
    other = SimpleNamespace(files={"model.onnx": "0" * 64})
    assert speeds.known(other, 1) is None


@pytest.mark.parametrize("content", ["", "[]", "{nothing"])
def test_a_damaged_cache_is_measured_anew(tmp_path, content):
    folders = paths.find(tmp_path)
    folders.cache.mkdir(parents=True)
    (folders.cache / "speed.json").write_text(content)
    assert Speeds(folders, "a").known(SimpleNamespace(files={}), 1) is None
