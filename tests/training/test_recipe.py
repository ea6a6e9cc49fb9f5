# SPDX-License-Identifier: AGPL-3.0-or-later
"""Recipes: what they may hold, and faults named by place."""

from __future__ import annotations

import json

import pytest

from desktop_qa.common.errors import UserError
from desktop_qa.training.cli import RECIPES, find_recipe, main
from desktop_qa.training.recipe import PretrainRecipe, ReaderRecipe, load_recipe

STAGE = "{name: s, kind: distil, steps: 3}"


def load(tmp_path, text):
    path = tmp_path / "r.yaml"
    path.write_text(text)
    return load_recipe(path)


def reader(stages: str, extra: str = "") -> str:
    return f"name: r\n{extra}\ndata: {{sources: [{{file: a.json, rate: 0.5}}]}}\nstages: [{stages}]\n"


def test_values_and_defaults(tmp_path):
    recipe = load(tmp_path, reader("{name: s, kind: local, seconds: 60, rate: 1e-3, transfer: {attention: 0}}"))
    assert isinstance(recipe, ReaderRecipe)
    (stage,) = recipe.stages
    assert (stage.rate, stage.seconds, stage.transfer.attention, stage.transfer.feature_map) == (1e-3, 60.0, 0.0, 100.0)
    assert recipe.data.sources[0].rate == 0.5
    assert recipe.data.windows.max_length == 320


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (reader(STAGE, "treads: 2"), r"unknown keys: treads"),
        (reader("{name: s, kind: distil, steps: 3, rats: 1}"), r"stages\[0\] has unknown keys: rats"),
        (reader("{name: s, kind: distil}"), "either seconds or steps"),
        (reader("{name: s, kind: distil, steps: 3, seconds: 3}"), "either seconds or steps"),
        (reader("{name: s, kind: fast, steps: 3}"), "'fast' is none of"),
        (reader("{name: s, kind: local, steps: 3, optimiser: sgd}"), "neither adamw nor lamb"),
        (reader("{name: s, kind: local, steps: many}"), r"stages\[0\]\.steps must be int"),
        (reader("{name: s, kind: local, steps: 3, rate: high}"), r"rate must be a number"),
        (reader("7"), r"stages\[0\] must be a mapping"),
        ("name: r\ndata: {sources: 3}\nstages: []\n", "sources must be a list"),
        ("name: r\nstages: []\n", "data"),
        ("task: walk\nname: r\n", "task must be one of reader, pretrain, glue"),
        ("- 1\n", "is not a recipe"),
        ("name: [", "cannot be read as a recipe"),
    ],
)
def test_faults_are_named(text, message, tmp_path):
    with pytest.raises(UserError, match=message):
        load(tmp_path, text)


@pytest.mark.parametrize("path", sorted(RECIPES.glob("*.yaml")), ids=lambda p: p.stem)
def test_the_recipes_that_come_with_the_program_are_sound(path):
    recipe = load_recipe(path)
    assert recipe.stages
    assert find_recipe(type(path)(path.stem)) == path


def test_the_paper_s_recipe_is_progressive(tmp_path):
    recipe = load_recipe(RECIPES / "pretrain.yaml")
    assert isinstance(recipe, PretrainRecipe)
    assert [stage.kind for stage in recipe.stages] == ["progressive", "distil"]
    assert {stage.optimiser for stage in recipe.stages} == {"lamb"}


def test_the_command_line_says_what_is_wrong(tmp_path, capsys):
    assert main(["run", str(tmp_path / "none.yaml"), "--out", str(tmp_path)]) == 2
    assert "none.yaml cannot be read" in capsys.readouterr().err
    (tmp_path / "r.yaml").write_text(reader(STAGE, "teacher: t"))
    assert main(["run", str(tmp_path / "r.yaml"), "--data", str(tmp_path), "--out", str(tmp_path / "o")]) == 4
    assert main(["plot", str(tmp_path), str(tmp_path / "p.png")]) == 2
    assert main(["export", str(tmp_path / "r.yaml"), str(tmp_path / "none.pt"), str(tmp_path / "t")]) != 0


def test_a_card_says_what_a_reader_is_made_of(tmp_path, capsys):
    data, run, target = tmp_path / "data", tmp_path / "run", tmp_path / "my-reader"
    source = {"repo": "owner/set", "commit": "0123456789abcdef", "licence": "CC BY 4.0"}
    (data).mkdir()
    (data / "a.json").write_text(json.dumps({"source": source, "data": []}))
    run.mkdir()
    rows = [("EM", 60), ("F1", 70.25), ("AUROC", 0.9)]
    scores = "stage,when,tokens,figure,value\n" + "".join(f"s,after,2000000,{n},{v}\n" for n, v in rows)
    (run / "scores.csv").write_text(scores)
    figures = [{"name": "F1", "model": 77.7, "teacher": 79.0, "bar": ">= 75", "command": "desktop-qa evaluate squad X"}]
    (tmp_path / "figures.json").write_text(json.dumps(figures))
    (tmp_path / "r.yaml").write_text(
        reader(
            STAGE, "teacher: models/t\nstudent: {model_type: mobilebert, hidden_size: 512, intra_bottleneck_size: 128}"
        )
    )
    runs = ["--run", str(tmp_path / "r.yaml"), str(run)] * 2
    arguments = [*runs, str(target), "--data", str(data)]
    assert main(["card", *arguments, "--figures", str(tmp_path / "figures.json")]) == 0
    text = (target / "README.md").read_text()
    for part in (
        "24,582,914 parameters", "owner/set @0123456789", "CC BY 4.0", "after s | 2.00 M | 60.0 | 70.2 | 0.900",
        "| F1 | 77.7 | 79.0 | >= 75 | `desktop-qa evaluate squad X` |", "multi-hop", "Seed 0", "CC-BY-SA-4.0",
        "--start WEIGHTS1 --out RUN2", "convert WEIGHTS2 my-reader",
    ):  # fmt: skip
        assert part in text
    assert main(["card", *arguments, "--figures", str(tmp_path / "none.json")]) == 2
    assert "none.json cannot be read" in capsys.readouterr().err
