# SPDX-License-Identifier: AGPL-3.0-or-later
"""GLUE files, metrics and fine-tuning; XNLI by language."""

from __future__ import annotations

import json
import math

import numpy as np
import pytest

from desktop_qa.common.errors import UserError
from desktop_qa.training import glue
from desktop_qa.training.cli import main, make_loop
from desktop_qa.training.export import write_weights
from desktop_qa.training.recipe import load_recipe
from tests.training.conftest import STUDENT


def values(*numbers: float) -> np.ndarray:
    return np.array(numbers, dtype=np.float64)


def test_metrics_against_hand_computed_values():
    made, wanted = values(1, 1, 0, 0, 1), values(1, 0, 0, 1, 1)
    assert glue.accuracy(made, wanted) == pytest.approx(0.6)
    assert glue.f1_positive(made, wanted) == pytest.approx(2 * 2 / 6)
    # yes 2, no 1, false yes 1, false no 1
    assert glue.matthews(made, wanted) == pytest.approx((2 * 1 - 1 * 1) / math.sqrt(3 * 3 * 2 * 2))
    assert glue.matthews(values(1, 1), values(1, 0)) == 0.0
    assert glue.pearson(values(1, 2, 3), values(2, 4, 6)) == pytest.approx(1.0)
    assert glue.pearson(values(1, 1), values(1, 2)) == 0.0
    assert glue.spearman(values(1, 2, 30), values(5, 6, 7)) == pytest.approx(1.0)
    assert glue.ranks(values(3, 1, 3)).tolist() == [2.5, 1.0, 2.5]


def test_every_task_names_known_metrics():
    assert {m for task in glue.TASKS.values() for m in task.metrics} <= set(glue.METRICS)
    assert set(glue.TASKS) == {"cola", "sst-2", "mrpc", "sts-b", "qqp", "mnli", "qnli", "rte", "wnli"}


def test_files_are_read_by_header_or_position(tmp_path):
    (tmp_path / "cola.tsv").write_text('a\t1\t\tThe "boat is red.\nb\t0\t*\tBoat the red.\n')
    found, skipped = glue.read_task(glue.TASKS["cola"], tmp_path / "cola.tsv")
    assert [(s.first, s.second, s.label) for s in found] == [('The "boat is red.', None, 1), ("Boat the red.", None, 0)]
    assert skipped == 0
    (tmp_path / "rte.tsv").write_text("index\tsentence1\tsentence2\tlabel\n0\tA\tB\tnot_entailment\n1\tA\tB\tmaybe\n")
    found, skipped = glue.read_task(glue.TASKS["rte"], tmp_path / "rte.tsv")
    assert [(s.first, s.second, s.label) for s in found] == [("A", "B", 1)]
    assert skipped == 1
    (tmp_path / "mnli.tsv").write_text("sentence1\tsentence2\tgold_label\nA\tB\tx\ty\tneutral\n")
    assert glue.read_task(glue.TASKS["mnli"], tmp_path / "mnli.tsv")[0][0].label == 1
    with pytest.raises(UserError, match="holds no example"):
        glue.read_task(glue.TASKS["qqp"], tmp_path / "rte.tsv")
    (tmp_path / "bad.tsv").write_bytes(b"\xff\xfe\xff")
    with pytest.raises(UserError, match=r"bad\.tsv"):
        glue.read_task(glue.TASKS["rte"], tmp_path / "bad.tsv")


@pytest.fixture
def sentiment(world):
    folder = world / "SST-2"
    folder.mkdir(exist_ok=True)
    rows = [
        (f"the {t} is {c}", int(c in {"red", "blue"}))
        for t in ("boat", "tree", "door")
        for c in ("red", "black", "blue", "grey")
    ]
    text = "sentence\tlabel\n" + "".join(f"{s}\t{label}\n" for s, label in rows)
    (folder / "train.tsv").write_text(text)
    (folder / "dev.tsv").write_text(text)
    return folder


