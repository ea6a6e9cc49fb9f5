# SPDX-License-Identifier: AGPL-3.0-or-later
"""``desktop-qa ocr``: a searchable copy, or what is the matter."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pymupdf  # noqa: TID253
import pytest

from desktop_qa.cli.main import main
from tests.documents.scanned import HARBOUR, picture, scan, typeset

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def scanned(tmp_path: Path) -> Path:
    path = tmp_path / "letter.pdf"
    path.write_bytes(scan([picture(typeset(HARBOUR, height=120))]))
    return path


def test_a_copy_is_written_beside_the_scan(scanned: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["ocr", str(scanned)]) == 0
    target = scanned.with_name("letter-searchable.pdf")
    assert capsys.readouterr().out.strip() == str(target)
    with pymupdf.open(target) as copy:
        assert "harbour master" in copy[0].get_text()
    # It is not written over.
    assert main(["ocr", str(scanned)]) == 2
    assert "exists already" in capsys.readouterr().err


def test_the_copy_can_be_named(scanned: Path, tmp_path: Path) -> None:
    assert main(["ocr", str(scanned), "--language", "eng", "--out", str(tmp_path / "copy.pdf")]) == 0
    assert (tmp_path / "copy.pdf").is_file()


@pytest.mark.parametrize(
    ("more", "words"), [(["--language", "xyz"], "xyz.traineddata"), (["--out", "letter.pdf"], "another name")]
)
def test_what_cannot_be_done_is_said(
    scanned: Path, more: list[str], words: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(scanned.parent)
    assert main(["ocr", str(scanned), *more]) == 3
    assert words in capsys.readouterr().err


def test_a_document_that_has_a_text_is_left_alone(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "text.pdf"
    typeset(HARBOUR).save(path)
    assert main(["ocr", str(path)]) == 3
    assert "has a text" in capsys.readouterr().err
    (tmp_path / "notes.md").write_text("# Notes", encoding="utf-8")
    assert main(["ocr", str(tmp_path / "notes.md")]) == 3
    assert "text already" in capsys.readouterr().err


def test_a_scan_is_asked_as_any_document(scanned: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Its text is recognised first, once: the second question finds it kept."""
    for _ in range(2):
        assert main(["search", str(scanned), "harbour master"]) == 0
        assert "harbour master" in capsys.readouterr().out
