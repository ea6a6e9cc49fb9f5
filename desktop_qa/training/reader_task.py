# SPDX-License-Identifier: AGPL-3.0-or-later
"""A reader's training: inherit from the teacher, transfer layer by layer, then distil the whole on questions.

Without a teacher (``soft: 0``, ``power: 0``, no transfer stages) the same task is plain SQuAD 1.1 or 2.0 fine-tuning.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import torch
from torch import Tensor, nn

from desktop_qa.common.errors import UserError
from desktop_qa.mobilebert.network import ForQuestionAnswering
from desktop_qa.training import losses
from desktop_qa.training.batches import Batches
from desktop_qa.training.corpus import gather
from desktop_qa.training.inherit import inherit
from desktop_qa.training.parameters import clip_together, parameter_groups, stage_rate
from desktop_qa.training.rounding import call_rounded, excess
from desktop_qa.training.scoring import score
from desktop_qa.training.teacher import load_reader
from desktop_qa.training.transfer import Transfer, auxiliary
from desktop_qa.training.windows import load_tokenizer

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from desktop_qa.training.batches import Batch
    from desktop_qa.training.recipe import ReaderRecipe, ReaderStage


class Distil(nn.Module):
    """End-to-end terms: softened distributions, posterior of the labels, and hidden states as an auxiliary loss."""

    def __init__(self, student: ForQuestionAnswering, teacher: ForQuestionAnswering | None, stage: ReaderStage) -> None:
        super().__init__()
        if teacher is None and stage.hidden:
            raise UserError(f"Stage {stage.name!r} needs a teacher: set hidden to 0, or name one.")
        self.student, self.stage = student, stage
        # In a tuple, so that the teacher is no part of what is trained, moved or wrapped.
        self._teacher = (teacher,)

    @torch.no_grad()
    def teach(self, batch: Batch, *, want_states: bool) -> tuple[tuple[Tensor, ...], Tensor, Tensor]:
        """The teacher's hidden states and masked start and end logits (stored ones, or zeros, without a teacher)."""
        teacher, mask = self._teacher[0], batch.attention_mask
        if teacher is None:
            return (), batch.start_scores, batch.end_scores
        out = teacher.mobilebert(batch.input_ids, mask, batch.token_type_ids, want_hidden_states=want_states)
        logits = teacher.qa_outputs(out.last)
        start, end = (losses.masked_logits(logits[..., i], mask) for i in (0, 1))
        return out.hidden_states, start, end

    def forward(self, batch: Batch, progress: float) -> dict[str, Tensor]:
        """The terms of one batch."""
        stage, mask = self.stage, batch.attention_mask
        hidden_weight = stage.hidden * (1 - progress)
        states, start_t, end_t = self.teach(batch, want_states=hidden_weight > 0)
        inputs = (batch.input_ids, mask, batch.token_type_ids)
        want_states = hidden_weight > 0 or stage.excess > 0
        if stage.rounded:
            out = call_rounded(self.student.mobilebert, *inputs, want_hidden_states=want_states)
        else:
            out = self.student.mobilebert(*inputs, want_hidden_states=want_states)
        logits = self.student.qa_outputs(out.last)
        start, end = (losses.masked_logits(logits[..., i], mask) for i in (0, 1))
        found = {}
        if stage.soft:
            known = batch.taught if self._teacher[0] is None else torch.ones_like(batch.taught)
            both = [
                losses.distillation_loss(a, b, stage.temperature, known) for a, b in ((start, start_t), (end, end_t))
            ]
            found["soft"] = stage.soft * (both[0] + both[1]) / 2
        if stage.hard:
            posterior = losses.span_posterior(start_t, end_t, batch.starts, batch.ends, batch.priors, stage.power)
            # A question whose answer stays in doubt teaches little: the soft term alone speaks for it.
            weight = ((posterior.max(-1).values - 0.3) / 0.5).clamp(0.0, 1.0)
            both = [
                losses.soft_cross_entropy(made, losses.marginal(posterior, places, mask.shape[1]), weight)
                for made, places in ((start, batch.starts), (end, batch.ends))
            ]
            found["hard"] = stage.hard * (both[0] + both[1]) / 2
        if hidden_weight > 0:
            found["hidden"] = hidden_weight * auxiliary(out.hidden_states, states, mask, stage.transfer)
        if stage.excess:
            found["excess"] = stage.excess * excess(out.hidden_states, mask, stage.bound)
        return found


class ReaderTask:
    """The task of a `ReaderRecipe`."""

    def __init__(self, recipe: ReaderRecipe, data: Path) -> None:
        self.recipe, self.data = recipe, data
        self.teacher = load_reader(data / recipe.teacher) if recipe.teacher else None
        self.model = load_reader(data / recipe.start) if recipe.start else ForQuestionAnswering(recipe.config())
        if self.teacher is not None:
            self.teacher.requires_grad_(requires_grad=False)
        if not recipe.tokenizer_folder:
            raise UserError(f"{recipe.name}: name the folder of the tokenizer.")
        self.set = gather(recipe.data, data, load_tokenizer(data / recipe.tokenizer_folder), recipe.seed)
        self._batches = Batches(self.set.windows, recipe.data.tokens, recipe.seed)

    def batches(self, position: int) -> Iterator[Batch]:
        """Batches from ``position`` on."""
        return self._batches.iterate(position)

    def begin(self) -> list[float]:
        """Set the first weights; returns the relative error of each layer where they are inherited."""
        if self.recipe.start or not self.recipe.inherit_batches:
            return []
        if self.teacher is None:
            raise UserError(f"{self.recipe.name}: inherit_batches needs a teacher.")
        iterator = self.batches(0)
        sample = [next(iterator) for _ in range(self.recipe.inherit_batches)]
        return inherit(self.model, self.teacher, sample, self.recipe.seed)

    def describe(self) -> str:
        """One line on what is trained on, and one on each entry that was skipped."""
        skipped = [f"\n  skipped: {entry}" for entry in self.set.rejected]
        return ", ".join(f"{name} {count}" for name, count in self.set.counts.items()) + "".join(skipped)

    def to(self, device: torch.device) -> None:
        """Move the teacher beside the student."""
        if self.teacher is not None:
            self.teacher.to(device)

    def objective(self, stage: ReaderStage) -> nn.Module:
        """The stage's loss."""
        if stage.kind == "distil":
            return Distil(self.model, self.teacher, stage)
        if self.teacher is None:
            raise UserError(f"Stage {stage.name!r} transfers knowledge and needs a teacher.")
        return Transfer(self.model.mobilebert, self.teacher.mobilebert, stage)

    def groups(self, stage: ReaderStage) -> list[dict[str, Any]]:
        """All of the student, or its layers alone while knowledge is transferred."""
        return parameter_groups(self.model, stage)

    def rate(self, stage: ReaderStage, progress: float, group: dict[str, Any]) -> float:
        """The stage's schedule, gated by layer in progressive transfer."""
        return stage_rate(stage, progress, group, self.model.config.num_hidden_layers)

    def clipped(self, stage: ReaderStage) -> list[list[Tensor]]:
        """Layers by themselves in local transfer, else everything together."""
        return clip_together(self.model, stage)

    def score(self) -> dict[str, float]:
        """EM, F1 and AUROC on the held-out questions."""
        if not self.set.held_out:
            return {}
        found = score(self.model, self.set.maker, self.set.held_out, self.set.against)
        return {"EM": found.exact, "F1": found.f1, "AUROC": found.auroc, "n": found.n}
