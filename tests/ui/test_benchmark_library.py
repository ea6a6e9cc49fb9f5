# SPDX-License-Identifier: AGPL-3.0-or-later
"""The benchmark of the library runs to its end and measures what it says; the full size is slow."""

from __future__ import annotations

import pytest

from desktop_qa.ui.app import benchmark_library


def test_the_search_alone():
    figures = benchmark_library.search(3000)
    assert figures["vectors"] == 3000
    assert 0 < figures["search_milliseconds"] < 1000


@pytest.mark.model
@pytest.mark.timeout(900)
def test_a_small_library(qapp, tmp_path):
    figures = benchmark_library.measure(tmp_path, 1)
    assert figures["passages"] > 50
    assert figures["pages_a_second"] > 0
    assert figures["kilobytes_a_passage_without_vectors"] < figures["kilobytes_a_passage"]
    assert figures["memory_megabytes"] > 50


@pytest.mark.slow
@pytest.mark.model
@pytest.mark.timeout(7200)
def test_the_full_size_keeps_the_budget(qapp, tmp_path):
    figures = benchmark_library.measure(tmp_path, benchmark_library.FULL_DOCUMENTS)
    over = {name: figures[name] for name, most in benchmark_library.BUDGET.items() if figures.get(name, 0) > most}
    assert not over
    assert figures["pages_a_second"] >= 12
