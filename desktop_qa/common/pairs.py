# SPDX-License-Identifier: AGPL-3.0-or-later
"""Scores of all spans of a window: start plus end logit of each pair, up to the longest answer."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import numpy as np

if TYPE_CHECKING:
    import numpy.typing as npt

    Floats = npt.NDArray[np.float32]

MASKED: Final = np.float32(-1e4)
"""Score of a span that reaches beyond the last token; logits are far above."""


def pair_scores(start: Floats, end: Floats, longest: int) -> Floats:
    """``pairs[i, k] = start[i] + end[i + k]``, ``[count, longest]``: the span of k + 1 tokens that begins at i.

    Example: for starts (1, 0), ends (0, 2) and spans of two tokens at most, the scores are ((1, 3), (2, masked)).
    """
    beyond = np.concatenate([end, np.full(longest - 1, MASKED, np.float32)])
    scores: Floats = start[:, None] + np.lib.stride_tricks.sliding_window_view(beyond, longest)
    return scores


def best_pair(start: Floats, end: Floats, first: int, last: int, longest: int = 30) -> tuple[int, int, float]:
    """The span of at most ``longest`` tokens within [first, last) with the highest score: its ends, and the score."""
    longest = min(longest, last - first)
    pairs = pair_scores(start[first:last], end[first:last], longest)
    at, extent = divmod(int(pairs.argmax()), longest)
    return first + at, first + at + extent, float(pairs[at, extent])
