# SPDX-License-Identifier: AGPL-3.0-or-later
"""What the mouse does in the pages: select, follow links, choose answers, pan."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, QEvent, QObject, QPoint, QPointF, Qt, QTimer, Slot
from PySide6.QtGui import QHelpEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QToolTip

from desktop_qa.ui.reader.text.preview import preview
from desktop_qa.ui.reader.text.selection import Grain
from desktop_qa.ui.toolkit.plain_text import tip

if TYPE_CHECKING:
    from desktop_qa.answers.reply import PlacedAnswer
    from desktop_qa.documents.model import Link
    from desktop_qa.storage.notes import Highlight
    from desktop_qa.ui.reader.page_view import PageView

AUTO_SCROLL_MS = 16
AUTO_SCROLL_SHARE = 0.25
"""Pixels scrolled per tick for each pixel that the pointer is outside."""


class Pointer(QObject):
    """The state of the mouse over one view."""

    def __init__(self, view: PageView) -> None:
        super().__init__(view)
        self._view = view
        self._pressed: QPointF | None = None
        self._dragging = False
        self._panning: QPointF | None = None
        self._last = QPointF()
        self._double = QElapsedTimer()
        self._double_at = QPointF()
        self._timer = QTimer(self, interval=AUTO_SCROLL_MS)
        self._timer.timeout.connect(self._auto_scroll)

    # What is where --------------------------------------------------------------------------------------------

    def _page_point(self, at: QPointF) -> tuple[int, float, float] | None:
        """Page and point under the pointer; None beside the pages."""
        viewpoint = self._view.viewpoint
        x, y = viewpoint.to_sheet(at)
        page = viewpoint.layout.page_at(y, x)
        if page < 0:
            return None
        box = viewpoint.layout.box(page)
        if not (box.x <= x < box.right and box.y <= y < box.bottom):
            return None
        return (page, *viewpoint.layout.to_page(page, x, y))

    def link_at(self, at: QPointF) -> Link | None:
        """The link under the pointer."""
        place = self._page_point(at)
        return None if place is None else self._view.pictures.links.at(*place)

    def answer_at(self, at: QPointF) -> PlacedAnswer | None:
        """The answer under the pointer."""
        place = self._page_point(at)
        return None if place is None else self._view.overlay.answer_at(*place)

    def note_at(self, at: QPointF) -> Highlight | None:
        """The person's own highlight under the pointer."""
        place = self._page_point(at)
        return None if place is None else self._view.overlay.note_at(*place)

    def offset_at(self, at: QPointF) -> int | None:
        """The offset of the text under or near the pointer."""
        viewpoint, text = self._view.viewpoint, self._view.text_map
        if text is None:
            return None
        page, x, y = viewpoint.layout.locate(*viewpoint.to_sheet(at))
        return None if page < 0 else text.offset_at(page, x, y)

    def caret_at(self, at: QPointF) -> int | None:
        """The offset between two characters nearest to the pointer; the page's beginning where it has no text."""
        viewpoint, text = self._view.viewpoint, self._view.text_map
        if text is None:
            return None
        page, x, y = viewpoint.layout.locate(*viewpoint.to_sheet(at))
        if page < 0:
            return None
        start, end = text.page_span(page)
        lines = [rect for where, rect in text.rects(start, end) if where == page]
        if lines and y > max(rect.y1 for rect in lines):
            return end
        if lines and y < min(rect.y0 for rect in lines):
            return start
        caret = text.caret_at(page, x, y)
        return start if caret is None else caret

    # Events ---------------------------------------------------------------------------------------------------

    def press(self, event: QMouseEvent) -> None:
        """Begin to select, or to pan."""
        at = event.position()
        if event.button() == Qt.MouseButton.MiddleButton:
            self._panning = at
            self._view.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
            return
        if event.button() != Qt.MouseButton.LeftButton:
            return
        self._pressed, self._last, self._dragging = at, at, False
        QToolTip.hideText()
        third = self._double.isValid() and self._double.elapsed() < QApplication.doubleClickInterval()
        if third and (at - self._double_at).manhattanLength() < QApplication.startDragDistance():
            self._double.invalidate()
            self._begin(at, Grain.PARAGRAPH)
        elif event.modifiers() & Qt.KeyboardModifier.ShiftModifier and self._view.selector.selection.started:
            self._extend(at)
        elif self.link_at(at) is None and self.answer_at(at) is None:
            self._begin(at, Grain.CHARACTER)

    def double_click(self, event: QMouseEvent) -> None:
        """Select a word; a third click soon after takes the paragraph."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed = self._last = self._double_at = event.position()
            self._dragging = False
            self._double.start()
            self._begin(event.position(), Grain.WORD)

    def move(self, event: QMouseEvent) -> None:
        """Drag, pan or hover."""
        at = event.position()
        if self._panning is not None:
            step = self._panning - at
            self._panning = at
            for bar, part in ((self._view.horizontalScrollBar(), step.x()), (self._view.verticalScrollBar(), step.y())):
                bar.setValue(bar.value() + round(part))
            return
        if self._pressed is None or not event.buttons() & Qt.MouseButton.LeftButton:
            self._hover(at)
            return
        if not self._dragging:
            if (at - self._pressed).manhattanLength() < QApplication.startDragDistance():
                return
            self._dragging = True
            if self.link_at(self._pressed) is not None or self.answer_at(self._pressed) is not None:
                self._begin(self._pressed, Grain.CHARACTER)
        self._last = at
        self._extend(at)
        outside = not self._view.viewport().rect().contains(at.toPoint())
        if outside and not self._timer.isActive():
            self._timer.start()
        elif not outside:
            self._timer.stop()

    def release(self, event: QMouseEvent) -> None:
        """End a drag; a press that did not move is a click on what lies there."""
        if event.button() == Qt.MouseButton.MiddleButton:
            self._panning = None
            self._hover(event.position())
            return
        if event.button() != Qt.MouseButton.LeftButton or self._pressed is None:
            return
        clicked = not self._dragging and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        pressed = self._pressed
        self.stop()
        if clicked and self._view.selector.selection.grain is Grain.CHARACTER:
            self._click(pressed)

    def stop(self) -> None:
        """Let go of everything."""
        self._timer.stop()
        self._pressed, self._dragging, self._panning = None, False, None

    def tooltip(self, event: QEvent) -> bool:
        """Confidence of an answer, target of a link."""
        assert isinstance(event, QHelpEvent)
        at = QPointF(event.pos())
        text = self.describe(at)
        if text:
            QToolTip.showText(event.globalPos(), tip(text), self._view.viewport())
        else:
            QToolTip.hideText()
        return True

    def describe(self, at: QPointF) -> str:
        """What a tooltip says at a point of the viewport."""
        mark = self.answer_at(at)
        if mark is not None:
            text = self.tr("Answer {rank}: confidence {confidence} %, score {score}")
            return text.format(rank=mark.rank, confidence=round(mark.confidence * 100), score=f"{mark.score:.1f}")
        link = self.link_at(at)
        if link is None:
            return self._describe_note(at)
        if link.uri:
            return link.uri
        pages = self._view.info.pages if self._view.info else ()
        if link.page is None or not 0 <= link.page < len(pages):
            return ""
        where = self.tr("Go to page {page}").format(page=pages[link.page].label or link.page + 1)
        words = preview(self._view.text_map, link)
        return f"{where}\n{words}" if words else where

    def _describe_note(self, at: QPointF) -> str:
        """What a note under the pointer says: the person's own, or one of the file with its author."""
        highlight = self.note_at(at)
        if highlight is not None and highlight.note:
            return highlight.note
        place = self._page_point(at)
        remark = None if place is None else self._view.overlay.remark_at(*place)
        if remark is None:
            return ""
        return (
            self.tr("{author}: {text}").format(author=remark.author, text=remark.text) if remark.author else remark.text
        )

    # Parts ----------------------------------------------------------------------------------------------------

    def _begin(self, at: QPointF, grain: Grain) -> None:
        offset = self.caret_at(at) if grain is Grain.CHARACTER else self.offset_at(at)
        if offset is None:
            self._view.selector.clear()
        else:
            self._view.selector.selection.start(offset, grain)
            self._view.selector.show()

    def _extend(self, at: QPointF) -> None:
        offset = None
        if self._view.selector.selection.grain is not Grain.CHARACTER:
            offset = self.offset_at(at)
        if offset is None:
            offset = self.caret_at(at)
        if offset is not None:
            self._view.selector.selection.extend(offset)
            self._view.selector.show()

    def _click(self, at: QPointF) -> None:
        mark = self.answer_at(at)
        link = self.link_at(at)
        if mark is not None:
            self._view.answerActivated.emit(mark.rank)
        elif link is not None:
            self._view.navigator.follow(link)
        elif (highlight := self.note_at(at)) is not None:
            self._view.noteActivated.emit(highlight.number)

    def _hover(self, at: QPointF) -> None:
        link = self.link_at(at)
        shape = Qt.CursorShape.ArrowCursor
        if link is not None or self.answer_at(at) is not None:
            shape = Qt.CursorShape.PointingHandCursor
        elif self._page_point(at) is not None and self.offset_at(at) is not None:
            shape = Qt.CursorShape.IBeamCursor
        self._view.viewport().setCursor(shape)
        self._view.linkHovered.emit(link)

    @Slot()
    def _auto_scroll(self) -> None:
        view, rect = self._view, self._view.viewport().rect()
        beyond = QPoint(
            round(self._last.x() - min(max(self._last.x(), 0), rect.width())),
            round(self._last.y() - min(max(self._last.y(), 0), rect.height())),
        )
        for bar, distance in ((view.horizontalScrollBar(), beyond.x()), (view.verticalScrollBar(), beyond.y())):
            if distance:
                step = distance * AUTO_SCROLL_SHARE
                bar.setValue(bar.value() + round(step + (1 if step > 0 else -1)))
        inside = QPointF(min(max(self._last.x(), 0), rect.width()), min(max(self._last.y(), 0), rect.height()))
        self._extend(inside)
