# SPDX-License-Identifier: AGPL-3.0-or-later
"""Scores on held-out questions."""

from __future__ import annotations

import numpy as np
import pytest
import torch

from desktop_qa.training.scoring import auroc, best_span, f1, normalised, score
from desktop_qa.training.squad import read_squad
from desktop_qa.training.windows import WindowMaker, WindowOptions, load_tokenizer


def test_answers_are_normalised_as_squads_script_does():
    assert normalised("The  Old, (red) boat!") == "old red boat"
    assert f1("the red boat", "red boat house") == pytest.approx(0.8)
    assert f1("the", "a") == 1.0
    assert f1("boat", "house") == 0.0


def test_best_span_obeys_order_length_and_bounds():
    start = np.array([9, 0, 5, 0, 1], np.float32)
    end = np.array([9, 6, 0, 1, 2], np.float32)
    assert best_span(start, end, 1, 5) == (2, 4, 7.0)
    assert best_span(start, end, 1, 5, longest=2)[2] == 6.0
    assert best_span(start, end, 3, 5) == (4, 4, 3.0)


def test_auroc_counts_pairs():
    assert auroc([3.0, 1.0], [2.0, 1.0]) == pytest.approx((1 + 1 + 0 + 0.5) / 4)
    assert np.isnan(auroc([], [1.0]))


def test_a_perfect_reader_scores_full(world):
    options = WindowOptions(max_length=24, stride=6, drop_mark=0, join=0)
    maker = WindowMaker(read_squad(world / "qa.json"), load_tokenizer(world / "teacher"), options)
    windows = [w for i in range(12) for w in maker.windows(i, plain=True)]
    negatives = [w for w in (maker.negative(i, {}) for i in range(12)) if w is not None]
    # In this small world another passage may happen to answer the very same question.
    own = {tuple(w.ids.tolist()) for w in windows}
    negatives = [w for w in negatives if tuple(w.ids.tolist()) not in own]
    right = {tuple(w.ids.tolist()): w.candidates[0] for w in [*windows, *negatives]}

    def reader(input_ids, attention_mask, token_type_ids):
        start, end = torch.zeros(input_ids.shape), torch.zeros(input_ids.shape)
        for row, (words, mask) in enumerate(zip(input_ids, attention_mask, strict=True)):
            s, e, _ = right[tuple(words[: int(mask.sum())].tolist())]
            start[row, s], end[row, e] = 5, 5
        return start, end

    found = score(reader, maker, windows, negatives)
    assert (found.exact, found.f1, found.auroc, found.n) == (100, 100, 1.0, 12)
