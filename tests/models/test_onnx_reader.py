# SPDX-License-Identifier: AGPL-3.0-or-later
"""The network in ONNX Runtime: shapes, refusals, and being stopped."""

from __future__ import annotations

import os
import sys
import threading
import time
from typing import TYPE_CHECKING

import numpy as np
import pytest
from little_reader import make

from desktop_qa.common.errors import ModelError
from desktop_qa.models import manifest
from desktop_qa.models.onnx_reader import OnnxReader, padded_length
from desktop_qa.models.onnx_session import give_way, physical_cores
from desktop_qa.qa.reader import Calibration, ReadingStopped

if TYPE_CHECKING:
    from pathlib import Path


def opened(directory: Path, **options: int) -> OnnxReader:
    return OnnxReader(directory, manifest.read(directory), **options)


def inputs(batch: int, length: int):
    ids = np.arange(batch * length, dtype=np.int64).reshape(batch, length)
    return ids, np.ones_like(ids), np.zeros_like(ids)


@pytest.mark.parametrize("threads", [1, 2])
def test_any_batch_and_length(tmp_path: Path, threads: int):
    reader = opened(make(tmp_path / "little"), threads=threads)
    for batch, length in ((1, 32), (3, 64), (2, 7)):
        ids, mask, kinds = inputs(batch, length)
        start, end = reader.run(ids, mask, kinds)
        assert start.dtype == end.dtype == np.float32
        np.testing.assert_allclose(start, ids)
        np.testing.assert_allclose(end, ids / 2)


def test_padding_is_not_read(tmp_path: Path):
    reader = opened(make(tmp_path / "little"), threads=1)
    ids, mask, kinds = inputs(3, 96)
    mask[0, 40:] = mask[1, 64:] = 0
    start, _ = reader.run(ids, mask, kinds)
    np.testing.assert_allclose(start * mask, ids * mask)
    # Cut to multiples of 32: of 40 tokens, 64 places are read.
    assert not start[0, 64:].any()
    assert not start[1, 64:].any()
    assert start[2, 64:].all()
    assert padded_length(np.zeros(5, np.int64)) == 5
    assert padded_length(np.zeros(70, np.int64)) == 32


def test_what_the_manifest_says_of_the_reader(tmp_path: Path):
    plain = opened(make(tmp_path / "plain"))
    assert (plain.name, plain.max_length, plain.calibration) == ("plain", 64, Calibration())
    assert plain.tokenizer_json.is_file()
    calibration = Calibration(1.0, {"margin": 2.0}, 0.3)
    assert opened(make(tmp_path / "fitted", calibration=calibration.values())).calibration == calibration


def test_threads_are_few_unless_asked_for(tmp_path: Path):
    directory = make(tmp_path / "little")
    assert 1 <= opened(directory).threads <= 2
    assert opened(directory, threads=3).threads == 3
    assert physical_cores() >= 1


@pytest.mark.parametrize("content", [b"", b"not onnx", b"\x08\x08" * 100])
def test_a_file_that_is_no_model_is_refused(tmp_path: Path, content: bytes):
    directory = make(tmp_path / "little")
    (directory / "model.onnx").write_bytes(content)
    with pytest.raises(ModelError, match=r"model\.onnx cannot be used|not a model that answers"):
        opened(directory)


def test_a_truncated_model_is_refused(tmp_path: Path):
    directory = make(tmp_path / "little", slow=1)
    data = (directory / "model.onnx").read_bytes()
    (directory / "model.onnx").write_bytes(data[: len(data) // 2])
    with pytest.raises(ModelError, match="cannot be used"):
        opened(directory)


def test_a_model_of_another_kind_is_refused(tmp_path: Path):
    directory = make(tmp_path / "little", outputs=("logits", "hidden"))
    with pytest.raises(ModelError, match="start_logits, end_logits"):
        opened(directory)


@pytest.mark.parametrize(("threads", "windows"), [(1, 1), (1, 3), (2, 5)])
def test_terminate_ends_a_run_at_once_and_later_runs_go_on(tmp_path: Path, threads: int, windows: int):
    reader = opened(make(tmp_path / "slow", slow=200), threads=threads)
    reader.terminate()
    outcome: list[object] = []

    def read() -> None:
        try:
            outcome.append(reader.run(*inputs(windows, 8)))
        except ReadingStopped as stopped:
            outcome.append(stopped)

    thread = threading.Thread(target=read)
    thread.start()
    time.sleep(0.1)
    assert thread.is_alive(), "the network is too quick to be stopped"
    reader.terminate()
    thread.join(5)
    assert isinstance(outcome[0], ReadingStopped)
    assert not [one for one in threading.enumerate() if one.name.startswith("reader")]


@pytest.mark.skipif(sys.platform != "linux", reason="threads have priorities of their own on Linux only")
def test_threads_that_read_step_back_behind_the_windows_own():
    found: list[int] = []

    def read() -> None:
        give_way()
        found.append(os.getpriority(os.PRIO_PROCESS, threading.get_native_id()))

    before = os.getpriority(os.PRIO_PROCESS, threading.get_native_id())
    thread = threading.Thread(target=read)
    thread.start()
    thread.join()
    assert found == [19]
    assert os.getpriority(os.PRIO_PROCESS, threading.get_native_id()) == before


def test_a_failing_run_is_told_as_the_models_fault(tmp_path: Path):
    reader = opened(make(tmp_path / "little"))
    ids, mask, kinds = inputs(1, 8)
    with pytest.raises(ModelError, match="little failed"):
        reader.run(ids, mask[:, :4], kinds)
    several = opened(make(tmp_path / "several"), threads=2)
    ids, mask, kinds = inputs(4, 8)
    with pytest.raises(ModelError, match="several failed"):
        several.run(ids.astype(np.float32), mask, kinds)
