# SPDX-License-Identifier: AGPL-3.0-or-later
"""Pre-training with masked words and next sentences: of a teacher, or of a student that is taught.

The paper's recipe is progressive transfer followed by pre-training distillation; its auxiliary variant is one
``distil`` stage with ``hidden`` > 0, its joint variant a ``joint`` stage followed by ``distil``.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, cast

import torch
from safetensors.torch import load_file
from torch import Tensor, nn
from torch.nn import functional as F

from desktop_qa.common.errors import ModelError, UserError
from desktop_qa.mobilebert.config import MobileBertConfig
from desktop_qa.mobilebert.network import EncoderOutput, ForPreTraining
from desktop_qa.training.parameters import clip_together, parameter_groups, stage_rate
from desktop_qa.training.teacher import bert_config, canonical
from desktop_qa.training.text import TextWindows
from desktop_qa.training.transfer import Transfer, auxiliary
from desktop_qa.training.windows import load_tokenizer

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from desktop_qa.training.recipe import PretrainRecipe, PretrainStage
    from desktop_qa.training.text import TextBatch


def load_pretrained(directory: Path) -> tuple[ForPreTraining, bool]:
    """Read an encoder, with its pre-training heads where the file has them (the second value says so).

    Raises:
        ModelError: another architecture, or encoder tensors are missing or misshapen.
    """
    try:
        values = json.loads((directory / "config.json").read_text(encoding="utf-8"))
        weights = canonical(load_file(str(directory / "model.safetensors")))
    except (OSError, ValueError) as error:
        raise ModelError(f"{directory} cannot be read as a model: {error}") from error
    bert = values.get("model_type") == "bert"
    model = ForPreTraining(bert_config(values) if bert else MobileBertConfig.from_dict(values))
    if not any(name.startswith("mobilebert.") for name in weights):
        weights = {f"mobilebert.{name}": value for name, value in weights.items()}
    wanted = model.state_dict()
    fitting = {n: v for n, v in weights.items() if n in wanted and wanted[n].shape == v.shape}
    missing = sorted(n for n in wanted if n not in fitting and not n.startswith("cls."))
    if missing:
        raise ModelError(f"{directory} lacks or misshapes: {', '.join(missing)}.")
    heads = all(name in fitting for name in wanted if name.startswith("cls."))
    model.load_state_dict(fitting, strict=False)
    return model, heads


def masked_word_loss(scores: Tensor, labels: Tensor, weights: Tensor, teacher: Tensor | None, share: float) -> Tensor:
    """Cross-entropy of masked words [B, P, V] against ``share`` of the true word and the rest of the teacher's.

    Without a teacher the true words alone count. Mean over the masked places (``weights``).
    """
    log_probabilities = scores.float().log_softmax(-1)
    loss = -log_probabilities.gather(-1, labels[..., None])[..., 0]
    if teacher is not None:
        taught = -(teacher.float().softmax(-1) * log_probabilities).sum(-1)
        loss = share * loss + (1 - share) * taught
    return (loss * weights).sum() / weights.sum().clamp_min(1.0)


class Pretrain(nn.Module):
    """Masked words and next sentence, taught by the teacher's word distributions, transfer as an auxiliary loss."""

    def __init__(self, student: ForPreTraining, teacher: ForPreTraining | None, stage: PretrainStage) -> None:
        super().__init__()
        self.student, self.stage = student, stage
        # In a tuple, so that the teacher is no part of what is trained, moved or wrapped.
        self._teacher = (teacher,)

    def forward(self, batch: TextBatch, progress: float) -> dict[str, Tensor]:
        """The terms of one batch."""
        teacher, stage = self._teacher[0], self.stage
        hidden = stage.hidden * (1 - progress) if teacher is not None else 0.0
        inputs = (batch.input_ids, batch.attention_mask, batch.token_type_ids)
        taught, told = None, None
        if teacher is not None and (stage.labels < 1 or hidden > 0):
            with torch.no_grad():
                told = cast("EncoderOutput", teacher.mobilebert(*inputs, want_hidden_states=hidden > 0))
                taught = teacher.heads(told, batch.positions)[0] if stage.labels < 1 else None
        out = self.student.mobilebert(*inputs, want_hidden_states=hidden > 0)
        words, relation = self.student.heads(out, batch.positions)
        found = {
            "words": masked_word_loss(words, batch.labels, batch.weights, taught, stage.labels),
            "next": F.cross_entropy(relation.float(), batch.unrelated),
        }
        if told is not None and hidden > 0:
            found["hidden"] = hidden * auxiliary(
                out.hidden_states, told.hidden_states, batch.attention_mask, stage.transfer
            )
        return found


