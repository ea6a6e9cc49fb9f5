# SPDX-License-Identifier: AGPL-3.0-or-later
"""What a run is, in one YAML file: student, data, stages. Unknown keys are errors, so a typo cannot pass silently."""

from __future__ import annotations

import dataclasses
import types
import typing
from dataclasses import dataclass, field
from typing import Any, Final

import yaml

from desktop_qa.common.errors import UserError
from desktop_qa.mobilebert.config import MobileBertConfig, named
from desktop_qa.training.losses import TransferWeights
from desktop_qa.training.windows import WindowOptions
from desktop_qa.training.written import Cuts

if typing.TYPE_CHECKING:
    from pathlib import Path


@dataclass(frozen=True, slots=True)
class Source:
    """One file of questions.

    Attributes:
        file: path below the data folder.
        rate: share of its answerable questions that is used.
        impossible: share of its questions estimated or marked unanswerable that is used.
        min_prior: least prior of the likeliest answer.
        held_out: answerable questions of the last groups that are kept for development, never for training; the
            unanswerable ones of these groups are kept with them.
    """

    file: str
    rate: float = 1.0
    impossible: float = 0.0
    min_prior: float = 0.0
    held_out: int = 0


@dataclass(frozen=True, slots=True)
class Data:
    """The questions of a run and how they become batches.

    Attributes:
        sources: files of questions, SQuAD's, squad_bt_candidates or written on whole documents.
        labelled: folder of windows that a teacher has labelled (`desktop-qa-train label`), below the data folder.
        repeat: how often the labelled windows come in an epoch.
        cuts: what becomes of questions on whole documents.
        windows: how windows are cut.
        tokens: tokens of a batch, padding included.
    """

    sources: tuple[Source, ...] = ()
    labelled: str = ""
    repeat: int = 1
    cuts: Cuts = field(default_factory=Cuts)
    windows: WindowOptions = field(default_factory=WindowOptions)
    tokens: int = 4096


@dataclass(frozen=True, slots=True, kw_only=True)
class StageBase:
    """What every stage of every task has.

    Attributes:
        name: shown in log and curves.
        seconds: length by the clock (robust where the machine is shared); or
        steps: length in steps, for exactly repeatable runs.
        rate: peak learning rate.
        warmup: share of the stage in which the rate rises.
        final: rate at the end as a share of the peak.
        accumulate: batches per step and process.
        clip: largest gradient norm.
        decay: weight decay of matrices.
        optimiser: ``adamw`` or ``lamb``.
    """

    name: str
    seconds: float = 0.0
    steps: int = 0
    rate: float = 1e-3
    warmup: float = 0.05
    final: float = 0.0
    accumulate: int = 1
    clip: float = 1.0
    decay: float = 0.01
    optimiser: str = "adamw"
    betas: tuple[float, ...] = (0.9, 0.999)

    def __post_init__(self) -> None:
        if bool(self.seconds) == bool(self.steps):
            raise UserError(f"Stage {self.name!r} must have either seconds or steps.")
        if self.optimiser not in {"adamw", "lamb"}:
            raise UserError(f"Stage {self.name!r}: optimiser {self.optimiser!r} is neither adamw nor lamb.")


KINDS: Final = ("local", "progressive", "joint", "distil")


@dataclass(frozen=True, slots=True, kw_only=True)
class TransferStage(StageBase):
    """A stage with a teacher.

    Attributes:
        kind: what is trained and how,
            ``local``: every layer at once, each on the teacher's own hidden states (cheap, no error is carried along);
            ``progressive``: layer after layer, each on the states that the student's layers before it make;
            ``joint``: all layers at once on the student's own states;
            ``distil``: the whole model on the task, with ``hidden`` > 0 the transfer as an auxiliary loss.
        transfer: factors of the transfer terms.
        hidden: ``distil`` only: weight of the transfer terms at the start of the stage; falls linearly to zero.
        layers: for each student layer the teacher layer it learns from (0-based); by default spread evenly.
        slow: ``progressive`` only: rate of the layers already done as a share of the current one's (0 freezes them).
        train_embeddings: ``distil`` only: whether the word table is trained.
    """

    kind: str
    transfer: TransferWeights = field(default_factory=TransferWeights)
    layers: tuple[int, ...] = ()
    hidden: float = 0.0
    slow: float = 0.1
    train_embeddings: bool = False

    def __post_init__(self) -> None:
        StageBase.__post_init__(self)
        if self.kind not in KINDS:
            raise UserError(f"Stage {self.name!r}: kind {self.kind!r} is none of {', '.join(KINDS)}.")


