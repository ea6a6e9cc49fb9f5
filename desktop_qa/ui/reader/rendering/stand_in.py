# SPDX-License-Identifier: AGPL-3.0-or-later
"""What is shown of a page until its picture is there: one of another scale, or one in other page colours.

Other colours are laid over it while it is painted, which takes milliseconds. Greys come out as they will be; the hue of
coloured text does not, nor do photographs that are not known yet, for the moment that it takes to draw the page anew.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QColor, QPainter, QPainterPath

from desktop_qa.ui.reader.rendering.page_colours import INK, PAPER, PageColours

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from PySide6.QtCore import QRectF

    from desktop_qa.ui.reader.rendering.page_colours import Area
    from desktop_qa.ui.reader.rendering.tiles import Tile

Mode = QPainter.CompositionMode
_TURN_OVER = (Mode.CompositionMode_Difference, QColor(255, 255, 255))


def draw(painter: QPainter, target: QRectF, tile: Tile, colours: PageColours, photographs: Sequence[Area] = ()) -> None:
    """Draw a tile into ``target`` so that it looks nearly as it would in these colours.

    ``photographs`` are its areas, in pixels of the target, that keep theirs.
    """
    painter.drawImage(target, tile.image)
    if tile.colours is colours:
        return
    painter.save()
    painter.setClipPath(_text(target, photographs))
    for mode, colour in (*_undone(tile.colours), *_done(colours)):
        painter.setCompositionMode(mode)
        painter.fillRect(target, colour)
    painter.restore()


def _text(target: QRectF, photographs: Sequence[Area]) -> QPainterPath:
    path = QPainterPath()
    path.addRect(target)
    for left, top, right, bottom in photographs:
        photograph = QPainterPath()
        photograph.addRect(target.left() + left, target.top() + top, right - left, bottom - top)
        path = path.subtracted(photograph)
    return path


def _range(colours: PageColours) -> tuple[tuple[int, int, int], tuple[int, int, int]]:
    """What 0 and what 255 become; dark pages are turned over before."""
    ends = INK[colours], PAPER[colours]
    return (ends[1], ends[0]) if colours is PageColours.DARK else ends


def _done(colours: PageColours) -> Iterator[tuple[Mode, QColor]]:
    """From the page's own colours to others: 0..255 is squeezed into a range."""
    if colours is PageColours.NORMAL:
        return
    low, high = _range(colours)
    if colours is PageColours.DARK:
        yield _TURN_OVER
    yield Mode.CompositionMode_Multiply, QColor(*(b - a for a, b in zip(low, high, strict=True)))
    yield Mode.CompositionMode_Plus, QColor(*low)


def _undone(colours: PageColours) -> Iterator[tuple[Mode, QColor]]:
    """And back: the range is stretched again."""
    if colours is PageColours.NORMAL:
        return
    low, high = _range(colours)
    yield Mode.CompositionMode_Difference, QColor(*low)
    yield Mode.CompositionMode_ColorDodge, QColor(*(255 - b + a for a, b in zip(low, high, strict=True)))
    if colours is PageColours.DARK:
        yield _TURN_OVER
