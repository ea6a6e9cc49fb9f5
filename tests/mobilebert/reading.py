# SPDX-License-Identifier: AGPL-3.0-or-later
"""What the tests of graphs share: small networks with lively random weights, windows, and a run of a model."""

from __future__ import annotations

import dataclasses
from typing import Any

import numpy as np

from desktop_qa.mobilebert import weights
from desktop_qa.mobilebert.config import MobileBertConfig
from desktop_qa.mobilebert.graph_parts import INPUTS, OUTPUTS

SMALL = MobileBertConfig(
    vocab_size=200, embedding_size=24, hidden_size=48, intra_bottleneck_size=32, num_hidden_layers=3,
    num_attention_heads=4, intermediate_size=40, num_feedforward_networks=3, max_position_embeddings=64,
)  # fmt: skip

FAMILY = {
    "no_norm": SMALL,
    "layer_norm": dataclasses.replace(SMALL, normalization_type="layer_norm", hidden_act="gelu_tanh"),
    "tiny": dataclasses.replace(SMALL, key_query_shared_bottleneck=False, use_bottleneck_attention=True),
    "teacher": dataclasses.replace(
        SMALL,
        key_query_shared_bottleneck=False,
        hidden_act="gelu",
        normalization_type="layer_norm",
        intra_bottleneck_size=64,
        num_feedforward_networks=1,
        embedding_norm_eps=1e-5,
    ),
    "no_bottleneck": dataclasses.replace(SMALL, use_bottleneck=False),
    "plain_embeddings": dataclasses.replace(SMALL, trigram_input=False, embedding_size=48),
    "narrow_embeddings": dataclasses.replace(SMALL, trigram_input=False),
    "relu6": dataclasses.replace(SMALL, hidden_act="relu6"),
}


def lively(shapes: dict[str, tuple[int, ...]], seed: int = 0) -> dict[str, Any]:
    """Random weights whose norms are not neutral and whose activations neither vanish nor explode."""
    random = np.random.default_rng(seed)
    values = {}
    for name, shape in shapes.items():
        if name.endswith("LayerNorm.weight"):
            array = random.uniform(0.6, 1.4, shape)
        elif name.endswith(".bias"):
            array = random.normal(0, 0.1, shape)
        elif "embeddings." in name and "transformation" not in name:
            array = random.normal(0, 0.5, shape)
        else:
            array = random.normal(0, 0.7 / shape[-1] ** 0.5, shape)
        values[name] = array.astype(np.float32)
    return values


def reader_weights(config: MobileBertConfig, seed: int = 0) -> dict[str, Any]:
    """Of an encoder with its question-answering head."""
    return lively(weights.encoder_shapes(config) | weights.head_shapes(config)["question answering"], seed)


def window(vocab_size: int, batch: int = 3, length: int = 20, padded: int = 5, seed: int = 1) -> dict[str, Any]:
    """Random ids; the last window ends with ``padded`` tokens of padding."""
    random = np.random.default_rng(seed)
    ids = random.integers(0, vocab_size, (batch, length))
    mask = np.ones_like(ids)
    if padded:
        mask[-1, -padded:] = 0
    types = np.zeros_like(ids)
    types[:, length // 3 :] = 1
    return dict(zip(INPUTS, (ids, mask, types), strict=True))


def session(model: Any) -> Any:
    import onnxruntime

    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1
    options.log_severity_level = 3
    data = model if isinstance(model, bytes) else model.SerializeToString()
    return onnxruntime.InferenceSession(data, options, providers=["CPUExecutionProvider"])


def logits(model: Any, feed: dict[str, Any]) -> np.ndarray:
    """Start and end logits [2, B, T] of the tokens that are not padding; 0 for the others."""
    return np.stack(session(model).run(list(OUTPUTS), feed)) * feed[INPUTS[1]]
