# SPDX-License-Identifier: AGPL-3.0-or-later
"""The signs before the points of a list: Tesseract has no letter for them and takes a dot for an e or a degree sign."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from desktop_qa.documents.mupdf.layer import Word

BULLET = "2022"
"""U+2022 in hexadecimal digits, as words of a layer are written."""
SOLID = 0.72
"""Share of its box that a dot or square fills; an e fills half of it."""
LARGEST = 0.55
"""Share of the size of the letters: a full stop of a title is no list, a black square of a chart neither."""
SMALLEST = 0.12


def with_bullets(words: Sequence[Word], grey: NDArray[np.uint8], dpi: float) -> list[Word]:
    """The words with a bullet in place of each single letter of which the picture [height, width] shows a solid dot.

    Only the first word of a line is looked at.
    """
    found = list(words)
    for number, word in enumerate(words):
        first = number == 0 or abs(words[number - 1].y - word.y) > 0.35 * word.size
        if first and len(word.code) == 4 and _is_dot(word, grey, dpi / 72):
            found[number] = word._replace(code=BULLET)
    return found


def _is_dot(word: Word, grey: NDArray[np.uint8], scale: float) -> bool:
    base = len(grey) - word.y * scale
    top, bottom = max(round(base - 0.95 * word.size * scale), 0), round(base + 0.2 * word.size * scale)
    left, right = max(round(word.x * scale) - 1, 0), round((word.x + word.width) * scale) + 2
    ink = grey[top:bottom, left:right] < 128
    rows, columns = np.flatnonzero(ink.any(1)), np.flatnonzero(ink.any(0))
    if not len(rows) or not len(columns):
        return False
    height, width = int(rows[-1] - rows[0]) + 1, int(columns[-1] - columns[0]) + 1
    size = word.size * scale
    round_enough = 0.7 < width / height < 1.4 and SMALLEST * size < height < LARGEST * size
    return round_enough and float(ink.sum()) >= SOLID * height * width
