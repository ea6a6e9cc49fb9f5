# SPDX-License-Identifier: AGPL-3.0-or-later
"""The ONNX graph against the network it stands for."""

from __future__ import annotations

import dataclasses
from dataclasses import replace

import numpy as np
import pytest

from desktop_qa.evaluation.benchmark_peers import random_weights
from desktop_qa.mobilebert import graph
from desktop_qa.mobilebert.config import MOBILEBERT, MobileBertConfig
from desktop_qa.mobilebert.graph_parts import INPUTS
from desktop_qa.mobilebert.quantise import DYNAMIC, FLOAT
from tests.mobilebert.reading import FAMILY, SMALL, logits, reader_weights, window

torch = pytest.importorskip("torch", reason="the network is PyTorch's (extra train)")


def expected(config: MobileBertConfig, weights: dict, feed: dict) -> np.ndarray:
    from desktop_qa.mobilebert.network import ForQuestionAnswering

    network = ForQuestionAnswering(config).eval()
    network.load_state_dict({name: torch.from_numpy(array) for name, array in weights.items()}, strict=False)
    with torch.inference_mode():
        found = network(*(torch.from_numpy(feed[name]) for name in INPUTS))
    return np.stack([one.numpy() for one in found]) * feed[INPUTS[1]]


def relative(found: np.ndarray, truth: np.ndarray) -> float:
    return float(np.abs(found - truth).max() / np.abs(truth).max())


@pytest.mark.parametrize("name", FAMILY)
def test_float_graph_equals_network(name):
    config = FAMILY[name]
    weights, feed = reader_weights(config), window(config.vocab_size)
    found = logits(graph.build(config, weights, FLOAT), feed)
    truth = expected(config, weights, feed)
    assert relative(found, truth) < 1e-4
    assert (found.argmax(-1) == truth.argmax(-1)).all()


@pytest.mark.parametrize("name", FAMILY)
def test_int8_stays_close(name):
    config = FAMILY[name]
    weights, feed = reader_weights(config), window(config.vocab_size)
    model = graph.build(config, weights, DYNAMIC)
    assert relative(logits(model, feed), expected(config, weights, feed)) < 0.1
    in_float = [node.name for node in model.graph.node if node.op_type == "MatMul"]
    assert all("embedding_transformation" in name for name in in_float)


def test_unlike_factors_of_a_no_norm_are_applied_in_between():
    weights = reader_weights(SMALL)
    random = np.random.default_rng(3)
    for name, array in weights.items():
        if name.endswith("LayerNorm.weight"):
            weights[name] = (array * 10.0 ** random.uniform(-1.5, 0.3, array.shape)).astype(np.float32)
    weights["mobilebert.encoder.layer.1.attention.output.LayerNorm.weight"][3] = 0  # a dead feature
    feed = window(SMALL.vocab_size)
    found = logits(graph.build(SMALL, weights, FLOAT), feed)
    assert np.isfinite(found).all()
    assert relative(found, expected(SMALL, weights, feed)) < 1e-4


@pytest.mark.parametrize("name", ["plain_embeddings", "teacher"])
def test_padding_changes_nothing(name):
    # Without trigrams: with them, the last token sees the word of padding beside it, as in the network.
    config = dataclasses.replace(FAMILY[name], trigram_input=False)
    model = graph.build(config, reader_weights(config), FLOAT)
    feed = window(config.vocab_size, batch=2, length=12, padded=0)
    wider = {name: np.pad(array, ((0, 0), (0, 9))) for name, array in feed.items()}
    assert relative(logits(model, wider)[:, :, :12], logits(model, feed)) < 1e-5


def test_batch_and_length_are_free():
    model = graph.build(SMALL, reader_weights(SMALL), DYNAMIC)
    for batch, length in ((1, 1), (2, 7), (1, 64)):
        assert logits(model, window(SMALL.vocab_size, batch, length, padded=0)).shape == (2, batch, length)


def test_no_norm_leaves_no_node_behind():
    model = graph.build(SMALL, reader_weights(SMALL), FLOAT)
    kinds = [node.op_type for node in model.graph.node]
    networks = SMALL.num_hidden_layers * SMALL.num_feedforward_networks
    # Of products: attention input, attention output, two a network, output bottleneck; and the embeddings'.
    assert kinds.count("MatMul") == SMALL.num_hidden_layers * 3 + 2 * networks + 1
    assert kinds.count("Mul") == 1, "only the mask multiplies"
    assert kinds.count("MultiHeadAttention") == SMALL.num_hidden_layers
    assert kinds.count("Reshape") == 1, "only the trigram is reshaped"


def test_quantised_once_where_read_often():
    config = dataclasses.replace(SMALL, normalization_type="layer_norm")
    model = graph.build(config, reader_weights(config), DYNAMIC)
    inputs = [node.input[0] for node in model.graph.node if node.op_type == "DynamicQuantizeLinear"]
    assert len(inputs) == len(set(inputs))


def test_model_is_valid_onnx():
    import onnx

    onnx.checker.check_model(graph.build(SMALL, reader_weights(SMALL), FLOAT), full_check=False)


@pytest.mark.slow
def test_full_size_equals_transformers():
    transformers = pytest.importorskip("transformers", reason="extra reference")
    # Larger random weights make a network of 24 layers chaotic: transformers then differs from itself in float64.
    weights = random_weights(replace(MOBILEBERT, initializer_range=0.04))
    feed = window(MOBILEBERT.vocab_size, batch=2, length=384, padded=100)
    peer = transformers.MobileBertForQuestionAnswering(transformers.MobileBertConfig(**MOBILEBERT.to_dict())).eval()
    missing = peer.load_state_dict({name: torch.from_numpy(array) for name, array in weights.items()}, strict=False)
    assert not missing.unexpected_keys
    with torch.inference_mode():
        out = peer(**{name: torch.from_numpy(array) for name, array in feed.items()})
    truth = np.stack([out.start_logits.numpy(), out.end_logits.numpy()]) * feed[INPUTS[1]]
    found = logits(graph.build(MOBILEBERT, weights, FLOAT), feed)
    assert relative(found, truth) < 1e-4
    assert (found.argmax(-1) == truth.argmax(-1)).all()
