# SPDX-License-Identifier: AGPL-3.0-or-later
"""TensorFlow's checkpoint format without TensorFlow: an index of names (SSTable) and shards of raw numbers.

One format serves TF1 savers, TF2 object checkpoints and the ``variables`` of a SavedModel. Every checksum that the
format carries is verified: of the index blocks, of the object graph and of each tensor that is read. Sliced
(partitioned) variables and compressed index blocks, which no MobileBERT release uses, are refused by name.
"""

from __future__ import annotations

import re
import struct
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import numpy as np

from desktop_qa.common.errors import ModelError, Text, reason_of
from desktop_qa.mobilebert.formats import wire
from desktop_qa.mobilebert.formats.crc32c import crc32c, masked

if TYPE_CHECKING:
    from collections.abc import Iterator

    from numpy.typing import NDArray

_MAGIC: Final = 0xDB4775248B80FB57
_FOOTER: Final = 48
_LARGEST_INDEX: Final = 64 << 20
OBJECT_GRAPH: Final = "_CHECKPOINTABLE_OBJECT_GRAPH"

# Numbers of TensorFlow's DataType; the rest (resources, variants) never hold weights.
_STRING: Final = 7
_BFLOAT16: Final = 14
_DTYPES: Final = {1: "<f4", 2: "<f8", 3: "<i4", 4: "|u1", 6: "|i1", 9: "<i8", 10: "|b1", 19: "<f2"}


@dataclass(frozen=True, slots=True)
class Entry:
    """Where one tensor lies: ``size`` bytes at ``offset`` of shard ``shard``."""

    name: str
    dtype: int
    shape: tuple[int, ...]
    shard: int
    offset: int
    size: int
    checksum: int
    sliced: bool

    @property
    def is_float(self) -> bool:
        """Whether the tensor can be a weight."""
        return self.dtype in (1, 2, 19, _BFLOAT16)


@dataclass(frozen=True, slots=True)
class ObjectGraph:
    """What TF2 saves beside the numbers.

    Attributes:
        variables: checkpoint key -> name of the variable.
        children: for each object, the names of its attributes.
    """

    variables: dict[str, str]
    children: tuple[frozenset[str], ...]


class Bundle:
    """A checkpoint opened by its prefix (the path without ``.index``)."""

    def __init__(self, prefix: Path) -> None:
        """Read the index.

        Raises:
            ModelError: the index is missing, damaged or not of this format.
        """
        self.prefix = prefix
        index = prefix.with_name(prefix.name + ".index")
        try:
            if index.stat().st_size > _LARGEST_INDEX:
                raise ModelError("{path} is too large to be the index of a checkpoint.", path=index)
            data = index.read_bytes()
        except OSError as error:
            raise ModelError(
                "The checkpoint's index {path} cannot be read: {reason}.", path=index, reason=reason_of(error)
            ) from error
        self.entries: dict[str, Entry] = {}
        try:
            for key, value in _table(data):
                if key:
                    name = key.decode("utf-8")
                    self.entries[name] = _entry(name, wire.message(value))
                else:
                    header = wire.message(value)
                    self.shards = wire.number(header, 1, 1)
                    if wire.number(header, 2):
                        raise ModelError("{path}: checkpoints of big-endian machines are not supported.", path=index)
        except (ValueError, struct.error, IndexError) as error:
            raise ModelError(
                "{path} is damaged or not a TensorFlow checkpoint's index ({reason}).", path=index, reason=error
            ) from error
        if not hasattr(self, "shards"):
            raise ModelError("{path} is damaged: it has no header.", path=index)

    def tensor(self, name: str) -> NDArray[Any]:
        """The values of tensor ``name`` in the type they are stored in (bfloat16 as float32).

        Raises:
            ModelError: the shard is missing, cut off, or its bytes do not match their checksum.
        """
        entry = self.entries[name]
        if entry.sliced:
            raise ModelError(
                "{name}: variable {variable} is stored in slices (a partitioned variable), which is not supported; "
                "save the checkpoint without a partitioner.",
                name=self.prefix.name,
                variable=name,
            )
        data = self._bytes(entry)
        if entry.dtype == _BFLOAT16:
            values: NDArray[Any] = (np.frombuffer(data, "<u2").astype(np.uint32) << 16).view(np.float32)
        elif entry.dtype in _DTYPES:
            values = np.frombuffer(data, _DTYPES[entry.dtype])
        else:
            raise ModelError(
                "{name}: variable {variable} has a type that holds no weights.", name=self.prefix.name, variable=name
            )
        if values.size != int(np.prod(entry.shape, dtype=np.int64)):
            raise ModelError(
                "{name}: {variable} has not as many values as its shape {shape}.",
                name=self.prefix.name,
                variable=name,
                shape=entry.shape,
            )
        return values.reshape(entry.shape)

    def string(self, name: str) -> bytes:
        """The value of a scalar string tensor."""
        entry = self.entries[name]
        data = self._bytes(entry, verify=False)
        try:
            size, position = wire.varint(data, 0)
        except wire.WireError as error:
            raise ModelError("{name}: {variable} is damaged.", name=self.prefix.name, variable=name) from error
        text = data[position + 4 :]
        # The entry's own checksum covers lengths as fixed 32-bit numbers followed by the text.
        covered = struct.pack("<I", size) + data[position : position + 4] + text
        if len(text) != size or masked(crc32c(covered)) != entry.checksum:
            raise ModelError(
                "{name}: {variable} is damaged: it does not match its checksum.", name=self.prefix.name, variable=name
            )
        return text

    def object_graph(self) -> ObjectGraph | None:
        """The graph of the objects that were saved; none for a checkpoint saved by name (TF1).

        Optimiser slots are left out of its variables: the graph says which they are.
        """
        if OBJECT_GRAPH not in self.entries:
            return None
        try:
            nodes = [wire.message(node) for node in wire.chunks(wire.message(self.string(OBJECT_GRAPH)), 1)]
            slots = {wire.number(wire.message(slot), 3) for node in nodes for slot in wire.chunks(node, 3)}
            variables = {
                wire.chunk(found, 3).decode(): wire.chunk(found, 2).decode()
                for position, node in enumerate(nodes)
                if position not in slots
                for found in map(wire.message, wire.chunks(node, 2))
            }
            children = tuple(
                frozenset(wire.chunk(wire.message(child), 2).decode() for child in wire.chunks(node, 1))
                for node in nodes
            )
        except ValueError as error:
            raise ModelError(
                "{name}: the object graph is damaged ({reason}).", name=self.prefix.name, reason=error
            ) from error
        return ObjectGraph(variables, children)

    def _bytes(self, entry: Entry, *, verify: bool = True) -> bytes:
        shard = self.prefix.with_name(f"{self.prefix.name}.data-{entry.shard:05d}-of-{self.shards:05d}")
        try:
            with shard.open("rb") as stream:
                stream.seek(entry.offset)
                data = stream.read(entry.size)
        except OSError as error:
            raise ModelError(
                "The checkpoint's part {path} cannot be read: {reason}.", path=shard, reason=reason_of(error)
            ) from error
        if len(data) != entry.size:
            raise ModelError(
                "{path} is cut off: {name} lies past its end. Download it again.", path=shard, name=entry.name
            )
        if verify and masked(crc32c(data)) != entry.checksum:
            raise ModelError(
                "{path} is damaged: {name} does not match its checksum. Download it again.", path=shard, name=entry.name
            )
        return data


