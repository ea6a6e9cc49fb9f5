# SPDX-License-Identifier: AGPL-3.0-or-later
"""The loop that every run shares: stages, learning rates, accumulation, checkpoints, curves, several processes.

A task says what a stage's loss is and which parameters it moves at which rate; the loop does the rest. A run can be
stopped at any time: the order of batches depends on the seed alone, and position, clock, optimiser and random state
are stored, so a resumed run goes on to the same loss. Devices and processes are accelerate's business.
"""

from __future__ import annotations

import time
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Any, Protocol

import torch
from accelerate import Accelerator, DistributedDataParallelKwargs
from accelerate.utils import broadcast
from torch import Tensor, nn

from desktop_qa.common.errors import UserError
from desktop_qa.training import checkpoint
from desktop_qa.training.curves import Curves
from desktop_qa.training.labelling import wait_while
from desktop_qa.training.lamb import Lamb

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from desktop_qa.training.recipe import StageBase


def has_bf16() -> bool:
    """Whether the GPU or the processor multiplies in bf16 itself."""
    if torch.cuda.is_available():
        return bool(torch.cuda.is_bf16_supported())
    return torch.backends.mkldnn.is_available() and bool(torch.ops.mkldnn._is_mkldnn_bf16_supported())


class Movable(Protocol):
    """A batch: knows its size in tokens and how to go to a device."""

    @property
    def tokens(self) -> int:
        """Tokens including padding."""
        ...

    def to(self, device: torch.device) -> Any:
        """The batch on a device."""
        ...


class Task(Protocol):
    """What a run trains."""

    model: nn.Module

    def begin(self) -> list[float]:
        """Set the first weights; returns the error of each layer where they are inherited."""
        ...

    def describe(self) -> str:
        """One line on what is trained on."""
        ...

    def to(self, device: torch.device) -> None:
        """Move what helps the model (a teacher) to a device."""
        ...

    def objective(self, stage: Any) -> nn.Module:
        """A module that maps (batch, progress) to named loss terms; it holds what the stage trains."""
        ...

    def groups(self, stage: Any) -> list[dict[str, Any]]:
        """The optimiser's parameter groups; keys beyond the optimiser's are kept for `rate`."""
        ...

    def rate(self, stage: Any, progress: float, group: dict[str, Any]) -> float:
        """The learning rate of a group at a point of the stage."""
        ...

    def clipped(self, stage: Any) -> list[list[Tensor]]:
        """Parameters whose gradients are clipped together."""
        ...

    def score(self) -> dict[str, float]:
        """Figures on held-out data; empty where there are none."""
        ...


@dataclass(slots=True)
class Position:
    """Where a run stands: stage, steps and seconds within it, batches taken in all, tokens in all."""

    stage: int = 0
    step: int = 0
    seconds: float = 0.0
    batch: int = 0
    tokens: int = 0


@dataclass(frozen=True, slots=True)
class LoopOptions:
    """How a run is carried out.

    Attributes:
        score_every: seconds between scores (0: at the beginnings and ends of stages only).
        save_every: seconds between checkpoints (0: at the ends of stages only).
        log_every: steps between lines of the log and points of the curves.
        pause: a file that makes the run wait as long as it exists (for a machine that others use).
    """

    bf16: bool = True
    score_every: float = 600.0
    save_every: float = 300.0
    log_every: int = 20
    tensorboard: bool = False
    pause: Path | None = None


