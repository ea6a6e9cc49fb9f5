# SPDX-License-Identifier: AGPL-3.0-or-later
"""Canonical weights: whole, of the right shapes, finite; and the file they are kept in."""

from __future__ import annotations

import json

import numpy as np
import pytest

from desktop_qa.common.errors import ModelError
from desktop_qa.mobilebert import safetensors_file, weights
from desktop_qa.mobilebert.config import MOBILEBERT, named
from tests.mobilebert.reading import FAMILY, SMALL, reader_weights


@pytest.mark.parametrize("name", ["mobilebert", "mobilebert-tiny", "mobilebert-multilingual", "ib-bert-large"])
def test_shapes_count_to_the_published_parameters(name):
    config = named(name)
    total = sum(int(np.prod(shape)) for shape in weights.encoder_shapes(config).values())
    assert total == config.parameter_count()


def test_reader_has_the_published_size():
    shapes = weights.encoder_shapes(MOBILEBERT) | weights.head_shapes(MOBILEBERT)["question answering"]
    assert sum(int(np.prod(shape)) for shape in shapes.values()) == 24_582_914


@pytest.mark.parametrize("name", FAMILY)
def test_names_are_those_of_the_network(name):
    pytest.importorskip("torch", reason="the network is PyTorch's (extra train)")
    from desktop_qa.mobilebert.network import ForQuestionAnswering

    config = FAMILY[name]
    state = ForQuestionAnswering(config).state_dict()
    expected = weights.encoder_shapes(config) | weights.head_shapes(config)["question answering"]
    assert {key: tuple(value.shape) for key, value in state.items()} == expected


def test_every_fault_is_named_at_once():
    values = reader_weights(SMALL)
    del values["mobilebert.encoder.layer.0.attention.self.query.bias"]
    values["mobilebert.encoder.layer.9.output.dense.weight"] = np.zeros((2, 2), np.float32)
    values["qa_outputs.weight"] = np.zeros((3, 48), np.float32)
    values["mobilebert.embeddings.LayerNorm.bias"][1] = np.nan
    with pytest.raises(ModelError) as caught:
        weights.check(SMALL, values, "this file")
    message = str(caught.value)
    assert "missing: mobilebert.encoder.layer.0.attention.self.query.bias" in message
    assert "not part of this configuration: mobilebert.encoder.layer.9.output.dense.weight" in message
    assert "qa_outputs.weight is [3, 48] instead of [2, 48]" in message
    assert "NaN or infinite values: mobilebert.embeddings.LayerNorm.bias" in message
    assert "this file" in message


def test_file_round_trip(tmp_path):
    values = reader_weights(SMALL)
    file = tmp_path / "model.safetensors"
    safetensors_file.write(file, values)
    found = safetensors_file.read(file)
    assert found.keys() == values.keys()
    assert all((found[name] == values[name]).all() for name in values)


def test_file_is_what_the_reference_package_reads_and_writes(tmp_path):
    reference = pytest.importorskip("safetensors.numpy", reason="extra train")
    values = {"a": np.arange(6, dtype=np.float32).reshape(2, 3), "b": np.array([1.5], np.float32)}
    safetensors_file.write(tmp_path / "ours", values)
    assert {k: v.tolist() for k, v in reference.load_file(tmp_path / "ours").items()} == {
        k: v.tolist() for k, v in values.items()
    }
    mixed = {"half": np.array([0.5, -2], np.float16), "ids": np.array([[3]], np.int64)}
    reference.save_file(mixed, tmp_path / "theirs")
    found = safetensors_file.read(tmp_path / "theirs")
    assert found["half"].dtype == np.float32
    assert found["half"].tolist() == [0.5, -2]
    assert found["ids"].tolist() == [[3]]


def test_bfloat16(tmp_path):
    header = json.dumps({"x": {"dtype": "BF16", "shape": [2], "data_offsets": [0, 4]}}).encode()
    # 1.0 and -2.0 are 0x3f80 and 0xc000 in bfloat16.
    (tmp_path / "f").write_bytes(len(header).to_bytes(8, "little") + header + b"\x80\x3f\x00\xc0")
    assert safetensors_file.read(tmp_path / "f")["x"].tolist() == [1.0, -2.0]


@pytest.mark.parametrize("cut", [0, 4, 20, -5])
def test_cut_short(tmp_path, cut):
    file = tmp_path / "model.safetensors"
    safetensors_file.write(file, reader_weights(SMALL))
    data = file.read_bytes()
    file.write_bytes(data[:cut])
    with pytest.raises(ModelError, match="cannot be read as safetensors"):
        safetensors_file.read(file)


@pytest.mark.parametrize("data", [b"\xff" * 40, b"\x05" + b"\0" * 7 + b"[1,2]", b"\x02" + b"\0" * 7 + b"{x"])
def test_no_safetensors(tmp_path, data):
    (tmp_path / "f").write_bytes(data)
    with pytest.raises(ModelError, match="cannot be read as safetensors"):
        safetensors_file.read(tmp_path / "f")
