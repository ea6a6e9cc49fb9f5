# SPDX-License-Identifier: AGPL-3.0-or-later
"""From a checkpoint of any known format to an installed model, whole or not at all.

Everything is written into a directory beside the final one, checked there, and renamed. Whatever goes wrong before
the rename (a damaged file, a full disk, a cancelled window) leaves the models as they were.
"""

from __future__ import annotations

import contextlib
import json
import re
import shutil
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, Literal

from desktop_qa.errors import ModelError, Text, UserError, joined, why
from desktop_qa.mobilebert import calibrate, directory, quantise, safetensors_file
from desktop_qa.mobilebert.formats import archive, detect, onnx_model, vocabulary
from desktop_qa.mobilebert.formats.checkpoint import Checkpoint
from desktop_qa.models import agreement
from desktop_qa.models import manifest as manifests
from desktop_qa.models.manifest import Manifest

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    import numpy as np
    from numpy.typing import NDArray

    from desktop_qa.mobilebert.formats.onnx_model import OnnxReader

    Feed = Mapping[str, NDArray[np.int64]]

LONGEST: Final = 384
"""Tokens of a window at most: the length that every published fine-tuning was trained and measured with."""

_TUNED_ON: Final = 64
"""Questions of a file that int8 is tuned on."""
_ENOUGH: Final = 0.8
_ABANDONED: Final = 24 * 3600
"""Seconds after which a directory of an installation that never ended is taken for left behind."""


class Cancelled(UserError):  # noqa: N818 - what the person asked for, not a fault
    """The person stopped the import or download; nothing was installed."""

    exit_code = 130


@dataclass(frozen=True, slots=True)
class Progress:
    """How far an import or a download is.

    Attributes:
        stage: what is being done, in words.
        done: bytes or steps done.
        total: of how many; 0 when not known.
        unit: what is counted.
    """

    stage: str
    done: int
    total: int
    unit: Literal["bytes", "steps"] = "steps"


Report = Callable[[Progress], None]
Stop = Callable[[], bool]


@dataclass(frozen=True, slots=True)
class Options:
    """How to import.

    Attributes:
        name: of the installed model; made from the path without it.
        title: for people.
        version: of the model; its revision where it was downloaded.
        vocabulary: ``vocab.txt`` or ``tokenizer.json``; looked for beside the weights without it.
        lowercase: whether that vocabulary is uncased; told from its words without it.
        config: configuration to use instead of the one beside the weights.
        heads: attention heads where no file tells.
        precision: ``int8`` or ``float``.
        tune: file in SQuAD's format whose questions and paragraphs int8 is tuned on; not tuned without it.
        max_length: longest window in tokens.
        source: where the weights came from; the path without it.
        licence: of the weights.
        languages: of the texts that it reads.
        figures: what others measured, for the manifest.
        fetched: what was downloaded, for the manifest.
        overwrite: replace an installed model of the same name.
    """

    name: str = ""
    title: str = ""
    version: str = "1"
    vocabulary: Path | None = None
    lowercase: bool | None = None
    config: Path | None = None
    heads: int = detect.DEFAULT_HEADS
    precision: Literal["int8", "float"] = "int8"
    tune: Path | None = None
    max_length: int = LONGEST
    source: str = ""
    licence: str = "unknown: see its source"
    languages: tuple[str, ...] = ("en",)
    figures: Mapping[str, Any] = field(default_factory=dict)
    fetched: Mapping[str, Any] = field(default_factory=dict)
    overwrite: bool = False


@dataclass(frozen=True, slots=True)
class Installed:
    """What an import made: the directory, its manifest, and what a person should know, in sentences."""

    directory: Path
    manifest: Manifest
    notes: tuple[str, ...]


