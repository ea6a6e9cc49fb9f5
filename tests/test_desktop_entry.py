# SPDX-License-Identifier: AGPL-3.0-or-later
from __future__ import annotations

import shutil
import subprocess
from typing import TYPE_CHECKING

import pytest

from desktop_qa import APP_ID, desktop_entry, paths
from desktop_qa.errors import UserError

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    home = tmp_path / "home with spaces & accénts"
    monkeypatch.setenv("HOME", str(home))
    monkeypatch.setenv("XDG_DATA_HOME", str(home / "share"))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(home / "config"))
    monkeypatch.setattr("sys.platform", "linux")
    return home / "share"


def test_installs_entry_and_icons_and_removes_them(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(desktop_entry, "command", lambda: ["/opt/My Apps/désktop-qa"])
    written = desktop_entry.install()
    assert written == home / "applications" / f"{APP_ID}.desktop"
    text = written.read_text(encoding="utf-8")
    assert 'Exec="/opt/My Apps/désktop-qa" %F' in text
    icons = sorted(path.name for path in home.rglob("apps/*"))
    assert icons == [f"{APP_ID}.png"] * len(desktop_entry.ICON_SIZES) + [f"{APP_ID}.svg"]
    assert desktop_entry.uninstall() is True
    assert not [path for path in home.rglob("*") if path.is_file() and APP_ID in path.name]
    assert desktop_entry.uninstall() is False


def test_the_default_viewer_stays_what_it_was(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    default = {"application/pdf": "org.gnome.Evince.desktop"}
    monkeypatch.setattr("shutil.which", lambda name: f"/usr/bin/{name}")
    calls: list[tuple[str, ...]] = []

    def fake(*arguments: str) -> str:
        calls.append(arguments)
        if arguments[:3] == ("xdg-mime", "query", "default"):
            return default.get(arguments[3], "")
        if arguments[0] == "update-desktop-database":
            default["application/pdf"] = f"{APP_ID}.desktop"  # a desktop that prefers the newest entry
        return ""

    monkeypatch.setattr(desktop_entry, "_run", fake)
    desktop_entry.install()
    assert ("xdg-mime", "default", "org.gnome.Evince.desktop", "application/pdf") in calls
    assert not any(call[:2] == ("xdg-mime", "default") and APP_ID in call[2] for call in calls)


def test_exec_line_is_quoted_by_the_specification() -> None:
    assert desktop_entry.quote("/a b/c") == '"/a b/c"'
    assert desktop_entry.quote('50%"') == '"50%%\\\\""'


def test_a_folder_that_cannot_be_written_is_said(home: Path) -> None:
    home.parent.mkdir()
    home.write_text("a file where the folder should be")
    with pytest.raises(UserError, match="could not be written"):
        desktop_entry.install()


@pytest.mark.skipif(shutil.which("desktop-file-validate") is None, reason="desktop-file-utils is not installed")
def test_desktop_file_is_valid(home: Path) -> None:
    shipped = paths.resources() / "desktop" / f"{APP_ID}.desktop"
    for path in (shipped, desktop_entry.install()):
        done = subprocess.run(["desktop-file-validate", path], capture_output=True, text=True, timeout=30)
        assert (done.returncode, done.stdout + done.stderr) == (0, "")
