# SPDX-License-Identifier: AGPL-3.0-or-later
"""Plain data as bytes and back: what travels between the window's process and the document process.

The document process reads hostile files, so what comes from it may be forged. Nothing is unpickled: a message is a
JSON tree followed by raw buffers, and decoding makes only the values named here. JSON's own scalars stand for
themselves; everything else is a list whose first entry is a tag:

    ``["l", ...]`` list, ``["t", ...]`` tuple, ``["f", ...]`` frozenset, ``["d", [key, value], ...]`` dict,
    ``["b", buffer]`` bytes, ``["p", text]`` path, ``["T", template, [name, value], ...]`` words for a person,
    ``["a", dtype, shape, buffer]`` array, ``["c", class, field, ...]`` a data class of ``CLASSES``

``encode((1, b"ab"))`` is the length of ``[["t", 1, ["b", 0]], [2]]``, that JSON, and ``ab``.
"""

from __future__ import annotations

import dataclasses
import functools
import importlib
import json
import struct
from pathlib import Path
from typing import Any

import numpy as np

from desktop_qa.common.errors import Text

CLASSES = {
    "Request": "desktop_qa.documents.process.protocol",
    "Reply": "desktop_qa.documents.process.protocol",
    "LogRecord": "desktop_qa.documents.process.protocol",
    "LayoutOptions": "desktop_qa.documents.model",
    "Source": "desktop_qa.documents.source",
    "DocumentInfo": "desktop_qa.documents.model",
    "PageInfo": "desktop_qa.documents.model",
    "OutlineItem": "desktop_qa.documents.model",
    "Link": "desktop_qa.documents.model",
    "Annotation": "desktop_qa.documents.model",
    "RecognisedPage": "desktop_qa.documents.model",
    "Rect": "desktop_qa.documents.model",
    "Quad": "desktop_qa.documents.model",
    "Highlight": "desktop_qa.documents.mupdf.annotating",
    "Region": "desktop_qa.documents.text.regions",
    "TextMap": "desktop_qa.documents.text.text_map",
}
"""The data classes that messages may hold, with the modules where they live."""
DTYPES = frozenset({"uint8", "uint16", "int32", "int64", "float32", "float64"})
"""What arrays may hold: numbers of fixed size, never objects."""
_SEQUENCES: dict[type[Any], str] = {tuple: "t", list: "l", frozenset: "f"}
_HEAD = struct.Struct("<Q")


class Malformed(ValueError):  # noqa: N818 - a state of bytes
    """Bytes that are no message, or a value that does not travel."""


@functools.cache
def _class(name: str) -> tuple[type[Any], tuple[str, ...]]:
    """A class of ``CLASSES`` and the names of its fields."""
    if name not in CLASSES:
        raise Malformed(f"{name} is not a part of messages")
    found: type[Any] = getattr(importlib.import_module(CLASSES[name]), name)
    return found, tuple(field.name for field in dataclasses.fields(found) if field.init)


def encode(value: Any) -> bytes:
    """A value as bytes.

    Raises:
        Malformed: it holds something that does not travel.
    """
    buffers: list[bytes] = []
    tree = _Encoder(buffers).tree(value)
    text = json.dumps([tree, [len(one) for one in buffers]], separators=(",", ":")).encode("ascii")
    return b"".join((_HEAD.pack(len(text)), text, *buffers))


