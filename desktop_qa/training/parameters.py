# SPDX-License-Identifier: AGPL-3.0-or-later
"""Which parameters a stage moves, at which rate, and which gradients are clipped together."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from desktop_qa.training.recipe import TransferStage
from desktop_qa.training.schedule import background, layer_factor, warmup_linear
from desktop_qa.training.transfer import phase_at

if TYPE_CHECKING:
    from torch import Tensor, nn

    from desktop_qa.training.recipe import StageBase

LAYERWISE_BOOST = 3.0
"""The TF code multiplies the rate of the layer whose turn it is by three."""


def layer_of(name: str) -> int:
    """The encoder layer a parameter belongs to, -1 for embeddings and heads."""
    parts = name.split(".")
    return int(parts[3]) if parts[1:3] == ["encoder", "layer"] else -1


def parameter_groups(model: nn.Module, stage: StageBase) -> list[dict[str, Any]]:
    """Groups by layer and kind; only matrices decay. What the stage does not train is frozen and left out."""
    transfer = isinstance(stage, TransferStage) and stage.kind != "distil"
    words = not isinstance(stage, TransferStage) or stage.train_embeddings
    groups: dict[tuple[int, bool], list[Tensor]] = {}
    for name, parameter in model.named_parameters():
        layer = layer_of(name)
        trained = layer >= 0 if transfer else words or not name.endswith("word_embeddings.weight")
        parameter.requires_grad_(trained)
        if trained:
            groups.setdefault((layer, parameter.dim() > 1), []).append(parameter)
    return [
        {"params": found, "weight_decay": stage.decay if matrix else 0.0, "layer": layer}
        for (layer, matrix), found in groups.items()
    ]


def stage_rate(stage: StageBase, progress: float, group: dict[str, Any], layers: int) -> float:
    """The learning rate of a group."""
    if isinstance(stage, TransferStage) and stage.kind == "progressive":
        phase, within = phase_at(progress, layers)
        gate = layer_factor(group["layer"], phase, after=stage.slow)
        return LAYERWISE_BOOST * stage.rate * gate * background(within)
    return stage.rate * warmup_linear(progress, stage.warmup, stage.final)


def clip_together(model: nn.Module, stage: StageBase) -> list[list[Tensor]]:
    """In local transfer the layers do not know each other, so each is clipped by itself."""
    if isinstance(stage, TransferStage) and stage.kind == "local":
        together: dict[int, list[Tensor]] = {}
        for name, parameter in model.named_parameters():
            if parameter.requires_grad:
                together.setdefault(layer_of(name), []).append(parameter)
        return list(together.values())
    return [[p for p in model.parameters() if p.requires_grad]]
