# SPDX-License-Identifier: AGPL-3.0-or-later
"""``pytorch_model.bin`` without executing its pickle, and without PyTorch.

A pickle is a program. ``torch.load(weights_only=True)`` runs it in a restricted unpickler; this reader does not run
it at all: `pickletools.genops` splits it into opcodes as data, and a stack machine of the two dozen opcodes that a
state dictionary needs builds plain values from them. A global is only ever a name compared with a short list; calling
one is recognised as "a tensor over this storage" and nothing else. Anything beyond that is refused, and importing a
model needs no PyTorch (an 800 MB dependency). Both layouts are read: the zip archive (PyTorch 1.6 and later) and the
stream of pickles before it, in which the first MobileBERTs were published.
"""

from __future__ import annotations

import io
import math
import pickletools
import zipfile
import zlib
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, BinaryIO, Final

import numpy as np

from desktop_qa.common.errors import ModelError, Text, reason_of

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from numpy.typing import NDArray

_LEGACY_MAGIC: Final = 0x1950A86A20F9469CFC6C
_LARGEST_PICKLE: Final = 64 << 20

# What forged or broken bytes make zipfile and pickletools raise: also for versions, encryption and absurd sizes.
_DAMAGED: Final = (
    ValueError,
    LookupError,
    TypeError,
    AttributeError,
    ArithmeticError,
    EOFError,
    MemoryError,
    RuntimeError,
    zipfile.BadZipFile,
    zlib.error,
)

_STORAGES: Final = {
    "FloatStorage": "<f4",
    "DoubleStorage": "<f8",
    "HalfStorage": "<f2",
    "BFloat16Storage": "<u2",
    "LongStorage": "<i8",
    "IntStorage": "<i4",
    "ShortStorage": "<i2",
    "CharStorage": "|i1",
    "ByteStorage": "|u1",
    "BoolStorage": "|b1",
}
_ORDERED_DICT: Final = "collections OrderedDict"
_TENSOR: Final = "torch._utils _rebuild_tensor_v2"
_PARAMETER: Final = "torch._utils _rebuild_parameter"


class _RefusedError(Exception):
    """The pickle asks for something that a state dictionary does not need."""


@dataclass(frozen=True, slots=True)
class _Global:
    """A name in the pickle. It stays a name."""

    path: str


@dataclass(frozen=True, slots=True)
class _Storage:
    """A run of numbers that lies outside of the pickle."""

    kind: str
    key: str
    count: int


@dataclass(frozen=True, slots=True)
class _Tensor:
    """A strided view of a storage."""

    storage: _Storage
    offset: int
    shape: tuple[int, ...]
    strides: tuple[int, ...]


class _Mark:
    """Where a variable number of arguments begins on the stack."""


