# SPDX-License-Identifier: AGPL-3.0-or-later
"""Training with the rounding of int8 in the forward pass, so that the stored model answers as the trained one does.

As in `desktop_qa.mobilebert.quantise`: weights with one scale per output column, inputs of matrix products as unsigned
bytes with one range per window. Rounding passes gradients straight through (arXiv 1806.08342).
"""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

import torch
from torch import Tensor, nn
from torch.func import functional_call

from desktop_qa.mobilebert.quantise import DYNAMIC

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from typing import Any


def rounded_columns(weight: Tensor) -> Tensor:
    """A linear layer's weight [N, K] as symmetric int8 with one scale per output."""
    with torch.no_grad():
        scale = (weight.abs().amax(1) / 127).clamp_min(1e-12)
    return torch.fake_quantize_per_channel_affine(weight, scale, torch.zeros_like(scale), 0, -127, 127)


def rounded_inputs(x: Tensor) -> Tensor:
    """Inputs [B, T, K] as unsigned bytes that cover each window's range, with an exact zero."""
    with torch.no_grad():
        low, high = (limit.float() for limit in torch.aminmax(x.flatten(1), dim=1))
        low, high = low.clamp_max(0), high.clamp_min(0)
        scale = ((high - low) / 255).clamp_min(1e-8)
        zero = (-low / scale).round()
    return torch.fake_quantize_per_channel_affine(x.float(), scale, zero, 0, 0, 255).to(x.dtype)


def _products(module: nn.Module) -> dict[str, nn.Linear]:
    """The linear layers that the stored model carries out in int8."""
    return {
        name: layer
        for name, layer in module.named_modules()
        if isinstance(layer, nn.Linear) and not DYNAMIC.in_float(name)
    }


@contextmanager
def _inputs_rounded(layers: Iterable[nn.Module]) -> Iterator[None]:
    def before(_layer: nn.Module, inputs: tuple[Tensor, ...]) -> tuple[Tensor, ...]:
        return (rounded_inputs(inputs[0]),)

    handles = [layer.register_forward_pre_hook(before) for layer in layers]
    try:
        yield
    finally:
        for handle in handles:
            handle.remove()


def call_rounded(module: nn.Module, *inputs: Tensor, **options: Any) -> Any:
    """``module(*inputs, **options)`` with the weights and inputs [B, T, K] of its int8 products rounded."""
    layers = _products(module)
    weights = {f"{name}.weight": rounded_columns(layer.weight) for name, layer in layers.items()}
    with _inputs_rounded(layers.values()):
        return functional_call(module, weights, inputs, options)


def excess(states: tuple[Tensor, ...], mask: Tensor, bound: float) -> Tensor:
    """How far features of hidden states [B, T, H] pass ``bound``: squares summed over a window, mean over states."""
    over = [(state.float().abs() - bound).clamp_min(0).square().sum(-1) * mask for state in states]
    return torch.stack(over).sum(-1).mean()
