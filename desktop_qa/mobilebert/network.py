# SPDX-License-Identifier: AGPL-3.0-or-later
"""MobileBERT (arXiv 2004.02984) in PyTorch: encoder, pre-training, question-answering and classification heads.

Module attributes spell the canonical weight names (those of Hugging Face's checkpoints), so a canonical weight
dictionary is a ``state_dict``. B = batch, T = tokens, H = hidden size, D = width inside a layer.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, cast

import torch
from torch import Tensor, nn
from torch.nn import functional as F

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop_qa.mobilebert.config import MobileBertConfig

_MASKED: Final = -10000.0
"""Added to the scores of padding; finite so that a row of padding alone does not become NaN."""


class NoNorm(nn.Module):
    """``weight * x + bias``, elementwise: what is left of LayerNorm without its statistics."""

    def __init__(self, width: int, eps: float = 0.0) -> None:
        super().__init__()
        del eps  # taken so that both norms are made alike
        self.weight = nn.Parameter(torch.ones(width))
        self.bias = nn.Parameter(torch.zeros(width))

    def forward(self, x: Tensor) -> Tensor:
        """Scale and shift the last axis."""
        return x * self.weight + self.bias


def make_norm(config: MobileBertConfig, width: int) -> nn.Module:
    """The normalisation that the configuration asks for."""
    if config.normalization_type == "no_norm":
        return NoNorm(width)
    return nn.LayerNorm(width, eps=config.layer_norm_eps)


def activation(name: str) -> Callable[[Tensor], Tensor]:
    """The function named by ``hidden_act``."""
    functions: dict[str, Callable[[Tensor], Tensor]] = {
        "relu": F.relu,
        "relu6": F.relu6,
        "gelu": F.gelu,
        "gelu_tanh": lambda x: F.gelu(x, approximate="tanh"),
    }
    return functions[name]


def additive_mask(attention_mask: Tensor, dtype: torch.dtype) -> Tensor:
    """[B, T] of ones and zeros -> [B, 1, 1, T] to add to attention scores."""
    return ((1 - attention_mask.to(dtype)) * _MASKED)[:, None, None, :]


class Embeddings(nn.Module):
    """Word (trigram), position and token-type embeddings: [B, T] -> [B, T, H]."""

    def __init__(self, config: MobileBertConfig) -> None:
        super().__init__()
        self.trigram = config.trigram_input
        self.word_embeddings = nn.Embedding(config.vocab_size, config.embedding_size, padding_idx=config.pad_token_id)
        self.position_embeddings = nn.Embedding(config.max_position_embeddings, config.hidden_size)
        self.token_type_embeddings = nn.Embedding(config.type_vocab_size, config.hidden_size)
        self.embedding_transformation = (
            nn.Linear(config.embedding_input_size, config.hidden_size) if config.transforms_embeddings else None
        )
        self.LayerNorm = make_norm(config, config.hidden_size)
        if isinstance(self.LayerNorm, nn.LayerNorm) and config.embedding_norm_eps is not None:
            self.LayerNorm.eps = config.embedding_norm_eps
        self.dropout = nn.Dropout(config.hidden_dropout_prob)

    def forward(self, input_ids: Tensor, token_type_ids: Tensor) -> Tensor:
        """Embed ids; the trigram is (next, own, previous) with zeros past the ends."""
        x = self.word_embeddings(input_ids)
        if self.trigram:
            x = torch.cat([F.pad(x[:, 1:], (0, 0, 0, 1)), x, F.pad(x[:, :-1], (0, 0, 1, 0))], dim=2)
        if self.embedding_transformation is not None:
            x = self.embedding_transformation(x)
        positions = self.position_embeddings.weight[: input_ids.shape[1]]
        x = x + positions + self.token_type_embeddings(token_type_ids)
        return cast("Tensor", self.dropout(self.LayerNorm(x)))


class Down(nn.Module):
    """Bottleneck H -> D with its norm."""

    def __init__(self, config: MobileBertConfig) -> None:
        super().__init__()
        self.dense = nn.Linear(config.hidden_size, config.inner_size)
        self.LayerNorm = make_norm(config, config.inner_size)

    def forward(self, x: Tensor) -> Tensor:
        """[B, T, H] -> [B, T, D]."""
        return cast("Tensor", self.LayerNorm(self.dense(x)))


class Bottleneck(nn.Module):
    """What enters a layer: the residual stream inside it, and what query/key and value read."""

    def __init__(self, config: MobileBertConfig) -> None:
        super().__init__()
        self.for_all = config.use_bottleneck_attention
        self.input = Down(config)
        self.attention = Down(config) if config.has_attention_bottleneck else None

    def forward(self, x: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        """[B, T, H] -> (residual [B, T, D], query and key input, value input)."""
        inner = self.input(x)
        if self.for_all:
            return inner, inner, inner
        return inner, x if self.attention is None else self.attention(x), x


class SelfAttention(nn.Module):
    """Multi-head scaled dot-product attention."""

    def __init__(self, config: MobileBertConfig) -> None:
        super().__init__()
        self.heads = config.num_attention_heads
        self.query = nn.Linear(config.query_key_input_size, config.inner_size)
        self.key = nn.Linear(config.query_key_input_size, config.inner_size)
        self.value = nn.Linear(config.value_input_size, config.inner_size)
        self.dropout = config.attention_probs_dropout_prob

    def _split(self, x: Tensor) -> Tensor:
        return x.unflatten(-1, (self.heads, -1)).transpose(1, 2)

    def forward(
        self, query_key: Tensor, value: Tensor, mask: Tensor, *, want_scores: bool
    ) -> tuple[Tensor, Tensor | None]:
        """Context [B, T, D] and, if asked for, the masked scores before softmax [B, heads, T, T]."""
        q, k, v = (
            self._split(self.query(query_key)),
            self._split(self.key(query_key)),
            self._split(self.value(value)),
        )
        dropout = self.dropout if self.training else 0.0
        scores: Tensor | None = None
        if want_scores:
            scores = q @ k.transpose(-1, -2) / math.sqrt(q.shape[-1]) + mask
            context = F.dropout(scores.softmax(-1), dropout, self.training) @ v
        else:
            context = F.scaled_dot_product_attention(q, k, v, attn_mask=mask.to(q.dtype), dropout_p=dropout)
        return context.transpose(1, 2).flatten(2), scores


class Residual(nn.Module):
    """Dense, dropout, sum with a residual, norm."""

    def __init__(self, config: MobileBertConfig, inputs: int, outputs: int, dropout: float) -> None:
        super().__init__()
        self.dense = nn.Linear(inputs, outputs)
        self.LayerNorm = make_norm(config, outputs)
        self.dropout = nn.Dropout(dropout)

    def forward(self, x: Tensor, residual: Tensor) -> Tensor:
        """[B, T, inputs], [B, T, outputs] -> [B, T, outputs]."""
        return cast("Tensor", self.LayerNorm(self.dropout(self.dense(x)) + residual))


class Output(Residual):
    """The last feed-forward network's second half, and the way back to H."""

    def __init__(self, config: MobileBertConfig, dropout: float) -> None:
        super().__init__(config, config.intermediate_size, config.inner_size, dropout)
        self.bottleneck = (
            Residual(config, config.inner_size, config.hidden_size, config.hidden_dropout_prob)
            if config.use_bottleneck
            else None
        )


