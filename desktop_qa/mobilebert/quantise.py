# SPDX-License-Identifier: AGPL-3.0-or-later
"""How a matrix product is carried out: in float32, or in int8 with ranges measured on the fly or beforehand.

Weights are int8 with one scale per output column. Processors without VNNI add two neighbouring products of an unsigned
and a signed byte in 16 bits, which overflows at 255 * (w1 + w2) > 32767. The usual way out gives up a bit of every
weight; here only those neighbours give way whose sum passes 128 (see `quantise_columns`), so that the same file gives
the same answers on old and new processors, at the full speed of both and with nearly all of the eighth bit.
Activations are unsigned bytes with one scale per tensor; a value that feeds several products is quantised once.
"""

from __future__ import annotations

import fnmatch
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final, Literal

import numpy as np

from desktop_qa.mobilebert.onnx_ops import CONTRIB

if TYPE_CHECKING:
    from collections.abc import Mapping

    from numpy.typing import NDArray

    from desktop_qa.mobilebert.onnx_ops import Graph

PAIR_LIMIT: Final = 128
"""Most that two neighbouring weights of a column may sum up to: 255 * 128 < 2 ** 15."""
_STRETCHES: Final = np.linspace(1.0, 2.0, 21)
"""Scales that are tried, as multiples of the one that uses all 8 bits; at 2 no pair can pass the limit."""


@dataclass(frozen=True, slots=True)
class Recipe:
    """What is quantised, and how; `float_products` are patterns (`fnmatch`) of product names that stay float32.

    Attributes:
        kind: ``float``; ``dynamic``: ranges of activations measured at every run; ``static``: taken from ``ranges``.
        float_products: products left in float32, by their weight's name without ``.weight``, as patterns.
        int8_embeddings: word embeddings as int8 with one scale per word.
        ranges: for ``static``, lowest and highest value of each product's input, by product name.
        smooth: what to divide products' input features by, and multiply the weight's rows by [K].
        tuned: whether ranges and smooth come from observed text (`desktop_qa.mobilebert.calibrate`).
    """

    kind: Literal["float", "dynamic", "static"] = "dynamic"
    float_products: tuple[str, ...] = ()
    int8_embeddings: bool = True
    ranges: Mapping[str, tuple[float, float]] = field(default_factory=dict)
    smooth: Mapping[str, NDArray[np.float32]] = field(default_factory=dict)
    tuned: bool = False

    def in_float(self, product: str) -> bool:
        """Whether the product of that name stays in float32."""
        return self.kind == "float" or any(fnmatch.fnmatch(product, p) for p in self.float_products)

    def describe(self) -> dict[str, Any]:
        """For the manifest: everything but the measured ranges."""
        if self.kind == "float":
            return {"kind": "float"}
        return {
            "kind": self.kind,
            "weights": "int8 per column, neighbours within 16 bits",
            "activations": "uint8 per tensor",
            "embeddings": "int8 per word" if self.int8_embeddings else "float32",
            "float": list(self.float_products),
            "tuned on text": self.tuned,
        }


FLOAT: Final = Recipe("float", int8_embeddings=False)
DYNAMIC: Final = Recipe("dynamic", float_products=("*embedding_transformation",))
"""The trigram product stays in float32: what it takes of the word itself is many times what it takes of its neighbours,
so that a column's one scale leaves these hardly any bits. It alone made half of the rounding error of all weights of
the embedded reader, and takes a twentieth of its time in float32 (a hundredth of the full-size model's)."""


def quantise_columns(weight: NDArray[np.float32]) -> tuple[NDArray[np.int8], NDArray[np.float32]]:
    """[K, N] -> symmetric int8 [K, N] and the scale of each column [N].


    No two neighbours (rows 2i and 2i + 1) of a column sum up to more than `PAIR_LIMIT`. Where they would, they are
    made smaller by equal parts, or the whole column gets a coarser scale, whichever has the smaller squared error.
    """
    rows = weight.shape[0]
    even = np.pad(weight, ((0, rows % 2), (0, 0))).astype(np.float32)
    highest = np.abs(even).max(axis=0)
    full = np.where(highest > 0, highest / 127, 1).astype(np.float32)
    best = np.zeros(even.shape, np.int8)
    scale = full.copy()
    least = np.full(full.shape, np.inf, np.float32)
    for stretch in _STRETCHES:
        trial = (full * stretch).astype(np.float32)
        values = _limit_pairs(np.rint(even / trial))
        error = np.square(values * trial - even).sum(axis=0)
        better = error < least
        best[:, better] = values[:, better].astype(np.int8)
        scale[better] = trial[better]
        least[better] = error[better]
    return best[:rows], scale


