# SPDX-License-Identifier: AGPL-3.0-or-later
"""LAMB (arXiv 1904.00962), the optimiser of the paper's transfer: Adam's step, scaled to each tensor's norm."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import torch

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable


class Lamb(torch.optim.Optimizer):
    """LAMB with decoupled weight decay; groups without decay take Adam's step unscaled, as the TF code does."""

    def __init__(
        self,
        params: Iterable[dict[str, Any]],
        lr: float = 1.5e-3,
        betas: tuple[float, ...] = (0.9, 0.999),
        eps: float = 1e-6,
        weight_decay: float = 0.01,
    ) -> None:
        super().__init__(params, {"lr": lr, "betas": tuple(betas), "eps": eps, "weight_decay": weight_decay})

    @torch.no_grad()
    def step(self, closure: Callable[[], float] | None = None) -> float | None:
        """Take one step."""
        loss = None
        if closure is not None:
            with torch.enable_grad():
                loss = closure()
        for group in self.param_groups:
            first, second = group["betas"]
            for parameter in group["params"]:
                if parameter.grad is None:
                    continue
                state = self.state[parameter]
                if not state:
                    state["step"] = 0
                    state["mean"] = torch.zeros_like(parameter)
                    state["square"] = torch.zeros_like(parameter)
                state["step"] += 1
                state["mean"].lerp_(parameter.grad, 1 - first)
                state["square"].lerp_(parameter.grad.square(), 1 - second)
                mean = state["mean"] / (1 - first ** state["step"])
                square = state["square"] / (1 - second ** state["step"])
                update = mean / (square.sqrt() + group["eps"])
                ratio = 1.0
                if group["weight_decay"]:
                    update = update + group["weight_decay"] * parameter
                    size, length = float(parameter.norm()), float(update.norm())
                    ratio = size / length if size > 0 and length > 0 else 1.0
                parameter.add_(update, alpha=-group["lr"] * ratio)
        return loss
