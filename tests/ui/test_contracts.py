# SPDX-License-Identifier: AGPL-3.0-or-later
"""What ``documents.contracts`` promises, held by the real host and text map and by the fakes of these tests alike."""

from __future__ import annotations

import inspect
from typing import TYPE_CHECKING

import pymupdf  # noqa: TID253
import pytest
from fakes import DEFAULT_PAGES, FakeDocument, FakeHost, FakeTextMap, wrap
from PySide6.QtCore import QPoint, Qt

from desktop_qa.common.errors import DocumentError, PasswordRequired
from desktop_qa.documents.contracts import DocumentHost, ReadingText
from desktop_qa.documents.process.host import Host
from desktop_qa.documents.text.text_map import TextMap
from desktop_qa.ui.reader.document_view import DocumentView

if TYPE_CHECKING:
    from pathlib import Path


def write(path: Path, password: str = "") -> Path:
    """The pages of the fake host as a PDF."""
    document = pymupdf.open()
    for page in DEFAULT_PAGES:
        sheet, y = document.new_page(width=612, height=792), 72.0
        for number, paragraph in enumerate(page):
            for line in wrap(paragraph):
                sheet.insert_text((60, y), line, fontname="cour", fontsize=16 if not number else 10)
                y += 16
            y += 16
    options = {"encryption": pymupdf.PDF_ENCRYPT_AES_256, "user_pw": password} if password else {}
    document.save(path, **options)
    document.close()
    return path


@pytest.fixture(params=["real", "fake"])
def any_host(request, tmp_path):
    """A host and a file for it; the file named ``locked`` has the password ``pear``."""
    plain, locked = write(tmp_path / "plain.pdf"), write(tmp_path / "locked.pdf", "pear")
    host = Host() if request.param == "real" else FakeHost(locked=FakeDocument(password="pear"))
    yield host, plain, locked
    host.close()


@pytest.fixture
def text(any_host):
    """A reading text of that host."""
    host, plain, _ = any_host
    return host.text_map(host.open(plain).result(60).doc).result(60)


def members(protocol: type) -> list[str]:
    names = {*vars(protocol), *protocol.__annotations__}
    return [name for name in names if not name.startswith("_")]


@pytest.mark.parametrize(
    ("kind", "protocol"),
    [(Host, DocumentHost), (FakeHost, DocumentHost), (TextMap, ReadingText), (FakeTextMap, ReadingText)],
)
def test_all_methods_are_there_and_take_the_same(kind, protocol):
    for name in members(protocol):
        promised = vars(protocol).get(name)
        if not inspect.isfunction(promised):
            continue
        real = inspect.signature(
            inspect.getattr_static(kind, name).__func__ if name == "cancel" and kind is Host else getattr(kind, name)
        )
        wanted = [one for one in inspect.signature(promised).parameters if one != "self"]
        have = [one for one in real.parameters if one != "self"]
        assert have[: len(wanted)] == wanted, f"{kind.__name__}.{name}"


def test_each_character_is_found_where_it_stands(text):
    start = text.text.index("reading room")
    for offset in range(start, start + 12):
        ((page, rect),) = text.rects(offset, offset + 1)
        x, y = rect.center
        quarter = rect.width / 4
        assert text.page_of(offset) == page
        assert text.offset_at(page, x - quarter, y) == offset
        assert text.offset_at(page, x + quarter, y) == offset
        assert text.caret_at(page, x - quarter, y) == offset
        assert text.caret_at(page, x + quarter, y) == offset + 1


def test_far_from_text_there_is_no_character_but_a_caret(text):
    assert text.offset_at(0, 600, 780) is None
    assert text.caret_at(0, 600, 780) is not None


def test_pages_sentences_words_and_hits(text):
    assert text.text_layer == "yes"
    assert text.headings
    for page in range(3):
        start, end = text.page_span(page)
        assert text.page_of(start) == text.page_of(end - 1) == page
    assert text.pages_span(0, 1) == (text.page_span(0)[0], text.page_span(1)[1])
    (hit,) = text.find("ADA BRANDT planted")
    assert text.text[slice(*hit)] == "Ada Brandt planted"
    assert text.selection_text(*hit) == "Ada Brandt planted"
    first, last = text.sentence(*hit)
    assert first <= hit[0] < hit[1] <= last
    assert text.text[slice(*text.word_at(hit[0] + 1))] == "Ada"
    low, high = text.chapter(hit[0])
    assert low <= hit[0] < high
    assert [page for page, _ in text.rects(*hit)] == [page for page, _ in text.quads(*hit)] == [2]


def test_a_document_is_opened_read_and_closed(any_host):
    host, plain, locked = any_host
    info = host.open(plain).result(60)
    assert info.doc
    assert len(info.pages) == 3
    assert info.content_hash
    assert host.links(info.doc, 0).result(60) == ()
    picture = host.render(info.doc, 0, 1.0).result(60)
    assert len(picture.data) == picture.stride * picture.height
    picture.release()
    with pytest.raises(PasswordRequired):
        host.open(locked).result(60)
    with pytest.raises(PasswordRequired):
        host.open(locked, password="plum").result(60)
    assert host.open(locked, password="pear").result(60).encrypted
    host.close_doc(info.doc).result(60)
    with pytest.raises(DocumentError):
        host.text_map(info.doc).result(60)


def test_a_drag_selects_the_letters_that_it_covers(qtbot, tmp_path):
    """Over a real document: from the left half of the first letter to the right half of the last one."""
    with Host() as host:
        view = DocumentView()
        qtbot.addWidget(view)
        view.resize(800, 700)
        view.show()
        qtbot.waitExposed(view)
        info = host.open(write(tmp_path / "plain.pdf")).result(60)
        view.set_document(host, info)
        view.session.set_text(host.text_map(info.doc).result(60))
        start, end = view.text_map.find("forty chairs")[0]

        def at(offset: int, side: float) -> QPoint:
            ((page, rect),) = view.text_map.rects(offset, offset + 1)
            viewpoint = view.pages.viewpoint
            sheet = viewpoint.layout.to_sheet(page, rect.x0 + side * rect.width, rect.center[1])
            return QPoint(round(sheet[0] - viewpoint.origin[0]), round(sheet[1] - viewpoint.origin[1]))

        first, last = at(start, 0.3), at(end - 1, 0.7)
        surface = view.pages.viewport()
        qtbot.mousePress(surface, Qt.MouseButton.LeftButton, pos=first)
        for place in (first + QPoint(30, 0), last):
            qtbot.mouseMove(surface, place)
        qtbot.mouseRelease(surface, Qt.MouseButton.LeftButton, pos=last)
        assert view.selected_text() == "forty chairs"
        qtbot.mouseDClick(surface, Qt.MouseButton.LeftButton, pos=last)
        assert view.selected_text() == "chairs"
        view.shut()
