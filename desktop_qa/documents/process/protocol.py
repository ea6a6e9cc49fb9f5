# SPDX-License-Identifier: AGPL-3.0-or-later
"""What the window's process and the document process say to each other.

One request is under way at a time and each gets exactly one reply. Messages are plain data. The document process
reads hostile files, so what comes from it is decoded by a reader that makes nothing but plain values, arrays, words
for a person and the data classes of this package; it calls nothing else.
"""

from __future__ import annotations

import dataclasses
import io
import pickle
import sys
from dataclasses import dataclass, field
from typing import Any

from desktop_qa.common.errors import DocumentError, PasswordRequired, Text

SWITCH = "--document-host"
"""The command-line switch that makes the (frozen) program a document process; the pipe's handle follows."""

_NOTHING = Text("")
_PACKAGE = "desktop_qa.documents."
_PLAIN = {
    ("builtins", "set"), ("builtins", "frozenset"), ("builtins", "slice"), ("builtins", "bytearray"),
    ("desktop_qa.common.errors", "Text"), ("numpy", "ndarray"), ("numpy", "dtype"),
    ("numpy.core.multiarray", "_reconstruct"), ("numpy._core.multiarray", "_reconstruct"),
    ("numpy.core.numeric", "_frombuffer"), ("numpy._core.numeric", "_frombuffer"),
}  # fmt: skip
_PATHS = {"PosixPath", "WindowsPath", "PurePosixPath", "PureWindowsPath"}


@dataclass(frozen=True, slots=True)
class Reading:
    """How documents that reflow are laid out.

    ``font`` is serif, sans or mono; ``size`` of the body text and ``width`` of a page are in points.
    """

    font: str = "serif"
    size: float = 12.0
    width: float = 480.0

    @property
    def height(self) -> float:
        """Height of a page in points: the proportions of A4."""
        return round(self.width * 1.414)


@dataclass(frozen=True, slots=True)
class Request:
    """Do ``name`` (a method of the server's ``Desk``) with these arguments."""

    name: str
    arguments: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Reply:
    """The value, or the kind and words of an error."""

    value: Any = None
    error: str = ""
    message: Text = _NOTHING

    def result(self) -> Any:
        """The value.

        Raises:
            DocumentError, PasswordRequired: what went wrong over there.
        """
        if not self.error:
            return self.value
        kind = PasswordRequired if self.error == PasswordRequired.__name__ else DocumentError
        raise kind.saying(self.message)


def encode(message: Request | Reply) -> bytes:
    """A message as bytes."""
    return pickle.dumps(message, protocol=5)


def decode(data: bytes) -> Any:
    """The message in these bytes.

    Raises:
        pickle.UnpicklingError: they hold anything but plain data.
    """
    return _PlainUnpickler(io.BytesIO(data)).load()


class _PlainUnpickler(pickle.Unpickler):
    """Knows data classes of this package, arrays, paths and words; refuses every other name."""

    def find_class(self, module: str, name: str) -> Any:
        if (module, name) in _PLAIN or (module.startswith("pathlib") and name in _PATHS):
            return super().find_class(module, name)
        if module.startswith(_PACKAGE) and "." not in name:
            found = super().find_class(module, name)
            if isinstance(found, type) and dataclasses.is_dataclass(found) and found.__module__ == module:
                return found
        raise pickle.UnpicklingError(f"{module}.{name} is not a part of messages")


def server_command(handle: int) -> list[str]:
    """How the document process is started: by this interpreter, or by the frozen program itself."""
    if getattr(sys, "frozen", False):
        return [sys.executable, SWITCH, str(handle)]
    # -P: a module that happens to lie in the folder where the person is must not be taken for one of ours.
    return [sys.executable, "-P", "-m", "desktop_qa.documents.process.server", SWITCH, str(handle)]