def _entry(name: str, found: dict[int, list[int | bytes]]) -> Entry:
    dimensions = wire.chunks(wire.message(wire.chunk(found, 2)), 2)
    return Entry(
        name,
        wire.number(found, 1),
        tuple(wire.signed(wire.number(wire.message(dimension), 1)) for dimension in dimensions),
        wire.number(found, 3),
        wire.number(found, 4),
        wire.number(found, 5),
        wire.number(found, 6),
        7 in found,
    )


def _table(data: bytes) -> Iterator[tuple[bytes, bytes]]:
    """All (key, value) of an SSTable, in order."""
    if len(data) < _FOOTER or struct.unpack("<Q", data[-8:])[0] != _MAGIC:
        raise ValueError(Text("its footer is missing"))
    _, position = _handle(data, len(data) - _FOOTER)
    (offset, size), _ = _handle(data, position)
    for _, handle in _block(data, offset, size):
        (offset, size), _ = _handle(handle, 0)
        yield from _block(data, offset, size)


def _handle(data: bytes, position: int) -> tuple[tuple[int, int], int]:
    offset, position = wire.varint(data, position)
    size, position = wire.varint(data, position)
    return (offset, size), position


def _block(data: bytes, offset: int, size: int) -> Iterator[tuple[bytes, bytes]]:
    block = data[offset : offset + size]
    trailer = data[offset + size : offset + size + 5]
    if len(block) != size or len(trailer) != 5:
        raise ValueError(Text("a block runs past its end"))
    if masked(crc32c(block + trailer[:1])) != struct.unpack("<I", trailer[1:])[0]:
        raise ValueError(Text("a block does not match its checksum"))
    if trailer[0]:
        raise ValueError(Text("its blocks are compressed"))
    restarts = struct.unpack("<I", block[-4:])[0]
    end, position, key = size - 4 * (restarts + 1), 0, b""
    while position < end:
        shared, position = wire.varint(block, position)
        fresh, position = wire.varint(block, position)
        length, position = wire.varint(block, position)
        key = key[:shared] + block[position : position + fresh]
        position += fresh
        yield key, block[position : position + length]
        position += length


def find_prefix(path: Path) -> Path | None:
    """The checkpoint prefix that ``path`` means: a prefix, one of its files, or a directory that holds one.

    A directory's ``checkpoint`` file, which TensorFlow writes, decides between several; otherwise the one with the
    largest step number is taken.
    """
    name = re.sub(r"\.(index|meta|data-\d{5}-of-\d{5})$", "", path.name)
    if path.with_name(name + ".index").is_file():
        return path.with_name(name)
    if not path.is_dir():
        return None
    state = path / "checkpoint"
    if state.is_file():
        found = re.search(r'^model_checkpoint_path:\s*"([^"]+)"', state.read_text("utf-8", "replace"), re.MULTILINE)
        if found:
            # The recorded path is often absolute on the machine that trained; only its last part is trusted.
            prefix = path / Path(found[1].replace("\\", "/")).name
            if prefix.with_name(prefix.name + ".index").is_file():
                return prefix
    prefixes = [file.with_suffix("") for file in path.glob("*.index")]
    return max(prefixes, key=_step, default=None)


def _step(prefix: Path) -> tuple[int, str]:
    found = re.search(r"-(\d+)$", prefix.name)
    return (int(found[1]) if found else -1, prefix.name)
