# SPDX-License-Identifier: AGPL-3.0-or-later
"""Where the numbers of answers stand: beside the line, in the margin or in the gap between columns, over no word.

All is in pixels of the window; the lines of text are given, so it does not matter what made them. A number that finds
no free place, as in a page that is text from edge to edge, sits on the upper edge of its mark.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from desktop_qa.documents.model import Rect

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

GAP = 3.0
"""Pixels between a line and its number."""
REACH = 48.0
"""Pixels from a line within which a number is seen to belong to it; in two columns the next one is not far."""
TOUCH = 1.0
"""Pixels by which a number may reach into the box of a line: boxes are higher than letters."""
TRIES = 8
BEHIND = 2.0
"""A number stands before the line, where one looks for it, unless the line's end is so much nearer to its mark."""

Direction = tuple[int, int]
_FORWARD: dict[int, Direction] = {0: (1, 0), 90: (0, 1), 180: (-1, 0), 270: (0, -1)}


class Badge(NamedTuple):
    """A number's place, and whether it stands over nothing."""

    rect: Rect
    free: bool


def place(
    marks: Sequence[tuple[Rect, float, float]], lines: Sequence[Rect], rotation: int, left: float, right: float
) -> list[Badge]:
    """A place for the number of each mark.

    Args:
        marks: the first rectangle of each mark, with width and height of its number.
        lines: the page's lines of text.
        rotation: of the page: where on it a line begins.
        left: of the window; numbers stand between this
        right: and this.
    """
    x, y = _FORWARD[rotation]
    placed: list[Badge] = []
    for mark, width, height in marks:
        line = next((one for one in lines if one.contains(*mark.center)), mark)
        taken = [*lines, *(badge.rect for badge in placed)]
        spots = []
        for direction, cost in (((-x, -y), 1.0), ((x, y), BEHIND)):
            spot = _outward(line, width, height, direction, taken)
            if spot is not None and left <= spot.x0 and spot.x1 <= right:
                spots.append((cost * _distance(mark, spot), spot))
        if spots:
            placed.append(Badge(min(spots, key=lambda one: one[0])[1], free=True))
        else:
            placed.append(Badge(_on_edge(mark, width, height, left), free=False))
    return placed


def _outward(line: Rect, width: float, height: float, direction: Direction, taken: Iterable[Rect]) -> Rect | None:
    """The first free place that is met going away from a line, if that is near enough."""
    obstacles = list(taken)
    spot = _beside(line, line, width, height, direction)
    for _ in range(TRIES):
        if _distance(line, spot) > REACH:
            return None
        inner = Rect(spot.x0 + TOUCH, spot.y0 + TOUCH, spot.x1 - TOUCH, spot.y1 - TOUCH)
        hit = next((one for one in obstacles if one.intersects(inner)), None)
        if hit is None:
            return spot
        spot = _beside(line, hit, width, height, direction)
    return None


def _beside(line: Rect, obstacle: Rect, width: float, height: float, direction: Direction) -> Rect:
    """At the middle of the line's height, just beyond the obstacle."""
    x, y = line.center
    if direction[0]:
        x = obstacle.x1 + GAP if direction[0] > 0 else obstacle.x0 - GAP - width
        return Rect(x, y - height / 2, x + width, y + height / 2)
    y = obstacle.y1 + GAP if direction[1] > 0 else obstacle.y0 - GAP - height
    return Rect(x - width / 2, y, x + width / 2, y + height)


def _distance(text: Rect, spot: Rect) -> float:
    """From a line or a mark to the nearer edge of the number."""
    return max(text.x0 - spot.x1, spot.x0 - text.x1, text.y0 - spot.y1, spot.y0 - text.y1)


def _on_edge(mark: Rect, width: float, height: float, left: float) -> Rect:
    """A tab on the upper edge of a mark, mostly between the lines; never outside the window, where it would be lost."""
    x = max(mark.x0 - 1.5, left)
    y = mark.y0 - height * 0.75
    if mark.y1 > 0:
        y = max(y, 2.0)
    return Rect(x, y, x + width, y + height)
