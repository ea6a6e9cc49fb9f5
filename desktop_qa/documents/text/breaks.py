# SPDX-License-Identifier: AGPL-3.0-or-later
"""Where paragraphs begin in a column of printed lines.

``begins`` asks the rules of ``RULES`` in their order; the first that has an opinion decides. Each rule is a function
of one :class:`Joint`, the place between two lines, and answers True (a paragraph begins), False (it goes on) or None
(this rule does not know). Distances are in points, measured against the size of the type and the pitch of the column.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from desktop_qa.documents.text.addresses import goes_on
from desktop_qa.documents.text.hyphens import HYPHENS

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from desktop_qa.documents.text.rows import Row

BULLET = re.compile(r"[•▪●○◦■□‣–—➢✓*·-]\s")
_NUMBERED = re.compile(r"(?:\(?(?:\d{1,3}|[A-Za-z]|[ivxIVX]{2,5})[.)]|\[\d{1,3}\]|\d{1,2}(?:\.\d{1,2}){1,3}\.?)\s")
FINISHED = re.compile(r"[.!?:;…。！？][)\]”’»\"']*(?:\s?\[\d{1,3}\])*$")

_INDENT = 0.7  # ems; the first line of a paragraph is further in than this
_LEFT_ROOM = 1.8  # ems that quotations and the like leave to the right of their lines
_DEEPEST_INDENT = 6  # ems; what is further in is a cell or a centred line, no indented first line


@dataclass(frozen=True, slots=True)
class Style:
    """What the document's body looks like: size in points, whether it is bold, whether it is typewritten."""

    size: float
    bold: bool = False
    mono: bool = False


@dataclass(frozen=True, slots=True)
class Column:
    """Measures of a column: its edges, its usual line pitch and how its paragraphs are told apart.

    ``hanging``: paragraphs begin at the edge and go on indented, as in lists of references.
    ``loose``: its lines are centred or set to the right, so that where they begin says nothing.
    ``edge``: where the lines of a page that was laid out here end at most; 0.0 on a printed page.
    """

    left: float
    right: float
    pitch: float
    hanging: bool
    loose: bool
    edge: float = 0.0

    @property
    def width(self) -> float:
        """Points from edge to edge, one at least."""
        return max(self.right - self.left, 1.0)


class Joint:
    """The place between two lines, ``above`` and ``row``.

    ``first`` and ``second`` are the first lines of the paragraph that is being collected, which has ``count`` lines;
    ``in_item`` says whether it is an item of a list, ``tabular`` for the line above and for this one whether they
    belong to a table.
    """

    __slots__ = (
        "above", "above_indent", "column", "count", "first", "in_item", "indent", "row", "second", "size", "style",
        "tabular",
    )  # fmt: skip

    def __init__(
        self, group: Sequence[Row], row: Row, column: Column, style: Style, *, in_item: bool, tabular: tuple[bool, bool]
    ) -> None:
        self.above, self.row = group[-1], row
        self.first, self.second, self.count = group[0], group[1] if len(group) > 1 else row, len(group)
        self.column, self.style = column, style
        self.in_item, self.tabular = in_item, tabular
        self.size = max(self.above.size, row.size)
        """The larger type of both lines, in points."""
        self.indent, self.above_indent = row.u0 - column.left, self.above.u0 - column.left
        """Points from the column's left edge to each line."""

    @property
    def ended(self) -> bool:
        """Whether the line before ends a sentence."""
        return ends_sentence(self.above.text)

    @property
    def short(self) -> bool:
        """Whether the line before ends early although this line's first word would have fitted behind it."""
        return ends_early(self.above, self.row, self.column)


def begins(joint: Joint) -> bool:
    """Whether a paragraph begins at the second line of a joint."""
    for rule in RULES:
        verdict = rule(joint)
        if verdict is not None:
            return verdict
    return joint.short


def list_start(text: str) -> bool:
    """Whether a line begins with a bullet or a number of a list: "• one", "2. two", "(c) three", "[4] four"."""
    if text[:1].islower() and text[1:2].isalpha() and text[0] not in "ivx":
        return False  # quickly, for most lines
    text = text.replace("\t", " ")
    return bool(BULLET.match(text) or _NUMBERED.match(text))


def ends_sentence(text: str) -> bool:
    """Whether a line ends a sentence, marks of quotation and notes included: ``it is.”``, ``known. [12]``."""
    return bool(FINISHED.search(text))


def heavy(row: Row) -> bool:
    """Whether a line is bold but for a few characters."""
    return row.bold > 0.85


# The rules, in their order


