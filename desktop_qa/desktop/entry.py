# SPDX-License-Identifier: AGPL-3.0-or-later
"""Menu entry, icon and file associations for one user, by the freedesktop.org folders.

The program offers itself in "Open with"; it never becomes the default viewer of a type that another one opens. Where
the desktop would make it so, because nothing was ever chosen, what opened the type until now is chosen instead, and
that choice is taken back with the entry.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_qa import APP_ID
from desktop_qa.common import atomic, paths
from desktop_qa.common.errors import UserError
from desktop_qa.desktop import mime_defaults

if TYPE_CHECKING:
    from collections.abc import Iterator

KEPT = "X-DesktopQA-KeptDefaults="
ICON_SIZES = (16, 24, 32, 48, 64, 128, 256, 512)


def _files() -> Iterator[tuple[Path, Path]]:
    """Pairs of what ships with the program and where it goes, the desktop file apart."""
    icons = mime_defaults.data_home() / "icons" / "hicolor"
    drawings = paths.resources() / "icons" / "app"
    yield drawings / "desktop-qa.svg", icons / "scalable" / "apps" / f"{APP_ID}.svg"
    for size in ICON_SIZES:
        yield drawings / f"desktop-qa-{size}.png", icons / f"{size}x{size}" / "apps" / f"{APP_ID}.png"


def _desktop_file() -> Path:
    return mime_defaults.data_home() / "applications" / f"{APP_ID}.desktop"


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


def _kept() -> dict[str, str]:
    """The defaults that an entry which is there was written with."""
    try:
        lines = _desktop_file().read_text(encoding="utf-8").splitlines()
    except OSError:
        return {}
    return next((mime_defaults.read(line.removeprefix(KEPT)) for line in lines if line.startswith(KEPT)), {})


def _run(*arguments: str) -> None:
    """Call a desktop tool; all of them are optional, so it does not matter whether it is there or fails."""
    if shutil.which(arguments[0]) is not None:
        with contextlib.suppress(OSError, subprocess.TimeoutExpired):
            subprocess.run(arguments, capture_output=True, timeout=20, check=False)


def _refresh() -> None:
    _run("update-desktop-database", str(_desktop_file().parent))
    _run("gtk-update-icon-cache", "-q", "-t", str(mime_defaults.data_home() / "icons" / "hicolor"))


def install() -> Path:
    """Write the menu entry and the icons for this user and return the desktop file.

    Raises:
        UserError: not a freedesktop.org system, or the folder cannot be written.
    """
    if not sys.platform.startswith("linux"):
        raise UserError("Menu entries of this kind exist on Linux only. On Windows and macOS use the installer.")
    template = (paths.resources() / "desktop" / f"{APP_ID}.desktop").read_text(encoding="utf-8")
    try:
        kept = mime_defaults.to_keep(_mime_types(template), f"{APP_ID}.desktop")
        mime_defaults.keep(kept)
        kept = _kept() | kept
        for source, target in _files():
            atomic.write_bytes(target, source.read_bytes())
        text = entry(template, command())
        atomic.write_text(_desktop_file(), text + (f"{KEPT}{mime_defaults.written(kept)}\n" if kept else ""))
    except OSError as error:
        raise UserError(
            "The menu entry could not be written: {reason}. Check the rights of {folder}.",
            reason=error,
            folder=mime_defaults.data_home(),
        ) from error
    _refresh()
    return _desktop_file()


def uninstall() -> bool:
    """Remove what :func:`install` wrote; False where there was nothing.

    Raises:
        UserError: a file is there and cannot be removed.
    """
    found = False
    try:
        mime_defaults.forget(_kept())
        for target in (_desktop_file(), *(target for _source, target in _files())):
            if target.exists():
                found = True
                target.unlink()
    except OSError as error:
        raise UserError(
            "The menu entry could not be removed: {reason}. Check the rights of {folder}.",
            reason=error,
            folder=mime_defaults.data_home(),
        ) from error
    if found:
        _refresh()
        _tidy()
    return found


def _tidy() -> None:
    """Remove the folders that are empty now, and the desktop's own notes of what was in them."""
    associations, icons = _desktop_file().with_name("mimeinfo.cache"), mime_defaults.data_home() / "icons" / "hicolor"
    with contextlib.suppress(OSError):
        if associations.read_text(encoding="utf-8").split() == ["[MIME", "Cache]"]:
            associations.unlink()
    for target in (_desktop_file(), *(target for _source, target in _files())):
        _remove_empty(target.parent)
    if [path.name for path in icons.glob("*")] == ["icon-theme.cache"]:
        (icons / "icon-theme.cache").unlink()
        _remove_empty(icons)


def _remove_empty(folder: Path) -> None:
    while folder != mime_defaults.data_home():
        try:
            folder.rmdir()
        except OSError:  # it is not empty, or gone already
            return
        folder = folder.parent
