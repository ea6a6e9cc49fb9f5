# SPDX-License-Identifier: AGPL-3.0-or-later
"""Every format, as its reference package wrote it: read, run, and compared with that package's own logits."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest

from desktop_qa.mobilebert.formats import detect, vocabulary

DATA = Path(__file__).parent / "data"


@pytest.mark.parametrize(
    ("name", "format_name", "tolerance"),
    [
        ("huggingface", "Hugging Face model", 1e-4),
        ("huggingface-tiny", "Hugging Face model", 1e-4),
        # transformers leaves PyTorch's epsilon in two of its norms; the rest of the graph agrees.
        ("huggingface-no-opt", "Hugging Face model", 1e-3),
        ("tf1", "TF1 checkpoint", 1e-4),
        ("tf2", "TF2 checkpoint", 1e-4),
        ("saved-model", "SavedModel", 1e-4),
        ("tflite-float", "TFLite model", 1e-4),
        ("tflite-tf1", "TFLite model", 1e-4),
        ("tflite-float16", "TFLite model", 1e-2),
        ("tflite-int8", "TFLite model", 0.1),
    ],
)
def test_logits_are_those_of_the_reference(name: str, format_name: str, tolerance: float, logits) -> None:
    checkpoint = detect.read(DATA / name)
    assert checkpoint.format == format_name
    assert checkpoint.answers_questions
    expected = np.load(DATA / name / "expected.npz")
    start, end = logits(checkpoint, expected)
    mask = expected["attention_mask"].astype(bool)
    for got, wanted in ((start, expected["start"]), (end, expected["end"])):
        scale = np.abs(wanted[mask]).max()
        assert np.abs(got[mask] - wanted[mask]).max() / scale < tolerance
        assert (np.where(mask, got, -np.inf).argmax(1) == np.where(mask, wanted, -np.inf).argmax(1)).all()


@pytest.mark.parametrize("name", ["huggingface-pickle", "huggingface-pickle-legacy"])
def test_pickles_hold_the_same_numbers_as_safetensors(name: str) -> None:
    same = detect.read(DATA / "huggingface")
    other = detect.read(DATA / name)
    assert other.weights.keys() == same.weights.keys()
    assert all(np.array_equal(other.weights[key], same.weights[key]) for key in same.weights)


def test_tf1_and_huggingface_give_the_same_weights() -> None:
    one, other = detect.read(DATA / "huggingface"), detect.read(DATA / "tf1")
    assert one.weights.keys() == other.weights.keys()
    assert all(np.array_equal(one.weights[key], other.weights[key]) for key in one.weights)


def test_what_the_gardens_converter_made_of_tf1_gives_the_same_weights() -> None:
    """google-research's names, through the official TF1 to TF2 converter, to the canonical names: full circle."""
    one, other = detect.read(DATA / "huggingface-encoder"), detect.read(DATA / "tf2-converted")
    # The converter leaves the next-sentence head and its pooler out.
    kept = {name for name in one.weights if "seq_relationship" not in name and "pooler" not in name}
    assert kept == other.weights.keys()
    assert all(np.array_equal(one.weights[name], other.weights[name]) for name in kept)


def test_slots_and_counters_are_skipped() -> None:
    tf1 = detect.read(DATA / "tf1").skipped
    assert "global_step" in tf1
    assert any(name.endswith("/adam_m") for name in tf1)
    tf2 = detect.read(DATA / "tf2").skipped
    assert sum(".OPTIMIZER_SLOT/" in name for name in tf2) == 4


@pytest.mark.parametrize("name", ["tf2", "saved-model", "tflite-float", "tflite-tf1"])
def test_configuration_comes_from_the_shapes(name: str) -> None:
    config = detect.read(DATA / name).config
    assert (config.vocab_size, config.embedding_size, config.hidden_size) == (61, 8, 32)
    assert (config.intra_bottleneck_size, config.num_hidden_layers, config.num_attention_heads) == (16, 2, 2)
    assert (config.intermediate_size, config.num_feedforward_networks) == (24, 3)
    assert (config.hidden_act, config.normalization_type) == ("relu", "no_norm")


def test_layer_norm_of_the_garden_is_told_from_no_norm() -> None:
    checkpoint = detect.read(DATA / "tf2-no-opt")
    assert checkpoint.config.normalization_type == "layer_norm"
    assert checkpoint.config.num_attention_heads == 2
    assert not checkpoint.answers_questions
    assert "Assumed: gelu_tanh." in " ".join(checkpoint.notes)


def test_the_embeddings_norm_of_transformers_has_its_own_epsilon(data) -> None:
    directory = data("huggingface-no-opt")
    assert detect.read(directory).config.embedding_norm_eps == 1e-5
    values = json.loads((directory / "config.json").read_text())
    del values["transformers_version"]  # as this program writes it
    (directory / "config.json").write_text(json.dumps(values))
    assert detect.read(directory).config.embedding_norm_eps is None


def test_heads_are_assumed_only_where_no_file_tells(data) -> None:
    directory = data("tf1")
    (directory / "bert_config.json").unlink()
    checkpoint = detect.read(directory, heads=2)
    assert checkpoint.config.num_attention_heads == 2
    assert "Assumed: relu, 2 attention heads." in " ".join(checkpoint.notes)
    assert not any("Assumed" in note for note in detect.read(DATA / "tflite-float").notes)


def test_encoder_is_told_from_a_reader() -> None:
    checkpoint = detect.read(DATA / "huggingface-encoder")
    assert not checkpoint.answers_questions
    assert "cls.predictions.dense.weight" in checkpoint.weights


@pytest.mark.parametrize("name", ["huggingface", "tf1", "tf2", "saved-model", "tflite-float", "huggingface-encoder"])
def test_vocabulary_is_found_beside(name: str) -> None:
    found = vocabulary.find(DATA / name)
    assert found is not None
    loaded = vocabulary.load(found, 61)
    assert loaded.lowercase
    assert loaded.size == 61


@pytest.mark.parametrize(
    "path",
    [
        "huggingface/model.safetensors",
        "huggingface-pickle/pytorch_model.bin",
        "tf1/model.ckpt-100",
        "tf1/model.ckpt-100.index",
        "tf2/ckpt-1.data-00000-of-00001",
        "saved-model/saved_model.pb",
        "tflite-float/model.tflite",
    ],
)
def test_a_file_of_a_model_stands_for_the_model(path: str) -> None:
    assert detect.read(DATA / path).answers_questions
