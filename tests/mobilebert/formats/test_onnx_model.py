# SPDX-License-Identifier: AGPL-3.0-or-later
"""Ready ONNX readers: inputs and outputs by name, whatever their order, type and number."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest

from desktop_qa.common.errors import ModelError
from desktop_qa.mobilebert.formats import onnx_model

if TYPE_CHECKING:
    from pathlib import Path

onnx = pytest.importorskip("onnx")
helper, numpy_helper = onnx.helper, onnx.numpy_helper

IDS = np.array([[2, 5, 6, 3]])


def build(
    path: Path,
    inputs: tuple[str, ...] = ("input_ids", "attention_mask", "token_type_ids"),
    outputs: tuple[str, ...] = ("start_logits", "end_logits"),
    kind: int = onnx.TensorProto.INT64,
    length: int | str = "sequence",
) -> Path:
    """A look-up of two logits per word, enough of a reader to see which output is which."""
    table = np.stack([np.arange(61), -np.arange(61)], axis=1).astype(np.float32)
    used = [f"{name}/float" for name in inputs]
    nodes = [helper.make_node("Cast", [name], [cast], to=1) for name, cast in zip(inputs, used, strict=True)]
    nodes += [
        helper.make_node("Gather", ["table", inputs[0]], ["both"]),
        helper.make_node("Sum", used, ["unused"]),
    ]
    if len(outputs) == 2:
        nodes += [
            helper.make_node("Gather", ["both", f"column{index}"], [name], axis=2)
            for index, name in enumerate(sorted(outputs, key=lambda name: "end" in name or name.endswith("1")))
        ]
    else:
        nodes.append(helper.make_node("Identity", ["both"], [outputs[0]]))
    constants = [numpy_helper.from_array(table, "table")]
    constants += [numpy_helper.from_array(np.array(index), f"column{index}") for index in (0, 1)]
    shape = [None, None] if len(outputs) == 2 else [None, None, 2]
    graph = helper.make_graph(
        nodes,
        "reader",
        [helper.make_tensor_value_info(name, kind, ["batch", length]) for name in inputs],
        [helper.make_tensor_value_info(name, 1, shape) for name in outputs],
        constants,
    )
    onnx.save(helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=8), path)
    return path


def run(reader: onnx_model.OnnxReader) -> tuple[np.ndarray, np.ndarray]:
    import onnxruntime

    session = onnxruntime.InferenceSession(reader.model.SerializeToString(), providers=["CPUExecutionProvider"])
    assert [value.name for value in session.get_inputs()] == ["input_ids", "attention_mask", "token_type_ids"]
    feed = {value.name: IDS for value in session.get_inputs()}
    start, end = session.run(["start_logits", "end_logits"], feed)
    return start, end


@pytest.mark.parametrize(
    ("inputs", "outputs"),
    [
        (("input_ids", "attention_mask", "token_type_ids"), ("start_logits", "end_logits")),
        (("input_ids", "token_type_ids", "attention_mask"), ("end_logits", "start_logits")),
        (("input_ids:0", "input_mask:0", "segment_ids:0"), ("unstack:1", "unstack:0")),
        (("input_ids", "attention_mask"), ("output_start_logits", "output_end_logits")),
        (("input_ids", "attention_mask", "token_type_ids"), ("logits",)),
    ],
)
@pytest.mark.parametrize("kind", [onnx.TensorProto.INT64, onnx.TensorProto.INT32])
def test_any_naming_order_and_type(tmp_path: Path, inputs, outputs, kind: int) -> None:
    reader = onnx_model.read(build(tmp_path / "model.onnx", inputs, outputs, kind))
    start, end = run(reader)
    assert start.tolist() == IDS.tolist()
    assert end.tolist() == (-IDS).tolist()
    assert reader.vocab_size == 61
    assert not reader.quantised


def test_an_encoder_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match="no question-answering head: its outputs are last_hidden_state"):
        onnx_model.read(build(tmp_path / "model.onnx", outputs=("last_hidden_state",)))


def test_another_kind_of_model_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match="its inputs are pixel_values"):
        onnx_model.read(build(tmp_path / "model.onnx", inputs=("pixel_values",)))


def test_one_fixed_length_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match=r"one fixed shape .*384"):
        onnx_model.read(build(tmp_path / "model.onnx", length=384))


@pytest.mark.parametrize("kept", [0.0, 0.5, 0.95])
def test_damaged_files_are_refused(tmp_path: Path, kept: float) -> None:
    path = build(tmp_path / "model.onnx")
    content = path.read_bytes()
    path.write_bytes(content[: int(len(content) * kept)])
    with pytest.raises(ModelError):
        onnx_model.read(path)


def test_which_file_of_a_directory(tmp_path: Path) -> None:
    assert onnx_model.find(tmp_path) is None
    (tmp_path / "onnx").mkdir()
    build(tmp_path / "onnx" / "a.onnx")
    assert onnx_model.find(tmp_path).name == "a.onnx"
    build(tmp_path / "onnx" / "b.onnx")
    with pytest.raises(ModelError, match=r"a\.onnx, b\.onnx"):
        onnx_model.find(tmp_path)
    build(tmp_path / "onnx" / "model.onnx")
    assert onnx_model.find(tmp_path).name == "model.onnx"