def import_model(
    path: Path,
    models: Path,
    options: Options | None = None,
    *,
    progress: Report | None = None,
    cancelled: Stop | None = None,
) -> Installed:
    """Import ``path`` (a file, a directory, or a ``.zip`` or ``.tar.gz`` of one) into the directory ``models``.

    A checkpoint with a question-answering head becomes an int8 reader; an encoder without one is installed as a
    starting point for fine-tuning; a model directory of this program is verified and copied.

    Args:
        path: what to import.
        models: directory that holds one directory per installed model.
        options: name, vocabulary and so on.
        progress: told of each stage; called in this thread.
        cancelled: asked between stages.

    Raises:
        ModelError: nothing was installed; the message says why and what to do.
        Cancelled: ``cancelled`` returned true.
    """
    options = options or Options()
    steps = _Steps(progress, cancelled)
    name = options.name or default_name(path)
    if not manifests.NAME.fullmatch(name):
        raise ModelError(
            "{name} cannot be a model's name: use letters, digits, dots, dashes and underscores (--name).",
            name=repr(name),
        )
    target = models / name
    if target.exists() and not options.overwrite:
        raise ModelError(
            "There is already a model called {name}. Choose another name (--name), or replace it (--replace).",
            name=name,
        )
    try:
        with _workplace(models, name) as (unpacked, part):
            steps.to("Reading")
            source = path
            if archive.is_archive(path):
                source = archive.unpack(path, unpacked)
            options = replace(options, name=name, source=options.source or str(path))
            if (source / manifests.MANIFEST).is_file():
                installed = _copy(source, part, options, steps)
            else:
                installed = _convert(source, part, options, steps)
            steps.to("Installing")
            _put_in_place(part, target)
    except OSError as error:
        raise ModelError(
            "{name} was not installed: {reason}. Nothing was changed; make room or check the folder's permissions, "
            "then try again.",
            name=name,
            reason=joined((why(error), f"({error.filename})")) if error.filename else why(error),
        ) from error
    except MemoryError as error:
        raise ModelError("{name} was not installed: there is not enough memory to convert it.", name=name) from error
    return replace(installed, directory=target)


def default_name(path: Path) -> str:
    """A model's name made from a path: the file's own name, or the directory's for files whose name says nothing."""
    stem = re.sub(r"\.(tar\.gz|tgz|tar|zip|safetensors|bin|tflite|onnx|index|pb)$", "", path.absolute().name)
    if re.fullmatch(r"(pytorch_)?(saved_)?model([-.]ckpt)?(-\d+)?|ckpt(-\d+)?|variables", stem):
        stem = path.absolute().parent.name
    return re.sub(r"[^A-Za-z0-9._-]+", "-", stem).strip("-._")[:64] or "model"


class _Steps:
    """Announces stages and notices a cancellation between them."""

    _ALL: Final = ("Reading", "Vocabulary", "Building", "Checking", "Installing")

    def __init__(self, progress: Report | None, cancelled: Stop | None) -> None:
        self._progress = progress
        self._cancelled = cancelled

    def to(self, stage: str) -> None:
        if self._cancelled is not None and self._cancelled():
            raise Cancelled("Stopped. Nothing was installed.")
        if self._progress is not None:
            self._progress(Progress(stage, self._ALL.index(stage), len(self._ALL)))


@contextlib.contextmanager
def _workplace(models: Path, name: str) -> Iterator[tuple[Path, Path]]:
    """Two directories beside the installed models, gone afterwards: for unpacking, and for the model to be."""
    models.mkdir(parents=True, exist_ok=True)
    for left in models.glob(".*.part-*"):
        if time.time() - left.stat().st_mtime > _ABANDONED:
            shutil.rmtree(left, ignore_errors=True)
    with tempfile.TemporaryDirectory(prefix=f".{name}.part-", dir=models, ignore_cleanup_errors=True) as root:
        unpacked, part = Path(root) / "unpacked", Path(root) / "model"
        unpacked.mkdir()
        part.mkdir()
        yield unpacked, part


def _put_in_place(part: Path, target: Path) -> None:
    """Rename ``part`` to ``target``; a model that is replaced comes back if that fails."""
    old = part.with_name("replaced")
    if target.exists():
        target.rename(old)
    try:
        part.rename(target)
    except OSError:
        if old.exists():
            old.rename(target)
        raise