class _Machine:
    """Builds plain values from a pickle's opcodes; knows tensors, containers, numbers and strings."""

    def __init__(self) -> None:
        self.stack: list[Any] = []
        self.memo: dict[int, Any] = {}
        self.storages: dict[str, _Storage] = {}

    def run(self, stream: BinaryIO) -> Any:
        """The value of the next pickle of ``stream``, which is left just behind it."""
        for opcode, argument, _ in pickletools.genops(stream):
            if opcode.name == "STOP":
                return self.stack.pop()
            if opcode.name in _CONSTANTS:
                self.stack.append(_CONSTANTS[opcode.name]())
            elif opcode.name in _LITERALS:
                self.stack.append(argument)
            elif (step := _STEPS.get(opcode.name)) is not None:
                step(self, argument)
            elif opcode.name not in {"PROTO", "FRAME"}:
                raise _RefusedError(Text("the operation {name}", name=opcode.name))
        raise _RefusedError(Text("a pickle without an end"))

    def pop_to_mark(self) -> list[Any]:
        """The values above the topmost mark, which is taken off as well."""
        position = len(self.stack) - 1
        while not isinstance(self.stack[position], _Mark):
            position -= 1
            if position < 0:
                raise _RefusedError(Text("a missing mark"))
        values = self.stack[position + 1 :]
        del self.stack[position:]
        return values

    def glob(self, argument: str) -> None:
        """GLOBAL: push a name."""
        module, _, name = argument.partition(" ")
        known = {_ORDERED_DICT, _TENSOR, _PARAMETER}
        if argument not in known and not (module in {"torch", "torch.storage"} and name in _STORAGES):
            raise _RefusedError(Text("the name {module}.{name}", module=module, name=name))
        self.stack.append(_Global(argument))

    def stack_global(self, _: object) -> None:
        """STACK_GLOBAL: the same with both parts on the stack."""
        name, module = self.stack.pop(), self.stack.pop()
        self.glob(f"{module} {name}")

    def reduce(self, _: object) -> None:
        """REDUCE: what would be a call. Only the three that describe tensors and their dictionary mean something."""
        arguments, called = self.stack.pop(), self.stack.pop()
        path = called.path if isinstance(called, _Global) else ""
        if path == _ORDERED_DICT and not arguments:
            self.stack.append({})
        elif path == _TENSOR and len(arguments) >= 4 and isinstance(arguments[0], _Storage):
            storage, offset, shape, strides = arguments[:4]
            self.stack.append(_Tensor(storage, int(offset), tuple(map(int, shape)), tuple(map(int, strides))))
        elif path == _PARAMETER and arguments and isinstance(arguments[0], _Tensor):
            self.stack.append(arguments[0])
        else:
            raise _RefusedError(Text("a call of {path}", path=path or repr(called)))

    def persistent(self, _: object) -> None:
        """BINPERSID: a storage, described as ('storage', type, key, device, count[, view])."""
        described = self.stack.pop()
        if (
            not isinstance(described, tuple)
            or len(described) < 5
            or described[0] != "storage"
            or not isinstance(described[1], _Global)
            or (len(described) > 5 and described[5] is not None)
        ):
            raise _RefusedError(Text("a reference that is no storage"))
        kind = described[1].path.rpartition(" ")[2]
        storage = _Storage(kind, str(described[2]), int(described[4]))
        self.storages[storage.key] = storage
        self.stack.append(storage)

    def build(self, _: object) -> None:
        """BUILD: attributes of the dictionary (its ``_metadata``); dropped."""
        self.stack.pop()
        if not isinstance(self.stack[-1], dict):
            raise _RefusedError(Text("setting attributes of an object"))

    def set_item(self, _: object) -> None:
        """SETITEM."""
        value, key = self.stack.pop(), self.stack.pop()
        self.stack[-1][key] = value

    def set_items(self, _: object) -> None:
        """SETITEMS."""
        values = self.pop_to_mark()
        self.stack[-1].update(zip(values[::2], values[1::2], strict=True))

    def append(self, _: object) -> None:
        """APPEND."""
        value = self.stack.pop()
        self.stack[-1].append(value)

    def appends(self, _: object) -> None:
        """APPENDS."""
        values = self.pop_to_mark()
        self.stack[-1].extend(values)

    def gather(self, count: int) -> None:
        """TUPLE1 to TUPLE3."""
        values = tuple(self.stack[-count:])
        del self.stack[-count:]
        self.stack.append(values)

    def put(self, argument: int | None) -> None:
        """BINPUT and its kin."""
        self.memo[len(self.memo) if argument is None else argument] = self.stack[-1]

    def get(self, argument: int) -> None:
        """BINGET and its kin."""
        self.stack.append(self.memo[argument])


_CONSTANTS: Final[dict[str, Callable[[], Any]]] = {
    "MARK": _Mark,
    "NONE": lambda: None,
    "NEWTRUE": lambda: True,
    "NEWFALSE": lambda: False,
    "EMPTY_TUPLE": tuple,
    "EMPTY_LIST": list,
    "EMPTY_DICT": dict,
}
_LITERALS: Final = frozenset(
    [
        "BININT",
        "BININT1",
        "BININT2",
        "INT",
        "LONG",
        "LONG1",
        "LONG4",
        "FLOAT",
        "BINFLOAT",
        "UNICODE",
        "BINUNICODE",
        "SHORT_BINUNICODE",
        "BINUNICODE8",
        "STRING",
        "BINSTRING",
        "SHORT_BINSTRING",
        "BINBYTES",
        "SHORT_BINBYTES",
    ]
)
_STEPS: Final[dict[str, Callable[[_Machine, Any], None]]] = {
    "GLOBAL": _Machine.glob,
    "STACK_GLOBAL": _Machine.stack_global,
    "REDUCE": _Machine.reduce,
    "BINPERSID": _Machine.persistent,
    "BUILD": _Machine.build,
    "SETITEM": _Machine.set_item,
    "SETITEMS": _Machine.set_items,
    "APPEND": _Machine.append,
    "APPENDS": _Machine.appends,
    "TUPLE": lambda machine, _: machine.stack.append(tuple(machine.pop_to_mark())),
    "LIST": lambda machine, _: machine.stack.append(machine.pop_to_mark()),
    "TUPLE1": lambda machine, _: machine.gather(1),
    "TUPLE2": lambda machine, _: machine.gather(2),
    "TUPLE3": lambda machine, _: machine.gather(3),
    "PUT": _Machine.put,
    "BINPUT": _Machine.put,
    "LONG_BINPUT": _Machine.put,
    "MEMOIZE": _Machine.put,
    "GET": _Machine.get,
    "BINGET": _Machine.get,
    "LONG_BINGET": _Machine.get,
}


