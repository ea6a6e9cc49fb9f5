# SPDX-License-Identifier: AGPL-3.0-or-later
"""What the graphs of MobileBERT and of plain BERT share: inputs, word look-up, attention, norm and the two heads."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import numpy as np

from desktop_qa.mobilebert.onnx_ops import CONTRIB
from desktop_qa.mobilebert.quantise import quantise_rows

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from desktop_qa.mobilebert.onnx_ops import Graph
    from desktop_qa.mobilebert.quantise import Recipe

MASKED: Final = -10000.0
"""Added to the attention scores of padding."""
INPUTS: Final = ("input_ids", "attention_mask", "token_type_ids")
OUTPUTS: Final = ("start_logits", "end_logits")
VECTOR: Final = "sentence_vector"


def inputs(graph: Graph) -> tuple[str, str, str]:
    """Declare token ids, mask and token types, int64 [batch, length]."""
    ids, mask, types = (graph.input(name, np.int64, ("batch", "length")) for name in INPUTS)
    return ids, mask, types


def look_up(graph: Graph, name: str, table: NDArray[np.float32], ids: str, recipe: Recipe) -> str:
    """Rows of ``table`` [V, E] for ``ids`` [...]: [..., E], from int8 rows where the recipe says so."""
    if not recipe.int8_embeddings:
        return graph.op("Gather", graph.constant(table, name), ids, name=f"{name}/rows")
    values, scale = quantise_rows(table)
    rows = graph.op("Gather", graph.constant(values, name), ids, name=f"{name}/rows")
    scales = graph.op("Gather", graph.constant(scale, f"{name}.scale"), ids, name=f"{name}/scales")
    return graph.op("Mul", graph.op("Cast", rows, to=1), scales, name=f"{name}/float")


def positions_and_types(
    graph: Graph, ids: str, types: str, positions: NDArray[np.float32], kinds: NDArray[np.float32]
) -> tuple[str, str]:
    """Position embeddings [T, H] and token-type embeddings [B, T, H]."""
    length = graph.op("Shape", ids, start=1, end=2, name="length")
    rows = graph.op(
        "Slice", graph.constant(positions, "positions"), graph.ints(0), length, graph.ints(0), name="positions/rows"
    )
    return rows, graph.op("Gather", graph.constant(kinds, "token_types"), types, name="token_types/rows")


@dataclass(frozen=True, slots=True)
class Heads:
    """Attention heads that carry the mask in one more dimension.

    A key gets one more number: 0, or a large negative one where it is padding; each query gets a 1 there, by a bias.
    Their product is the score plus the mask, so that no operator sees a mask and ONNX Runtime takes its blocked
    attention, which never holds the scores of all pairs at once (a quarter faster than with a mask, measured).
    """

    count: int
    size: int

    @property
    def padded(self) -> int:
        """Width of all heads with their additional dimension."""
        return self.count * (self.size + 1)

    def query(
        self, weight: NDArray[np.float32], bias: NDArray[np.float32]
    ) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
        """Query weights [K, N] and bias [N] with 1 / sqrt(size) folded in, and a 1 at the end of each head."""
        scale = 1 / np.sqrt(self.size)
        return self._widen(weight * scale, 0.0), self._widen(bias * scale, 1.0)

    def key(
        self, weight: NDArray[np.float32], bias: NDArray[np.float32]
    ) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
        """Key weights [K, N] and bias [N] with a 0 at the end of each head, for `mask` to be added."""
        return self._widen(weight, 0.0), self._widen(bias, 0.0)

    def _widen(self, array: NDArray[np.float32], value: float) -> NDArray[np.float32]:
        split = array.reshape(*array.shape[:-1], self.count, self.size)
        rim = np.full((*split.shape[:-1], 1), value, np.float32)
        return np.concatenate([split, rim], axis=-1).reshape(*array.shape[:-1], self.padded).astype(np.float32)

    def mask(self, graph: Graph, attention_mask: str) -> str:
        """[B, T] of ones and zeros -> what is added to keys, [B, T, `padded`]; made once for all layers."""
        hidden = graph.op("Sub", graph.float(1), graph.op("Cast", attention_mask, to=1), name="mask/padding")
        rim = np.zeros((self.count, self.size + 1), np.float32)
        rim[:, -1] = MASKED
        column = graph.op("Unsqueeze", hidden, graph.ints(2), name="mask/column")
        return graph.op("Mul", column, graph.constant(rim.reshape(-1), "mask/rim"), name="mask")

    def attend(self, graph: Graph, name: str, query: str, key: str, value: str, mask: str) -> str:
        """Context [B, T, count * size] of padded queries and keys [B, T, `padded`] and values."""
        masked = graph.op("Add", key, mask, name=f"{name}/masked_key")
        return graph.op(
            "MultiHeadAttention", query, masked, value, name=name, domain=CONTRIB, num_heads=self.count, scale=1.0
        )


def add(graph: Graph, name: str, x: str, residual: str) -> str:
    """X + residual."""
    return graph.op("Add", x, residual, name=name)


def layer_norm(
    graph: Graph, name: str, x: str, gamma: NDArray[np.float32], beta: NDArray[np.float32], epsilon: float
) -> str:
    """LayerNorm over the last axis, spelt out.

    ONNX Runtime's own operators for it walk each row number by number; these ten are vectorised and take a fifth of
    the time together (0.12 against 0.65 ms for 384 x 384). The square is a product with itself and the root is
    inverted, not divided by, because the pattern with Pow and Div would be fused back into the slow operator.
    """
    centred = graph.op("Sub", x, graph.op("ReduceMean", x, axes=[-1], name=f"{name}/mean"), name=f"{name}/centred")
    variance = graph.op("ReduceMean", graph.op("Mul", centred, centred), axes=[-1], name=f"{name}/variance")
    deviation = graph.op("Sqrt", graph.op("Add", variance, graph.float(epsilon)), name=f"{name}/deviation")
    normal = graph.op("Mul", centred, graph.op("Reciprocal", deviation), name=f"{name}/normal")
    scaled = graph.op("Mul", normal, graph.constant(gamma, f"{name}.weight"))
    return graph.op("Add", scaled, graph.constant(beta, f"{name}.bias"), name=name)


def answer_head(graph: Graph, hidden: str, weight: NDArray[np.float32], bias: NDArray[np.float32]) -> None:
    """Start and end logits from [B, T, H] with weight [2, H] and bias [2]: the outputs, float32 [B, T]."""
    # Two rows times the transposed hidden states: twenty times as fast as the states times one or two columns.
    rows = graph.constant(weight[None].astype(np.float32), "qa_outputs.weight")
    both = graph.op("FusedMatMul", rows, hidden, domain=CONTRIB, transB=1, name="qa_outputs/product")
    both = graph.op("Add", both, graph.constant(bias[:, None].astype(np.float32), "qa_outputs.bias"))
    for name, logits in zip(OUTPUTS, graph.ops("Split", 2, both, axis=1, name="qa_outputs"), strict=True):
        value = graph.op("Squeeze", logits, graph.ints(1), name=f"{name}/row")
        graph.output(name, value, np.float32, ("batch", "length"))


def sentence_head(graph: Graph, hidden: str, mask: str, width: int) -> None:
    """The mean of [B, T, H] over the tokens that ``mask`` [B, T] marks, scaled to length 1: the output, [B, H].

    Mean pooling and normalisation of Sentence-BERT (arXiv 1908.10084), as in all-MiniLM-L6-v2. The division by the
    number of tokens is left out: the length of the result is 1 either way.
    """
    weights = graph.op("Unsqueeze", graph.op("Cast", mask, to=1), graph.ints(1), name="pooling/weights")
    total = graph.op("MatMul", weights, hidden, name="pooling/total")  # [B, 1, T] x [B, T, H]
    row = graph.op("Squeeze", total, graph.ints(1), name="pooling/row")
    squares = graph.op("ReduceSum", graph.op("Mul", row, row), graph.ints(-1), name="pooling/squares", keepdims=1)
    length = graph.op("Sqrt", graph.op("Add", squares, graph.float(1e-12)), name="pooling/length")
    graph.output(VECTOR, graph.op("Div", row, length, name="pooling/unit"), np.float32, ("batch", width))
