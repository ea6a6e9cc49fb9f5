# SPDX-License-Identifier: AGPL-3.0-or-later
"""Forms and narrow columns: rows stay together and in order, and no cell runs on into later text."""

from __future__ import annotations

import pytest
from typeset import LOREM, Paper, plain

LONG = " ".join([LOREM] * 3)
_COLUMNS = [
    "Enter the amount that was paid to you during the year in the box that is named on the back and sign the form.",
    "If you were a member of the family of a farmer you may be able to take a part of the credit that is shown here.",
    "Keep the copy of this form with your records for three years since the office may ask you for it in that time.",
]


def _lines(text: str, width: int) -> list[str]:
    lines = [""]
    for word in text.split():
        if len(lines[-1]) + len(word) > width:
            lines.append("")
        lines[-1] = f"{lines[-1]} {word}".strip()
    return lines


@pytest.mark.parametrize("columns", [2, 3])
@pytest.mark.parametrize("shift", [0, 3])
def test_narrow_columns_whose_lines_were_written_in_turn(columns: int, shift: float) -> None:
    paper = Paper()
    paper.page()
    lines = [_lines(text, 27) for text in _COLUMNS[:columns]]
    for k in range(max(map(len, lines))):
        for column in range(columns):
            if k < len(lines[column]):
                paper.put(50 + 165 * column, 100 + 11 * k + shift * column, lines[column][k], 9)
    assert plain(paper.map()) == _COLUMNS[:columns]


def test_cells_in_small_letters_stay_in_their_rows() -> None:
    paper = Paper()
    paper.page()
    y = paper.block(50, 80, 480, LONG) + 20
    rows = [
        ("number of mills", "in the north", "twelve"),
        ("number of rivers", "in the south", "nine"),
        ("number of bridges", "in the east", "seven"),
        ("number of towns", "in the west", "thirty"),
        ("number of wells", "on the islands", "five"),
    ]
    for k, row in enumerate(rows):
        for column, cell in enumerate(row):
            paper.put(50 + 165 * column, y + 14 * k, cell)
    assert plain(paper.map())[-1] == "\n".join("\t".join(row) for row in rows)


def _form(paper: Paper, y: float, rows: list[tuple[str, str, str]]) -> float:
    for label, box, amount in rows:
        paper.put(120, y, label, 9)
        if box:
            paper.put(420, y, box, 9)
            paper.put(500, y, amount, 9)
        y += 18
    return y


def test_a_row_without_an_amount_stays_in_its_place() -> None:
    paper = Paper()
    paper.page()
    rows = [
        ("13  Capital gain or loss. Attach Schedule D", "13", "0.00"),
        ("14  Other gains or losses, attach Form 4797", "", ""),
        ("15  Distributions", "15a", "0.00"),
        ("16  Pensions and annuities", "16a", "0.00"),
    ]
    y = _form(paper, 100, rows)
    paper.put(120, y, "not attach any payment, and please use Form 1040-V for it", 9)
    texts = plain(paper.map())
    joined = "\n".join(texts)
    assert [joined.index(label.split("  ")[0]) for label, _, _ in rows] == sorted(
        joined.index(label.split("  ")[0]) for label, _, _ in rows
    )
    assert texts[-1] == "not attach any payment, and please use Form 1040-V for it"


def test_an_open_cell_does_not_run_on_over_the_page() -> None:
    paper = Paper()
    for _ in range(2):
        paper.page()
        y = paper.block(50, 80, 480, "of the form and its parts. " + LONG)
        _form(paper, y + 20, [("Name of the applicant, as it", "", ""), ("Date", "7", "1.00"), ("Place", "8", "2.00")])
    texts = plain(paper.map())
    assert sum(text.startswith("Name of the applicant, as it") for text in texts) == 2
    assert not any("as it of the form" in text for text in texts)


def test_a_sentence_that_a_table_cuts_goes_on() -> None:
    paper = Paper()
    paper.page()
    y = paper.block(
        50, 80, 480, LONG + " The mills of the whole of the north were sold in the spring of that year to the"
    )
    paper.page()
    y = _form(paper, 80, [("Mill", "1", "1.00"), ("River", "2", "2.00"), ("Town", "3", "3.00")])
    paper.block(50, y + 20, 480, "people of the town, who had asked for them. " + LONG)
    assert any("in the spring of that year to the people of the town" in text for text in plain(paper.map()))
