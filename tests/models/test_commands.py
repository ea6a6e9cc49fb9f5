# SPDX-License-Identifier: AGPL-3.0-or-later
"""``desktop-qa models ...`` as a person types it."""

from __future__ import annotations

import argparse
import json
import shutil
from pathlib import Path

import pytest
from hub_server import Hub, serve

from desktop_qa.cli import models as commands
from desktop_qa.common.errors import ModelError
from desktop_qa.models import registry
from desktop_qa.models.registry import HubSource, Published
from desktop_qa.models.store import Store

pytest.importorskip("onnx", reason="conversion needs the extra convert")

RESOURCES = Path(__file__).resolve().parents[2] / "resources"
DATA = Path(__file__).resolve().parents[1] / "mobilebert" / "formats" / "data"


@pytest.fixture
def models(capsys, tmp_path: Path, monkeypatch):
    """Run a command; returns its exit code and what it printed. The program's own models are out of sight."""
    shutil.copytree(RESOURCES / "questions", tmp_path / "resources" / "questions")
    monkeypatch.setattr("desktop_qa.common.paths.resources", lambda: tmp_path / "resources")
    parser = argparse.ArgumentParser()
    commands.add_parser(parser.add_subparsers())

    def run(*arguments: object) -> tuple[int, str]:
        args = parser.parse_args(["models", *map(str, arguments)])
        code = args.handle(args)
        return code, capsys.readouterr().out

    return run


def test_import_list_info_use_verify_remove(models) -> None:
    code, said = models("import", DATA / "huggingface", "--name", "mine", "--licence", "MIT", "--use")
    assert code == 0
    assert "Installed mine in" in said
    assert "It answers from now on." in said
    assert Store().default().name == "mine"
    code, said = models("list")
    assert "* mine" in said
    assert "mobilebert-squad-v2" in said
    code, said = models("list", "--json")
    listed = json.loads(said)
    assert listed["models"][0]["name"] == "mine"
    assert listed["models"][0]["default"] is True
    assert [one["name"] for one in listed["published"]] == [one.name for one in registry.PUBLISHED]
    code, said = models("info", "mine")
    for words in ("answers questions", "64 tokens", "MIT", "Hugging Face model", "model.onnx  sha256 ", "calibration"):
        assert words in said
    code, said = models("info", "mine", "--json")
    assert json.loads(said)["name"] == "mine"
    code, said = models("verify")
    assert code == 0
    assert said.startswith("mine: whole, reads a window in ")
    code, said = models("remove", "mine")
    assert said == "mine was removed.\n"
    assert Store().list() == ()


def test_verify_finds_a_changed_and_a_missing_file(models) -> None:
    models("import", DATA / "huggingface")
    models("import", DATA / "tf1")
    directory = Store().directory
    with (directory / "tf1" / "model.onnx").open("ab") as stream:
        stream.write(b"x")
    (directory / "huggingface" / "tokenizer.json").unlink()
    code, said = models("verify")
    assert code == 4
    assert "huggingface: DAMAGED: tokenizer.json is missing." in said
    assert "tf1: DAMAGED: model.onnx is not the file that was installed" in said


def test_verify_runs_the_model(models) -> None:
    models("import", DATA / "huggingface")
    directory = Store().directory / "huggingface"
    (directory / "model.onnx").write_bytes(b"no model")
    manifest = json.loads((directory / "manifest.json").read_text())
    from desktop_qa.models.manifest import sha256

    manifest["files"]["model.onnx"] = sha256(directory / "model.onnx")
    (directory / "manifest.json").write_text(json.dumps(manifest))
    code, said = models("verify", "huggingface")
    assert code == 4
    assert "does not work" in said


def test_a_starting_point_says_what_it_is(models) -> None:
    code, said = models("import", DATA / "huggingface-encoder")
    assert code == 0
    assert "starting point for fine-tuning" in said
    assert "models use" not in said
    with pytest.raises(ModelError, match="cannot answer questions"):
        models("use", "huggingface-encoder")
    code, said = models("verify")
    assert (code, said) == (0, "huggingface-encoder: whole\n")


def test_options_of_the_import(models, tmp_path: Path) -> None:
    source = shutil.copytree(DATA / "tf1", tmp_path / "tf1")
    shutil.move(source / "vocab.txt", tmp_path / "words.txt")
    shutil.move(source / "bert_config.json", tmp_path / "settings.json")
    code, _said = models(
        "import", source, "--vocab", tmp_path / "words.txt", "--config", tmp_path / "settings.json", "--float",
        "--max-length", 48, "--source", "a friend", "--language", "de", "--language", "fr", "--cased",
    )  # fmt: skip
    assert code == 0
    manifest = Store().get("tf1").manifest
    assert manifest.recipe["kind"] == "float"
    assert (manifest.max_length, manifest.source, manifest.languages) == (48, "a friend", ("de", "fr"))
    tokenizer = json.loads((Store().directory / "tf1" / "tokenizer.json").read_text())
    assert tokenizer["normalizer"]["lowercase"] is False
    with pytest.raises(ModelError, match="between 32 and 512"):
        models("import", source, "--max-length", 5000)


def test_replace(models) -> None:
    models("import", DATA / "huggingface")
    with pytest.raises(ModelError, match="--replace"):
        models("import", DATA / "huggingface")
    assert models("import", DATA / "huggingface", "--replace")[0] == 0


def test_fetch(models, tmp_path: Path, monkeypatch) -> None:
    pytest.importorskip("huggingface_hub")
    entry = Published("small", "A small reader", HubSource("a/small"), "MIT", answers=True, megabytes=1)
    monkeypatch.setattr(registry, "PUBLISHED", (entry,))
    folder = shutil.copytree(DATA / "huggingface", tmp_path / "repository")
    with serve(Hub({"a/small": folder})) as address:
        code, said = models("fetch", "small", "--endpoint", address, "--use")
    assert code == 0
    assert "Installed small" in said
    assert Store().default().name == "small"


def test_fetch_without_a_name_lists_what_there_is(models) -> None:
    code, said = models("fetch")
    assert code == 0
    assert all(entry.name in said and str(entry.source) in said for entry in registry.PUBLISHED)


@pytest.mark.parametrize("command", ["info", "use", "remove", "verify"])
def test_unknown_names(models, command: str) -> None:
    with pytest.raises(ModelError, match="no model called 'ghost'"):
        models(command, "ghost")


def test_no_command_is_bad_usage(models, capsys) -> None:
    code, said = models()
    assert code == 2
    assert said == ""
