# SPDX-License-Identifier: AGPL-3.0-or-later
"""The table of readers: what is measured, what is missing, what failed."""

from __future__ import annotations

import argparse
import dataclasses
import json

import pytest

from desktop_qa.evaluation import benchmark_peers as peers
from desktop_qa.evaluation import benchmark_reader
from desktop_qa.evaluation.benchmark_reader import Setting
from desktop_qa.mobilebert.config import MOBILEBERT

SMALL = dataclasses.replace(
    MOBILEBERT,
    vocab_size=120,
    embedding_size=16,
    hidden_size=32,
    intra_bottleneck_size=16,
    num_hidden_layers=2,
    intermediate_size=24,
)
OURS, OURS_FLOAT, TRANSFORMERS = peers.CONTENDERS[:3]


def failing(folder, config, threads):
    raise RuntimeError("this one breaks\nat once")


def measure(**changes):
    options = {"length": 16, "batches": (1, 2), "threads": (1,), "rounds": 3, "peak": False} | changes
    return benchmark_reader.measure(SMALL, **options)


def test_table_of_ours():
    told = []
    result = measure(contenders=(OURS, OURS_FLOAT), progress=told.append)
    ours, in_float = result.rows
    assert set(ours.milliseconds) == {Setting(1, 1), Setting(2, 1)}
    assert all(value > 0 for row in result.rows for value in row.milliseconds.values())
    assert set(ours.ratio.values()) == {1.0}
    assert 0 < ours.difference < 0.2
    assert in_float.difference == 0
    assert any("batch 2" in one for one in told)
    table = benchmark_reader.text(result)
    assert OURS.name in table
    assert "Processor:" in table
    assert "onnxruntime" in table
    json.dumps(result.values(), allow_nan=False)


def test_missing_and_failing_peers_are_lines_of_their_own():
    missing = peers.Contender("absent", ("nowhere-to-be-found:nowhere_to_be_found",), "x", failing)
    broken = peers.Contender("broken", (), peers.WEIGHTS, failing)
    result = measure(contenders=(OURS, missing, broken), batches=(1,))
    table = benchmark_reader.text(result)
    assert "absent: not installed (nowhere-to-be-found)" in table
    assert "broken: failed: this one breaks" in table
    assert result.rows[0].milliseconds


def test_transformers_has_the_same_logits():
    pytest.importorskip("torch", reason="extra train")
    pytest.importorskip("transformers", reason="extra reference")
    result = measure(contenders=(OURS, OURS_FLOAT, TRANSFORMERS), batches=(2,), rounds=1)
    assert not result.rows[2].failed
    assert result.rows[2].difference < 1e-4


def test_peak_memory_is_of_a_process_of_its_own():
    ballast = bytearray(b"x" * 400_000_000)
    result = measure(contenders=(OURS,), batches=(1,), rounds=1, peak=True)
    assert len(ballast) == 400_000_000
    peak = result.rows[0].peak_mb
    if peak is None:
        pytest.skip("this system does not tell a process's peak memory")
    assert 10 < peak < 400


def test_command(capsys):
    parser = argparse.ArgumentParser()
    benchmark_reader.add_arguments(parser)
    options = parser.parse_args(["--batch", "1", "4", "--tokens", "64"])
    assert (options.batch, options.tokens, options.threads) == ([1, 4], 64, [1, 2])
