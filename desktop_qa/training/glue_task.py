# SPDX-License-Identifier: AGPL-3.0-or-later
"""Fine-tuning on a GLUE task, optionally taught, and zero-shot evaluation on the other languages of XNLI."""

from __future__ import annotations

import json
import random
from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
import torch
from safetensors.torch import load_file
from torch import Tensor, nn
from torch.nn import functional as F

from desktop_qa.common.errors import ModelError, UserError
from desktop_qa.mobilebert.config import MobileBertConfig
from desktop_qa.mobilebert.network import ForSequenceClassification
from desktop_qa.training.batches import Encoded, padded
from desktop_qa.training.glue import TASKS, Sentence, accuracy, figures, read_task, read_tsv
from desktop_qa.training.parameters import clip_together, parameter_groups, stage_rate
from desktop_qa.training.teacher import bert_config, canonical
from desktop_qa.training.windows import CLS, SEP, encode, load_tokenizer

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from desktop_qa.training.recipe import GlueRecipe, GlueStage


@dataclass(frozen=True, slots=True)
class LabelledBatch(Encoded):
    """Encoded sentences with their class or score [B]."""

    labels: Tensor


def load_classifier(directory: Path, labels: int) -> ForSequenceClassification:
    """Read an encoder for classification; a head of another task or none leaves a fresh one.

    Raises:
        ModelError: another architecture, or encoder tensors are missing or misshapen.
    """
    try:
        values = json.loads((directory / "config.json").read_text(encoding="utf-8"))
        weights = canonical(load_file(str(directory / "model.safetensors")))
    except (OSError, ValueError) as error:
        raise ModelError(f"{directory} cannot be read as a model: {error}") from error
    bert = values.get("model_type") == "bert"
    model = ForSequenceClassification(bert_config(values) if bert else MobileBertConfig.from_dict(values), labels)
    wanted = model.state_dict()
    fitting = {n: v for n, v in weights.items() if n in wanted and wanted[n].shape == v.shape}
    missing = sorted(n for n in wanted if n not in fitting and not n.startswith("classifier."))
    if missing:
        raise ModelError(f"{directory} lacks or misshapes: {', '.join(missing)}.")
    model.load_state_dict(fitting, strict=False)
    return model


class Sentences:
    """Encoded examples of one file in batches of equal length."""

    def __init__(self, examples: Sequence[Sentence], tokenizer, max_length: int, batch: int) -> None:  # type: ignore[no-untyped-def]
        self.batch = batch
        self.labels = [example.label for example in examples]
        firsts = encode(tokenizer, [e.first for e in examples])
        seconds = encode(tokenizer, [e.second or "" for e in examples])
        self.inputs: list[tuple[list[int], int]] = []
        for example, first, second in zip(examples, firsts, seconds, strict=True):
            a, b = first.ids.tolist(), second.ids.tolist()
            pair = example.second is not None
            room = max_length - (3 if pair else 2)
            while len(a) + len(b) > room:
                (a if len(a) >= len(b) else b).pop()
            self.inputs.append(([CLS, *a, SEP, *b, SEP] if pair else [CLS, *a, SEP], len(a) + 2))

    def collate(self, chosen: Sequence[int]) -> LabelledBatch:
        """Some examples as tensors."""
        length = padded(max(len(self.inputs[i][0]) for i in chosen))
        ids, mask, types = (np.zeros((len(chosen), length), np.int64) for _ in range(3))
        for row, index in enumerate(chosen):
            words, second = self.inputs[index]
            ids[row, : len(words)], mask[row, : len(words)], types[row, second : len(words)] = words, 1, 1
        labels = torch.tensor([self.labels[i] for i in chosen], dtype=torch.float32)
        return LabelledBatch(torch.from_numpy(ids), torch.from_numpy(mask), torch.from_numpy(types), labels)

    def plan(self, epoch: int, seed: int) -> list[list[int]]:
        """An epoch's batches: shuffled, of neighbouring lengths."""
        draw = random.Random(f"{seed}-{epoch}")
        order = list(range(len(self.inputs)))
        draw.shuffle(order)
        order.sort(key=lambda i: padded(len(self.inputs[i][0])))
        batches = [order[i : i + self.batch] for i in range(0, len(order), self.batch)]
        draw.shuffle(batches)
        return batches

    def iterate(self, position: int, seed: int) -> Iterator[LabelledBatch]:
        """Batches from ``position`` on, without end."""
        per_epoch = len(self.plan(0, seed))
        while True:
            epoch, place = divmod(position, per_epoch)
            for chosen in self.plan(epoch, seed)[place:]:
                yield self.collate(chosen)
                position += 1

    @torch.no_grad()
    def predict(self, model: ForSequenceClassification) -> np.ndarray[Any, np.dtype[np.float64]]:
        """Predicted classes or scores, in the file's order."""
        made = np.zeros(len(self.inputs))
        device = next(model.parameters()).device
        order = sorted(range(len(self.inputs)), key=lambda i: len(self.inputs[i][0]))
        for begin in range(0, len(order), self.batch):
            chosen = order[begin : begin + self.batch]
            batch = self.collate(chosen).to(device)
            logits = model(batch.input_ids, batch.attention_mask, batch.token_type_ids).float().cpu()
            made[chosen] = logits[:, 0] if logits.shape[1] == 1 else logits.argmax(-1)
        return made


