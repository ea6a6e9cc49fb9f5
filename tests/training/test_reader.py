# SPDX-License-Identifier: AGPL-3.0-or-later
"""A tiny reader goes through the whole pipeline: inherit, transfer, distil, stop, resume, export."""

from __future__ import annotations

import copy
import csv
import json
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
import torch

from desktop_qa.common.errors import UserError
from desktop_qa.training import checkpoint
from desktop_qa.training.cli import main, make_loop
from desktop_qa.training.reader_task import Distil, ReaderTask
from desktop_qa.training.transfer import Transfer

if TYPE_CHECKING:
    from pathlib import Path

    from desktop_qa.training.loop import Loop

LOCAL = '{"name": "local", "kind": "local", "steps": 25, "rate": 0.003}'
PROGRESSIVE = '{"name": "progressive", "kind": "progressive", "steps": 24, "rate": 0.001}'
JOINT = '{"name": "joint", "kind": "joint", "steps": 20, "rate": 0.003}'
DISTIL = '{"name": "distil", "kind": "distil", "steps": 25, "rate": 0.003, "soft": 1, "hard": 0.2, "hidden": 0.1}'


def distance(task: ReaderTask) -> float:
    """Divergence of the student's distributions from the teacher's on fixed batches."""
    stage = replace(task.recipe.stages[-1], soft=1.0, hard=0.0, hidden=0.0, temperature=1.0)
    objective = Distil(task.model.eval(), task.teacher, stage)
    batches = task.batches(0)
    with torch.no_grad():
        return sum(float(objective(next(batches), 0.0)["soft"]) for _ in range(4)) / 4


def total(objective: torch.nn.Module, task: ReaderTask, progress: float) -> float:
    batches = task.batches(0)
    with torch.no_grad():
        return sum(float(sum(objective(next(batches), progress).values())) for _ in range(4))


def moved(before: dict[str, torch.Tensor], after: dict[str, torch.Tensor]) -> set[str]:
    return {name for name, value in before.items() if not torch.equal(value, after[name])}


def test_the_whole_pipeline_brings_the_student_to_the_teacher(world, make_recipe, tmp_path):
    recipe = make_recipe(f"[{LOCAL}, {DISTIL}]")
    loop = make_loop(recipe, world, tmp_path / "run")
    random = distance(loop.task)
    loop.begin()
    inherited = distance(loop.task)
    loop.run()
    trained = distance(loop.task)
    assert inherited < 0.5 * random
    assert trained < 0.8 * inherited
    assert loop.at.stage == 2
    rows = list(csv.DictReader((tmp_path / "run" / "curves.csv").read_text().splitlines()))
    assert {row["stage"] for row in rows} == {"local", "distil"}
    assert {row["term"] for row in rows} == {"layer0", "layer1", "soft", "hard", "hidden"}
    scores = list(csv.DictReader((tmp_path / "run" / "scores.csv").read_text().splitlines()))
    assert {row["figure"] for row in scores} == {"EM", "F1", "AUROC", "n"}
    assert next(row["value"] for row in scores if row["figure"] == "n") == "6"


@pytest.mark.parametrize("stage", [LOCAL, PROGRESSIVE, JOINT])
def test_a_transfer_stage_lowers_its_loss_and_moves_the_layers_alone(stage, world, make_recipe, tmp_path):
    loop = make_loop(make_recipe(f"[{stage}]", inherit_batches=0), world, tmp_path / "run")
    loop.begin()
    objective = Transfer(loop.task.model.mobilebert, loop.task.teacher.mobilebert, loop.stages[0])
    first = total(objective, loop.task, 1.0)
    before = copy.deepcopy(loop.task.model.state_dict())
    teacher = copy.deepcopy(loop.task.teacher.state_dict())
    loop.run()
    assert total(objective, loop.task, 1.0) < 0.8 * first
    changed = moved(before, loop.task.model.state_dict())
    assert changed
    assert all(".encoder.layer." in name for name in changed)
    assert not moved(teacher, loop.task.teacher.state_dict())


