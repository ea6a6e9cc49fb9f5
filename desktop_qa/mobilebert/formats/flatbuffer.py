# SPDX-License-Identifier: AGPL-3.0-or-later
"""A TFLite file as plain data: tensors with names and constants, operators, named outputs.

The file is a flatbuffer: tables with a list of field positions. Only the fields of TensorFlow's ``schema.fbs`` that
weights need are read, by their numbers there, and every position is checked against the end of the file.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

import numpy as np

from desktop_qa.common.errors import ModelError, reason_of

if TYPE_CHECKING:
    from pathlib import Path

    from numpy.typing import NDArray

_IDENTIFIER: Final = b"TFL3"
_TYPES: Final = {0: "<f4", 1: "<f2", 2: "<i4", 3: "|u1", 4: "<i8", 6: "|b1", 7: "<i2", 9: "|i1", 10: "<f8"}
_INT4: Final = 17

# BuiltinOperator of schema.fbs, as far as a MobileBERT is made of them.
_OPERATORS: Final = {
    0: "ADD", 2: "CONCATENATION", 6: "DEQUANTIZE", 7: "EMBEDDING_LOOKUP", 9: "FULLY_CONNECTED", 18: "MUL",
    19: "RELU", 21: "RELU6", 22: "RESHAPE", 25: "SOFTMAX", 34: "PAD", 36: "GATHER", 39: "TRANSPOSE", 40: "MEAN",
    41: "SUB", 42: "DIV", 43: "SQUEEZE", 45: "STRIDED_SLICE", 49: "SPLIT", 53: "CAST", 65: "SLICE",
    70: "EXPAND_DIMS", 74: "SUM", 76: "RSQRT", 88: "UNPACK", 92: "SQUARE", 99: "SQUARED_DIFFERENCE",
    102: "SPLIT_V", 114: "QUANTIZE", 126: "BATCH_MATMUL", 150: "GELU",
}  # fmt: skip
_ACTIVATIONS: Final = {0: "", 1: "relu", 3: "relu6"}


@dataclass(frozen=True, slots=True)
class Tensor:
    """A tensor of the graph; ``values`` (dequantised when it was int8) for a constant."""

    name: str
    shape: tuple[int, ...]
    values: NDArray[Any] | None
    quantised: bool


@dataclass(frozen=True, slots=True)
class Operator:
    """One step; tensors by number, -1 for an input that is left out."""

    kind: str
    inputs: tuple[int, ...]
    outputs: tuple[int, ...]
    activation: str


@dataclass(frozen=True, slots=True)
class Model:
    """The main graph.

    Attributes:
        tensors: by number.
        operators: in order of execution.
        outputs: number of each output tensor by its name in the signature, or by the tensor's own name.
    """

    tensors: tuple[Tensor, ...]
    operators: tuple[Operator, ...]
    outputs: dict[str, int]


class _Table:
    def __init__(self, data: bytes, position: int) -> None:
        self.data = data
        self.position = position
        self.vtable = position - self._number("<i", position)

    def _number(self, form: str, position: int) -> int:
        if position < 0:
            raise struct.error("a position before the file's beginning")
        return int(struct.unpack_from(form, self.data, position)[0])

    def _field(self, field: int) -> int:
        slot = 4 + 2 * field
        if slot >= self._number("<H", self.vtable):
            return 0
        offset = self._number("<H", self.vtable + slot)
        return self.position + offset if offset else 0

    def integer(self, field: int, form: str = "<i", default: int = 0) -> int:
        place = self._field(field)
        return self._number(form, place) if place else default

    def _target(self, place: int) -> int:
        return place + self._number("<I", place)

    def text(self, field: int) -> str:
        return self.raw(field).decode("utf-8", "replace")

    def table(self, field: int) -> _Table | None:
        place = self._field(field)
        return _Table(self.data, self._target(place)) if place else None

    def tables(self, field: int) -> list[_Table]:
        place = self._field(field)
        if not place:
            return []
        vector = self._target(place)
        count = self._number("<I", vector)
        if vector + 4 + 4 * count > len(self.data):
            raise struct.error("a list runs past the end")
        return [_Table(self.data, self._target(vector + 4 + 4 * index)) for index in range(count)]

    def raw(self, field: int) -> bytes:
        return self.vector(field, "|u1").tobytes()

    def vector(self, field: int, dtype: str) -> NDArray[Any]:
        place = self._field(field)
        if not place:
            return np.empty(0, dtype)
        vector = self._target(place)
        count = self._number("<I", vector)
        if vector + 4 + count * np.dtype(dtype).itemsize > len(self.data):
            raise struct.error("a list runs past the end")
        return np.frombuffer(self.data, dtype, count, vector + 4)


def read(path: Path) -> Model:
    """Parse a ``.tflite`` file.

    Raises:
        ModelError: it is none, it is cut off, or it uses constants in a form that is not read.
    """
    try:
        data = path.read_bytes()
    except OSError as error:
        raise ModelError("{path} cannot be read: {reason}.", path=path, reason=reason_of(error)) from error
    if data[4:8] != _IDENTIFIER:
        raise ModelError("{path} is no TFLite model.", path=path)
    try:
        return _model(_Table(data, int(struct.unpack_from("<I", data, 0)[0])), path)
    except (struct.error, ValueError, IndexError) as error:
        raise ModelError(
            "{path} is damaged or cut off ({reason}). Download it again.", path=path, reason=error
        ) from error


def _model(root: _Table, path: Path) -> Model:
    codes = []
    for code in root.tables(1):
        # The number moved to a wider field when there were more than 127 operators.
        number = max(code.integer(0, "<b"), code.integer(3))
        codes.append(_OPERATORS.get(number, f"operator {number}"))
    graphs = root.tables(2)
    if not graphs:
        raise ModelError("{path} holds no graph.", path=path)
    buffers = root.tables(4)
    tensors = tuple(_tensor(table, buffers, path) for table in graphs[0].tables(0))
    operators = tuple(
        Operator(
            codes[table.integer(0, "<I")],
            tuple(table.vector(1, "<i4").tolist()),
            tuple(table.vector(2, "<i4").tolist()),
            _activation(codes[table.integer(0, "<I")], table),
        )
        for table in graphs[0].tables(3)
    )
    outputs = {tensors[number].name: number for number in graphs[0].vector(2, "<i4").tolist()}
    for signature in root.tables(7):
        if signature.integer(4, "<I") == 0:
            outputs |= {entry.text(0): entry.integer(1, "<I") for entry in signature.tables(1)}
    return Model(tensors, operators, outputs)


def _activation(kind: str, table: _Table) -> str:
    # FullyConnectedOptions, AddOptions and MulOptions all have the fused function as their first field.
    if kind not in {"FULLY_CONNECTED", "ADD", "MUL"}:
        return ""
    options = table.table(4)
    number = options.integer(0, "<b") if options else 0
    return _ACTIVATIONS.get(number, f"function {number}")


def _tensor(table: _Table, buffers: list[_Table], path: Path) -> Tensor:
    name = table.text(3)
    shape = tuple(table.vector(0, "<i4").tolist())
    kind = table.integer(1, "<b")
    buffer = buffers[table.integer(2, "<I")]
    data = buffer.raw(0)
    if not data and buffer.integer(1, "<Q") > 1:
        # Files beyond 2 GB keep constants behind the flatbuffer; a MobileBERT is far smaller.
        raise ModelError(
            "{path} keeps the constant {name} outside of the flatbuffer, which is not supported.", path=path, name=name
        )
    quantisation = table.table(4)
    scale = quantisation.vector(2, "<f4") if quantisation else np.empty(0, np.float32)
    if not data:
        return Tensor(name, shape, None, bool(scale.size))
    if kind == _INT4:
        packed = np.frombuffer(data, np.uint8)
        nibbles = np.stack([packed & 15, packed >> 4], axis=1).reshape(-1).astype(np.int8)
        values: NDArray[Any] = np.where(nibbles > 7, nibbles - 16, nibbles)[: int(np.prod(shape))]
    elif kind in _TYPES:
        values = np.frombuffer(data, _TYPES[kind])
    else:
        return Tensor(name, shape, None, bool(scale.size))
    values = values.reshape(shape)
    if quantisation is not None and scale.size and values.dtype.kind in "iu":
        zero = quantisation.vector(3, "<i8")
        along = [1] * values.ndim
        if scale.size > 1:
            along[quantisation.integer(6)] = scale.size
        zero = zero if zero.size else np.zeros(1, np.int64)
        shifted = values.astype(np.float64) - (zero.reshape(along) if zero.size > 1 else zero[0])
        values = (shifted * (scale.reshape(along) if scale.size > 1 else scale[0])).astype(np.float32)
    return Tensor(name, shape, values, bool(scale.size))
