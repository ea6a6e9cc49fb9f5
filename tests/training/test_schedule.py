# SPDX-License-Identifier: AGPL-3.0-or-later
"""Learning rates over a stage and the gates of progressive transfer."""

from __future__ import annotations

import pytest

from desktop_qa.training.parameters import stage_rate
from desktop_qa.training.recipe import TransferStage
from desktop_qa.training.schedule import background, layer_factor, warmup_linear
from desktop_qa.training.transfer import layer_map, phase_at


def test_warmup_then_linear_decay():
    assert warmup_linear(0.05, 0.1) == pytest.approx(0.5)
    assert warmup_linear(0.1, 0.1) == pytest.approx(1.0)
    assert warmup_linear(0.55, 0.1) == pytest.approx(0.5)
    assert warmup_linear(1.0, 0.1) == pytest.approx(0.0)
    assert warmup_linear(1.0, 0.1, final=0.2) == pytest.approx(0.2)
    assert warmup_linear(0.0, 0.0) == pytest.approx(1.0)


def test_background_rises_over_a_tenth_and_decays_by_the_root():
    assert background(0.05) == pytest.approx(0.5)
    assert background(0.75) == pytest.approx(0.95)
    assert background(1.0) == pytest.approx(0.9)


def test_gates_are_closed_before_open_during_and_slow_after():
    assert [layer_factor(layer, phase=1) for layer in range(3)] == [0.1, 1.0, 0.0]


def test_progressive_rates_follow_the_gates_and_leave_the_rest_alone():
    stage = TransferStage(name="p", kind="progressive", steps=10, rate=0.01)
    # 0.625 of four layers: half of layer 2's turn; background there is 0.9 + 0.1 * sqrt(0.5).
    rates = [stage_rate(stage, 0.625, {"layer": layer}, layers=4) for layer in range(4)]
    current = 3 * 0.01 * (0.9 + 0.1 * 0.5**0.5)
    assert rates == pytest.approx([0.1 * current, 0.1 * current, current, 0.0])
    assert stage_rate(stage, 1.0, {"layer": 3}, layers=4) == pytest.approx(0.01 * 3 * 0.9)


@pytest.mark.parametrize(
    ("student", "teacher", "expected"),
    [(6, 6, [0, 1, 2, 3, 4, 5]), (3, 6, [1, 3, 5]), (4, 2, [0, 0, 1, 1]), (2, 3, [1, 2])],
)
def test_layers_of_unlike_depth_are_mapped_evenly(student, teacher, expected):
    assert layer_map(student, teacher) == expected


def test_phases():
    assert phase_at(0.0, 4) == (0, 0.0)
    assert phase_at(0.6, 4) == (2, pytest.approx(0.4))
    assert phase_at(1.0, 4)[0] == 3
