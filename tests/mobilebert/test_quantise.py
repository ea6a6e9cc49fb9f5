# SPDX-License-Identifier: AGPL-3.0-or-later
"""Int8: weights that fit 16-bit sums, products close to float, and what tuning on text changes."""

from __future__ import annotations

import dataclasses
import functools

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_qa.mobilebert import calibrate, graph
from desktop_qa.mobilebert.onnx_ops import Graph
from desktop_qa.mobilebert.quantise import (
    DYNAMIC,
    FLOAT,
    PAIR_LIMIT,
    Products,
    Recipe,
    affine,
    quantise_columns,
    quantise_rows,
)
from tests.mobilebert.reading import SMALL, logits, reader_weights, session, window

STUDENT = dataclasses.replace(SMALL, normalization_type="layer_norm", key_query_shared_bottleneck=False)


@given(seed=st.integers(0, 2**32 - 1), rows=st.integers(1, 9), spread=st.sampled_from([0.0, 1.0, 3.0]))
@settings(max_examples=60, deadline=None)
def test_no_pair_of_weights_overflows_16_bits(seed, rows, spread):
    random = np.random.default_rng(seed)
    weight = (random.standard_normal((rows, 5)) * np.exp(spread * random.standard_normal((rows, 1)))).astype(np.float32)
    values, scale = quantise_columns(weight)
    padded = np.pad(values, ((0, rows % 2), (0, 0))).astype(int).reshape(-1, 2, 5)
    assert np.abs(padded.sum(axis=1)).max() <= PAIR_LIMIT
    assert 255 * PAIR_LIMIT < 2**15
    # Never worse than giving up the eighth bit.
    seven = np.abs(weight).max(axis=0) / 63.5
    error = np.square(values * scale - weight).sum(axis=0)
    assert (error <= np.square(np.rint(weight / seven) * seven - weight).sum(axis=0) * 1.1 + 1e-9).all()


def test_columns_of_zeros():
    values, scale = quantise_columns(np.zeros((4, 3), np.float32))
    assert not values.any()
    assert (scale == 1).all()


def test_rows_keep_their_size():
    table = np.random.default_rng(0).standard_normal((7, 12)).astype(np.float32) * np.arange(7)[:, None]
    values, scale = quantise_rows(table.astype(np.float32))
    assert np.abs(values * scale - table).max() <= (scale / 2).max() * 1.001
    assert (values[0] == 0).all()


@pytest.mark.parametrize(("low", "high"), [(-1.0, 3.0), (0.5, 2.0), (-4.0, -1.0), (0.0, 0.0)])
def test_affine_holds_zero(low, high):
    scale, zero = affine(low, high)
    assert 0 <= zero <= 255
    for value in (0.0, low, high):
        assert abs((np.clip(round(value / scale) + zero, 0, 255) - zero) * scale - value) <= scale


@pytest.mark.parametrize("kind", ["float", "dynamic", "static"])
def test_product(kind):
    random = np.random.default_rng(0)
    x = random.standard_normal((2, 5, 16)).astype(np.float32)
    weight, bias = random.standard_normal((16, 6)).astype(np.float32), random.standard_normal(6).astype(np.float32)
    made = Graph("test")
    value = made.input("x", np.float32, ("b", "t", 16))
    product = Products(made, Recipe(kind, ranges={"p": (float(x.min()), float(x.max()))}))
    made.output("y", product("p", value, weight, bias), np.float32, ("b", "t", 6))
    (found,) = session(made.model({})).run(None, {"x": x})
    tolerance = 1e-5 if kind == "float" else 0.15
    assert np.abs(found - (x @ weight + bias)).max() < tolerance
    assert product.inputs == {"p": "x"}


def test_products_left_in_float():
    recipe = dataclasses.replace(DYNAMIC, float_products=("*.layer.1.*",))
    model = graph.build(SMALL, reader_weights(SMALL), recipe)
    in_float = {node.name for node in model.graph.node if node.op_type == "MatMul"}
    assert in_float
    assert all(".layer.1." in name for name in in_float)
    assert "*.layer.1.*" in recipe.describe()["float"]