class Attention(nn.Module):
    """Self-attention and its output projection."""

    def __init__(self, config: MobileBertConfig, dropout: float) -> None:
        super().__init__()
        self.self = SelfAttention(config)
        self.output = Residual(config, config.inner_size, config.inner_size, dropout)


class Intermediate(nn.Module):
    """First half of a feed-forward network."""

    def __init__(self, config: MobileBertConfig) -> None:
        super().__init__()
        self.dense = nn.Linear(config.inner_size, config.intermediate_size)
        self.act = activation(config.hidden_act)

    def forward(self, x: Tensor) -> Tensor:
        """[B, T, D] -> [B, T, intermediate]."""
        return self.act(self.dense(x))


class FeedForward(nn.Module):
    """One of the stacked feed-forward networks before the last."""

    def __init__(self, config: MobileBertConfig, dropout: float) -> None:
        super().__init__()
        self.intermediate = Intermediate(config)
        self.output = Residual(config, config.intermediate_size, config.inner_size, dropout)

    def forward(self, x: Tensor) -> Tensor:
        """[B, T, D] -> [B, T, D]."""
        return cast("Tensor", self.output(self.intermediate(x), x))


class Layer(nn.Module):
    """One MobileBERT layer: [B, T, H] -> [B, T, H]."""

    def __init__(self, config: MobileBertConfig) -> None:
        super().__init__()
        # Inside bottlenecks nothing is dropped: they are narrow enough to regularise themselves.
        dropout = 0.0 if config.use_bottleneck else config.hidden_dropout_prob
        self.bottleneck = Bottleneck(config) if config.use_bottleneck else None
        self.attention = Attention(config, dropout)
        self.ffn = nn.ModuleList(FeedForward(config, dropout) for _ in range(config.num_feedforward_networks - 1))
        self.intermediate = Intermediate(config)
        self.output = Output(config, dropout)

    def forward(self, x: Tensor, mask: Tensor, *, want_scores: bool = False) -> tuple[Tensor, Tensor | None]:
        """Return the layer's output and, if asked for, its masked attention scores."""
        inner, query_key, value = (x, x, x) if self.bottleneck is None else self.bottleneck(x)
        context, scores = self.attention.self(query_key, value, mask, want_scores=want_scores)
        o = self.attention.output(context, inner)
        for ffn in self.ffn:
            o = ffn(o)
        o = self.output(self.intermediate(o), o)
        if self.output.bottleneck is not None:
            o = self.output.bottleneck(o, x)
        return o, scores


