# SPDX-License-Identifier: AGPL-3.0-or-later
"""Paints a page: its picture (or a stand-in until the sharp one is there) and what lies over it.

Pictures are drawn pixel by pixel in device pixels; only a stand-in from another scale is stretched. What lies over
the page is never told by colour alone: answers carry their number, the current one a thick unbroken outline, other
answers a thin broken one, find hits an underline, the current hit a frame.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLineF, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QTransform

from desktop_qa.documents.model import Rect
from desktop_qa.ui.reader.marks import badges
from desktop_qa.ui.reader.rendering import stand_in
from desktop_qa.ui.reader.rendering.page_colours import INK, PAPER, PageColours
from desktop_qa.ui.toolkit.marks import badge_text_colour, note_colour, rank_colour

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPalette

    from desktop_qa.ui.reader.marks.badges import Badge
    from desktop_qa.ui.reader.marks.overlay import Overlay, Piece
    from desktop_qa.ui.reader.navigation.layout import PageLayout
    from desktop_qa.ui.reader.rendering.tiles import TileKey, TileStore

HIT = {
    PageColours.NORMAL: ("#ffe45c", "#8a6d00"),
    PageColours.SEPIA: ("#ffd94a", "#7a5b00"),
    PageColours.DARK: ("#b59a1f", "#ffe680"),
}
CURRENT_HIT = {
    PageColours.NORMAL: ("#ff9d3b", "#a34700"),
    PageColours.SEPIA: ("#ff9d3b", "#94400a"),
    PageColours.DARK: ("#e07b1a", "#ffc38a"),
}
BADGE_HEIGHT = 10.0
NOTE_SIGN = 9.0
BADGE_OPACITY = 0.82
"""Of a badge that may lie over the line above: the words under it stay legible."""
EDGE = 2.0
"""Pixels that a badge keeps from the edge of the window."""


@dataclass(slots=True)
class Look:
    """What painting depends on besides the document."""

    colours: PageColours
    palette: QPalette
    ratio: float
    flash: float = 0.0
    """1 at the height of the flash of the current answer, 0 without."""

    @property
    def dark(self) -> bool:
        """Whether pages are dark."""
        return self.colours is PageColours.DARK


def surround(look: Look) -> QColor:
    """The colour around the pages."""
    if look.dark:
        return QColor(20, 21, 23)
    if look.colours is PageColours.SEPIA:
        return QColor(226, 215, 192)
    window = look.palette.color(look.palette.ColorRole.Window)
    return window.darker(108) if window.lightness() > 128 else window.darker(125)


def turned(rotation: int, width: int, height: int) -> QTransform:
    """From pixels of the page as it stands (``width`` x ``height``) to pixels of the turned page."""
    if rotation == 90:
        return QTransform(0, 1, -1, 0, height, 0)
    if rotation == 180:
        return QTransform(-1, 0, 0, -1, width, height)
    if rotation == 270:
        return QTransform(0, -1, 1, 0, 0, width)
    return QTransform()


class PagePainter:
    """Paints pages of one layout at a scroll position."""

    def __init__(self, painter: QPainter, layout: PageLayout, scroll: tuple[int, int], look: Look) -> None:
        self._painter = painter
        self._layout = layout
        self._scroll = scroll
        self._look = look

    def page_rect(self, page: int) -> QRect:
        """The page in the viewport."""
        box = self._layout.box(page)
        return QRect(box.x - self._scroll[0], box.y - self._scroll[1], box.width, box.height)

    def picture(self, page: int, store: TileStore, keys: Sequence[TileKey]) -> None:
        """The paper and the picture of a page; ``keys`` are its tiles in sight."""
        painter, rect, ratio = self._painter, self.page_rect(page), self._look.ratio
        painter.fillRect(rect, QColor(*PAPER[self._look.colours]))
        error = store.errors.get(page)
        if error is not None:
            self._message(rect, error)
            return
        scale = self._layout.scale * ratio
        grid = store.grid(page, scale)
        painter.save()
        painter.setClipRect(rect)
        painter.scale(1 / ratio, 1 / ratio)
        painter.translate(round(rect.x() * ratio), round(rect.y() * ratio))
        painter.setTransform(turned(self._layout.rotation, grid.width, grid.height), combine=True)
        images = [(key, store.cache.get(key)) for key in keys]
        if any(image is None for _, image in images):
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            for key, other in store.cache.others(page, scale):
                left, top, right, bottom = store.grid(page, key.scale).area(key)
                factor = scale / key.scale
                target = QRectF(left * factor, top * factor, (right - left) * factor, (bottom - top) * factor)
                photographs = store.photographs.on(page, scale, round(target.left()), round(target.top()))
                stand_in.draw(painter, target, other, self._look.colours, photographs)
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, on=False)
        for key, image in images:
            if image is not None:
                left, top, _, _ = grid.area(key)
                painter.drawImage(QPointF(left, top), image)
        painter.restore()

    def border(self, page: int) -> None:
        """A hairline that sets the page off from its surround."""
        shade = QColor(255, 255, 255, 28) if self._look.dark else QColor(0, 0, 0, 42)
        self._painter.setPen(QPen(shade, 1))
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        self._painter.drawRect(self.page_rect(page).adjusted(-1, -1, 0, 0))

    def over(self, page: int, overlay: Overlay) -> None:
        """Selection, find hits and answers."""
        painter = self._painter
        painter.save()
        painter.setClipRect(self.page_rect(page).adjusted(-12, -12, 12, 12))
        self._notes(page, overlay)
        self._selection(page, overlay.selection_rects(page))
        self._hits(page, overlay)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pieces = overlay.answer_pieces(page)
        for piece in pieces:
            self._answer(page, piece, current=piece.answer == overlay.current)
        self._badges(page, pieces, overlay)
        painter.restore()

    def _in_window(self, page: int, rect: Rect) -> Rect:
        sheet, (x, y) = self._layout.rect_to_sheet(page, rect), self._scroll
        return Rect(sheet.x0 - x, sheet.y0 - y, sheet.x1 - x, sheet.y1 - y)

    def _place(self, page: int, rect: Rect) -> QRectF:
        place = self._in_window(page, rect)
        return QRectF(place.x0, place.y0, place.width, place.height)

    def _tint(self, rect: QRectF, colour: QColor, strength: float) -> None:
        """Colour the paper but not the ink: multiplied on light pages, screened on dark ones."""
        paper, painter = QColor(*PAPER[self._look.colours]), self._painter
        base = QColor(0, 0, 0) if self._look.dark else QColor(255, 255, 255)
        mixed = QColor.fromRgbF(
            colour.redF() * strength + base.redF() * (1 - strength),
            colour.greenF() * strength + base.greenF() * (1 - strength),
            colour.blueF() * strength + base.blueF() * (1 - strength),
        )
        mode = QPainter.CompositionMode
        painter.setCompositionMode(
            mode.CompositionMode_Screen if paper.lightness() < 128 else mode.CompositionMode_Multiply
        )
        painter.fillRect(rect, mixed)
        painter.setCompositionMode(mode.CompositionMode_SourceOver)

    def _notes(self, page: int, overlay: Overlay) -> None:
        """A person's own highlights; a small sign at the end of one says that there is a note to it."""
        for piece in overlay.note_pieces(page):
            place = self._place(page, piece.rect)
            self._tint(place, note_colour(piece.highlight.colour, dark=self._look.dark), 0.85)
            if piece.last and piece.highlight.note:
                self._note_sign(place, note_colour(piece.highlight.colour, dark=not self._look.dark))

    def _note_sign(self, place: QRectF, colour: QColor) -> None:
        painter, side = self._painter, NOTE_SIGN
        sign = QRectF(place.right() - side / 2, place.top() - side / 2, side, side)
        painter.setPen(QPen(QColor(*PAPER[self._look.colours]), 1))
        painter.setBrush(colour)
        painter.drawRoundedRect(sign, 2, 2)
        painter.setPen(QPen(QColor(*PAPER[self._look.colours]), 1))
        for share in (0.35, 0.65):
            y = sign.top() + side * share
            painter.drawLine(QLineF(sign.left() + 2, y, sign.right() - 2, y))

    def _selection(self, page: int, rects: Sequence[Rect]) -> None:
        colour = self._look.palette.color(self._look.palette.ColorRole.Highlight)
        for rect in rects:
            self._tint(self._place(page, rect), colour, 0.55 if self._look.dark else 0.42)

    def _hits(self, page: int, overlay: Overlay) -> None:
        for index, rect in overlay.hit_rects(page):
            current = index == overlay.current_hit
            fill, line = (CURRENT_HIT if current else HIT)[self._look.colours]
            place = self._place(page, rect)
            self._tint(place, QColor(fill), 0.6 if self._look.dark else 0.85)
            self._painter.setPen(QPen(QColor(line), 2 if current else 1))
            self._painter.setBrush(Qt.BrushStyle.NoBrush)
            if current:
                self._painter.drawRect(place)
            else:
                self._painter.drawLine(self._foot(place))

    def _foot(self, place: QRectF) -> QLineF:
        """The lower edge of a piece of text, which is another edge on a turned page."""
        return {
            0: QLineF(place.bottomLeft(), place.bottomRight()),
            90: QLineF(place.topLeft(), place.bottomLeft()),
            180: QLineF(place.topLeft(), place.topRight()),
            270: QLineF(place.topRight(), place.bottomRight()),
        }[self._layout.rotation]

    def _answer(self, page: int, piece: Piece, *, current: bool) -> None:
        colour = rank_colour(piece.answer.rank, dark=self._look.dark, above=piece.answer.above)
        flash = self._look.flash if current else 0.0
        place = self._place(page, piece.rect).adjusted(-1.5, -0.5, 1.5, 0.5)
        strength = (0.3 if current else 0.14) + 0.3 * flash
        self._tint(place, colour, strength * (1.3 if self._look.dark else 1.0))
        pen = QPen(colour, 2.0 if current else 1.0)
        if not current:
            pen.setDashPattern([3.0, 2.5])
        self._painter.setPen(pen)
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        grown = 5.0 * flash
        self._painter.drawRoundedRect(place.adjusted(-grown, -grown, grown, grown), 2 + grown / 2, 2 + grown / 2)

    def _badges(self, page: int, pieces: Sequence[Piece], overlay: Overlay) -> None:
        """The numbers, the best answer's placed first."""
        first = sorted((piece for piece in pieces if piece.first), key=lambda piece: piece.answer.rank)
        if not first:
            return
        font = QFont(self._painter.font())
        font.setPixelSize(9)
        font.setBold(True)
        self._painter.setFont(font)
        marks = []
        for piece in first:
            height = BADGE_HEIGHT + (2 if piece.answer == overlay.current else 0)
            width = max(QFontMetricsF(font).horizontalAdvance(str(piece.answer.rank)) + 5, height)
            marks.append((self._in_window(page, piece.rect), width, height))
        lines = [self._in_window(page, line) for line in overlay.lines(page)]
        places = badges.place(marks, lines, self._layout.rotation, EDGE, self._painter.window().width() - EDGE)
        for piece, badge in zip(first, places, strict=True):
            self._badge(piece, badge)

    def _badge(self, piece: Piece, badge: Badge) -> None:
        painter = self._painter
        colour = rank_colour(piece.answer.rank, dark=self._look.dark, above=piece.answer.above)
        if not badge.free:
            colour.setAlphaF(BADGE_OPACITY)
        rect = QRectF(badge.rect.x0, badge.rect.y0, badge.rect.width, badge.rect.height)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawRoundedRect(rect, 2.5, 2.5)
        painter.setPen(badge_text_colour(dark=self._look.dark))
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, str(piece.answer.rank))

    def _message(self, rect: QRect, error: str) -> None:
        painter = self._painter
        painter.save()
        painter.setPen(QColor(*INK[self._look.colours]))
        head = QCoreApplication.translate("PageView", "This page cannot be shown.")
        inner = rect.adjusted(24, 24, -24, -24)
        flags = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignHCenter | Qt.TextFlag.TextWordWrap
        painter.drawText(inner, int(flags), f"{head}\n\n{error}")
        painter.restore()
