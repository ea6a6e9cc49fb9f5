# SPDX-License-Identifier: AGPL-3.0-or-later
"""manifest.json: what is accepted, what is refused and how it is said."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from desktop_qa.common.errors import ModelError
from desktop_qa.models import manifest
from desktop_qa.qa.reader import Calibration

if TYPE_CHECKING:
    from pathlib import Path


def values(**changes: object) -> dict[str, object]:
    given: dict[str, object] = {
        "schema": 1,
        "name": "little",
        "version": "1",
        "source": "made for a test",
        "licence": "CC0-1.0",
        "architecture": "bert",
        "max_length": 64,
        "files": {"model.onnx": "a" * 64, "tokenizer.json": "b" * 64},
    }
    return {key: value for key, value in (given | changes).items() if value is not None}


def test_what_is_written_is_read_again(tmp_path: Path):
    calibration = Calibration(-1.5, {"margin": 0.4, "share": 0.1}, 0.2, (-1.0, 0.3), {"ece": 0.03, "n": 900})
    made = manifest.Manifest.from_values(
        values(calibration=calibration.values(), figures={"f1": 79.0}, languages=["en", "de"], invented_later=[1])
    )
    manifest.write(tmp_path, made)
    again = manifest.read(tmp_path)
    assert again == made
    assert again.calibration == calibration
    assert again.extra == {"invented_later": [1]}
    assert json.loads((tmp_path / "manifest.json").read_text())["invented_later"] == [1]


def test_all_faults_are_named_at_once():
    with pytest.raises(ModelError) as caught:
        manifest.Manifest.from_values(values(name=None, max_length="64", files=[]))
    assert all(word in str(caught.value) for word in ("name is missing", "max_length", "files"))


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"schema": 2}, "newer version"),
        ({"schema": None}, "schema"),
        ({"name": "../up"}, "name"),
        ({"name": ".hidden"}, "name"),
        ({"kind": "parrot"}, "kind"),
        ({"max_length": 2}, "max_length"),
        ({"max_length": True}, "max_length"),
        ({"files": {"model.onnx": "a" * 64}}, "tokenizer.json"),
        ({"files": {"../../etc/passwd": "a" * 64}}, "plain name"),
        ({"files": {"model.onnx": "short", "tokenizer.json": "b" * 64}}, "SHA-256"),
        ({"languages": [1]}, "languages"),
        ({"calibration": {"kind": "oracle"}}, "calibration"),
        (
            {"calibration": {"kind": "logistic", "bias": 0, "threshold": 0, "weights": {"margin": float("nan")}}},
            "finite",
        ),
        ({"calibration": {"kind": "logistic", "weights": {}}}, "calibration"),
    ],
)
def test_what_is_refused(changes: dict[str, object], said: str):
    with pytest.raises(ModelError, match=said) as caught:
        manifest.Manifest.from_values(values(**changes))
    assert caught.value.exit_code == 4


def test_a_starting_point_needs_no_onnx_file():
    made = manifest.Manifest.from_values(values(kind="checkpoint", files={"model.safetensors": "c" * 64}))
    assert made.kind == "checkpoint"


def test_missing_damaged_and_odd_files_are_told_apart(tmp_path: Path):
    with pytest.raises(ModelError, match="not a model directory"):
        manifest.read(tmp_path)
    (tmp_path / "manifest.json").write_text('{"schema": 1,')
    with pytest.raises(ModelError, match="damaged"):
        manifest.read(tmp_path)
    (tmp_path / "manifest.json").write_bytes(b"\xff\xfe\x00")
    with pytest.raises(ModelError, match="damaged"):
        manifest.read(tmp_path)
    (tmp_path / "manifest.json").write_text("[]")
    with pytest.raises(ModelError, match="JSON object"):
        manifest.read(tmp_path)


def test_a_manifest_that_would_not_be_read_is_not_written(tmp_path: Path):
    good = manifest.Manifest.from_values(values())
    manifest.write(tmp_path, good)
    bad = manifest.Manifest("", "1", "s", "l", {}, "bert", 64)
    with pytest.raises(ModelError):
        manifest.write(tmp_path, bad)
    assert manifest.read(tmp_path) == good


def test_sha256_of_a_file(tmp_path: Path):
    (tmp_path / "abc").write_bytes(b"abc")
    assert manifest.sha256(tmp_path / "abc") == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
