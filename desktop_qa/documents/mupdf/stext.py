# SPDX-License-Identifier: AGPL-3.0-or-later
"""MuPDF's structured text as arrays: one row for each character, one for each line.

PyMuPDF hands characters out as a dictionary each, which takes longer than finding them did. So the records are read
from memory as MuPDF's public header ``fitz/structured-text.h`` describes them, for the versions of MuPDF whose header
was compared with the layout below; a first page is read both ways and must agree. Any other version is read through
``extractRAWDICT``: slower, with the same result for text that is upright or turned by quarters.

Memory is only touched within the 4096 byte pages that are known to hold a record, since records are handed out by a
pool in address order but nothing promises it.
"""

from __future__ import annotations

import ctypes
import struct
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

SYNTHETIC = 4
"""Flag of a space that MuPDF added because of a gap."""
BOLD = 8
FILLED = 16
STROKED = 32

KNOWN_LAYOUTS = frozenset({(1, 28)})
"""Versions (major, minor) of MuPDF whose records look like ``CHARACTER`` and the offsets below."""

CHARACTER = np.dtype(
    {
        "names": ["code", "bidi", "flags", "origin", "quad", "size", "font", "next"],
        "formats": ["<i4", "<u2", "<u2", ("<f4", 2), ("<f4", (4, 2)), "<f4", "<u8", "<u8"],
        "offsets": [0, 4, 6, 12, 20, 52, 56, 64],
        "itemsize": 72,
    },
)
_LINE = struct.Struct("<BBxx2f4fxxxx4Q")  # wmode, flags, dir, bbox, first and last character, previous and next line
_BLOCK = struct.Struct("<ii4f2QiixxxxxxxxQQ")  # type, id, bbox, first and last line, flags, (union), previous, next
_PAGE = struct.Struct("<iixxxxxxxx4fQ")
_FONT_NAME, _FONT_FLAGS = 4, 80
_FONT_NAME_LENGTH = 31
_MEMORY_PAGE = 4096
_TEXT_BLOCK = 0


@dataclass(frozen=True, slots=True)
class Font:
    """What a font says about itself; the name without its subset prefix."""

    name: str
    bold: bool = False
    italic: bool = False
    mono: bool = False


@dataclass(slots=True)
class RawText:
    """The characters of a page in the order in which MuPDF gives them.

    ``code`` int32 [n], ``flags`` uint16 [n], ``origin`` float32 [n, 2], ``quad`` float32 [n, 4, 2] (upper
    left, upper right, lower left, lower right), ``size`` float32 [n], ``font`` int32 [n] into ``fonts``;
    ``line_start`` int32 [lines + 1] into the characters, ``direction`` float32 [lines, 2].
    """

    code: NDArray[np.int32]
    flags: NDArray[np.uint16]
    origin: NDArray[np.float32]
    quad: NDArray[np.float32]
    size: NDArray[np.float32]
    font: NDArray[np.int32]
    fonts: list[Font]
    line_start: NDArray[np.int32]
    direction: NDArray[np.float32]


def read(textpage: Any, version: tuple[int, ...]) -> RawText:
    """All characters of a ``pymupdf.TextPage`` made by MuPDF ``version``."""
    layout = version[:2]
    if layout not in KNOWN_LAYOUTS or layout in _distrusted or struct.calcsize("P") != 8:
        return read_portable(textpage)
    if layout in _trusted:
        return read_memory(textpage)
    portable = read_portable(textpage)
    if not len(portable.code):
        return portable
    quick = read_memory(textpage)
    agrees = (
        np.array_equal(portable.code, quick.code)
        and np.array_equal(portable.line_start, quick.line_start)
        and np.allclose(portable.origin, quick.origin, atol=1e-3)
        and np.allclose(portable.size, quick.size, atol=1e-3)
    )
    (_trusted if agrees else _distrusted).add(layout)
    return quick if agrees else portable


_trusted: set[tuple[int, ...]] = set()
_distrusted: set[tuple[int, ...]] = set()


def read_memory(textpage: Any) -> RawText:
    """All characters, from the records themselves."""
    chunks: list[bytes] = []
    seen = 0
    starts, directions = [0], []
    total = 0
    block = int(textpage.this.m_internal.first_block.this) if textpage.this.m_internal.first_block else 0
    while block:
        kind, _, _, _, _, _, line, _, _, _, _, block = _BLOCK.unpack(ctypes.string_at(block, _BLOCK.size))
        if kind != _TEXT_BLOCK:
            continue
        while line:
            _, _, dx, dy, _, _, _, _, first, _, _, line = _LINE.unpack(ctypes.string_at(line, _LINE.size))
            _chain(first, chunks)
            for chunk in chunks[seen:]:
                total += len(chunk)
            seen = len(chunks)
            starts.append(total)
            directions.append((dx, dy))
    chars = np.frombuffer(b"".join(chunks), CHARACTER)
    addresses, font = np.unique(chars["font"], return_inverse=True)
    return RawText(
        chars["code"],
        chars["flags"],
        chars["origin"],
        chars["quad"],
        chars["size"],
        font.astype(np.int32),
        [_font(int(address)) for address in addresses],
        np.array(starts, np.int32) // CHARACTER.itemsize,
        np.array(directions, np.float32).reshape(-1, 2),
    )