def test_progressive_transfer_opens_one_layer_after_the_other(world, make_recipe, tmp_path):
    loop = make_loop(make_recipe(f"[{PROGRESSIVE}]", inherit_batches=0), world, tmp_path / "run")
    loop.begin()
    start = copy.deepcopy(loop.task.model.state_dict())
    loop.run(limit=12)
    middle = copy.deepcopy(loop.task.model.state_dict())
    assert {name.split(".")[3] for name in moved(start, middle)} == {"0"}
    loop.run()
    assert {name.split(".")[3] for name in moved(middle, loop.task.model.state_dict())} == {"0", "1"}


def test_frozen_layers_stay(world, make_recipe, tmp_path):
    stage = PROGRESSIVE.replace("}", ', "slow": 0}')
    loop = make_loop(make_recipe(f"[{stage}]", inherit_batches=0), world, tmp_path / "run")
    loop.begin()
    loop.run(limit=12)
    middle = copy.deepcopy(loop.task.model.state_dict())
    loop.run()
    assert {name.split(".")[3] for name in moved(middle, loop.task.model.state_dict())} == {"1"}


def test_distillation_lowers_its_loss_and_leaves_the_word_table(world, make_recipe, tmp_path):
    loop = make_loop(make_recipe(f"[{DISTIL}]", inherit_batches=0), world, tmp_path / "run")
    loop.begin()
    objective = Distil(loop.task.model, loop.task.teacher, loop.stages[0])
    first = total(objective, loop.task, 0.5)
    before = copy.deepcopy(loop.task.model.state_dict())
    loop.run()
    assert total(objective, loop.task, 0.5) < 0.8 * first
    changed = moved(before, loop.task.model.state_dict())
    assert "mobilebert.embeddings.word_embeddings.weight" not in changed
    assert {"qa_outputs.weight", "mobilebert.embeddings.position_embeddings.weight"} <= changed


def test_a_resumed_run_equals_one_without_interruption(world, make_recipe, tmp_path):
    stages = f"[{LOCAL.replace('25', '3')}, {DISTIL.replace('25', '5')}]"
    recipe = make_recipe(stages)
    whole = make_loop(recipe, world, tmp_path / "whole")
    whole.begin()
    whole.run()
    for _ in range(4):
        # Two steps at a time, each in a new process as far as the run can tell.
        torch.manual_seed(99)
        part = make_loop(recipe, world, tmp_path / "parts")
        part.begin()
        part.run(limit=2)
    assert part.at.stage == 2
    assert not moved(whole.task.model.state_dict(), part.task.model.state_dict())
    assert part.at.tokens == whole.at.tokens


def test_a_checkpoint_of_another_run_or_a_broken_one_is_refused(world, make_recipe, tmp_path):
    loop = make_loop(make_recipe(f"[{LOCAL}]"), world, tmp_path / "run")
    loop.begin()
    loop.save()
    other = make_loop(make_recipe(f"[{LOCAL}]", name="other"), world, tmp_path / "run")
    with pytest.raises(UserError, match="belongs to the run 'tiny'"):
        other.begin()
    loop.checkpoint_path.write_bytes(b"not a checkpoint")
    with pytest.raises(UserError, match="no checkpoint"):
        other.begin()


def test_a_loss_that_is_not_finite_stops_the_run(world, make_recipe, tmp_path):
    loop: Loop = make_loop(make_recipe(f"[{DISTIL}]", inherit_batches=0), world, tmp_path / "run")
    loop.task.model.qa_outputs.weight.data.fill_(float("nan"))
    with pytest.raises(UserError, match=r"loss became nan in stage 'distil'"):
        loop.run()


def test_plain_fine_tuning_needs_no_teacher(world, make_recipe, tmp_path):
    stage = '{"name": "tune", "kind": "distil", "steps": 40, "rate": 0.003, "soft": 0, "power": 0, "hard": 1}'
    extra = {"teacher": "", "tokenizer": "teacher", "inherit_batches": 0}
    loop = make_loop(make_recipe(f"[{stage}]", **extra), world, tmp_path / "run")
    loop.begin()
    objective = loop.task.objective(loop.stages[0])
    first = total(objective, loop.task, 0.0)
    loop.run()
    assert total(objective, loop.task, 0.0) < 0.8 * first
    needing = make_loop(make_recipe(f"[{DISTIL}]", **extra), world, tmp_path / "needing")
    with pytest.raises(UserError, match="needs a teacher"):
        needing.run()


