# SPDX-License-Identifier: AGPL-3.0-or-later
"""A checkpoint becomes the files of a model: an int8 reader or encoder, or else a starting point to fine-tune."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final

from desktop_qa.common.errors import ModelError, Text
from desktop_qa.mobilebert import calibrate, directory, quantise, safetensors_file
from desktop_qa.mobilebert.formats import detect, onnx_model, vocabulary
from desktop_qa.mobilebert.formats.checkpoint import Checkpoint
from desktop_qa.models import agreement
from desktop_qa.models import manifest as manifests
from desktop_qa.models.manifest import Manifest
from desktop_qa.models.order import Installed

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

    import numpy as np
    from numpy.typing import NDArray

    from desktop_qa.mobilebert.bert_graph import Head
    from desktop_qa.mobilebert.formats.onnx_model import OnnxReader
    from desktop_qa.models.order import Options, Steps

    Feed = Mapping[str, NDArray[np.int64]]

_ENOUGH: Final = 0.8
_NEAR: Final = 0.99
"""Mean cosine between the int8 and the float vectors of an encoder, below which a person is told."""


def convert(source: Path, part: Path, options: Options, steps: Steps) -> Installed:
    """Write the model that ``source`` (a file or a directory) makes into the empty directory ``part``, checked.

    Raises:
        ModelError: it cannot be converted; the message says why and what to do.
        Cancelled: between two steps.
    """
    found = detect.read(source, options.config, options.heads)
    if isinstance(found, Checkpoint):
        longest = min(found.positions, found.encoded_tokens or found.positions)
        options = replace(options, max_length=min(options.max_length, longest))
    steps.to("Vocabulary")
    words = _vocabulary(found, options)
    if isinstance(found, Checkpoint) and not (found.answers_questions or found.encodes_sentences):
        return _write_checkpoint(found, words, part, options)
    steps.to("Building")
    if isinstance(found, Checkpoint):
        recipe = quantise.DYNAMIC if options.precision == "int8" else quantise.FLOAT
        feeds = None
        if options.tune is not None:
            feeds = calibrate.windows_of(options.tune, words.text, options.max_length)
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
        name, agreeing, worry = _compared(manifest, exact, model, words.text)
        figures[name] = agreeing
        notes = (*notes, worry) if worry else notes
    manifest = replace(manifests.read(part), figures=figures)
    manifests.write(part, manifest)
    return Installed(part, manifest, notes)


def _built(found: Checkpoint, recipe: quantise.Recipe, feeds: Iterable[Feed] | None = None) -> bytes:
    try:
        head: Head = "sentence" if found.encodes_sentences else "answers"
        model: bytes = directory.build_model(found.config, found.weights, recipe, feeds, head).SerializeToString()
    except ImportError as error:
        raise ModelError('Converting a model needs the package "onnx": pip install "desktop-qa[convert]".') from error
    return model


def _compared(manifest: Manifest, exact: bytes, quantised: bytes, tokenizer: str) -> tuple[str, float, Text | None]:
    """How near the int8 model is to the float one: name and value of the figure, and what a person should know."""
    if manifest.kind == "encoder":
        near = agreement.cosine(*(agreement.vectors(one, tokenizer, manifest.max_length) for one in (exact, quantised)))
        worry = Text("In int8 this encoder's vectors are rather unlike those in float32. Consider --float.")
        return "int8_cosine_to_float", near, worry if near < _NEAR else None
    before, after = (agreement.spans(one, tokenizer, manifest.max_length) for one in (exact, quantised))
    agreeing = agreement.overlap(before, after)
    return "int8_answers_like_float", agreeing, _disagreement(agreeing) if agreeing < _ENOUGH else None


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
        kind="encoder" if isinstance(found, Checkpoint) and found.encodes_sentences else "reader",
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


def _write_checkpoint(found: Checkpoint, words: vocabulary.Vocabulary, part: Path, options: Options) -> Installed:
    """An encoder without a head: weights and configuration in the canonical form, for training to start from."""
    config = found.config if isinstance(found.config, dict) else found.config.to_dict()
    safetensors_file.write(part / "model.safetensors", found.weights)
    (part / "config.json").write_text(json.dumps(config, indent=2) + "\n", "utf-8")
    (part / manifests.TOKENIZER).write_text(words.text, "utf-8")
    names = ("model.safetensors", "config.json", manifests.TOKENIZER)
    description = {"kind": "float", "from": found.format, "left out": len(found.skipped)}
    manifest = replace(
        _manifest(found, options, description),
        kind="checkpoint",
        files={name: manifests.sha256(part / name) for name in names},
    )
    manifests.write(part, manifest)
    note = Text(
        "{source} has no question-answering head: it was installed as a starting point for fine-tuning "
        "(desktop-qa-train), not as a reader.",
        source=found.source,
    )
    return Installed(part, manifest, (*found.notes, note))
