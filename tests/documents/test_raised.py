# SPDX-License-Identifier: AGPL-3.0-or-later
"""Raised signs: what points to a note goes, what belongs to a formula stays and is written as it is seen."""

from __future__ import annotations

import pymupdf  # noqa: TID253
import pytest
from typeset import LOREM, Paper, wide_font

from desktop_qa.documents.mupdf.extract import extract_page
from desktop_qa.documents.text.assemble import build_text_map
from desktop_qa.documents.text.raised import Raised, is_mark, written


@pytest.mark.parametrize(
    ("before", "run", "after"),
    [
        ("as Libby", "3", " found"),
        ("signed into law by ", "1", " the President"),
        ("the whole country.", "12", " It"),
        ("as he said,”", "4", " and"),
        ("as is known", "3,4", ""),
        ("as is known", "3–5", ""),
        ("as is known", "[12]", " since"),
        ("in the spring of 1998", "3", " the"),
        ("the first edition (see the map there)", "2", " was"),
        ("John Smith", "a", ", Mary"),
        ("John Smith", "a,b", ", Mary"),
        ("Mason Chang", "+#", ", Michael"),
        ("Intel Corporation", "$", ""),
        ("the old mill", "†", " was"),
        ("the old mill", "*", " was"),
        ("as is shown in", "3", " the"),
        ("it lasted a min", "3", " or so"),
        ("", "1", " See the report"),
    ],
)
def test_marks(before: str, run: str, after: str) -> None:
    assert is_mark(Raised(run, before, after))


@pytest.mark.parametrize(
    ("before", "run", "after", "reads"),
    [
        ("influx of Ca", "2+", " and", "²⁺"),
        ("influx of Na", "+", " and", "⁺"),
        ("that of Cl", "-", ".", "⁻"),
        ("70 km s", "−1", " Mpc", "⁻¹"),
        ("70 km s", "-1", " Mpc", "⁻¹"),
        ("the sum of (y - f(x))", "2", " over", "²"),
        ("and sin", "2", " x", "²"),
        ("an area of 250 µm", "2", " and", "²"),
        ("a volume of 25 in", "3", " of", "³"),
        ("a pressure of 5 lb/in", "2", ".", "²"),
        ("The isotope ", "14", "C decays", "¹⁴"),
        ("enriched ", "235", "U fuel", "²³⁵"),
        ("was 5 GeV", "2", " and", "²"),
        ("the population is 10", "6", ".", "⁶"),
        ("a mass of 10", "30", " kg", "³⁰"),
        ("E = mc", "2", " holds", "²"),
        ("the circle πr", "2", "", "²"),
        ("the state 1s", "2", "2p", "²"),
        ("let x", "n+1", " be", "ⁿ⁺¹"),
        ("let p", "*", " be the", "*"),
        ("the 19", "th", " century", "th"),
        ("at 20", "o", "C in", "°"),
        ("f", "(3)", "(x)", "⁽³⁾"),
        ("5", "1", "/2 inches", "¹"),
        ("Desktop", "TM", " is", "TM"),
        ("costs 19", "99", " only", "⁹⁹"),
    ],
)
def test_exponents(before: str, run: str, after: str, reads: str) -> None:
    assert not is_mark(Raised(run, before, after))
    assert written(run, before, after, lowered=False) == reads
    assert len(reads) == len(run)


@pytest.mark.parametrize(
    ("before", "run", "reads"),
    [
        ("water is H", "2", "₂"),
        ("and NH", "4", "₄"),
        ("x", "max", "max"),
        ("see note ", "2", "2"),
        ("5¹/", "2", "₂"),
        ("1/", "2", "2"),
    ],
)
def test_lowered_signs(before: str, run: str, reads: str) -> None:
    assert written(run, before, "", lowered=True) == reads


def test_what_leads_to_a_note_is_its_mark() -> None:
    assert is_mark(Raised("3", "a flow of 10", linked=True))
    assert not is_mark(Raised("3", "a flow of 10"))


