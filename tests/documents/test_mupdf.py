# SPDX-License-Identifier: AGPL-3.0-or-later
"""What MuPDF is asked for: outlines, turned pages, giant pages, broken page trees, links that lead out."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import pymupdf  # noqa: TID253
import pytest

from desktop_qa.common.errors import DocumentError, PasswordRequired
from desktop_qa.documents.model import LayoutOptions, Rect
from desktop_qa.documents.mupdf.drawing import MOST_PIXELS
from desktop_qa.documents.mupdf.opened import MupdfDocument
from desktop_qa.documents.source import Source

if TYPE_CHECKING:
    from pathlib import Path


def opened(made: Any, **saving: Any) -> MupdfDocument:
    data = made if isinstance(made, bytes) else made.tobytes(**saving)
    return MupdfDocument(Source(data=data, name="paper.pdf"), None, LayoutOptions())


def pages(count: int) -> pymupdf.Document:
    document = pymupdf.open()
    for number in range(count):
        document.new_page(width=400, height=600).insert_text((50, 100), f"Words of page {number + 1}.")
    return document


def test_outline_with_levels_and_heights() -> None:
    made = pages(3)
    goto = {"kind": pymupdf.LINK_GOTO, "to": pymupdf.Point(0, 250), "zoom": 0}
    made.set_toc([[1, " First ", 1], [2, "Below", 2, goto], [1, "Nowhere", -1], [1, "Third – öä", 3]])
    rows = [(row.level, row.title, row.page) for row in opened(made).outline()]
    assert rows == [(1, "First", 0), (2, "Below", 1), (1, "Nowhere", -1), (1, "Third – öä", 2)]
    assert opened(made).outline()[1].y == pytest.approx(250, abs=1)


def test_an_outline_that_goes_in_circles_keeps_no_page_from_being_read() -> None:
    made = pages(2)
    made.set_toc([[1, "A", 1], [1, "B", 2]])
    for number in range(1, made.xref_length()):
        if made.xref_get_key(number, "Next")[0] == "xref":
            made.xref_set_key(number, "Next", f"{number} 0 R")
    assert len(opened(made).info().pages) == 2


@pytest.mark.parametrize("turn", [0, 90, 180, 270])
def test_a_turned_page_is_measured_as_it_is_shown(turn: int) -> None:
    made = pages(1)
    made[0].set_rotation(turn)
    document = opened(made)
    (page,) = document.info().pages
    assert (page.width, page.height) == ((600, 400) if turn % 180 else (400, 600))
    picture = document.render(0, 0.5)
    assert (picture.width, picture.height) == (round(page.width / 2), round(page.height / 2))


@pytest.mark.parametrize(("turn", "size"), [(0, (400, 600)), (90, (600, 400)), (180, (400, 600)), (270, (600, 400))])
def test_the_view_turns_clockwise(turn: int, size: tuple[int, int]) -> None:
    made = pages(1)
    made[0].draw_rect(pymupdf.Rect(0, 0, 100, 100), color=(1, 0, 0), fill=(1, 0, 0))
    picture = opened(made).render(0, 1.0, turn)
    assert (picture.width, picture.height) == size
    corners = {0: (20, 20), 90: (size[0] - 20, 20), 180: (size[0] - 20, size[1] - 20), 270: (20, size[1] - 20)}
    for where, (x, y) in corners.items():
        assert (picture.pixel(x, y) == (255, 0, 0)) == (where == turn)


def test_giant_pages_are_drawn_small_or_in_parts_but_never_whole() -> None:
    made = pymupdf.open()
    made.new_page(width=14400, height=14400).insert_text((50, 14000), "A corner of a plan.")
    document = opened(made)
    assert document.render(0, 0.02).width == 288
    with pytest.raises(DocumentError, match=r"too large to draw.*Zoom out"):
        document.render(0, 1.0)
    assert MOST_PIXELS < 14400**2
    part = document.render(0, 4.0, clip=Rect(40, 13900, 240, 14100))
    assert (part.width, part.height) == (800, 800)
    assert not part.is_unicolor


def test_a_clip_beside_the_page_is_a_pixel_not_an_error() -> None:
    assert opened(pages(1)).render(0, 1.0, clip=Rect(900, 900, 950, 950)).width == 1


@pytest.mark.parametrize(
    "box", ["[0 0 0 0]", "[0 0 1e9 1e9]", "[100 100 50 50]", "[0 0 (x) null]", "null", "[-5 -5 5 5]"]
)
def test_nonsense_for_a_page_size_is_survived(box: str) -> None:
    made = pages(2)
    made.xref_set_key(made[0].xref, "MediaBox", box)
    document = opened(made)
    info = document.info()
    assert all(page.width > 0 and page.height > 0 for page in info.pages)
    if info.pages[0].width * info.pages[0].height > MOST_PIXELS:
        with pytest.raises(DocumentError, match="too large"):
            document.render(0, 1.0)
    else:
        assert document.render(0, 1.0).width >= 1
    assert document.render(1, 1.0).width == 400


@pytest.mark.parametrize("page", [-1, 3, 10**9])
def test_a_page_that_is_not_there(page: int) -> None:
    document = opened(pages(3))
    for ask in (document.links, document.extract, lambda number: document.render(number, 1.0)):
        with pytest.raises(DocumentError, match=f"has no page {page + 1}"):
            ask(page)


def test_only_places_and_addresses_are_links() -> None:
    made = pages(2)
    page = made[0]
    for at, link in enumerate([
        {"kind": pymupdf.LINK_GOTO, "page": 1, "to": pymupdf.Point(0, 300)},
        {"kind": pymupdf.LINK_URI, "uri": "https://example.org/"},
        {"kind": pymupdf.LINK_URI, "uri": "javascript:steal()"},
        {"kind": pymupdf.LINK_URI, "uri": "file:///etc/passwd"},
        {"kind": pymupdf.LINK_LAUNCH, "file": "/bin/sh"},
        {"kind": pymupdf.LINK_GOTOR, "file": "other.pdf", "page": 0},
    ]):  # fmt: skip
        page.insert_link({**link, "from": pymupdf.Rect(10, 50 * at, 90, 50 * at + 20)})
    inner, outer = opened(made).links(0)
    assert (inner.page, inner.uri) == (1, None)
    assert inner.target_y == pytest.approx(300, abs=1)
    assert (outer.page, outer.uri) == (None, "https://example.org/")
    assert (outer.rect.x0, outer.rect.y0) == (10, 50)


def page_tree_broken(how: str) -> bytes:
    made = pages(3)
    root = made.pdf_catalog()
    tree = int(made.xref_get_key(root, "Pages")[1].split()[0])
    if how == "inherited":
        made.xref_set_key(tree, "MediaBox", "[0 0 450 650]")
        made.xref_set_key(made[1].xref, "MediaBox", "null")
    data: bytes = made.tobytes()
    if how == "kids":
        return re.sub(rb"/Kids\s*\[[^\]]*\]", lambda found: b"/Kids[]".ljust(len(found[0])), data)
    if how == "root":
        return data.replace(b"/Pages ", b"/Pagan ")
    return data.replace(b"/Count 3", b"/Count 0")


@pytest.mark.parametrize("how", ["count", "kids", "root", "inherited"])
def test_pages_without_a_way_to_them_are_found(how: str, tmp_path: Path) -> None:
    data = page_tree_broken(how)
    assert data != pages(3).tobytes()
    path = tmp_path / "broken.pdf"
    path.write_bytes(data)
    document = MupdfDocument(Source(path=path, name=path.name), None, LayoutOptions())
    info = document.info()
    texts = ["".join(document.raw[number].get_text().split()) for number in range(len(info.pages))]
    assert texts == ["Wordsofpage1.", "Wordsofpage2.", "Wordsofpage3."]
    if how == "inherited":
        assert (info.pages[1].width, info.pages[1].height) == (450, 650)
    # What is saved has the pages as well.
    assert document.pdf_copy().page_count == 3


def test_no_page_at_all_is_said() -> None:
    data = (
        b"%PDF-1.4\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n2 0 obj\n<</Type/Pages/Kids[]/Count 0>>\nendobj\n"
    )
    with pytest.raises(DocumentError, match=r"paper\.pdf"):
        opened(data + b"trailer\n<</Root 1 0 R/Size 3>>\n%%EOF\n")


@pytest.mark.parametrize(("streams", "asked"), [("Identity", False), ("StdCF", True)])
def test_a_password_that_is_only_for_attachments_is_not_asked_for(streams: str, asked: bool) -> None:
    lock = (
        f"/V 5/R 6/Length 256/P -4/Filter/Standard/O<{'11' * 48}>/U<{'22' * 48}>/OE<{'33' * 32}>/UE<{'44' * 32}>"
        f"/Perms<{'55' * 16}>/CF<</StdCF<</AuthEvent/EFOpen/CFM/AESV3/Length 32>>>>/StmF/{streams}/StrF/{streams}"
    )
    identity = f"/ID[<{'66' * 16}><{'66' * 16}>]"
    data = re.sub(rb"/ID\s*\[.*?\]", b"", pages(1).tobytes(), flags=re.DOTALL)
    data = re.sub(rb"trailer\s*<<", f"trailer\n<</Encrypt<<{lock}/EFF/StdCF>>{identity}".encode(), data)
    if asked:
        with pytest.raises(PasswordRequired, match="give its password"):
            opened(data)
        return
    document = opened(data)
    assert document.encrypted
    assert "Words of page 1." in document.raw[0].get_text()
    assert document.info().metadata["encryption"].startswith("Standard")
    assert document.pdf_copy()[0].get_text() == document.raw[0].get_text()


def _with_xfa(words: str, *, rendering: bool, fields: str = "[]") -> bytes:
    document = pymupdf.open()
    document.new_page().insert_text((72, 100), words)
    stream = document.get_new_xref()
    document.update_object(stream, "<<>>")
    document.update_stream(stream, b"<xdp:xdp xmlns:xdp='http://ns.adobe.com/xdp/'/>")
    root = document.pdf_catalog()
    document.xref_set_key(root, "AcroForm", f"<</XFA {stream} 0 R/Fields {fields}>>")
    if rendering:
        document.xref_set_key(root, "NeedsRendering", "true")
    return bytes(document.tobytes())


@pytest.mark.parametrize(
    ("words", "rendering"),
    [
        ("Anything at all.", True),
        ("Please wait... If this message is not eventually replaced, get Adobe Reader.", False),
    ],
)
def test_forms_that_only_adobe_shows_say_so(words: str, rendering: bool) -> None:
    assert "XFA" in opened(_with_xfa(words, rendering=rendering)).info().notice


def test_forms_whose_pages_are_there_say_nothing() -> None:
    assert opened(_with_xfa("Name of the applicant", rendering=False)).info().notice == ""
    assert opened(pages(1).tobytes()).info().notice == ""
