# SPDX-License-Identifier: AGPL-3.0-or-later
"""Plain BERT as an ONNX graph, with one of two heads: question answering, or one vector for the whole text."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final, Literal

from desktop_qa.common.errors import ModelError
from desktop_qa.mobilebert import graph_parts as parts
from desktop_qa.mobilebert.onnx_ops import CONTRIB, Graph
from desktop_qa.mobilebert.quantise import DYNAMIC, Products, Recipe

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    import numpy as np
    import onnx
    from numpy.typing import NDArray

Head = Literal["answers", "sentence"]
"""What stands on the last layer: start and end logits, or the mean over the text with length 1 (Sentence-BERT)."""

_ACTIVATIONS: Final = {"gelu": "Gelu", "gelu_new": "FastGelu", "gelu_pytorch_tanh": "FastGelu", "relu": "Relu"}


@dataclass(frozen=True, slots=True)
class BertConfig:
    """The dimensions of a BERT, named as in its ``config.json``."""

    vocab_size: int = 30522
    hidden_size: int = 768
    num_hidden_layers: int = 12
    num_attention_heads: int = 12
    intermediate_size: int = 3072
    hidden_act: str = "gelu"
    max_position_embeddings: int = 512
    type_vocab_size: int = 2
    layer_norm_eps: float = 1e-12

    @classmethod
    def from_dict(cls, values: dict[str, Any]) -> BertConfig:
        """Read a ``config.json``.

        Raises:
            ModelError: it describes another architecture or lacks a dimension.
        """
        kind = values.get("model_type")
        if kind != "bert":
            raise ModelError("This is a {kind} model, not a BERT.", kind=repr(kind))
        if values.get("position_embedding_type", "absolute") != "absolute":
            raise ModelError("Only BERT models with absolute positions can be read.")
        if values.get("hidden_act", "gelu") not in _ACTIVATIONS:
            raise ModelError(
                "The activation {name} is none of {names}.",
                name=repr(values["hidden_act"]),
                names=", ".join(_ACTIVATIONS),
            )
        try:
            config = cls(**{name: values[name] for name in cls.__slots__ if name in values})
        except TypeError as error:
            raise ModelError("This is not a BERT configuration: {reason}.", reason=error) from error
        if config.hidden_size % config.num_attention_heads:
            raise ModelError(
                "{heads} heads do not divide a width of {width}.",
                heads=config.num_attention_heads,
                width=config.hidden_size,
            )
        return config

    @classmethod
    def load(cls, path: Path) -> BertConfig:
        """Read ``path``; raises `ModelError` when it is no BERT configuration."""
        try:
            values = json.loads(path.read_text(encoding="utf-8"))
        except (OSError, ValueError) as error:
            raise ModelError(
                "{path} cannot be read as a model configuration: {reason}", path=path, reason=error
            ) from error
        if not isinstance(values, dict):
            raise ModelError("{path} is not a model configuration.", path=path)
        return cls.from_dict(values)


def weight_shapes(config: BertConfig, head: Head = "answers") -> dict[str, tuple[int, ...]]:
    """Names and shapes of the weights without pooler; a sentence head has no weights of its own."""
    H, F = config.hidden_size, config.intermediate_size
    shapes: dict[str, tuple[int, ...]] = {
        "bert.embeddings.word_embeddings.weight": (config.vocab_size, H),
        "bert.embeddings.position_embeddings.weight": (config.max_position_embeddings, H),
        "bert.embeddings.token_type_embeddings.weight": (config.type_vocab_size, H),
    }
    if head == "answers":
        shapes |= {"qa_outputs.weight": (2, H), "qa_outputs.bias": (2,)}
    norms = ["bert.embeddings.LayerNorm"]
    dense: dict[str, tuple[int, int]] = {}
    for index in range(config.num_hidden_layers):
        layer = f"bert.encoder.layer.{index}"
        dense |= {f"{layer}.attention.self.{part}": (H, H) for part in ("query", "key", "value")}
        dense |= {
            f"{layer}.attention.output.dense": (H, H),
            f"{layer}.intermediate.dense": (F, H),
            f"{layer}.output.dense": (H, F),
        }
        norms += [f"{layer}.attention.output.LayerNorm", f"{layer}.output.LayerNorm"]
    for name, shape in dense.items():
        shapes |= {f"{name}.weight": shape, f"{name}.bias": shape[:1]}
    for name in norms:
        shapes |= {f"{name}.weight": (H,), f"{name}.bias": (H,)}
    return shapes


def build(
    config: BertConfig, weights: Mapping[str, NDArray[np.float32]], recipe: Recipe = DYNAMIC, head: Head = "answers"
) -> onnx.ModelProto:
    """The graph for `weight_shapes`' weights: int64 ids, mask and types [B, T] in.

    Out come start and end logits [B, T], or with the sentence head one vector of length 1 for each text [B, H].
    """
    return traced(config, weights, recipe, head)[0]


def traced(
    config: BertConfig, weights: Mapping[str, NDArray[np.float32]], recipe: Recipe, head: Head = "answers"
) -> tuple[onnx.ModelProto, Mapping[str, str]]:
    """`build`, and the value that each product reads, by product name."""
    graph = Graph("bert-question-answering" if head == "answers" else "bert-sentence-encoder")
    product = Products(graph, recipe)
    heads = parts.Heads(config.num_attention_heads, config.hidden_size // config.num_attention_heads)
    eps = config.layer_norm_eps

    def dense(name: str) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
        return weights[f"{name}.weight"].T, weights[f"{name}.bias"]

    def norm(name: str, x: str, residual: str) -> str:
        total = parts.add(graph, f"{name}/sum", x, residual)
        return parts.layer_norm(graph, name, total, weights[f"{name}.weight"], weights[f"{name}.bias"], eps)

    ids, mask, types = parts.inputs(graph)
    hidden_padding = heads.mask(graph, mask)
    root = "bert.embeddings"
    words = parts.look_up(graph, f"{root}.word_embeddings", weights[f"{root}.word_embeddings.weight"], ids, recipe)
    places, kinds = parts.positions_and_types(
        graph,
        ids,
        types,
        weights[f"{root}.position_embeddings.weight"],
        weights[f"{root}.token_type_embeddings.weight"],
    )
    x = norm(f"{root}.LayerNorm", words, graph.op("Add", kinds, places))
    for index in range(config.num_hidden_layers):
        layer = f"bert.encoder.layer.{index}"
        attention = f"{layer}.attention.self"
        dense_parts = (
            heads.query(*dense(f"{attention}.query")),
            heads.key(*dense(f"{attention}.key")),
            dense(f"{attention}.value"),
        )
        query, key, value = product.joined(attention, x, *dense_parts)
        context = heads.attend(graph, attention, query, key, value, hidden_padding)
        attended = product(f"{layer}.attention.output.dense", context, *dense(f"{layer}.attention.output.dense"))
        x = norm(f"{layer}.attention.output.LayerNorm", attended, x)
        wide = product(f"{layer}.intermediate.dense", x, *dense(f"{layer}.intermediate.dense"))
        kind = _ACTIVATIONS[config.hidden_act]
        wide = graph.op(kind, wide, name=f"{layer}.intermediate", domain="" if kind == "Relu" else CONTRIB)
        narrow = product(f"{layer}.output.dense", wide, *dense(f"{layer}.output.dense"))
        x = norm(f"{layer}.output.LayerNorm", narrow, x)
    if head == "answers":
        parts.answer_head(graph, x, weights["qa_outputs.weight"], weights["qa_outputs.bias"])
    else:
        parts.sentence_head(graph, x, mask, config.hidden_size)
    return graph.model({"architecture": "bert", "recipe": recipe.kind}), product.inputs
