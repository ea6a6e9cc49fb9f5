# SPDX-License-Identifier: AGPL-3.0-or-later
"""What a run is, in one YAML file: student, data, stages. Unknown keys are errors, so a typo cannot pass silently."""

from __future__ import annotations

import dataclasses
import types
import typing
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml

from desktop_qa.errors import UserError
from desktop_qa.training.losses import TransferWeights
from desktop_qa.training.windows import WindowOptions


@dataclass(frozen=True, slots=True)
class Source:
    """One file of questions.

    Attributes:
        file: path below the data folder.
        rate: share of its answerable questions that is used.
        impossible: share of its questions estimated or marked unanswerable that is used.
        min_prior: least prior of the likeliest answer.
        held_out: questions of the last groups that are kept for development, never for training.
    """

    file: str
    rate: float = 1.0
    impossible: float = 0.0
    min_prior: float = 0.0
    held_out: int = 0


@dataclass(frozen=True, slots=True)
class Data:
    """The questions of a run and how they become batches."""

    sources: tuple[Source, ...] = ()
    windows: WindowOptions = WindowOptions()
    tokens: int = 4096


@dataclass(frozen=True, slots=True)
class Stage:
    """One stage of training.

    Attributes:
        name: shown in log and curves.
        kind: ``local`` (every layer at once on the teacher's own hidden states), ``progressive`` (layer after layer,
            each on the states that the layers before it make), or ``joint`` (the whole reader).
        seconds: length by the clock (robust where the machine is shared); or
        steps: length in steps, for exactly repeatable runs.
        rate: peak learning rate.
        warmup: share of the stage in which the rate rises.
        final: rate at the end as a share of the peak.
        accumulate: batches per step.
        clip: largest gradient norm.
        decay: weight decay of matrices.
        soft: weight of the teacher's softened start and end distributions.
        temperature: of the softened distributions.
        hard: weight of the labels' posterior.
        power: how much the teacher's opinion counts in that posterior.
        hidden: weight of the hidden-state terms at the start of the stage; falls linearly to zero.
        transfer: factors of the transfer terms.
        train_embeddings: whether the word table is trained.
        slow: progressive only: rate of the layers already done as a share of the current one's (0 freezes them).
    """

    name: str
    kind: str
    seconds: float = 0.0
    steps: int = 0
    rate: float = 1e-3
    warmup: float = 0.05
    final: float = 0.0
    accumulate: int = 1
    clip: float = 1.0
    decay: float = 0.01
    soft: float = 1.0
    temperature: float = 2.0
    hard: float = 1.0
    power: float = 1.0
    hidden: float = 0.0
    transfer: TransferWeights = TransferWeights()
    train_embeddings: bool = False
    slow: float = 0.1

    def __post_init__(self) -> None:
        if self.kind not in {"local", "progressive", "joint"}:
            raise UserError(f"Stage {self.name!r}: kind {self.kind!r} is none of local, progressive, joint.")
        if bool(self.seconds) == bool(self.steps):
            raise UserError(f"Stage {self.name!r} must have either seconds or steps.")


@dataclass(frozen=True, slots=True)
class Recipe:
    """A whole run.

    Attributes:
        name: of the run and of the model.
        student: fields of the student's configuration.
        teacher: folder of the teacher, below the data folder.
        start: folder with weights to start from instead of inheriting, or empty.
        inherit_batches: batches on which the first weights are solved.
        score_every: seconds between scores on the held-out questions (0: at the ends of stages only).
        save_every: seconds between checkpoints.
    """

    name: str
    student: dict[str, Any]
    teacher: str
    data: Data
    stages: tuple[Stage, ...]
    seed: int = 0
    threads: int = 2
    bf16: bool = True
    start: str = ""
    inherit_batches: int = 5
    score_every: float = 600.0
    save_every: float = 300.0
    notes: dict[str, str] = field(default_factory=dict)


def build(kind: Any, values: Any, where: str) -> Any:  # noqa: ANN401 - the shape is what is checked here
    """Make a value of type ``kind`` of plain YAML values, naming the place of whatever does not fit."""
    origin = typing.get_origin(kind)
    if dataclasses.is_dataclass(kind):
        if not isinstance(values, dict):
            raise UserError(f"{where} must be a mapping.")
        hints = typing.get_type_hints(kind)
        unknown = sorted(set(values) - set(hints))
        if unknown:
            raise UserError(f"{where} has unknown keys: {', '.join(map(str, unknown))}.")
        made = {key: build(hints[key], value, f"{where}.{key}") for key, value in values.items()}
        try:
            return kind(**made)  # type: ignore[operator]
        except TypeError as error:
            raise UserError(f"{where}: {error}.") from error
    if origin is tuple:
        if not isinstance(values, list):
            raise UserError(f"{where} must be a list.")
        inner = typing.get_args(kind)[0]
        return tuple(build(inner, value, f"{where}[{i}]") for i, value in enumerate(values))
    if origin in {dict, types.GenericAlias} or kind is Any:
        return values
    if kind is float and isinstance(values, (int, float, str)) and not isinstance(values, bool):
        try:
            return float(values)
        except ValueError:
            raise UserError(f"{where} must be a number, not {values!r}.") from None
    if not isinstance(values, kind) or (kind is int and isinstance(values, bool)):
        raise UserError(f"{where} must be {kind.__name__}, not {values!r}.")
    return values


def load_recipe(path: Path) -> Recipe:
    """Read a run's YAML.

    Raises:
        UserError: it cannot be read, or a key or value does not fit (named).
    """
    try:
        values = yaml.safe_load(path.read_text(encoding="utf-8"))
    except (OSError, ValueError, yaml.YAMLError) as error:
        raise UserError(f"{path} cannot be read as a recipe: {error}") from error
    recipe: Recipe = build(Recipe, values, path.name)
    return recipe