def with_outliers(weights):
    """Hidden features and weights of very unlike sizes, as large readers have them at [CLS]."""
    made = dict(weights)
    for index in range(STUDENT.num_hidden_layers):
        layer = f"mobilebert.encoder.layer.{index}"
        for name, rows in ((f"{layer}.intermediate.dense", [3, 17]), (f"{layer}.attention.self.value", [5])):
            for part in ("weight", "bias"):
                made[f"{name}.{part}"] = made[f"{name}.{part}"].copy()
                made[f"{name}.{part}"][rows] *= 12
        norm = f"{layer}.output.bottleneck.LayerNorm.weight"
        made[norm] = made[norm].copy()
        made[norm][7] *= 10
    return made


def test_tuning_keeps_the_function_and_lowers_the_error():
    weights = with_outliers(reader_weights(STUDENT))
    build = functools.partial(graph.traced, STUDENT)
    feeds = [window(STUDENT.vocab_size, seed=seed) for seed in range(4)]
    tuned, recipe = calibrate.tune(build, weights, feeds, DYNAMIC, relu=True)
    unseen = window(STUDENT.vocab_size, batch=8, length=40, seed=99)
    truth = logits(graph.build(STUDENT, weights, FLOAT), unseen)
    same = logits(build(tuned, FLOAT)[0], unseen)
    assert np.abs(same - truth).max() < 1e-4 * np.abs(truth).max()

    def error(model):
        return np.sqrt(np.square(logits(model, unseen) - truth).mean())

    assert error(build(tuned, recipe)[0]) < 0.75 * error(build(weights, DYNAMIC)[0])
    assert recipe.describe()["tuned on text"] is True


def test_static_uses_the_observed_ranges():
    weights = reader_weights(STUDENT)
    build = functools.partial(graph.traced, STUDENT)
    feed = window(STUDENT.vocab_size, batch=6)
    tuned, recipe = calibrate.tune(build, weights, [feed], dataclasses.replace(DYNAMIC, kind="static"), relu=True)
    model = build(tuned, recipe)[0]
    assert not any(node.op_type == "DynamicQuantizeLinear" for node in model.graph.node)
    truth = logits(graph.build(STUDENT, weights, FLOAT), feed)
    assert np.abs(logits(model, feed) - truth).max() < 0.1 * np.abs(truth).max()


def test_observed_inputs_leave_padding_out():
    weights = reader_weights(SMALL)
    feed = window(SMALL.vocab_size, batch=1, length=10, padded=4)
    seen = calibrate.observe(functools.partial(graph.traced, SMALL), weights, [feed])
    one = seen["mobilebert.encoder.layer.0.attention.output.dense"]
    assert one.rows.shape == (6, SMALL.inner_size)
    assert one.weight.shape == (SMALL.inner_size, SMALL.inner_size)
    assert np.allclose(one.largest, np.abs(one.rows).max(axis=0))


def test_questions_to_tune_on(tmp_path):
    import gzip
    import json

    from desktop_qa.common.errors import UserError

    answers = [{"text": "Passage", "answer_start": 0}]
    paragraphs = [
        {"context": f"Passage {n}.", "qas": [{"id": str(n), "question": f" Which {n}? ", "answers": answers}]}
        for n in range(5)
    ]
    file = tmp_path / "questions.json.gz"
    file.write_bytes(gzip.compress(json.dumps({"data": [{"paragraphs": paragraphs}]}).encode()))
    pairs = calibrate.squad_pairs(file, 3)
    assert len(set(pairs)) == 3
    assert all(question.startswith("Which") and text.startswith("Passage") for question, text in pairs)
    assert pairs == calibrate.squad_pairs(file, 3)
    file.write_bytes(b"no gzip")
    with pytest.raises(UserError, match="questions"):
        calibrate.squad_pairs(file, 3)
