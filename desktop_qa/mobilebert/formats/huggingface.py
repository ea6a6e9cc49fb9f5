# SPDX-License-Identifier: AGPL-3.0-or-later
"""Hugging Face models: ``config.json`` with safetensors or ``pytorch_model.bin``, whole or in shards.

The canonical names are theirs, so the table is short. Besides MobileBERT, a plain BERT is read if it has a
question-answering head or is a sentence encoder of sentence-transformers, because the program has a graph for both.
"""

from __future__ import annotations

import dataclasses
import json
import re
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from desktop_qa.common.errors import ModelError, Text
from desktop_qa.mobilebert import safetensors_file
from desktop_qa.mobilebert.config import MobileBertConfig
from desktop_qa.mobilebert.formats import shapes, torch_bin
from desktop_qa.mobilebert.formats.checkpoint import QA_HEAD, Checkpoint, as_float32, listing

if TYPE_CHECKING:
    from collections.abc import Mapping

    from numpy.typing import NDArray

    from desktop_qa.mobilebert.formats.checkpoint import Weights

FORMAT: Final = "Hugging Face model"

RENAMES: Final = (
    # An encoder saved without its head, and wrappers of trainers.
    (r"^module\.", ""),
    (r"^(embeddings|encoder|pooler)\.", r"{base}.\1."),
    # TensorFlow's names of a norm's parameters, which the first conversions kept.
    (r"\.LayerNorm\.gamma$", ".LayerNorm.weight"),
    (r"\.LayerNorm\.beta$", ".LayerNorm.bias"),
)
SKIP: Final = (
    r"(^|\.)embeddings\.(position_ids|token_type_ids)$",
    # Tied to the word embeddings and to the bias beside them.
    r"^cls\.predictions\.decoder\.(weight|bias)$",
)

_ENCODED_TOKENS: Final = 256
"""Of a sentence encoder that does not say for how long texts it was trained."""
_SINGLE: Final = ("model.safetensors", "pytorch_model.bin")
# `transformers` makes the embeddings' LayerNorm without the configured epsilon: with PyTorch's default.
_EMBEDDING_NORM_EPS: Final = 1e-5


def configuration_file(path: Path) -> Path | None:
    """The ``config.json`` of a model directory, or beside a file of weights."""
    file = (path if path.is_dir() else path.parent) / "config.json"
    return file if file.is_file() else None


def weight_files(path: Path) -> list[Path]:
    """The files of weights in ``path``: safetensors before pickles, shards in order; empty when there are none."""
    if path.is_file():
        return [path]
    for name in _SINGLE:
        if (path / name).is_file():
            return [path / name]
        index = path / f"{name}.index.json"
        if index.is_file():
            return _shards(index)
    return []


def _shards(index: Path) -> list[Path]:
    try:
        names = sorted(set(json.loads(index.read_text("utf-8"))["weight_map"].values()))
        files = [index.parent / Path(name).name for name in names]
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise ModelError(
            "{path} cannot be read as the list of a model's parts: {reason}.", path=index, reason=error
        ) from error
    missing = [file.name for file in files if not file.is_file()]
    if missing:
        raise ModelError(
            "{folder} lacks parts of the model: {names}. Download them as well.",
            folder=index.parent,
            names=listing(missing),
        )
    return files


def read(path: Path, values: Mapping[str, Any] | None = None) -> Checkpoint:
    """Read a model directory or one file of weights.

    Args:
        path: the directory or file.
        values: the parsed ``config.json`` to use instead of the one beside the weights.

    Raises:
        ModelError: another architecture, a file that is damaged, or tensors that do not fit the configuration.
    """
    files = weight_files(path)
    if not files:
        raise ModelError.saying(_nothing_to_read(path))
    if values is None:
        file = configuration_file(path)
        if file is None:
            raise ModelError(
                "There is no config.json beside {file}: copy it there, or name one with --config.", file=files[0]
            )
        values = load_json(file)
    kind = values.get("model_type", "mobilebert")
    if kind not in {"mobilebert", "bert"}:
        raise ModelError(
            "{path} is a {kind} model. Only MobileBERT and BERT can be imported from weights; any other reader of the "
            "BERT family can be imported as an ONNX question-answering model.",
            path=path,
            kind=repr(kind),
        )
    weights: Weights = {}
    skipped = []
    for name, array in _tensors(files):
        if any(re.search(pattern, name) for pattern in SKIP):
            skipped.append(name)
        else:
            weights[rename(name, kind)] = as_float32(name, array)
    if kind == "bert":
        return _bert(path, dict(values), weights, skipped)
    config = MobileBertConfig.from_dict(dict(values))
    by_transformers = "transformers_version" in values and "embedding_norm_eps" not in values
    if config.normalization_type == "layer_norm" and by_transformers:
        config = dataclasses.replace(config, embedding_norm_eps=_EMBEDDING_NORM_EPS)
    return shapes.complete(path, FORMAT, weights, config, shapes.Hints(), skipped=skipped)