def test_a_second_run_goes_on_from_the_first_with_the_rounding_of_int8(world, tmp_path, make_recipe, monkeypatch):
    monkeypatch.setattr("desktop_qa.training.memory.keep_freed", lambda: True)
    first, second = tmp_path / "first", tmp_path / "second"
    make_recipe(f"[{DISTIL}]")
    recipe = str(tmp_path / "recipe.yaml")
    assert main(["run", recipe, "--data", str(world), "--out", str(first)]) == 0
    weights = tmp_path / "weights"
    checkpoint_file = str(first / "checkpoint.pt")
    export = ["export", recipe, checkpoint_file, str(weights), "--weights-only", "--data", str(world)]
    assert main(export) == 0
    rounded = DISTIL.replace('"hidden": 0.1', '"rounded": true, "excess": 0.5, "bound": 1.0')
    task = make_loop(replace(make_recipe(f"[{rounded}]"), start=str(weights)), world, tmp_path / "looked at").task
    objective = task.objective(task.recipe.stages[0])
    before = total(objective, task, 0.0)
    assert {"soft", "hard", "excess"} == set(objective(next(task.batches(0)), 0.0))
    assert main(["run", recipe, "--data", str(world), "--start", str(weights), "--out", str(second)]) == 0
    trained = checkpoint.load(second / "checkpoint.pt")["student"]
    task.model.load_state_dict(trained)
    assert total(objective, task, 0.0) < before
    assert "inherited" not in (second / "log.txt").read_text()


def test_accumulated_batches_make_one_step(world, make_recipe, tmp_path):
    stage = DISTIL.replace("25", "2").replace("}", ', "accumulate": 3}')
    loop = make_loop(make_recipe(f"[{stage}]"), world, tmp_path / "run")
    loop.begin()
    loop.run()
    assert loop.at.batch == 6


def test_the_command_line_trains_exports_and_plots(world, tmp_path, make_recipe, monkeypatch):
    make_recipe(f"[{DISTIL.replace('25', '4')}]")
    recipe, out = tmp_path / "recipe.yaml", tmp_path / "run"
    monkeypatch.setattr("desktop_qa.training.memory.keep_freed", lambda: True)
    assert main(["run", str(recipe), "--data", str(world), "--out", str(out)]) == 0
    state = checkpoint.load(out / "checkpoint.pt")
    target = tmp_path / "weights"
    arguments = [str(recipe), str(out / "checkpoint.pt"), str(target), "--data", str(world)]
    assert main(["export", *arguments, "--weights-only"]) == 0
    assert json.loads((target / "config.json").read_text())["architectures"] == ["MobileBertForQuestionAnswering"]
    from desktop_qa.training.teacher import load_reader

    again = load_reader(target)
    assert not moved(state["student"], again.state_dict())
    pytest.importorskip("matplotlib")
    assert main(["plot", str(out), str(tmp_path / "losses.png")]) == 0
    assert (tmp_path / "losses.png").stat().st_size > 1000


def test_the_exported_model_answers_as_the_trained_one(world, tmp_path, make_recipe):
    onnxruntime = pytest.importorskip("onnxruntime")
    make_recipe(f"[{DISTIL.replace('25', '4')}]", student=_longer(world))
    recipe, out, target = tmp_path / "recipe.yaml", tmp_path / "run", tmp_path / "tiny-reader"
    assert main(["run", str(recipe), "--data", str(world / "long"), "--out", str(out)]) == 0
    arguments = [str(recipe), str(out / "checkpoint.pt"), str(target), "--data", str(world / "long"), "--float"]
    assert main(["export", *arguments]) == 0
    tuned = [*arguments[:2], str(tmp_path / "tuned"), *arguments[3:-1], "--tune", str(world / "qa.json")]
    assert main(["export", *tuned]) == 0
    assert json.loads((tmp_path / "tuned" / "manifest.json").read_text())["recipe"]["tuned on text"] is True
    manifest = json.loads((target / "manifest.json").read_text())
    assert manifest["name"] == "tiny-reader"
    assert set(manifest["files"]) == {"model.onnx", "tokenizer.json"}
    from desktop_qa.training.recipe import load_recipe

    task = ReaderTask(load_recipe(recipe), world / "long")
    task.model.load_state_dict(checkpoint.load(out / "checkpoint.pt")["student"])
    batch = next(task.batches(0))
    with torch.no_grad():
        start, _ = task.model.eval()(batch.input_ids, batch.attention_mask, batch.token_type_ids)
    session = onnxruntime.InferenceSession(str(target / "model.onnx"), providers=["CPUExecutionProvider"])
    inputs = {
        "input_ids": batch.input_ids.numpy(),
        "attention_mask": batch.attention_mask.numpy(),
        "token_type_ids": batch.token_type_ids.numpy(),
    }
    found = session.run(None, {i.name: inputs[i.name] for i in session.get_inputs()})[0]
    real = batch.attention_mask.bool().numpy()
    assert found[real] == pytest.approx(start.numpy()[real], abs=1e-3)


