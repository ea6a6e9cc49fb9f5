# SPDX-License-Identifier: AGPL-3.0-or-later
"""Train a reader from a recipe: inherit from the teacher, transfer layer by layer, then distil the whole.

The run can be stopped at any time and resumes from its checkpoint: windows and their order depend on the seed alone,
the position, the clock, the optimiser and the random state are stored.
"""

from __future__ import annotations

import csv
import time
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Any

import torch
from torch import Tensor, nn

from desktop_qa.errors import UserError
from desktop_qa.mobilebert.config import MobileBertConfig
from desktop_qa.mobilebert.network import ForQuestionAnswering, additive_mask
from desktop_qa.training import checkpoint, losses
from desktop_qa.training.batches import Batches
from desktop_qa.training.corpus import TrainingSet, gather
from desktop_qa.training.inherit import inherit
from desktop_qa.training.schedule import background, layer_factor, warmup_linear
from desktop_qa.training.scoring import Scores, score
from desktop_qa.training.teacher import load_reader
from desktop_qa.training.windows import load_tokenizer

if TYPE_CHECKING:
    from pathlib import Path

    from desktop_qa.training.batches import Batch
    from desktop_qa.training.recipe import Recipe, Stage


@dataclass(slots=True)
class Position:
    """Where a run stands: stage, steps and seconds within it, batches taken in all, tokens in all."""

    stage: int = 0
    step: int = 0
    seconds: float = 0.0
    batch: int = 0
    tokens: int = 0


def optimiser(student: ForQuestionAnswering, stage: Stage) -> torch.optim.AdamW:
    """AdamW with one group per layer and kind; only matrices decay. Frozen parameters are left out."""
    table = student.mobilebert.embeddings.word_embeddings.weight
    for parameter in student.parameters():
        parameter.requires_grad_(True)
    table.requires_grad_(stage.train_embeddings and stage.kind == "joint")
    if stage.kind != "joint":
        for parameter in (*student.mobilebert.embeddings.parameters(), *student.qa_outputs.parameters()):
            parameter.requires_grad_(False)
    groups: dict[tuple[int, bool], list[nn.Parameter]] = {}
    for name, parameter in student.named_parameters():
        if parameter.requires_grad:
            parts = name.split(".")
            layer = int(parts[3]) if parts[1] == "encoder" else -1
            groups.setdefault((layer, parameter.dim() > 1), []).append(parameter)
    return torch.optim.AdamW(
        [
            {"params": found, "weight_decay": stage.decay if matrix else 0.0, "layer": layer}
            for (layer, matrix), found in groups.items()
        ],
        lr=stage.rate,
        betas=(0.9, 0.98),
        eps=1e-6,
    )


def layer_map(student: int, teacher: int) -> list[int]:
    """Which teacher layer each student layer learns from, spread evenly, the last from the last."""
    return [max(0, round((i + 1) * teacher / student) - 1) for i in range(student)]


def local_losses(
    student: ForQuestionAnswering, states: tuple[Tensor, ...], batch: Batch, stage: Stage, only: int | None = None
) -> list[Tensor]:
    """Each layer's transfer loss with the teacher's hidden state before it as its input."""
    mask = additive_mask(batch.attention_mask, torch.float32)
    layers = student.mobilebert.encoder.layer
    taught = layer_map(len(layers), len(states) - 1)
    found, before = [], 0
    for number, (layer, target) in enumerate(zip(layers, taught, strict=True)):
        if only is None or number == only:
            made, _ = layer(states[before], mask)
            found.append(losses.transfer_loss(made, states[target + 1], batch.attention_mask, stage.transfer))
        before = target + 1
    return found


def progressive_loss(
    student: ForQuestionAnswering, states: tuple[Tensor, ...], batch: Batch, stage: Stage, phase: int
) -> Tensor:
    """The transfer loss of layer ``phase`` on the states that the student's own layers before it make."""
    mask = additive_mask(batch.attention_mask, torch.float32)
    layers = student.mobilebert.encoder.layer
    taught = layer_map(len(layers), len(states) - 1)
    x = student.mobilebert.embeddings(batch.input_ids, batch.token_type_ids)
    for layer in layers[: phase + 1]:
        x, _ = layer(x, mask)
    return losses.transfer_loss(x, states[taught[phase] + 1], batch.attention_mask, stage.transfer)


