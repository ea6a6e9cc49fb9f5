# SPDX-License-Identifier: AGPL-3.0-or-later
"""Learning rates over a stage, and the gates of progressive transfer."""

from __future__ import annotations

import math


def warmup_linear(progress: float, warmup: float, final: float = 0.0) -> float:
    """Factor of the peak rate: rises over ``warmup``, then falls linearly to ``final`` (progress 0..1)."""
    progress = min(1.0, max(0.0, progress))
    if progress < warmup:
        return max(progress, 1e-3) / warmup
    return final + (1 - final) * (1 - progress) / max(1e-9, 1 - warmup)


def background(progress: float) -> float:
    """Factor within one phase of progressive transfer: warm-up over its first 10 %, square-root decay 1 -> 0.9.

    The TF1 code takes the minimum of a polynomial decay of power 0.5 from 1 to 0.9 and a linear warm-up.
    """
    progress = min(1.0, max(0.0, progress))
    return min(0.9 + 0.1 * math.sqrt(1 - progress), progress / 0.1)


def layer_factor(layer: int, phase: int, before: float = 0.0, during: float = 1.0, after: float = 0.1) -> float:
    """Gate of a layer's learning rate: closed before its phase, open in it, slowed after it."""
    if layer > phase:
        return before
    return during if layer == phase else after


def phase_of(step: int, steps_per_layer: int, layers: int) -> tuple[int, float]:
    """Phase (layer) and progress within it at a step of progressive transfer."""
    phase = min(step // steps_per_layer, layers - 1)
    return phase, min(1.0, (step - phase * steps_per_layer) / steps_per_layer)