def _longer(world: Path) -> dict:
    """The tiny world again, with a teacher of 384 positions as a shippable model needs them."""
    import shutil

    from safetensors.torch import load_file, save_file

    from tests.training.conftest import STUDENT

    folder = world / "long"
    if not folder.exists():
        (folder / "teacher").mkdir(parents=True)
        shutil.copy(world / "qa.json", folder)
        shutil.copy(world / "teacher" / "tokenizer.json", folder / "teacher")
        config = json.loads((world / "teacher" / "config.json").read_text())
        (folder / "teacher" / "config.json").write_text(json.dumps(config | {"max_position_embeddings": 384}))
        weights = load_file(str(world / "teacher" / "model.safetensors"))
        name = "bert.embeddings.position_embeddings.weight"
        weights[name] = weights[name].repeat(6, 1)
        save_file(weights, str(folder / "teacher" / "model.safetensors"))
    return STUDENT | {"max_position_embeddings": 384}


def test_entries_with_wrong_offsets_are_listed_in_the_log(world, make_recipe, tmp_path):
    data = json.loads((world / "qa.json").read_text())
    data["data"][0]["paragraphs"][0]["qas"][0]["answers"][0]["answer_start"] += 1
    (world / "wrong.json").write_text(json.dumps(data))
    sources = {"tokens": 256, "windows": {"max_length": 48, "stride": 8}, "sources": [{"file": "wrong.json"}]}
    loop = make_loop(make_recipe(f"[{LOCAL}]", data=sources), world, tmp_path / "run")
    loop.begin()
    log = (tmp_path / "run" / "log.txt").read_text()
    assert "wrong 47, wrong rejected 2" in log
    assert "skipped: wrong 0: 'red' does not stand at" in log


def test_the_layers_of_the_teacher_can_be_named(world, make_recipe, tmp_path):
    stage = LOCAL.replace("}", ', "layers": [1, 1]}')
    loop = make_loop(make_recipe(f"[{stage}]"), world, tmp_path / "run")
    assert loop.task.objective(loop.stages[0]).taught == [1, 1]
    wrong = LOCAL.replace("}", ', "layers": [0, 2]}')
    loop = make_loop(make_recipe(f"[{wrong}]"), world, tmp_path / "wrong")
    with pytest.raises(UserError, match="one of 2 teacher layers for each of 2"):
        loop.run()


def test_the_mean_with_other_weights(world, tmp_path, make_recipe):
    from desktop_qa.common.errors import ModelError
    from desktop_qa.mobilebert.network import ForQuestionAnswering
    from desktop_qa.training.export import mean_weights, write_weights
    from desktop_qa.training.teacher import load_reader

    config = make_recipe('[{"name": "d", "kind": "distil", "steps": 1}]').config()
    zero = {name: torch.zeros_like(value) for name, value in ForQuestionAnswering(config).state_dict().items()}
    write_weights(config, {name: value + 2 for name, value in zero.items()}, tmp_path / "two")
    before = load_reader(tmp_path / "two").state_dict()
    found = mean_weights({name: value + 4 for name, value in zero.items()}, tmp_path / "two")
    assert found.keys() == before.keys()
    assert all(bool((value == 3).all()) for value in found.values())
    with pytest.raises(ModelError, match="do not fit"):
        mean_weights({}, tmp_path / "two")