def _copy(source: Path, part: Path, options: Options, steps: _Steps) -> Installed:
    """A directory that is a model already: its files, verified, under a name of its own."""
    from desktop_qa.models.store import faults

    manifest = manifests.read(source)
    wrong = faults(source, manifest)
    if wrong:
        raise ModelError(
            "The model in {source} is damaged: {faults} Get it again.", source=source, faults=joined(wrong)
        )
    for name in (*manifest.files, "README.md", "LICENSE"):
        if (source / name).is_file():
            shutil.copyfile(source / name, part / name)
    manifest = replace(manifest, name=options.name)
    manifests.write(part, manifest)
    if manifest.kind == "reader":
        steps.to("Checking")
        directory.self_check(part)
    return Installed(part, manifest, ())


def _convert(source: Path, part: Path, options: Options, steps: _Steps) -> Installed:
    found = detect.read(source, options.config, options.heads)
    if isinstance(found, Checkpoint):
        options = replace(options, max_length=min(options.max_length, found.positions))
    steps.to("Vocabulary")
    words = _vocabulary(found, options)
    if isinstance(found, Checkpoint) and not found.answers_questions:
        return _write_encoder(found, words, part, options)
    steps.to("Building")
    if isinstance(found, Checkpoint):
        recipe = quantise.DYNAMIC if options.precision == "int8" else quantise.FLOAT
        feeds = None
        if options.tune is not None:
            pairs = calibrate.squad_pairs(options.tune, _TUNED_ON)
            feeds = calibrate.windows(pairs, words.text, options.max_length)
            recipe = replace(recipe, tuned=options.precision == "int8")
        model = _built(found, recipe, feeds)
        description = recipe.describe() | {"from": found.format, "left out": len(found.skipped)}
    else:
        if options.tune is not None:
            raise ModelError(
                "{path} is a finished graph; only weights can be tuned. Leave out --tune.", path=found.source
            )
        model, description = _ready(found, options.precision, part)
        longest = onnx_model.longest_window(model, options.max_length, found.source)
        options = replace(options, max_length=longest)
    manifest = _manifest(found, options, description)
    directory.write(part, model=model, tokenizer=words.text, manifest=manifest.values())
    steps.to("Checking")
    checked = directory.self_check(part)
    figures = {"seconds_per_window_when_installed": round(checked.seconds, 4)} | dict(options.figures)
    notes = found.notes
    if description["kind"] == "dynamic":
        exact = _built(found, quantise.FLOAT) if isinstance(found, Checkpoint) else found.model.SerializeToString()
        agreeing = _agreement(exact, model, words.text, manifest.max_length)
        figures["int8_answers_like_float"] = agreeing
        if agreeing < _ENOUGH:
            notes = (*notes, _disagreement(agreeing))
    manifest = replace(manifests.read(part), figures=figures)
    manifests.write(part, manifest)
    return Installed(part, manifest, notes)


def _built(found: Checkpoint, recipe: quantise.Recipe, feeds: Iterable[Feed] | None = None) -> bytes:
    try:
        model: bytes = directory.build_model(found.config, found.weights, recipe, feeds).SerializeToString()
    except ImportError as error:
        raise ModelError('Converting a model needs the package "onnx": pip install "desktop-qa[convert]".') from error
    return model


def _agreement(exact: bytes, quantised: bytes, tokenizer: str, longest: int) -> float:
    before, after = (agreement.spans(model, tokenizer, longest) for model in (exact, quantised))
    return agreement.overlap(before, after)


def _disagreement(agreeing: float) -> Text:
    return Text(
        "In int8 this model answers {percent}% of the example questions otherwise than in float32. If it reads badly, "
        "import it again with --float.",
        percent=round(100 * (1 - agreeing)),
    )


