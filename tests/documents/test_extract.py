# SPDX-License-Identifier: AGPL-3.0-or-later
"""Reading MuPDF's records from memory gives what its dictionaries give; fragments are what stands together."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pymupdf  # noqa: TID253
import pytest
from typeset import LOREM, Paper, wide_font

from desktop_qa.documents.mupdf import stext
from desktop_qa.documents.mupdf.extract import extract_page, nonsense

if TYPE_CHECKING:
    from pathlib import Path

_FLAGS = pymupdf.TEXT_PRESERVE_LIGATURES | pymupdf.TEXT_MEDIABOX_CLIP
_VERSION = tuple(pymupdf.mupdf_version_tuple)


def _same(page: pymupdf.Page) -> int:
    textpage = page.get_textpage(flags=_FLAGS)
    quick, portable = stext.read_memory(textpage), stext.read_portable(textpage)
    assert np.array_equal(quick.code, portable.code)
    assert np.array_equal(quick.line_start, portable.line_start)
    assert np.allclose(quick.origin, portable.origin, atol=1e-3)
    assert np.allclose(quick.size, portable.size, atol=1e-3)
    assert np.allclose(quick.direction, portable.direction, atol=1e-3)
    assert [quick.fonts[k] for k in quick.font] == [portable.fonts[k] for k in portable.font]
    return len(quick.code)


needs_known_layout = pytest.mark.skipif(
    _VERSION[:2] not in stext.KNOWN_LAYOUTS, reason="the records of this version of MuPDF are not known"
)


@needs_known_layout
def test_memory_and_dictionaries_agree() -> None:
    paper = Paper(font=wide_font())
    paper.page()
    for k in range(6):
        paper.block(50, 80 + 110 * k, 480, LOREM, 9 + k / 2)
    paper.put(50, 780, "שלום עולם"[::-1], 12)
    paper.stamp(20, 400, "at an angle", 90)
    paper.extracts()
    assert _same(paper.document[0]) > 1500


@needs_known_layout
def test_memory_and_dictionaries_agree_on_real_documents(shared: Path) -> None:
    total = 0
    for name in ("tracemonkey.pdf", "dmca.pdf"):
        document = pymupdf.open(shared / "data" / "docqa" / name)
        total += sum(_same(document[number]) for number in range(4))
    assert total > 20_000


def test_another_version_is_read_through_dictionaries(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(stext, "read_memory", lambda _: pytest.fail("records of an unknown version were read"))
    paper = Paper()
    paper.page()
    paper.block(50, 80, 300, LOREM)
    document = pymupdf.open("pdf", paper.saved())
    raw = stext.read(document[0].get_textpage(flags=_FLAGS), (99, 0))
    assert "".join(map(chr, raw.code)).startswith("The river")


def test_a_layout_that_disagrees_is_not_trusted(monkeypatch: pytest.MonkeyPatch) -> None:
    paper = Paper()
    paper.page()
    paper.block(50, 80, 300, LOREM)
    document = pymupdf.open("pdf", paper.saved())
    textpage = document[0].get_textpage(flags=_FLAGS)
    wrong = stext.read_portable(textpage)
    wrong.code = wrong.code + 1
    monkeypatch.setattr(stext, "read_memory", lambda _: wrong)
    monkeypatch.setattr(stext, "_trusted", set())
    monkeypatch.setattr(stext, "_distrusted", set())
    for _ in range(2):
        raw = stext.read(textpage, next(iter(stext.KNOWN_LAYOUTS)))
        assert "".join(map(chr, raw.code)).startswith("The river")


def test_the_portable_way_gives_the_same_text(monkeypatch: pytest.MonkeyPatch) -> None:
    paper = Paper(rotation=90)
    paper.page()
    paper.block(50, 80, 300, LOREM)
    quick = paper.extracts()[0]
    monkeypatch.setattr(stext, "KNOWN_LAYOUTS", frozenset())
    slow = extract_page(paper.document[0])
    assert slow.text == quick.text
    assert np.allclose(slow.frame, quick.frame, atol=0.6)
    assert np.allclose(slow.near.astype(int), quick.near.astype(int), atol=300)


def test_wide_gaps_separate_fragments() -> None:
    paper = Paper()
    paper.page()
    end = paper.put(50, 100, "left cell")
    paper.put(end + 30, 100, "right cell")
    page = paper.extracts()[0]
    texts = [page.text[a:b] for a, b in zip(page.start, page.start[1:], strict=False)]
    assert texts == ["left cell", "right cell"]


def test_sizes_and_weights() -> None:
    paper = Paper()
    paper.page()
    paper.put(50, 100, "A bold heading", 16, bold=True)
    paper.put(50, 140, "plain text", 10)
    page = paper.extracts()[0]
    assert page.size.tolist() == [16, 10]
    assert page.bold.tolist() == [1, 0]
    assert not page.garbled


def test_an_empty_page() -> None:
    document = pymupdf.open()
    page = extract_page(document.new_page())
    assert (page.text, len(page.base), page.garbled) == ("", 0, False)


def test_nonsense_has_no_vowels() -> None:
    assert not nonsense(LOREM * 2)
    shifted = "".join(chr((ord(c) - 97 + 3) % 26 + 97) if c.islower() else c for c in LOREM)
    assert nonsense(shifted)
    assert not nonsense("wkh")
