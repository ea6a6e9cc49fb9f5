# SPDX-License-Identifier: AGPL-3.0-or-later
"""Running heads are read once, page numbers never, and what repeats in a short document stays."""

from __future__ import annotations

import pytest
from typeset import LOREM, Paper, plain

LONG = " ".join([LOREM] * 5)


def _kinds(paper: Paper, words: str) -> frozenset[str]:
    text_map = paper.map()
    start = text_map.text.index(words)
    return frozenset(text_map.kinds(start, start + len(words)))


def _book(pages: int, head, foot=None, *, first: bool = True) -> Paper:
    paper = Paper()
    for number in range(pages):
        paper.page()
        if number or first:
            paper.put(60, 40, head(number), 9)
        paper.block(50, 80, 480, f"This is sheet {'abcdefghijklmno'[number]} of the book. " + LONG)
        if foot:
            paper.put(290, 810, foot(number), 9)
    return paper


def test_a_head_is_read_once_where_it_stands_first() -> None:
    paper = _book(6, lambda _: "A History of Mills", lambda n: str(n + 1), first=False)
    text_map = paper.map()
    assert text_map.text.count("A History of Mills") == 1
    assert text_map.text.index("A History") > text_map.text.index("sheet a of")
    assert _kinds(paper, "A History of Mills") == {"running_head"}
    assert [text for _, rule, text in text_map.left_out if rule == "running head"] == ["A History of Mills"] * 4
    assert [text for _, rule, text in text_map.left_out if rule == "page number"] == ["1", "2", "3", "4", "5", "6"]


def test_each_chapter_is_said_once() -> None:
    chapters = ["Springs", "Springs", "Springs", "Mills", "Mills", "Mills", "Mouths", "Mouths", "Mouths"]
    paper = _book(9, lambda n: f"Chapter {n // 3 + 1}: {chapters[n]}", lambda n: f"- {n + 7} -")
    text = paper.map().text
    assert [text.count(f"Chapter {k}:") for k in (1, 2, 3)] == [1, 1, 1]
    assert "- 8 -" not in text


@pytest.mark.parametrize("foot", ["Page {} of 5", "{}", "Seite {}", "{} / 5"])
def test_a_contract_of_five_pages(foot: str) -> None:
    paper = Paper()
    for number in range(5):
        paper.page()
        paper.put(50, 40, "Contract No. 2024-0817 between Abel Ltd and the Town of Leith", 9)
        paper.put(50, 52, "Date: 17 August 2024", 9)
        paper.block(50, 90, 480, LONG.replace("river", f"river {'abcde'[number]}"))
        paper.put(500, 810, foot.format(number + 1), 9)
    text = paper.map().text
    assert text.count("Contract No. 2024-0817") == 1
    assert text.count("Date: 17 August 2024") == 1
    assert "Page" not in text
    assert "Seite" not in text
    assert "/ 5" not in text


def test_a_letter_of_two_pages_keeps_what_it_repeats() -> None:
    paper = Paper()
    for number in range(2):
        paper.page()
        paper.put(50, 60, "Northwind Cables Ltd, Leith")
        paper.put(50, 74, "Invoice number: INV-2024-0817")
        paper.block(50, 120, 480, LONG.replace("river", f"river {'ab'[number]}"))
        paper.put(400, 800, f"Page {number + 1} of 2")
    text = paper.map().text
    assert text.count("INV-2024-0817") == 2
    assert text.count("Northwind") == 2
    assert "of 2" not in text


def test_a_title_is_not_said_again_by_the_running_head() -> None:
    paper = Paper()
    for number in range(5):
        paper.page()
        if number:
            paper.put(60, 40, "A History of Mills", 9)
        else:
            paper.put(60, 60, "A History of Mills", 20, bold=True)
        paper.block(50, 100, 480, LONG.replace("river", f"river {'abcde'[number]}"))
    assert paper.map().text.count("A History of Mills") == 1


def test_a_heading_with_the_number_of_its_page_is_a_heading() -> None:
    paper = Paper()
    for number in range(4):
        paper.page()
        paper.put(50, 60, f"{number + 1} {['Springs', 'Brooks', 'Mills', 'Mouths'][number]}", 16, bold=True)
        paper.block(50, 90, 480, LONG)
    text_map = paper.map()
    assert [text_map.text[a:b] for a, b, _ in text_map.headings] == ["1 Springs", "2 Brooks", "3 Mills", "4 Mouths"]


def test_a_sentence_runs_around_a_head_that_is_read() -> None:
    paper = Paper()
    for number in range(4):
        paper.page()
        if number:
            paper.put(60, 40, "Order 17 of the town", 9)
        line = f"{'abcd'[number]} line of the long sentence that fills the whole of the page, and never ends,"
        for k in range(50):
            paper.put(50, 80 + 13 * k, line)
    texts = plain(paper.map())
    assert sum("Order 17 of the town" in text for text in texts) == 1
    assert "Order 17 of the town" in texts
    assert max(len(text) for text in texts) > 90 * 60


def test_times_that_differ_on_every_page_are_said_once() -> None:
    paper = _book(8, lambda n: f"printed at 12:{n + 10}:{3 * n + 11} by the office")
    assert paper.map().text.count("printed at") == 1


def test_slides_keep_their_only_words() -> None:
    paper = Paper()
    for number in range(4):
        paper.page()
        paper.put(60, 40, "Mills of the North", 20)
        paper.put(290, 810, str(number + 1), 9)
    assert paper.map().text.count("Mills of the North") == 4
