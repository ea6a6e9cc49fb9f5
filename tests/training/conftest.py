# SPDX-License-Identifier: AGPL-3.0-or-later
"""A tiny world to train in: a vocabulary, a teacher, questions and text."""

from __future__ import annotations

import importlib.util
import json
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pathlib import Path

collect_ignore_glob = [] if importlib.util.find_spec("torch") else ["test_*.py"]

COLOURS = ["red", "blue", "green", "white", "black", "brown", "pink", "grey"]
THINGS = ["house", "boat", "tree", "stone", "horse", "lamp", "coat", "door"]
WORDS = [*COLOURS, *THINGS, "the", "is", "what", "colour", "which", "?", ".", "and", "a", "old", "very"]

TEACHER = {
    "model_type": "bert", "vocab_size": 103 + len(WORDS) + 1, "hidden_size": 32, "num_hidden_layers": 2,
    "num_attention_heads": 4, "intermediate_size": 64, "hidden_act": "gelu", "max_position_embeddings": 64,
    "type_vocab_size": 2, "hidden_dropout_prob": 0.0, "attention_probs_dropout_prob": 0.0,
}  # fmt: skip

STUDENT = {
    "model_type": "mobilebert", "vocab_size": TEACHER["vocab_size"], "embedding_size": 32, "hidden_size": 32,
    "intra_bottleneck_size": 24, "num_hidden_layers": 2, "num_attention_heads": 3, "intermediate_size": 40,
    "num_feedforward_networks": 1, "hidden_act": "relu", "normalization_type": "layer_norm",
    "key_query_shared_bottleneck": False, "max_position_embeddings": 64, "attention_probs_dropout_prob": 0.0,
}  # fmt: skip


def squad(questions: int = 48) -> dict:
    """Passages that name the colour of three things, and questions for one of them."""
    articles = []
    for number in range(questions):
        facts = [(COLOURS[(number + 3 * i) % 8], THINGS[(number * 5 + i) % 8]) for i in range(3)]
        context = " ".join(f"the {thing} is {colour} ." for colour, thing in facts)
        colour, thing = facts[number % 3]
        answer = {"text": colour, "answer_start": context.index(f"{thing} is {colour}") + len(thing) + 4}
        qas = [{"id": str(number), "question": f"what colour is the {thing} ?", "answers": [answer]}]
        articles.append({"title": f"t{number // 6}", "paragraphs": [{"context": context, "qas": qas}]})
    return {"version": "1.1", "data": articles}


@pytest.fixture(scope="session")
def world(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with ``teacher`` (weights, tokenizer), ``qa.json`` and ``text.txt``."""
    import torch
    from safetensors.torch import save_file
    from tokenizers import Tokenizer, models, normalizers, pre_tokenizers

    from desktop_qa.mobilebert.network import ForQuestionAnswering
    from desktop_qa.training.teacher import bert_config

    folder = tmp_path_factory.mktemp("world")
    special = {0: "[PAD]", 100: "[UNK]", 101: "[CLS]", 102: "[SEP]", 103: "[MASK]"}
    vocabulary = {special.get(i, f"[unused{i}]"): i for i in range(104)}
    vocabulary |= {word: 104 + i for i, word in enumerate(WORDS)}
    tokenizer = Tokenizer(models.WordPiece(vocabulary, unk_token="[UNK]"))
    tokenizer.normalizer = normalizers.BertNormalizer()
    tokenizer.pre_tokenizer = pre_tokenizers.BertPreTokenizer()
    teacher = folder / "teacher"
    teacher.mkdir()
    tokenizer.save(str(teacher / "tokenizer.json"))
    (teacher / "config.json").write_text(json.dumps(TEACHER))
    torch.manual_seed(5)
    model = ForQuestionAnswering(bert_config(TEACHER))
    for parameter in model.parameters():
        if parameter.dim() > 1:
            # Random weights of this size make attention and logits that are worth learning from.
            parameter.data = torch.randn_like(parameter) * 0.25
    weights = {n.replace("mobilebert.", "bert."): v.contiguous() for n, v in model.state_dict().items()}
    save_file(weights, str(teacher / "model.safetensors"))
    (folder / "qa.json").write_text(json.dumps(squad()))
    rows = [f"the {t} is very {c} and the {u} is old ." for c in COLOURS for t in THINGS for u in THINGS[:3]]
    (folder / "text.txt").write_text("\n".join(rows))
    return folder


def recipe_text(stages: str, **extra: object) -> str:
    """A reader's recipe for the tiny world."""
    values = {
        "name": "tiny", "seed": 3, "threads": 1, "bf16": False, "score_every": 0, "save_every": 0, "log_every": 2,
        "teacher": "teacher", "student": STUDENT, "inherit_batches": 2,
        "data": {
            "tokens": 256,
            "windows": {"max_length": 48, "stride": 8, "join": 0.2, "negatives": 0.2},
            "sources": [{"file": "qa.json", "held_out": 6}],
        },
    } | extra  # fmt: skip
    return json.dumps(values)[:-1] + f', "stages": {stages}}}'


@pytest.fixture
def make_recipe(tmp_path: Path):
    """Write a recipe and load it."""
    from desktop_qa.training.recipe import load_recipe

    def make(stages: str, **extra: object):
        path = tmp_path / "recipe.yaml"
        path.write_text(recipe_text(stages, **extra))
        return load_recipe(path)

    return make
