# SPDX-License-Identifier: AGPL-3.0-or-later
"""Which format a path is in, told from what is there and not from what it is called; then read by its reader."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from desktop_qa.common.errors import ModelError, Text
from desktop_qa.mobilebert.config import MobileBertConfig
from desktop_qa.mobilebert.formats import huggingface, onnx_model, saved_model, tf1, tf2, tflite
from desktop_qa.mobilebert.formats.bundle import Bundle, find_prefix
from desktop_qa.mobilebert.formats.checkpoint import listing

if TYPE_CHECKING:
    from pathlib import Path

    from desktop_qa.mobilebert.formats.checkpoint import Checkpoint
    from desktop_qa.mobilebert.formats.onnx_model import OnnxReader

DEFAULT_HEADS: Final = 4
"""Attention heads of every published MobileBERT; only asked for where no file tells."""

_READABLE: Final = Text(
    "a Hugging Face model (config.json with model.safetensors or pytorch_model.bin), a TF1 or TF2 checkpoint, "
    "a SavedModel, a .tflite or an .onnx file"
)
_WEIGHTS: Final = (".safetensors", ".bin", ".pt", ".pth")


def read(path: Path, config_file: Path | None = None, heads: int = DEFAULT_HEADS) -> Checkpoint | OnnxReader:
    """Read a model in any of the known formats.

    Args:
        path: a file or directory.
        config_file: configuration to use instead of the one beside the weights.
        heads: attention heads where neither a configuration nor the file tells.

    Raises:
        ModelError: nothing there can be read; the message says what was found and what is wrong with it.
    """
    if not path.exists() and find_prefix(path) is None:
        raise ModelError("There is no file or directory {path}.", path=path)
    if path.is_dir():
        path = _only_directory(path)
        if (path / "saved_model.pb").is_file():
            return saved_model.read(path, _configuration(path, config_file), heads)
        if huggingface.weight_files(path):
            return huggingface.read(path, huggingface.load_json(config_file) if config_file else None)
    elif path.suffix in _WEIGHTS:
        return huggingface.read(path, huggingface.load_json(config_file) if config_file else None)
    elif path.suffix == ".tflite":
        return tflite.read(path, _configuration(path, config_file), heads)
    elif path.name == "saved_model.pb":
        return saved_model.read(path.parent, _configuration(path, config_file), heads)
    prefix = find_prefix(path)
    if prefix is not None:
        bundle = Bundle(prefix)
        reader = tf1.read if bundle.object_graph() is None else tf2.read
        return reader(bundle, _configuration(prefix, config_file), heads)
    ready = onnx_model.find(path)
    if ready is not None:
        return onnx_model.read(ready)
    lite = sorted(path.glob("*.tflite")) if path.is_dir() else []
    if len(lite) == 1:
        return tflite.read(lite[0], _configuration(lite[0], config_file), heads)
    if lite:
        raise ModelError(
            "{path} holds several TFLite models: name one of {names}.", path=path, names=listing(f.name for f in lite)
        )
    raise ModelError(
        "{path} holds no model that can be imported{seen}. Give {readable}.",
        path=path,
        seen=_seen(path),
        readable=_READABLE,
    )


def _only_directory(path: Path) -> Path:
    """Down through directories that hold nothing but one directory, as archives unpack to."""
    while True:
        inside = [entry for entry in path.iterdir() if not entry.name.startswith(".")]
        if len(inside) != 1 or not inside[0].is_dir():
            return path
        path = inside[0]


def _configuration(path: Path, given: Path | None) -> MobileBertConfig | None:
    """The configuration given, or the one JSON file beside the weights that has a hidden size."""
    if given is not None:
        return MobileBertConfig.load(given)
    folder = path if path.is_dir() else path.parent
    for file in sorted(folder.glob("*config*.json")):
        values = huggingface.load_json(file)
        if "hidden_size" in values:
            return MobileBertConfig.from_dict(values)
    return None


def _seen(path: Path) -> Text:
    if path.is_file():
        return Text(" (unknown kind of file)")
    if list(path.glob("*.h5")) or list(path.glob("*.msgpack")):
        return Text(", only Keras or Flax weights: download its safetensors or pytorch_model.bin as well")
    names = [entry.name for entry in path.iterdir()]
    return Text(", only {names}", names=listing(names, 6)) if names else Text(": it is empty")
