# SPDX-License-Identifier: AGPL-3.0-or-later
"""MobileBERT for question answering as an ONNX graph, made for speed.

What the algebra allows is done to the weights before the graph is written:

* A NoNorm multiplies and shifts each feature. Neither happens at run time: the value that flows is kept without them
  (`Stream`), the next matrices take the factor into their rows and the shift into their bias, and what is added to
  the stream comes from a matrix whose columns were divided by the factor.
* With NoNorm, the shared bottleneck of query and key and the matrices after it are one matrix each, and all that reads
  the layer's input is one product; with LayerNorm two products are left.
* The scale of the attention scores is part of the query's weights, the padding mask part of the keys (`Heads`).
* The trigram is one look-up of three rows per token.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import numpy as np

from desktop_qa.mobilebert import graph_parts as parts
from desktop_qa.mobilebert.onnx_ops import CONTRIB, Graph
from desktop_qa.mobilebert.quantise import DYNAMIC, Products, Recipe

if TYPE_CHECKING:
    from collections.abc import Mapping

    import onnx
    from numpy.typing import NDArray

    from desktop_qa.mobilebert.config import MobileBertConfig

    Array = NDArray[np.float32]

_WIDEST: Final = 16.0
"""A stream's factors stay between 1 / this and this; beyond, they are applied and start again from 1."""


@dataclass(frozen=True, slots=True)
class Stream:
    """A value in the graph that stands for ``factor * value + shift``, feature by feature.

    Attributes:
        value: name of the value, [B, T, width].
        factor: what each feature is still to be multiplied by [width].
        shift: what is then still to be added [width].
    """

    value: str
    factor: Array
    shift: Array

    @classmethod
    def plain(cls, value: str, width: int) -> Stream:
        """A value that stands for itself."""
        return cls(value, np.ones(width, np.float32), np.zeros(width, np.float32))

    def into(self, weight: Array, bias: Array) -> tuple[Array, Array]:
        """The weight [width, N] and bias [N] that do to the value what the given ones do to what it stands for."""
        return self.factor[:, None] * weight, bias + self.shift @ weight


