# SPDX-License-Identifier: AGPL-3.0-or-later
"""Kinds of documents by what is in them, and words for what cannot be opened."""

from __future__ import annotations

import io
import os
import sys
import zipfile
from typing import TYPE_CHECKING

import pytest

from desktop_qa.common.errors import DocumentError
from desktop_qa.documents.source import Source, as_source, find_kind, is_address, looks_like_html, pasted

if TYPE_CHECKING:
    from pathlib import Path


def archive(**files: bytes | str) -> bytes:
    """A ZIP file; ``__`` in a name stands for a slash, a trailing ``_x`` for a dot and x."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as made:
        for name, content in files.items():
            made.writestr(name.replace("__", "/").replace("_", "."), content)
    return stream.getvalue()


@pytest.mark.parametrize(
    ("data", "name", "kind"),
    [
        (b"%PDF-1.4\n...", "report.txt", "pdf"),
        (b"junk of a mail program\r\n\r\n%PDF-1.4\n...", "report", "pdf"),
        (archive(mimetype="application/epub+zip"), "book.zip", "epub"),
        (archive(**{"META-INF__container_xml": "<container/>"}), "book.pdf", "epub"),
        (archive(FixedDocSeq_fdseq="<x/>"), "print.zip", "xps"),
        (archive(**{"001_png": "x", "002_png": "y"}), "comic.zip", "cbz"),
        (b"\x00" * 60 + b"BOOKMOBI" + b"\x00" * 20, "book.bin", "mobi"),
        (b'<?xml version="1.0"?>\n<FictionBook xmlns="x">', "book.xml", "fb2"),
        (b"\x89PNG\r\n\x1a\n....", "scan.pdf", "image"),
        (b"\xff\xd8\xff\xe0....", "scan", "image"),
        (b"<!DOCTYPE html><title>x</title>", "page.txt", "html"),
        (b'\xef\xbb\xbf<?xml version="1.0"?>\n<!-- made by hand -->\n<html><body>', "page", "html"),
        ("<html><body>é".encode("utf-16"), "page", "html"),
        (
            b"From: a browser\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=x\r\n\r\n",
            "page.txt",
            "mhtml",
        ),
        (b"# A heading\n\nWords.", "notes.md", "markdown"),
        (b"# A heading\n\nWords.", "notes.txt", "text"),
        (b"Just words in a file named like a web page.", "page.html", "html"),
        (b"Just words in a file named like an archive.", "page.mht", "html"),
        (b"Plain words.", "README", "text"),
        ("Wörter".encode("utf-16-le"), "words", "text"),
        (b"1 < 2 and 3 > 2", "sums", "text"),
    ],
)
def test_the_content_decides_before_the_name(data: bytes, name: str, kind: str) -> None:
    assert find_kind(Source(data=data, name=name)) == kind


def test_a_file_and_its_bytes_are_of_one_kind(tmp_path: Path) -> None:
    path = tmp_path / "book.bin"
    path.write_bytes(archive(mimetype="application/epub+zip"))
    assert find_kind(as_source(path)) == "epub"


@pytest.mark.parametrize(
    ("declared", "kind"),
    [("text/html; charset=utf-8", "html"), ("Text/Markdown", "markdown"), ("text/plain", "text"), ("", "text")],
)
def test_a_server_may_say_what_text_is(declared: str, kind: str) -> None:
    assert find_kind(Source(data=b"Words and more words.", name="x", declared=declared)) == kind


def test_what_a_server_says_does_not_count_against_the_content() -> None:
    assert find_kind(Source(data=b"%PDF-1.7\n", name="x", declared="text/html")) == "pdf"


@pytest.mark.parametrize(
    ("data", "name", "words"),
    [
        (archive(word__document_xml="<x/>"), "letter.docx", "Word document.*Save it as PDF"),
        (archive(xl__workbook_xml="<x/>"), "sums.xlsx", "spreadsheet.*Save it as PDF"),
        (archive(ppt__presentation_xml="<x/>"), "talk.pptx", "presentation.*Save it as PDF"),
        (
            archive(mimetype="application/vnd.oasis.opendocument.text", content_xml="<x/>"),
            "letter.odt",
            "office document.*Save it as PDF",
        ),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "letter.doc", "old office document.*Save it as PDF"),
        (archive(data_csv="1,2"), "data.zip", "without a document in it.*Unpack"),
        (b"PK\3\4" + b"rubbish" * 20, "data.zip", "damaged archive"),
        (bytes(range(256)) * 8, "report.pdf", "named like a PDF"),
        (b"\x7fELF" + bytes(range(256)) * 8, "program", "Readable are PDF, EPUB"),
        (b"", "nothing.pdf", "is empty"),
    ],
)
def test_what_is_refused_says_what_to_do(data: bytes, name: str, words: str) -> None:
    with pytest.raises(DocumentError, match=words) as caught:
        find_kind(Source(data=data, name=name))
    assert name in str(caught.value)


def test_damaged_parts_of_an_archive_are_no_surprise() -> None:
    sound = archive(mimetype="application/epub+zip", data_csv="1,2" * 99)
    for at in range(0, len(sound), 3):
        data = sound[:at] + bytes([sound[at] ^ 0x55]) + sound[at + 1 :]
        try:
            kind: str = find_kind(Source(data=data, name="book.epub"))
        except DocumentError:
            continue
        assert kind in {"epub", "text"}


def test_a_damaged_book_is_left_to_the_reader_of_books() -> None:
    """MuPDF mends archives that Python's reader gives up on."""
    assert find_kind(Source(data=archive(mimetype="application/epub+zip")[:-30], name="book.epub")) == "epub"


@pytest.mark.skipif(sys.platform == "win32" or not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may read")
def test_a_file_that_may_not_be_read(tmp_path: Path) -> None:
    path = tmp_path / "secret.pdf"
    path.write_bytes(b"%PDF-1.4")
    path.chmod(0)
    with pytest.raises(DocumentError, match="permission"):
        find_kind(as_source(path))


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("# Title\n\nWords.", "markdown"),
        ("Words.\n\n## Part\n\nWords.", "markdown"),
        ("<p>One</p><p>Two</p>", "html"),
        ("# is a number sign, and #this is a tag", "markdown"),
        ("#tag words", "text"),
        ("Words.", "text"),
    ],
)
def test_pasted_text_is_of_the_kind_it_looks_like(text: str, kind: str) -> None:
    source = pasted(text)
    assert find_kind(source) == kind
    assert source.label == "Pasted text"


def test_addresses_are_no_files() -> None:
    assert is_address(" HTTPS://example.org/x ")
    assert not is_address("/home/http:/x")
    with pytest.raises(DocumentError, match="address"):
        as_source("https://example.org/paper.pdf")


def test_html_is_known_by_its_first_tag() -> None:
    assert looks_like_html(b"\n <!-- x --> <!DOCTYPE HTML>")
    assert not looks_like_html(b"The tag <html> opens a page.")
