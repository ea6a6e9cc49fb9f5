# SPDX-License-Identifier: AGPL-3.0-or-later
"""Files that are broken, odd or hostile: whatever they do, the program goes on and says what is wrong."""

from __future__ import annotations

import io
import random
import zipfile
from typing import TYPE_CHECKING, Any

import pymupdf  # noqa: TID253
import pytest

from desktop_qa.common.errors import DocumentError, PasswordRequired
from desktop_qa.documents.process.host import Host, Source, pasted

if TYPE_CHECKING:
    from collections.abc import Iterator
    from concurrent.futures import Future
    from pathlib import Path

WAIT = 120.0
"""Seconds for one request: its own time limit ends it long before."""
_SEED = 20


def done(future: Future[Any]) -> Any:
    """The value, or the error if it is one that may be shown; any other error fails the test."""
    error = future.exception(WAIT)
    if error is None:
        return future.result()
    assert isinstance(error, DocumentError), repr(error)
    assert str(error).strip()
    return error


def use(host: Host, source: Path | Source, pages: int = 2) -> list[DocumentError]:
    """Open, draw and read a document as a window does; the errors that came of it."""
    info = done(host.open(source))
    if isinstance(info, DocumentError):
        return [info]
    assert info.pages
    results = []
    for page in range(min(pages, len(info.pages))):
        picture = done(host.render(info.doc, page, 0.4))
        if not isinstance(picture, DocumentError):
            assert len(picture.data) >= picture.height * picture.width * 3 > 0
            picture.release()
        results += [picture, done(host.links(info.doc, page))]
    text_map = done(host.text_map(info.doc, pages=(0, pages - 1)))
    if not isinstance(text_map, DocumentError):
        assert all(0 <= start < end <= len(text_map.text) for start, end in text_map.paragraphs)
    done(host.close_doc(info.doc))
    return [result for result in [*results, text_map] if isinstance(result, DocumentError)]


@pytest.fixture(scope="module")
def one_host() -> Iterator[Host]:
    """One document process for all, as a window has."""
    with Host() as host:
        yield host


@pytest.fixture
def no_thread_left() -> None:
    """The host of this module outlives its first test."""


# Real files


def test_every_file_of_a_test_suite_for_readers(shared: Path) -> None:
    """150 files that have troubled other readers: nearly all can be read, and none takes the program down."""
    files = sorted((shared / "data" / "pdfs").glob("*.pdf"))
    assert len(files) >= 100
    crashes: list[str] = []
    failed: dict[str, list[str]] = {}
    locked = []
    with Host() as host:
        host.on_crash.append(lambda _, message: crashes.append(message))
        for path in files:
            errors = use(host, path)
            if any(isinstance(error, PasswordRequired) for error in errors):
                locked.append(path.name)
            elif errors:
                failed[path.name] = [str(error) for error in errors]
    assert not crashes
    assert len(locked) <= 3
    # A message names its document.
    assert all(name in message for name, messages in failed.items() for message in messages)
    assert len(failed) <= 3, failed


# Made to be broken


def small_pdf() -> bytes:
    made = pymupdf.open()
    for number in range(3):
        page = made.new_page(width=300, height=400)
        page.insert_text((40, 60), f"The harbour master sleeps on page {number + 1}.")
        page.draw_circle((100, 200), 40, fill=(0, 0.5, 1))
    made.set_toc([[1, "Beginning", 1], [2, "End", 3]])
    made[0].insert_link({"kind": pymupdf.LINK_GOTO, "page": 2, "from": pymupdf.Rect(40, 100, 90, 120)})
    data: bytes = made.tobytes()
    return data


def small_epub() -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(zipfile.ZipInfo("mimetype"), "application/epub+zip")
        archive.writestr(
            "META-INF/container.xml",
            '<?xml version="1.0"?><container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">'
            '<rootfiles><rootfile full-path="book.opf" media-type="application/oebps-package+xml"/></rootfiles>'
            "</container>",
        )
        archive.writestr(
            "book.opf",
            '<?xml version="1.0"?><package xmlns="http://www.idpf.org/2007/opf" version="2.0" unique-identifier="i">'
            '<metadata xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>Tides</dc:title>'
            '<dc:identifier id="i">x</dc:identifier></metadata><manifest>'
            '<item id="c1" href="1.xhtml" media-type="application/xhtml+xml"/>'
            '<item id="c2" href="2.xhtml" media-type="application/xhtml+xml"/></manifest>'
            '<spine><itemref idref="c1"/><itemref idref="c2"/></spine></package>',
        )
        for number in (1, 2):
            archive.writestr(
                f"{number}.xhtml",
                f'<html xmlns="http://www.w3.org/1999/xhtml"><head><title>{number}</title></head>'
                f"<body><h1>Chapter {number}</h1>{'<p>The tide comes and the tide goes.</p>' * 20}</body></html>",
            )
    return stream.getvalue()


