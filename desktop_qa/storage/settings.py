# SPDX-License-Identifier: AGPL-3.0-or-later
"""What a person has chosen: one typed, versioned file, replaced whole, never lost when unreadable."""

from __future__ import annotations

import json
import logging
import math
import shutil
from dataclasses import asdict, dataclass, fields, replace
from typing import TYPE_CHECKING, Any, Literal, get_args

from desktop_qa.common import atomic
from desktop_qa.common.errors import UserError, reason_of

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

log = logging.getLogger(__name__)

VERSION = 1

Appearance = Literal["system", "light", "dark"]
PageColours = Literal["normal", "dark", "sepia"]
ReadingFont = Literal["serif", "sans", "mono"]
Effort = Literal["quick", "thorough"]
Recognise = Literal["ask", "always"]


@dataclass(frozen=True, slots=True)
class Settings:
    """Everything that can be set, with the values a new installation starts with."""

    appearance: Appearance = "system"
    page_colours: PageColours = "normal"
    reading_font: ReadingFont = "serif"
    reading_size: float = 12.0
    """Points; for documents without fixed pages."""
    answers: int = 5
    threshold: float = 0.0
    """Confidence 0..1 below which a candidate is greyed; 0 leaves the decision to the model."""
    effort: Effort = "quick"
    threads: int = 0
    """Threads for reading; 0 means as many as there are physical cores, two at most."""
    quiet_on_battery: bool = True
    model: str = ""
    """Name of an installed model; empty means the one the program comes with."""
    reader_offered: bool = False
    """Whether the larger published reader was offered already."""
    history: bool = True
    restore_session: bool = True
    library_paused: bool = False
    """The person has stopped the reading of the library until they let it go on."""
    recognise: Recognise = "ask"
    """Whether the text of scans is recognised when a person asks for it, or by itself."""
    recognition_language: str = ""
    """Code of Tesseract such as ``deu``; empty: guessed."""
    motion: bool = True
    language: str = ""
    """Code such as ``de``; empty means the system's language."""
    menu_bar: bool = False
    side_bar: bool = True
    ask_panel: bool = True
    side_width: int = 220
    ask_width: int = 360
    geometry: str = ""
    """The window's place on the screen, as Qt writes it, in base64."""

    def with_changes(self, **changes: Any) -> Settings:
        """A copy with some values changed, each brought into its range."""
        return replace(self, **{name: _checked(name, value) for name, value in changes.items()})


_RANGES: dict[str, tuple[float, float]] = {
    "reading_size": (6.0, 32.0),
    "answers": (1, 20),
    "threshold": (0.0, 1.0),
    "threads": (0, 64),
    "side_width": (120, 800),
    "ask_width": (240, 1200),
}
_CHOICES: dict[str, tuple[str, ...]] = {
    "appearance": get_args(Appearance),
    "page_colours": get_args(PageColours),
    "reading_font": get_args(ReadingFont),
    "effort": get_args(Effort),
    "recognise": get_args(Recognise),
}
_DEFAULTS = Settings()


class _WrongValueError(ValueError):
    """A value of another type, or none of the choices."""


def _checked(name: str, value: Any) -> Any:
    """``value`` as the field's type and within its range.

    Raises:
        ValueError: it is of another type or not one of the choices.
    """
    default = getattr(_DEFAULTS, name)
    if isinstance(default, bool):
        if not isinstance(value, bool):
            raise _WrongValueError(f"{name} must be true or false")
        return value
    if isinstance(default, (int, float)):
        if isinstance(value, bool) or not isinstance(value, (int, float)) or math.isnan(value):
            raise _WrongValueError(f"{name} must be a number")
        low, high = _RANGES[name]
        return type(default)(min(max(value, low), high))
    if not isinstance(value, str):
        raise _WrongValueError(f"{name} must be text")
    if name in _CHOICES and value not in _CHOICES[name]:
        raise _WrongValueError(f"{name} must be one of {', '.join(_CHOICES[name])}")
    return value


# Version n -> a function that turns the values of version n into those of version n + 1.
MIGRATIONS: dict[int, Callable[[dict[str, Any]], dict[str, Any]]] = {}


def read(path: Path) -> tuple[Settings, Path | None]:
    """The settings in ``path`` and, where some of it could not be used, the file it was set aside as.

    A missing file gives the defaults. A file that is not ours, or that a newer version wrote, or that has
    values out of place is kept as ``settings.json.unreadable-N`` before anything is written over it;
    what can be understood of it is used.
    """
    try:
        raw = path.read_bytes()
    except FileNotFoundError:
        return Settings(), None
    except OSError:
        log.warning("the settings cannot be read; starting with the defaults", exc_info=True)
        return Settings(), _set_aside(path)
    try:
        stored = json.loads(raw)
        version = stored.pop("version")
        if not isinstance(version, int) or isinstance(version, bool):
            raise TypeError("version is not a number")
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return Settings(), _set_aside(path)
    clean = version <= VERSION
    for step in range(version, VERSION):
        stored = MIGRATIONS[step](stored) if step in MIGRATIONS else stored
    changes: dict[str, Any] = {}
    names = {field.name for field in fields(Settings)}
    for name, value in stored.items():
        if name not in names:
            clean = False
            continue
        try:
            changes[name] = _checked(name, value)
        except ValueError:
            clean = False
    return replace(_DEFAULTS, **changes), None if clean else _set_aside(path)


def load(path: Path) -> Settings:
    """The settings in ``path``; the defaults for whatever is missing or cannot be used."""
    return read(path)[0]


def save(path: Path, settings: Settings) -> None:
    """Write ``settings`` to ``path`` atomically.

    Raises:
        UserError: the folder cannot be written or the disk is full.
    """
    values = {"version": VERSION, **asdict(settings)}
    try:
        atomic.write_text(path, json.dumps(values, indent=2, ensure_ascii=False) + "\n")
    except OSError as error:
        raise UserError(
            "The settings could not be saved ({reason}). Free some disk space or check the rights of {path}.",
            reason=reason_of(error),
            path=path,
        ) from error


def _set_aside(path: Path) -> Path | None:
    number = 1
    while (aside := path.with_name(f"{path.name}.unreadable-{number}")).exists():
        number += 1
    try:
        shutil.copy2(path, aside)
    except OSError:
        # What may not be read cannot be copied, but it can be moved out of the way of what is written next.
        try:
            path.rename(aside)
        except OSError:
            log.warning("the unreadable settings could not be set aside", exc_info=True)
            return None
    return aside
