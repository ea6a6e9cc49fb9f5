# SPDX-License-Identifier: AGPL-3.0-or-later
"""The lines of pages that were laid out here and now, from HTML, EPUB and the like: the file's order is the text's.

Nothing has to be found out about columns. Only tables need care: MuPDF writes them cell by cell, and a cell may have
several lines, so the lines of one row of a table are brought together.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_qa.documents.mupdf.extract import FULL
from desktop_qa.documents.text.right_to_left import RTL
from desktop_qa.documents.text.rows import row_of

if TYPE_CHECKING:
    from desktop_qa.documents.text.notes import Kept
    from desktop_qa.documents.text.reading_order import PageLines
    from desktop_qa.documents.text.rows import Row

Line = list[int]
Cell = list[Line]

_CELL_GAP = 0.8  # ems between cells; wider than the space behind the number of a list's item
_CODE_GAP = 1.9  # ems in code, which sets its own gaps
_ENDS = 8  # fragments at either end of a line that another one may lie over
_CELL_PITCH = 1.75  # ems between the lines of a cell


def rows(lines: PageLines, fragments: list[int], kept: Kept, number: int) -> list[Row]:
    r"""The lines in the order of the file; each row of a table is one of them, its cells set apart by tabs.

    A row with the cells "Denmark", "Danish / krone" and "42,933" becomes "Denmark\tDanish krone\t42,933".
    """
    table: list[list[Cell]] = []
    for fragment in fragments:
        _place(lines, table, fragment)
    found = []
    for cells in table:
        separators: dict[int, str] = {}
        order: list[int] = []
        for cell in cells:
            for line in cell:
                if order:
                    separators[line[0]] = _between_lines(lines, order[-1], line[0]) if line is not cell[0] else "\t"
                order += line if len(cells) > 1 else _in_order(lines, line)
        if (row := row_of(lines, order, kept, number, separators)) is not None:
            row.tabular = len(cells) > 1 and not row.mono
            row.word = _first_word(lines, order[0])
            found.append(row)
    return found


def _first_word(lines: PageLines, fragment: int) -> float:
    """How wide the first word of a fragment is, in points; 0.0 where it is written from the right."""
    text = lines.text(fragment)
    if RTL.match(text):
        return 0.0
    first = lines.starts[fragment]
    last = first + len(text.split(" ", 1)[0]) - 1
    near, far = lines.page.near[first], lines.page.far[max(first, last)]
    return (float(far) - float(near)) / FULL * float(lines.u1[fragment] - lines.u0[fragment])


def _place(lines: PageLines, table: list[list[Cell]], fragment: int) -> None:
    """Put a fragment where it belongs: to its line, to its cell, beside the last cell, or into a row of its own."""
    if not table:
        table.append([[[fragment]]])
        return
    cells = table[-1]
    last = cells[-1][-1][-1]
    size = max(float(lines.size[fragment]), float(lines.size[last]))
    step = float(lines.base[fragment] - lines.base[last])
    if abs(step) < 0.5 * size and not _above(lines, cells[-1][-1], fragment):
        if _gap(lines, last, fragment) > _gap_of_cells(lines, last, fragment) * size:
            cells.append([[fragment]])
        else:
            cells[-1][-1].append(fragment)
    elif step < 0 and _is_beside(lines, cells[-1], fragment):
        _begin_cell(lines, table, fragment, size)
    elif len(cells) > 1 and step < _CELL_PITCH * size and _is_below(lines, cells[-1], fragment):
        cells[-1].append([fragment])
    else:
        table.append([[[fragment]]])


def _begin_cell(lines: PageLines, table: list[list[Cell]], fragment: int, size: float) -> None:
    """A cell beside what came before: the lines from its height on were the cell before, and are one row with it."""
    height = float(lines.base[fragment]) - 0.5 * size
    first = len(table) - 1
    while first > 0 and float(lines.base[table[first - 1][0][0][0]]) >= height and len(table[first - 1]) == 1:
        if not _is_beside(lines, table[first - 1][0], fragment):
            break
        first -= 1
    head, *others = table[first:]
    for cells in others:
        head[-1] += [line for cell in cells for line in cell]
    del table[first + 1 :]
    head.append([[fragment]])


def _above(lines: PageLines, line: Line, fragment: int) -> bool:
    """Whether a fragment lies over the line that it would belong to, as the first line of the next row may."""
    u0, u1 = float(lines.u0[fragment]), float(lines.u1[fragment])
    ends = line if len(line) < 2 * _ENDS else line[:_ENDS] + line[-_ENDS:]  # a line may have thousands of fragments
    covered: float = max(min(u1, lines.right[f]) - max(u0, lines.left[f]) for f in ends)
    return covered > 0.5 * min(u1 - u0, float(lines.u1[line[0]] - lines.u0[line[0]]))


def _gap(lines: PageLines, left: int, right: int) -> float:
    return float(max(lines.u0[right] - lines.u1[left], lines.u0[left] - lines.u1[right]))


def _gap_of_cells(lines: PageLines, left: int, right: int) -> float:
    return _CODE_GAP if lines.mono[left] and lines.mono[right] else _CELL_GAP


def _is_beside(lines: PageLines, cell: Cell, fragment: int) -> bool:
    """Whether a fragment lies wholly to one side of a cell."""
    low = min(float(lines.u0[f]) for line in cell for f in line)
    high = max(float(lines.u1[f]) for line in cell for f in line)
    return float(lines.u0[fragment]) >= high - 1 or float(lines.u1[fragment]) <= low + 1


def _is_below(lines: PageLines, cell: Cell, fragment: int) -> bool:
    """Whether a fragment begins (or, written from the right, ends) where the lines of a cell do."""
    edge = 1.0 + 0.5 * float(lines.size[fragment])
    first = cell[0]
    if RTL.match(lines.text(fragment)):
        return abs(float(lines.u1[fragment]) - max(float(lines.u1[f]) for f in first)) < edge
    return abs(float(lines.u0[fragment]) - min(float(lines.u0[f]) for f in first)) < edge


def _in_order(lines: PageLines, line: Line) -> Line:
    """The parts of a line in the order of reading: from the right where it is written from the right."""
    if len(line) < 2:
        return line
    if lines.rtl or any(RTL.match(lines.text(fragment)) for fragment in line):
        return sorted(line, key=lambda fragment: -float(lines.u1[fragment]))
    return line


def _between_lines(lines: PageLines, above: int, below: int) -> str:
    """What goes between two lines of a cell: nothing after a hyphen or between ideographs."""
    before, after = lines.text(above)[-1:], lines.text(below)[:1]
    if before in "-‐–—/" and after.isalnum():
        return ""
    return "" if before > "\u2e80" and after > "\u2e80" else " "
