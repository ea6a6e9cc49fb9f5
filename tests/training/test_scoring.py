# SPDX-License-Identifier: AGPL-3.0-or-later
"""Scores on held-out questions."""

from __future__ import annotations

import torch

from desktop_qa.training.scoring import score
from desktop_qa.training.squad import read_squad
from desktop_qa.training.windows import WindowMaker, WindowOptions, load_tokenizer


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
