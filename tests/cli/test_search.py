# SPDX-License-Identifier: AGPL-3.0-or-later
"""``desktop-qa search`` in the terminal."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from desktop_qa.cli.main import main
from desktop_qa.common import paths
from desktop_qa.models.store import Store
from desktop_qa.storage import settings

if TYPE_CHECKING:
    from pathlib import Path

TEXT = """Keeping bees

A colony needs a dry box that faces the morning sun.

The animals are fed with syrup when nothing blossoms.

Honey is taken off in July, with a smoker and a brush.
"""


@pytest.fixture
def document(tmp_path: Path) -> Path:
    path = tmp_path / "bees.txt"
    path.write_text(TEXT)
    return path


@pytest.fixture
def embedded() -> None:
    if not list((paths.resources() / "models").glob("*/model.onnx")):
        pytest.skip("no embedded model in this checkout")


@pytest.mark.model
@pytest.mark.usefixtures("embedded")
def test_passages_are_found_by_meaning(document: Path, capsys, own_basedir: Path):
    assert main(["search", str(document), "what do they eat in winter", "--json", "--top", "1"]) == 0
    values = json.loads(capsys.readouterr().out)
    (passage,) = values["passages"]
    assert values["encoder"] == "all-minilm-l6-v2"
    assert "syrup" in passage["sentence"]
    assert passage["page"] == 1
    assert list(paths.find().vectors.iterdir())


@pytest.mark.model
@pytest.mark.usefixtures("embedded")
def test_nothing_is_kept_when_history_is_off(document: Path, own_basedir: Path):
    file = paths.find().settings_file
    file.parent.mkdir(parents=True)
    settings.save(file, settings.Settings(history=False))
    assert main(["search", str(document), "food"]) == 0
    assert not paths.find().vectors.exists()


def test_without_an_encoder_words_are_searched_and_that_is_said(document: Path, capsys, monkeypatch, tmp_path: Path):
    monkeypatch.setattr(Store, "list", lambda _: ())
    assert main(["search", str(document), "smoker"]) == 0
    said = capsys.readouterr()
    assert "[Honey is taken off in July, with a smoker and a brush.]" in " ".join(said.out.split())
    assert "No sentence encoder" in said.err
    assert main(["search", str(document), "zebra"]) == 1


@pytest.mark.parametrize("arguments", [["?!"], ["food", "--top", "0"], ["food", "--threads", "-1"]])
def test_bad_usage(document: Path, arguments: list[str], capsys):
    assert main(["search", str(document), *arguments]) == 2
    assert capsys.readouterr().err.startswith("desktop-qa: ")
