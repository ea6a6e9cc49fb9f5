# SPDX-License-Identifier: AGPL-3.0-or-later
"""Knowledge transfer, layer by layer: hidden states and attention of a teacher's encoder to a student's.

Local transfer feeds each student layer the teacher's own hidden state; progressive transfer opens one layer after the
other on the student's own states, as the paper does; joint transfer takes all layers at once on the student's own.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import torch
from torch import Tensor, nn

from desktop_qa.common.errors import UserError
from desktop_qa.mobilebert.network import additive_mask
from desktop_qa.training import losses

if TYPE_CHECKING:
    from desktop_qa.mobilebert.network import EncoderOutput, MobileBert
    from desktop_qa.training.batches import Encoded
    from desktop_qa.training.losses import TransferWeights
    from desktop_qa.training.recipe import TransferStage


def layer_map(student: int, teacher: int) -> list[int]:
    """Which teacher layer each student layer learns from: spread evenly, the last from the last."""
    return [max(0, round((i + 1) * teacher / student) - 1) for i in range(student)]


def phase_at(progress: float, layers: int) -> tuple[int, float]:
    """The layer whose turn it is, and how far its turn has come."""
    phase = min(layers - 1, int(progress * layers))
    return phase, progress * layers - phase


class Transfer(nn.Module):
    """The transfer loss of a stage; forward gives ``{"layerN": loss}`` for the layers it is on for.

    Head counts may differ: then the attention term is taken on the mean over heads, weighted by ``relation``.
    """

    def __init__(self, student: MobileBert, teacher: MobileBert, stage: TransferStage) -> None:
        super().__init__()
        if student.config.hidden_size != teacher.config.hidden_size:
            message = "hidden states can only be compared where student and teacher have the same hidden size"
            raise ValueError(message)
        self.student, self.stage = student, stage
        # In a tuple, so that the teacher is no part of what is trained, moved or wrapped.
        self._teacher = (teacher,)
        ours, theirs = student.config.num_hidden_layers, teacher.config.num_hidden_layers
        self.taught = list(stage.layers) or layer_map(ours, theirs)
        if len(self.taught) != ours or not all(0 <= layer < theirs for layer in self.taught):
            raise UserError(
                f"Stage {stage.name!r}: layers must name one of {theirs} teacher layers for each of {ours}."
            )
        self.same_heads = student.config.num_attention_heads == teacher.config.num_attention_heads

    @property
    def want_scores(self) -> bool:
        """Whether attention scores are compared."""
        weights = self.stage.transfer
        return bool(weights.attention if self.same_heads else weights.relation)

    @torch.no_grad()
    def teach(self, batch: Encoded) -> EncoderOutput:
        """What the teacher makes of a batch."""
        return self._teacher[0](
            batch.input_ids,
            batch.attention_mask,
            batch.token_type_ids,
            want_hidden_states=True,
            want_scores=self.want_scores,
        )

    def forward(self, batch: Encoded, progress: float) -> dict[str, Tensor]:
        """The terms of one batch."""
        told = self.teach(batch)
        if self.stage.kind == "local":
            return self.local(told, batch)
        layers = len(self.taught)
        if self.stage.kind == "progressive":
            phase, _ = phase_at(progress, layers)
            # The TF2 code divides by the number of layers that the gradient passes.
            return {f"layer{phase}": self.on_own_states(told, batch, phase)[phase] / (phase + 1)}
        terms = self.on_own_states(told, batch, layers - 1)
        return {f"layer{number}": term / layers for number, term in terms.items()}

    def local(self, told: EncoderOutput, batch: Encoded) -> dict[str, Tensor]:
        """Every layer on the teacher's state before it."""
        found, before = {}, 0
        mask = additive_mask(batch.attention_mask, torch.float32)
        for number, (layer, target) in enumerate(zip(self.student.encoder.layer, self.taught, strict=True)):
            made, scores = layer(told.hidden_states[before].float(), mask, want_scores=self.want_scores)
            found[f"layer{number}"] = self.layer_loss(made, scores, told, target, batch.attention_mask)
            before = target + 1
        return found

    def on_own_states(self, told: EncoderOutput, batch: Encoded, last: int) -> dict[int, Tensor]:
        """Losses of the layers up to ``last`` on what the student's own layers make."""
        frozen = self.stage.kind == "progressive" and not self.stage.slow
        mask = additive_mask(batch.attention_mask, torch.float32)
        found: dict[int, Tensor] = {}
        x = self.student.embeddings(batch.input_ids, batch.token_type_ids)
        for number, layer in enumerate(self.student.encoder.layer[: last + 1]):
            with torch.set_grad_enabled(torch.is_grad_enabled() and not (frozen and number < last)):
                x, scores = layer(x, mask, want_scores=self.want_scores)
            if self.stage.kind != "progressive" or number == last:
                found[number] = self.layer_loss(x, scores, told, self.taught[number], batch.attention_mask)
        return found

    def layer_loss(self, made: Tensor, scores: Tensor | None, told: EncoderOutput, target: int, mask: Tensor) -> Tensor:
        """The weighted terms of one layer against teacher layer ``target``."""
        weights = self.stage.transfer
        loss = losses.transfer_loss(made, told.hidden_states[target + 1], mask, weights)
        if scores is not None:
            theirs = told.attention_scores[target]
            if self.same_heads:
                loss = loss + weights.attention * losses.attention_loss(scores, theirs, mask)
            else:
                loss = loss + weights.relation * losses.relation_loss(scores, theirs, mask)
        return loss


def auxiliary(
    student: tuple[Tensor, ...], teacher: tuple[Tensor, ...], mask: Tensor, weights: TransferWeights
) -> Tensor:
    """Mean transfer loss over layers from hidden states that both have already made (embedding output first)."""
    taught = layer_map(len(student) - 1, len(teacher) - 1)
    terms = [
        losses.transfer_loss(made, teacher[place + 1], mask, weights)
        for made, place in zip(student[1:], taught, strict=True)
    ]
    return torch.stack(terms).mean()