def joint_losses(
    student: ForQuestionAnswering,
    taught: tuple[tuple[Tensor, ...], Tensor, Tensor],
    batch: Batch,
    stage: Stage,
    progress: float,
) -> dict[str, Tensor]:
    """End-to-end terms: softened distributions, posterior of the labels, hidden states."""
    states, start_t, end_t = taught
    mask = batch.attention_mask
    hidden_weight = stage.hidden * (1 - progress)
    out = student.mobilebert(batch.input_ids, mask, batch.token_type_ids, want_hidden_states=hidden_weight > 0)
    logits = student.qa_outputs(out.last)
    start, end = (losses.masked_logits(logits[..., i], mask) for i in (0, 1))
    found = {}
    if stage.soft:
        soft = [losses.distillation_loss(a, b, stage.temperature) for a, b in ((start, start_t), (end, end_t))]
        found["soft"] = stage.soft * (soft[0] + soft[1]) / 2
    if stage.hard:
        posterior = losses.span_posterior(start_t, end_t, batch.starts, batch.ends, batch.priors, stage.power)
        # A question whose answer stays in doubt teaches little: the soft term alone speaks for it.
        weight = ((posterior.max(-1).values - 0.3) / 0.5).clamp(0.0, 1.0)
        length = mask.shape[1]
        hard = [
            losses.soft_cross_entropy(made, losses.marginal(posterior, places, length), weight)
            for made, places in ((start, batch.starts), (end, batch.ends))
        ]
        found["hard"] = stage.hard * (hard[0] + hard[1]) / 2
    if hidden_weight > 0:
        places = layer_map(len(out.hidden_states) - 1, len(states) - 1)
        terms = [
            losses.feature_map_loss(made, states[place + 1], mask)
            for made, place in zip(out.hidden_states[1:], places, strict=True)
        ]
        found["hidden"] = hidden_weight * torch.stack(terms).mean()
    return found


