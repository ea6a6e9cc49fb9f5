# SPDX-License-Identifier: AGPL-3.0-or-later
"""Tables that fit: what only arranges a page becomes blocks, and what is wider than the page gets smaller type.

MuPDF cuts off what lies beyond the edge of a page, so a table must be no wider than that. How wide it has to be is
estimated from the longest words of its columns.
"""

from __future__ import annotations

import re
from typing import Any

from desktop_qa.documents.html.elements import BLOCKS, sweep, unwrap

_FULL = 0.92
"""The type of tables against that of the text, as the style sheet has it."""
_SMALLEST = 0.3
"""A table that would need smaller type is written row by row."""
_PADDING = 1.0
"""Ems that the padding and the border of a cell take from side to side."""
_LONG_CELL = 1200
_PARTS = {"table", "thead", "tbody", "tfoot", "tr", "td", "th", "caption", "colgroup", "col"}
_MOST_COLUMNS = 400
_WORD = re.compile(r"[^\s\u2e80-\u9fff\uf900-\uffef]+|[\u2e80-\u9fff\uf900-\uffef]")
_WIDE, _NARROW = frozenset("mwMW@%&Œœ—…"), frozenset("iljtfrI.,;:'|!()[]{}-/ ")


def unwrap_arranging(tree: Any) -> None:
    """Tables that arrange a page rather than hold data become blocks, in the order of the page's source."""
    for table in list(tree.iter("table")):
        if _arranges(table):
            for part in table.iter(*_PARTS):
                if _table_of(part) is table or part is table:
                    part.tag = "div"


def _table_of(part: Any) -> Any:
    return next((up for up in part.iterancestors() if up.tag == "table"), None)


def _arranges(table: Any) -> bool:
    if (table.get("role") or "").lower() in {"presentation", "none"} or table.find(".//table") is not None:
        return True
    for cell in table.iter("td"):
        paragraphs = sum(1 for _ in cell.iter("p"))
        if cell.find(".//h1") is not None or cell.find(".//h2") is not None or paragraphs > 3:
            return True
        if len(cell.text_content()) > _LONG_CELL:
            return True
    return False


def fit(tree: Any, room: float) -> None:
    """Give tables that are wider than the page smaller type; ``room`` is the width of the text in ems."""
    for table in list(tree.iter("table")):
        widths = _widths(table)
        needed = sum(widths) + _PADDING * len(widths)
        if needed * _FULL <= room:
            continue
        size = room / needed
        if size < _SMALLEST or len(widths) > _MOST_COLUMNS:
            _write_rows(table)
        else:
            table.set("style", f"font-size: {int(size * 100) / 100:.2f}em")
    sweep(tree)


def _widths(table: Any) -> list[float]:
    """The least width of each column in ems: that of its longest word."""
    widths: list[float] = []
    open_rows: dict[int, int] = {}  # columns that cells of the rows above still take, and for how many rows
    for row in table.iter("tr"):
        column = 0
        taken, open_rows = open_rows, {at: rows - 1 for at, rows in open_rows.items() if rows > 1}
        for cell in row:
            if cell.tag not in {"td", "th"}:
                continue
            while column in taken:
                column += 1
            across, down = _span(cell, "colspan"), _span(cell, "rowspan")
            if len(widths) < column + across:
                widths += [0.0] * (column + across - len(widths))
            if across == 1:
                widths[column] = max(widths[column], _least(cell))
            for at in range(column, column + across) if down > 1 else ():
                open_rows[at] = down - 1
            column += across
            if column > _MOST_COLUMNS:
                return widths
    return widths


def _span(cell: Any, name: str) -> int:
    value = cell.get(name) or ""
    return int(value) if value.isdigit() else 1


def _least(cell: Any) -> float:
    """The width of a cell's longest word in ems.

    About 6.0 for "Copenhagen": letters take half an em and more, in bold type a tenth more.
    """
    bold = 1.1 if cell.tag == "th" or cell.find(".//b") is not None or cell.find(".//strong") is not None else 1.0
    longest = max(_WORD.findall(cell.text_content()), key=len, default="")
    return bold * sum(map(_sign, longest))


def _sign(sign: str) -> float:
    if sign in _NARROW:
        return 0.38
    if sign in _WIDE or sign > "\u2e80":
        return 1.0
    return 0.72 if sign.isupper() else 0.58


def _write_rows(table: Any) -> None:
    """Each row becomes a paragraph with its cells one after the other: ``1 | 2 | 3``."""
    for row in table.iter("tr"):
        cells = [cell for cell in row if cell.tag in {"td", "th"}]
        for cell in cells[:-1]:
            cell.tail = " | "
        for cell in cells:
            for part in cell.iter(*BLOCKS):
                unwrap(part)
        row.tag = "p"
    for part in table.iter("thead", "tbody", "tfoot", "caption"):
        part.tag = "div"
    table.tag = "div"
