# SPDX-License-Identifier: AGPL-3.0-or-later
"""Links and outline entries lead to the word that the file means, by every kind of destination."""

from __future__ import annotations

import io
import random
import zipfile

import destinations
import pdf_objects
import pytest

from desktop_qa.documents.model import LayoutOptions
from desktop_qa.documents.mupdf.opened import MupdfDocument
from desktop_qa.documents.source import Source

NEAR = 4.0
"""Points: letters do not fill the line they stand on."""


def word_corner(document: MupdfDocument, rotation: int) -> tuple[float, float]:
    """The word's upper left corner as the file counts, at the place where the turned page shows it."""
    page = document.raw[destinations.TARGET]
    (found,) = page.search_for(destinations.WORD.decode())
    rect = (found * page.rotation_matrix).normalize()
    return {
        0: (rect.x0, rect.y0), 90: (rect.x1, rect.y0), 180: (rect.x1, rect.y1), 270: (rect.x0, rect.y1),
    }[rotation]  # fmt: skip


def close(found: float | None, expected: float | None) -> bool:
    """Whether both are the same height or both the page's own edge."""
    return abs((found or 0.0) - (expected or 0.0)) < NEAR


@pytest.mark.parametrize("way", destinations.WAYS)
@pytest.mark.parametrize("rotation", [0, 90, 180, 270])
def test_destinations_of_every_kind(way: str, rotation: int) -> None:
    chance = random.Random(f"{way}{rotation}")
    left, bottom = chance.uniform(-300, 300), chance.uniform(-300, 300)
    x, y = left + chance.uniform(20, 380), bottom + chance.uniform(60, 680)
    found = destinations.cases(x, y + 0.9 * destinations.SIZE)
    data = destinations.made(found, way, (x, y), rotation, (left, bottom))
    document = MupdfDocument(Source(data=data, name=destinations.NAME), None, LayoutOptions())
    corner_x, corner_y = word_corner(document, rotation)
    links, outline = document.links(0), document.outline()
    assert len(links) == len(found)
    for case, link, entry in zip(found, links, outline, strict=True):
        assert (link.page, entry.page) == (destinations.TARGET, destinations.TARGET), case.name
        # On a page that is turned sideways the file's x is the height that is seen.
        sideways = rotation in (90, 270)
        across, down = (case.y, case.x) if sideways else (case.x, case.y)
        right = [(corner_x if across else None, corner_y if down else None)]
        if case.name.startswith("FitR"):
            # What is shown is a rectangle of 90 by 60 points, which has another upper left corner when turned.
            width, height = (60, 90) if sideways else (90, 60)
            right = [(corner_x - width * (rotation in (90, 180)), corner_y - height * (rotation in (180, 270)))]
        if sideways and case.x != case.y:
            right.append((None, None))  # one number alone does not say where on such a page the word is
        for at in ((link.target_x, link.target_y), (entry.x, entry.y)):
            assert any(close(at[0], one[0]) and close(at[1], one[1]) for one in right), (case.name, at, right)
    document.close()


@pytest.mark.parametrize("address", ["/F (other.pdf)", "/F (../../paper2.pdf)", "/F << /F (other.pdf) >>"])
def test_links_to_other_files_lead_nowhere(address: str) -> None:
    data = pdf_objects.linked(1, b"/A << /S /GoToR %s /D [0 /Fit] >>" % address.encode())
    document = MupdfDocument(Source(data=data, name=destinations.NAME), None, LayoutOptions())
    assert document.links(0) == ()


@pytest.mark.parametrize(
    "dest", [b"[9 0 R /Fit]", b"[77 /Fit]", b"(no such name)", b"/none", b"[]", b"5", b"[null /XYZ null null 3]"]
)
def test_destinations_that_are_none(dest: bytes) -> None:
    document = MupdfDocument(
        Source(data=pdf_objects.linked(1, b"/Dest " + dest), name=destinations.NAME), None, LayoutOptions()
    )
    assert all(link.page == 0 and link.target_y is None for link in document.links(0))


def landmarks(document: MupdfDocument) -> dict[str, tuple[int, float]]:
    """Page and height of each landmark of a document that is laid out here."""
    return {
        word[4]: (number, word[1])
        for number in range(document.page_count)
        for word in document.raw[number].get_text("words")
        if word[4].startswith("Landmark")
    }


BODY = "".join(f"<p>{'Words that fill the page. ' * 60}</p><h2 id='s{n}'>Landmark{n}</h2>" for n in range(12))
TO_ALL = "".join(f"<a href='#s{n}'>to{n}</a> " for n in range(12))


def epub() -> bytes:
    """A book of one chapter, whose own style asks for wide margins."""
    container = (
        '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container" version="1.0"><rootfiles>'
        '<rootfile full-path="b.opf" media-type="application/oebps-package+xml"/></rootfiles></container>'
    )
    package = (
        '<package xmlns="http://www.idpf.org/2007/opf" version="2.0"><manifest>'
        '<item id="c" href="c.xhtml" media-type="application/xhtml+xml"/></manifest>'
        '<spine><itemref idref="c"/></spine></package>'
    )
    chapter = (
        '<html xmlns="http://www.w3.org/1999/xhtml"><head><style>@page { margin: 90px }</style></head>'
        f"<body><p>{TO_ALL}</p>{BODY}</body></html>"
    )
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as book:
        book.writestr("mimetype", "application/epub+zip")
        for name, content in (("META-INF/container.xml", container), ("b.opf", package), ("c.xhtml", chapter)):
            book.writestr(name, content)
    return file.getvalue()


@pytest.mark.parametrize("size", [9.0, 12.0, 20.0])
@pytest.mark.parametrize(
    "source",
    [
        Source(data=f"<html><body><p>{TO_ALL}</p>{BODY}</body></html>".encode(), name="page.html"),
        Source(data=epub(), name="book.epub"),
    ],
    ids=["html", "epub"],
)
def test_anchors_of_web_pages_and_books(source: Source, size: float) -> None:
    document = MupdfDocument(source, None, LayoutOptions(size=size))
    places = landmarks(document)
    targets = [(link.page, link.target_y) for page in range(document.page_count) for link in document.links(page)]
    assert len(targets) == len(places) == 12
    for (page, y), place in zip(sorted(targets), sorted(places.values()), strict=True):
        assert page == place[0]
        assert y is not None
        assert abs(y - place[1]) < size, (y, place)
