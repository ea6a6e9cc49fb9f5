# SPDX-License-Identifier: AGPL-3.0-or-later
"""The settings file: round trip, ranges, migration, and that nothing a person wrote is lost."""

from __future__ import annotations

import json

import pytest

from desktop_qa.storage import settings
from desktop_qa.storage.settings import Settings


def test_missing_file_gives_defaults(tmp_path):
    assert settings.read(tmp_path / "settings.json") == (Settings(), None)


def test_round_trip(tmp_path):
    path = tmp_path / "config" / "settings.json"
    chosen = Settings().with_changes(appearance="dark", answers=7, threshold=0.25, language="de", history=False)
    settings.save(path, chosen)
    assert settings.read(path) == (chosen, None)


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{",
        b"\xff\xfe\x00",
        b"[]",
        b"null",
        b"{}",
        b'{"version": "x"}',
        b'{"version": true}',
        b"[" * 100_000,
    ],
)
def test_unreadable_file_is_set_aside(tmp_path, content):
    path = tmp_path / "settings.json"
    path.write_bytes(content)
    loaded, aside = settings.read(path)
    assert loaded == Settings()
    assert aside is not None
    assert aside.read_bytes() == content
    settings.save(path, loaded)
    assert settings.read(path) == (Settings(), None)


def test_set_aside_never_overwrites_an_earlier_one(tmp_path):
    path = tmp_path / "settings.json"
    asides = []
    for content in ("{1", "{2"):
        path.write_text(content)
        asides.append(settings.read(path)[1])
    assert [aside.read_text() for aside in asides] == ["{1", "{2"]


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("answers", "many"),
        ("appearance", "pink"),
        ("history", 1),
        ("threshold", True),
        ("model", 3),
        ("reading_size", None),
    ],
)
def test_one_bad_value_costs_only_itself(tmp_path, name, value):
    path = tmp_path / "settings.json"
    path.write_text(json.dumps({"version": 1, "language": "fr", name: value}))
    loaded, aside = settings.read(path)
    assert loaded == Settings(language="fr")
    assert aside is not None


def test_newer_version_is_kept_beside_and_used_as_far_as_understood(tmp_path):
    path = tmp_path / "settings.json"
    path.write_text(json.dumps({"version": 99, "answers": 3, "hologram": True}))
    loaded, aside = settings.read(path)
    assert loaded.answers == 3
    assert json.loads(aside.read_text())["hologram"] is True


def test_migration_steps_run_in_order(tmp_path, monkeypatch):
    monkeypatch.setattr(settings, "VERSION", 3)
    monkeypatch.setitem(settings.MIGRATIONS, 1, lambda values: {"count": values["number"]})
    monkeypatch.setitem(settings.MIGRATIONS, 2, lambda values: {"answers": values["count"] + 1})
    path = tmp_path / "settings.json"
    path.write_text(json.dumps({"version": 1, "number": 8}))
    assert settings.read(path) == (Settings(answers=9), None)


def test_values_are_brought_into_range():
    changed = Settings().with_changes(answers=1000, threshold=-1, reading_size=200)
    assert (changed.answers, changed.threshold, changed.reading_size) == (20, 0.0, 32.0)
    with pytest.raises(ValueError, match="effort"):
        Settings().with_changes(effort="none")


def test_what_may_not_be_read_is_moved_out_of_the_way(tmp_path):
    """A folder stands for a file without rights: neither can be read, both would be lost by what is written next."""
    path = tmp_path / "settings.json"
    path.mkdir()
    loaded, aside = settings.read(path)
    assert loaded == Settings()
    assert aside is not None
    assert aside.is_dir()
    settings.save(path, loaded)
    assert settings.read(path) == (Settings(), None)