@dataclass(frozen=True, slots=True)
class EncoderOutput:
    """What the encoder gives.

    Attributes:
        last: hidden state after the last layer [B, T, H].
        pooled: the pooler's output [B, H].
        hidden_states: embedding output and each layer's output, when asked for.
        attention_scores: masked scores before softmax per layer [B, heads, T, T], when asked for.
    """

    last: Tensor
    pooled: Tensor
    hidden_states: tuple[Tensor, ...] = ()
    attention_scores: tuple[Tensor, ...] = ()


class Encoder(nn.Module):
    """The stack of layers, named as in the checkpoints."""

    def __init__(self, config: MobileBertConfig) -> None:
        super().__init__()
        self.layer = nn.ModuleList(Layer(config) for _ in range(config.num_hidden_layers))


class Pooler(nn.Module):
    """The first token's hidden state, through dense and tanh where the configuration has them."""

    def __init__(self, config: MobileBertConfig) -> None:
        super().__init__()
        self.dense = nn.Linear(config.hidden_size, config.hidden_size) if config.classifier_activation else None

    def forward(self, hidden: Tensor) -> Tensor:
        """[B, T, H] -> [B, H]."""
        first = hidden[:, 0]
        return first if self.dense is None else torch.tanh(self.dense(first))


class MobileBert(nn.Module):
    """The encoder."""

    def __init__(self, config: MobileBertConfig) -> None:
        super().__init__()
        self.config = config
        self.embeddings = Embeddings(config)
        self.encoder = Encoder(config)
        self.pooler = Pooler(config)

    def forward(
        self,
        input_ids: Tensor,
        attention_mask: Tensor | None = None,
        token_type_ids: Tensor | None = None,
        *,
        want_hidden_states: bool = False,
        want_scores: bool = False,
    ) -> EncoderOutput:
        """Encode ids [B, T] (mask: 1 for tokens, 0 for padding; default all tokens, one segment)."""
        if attention_mask is None:
            attention_mask = torch.ones_like(input_ids)
        if token_type_ids is None:
            token_type_ids = torch.zeros_like(input_ids)
        x = self.embeddings(input_ids, token_type_ids)
        mask = additive_mask(attention_mask, x.dtype)
        hidden, scores = [x], []
        for layer in self.encoder.layer:
            x, score = layer(x, mask, want_scores=want_scores)
            if want_hidden_states:
                hidden.append(x)
            if score is not None:
                scores.append(score)
        return EncoderOutput(x, self.pooler(x), tuple(hidden) if want_hidden_states else (), tuple(scores))


class WithEncoder(nn.Module):
    """Base of the heads: holds the encoder under the name the checkpoints give it."""

    def __init__(self, config: MobileBertConfig) -> None:
        super().__init__()
        self.config = config
        self.mobilebert = MobileBert(config)

    def initialise(self) -> None:
        """Draw dense and embedding weights from N(0, initializer_range); biases zero; norms neutral."""
        for module in self.modules():
            if isinstance(module, (nn.Linear, nn.Embedding)):
                nn.init.normal_(module.weight, std=self.config.initializer_range)
                if isinstance(module, nn.Embedding) and module.padding_idx is not None:
                    with torch.no_grad():
                        module.weight[module.padding_idx].zero_()
                if isinstance(module, nn.Linear) and module.bias is not None:
                    nn.init.zeros_(module.bias)


