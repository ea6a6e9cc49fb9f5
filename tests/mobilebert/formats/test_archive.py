# SPDX-License-Identifier: AGPL-3.0-or-later
"""Archives are unpacked, but never out of their directory, and never without bound."""

from __future__ import annotations

import io
import tarfile
import zipfile
from typing import TYPE_CHECKING

import pytest

from desktop_qa.common.errors import ModelError
from desktop_qa.mobilebert.formats import archive

if TYPE_CHECKING:
    from pathlib import Path


def tar(path: Path, members: dict[str, bytes], link: str = "") -> Path:
    with tarfile.open(path, "w:gz") as out:
        for name, content in members.items():
            information = tarfile.TarInfo(name)
            information.size = len(content)
            out.addfile(information, io.BytesIO(content))
        if link:
            information = tarfile.TarInfo("link")
            information.type, information.linkname = tarfile.SYMTYPE, link
            out.addfile(information)
    return path


def test_tar_and_zip(tmp_path: Path) -> None:
    made = tar(tmp_path / "a.tar.gz", {"model/vocab.txt": b"x"})
    assert archive.is_archive(made)
    assert (archive.unpack(made, tmp_path / "one") / "model" / "vocab.txt").read_bytes() == b"x"
    with zipfile.ZipFile(tmp_path / "b.zip", "w") as out:
        out.writestr("model/vocab.txt", "y")
    (tmp_path / "two").mkdir()
    assert (archive.unpack(tmp_path / "b.zip", tmp_path / "two") / "model" / "vocab.txt").read_text() == "y"


@pytest.mark.parametrize("name", ["../outside", "/outside", "a/../../outside"])
def test_paths_that_lead_out(tmp_path: Path, name: str) -> None:
    inside = tmp_path / "inside"
    inside.mkdir()
    made = tar(tmp_path / "a.tar.gz", {name: b"x"})
    if name == "/outside":  # tar's data filter makes it relative, as tar itself does
        archive.unpack(made, inside)
        assert (inside / "outside").is_file()
    else:
        with pytest.raises(ModelError, match="not unpacked"):
            archive.unpack(made, inside)
    with zipfile.ZipFile(tmp_path / "b.zip", "w") as out:
        out.writestr(name, "x")
    with pytest.raises(ModelError, match="leads out of it"):
        archive.unpack(tmp_path / "b.zip", inside)
    assert not (tmp_path / "outside").exists()


def test_links_out(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match="not unpacked"):
        archive.unpack(tar(tmp_path / "a.tar.gz", {}, link="../../etc/passwd"), tmp_path / "inside")


def test_too_large(tmp_path: Path, monkeypatch) -> None:
    monkeypatch.setattr(archive, "_LARGEST", 10)
    with pytest.raises(ModelError, match="not unpacked"):
        archive.unpack(tar(tmp_path / "a.tar.gz", {"a": b"x" * 11}), tmp_path / "inside")


def test_cut_off(tmp_path: Path) -> None:
    made = tar(tmp_path / "a.tar.gz", {"a": bytes(range(256)) * 400})
    made.write_bytes(made.read_bytes()[:-200])
    with pytest.raises(ModelError, match="damaged or cut off"):
        archive.unpack(made, tmp_path / "inside")


def test_models_that_are_zip_files_are_no_archives(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "pytorch_model.bin", "w") as out:
        out.writestr("data.pkl", "")
    assert not archive.is_archive(tmp_path / "pytorch_model.bin")
