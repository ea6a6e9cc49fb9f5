# SPDX-License-Identifier: AGPL-3.0-or-later
"""TF2 object checkpoints and SavedModels of the TensorFlow model garden's ``MobileBERTEncoder``.

Keys of an object checkpoint depend on how the model was wrapped (``encoder/layer_with_weights-0/...``,
``model/...``, ``variables/17/...``); the object graph that is stored with them gives each key the name of its
variable, which is the same in every wrapping. The table therefore speaks of variables.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from desktop_qa.common.errors import ModelError
from desktop_qa.mobilebert.formats import shapes
from desktop_qa.mobilebert.formats.bundle import OBJECT_GRAPH
from desktop_qa.mobilebert.formats.checkpoint import as_float32, refuse_unknown
from desktop_qa.mobilebert.formats.renaming import Renamer, Table, orient, stack_feed_forward

if TYPE_CHECKING:
    from desktop_qa.mobilebert.config import MobileBertConfig
    from desktop_qa.mobilebert.formats.bundle import Bundle
    from desktop_qa.mobilebert.formats.checkpoint import Checkpoint, Weights

FORMAT: Final = "TF2 checkpoint"

_EMBEDDINGS: Final = "mobile_bert_embedding/"
_LAYER: Final = "transformer_layer_{n}/"
_CANONICAL: Final = "mobilebert.encoder.layer.{n}."

TABLE: Final = Table(
    modules={
        _EMBEDDINGS + "embedding_projection": "mobilebert.embeddings.embedding_transformation",
        _EMBEDDINGS + "embedding_norm": "mobilebert.embeddings.LayerNorm",
        _LAYER + "bottleneck_input/dense": _CANONICAL + "bottleneck.input.dense",
        _LAYER + "bottleneck_input/norm": _CANONICAL + "bottleneck.input.LayerNorm",
        _LAYER + "kq_shared_bottleneck/dense": _CANONICAL + "bottleneck.attention.dense",
        _LAYER + "kq_shared_bottleneck/norm": _CANONICAL + "bottleneck.attention.LayerNorm",
        _LAYER + "attention/query": _CANONICAL + "attention.self.query",
        _LAYER + "attention/key": _CANONICAL + "attention.self.key",
        _LAYER + "attention/value": _CANONICAL + "attention.self.value",
        _LAYER + "attention/attention_output": _CANONICAL + "attention.output.dense",
        _LAYER + "attention/norm": _CANONICAL + "attention.output.LayerNorm",
        # The last of these is the canonical `intermediate` and `output`; `read` moves it there.
        _LAYER + "ffn_layer_{i}/intermediate_dense": _CANONICAL + "ffn.{i}.intermediate.dense",
        _LAYER + "ffn_layer_{i}/output_dense": _CANONICAL + "ffn.{i}.output.dense",
        _LAYER + "ffn_layer_{i}/norm": _CANONICAL + "ffn.{i}.output.LayerNorm",
        _LAYER + "bottleneck_output/dense": _CANONICAL + "output.bottleneck.dense",
        _LAYER + "bottleneck_output/norm": _CANONICAL + "output.bottleneck.LayerNorm",
        "pooler": "mobilebert.pooler.dense",
        "cls/predictions/transform/dense": "cls.predictions.transform.dense",
        "cls/predictions/transform/LayerNorm": "cls.predictions.transform.LayerNorm",
        "predictions/transform/logits": "qa_outputs",
    },
    tensors={
        _EMBEDDINGS + "word_embedding/embeddings": ("mobilebert.embeddings.word_embeddings.weight", False),
        _EMBEDDINGS + "position_embedding/embeddings": ("mobilebert.embeddings.position_embeddings.weight", False),
        _EMBEDDINGS + "type_embedding/embeddings": ("mobilebert.embeddings.token_type_embeddings.weight", False),
        "cls/predictions/output_bias/bias": ("cls.predictions.bias", False),
        "cls/predictions/extra_output_weights": ("cls.predictions.dense.weight", True),
    },
    skip=(
        r"\.OPTIMIZER_SLOT/",
        r"^(optimizer|_optimizer)/",
        r"(^|/)(save_counter|global_step|iteration|iter|do_lower_case)(/|$)",
        # Heads of the pre-training model that no reader uses: next sentence and other classifiers.
        r"(^|/)(classification_heads|next_sentence)(/|$)",
        "^" + re.escape(OBJECT_GRAPH) + "$",
    ),
)


def read(bundle: Bundle, config: MobileBertConfig | None, heads: int) -> Checkpoint:
    """Read an object checkpoint.

    Args:
        bundle: the opened checkpoint.
        config: the configuration found beside it or given; without one it is worked out from the shapes.
        heads: not needed where a kernel keeps its heads apart, as the garden's do.

    Raises:
        ModelError: another architecture, damage, or tensors that do not fit the configuration.
    """
    graph = bundle.object_graph()
    if graph is None:
        raise ModelError("{path} has no object graph: it is a TF1 checkpoint.", path=bundle.prefix)
    renamer = Renamer(TABLE)
    weights: Weights = {}
    unknown, skipped = [], []
    heads_seen = False
    for key, entry in bundle.entries.items():
        name = graph.variables.get(key, "")
        if not name or renamer.skips(key) or renamer.skips(name) or not entry.is_float:
            skipped.append(key)
            continue
        # Keras numbers the layers of a second model in one program: mobile_bert_embedding_1/...
        target = renamer.target(re.sub(r"(?<=mobile_bert_embedding)_\d+(?=/)", "", name))
        if target is None:
            unknown.append(f"{target} ({name})")
            continue
        if target.name in weights:
            raise ModelError(
                "{path} holds several models: {name} and another variable are both {target}. Save the one to import on "
                "its own.",
                path=bundle.prefix,
                name=key,
                target=target.name,
            )
        if target.name.endswith("attention.self.query.weight") and len(entry.shape) == 3:
            heads, heads_seen = entry.shape[1], True
        weights[target.name] = as_float32(name, orient(target, bundle.tensor(key)))
    refuse_unknown(unknown, bundle.prefix, FORMAT)
    stacked = [int(found[1]) for name in weights if (found := re.search(r"\.ffn\.(\d+)\.", name))]
    if stacked:
        weights = {stack_feed_forward(name, max(stacked)): values for name, values in weights.items()}
    # A NoNorm object also holds its variables under the names scale and bias; a LayerNormalization does not.
    no_norm = any({"gamma", "scale"} <= children for children in graph.children)
    hints = shapes.Hints(heads, heads_seen, "no_norm" if no_norm else "layer_norm")
    return shapes.complete(bundle.prefix, FORMAT, weights, config, hints, skipped=skipped)
