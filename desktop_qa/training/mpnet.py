# SPDX-License-Identifier: AGPL-3.0-or-later
"""MPNet with a question-answering head, the teacher whose distributions label windows (arXiv 2004.09297).

It differs from BERT in three ways: a bias of the attention scores by relative position, one for all layers; no token
types; and its own special tokens. Its words are BERT's, four places further on, so that a window of a BERT vocabulary
has the same tokens here and a distribution over the one is a distribution over the other.
"""

from __future__ import annotations

import json
import math
from typing import TYPE_CHECKING, Final

import torch
from safetensors.torch import load_file
from torch import Tensor, nn
from torch.nn import functional as F

from desktop_qa.common.errors import ModelError

if TYPE_CHECKING:
    from pathlib import Path

START: Final = 0
PAD: Final = 1
END: Final = 2
WORDS: Final = 4
"""What is added to a word's id in BERT's vocabulary."""
_FAR: Final = 128
"""Distance from which on all relative positions are one."""


def relative_buckets(length: int, buckets: int) -> Tensor:
    """The number of the bias of each (query, key) pair [length, length].

    Half of the buckets are for keys before the query and half for those behind it; in each half the first half counts
    single tokens and the rest grows as the logarithm of the distance.
    """
    places = torch.arange(length)
    distance = places[:, None] - places[None, :]
    half = buckets // 2
    exact = half // 2
    size = distance.abs()
    far = exact + (torch.log(size.clamp_min(1) / exact) / math.log(_FAR / exact) * (half - exact)).long()
    return (distance < 0) * half + torch.where(size < exact, size, far.clamp_max(half - 1))


class _Layer(nn.Module):
    """One encoder layer, its three input projections joined: [B, T, H] -> [B, T, H]."""

    def __init__(self, width: int, heads: int, inner: int, eps: float) -> None:
        super().__init__()
        self.heads = heads
        self.joined = nn.Linear(width, 3 * width)
        self.out = nn.Linear(width, width)
        self.first = nn.LayerNorm(width, eps=eps)
        self.wide = nn.Linear(width, inner)
        self.narrow = nn.Linear(inner, width)
        self.second = nn.LayerNorm(width, eps=eps)

    def forward(self, x: Tensor, bias: Tensor) -> Tensor:
        query, key, value = (
            part.unflatten(-1, (self.heads, -1)).transpose(1, 2) for part in self.joined(x).chunk(3, dim=-1)
        )
        context = F.scaled_dot_product_attention(query, key, value, attn_mask=bias.to(query.dtype))
        x = self.first(self.out(context.transpose(1, 2).flatten(2)) + x)
        normal: Tensor = self.second(self.narrow(F.gelu(self.wide(x))) + x)
        return normal


class MPNetReader(nn.Module):
    """Start and end logits of windows ``<s> question </s></s> passage </s>``; position 0 is "not answered here"."""

    def __init__(self, config: dict[str, int | float]) -> None:
        super().__init__()
        width, eps = int(config["hidden_size"]), float(config["layer_norm_eps"])
        heads, inner = int(config["num_attention_heads"]), int(config["intermediate_size"])
        self.words = nn.Embedding(int(config["vocab_size"]), width)
        self.places = nn.Embedding(int(config["max_position_embeddings"]), width)
        self.norm = nn.LayerNorm(width, eps=eps)
        self.bias = nn.Embedding(int(config["relative_attention_num_buckets"]), heads)
        self.layers = nn.ModuleList(_Layer(width, heads, inner, eps) for _ in range(int(config["num_hidden_layers"])))
        self.qa_outputs = nn.Linear(width, 2)

    def forward(self, ids: Tensor) -> tuple[Tensor, Tensor]:
        """Ids [B, T], padded with `PAD` -> start and end logits [B, T] (padding far below)."""
        length = ids.shape[1]
        x = self.norm(self.words(ids) + self.places(torch.arange(length) + PAD + 1))
        relative = self.bias(relative_buckets(length, self.bias.num_embeddings)).permute(2, 0, 1)
        hidden = (ids == PAD)[:, None, None, :]
        bias = relative[None].masked_fill(hidden, -1e4)
        for layer in self.layers:
            x = layer(x, bias)
        logits = self.qa_outputs(x).float().masked_fill((ids == PAD)[..., None], -1e4)
        return logits[..., 0], logits[..., 1]


def _layer_names(number: int) -> dict[str, str]:
    """The module names of a layer and the published ones."""
    at = f"mpnet.encoder.layer.{number}"
    return {
        "out": f"{at}.attention.attn.o",
        "first": f"{at}.attention.LayerNorm",
        "wide": f"{at}.intermediate.dense",
        "narrow": f"{at}.output.dense",
        "second": f"{at}.output.LayerNorm",
    }


def load_mpnet(layers: Path, base: Path) -> MPNetReader:
    """The reader whose fine-tuned ``layers`` stand in a safetensors file and whose embeddings in the folder ``base``.

    Matrices may be int8 with a ``.scale`` for each row; ``base`` holds the published ``config.json`` and
    ``model.safetensors``.

    Raises:
        ModelError: a file is missing or is no MPNet's.
    """
    try:
        config = json.loads((base / "config.json").read_text(encoding="utf-8"))
        stored = load_file(str(layers))
        table = load_file(str(base / "model.safetensors"))
        values = {
            name: value.float() * (stored[f"{name}.scale"][:, None] if f"{name}.scale" in stored else 1.0)
            for name, value in stored.items()
            if not name.endswith(".scale")
        }
        model = MPNetReader(config)
        model.load_state_dict(_renamed(values, table, int(config["num_hidden_layers"])))
    except (OSError, ValueError, KeyError, RuntimeError) as error:
        raise ModelError(f"{layers} and {base} hold no MPNet reader: {error}") from error
    return model.eval()


def _renamed(values: dict[str, Tensor], table: dict[str, Tensor], layers: int) -> dict[str, Tensor]:
    table = {name.removeprefix("mpnet."): value.float() for name, value in table.items()}
    found = {
        "words.weight": table["embeddings.word_embeddings.weight"],
        "places.weight": table["embeddings.position_embeddings.weight"],
        "norm.weight": table["embeddings.LayerNorm.weight"],
        "norm.bias": table["embeddings.LayerNorm.bias"],
        "bias.weight": values["mpnet.encoder.relative_attention_bias.weight"],
        "qa_outputs.weight": values["qa_outputs.weight"],
        "qa_outputs.bias": values["qa_outputs.bias"],
    }
    for number in range(layers):
        for kind in ("weight", "bias"):
            own = f"mpnet.encoder.layer.{number}.attention.attn"
            found[f"layers.{number}.joined.{kind}"] = torch.cat([values[f"{own}.{part}.{kind}"] for part in "qkv"])
            for mine, theirs in _layer_names(number).items():
                found[f"layers.{number}.{mine}.{kind}"] = values[f"{theirs}.{kind}"]
    return found
