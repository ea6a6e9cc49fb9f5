# SPDX-License-Identifier: AGPL-3.0-or-later
"""TFLite models, float and int8: weights back out of a graph that the converter has rewritten.

The converter keeps the scopes of the layers in the names of tensors (the scopes of the TF1 code or of the TF2
garden, so their tables serve here too), but it moves NoNorms into neighbouring matrices, query scaling into the
query's matrix and the embedding's bias into the positions. Names therefore say *which* matrix an operator holds, and
the structure says what was folded into it: every activation is ``scale * base + shift`` over a base, which is a sum of
two streams or the output of a matrix. The scale and shift that the residual stream sees are the NoNorm; a matrix that
reads the stream at another point is corrected by the difference.

Not handled, and refused: models with true LayerNorms, fixed weights in another form than matrices and look-ups.
"""

from __future__ import annotations

import math
import re
from typing import TYPE_CHECKING, Any, Final

import numpy as np

from desktop_qa.common.errors import ModelError, Text
from desktop_qa.mobilebert.formats import flatbuffer, shapes, tf1, tf2
from desktop_qa.mobilebert.formats.checkpoint import as_float32, guess_architecture, listing
from desktop_qa.mobilebert.formats.renaming import Renamer, stack_feed_forward
from desktop_qa.mobilebert.formats.tflite_graph import Graph, Point

if TYPE_CHECKING:
    from pathlib import Path

    from numpy.typing import NDArray

    from desktop_qa.mobilebert.config import MobileBertConfig
    from desktop_qa.mobilebert.formats.checkpoint import Checkpoint, Weights
    from desktop_qa.mobilebert.formats.flatbuffer import Operator

    Array = NDArray[Any]

FORMAT: Final = "TFLite model"

_EMBEDDINGS: Final = "mobilebert.embeddings."
_RESIDUAL: Final = re.compile(r"\.(attention\.output|output|ffn\.\d+\.output|output\.bottleneck)\.dense$")
_NARROWING: Final = re.compile(r"\.bottleneck\.(input|attention)\.dense$")
_PRODUCT: Final = re.compile(r"/(MatMul|einsum/Einsum|Einsum|Tensordot)[_/\d]*(MatMul)?\d*$")
_START: Final = re.compile(r"(^|[^a-z])start", re.IGNORECASE)
_END: Final = re.compile(r"(^|[^a-z])end([^a-z]|$)", re.IGNORECASE)


def read(path: Path, config: MobileBertConfig | None, heads: int) -> Checkpoint:
    """Read a ``.tflite`` file.

    Raises:
        ModelError: it is damaged, of another architecture, or its question-answering outputs have no telling names.
    """
    graph = Graph(flatbuffer.read(path))
    try:
        weights, found_heads, act = _Reader(path, graph).weights()
    except (ValueError, LookupError, TypeError, ArithmeticError, RecursionError) as error:
        raise ModelError(
            "{path} is damaged, or not built as a MobileBERT is ({reason}).", path=path, reason=error
        ) from error
    notes = []
    if any(tensor.quantised and tensor.values is not None for tensor in graph.model.tensors):
        notes.append(Text("The weights were int8 and are dequantised: they are as exact as that file was."))
    hints = shapes.Hints(found_heads or heads, bool(found_heads), "no_norm", act)
    return shapes.complete(path, FORMAT, weights, config, hints, notes=notes)


