# SPDX-License-Identifier: AGPL-3.0-or-later
"""Canonical weights out of a reader's int8 ``model.onnx``: what training goes on from where no float weights are left.

The inverse of `graph.build` for the form with LayerNorm whose queries and keys read the layer's input (the embedded
readers): products are dequantised, the joined one is taken apart, factors and split neurons of `calibrate` are undone.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from desktop_qa.common.errors import ModelError
from desktop_qa.mobilebert import weights

if TYPE_CHECKING:
    from pathlib import Path

    from numpy.typing import NDArray

    from desktop_qa.mobilebert.config import MobileBertConfig

    Array = NDArray[np.float32]

_ALIKE = 0.9999
"""Least cosine of the input weights of two neurons that were one."""


def restore(path: Path, config: MobileBertConfig) -> dict[str, Array]:
    """Weights of the reader stored at ``path``, by canonical name.

    Raises:
        ModelError: it is no reader of that configuration, or of another form than the embedded readers.
    """
    import onnx

    if config.normalization_type != "layer_norm" or config.has_attention_bottleneck or not config.use_bottleneck:
        raise ModelError("Only readers with LayerNorm and without a bottleneck for queries and keys can be restored.")
    model = onnx.load(str(path))
    stored = {one.name: onnx.numpy_helper.to_array(one) for one in model.graph.initializer}
    try:
        found = _embeddings(stored, config)
        for number in range(config.num_hidden_layers):
            found |= _layer(stored, f"mobilebert.encoder.layer.{number}", config)
    except (KeyError, ValueError) as error:
        raise ModelError("{path} cannot be restored: {reason}", path=path, reason=repr(error)) from error
    expected = weights.encoder_shapes(config) | weights.head_shapes(config)["question answering"]
    weights.check_shapes(expected, found, path.name)
    return found


def _product(stored: dict[str, Array], name: str) -> tuple[Array, Array]:
    """Weight [K, N] and bias [N] of a product, without the factors its input is divided by."""
    weight = stored[f"{name}.weight"].astype(np.float32)
    if f"{name}.scale" in stored:
        weight = weight * stored[f"{name}.scale"]
    if f"{name}.smooth" in stored:
        # The graph holds what the input is multiplied by.
        weight = weight * stored[f"{name}.smooth"][:, None]
    return weight, stored[f"{name}.bias"]


def _embeddings(stored: dict[str, Array], config: MobileBertConfig) -> dict[str, Array]:
    root = "mobilebert.embeddings"
    table = stored[f"{root}.word_embeddings"].astype(np.float32)
    if f"{root}.word_embeddings.scale" in stored:
        table = table * stored[f"{root}.word_embeddings.scale"]
    weight, bias = _product(stored, f"{root}.embedding_transformation")
    return {
        f"{root}.word_embeddings.weight": table[: config.vocab_size],
        f"{root}.position_embeddings.weight": stored["positions"],
        f"{root}.token_type_embeddings.weight": stored["token_types"],
        f"{root}.embedding_transformation.weight": weight.T.copy(),
        f"{root}.embedding_transformation.bias": bias,
        **_norm(stored, f"{root}.LayerNorm"),
        "qa_outputs.weight": stored["qa_outputs.weight"][0],
        "qa_outputs.bias": stored["qa_outputs.bias"][:, 0],
    }


def _norm(stored: dict[str, Array], name: str) -> dict[str, Array]:
    return {f"{name}.weight": stored[f"{name}.weight"], f"{name}.bias": stored[f"{name}.bias"]}


def _layer(stored: dict[str, Array], layer: str, config: MobileBertConfig) -> dict[str, Array]:
    heads, size = config.num_attention_heads, config.head_size
    width, padded = config.inner_size, heads * (size + 1)
    weight, bias = _product(stored, f"{layer}.attention.self")
    parts = {}
    for values, name in ((weight, "weight"), (bias, "bias")):
        down, query, key, value = np.split(values, np.cumsum([width, padded, padded]), axis=-1)
        trimmed = [
            one.reshape(*one.shape[:-1], heads, size + 1)[..., :-1].reshape(*one.shape[:-1], width)
            for one in (query, key)
        ]
        parts[name] = (down, trimmed[0] * np.float32(np.sqrt(size)), trimmed[1], value)
    found = {}
    places = ("bottleneck.input.dense", *(f"attention.self.{part}" for part in ("query", "key", "value")))
    for place, matrix, shift in zip(places, parts["weight"], parts["bias"], strict=True):
        found[f"{layer}.{place}.weight"], found[f"{layer}.{place}.bias"] = matrix.T.copy(), shift
    for place in ("attention.output.dense", "output.bottleneck.dense"):
        matrix, shift = _product(stored, f"{layer}.{place}")
        found[f"{layer}.{place}.weight"], found[f"{layer}.{place}.bias"] = matrix.T.copy(), shift
    first, first_bias = _product(stored, f"{layer}.intermediate.dense")
    second, second_bias = _product(stored, f"{layer}.output.dense")
    first, first_bias, second = merged(first, first_bias, second, config.intermediate_size)
    found[f"{layer}.intermediate.dense.weight"], found[f"{layer}.intermediate.dense.bias"] = first.T.copy(), first_bias
    found[f"{layer}.output.dense.weight"], found[f"{layer}.output.dense.bias"] = second.T.copy(), second_bias
    for norm in ("bottleneck.input", "attention.output", "output", "output.bottleneck"):
        found |= _norm(stored, f"{layer}.{norm}.LayerNorm")
    return found


def merged(first: Array, bias: Array, second: Array, count: int) -> tuple[Array, Array, Array]:
    """Put neurons that were split into equal ones together again, until ``count`` are left.

    Copies stand beside each other with the same input weights ``first`` [K, N] and share out their output weights
    ``second`` [N, M]: ``relu(x) * 0.3 + relu(x) * 0.3`` becomes ``relu(x) * 0.6``.
    """
    unit = first / np.maximum(np.linalg.norm(first, axis=0), 1e-12)
    likeness = (unit[:, 1:] * unit[:, :-1]).sum(axis=0)
    surplus = first.shape[1] - count
    joined = np.sort(np.argsort(-likeness)[:surplus]) + 1
    if surplus < 0 or (surplus and likeness[joined - 1].min() < _ALIKE):
        message = f"{first.shape[1]} neurons do not come from {count}"
        raise ValueError(message)
    starts = np.setdiff1d(np.arange(first.shape[1]), joined)
    return first[:, starts], bias[starts], np.add.reduceat(second, starts, axis=0)
