# SPDX-License-Identifier: AGPL-3.0-or-later
"""The names of pages, from the rules of PDF files: encodings, prefixes, ranges and broken trees."""

from __future__ import annotations

import pdf_objects
import pytest

from desktop_qa.documents.model import LayoutOptions
from desktop_qa.documents.mupdf.labels import LONGEST, LabelRule, page_labels, printable
from desktop_qa.documents.mupdf.opened import MupdfDocument
from desktop_qa.documents.source import Source

PAGES = 6


def labels(tree: bytes, *more: bytes) -> list[str]:
    """The labels of six pages; ``more`` are objects from number 9 on."""
    kids = b" ".join(b"%d 0 R" % (3 + page) for page in range(PAGES))
    page = b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] >>"
    data = pdf_objects.pdf([
        b"<< /Type /Catalog /Pages 2 0 R /PageLabels %s >>" % tree,
        b"<< /Type /Pages /Kids [%s] /Count %d >>" % (kids, PAGES),
        *[page] * PAGES,
        *more,
    ])  # fmt: skip
    document = MupdfDocument(Source(data=data, name="paper.pdf"), None, LayoutOptions())
    try:
        return [page.label for page in document.info().pages]
    finally:
        document.close()


@pytest.mark.parametrize(
    ("prefix", "shown"),
    [
        (b"(A-)", "A-"),
        (b"<FEFF0035>", "5"),
        (b"<FEFF00C400200032>", "Ä 2"),
        (b"<FFFE3500>", "5"),
        (b"<EFBBBFC3A4>", "ä"),
        (b"(\\240\\223)", "€ﬁ"),
        (b"<FEFFD83DDE00>", "😀"),
        (b"<FEFF001B00640065001B0041006E0068>", "Anh"),
        (b"(A\\015\\012 B)", "A B"),
    ],
)
def test_prefixes_in_every_encoding(prefix: bytes, shown: str) -> None:
    assert labels(b"<< /Nums [0 << /P %s >>] >>" % prefix) == [shown] * PAGES
    numbered = [f"{shown}{number}" for number in range(3, 3 + PAGES)]
    assert labels(b"<< /Nums [0 << /P %s /S /D /St 3 >>] >>" % prefix) == numbered


@pytest.mark.parametrize("prefix", [b"<FEFF>", b"<FEFFD83D>", b"<FEFF00>", b"( )", b"5", b"/Name", b"[(A)]", b"null"])
def test_a_prefix_that_shows_nothing_leaves_the_number(prefix: bytes) -> None:
    assert labels(b"<< /Nums [0 << /P %s >>] >>" % prefix) == ["1", "2", "3", "4", "5", "6"]


def test_ranges() -> None:
    tree = b"<< /Nums [0 << /S /r >> 2 << /S /D >> 4 << /P (A-) /S /A /St 26 >>] >>"
    assert labels(tree) == ["i", "ii", "1", "2", "A-Z", "A-AA"]


def test_a_tree_of_several_levels() -> None:
    left, right = b"<< /Limits [0 1] /Nums [0 << /S /R >>] >>", b"<< /Limits [2 2] /Nums [2 << /S /D /P (B.) >>] >>"
    assert labels(b"<< /Kids [9 0 R 10 0 R] >>", left, right) == ["I", "II", "B.1", "B.2", "B.3", "B.4"]


@pytest.mark.parametrize(
    ("tree", "expected"),
    [
        (b"<< /Nums [4 << /S /D >> 0 << /S /r >>] >>", ["i", "ii", "iii", "iv", "1", "2"]),  # out of order
        (b"<< /Nums [2 << /S /r >>] >>", ["1", "2", "i", "ii", "iii", "iv"]),  # no rule for the first page
        (b"<< /Nums [0 << /S /r >> 3] >>", ["i", "ii", "iii", "iv", "v", "vi"]),  # a rule is missing
        (b"<< /Nums [0 (A) 2 << /S /D /St 9 >>] >>", ["1", "2", "9", "10", "11", "12"]),  # no dictionary
        (b"<< /Nums [(0) << /S /r >> 0 << /S /D >>] >>", ["1", "2", "3", "4", "5", "6"]),  # no page
        (b"<< /Nums [0 << /S /D >> 0 << /S /r >>] >>", ["1", "2", "3", "4", "5", "6"]),  # two rules for one page
        (b"<< /Nums [-3 << /S /D >>] >>", ["4", "5", "6", "7", "8", "9"]),  # begins before the document
        (b"<< /Nums [99 << /S /r >>] >>", ["1", "2", "3", "4", "5", "6"]),  # begins behind it
        (b"<< /Nums [0 << /S /Q >>] >>", ["1", "2", "3", "4", "5", "6"]),  # no such style
        (b"<< /Nums [0 << /S /r /St -1 >>] >>", ["-1", "0", "i", "ii", "iii", "iv"]),  # no such numerals
        (b"<< /Kids [9 0 R] >>", ["1", "2", "3", "4", "5", "6"]),  # a kid that is not there
        (b"<< /Kids 5 >>", ["1", "2", "3", "4", "5", "6"]),
        (b"[0 << /S /r >>]", ["1", "2", "3", "4", "5", "6"]),
        (b"null", ["1", "2", "3", "4", "5", "6"]),
    ],
)
def test_broken_trees(tree: bytes, expected: list[str]) -> None:
    assert labels(tree) == expected


def test_a_tree_in_circles_ends() -> None:
    circle = b"<< /Kids [9 0 R 9 0 R] /Nums [0 << /S /r >>] >>"
    assert labels(b"<< /Kids [9 0 R] >>", circle) == ["i", "ii", "iii", "iv", "v", "vi"]


def test_a_label_is_short() -> None:
    assert labels(b"<< /Nums [0 << /P (%s) /S /D >>] >>" % (b"x" * 5000)) == ["x" * LONGEST] * PAGES
    assert max(len(label) for label in page_labels([LabelRule(0, style="a", first=4000)], 9)) <= LONGEST


def test_printable() -> None:
    assert printable("\x1bde\x1bAnhang\r\n ") == "Anhang "
    assert printable("No.\u00a04") == "No. 4"
