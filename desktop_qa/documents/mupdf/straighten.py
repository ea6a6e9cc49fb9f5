# SPDX-License-Identifier: AGPL-3.0-or-later
"""How the lines of text lie on the picture of a page, so that it can be turned upright before it is recognised.

Lines of text make a profile: the ink of each row, summed along the lines, jumps between line and gap. The angle at
which the profile jumps most is the angle of the lines (W. Postl, Detection of linear oblique structures and skew scan
in digitized documents, 1986).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

MOST_SKEW = 15.0
"""Degrees; a page that lies more askew was not laid there to be read."""
LEAST_SKEW = 0.15
"""Degrees below which turning gains less than drawing anew loses."""
_COARSE, _FINE = 0.5, 0.05
_POINTS = 60_000
_CLEARER = 1.15
"""How much more the profile must jump at an angle than straight ahead."""
_SIDEWAYS = 1.6
"""How much more the profile must jump across the page than down, for a page that lies on its side."""
_LEAST_INK = 400


def ink(grey: NDArray[np.uint8]) -> NDArray[np.bool_]:
    """Where the picture [height, width] is darker than its surroundings, whatever the light."""
    return grey < background(grey) * 0.72


def background(grey: NDArray[np.uint8], block: int = 24) -> NDArray[np.float32]:
    """The brightness of the paper at each point of the picture [height, width], as float32.

    It is the brightness that only a tenth of each block exceeds, smoothed over the neighbouring blocks.
    """
    height, width = grey.shape
    rows, columns = -(-height // block), -(-width // block)
    padded = np.pad(grey, ((0, rows * block - height), (0, columns * block - width)), mode="edge")
    blocks = padded.reshape(rows, block, columns, block).transpose(0, 2, 1, 3).reshape(rows, columns, -1)
    light = np.percentile(blocks, 90, axis=2).astype(np.float32)
    around = np.pad(light, 2, mode="edge")
    windows = np.lib.stride_tricks.sliding_window_view(around, (5, 5))
    # A block that is all letters or picture takes the brightness of the paper around it.
    smooth = np.maximum(np.median(windows, axis=(2, 3)), light)
    return np.repeat(np.repeat(smooth, block, 0), block, 1)[:height, :width]


def evened(grey: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """The picture as if it were lit evenly, when it is not: a photograph of a page has shadows, a scan has none."""
    paper = background(grey)
    if np.percentile(paper, 95) - np.percentile(paper, 5) < 40 and np.median(paper) > 140:
        return grey
    return np.clip(grey * (235.0 / np.maximum(paper, 30.0)), 0, 255).astype(np.uint8)


def turn(grey: NDArray[np.uint8]) -> tuple[float, bool]:
    """The angle of the lines in degrees (positive: they fall to the right), and whether the page lies on its side.

    ``grey`` [height, width] needs no more than 100 pixels an inch. Of a page on its side the angle is that of the
    lines after a quarter turn.
    """
    y, x = np.nonzero(ink(grey))
    if len(y) < _LEAST_INK:
        return 0.0, False
    if len(y) > _POINTS:
        chosen = np.random.default_rng(0).choice(len(y), _POINTS, replace=False)
        y, x = y[chosen], x[chosen]
    upright, straight = _best(y, x)
    # A quarter turn clockwise of the page brings (x, y) to (height - y, x).
    sideways, lying = _best(x, grey.shape[0] - 1 - y)
    if lying[1] > _SIDEWAYS * straight[1]:
        return _worthwhile(sideways, lying), True
    return _worthwhile(upright, straight), False


def _worthwhile(angle: float, scores: tuple[float, float]) -> float:
    level, best = scores
    return angle if abs(angle) >= LEAST_SKEW and best > _CLEARER * level else 0.0


def _best(y: NDArray[Any], x: NDArray[Any]) -> tuple[float, tuple[float, float]]:
    """The angle at which the rows of ink at the points ``x``, ``y`` [n] jump most; the jumps at 0 and there."""
    level = _jumps(y, x, 0.0)
    angles = np.arange(-MOST_SKEW, MOST_SKEW + _COARSE / 2, _COARSE)
    coarse = float(angles[int(np.argmax([_jumps(y, x, float(angle)) for angle in angles]))])
    near = np.arange(coarse - _COARSE, coarse + _COARSE + _FINE / 2, _FINE)
    scores = [_jumps(y, x, float(angle)) for angle in near]
    best = int(np.argmax(scores))
    return float(near[best]), (level, scores[best])


def _jumps(y: NDArray[Any], x: NDArray[Any], degrees: float) -> float:
    """How much the ink changes from row to row along lines that fall by ``degrees``."""
    rows = np.rint(y - x * np.tan(np.radians(degrees))).astype(np.int64)
    profile = np.bincount(rows - rows.min()).astype(np.float64)
    return float(np.square(np.diff(profile)).sum())
