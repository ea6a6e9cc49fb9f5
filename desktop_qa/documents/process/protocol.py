# SPDX-License-Identifier: AGPL-3.0-or-later
"""What the window's process and the document process say to each other.

One request is under way at a time and each gets exactly one reply. ``codec`` turns both into bytes and back.
"""

from __future__ import annotations

import os
from dataclasses import dataclass, field
from typing import Any

from desktop_qa.common import program
from desktop_qa.common.errors import DocumentError, PasswordRequired, Text
from desktop_qa.documents.process import codec

SWITCH = "--document-host"
"""The command-line switch that makes the (frozen) program a document process; the pipe's handle follows."""
MOST_BYTES = 512 << 20
"""A longer message is not received."""

_NOTHING = Text("")


@dataclass(frozen=True, slots=True)
class Request:
    """Do ``name`` (a method of the server's ``RequestHandler``) with these arguments."""

    name: str
    arguments: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class LogRecord:
    """What the document process has to log; the window's process alone writes the log."""

    level: int
    logger: str
    message: str

    @property
    def valid(self) -> bool:
        """Whether the fields are what they should be; a forged record may hold anything."""
        return type(self.level) is int and type(self.logger) is str and type(self.message) is str


@dataclass(frozen=True, slots=True)
class Reply:
    """The value, or the kind and words of an error; and what was logged meanwhile."""

    value: Any = None
    error: str = ""
    message: Text = _NOTHING
    records: tuple[LogRecord, ...] = ()

    def result(self) -> Any:
        """The value.

        Raises:
            DocumentError, PasswordRequired: what went wrong over there.
        """
        if not self.error:
            return self.value
        kind = PasswordRequired if self.error == PasswordRequired.__name__ else DocumentError
        raise kind.saying(self.message)


def decode_request(data: bytes) -> Request:
    """The request in these bytes.

    Raises:
        codec.Malformed: they hold anything else.
    """
    message = codec.decode(data)
    if not isinstance(message, Request) or type(message.name) is not str or type(message.arguments) is not dict:
        raise codec.Malformed("no request")
    return message


def decode_reply(data: bytes) -> Reply:
    """The reply in these bytes, which may be forged.

    Raises:
        codec.Malformed: they hold anything else.
    """
    message = codec.decode(data)
    if (
        not isinstance(message, Reply)
        or type(message.error) is not str
        or type(message.message) is not Text
        or type(message.records) is not tuple
        or not all(isinstance(one, LogRecord) and one.valid for one in message.records)
    ):
        raise codec.Malformed("no reply")
    return message


def server_command(handle: int, *, background: bool = False) -> list[str]:
    """How the document process is started: by this interpreter, or by the frozen program itself.

    What follows the switch is the pipe's handle, the number of the process that owns it, and ``low`` for one that
    gives way to everything else.
    """
    words = [SWITCH, str(handle), str(os.getpid()), *(["low"] if background else [])]
    return program.command("desktop_qa.documents.process.server", *words)