def _table_begins_or_ends(joint: Joint) -> bool | None:
    """A table and the text around it are never one paragraph."""
    return True if joint.tabular[0] != joint.tabular[1] else None


def _wide_gap(joint: Joint) -> bool | None:
    """More space than between lines of a paragraph, or a step back upwards.

    With lines 12 points apart a step of 17.4 or more begins a paragraph; large type may take more.
    """
    step = joint.row.base - joint.above.foot
    usual = max(1.45 * joint.column.pitch, 1.15 * joint.column.pitch + 2)
    if step < -0.5 * joint.size or step > usual * max(1.0, joint.size / joint.style.size):
        return True
    return None


def _row_of_a_table(joint: Joint) -> bool | None:
    """Rows of a table stay together; how they begin and end says nothing."""
    return False if joint.tabular[1] else None


def _cut_word(joint: Joint) -> bool | None:
    """A word or an address that the line's end cuts goes on in the next: "com-" / "piler", "doi:10.1000/" / "xyz"."""
    above, row = joint.above, joint.row
    if above.text[-1] in HYPHENS and above.text[-2:-1].isalnum() and row.text[0].isalnum():
        return False
    return False if goes_on(above.text.rsplit(" ", 1)[-1], row.text) else None


def _other_size(joint: Joint) -> bool | None:
    """Type of another size is something else, but for a stray sign of up to three characters."""
    above, row = joint.above, joint.row
    if abs(above.size - row.size) > 0.12 * joint.size and min(len(above.text), len(row.text)) > 3:
        return True
    return None


def _other_typewriter(joint: Joint) -> bool | None:
    """Code begins or ends, but for a word of it in a line."""
    above, row = joint.above, joint.row
    return True if row.mono != above.mono and min(len(row.text), len(above.text)) > 12 else None


def _code(joint: Joint) -> bool | None:
    """Lines of code stay together."""
    return False if joint.row.mono and not joint.style.mono else None


def _bold_heading(joint: Joint) -> bool | None:
    """Bold type ends after up to three lines, or begins after the end of a sentence: a heading without space."""
    above, row = joint.above, joint.row
    if joint.style.bold or heavy(row) == heavy(above):
        return None
    if heavy(above):
        return True if joint.count <= 3 else None
    return True if row.bold > 0.98 and joint.ended else None


def _large_heading(joint: Joint) -> bool | None:
    """Lines of large type are one heading, unless the next one has a number: "1 Sources" / "1.1 Springs"."""
    row = joint.row
    if row.size <= 1.12 * joint.style.size:
        return None
    return list_start(row.text) and bool(re.match(r"\d", row.text))


def _room_was_left(joint: Joint) -> bool | None:
    """Lines laid out here break where the next word does not fit; where it would have, the text had a line of its own.

    So the lines of an address, a list and a poem are told from those of a paragraph, however long they are.
    """
    if not joint.column.edge:
        return None
    above, row = joint.above, joint.row
    room = joint.column.edge - above.u1 - _LEFT_ROOM * above.size
    return True if row.word and room > row.word + 0.3 * above.size else None


def _list_item(joint: Joint) -> bool | None:
    """A bullet or a number begins an item, unless it only stands at the beginning of a line by chance.

    "... as was shown in" / "2. The next" goes on; after an item, a finished or a short line a new item begins.
    """
    row = joint.row
    if not list_start(row.text):
        return None
    return True if joint.in_item or joint.ended or joint.short or BULLET.match(row.text) else None


def _no_indents_to_judge_by(joint: Joint) -> bool | None:
    """Typewritten text indents what it likes, centred lines begin anywhere: they go on."""
    return False if joint.column.loose or joint.row.mono else None


def _hanging(joint: Joint) -> bool | None:
    """Where paragraphs hang, one begins with each line at the edge that follows an indented one."""
    if not joint.column.hanging:
        return None
    return joint.indent < _INDENT * joint.row.size <= joint.above_indent


def _second_line_of_item(joint: Joint) -> bool | None:
    """The second line of an item is indented or begins below its number; the next paragraph does neither.

    "• one thing that is" / "  needed" goes on; "• one thing." / "Then the text" does not.
    """
    above, row = joint.above, joint.row
    if not joint.in_item or joint.count > 1:
        return None
    dedented = row.u0 < above.u0 + 0.3 * row.size
    outside = row.u0 < above.u0 - _INDENT * row.size
    return dedented and ((joint.ended and (joint.short or outside)) or (joint.short and outside))