def read(path: Path) -> dict[str, NDArray[Any]]:
    """Tensors of a state dictionary by name, in the types they are stored in (bfloat16 as float32).

    Raises:
        ModelError: the file is no state dictionary, is cut off, or its pickle asks for more than tensors.
    """
    try:
        with path.open("rb") as stream:
            if zipfile.is_zipfile(stream):
                return _read_zip(stream)
            stream.seek(0)
            return _read_legacy(stream)
    except OSError as error:
        raise ModelError("{path} cannot be read: {reason}.", path=path, reason=reason_of(error)) from error
    except _RefusedError as error:
        raise ModelError(
            "{path} holds {reason}, which weights do not need. It was not executed, and it is not imported. Save the "
            "model as safetensors (save_pretrained does) and import that.",
            path=path,
            reason=error,
        ) from error
    except _DAMAGED as error:
        raise ModelError(
            "{path} is damaged or is no PyTorch state dictionary ({reason}).", path=path, reason=error
        ) from error


def _read_zip(stream: BinaryIO) -> dict[str, NDArray[Any]]:
    with zipfile.ZipFile(stream) as archive:
        found = [name for name in archive.namelist() if name.endswith("data.pkl")]
        if len(found) != 1:
            raise ValueError(Text("there is not one data.pkl in it"))
        root = found[0].removesuffix("data.pkl")
        if archive.getinfo(found[0]).file_size > _LARGEST_PICKLE:
            raise ValueError(Text("its data.pkl is too large"))
        if f"{root}byteorder" in archive.namelist() and archive.read(f"{root}byteorder") != b"little":
            raise ValueError(Text("it was written on a big-endian machine"))
        tensors = _state(_Machine().run(io.BytesIO(archive.read(found[0]))))
        storages = {}
        for storage in {tensor.storage for tensor in tensors.values()}:
            information = archive.getinfo(f"{root}data/{storage.key}")
            size = storage.count * np.dtype(_STORAGES[storage.kind]).itemsize
            if information.file_size < size:
                raise ValueError(Text("storage {name} is too short", name=storage.key))
            storages[storage] = archive.read(information)
        return {name: _view(tensor, storages[tensor.storage]) for name, tensor in tensors.items()}


def _read_legacy(stream: BinaryIO) -> dict[str, NDArray[Any]]:
    if _Machine().run(stream) != _LEGACY_MAGIC:
        raise ValueError(Text("its magic number is missing"))
    _Machine().run(stream)  # the protocol's version
    system = _Machine().run(stream)
    if not system.get("little_endian", True):
        raise ValueError(Text("it was written on a big-endian machine"))
    machine = _Machine()
    tensors = _state(machine.run(stream))
    storages = {}
    for key in _Machine().run(stream):
        storage = machine.storages[str(key)]
        count = int.from_bytes(stream.read(8), "little")
        size = count * np.dtype(_STORAGES[storage.kind]).itemsize
        data = stream.read(size) if count == storage.count else b""
        if len(data) != size or count != storage.count:
            raise ValueError(Text("storage {name} is cut off", name=key))
        storages[storage] = data
    return {name: _view(tensor, storages[tensor.storage]) for name, tensor in tensors.items()}


def _state(value: Any) -> dict[str, _Tensor]:
    # Trainers wrap the state dictionary with an epoch, an optimiser and so on.
    for wrapper in ("state_dict", "model", "model_state_dict"):
        if isinstance(value, dict) and isinstance(value.get(wrapper), dict):
            value = value[wrapper]
    if not isinstance(value, dict):
        raise TypeError(Text("it holds no dictionary of tensors"))
    tensors = {str(name): tensor for name, tensor in value.items() if isinstance(tensor, _Tensor)}
    if not tensors:
        raise ValueError(Text("it holds no tensors"))
    return tensors


def _view(tensor: _Tensor, data: bytes) -> NDArray[Any]:
    values: NDArray[Any] = np.frombuffer(data, _STORAGES[tensor.storage.kind])
    last = tensor.offset + sum((size - 1) * stride for size, stride in zip(tensor.shape, tensor.strides, strict=True))
    if 0 in tensor.shape:
        return np.empty(tensor.shape, values.dtype)
    if (
        tensor.offset < 0
        or min((*tensor.strides, *tensor.shape), default=0) < 0
        or math.prod(tensor.shape) > len(values)
        or last >= len(values)
    ):
        raise ValueError(Text("a tensor reaches past its storage"))
    strides = tuple(stride * values.itemsize for stride in tensor.strides)
    # The bounds were checked above; as_strided itself checks nothing.
    view = np.lib.stride_tricks.as_strided(values[tensor.offset :], tensor.shape, strides, writeable=False)
    if tensor.storage.kind == "BFloat16Storage":
        return (view.astype(np.uint32) << 16).view(np.float32)
    return view
