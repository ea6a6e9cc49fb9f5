# SPDX-License-Identifier: AGPL-3.0-or-later
"""Exact match and F1 as SQuAD's official scripts compute them, best threshold, AUROC and calibration error."""

from __future__ import annotations

import re
import string
from collections import Counter
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Sequence

    import numpy.typing as npt

_ARTICLES = re.compile(r"\b(a|an|the)\b", re.UNICODE)
_PUNCTUATION = str.maketrans("", "", string.punctuation)


def normalise(answer: str) -> str:
    """Lower case, ASCII punctuation and articles taken out, white space collapsed: ``normalize_answer`` of SQuAD."""
    return " ".join(_ARTICLES.sub(" ", answer.lower().translate(_PUNCTUATION)).split())


def exact(answer: str, accepted: Sequence[str]) -> float:
    """1 if the answer equals an accepted one after normalisation, else 0; no accepted one means "no answer"."""
    wanted = _meaningful(accepted)
    return float(max(normalise(answer) == normalise(one) for one in wanted))


def f1(answer: str, accepted: Sequence[str]) -> float:
    """The best F1 of words over the accepted answers."""
    return max(_f1(normalise(answer).split(), normalise(one).split()) for one in _meaningful(accepted))


def _meaningful(accepted: Sequence[str]) -> list[str]:
    # As in the official script of SQuAD 2.0: an accepted answer that is only punctuation does not count.
    return [one for one in accepted if normalise(one)] or [""]


def _f1(found: list[str], wanted: list[str]) -> float:
    if not found or not wanted:
        return float(found == wanted)
    common = sum((Counter(found) & Counter(wanted)).values())
    if not common:
        return 0.0
    precision, recall = common / len(found), common / len(wanted)
    return 2 * precision * recall / (precision + recall)


def best_threshold(
    scores: Sequence[float], no_answer: Sequence[float], answerable: Sequence[bool]
) -> tuple[float, float]:
    """The best mean score (0..1) any threshold gives, and that threshold: ``find_best_thresh`` of SQuAD 2.0.

    A question counts as unanswerable when its ``no_answer`` value is above the threshold; ``scores`` are what its
    answer is worth, which for an unanswerable question is 0 unless the answer was empty.
    """
    if not scores:
        return 0.0, 0.0
    current = best = float(sum(not one for one in answerable))
    threshold = 0.0
    for index in np.argsort(np.asarray(no_answer), kind="stable").tolist():
        # As in the official script an empty answer to an unanswerable question neither gains nor loses.
        current += scores[index] if answerable[index] else (-1.0 if scores[index] < 1.0 else 0.0)
        if current > best:
            best, threshold = current, float(no_answer[index])
    return best / len(scores), threshold


def auroc(values: npt.ArrayLike, positive: npt.ArrayLike) -> float:
    """The probability that a positive one has the higher value (ties count half); NaN where one kind is missing."""
    ranks = _ranks(np.asarray(values, np.float64))
    is_positive = np.asarray(positive, bool)
    ones, zeros = int(is_positive.sum()), int((~is_positive).sum())
    if not ones or not zeros:
        return float("nan")
    return float((ranks[is_positive].sum() - ones * (ones + 1) / 2) / (ones * zeros))


def _ranks(values: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    """Ranks from 1, equal values sharing the mean of theirs."""
    _, inverse, counts = np.unique(values, return_inverse=True, return_counts=True)
    last = np.cumsum(counts)
    return np.asarray((last - (counts - 1) / 2)[inverse], np.float64)


def calibration_error(confidence: npt.ArrayLike, right: npt.ArrayLike, bins: int = 10) -> float:
    """Expected calibration error: the mean distance between confidence and share of right ones, in equal bins."""
    values, truth = np.asarray(confidence, np.float64), np.asarray(right, np.float64)
    if not len(values):
        return float("nan")
    place = np.minimum((values * bins).astype(int), bins - 1)
    total = 0.0
    for one in range(bins):
        inside = place == one
        if inside.any():
            total += inside.mean() * abs(values[inside].mean() - truth[inside].mean())
    return float(total)
