# SPDX-License-Identifier: AGPL-3.0-or-later
"""Which program opens a kind of file, by freedesktop.org's "Association between MIME types and applications".

Only files are read and written: the tools that do the same (``xdg-mime``, ``gio``) are not everywhere, and
do not agree about what holds where a person has never chosen anything.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_qa.common import atomic

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

DEFAULTS = "[Default Applications]"


def data_home() -> Path:
    """The folder of this user's own shared data."""
    return Path(os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share")


def config_home() -> Path:
    """The folder of this user's own settings."""
    return Path(os.environ.get("XDG_CONFIG_HOME") or Path.home() / ".config")


def _folders(variable: str, otherwise: str) -> list[Path]:
    return [Path(part) for part in (os.environ.get(variable) or otherwise).split(":") if part]


def _application_folders() -> list[Path]:
    shared = _folders("XDG_DATA_DIRS", "/usr/local/share:/usr/share")
    return [folder / "applications" for folder in (data_home(), *shared)]


def _choices() -> Iterator[Path]:
    """The files that hold defaults, those that count most first."""
    desktops = [name.lower() for name in os.environ.get("XDG_CURRENT_DESKTOP", "").split(":") if name]
    names = [*(f"{name}-mimeapps.list" for name in desktops), "mimeapps.list"]
    for folder in (config_home(), *_folders("XDG_CONFIG_DIRS", "/etc/xdg"), *_application_folders()):
        yield from (folder / name for name in names)


def _entries(path: Path, section: str) -> dict[str, list[str]]:
    """The lines ``kind=program;program;`` of a section; none where there is no such file."""
    try:
        lines = path.read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        return {}
    found: dict[str, list[str]] = {}
    inside = False
    for line in lines:
        if line.startswith("["):
            inside = line.strip() == section
        elif inside and "=" in line:
            kind, _, programs = line.partition("=")
            found[kind.strip()] = [one.strip() for one in programs.split(";") if one.strip()]
    return found


def _installed(program: str) -> bool:
    # In a folder of folders a slash of the path is a hyphen of the name.
    return any((folder / name).exists() for folder in _application_folders() for name in _places(program))


def _places(program: str) -> tuple[str, str]:
    return program, program.replace("-", "/", 1)


def chosen(kind: str) -> str:
    """The program that was chosen for ``kind``, by the person, the desktop or the distribution; empty without one."""
    return next((one for path in _choices() for one in _entries(path, DEFAULTS).get(kind, ()) if _installed(one)), "")


def first(kind: str, without: str) -> str:
    """The program that opens ``kind`` where none was chosen: the first that says it can, ``without`` one apart."""
    for folder in _application_folders():
        for section, path in (("[Added Associations]", folder / "mimeapps.list"), ("[MIME Cache]", _cache(folder))):
            for program in _entries(path, section).get(kind, ()):
                if program != without and _installed(program):
                    return program
    return ""


def _cache(folder: Path) -> Path:
    return folder / "mimeinfo.cache"


def _own() -> Path:
    return config_home() / "mimeapps.list"


def keep(programs: Mapping[str, str]) -> None:
    """Choose a program for each kind in the person's own file; every other line of it stays as it is.

    Raises:
        OSError: the file cannot be read or written.
    """
    if not programs:
        return
    lines = _own().read_text(encoding="utf-8").splitlines() if _own().exists() else []
    if DEFAULTS not in lines:
        lines += ["", DEFAULTS] if lines else [DEFAULTS]
    for kind, program in programs.items():
        at, end = lines.index(DEFAULTS) + 1, len(lines)
        while at < end and not lines[at].startswith(("[", f"{kind}=")):
            at += 1
        if at < end and lines[at].startswith(f"{kind}="):
            # Chosen once, but not installed any more: what is behind it in the line counts.
            lines[at] = f"{lines[at].rstrip('; ')};{program}"
        else:
            lines.insert(lines.index(DEFAULTS) + 1, f"{kind}={program}")
    atomic.write_text(_own(), "\n".join(lines) + "\n")


def forget(programs: Mapping[str, str]) -> None:
    """Take back what :func:`keep` wrote, where it was not changed since; a file that says nothing more goes, too.

    Raises:
        OSError: the file cannot be read or written.
    """
    if not programs or not _own().exists():
        return
    gone = {f"{kind}={program}" for kind, program in programs.items()}
    lines = _own().read_text(encoding="utf-8").splitlines()
    rest = []
    for line in lines:
        kind = line.partition("=")[0]
        if line not in gone:
            rest.append(line.removesuffix(f";{programs[kind]}") if kind in programs else line)
    if rest == lines:
        return
    if all(line.strip() in {"", DEFAULTS} for line in rest):
        _own().unlink()
    else:
        atomic.write_text(_own(), "\n".join(rest) + "\n")


def written(programs: Mapping[str, str]) -> str:
    """As one value of a desktop file."""
    return "".join(f"{kind}={program};" for kind, program in programs.items())


def read(value: str) -> dict[str, str]:
    """What :func:`written` gave."""
    pairs = (part.partition("=") for part in value.split(";"))
    return {kind: program for kind, sign, program in pairs if sign}


def to_keep(kinds: Iterable[str], without: str) -> dict[str, str]:
    """The programs that open these kinds only because they were the first to say they can.

    The next program that says so for this user would come before them: these are to be chosen, so that all stays.
    """
    found = {kind: first(kind, without) for kind in kinds if not chosen(kind)}
    return {kind: program for kind, program in found.items() if program}
