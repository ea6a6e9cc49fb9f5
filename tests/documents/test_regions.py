# SPDX-License-Identifier: AGPL-3.0-or-later
"""What parts of a document are known to be no running text, and what must not be taken for them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typeset import LOREM, Paper

if TYPE_CHECKING:
    from desktop_qa.documents.text.regions import RegionKind
    from desktop_qa.documents.text.text_map import TextMap

LONG = " ".join([LOREM] * 3)
_TITLES = {"Abel": 3, "Brook": 9, "Cole": 14, "Dam": 20, "Ebb": 31}


def _kinds(text_map: TextMap, words: str) -> frozenset[RegionKind]:
    start = text_map.text.index(words)
    return text_map.kinds(start, start + len(words))


def _lines(paper: Paper, y: float, lines: list[str], step: float = 14) -> float:
    for line in lines:
        paper.put(50, y, line)
        y += step
    return y


def test_headings_and_their_numbers() -> None:
    paper = Paper()
    paper.page()
    paper.put(50, 60, "The Book of Rivers", 20, bold=True)
    paper.put(50, 100, "2.1 Springs", 14, bold=True)
    y = paper.block(50, 120, 480, LONG)
    paper.put(50, y + 15, "Chapter IV. Mouths", 14, bold=True)
    paper.block(50, y + 35, 480, "2.1 metres of water. " + LONG)
    text_map = paper.map()
    assert _kinds(text_map, "The Book of Rivers") == {"heading"}
    assert _kinds(text_map, "2.1") == {"heading", "heading_number"}
    assert _kinds(text_map, "Springs") == {"heading"}
    assert _kinds(text_map, "Chapter IV.") == {"heading", "heading_number"}
    assert _kinds(text_map, "Mouths") == {"heading"}
    assert _kinds(text_map, "2.1 metres") == frozenset()


def test_a_table_of_contents_with_leaders() -> None:
    paper = Paper()
    paper.page()
    paper.put(50, 60, "Contents", 16, bold=True)
    titles = ["Springs", "Brooks and becks", "Mills", "The mouth"]
    _lines(paper, 90, [f"{k} {title} {'. ' * 40}{3 * k}" for k, title in enumerate(titles, 1)])
    paper.page()
    paper.block(50, 80, 480, LONG)
    text_map = paper.map()
    assert _kinds(text_map, "Brooks and becks") >= {"contents"}
    assert _kinds(text_map, "Contents") >= {"contents"}
    assert "contents" not in _kinds(text_map, "The river rises")


def test_a_table_of_contents_without_title_or_leaders() -> None:
    paper = Paper()
    paper.page()
    _lines(
        paper,
        60,
        [f"{title}  {page}" for title, page in _TITLES.items()],
        30,
    )
    for _ in range(6):
        paper.page()
        paper.block(50, 80, 480, LONG)
    assert _kinds(paper.map(), "Brook") >= {"contents"}


def test_rows_of_figures_are_no_table_of_contents() -> None:
    paper = Paper()
    paper.page()
    y = paper.block(50, 80, 480, LONG) + 20
    for name, figure in [
        ("Eiger", "3967"),
        ("Mönch", "4110"),
        ("Jungfrau", "4158"),
        ("Titlis", "3238"),
        ("Rigi", "1797"),
    ]:
        paper.put(50, y, name)
        paper.put(200, y, figure)
        y += 14
    text_map = paper.map()
    assert _kinds(text_map, "Jungfrau") == {"table"}


def test_an_index_with_and_without_title() -> None:
    entries = [
        "Abbey, ruins of, 12, 45-47", "Barley, 3", "Bridges, 7, 9, 112", "Corn, 19-21, 30", "Dams, 5, 8",
        "Eels, 14, 19, 77", "Fish, 2, 15", "Floods, 66", "Jonson, Ben, 12, 45", "Kilns, 8, 19", "Locks, 31",
        "Mills, 1, 4, 9-12", "Nets, 90", "Otters, 91, 93", "Perch, 17, 18", "Quays, 21", "Reeds, 54, 60",
    ]  # fmt: skip
    for title, count in (("Index", 6), ("", 17)):
        paper = Paper()
        paper.page()
        y = paper.block(50, 80, 480, LONG) + 20
        if title:
            paper.put(50, y, title, 14, bold=True)
        _lines(paper, y + 24, entries[:count])
        assert _kinds(paper.map(), "Eels") >= {"index"}, title


def test_sentences_with_numbers_are_no_index() -> None:
    paper = Paper()
    paper.page()
    y = 80.0
    for _ in range(20):
        y = (
            paper.block(50, y, 480, "In 1998, 12 people of the town, 3 of them women, went to Paris, 400 miles away.")
            + 6
        )
    assert "index" not in _kinds(paper.map(), "went to Paris")


def test_references_end_at_the_next_heading() -> None:
    paper = Paper()
    paper.page()
    y = paper.block(50, 80, 480, LONG)
    paper.put(50, y + 12, "References", 14, bold=True)
    y += 32
    for k, entry in enumerate(
        ("Abel, A. (2001). On mills. Journal of Rivers 4, 12-19.", "Brook, B. Floods. Leeds, 1987."), 1
    ):
        y = paper.block(50, y, 480, f"[{k}] {entry}")
    paper.put(50, y + 12, "Appendix", 14, bold=True)
    paper.block(50, y + 32, 480, LONG.replace("river", "canal"))
    text_map = paper.map()
    assert _kinds(text_map, "On mills") >= {"references"}
    assert _kinds(text_map, "References") == {"heading", "references"}
    assert "references" not in _kinds(text_map, "The canal rises")
    assert "references" not in _kinds(text_map, "The river rises")


def test_a_heading_about_references_over_text_that_cites_nothing() -> None:
    paper = Paper()
    paper.page()
    paper.put(50, 60, "References", 14, bold=True)
    paper.block(50, 80, 480, LONG)
    assert "references" not in _kinds(paper.map(), "The river rises")


def test_captions_footnotes_and_tables() -> None:
    paper = Paper()
    paper.page()
    y = paper.block(50, 80, 480, LONG)
    paper.put(50, y + 10, "Figure 1. A mill by the river", 8)
    y = paper.block(50, y + 40, 480, LONG)
    for name, figure in (("Name", "Height"), ("Eiger", "3967"), ("Titlis", "3238")):
        y += 14
        paper.put(50, y, name)
        paper.put(200, y, figure)
    paper.block(50, 780, 480, "1 See the report of the ministry.", 7)
    text_map = paper.map()
    assert _kinds(text_map, "A mill by the river") == {"caption"}
    assert _kinds(text_map, "3967") == {"table"}
    assert _kinds(text_map, "See the report") == {"footnote"}


def test_regions_of_one_kind_never_overlap() -> None:
    paper = Paper()
    for _ in range(3):
        paper.page()
        paper.put(50, 60, "1 Springs", 14, bold=True)
        paper.block(50, 90, 480, LONG)
    text_map = paper.map()
    ends: dict[str, int] = {}
    for region in text_map.regions:
        assert 0 <= region.start < region.end <= len(text_map.text)
        assert region.start >= ends.get(region.kind, 0)
        ends[region.kind] = region.end
    assert text_map.kinds(len(text_map.text), len(text_map.text)) == frozenset()
