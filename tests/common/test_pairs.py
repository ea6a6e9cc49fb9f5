# SPDX-License-Identifier: AGPL-3.0-or-later
"""Scores of spans from start and end logits."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_qa.common.pairs import MASKED, best_pair, pair_scores

LOGITS = st.lists(st.floats(-20, 20, width=32), min_size=1, max_size=12)


def floats(*values: float) -> np.ndarray:
    return np.array(values, np.float32)


def test_every_span_has_its_score():
    found = pair_scores(floats(1, 0), floats(0, 2), 2)
    assert found.tolist() == [[1, 3], [2, float(MASKED)]]


def test_the_best_pair_obeys_order_length_and_bounds():
    start, end = floats(9, 0, 5, 0, 1), floats(9, 6, 0, 1, 2)
    assert best_pair(start, end, 1, 5) == (2, 4, 7.0)
    assert best_pair(start, end, 1, 5, longest=2) == (1, 1, 6.0)
    assert best_pair(start, end, 3, 5) == (4, 4, 3.0)
    assert best_pair(start, end, 0, 5) == (0, 0, 18.0)


@given(LOGITS, st.data(), st.integers(1, 14))
def test_it_is_the_pair_found_by_trying_all(start: list[float], data: st.DataObject, longest: int):
    end = data.draw(st.lists(st.floats(-20, 20, width=32), min_size=len(start), max_size=len(start)))
    first = data.draw(st.integers(0, len(start) - 1))
    found = best_pair(floats(*start), floats(*end), first, len(start), longest)
    possible = [
        np.float32(start[i]) + np.float32(end[j])
        for i in range(first, len(start))
        for j in range(i, min(len(start), i + longest))
    ]
    assert found[2] == pytest.approx(float(max(possible)))
    assert first <= found[0] <= found[1] < min(len(start), found[0] + longest)