class ForQuestionAnswering(WithEncoder):
    """Extractive question answering: column 0 is the start, column 1 the end."""

    def __init__(self, config: MobileBertConfig) -> None:
        super().__init__(config)
        self.qa_outputs = nn.Linear(config.hidden_size, 2)
        self.initialise()

    def forward(
        self, input_ids: Tensor, attention_mask: Tensor | None = None, token_type_ids: Tensor | None = None
    ) -> tuple[Tensor, Tensor]:
        """Start and end logits, each [B, T]."""
        logits = self.qa_outputs(self.mobilebert(input_ids, attention_mask, token_type_ids).last)
        return logits[..., 0], logits[..., 1]


class ForSequenceClassification(WithEncoder):
    """Classification or regression (one label) of a text or a pair."""

    def __init__(self, config: MobileBertConfig, labels: int = 2) -> None:
        super().__init__(config)
        self.dropout = nn.Dropout(config.hidden_dropout_prob)
        self.classifier = nn.Linear(config.hidden_size, labels)
        self.initialise()

    def forward(
        self, input_ids: Tensor, attention_mask: Tensor | None = None, token_type_ids: Tensor | None = None
    ) -> Tensor:
        """Logits [B, labels]."""
        pooled = self.mobilebert(input_ids, attention_mask, token_type_ids).pooled
        return cast("Tensor", self.classifier(self.dropout(pooled)))


class Transform(nn.Module):
    """Dense, activation and a true LayerNorm before the word scores."""

    def __init__(self, config: MobileBertConfig) -> None:
        super().__init__()
        self.dense = nn.Linear(config.hidden_size, config.hidden_size)
        self.act = activation(config.hidden_act)
        self.LayerNorm = nn.LayerNorm(config.hidden_size, eps=config.layer_norm_eps)

    def forward(self, x: Tensor) -> Tensor:
        """[..., H] -> [..., H]."""
        return cast("Tensor", self.LayerNorm(self.act(self.dense(x))))


class Predictions(nn.Module):
    """Masked-word scores; the output matrix is the word embeddings (E columns) and an extra part (H - E)."""

    def __init__(self, config: MobileBertConfig) -> None:
        super().__init__()
        extra = config.hidden_size - config.embedding_size
        self.transform = Transform(config)
        # Stored transposed, [H - E, V], as the checkpoints have it.
        self.dense = nn.Linear(config.vocab_size, extra, bias=False) if extra > 0 else None
        self.bias = nn.Parameter(torch.zeros(config.vocab_size))

    def forward(self, hidden: Tensor, table: Tensor) -> Tensor:
        """Hidden states [..., H] and word embeddings [V, E] -> scores [..., V]."""
        x = self.transform(hidden)
        width = table.shape[1]
        scores = x[..., :width] @ table.t() + self.bias
        return scores if self.dense is None else scores + x[..., width:] @ self.dense.weight


class PreTrainingHeads(nn.Module):
    """Masked-word and next-sentence heads, named as in the checkpoints."""

    def __init__(self, config: MobileBertConfig) -> None:
        super().__init__()
        self.predictions = Predictions(config)
        self.seq_relationship = nn.Linear(config.hidden_size, 2)


class ForPreTraining(WithEncoder):
    """Masked language model and next-sentence prediction."""

    def __init__(self, config: MobileBertConfig) -> None:
        super().__init__(config)
        self.cls = PreTrainingHeads(config)
        self.initialise()

    def forward(
        self,
        input_ids: Tensor,
        attention_mask: Tensor | None = None,
        token_type_ids: Tensor | None = None,
        positions: Tensor | None = None,
    ) -> tuple[Tensor, Tensor]:
        """Word scores and next-sentence scores [B, 2].

        Word scores are [B, T, V], or [B, P, V] for the ``positions`` [B, P] asked for.
        """
        out = self.mobilebert(input_ids, attention_mask, token_type_ids)
        return self.heads(out, positions)

    def heads(self, out: EncoderOutput, positions: Tensor | None = None) -> tuple[Tensor, Tensor]:
        """The two heads on an encoder's output, for callers that also need its hidden states."""
        hidden = out.last
        if positions is not None:
            hidden = hidden.gather(1, positions[..., None].expand(-1, -1, hidden.shape[-1]))
        words = self.cls.predictions(hidden, self.mobilebert.embeddings.word_embeddings.weight)
        return words, self.cls.seq_relationship(out.pooled)


def parameters(module: nn.Module) -> int:
    """Number of parameters."""
    return sum(p.numel() for p in module.parameters())
