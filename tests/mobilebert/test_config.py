# SPDX-License-Identifier: AGPL-3.0-or-later
"""Configurations: the published ones, their sizes, and files that are none."""

from __future__ import annotations

import dataclasses
import json

import pytest

from desktop_qa.common.errors import ModelError
from desktop_qa.mobilebert.config import MOBILEBERT, NAMED, MobileBertConfig, named


@pytest.mark.parametrize(
    ("name", "count"),
    [
        ("mobilebert", 24_581_888),
        ("mobilebert-tiny", 15_485_696),
        ("mobilebert-no-opt", 24_581_888),
        ("mobilebert-multilingual", 35_977_088),
        ("ib-bert-large", 294_467_840),
    ],
)
def test_parameter_counts_are_the_published_ones(name, count):
    assert named(name).parameter_count() == count


def test_the_teacher_s_pooler_is_counted_apart():
    config = named("ib-bert-large")
    assert config.parameter_count() - config.parameter_count(pooler=False) == 262_656


def test_widths():
    assert MOBILEBERT.head_size == 32
    assert (MOBILEBERT.query_key_input_size, MOBILEBERT.value_input_size) == (128, 512)
    tiny, teacher = named("mobilebert-tiny"), named("ib-bert-large")
    assert (tiny.query_key_input_size, tiny.value_input_size) == (128, 128)
    assert (teacher.query_key_input_size, teacher.value_input_size, teacher.head_size) == (512, 512, 256)
    plain = dataclasses.replace(MOBILEBERT, use_bottleneck=False)
    assert (plain.inner_size, plain.head_size, plain.query_key_input_size) == (512, 128, 512)
    assert not plain.has_attention_bottleneck


@pytest.mark.parametrize("name", NAMED)
def test_a_configuration_survives_its_file(name, tmp_path):
    path = tmp_path / "config.json"
    path.write_text(json.dumps(named(name).to_dict()))
    assert MobileBertConfig.load(path) == named(name)


def test_google_researchs_files_are_read():
    values = {
        "attention_probs_dropout_prob": 0.1, "classifier_activation": False, "embedding_size": 128,
        "hidden_act": "relu",
        "hidden_dropout_prob": 0.0, "hidden_size": 512, "initializer_range": 0.02, "intermediate_size": 512,
        "intra_bottleneck_size": 128, "key_query_shared_bottleneck": True, "max_position_embeddings": 512,
        "normalization_type": "no_norm", "num_attention_heads": 4, "num_feedforward_networks": 4,
        "num_hidden_layers": 24, "trigram_input": True, "type_vocab_size": 2, "use_bottleneck_attention": False,
        "vocab_size": 30522,
    }  # fmt: skip
    assert MobileBertConfig.from_dict(values) == MOBILEBERT


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"model_type": "bert"}, "'bert' model"),
        ({"num_attention_heads": 5}, "5 heads do not divide a width of 128"),
        ({"hidden_act": "swish"}, "'swish'"),
        ({"normalization_type": "batch"}, "'batch'"),
        ({"vocab_size": 0}, "vocab_size is 0"),
        ({"hidden_size": "wide"}, "hidden_size is 'wide'"),
        ({"num_hidden_layers": True}, "num_hidden_layers is True"),
    ],
)
def test_what_is_no_configuration_is_refused(changes, message):
    with pytest.raises(ModelError, match=message):
        MobileBertConfig.from_dict(MOBILEBERT.to_dict() | changes)


def test_files_that_are_no_configuration_are_refused(tmp_path):
    path = tmp_path / "config.json"
    for text in ("{", "[]", "{}"):
        path.write_text(text)
        with pytest.raises(ModelError, match=r"config"):
            MobileBertConfig.load(path)
    with pytest.raises(ModelError, match="cannot be read"):
        MobileBertConfig.load(tmp_path / "none.json")


def test_unknown_names_list_the_known():
    with pytest.raises(ModelError, match="mobilebert-tiny"):
        named("bert")
