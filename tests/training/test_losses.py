# SPDX-License-Identifier: AGPL-3.0-or-later
"""Losses against values computed by hand."""

from __future__ import annotations

import math

import pytest
import torch

from desktop_qa.training import losses

ALL = torch.ones(1, 1)


def row(*values: float) -> torch.Tensor:
    return torch.tensor([[list(values)]])


def test_feature_map_loss_compares_normalised_states():
    # LN(1, 3) = (-1, 1); LN(4, 2) = (1, -1): squared differences 4 and 4.
    assert losses.feature_map_loss(row(1, 3), row(4, 2), ALL) == pytest.approx(4.0)
    # Scale and shift do not count.
    assert losses.feature_map_loss(row(1, 3), row(10, 50), ALL) == pytest.approx(0.0, abs=1e-9)


def test_mean_and_variance_terms():
    # means 2 and 5, variances 1 and 9
    student, teacher = row(1, 3), row(2, 8)
    assert losses.mean_loss(student, teacher, ALL) == pytest.approx(9.0)
    assert losses.variance_loss(student, teacher, ALL) == pytest.approx(8.0)


def test_transfer_loss_weighs_the_terms_as_the_paper_s_code():
    student, teacher = row(1, 3), row(8, 2)
    # feature map 4, mean (2 - 5)^2 = 9, variance |1 - 9| = 8
    expected = 100 * 4 + 5000 * 9 + 5 * 8
    found = losses.transfer_loss(student, teacher, ALL, losses.TransferWeights())
    assert float(found) == pytest.approx(expected, rel=1e-6)


def test_padding_does_not_count():
    student = torch.tensor([[[1.0, 3.0], [100.0, -7.0]]])
    teacher = torch.tensor([[[4.0, 2.0], [0.0, 0.0]]])
    mask = torch.tensor([[1, 0]])
    assert losses.feature_map_loss(student, teacher, mask) == pytest.approx(4.0)
    assert losses.mean_loss(student, teacher, mask) == pytest.approx(1.0)


def test_attention_loss_is_the_cross_entropy_of_the_distributions():
    # teacher (1/4, 3/4), student (1/2, 1/2): -(1/4 + 3/4) log 1/2
    teacher = torch.tensor([[[[0.0, math.log(3.0)]]]])
    student = torch.tensor([[[[2.0, 2.0]]]])
    assert losses.attention_loss(student, teacher, ALL) == pytest.approx(math.log(2))
    # At its best it is the teacher's entropy.
    entropy = -(0.25 * math.log(0.25) + 0.75 * math.log(0.75))
    assert losses.attention_loss(teacher, teacher, ALL) == pytest.approx(entropy)


def test_relation_loss_takes_unlike_head_counts():
    # Two teacher heads with (1, 0) and (0, 1) are (1/2, 1/2) on the mean; one student head with (1/4, 3/4).
    teacher = torch.tensor([[[[50.0, 0.0]], [[0.0, 50.0]]]])
    student = torch.tensor([[[[0.0, math.log(3.0)]]]])
    expected = -0.5 * (math.log(0.25) + math.log(0.75))
    assert losses.relation_loss(student, teacher, ALL) == pytest.approx(expected)


def test_span_posterior_is_prior_times_likelihood():
    start = torch.tensor([[0.0, math.log(2.0), math.log(3.0)]])  # 1/6, 2/6, 3/6
    end = torch.zeros(1, 3)
    starts, ends = torch.tensor([[1, 2, 0]]), torch.tensor([[1, 2, 0]])
    priors = torch.tensor([[0.6, 0.4, 0.0]])
    posterior = losses.span_posterior(start, end, starts, ends, priors)
    # 0.6 * 2 : 0.4 * 3 = 1 : 1, and the unused third place stays out.
    assert posterior[0].tolist() == pytest.approx([0.5, 0.5, 0.0])
    untaught = losses.span_posterior(start, end, starts, ends, priors, power=0.0)
    assert untaught[0].tolist() == pytest.approx([0.6, 0.4, 0.0])


def test_marginal_adds_up_candidates_of_the_same_position():
    posterior = torch.tensor([[0.5, 0.3, 0.2]])
    found = losses.marginal(posterior, torch.tensor([[2, 0, 2]]), 4)
    assert found[0].tolist() == pytest.approx([0.3, 0.0, 0.7, 0.0])


def test_soft_cross_entropy_weighs_rows():
    logits = torch.tensor([[0.0, 0.0], [0.0, math.log(3.0)]])
    target = torch.tensor([[1.0, 0.0], [1.0, 0.0]])
    first, second = math.log(2), math.log(4)
    assert losses.soft_cross_entropy(logits, target) == pytest.approx((first + second) / 2)
    weighted = losses.soft_cross_entropy(logits, target, torch.tensor([1.0, 3.0]))
    assert weighted == pytest.approx((first + 3 * second) / 4)


def test_distillation_loss_is_the_divergence_of_softened_distributions():
    # At temperature 2 the teacher is (1/4, 3/4), the student (1/2, 1/2); times 2^2.
    teacher = torch.tensor([[0.0, 2 * math.log(3.0)]])
    student = torch.tensor([[1.0, 1.0]])
    expected = 4 * (0.25 * math.log(0.5) + 0.75 * math.log(1.5))
    assert losses.distillation_loss(student, teacher, 2.0) == pytest.approx(expected)
    assert losses.distillation_loss(teacher, teacher, 2.0) == pytest.approx(0.0, abs=1e-6)


def test_masked_logits_put_padding_out_of_reach():
    found = losses.masked_logits(torch.zeros(1, 3), torch.tensor([[1, 1, 0]])).softmax(-1)
    assert found[0].tolist() == pytest.approx([0.5, 0.5, 0.0])
