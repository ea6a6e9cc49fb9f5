# SPDX-License-Identifier: AGPL-3.0-or-later
"""The protocol-buffer wire format, as far as TensorFlow's checkpoint index needs it: fields of a message, no schema."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_qa.common.errors import Text

if TYPE_CHECKING:
    from collections.abc import Iterator


class WireError(ValueError):
    """The bytes are not a protocol-buffer message."""


def varint(data: bytes, position: int) -> tuple[int, int]:
    """The unsigned integer at ``position`` and the position after it."""
    value = shift = 0
    while True:
        if position >= len(data) or shift > 63:
            raise WireError(Text("a number runs past the end of the message"))
        byte = data[position]
        position += 1
        value |= (byte & 0x7F) << shift
        if byte < 0x80:
            return value, position
        shift += 7


def signed(value: int) -> int:
    """An ``int64`` field's value, whose wire form is two's complement."""
    return value - (1 << 64) if value >= 1 << 63 else value


def fields(data: bytes) -> Iterator[tuple[int, int | bytes]]:
    """Each (field number, value) of a message: integers for numbers, bytes for strings and nested messages.

    Raises:
        WireError: the message is cut off or malformed.
    """
    position = 0
    while position < len(data):
        key, position = varint(data, position)
        number, kind = key >> 3, key & 7
        if kind == 0:
            value, position = varint(data, position)
            yield number, value
            continue
        if kind == 2:
            size, position = varint(data, position)
        elif kind in (1, 5):
            size = 8 if kind == 1 else 4
        else:
            raise WireError(Text("unknown wire type {kind}", kind=kind))
        chunk = data[position : position + size]
        position += size
        if len(chunk) != size:
            raise WireError(Text("a field runs past the end of the message"))
        yield number, chunk if kind == 2 else int.from_bytes(chunk, "little")


def message(data: bytes) -> dict[int, list[int | bytes]]:
    """All values of a message by field number."""
    found: dict[int, list[int | bytes]] = {}
    for number, value in fields(data):
        found.setdefault(number, []).append(value)
    return found


def number(found: dict[int, list[int | bytes]], field: int, default: int = 0) -> int:
    """The last value of an integer field."""
    value = found.get(field, [default])[-1]
    if not isinstance(value, int):
        raise WireError(Text("field {number} is not a number", number=field))
    return value


def chunk(found: dict[int, list[int | bytes]], field: int) -> bytes:
    """The last value of a bytes, string or message field; empty when absent."""
    value = found.get(field, [b""])[-1]
    if not isinstance(value, bytes):
        raise WireError(Text("field {number} is not bytes", number=field))
    return value


def chunks(found: dict[int, list[int | bytes]], field: int) -> list[bytes]:
    """All values of a repeated bytes, string or message field."""
    values = found.get(field, [])
    if not all(isinstance(value, bytes) for value in values):
        raise WireError(Text("field {number} is not bytes", number=field))
    return [value for value in values if isinstance(value, bytes)]
