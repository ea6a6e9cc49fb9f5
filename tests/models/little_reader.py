# SPDX-License-Identifier: AGPL-3.0-or-later
"""A model directory whose network is a few nodes: the start logit is the token's number, the end logit its half."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
import pytest
from phrase_reader import word_pieces

from desktop_qa.models import manifest

if TYPE_CHECKING:
    from pathlib import Path


def make(
    directory: Path, *, outputs: tuple[str, str] = ("start_logits", "end_logits"), slow: int = 0, **changes: Any
) -> Path:
    """Write a model directory; ``slow`` repeats a large product to make runs last."""
    onnx = pytest.importorskip("onnx", reason="the extra 'convert' makes the little network")
    helper, kind = onnx.helper, onnx.TensorProto
    directory.mkdir(parents=True, exist_ok=True)
    names = ("input_ids", "attention_mask", "token_type_ids")
    nodes = [
        helper.make_node("Cast", ["input_ids"], ["ids"], to=kind.FLOAT),
        helper.make_node("Cast", ["attention_mask"], ["mask"], to=kind.FLOAT),
        helper.make_node("Cast", ["token_type_ids"], ["kinds"], to=kind.FLOAT),
        helper.make_node("Mul", ["ids", "mask"], [outputs[0]]),
        helper.make_node("Mul", [outputs[0], "half"], ["halved"]),
    ]
    constants = [onnx.numpy_helper.from_array(np.float32(0.5).reshape(()), "half")]
    last = "halved"
    if slow:
        constants.append(onnx.numpy_helper.from_array(np.full((1000, 1000), 1e-3, np.float32), "big"))
        # From the input, so that nothing of it can be computed when the model is loaded.
        nodes.append(helper.make_node("ReduceMax", ["mask"], ["one"], keepdims=0))
        nodes.append(helper.make_node("Mul", ["big", "one"], ["product0"]))
        for step in range(slow):
            nodes.append(helper.make_node("MatMul", [f"product{step}", "big"], [f"product{step + 1}"]))
        nodes.append(helper.make_node("ReduceMax", [f"product{slow}"], ["peak"], keepdims=0))
        nodes.append(helper.make_node("Mul", ["halved", "peak"], ["weighed"]))
        last = "weighed"
    nodes.append(helper.make_node("Add", [last, "kinds"], [outputs[1]]))
    graph = helper.make_graph(
        nodes,
        "little",
        [helper.make_tensor_value_info(name, kind.INT64, ["batch", "length"]) for name in names],
        [helper.make_tensor_value_info(name, kind.FLOAT, ["batch", "length"]) for name in outputs],
        constants,
    )
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=8)
    onnx.save(model, directory / "model.onnx")
    (directory / "tokenizer.json").write_text(word_pieces("who built the room ada"))
    files = {name: manifest.sha256(directory / name) for name in ("model.onnx", "tokenizer.json")}
    values = {
        "schema": 1,
        "name": directory.name,
        "version": "1",
        "source": "made for a test",
        "licence": "CC0-1.0",
        "architecture": "bert",
        "max_length": 64,
        "files": files,
    }
    manifest.write(directory, manifest.Manifest.from_values(values | changes))
    return directory
