# SPDX-License-Identifier: AGPL-3.0-or-later
"""A model directory: what is in it, how it is written from weights, and the check that it works.

``model.onnx``, ``tokenizer.json`` and ``manifest.json``; the manifest is a plain dictionary here, so that this package
needs nothing of the program.
"""

from __future__ import annotations

import functools
import hashlib
import json
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

import numpy as np

from desktop_qa.common import atomic
from desktop_qa.common.errors import ModelError
from desktop_qa.common.pairs import best_pair
from desktop_qa.mobilebert import bert_graph, calibrate, graph, weights
from desktop_qa.mobilebert.config import MobileBertConfig
from desktop_qa.mobilebert.graph_parts import INPUTS, OUTPUTS, VECTOR
from desktop_qa.mobilebert.quantise import DYNAMIC, Recipe

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

    import onnx
    from numpy.typing import NDArray

    from desktop_qa.mobilebert.bert_graph import Head

    Logits = NDArray[np.float32]

MODEL: Final = "model.onnx"
TOKENIZER: Final = "tokenizer.json"
MANIFEST: Final = "manifest.json"
SCHEMA: Final = 1

_PADDING_AGREES: Final = 0.98
"""Cosine of a text's vectors with and without padding; below 1 because int8 ranges may see the padding."""
_QUESTION: Final = "Who wrote the letter?"
_PASSAGE: Final = "The letter was found in a drawer in 1911. It was written by Anna Reed, a teacher from York."


def build_model(
    config: MobileBertConfig | Mapping[str, Any],
    values: Mapping[str, NDArray[np.float32]],
    recipe: Recipe = DYNAMIC,
    feeds: Iterable[Mapping[str, NDArray[np.int64]]] | None = None,
    head: Head = "answers",
) -> onnx.ModelProto:
    """The graph of a reader, or of a sentence encoder.

    Args:
        config: a MobileBERT's configuration, or the ``config.json`` of a plain BERT.
        values: canonical weights; heads other than question answering are left out.
        recipe: what to quantise.
        feeds: windows of text to tune an int8 model on (`calibrate.windows`); without them it comes as it is.
        head: what the graph ends in; only a plain BERT can be a sentence encoder.

    Raises:
        ModelError: a weight is missing or misshapen, or there is no question-answering head.
    """
    if isinstance(config, MobileBertConfig):
        if head != "answers":
            raise ModelError("Only a plain BERT can be made a sentence encoder.")
        expected = weights.encoder_shapes(config) | weights.head_shapes(config)["question answering"]
        unused: tuple[str, ...] = ("cls.", "classifier.")
        traced = functools.partial(graph.traced, config)
        relu = config.hidden_act == "relu"
    else:
        bert = bert_graph.BertConfig.from_dict(dict(config))
        expected = bert_graph.weight_shapes(bert, head)
        unused = ("cls.", "bert.pooler.") if head == "answers" else ("cls.", "bert.pooler.", "qa_outputs.")
        traced = functools.partial(bert_graph.traced, bert, head=head)
        relu = bert.hidden_act == "relu"
    kept = {name: array for name, array in values.items() if not name.startswith(unused)}
    weights.check_shapes(expected, kept, "the question-answering model" if head == "answers" else "the encoder")
    if feeds is not None and recipe.kind != "float":
        kept, recipe = calibrate.tune(traced, kept, feeds, recipe, relu=relu)
    return traced(kept, recipe)[0]


def write(
    directory: Path,
    *,
    model: onnx.ModelProto | bytes,
    tokenizer: str,
    manifest: Mapping[str, Any],
) -> dict[str, Any]:
    """Write the three files and return the manifest as written.

    Args:
        directory: made if need be; files in it are replaced one by one, so write to a new one and rename it.
        model: the graph, or the bytes of one.
        tokenizer: content of ``tokenizer.json``.
        manifest: at least name, version, source, licence, architecture and max_length; ``schema`` and ``files`` (with
            SHA-256) are filled in here.

    Raises:
        OSError: the folder cannot be written or the disk is full.
    """
    data = model if isinstance(model, bytes) else model.SerializeToString()
    contents = {MODEL: data, TOKENIZER: tokenizer.encode("utf-8")}
    for name, content in contents.items():
        atomic.write_bytes(directory / name, content)
    digests = {name: hashlib.sha256(content).hexdigest() for name, content in contents.items()}
    written = {"schema": SCHEMA, "kind": "reader"} | dict(manifest) | {"files": digests}
    atomic.write_text(directory / MANIFEST, json.dumps(written, indent=2, ensure_ascii=False) + "\n")
    return written


