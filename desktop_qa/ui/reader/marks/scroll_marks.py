# SPDX-License-Identifier: AGPL-3.0-or-later
"""A narrow strip beside the scroll bar: where in the document the answers and the find hits stand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QHelpEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QToolTip, QWidget

from desktop_qa.ui.toolkit.marks import badge_text_colour, rank_colour
from desktop_qa.ui.toolkit.plain_text import tip

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop_qa.answers.reply import PlacedAnswer
    from desktop_qa.session.document_session import DocumentSession

WIDTH = 18
MARK_HEIGHT = 13.0
REACH = 8.0
"""Pixels around a mark in which a click means it."""


class ScrollMarks(QWidget):
    """Marks at fractions (0..1) of the document's height. A click on a number tells its rank."""

    answerActivated = Signal(int)
    placeActivated = Signal(float)

    def __init__(self, session: DocumentSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._answers: Sequence[tuple[PlacedAnswer, float]] = ()
        self._hits: Sequence[float] = ()
        self._current_hit: float | None = None
        self.setFixedWidth(WIDTH)
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("Places of answers and of found text"))
        self._background = self.palette().color(self.palette().ColorRole.Window)

    def set_background(self, colour: QColor) -> None:
        """The colour around the pages, so that the strip is part of it."""
        self._background = colour
        self.update()

    def sizeHint(self) -> QSize:
        """A strip."""
        return QSize(WIDTH, 100)

    @property
    def answers(self) -> Sequence[tuple[PlacedAnswer, float]]:
        """The answers that are marked, with the place of each."""
        return self._answers

    def set_answers(self, answers: Sequence[tuple[PlacedAnswer, float]]) -> None:
        """Answers with the place of each."""
        self._answers = answers
        self.update()

    def set_hits(self, hits: Sequence[float], current: float | None) -> None:
        """Places of the find hits."""
        self._hits, self._current_hit = hits, current
        self.update()

    def place_of(self, fraction: float) -> float:
        """Height in the strip of a fraction of the document."""
        return MARK_HEIGHT / 2 + fraction * max(self.height() - MARK_HEIGHT, 1.0)

    def places(self) -> list[tuple[PlacedAnswer, float]]:
        """The answers with the heights of their marks, from the top: where they stand, moved apart to be legible."""
        answers = sorted(self._answers, key=lambda one: (one[1], one[0].rank))
        heights = apart([self.place_of(place) for _, place in answers], MARK_HEIGHT, self.height() - MARK_HEIGHT / 2)
        return [(mark, height) for (mark, _), height in zip(answers, heights, strict=True)]

    def answer_at(self, y: float) -> PlacedAnswer | None:
        """The answer marked at this height; of several the current, then the nearest one."""
        near = [(mark, abs(place - y)) for mark, place in self.places() if abs(place - y) <= REACH]
        nearest = min(
            near, key=lambda one: (one[1], one[0].rank != self._session.current_rank, one[0].rank), default=None
        )
        return None if nearest is None else nearest[0]

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Hits as lines, answers as numbers, the current ones on top."""
        dark = self._background.lightness() < 128
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._background)
        line = QColor("#ffd84d" if dark else "#b98900")
        rows = {round(self.place_of(hit)) for hit in self._hits}
        painter.setPen(QPen(line, 2))
        for row in rows:
            painter.drawLine(QPointF(4, row), QPointF(WIDTH - 4, row))
        if self._current_hit is not None:
            painter.setPen(QPen(QColor("#ffab5e" if dark else "#c2410c"), 4))
            y = self.place_of(self._current_hit)
            painter.drawLine(QPointF(1, y), QPointF(WIDTH - 1, y))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = QFont(self.font())
        font.setPixelSize(10)
        font.setBold(True)
        painter.setFont(font)
        for mark, place in sorted(
            self.places(), key=lambda one: (one[0].rank == self._session.current_rank, -one[0].rank)
        ):
            current = mark.rank == self._session.current_rank
            half = MARK_HEIGHT / 2
            box = QRectF(1.5, place - half + 0.5, WIDTH - 3, MARK_HEIGHT - 1)
            ring = QColor("#ffffff" if dark else "#101114") if current else self._background
            painter.setPen(QPen(ring, 1.5))
            painter.setBrush(rank_colour(mark.rank, dark=dark, above=mark.above))
            painter.drawRoundedRect(box, 3, 3)
            painter.setPen(badge_text_colour(dark=dark))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(mark.rank))
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go to the answer, or to the place."""
        if event.button() != Qt.MouseButton.LeftButton:
            return
        y = event.position().y()
        mark = self.answer_at(y)
        if mark is not None:
            self.answerActivated.emit(mark.rank)
        else:
            self.placeActivated.emit(min(max((y - MARK_HEIGHT / 2) / max(self.height() - MARK_HEIGHT, 1.0), 0.0), 1.0))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """A hand over a number."""
        over = self.answer_at(event.position().y()) is not None
        self.setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)

    def event(self, event: QEvent) -> bool:
        """Tooltips for numbers."""
        if isinstance(event, QHelpEvent):
            mark = self.answer_at(event.pos().y())
            if mark is not None:
                text = self.tr("Answer {rank}: confidence {confidence} %")
                text = text.format(rank=mark.rank, confidence=round(mark.confidence * 100))
                QToolTip.showText(event.globalPos(), tip(text), self)
            else:
                QToolTip.hideText()
            return True
        return super().event(event)


def apart(places: Sequence[float], step: float, last: float) -> list[float]:
    """Sorted heights moved as little as possible so that ``step`` lies between two, none of them below ``last``.

    More of them than there is room for share the room evenly.

    >>> apart([10.0, 12.0, 100.0], 13.0, 200.0)
    [10.0, 23.0, 100.0]
    >>> apart([195.0, 199.0], 13.0, 200.0)
    [186.0, 199.0]
    """
    moved: list[float] = []
    for place in places:
        moved.append(max(place, moved[-1] + step) if moved else place)
    limit = last
    for index in range(len(moved) - 1, -1, -1):
        moved[index] = min(moved[index], limit)
        limit = moved[index] - step
    if moved and moved[0] < step / 2:
        room = max(last - step / 2, 0.0) / max(len(moved) - 1, 1)
        moved = [step / 2 + index * min(room, step) for index in range(len(moved))]
    return moved