class _Reader:
    def __init__(self, path: Path, graph: Graph) -> None:
        self.path = path
        self.graph = graph
        self.out: Weights = {}
        self.norms: dict[int, Point] = {}
        """Base tensor -> the scale and shift of the NoNorm behind it."""
        self.matrices = self._matrices()

    def weights(self) -> tuple[Weights, int, str]:
        """Canonical weights, number of heads (0: not to be seen) and activation."""
        hub = self._embeddings()
        layers = sorted({int(name.split(".")[3]) for name in self.matrices if ".layer." in name})
        if not layers:
            raise self._foreign()
        acts = set()
        heads = 0
        for number in layers:
            layer = f"mobilebert.encoder.layer.{number}."
            hub = self._layer(layer, hub)
            acts |= {
                self.graph.activation(self.matrices[name].outputs[0])
                for name in self.matrices
                if name.startswith(layer) and name.endswith("intermediate.dense")
            }
            heads = heads or self.graph.heads(self.matrices[layer + "attention.self.query"].outputs[0])
        if len(acts) != 1 or not acts <= {"relu", "relu6", "gelu"}:
            raise self._unexpected(
                Text("feed-forward activations {names}", names=listing(act or "none" for act in acts))
            )
        self._head(hub)
        return self.out, heads, acts.pop()

    # -- which operator holds which matrix -------------------------------------------------------------------

    def _matrices(self) -> dict[str, Operator]:
        """Canonical module -> the operator with its matrix, by the scopes in tensor names."""
        renamers = (Renamer(tf1.TABLE), Renamer(tf2.TABLE))
        found: dict[str, Operator] = {}
        for operator in self.graph.matrices():
            names = ";".join(
                self.graph.model.tensors[number].name for number in (operator.inputs[1], operator.outputs[0])
            )
            parts = names.split(";")
            # A bias or NoNorm of another layer may be fused into this one; what names a product decides.
            products = [part for part in parts if _PRODUCT.search(part)]
            modules = {module for part in products or parts if (module := _module(part, renamers)) is not None}
            if len(modules) > 1:
                raise self._unexpected(Text("a matrix that serves as {names}", names=listing(modules)))
            for module in modules:
                if found.setdefault(module, operator) is not operator:
                    raise self._unexpected(Text("two matrices for {name}", name=module))
        stacked = [int(match[1]) for name in found if (match := re.search(r"\.ffn\.(\d+)\.", name))]
        if stacked and not any(re.search(r"layer\.\d+\.intermediate\.dense$", name) for name in found):
            # The garden's encoder: the last of the stacked networks is the canonical outer one.
            found = {stack_feed_forward(name, max(stacked)): operator for name, operator in found.items()}
        return found

    # -- parts ------------------------------------------------------------------------------------------------

    def _embeddings(self) -> int:
        """Read the embeddings; the sum before their NoNorm is the first hub."""
        name = _EMBEDDINGS + "embedding_transformation"
        if name not in self.matrices:
            raise self._foreign()
        operator = self.matrices[name]
        tables = self.graph.tables()
        if not tables:
            raise self._unexpected(Text("no look-up of word embeddings"))
        words = max(tables, key=len)
        matrix, bias = self.graph.matrix(operator)
        positions: Array = np.zeros(len(matrix), np.float32) + bias
        hub, types = operator.outputs[0], None
        while True:
            step = self.graph.next_sum(hub)
            if step is None:
                break
            other, sum_out = step
            if (values := self.graph.constant(other)) is not None:
                positions = positions + values
            elif types is None and (table := self.graph.looked_up(other)) is not None and table is not words:
                types = table
            else:
                break
            hub = sum_out
        if types is None or positions.size % len(matrix) or positions.ndim < 2:
            raise self._unexpected(Text("no sum of positions and token types"))
        root = _EMBEDDINGS
        self._put(root + "word_embeddings.weight", words)
        self._put(root + "token_type_embeddings.weight", types)
        self._put(root + "position_embeddings.weight", positions.reshape(-1, len(matrix)))
        self._put(root + "embedding_transformation.weight", matrix)
        # The converter adds the bias to the positions, where it has the same effect.
        self._put(root + "embedding_transformation.bias", np.zeros(len(matrix), np.float32))
        self._norm(root + "LayerNorm", hub, len(matrix))
        return hub

    def _layer(self, layer: str, hub: int) -> int:
        """Read one layer whose input stream is ``hub``; returns the hub behind it."""
        names = [name for name in self.matrices if name.startswith(layer)]
        for name in names:
            if _NARROWING.search(name):
                operator = self.matrices[name]
                matrix, bias = self._matrix(operator, own_bias=False)
                self._put(name + ".weight", matrix)
                self._put(name + ".bias", bias)
                self._norm(name.removesuffix("dense") + "LayerNorm", operator.outputs[0], len(matrix))
        stream = self.matrices.get(layer + "bottleneck.input.dense")
        if stream is None or layer + "attention.self.query" not in self.matrices:
            raise self._unexpected(Text("{name}* without bottleneck or attention", name=layer))
        base = stream.outputs[0]
        # The residual stream passes these in order; each sum must continue the one before.
        order = [layer + "attention.output.dense"]
        order += sorted((name for name in names if re.search(r"\.ffn\.\d+\.output\.dense$", name)), key=_network)
        order.append(layer + "output.dense")
        for name in order:
            base = self._residual(name, base)
        after = self._residual(layer + "output.bottleneck.dense", hub)
        for name in names:
            if not _NARROWING.search(name) and not _RESIDUAL.search(name):
                matrix, bias = self._matrix(self.matrices[name])
                if name.endswith("attention.self.query"):
                    scale = self._query_scale(layer)
                    matrix, bias = matrix * scale, bias * scale
                self._put(name + ".weight", matrix)
                self._put(name + ".bias", bias)
        return after

    def _residual(self, name: str, stream: int) -> int:
        """Read a matrix whose output is added to the stream over base ``stream``; returns the sum."""
        operator = self.matrices.get(name)
        if operator is None:
            raise self._unexpected(Text("no matrix for {name}", name=name))
        matrix, bias = self._matrix(operator)
        step = self.graph.next_sum(self.graph.end(operator.outputs[0]).tensor)
        if step is None:
            raise self._unexpected(Text("the output of {name} joins no stream", name=name))
        other, sum_out = step
        point = self.graph.trace(other, set(self.norms))
        norm = self.norms[stream]
        if point.tensor != stream or not point.close_to(norm):
            raise self._unexpected(Text("the output of {name} joins another stream than MobileBERT's", name=name))
        self._put(name + ".weight", matrix)
        self._put(name + ".bias", bias)
        self._norm(name.removesuffix("dense") + "LayerNorm", sum_out, len(matrix))
        return sum_out

    def _head(self, hub: int) -> None:
        """Read the question-answering head, if there is one, with its rows in the order start, end."""
        heads = [
            operator
            for operator in self.graph.matrices()
            if len(self.graph.matrix(operator)[0]) == 2
            and self.graph.trace(operator.inputs[0], set(self.norms)).tensor == hub
        ]
        if not heads:
            return
        columns = self.graph.columns(heads[0].outputs[0])
        matrix, bias = self._matrix(heads[0])
        named = {name: columns[number] for name, number in self.graph.model.outputs.items() if number in columns}
        start = {column for name, column in named.items() if _START.search(name)}
        end = {column for name, column in named.items() if _END.search(name)}
        if named and all(column is None for column in named.values()):
            rows = [0, 1]  # one output [B, T, 2]: start is the first column in every published form
        elif len(start) == 1 and len(end) == 1 and start != end and None not in start | end:
            rows = [int(next(iter(start)) or 0), int(next(iter(end)) or 0)]
        else:
            raise ModelError(
                "{path} does not say by name which of its outputs is the start of an answer and which its end: they "
                "are called {names}.",
                path=self.path,
                names=listing(self.graph.model.outputs),
            )
        self._put("qa_outputs.weight", matrix[rows])
        self._put("qa_outputs.bias", bias[rows])

    # -- folding, undone ----------------------------------------------------------------------------------------

    def _norm(self, name: str, base: int, width: int) -> None:
        """The scale and shift behind ``base`` are the NoNorm ``name``."""
        point = self.graph.end(base)
        if not self.graph.elementwise_only(base):
            raise ModelError(
                "{path} is a MobileBERT with true layer normalisation, which is not read from TFLite. Import the "
                "checkpoint that it was made from.",
                path=self.path,
            )
        scale = np.broadcast_to(point.scale, width)
        shift = np.broadcast_to(point.shift, width)
        self.norms[base] = Point(base, scale, shift)
        self._put(name + ".weight", scale)
        self._put(name + ".bias", shift)

    def _matrix(self, operator: Operator, *, own_bias: bool = True) -> tuple[Array, Array]:
        """Matrix and bias as they act on the normalised stream that the operator reads.

        ``own_bias`` is false for a matrix with a NoNorm of its own: what follows it elementwise is that NoNorm.
        """
        matrix, bias = self.graph.matrix(operator)
        if own_bias:
            own = self.graph.end(operator.outputs[0])
            matrix, bias = matrix * np.reshape(own.scale, (-1, 1)), bias * own.scale + own.shift
        read_at = self.graph.trace(operator.inputs[0], set(self.norms))
        norm = self.norms.get(read_at.tensor, Point(read_at.tensor, np.float32(1), np.float32(0)))
        # The operator reads r = s * base + t where the canonical matrix reads n = g * base + b: r = s/g (n - b) + t.
        # Where g is zero, n is the constant b, and what the operator reads there can only be a constant as well.
        gain = np.broadcast_to(norm.scale, matrix.shape[1]).astype(np.float64)
        alive = gain != 0
        ratio = np.where(alive, read_at.scale / np.where(alive, gain, 1.0), 0.0)
        rest = read_at.shift - ratio * norm.shift
        return matrix * ratio, bias + matrix @ np.broadcast_to(rest, matrix.shape[1])

    def _query_scale(self, layer: str) -> float:
        """What the query is multiplied by so that dividing the scores by the root of the head's width is right."""
        query = self.matrices[layer + "attention.self.query"].outputs[0]
        key = self.matrices[layer + "attention.self.key"].outputs[0]
        width = self.graph.head_width(query) or self.graph.head_width(key)
        before_query, after = self.graph.score_scales(self.graph.end(query).tensor)
        before_key, _ = self.graph.score_scales(self.graph.end(key).tensor)
        if not width:
            raise self._unexpected(Text("{name}attention without heads", name=layer))
        return before_query * before_key * after * math.sqrt(width)

    # -- ---------------------------------------------------------------------------------------------------------

    def _put(self, name: str, values: Array) -> None:
        self.out[name] = as_float32(name, np.asarray(values, np.float32))

    def _unexpected(self, what: Text) -> ModelError:
        return ModelError("{path} is not built as a MobileBERT is: {what}.", path=self.path, what=what)

    def _foreign(self) -> ModelError:
        names = [tensor.name for tensor in self.graph.model.tensors]
        return ModelError(
            "{path} is no MobileBERT with the layers' names kept{guess}: it holds {names}.",
            path=self.path,
            guess=guess_architecture(names),
            names=listing(names, 6),
        )


def _module(part: str, renamers: tuple[Renamer, ...]) -> str | None:
    """The canonical module whose scope ``part`` (a tensor's name) lies in; norms do not count."""
    part = re.sub(r"(?<=mobile_bert_embedding)_\d+(?=/)", "", part)
    pieces = part.split("/")
    for length in range(len(pieces), 0, -1):
        scope = "/".join(pieces[:length])
        for renamer in renamers:
            target = renamer.target(f"{scope}/kernel")
            if target is not None:
                module = target.name.removesuffix(".weight")
                return None if module.endswith("LayerNorm") or module.startswith("cls.") else module
    return None


def _network(name: str) -> int:
    found = re.search(r"\.ffn\.(\d+)\.", name)
    return int(found[1]) if found else 0