class Classify(nn.Module):
    """Loss of a class or score, and of a teacher's distribution or score."""

    def __init__(
        self, model: ForSequenceClassification, teacher: ForSequenceClassification | None, stage: GlueStage
    ) -> None:
        super().__init__()
        self.model, self.stage = model, stage
        # In a tuple, so that the teacher is no part of what is trained, moved or wrapped.
        self._teacher = (teacher,)

    def forward(self, batch: LabelledBatch, progress: float) -> dict[str, Tensor]:
        """The terms of one batch."""
        del progress
        inputs = (batch.input_ids, batch.attention_mask, batch.token_type_ids)
        logits = self.model(*inputs).float()
        score = logits.shape[1] == 1
        labels = F.mse_loss(logits[:, 0], batch.labels) if score else F.cross_entropy(logits, batch.labels.long())
        teacher = self._teacher[0]
        if teacher is None or not self.stage.soft:
            return {"labels": labels}
        with torch.no_grad():
            told = teacher(*inputs).float()
        if score:
            return {"labels": labels, "soft": self.stage.soft * F.mse_loss(logits, told)}
        heat = self.stage.temperature
        soft = F.kl_div((logits / heat).log_softmax(-1), (told / heat).softmax(-1), reduction="batchmean")
        return {"labels": labels, "soft": self.stage.soft * heat**2 * soft}


class GlueTraining:
    """The task of a `GlueRecipe`."""

    def __init__(self, recipe: GlueRecipe, data: Path) -> None:
        self.recipe = recipe
        if recipe.data.task not in TASKS:
            raise UserError(f"{recipe.data.task!r} is none of the tasks {', '.join(TASKS)}.")
        self.task = TASKS[recipe.data.task]
        labels = max(1, len(self.task.labels))
        self.teacher = load_classifier(data / recipe.teacher, labels) if recipe.teacher else None
        if self.teacher is not None:
            self.teacher.eval().requires_grad_(requires_grad=False)
        if recipe.start:
            self.model = load_classifier(data / recipe.start, labels)
        else:
            self.model = ForSequenceClassification(recipe.config(), labels)
        if not recipe.tokenizer_folder:
            raise UserError(f"{recipe.name}: name the folder of the tokenizer.")
        tokenizer = load_tokenizer(data / recipe.tokenizer_folder)
        folder = data / recipe.data.folder
        self.training = self._read(folder / self.task.training, tokenizer)
        self.development = {name: self._read(folder / name, tokenizer) for name in self.task.development}

    def _read(self, path: Path, tokenizer) -> Sentences:  # type: ignore[no-untyped-def]
        examples, _ = read_task(self.task, path)
        return Sentences(examples, tokenizer, self.recipe.data.max_length, self.recipe.data.batch)

    def batches(self, position: int) -> Iterator[LabelledBatch]:
        """Batches from ``position`` on."""
        return self.training.iterate(position, self.recipe.seed)

    def begin(self) -> list[float]:
        """Nothing is inherited."""
        return []

    def describe(self) -> str:
        """One line on what is trained on."""
        return f"{self.recipe.data.task}, {len(self.training.labels)} examples"

    def to(self, device: torch.device) -> None:
        """Move the teacher beside the student."""
        if self.teacher is not None:
            self.teacher.to(device)

    def objective(self, stage: GlueStage) -> nn.Module:
        """The stage's loss."""
        return Classify(self.model, self.teacher, stage)

    def groups(self, stage: GlueStage) -> list[dict[str, Any]]:
        """Everything is trained."""
        return parameter_groups(self.model, stage)

    def rate(self, stage: GlueStage, progress: float, group: dict[str, Any]) -> float:
        """Warm-up and linear decay."""
        return stage_rate(stage, progress, group, self.model.config.num_hidden_layers)

    def clipped(self, stage: GlueStage) -> list[list[Tensor]]:
        """Everything together."""
        return clip_together(self.model, stage)

    def score(self) -> dict[str, float]:
        """The task's metrics on its development files."""
        found = {}
        for name, sentences in self.development.items():
            suffix = "" if len(self.development) == 1 else " " + name.removesuffix(".tsv")
            values = figures(self.task, sentences.predict(self.model), np.asarray(sentences.labels))
            found.update({metric + suffix: value for metric, value in values.items()})
        return found


@torch.inference_mode()
def zero_shot_xnli(model: ForSequenceClassification, path: Path, tokenizer, max_length: int = 128) -> dict[str, float]:  # type: ignore[no-untyped-def]
    """Accuracy in percent per language on XNLI's ``xnli.dev.tsv`` or ``xnli.test.tsv``, and their mean.

    The model is one fine-tuned on English MNLI alone; its classes are in the order of MNLI's labels.
    """
    labels = TASKS["mnli"].labels
    groups: dict[str, list[Sentence]] = defaultdict(list)
    for row in read_tsv(path, header=True):
        if row.get("gold_label") in labels and "language" in row:
            label = float(labels.index(row["gold_label"]))
            groups[row["language"]].append(Sentence(row["sentence1"], row["sentence2"], label))
    if not groups:
        raise UserError(f"{path} is no XNLI file: it lacks language, gold_label, sentence1 or sentence2.")
    model.eval()
    found = {}
    for language, examples in sorted(groups.items()):
        sentences = Sentences(examples, tokenizer, max_length, 32)
        found[language] = 100 * accuracy(sentences.predict(model), np.asarray(sentences.labels))
    return found | {"mean": sum(found.values()) / len(found)}
