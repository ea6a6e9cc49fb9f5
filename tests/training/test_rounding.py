# SPDX-License-Identifier: AGPL-3.0-or-later
"""The rounding of int8 in the forward pass, and the penalty on features that cost it precision."""

import copy

import pytest
import torch
from torch import nn

from desktop_qa.mobilebert.config import MobileBertConfig
from desktop_qa.mobilebert.network import ForQuestionAnswering
from desktop_qa.mobilebert.quantise import affine
from desktop_qa.training.rounding import call_rounded, excess, rounded_columns, rounded_inputs


def test_columns_have_their_own_scales_and_255_steps():
    weight = torch.tensor([[1.27, -0.014, 0.0], [127.0, -1.4, 0.0]])
    expected = torch.tensor([[1.27, -0.01, 0.0], [127.0, -1.0, 0.0]])
    torch.testing.assert_close(rounded_columns(weight), expected)


def test_inputs_are_rounded_as_the_stored_model_rounds_them():
    x = torch.randn(2, 5, 7) * torch.tensor([1.0, 30.0])[:, None, None]
    made = rounded_inputs(x)
    for window, rounded in zip(x, made, strict=True):
        scale, zero = affine(float(window.min()), float(window.max()))
        wanted = ((window / scale).round() + zero).clamp(0, 255) - zero
        torch.testing.assert_close(rounded, wanted * scale, rtol=1e-4, atol=1e-4)


def test_gradients_pass_as_if_nothing_were_rounded():
    layer = nn.Linear(6, 4)
    x = torch.randn(1, 3, 6)
    call_rounded(layer, x).sum().backward()
    plain = copy.deepcopy(layer)
    plain.zero_grad()
    plain(rounded_inputs(x)).sum().backward()
    torch.testing.assert_close(layer.weight.grad, plain.weight.grad)
    assert not layer._forward_pre_hooks


def test_a_rounded_network_is_near_the_plain_one_and_not_the_same():
    config = MobileBertConfig(
        vocab_size=40,
        embedding_size=16,
        hidden_size=32,
        intra_bottleneck_size=16,
        num_hidden_layers=2,
        num_attention_heads=2,
        intermediate_size=32,
        normalization_type="layer_norm",
        hidden_dropout_prob=0.0,
    )
    torch.manual_seed(0)
    model = ForQuestionAnswering(config).eval()
    ids = torch.randint(1, 40, (2, 12))
    mask, types = torch.ones_like(ids), torch.zeros_like(ids)
    plain = model.mobilebert(ids, mask, types).last
    rounded = call_rounded(model.mobilebert, ids, mask, types).last
    error = float(((rounded - plain).norm() / plain.norm()).detach())
    assert 1e-5 < error < 0.1
    assert torch.equal(model.mobilebert(ids, mask, types).last, plain)


def test_excess_counts_what_passes_the_bound_of_real_tokens():
    state = torch.tensor([[[7.0, -8.0], [6.0, 0.0], [99.0, 0.0]]])
    mask = torch.tensor([[1, 1, 0]])
    assert float(excess((state, torch.zeros_like(state)), mask, 6.0)) == pytest.approx((1 + 4) / 2)
