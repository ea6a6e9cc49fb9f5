# SPDX-License-Identifier: AGPL-3.0-or-later
"""The official scripts' figures, by values worked out by hand and by the scripts' own algorithm written plainly."""

from __future__ import annotations

import math
import random

import pytest

from desktop_qa.evaluation import metrics


@pytest.mark.parametrize(
    ("answer", "accepted", "exact", "f1"),
    [
        ("the Eiffel Tower!", ["Eiffel tower"], 1, 1),
        ("Eiffel", ["Eiffel tower"], 0, 2 / 3),
        ("a b c d", ["x", "b c e"], 0, 2 * (2 / 3) * (2 / 3) / (4 / 3)),
        ("", [], 1, 1),
        ("something", [], 0, 0),
        ("", ["something"], 0, 0),
        ("an-other", ["another"], 1, 1),
        ("the", ["the", "cat"], 0, 0),
        ("b b", ["b"], 0, 2 / 3),
    ],
)
def test_exact_and_f1(answer: str, accepted: list[str], exact: float, f1: float):
    assert metrics.exact(answer, accepted) == exact
    assert metrics.f1(answer, accepted) == pytest.approx(f1)


def plain_best_threshold(scores, no_answer, answerable):
    """``find_best_thresh`` of evaluate-v2.0, with its dictionaries for a question's answer being empty."""
    current = best = sum(1 for one in answerable if not one)
    threshold = 0.0
    for index in sorted(range(len(scores)), key=lambda one: no_answer[one]):
        current += scores[index] if answerable[index] else -1
        if current > best:
            best, threshold = current, no_answer[index]
    return best / len(scores), threshold


def test_best_threshold_is_that_of_the_official_script():
    chance = random.Random(3)
    for _ in range(50):
        count = chance.randint(1, 30)
        answerable = [chance.random() < 0.6 for _ in range(count)]
        scores = [round(chance.random(), 2) if one else 0.0 for one in answerable]
        no_answer = [chance.gauss(0, 5) for _ in range(count)]
        assert metrics.best_threshold(scores, no_answer, answerable) == pytest.approx(
            plain_best_threshold(scores, no_answer, answerable)
        )
    assert metrics.best_threshold([], [], []) == (0.0, 0.0)


def test_auroc_counts_pairs():
    values = [0.9, 0.8, 0.8, 0.3, 0.1]
    positive = [True, False, True, False, True]
    pairs = [
        (a, b)
        for a, p in zip(values, positive, strict=True)
        if p
        for b, q in zip(values, positive, strict=True)
        if not q
    ]
    counted = sum(1.0 if a > b else 0.5 if a == b else 0.0 for a, b in pairs) / len(pairs)
    assert metrics.auroc(values, positive) == pytest.approx(counted)
    assert math.isnan(metrics.auroc([1.0], [True]))


def test_calibration_error_is_the_mean_distance_in_bins():
    assert metrics.calibration_error([0.95] * 4 + [0.05] * 4, [True] * 4 + [False] * 4) == pytest.approx(0.05)
    assert metrics.calibration_error([0.95] * 4, [True, False] * 2) == pytest.approx(0.45)
    assert metrics.calibration_error([1.0], [True]) == 0
    assert math.isnan(metrics.calibration_error([], []))
