# SPDX-License-Identifier: AGPL-3.0-or-later
"""The parts of the bundle reader on their own: checksums, the wire format, which checkpoint a path means."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from desktop_qa.common.errors import ModelError
from desktop_qa.mobilebert.formats import wire
from desktop_qa.mobilebert.formats.bundle import Bundle, find_prefix
from desktop_qa.mobilebert.formats.crc32c import crc32c, masked

DATA = Path(__file__).parent / "data"


def bit_by_bit(data: bytes) -> int:
    register = 0xFFFFFFFF
    for byte in data:
        register ^= byte
        for _ in range(8):
            register = (register >> 1) ^ (0x82F63B78 if register & 1 else 0)
    return register ^ 0xFFFFFFFF


def test_crc32c_of_the_standard() -> None:
    """The vectors of RFC 3720, appendix B.4."""
    assert crc32c(b"123456789") == 0xE3069283
    assert crc32c(bytes(32)) == 0x8A9136AA
    assert crc32c(b"\xff" * 32) == 0x62A8AB43
    assert crc32c(bytes(range(32))) == 0x46DD794E
    assert masked(0) == 0xA282EAD8


@pytest.mark.parametrize("size", [0, 1, 511, 512, 513, 1024, 5 * 512 + 3, 40_000])
def test_crc32c_in_lanes_is_that_of_single_bytes(size: int) -> None:
    data = random.Random(size).randbytes(size)
    assert crc32c(data) == bit_by_bit(data)


def test_wire_format() -> None:
    message = b"\x08\x96\x01" + b"\x12\x03abc" + b"\x1d\x01\x00\x00\x00" + b"\x08\x01"
    found = wire.message(message)
    assert found == {1: [150, 1], 2: [b"abc"], 3: [1]}
    assert wire.number(found, 1) == 1
    assert wire.signed(2**64 - 1) == -1
    for broken in (b"\x08", b"\x12\x05abc", b"\x0b", b"\xff" * 12):
        with pytest.raises(wire.WireError):
            wire.message(broken)


def test_prefixes(tmp_path: Path) -> None:
    for name in ("a-9", "a-10", "best"):
        (tmp_path / f"{name}.index").touch()
    assert find_prefix(tmp_path).name == "a-10"
    assert find_prefix(tmp_path / "best").name == "best"
    assert find_prefix(tmp_path / "best.data-00000-of-00001").name == "best"
    assert find_prefix(tmp_path / "missing") is None
    (tmp_path / "checkpoint").write_text('model_checkpoint_path: "/home/someone/else/a-9"\n')
    assert find_prefix(tmp_path).name == "a-9"
    (tmp_path / "checkpoint").write_text('model_checkpoint_path: "gone-1"\n')
    assert find_prefix(tmp_path).name == "a-10"


def test_a_missing_shard_is_named() -> None:
    bundle = Bundle(DATA / "tf1" / "model.ckpt-100")
    bundle.shards = 2
    with pytest.raises(ModelError, match=r"model\.ckpt-100\.data-00000-of-00002 cannot be read"):
        bundle.tensor("global_step")


def test_sliced_variables_are_refused_by_name() -> None:
    import dataclasses

    bundle = Bundle(DATA / "tf1" / "model.ckpt-100")
    bundle.entries["global_step"] = dataclasses.replace(bundle.entries["global_step"], sliced=True)
    with pytest.raises(ModelError, match="variable global_step is stored in slices"):
        bundle.tensor("global_step")


def test_numbers_of_every_kind() -> None:
    assert Bundle(DATA / "tf1" / "model.ckpt-100").tensor("global_step").item() == 0
    graph = Bundle(DATA / "tf2" / "ckpt-1").object_graph()
    assert graph is not None
    assert "predictions/transform/logits/kernel" in graph.variables.values()
    assert Bundle(DATA / "tf1" / "model.ckpt-100").object_graph() is None
