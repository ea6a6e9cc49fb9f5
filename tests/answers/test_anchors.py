# SPDX-License-Identifier: AGPL-3.0-or-later
"""A kept highlight is found again: in the same text, in a text read differently, on pages laid out anew."""

from __future__ import annotations

from dataclasses import replace

import pymupdf  # noqa: TID253
import pytest

from desktop_qa.answers import anchors
from desktop_qa.documents.document import open_document
from desktop_qa.documents.model import LayoutOptions

WORDS = "the harbour master lived alone"


@pytest.fixture
def text(tmp_path):
    document = pymupdf.open()
    for number in range(2):
        page = document.new_page()
        page.insert_text((72, 100), f"In the winter of page {number} nobody came,", fontsize=12)
        page.insert_text((72, 116), "and the harbour master lived alone in his tower.", fontsize=12)
    document.save(tmp_path / "a.pdf")
    document.close()
    with open_document(tmp_path / "a.pdf") as opened:
        yield opened.text_map()


def second(text):
    start = text.text.rindex(WORDS)
    return start, start + len(WORDS)


def test_white_space_at_the_ends_is_not_marked(text):
    start, end = second(text)
    made = anchors.highlight(text, "k", start - 1, end + 1, "green")
    assert (made.start, made.end, made.text) == (start, end, WORDS)
    assert [page for page, _ in made.areas] == [1]
    assert anchors.corners(anchors.quad(made.areas[0][1])) == made.areas[0][1]


def test_in_the_same_text_it_stands_where_it_stood(text):
    made = anchors.highlight(text, "k", *second(text), "green")
    assert anchors.placed(made, text) == made


@pytest.mark.parametrize("shift", [-3, 7, 40])
def test_in_a_text_read_differently_its_place_on_the_page_leads_to_it(text, shift):
    start, end = second(text)
    made = anchors.highlight(text, "k", start, end, "green")
    moved = replace(made, start=start + shift, end=end + shift)
    found = anchors.placed(moved, text)
    assert (found.start, found.end) == (start, end)
    assert found.areas == made.areas


def test_without_a_place_it_stays_as_it_was_kept(text):
    made = replace(anchors.highlight(text, "k", *second(text), "green"), text="words that stand nowhere", areas=())
    assert anchors.placed(made, text) == made


def test_a_hyphen_that_is_read_otherwise_now_does_not_lose_it(text):
    start, end = second(text)
    made = anchors.highlight(text, "k", start, end, "green")
    before = replace(made, text="the har-\nbour master lived alone", end=end + 2)
    assert (anchors.placed(before, text).start, anchors.placed(before, text).end) == (start, end)


def test_on_pages_laid_out_anew_the_areas_follow_the_words(tmp_path):
    path = tmp_path / "a.html"
    body = "".join(f"<p>Paragraph {number} says little of note to anybody.</p>" for number in range(60))
    path.write_text(f"<html><body><h1>Tale</h1>{body}<p>Here {WORDS} for years.</p></body></html>")
    with open_document(path) as small:
        before = small.text_map()
    with open_document(path, layout=LayoutOptions(size=22)) as large:
        after = large.text_map()
    start = before.text.index(WORDS)
    made = anchors.highlight(before, "k", start, start + len(WORDS), "pink")
    found = anchors.placed(made, after)
    assert after.text[found.start : found.end].split() == WORDS.split()
    assert found.areas[0] != made.areas[0]
