# SPDX-License-Identifier: AGPL-3.0-or-later
"""Pages as scanners and cameras make them: pictures of text, turned, shaded, in columns."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
import pymupdf  # noqa: TID253

if TYPE_CHECKING:
    from collections.abc import Sequence

DPI = 200
HARBOUR = (
    "The harbour master wrote another line into the book of the year and went to the window, from where he "
    "could see the boats that came in with the tide. It was the third of October, and the wind had turned."
)
GARDEN = (
    "In the garden behind the house there stood an old pear tree, which the children of the street had planted "
    "when the railway was built. Nobody knew any more who had owned the ladder that leaned against it."
)


def typeset(*columns: str, width: float = 420, height: float = 300, size: float = 12) -> Any:
    """A ``pymupdf.Document`` of one page with these texts side by side."""
    made = pymupdf.open()
    page = made.new_page(width=width, height=height)
    room = (width - 72 - 24 * (len(columns) - 1)) / len(columns)
    for number, text in enumerate(columns):
        left = 36 + number * (room + 24)
        page.insert_textbox(
            pymupdf.Rect(left, 36, left + room, height - 24), text, fontsize=size, fontname="tiro", lineheight=1.3
        )
    return made


def picture(document: Any, page: int = 0, degrees: float = 0.0, *, shaded: bool = False) -> Any:
    """A page as a grey ``pymupdf.Pixmap``, turned clockwise; ``shaded`` as if by the shadow of a hand."""
    matrix = pymupdf.Matrix(DPI / 72, DPI / 72) * pymupdf.Matrix(degrees)
    drawn = document[page].get_pixmap(matrix=matrix, colorspace=pymupdf.csGRAY)
    grey = np.frombuffer(drawn.samples, np.uint8).reshape(drawn.height, drawn.stride)[:, : drawn.width].astype(float)
    if shaded:
        light = np.linspace(0.95, 0.35, drawn.width)[None, :] * np.linspace(1.0, 0.75, drawn.height)[:, None]
        grey *= light
    return pymupdf.Pixmap(pymupdf.csGRAY, drawn.width, drawn.height, grey.astype(np.uint8).tobytes(), False)


def scan(pictures: Sequence[Any]) -> bytes:
    """A PDF whose pages are these pictures."""
    made = pymupdf.open()
    for one in pictures:
        page = made.new_page(width=one.width * 72 / DPI, height=one.height * 72 / DPI)
        page.insert_image(page.rect, pixmap=one)
    data: bytes = made.tobytes()
    return data
