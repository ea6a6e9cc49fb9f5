# SPDX-License-Identifier: AGPL-3.0-or-later
"""Line icons in the colour of the text around them, drawn from resources/icons for light and dark alike."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer

from desktop_qa.common import paths

SIZES = (16, 20, 24)
DIRECTED = frozenset({"back", "forward", "send", "sidebar", "panel"})
"""Drawings that point somewhere, or show where something is: mirrored where the interface runs from right to left."""


@lru_cache(maxsize=128)
def _drawing(name: str) -> bytes:
    return (paths.resources() / "icons" / f"{name}.svg").read_bytes()


def pixmap(name: str, size: int, colour: QColor, ratio: float = 1.0) -> QPixmap:
    """The icon in one colour, ``size`` device-independent pixels square."""
    drawing = _drawing(name).replace(b"currentColor", colour.name().encode())
    renderer = QSvgRenderer(QByteArray(drawing))
    side = round(size * ratio)
    picture = QPixmap(side, side)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setOpacity(colour.alphaF())
    if name in DIRECTED and QGuiApplication.isRightToLeft():
        painter.translate(side, 0)
        painter.scale(-1, 1)
    renderer.render(painter, QRectF(0, 0, side, side))
    painter.end()
    picture.setDevicePixelRatio(ratio)
    return picture


@lru_cache(maxsize=256)
def _icon(name: str, normal: int, disabled: int, selected: int, ratio: float, _mirrored: bool) -> QIcon:
    made = QIcon()
    colours = ((normal, QIcon.Mode.Normal), (disabled, QIcon.Mode.Disabled), (selected, QIcon.Mode.Selected))
    for size in SIZES:
        for scale in {1.0, ratio}:
            for colour, mode in colours:
                made.addPixmap(pixmap(name, size, QColor.fromRgba(colour), scale), mode)
    return made


def icon(name: str, palette: QPalette | None = None, role: QPalette.ColorRole = QPalette.ColorRole.WindowText) -> QIcon:
    """The icon in the palette's text colour, paler when disabled. Ask again after the palette changed."""
    palette = palette or QGuiApplication.palette()
    normal = palette.color(QPalette.ColorGroup.Active, role)
    disabled = QColor(normal)
    disabled.setAlphaF(0.35)
    screen = QGuiApplication.primaryScreen()
    ratio = screen.devicePixelRatio() if screen is not None else 1.0
    selected = palette.color(QPalette.ColorGroup.Active, QPalette.ColorRole.HighlightedText)
    return _icon(name, normal.rgba(), disabled.rgba(), selected.rgba(), ratio, QGuiApplication.isRightToLeft())


def application_icon() -> QIcon:
    """The program's own icon."""
    made = QIcon()
    folder = paths.resources() / "icons" / "app"
    for size in (16, 24, 32, 48, 64, 128, 256):
        made.addFile(str(folder / f"desktop-qa-{size}.png"), QSize(size, size))
    return made


def forget() -> None:
    """Drop every drawn icon; for the end of the application."""
    _icon.cache_clear()
