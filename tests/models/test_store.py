# SPDX-License-Identifier: AGPL-3.0-or-later
"""Which models there are, which one answers, and what is done about damaged ones."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest
from little_reader import make

from desktop_qa.common import paths
from desktop_qa.common.errors import ModelError
from desktop_qa.models.store import Store
from desktop_qa.storage import settings

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return Store(paths.find(tmp_path / "base"), tmp_path / "embedded")


def test_the_embedded_model_answers_unless_another_is_chosen(store: Store, tmp_path: Path):
    make(tmp_path / "embedded" / "first")
    make(store.directory / "mine")
    assert store.default().name == "first"
    assert store.use("mine").name == "mine"
    assert store.default().name == "mine"
    assert store.chosen() == "mine"
    assert store.load().name == "mine"
    assert store.load("first").name == "first"
    assert store.use("").name == "first"


def test_mobilebert_comes_before_other_embedded_models(store: Store, tmp_path: Path):
    make(tmp_path / "embedded" / "another")
    make(tmp_path / "embedded" / "mobilebert-1")
    assert store.default().name == "mobilebert-1"


def test_all_models_are_listed_usable_ones_first(store: Store, tmp_path: Path):
    make(tmp_path / "embedded" / "one")
    make(store.directory / "two")
    (store.directory / "broken").mkdir()
    (store.directory / ".installing-three").mkdir()
    start = make(store.directory / "start")
    text = (start / "manifest.json").read_text().replace('"kind": "reader"', '"kind": "checkpoint"')
    (start / "manifest.json").write_text(text)
    listed = store.list()
    assert [entry.name for entry in listed if entry.usable] == ["two", "one"]
    assert {entry.name for entry in listed if not entry.usable} == {"broken", "start"}
    with pytest.raises(ModelError, match="starting point"):
        store.use("start")
    with pytest.raises(ModelError, match="starting point"):
        store.load("start")
    with pytest.raises(ModelError, match=r"broken.*no manifest"):
        store.load("broken")


def test_no_model_at_all_says_how_to_get_one(store: Store):
    with pytest.raises(ModelError, match="models fetch") as caught:
        store.load()
    assert caught.value.exit_code == 4
    with pytest.raises(ModelError, match="no model called 'ghost'"):
        store.load("ghost")


@pytest.mark.parametrize("name", ["model.onnx", "tokenizer.json"])
def test_damage_is_found_before_a_model_is_used(store: Store, name: str):
    directory = make(store.directory / "mine")
    assert store.verify("mine") == ()
    data = bytearray((directory / name).read_bytes())
    data[len(data) // 2] ^= 1
    (directory / name).write_bytes(data)
    assert name in store.verify("mine")[0]
    with pytest.raises(ModelError, match=f"damaged.*{name}"):
        store.load("mine")
    (directory / name).unlink()
    with pytest.raises(ModelError, match="missing"):
        store.load("mine")


def test_a_model_directory_can_be_used_without_installing_it(store: Store, tmp_path: Path):
    assert store.load(str(make(tmp_path / "elsewhere"))).name == "elsewhere"


def test_only_installed_models_can_be_removed(store: Store, tmp_path: Path):
    make(tmp_path / "embedded" / "part")
    make(store.directory / "mine")
    store.use("mine")
    store.remove("mine")
    assert [entry.name for entry in store.list()] == ["part"]
    assert store.chosen() == ""
    with pytest.raises(ModelError, match="part of the program"):
        store.remove("part")


def test_window_and_commands_read_with_the_same_model(tmp_path: Path):
    folders = paths.find(tmp_path / "base")
    make(tmp_path / "embedded" / "part")
    make(folders.models / "mine")
    own = Store(folders, tmp_path / "embedded")
    settings.save(folders.settings_file, settings.Settings(model="mine", answers=9))
    assert own.default().name == "mine"
    own.use("")
    assert own.default().name == "part"
    own.use("mine")
    assert settings.load(folders.settings_file) == settings.Settings(model="mine", answers=9)


def test_a_choice_that_has_gone_is_forgotten(store: Store, tmp_path: Path):
    make(tmp_path / "embedded" / "part")
    make(store.directory / "mine")
    store.use("mine")
    shutil.rmtree(store.directory / "mine")
    assert store.default().name == "part"


def test_a_persons_model_hides_the_embedded_one_of_its_name(store: Store, tmp_path: Path):
    make(tmp_path / "embedded" / "same")
    make(store.directory / "same", version="2")
    assert not store.get("same").embedded
    assert store.get("same").manifest.version == "2"
