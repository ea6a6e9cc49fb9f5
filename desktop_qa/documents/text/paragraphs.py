# SPDX-License-Identifier: AGPL-3.0-or-later
"""Printed lines become paragraphs, and paragraphs get a kind."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING, Literal

from desktop_qa.documents.text.hyphens import HYPHENS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop_qa.documents.text.reading_order import Row

Kind = Literal["body", "heading", "list", "table", "code", "caption", "footnote", "aside"]

FLOATING: frozenset[str] = frozenset({"table", "code", "caption", "footnote", "aside"})
"""Kinds that a sentence of the body may run around."""

_BULLET = re.compile(r"[•▪●○◦■□‣–—➢✓*·-]\s")
_NUMBERED = re.compile(r"(?:\(?(?:\d{1,3}|[A-Za-z]|[ivxIVX]{2,5})[.)]|\[\d{1,3}\]|\d{1,2}(?:\.\d{1,2}){1,3}\.?)\s")
_CAPTION = re.compile(
    r"(?:fig(?:ure|\.)?|table|tab\.|plate|chart|exhibit|box|listing|algorithm|scheme|map|abb(?:ildung|\.)|tabelle)"
    r"\s*(?:\d+|[A-Z]\b|[IVX]+\b)[.:\d\w-]*",
    re.IGNORECASE,
)
_NOTE_START = re.compile(r"(?:\d{1,3}|[*†‡§¶]{1,3})[.)]?\s*\S")
_FINISHED = re.compile(r"[.!?:;…。！？][)\]”’»\"']*(?:\s?\[\d{1,3}\])*$")


@dataclass(slots=True)
class Paragraph:
    """Rows that are read together; ``level`` counts the levels of headings from 1."""

    rows: list[Row]
    kind: Kind
    level: int = 0

    @property
    def text(self) -> str:
        """A plain rendering, for decisions only."""
        return " ".join(row.text for row in self.rows)

    @property
    def finished(self) -> bool:
        """Whether its last line ends a sentence."""
        return bool(_FINISHED.search(self.rows[-1].text))

    @property
    def broken_lines(self) -> bool:
        """Whether its rows stay rows in the text."""
        return self.kind in {"table", "code"}


@dataclass(frozen=True, slots=True)
class Style:
    """What the document's body looks like."""

    size: float
    bold: bool = False
    mono: bool = False


def body_style(sizes: Counter[tuple[float, bool, bool]]) -> Style:
    """The commonest (size in half points, bold, mono), by number of characters."""
    if not sizes:
        return Style(10.0)
    size, bold, mono = sizes.most_common(1)[0][0]
    return Style(size, bold, mono)


@dataclass(frozen=True, slots=True)
class _Column:
    """Measures of a column: its edges, its usual line pitch and how its paragraphs are told apart.

    ``loose``: its lines are centred or set to the right, so that where they begin says nothing.
    """

    left: float
    right: float
    pitch: float
    hanging: bool
    loose: bool

    @property
    def width(self) -> float:
        return max(self.right - self.left, 1.0)


def paragraphs(rows: Sequence[Row], style: Style) -> list[Paragraph]:
    """The paragraphs of one column."""
    if not rows:
        return []
    column = _measure(rows, style)
    tabular = _tabular(rows)
    groups: list[list[int]] = [[0]]
    for k in range(1, len(rows)):
        if _breaks(rows, k, groups[-1], column, style, tabular):
            groups.append([k])
        else:
            groups[-1].append(k)
    result = [_paragraph([rows[k] for k in group], style, tabular[group[0]]) for group in groups]
    _mark_footnotes(result, style)
    return result


