# SPDX-License-Identifier: AGPL-3.0-or-later
"""Plain BERT's graph against transformers, where that is installed, and its configuration."""

from __future__ import annotations

import dataclasses
import json

import numpy as np
import pytest

from desktop_qa.common.errors import ModelError
from desktop_qa.mobilebert import bert_graph
from desktop_qa.mobilebert.bert_graph import BertConfig
from desktop_qa.mobilebert.graph_parts import INPUTS
from desktop_qa.mobilebert.quantise import DYNAMIC, FLOAT
from tests.mobilebert.reading import lively, logits, session, window

SMALL = BertConfig(
    vocab_size=150, hidden_size=32, num_hidden_layers=2, num_attention_heads=4, intermediate_size=48,
    max_position_embeddings=40,
)  # fmt: skip


@pytest.mark.parametrize("act", ["gelu", "gelu_new", "relu"])
def test_equals_transformers(act):
    torch = pytest.importorskip("torch", reason="extra train")
    transformers = pytest.importorskip("transformers", reason="extra reference")
    config = dataclasses.replace(SMALL, hidden_act=act)
    values = lively(bert_graph.weight_shapes(config))
    peer = transformers.BertForQuestionAnswering(transformers.BertConfig(**dataclasses.asdict(config))).eval()
    found = peer.load_state_dict({name: torch.from_numpy(array) for name, array in values.items()}, strict=False)
    assert not found.unexpected_keys
    assert all("position_ids" in name for name in found.missing_keys)
    feed = window(config.vocab_size)
    with torch.inference_mode():
        out = peer(**{name: torch.from_numpy(array) for name, array in feed.items()})
    truth = np.stack([out.start_logits.numpy(), out.end_logits.numpy()]) * feed[INPUTS[1]]
    ours = logits(bert_graph.build(config, values, FLOAT), feed)
    assert np.abs(ours - truth).max() < 1e-4 * np.abs(truth).max()
    assert (ours.argmax(-1) == truth.argmax(-1)).all()
    int8 = logits(bert_graph.build(config, values, DYNAMIC), feed)
    assert np.abs(int8 - truth).max() < 0.1 * np.abs(truth).max()


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"model_type": "roberta"}, "'roberta' model, not a BERT"),
        ({"position_embedding_type": "relative_key"}, "absolute positions"),
        ({"hidden_act": "silu"}, "'silu' is none of"),
        ({"num_attention_heads": 5}, "5 heads do not divide"),
    ],
)
def test_other_architectures_are_named(tmp_path, change, message):
    file = tmp_path / "config.json"
    file.write_text(json.dumps({"model_type": "bert"} | dataclasses.asdict(SMALL) | change))
    with pytest.raises(ModelError, match=message):
        BertConfig.load(file)


def test_configuration_that_is_none(tmp_path):
    file = tmp_path / "config.json"
    file.write_text("[1, 2]")
    with pytest.raises(ModelError, match="not a model configuration"):
        BertConfig.load(file)
    with pytest.raises(ModelError, match="cannot be read"):
        BertConfig.load(tmp_path / "none.json")


def sentence_vectors(model, feed):
    return session(model).run(["sentence_vector"], feed)[0]


def test_a_sentence_head_equals_transformers_with_mean_pooling():
    torch = pytest.importorskip("torch", reason="extra train")
    transformers = pytest.importorskip("transformers", reason="extra reference")
    values = lively(bert_graph.weight_shapes(SMALL, "sentence"))
    peer = transformers.BertModel(transformers.BertConfig(**dataclasses.asdict(SMALL)), add_pooling_layer=False).eval()
    found = peer.load_state_dict(
        {name.removeprefix("bert."): torch.from_numpy(array) for name, array in values.items()}, strict=False
    )
    assert not found.unexpected_keys
    feed = window(SMALL.vocab_size)
    with torch.inference_mode():
        hidden = peer(**{name: torch.from_numpy(array) for name, array in feed.items()}).last_hidden_state
        mask = torch.from_numpy(feed[INPUTS[1]])[..., None].float()
        truth = torch.nn.functional.normalize((hidden * mask).sum(1) / mask.sum(1)).numpy()
    ours = sentence_vectors(bert_graph.build(SMALL, values, FLOAT, "sentence"), feed)
    np.testing.assert_allclose(ours, truth, atol=1e-5)
    int8 = sentence_vectors(bert_graph.build(SMALL, values, DYNAMIC, "sentence"), feed)
    assert (int8 * truth).sum(-1).min() > 0.99


def test_a_sentence_vector_has_length_one_and_sees_no_padding():
    values = lively(bert_graph.weight_shapes(SMALL, "sentence"))
    model = bert_graph.build(SMALL, values, FLOAT, "sentence")
    feed = window(SMALL.vocab_size, batch=2, padded=6)
    both = sentence_vectors(model, feed)
    np.testing.assert_allclose(np.linalg.norm(both, axis=-1), 1, atol=1e-5)
    short = sentence_vectors(model, {name: array[1:, :-6] for name, array in feed.items()})
    np.testing.assert_allclose(both[1:], short, atol=1e-5)