class _Builder:
    def __init__(self, config: MobileBertConfig, weights: Mapping[str, Array], recipe: Recipe) -> None:
        self.config = config
        self.weights = weights
        self.recipe = recipe
        self.graph = Graph("mobilebert-question-answering")
        self.product = Products(self.graph, recipe)
        self.heads = parts.Heads(config.num_attention_heads, config.head_size)
        self.no_norm = config.normalization_type == "no_norm"
        self.mask = ""

    def dense(self, name: str) -> tuple[Array, Array]:
        """Weight [in, out] and bias of a dense layer."""
        return self.weights[f"{name}.weight"].T, self.weights[f"{name}.bias"]

    def norm(self, name: str) -> tuple[Array, Array]:
        """Factor and shift of a norm."""
        return self.weights[f"{name}.weight"], self.weights[f"{name}.bias"]

    def apply(self, name: str, x: Stream, weight: Array, bias: Array) -> str:
        """``x @ weight + bias``."""
        return self.product(name, x.value, *x.into(weight, bias))

    def joined(self, name: str, x: Stream, *dense: tuple[Array, Array]) -> list[str]:
        """``x @ weight + bias`` for several weights and biases, in one product."""
        return self.product.joined(name, x.value, *(x.into(*one) for one in dense))

    def normalised(self, name: str, value: str, epsilon: float | None = None) -> Stream:
        """The norm called ``name`` of ``value``."""
        factor, shift = self.norm(name)
        if self.no_norm:
            return self.bounded(name, Stream(value, factor, shift))
        eps = self.config.layer_norm_eps if epsilon is None else epsilon
        return Stream.plain(parts.layer_norm(self.graph, name, value, factor, shift, eps), len(factor))

    def bounded(self, name: str, x: Stream) -> Stream:
        """``x``, or the value it stands for where the factors have grown too unlike each other to be carried on."""
        size = np.abs(x.factor)
        if size.min() >= 1 / _WIDEST and size.max() <= _WIDEST:
            return x
        scaled = self.graph.op("Mul", x.value, self.graph.constant(x.factor, f"{name}.factor"))
        value = self.graph.op("Add", scaled, self.graph.constant(x.shift, f"{name}.shift"), name=name)
        return Stream.plain(value, len(x.factor))

    def residual(self, dense: str, norm: str, x: Stream, residual: Stream) -> Stream:
        """``norm(dense(x) + residual)``."""
        weight, bias = self.dense(dense)
        if self.no_norm:
            # g (f + r) + b with r = factor * v + shift  is  (g factor) (f / factor + v) + (g shift + b).
            update = self.apply(dense, x, weight / residual.factor, bias / residual.factor)
            total = parts.add(self.graph, f"{norm}/sum", update, residual.value)
            factor, shift = self.norm(norm)
            return self.bounded(norm, Stream(total, residual.factor * factor, residual.shift * factor + shift))
        total = parts.add(self.graph, f"{norm}/sum", self.apply(dense, x, weight, bias), residual.value)
        return self.normalised(norm, total)

    def activation(self, name: str, x: str) -> str:
        kind = self.config.hidden_act
        if kind == "relu":
            return self.graph.op("Relu", x, name=name)
        if kind == "relu6":
            return self.graph.op("Clip", x, self.graph.float(0), self.graph.float(6), name=name)
        return self.graph.op("Gelu" if kind == "gelu" else "FastGelu", x, name=name, domain=CONTRIB)

    def embeddings(self, ids: str, types: str) -> Stream:
        """[B, T] -> [B, T, H]."""
        graph, config, root = self.graph, self.config, "mobilebert.embeddings"
        table = self.weights[f"{root}.word_embeddings.weight"]
        if config.trigram_input:
            # One more row, of zeros, stands beyond both ends.
            table = np.concatenate([table, np.zeros((1, table.shape[1]), np.float32)])
            ids = self.trigram(ids)
        words = parts.look_up(graph, f"{root}.word_embeddings", table, ids, self.recipe)
        if config.trigram_input:
            words = graph.op("Reshape", words, graph.ints(0, 0, -1), name="trigram")
        places, kinds = parts.positions_and_types(
            graph,
            ids if not config.trigram_input else types,
            types,
            self.weights[f"{root}.position_embeddings.weight"],
            self.weights[f"{root}.token_type_embeddings.weight"],
        )
        where = graph.op("Add", kinds, places, name="positions_and_types")
        if config.transforms_embeddings:
            name = f"{root}.embedding_transformation"
            words = self.product(name, words, *self.dense(name))
        total = parts.add(graph, f"{root}.LayerNorm/sum", words, where)
        return self.normalised(f"{root}.LayerNorm", total, config.embedding_norm_eps)

    def trigram(self, ids: str) -> str:
        """Ids [B, T] -> ids of the next, the own and the previous token [B, T, 3]."""
        graph = self.graph
        beyond = graph.constant(np.array(self.config.vocab_size, np.int64), "beyond")
        padded = graph.op("Pad", ids, graph.ints(0, 1, 0, 1), beyond, name="trigram/padded")
        axes = graph.ints(1)
        end = graph.ints(np.iinfo(np.int64).max)
        shifted = [
            graph.op("Slice", padded, graph.ints(2), end, axes),
            ids,
            graph.op("Slice", padded, graph.ints(0), graph.ints(-2), axes),
        ]
        columns = [graph.op("Unsqueeze", one, graph.ints(2)) for one in shifted]
        return graph.op("Concat", *columns, axis=2, name="trigram/ids")

    def layer(self, index: int, x: Stream) -> Stream:
        """[B, T, H] -> [B, T, H]."""
        layer = f"mobilebert.encoder.layer.{index}"
        inner, context = self.attention(layer, x)
        o = self.residual(f"{layer}.attention.output.dense", f"{layer}.attention.output.LayerNorm", context, inner)
        for network in (*(f"{layer}.ffn.{n}" for n in range(self.config.num_feedforward_networks - 1)), layer):
            name = f"{network}.intermediate"
            wide = self.activation(name, self.apply(f"{name}.dense", o, *self.dense(f"{name}.dense")))
            hidden = Stream.plain(wide, len(self.weights[f"{name}.dense.bias"]))
            o = self.residual(f"{network}.output.dense", f"{network}.output.LayerNorm", hidden, o)
        if not self.config.use_bottleneck:
            return o
        up = f"{layer}.output.bottleneck"
        return self.residual(f"{up}.dense", f"{up}.LayerNorm", o, x)

    def attention(self, layer: str, x: Stream) -> tuple[Stream, Stream]:
        """The residual inside the layer and the attention's context, [B, T, D] each."""
        config, name = self.config, f"{layer}.attention.self"
        query, key, value = (self.dense(f"{name}.{part}") for part in ("query", "key", "value"))
        down, shared = f"{layer}.bottleneck.input", f"{layer}.bottleneck.attention"
        inner = x
        if not config.use_bottleneck:
            q, k, v = self.joined(name, x, self.heads.query(*query), self.heads.key(*key), value)
        elif config.use_bottleneck_attention:
            inner = self.normalised(f"{down}.LayerNorm", self.apply(down, x, *self.dense(f"{down}.dense")))
            q, k, v = self.joined(name, inner, self.heads.query(*query), self.heads.key(*key), value)
        elif config.has_attention_bottleneck and not self.no_norm:
            a, b, v = self.joined(down, x, self.dense(f"{down}.dense"), self.dense(f"{shared}.dense"), value)
            inner, query_key = self.normalised(f"{down}.LayerNorm", a), self.normalised(f"{shared}.LayerNorm", b)
            q, k = self.joined(name, query_key, self.heads.query(*query), self.heads.key(*key))
        else:
            if config.has_attention_bottleneck:
                # Nothing but matrices between the layer's input and its queries and keys: one matrix each.
                weight, bias = self.dense(f"{shared}.dense")
                factor, shift = self.norm(f"{shared}.LayerNorm")
                weight, bias = weight * factor, bias * factor + shift
                query, key = ((weight @ w, bias @ w + b) for w, b in (query, key))
            dense = self.dense(f"{down}.dense")
            a, q, k, v = self.joined(name, x, dense, self.heads.query(*query), self.heads.key(*key), value)
            inner = self.normalised(f"{down}.LayerNorm", a)
        return inner, Stream.plain(self.heads.attend(self.graph, name, q, k, v, self.mask), config.inner_size)

    def build(self) -> onnx.ModelProto:
        ids, attention_mask, types = parts.inputs(self.graph)
        self.mask = self.heads.mask(self.graph, attention_mask)
        x = self.embeddings(ids, types)
        for index in range(self.config.num_hidden_layers):
            x = self.layer(index, x)
        weight, bias = x.into(self.weights["qa_outputs.weight"].T, self.weights["qa_outputs.bias"])
        parts.answer_head(self.graph, x.value, weight.T, bias)
        return self.graph.model({"architecture": "mobilebert", "recipe": self.recipe.kind})


def build(
    config: MobileBertConfig, weights: Mapping[str, NDArray[np.float32]], recipe: Recipe = DYNAMIC
) -> onnx.ModelProto:
    """The graph for canonical weights with a question-answering head.

    Args:
        config: any member of the family.
        weights: the encoder's and ``qa_outputs``; others are not looked at.
        recipe: what to quantise.

    Returns:
        A model with inputs ids, mask and types, int64 [B, T], and outputs start and end logits, float32 [B, T].
    """
    return traced(config, weights, recipe)[0]


def traced(
    config: MobileBertConfig, weights: Mapping[str, NDArray[np.float32]], recipe: Recipe
) -> tuple[onnx.ModelProto, Mapping[str, str]]:
    """`build`, and the value that each product reads, by product name."""
    builder = _Builder(config, weights, recipe)
    return builder.build(), builder.product.inputs