def spoilt(data: bytes, chance: random.Random) -> bytes:
    """The data with bits flipped, a part cut out, doubled or zeroed, or the end missing."""
    changed = bytearray(data)
    match chance.randrange(5):
        case 0:
            for _ in range(chance.choice([1, 5, 40, 200])):
                changed[chance.randrange(len(changed))] ^= 1 << chance.randrange(8)
        case 1:
            del changed[chance.randrange(20, len(changed)) :]
        case 2:
            start = chance.randrange(len(changed))
            del changed[start : start + chance.randrange(1, 400)]
        case 3:
            start = chance.randrange(len(changed))
            changed[start:start] = changed[start : start + 300]
        case _:
            start = chance.randrange(len(changed) - 100)
            changed[start : start + 100] = bytes(100)
    return bytes(changed)


def numbers_changed(data: bytes, chance: random.Random) -> bytes:
    """A PDF whose numbers and references mean something else: what flipped bits rarely do."""
    import re

    places = list(re.finditer(rb"(?<=[ \[/])\d{1,4}(?=[ \]/>])", data))
    changed = bytearray(data)
    for place in chance.sample(places, 6):
        width = len(place[0])
        changed[place.start() : place.end()] = str(chance.randrange(10**width)).zfill(width).encode()
    return bytes(changed)


@pytest.mark.parametrize("made", [small_pdf, small_epub])
def test_the_small_files_are_sound(one_host: Host, made: Any) -> None:
    assert use(one_host, Source(data=made(), name="sound")) == []


@pytest.mark.parametrize("part", range(4))
@pytest.mark.parametrize(("name", "made"), [("spoilt.pdf", small_pdf), ("spoilt.epub", small_epub)])
def test_spoilt_files_are_read_or_refused_in_words(one_host: Host, name: str, made: Any, part: int) -> None:
    chance = random.Random(f"{_SEED} {name} {part}")
    data = made()
    for _ in range(5):
        for error in use(one_host, Source(data=spoilt(data, chance), name=name)):
            assert name in str(error)
    assert use(one_host, pasted("Still here.")) == []


def test_files_whose_numbers_lie(one_host: Host) -> None:
    chance = random.Random(_SEED)
    data = small_pdf()
    for _ in range(12):
        for error in use(one_host, Source(data=numbers_changed(data, chance), name="lies.pdf")):
            assert "lies.pdf" in str(error)


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("spoilt.html", b"<html><body><table><tr><td>" + b"<p>words <b>" * 400 + bytes(range(256)) * 9),
        ("spoilt.md", b"# " + bytes(range(1, 256)) * 20 + b"| a | b |\n|--|--|\n" * 40),
        ("spoilt.txt", "\ud800\udfff\u202e\x07 words".encode("utf-16-le", "surrogatepass") * 99),
        (
            "spoilt.mhtml",
            b"MIME-Version: 1.0\nContent-Type: multipart/related; boundary=\xff\n\n--\xff\n" + b"\x80" * 999,
        ),
        ("spoilt.fb2", b"<?xml version='1.0'?><FictionBook><body><section><p>words</section>" * 9),
        ("spoilt.xml", b"<!DOCTYPE x [<!ENTITY a 'aaaaaaaa'><!ENTITY b '&a;&a;&a;'>]><FictionBook>&b;</FictionBook>"),
        ("spoilt.mobi", b"\0" * 60 + b"BOOKMOBI" + bytes(range(256)) * 20),
        ("spoilt.png", b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 4),
        ("spoilt.jpg", b"\xff\xd8\xff\xe0" + bytes(range(256)) * 4),
        ("spoilt.cbz", b"PK\3\4" + bytes(range(256)) * 4),
        ("spoilt.xps", b"PK\3\4" + bytes(range(256)) * 4),
        ("laughs.html", b"<!DOCTYPE x [<!ENTITY a 'ha'>" + b"<!ENTITY b '&a;&a;'>" * 50 + b"]><html><p>&b;</p></html>"),
    ],
)
def test_spoilt_files_of_every_other_kind(one_host: Host, name: str, data: bytes) -> None:
    for error in use(one_host, Source(data=data, name=name)):
        assert name in str(error)
    assert use(one_host, pasted("Still here.")) == []


def test_an_archive_that_swells_is_refused_or_cut(one_host: Host) -> None:
    """A chapter of a gigabyte of blanks in a megabyte of archive."""
    stream = io.BytesIO(small_epub())
    with zipfile.ZipFile(stream, "a", zipfile.ZIP_DEFLATED) as archive, archive.open("3.xhtml", "w") as chapter:
        chapter.write(b"<html><body><p>")
        for _ in range(256):
            chapter.write(b" " * (1 << 20))
        chapter.write(b"</p></body></html>")
    book = zipfile.ZipFile(stream)
    parts = {name: book.read(name) for name in book.namelist() if name != "3.xhtml"}
    parts["book.opf"] = parts["book.opf"].replace(b"1.xhtml", b"3.xhtml")
    with zipfile.ZipFile(stream, "a", zipfile.ZIP_DEFLATED) as archive, pytest.warns(UserWarning, match="Duplicate"):
        archive.writestr("book.opf", parts["book.opf"])
    for error in use(one_host, Source(data=stream.getvalue(), name="swells.epub")):
        assert "swells.epub" in str(error)
    assert use(one_host, pasted("Still here.")) == []
