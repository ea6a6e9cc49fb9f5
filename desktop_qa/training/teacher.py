# SPDX-License-Identifier: AGPL-3.0-or-later
"""A teacher: any BERT-family encoder with its question-answering head, read from a directory.

A plain BERT is the member of the MobileBERT family without bottlenecks, trigrams and stacked feed-forward networks,
and its weights carry the same names but for the prefix; so one module serves every teacher and every student.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from safetensors.torch import load_file

from desktop_qa.common.errors import ModelError
from desktop_qa.mobilebert.config import MobileBertConfig
from desktop_qa.mobilebert.network import ForQuestionAnswering

if TYPE_CHECKING:
    from pathlib import Path

    import torch


def bert_config(values: dict[str, Any]) -> MobileBertConfig:
    """The configuration of a plain BERT as a member of the family."""
    return MobileBertConfig(
        vocab_size=values["vocab_size"],
        embedding_size=values["hidden_size"],
        hidden_size=values["hidden_size"],
        intra_bottleneck_size=values["hidden_size"],
        num_hidden_layers=values["num_hidden_layers"],
        num_attention_heads=values["num_attention_heads"],
        intermediate_size=values["intermediate_size"],
        num_feedforward_networks=1,
        hidden_act={"gelu_new": "gelu_tanh", "gelu_pytorch_tanh": "gelu_tanh"}.get(
            values["hidden_act"], values["hidden_act"]
        ),
        normalization_type="layer_norm",
        use_bottleneck=False,
        key_query_shared_bottleneck=False,
        trigram_input=False,
        max_position_embeddings=values["max_position_embeddings"],
        type_vocab_size=values["type_vocab_size"],
        hidden_dropout_prob=values.get("hidden_dropout_prob", 0.1),
        attention_probs_dropout_prob=values.get("attention_probs_dropout_prob", 0.1),
        layer_norm_eps=values.get("layer_norm_eps", 1e-12),
        pad_token_id=values.get("pad_token_id", 0),
    )


def canonical(weights: dict[str, torch.Tensor]) -> dict[str, torch.Tensor]:
    """Spell a BERT's weight names as the family's; position counters and unused poolers are left out."""
    renamed = {}
    for name, value in weights.items():
        if name.endswith("embeddings.position_ids"):
            continue
        head, _, rest = name.partition(".")
        renamed[f"mobilebert.{rest}" if head == "bert" else name] = value.float()
    return renamed


def load_reader(directory: Path) -> ForQuestionAnswering:
    """Read a question-answering model (``config.json`` and ``model.safetensors``) of the BERT family.

    Raises:
        ModelError: another architecture, or tensors are missing, left over or misshapen (all named).
    """
    try:
        values = json.loads((directory / "config.json").read_text(encoding="utf-8"))
        weights = canonical(load_file(str(directory / "model.safetensors")))
    except (OSError, ValueError) as error:
        raise ModelError(f"{directory} cannot be read as a model: {error}") from error
    kind = values.get("model_type")
    if kind not in {"bert", "mobilebert"}:
        raise ModelError(f"{directory} holds a {kind!r} model; a teacher must be of the BERT family.")
    config = bert_config(values) if kind == "bert" else MobileBertConfig.from_dict(values)
    model = ForQuestionAnswering(config)
    load_weights(model, weights)
    return model.eval()


def load_weights(model: ForQuestionAnswering, weights: dict[str, torch.Tensor]) -> None:
    """Load canonical weights, naming everything that does not fit at once."""
    wanted = model.state_dict()
    if not model.config.classifier_activation:
        weights = {name: value for name, value in weights.items() if ".pooler." not in name}
    faults = [f"{name} is missing" for name in wanted.keys() - weights.keys()]
    faults += [f"{name} is not expected" for name in weights.keys() - wanted.keys()]
    faults += [
        f"{name} has shape {tuple(weights[name].shape)}, not {tuple(wanted[name].shape)}"
        for name in wanted.keys() & weights.keys()
        if weights[name].shape != wanted[name].shape
    ]
    if faults:
        raise ModelError("The weights do not fit: " + "; ".join(sorted(faults)) + ".")
    model.load_state_dict(weights)
