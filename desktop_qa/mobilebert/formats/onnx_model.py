# SPDX-License-Identifier: AGPL-3.0-or-later
"""Ready ONNX question-answering models of the BERT family, brought to the interface that the reader expects.

Exporters differ in the names and types of inputs and in whether the logits come as two outputs or one. Inputs and
outputs are recognised by name, never by position; the graph between them is left as it is.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from desktop_qa.common.errors import ModelError, Text
from desktop_qa.mobilebert.formats.checkpoint import listing

if TYPE_CHECKING:
    from pathlib import Path

    import onnx

FORMAT: Final = "ONNX model"

_INPUTS: Final = {
    "input_ids": ("input_ids", "input_ids:0", "input_word_ids", "input_word_ids:0", "ids"),
    "attention_mask": ("attention_mask", "attention_mask:0", "input_mask", "input_mask:0", "mask"),
    "token_type_ids": ("token_type_ids", "token_type_ids:0", "segment_ids", "segment_ids:0", "input_type_ids"),
}
_OUTPUTS: Final = ("start_logits", "end_logits")
_START: Final = re.compile(r"(^|[^a-z])start([^a-z]|$)|^unstack:0$", re.IGNORECASE)
_END: Final = re.compile(r"(^|[^a-z])end([^a-z]|$)|^unstack:1$", re.IGNORECASE)
_QUANTISED: Final = frozenset(
    {"MatMulInteger", "DynamicQuantizeMatMul", "MatMulIntegerToFloat", "QLinearMatMul", "QGemm", "DequantizeLinear",
     "QAttention", "MatMulNBits"}
)  # fmt: skip
_LENGTHS: Final = (512, 384, 320, 256, 128, 64)


@dataclass(frozen=True, slots=True)
class OnnxReader:
    """A graph with inputs input_ids, attention_mask, token_type_ids and outputs start_logits, end_logits [B, T].

    Attributes:
        source: the file that was read.
        model: the adapted graph.
        vocab_size: rows of the word embeddings; none when the graph does not show them.
        quantised: whether it is int8 already.
        notes: what was adapted, in sentences.
    """

    source: Path
    model: onnx.ModelProto
    vocab_size: int | None
    quantised: bool
    notes: tuple[str, ...]


def find(path: Path) -> Path | None:
    """The one ONNX file in a directory (the name ``model.onnx`` wins over others), in it or in its ``onnx`` folder."""
    if path.is_file():
        return path if path.suffix == ".onnx" else None
    for folder in (path, path / "onnx"):
        files = sorted(folder.glob("*.onnx"))
        named = [file for file in files if file.name == "model.onnx"]
        if named or len(files) == 1:
            return (named or files)[0]
        if files:
            raise ModelError(
                "{folder} holds several ONNX models: name one of {names}.",
                folder=folder,
                names=listing(f.name for f in files),
            )
    return None


def read(path: Path) -> OnnxReader:
    """Load a model and adapt its inputs and outputs.

    Raises:
        ModelError: damaged, not for question answering, or exported for one fixed length or batch.
    """
    try:
        import onnx
    except ImportError as error:
        raise ModelError(
            'Importing an ONNX model needs the package "onnx": pip install "desktop-qa[convert]".'
        ) from error
    try:
        model = onnx.load(str(path))
        onnx.checker.check_model(model)
    except Exception as error:
        lines = str(error).strip().splitlines() or [type(error).__name__]
        raise ModelError(
            "{path} is damaged or no ONNX model: {reason}.", path=path, reason=lines[0].rstrip(".")
        ) from error
    notes: list[str] = []
    _adapt_inputs(model, path, notes)
    _adapt_outputs(model, path, notes)
    kinds = {node.op_type for node in model.graph.node}
    return OnnxReader(path, model, _vocab_size(model), bool(kinds & _QUANTISED), tuple(notes))


def _dimensions(value: onnx.ValueInfoProto) -> list[int | str]:
    return [
        dimension.dim_value if dimension.HasField("dim_value") else dimension.dim_param
        for dimension in value.type.tensor_type.shape.dim
    ]


def _adapt_inputs(model: Any, path: Path, notes: list[str]) -> None:
    import onnx

    graph = model.graph
    constants = {initializer.name for initializer in graph.initializer}
    present = {value.name: value for value in graph.input if value.name not in constants}
    unknown = [name for name in present if not any(name in names for names in _INPUTS.values())]
    if "input_ids" not in {_canonical(name) for name in present} or unknown:
        raise ModelError(
            "{path} is no question-answering model of the BERT family: its inputs are {names} instead of input_ids, "
            "attention_mask and token_type_ids.",
            path=path,
            names=listing(present),
        )
    casts, declared = [], []
    for canonical, aliases in _INPUTS.items():
        found = [present[name] for name in aliases if name in present]
        if not found:
            notes.append(Text("The model takes no {name}.", name=canonical))
        elif any(isinstance(size, int) and size > 0 for size in _dimensions(found[0])):
            raise ModelError(
                "{path} was exported for one fixed shape {shape} of {name}. Export it again with dynamic batch and "
                "sequence axes.",
                path=path,
                shape=_dimensions(found[0]),
                name=found[0].name,
            )
        else:
            inner = f"{canonical}/given"
            _rename_value(graph, found[0].name, inner)
            kind = found[0].type.tensor_type.elem_type
            casts.append(onnx.helper.make_node("Cast", [canonical], [inner], to=kind))
        declared.append(onnx.helper.make_tensor_value_info(canonical, onnx.TensorProto.INT64, ["batch", "length"]))
    kept = [value for value in graph.input if value.name in constants]
    del graph.input[:]
    graph.input.extend([*declared, *kept])
    nodes = [*casts, *graph.node]
    del graph.node[:]
    graph.node.extend(nodes)


def _canonical(name: str) -> str | None:
    return next((canonical for canonical, aliases in _INPUTS.items() if name in aliases), None)


def _rename_value(graph: Any, old: str, new: str) -> None:
    for node in graph.node:
        for index, name in enumerate(node.input):
            if name == old:
                node.input[index] = new


def _adapt_outputs(model: Any, path: Path, notes: list[str]) -> None:
    import onnx

    graph = model.graph
    names = [value.name for value in graph.output]
    start = [name for name in names if _START.search(name)]
    end = [name for name in names if _END.search(name)]
    nodes = []
    if len(start) == 1 and len(end) == 1:
        sources = [start[0], end[0]]
    elif "logits" in names and _dimensions(graph.output[names.index("logits")])[2:] in ([2], [""], []):
        sources = ["logits/start", "logits/end"]
        for index, source in enumerate(sources):
            at = onnx.helper.make_tensor(f"{source}/at", onnx.TensorProto.INT64, [], [index])
            graph.initializer.append(at)
            nodes.append(onnx.helper.make_node("Gather", ["logits", at.name], [source], axis=2))
        notes.append(
            Text("Its one output of logits was cut in two: the first column is the start, the second the end.")
        )
    else:
        raise ModelError(
            "{path} has no question-answering head: its outputs are {names} instead of start_logits and end_logits. "
            "Export the fine-tuned model (task question-answering).",
            path=path,
            names=listing(names),
        )
    del graph.output[:]
    for name, source in zip(_OUTPUTS, sources, strict=True):
        if source == name:
            inner = f"{name}/given"
            for node in graph.node:
                for index, output in enumerate(node.output):
                    if output == source:
                        node.output[index] = inner
            _rename_value(graph, source, inner)
            source = inner  # noqa: PLW2901 - the value moved
        nodes.append(onnx.helper.make_node("Cast", [source], [name], to=onnx.TensorProto.FLOAT))
        graph.output.append(onnx.helper.make_tensor_value_info(name, onnx.TensorProto.FLOAT, ["batch", "length"]))
    graph.node.extend(nodes)


def _vocab_size(model: Any) -> int | None:
    """Rows of the table that words are looked up in: the longest matrix among the look-ups."""
    shapes = {initializer.name: list(initializer.dims) for initializer in model.graph.initializer}
    rows = [
        shapes[node.input[0]][0]
        for node in model.graph.node
        if node.op_type == "Gather" and len(shapes.get(node.input[0], ())) == 2
    ]
    return max(rows, default=None)


def longest_window(model: bytes, wanted: int, source: Path) -> int:
    """Tokens of the longest window that a model reads, at most ``wanted``: tried, since no graph says.

    Raises:
        ModelError: it does not run at any length; with the runtime's own reason.
    """
    import numpy as np
    import onnxruntime

    options = onnxruntime.SessionOptions()
    options.log_severity_level = 4  # a length that does not fit is an answer here, not an error to print
    reason = ""
    try:
        session = onnxruntime.InferenceSession(model, options, providers=["CPUExecutionProvider"])
        names = [value.name for value in session.get_inputs()]
        for length in sorted({wanted, *(tried for tried in _LENGTHS if tried < wanted)}, reverse=True):
            try:
                session.run(list(_OUTPUTS), {name: np.ones((1, length), np.int64) for name in names})
            except Exception as error:  # noqa: BLE001 - the runtime has one type of error for every fault
                reason = reason or str(error)
            else:
                return length
    except Exception as error:  # noqa: BLE001 - the same, for a graph that does not load
        reason = str(error)
    raise ModelError(
        "{source} does not run: {reason}",
        source=source,
        reason=(reason.strip().splitlines() or [Text("no reason given")])[0],
    )