def recipe(tmp_path, stages, **extra):
    base = {
        "name": "glue", "task": "glue", "seed": 1, "threads": 1, "bf16": False, "score_every": 0, "save_every": 0,
        "tokenizer": "teacher", "student": STUDENT, "stages": stages,
        "data": {"task": "sst-2", "folder": "SST-2", "batch": 6, "max_length": 32},
    } | extra  # fmt: skip
    path = tmp_path / "glue.yaml"
    path.write_text(json.dumps(base))
    return load_recipe(path)


def test_fine_tuning_fits_a_small_task_and_teaches_a_student(world, sentiment, tmp_path):
    stage = {"name": "tune", "steps": 40, "rate": 0.005}
    loop = make_loop(recipe(tmp_path, [stage]), world, tmp_path / "run")
    loop.begin()
    loop.run()
    assert loop.task.score()["accuracy"] == 100
    write_weights(loop.task.model.config, loop.task.model.state_dict(), world / "sentiment", world / "teacher")
    taught = {"name": "taught", "steps": 3, "rate": 0.001, "soft": 1.0}
    student = make_loop(recipe(tmp_path, [taught], teacher="sentiment"), world, tmp_path / "student")
    batch = next(student.task.batches(0))
    student.task.model.load_state_dict(student.task.teacher.state_dict())
    terms = student.task.objective(student.stages[0])(batch, 0.0)
    assert float(terms["soft"].detach()) == pytest.approx(0, abs=1e-5)
    student.run()
    assert student.at.stage == 1


def test_scores_are_regressed(world, tmp_path):
    folder = world / "STS-B"
    folder.mkdir(exist_ok=True)
    rows = [("red boat", "red boat", 5.0), ("red boat", "blue tree", 0.0), ("old door", "old door", 4.0)]
    text = "sentence1\tsentence2\tscore\n" + "".join(f"{a}\t{b}\t{s}\n" for a, b, s in rows)
    (folder / "train.tsv").write_text(text)
    (folder / "dev.tsv").write_text(text)
    data = {"task": "sts-b", "folder": "STS-B", "batch": 3, "max_length": 32}
    stage = {"name": "tune", "steps": 150, "rate": 0.005}
    loop = make_loop(recipe(tmp_path, [stage], data=data), world, tmp_path / "run")
    loop.run()
    figures = loop.task.score()
    assert figures["pearson"] > 90
    assert set(figures) == {"pearson", "spearman"}


def test_unknown_tasks_are_refused(world, tmp_path):
    data = {"task": "glued", "folder": "SST-2"}
    with pytest.raises(UserError, match="none of the tasks"):
        make_loop(recipe(tmp_path, [{"name": "t", "steps": 1}], data=data), world, tmp_path / "run")


def test_xnli_is_scored_by_language(world, tmp_path, capsys):
    from desktop_qa.mobilebert.config import MobileBertConfig
    from desktop_qa.mobilebert.network import ForSequenceClassification

    model = ForSequenceClassification(MobileBertConfig.from_dict(STUDENT), 3)
    model.classifier.weight.data.zero_()
    model.classifier.bias.data[:] = model.classifier.bias.data.new_tensor([0.0, 9.0, 0.0])
    write_weights(model.config, model.state_dict(), tmp_path / "model", world / "teacher")
    rows = [("de", "neutral"), ("de", "entailment"), ("fr", "neutral")]
    text = "language\tgold_label\tsentence1\tsentence2\n"
    text += "".join(f"{language}\t{label}\tred boat\told boat\n" for language, label in rows)
    (tmp_path / "xnli.dev.tsv").write_text(text)
    assert main(["xnli", str(tmp_path / "model"), str(tmp_path / "xnli.dev.tsv")]) == 0
    assert capsys.readouterr().out.split() == ["de", "50.0", "fr", "100.0", "mean", "75.0"]
    (tmp_path / "wrong.tsv").write_text("a\tb\n1\t2\n")
    assert main(["xnli", str(tmp_path / "model"), str(tmp_path / "wrong.tsv")]) == 2
