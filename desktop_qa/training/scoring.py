# SPDX-License-Identifier: AGPL-3.0-or-later
"""Scores of a reader on held-out questions during training: EM, F1, and AUROC of answerable against unanswerable."""

from __future__ import annotations

import re
import string
from collections import Counter, defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import torch

from desktop_qa.training.batches import collate, padded

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from numpy.typing import NDArray
    from torch import Tensor

    from desktop_qa.training.windows import Window, WindowMaker

_ARTICLES = re.compile(r"\b(a|an|the)\b")
_PUNCTUATION = str.maketrans("", "", string.punctuation)


def normalised(text: str) -> str:
    """Lower case without punctuation, articles and extra space, as SQuAD's script does it."""
    return " ".join(_ARTICLES.sub(" ", text.lower().translate(_PUNCTUATION)).split())


def f1(prediction: str, reference: str) -> float:
    """Token F1 of two answers."""
    made, wanted = normalised(prediction).split(), normalised(reference).split()
    if not made or not wanted:
        return float(made == wanted)
    common = sum((Counter(made) & Counter(wanted)).values())
    return 2 * common / (len(made) + len(wanted))


def best_span(
    start: NDArray[np.float32], end: NDArray[np.float32], first: int, last: int, longest: int = 30
) -> tuple[int, int, float]:
    """The span of at most ``longest`` tokens within [first, last) with the greatest start + end."""
    s, e = start[first:last], end[first:last]
    scores = s[:, None] + e[None, :]
    size = len(s)
    gap = np.arange(size)[None, :] - np.arange(size)[:, None]
    scores = np.where((gap >= 0) & (gap < longest), scores, -np.inf)
    place = int(scores.argmax())
    i, j = divmod(place, size)
    return first + i, first + j, float(scores[i, j])


def auroc(positive: Sequence[float], negative: Sequence[float]) -> float:
    """Probability that a positive scores above a negative (ties count half)."""
    if not positive or not negative:
        return float("nan")
    values = np.concatenate([np.asarray(positive), np.asarray(negative)])
    _, inverse, counts = np.unique(values, return_inverse=True, return_counts=True)
    ranks = (np.cumsum(counts) - (counts - 1) / 2)[inverse]
    n, m = len(positive), len(negative)
    return float((ranks[:n].sum() - n * (n + 1) / 2) / (n * m))


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
        i, j, value = best_span(start, end, window.passage_start, len(window.ids) - 1)
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
        exact.append(max(float(normalised(text) == normalised(a)) for a in answers))
        overlap.append(max(f1(text, a) for a in answers))
    against = []
    for window, (start, end) in zip(negatives, logits[len(windows) :], strict=True):
        _, _, value = best_span(start, end, window.passage_start, len(window.ids) - 1)
        against.append(value - float(start[0] + end[0]))
    ranked = auroc([margin for margin, _, _ in best.values()], against)
    return Scores(100 * float(np.mean(exact)), 100 * float(np.mean(overlap)), ranked, len(best))