def test_a_figure_on_a_page_that_has_the_note() -> None:
    assert is_mark(Raised("4", "in all 50", notes=frozenset({3, 4})))
    assert not is_mark(Raised("4", "in all 10", notes=frozenset({3, 4})))
    assert is_mark(Raised("2", "the power of W", notes=frozenset({2}))) is False
    assert not is_mark(Raised("2", "an area of 12 km", notes=frozenset({2})))


def _formula(paper: Paper, x: float, y: float, *parts: tuple[str, int]) -> None:
    for text, height in parts:
        x = paper.put(x, y - 4 * height, text, 7 if height else 11)


def test_on_a_page() -> None:
    paper = Paper(font=wide_font())
    paper.page()
    y = paper.block(50, 60, 480, LOREM, 11) + 20
    _formula(paper, 50, y, ("The influx of Ca", 0), ("2+", 1), (" was 10", 0), ("6", 1), (" per m", 0), ("2", 1))
    _formula(paper, 50, y + 13, ("in the case of H", 0), ("2", -1), ("O, as Libby", 0), ("3", 1), (" found.", 0))
    text_map = paper.map()
    assert text_map.text.endswith("The influx of Ca²⁺ was 10⁶ per m²\n\nin the case of H₂O, as Libby found.")
    assert len(text_map.find("Ca2+")) == 1
    assert len(text_map.find("h2o")) == 1
    start = text_map.text.index("Libby")
    assert text_map.selection_text(start, start + 11) == "Libby3 found"


def test_signs_that_are_written_after_their_line() -> None:
    paper = Paper()
    paper.page()
    lines = ("The area of the lake is 25 km", "as it was once measured by Libby", "and is no more than that.")
    for k, line in enumerate(lines):
        paper.put(50, 80 + 13 * k, line, 11)
    for k, sign in enumerate(("2", "3")):
        paper.put(50 + paper.font.text_length(lines[k], 11), 76 + 13 * k, sign, 7)
    text_map = paper.map()
    assert text_map.text == "The area of the lake is 25 km² as it was once measured by Libby and is no more than that."


def test_links_on_marks() -> None:
    document = pymupdf.open()
    page = document.new_page()
    page.insert_text((72, 100), "A flow of 10", fontsize=11)
    end = 72 + pymupdf.Font("helv").text_length("A flow of 10", 11)
    page.insert_text((end, 96), "3", fontsize=7)
    page.insert_text((end + 4, 100), " was measured.", fontsize=11)
    assert build_text_map([extract_page(page)]).text == "A flow of 10³ was measured."
    page.insert_link({"kind": pymupdf.LINK_GOTO, "page": 0, "from": pymupdf.Rect(end, 90, end + 4, 97)})
    document = pymupdf.open("pdf", document.tobytes())
    assert build_text_map([extract_page(document[0])]).text == "A flow of 10 was measured."


def test_brackets_of_code_and_chemistry_stay() -> None:
    paper = Paper()
    paper.page()
    lines = [
        "The element m[0][1] holds the width and m[1][2] holds the height of it.",
        "A call of size(x)[0] gives the count, and size(x)[1] gives the mean.",
        "Burning coal sets benzo[a]pyrene free, benzo[k]fluoranthene is rarer.",
    ]
    for k, line in enumerate(lines):
        paper.put(50, 80 + 40 * k, line)
    assert paper.map().text.split("\n\n") == lines


def test_numbers_in_brackets_with_a_list_of_notes_go() -> None:
    paper = Paper()
    paper.page()
    y = paper.block(50, 80, 480, "The mill[1] by the river[2] was sold by monks[3] to the town[4] in the spring.") + 30
    paper.put(50, y, "References", 14, bold=True)
    for k, entry in enumerate(
        ("Abel, A. On mills. 1901.", "Brook, B. Rivers. 1902.", "Cole, C. Monks. 1903.", "Dam, D. 1904."), 1
    ):
        paper.put(50, y + 20 * k, f"{k}. {entry}")
    text = paper.map().text
    assert text.startswith("The mill by the river was sold by monks to the town in the spring.")
    assert "4. Dam, D. 1904." in text
