# SPDX-License-Identifier: AGPL-3.0-or-later
"""A small writer of ONNX graphs: names are made up, equal constants are stored once."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    import onnx
    from numpy.typing import NDArray

OPSET: Final = 17
"""Newest standard operator set that is needed (LayerNormalization)."""
IR_VERSION: Final = 8
CONTRIB: Final = "com.microsoft"
"""Domain of the operators that every ONNX Runtime has beyond the standard; all used here run on its CPU provider."""


class Graph:
    """A graph under construction. Values are known by name; every method that makes a value returns its name."""

    def __init__(self, name: str) -> None:
        import onnx

        self._onnx = onnx
        self.name = name
        self._nodes: list[onnx.NodeProto] = []
        self._constants: dict[tuple[str, tuple[int, ...], bytes], str] = {}
        self._initializers: list[onnx.TensorProto] = []
        self._inputs: list[onnx.ValueInfoProto] = []
        self._outputs: list[onnx.ValueInfoProto] = []
        self._taken: dict[str, int] = {}

    def _fresh(self, stem: str) -> str:
        count = self._taken.get(stem, 0)
        self._taken[stem] = count + 1
        return stem if count == 0 else f"{stem}:{count}"

    def _info(self, name: str, dtype: type[np.generic], shape: Sequence[int | str]) -> onnx.ValueInfoProto:
        kind = self._onnx.helper.np_dtype_to_tensor_dtype(np.dtype(dtype))
        return self._onnx.helper.make_tensor_value_info(name, kind, list(shape))

    def input(self, name: str, dtype: type[np.generic], shape: Sequence[int | str]) -> str:
        """Declare an input; a string in ``shape`` is a dimension known only when the graph runs."""
        self._inputs.append(self._info(self._fresh(name), dtype, shape))
        return name

    def output(self, name: str, value: str, dtype: type[np.generic], shape: Sequence[int | str]) -> None:
        """Declare ``value`` an output called ``name``."""
        self._nodes.append(self._onnx.helper.make_node("Identity", [value], [self._fresh(name)], name=f"out/{name}"))
        self._outputs.append(self._info(name, dtype, shape))

    def constant(self, array: NDArray[Any], name: str = "const") -> str:
        """A constant of the array's own type; one that is equal to an earlier one shares its storage."""
        array = np.ascontiguousarray(array).reshape(array.shape)
        key = (array.dtype.str, array.shape, array.tobytes())
        if key not in self._constants:
            label = self._fresh(name)
            self._initializers.append(self._onnx.numpy_helper.from_array(array, label))
            self._constants[key] = label
        return self._constants[key]

    def ints(self, *values: int) -> str:
        """A constant vector of int64, as shapes and axes want it."""
        return self.constant(np.array(values, np.int64), "ints")

    def float(self, value: float) -> str:
        """A scalar float32 constant."""
        return self.constant(np.array(value, np.float32), "scalar")

    def op(self, kind: str, *inputs: str, name: str = "", domain: str = "", **attributes: Any) -> str:
        """Add a node with one output; an empty name among ``inputs`` skips an optional input."""
        return self.ops(kind, 1, *inputs, name=name, domain=domain, **attributes)[0]

    def ops(
        self, kind: str, outputs: int, *inputs: str, name: str = "", domain: str = "", **attributes: Any
    ) -> list[str]:
        """Add a node with several outputs."""
        label = self._fresh(name or kind)
        made = [label if outputs == 1 else f"{label}/{index}" for index in range(outputs)]
        self._nodes.append(
            self._onnx.helper.make_node(kind, list(inputs), made, name=label, domain=domain, **attributes)
        )
        return made

    def model(self, metadata: Mapping[str, str]) -> onnx.ModelProto:
        """The finished model, with ``metadata`` as its properties."""
        helper = self._onnx.helper
        graph = helper.make_graph(self._nodes, self.name, self._inputs, self._outputs, self._initializers)
        domains = {node.domain for node in self._nodes}
        opsets = [helper.make_opsetid("", OPSET)]
        if CONTRIB in domains:
            opsets.append(helper.make_opsetid(CONTRIB, 1))
        model = helper.make_model(graph, opset_imports=opsets, ir_version=IR_VERSION, producer_name="desktop-qa")
        helper.set_model_props(model, dict(metadata))
        return model