class ReaderRun:
    """One run of a recipe in a folder: checkpoint, curves, log and the exported weights live there."""

    def __init__(self, recipe: Recipe, data: Path, folder: Path, *, resume: bool = True) -> None:
        self.recipe, self.data, self.folder = recipe, data, folder
        torch.set_num_threads(recipe.threads)
        checkpoint.seed_all(recipe.seed)
        teacher_folder = data / recipe.teacher
        self.teacher = load_reader(teacher_folder)
        for parameter in self.teacher.parameters():
            parameter.requires_grad_(False)
        self.student = ForQuestionAnswering(MobileBertConfig.from_dict(recipe.student))
        folder.mkdir(parents=True, exist_ok=True)
        began = time.monotonic()
        self.set: TrainingSet = gather(recipe.data, data, load_tokenizer(teacher_folder), recipe.seed)
        self.batches = Batches(self.set.windows, recipe.data.tokens, recipe.seed)
        self.say(f"{recipe.name}: {self.set.counts}, {time.monotonic() - began:.0f} s to make the windows")
        self.at = Position()
        self.optimiser: torch.optim.AdamW | None = None
        if resume and self.checkpoint_path.exists():
            self._restore(checkpoint.load(self.checkpoint_path))
        else:
            self._begin()

    @property
    def checkpoint_path(self) -> Path:
        """Where the run is resumed from."""
        return self.folder / "checkpoint.pt"

    def say(self, line: str) -> None:
        """Print a line and keep it in the run's log."""
        line = time.strftime("%H:%M:%S ") + line
        print(line, flush=True)
        with (self.folder / "log.txt").open("a", encoding="utf-8") as stream:
            stream.write(line + "\n")

    def _begin(self) -> None:
        if self.recipe.start:
            source = load_reader(self.data / self.recipe.start)
            self.student.load_state_dict(source.state_dict())
        elif self.recipe.inherit_batches:
            iterator = self.batches.iterate()
            sample = [next(iterator) for _ in range(self.recipe.inherit_batches)]
            errors = inherit(self.student, self.teacher, sample, self.recipe.seed)
            self.say("inherited; relative error per layer " + " ".join(f"{e:.3f}" for e in errors))
        else:
            self.say("started from random weights")

    def _restore(self, state: dict[str, Any]) -> None:
        if state["recipe"] != self.recipe.name:
            raise UserError(f"{self.checkpoint_path} belongs to the run {state['recipe']!r}.")
        self.student.load_state_dict(state["student"])
        self.at = Position(**state["position"])
        if state["optimiser"] is not None and self.at.stage < len(self.recipe.stages):
            self.optimiser = optimiser(self.student, self.recipe.stages[self.at.stage])
            self.optimiser.load_state_dict(state["optimiser"])
        self.say(f"resumed at {self.at}")

    def save(self) -> None:
        """Write the checkpoint."""
        checkpoint.save(
            self.checkpoint_path,
            {
                "recipe": self.recipe.name,
                "student": self.student.state_dict(),
                "position": asdict(self.at),
                "optimiser": self.optimiser.state_dict() if self.optimiser else None,
            },
        )

    def _autocast(self) -> torch.autocast:
        return torch.autocast("cpu", torch.bfloat16, enabled=self.recipe.bf16)

    def score(self) -> Scores:
        """Score the student on the held-out questions."""
        self.student.eval()
        with self._autocast():
            found = score(self.student, self.set.maker, self.set.held_out, self.set.against)
        self.student.train()
        return found

    def run(self, limit: int | None = None) -> None:
        """Train to the end, or for ``limit`` steps more (for tests of resuming)."""
        batches = self.batches.iterate(self.at.batch)
        done = 0
        while self.at.stage < len(self.recipe.stages):
            stage = self.recipe.stages[self.at.stage]
            if self.optimiser is None:
                self.optimiser = optimiser(self.student, stage)
            if self.at.step == 0:
                self._report(stage, "before")
            watch = _Watch(self.recipe.score_every, self.recipe.save_every)
            totals: dict[str, float] = {}
            counted, tokens, since = 0, 0, time.monotonic()
            self.student.train()
            while (progress := self.progress(stage)) < 1.0:
                if limit is not None and done >= limit:
                    self.save()
                    return
                began = time.monotonic()
                taken = [next(batches) for _ in range(stage.accumulate)]
                for name, value in self.step(stage, taken, progress).items():
                    totals[name] = totals.get(name, 0.0) + value
                done, counted = done + 1, counted + 1
                tokens += sum(batch.tokens for batch in taken)
                self.at.step += 1
                self.at.batch += len(taken)
                self.at.tokens += sum(batch.tokens for batch in taken)
                self.at.seconds += time.monotonic() - began
                if counted == 20:
                    speed = tokens / (time.monotonic() - since)
                    self._curve(stage, progress, {k: v / counted for k, v in totals.items()}, speed)
                    totals, counted, tokens, since = {}, 0, 0, time.monotonic()
                if watch.save_due():
                    self.save()
                if watch.score_due():
                    began = time.monotonic()
                    self._report(stage, f"at {progress:.0%}")
                    self.at.seconds += time.monotonic() - began
                    since = time.monotonic()
            self._report(stage, "after")
            self.at.stage += 1
            self.at.step, self.at.seconds = 0, 0.0
            self.optimiser = None
            self.save()

    def progress(self, stage: Stage) -> float:
        """How much of a stage is done, 0..1, by its clock or its steps."""
        return self.at.seconds / stage.seconds if stage.seconds else self.at.step / stage.steps

    def step(self, stage: Stage, taken: list[Batch], progress: float) -> dict[str, float]:
        """One optimiser step; returns the loss terms."""
        assert self.optimiser is not None
        layers = len(self.student.mobilebert.encoder.layer)
        phase = min(layers - 1, int(progress * layers))
        for group in self.optimiser.param_groups:
            if stage.kind == "progressive":
                gate = layer_factor(group["layer"], phase, after=stage.slow)
                group["lr"] = stage.rate * gate * background(progress * layers - phase)
            else:
                group["lr"] = stage.rate * warmup_linear(progress, stage.warmup, stage.final)
        report: dict[str, float] = {}
        for batch in taken:
            with self._autocast():
                states, start, end = self.teach(batch, want_states=stage.kind != "joint" or stage.hidden > 0)
                if stage.kind == "local":
                    each = local_losses(self.student, states, batch, stage)
                    terms = {f"layer{i}": value for i, value in enumerate(each)}
                elif stage.kind == "progressive":
                    terms = {f"layer{phase}": progressive_loss(self.student, states, batch, stage, phase)}
                else:
                    terms = joint_losses(self.student, (states, start, end), batch, stage, progress)
            total = torch.stack(list(terms.values())).sum() / len(taken)
            if not torch.isfinite(total):
                raise UserError(f"The loss became {float(total)} in stage {stage.name!r}; lower its rate.")
            total.backward()  # type: ignore[no-untyped-call]
            for name, value in terms.items():
                report[name] = report.get(name, 0.0) + float(value.detach()) / len(taken)
        trained = [p for group in self.optimiser.param_groups for p in group["params"]]
        if stage.kind == "local":
            # The layers do not know each other here, so each is clipped by itself.
            for layer in self.student.mobilebert.encoder.layer:
                nn.utils.clip_grad_norm_(layer.parameters(), stage.clip)
        else:
            nn.utils.clip_grad_norm_(trained, stage.clip)
        self.optimiser.step()
        self.optimiser.zero_grad(set_to_none=True)
        return report

    @torch.no_grad()
    def teach(self, batch: Batch, *, want_states: bool) -> tuple[tuple[Tensor, ...], Tensor, Tensor]:
        """The teacher's hidden states and masked start and end logits."""
        out = self.teacher.mobilebert(
            batch.input_ids, batch.attention_mask, batch.token_type_ids, want_hidden_states=want_states
        )
        logits = self.teacher.qa_outputs(out.last)
        mask = batch.attention_mask
        start, end = (losses.masked_logits(logits[..., i], mask) for i in (0, 1))
        return tuple(state.float() for state in out.hidden_states), start, end

    def _report(self, stage: Stage, when: str) -> None:
        if not self.set.held_out:
            return
        found = self.score()
        self.say(
            f"{stage.name} {when}: held out EM {found.exact:.1f} F1 {found.f1:.1f} AUROC {found.auroc:.3f} "
            f"(n={found.n}, {self.at.tokens / 1e6:.2f} M tokens)"
        )
        self._write(
            "scores.csv",
            ["stage", "when", "tokens", "exact", "f1", "auroc"],
            [stage.name, when, self.at.tokens, round(found.exact, 2), round(found.f1, 2), round(found.auroc, 4)],
        )

    def _curve(self, stage: Stage, progress: float, terms: dict[str, float], speed: float) -> None:
        text = " ".join(f"{name} {value:.3f}" for name, value in terms.items())
        self.say(f"{stage.name} {progress:6.1%} step {self.at.step} {speed:.0f} tok/s  {text}")
        for name, value in terms.items():
            row = [stage.name, self.at.step, round(self.at.seconds, 1), self.at.tokens, name, f"{value:.6g}"]
            self._write("curves.csv", ["stage", "step", "seconds", "tokens", "term", "value"], row)

    def _write(self, name: str, header: list[str], row: list[object]) -> None:
        path = self.folder / name
        fresh = not path.exists()
        with path.open("a", encoding="utf-8", newline="") as stream:
            writer = csv.writer(stream)
            if fresh:
                writer.writerow(header)
            writer.writerow(row)


class _Watch:
    """Says when the next checkpoint and the next score are due."""

    def __init__(self, score_every: float, save_every: float) -> None:
        self.every = (score_every, save_every)
        self.last_score = self.last_save = time.monotonic()

    def save_due(self) -> bool:
        if not self.every[1] or time.monotonic() - self.last_save < self.every[1]:
            return False
        self.last_save = time.monotonic()
        return True

    def score_due(self) -> bool:
        if not self.every[0] or time.monotonic() - self.last_score < self.every[0]:
            return False
        self.last_score = time.monotonic()
        return True
