# SPDX-License-Identifier: AGPL-3.0-or-later
"""Scores of a reader on held-out questions during training: EM, F1, and AUROC of answerable against unanswerable."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import torch

from desktop_qa.common.pairs import best_pair
from desktop_qa.evaluation import metrics
from desktop_qa.training.batches import collate, padded

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from numpy.typing import NDArray
    from torch import Tensor

    from desktop_qa.training.windows import Window, WindowMaker


@dataclass(frozen=True, slots=True)
class Scores:
    """Percentages on ``n`` questions; ``auroc`` is between 0 and 1."""

    exact: float
    f1: float
    auroc: float
    n: int


@torch.inference_mode()
def logits_of(
    reader: Callable[[Tensor, Tensor, Tensor], tuple[Tensor, Tensor]], windows: Sequence[Window], tokens: int = 4096
) -> list[tuple[NDArray[np.float32], NDArray[np.float32]]]:
    """Start and end logits of each window, computed in batches of equal length."""
    found: list[tuple[NDArray[np.float32], NDArray[np.float32]]] = [None] * len(windows)  # type: ignore[list-item]
    groups: dict[int, list[int]] = defaultdict(list)
    for index, window in enumerate(windows):
        groups[padded(len(window.ids))].append(index)
    for length, indices in groups.items():
        size = max(1, tokens // length)
        for begin in range(0, len(indices), size):
            chosen = indices[begin : begin + size]
            filled = chosen + [chosen[0]] * (size - len(chosen))
            batch = collate([windows[i] for i in filled], length)
            start, end = reader(batch.input_ids, batch.attention_mask, batch.token_type_ids)
            for row, index in enumerate(chosen):
                found[index] = (start[row].float().numpy(), end[row].float().numpy())
    return found


def score(
    reader: Callable[[Tensor, Tensor, Tensor], tuple[Tensor, Tensor]],
    maker: WindowMaker,
    windows: Sequence[Window],
    negatives: Sequence[Window],
) -> Scores:
    """Score a reader on all windows of the held-out questions, and against windows that do not answer."""
    best: dict[int, tuple[float, float, str]] = {}
    corpus = maker.corpus
    logits = logits_of(reader, [*windows, *negatives])
    for window, (start, end) in zip(windows, logits, strict=False):
        i, j, value = best_pair(start, end, window.passage_start, len(window.ids) - 1)
        question = corpus.questions[window.question]
        offsets = maker.passages[question.paragraph].offsets
        shift = window.token_start - window.passage_start
        text = corpus.paragraphs[question.paragraph].text[offsets[i + shift, 0] : offsets[j + shift, 1]]
        margin = value - float(start[0] + end[0])
        if window.question not in best or margin > best[window.question][0]:
            best[window.question] = (margin, value, text)
    exact, overlap = [], []
    for index, (_, _, text) in best.items():
        answers = corpus.questions[index].answers
        exact.append(metrics.exact(text, answers))
        overlap.append(metrics.f1(text, answers))
    against = []
    for window, (start, end) in zip(negatives, logits[len(windows) :], strict=True):
        _, _, value = best_pair(start, end, window.passage_start, len(window.ids) - 1)
        against.append(value - float(start[0] + end[0]))
    margins = [margin for margin, _, _ in best.values()]
    ranked = metrics.auroc(margins + against, [True] * len(margins) + [False] * len(against))
    return Scores(100 * float(np.mean(exact)), 100 * float(np.mean(overlap)), ranked, len(best))
