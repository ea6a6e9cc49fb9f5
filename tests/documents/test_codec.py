# SPDX-License-Identifier: AGPL-3.0-or-later
"""What travels between the processes comes back as it was; what is forged makes nothing."""

from __future__ import annotations

import json
import struct
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from desktop_qa.common.errors import Text
from desktop_qa.documents.model import DocumentInfo, Link, OutlineItem, PageInfo, Quad, Rect
from desktop_qa.documents.mupdf.annotating import Highlight
from desktop_qa.documents.process import codec
from desktop_qa.documents.process.picture import as_pixels
from desktop_qa.documents.process.protocol import Reply, Request
from desktop_qa.documents.source import Source
from desktop_qa.documents.text.text_map import TextMap

VALUES = [
    None,
    True,
    -(2**70),
    1.5,
    "Hafen \ud800 \u202e\0",
    b"\0\xff" * 9,
    (1, [2, (3,)], frozenset({4, 5})),
    {1: b"layer", "name": (), ("render", 3): {}},
    Path("/some where/ä.pdf"),
    Rect(1, 2.5, 3, 4),
    DocumentInfo("a", "b", "pdf", (PageInfo(0, 1.0, 2.0, "iv"),), (OutlineItem(1, "Begin", 0),), {"title": "x"}),
    Highlight(((0, Rect(0, 0, 1, 1)), (1, Quad((0, 0), (1, 0), (0, 1), (1, 1))))),
    Source(path=Path("x.pdf"), data=None, name="x.pdf"),
    Link(Rect(0, 0, 1, 1), uri="https://example.org"),
    Request("open", {"layers": {3: b"abc"}}),
]


@pytest.mark.parametrize("value", VALUES, ids=lambda value: type(value).__name__)
def test_values_come_back_as_they_were(value: Any) -> None:
    back = codec.decode(codec.encode(value))
    assert back == value
    assert type(back) is type(value)


def test_words_stay_translatable() -> None:
    words = Text("{name}: {what}", name="a", what=Text("page {n}", n=4))
    back = codec.decode(codec.encode(words))
    assert back == "a: page 4"
    assert (back.template, type(back.values["what"])) == (words.template, Text)


def test_arrays_come_back_with_type_and_shape() -> None:
    for dtype in sorted(codec.DTYPES):
        array = np.arange(12).astype(dtype).reshape(3, 4)[:, ::2]
        back = codec.decode(codec.encode(array))
        assert back.dtype == array.dtype
        assert np.array_equal(back, array)


def test_a_text_map_comes_back(text_map: TextMap) -> None:
    back = codec.decode(codec.encode(text_map))
    assert back.text == text_map.text
    assert back.paragraphs == text_map.paragraphs
    assert back.rects(0, 5) == text_map.rects(0, 5)


@pytest.fixture
def text_map() -> TextMap:
    numbers = np.array([0, 30000, 60000], np.uint16)
    return TextMap(
        "abc", ((0, 3),), (), numbers, numbers + 3000, np.array([0, 3], np.int32), np.array([0], np.int32),
        np.array([0], np.int32), np.array([[1, 0, 10, 40, 5, 15]], np.float32), 0, ("yes",),
    )  # fmt: skip


@pytest.mark.parametrize(
    "value", [object(), print, {1, 2}, np.array([print], object), np.array(["a"]), 1j, Exception()]
)
def test_other_things_do_not_travel(value: Any) -> None:
    with pytest.raises(codec.Malformed):
        codec.encode(value)


def forged(tree: Any, *buffers: bytes, sizes: Any = None) -> bytes:
    text = json.dumps([tree, [len(one) for one in buffers] if sizes is None else sizes]).encode()
    return struct.pack("<Q", len(text)) + text + b"".join(buffers)


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"\0" * 7,
        struct.pack("<Q", 2**63) + b"{}",
        forged(["a", "object", [1], 0], b"\x10\x20\x30\x40\x50\x60\x70\x00"),  # pointers of its own choice
        forged(["a", "O", [1], 0], b"\x10\x20\x30\x40\x50\x60\x70\x00"),
        forged(["a", "int32", [1000], 0], b"\0" * 8),
        forged(["a", "int32", [-1], 0], b"\0" * 8),
        forged(["a", "int32", [2**62, 4], 0], b"\0" * 8),
        forged(["a", "int32", ["1"], 0], b"\0" * 8),
        forged(["a", ["int32"], [1], 0], b"\0" * 4),
        forged(["b", 1], b"one"),
        forged(["b", -1], b"one"),
        forged(["b", True], b"one", b"two"),
        forged(["b", 0], b"one", sizes=[30]),
        forged(["b", 0], b"one", sizes=[-1]),
        forged(["b", 0], b"one", b"two", sizes=[3]),
        forged(["c", "Path", "x"]),
        forged(["c", "os.system", "x"]),
        forged(["c", "Rect", 1]),
        forged(["c", ["Rect"], 1, 2, 3, 4]),
        forged(["c", "DocumentError", "x"]),
        forged(["p", ["t"]]),
        forged(["T", "{a}", ["a", ["b", 0]]], b"x"),
        forged(["T", 5]),
        forged(["x", 5]),
        forged([]),
        forged([["t"], 5]),
        forged({"a": 1}),
        forged(["d", 5]),
        forged(["d", [["l"], 5]]),
        forged(["f", ["l"]]),
        struct.pack("<Q", 400_000) + b"[" * 200_000 + b"]" * 200_000,
    ],
)
def test_forged_bytes_make_nothing(data: bytes) -> None:
    with pytest.raises(codec.Malformed):
        codec.decode(data)


def test_random_bytes_make_nothing_or_plain_data() -> None:
    """Bits flipped in a real message: what comes of it is refused or plain, and no other error is raised."""
    message = bytearray(codec.encode(Reply((4, 2, 12, b"x" * 24), records=())))
    chance = np.random.default_rng(7)
    for _ in range(3000):
        spoilt = bytearray(message)
        for at in chance.integers(0, len(spoilt), 3):
            spoilt[at] ^= 1 << int(chance.integers(8))
        try:
            value = codec.decode(bytes(spoilt))
        except codec.Malformed:
            continue
        assert isinstance(value, (Reply, tuple, list, str, int, float, bytes, type(None), bool, Text, dict, frozenset))


@pytest.mark.parametrize(
    ("drawn", "good"),
    [
        ((4, 2, 12, None), True),
        ((4, 2, 12, b"x" * 24), True),
        ((4, 2, 12, b"x" * 23), False),
        ((4, 9, 12, None), False),
        ((5, 2, 12, None), False),
        ((4, 0, 12, None), False),
        ((0, 2, 12, None), False),
        ((-4, -2, -12, None), False),
        ((4.0, 2, 12, None), False),
        ((4, 2, 12, "x" * 24), False),
        ((4, 2, 12), False),
        ([4, 2, 12, None], False),
        (None, False),
    ],
)
def test_the_numbers_of_a_picture_must_fit_its_pixels(drawn: Any, good: bool) -> None:
    assert (as_pixels(drawn, room=24) is not None) is good
