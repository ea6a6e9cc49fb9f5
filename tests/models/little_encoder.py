# SPDX-License-Identifier: AGPL-3.0-or-later
"""A sentence encoder of random weights, as a checkpoint of sentence-transformers and as an imported model."""

from __future__ import annotations

import dataclasses
import json
from typing import TYPE_CHECKING

import pytest

from desktop_qa.mobilebert import bert_graph, safetensors_file
from desktop_qa.mobilebert.bert_graph import BertConfig
from desktop_qa.models.install import Options, import_model
from tests.mobilebert.reading import lively

if TYPE_CHECKING:
    from pathlib import Path

WORDS = (
    "[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]",
    "the", "a", "cat", "dog", "sat", "ran", "on", "under", "mat", "tree", "who", "where", "?",
)  # fmt: skip
CONFIG = BertConfig(
    vocab_size=len(WORDS), hidden_size=32, num_hidden_layers=2, num_attention_heads=4, intermediate_size=48,
    max_position_embeddings=40,
)  # fmt: skip
MEAN = "pooling_mode_mean_tokens"


def checkpoint(directory: Path, pooling: str = MEAN) -> Path:
    """Write the files that sentence-transformers saves."""
    directory.mkdir(parents=True)
    values = lively(bert_graph.weight_shapes(CONFIG, "sentence"))
    safetensors_file.write(directory / "model.safetensors", {n.removeprefix("bert."): a for n, a in values.items()})
    (directory / "config.json").write_text(json.dumps({"model_type": "bert"} | dataclasses.asdict(CONFIG)))
    (directory / "vocab.txt").write_text("\n".join(WORDS) + "\n")
    (directory / "modules.json").write_text("[]")
    (directory / "sentence_bert_config.json").write_text(json.dumps({"max_seq_length": 24}))
    (directory / "1_Pooling").mkdir()
    modes = {MEAN: False, "pooling_mode_cls_token": False} | {pooling: True}
    (directory / "1_Pooling" / "config.json").write_text(json.dumps(modes | {"word_embedding_dimension": 32}))
    return directory


def installed(models: Path, name: str = "little") -> Path:
    """An imported encoder in the directory ``models``."""
    pytest.importorskip("onnx", reason="extra convert")
    source = models.parent / "checkpoint"
    if not source.is_dir():
        checkpoint(source)
    return import_model(source, models, Options(name=name)).directory
