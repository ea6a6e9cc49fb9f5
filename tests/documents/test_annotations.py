# SPDX-License-Identifier: AGPL-3.0-or-later
"""Notes that are in a PDF already: read, placed, part of the reading text; what is no note stays out."""

from __future__ import annotations

import pymupdf  # noqa: TID253
import pytest

from desktop_qa.documents.document import open_document
from desktop_qa.documents.model import Annotation, Rect
from desktop_qa.documents.mupdf.annotations import read_annotations, remarks

WORDS = "The harbour master lived alone in his tower."


def make(path, rotation=0):
    document = pymupdf.open()
    page = document.new_page()
    page.insert_text((72, 100), WORDS, fontsize=12)
    page.add_highlight_annot(page.search_for("lived alone")).set_info(title="Ann", content="Check the census of 1851")
    page.add_text_annot((300, 90), "A sticky note\nabout lighthouses").set_info(title="Bob")
    page.add_underline_annot(page.search_for("harbour")).set_info(content="harbour")
    page.add_freetext_annot((72, 200, 300, 230), "Written on the page")
    page.add_text_annot((300, 300), "   ")
    hidden = page.add_text_annot((300, 400), "Hidden")
    hidden.set_flags(pymupdf.PDF_ANNOT_IS_HIDDEN)
    page.insert_link({"kind": pymupdf.LINK_URI, "uri": "https://example.org", "from": pymupdf.Rect(0, 0, 9, 9)})
    page.set_rotation(rotation)
    second = document.new_page()
    second.insert_text((72, 100), "The second page.", fontsize=12)
    document.save(path)
    document.close()
    return path


@pytest.mark.parametrize("rotation", [0, 90, 180, 270])
def test_what_a_note_marks_is_where_the_words_are(tmp_path, rotation):
    with open_document(make(tmp_path / "a.pdf", rotation)) as opened:
        text = opened.text_map()
    start = text.text.index("lived alone")
    [(_, word)] = text.rects(start, start + len("lived alone"))
    document = pymupdf.open(tmp_path / "a.pdf")
    first = document[0]
    [highlight] = [one for one in read_annotations(first) if one.kind == "highlight"]
    document.close()
    [line] = highlight.lines
    assert line.rect.intersects(word)
    assert all(abs(a - b) < 4 for a, b in zip(line.rect.center, word.center, strict=True))
    assert (highlight.author, highlight.text) == ("Ann", "Check the census of 1851")


def test_notes_are_read_behind_the_text_of_their_page(tmp_path):
    with open_document(make(tmp_path / "a.pdf")) as opened:
        text = opened.text_map()
    paragraphs = [text.text[start:end] for start, end in text.paragraphs]
    assert paragraphs == [
        WORDS, "Written on the page", "Check the census of 1851", "A sticky note about lighthouses", "The second page.",
    ]  # fmt: skip
    note = text.text.index("A sticky")
    [(page, rect)] = text.rects(note, note + len("A sticky note about lighthouses"))
    assert page == 0
    assert rect.x0 == pytest.approx(300, abs=1)
    assert text.page_of(note) == 0


def test_copies_of_the_marked_words_and_empty_notes_add_nothing(tmp_path):
    document = pymupdf.open(make(tmp_path / "a.pdf"))
    first = document[0]
    found = tuple(read_annotations(first))
    document.close()
    assert [one.text for one in found] == [
        "Check the census of 1851", "A sticky note\nabout lighthouses", "harbour", "Written on the page", "",
    ]  # fmt: skip
    assert [text for text, _ in remarks(found, WORDS)] == [
        "Check the census of 1851",
        "A sticky note\nabout lighthouses",
    ]


def test_the_same_note_at_several_places_of_a_page_is_read_once():
    twice = [Annotation(0, "note", Rect(at, at, at + 9, at + 9), (), "Lorem ipsum") for at in (10, 50)]
    assert remarks(twice, WORDS) == (("Lorem ipsum", twice[0].rect),)


def test_a_note_does_not_make_a_picture_readable(tmp_path):
    document = pymupdf.open()
    page = document.new_page()
    page.add_text_annot((300, 90), "A note on a scan")
    document.save(tmp_path / "scan.pdf")
    document.close()
    with open_document(tmp_path / "scan.pdf") as opened:
        text = opened.text_map()
    assert text.page_layers == ("none",)
    assert text.text == "A note on a scan"


def test_the_words_under_a_note_are_meant_by_a_place_not_the_note(tmp_path):
    with open_document(make(tmp_path / "a.pdf")) as opened:
        text = opened.text_map()
    start = text.text.index("lived")
    [(page, rect)] = text.rects(start, start + 5)
    assert start <= text.offset_at(page, *rect.center) < start + 5
    remark = text.text.index("A sticky")
    assert remark <= text.offset_at(0, 315, 105) < remark + 40
