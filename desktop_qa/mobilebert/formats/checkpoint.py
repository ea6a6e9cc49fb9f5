# SPDX-License-Identifier: AGPL-3.0-or-later
"""What every reader of a format returns: canonical weights, the configuration they fit, and what was left out."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

import numpy as np

from desktop_qa.common.errors import ModelError, Text, joined

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

    from numpy.typing import NDArray

    from desktop_qa.mobilebert.config import MobileBertConfig

    Weights = dict[str, NDArray[np.float32]]

QA_HEAD: Final = "qa_outputs.weight"


@dataclass(frozen=True, slots=True)
class Checkpoint:
    """Weights under their canonical names (those of Hugging Face's checkpoints), all float32.

    Attributes:
        source: the file or directory that was read.
        format: the name of the format, for people.
        config: a `MobileBertConfig`, or the ``config.json`` of a plain BERT.
        weights: encoder and heads, checked to be complete and finite.
        skipped: tensors that are no weights (optimiser slots, step counters) or that no reader needs.
        notes: what had to be assumed, in sentences.
        encoded_tokens: for a sentence encoder, tokens of the longest text it was trained on; 0 for other models.
    """

    source: Path
    format: str
    config: MobileBertConfig | dict[str, Any]
    weights: Weights
    skipped: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    encoded_tokens: int = 0

    @property
    def answers_questions(self) -> bool:
        """Whether the question-answering head was trained and is here; otherwise this is a bare encoder."""
        return QA_HEAD in self.weights

    @property
    def encodes_sentences(self) -> bool:
        """Whether it was trained to give each text one vector, the mean over its tokens."""
        return self.encoded_tokens > 0

    @property
    def vocab_size(self) -> int:
        """Number of word pieces."""
        if isinstance(self.config, dict):
            return int(self.config["vocab_size"])
        return self.config.vocab_size

    @property
    def positions(self) -> int:
        """Tokens of the longest text that there are positions for."""
        if isinstance(self.config, dict):
            return int(self.config["max_position_embeddings"])
        return self.config.max_position_embeddings


def as_float32(name: str, values: NDArray[Any]) -> NDArray[np.float32]:
    """Own, contiguous, native float32 values; raises `ModelError` for numbers that are no weights."""
    if values.dtype.kind != "f":
        raise ModelError("{name} holds {dtype} numbers, not weights.", name=name, dtype=values.dtype)
    with np.errstate(over="ignore"):  # a float64 beyond float32 becomes infinite and is reported as such
        return np.array(values, dtype=np.float32, order="C")


def listing(names: Iterable[str], most: int = 12) -> Text:
    """Names for a message, all of them up to ``most``."""
    ordered = sorted(names)
    shown = joined(ordered[:most], ", ")
    if len(ordered) <= most:
        return shown
    return Text("{names} and {count} more", names=shown, count=len(ordered) - most)


def refuse_unknown(unknown: Iterable[str], source: Path, format_name: str) -> None:
    """Raise `ModelError` that names what a table does not know, with a guess at the architecture."""
    names = list(unknown)
    if names:
        raise ModelError(
            "{source} is no MobileBERT as the {format_name} has it{guess}: unknown tensors {names}.",
            source=source,
            format_name=format_name,
            guess=guess_architecture(names),
            names=listing(names),
        )


_ARCHITECTURES: Final[Mapping[str, tuple[str, ...]]] = {
    # Ordered: the first whose mark occurs in a name is taken.
    "ALBERT": ("albert", "inner_group_", "embedding_hidden_mapping_in"),
    "ELECTRA": ("electra", "discriminator_predictions", "generator_"),
    "DistilBERT": ("distilbert", "transformer.layer.0.attention.q_lin"),
    "RoBERTa": ("roberta", "lm_head.layer_norm"),
    "DeBERTa": ("deberta", "rel_embeddings"),
    "MPNet": ("mpnet", "relative_attention_bias"),
    "T5": ("SelfAttention.relative", "shared.weight", "decoder.block"),
    "GPT": ("attn.c_attn", "model.decoder.layers", "lm_head.weight", "model.layers."),
    "BERT": ("attention.self.query", "attention/self/query", "self_attention/query", "bert/", "bert."),
}


def guess_architecture(names: Iterable[str]) -> Text:
    """``" (it looks like ALBERT)"`` from names of tensors, or nothing."""
    joined = "\n".join(names)
    for architecture, marks in _ARCHITECTURES.items():
        if any(mark in joined for mark in marks):
            return Text(" (it looks like {architecture})", architecture=architecture)
    return Text("")
