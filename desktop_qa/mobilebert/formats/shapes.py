# SPDX-License-Identifier: AGPL-3.0-or-later
"""The configuration that weights imply, and the check that weights and configuration fit."""

from __future__ import annotations

import dataclasses
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from desktop_qa.common.errors import ModelError, Text, joined
from desktop_qa.mobilebert import weights as canonical
from desktop_qa.mobilebert.config import MobileBertConfig
from desktop_qa.mobilebert.formats.checkpoint import QA_HEAD, Checkpoint, guess_architecture, listing

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from desktop_qa.mobilebert.formats.checkpoint import Weights

_WORDS: Final = "mobilebert.embeddings.word_embeddings.weight"
_POSITIONS: Final = "mobilebert.embeddings.position_embeddings.weight"
_TYPES: Final = "mobilebert.embeddings.token_type_embeddings.weight"
_TRANSFORM: Final = "mobilebert.embeddings.embedding_transformation.weight"
_FIRST: Final = "mobilebert.encoder.layer.0."


@dataclass(frozen=True, slots=True)
class Hints:
    """What shapes alone do not tell, with the values of every published MobileBERT as defaults.

    Attributes:
        heads: attention heads.
        heads_seen: whether the file told them.
        normalization_type: as in the configuration.
        hidden_act: the activation where the file told it.
    """

    heads: int = 4
    heads_seen: bool = False
    normalization_type: str = "no_norm"
    hidden_act: str = ""


def infer(weights: Weights, hints: Hints, source: Path) -> MobileBertConfig:
    """The configuration whose shapes ``weights`` have.

    Raises:
        ModelError: tensors that every MobileBERT has are missing, named all at once.
    """
    needed = (_WORDS, _POSITIONS, _TYPES, _TRANSFORM, _FIRST + "intermediate.dense.weight",
              _FIRST + "bottleneck.input.dense.weight", _FIRST + "attention.self.query.weight")  # fmt: skip
    missing = [name for name in needed if name not in weights or weights[name].ndim != 2]
    if missing:
        raise ModelError(
            "{source} is no whole MobileBERT{guess}: it lacks {names}.",
            source=source,
            guess=guess_architecture(weights),
            names=listing(missing),
        )
    vocabulary, embedding = weights[_WORDS].shape
    positions, hidden = weights[_POSITIONS].shape
    inner, width = weights[_FIRST + "intermediate.dense.weight"].shape
    query_input = weights[_FIRST + "attention.self.query.weight"].shape[1]
    value = weights.get(_FIRST + "attention.self.value.weight")
    in_bottleneck = width < hidden and value is not None and value.ndim == 2 and value.shape[1] == width
    layers = {int(found[1]) for name in weights if (found := re.match(r"mobilebert\.encoder\.layer\.(\d+)\.", name))}
    networks = {int(found[1]) for name in weights if (found := re.search(r"\.ffn\.(\d+)\.", name))}
    return MobileBertConfig(
        vocab_size=vocabulary,
        embedding_size=embedding,
        hidden_size=hidden,
        intra_bottleneck_size=width,
        num_hidden_layers=max(layers) + 1,
        num_attention_heads=hints.heads,
        intermediate_size=inner,
        num_feedforward_networks=len(networks) + 1,
        # The published pairs: NoNorm with relu, LayerNorm with the TF1 code's gelu.
        hidden_act=hints.hidden_act or ("relu" if hints.normalization_type == "no_norm" else "gelu_tanh"),
        normalization_type=hints.normalization_type,
        key_query_shared_bottleneck=query_input == width and not in_bottleneck,
        use_bottleneck_attention=in_bottleneck,
        trigram_input=weights[_TRANSFORM].shape[1] == 3 * embedding,
        classifier_activation="mobilebert.pooler.dense.weight" in weights,
        max_position_embeddings=positions,
        type_vocab_size=len(weights[_TYPES]),
    )


def complete(
    source: Path,
    format_name: str,
    weights: Weights,
    config: MobileBertConfig | None,
    hints: Hints,
    *,
    skipped: Iterable[str] = (),
    notes: Iterable[str] = (),
) -> Checkpoint:
    """A checkpoint whose weights are checked against ``config``, or against what their shapes imply without one.

    Raises:
        ModelError: names every tensor that is missing, too many, misshapen or not finite.
    """
    said = list(notes)
    if config is None:
        config = infer(weights, hints, source)
        said.append(Text("No configuration file was found beside the weights; the sizes were read from their shapes."))
        assumed = [config.hidden_act] if not hints.hidden_act else []
        if not hints.heads_seen:
            assumed.append(Text("{heads} attention heads", heads=config.num_attention_heads))
        if assumed:
            said.append(Text("Assumed: {names}.", names=joined(assumed, ", ")))
    left_out = list(skipped)
    if QA_HEAD in weights and config.classifier_activation:
        # Answers are read from the tokens; `transformers` leaves the pooler out of such a model, others keep it.
        config = dataclasses.replace(config, classifier_activation=False)
        left_out += [name for name in weights if ".pooler." in name]
        weights = {name: values for name, values in weights.items() if ".pooler." not in name}
    if not config.has_attention_bottleneck:
        # The garden's encoder makes this bottleneck even where bottleneck attention leaves it unused.
        unused = [name for name in weights if ".bottleneck.attention." in name]
        left_out += unused
        weights = {name: values for name, values in weights.items() if name not in set(unused)}
    canonical.check(config, weights, source=str(source))
    return Checkpoint(source, format_name, config, weights, tuple(left_out), tuple(said))
