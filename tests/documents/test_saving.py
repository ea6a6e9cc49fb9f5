# SPDX-License-Identifier: AGPL-3.0-or-later
"""Copies of a document: as it came, and some of its pages as a PDF with their text."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pymupdf  # noqa: TID253
import pytest

from desktop_qa.common.errors import DocumentError
from desktop_qa.documents.source import Source

if TYPE_CHECKING:
    from pathlib import Path

    from desktop_qa.documents.process.host import Host

WAIT = 60


@pytest.fixture
def paper(tmp_path: Path) -> Path:
    made = pymupdf.open()
    for number in range(4):
        page = made.new_page()
        page.insert_text((72, 100), f"Words of page {number + 1}.")
        page.draw_line((72, 200), (300, 210))
    path = tmp_path / "paper.pdf"
    made.save(path)
    return path


def test_a_copy_is_the_file_itself(host: Host, paper: Path, tmp_path: Path) -> None:
    info = host.open(paper).result(WAIT)
    target = host.save_copy(info.doc, tmp_path / "copy.pdf").result(WAIT)
    assert target.read_bytes() == paper.read_bytes()
    page = b"<html><body><p>Words of a page.</p></body></html>"
    info = host.open(Source(data=page, name="page.html")).result(WAIT)
    assert host.save_copy(info.doc, tmp_path / "page.html").result(WAIT).read_bytes() == page


def test_the_open_document_is_not_replaced(host: Host, paper: Path) -> None:
    info = host.open(paper).result(WAIT)
    before = paper.read_bytes()
    for saving in (host.save_copy(info.doc, paper), host.save_pages(info.doc, [0], paper)):
        with pytest.raises(DocumentError, match="is the document that is open"):
            saving.result(WAIT)
    assert paper.read_bytes() == before


def test_a_copy_that_cannot_be_written_says_why(host: Host, paper: Path, tmp_path: Path) -> None:
    info = host.open(paper).result(WAIT)
    folder = tmp_path / "folder"
    folder.mkdir()
    with pytest.raises(DocumentError, match="could not be written"):
        host.save_copy(info.doc, folder).result(WAIT)


def test_pages_keep_their_text_and_drawings(host: Host, paper: Path, tmp_path: Path) -> None:
    info = host.open(paper).result(WAIT)
    target = host.save_pages(info.doc, [3, 1], tmp_path / "pages.pdf").result(WAIT)
    made = pymupdf.open(target)
    assert [page.get_text().strip() for page in made] == ["Words of page 4.", "Words of page 2."]
    assert all(page.get_drawings() for page in made)
    assert not any(page.get_images() for page in made)
    info = host.open(Source(data=b"<p>A page of the web.</p>", name="page.html")).result(WAIT)
    target = host.save_pages(info.doc, [0], tmp_path / "web.pdf").result(WAIT)
    assert "A page of the web." in pymupdf.open(target)[0].get_text()
