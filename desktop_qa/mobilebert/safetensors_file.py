# SPDX-License-Identifier: AGPL-3.0-or-later
"""Weights in a ``.safetensors`` file: a header of JSON and raw little-endian arrays; nothing in it can be executed."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Final

import numpy as np

from desktop_qa.common import atomic
from desktop_qa.common.errors import ModelError, Text

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from numpy.typing import NDArray

_TYPES: Final = {
    "F64": "<f8", "F32": "<f4", "F16": "<f2", "BF16": "<u2", "I64": "<i8", "I32": "<i4", "I16": "<i2", "I8": "i1",
    "U8": "u1", "BOOL": "?",
}  # fmt: skip
_HEADER_LIMIT: Final = 100_000_000


def read(path: Path) -> dict[str, NDArray[Any]]:
    """Every tensor of the file by name; all floating types come as float32, the others as they are.

    Raises:
        ModelError: it is no such file, or it is cut short.
    """
    try:
        data = np.memmap(path, np.uint8, mode="r")
        size = int.from_bytes(data[:8].tobytes(), "little")
        if not 0 < size <= min(_HEADER_LIMIT, len(data) - 8):
            raise ValueError(Text("the header is missing"))
        header = json.loads(data[8 : 8 + size].tobytes())
        header.pop("__metadata__", None)
        return {name: _tensor(data[8 + size :], entry) for name, entry in header.items()}
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise ModelError(
            "{path} cannot be read as safetensors: {reason}. Get the file again.", path=path, reason=error
        ) from error


def _tensor(data: NDArray[np.uint8], entry: dict[str, Any]) -> NDArray[Any]:
    begin, end = entry["data_offsets"]
    if not 0 <= begin <= end <= len(data):
        raise ValueError(Text("the file is cut short"))
    kind = entry["dtype"]
    array = np.frombuffer(data[begin:end].tobytes(), _TYPES[kind]).reshape(entry["shape"])
    if kind == "BF16":
        # bfloat16 is the upper half of a float32.
        return (array.astype(np.uint32) << 16).view(np.float32)
    return array.astype(np.float32) if kind in {"F16", "F64"} else array.copy()


def write(path: Path, tensors: Mapping[str, NDArray[np.float32]]) -> None:
    """Write float32 tensors, sorted by name, replacing ``path`` as a whole."""
    header: dict[str, Any] = {"__metadata__": {"format": "pt"}}
    offset = 0
    for name in sorted(tensors):
        size = tensors[name].size * 4
        shape = list(tensors[name].shape)
        header[name] = {"dtype": "F32", "shape": shape, "data_offsets": [offset, offset + size]}
        offset += size
    text = json.dumps(header, separators=(",", ":")).encode()
    text += b" " * (-len(text) % 8)
    with atomic.replacing(path) as stream:
        stream.write(len(text).to_bytes(8, "little") + text)
        for name in sorted(tensors):
            stream.write(np.ascontiguousarray(tensors[name], "<f4").tobytes())