def _vocabulary(found: Checkpoint | OnnxReader, options: Options) -> vocabulary.Vocabulary:
    file = options.vocabulary or vocabulary.find(found.source)
    if file is None:
        raise ModelError(
            "There is no vocabulary (vocab.txt or tokenizer.json) beside {path}: name the one that belongs to these "
            "weights with --vocab.",
            path=found.source,
        )
    # A graph may hold rows of its own in the table, such as the zeros beyond a text's ends.
    spare = 0 if isinstance(found, Checkpoint) else 1
    return vocabulary.load(file, found.vocab_size, lowercase=options.lowercase, spare=spare)


def _manifest(found: Checkpoint | OnnxReader, options: Options, recipe: Mapping[str, Any]) -> Manifest:
    ours = isinstance(found, Checkpoint) and not isinstance(found.config, dict)
    fetched = {"fetched": dict(options.fetched)} if options.fetched else {}
    notes = {"notes": list(found.notes)} if found.notes else {}
    return Manifest(
        name=options.name,
        title=options.title or options.name,
        version=options.version,
        source=options.source,
        licence=options.licence,
        files={manifests.MODEL: "0" * 64, manifests.TOKENIZER: "0" * 64},
        architecture="mobilebert" if ours else "bert",
        max_length=options.max_length,
        languages=options.languages,
        recipe=dict(recipe) | fetched | notes,
        figures=dict(options.figures),
    )


def _ready(found: OnnxReader, precision: str, part: Path) -> tuple[bytes, dict[str, Any]]:
    """The bytes of an ONNX model as it is, or quantised where it is still in float32."""
    if found.quantised or precision == "float":
        return found.model.SerializeToString(), {"kind": "as exported", "from": "ONNX model"}
    import onnx
    from onnxruntime.quantization import QuantType, quantize_dynamic
    from onnxruntime.quantization.shape_inference import quant_pre_process

    before, prepared, after = (part.with_name(f"{stage}.onnx") for stage in ("float", "prepared", "int8"))
    onnx.save(found.model, str(before))
    try:
        quant_pre_process(before, prepared, skip_symbolic_shape=True)
        # Seven bits of a weight: see desktop_qa.mobilebert.quantise on processors without VNNI.
        quantize_dynamic(
            prepared,
            after,
            per_channel=True,
            reduce_range=True,
            weight_type=QuantType.QInt8,
            extra_options={"DefaultTensorType": onnx.TensorProto.FLOAT},
        )
    except OSError:
        raise
    except Exception as error:  # whatever the quantiser cannot handle in a foreign graph
        lines = str(error).strip().splitlines() or [type(error).__name__]
        raise ModelError(
            "{path} cannot be quantised ({reason}). Import it with --float.", path=found.source, reason=lines[0]
        ) from error
    return after.read_bytes(), {
        "kind": "dynamic",
        "weights": "int8 per channel, 7 bits used, by onnxruntime",
        "from": "ONNX model",
    }


def _write_encoder(found: Checkpoint, words: vocabulary.Vocabulary, part: Path, options: Options) -> Installed:
    """An encoder without a head: weights and configuration in the canonical form, for training to start from."""
    config = found.config if isinstance(found.config, dict) else found.config.to_dict()
    safetensors_file.write(part / "model.safetensors", found.weights)
    (part / "config.json").write_text(json.dumps(config, indent=2) + "\n", "utf-8")
    (part / manifests.TOKENIZER).write_text(words.text, "utf-8")
    names = ("model.safetensors", "config.json", manifests.TOKENIZER)
    description = {"kind": "float", "from": found.format, "left out": len(found.skipped)}
    manifest = replace(
        _manifest(found, options, description),
        kind="encoder",
        files={name: manifests.sha256(part / name) for name in names},
    )
    manifests.write(part, manifest)
    note = Text(
        "{source} has no question-answering head: it was installed as a starting point for fine-tuning "
        "(desktop-qa-train), not as a reader.",
        source=found.source,
    )
    return Installed(part, manifest, (*found.notes, note))
