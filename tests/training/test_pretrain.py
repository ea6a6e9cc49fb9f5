# SPDX-License-Identifier: AGPL-3.0-or-later
"""Masked words and next sentences from plain text, alone and with a teacher."""

from __future__ import annotations

import copy
import json
import math
import random

import pytest
import torch

from desktop_qa.common.errors import UserError
from desktop_qa.training.cli import make_loop
from desktop_qa.training.pretrain_task import Pretrain, load_pretrained, masked_word_loss
from desktop_qa.training.recipe import load_recipe
from desktop_qa.training.text import TextWindows, mask_words
from desktop_qa.training.windows import CLS, SEP, load_tokenizer
from tests.training.conftest import STUDENT

MASK = 103


def recipe(tmp_path, stages, **extra):
    values = {
        "name": "pretrain", "task": "pretrain", "seed": 1, "threads": 1, "bf16": False, "score_every": 0,
        "save_every": 0, "log_every": 5, "tokenizer": "teacher", "student": STUDENT,
        "data": {"files": ["text.txt"], "length": 40, "batch": 8, "predictions": 6}, "stages": stages,
    } | extra  # fmt: skip
    path = tmp_path / "pretrain.yaml"
    path.write_text(json.dumps(values))
    return load_recipe(path)


def test_masking_hides_a_share_and_keeps_the_frame():
    words = [CLS, *range(200, 300), SEP, *range(300, 400), SEP]
    masked, places = mask_words(words, random.Random(0), 0.15, 1000, MASK, 500)
    assert len(places) == 30
    assert [words[i] for i, _ in places] == [word for _, word in places]
    assert all(masked[i] == w for i, w in enumerate(words) if i not in dict(places))
    hidden = sum(masked[i] == MASK for i, _ in places)
    assert 18 <= hidden <= 29
    assert len(mask_words(words, random.Random(0), 0.15, 20, MASK, 500)[1]) == 20


def test_text_windows_are_pairs_with_masked_words(world, tmp_path):
    data = recipe(tmp_path, [{"name": "s", "kind": "distil", "steps": 1}]).data
    windows = TextWindows(load_tokenizer(world / "teacher"), data, world, seed=1)
    batch = windows.batch(0)
    assert batch.input_ids.shape == (8, 40)
    restored = batch.input_ids.scatter(1, batch.positions, torch.where(batch.weights > 0, batch.labels, CLS))
    assert (restored != MASK).all()
    assert torch.equal(batch.unrelated, windows.batch(0).unrelated)
    assert 2 < sum(int(windows.batch(i).unrelated.sum()) for i in range(4)) < 30
    follows = next(i for i in range(8) if not batch.unrelated[i])
    assert (restored[follows] == SEP).sum() == 2


def test_masked_word_loss_mixes_true_words_and_the_teachers():
    scores = torch.tensor([[[0.0, math.log(3.0)], [7.0, 0.0]]])
    labels, weights = torch.tensor([[0, 1]]), torch.tensor([[1.0, 0.0]])
    teacher = torch.tensor([[[50.0, 0.0], [0.0, 0.0]]])
    # Student (1/4, 3/4), true word 0, teacher sure of word 0; the second place does not count.
    assert masked_word_loss(scores, labels, weights, None, 0.5) == pytest.approx(math.log(4))
    assert masked_word_loss(scores, labels, weights, teacher, 0.5) == pytest.approx(math.log(4))
    other = torch.tensor([[[0.0, 50.0], [0.0, 0.0]]])
    expected = 0.5 * math.log(4) + 0.5 * math.log(4 / 3)
    assert masked_word_loss(scores, labels, weights, other, 0.5) == pytest.approx(expected)


def test_pre_training_learns_words_and_stores_a_teacher_that_teaches(world, tmp_path):
    teacher = STUDENT | {"intra_bottleneck_size": 64, "num_attention_heads": 4, "hidden_act": "gelu"}
    stage = {"name": "words", "kind": "distil", "steps": 60, "rate": 0.005, "labels": 1, "train_embeddings": True}
    loop = make_loop(recipe(tmp_path, [stage], student=teacher), world, tmp_path / "teacher")
    loop.begin()
    objective = Pretrain(loop.task.model, None, loop.stages[0])
    batch = loop.task.text.batch(10_000)
    with torch.no_grad():
        first = float(objective(batch, 0.0)["words"])
    loop.run()
    with torch.no_grad():
        assert float(objective(batch, 0.0)["words"]) < 0.8 * first

    from desktop_qa.training.export import write_weights

    taught = world / "pretrained"
    write_weights(loop.task.model.config, loop.task.model.state_dict(), taught, world / "teacher")
    model, heads = load_pretrained(taught)
    assert heads
    assert torch.equal(model.cls.predictions.bias, loop.task.model.cls.predictions.bias)

    stages = [
        {"name": "layers", "kind": "progressive", "steps": 20, "rate": 0.002, "optimiser": "lamb",
         "transfer": {"attention": 0, "relation": 1}},
        {"name": "words", "kind": "distil", "steps": 10, "rate": 0.002, "labels": 0.5, "hidden": 0.01},
    ]  # fmt: skip
    student = make_loop(recipe(tmp_path, stages, teacher="pretrained"), world, tmp_path / "student")
    student.begin()
    ours, theirs = student.task.model.state_dict(), student.task.teacher.state_dict()
    words = "mobilebert.embeddings.word_embeddings.weight"
    assert torch.equal(ours[words], theirs[words])
    assert torch.equal(ours["cls.predictions.bias"], theirs["cls.predictions.bias"])
    transfer = student.task.objective(student.stages[0])
    assert transfer.want_scores
    distil = student.task.objective(student.stages[1])
    start = copy.deepcopy(student.task.model.state_dict())
    with torch.no_grad():
        before = float(sum(transfer(batch, 1.0).values())), float(distil(batch, 1.0)["words"])
    student.run()
    with torch.no_grad():
        after = float(sum(transfer(batch, 1.0).values())), float(distil(batch, 1.0)["words"])
    assert after[0] < before[0]
    assert after[1] < before[1]
    assert not torch.equal(start["cls.predictions.bias"], student.task.model.state_dict()["cls.predictions.bias"])
    figures = student.task.score()
    assert set(figures) == {"masked words", "next sentence"}


def test_a_teacher_without_heads_can_only_transfer(world, tmp_path):
    stage = {"name": "words", "kind": "distil", "steps": 1, "labels": 0.5}
    with pytest.raises(UserError, match="no masked-word head"):
        make_loop(recipe(tmp_path, [stage], teacher="teacher"), world, tmp_path / "run")
    layers = {"name": "layers", "kind": "local", "steps": 1, "transfer": {"attention": 0}}
    loop = make_loop(recipe(tmp_path, [layers], teacher="teacher"), world, tmp_path / "run")
    loop.begin()
    loop.run()
    assert loop.at.stage == 1


def test_missing_text_is_an_error_by_name(world, tmp_path):
    stage = [{"name": "words", "kind": "distil", "steps": 1}]
    data = {"files": ["nowhere.txt"], "length": 40, "batch": 8}
    with pytest.raises(UserError, match=r"nowhere\.txt"):
        make_loop(recipe(tmp_path, stage, data=data), world, tmp_path / "run")
