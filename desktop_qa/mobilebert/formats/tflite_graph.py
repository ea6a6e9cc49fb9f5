# SPDX-License-Identifier: AGPL-3.0-or-later
"""Walking a TFLite graph: producers and consumers, constants, and elementwise chains as scale and shift."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

import numpy as np

from desktop_qa.common.errors import Text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from numpy.typing import NDArray

    from desktop_qa.mobilebert.formats.flatbuffer import Model, Operator

    Array = NDArray[Any]

_PASSING: Final = frozenset({"RESHAPE", "QUANTIZE", "DEQUANTIZE", "SQUEEZE", "EXPAND_DIMS"})
_LOOK_UPS: Final = {"GATHER": 0, "EMBEDDING_LOOKUP": 1}
"""Which input of a look-up is the table."""
_STATISTICS: Final = frozenset({"MEAN", "SUM", "RSQRT", "SQUARE", "SQUARED_DIFFERENCE"})
_FUNCTIONS: Final = {"RELU": "relu", "RELU6": "relu6", "GELU": "gelu"}


@dataclass(frozen=True, slots=True)
class Point:
    """A place in an elementwise chain: ``scale * tensor + shift``, of the last axis or scalar."""

    tensor: int
    scale: Any
    shift: Any

    def close_to(self, other: Point) -> bool:
        """Whether both see their tensors alike."""
        return bool(
            np.allclose(self.scale, other.scale, rtol=1e-5, atol=1e-6)
            and np.allclose(self.shift, other.shift, rtol=1e-5, atol=1e-6)
        )


class Graph:
    """A parsed model with its edges."""

    def __init__(self, model: Model) -> None:
        self.model = model
        self.producer: dict[int, Operator] = {}
        self.consumers: dict[int, list[Operator]] = {}
        for operator in model.operators:
            for number in operator.outputs:
                self.producer[number] = operator
            for number in operator.inputs:
                self.consumers.setdefault(number, []).append(operator)

    def constant(self, number: int) -> Array | None:
        """Values of a constant, also behind a dequantisation; none for an activation."""
        if number < 0:
            return None
        values = self.model.tensors[number].values
        operator = self.producer.get(number)
        if values is None and operator is not None and operator.kind in {"DEQUANTIZE", "RESHAPE", "QUANTIZE"}:
            values = self.constant(operator.inputs[0])
            return None if values is None else values.reshape(self.model.tensors[number].shape)
        return values

    def matrices(self) -> Iterator[Operator]:
        """Operators that multiply by a constant matrix."""
        for operator in self.model.operators:
            if operator.kind == "FULLY_CONNECTED" and self.constant(operator.inputs[1]) is not None:
                yield operator

    def matrix(self, operator: Operator) -> tuple[Array, Array]:
        """Matrix [out, in] and bias [out] of a fully connected operator."""
        matrix = self.constant(operator.inputs[1])
        if matrix is None or matrix.ndim != 2:
            raise ValueError(Text("a matrix that is no matrix"))
        bias = self.constant(operator.inputs[2]) if len(operator.inputs) > 2 else None
        return matrix, np.zeros(len(matrix), np.float32) if bias is None else bias

    def tables(self) -> list[Array]:
        """Constant tables of look-ups."""
        found = []
        for operator in self.model.operators:
            table = _LOOK_UPS.get(operator.kind)
            values = None if table is None else self.constant(operator.inputs[table])
            if values is not None and values.ndim == 2 and values.dtype.kind == "f":
                found.append(values)
        return found

    def looked_up(self, number: int) -> Array | None:
        """The table that an activation is looked up in, by index or by a product with one-hot rows."""
        operator = self.producer.get(number)
        while operator is not None and operator.kind in _PASSING:
            operator = self.producer.get(operator.inputs[0])
        if operator is None:
            return None
        if operator.kind in _LOOK_UPS:
            return self.constant(operator.inputs[_LOOK_UPS[operator.kind]])
        if operator.kind == "FULLY_CONNECTED" and (matrix := self.constant(operator.inputs[1])) is not None:
            bias = self.constant(operator.inputs[2]) if len(operator.inputs) > 2 else None
            return matrix.T if bias is None else matrix.T + bias
        return None

    def next_sum(self, number: int) -> tuple[int, int] | None:
        """The (other operand, sum) where the activation is added to something, past reshapes; none if nowhere."""
        for operator in self.consumers.get(number, []):
            if operator.kind in _PASSING and (found := self.next_sum(operator.outputs[0])) is not None:
                return found
            if operator.kind == "ADD" and not operator.activation:
                other = operator.inputs[1] if operator.inputs[0] == number else operator.inputs[0]
                return other, operator.outputs[0]
        return None

    def _elementwise(self, operator: Operator, number: int) -> tuple[Any, Any] | None:
        """Scale and shift of an operator that acts on ``number`` by constants; none for any other."""
        if operator.kind in _PASSING:
            return np.float32(1), np.float32(0)
        if operator.kind not in {"MUL", "ADD", "SUB", "DIV"} or operator.activation:
            return None
        other = operator.inputs[1] if operator.inputs[0] == number else operator.inputs[0]
        values = self.constant(other)
        if values is None or values.dtype.kind != "f":
            return None
        values = values.reshape(-1)
        values = values[0] if values.size == 1 else values
        if operator.kind == "MUL":
            return values, np.float32(0)
        if operator.kind == "ADD":
            return np.float32(1), values
        if operator.inputs[0] != number:
            return None
        return (np.float32(1) / values, np.float32(0)) if operator.kind == "DIV" else (np.float32(1), -values)

    def end(self, number: int) -> Point:
        """The far end of the elementwise chain behind an activation; ``tensor`` is the chain's last tensor."""
        best = Point(number, np.float32(1), np.float32(0))
        most = 0
        pending = [(best, 0)]
        while pending:
            point, steps = pending.pop()
            if steps > most:
                best, most = point, steps
            for operator in self.consumers.get(point.tensor, []):
                step = self._elementwise(operator, point.tensor)
                if step is not None:
                    scale, shift = step
                    counted = steps + (operator.kind not in _PASSING)
                    ahead = Point(operator.outputs[0], point.scale * scale, point.shift * scale + shift)
                    pending.append((ahead, counted))
        return best

    def trace(self, number: int, stops: set[int]) -> Point:
        """Back through elementwise steps to a base: a tensor in ``stops`` or one that is made otherwise."""
        scale: Any = np.float32(1)
        shift: Any = np.float32(0)
        while number not in stops:
            operator = self.producer.get(number)
            if operator is None:
                break
            data = operator.inputs[0]
            if operator.kind in {"MUL", "ADD"} and self.constant(data) is not None:
                data = operator.inputs[1]
            step = self._elementwise(operator, data)
            if step is None:
                break
            shift = shift + scale * step[1]
            scale = scale * step[0]
            number = data
        return Point(number, scale, shift)

    def elementwise_only(self, number: int) -> bool:
        """Whether no statistics are taken of the activation, as a layer normalisation would."""
        return not any(operator.kind in _STATISTICS for operator in self.consumers.get(number, []))

    def activation(self, number: int) -> str:
        """The function behind a matrix's output: fused into it or an operator of its own, past the bias."""
        if self.producer[number].activation:
            return self.producer[number].activation
        for operator in self.consumers.get(number, []):
            if operator.kind in _FUNCTIONS:
                return _FUNCTIONS[operator.kind]
            if operator.kind in _PASSING or operator.kind == "ADD":
                return self.activation(operator.outputs[0])
        return ""

    def heads(self, number: int) -> int:
        """Attention heads that an activation [.., T, heads * width] is cut into; 0 when it is not to be seen."""
        shape = self._cut(number)
        return shape[-2] if shape else 0

    def head_width(self, number: int) -> int:
        """Width of the heads that an activation is cut into; 0 when it is not to be seen."""
        shape = self._cut(number)
        return shape[-1] if shape else 0

    def _cut(self, number: int) -> tuple[int, ...]:
        for operator in self.consumers.get(number, []):
            shape = self.model.tensors[operator.outputs[0]].shape
            if operator.kind == "RESHAPE" and len(shape) == 4:
                return shape
            if operator.kind in _PASSING or self._elementwise(operator, number) is not None:
                found = self._cut(operator.outputs[0])
                if found:
                    return found
        return ()

    def score_scales(self, number: int) -> tuple[float, float]:
        """Constant factors on the way from query or key to the softmax: before and after the two meet."""
        pending = [(number, 1.0, 1.0, False)]
        seen = set()
        while pending:
            tensor, before, after, met = pending.pop(0)
            for operator in self.consumers.get(tensor, []):
                if operator.kind == "SOFTMAX":
                    return before, after
                if operator.outputs[0] in seen:
                    continue
                seen.add(operator.outputs[0])
                step = self._elementwise(operator, tensor)
                factor = float(step[0]) if step is not None and np.ndim(step[0]) == 0 else 1.0
                joins = operator.kind == "BATCH_MATMUL" or (
                    operator.kind == "FULLY_CONNECTED" and self.constant(operator.inputs[1]) is None
                )
                now_met = met or joins
                scales = (before, after * factor) if met else (before * factor, after)
                pending += [(output, *scales, now_met) for output in operator.outputs]
        raise ValueError(Text("no softmax behind a query"))

    def columns(self, number: int) -> dict[int, int | None]:
        """For each tensor made from the head's output [.., 2]: the column that it holds, none for both."""
        found: dict[int, int | None] = {number: None}
        pending = [number]
        while pending:
            tensor = pending.pop()
            for operator in self.consumers.get(tensor, []):
                for index, output in enumerate(operator.outputs):
                    if output not in found:
                        found[output] = found[tensor]
                        if found[tensor] is None:
                            found[output] = self._column(operator, tensor, index)
                        pending.append(output)
        return found

    def _column(self, operator: Operator, number: int, index: int) -> int | None:
        if operator.kind in {"UNPACK", "SPLIT", "SPLIT_V"}:
            return index
        if operator.kind in {"STRIDED_SLICE", "SLICE"}:
            begin = self.constant(operator.inputs[1])
            shape = self.model.tensors[number].shape
            if begin is not None and 2 in shape:
                return int(begin.reshape(-1)[shape.index(2)]) % 2
        return None
