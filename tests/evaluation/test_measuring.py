# SPDX-License-Identifier: AGPL-3.0-or-later
"""Readers are asked the program's own questions: before they are installed a few, afterwards all."""

from __future__ import annotations

import shutil
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from desktop_qa.common import paths
from desktop_qa.common.errors import ModelError
from desktop_qa.common.questions import QuestionFile
from desktop_qa.evaluation import measuring
from desktop_qa.models import manifest as manifests
from desktop_qa.models import store
from desktop_qa.models.install import Options, import_model
from desktop_qa.qa.reader import ReadingStopped
from tests.models.little_reader import make

if TYPE_CHECKING:
    from pathlib import Path

EMBEDDED = paths.resources() / "models" / "mobilebert-desktop"


def english(directory: Path) -> Path:
    """A reader with the embedded one's vocabulary, whose network knows nothing."""
    made = make(directory, max_length=128)
    shutil.copyfile(EMBEDDED / "tokenizer.json", made / "tokenizer.json")
    files = {name: manifests.sha256(made / name) for name in ("model.onnx", "tokenizer.json")}
    manifests.write(made, replace(manifests.read(made), files=files))
    return made


@pytest.fixture
def few(monkeypatch):
    """Two documents instead of all."""
    file = measuring.own_questions()
    short = QuestionFile(file.articles[4:5] + file.articles[7:8], (), with_unanswerable=True)
    monkeypatch.setattr(measuring, "own_questions", lambda: short)
    return short


def test_the_questions_are_whole_and_their_texts_name_source_and_licence():
    file = measuring.own_questions()
    asked = [one for article in file.articles for paragraph in article.paragraphs for one in paragraph.questions]
    assert not file.faults
    assert 200 <= len(asked) <= 300
    assert len({one.text for one in asked}) == len(asked)
    assert any(not one.answers for one in asked)
    from desktop_qa.common.questions import read_json

    path = paths.resources() / "questions" / "own.json"
    assert path.stat().st_size < 300_000
    assert all("public domain" in one["licence"] and one["source"] for one in read_json(path)["data"])


def test_a_reader_that_answers_nothing_is_not_installed(tmp_path):
    source, models = english(tmp_path / "broken"), tmp_path / "models"
    with pytest.raises(ModelError, match=r"answers \d of 24 easy questions and is not usable"):
        import_model(source, models, Options(check=measuring.trial))
    assert list(models.iterdir()) == []
    # Without the check, as the command line's --unchecked, it can be had.
    assert import_model(source, models, Options()).directory.is_dir()


@pytest.mark.model
def test_the_embedded_reader_passes_under_another_name(tmp_path):
    installed = import_model(EMBEDDED, tmp_path / "models", Options(name="copy", check=measuring.trial))
    assert installed.manifest.name == "copy"


def test_a_vocabulary_of_another_language_is_not_judged(tmp_path):
    foreign = make(tmp_path / "foreign")
    measuring.trial(foreign)
    with pytest.raises(ModelError, match="English"):
        measuring.measure(store.load(str(foreign)))


@pytest.mark.model
def test_figures_and_confidence_are_kept_with_an_installed_reader(few, tmp_path):
    models = store.Store(paths.find(tmp_path / "base"))
    import_model(EMBEDDED, models.directory, Options(name="copy"))
    before = models.get("copy").manifest
    steps: list[tuple[int, int]] = []
    measured = measuring.measure_installed(models, "copy", 1, lambda *step: steps.append(step))
    kept = models.get("copy").manifest
    assert kept == measured
    figures = kept.figures[measuring.FIGURES]
    assert figures["n"] == 33
    assert figures["f1"] > 50
    assert 0.2 < figures["top1"] <= 1
    assert kept.calibration != before.calibration
    assert kept.calibration.measured["data"] == [measuring.FIGURES]
    assert steps[-1][0] == steps[-1][1] or steps[-1][0] > 60
    assert models.verify("copy") == ()


def test_measuring_can_be_stopped(few, tmp_path):
    reader = store.load(str(english(tmp_path / "any")))
    with pytest.raises(ReadingStopped):
        measuring.measure(reader, stopped=lambda: True)
    assert measuring.FIGURES not in reader.manifest.figures