class _Encoder:
    """Turns values into a tree of JSON and puts the large ones aside as buffers."""

    def __init__(self, buffers: list[bytes]) -> None:
        self._buffers = buffers

    def tree(self, value: Any) -> Any:
        """The JSON that stands for a value."""
        kind = type(value)
        if value is None or kind in {bool, int, float, str}:
            return value
        if kind is Text:
            return ["T", value.template, *([name, self.tree(part)] for name, part in value.values.items())]
        if kind in _SEQUENCES:
            return [_SEQUENCES[kind], *map(self.tree, value)]
        if kind is dict:
            return ["d", *([self.tree(key), self.tree(part)] for key, part in value.items())]
        if kind in {bytes, bytearray, memoryview}:
            return ["b", self._aside(bytes(value))]
        if isinstance(value, np.ndarray) and value.dtype.name in DTYPES:
            return ["a", value.dtype.name, list(value.shape), self._aside(np.ascontiguousarray(value).tobytes())]
        if isinstance(value, Path):
            return ["p", str(value)]
        if kind.__name__ in CLASSES and _class(kind.__name__)[0] is kind:
            return ["c", kind.__name__, *(self.tree(getattr(value, name)) for name in _class(kind.__name__)[1])]
        if isinstance(value, np.generic):
            return self.tree(value.item())
        raise Malformed(f"{kind.__name__} is not a part of messages (see CLASSES)")

    def _aside(self, data: bytes) -> int:
        self._buffers.append(data)
        return len(self._buffers) - 1


def decode(data: bytes) -> Any:
    """The value in these bytes.

    Raises:
        Malformed: they are no message.
    """
    try:
        (length,) = _HEAD.unpack_from(data)
        tree, sizes = json.loads(data[_HEAD.size : _HEAD.size + length])
        at = _HEAD.size + length
        buffers = []
        for size in sizes:
            if type(size) is not int or not 0 <= size <= len(data) - at:
                raise Malformed("a buffer is cut short")
            buffers.append(memoryview(data)[at : at + size])
            at += size
        if at != len(data):
            raise Malformed("more bytes than the message has")
        return _Decoder(buffers).value(tree)
    except (ValueError, TypeError, KeyError, IndexError, AttributeError, struct.error, RecursionError) as error:
        raise Malformed(f"no message ({type(error).__name__})") from None


class _Decoder:
    """Makes values of a tree of JSON; knows no name that is not in this module."""

    def __init__(self, buffers: list[memoryview]) -> None:
        self._buffers = buffers

    def value(self, tree: Any) -> Any:
        """The value that a tree stands for."""
        if not isinstance(tree, list):
            if isinstance(tree, dict):
                raise Malformed("a mapping without a tag")
            return tree
        tag, *rest = tree
        match tag:
            case "t":
                return tuple(map(self.value, rest))
            case "l":
                return list(map(self.value, rest))
            case "f":
                return frozenset(map(self.value, rest))
            case "d":
                return {self.value(key): self.value(part) for key, part in rest}
            case "b":
                return bytes(self._buffer(*rest))
            case "p":
                return Path(_text(*rest))
            case "T":
                return self._words(*rest)
            case "a":
                return self._array(*rest)
            case "c":
                return self._instance(*rest)
        raise Malformed("an unknown tag")

    def _buffer(self, number: int) -> memoryview:
        if type(number) is not int or number < 0:
            raise Malformed("no such buffer")
        return self._buffers[number]

    def _array(self, dtype: str, shape: list[int], number: int) -> Any:
        if dtype not in DTYPES or any(type(side) is not int or side < 0 for side in shape):
            raise Malformed("no such array")
        # NumPy checks that the buffer holds a whole number of items and as many as the shape says.
        return np.frombuffer(self._buffer(number), dtype).reshape(shape)

    def _words(self, template: str, *values: tuple[str, Any]) -> Text:
        filled = {_text(name): self.value(part) for name, part in values}
        if any(type(part) not in {str, int, Text} for part in filled.values()):
            raise Malformed("words are made of text and numbers")
        return Text.again(_text(template), filled)

    def _instance(self, name: str, *values: Any) -> Any:
        made, fields = _class(name)
        if len(values) != len(fields):
            raise Malformed(f"{name} has other fields")
        return made(**dict(zip(fields, map(self.value, values), strict=True)))


def _text(value: Any) -> str:
    if type(value) is not str:
        raise Malformed("no text")
    return value
