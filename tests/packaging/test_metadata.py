# SPDX-License-Identifier: AGPL-3.0-or-later
"""What the desktops read about the program agrees with the program."""

from __future__ import annotations

import shutil
import struct
import subprocess
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

from desktop_qa import APP_ID, __version__
from desktop_qa.common import paths

ROOT = Path(__file__).resolve().parents[2]
METAINFO = ROOT / "packaging" / "linux" / f"{APP_ID}.metainfo.xml"


def test_metainfo_names_this_program_and_this_version() -> None:
    component = ET.parse(METAINFO).getroot()
    assert component.findtext("id") == APP_ID
    assert component.findtext("launchable") == f"{APP_ID}.desktop"
    releases = [release.get("version") for release in component.iter("release")]
    assert releases[0] == __version__


@pytest.mark.skipif(shutil.which("appstreamcli") is None, reason="appstreamcli (Debian: appstream) is not installed")
def test_metainfo_is_valid() -> None:
    done = subprocess.run(
        ["appstreamcli", "validate", "--no-net", METAINFO], capture_output=True, text=True, timeout=60
    )
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize("size", [16, 24, 32, 48, 64, 128, 256, 512])
def test_icons_have_the_size_of_their_name(size: int) -> None:
    data = (paths.resources() / "icons" / "app" / f"desktop-qa-{size}.png").read_bytes()
    assert struct.unpack(">II", data[16:24]) == (size, size)


def test_icon_containers_hold_the_pictures() -> None:
    folder = paths.resources() / "icons" / "app"
    ico = (folder / "desktop-qa.ico").read_bytes()
    count = struct.unpack("<H", ico[4:6])[0]
    for entry in range(count):
        width, _height, *_rest, length, offset = struct.unpack("<BBBBHHII", ico[6 + 16 * entry : 22 + 16 * entry])
        picture = ico[offset : offset + length]
        assert struct.unpack(">I", picture[16:20])[0] == (width or 256)
    icns = (folder / "desktop-qa.icns").read_bytes()
    assert icns[:4] == b"icns"
    assert struct.unpack(">I", icns[4:8])[0] == len(icns)


def test_the_flatpak_installs_files_that_exist() -> None:
    manifest = (ROOT / "packaging" / "flatpak" / f"{APP_ID}.yaml").read_text(encoding="utf-8")
    sources = [line.split("path:")[1].strip() for line in manifest.splitlines() if "path: ../" in line]
    assert len(sources) == 5
    for source in sources:
        path = (ROOT / "packaging" / "flatpak" / source).resolve()
        assert path.exists() or "dist" in path.parts, source


def test_the_desktop_finds_the_entry_of_a_window() -> None:
    """On X11 by the class of the window, which Qt makes of the application's name; on Wayland by the entry's name."""
    entry = (paths.resources() / "desktop" / f"{APP_ID}.desktop").read_text(encoding="utf-8")
    source = (ROOT / "desktop_qa" / "ui" / "app" / "app.py").read_text(encoding="utf-8")
    assert f'setApplicationName("{paths.APP}")' in source
    assert f"\nStartupWMClass={paths.APP}\n" in entry
    assert "setDesktopFileName(APP_ID)" in source
