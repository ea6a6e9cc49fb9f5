# SPDX-License-Identifier: AGPL-3.0-or-later
"""TF1 checkpoints as google-research released them: weights saved by name, with a ``bert_config.json`` beside."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from desktop_qa.common.errors import ModelError
from desktop_qa.mobilebert.formats import shapes
from desktop_qa.mobilebert.formats.checkpoint import as_float32, refuse_unknown
from desktop_qa.mobilebert.formats.renaming import Renamer, Table, orient

if TYPE_CHECKING:
    from desktop_qa.mobilebert.config import MobileBertConfig
    from desktop_qa.mobilebert.formats.bundle import Bundle
    from desktop_qa.mobilebert.formats.checkpoint import Checkpoint, Weights

FORMAT: Final = "TF1 checkpoint"

_LAYER: Final = "bert/encoder/layer_{n}/"
_CANONICAL: Final = "mobilebert.encoder.layer.{n}."

TABLE: Final = Table(
    modules={
        "bert/embeddings/embedding_transformation": "mobilebert.embeddings.embedding_transformation",
        "bert/embeddings/{norm}": "mobilebert.embeddings.LayerNorm",
        _LAYER + "bottleneck/input/dense": _CANONICAL + "bottleneck.input.dense",
        _LAYER + "bottleneck/input/{norm}": _CANONICAL + "bottleneck.input.LayerNorm",
        _LAYER + "bottleneck/attention/dense": _CANONICAL + "bottleneck.attention.dense",
        _LAYER + "bottleneck/attention/{norm}": _CANONICAL + "bottleneck.attention.LayerNorm",
        _LAYER + "attention/self/query": _CANONICAL + "attention.self.query",
        _LAYER + "attention/self/key": _CANONICAL + "attention.self.key",
        _LAYER + "attention/self/value": _CANONICAL + "attention.self.value",
        _LAYER + "attention/output/dense": _CANONICAL + "attention.output.dense",
        _LAYER + "attention/output/{norm}": _CANONICAL + "attention.output.LayerNorm",
        _LAYER + "ffn_layer_{i}/intermediate/dense": _CANONICAL + "ffn.{i}.intermediate.dense",
        _LAYER + "ffn_layer_{i}/output/dense": _CANONICAL + "ffn.{i}.output.dense",
        _LAYER + "ffn_layer_{i}/output/{norm}": _CANONICAL + "ffn.{i}.output.LayerNorm",
        _LAYER + "intermediate/dense": _CANONICAL + "intermediate.dense",
        _LAYER + "output/dense": _CANONICAL + "output.dense",
        _LAYER + "output/{norm}": _CANONICAL + "output.LayerNorm",
        _LAYER + "output/bottleneck/dense": _CANONICAL + "output.bottleneck.dense",
        _LAYER + "output/bottleneck/{norm}": _CANONICAL + "output.bottleneck.LayerNorm",
        "bert/pooler/dense": "mobilebert.pooler.dense",
        "cls/predictions/transform/dense": "cls.predictions.transform.dense",
        "cls/predictions/transform/{norm}": "cls.predictions.transform.LayerNorm",
    },
    tensors={
        "bert/embeddings/word_embeddings": ("mobilebert.embeddings.word_embeddings.weight", False),
        "bert/embeddings/position_embeddings": ("mobilebert.embeddings.position_embeddings.weight", False),
        "bert/embeddings/token_type_embeddings": ("mobilebert.embeddings.token_type_embeddings.weight", False),
        "cls/predictions/output_bias": ("cls.predictions.bias", False),
        "cls/predictions/extra_output_weights": ("cls.predictions.dense.weight", True),
        "cls/seq_relationship/output_weights": ("cls.seq_relationship.weight", False),
        "cls/seq_relationship/output_bias": ("cls.seq_relationship.bias", False),
        "cls/squad/output_weights": ("qa_outputs.weight", False),
        "cls/squad/output_bias": ("qa_outputs.bias", False),
        "output_weights": ("classifier.weight", False),
        "output_bias": ("classifier.bias", False),
    },
    skip=(
        r"(^|/)(adam_m|adam_v|Adam(_\d+)?|lamb_m|lamb_v|Momentum|ExponentialMovingAverage)$",
        r"(^|/)(beta[12]_power|global_step|learning_rate|good_steps|loss_scale|save_counter)$",
        # The network that a student was distilled from, saved along with it.
        r"(^|/)teacher/",
        # Ranges observed during quantisation-aware training: numbers about activations, no weights.
        r"/(act_quant|weights_quant|\w*_quant|FakeQuant\w*)/",
    ),
)


def read(bundle: Bundle, config: MobileBertConfig | None, heads: int) -> Checkpoint:
    """Read a checkpoint whose variables were saved by name.

    Args:
        bundle: the opened checkpoint.
        config: the configuration found beside it or given; without one it is worked out from the shapes.
        heads: attention heads to assume without a configuration.

    Raises:
        ModelError: another architecture, damage, or tensors that do not fit the configuration.
    """
    renamer = Renamer(TABLE)
    weights: Weights = {}
    unknown, skipped = [], []
    layer_norm = False
    for name, entry in bundle.entries.items():
        if renamer.skips(name) or not entry.is_float:
            skipped.append(name)
        elif (target := renamer.target(name)) is None:
            unknown.append(name)
        elif target.name in weights:
            raise ModelError(
                "{path} holds several models: {name} and another variable are both {target}. Save the one to import on "
                "its own.",
                path=bundle.prefix,
                name=name,
                target=target.name,
            )
        else:
            layer_norm |= name.endswith("bottleneck/input/LayerNorm/gamma")
            weights[target.name] = as_float32(name, orient(target, bundle.tensor(name)))
    refuse_unknown(unknown, bundle.prefix, FORMAT)
    hints = shapes.Hints(heads, normalization_type="layer_norm" if layer_norm else "no_norm")
    return shapes.complete(bundle.prefix, FORMAT, weights, config, hints, skipped=skipped)