def rename(name: str, base: str = "mobilebert") -> str:
    """Canonical name of ``name``."""
    for pattern, replacement in RENAMES:
        name = re.sub(pattern, replacement.replace("{base}", base), name)
    return name


def load_json(file: Path) -> dict[str, Any]:
    """The object in a JSON file; raises `ModelError` when there is none."""
    try:
        values = json.loads(file.read_text("utf-8"))
    except (OSError, ValueError) as error:
        raise ModelError("{path} cannot be read as a model configuration: {reason}", path=file, reason=error) from error
    if not isinstance(values, dict):
        raise ModelError("{path} is not a model configuration.", path=file)
    return values


def _tensors(files: list[Path]) -> list[tuple[str, NDArray[Any]]]:
    found: list[tuple[str, NDArray[Any]]] = []
    for file in files:
        reader = safetensors_file.read if file.suffix == ".safetensors" else torch_bin.read
        found += reader(file).items()
    return found


def _bert(path: Path, values: dict[str, Any], weights: Weights, skipped: list[str]) -> Checkpoint:
    from desktop_qa.mobilebert import bert_graph
    from desktop_qa.mobilebert import weights as canonical

    tokens = 0 if QA_HEAD in weights else _encoded_tokens(path)
    if QA_HEAD not in weights and not tokens:
        raise ModelError(
            "{path} is a BERT without a question-answering head: it cannot answer. Fine-tune it first.", path=path
        )
    left_out = [name for name in weights if name.startswith(("bert.pooler.", "cls."))]
    kept = {name: array for name, array in weights.items() if name not in set(left_out)}
    head: bert_graph.Head = "sentence" if tokens else "answers"
    canonical.check_shapes(bert_graph.weight_shapes(bert_graph.BertConfig.from_dict(values), head), kept, str(path))
    return Checkpoint(path, "Hugging Face BERT", values, kept, (*skipped, *left_out), encoded_tokens=tokens)


def _encoded_tokens(path: Path) -> int:
    """Tokens of the longest text of a sentence encoder, from the files of sentence-transformers; 0 for other models.

    Raises:
        ModelError: the encoder pools otherwise than by the mean over all tokens.
    """
    folder = path if path.is_dir() else path.parent
    modules = folder / "modules.json"
    if not modules.is_file():
        return 0
    pooling = folder / "1_Pooling" / "config.json"
    chosen = load_json(pooling) if pooling.is_file() else {}
    modes = {name for name, value in chosen.items() if name.startswith("pooling_mode") and value is True}
    if modes != {"pooling_mode_mean_tokens"}:
        raise ModelError(
            "{path} is a sentence encoder that does not take the mean over its tokens; only such can be imported.",
            path=path,
        )
    lengths = folder / "sentence_bert_config.json"
    tokens = load_json(lengths).get("max_seq_length") if lengths.is_file() else None
    return tokens if isinstance(tokens, int) and tokens > 0 else _ENCODED_TOKENS


def _nothing_to_read(path: Path) -> Text:
    if any(path.glob("*.h5")) or any(path.glob("*.msgpack")):
        return Text(
            "{path} holds only Keras or Flax weights. Download the model's safetensors or pytorch_model.bin as well.",
            path=path,
        )
    return Text("{path} holds no model.safetensors or pytorch_model.bin.", path=path)
