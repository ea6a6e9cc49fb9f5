# SPDX-License-Identifier: AGPL-3.0-or-later
"""Numbers of lines go in every form that they take; numbers that say something stay."""

from __future__ import annotations

import pytest
from typeset import LOREM, Paper, plain

LONG = " ".join([LOREM] * 4)


def _lines(text: str, width: int) -> list[str]:
    lines = [""]
    for word in text.split():
        if len(lines[-1]) + len(word) > width:
            lines.append("")
        lines[-1] = f"{lines[-1]} {word}".strip()
    return lines


def _clean(paper: Paper, text: str) -> None:
    read = paper.map().text
    assert not any(char.isdigit() for char in read.replace("1.2 million", "").replace("1932", "")), read
    assert " ".join(read.split()).startswith(" ".join(text.split())[:200])


@pytest.mark.parametrize("restart", [False, True])
@pytest.mark.parametrize("right", [False, True])
def test_every_line_in_the_margin(*, restart: bool, right: bool) -> None:
    text = LONG.replace("three valleys", "1.2 million fields")
    paper = Paper()
    lines = _lines(text * 3, 80)
    for number, line in enumerate(lines):
        if number % 25 == 0:
            paper.page()
        count = f"{(number % 25 if restart else number) + 1}"
        y = 80 + 26 * (number % 25)
        paper.put(560 if right else 60 - paper.font.text_length(count, 8), y, count, 8)
        paper.put(80, y, line, 11)
    _clean(paper, text)
    assert "1.2 million fields" in paper.map().text


def test_at_the_beginning_of_each_line() -> None:
    paper = Paper()
    for number, line in enumerate(_lines(LONG, 80)):
        if number % 30 == 0:
            paper.page()
        paper.put(60, 80 + 22 * (number % 30), f"{number + 1} {line}", 11)
    _clean(paper, LONG)


@pytest.mark.parametrize("right", [False, True])
def test_every_fifth_line(*, right: bool) -> None:
    paper = Paper()
    for number, line in enumerate(_lines(LONG * 2, 80)):
        if number % 30 == 0:
            paper.page()
        y = 80 + 20 * (number % 30)
        if number % 5 == 4:
            paper.put(550 if right else 55, y, str(number + 1), 8)
        paper.put(80, y, line, 11)
    _clean(paper, LONG)


def test_every_fifth_line_of_verse() -> None:
    verses = [
        f"The river runs to meet the {word},"
        for word in ["sea", "sky", "day", "night", "moon", "sun", "star", "hill", "town", "mill", "corn"] * 3
    ]
    paper = Paper()
    paper.page()
    for number, verse in enumerate(verses[:30]):
        paper.put(80, 80 + 16 * number, verse, 11)
        if number % 5 == 4:
            paper.put(380, 80 + 16 * number, str(number + 1), 9)
    assert not any(char.isdigit() for char in paper.map().text)


@pytest.mark.parametrize("step", [1, 5])
def test_two_columns(step: int) -> None:
    paper = Paper()
    for page in range(2):
        paper.page()
        for column in range(2):
            for number, line in enumerate(_lines(LONG, 45)[:30]):
                y = 80 + 20 * number
                count = page * 60 + column * 30 + number + 1
                if count % step == 0:
                    paper.put(40 + 260 * column, y, str(count), 7)
                paper.put(60 + 260 * column, y, line, 9)
    _clean(paper, " ".join(_lines(LONG, 45)[:30]))


def test_a_patent_with_its_numbers_between_the_columns() -> None:
    paper = Paper()
    for _ in range(2):
        paper.page()
        for number in range(40):
            for column in range(2):
                lines = _lines(LONG * 2, 45)
                paper.put(50 + 265 * column, 80 + 16 * number, lines[number], 9)
            if number % 5 == 4:
                paper.put(290, 80 + 16 * number, str(number + 1), 9)
    assert not any(char.isdigit() for char in paper.map().text)


def test_a_transcript() -> None:
    talk = [
        *("Q. Did you go to the mill that", "day, or on the day before it?", "A. I went on the day before, and I"),
        *("saw nobody there.", "Q. Was the door open or was it", "closed when you came?", "A. Open."),
        *("Q. And did you go in?", "A. I did not. I stood by the river and", "waited for my brother, who"),
        *("came at noon.", "Q. What did he say?", "A. He said that the mill was", "sold."),
    ]
    paper = Paper()
    for _ in range(3):
        paper.page()
        for number in range(25):
            paper.put(60, 80 + 26 * number, str(number + 1), 11)
            if number < 24:
                paper.put(110, 80 + 26 * number, talk[number % len(talk)], 11)
    read = paper.map().text
    assert not any(char.isdigit() for char in read)
    assert "waited for my brother, who came at noon." in " ".join(read.split())


_RIVERS = ("Ain", "Bure", "Cam", "Dee", "Esk", "Fal")
_THINGS = ("water", "a car", "light", "a television set", "gas", "heat")


@pytest.mark.parametrize(
    "items",
    [
        ["the first thing", "the second", "the third thing", "a fourth", "a fifth", "a sixth", "a seventh"],
        [f"The {name} is a river of some length that runs to the sea." for name in _RIVERS],
        [f"number of households with {name} at the end of the year" for name in _THINGS],
    ],
)
def test_numbered_lists_stay(items: list[str]) -> None:
    paper = Paper()
    paper.page()
    y = paper.block(60, 80, 480, LONG) + 20
    for number, item in enumerate(items, 1):
        paper.put(60, y, str(number))
        paper.put(80, y, item)
        y += 14
    paper.block(60, y + 20, 480, LONG)
    read = " ".join(paper.map().text.split())
    assert all(f"{number} {item}" in read for number, item in enumerate(items, 1))


def test_code_keeps_the_numbers_that_the_text_speaks_of() -> None:
    paper = Paper()
    paper.page()
    y = paper.block(60, 80, 480, "The loop in line 2 is the hot one. " + LONG) + 20
    code = ["for (i = 2; i < n; ++i) {", "if (!primes[i]) continue;", "mark(i);", "count(i);", "show(i);", "}"]
    for number, line in enumerate(code, 1):
        paper.put(60, y, str(number))
        paper.put(90, y, line)
        y += 12
    paper.block(60, y + 20, 480, LONG)
    assert "2\tif" in paper.map().text or "2 if" in paper.map().text


def test_ticks_of_a_chart_stay() -> None:
    paper = Paper()
    paper.page()
    y = paper.block(60, 80, 480, LONG) + 20
    for number in (25, 20, 15, 10, 5):
        paper.put(60, y, str(number))
        y += 30
    paper.put(90, y, "years of age of those who came to the mill")
    assert all(str(number) in paper.map().text.split() for number in (5, 10, 15, 20, 25))


def test_numbers_of_lines_are_told_and_not_copied() -> None:
    paper = Paper()
    paper.page()
    for number, line in enumerate(_lines(LONG, 80)[:12]):
        paper.put(60, 80 + 22 * number, f"{number + 1} {line}", 11)
    text_map = paper.map()
    assert [text for _, rule, text in text_map.left_out if rule == "line number"] == [str(k + 1) for k in range(12)]
    assert text_map.selection_text(0, len(text_map.text)) == text_map.text
    assert plain(text_map)[0].startswith("The river rises")
