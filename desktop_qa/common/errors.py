# SPDX-License-Identifier: AGPL-3.0-or-later
"""Errors that a person can meet; each says in its message what can be done about it.

The packages below the window know no language but English. What they say to a person is made of a template and values
and keeps both, so that the window can say it in its own language while ``str`` gives the English words.
"""

from __future__ import annotations

import errno
import re
from typing import TYPE_CHECKING, Any, Self

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

_PLACE = re.compile(r"\{(\w+)\}")


def fill(template: str, values: Mapping[str, object]) -> str:
    """``template`` with each ``{name}`` replaced by its value; nothing else is interpreted, unknown names stay."""
    return _PLACE.sub(lambda found: str(values.get(found[1], found[0])), template)


class Text(str):
    """English words for a person that can be said in another language.

    ``template`` is a literal in the source (``packaging/translations`` collects them); ``values`` are text, whole
    numbers, or such words themselves. It is a ``str``, and like one it can be compared, pickled and written as JSON.
    """

    __slots__ = ("template", "values")
    template: str
    values: Mapping[str, str | int]

    def __new__(cls, template: str, /, **values: object) -> Self:
        """Values that are no text, whole number or error are kept as their ``str``."""
        kept = {name: _value(value) for name, value in values.items()}
        made = super().__new__(cls, fill(template, kept))
        made.template, made.values = str(template), kept
        return made

    @classmethod
    def again(cls, template: str, values: Mapping[str, object]) -> Self:
        """Words that were taken apart to travel."""
        return cls(template, **values)

    def __getnewargs_ex__(self) -> tuple[tuple[str], dict[str, Any]]:
        return (self.template,), dict(self.values)

    def __getstate__(self) -> None:
        return None  # everything is in the arguments


def joined(parts: Iterable[str], between: str = " ") -> Text:
    """Words in a row; each part that is a `Text` stays translatable."""
    known = {f"part{number}": part for number, part in enumerate(parts)}
    return Text(between.join(f"{{{name}}}" for name in known), **known)


def reason_of(error: BaseException) -> str:
    """The reason of a system's or a library's error, without the file's name; a `Text` for those that people meet."""
    known = _REASONS.get(getattr(error, "errno", None) or str(error))
    return known or str(getattr(error, "strerror", None) or "") or _words(error)


def _words(error: BaseException) -> str:
    first = error.args[0] if error.args else None
    return first if isinstance(first, Text) else str(error)


def _value(value: object) -> str | int:
    if isinstance(value, BaseException):
        return _words(value)
    if isinstance(value, (str, int)) and not isinstance(value, bool):
        return value
    return str(value)


def to_values(text: str) -> object:
    """A text for a person as JSON values that keep its template, so that it can be said in another language later."""
    if not isinstance(text, Text):
        return str(text)
    return {"template": text.template, "values": {k: _as_json(v) for k, v in text.values.items()}}


def _as_json(value: str | int) -> object:
    return value if isinstance(value, int) else to_values(value)


def from_values(values: object) -> str:
    """The text that `to_values` made these values of."""
    if not isinstance(values, dict):
        return str(values)
    inner: Mapping[str, object] = values.get("values", {})
    return Text(
        str(values.get("template", "")), **{k: v if isinstance(v, int) else from_values(v) for k, v in inner.items()}
    )


_REASONS: dict[int | str, Text] = {
    errno.EACCES: Text("Permission denied"),
    errno.EPERM: Text("Operation not permitted"),
    errno.ENOENT: Text("No such file or directory"),
    errno.EEXIST: Text("File exists"),
    errno.ENOTDIR: Text("Not a directory"),
    errno.EISDIR: Text("Is a directory"),
    errno.ENOSPC: Text("No space left on device"),
    errno.EROFS: Text("Read-only file system"),
    errno.EIO: Text("Input/output error"),
    errno.EFBIG: Text("File too large"),
    errno.ENAMETOOLONG: Text("File name too long"),
    errno.EMFILE: Text("Too many open files"),
    # SQLite's own.
    "database or disk is full": Text("database or disk is full"),
    "attempt to write a readonly database": Text("attempt to write a readonly database"),
    "unable to open database file": Text("unable to open database file"),
    "database is locked": Text("database is locked"),
    "disk I/O error": Text("disk I/O error"),
}


class UserError(Exception):
    """Something a person can act on. ``str(error)`` is shown as it is, without a traceback.

    Made of a literal template and values: ``UserError("{path} is empty.", path=path)``. ``text`` keeps both.
    """

    exit_code = 2

    def __init__(self, template: str, /, **values: object) -> None:
        self.text = template if isinstance(template, Text) and not values else Text(template, **values)
        super().__init__(self.text)

    @classmethod
    def saying(cls, text: Text) -> Self:
        """The error with words that were made elsewhere."""
        return cls(text)


class DocumentError(UserError):
    """The document cannot be read."""

    exit_code = 3


class PasswordRequired(DocumentError):  # noqa: N818 - a state to ask about, not a fault
    """The document is encrypted and the password is missing or wrong."""


class Unreachable(DocumentError):  # noqa: N818 - what the network did, not a fault of the page
    """The server of an address does not answer in the way that was tried."""


class ModelError(UserError):
    """No usable model: missing, damaged, or of a kind that cannot answer questions."""

    exit_code = 4