class Loop:
    """Carries out the stages of one run in a folder."""

    def __init__(
        self,
        name: str,
        task: Task,
        stages: tuple[StageBase, ...],
        batches: Callable[[int], Iterator[Movable]],
        folder: Path,
        options: LoopOptions,
    ) -> None:
        self.name, self.task, self.stages, self.batches = name, task, stages, batches
        self.folder, self.options = folder, options
        gpu = torch.cuda.is_available()
        # In progressive transfer the later layers take no part in the loss.
        several = DistributedDataParallelKwargs(find_unused_parameters=True)
        precision = "bf16" if options.bf16 and has_bf16() else "no"
        self.accelerator = Accelerator(mixed_precision=precision, cpu=not gpu, kwargs_handlers=[several])
        self.rank, self.world = self.accelerator.process_index, self.accelerator.num_processes
        task.model.to(self.accelerator.device)
        task.to(self.accelerator.device)
        self.curves = Curves(folder, options.tensorboard and self.rank == 0, silent=self.rank > 0)
        self.at = Position()
        self.optimiser: torch.optim.Optimizer | None = None

    def begin(self, *, resume: bool = True) -> None:
        """Resume from the folder's checkpoint, or set the first weights."""
        self.curves.say(f"{self.name}: {self.task.describe()}")
        if resume and self.resume():
            return
        errors = self.task.begin()
        if errors:
            self.curves.say("inherited; relative error per layer " + " ".join(f"{e:.3f}" for e in errors))

    @property
    def checkpoint_path(self) -> Path:
        """Where the run is resumed from."""
        return self.folder / "checkpoint.pt"

    def resume(self) -> bool:
        """Go on from the folder's checkpoint, if there is one.

        Raises:
            UserError: it is damaged or belongs to another run.
        """
        if not self.checkpoint_path.exists():
            return False
        state = checkpoint.load(self.checkpoint_path)
        if state["recipe"] != self.name:
            raise UserError(f"{self.checkpoint_path} belongs to the run {state['recipe']!r}, not to {self.name!r}.")
        self.task.model.load_state_dict(state["student"])
        self.at = Position(**state["position"])
        if state["optimiser"] is not None and self.at.stage < len(self.stages):
            self.optimiser = self._optimiser(self.stages[self.at.stage])
            self.optimiser.load_state_dict(state["optimiser"])
        self.curves.say(f"resumed at {self.at}")
        return True

    def save(self) -> None:
        """Write the checkpoint (by the first process alone)."""
        if self.rank == 0:
            state = {
                "recipe": self.name,
                "student": self.task.model.state_dict(),
                "position": asdict(self.at),
                "optimiser": self.optimiser.state_dict() if self.optimiser else None,
            }
            checkpoint.save(self.checkpoint_path, state)

    def _optimiser(self, stage: StageBase) -> torch.optim.Optimizer:
        groups = self.task.groups(stage)
        if stage.optimiser == "lamb":
            return Lamb(groups, lr=stage.rate, betas=stage.betas)
        return torch.optim.AdamW(groups, lr=stage.rate, betas=stage.betas, eps=1e-6)

    def progress(self, stage: StageBase) -> float:
        """How much of a stage is done, 0..1, by its clock (the first process's) or its steps."""
        if not stage.seconds:
            return self.at.step / stage.steps
        done = self.at.seconds / stage.seconds
        if self.world > 1:
            done = float(broadcast(torch.tensor([done], device=self.accelerator.device))[0])
        return done

    def run(self, limit: int | None = None) -> None:
        """Train to the end, or for ``limit`` steps more."""
        left = limit
        while self.at.stage < len(self.stages):
            stage = self.stages[self.at.stage]
            if self.optimiser is None:
                self.optimiser = self._optimiser(stage)
            if self.at.step == 0 and self.at.stage == 0:
                self.report(stage, "before")
            left = self._stage(stage, left)
            if left == 0 and self.progress(stage) < 1.0:
                self.save()
                return
            self.report(stage, "after")
            self.at.stage += 1
            self.at.step, self.at.seconds = 0, 0.0
            self.optimiser = None
            self.save()

    def _stage(self, stage: StageBase, left: int | None) -> int | None:
        """Carry out one stage or what is ``left`` of steps; returns what is left then."""
        objective = self.accelerator.prepare_model(self.task.objective(stage))
        objective.train()
        batches = self.batches(self.at.batch)
        meter = _Meter()
        score, save = _Clock(self.options.score_every), _Clock(self.options.save_every)
        while (progress := self.progress(stage)) < 1.0 and left != 0:
            wait_while(self.options.pause)
            began = time.monotonic()
            taken = [next(batches) for _ in range(stage.accumulate * self.world)]
            terms = self.step(stage, objective, taken[self.rank :: self.world], progress)
            meter.add(terms, sum(batch.tokens for batch in taken))
            self.at.step += 1
            self.at.batch += len(taken)
            self.at.tokens += sum(batch.tokens for batch in taken)
            if meter.steps == self.options.log_every:
                self.curves.losses(stage.name, self.at, progress, *meter.take())
            if score.due():
                self.report(stage, f"at {progress:.0%}")
                objective.train()
            if save.due():
                self.save()
            self.at.seconds += time.monotonic() - began
            left = None if left is None else left - 1
        return left

    def step(self, stage: StageBase, objective: nn.Module, taken: list[Movable], progress: float) -> dict[str, float]:
        """One optimiser step; returns the loss terms."""
        assert self.optimiser is not None
        for group in self.optimiser.param_groups:
            group["lr"] = self.task.rate(stage, progress, group)
        report: dict[str, float] = {}
        for batch in taken:
            with self.accelerator.autocast():
                terms: dict[str, Tensor] = objective(batch.to(self.accelerator.device), progress)
            total = torch.stack(list(terms.values())).sum() / len(taken)
            if not torch.isfinite(total):
                raise UserError(f"The loss became {float(total.detach())} in stage {stage.name!r}; lower its rate.")
            self.accelerator.backward(total)
            for name, value in terms.items():
                report[name] = report.get(name, 0.0) + float(value.detach()) / len(taken)
        for together in self.task.clipped(stage):
            nn.utils.clip_grad_norm_(together, stage.clip)
        self.optimiser.step()
        self.optimiser.zero_grad(set_to_none=True)
        return report

    def report(self, stage: StageBase, when: str) -> None:
        """Score and write the figures down."""
        self.task.model.eval()
        with torch.inference_mode(), self.accelerator.autocast():
            found = self.task.score() if self.rank == 0 else {}
        if found:
            self.curves.scores(stage.name, when, self.at.tokens, found)


class _Meter:
    """Sums loss terms and tokens between two lines of the log."""

    def __init__(self) -> None:
        self._clear()

    def _clear(self) -> None:
        self.totals: dict[str, float] = {}
        self.counts: dict[str, int] = {}
        self.steps, self.tokens, self.began = 0, 0, time.monotonic()

    def add(self, terms: dict[str, float], tokens: int) -> None:
        for name, value in terms.items():
            self.totals[name] = self.totals.get(name, 0.0) + value
            self.counts[name] = self.counts.get(name, 0) + 1
        self.steps += 1
        self.tokens += tokens

    def take(self) -> tuple[dict[str, float], float]:
        """Mean terms and tokens a second since the last call."""
        means = {name: total / self.counts[name] for name, total in self.totals.items()}
        speed = self.tokens / max(1e-9, time.monotonic() - self.began)
        self._clear()
        return means, speed


class _Clock:
    """Says when the next of something that happens every so many seconds is due."""

    def __init__(self, every: float) -> None:
        self.every, self.last = every, time.monotonic()

    def due(self) -> bool:
        if not self.every or time.monotonic() - self.last < self.every:
            return False
        self.last = time.monotonic()
        return True
