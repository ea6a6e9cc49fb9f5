# SPDX-License-Identifier: AGPL-3.0-or-later
"""No character that a page shows is lost without a rule that names it."""

from __future__ import annotations

import unicodedata
from collections import Counter
from typing import TYPE_CHECKING

import pymupdf  # noqa: TID253
import pytest
from typeset import LOREM, Paper

from desktop_qa.documents.mupdf import stext
from desktop_qa.documents.mupdf.extract import extract_page
from desktop_qa.documents.text.assemble import build_text_map

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

_FLAGS = pymupdf.TEXT_PRESERVE_LIGATURES | pymupdf.TEXT_PRESERVE_WHITESPACE | pymupdf.TEXT_MEDIABOX_CLIP
_SPACING_ACCENTS = frozenset("`´ˆ^˜¯˘˙¨˚˝ˇ¸˛ıȷ")
_RULES = {
    "outside", "invisible", "zero width", "no text", "drawn twice", "garbled", "noise", "stamp", "page number",
    "running head", "line number", "footnote mark", "leaders", "hyphen",
}  # fmt: skip


def _characters(texts: Iterable[str]) -> Counter[str]:
    """Letters and signs however they are written; accents join their letters, dashes are what they look like."""
    plain = unicodedata.normalize("NFKD", "".join(texts).replace("\u00ad", "-")).replace("\u2212", "-")
    kept = (c for c in plain if not c.isspace() and not unicodedata.combining(c) and c not in _SPACING_ACCENTS)
    return Counter("i" if c == "ı" else c for c in kept if c not in "\u2010\u2011\u2013-")


def _drawn(document: pymupdf.Document) -> Counter[str]:
    """What MuPDF finds on the pages, whatever is made of it."""
    pages = (stext.read_portable(page.get_textpage(flags=_FLAGS)) for page in document)
    return _characters(chr(code) for raw in pages for code in raw.code.tolist())


def _lost_and_added(document: pymupdf.Document) -> tuple[Counter[str], Counter[str]]:
    pages = [extract_page(page) for page in document]
    text_map = build_text_map(pages)
    assert {rule for _, rule, _ in text_map.left_out} <= _RULES
    got = _characters([text_map.text, *(text for _, _, text in text_map.left_out)])
    drawn = _drawn(document) + _characters(text for page in pages for text, _ in page.remarks)
    return drawn - got, got - drawn


def test_of_a_page_with_everything() -> None:
    paper = Paper()
    for number in range(4):
        paper.page()
        paper.put(60, 40, "A History of Mills", 9)
        paper.put(500, 40, str(number + 1), 9)
        y = paper.block(50, 80, 480, f"Sheet {'abcd'[number]}. " + LOREM.replace("remembers", "remem\u00adbers") * 3)
        end = paper.put(50, y, "as Libby said", 11)
        paper.put(end, y - 4, "3", 7)
        paper.put(50, y + 40, "Springs " + ". " * 30 + "12")
        paper.put(50, y + 80, "/usr/share/doc in either / or /boot, m[0][1] and {a} ~ <b> | c")
        for k in range(3):
            paper.put(50 + 0.3 * k, y + 120, "Annual Report of the Town", 16)
        paper.put(50, y + 160, '!"# $!"#')
        paper.put(900, 300, "outside")
        paper.put(60, 810, "hidden", invisible=True)
        paper.stamp(20, 700, "VerDate 2014", 90)
    document = pymupdf.open("pdf", paper.saved())
    lost, added = _lost_and_added(document)
    assert not lost
    assert not added


_FILES = (
    "tracemonkey.pdf",
    "dmca.pdf",
    "libtasn1.pdf",
    "brotli-comparison-study-2015.pdf",
    "pdkids.pdf",
    "mozilla-automated-testing.pdf",
)


@pytest.mark.parametrize("name", _FILES)
def test_of_real_documents(shared: Path, name: str) -> None:
    with pymupdf.open(shared / "data" / "docqa" / name) as document:
        lost, added = _lost_and_added(document)
        total = _drawn(document).total()
    # Codes that are known to be wrong are replaced one for one.
    assert lost.total() <= added.total() < 0.001 * total + 1
