# SPDX-License-Identifier: AGPL-3.0-or-later
"""Canonical weights out of a stored int8 reader."""

from __future__ import annotations

import dataclasses

import numpy as np
import pytest

from desktop_qa.common.errors import ModelError
from desktop_qa.mobilebert import directory
from desktop_qa.mobilebert.config import MobileBertConfig
from desktop_qa.mobilebert.quantise import DYNAMIC, FLOAT
from desktop_qa.mobilebert.restore import merged, restore
from desktop_qa.mobilebert.weights import encoder_shapes, head_shapes

CONFIG = MobileBertConfig(
    vocab_size=50, embedding_size=16, hidden_size=24, intra_bottleneck_size=16, num_hidden_layers=2,
    num_attention_heads=2, intermediate_size=20, num_feedforward_networks=1, normalization_type="layer_norm",
    key_query_shared_bottleneck=False, max_position_embeddings=32,
)  # fmt: skip


@pytest.fixture
def weights():
    draw = np.random.default_rng(3)
    shapes = encoder_shapes(CONFIG) | head_shapes(CONFIG)["question answering"]
    return {name: draw.normal(0, 0.3, shape).astype(np.float32) for name, shape in shapes.items()}


def feeds():
    draw = np.random.default_rng(1)
    ids = draw.integers(1, 50, (6, 20))
    return [{"input_ids": ids, "attention_mask": np.ones_like(ids), "token_type_ids": np.zeros_like(ids)}]


@pytest.mark.parametrize("tuned", [False, True])
def test_what_was_stored_comes_back_but_for_the_rounding(weights, tuned, tmp_path):
    for name in weights:
        if name.endswith("intermediate.dense.weight"):
            weights[name][3] *= 30  # an outlier, which tuning splits
    recipe = dataclasses.replace(DYNAMIC, tuned=tuned)
    model = directory.build_model(CONFIG, weights, recipe, feeds() if tuned else None)
    path = tmp_path / "model.onnx"
    path.write_bytes(model.SerializeToString())
    found = restore(path, CONFIG)
    assert found.keys() == weights.keys()
    if not tuned:
        for name, value in weights.items():
            np.testing.assert_allclose(found[name], value, atol=0.02 * max(1.0, np.abs(value).max()), err_msg=name)
    assert logits(found) == pytest.approx(logits(weights), abs=0.15)


def logits(values) -> list[float]:
    import onnxruntime

    model = directory.build_model(CONFIG, values, FLOAT).SerializeToString()
    session = onnxruntime.InferenceSession(model, providers=["CPUExecutionProvider"])
    start, end = session.run(None, feeds()[0])
    return [*start[0].tolist(), *end[0].tolist()]


def test_split_neurons_become_one_again():
    first = np.array([[1.0, 2.0, 0.5], [1.0, 2.0, -1.0]], np.float32)
    second = np.array([[0.3], [0.3], [0.7]], np.float32)
    one, bias, two = merged(first[:, [1, 1, 2]], np.array([1.0, 1.0, 0.0], np.float32), second, 2)
    np.testing.assert_allclose(one, first[:, 1:])
    np.testing.assert_allclose(bias, [1, 0])
    np.testing.assert_allclose(two, [[0.6], [0.7]])
    with pytest.raises(ValueError, match="do not come from"):
        merged(first, bias, second, 1)


def test_other_files_and_forms_are_refused(weights, tmp_path):
    path = tmp_path / "model.onnx"
    path.write_bytes(directory.build_model(CONFIG, weights, DYNAMIC).SerializeToString())
    with pytest.raises(ModelError, match="cannot be restored"):
        restore(path, dataclasses.replace(CONFIG, num_hidden_layers=3))
    with pytest.raises(ModelError, match="LayerNorm"):
        restore(path, dataclasses.replace(CONFIG, normalization_type="no_norm"))
