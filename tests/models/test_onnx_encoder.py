# SPDX-License-Identifier: AGPL-3.0-or-later
"""Sentence encoders: imported from sentence-transformers' files, verified, and one vector for each text."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import numpy as np
import pytest
from little_encoder import checkpoint, installed
from little_reader import make

from desktop_qa.common import paths
from desktop_qa.common.errors import ModelError
from desktop_qa.models import manifest
from desktop_qa.models.install import import_model
from desktop_qa.models.onnx_encoder import OnnxEncoder
from desktop_qa.models.store import Store
from desktop_qa.qa.reader import ReadingStopped

if TYPE_CHECKING:
    from pathlib import Path

TEXTS = ["the cat sat on the mat", "where ?", "a dog ran under a tree " * 20]


@pytest.fixture
def store(tmp_path: Path, own_basedir: Path) -> Store:
    return Store(embedded=tmp_path / "none")


def test_what_the_import_says_of_an_encoder(store: Store):
    made = manifest.read(installed(store.directory))
    assert (made.kind, made.architecture, made.max_length) == ("encoder", "bert", 24)
    assert made.figures["int8_cosine_to_float"] > 0.98
    assert made.recipe["kind"] == "dynamic"
    entry = store.get("little")
    assert not entry.usable
    with pytest.raises(ModelError, match="finds passages by their meaning"):
        store.load("little")


@pytest.mark.parametrize("threads", [1, 2])
def test_each_text_has_a_vector_of_length_one(store: Store, threads: int):
    installed(store.directory)
    encoder = store.load_encoder(threads)
    vectors = encoder.encode(TEXTS * 7)
    assert (vectors.dtype, vectors.shape) == (np.float32, (21, encoder.dimension))
    np.testing.assert_allclose(np.linalg.norm(vectors, axis=1), 1, atol=1e-4)
    # A text's vector does not depend on which others came with it.
    np.testing.assert_array_equal(vectors[:3], vectors[-3:])
    np.testing.assert_array_equal(encoder.encode(TEXTS[1:2]), vectors[1:2])


def test_texts_without_words_and_no_text(store: Store):
    installed(store.directory)
    encoder = store.load_encoder()
    assert encoder.encode([]).shape == (0, encoder.dimension)
    vectors = encoder.encode(["", " \n", "the cat"])
    assert not vectors[:2].any()
    assert vectors[2].any()


def test_a_very_long_text_and_unknown_scripts(store: Store):
    installed(store.directory)
    encoder = store.load_encoder()
    vectors = encoder.encode(["the cat " * 500_000, "\u5b57 \U0001f600 \u0e01", "\x00\ud7ff"])
    assert np.isfinite(vectors).all()


def test_encoding_is_stopped_between_batches(store: Store):
    installed(store.directory)
    encoder = store.load_encoder()
    asked = []

    def stopped() -> bool:
        asked.append(1)
        return len(asked) > 2

    with pytest.raises(ReadingStopped):
        encoder.encode(TEXTS * 40, stopped)
    assert len(asked) == 3
    encoder.terminate()  # without a run, nothing happens
    assert encoder.encode(TEXTS).any()


def test_another_pooling_is_refused(tmp_path: Path, store: Store):
    with pytest.raises(ModelError, match="does not take the mean"):
        import_model(checkpoint(tmp_path / "cls", pooling="pooling_mode_cls_token"), store.directory)
    assert not store.list()


def test_without_an_encoder_and_with_a_damaged_one(store: Store):
    with pytest.raises(ModelError, match="No sentence encoder"):
        store.load_encoder()
    folder = installed(store.directory)
    (folder / "model.onnx").write_bytes(b"damaged")
    with pytest.raises(ModelError, match="damaged"):
        store.load_encoder()


def test_a_reader_is_no_encoder(tmp_path: Path):
    folder = make(tmp_path / "reader")
    with pytest.raises(ModelError, match="not a sentence encoder"):
        OnnxEncoder(folder, manifest.read(folder))


def test_older_manifests_called_a_starting_point_an_encoder(store: Store):
    folder = store.directory / "old"
    folder.mkdir(parents=True)
    (folder / "model.safetensors").write_bytes(b"")
    values = manifest.read(installed(store.directory)).values()
    (folder / "manifest.json").write_text(
        json.dumps(values | {"name": "old", "files": {"model.safetensors": "0" * 64}})
    )
    assert manifest.read(folder).kind == "checkpoint"
    assert store.load_encoder().name == "little"


@pytest.mark.model
def test_the_embedded_encoder_knows_what_is_meant(own_basedir: Path):
    if not list((paths.resources() / "models").glob("*/model.onnx")):
        pytest.skip("no embedded model in this checkout")
    encoder = Store().load_encoder()
    question, right, wrong = encoder.encode(
        [
            "How much does it weigh?",
            "The device has a mass of 4 kilograms without its battery.",
            "How it is charged: connect the cable and wait two hours.",
        ]
    )
    assert encoder.dimension == 384
    assert float(question @ right) > float(question @ wrong) + 0.1