def _measure(rows: Sequence[Row], style: Style) -> _Column:
    body = [row for row in rows if abs(row.size - style.size) < 0.6] or list(rows)
    lefts = Counter(round(row.u0 / 2) for row in body if row.cells == 1)
    if not lefts:
        lefts = Counter(round(row.u0 / 2) for row in rows)
    most = max(lefts.values())
    # The leftmost edge that many lines share.
    left = min(edge for edge, count in lefts.items() if count >= max(1, 0.3 * most)) * 2.0
    ends = sorted(row.u1 for row in body)
    right = ends[min(len(ends) - 1, int(0.9 * len(ends)))]
    steps = sorted(b.base - a.base for a, b in pairwise(rows) if 0 < b.base - a.base < 3 * a.size)
    pitch = steps[len(steps) * 2 // 5] if steps else 1.2 * style.size
    if len(steps) < 8:
        pitch = min(pitch, 1.35 * style.size)  # too few to tell the pitch from the space between paragraphs
    aligned = sum(row.u0 - left < 0.5 * row.size for row in body)
    edges = Counter(round(row.u0) for row in body)
    scattered = len(body) > 5 and aligned < 0.35 * len(body) and len(edges) > 0.6 * len(body)
    return _Column(left, right, pitch, _hangs(rows, left), scattered)


def _hangs(rows: Sequence[Row], left: float) -> bool:
    """Whether paragraphs begin at the edge and go on indented, as in lists of references.

    Told by the lines that end within a sentence: is the next one further in, or further out?
    """
    inwards = outwards = 0
    for above, row in pairwise(rows):
        if above.mono or _ends(above.text) or _list_start(above.text) or above.cells > 1 or row.cells > 1:
            continue
        deep = 0.7 * row.size
        a, b = above.u0 - left, row.u0 - left
        inwards += abs(a) < 0.5 * deep and deep < b < 6 * row.size
        outwards += abs(b) < 0.5 * deep and deep < a < 6 * row.size
    return inwards >= 3 and inwards > 3 * outwards


def _tabular(rows: Sequence[Row]) -> list[bool]:
    """Which rows belong to tables: several cells, or a single one between or beside such rows."""
    many = [row.cells > 1 and not _numbered_only(row) for row in rows]
    result = []
    for k, cells in enumerate(many):
        beside = (k > 0 and many[k - 1]) or (k + 1 < len(many) and many[k + 1])
        result.append(cells and (beside or rows[k].cells > 2))
    # A short row between two rows of a table is one of it.
    for k in range(1, len(rows) - 1):
        short = rows[k].u1 - rows[k].u0 < 0.7 * (max(rows[k - 1].u1, rows[k + 1].u1) - rows[k - 1].u0)
        near = rows[k + 1].base - rows[k - 1].base < 3.4 * rows[k].size
        if not result[k] and result[k - 1] and result[k + 1] and short and near:
            result[k] = True
    return result


def _numbered_only(row: Row) -> bool:
    """Whether the only gap of a row is the one behind its number or bullet."""
    head, _, _ = row.text.partition("\t")
    return row.cells == 2 and bool(_list_start(head + " "))


def _list_start(text: str) -> bool:
    return bool(_BULLET.match(text) or _NUMBERED.match(text))


def _heavy(row: Row) -> bool:
    return row.bold > 0.85


def _breaks(rows: Sequence[Row], k: int, group: list[int], column: _Column, style: Style, tabular: list[bool]) -> bool:
    """Whether a paragraph begins at row ``k``."""
    above, row = rows[k - 1], rows[k]
    step = row.base - above.base
    size = max(above.size, row.size)
    if tabular[k] != tabular[k - 1]:
        return True
    if step < -0.5 * size or step > max(1.45 * column.pitch, 1.15 * column.pitch + 2) * max(1.0, size / style.size):
        return True
    if tabular[k]:
        return False
    if above.text[-1] in HYPHENS and above.text[-2:-1].isalnum() and row.text[0].isalnum():
        return False
    if abs(above.size - row.size) > 0.12 * size and min(len(above.text), len(row.text)) > 3:
        return True
    if row.mono != above.mono and min(len(row.text), len(above.text)) > 12:
        return True
    if row.mono and not style.mono:
        return False
    start = _list_start(row.text.replace("\t", " "))
    if _heavy(row) != _heavy(above) and (_heavy(above) or row.bold > 0.98):
        if _heavy(above) and not style.bold and len(group) <= 3:
            return True
        if _heavy(row) and not style.bold and _ends(above.text):
            return True
    if row.size > 1.12 * style.size:
        # A heading over several lines.
        return start and bool(re.match(r"\d", row.text))
    first = rows[group[0]]
    listed = _list_start(first.text.replace("\t", " "))
    if start and (listed or _ends(above.text) or _short(above, row, column) or _BULLET.match(row.text)):
        return True
    if column.loose or row.mono:
        # Typewritten text indents what it likes, and its lines may have been wrapped again.
        return False
    indent = row.u0 - column.left
    above_indent = above.u0 - column.left
    deep = 0.7 * row.size
    if column.hanging:
        return indent < deep <= above_indent
    if listed and k - 1 == group[0]:
        # The second line of an item is indented, or begins below its number.
        dedented = row.u0 < above.u0 + 0.3 * row.size
        outside = row.u0 < above.u0 - deep
        short = _short(above, row, column)
        return dedented and ((_ends(above.text) and (short or outside)) or (short and outside))
    if listed and row.u0 < first.u0 + 0.3 * row.size and rows[group[1]].u0 > first.u0 + 0.3 * row.size:
        return True  # back at the edge after an indented item
    if indent > deep and above_indent < deep and indent < 6 * row.size and not listed:
        return True
    if indent > deep and abs(row.u0 - above.u0) > deep and _ends(above.text):
        return True
    if indent < deep <= above_indent and len(group) > 1 and above_indent > 2.5 * deep:
        return True  # the end of an indented quotation
    return _short(above, row, column)


def _ends(text: str) -> bool:
    return bool(_FINISHED.search(text))


def _short(above: Row, row: Row, column: _Column) -> bool:
    """Whether a line ends early although the next line's first word would have fitted."""
    room = column.right - above.u1
    word = row.text.split(" ", 1)[0]
    need = (len(word) + 1.5) * (row.u1 - row.u0) / max(len(row.text), 1)
    if room < need + 0.5 * row.size:
        return False
    return _ends(above.text) or room > max(need + 0.2 * column.width, 0.35 * column.width)


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
    if heading and not style.bold and all(_heavy(row) for row in rows) and len(rows) <= 2 and letters < 120:
        sentence = _ends(rows[-1].text) and letters > 60
        if not sentence and rows[0].size > 0.92 * style.size:
            return Paragraph(rows, "heading")
    if _list_start(text.replace("\t", " ")):
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
