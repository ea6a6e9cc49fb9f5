# SPDX-License-Identifier: AGPL-3.0-or-later
"""Comparing a model's float and int8 answers."""

from __future__ import annotations

import numpy as np

from desktop_qa.models import agreement


def best(start: list[float], end: list[float], passage: list[int]) -> tuple[int, int]:
    return agreement._best(np.array(start), np.array(end), np.array(passage, bool))


def test_the_best_span_lies_in_the_passage_and_runs_forward() -> None:
    assert best([9, 1, 5, 2], [9, 6, 1, 4], [0, 1, 1, 1]) == (2, 3)
    assert best([0, 9, 0, 1], [9, 0, 2, 1], [1, 1, 1, 1]) == (1, 2)


def test_an_answer_is_not_longer_than_an_answer() -> None:
    start, end = [0.0] * 64, [0.0] * 64
    start[1], end[60], end[20] = 5.0, 9.0, 1.0
    first, last = best(start, end, [1] * 64)
    assert last - first < 30
    assert (first, last) != (1, 60)


def test_overlap() -> None:
    assert agreement.overlap([(1, 3), (5, 5)], [(3, 4), (6, 8)]) == 0.5
    assert agreement.overlap([(1, 3)], [(1, 3)]) == 1.0