@dataclass(frozen=True, slots=True)
class Checked:
    """What the self-check saw: the answer to its example (empty for an encoder), and the seconds of a full window."""

    answer: str
    seconds: float


def self_check(directory: Path, *, threads: int = 1) -> Checked:
    """Load the model, run its example and one window of full length.

    Raises:
        ModelError: it does not load, its outputs have the wrong shape or are not finite.
    """
    import onnxruntime
    from tokenizers import Tokenizer

    try:
        manifest = json.loads((directory / MANIFEST).read_text("utf-8"))
        longest = int(manifest["max_length"])
        tokenizer = Tokenizer.from_file(str(directory / TOKENIZER))
        tokenizer.no_padding()
        tokenizer.no_truncation()
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = threads
        options.log_severity_level = 3
        session = onnxruntime.InferenceSession(str(directory / MODEL), options, providers=["CPUExecutionProvider"])
        check = _check_encoder if manifest.get("kind") == "encoder" else _check_reader
        return check(session, tokenizer, longest)
    except ModelError:
        raise
    except Exception as error:  # whatever a damaged file makes the two packages raise
        lines = str(error).strip().splitlines() or [type(error).__name__]
        raise ModelError("The model in {folder} does not work: {reason}", folder=directory, reason=lines[0]) from error


def _check_reader(session: Any, tokenizer: Any, longest: int) -> Checked:
    encoding = tokenizer.encode(_QUESTION, _PASSAGE)
    start, end = _run(session, encoding.ids, encoding.type_ids, len(encoding.ids))
    _run(session, encoding.ids, encoding.type_ids, len(encoding.ids) + 7)
    filler = (encoding.ids * (longest // len(encoding.ids) + 1))[:longest]
    before = time.perf_counter()
    _run(session, filler, [0] * longest, longest)
    seconds = time.perf_counter() - before
    first, last, _ = best_pair(start, end, encoding.type_ids.index(1), len(encoding.ids) - 1)
    return Checked(_PASSAGE[encoding.offsets[first][0] : encoding.offsets[last][1]], seconds)


def _check_encoder(session: Any, tokenizer: Any, longest: int) -> Checked:
    ids = tokenizer.encode(_PASSAGE).ids[:longest]
    plain, padded = (_vector(session, ids, len(ids) + more) for more in (0, 7))
    if float(plain @ padded) < _PADDING_AGREES:
        raise ModelError("The model's {name} depends on padding.", name=VECTOR)
    filler = (ids * (longest // len(ids) + 1))[:longest]
    before = time.perf_counter()
    _vector(session, filler, longest)
    return Checked("", time.perf_counter() - before)


def _feed(session: Any, ids: list[int], types: list[int], length: int) -> dict[str, NDArray[np.int64]]:
    """The inputs of one text, padded to ``length``; those of them that the model has."""
    count = len(ids)
    names = {value.name for value in session.get_inputs()}
    rows = dict(zip(INPUTS, (ids, [1] * count, types), strict=True))
    return {name: np.array([row + [0] * (length - count)], np.int64) for name, row in rows.items() if name in names}


def _run(session: Any, ids: list[int], types: list[int], length: int) -> tuple[Logits, Logits]:
    """Logits of one window padded to ``length``, checked; only those of its own tokens are returned."""
    count = len(ids)
    found = session.run(list(OUTPUTS), _feed(session, ids, types, length))
    for name, logits in zip(OUTPUTS, found, strict=True):
        _check_output(name, logits, logits[0, :count] if logits.ndim == 2 else logits, length)
    return found[0][0, :count], found[1][0, :count]


def _vector(session: Any, ids: list[int], length: int) -> NDArray[np.float32]:
    """The vector of one text padded to ``length``, checked."""
    vector: NDArray[np.float32] = session.run([VECTOR], _feed(session, ids, [0] * len(ids), length))[0]
    _check_output(VECTOR, vector, vector, vector.shape[-1])
    if abs(float(np.linalg.norm(vector)) - 1) > 1e-3:
        raise ModelError("The model's {name} is not of length 1.", name=VECTOR)
    row: NDArray[np.float32] = vector[0]
    return row


def _check_output(name: str, found: NDArray[np.float32], used: NDArray[np.float32], length: int) -> None:
    if found.shape != (1, length) or found.dtype != np.float32:
        raise ModelError(
            "The model's {name} is {dtype} of shape {shape}, not float32 of [1, {length}].",
            name=name,
            dtype=found.dtype,
            shape=list(found.shape),
            length=length,
        )
    if not np.isfinite(used).all():
        raise ModelError("The model's {name} holds numbers that are not finite.", name=name)