def _back_from_item(joint: Joint) -> bool | None:
    """Back at the edge after an item whose lines were indented."""
    first, row = joint.first, joint.row
    if not joint.in_item:
        return None
    edge = first.u0 + 0.3 * row.size
    return True if row.u0 < edge and joint.second.u0 > edge else None


def _indented(joint: Joint) -> bool | None:
    """The first line of a paragraph is indented where the line before is not."""
    deep = _INDENT * joint.row.size
    if joint.in_item or joint.above_indent >= deep:
        return None
    return True if deep < joint.indent < _DEEPEST_INDENT * joint.row.size else None


def _other_indent(joint: Joint) -> bool | None:
    """After the end of a sentence, another indent than before."""
    deep = _INDENT * joint.row.size
    shifted = abs(joint.row.u0 - joint.above.u0) > deep
    return True if joint.indent > deep and shifted and joint.ended else None


def _after_quotation(joint: Joint) -> bool | None:
    """Back at the edge after two or more deeply indented lines: the end of an indented quotation."""
    deep = _INDENT * joint.row.size
    quoted = joint.count > 1 and joint.above_indent > 2.5 * deep
    return True if joint.indent < deep <= joint.above_indent and quoted else None


RULES: tuple[Callable[[Joint], bool | None], ...] = (
    _table_begins_or_ends,
    _wide_gap,
    _row_of_a_table,
    _cut_word,
    _other_size,
    _other_typewriter,
    _code,
    _bold_heading,
    _room_was_left,
    _large_heading,
    _list_item,
    _no_indents_to_judge_by,
    _hanging,
    _second_line_of_item,
    _back_from_item,
    _indented,
    _other_indent,
    _after_quotation,
)


def ends_early(above: Row, row: Row, column: Column) -> bool:
    """Whether a line ends early although the next line's first word would have fitted.

    A line that does not end a sentence has to end a good deal earlier: lists without bullets, addresses, verse.
    """
    room = column.right - above.u1
    word = row.text.split(" ", 1)[0]
    need = (len(word) + 1.5) * (row.u1 - row.u0) / max(len(row.text), 1)
    if room < need + 0.5 * row.size:
        return False
    return ends_sentence(above.text) or room > max(need + 0.2 * column.width, 0.35 * column.width)


# Measures


def measure(rows: Sequence[Row], style: Style, width: float = 0.0) -> Column:
    """The measures of a column from its lines; ``width`` is that of the page if it was laid out here."""
    body = [row for row in rows if abs(row.size - style.size) < 0.6] or list(rows)
    lefts = Counter(round(row.u0 / 2) for row in body if row.cells == 1)
    if not lefts:
        lefts = Counter(round(row.u0 / 2) for row in rows)
    most = max(lefts.values())
    # The leftmost edge that many lines share.
    left = min(edge for edge, count in lefts.items() if count >= max(1, 0.3 * most)) * 2.0
    ends = sorted(row.u1 for row in body)
    right = ends[min(len(ends) - 1, int(0.9 * len(ends)))]
    aligned = sum(row.u0 - left < 0.5 * row.size for row in body)
    edges = Counter(round(row.u0) for row in body)
    scattered = len(body) > 5 and aligned < 0.35 * len(body) and len(edges) > 0.6 * len(body)
    edge_of_page = width - min(row.u0 for row in rows) if width else 0.0
    return Column(left, right, _pitch(rows, style), _hangs(rows, left), scattered, edge_of_page)


def _pitch(rows: Sequence[Row], style: Style) -> float:
    """The usual distance between baselines: a low one of those that occur, since gaps between paragraphs are wider."""
    steps = sorted(b.base - a.foot for a, b in pairwise(rows) if 0 < b.base - a.foot < 3 * a.size)
    pitch = steps[len(steps) * 2 // 5] if steps else 1.2 * style.size
    if len(steps) < 8:
        pitch = min(pitch, 1.35 * style.size)  # too few to tell the pitch from the space between paragraphs
    return pitch


def _hangs(rows: Sequence[Row], left: float) -> bool:
    """Whether paragraphs begin at the edge and go on indented, as in lists of references.

    Told by the lines that end within a sentence: is the next one further in, or further out?
    """
    inwards = outwards = 0
    for above, row in pairwise(rows):
        if above.mono or ends_sentence(above.text) or list_start(above.text) or above.cells > 1 or row.cells > 1:
            continue
        deep = _INDENT * row.size
        a, b = above.u0 - left, row.u0 - left
        inwards += abs(a) < 0.5 * deep and deep < b < _DEEPEST_INDENT * row.size
        outwards += abs(b) < 0.5 * deep and deep < a < _DEEPEST_INDENT * row.size
    return inwards >= 3 and inwards > 3 * outwards
