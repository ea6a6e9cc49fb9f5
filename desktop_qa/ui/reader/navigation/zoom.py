# SPDX-License-Identifier: AGPL-3.0-or-later
"""Zoom: how it is chosen and which steps it takes; no Qt."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from enum import StrEnum

STEPS = (
    0.1,
    0.25,
    1 / 3,
    0.5,
    2 / 3,
    0.75,
    0.9,
    1.0,
    1.1,
    1.25,
    1.5,
    1.75,
    2.0,
    2.5,
    3.0,
    4.0,
    5.0,
    6.0,
    8.0,
    12.0,
    16.0,
)
LEAST, MOST = STEPS[0], STEPS[-1]


class ZoomMode(StrEnum):
    """What decides on the zoom: a number, or the size of the window."""

    FREE = "free"
    FIT_WIDTH = "width"
    FIT_PAGE = "page"


class PageMode(StrEnum):
    """How pages lie beside each other."""

    CONTINUOUS = "continuous"
    """Under each other in one long scroll."""
    TWO = "two"
    """Two beside each other."""
    SINGLE = "single"
    """One at a time."""


@dataclass(frozen=True, slots=True)
class Position:
    """Where a document was left: enough to come back to the same line at another window size."""

    page: int = 0
    fraction: float = 0.0
    """Height of the top edge of the window, in heights of the page (below 0: in the gap above it)."""
    zoom_mode: ZoomMode = ZoomMode.FIT_WIDTH
    zoom: float = 1.0
    rotation: int = 0
    left: float = 0.5
    """Middle of the window, in widths of the sheet."""


def clamp(zoom: float) -> float:
    """The zoom within the limits."""
    return min(max(zoom, LEAST), MOST)


def step_in(zoom: float) -> float:
    """The next larger step."""
    return STEPS[min(bisect_right(STEPS, zoom * 1.005), len(STEPS) - 1)]


def step_out(zoom: float) -> float:
    """The next smaller step."""
    return STEPS[max(bisect_left(STEPS, zoom * 0.995) - 1, 0)]
