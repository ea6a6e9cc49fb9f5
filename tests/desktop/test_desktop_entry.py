# SPDX-License-Identifier: AGPL-3.0-or-later
from __future__ import annotations

import shutil
import subprocess
from typing import TYPE_CHECKING

import pytest

from desktop_qa import APP_ID
from desktop_qa.common import paths
from desktop_qa.common.errors import UserError
from desktop_qa.desktop import entry as desktop_entry
from desktop_qa.desktop import mime_defaults

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


def viewer(folder: Path, name: str, kinds: str, cache: str) -> None:
    """A program that is installed, with the desktop's list of who opens what."""
    folder.mkdir(parents=True, exist_ok=True)
    text = f"[Desktop Entry]\nType=Application\nName=A viewer\nExec=true %f\nMimeType={kinds}\n"
    (folder / name).write_text(text)
    (folder / "mimeinfo.cache").write_text(f"[MIME Cache]\n{cache}\n")


@pytest.fixture
def system(home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The applications that are there for all users: a viewer of PDF, which nobody ever chose."""
    shared = tmp_path / "usr share"
    monkeypatch.setenv("XDG_DATA_DIRS", str(shared))
    monkeypatch.setenv("XDG_CONFIG_DIRS", str(tmp_path / "etc"))
    monkeypatch.delenv("XDG_CURRENT_DESKTOP", raising=False)
    viewer(shared / "applications", "zviewer.desktop", "application/pdf;", "application/pdf=zviewer.desktop;")
    return shared / "applications"


def test_a_viewer_that_nobody_chose_stays_the_default(home: Path, system: Path) -> None:
    """The entry of a user comes before those of the system, so the one that opened PDF must be chosen now."""
    own = home.parent / "config" / "mimeapps.list"
    desktop_entry.install()
    assert mime_defaults.chosen("application/pdf") == "zviewer.desktop"
    # Nobody opens EPUB: there is nothing to keep.
    assert own.read_text() == "[Default Applications]\napplication/pdf=zviewer.desktop\n"
    desktop_entry.install()
    assert own.read_text() == "[Default Applications]\napplication/pdf=zviewer.desktop\n"
    desktop_entry.uninstall()
    assert mime_defaults.chosen("application/pdf") == ""
    assert not own.exists()


@pytest.mark.parametrize("where", ["own", "desktop", "system"])
def test_a_viewer_that_was_chosen_is_left_alone(
    home: Path, system: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, where: str
) -> None:
    monkeypatch.setenv("XDG_CURRENT_DESKTOP", "ubuntu:GNOME")
    own = home.parent / "config" / "mimeapps.list"
    choice = {"own": own, "desktop": system / "gnome-mimeapps.list", "system": tmp_path / "etc" / "mimeapps.list"}[
        where
    ]
    choice.parent.mkdir(parents=True, exist_ok=True)
    choice.write_text(
        "[Added Associations]\na/b=c.desktop;\n\n[Default Applications]\napplication/pdf=zviewer.desktop\n"
    )
    before = choice.read_bytes()
    desktop_entry.install()
    assert mime_defaults.chosen("application/pdf") == "zviewer.desktop"
    assert choice.read_bytes() == before
    assert own.exists() == (where == "own")
    desktop_entry.uninstall()
    assert choice.read_bytes() == before


def test_a_choice_that_the_person_makes_later_stays(home: Path, system: Path) -> None:
    own = home.parent / "config" / "mimeapps.list"
    desktop_entry.install()
    own.write_text(f"[Default Applications]\napplication/pdf={APP_ID}.desktop\n\n[Added Associations]\n")
    desktop_entry.install()
    assert mime_defaults.chosen("application/pdf") == f"{APP_ID}.desktop"
    desktop_entry.uninstall()
    assert f"application/pdf={APP_ID}.desktop" in own.read_text()


def test_a_default_that_is_no_longer_installed_does_not_count(home: Path, system: Path) -> None:
    own = home.parent / "config" / "mimeapps.list"
    own.parent.mkdir(parents=True)
    own.write_text("[Default Applications]\napplication/pdf=gone.desktop\n")
    desktop_entry.install()
    assert mime_defaults.chosen("application/pdf") == "zviewer.desktop"
    desktop_entry.uninstall()
    assert own.read_text() == "[Default Applications]\napplication/pdf=gone.desktop\n"


def test_nothing_is_left_behind(home: Path, system: Path) -> None:
    home.mkdir(parents=True)
    desktop_entry.install()
    assert list(home.rglob("*"))
    desktop_entry.uninstall()
    assert not list(home.rglob("*"))


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