def copy_embeddings(student: ForPreTraining, teacher: ForPreTraining) -> list[str]:
    """Copy all that is no encoder layer and has the same shape; returns the names copied."""
    theirs = teacher.state_dict()
    ours = student.state_dict()
    taken = {
        name: theirs[name]
        for name, value in ours.items()
        if ".encoder.layer." not in name and name in theirs and theirs[name].shape == value.shape
    }
    student.load_state_dict(taken, strict=False)
    return sorted(taken)


class PretrainTask:
    """The task of a `PretrainRecipe`."""

    def __init__(self, recipe: PretrainRecipe, data: Path) -> None:
        self.recipe = recipe
        self.teacher: ForPreTraining | None = None
        if recipe.teacher:
            self.teacher, teacher_heads = load_pretrained(data / recipe.teacher)
            self.teacher.eval().requires_grad_(requires_grad=False)
            taught = [s.name for s in recipe.stages if s.kind == "distil" and s.labels < 1]
            if taught and not teacher_heads:
                raise UserError(f"The teacher has no masked-word head; stages {', '.join(taught)} need labels: 1.")
        if not recipe.tokenizer_folder:
            raise UserError(f"{recipe.name}: name the folder of the tokenizer.")
        tokenizer = load_tokenizer(data / recipe.tokenizer_folder)
        if recipe.start:
            self.model, _ = load_pretrained(data / recipe.start)
        else:
            self.model = ForPreTraining(recipe.config())
        self.text = TextWindows(tokenizer, recipe.data, data, recipe.seed)
        if self.text.vocabulary > self.model.config.vocab_size:
            raise UserError(
                f"The tokenizer has {self.text.vocabulary} words, the model only {self.model.config.vocab_size}."
            )

    def batches(self, position: int) -> Iterator[TextBatch]:
        """Batches from ``position`` on."""
        return self.text.batches(position)

    def begin(self) -> list[float]:
        """Start with the teacher's embeddings and heads where they fit."""
        if self.teacher is not None and not self.recipe.start:
            copy_embeddings(self.model, self.teacher)
        return []

    def describe(self) -> str:
        """One line on what is trained on."""
        return f"{len(self.text.files)} files, {sum(self.text.weights)} tokens"

    def to(self, device: torch.device) -> None:
        """Move the teacher beside the student."""
        if self.teacher is not None:
            self.teacher.to(device)

    def objective(self, stage: PretrainStage) -> nn.Module:
        """The stage's loss."""
        if stage.kind == "distil":
            return Pretrain(self.model, self.teacher, stage)
        if self.teacher is None:
            raise UserError(f"Stage {stage.name!r} transfers knowledge and needs a teacher.")
        return Transfer(self.model.mobilebert, self.teacher.mobilebert, stage)

    def groups(self, stage: PretrainStage) -> list[dict[str, Any]]:
        """The layers alone while knowledge is transferred; else all, the word table too if the stage says so."""
        return parameter_groups(self.model, stage)

    def rate(self, stage: PretrainStage, progress: float, group: dict[str, Any]) -> float:
        """The stage's schedule, gated by layer in progressive transfer."""
        return stage_rate(stage, progress, group, self.model.config.num_hidden_layers)

    def clipped(self, stage: PretrainStage) -> list[list[Tensor]]:
        """Layers by themselves in local transfer, else everything together."""
        return clip_together(self.model, stage)

    def score(self) -> dict[str, float]:
        """Masked-word and next-sentence accuracy on freshly drawn windows (batch numbers below zero)."""
        words = places = related = pairs = 0.0
        for number in range(1, 5):
            batch = self.text.batch(-number).to(next(self.model.parameters()).device)
            scores, relation = self.model(batch.input_ids, batch.attention_mask, batch.token_type_ids, batch.positions)
            words += float(((scores.argmax(-1) == batch.labels) * batch.weights).sum())
            places += float(batch.weights.sum())
            related += float((relation.argmax(-1) == batch.unrelated).sum())
            pairs += len(relation)
        return {"masked words": 100 * words / places, "next sentence": 100 * related / pairs}
