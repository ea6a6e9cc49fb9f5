# SPDX-License-Identifier: AGPL-3.0-or-later
"""Printed lines become paragraphs, and paragraphs get a kind."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING, Literal

from desktop_qa.documents.text.breaks import Joint, Style, begins, ends_sentence, heavy, list_start, measure

if TYPE_CHECKING:
    from collections import Counter
    from collections.abc import Sequence

    from desktop_qa.documents.text.breaks import Column
    from desktop_qa.documents.text.rows import Row

Kind = Literal["body", "heading", "list", "table", "code", "caption", "footnote", "aside", "remark", "running_head"]

FLOATING: frozenset[str] = frozenset({"table", "code", "caption", "footnote", "aside", "remark", "running_head"})
"""Kinds that a sentence of the body may run around."""

_CAPTION = re.compile(
    r"(?:fig(?:ure|\.)?|table|tab\.|plate|chart|exhibit|box|listing|algorithm|scheme|map|abb(?:ildung|\.)|tabelle)"
    r"\s*(?:\d+|[A-Z]\b|[IVX]+\b)[.:\d\w-]*",
    re.IGNORECASE,
)
_NOTE_START = re.compile(r"(?:\d{1,3}|[*†‡§¶]{1,3})[.)]?\s*\S")


@dataclass(slots=True)
class Paragraph:
    """Rows that are read together; ``level`` counts the levels of headings from 1, ``column`` measures their column."""

    rows: list[Row]
    kind: Kind
    level: int = 0
    column: Column | None = None

    @property
    def text(self) -> str:
        """A plain rendering, for decisions only."""
        return " ".join(row.text for row in self.rows)

    @property
    def finished(self) -> bool:
        """Whether its last line ends a sentence."""
        return ends_sentence(self.rows[-1].text)

    @property
    def is_heading(self) -> bool:
        """Whether it stands over other text."""
        return self.kind == "heading"

    @property
    def broken_lines(self) -> bool:
        """Whether its rows stay rows in the text."""
        return self.kind in {"table", "code", "running_head"}


def body_style(sizes: Counter[tuple[float, bool, bool]]) -> Style:
    """The commonest (size in half points, bold, mono), by number of characters."""
    if not sizes:
        return Style(10.0)
    size, bold, mono = sizes.most_common(1)[0][0]
    return Style(size, bold, mono)


def paragraphs(rows: Sequence[Row], style: Style, width: float = 0.0) -> list[Paragraph]:
    """The paragraphs of one column; ``width`` is that of its page if that was laid out here."""
    if not rows:
        return []
    column = measure(rows, style, width)
    tabular = _tabular(rows)
    groups: list[list[Row]] = [[rows[0]]]
    in_item = list_start(rows[0].text)
    result: list[Paragraph] = []
    for k in range(1, len(rows)):
        row, group = rows[k], groups[-1]
        if begins(Joint(group, row, column, style, in_item=in_item, tabular=(tabular[k - 1], tabular[k]))):
            result.append(_paragraph(group, style, tabular[k - 1]))
            groups.append([row])
            in_item = list_start(row.text)
        else:
            group.append(row)
    result.append(_paragraph(groups[-1], style, tabular[-1]))
    for paragraph in result:
        paragraph.column = column
    _mark_footnotes(result, style)
    return result


def _tabular(rows: Sequence[Row]) -> list[bool]:
    """Which rows belong to tables: several cells, or a single one between or beside such rows.

    In a form whose rows are 18 points apart the row "14 Other gains or losses", without an amount, is one of it.
    """
    many = [row.cells > 1 and not _numbered_only(row) for row in rows]
    result = []
    for k, cells in enumerate(many):
        beside = (k > 0 and many[k - 1]) or (k + 1 < len(many) and many[k + 1])
        result.append(rows[k].tabular or (cells and (beside or rows[k].cells > 2)))
    steps = sorted(b.base - a.base for a, b in pairwise(rows))
    pitch = steps[len(steps) // 2] if steps else 0.0
    # A short row between two rows of a table is one of it.
    for k in range(1, len(rows) - 1):
        short = rows[k].u1 - rows[k].u0 < 0.7 * (max(rows[k - 1].u1, rows[k + 1].u1) - rows[k - 1].u0)
        near = rows[k + 1].base - rows[k - 1].base < max(3.4 * rows[k].size, 2.2 * pitch)
        if not result[k] and result[k - 1] and result[k + 1] and short and near:
            result[k] = True
    return result


def _numbered_only(row: Row) -> bool:
    """Whether the only gap of a row is the one behind its number or bullet."""
    head, _, _ = row.text.partition("\t")
    return row.cells == 2 and bool(list_start(head + " "))


def _paragraph(rows: list[Row], style: Style, tabular: bool) -> Paragraph:
    text = rows[0].text
    letters = sum(len(row.text) for row in rows)
    if tabular:
        return Paragraph(rows, "table")
    if all(row.mono for row in rows) and not style.mono:
        return Paragraph(rows, "code")
    if _CAPTION.match(text) and (rows[0].size < 0.97 * style.size or re.match(r"\w+\.?\s*[\dA-Z]+\s*[.:|–—]", text)):
        return Paragraph(rows, "caption")
    heading = letters < 200 and len(rows) <= 4 and any(c.isalpha() for c in text) and not text.endswith((",", ";"))
    if heading and rows[0].size > 1.12 * style.size and min(row.size for row in rows) > 1.05 * style.size:
        return Paragraph(rows, "heading")
    if heading and not style.bold and all(heavy(row) for row in rows) and len(rows) <= 2 and letters < 120:
        sentence = ends_sentence(rows[-1].text) and letters > 60
        if not sentence and rows[0].size > 0.92 * style.size:
            return Paragraph(rows, "heading")
    if list_start(text):
        return Paragraph(rows, "list")
    if rows[0].size < 0.8 * style.size or (letters < 12 and len(rows) == 1 and rows[0].size < 0.95 * style.size):
        return Paragraph(rows, "aside")
    return Paragraph(rows, "body")


def _mark_footnotes(found: list[Paragraph], style: Style) -> None:
    """Small print at the end of a column that begins with a number or a sign."""
    at = len(found)
    while at and found[at - 1].rows[0].size < 0.93 * style.size and found[at - 1].kind not in {"heading", "table"}:
        at -= 1
    while at < len(found) and not (
        _NOTE_START.match(found[at].rows[0].text)
        or (found[at].rows[0].omitted and found[at].rows[0].omitted[0][0] == 0)
    ):
        at += 1
    for paragraph in found[at:]:
        if paragraph.kind != "caption":
            paragraph.kind = "footnote"
