# SPDX-License-Identifier: AGPL-3.0-or-later
"""Hebrew and Arabic: words stay whole under their marks, and stops, brackets and numbers stand where they are meant."""

from __future__ import annotations

import re

import pymupdf  # noqa: TID253
import pytest
from typeset import Paper, wide_font

from desktop_qa.documents.mupdf.extract import extract_page
from desktop_qa.documents.text.assemble import build_text_map

_LINES = [
    "הגשר נבנה בשנת 1912 ואורכו 350 מטרים.",
    "הגשר נבנה בשנת 1912.",
    "הוא עומד בעיר עד היום (ראו מפה).",
    "הוא עומד בעיר PDF עד היום.",
    "מחיר 350, לא יותר!",
    "בשנת 1912 נבנה הגשר.",
    "PDF הוא פורמט.",
    "האם זה נכון?",
    "עלה ב 35% בשנה.",
]
_PARTS = re.compile(r"[0-9A-Za-z%]+(?:[.,-][0-9]+)*|.")


def _seen(line: str) -> str:
    """A line as it stands on paper, from the left to the right."""
    return "".join({"(": ")", ")": "("}.get(part, part) for part in reversed(_PARTS.findall(line)))


@pytest.mark.parametrize("line", _LINES)
@pytest.mark.parametrize("way", ["as seen", "word by word", "as meant"])
def test_lines(line: str, way: str) -> None:
    paper = Paper(font=wide_font())
    paper.page()
    width = paper.font.text_length(line, 11)
    if way == "as seen":
        paper.put(500 - width, 80, _seen(line), 11)
    elif way == "word by word":
        x = 500 - width
        for word in _seen(line).split():
            x = paper.put(x, 80, word, 11) + paper.font.text_length(" ", 11)
    else:
        x = 500.0
        for part in _PARTS.findall(line):
            x -= paper.font.text_length(part, 11)
            paper.put(x, 80, part, 11)
    assert paper.map().text == line


_MARKED = {
    "ar": "أوّلًا، بُنِيَ الجِسْرُ عامَ 1912 وطوله 350 متراً.",
    "he": "בְּרֵאשִׁית בָּרָא אֱלֹהִים אֵת הַשָּׁמַיִם.",
    "th": "น้ำที่ไหลผ่านเมืองนี้",
    "vi": "Tiếng Việt có dấu",
}


@pytest.mark.parametrize("language", ["ar", "he"])
def test_marks_put_no_spaces_into_words(language: str) -> None:
    html = f'<div dir="rtl" lang="{language}"><p>{_MARKED[language]}</p></div>'
    document = pymupdf.open(stream=html.encode(), filetype="html")
    assert build_text_map([extract_page(document[0])], printed=False).text == _MARKED[language]


def test_letters_as_they_look_within_words_are_read_as_letters() -> None:
    paper = Paper(font=wide_font())
    paper.page()
    paper.put(50, 80, "\ufe91\ufee8\ufef2"[::-1])  # beh, noon and yeh in their joined shapes
    paper.put(50, 110, "\ufefb")  # lam and alef as one glyph
    words = paper.map().text.split()
    assert words == ["بني", "لا"]


def test_a_foreign_word_does_not_turn_an_english_line() -> None:
    paper = Paper(font=wide_font())
    paper.page()
    end = paper.put(50, 80, "The word ")
    end = paper.put(end, 80, "שלום"[::-1])
    paper.put(end, 80, " (peace) is old.")
    assert paper.map().text == "The word שלום (peace) is old."


def test_brackets_that_are_right_stay() -> None:
    html = '<div dir="rtl" lang="he"><p>הוא עומד (ראו מפה) עד היום [שם].</p></div>'
    document = pymupdf.open(stream=html.encode(), filetype="html")
    assert "הוא עומד (ראו מפה) עד היום [שם]." in build_text_map([extract_page(document[0])], printed=False).text
