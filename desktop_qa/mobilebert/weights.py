# SPDX-License-Identifier: AGPL-3.0-or-later
"""The canonical weights of a MobileBERT: their names, their shapes, and the check that a set of them is whole."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import numpy as np

from desktop_qa.common.errors import ModelError, Text, joined

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from numpy.typing import NDArray

    from desktop_qa.mobilebert.config import MobileBertConfig

    Shapes = dict[str, tuple[int, ...]]

_MOST_LISTED: Final = 20


def encoder_shapes(config: MobileBertConfig) -> Shapes:
    """Names and shapes of the encoder's weights; a dense weight is [out, in]."""
    H, D, inner = config.hidden_size, config.inner_size, config.intermediate_size
    embeddings = "mobilebert.embeddings"
    shapes: Shapes = {
        f"{embeddings}.word_embeddings.weight": (config.vocab_size, config.embedding_size),
        f"{embeddings}.position_embeddings.weight": (config.max_position_embeddings, H),
        f"{embeddings}.token_type_embeddings.weight": (config.type_vocab_size, H),
    }
    dense: dict[str, tuple[int, int]] = {}
    norms = {f"{embeddings}.LayerNorm": H}
    if config.transforms_embeddings:
        dense[f"{embeddings}.embedding_transformation"] = (H, config.embedding_input_size)
    for index in range(config.num_hidden_layers):
        layer = f"mobilebert.encoder.layer.{index}"
        if config.use_bottleneck:
            dense[f"{layer}.bottleneck.input.dense"] = (D, H)
            dense[f"{layer}.output.bottleneck.dense"] = (H, D)
            norms |= {f"{layer}.bottleneck.input.LayerNorm": D, f"{layer}.output.bottleneck.LayerNorm": H}
        if config.has_attention_bottleneck:
            dense[f"{layer}.bottleneck.attention.dense"] = (D, H)
            norms[f"{layer}.bottleneck.attention.LayerNorm"] = D
        dense |= {
            f"{layer}.attention.self.query": (D, config.query_key_input_size),
            f"{layer}.attention.self.key": (D, config.query_key_input_size),
            f"{layer}.attention.self.value": (D, config.value_input_size),
            f"{layer}.attention.output.dense": (D, D),
        }
        norms[f"{layer}.attention.output.LayerNorm"] = D
        networks = [f"{layer}.ffn.{number}" for number in range(config.num_feedforward_networks - 1)]
        for network in (*networks, layer):
            dense |= {f"{network}.intermediate.dense": (inner, D), f"{network}.output.dense": (D, inner)}
            norms[f"{network}.output.LayerNorm"] = D
    if config.classifier_activation:
        dense["mobilebert.pooler.dense"] = (H, H)
    return shapes | _layers(dense, norms)


def head_shapes(config: MobileBertConfig) -> dict[str, Shapes]:
    """Names and shapes of each head's weights; a head is there whole or not at all."""
    H, V = config.hidden_size, config.vocab_size
    words = _layers({"cls.predictions.transform.dense": (H, H)}, {"cls.predictions.transform.LayerNorm": H}) | {
        "cls.predictions.bias": (V,)
    }
    if config.embedding_size < H:
        words["cls.predictions.dense.weight"] = (H - config.embedding_size, V)
    return {
        "question answering": _layers({"qa_outputs": (2, H)}, {}),
        "masked words": words,
        "next sentence": _layers({"cls.seq_relationship": (2, H)}, {}),
    }


def _layers(dense: Mapping[str, tuple[int, int]], norms: Mapping[str, int]) -> Shapes:
    shapes: Shapes = {}
    for name, (outputs, inputs) in dense.items():
        shapes |= {f"{name}.weight": (outputs, inputs), f"{name}.bias": (outputs,)}
    for name, width in norms.items():
        shapes |= {f"{name}.weight": (width,), f"{name}.bias": (width,)}
    return shapes


def check(config: MobileBertConfig, weights: Mapping[str, NDArray[Any]], source: str) -> None:
    """Check encoder and heads against ``config``.

    Raises:
        ModelError: names all tensors of ``source`` that are missing, too many, misshapen or not finite.
    """
    expected = encoder_shapes(config)
    for shapes in head_shapes(config).values():
        if any(name in weights for name in shapes):
            expected |= shapes
    if "classifier.weight" in weights:  # any number of classes
        classes = weights["classifier.weight"].shape[0]
        expected |= _layers({"classifier": (classes, config.hidden_size)}, {})
    check_shapes(expected, weights, source)


def check_shapes(expected: Mapping[str, tuple[int, ...]], weights: Mapping[str, NDArray[Any]], source: str) -> None:
    """Check that ``weights`` are exactly ``expected`` and finite; raises `ModelError` that names every fault."""
    misshapen = [
        Text(
            "{name} is {shape} instead of {wanted}", name=name, shape=_shape(weights[name].shape), wanted=_shape(shape)
        )
        for name, shape in expected.items()
        if name in weights and weights[name].shape != shape
    ]
    unfinished = [name for name, values in weights.items() if not np.isfinite(values).all()]
    faults = [
        Text("{label}: {names}", label=label, names=_listing(names))
        for label, names in (
            (Text("missing"), [name for name in expected if name not in weights]),
            (Text("not part of this configuration"), [name for name in weights if name not in expected]),
            (Text("of another shape"), misshapen),
            (Text("holding NaN or infinite values"), unfinished),
        )
        if names
    ]
    if faults:
        raise ModelError(
            "The weights of {source} do not fit. Tensors {faults}.", source=source, faults=joined(faults, "; ")
        )


def _shape(shape: tuple[int, ...]) -> str:
    return "[" + ", ".join(map(str, shape)) + "]"


def _listing(names: Iterable[str]) -> Text:
    ordered = list(names)
    rest = len(ordered) - _MOST_LISTED
    shown = joined(ordered[:_MOST_LISTED], ", ")
    return Text("{names} and {count} more", names=shown, count=rest) if rest > 0 else shown