def _limit_pairs(values: NDArray[np.float32]) -> NDArray[np.float32]:
    pairs = values.reshape(-1, 2, values.shape[1])
    total = pairs.sum(axis=1)
    excess = np.maximum(np.abs(total) - PAIR_LIMIT, 0)
    half = np.floor(excess / 2)
    cut = np.stack([half, excess - half], axis=1) * np.sign(total)[:, None]
    limited: NDArray[np.float32] = (pairs - cut).reshape(values.shape)
    return limited


def quantise_rows(table: NDArray[np.float32]) -> tuple[NDArray[np.int8], NDArray[np.float32]]:
    """[V, E] -> symmetric int8 [V, E] and the scale of each row [V, 1]; only looked up, so pairs do not matter."""
    highest = np.abs(table).max(axis=1, keepdims=True)
    scale = np.where(highest > 0, highest / 127, 1).astype(np.float32)
    return np.rint(table / scale).astype(np.int8), scale


class Products:
    """Writes matrix products into a graph the way a recipe says, sharing the quantisation of common inputs."""

    def __init__(self, graph: Graph, recipe: Recipe) -> None:
        self._graph = graph
        self._recipe = recipe
        self._quantised: dict[tuple[str, object], tuple[str, str, str]] = {}
        self.inputs: dict[str, str] = {}
        """The graph value that each product reads, by product name: what a calibration has to watch."""

    def __call__(
        self,
        name: str,
        x: str,
        weight: NDArray[np.float32],
        bias: NDArray[np.float32],
    ) -> str:
        """``x @ weight + bias``: [..., K] with weight [K, N] and bias [N] -> float32 [..., N]."""
        graph, recipe = self._graph, self._recipe
        self.inputs[name] = x
        weight, bias = weight.astype(np.float32), bias.astype(np.float32)
        if recipe.in_float(name):
            product = graph.op("MatMul", x, graph.constant(weight, f"{name}.weight"), name=f"{name}/product")
            return graph.op("Add", product, graph.constant(bias, f"{name}.bias"), name=name)
        if name in recipe.smooth:
            factor = recipe.smooth[name]
            weight = weight * factor[:, None]
            x = graph.op("Mul", x, graph.constant((1 / factor).astype(np.float32), f"{name}.smooth"))
        values, scale = quantise_columns(weight)
        q, q_scale, q_zero = self._quantise(name, x)
        return graph.op(
            "MatMulIntegerToFloat",
            q,
            graph.constant(values, f"{name}.weight"),
            q_scale,
            graph.constant(scale, f"{name}.scale"),
            q_zero,
            graph.constant(np.zeros(len(scale), np.int8), "zeros"),
            graph.constant(bias, f"{name}.bias"),
            name=name,
            domain=CONTRIB,
        )

    def joined(self, name: str, x: str, *dense: tuple[NDArray[np.float32], NDArray[np.float32]]) -> list[str]:
        """``x @ weight + bias`` for several weights and biases, in one product."""
        weight = np.concatenate([w for w, _ in dense], axis=1)
        bias = np.concatenate([b for _, b in dense])
        widths = self._graph.ints(*(len(b) for _, b in dense))
        product = self(name, x, weight, bias)
        return self._graph.ops("Split", len(dense), product, widths, axis=2, name=f"{name}/parts")

    def _quantise(self, name: str, x: str) -> tuple[str, str, str]:
        graph = self._graph
        span = self._recipe.ranges[name] if self._recipe.kind == "static" else None
        key = (x, span)
        if key not in self._quantised:
            if span is None:
                made = graph.ops("DynamicQuantizeLinear", 3, x, name=f"{name}/quantise")
                self._quantised[key] = (made[0], made[1], made[2])
            else:
                scale, zero = affine(*span)
                parts = (graph.float(scale), graph.constant(np.array(zero, np.uint8), "zero"))
                self._quantised[key] = (graph.op("QuantizeLinear", x, *parts, name=f"{name}/quantise"), *parts)
        return self._quantised[key]


def affine(low: float, high: float) -> tuple[float, int]:
    """Scale and zero point of the unsigned bytes that cover [low, high] and hold 0 exactly."""
    low, high = min(low, 0.0), max(high, 0.0)
    scale = (high - low) / 255 or 1.0
    return scale, int(np.clip(np.rint(-low / scale), 0, 255))
