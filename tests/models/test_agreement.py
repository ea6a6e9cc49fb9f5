# SPDX-License-Identifier: AGPL-3.0-or-later
"""Comparing a model's float and int8 answers."""

from __future__ import annotations

from desktop_qa.models import agreement


def test_overlap() -> None:
    assert agreement.overlap([(1, 3), (5, 5)], [(3, 4), (6, 8)]) == 0.5
    assert agreement.overlap([(1, 3)], [(1, 3)]) == 1.0
