# SPDX-License-Identifier: AGPL-3.0-or-later
"""Where files live."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_qa.common import paths

if TYPE_CHECKING:
    from pathlib import Path

    import pytest


def test_the_base_directory_holds_everything(tmp_path: Path):
    found = paths.find(tmp_path)
    every = (found.settings_file, found.history_file, found.models, found.log_file, found.cache)
    assert all(tmp_path in one.parents for one in every)
    assert len({found.config, found.data, found.cache, found.state}) == 4
    assert list(tmp_path.iterdir()) == []


def test_the_environment_is_asked_after_the_argument(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv(paths.BASEDIR_VARIABLE, str(tmp_path / "environment"))
    assert paths.find().data == tmp_path / "environment" / "data"
    assert paths.find(tmp_path / "argument").data == tmp_path / "argument" / "data"


def test_without_either_the_users_own_folders_are_used(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.delenv(paths.BASEDIR_VARIABLE)
    found = paths.find()
    assert all("desktop-qa" in str(one) for one in (found.config, found.data, found.cache, found.state))


def test_the_programs_own_files_are_found():
    assert (paths.resources() / "sample.pdf").is_file()
