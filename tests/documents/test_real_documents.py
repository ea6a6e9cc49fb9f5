# SPDX-License-Identifier: AGPL-3.0-or-later
"""The reading text of real documents: nothing lost, nothing moved, and every word found where MuPDF draws it."""

from __future__ import annotations

import random
import re
from collections import Counter
from itertools import pairwise
from typing import TYPE_CHECKING

import pymupdf  # noqa: TID253
import pytest

from desktop_qa.documents.mupdf.extract import extract_page
from desktop_qa.documents.text.assemble import build_text_map

if TYPE_CHECKING:
    from pathlib import Path

    from desktop_qa.documents.text.text_map import TextMap

_FILES = ["tracemonkey.pdf", "dmca.pdf", "libtasn1.pdf", "brotli-comparison-study-2015.pdf", "pdkids.pdf"]
_PAGES = 8


def _read(path: Path) -> tuple[pymupdf.Document, TextMap]:
    document = pymupdf.open(path)
    return document, build_text_map([extract_page(document[k]) for k in range(min(_PAGES, len(document)))])


@pytest.mark.parametrize("name", _FILES)
def test_words_stand_where_they_are_drawn(shared: Path, name: str) -> None:
    document, text_map = _read(shared / "data" / "docqa" / name)
    words = [match.span() for match in re.finditer(r"[A-Za-z]{4,}", text_map.text)]
    chosen = random.Random(1).sample(words, 150)
    drawn = [document[k].get_text("words") for k in range(text_map.pages)]
    wrong = []
    for start, end in chosen:
        rects = text_map.rects(start, end)
        if len(rects) > 1:
            continue  # cut by a line's end
        page, rect = rects[0]
        x, y = rect.center
        here = [w[4] for w in drawn[page] if w[0] - 0.5 <= x <= w[2] + 0.5 and w[1] <= y <= w[3]]
        plain = "".join(here).replace("ﬁ", "fi").replace("ﬂ", "fl").replace("ﬀ", "ff").replace("ﬃ", "ffi")
        if text_map.text[start:end] not in plain:
            wrong.append((text_map.text[start:end], here))
    assert not wrong


@pytest.mark.parametrize("name", _FILES)
def test_no_word_is_lost_or_doubled(shared: Path, name: str) -> None:
    """Against MuPDF's own text: but for running heads, page numbers and hyphens the words are the same."""
    document, text_map = _read(shared / "data" / "docqa" / name)
    wanted = Counter(
        word
        for k in range(text_map.pages)
        for word in re.findall(r"[a-z]{3,}", document[k].get_text(flags=pymupdf.TEXT_MEDIABOX_CLIP).replace("-\n", ""))
    )
    got = Counter(re.findall(r"[a-z]{3,}", text_map.text.replace("-", "")))
    missing, added = wanted - got, got - wanted
    assert missing.total() < 0.05 * wanted.total()
    assert added.total() < 0.04 * wanted.total()


@pytest.mark.parametrize("name", _FILES)
def test_pages_and_paragraphs_are_in_order(shared: Path, name: str) -> None:
    _, text_map = _read(shared / "data" / "docqa" / name)
    assert text_map.text_layer == "yes"
    assert all(a <= b for a, b in pairwise(text_map.piece_page.tolist()))
    assert all(a[1] + 2 == b[0] for a, b in pairwise(text_map.paragraphs))
    assert text_map.paragraphs[0][0] == 0
    assert text_map.paragraphs[-1][1] == len(text_map.text)
    assert all(text_map.text[a:b].strip() == text_map.text[a:b] for a, b in text_map.paragraphs)
    assert {(start, end) for start, end, _ in text_map.headings} <= set(text_map.paragraphs)


def test_sentences_that_columns_and_pages_cut(shared: Path) -> None:
    document, text_map = _read(shared / "data" / "docqa" / "tracemonkey.pdf")
    assert len(document) == 14
    text = text_map.text
    # From the first column to the second, around the copyright notice at its foot.
    assert "and make deployment as easy as distributing a source file" in text
    # From the first page to the second.
    assert "specialized for the actual dynamic types occurring on each path through the loop" in text
    headings = [text[start:end] for start, end, _ in text_map.headings]
    assert headings[0].startswith("Trace-based Just-in-Time Type Specialization")
    assert "1. Introduction" in headings
