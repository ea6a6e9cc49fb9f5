# SPDX-License-Identifier: AGPL-3.0-or-later
"""Menu entry, icon and file associations for one user, by the freedesktop.org folders.

The program offers itself in "Open with"; it never becomes the default viewer of a type, and where the
desktop would make it so, because nothing else was chosen, the earlier default is written down instead.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_qa import APP_ID, atomic, paths
from desktop_qa.errors import UserError

if TYPE_CHECKING:
    from collections.abc import Iterator

ICON_SIZES = (16, 24, 32, 48, 64, 128, 256, 512)


def _data_home() -> Path:
    return Path(os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share")


def _files() -> Iterator[tuple[Path, Path]]:
    """Pairs of what ships with the program and where it goes, the desktop file apart."""
    icons = _data_home() / "icons" / "hicolor"
    drawings = paths.resources() / "icons" / "app"
    yield drawings / "desktop-qa.svg", icons / "scalable" / "apps" / f"{APP_ID}.svg"
    for size in ICON_SIZES:
        yield drawings / f"desktop-qa-{size}.png", icons / f"{size}x{size}" / "apps" / f"{APP_ID}.png"


def _desktop_file() -> Path:
    return _data_home() / "applications" / f"{APP_ID}.desktop"


def command() -> list[str]:
    """How this very installation is started: the frozen program, the script on the path, or the interpreter."""
    if getattr(sys, "frozen", False):
        # An AppImage runs from a folder that is gone tomorrow; the file itself stays.
        return [os.environ.get("APPIMAGE") or sys.executable]
    script = Path(sys.argv[0]).absolute()
    if script.name.startswith("desktop-qa") and os.access(script, os.X_OK):
        return [str(script)]
    return [sys.executable, "-m", "desktop_qa"]


def quote(argument: str) -> str:
    """One argument of an Exec line (Desktop Entry Specification, "The Exec key").

    The specification quotes twice: the string rule doubles every backslash after the argument rule.
    """
    for character in ("\\", '"', "`", "$"):
        argument = argument.replace(character, "\\" + character)
    return '"' + argument.replace("\\", "\\\\").replace("%", "%%") + '"'


def entry(template: str, start: list[str]) -> str:
    """The desktop file with the command of this installation in place of the bare name."""
    program = " ".join(quote(part) for part in start)
    lines = []
    for line in template.splitlines():
        if line.startswith("Exec=desktop-qa"):
            lines.append("Exec=" + program + line.removeprefix("Exec=desktop-qa"))
        elif line.startswith("TryExec="):
            lines.append("TryExec=" + start[0].replace("\\", "\\\\"))
        else:
            lines.append(line)
    return "\n".join(lines) + "\n"


def _mime_types(template: str) -> list[str]:
    for line in template.splitlines():
        if line.startswith("MimeType="):
            return [kind for kind in line.removeprefix("MimeType=").split(";") if kind]
    return []


def _run(*arguments: str) -> str:
    """Output of a desktop tool, empty where the tool is missing or fails: all of them are optional."""
    if shutil.which(arguments[0]) is None:
        return ""
    try:
        done = subprocess.run(arguments, capture_output=True, text=True, timeout=20, check=False)
    except (OSError, subprocess.TimeoutExpired):
        return ""
    return done.stdout.strip()


def _refresh() -> None:
    _run("update-desktop-database", str(_desktop_file().parent))
    _run("gtk-update-icon-cache", "-q", "-t", str(_data_home() / "icons" / "hicolor"))


def install() -> Path:
    """Write the menu entry and the icons for this user and return the desktop file.

    Raises:
        UserError: not a freedesktop.org system, or the folder cannot be written.
    """
    if not sys.platform.startswith("linux"):
        raise UserError("Menu entries of this kind exist on Linux only. On Windows and macOS use the installer.")
    template = (paths.resources() / "desktop" / f"{APP_ID}.desktop").read_text(encoding="utf-8")
    before = {kind: _run("xdg-mime", "query", "default", kind) for kind in _mime_types(template)}
    try:
        for source, target in _files():
            atomic.write_bytes(target, source.read_bytes())
        atomic.write_text(_desktop_file(), entry(template, command()))
    except OSError as error:
        raise UserError(
            "The menu entry could not be written: {reason}. Check the rights of {folder}.",
            reason=error,
            folder=_data_home(),
        ) from error
    _refresh()
    for kind, default in before.items():
        if default and default != _run("xdg-mime", "query", "default", kind):
            _run("xdg-mime", "default", default, kind)
    return _desktop_file()


def uninstall() -> bool:
    """Remove what :func:`install` wrote; False where there was nothing.

    Raises:
        UserError: a file is there and cannot be removed.
    """
    found = False
    try:
        for target in (_desktop_file(), *(target for _source, target in _files())):
            if target.exists():
                found = True
                target.unlink()
    except OSError as error:
        raise UserError(
            "The menu entry could not be removed: {reason}. Check the rights of {folder}.",
            reason=error,
            folder=_data_home(),
        ) from error
    if found:
        _refresh()
    return found