_WORDS = CHARACTER.itemsize // 8
_NEXT_WORD = 8
_STEPS = np.arange(1, _MEMORY_PAGE // CHARACTER.itemsize + 1, dtype=np.uint64) * np.uint64(CHARACTER.itemsize)


def _chain(address: int, chunks: list[bytes]) -> None:
    """Append the linked records from an address on, taking neighbours in memory together."""
    size = CHARACTER.itemsize
    while address:
        count = (_MEMORY_PAGE - address % _MEMORY_PAGE) // size
        if count > 1:
            memory = ctypes.string_at(address, count * size)
            links = np.frombuffer(memory, np.uint64)[_NEXT_WORD::_WORDS]
            apart = links - np.uint64(address) != _STEPS[:count]
            end = int(apart.argmax())
            if not apart[end]:
                end = count - 1
            address = int(links[end])
            chunks.append(memory[: (end + 1) * size])
        else:
            memory = ctypes.string_at(address, size)
            chunks.append(memory)
            address = int.from_bytes(memory[size - 8 :], "little")


def _font(address: int) -> Font:
    """The name and the flags of a font record."""
    name = ctypes.string_at(address + _FONT_NAME, _FONT_NAME_LENGTH + 1).split(b"\0")[0].decode("utf-8", "replace")
    flags = int.from_bytes(ctypes.string_at(address + _FONT_FLAGS, 4), "little")
    return _named(name, bold=bool(flags & 4), italic=bool(flags & 8), mono=bool(flags & 1))


def bare_name(name: str) -> str:
    """A font's name as ``Font`` has it: without the prefix of a subset, and cut where MuPDF cuts it."""
    name = name[:_FONT_NAME_LENGTH]
    head, plus, tail = name.partition("+")
    return tail if plus and len(head) == 6 and head.isupper() else name


def _named(name: str, *, bold: bool, italic: bool, mono: bool) -> Font:
    bare = bare_name(name)
    low = bare.lower()
    return Font(
        bare,
        bold or any(part in low for part in ("bold", "black", "heavy", "-bd", "cmbx", "-medi")),
        italic or "ital" in low or "obli" in low,
        mono or any(part in low for part in ("courier", "mono", "consol", "cmtt", "typewriter")),
    )


def read_portable(textpage: Any) -> RawText:
    """All characters, through PyMuPDF's dictionaries."""
    chars: list[dict[str, Any]] = []
    sizes, fonts, styles = [], [], []
    known: dict[Font, int] = {}
    starts, directions = [0], []
    for block in textpage.extractRAWDICT()["blocks"]:
        if block["type"] != _TEXT_BLOCK:
            continue
        for line in block["lines"]:
            for span in line["spans"]:
                flags = span["flags"]
                font = _named(span["font"], bold=bool(flags & 16), italic=bool(flags & 2), mono=bool(flags & 8))
                count = len(span["chars"])
                chars += span["chars"]
                sizes += [span["size"]] * count
                fonts += [known.setdefault(font, len(known))] * count
                styles += [span.get("char_flags", FILLED)] * count
            starts.append(len(chars))
            directions.append(line["dir"])
    x0, y0, x1, y1 = np.array([c["bbox"] for c in chars], np.float32).reshape(-1, 4).T
    # The dictionaries have no quads: the corners of a box follow the direction of its line, by quarters of a turn.
    across, down = np.array(directions, np.float32).reshape(-1, 2).T
    turn = np.rint(np.arctan2(down, across) / (np.pi / 2)).astype(int) % 4
    turned = np.repeat(turn, np.diff(starts))
    around = np.stack([np.stack(corner, -1) for corner in ((x0, y0), (x1, y0), (x1, y1), (x0, y1))], 1)
    order = np.array([[(corner + k) % 4 for corner in (0, 1, 3, 2)] for k in range(4)])
    quads = np.take_along_axis(around, order[turned][:, :, None], 1) if len(chars) else around
    return RawText(
        np.array([ord(c["c"]) for c in chars], np.int32),
        np.array(styles, np.uint16),
        np.array([c["origin"] for c in chars], np.float32).reshape(-1, 2),
        quads,
        np.array(sizes, np.float32),
        np.array(fonts, np.int32),
        list(known),
        np.array(starts, np.int32),
        np.array(directions, np.float32).reshape(-1, 2),
    )
