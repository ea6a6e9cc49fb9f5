# SPDX-License-Identifier: AGPL-3.0-or-later
"""Shadows, letter-spaced words, tiny type, and signs that are no spaces."""

from __future__ import annotations

import pymupdf  # noqa: TID253
import pytest
from typeset import LOREM, Paper

from desktop_qa.documents.mupdf.extract import extract_page
from desktop_qa.documents.text.assemble import build_text_map


def _spaced(paper: Paper, y: float, text: str, size: float, gap: float, word_gap: float, *, spaces: bool) -> None:
    x = 60.0
    for letter in text:
        if letter == " ":
            x += word_gap - gap
        else:
            x = paper.put(x, y, letter + " " * spaces, size) if spaces else paper.put(x, y, letter, size)
            x += gap if not spaces else gap - paper.font.text_length(" ", size)


@pytest.mark.parametrize("spaces", [False, True])
@pytest.mark.parametrize("gap", [5, 9])
def test_letter_spaced_headings(gap: float, *, spaces: bool) -> None:
    paper = Paper()
    paper.page()
    _spaced(paper, 60, "INTRODUCTION", 14, gap, gap, spaces=spaces)
    _spaced(paper, 90, "ANNUAL REPORT OF THE LIBRARY", 12, gap, 2.4 * gap, spaces=spaces)
    paper.block(60, 120, 480, LOREM)
    text = paper.map().text
    assert "INTRODUCTION" in text
    assert "ANNUAL REPORT OF THE LIBRARY" in text.replace("\t", " ").replace("\n", " ")


@pytest.mark.parametrize("letters", ["ABCDEFGH", "XXXXXX", "aAeEiIoO", "BDFKLM"])
def test_lists_of_letters_are_no_words(letters: str) -> None:
    paper = Paper()
    paper.page()
    _spaced(paper, 60, letters, 12, 6, 6, spaces=True)
    assert paper.map().text == " ".join(letters)


@pytest.mark.parametrize("times", [2, 3, 4])
def test_shadows_are_read_once(times: int) -> None:
    paper = Paper()
    paper.page()
    for k in range(times):
        paper.put(60 + 0.4 * (times - k), 80 + 0.4 * (times - k), "Annual Report of Little Fulham", 22)
    for k in range(2):
        paper.put(60 + 0.3 * k, 110, "Stock code 300218 was all assigned.", 11)
    assert paper.map().text.split() == [
        "Annual",
        "Report",
        "of",
        "Little",
        "Fulham",
        *["Stock", "code", "300218", "was", "all", "assigned."],
    ]


def test_bold_by_drawing_each_letter_twice() -> None:
    paper = Paper()
    paper.page()
    x = 60.0
    for letter in "Little Hall":
        paper.put(x, 80, letter)
        x = paper.put(x + 0.25, 80, letter) - 0.25
    assert paper.map().text == "Little Hall"


def test_what_is_drawn_twice_in_two_places_is_read_twice() -> None:
    paper = Paper()
    paper.page()
    for k in range(4):
        paper.put(60, 80 + 13 * k, "the same words")
        paper.put(300, 80 + 13 * k, "the same words")
    assert paper.map().text.count("the same words") == 8


@pytest.mark.parametrize("size", [0.05, 0.2, 0.24])
def test_tiny_type(size: float) -> None:
    paper = Paper(width=20, height=20)
    paper.page()
    for k, line in enumerate(
        ("The bridge was opened in May 1932.", "It is 503 metres long.", "It carries eight lanes.")
    ):
        paper.put(1, 1 + 2 * size * (k + 1), line, size)
    text = paper.map().text
    assert "The bridge was opened in May 1932." in text
    assert "It is 503 metres long." in text
    assert "It carries eight lanes." in text


@pytest.mark.parametrize("font", ["cour", "helv"])
@pytest.mark.parametrize(
    "lines",
    [
        ["/usr/share/doc/readme", "/skole/host/directory", "/boot/grub/grub.cfg", "/var/lib/apt/lists"],
        ["asn1_find_node", "asn1_read_value", "asn1_write_value", "asn1_delete_structure"],
        ["a=1&b=2&c=3&d=4", "x=5&y=6&z=7&w=8", "a=9&b=0&c=1&d=2", "k=3&l=4&m=5&n=6"],
        ["x+y+z+w+v+u", "a+b+c+d+e+f", "k+l+m+n+o+p", "q+r+s+t+u+v", "x+y+z+w+v+u"],
        ["10%20%30%40%", "11%21%31%41%", "12%22%32%42%", "13%23%33%43%", "14%24%34%44%"],
    ],
)
def test_signs_between_words_are_no_spaces(font: str, lines: list[str]) -> None:
    document = pymupdf.open()
    page = document.new_page()
    for k, line in enumerate(lines):
        page.insert_text((72, 80 + 20 * k), line, fontname=font, fontsize=11)
    text = build_text_map([extract_page(page)]).text
    assert text.split() == lines


def test_a_font_that_says_it_is_very_high_is_on_the_page() -> None:
    """Broken fonts give a height of ten lines; what counts is where the glyph is seen."""
    paper = Paper(width=200, height=60)
    paper.page()
    paper.put(10, 40, "near the foot of the page")
    document = pymupdf.open("pdf", paper.saved())
    for xref in range(1, document.xref_length()):
        if document.xref_get_key(xref, "Type") == ("name", "/FontDescriptor"):
            document.xref_set_key(xref, "Descent", "-10870")
    assert build_text_map([extract_page(document[0])]).text == "near the foot of the page"


def test_what_is_above_or_below_the_page_is_outside() -> None:
    paper = Paper(width=200, height=60)
    paper.page()
    paper.put(10, 40, "on the page")
    paper.put(10, 75, "below")
    paper.put(10, -8, "above")
    assert paper.map().text == "on the page"