@dataclass(frozen=True, slots=True, kw_only=True)
class ReaderStage(TransferStage):
    """A stage of a reader's training.

    Attributes:
        soft: weight of the teacher's softened start and end distributions.
        temperature: of the softened distributions.
        hard: weight of the labels' posterior.
        power: how much the teacher's opinion counts in that posterior (0: the labels alone).
        excess: weight of hidden features beyond ``bound``, which cost int8 its precision.
        bound: size of a hidden feature that costs nothing.
        rounded: whether the student computes with the rounding of int8.
    """

    soft: float = 1.0
    temperature: float = 2.0
    hard: float = 1.0
    power: float = 1.0
    excess: float = 0.0
    bound: float = 6.0
    rounded: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class PretrainStage(TransferStage):
    """A stage of pre-training.

    Attributes:
        labels: share of the true words in the masked-word targets; the rest is the teacher's distribution.
    """

    labels: float = 0.5


@dataclass(frozen=True, slots=True, kw_only=True)
class GlueStage(StageBase):
    """A stage of fine-tuning on a GLUE task.

    Attributes:
        soft: weight of the teacher's distribution (or score); the labels' loss always counts 1.
        temperature: of the teacher's distribution.
    """

    soft: float = 0.0
    temperature: float = 2.0


@dataclass(frozen=True, slots=True, kw_only=True)
class RecipeBase:
    """What every run has.

    Attributes:
        name: of the run and of the model.
        student: fields of the student's configuration; ``base`` names a published one that they change.
        teacher: folder of the teacher below the data folder, or empty.
        start: folder with weights to start from, below the data folder, or empty.
        tokenizer: folder of the tokenizer; by default the teacher's, or where the run starts from.
        threads: processor threads.
        score_every: seconds between scores on the held-out data (0: at the ends of stages only).
        save_every: seconds between checkpoints.
    """

    name: str
    task: str = "reader"
    student: dict[str, Any] = field(default_factory=dict)
    teacher: str = ""
    start: str = ""
    tokenizer: str = ""
    seed: int = 0
    threads: int = 2
    bf16: bool = True
    tensorboard: bool = False
    score_every: float = 600.0
    save_every: float = 300.0
    log_every: int = 20

    def config(self) -> MobileBertConfig:
        """The student's configuration: its fields, on top of the published one that ``base`` names, if any."""
        values = dict(self.student)
        if "base" in values:
            values = named(values.pop("base")).to_dict() | values
        return MobileBertConfig.from_dict(values)

    @property
    def tokenizer_folder(self) -> str:
        """Where the tokenizer is."""
        return self.tokenizer or self.teacher or self.start


@dataclass(frozen=True, slots=True, kw_only=True)
class ReaderRecipe(RecipeBase):
    """A question-answering reader.

    Attributes:
        inherit_batches: batches on which first weights are solved from the teacher's (0: random weights).
    """

    data: Data
    stages: tuple[ReaderStage, ...]
    inherit_batches: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class TextData:
    """Plain text for masked words and next sentences.

    Attributes:
        files: below the data folder; one paragraph a line.
        length: tokens of a window.
        batch: windows of a batch.
        masked: share of the tokens that are predicted.
        predictions: masked tokens of a window at most.
        characters: how much of each file is read (0: all).
    """

    files: tuple[str, ...]
    length: int = 128
    batch: int = 32
    masked: float = 0.15
    predictions: int = 20
    characters: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class PretrainRecipe(RecipeBase):
    """Pre-training with masked words and next sentences, or knowledge transfer from a pre-trained teacher."""

    data: TextData
    stages: tuple[PretrainStage, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class GlueData:
    """A GLUE task's folder of TSV files.

    Attributes:
        task: name of the task, as in `desktop_qa.training.glue.TASKS`.
        folder: below the data folder.
    """

    task: str
    folder: str
    max_length: int = 128
    batch: int = 32


@dataclass(frozen=True, slots=True, kw_only=True)
class GlueRecipe(RecipeBase):
    """Fine-tuning on a GLUE task."""

    data: GlueData
    stages: tuple[GlueStage, ...]


RECIPES: Final[dict[str, type[RecipeBase]]] = {"reader": ReaderRecipe, "pretrain": PretrainRecipe, "glue": GlueRecipe}


def build(kind: Any, values: Any, where: str) -> Any:
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


def load_recipe(path: Path) -> RecipeBase:
    """Read a run's YAML; its ``task`` (default ``reader``) decides what it may hold.

    Raises:
        UserError: it cannot be read, or a key or value does not fit (named).
    """
    try:
        values = yaml.safe_load(path.read_text(encoding="utf-8"))
    except (OSError, ValueError, yaml.YAMLError) as error:
        raise UserError(f"{path} cannot be read as a recipe: {error}") from error
    if not isinstance(values, dict):
        raise UserError(f"{path} is not a recipe.")
    kind = RECIPES.get(values.get("task", "reader"))
    if kind is None:
        raise UserError(f"{path.name}.task must be one of {', '.join(RECIPES)}.")
    recipe: RecipeBase = build(kind, values, path.name)
    return recipe
