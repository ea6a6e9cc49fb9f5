# SPDX-License-Identifier: AGPL-3.0-or-later
"""The four colours of highlights: on paper, in lists, in copies of a document, and by name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPen, QPixmap

from desktop_qa.ui.toolkit import theme
from desktop_qa.ui.toolkit.marks import note_colour

if TYPE_CHECKING:
    from desktop_qa.storage.notes import Colour

SIDE = 16


def name(colour: Colour) -> str:
    """The name of a colour in the interface's language."""
    return {
        "yellow": QCoreApplication.translate("Notes", "Yellow"),
        "green": QCoreApplication.translate("Notes", "Green"),
        "blue": QCoreApplication.translate("Notes", "Blue"),
        "pink": QCoreApplication.translate("Notes", "Pink"),
    }[colour]


def swatch(colour: Colour, *, chosen: bool = False, noted: bool = False) -> QIcon:
    """A patch of the colour; ``chosen`` draws a ring around it, ``noted`` the mark of a note inside."""
    pixmap = QPixmap(SIDE * 3, SIDE * 3)
    pixmap.setDevicePixelRatio(3)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    ink = QColor(theme.colours().text)
    if chosen:
        painter.setPen(QPen(ink, 1.6))
        painter.drawRoundedRect(QRectF(0.8, 0.8, SIDE - 1.6, SIDE - 1.6), 4, 4)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(note_colour(colour, dark=False))
    painter.drawRoundedRect(QRectF(3, 3, SIDE - 6, SIDE - 6), 2.5, 2.5)
    if noted:
        painter.setPen(QPen(QColor("#1d2025"), 1.2))
        for y in (6.2, 9.0):
            painter.drawLine(QRectF(5, y, SIDE - 10, 0).topLeft(), QRectF(5, y, SIDE - 10, 0).topRight())
    painter.end()
    return QIcon(pixmap)
