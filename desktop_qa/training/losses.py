# SPDX-License-Identifier: AGPL-3.0-or-later
"""The losses of knowledge transfer and distillation (formulas: arXiv 2004.02984, and its TF2 code for the means).

Masks are [B, T], 1 for tokens and 0 for padding; every mean is over real tokens only.
"""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import Tensor
from torch.nn import functional as F


@dataclass(frozen=True, slots=True)
class TransferWeights:
    """Factors of the transfer terms; the defaults are the paper's code's."""

    feature_map: float = 100.0
    mean: float = 5000.0
    variance: float = 5.0
    attention: float = 1.0
    relation: float = 0.0


def token_mean(values: Tensor, mask: Tensor) -> Tensor:
    """Mean of per-token values [B, T] over real tokens."""
    weights = mask.to(values.dtype)
    return (values * weights).sum() / weights.sum().clamp_min(1.0)


def bare_norm(x: Tensor) -> Tensor:
    """LayerNorm over the last axis without scale and shift."""
    return F.layer_norm(x, x.shape[-1:], eps=1e-12)


def feature_map_loss(student: Tensor, teacher: Tensor, mask: Tensor) -> Tensor:
    """Mean squared difference of the parameter-free LayerNorms of two hidden states [B, T, H]."""
    difference = bare_norm(student.float()) - bare_norm(teacher.float())
    return token_mean(difference.square().mean(-1), mask)


def mean_loss(student: Tensor, teacher: Tensor, mask: Tensor) -> Tensor:
    """Mean squared difference of the feature means."""
    return token_mean((student.float().mean(-1) - teacher.float().mean(-1)).square(), mask)


def variance_loss(student: Tensor, teacher: Tensor, mask: Tensor) -> Tensor:
    """Mean absolute difference of the feature variances."""
    return token_mean((_variance(student) - _variance(teacher)).abs(), mask)


def _variance(x: Tensor) -> Tensor:
    return x.float().var(-1, unbiased=False)


def attention_loss(student: Tensor, teacher: Tensor, mask: Tensor) -> Tensor:
    """Cross-entropy of attention distributions, from masked scores [B, heads, T, T], mean over heads and queries."""
    cross = -(teacher.float().softmax(-1) * student.float().log_softmax(-1)).sum(-1)
    return token_mean(cross.mean(1), mask)


def relation_loss(student: Tensor, teacher: Tensor, mask: Tensor) -> Tensor:
    """Attention transfer between unlike head counts: cross-entropy of the mean distributions over heads."""
    target = teacher.float().softmax(-1).mean(1)
    made = student.float().softmax(-1).mean(1)
    return token_mean(-(target * made.clamp_min(1e-9).log()).sum(-1), mask)


def transfer_loss(student: Tensor, teacher: Tensor, mask: Tensor, weights: TransferWeights) -> Tensor:
    """The weighted feature map, mean and variance terms of one layer."""
    return (
        weights.feature_map * feature_map_loss(student, teacher, mask)
        + weights.mean * mean_loss(student, teacher, mask)
        + weights.variance * variance_loss(student, teacher, mask)
    )


def masked_logits(logits: Tensor, mask: Tensor) -> Tensor:
    """Float logits with padding out of reach."""
    return logits.float().masked_fill(mask == 0, -1e4)


def span_posterior(
    start: Tensor, end: Tensor, starts: Tensor, ends: Tensor, priors: Tensor, power: float = 1.0
) -> Tensor:
    """Probability of each candidate span [B, C]: its prior times the teacher's probability to ``power``.

    ``start`` and ``end`` are the teacher's masked logits [B, T]; candidates of prior 0 stay at 0.
    """
    likelihood = start.log_softmax(-1).gather(1, starts) + end.log_softmax(-1).gather(1, ends)
    scores = power * likelihood + priors.clamp_min(1e-9).log()
    return scores.masked_fill(priors <= 0, -1e4).softmax(-1)


def marginal(posterior: Tensor, positions: Tensor, length: int) -> Tensor:
    """Distribution over positions [B, T] of candidates' probabilities [B, C] at ``positions``."""
    return torch.zeros(len(posterior), length, dtype=posterior.dtype).to(posterior.device).scatter_add(
        1, positions, posterior
    )  # fmt: skip


def soft_cross_entropy(logits: Tensor, target: Tensor, weight: Tensor | None = None) -> Tensor:
    """Cross-entropy against distributions [B, T], mean over rows (weighted by ``weight`` [B])."""
    rows = -(target * logits.log_softmax(-1)).sum(-1)
    return rows.mean() if weight is None else (rows * weight).sum() / weight.sum().clamp_min(1e-6)


def distillation_loss(student: Tensor, teacher: Tensor, temperature: float, known: Tensor | None = None) -> Tensor:
    """Kullback-Leibler divergence of softened distributions [B, T], times the temperature squared.

    The mean over rows, or over all rows with those that are not ``known`` [B] counted as zero.
    """
    target = (teacher / temperature).softmax(-1)
    made = (student / temperature).log_softmax(-1)
    rows = F.kl_div(made, target, reduction="none").sum(-1)
    return (rows if known is None else rows * known).mean() * temperature**2
