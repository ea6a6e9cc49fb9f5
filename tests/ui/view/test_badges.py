# SPDX-License-Identifier: AGPL-3.0-or-later
"""The numbers of answers cover no word, whatever the zoom, the columns and the rotation, while there is room."""

from __future__ import annotations

import pytest

from desktop_qa.documents.model import Rect
from desktop_qa.ui.reader.marks.badges import REACH, place

SIZE = 10.0


def column(left: float, right: float, height: float, count: int = 12, top: float = 50.0) -> list[Rect]:
    """Lines of text that touch each other, as at a small zoom."""
    return [Rect(left, top + row * height, right, top + (row + 1) * height) for row in range(count)]


def part(line: Rect, start: float, end: float) -> Rect:
    """A mark from one share of the line's length to another."""
    return Rect(line.x0 + line.width * start, line.y0, line.x0 + line.width * end, line.y1)


def placed(marks, lines, rotation=0, width=800.0):
    return place([(mark, SIZE, SIZE) for mark in marks], lines, rotation, 2.0, width - 2.0)


@pytest.mark.parametrize("height", [5.0, 8.0, 12.0, 24.0])
def test_a_number_stands_in_the_margin_beside_its_line(height: float) -> None:
    lines = column(80, 400, height)
    (badge,) = placed([part(lines[4], 0.3, 0.4)], lines)
    assert badge.free
    assert badge.rect.x1 < lines[4].x0
    assert badge.rect.center[1] == lines[4].center[1]
    assert not any(line.intersects(badge.rect) for line in lines)


def test_at_the_end_of_a_line_it_stands_behind_it() -> None:
    lines = column(80, 400, 9)
    (badge,) = placed([part(lines[4], 0.9, 1.0)], lines)
    assert badge.rect.x0 > lines[4].x1


def test_between_columns_it_covers_neither() -> None:
    left, right = column(80, 300, 9), column(320, 540, 9)
    badges = placed([part(right[3], 0.1, 0.2), part(left[6], 0.85, 0.95)], [*left, *right])
    for badge in badges:
        assert badge.free
        assert badge.rect.x0 > 300
        assert badge.rect.x1 < 320


def test_numbers_of_one_line_stand_beside_each_other() -> None:
    lines = column(80, 400, 9)
    badges = placed([part(lines[4], 0.1, 0.2), part(lines[4], 0.25, 0.3), part(lines[5], 0.1, 0.2)], lines)
    assert all(badge.free for badge in badges)
    rects = [badge.rect for badge in badges]
    shrunk = [Rect(one.x0 + 1, one.y0 + 1, one.x1 - 1, one.y1 - 1) for one in rects]
    assert not any(one.intersects(other) for one in shrunk for other in rects if other.center != one.center)
    assert all(lines[4].x0 - one.x1 <= REACH for one in rects)


@pytest.mark.parametrize(("rotation", "before"), [(90, "y1"), (180, "x0"), (270, "y0")])
def test_on_a_turned_page_it_stands_where_the_line_begins(rotation: int, before: str) -> None:
    lines = column(80, 400, 9)
    if rotation != 180:
        lines = [Rect(line.y0, line.x0, line.y1, line.x1) for line in lines]
    line = lines[4]
    mark = {90: Rect(line.x0, line.y0 + 20, line.x1, line.y0 + 60), 180: Rect(line.x1 - 60, line.y0, line.x1, line.y1),
            270: Rect(line.x0, line.y1 - 60, line.x1, line.y1 - 20)}[rotation]  # fmt: skip
    (badge,) = placed([mark], lines, rotation)
    assert badge.free
    if before == "y1":
        assert badge.rect.y1 < line.y0
    elif before == "x0":
        assert badge.rect.x0 > line.x1
    else:
        assert badge.rect.y0 > line.y1


def test_without_room_it_sits_on_its_mark_and_says_so() -> None:
    lines = column(0, 800, 12)
    mark = part(lines[4], 0.5, 0.6)
    (badge,) = placed([mark], lines)
    assert not badge.free
    assert badge.rect.y0 < mark.y0 < badge.rect.y1


def test_enlarged_beyond_the_window_the_number_stays_in_sight() -> None:
    lines = column(-500, 1500, 30)
    mark = Rect(-40, lines[4].y0, 60, lines[4].y1)
    (badge,) = placed([mark], lines)
    assert badge.rect.x0 >= 2.0
