# SPDX-License-Identifier: AGPL-3.0-or-later
"""The pages of a document in one continuous scroll.

This widget paints, never waits, and hands each event to the part it is for: ``viewpoint`` knows which part of the
document is in sight, ``navigator`` jumps, ``selector`` selects, ``highlights`` marks answers and hits, ``pictures``
asks for what is to be painted, ``pointer`` and ``keys`` are the hands.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QKeyEvent,
    QMouseEvent,
    QNativeGestureEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from desktop_qa.ui.reader.keys import press_key
from desktop_qa.ui.reader.marks.highlights import Highlights
from desktop_qa.ui.reader.marks.overlay import Overlay
from desktop_qa.ui.reader.marks.scroll_marks import WIDTH, ScrollMarks
from desktop_qa.ui.reader.navigation.navigator import Navigator
from desktop_qa.ui.reader.navigation.viewpoint import Viewpoint
from desktop_qa.ui.reader.navigation.zoom import PageMode
from desktop_qa.ui.reader.page_painter import Look, PagePainter, surround
from desktop_qa.ui.reader.pointer import Pointer
from desktop_qa.ui.reader.rendering.pictures import Pictures
from desktop_qa.ui.reader.text.selector import Selector
from desktop_qa.ui.reader.text.spoken import SpokenText

if TYPE_CHECKING:
    from desktop_qa.documents.contracts import DocumentHost, ReadingText
    from desktop_qa.documents.model import DocumentInfo
    from desktop_qa.session.document_session import DocumentSession
    from desktop_qa.ui.reader.navigation.zoom import Position
    from desktop_qa.ui.reader.rendering.page_colours import PageColours
    from desktop_qa.ui.toolkit.tasks import Worker

WHEEL_ZOOM = 1.15
"""Of one notch of the wheel with Ctrl."""


class PageView(QAbstractScrollArea):
    """Shows a document; see the module."""

    answerActivated = Signal(int)
    noteActivated = Signal(int)
    """A person's own highlight was clicked: its number."""
    linkHovered = Signal(object)
    contextRequested = Signal(QPoint, object)

    def __init__(self, worker: Worker, session: DocumentSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.overlay = Overlay(session)
        self.marks = ScrollMarks(session, self)
        self.viewpoint = Viewpoint(self)
        self.navigator = Navigator(self.viewpoint, self)
        self.selector = Selector(self.overlay, self.navigator, self)
        self.highlights = Highlights(self.overlay, self.viewpoint, self.navigator, self.marks, self)
        self.pictures = Pictures(worker, self.viewpoint, self)
        self.pointer = Pointer(self)
        self.marks.answerActivated.connect(self.answerActivated)
        self.marks.placeActivated.connect(self.navigator.go_to_fraction)
        self.viewpoint.laidOut.connect(self.highlights.place_marks)
        self.spoken = SpokenText(self)
        for changed in (
            self.viewpoint.moved, self.selector.changed, self.highlights.changed, self.pictures.arrived,
        ):  # fmt: skip
            changed.connect(self.viewport().update)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        # The strip stands between the pages and the scroll bar, which is at the left where text runs from the right.
        mirrored = self.isRightToLeft()
        self.setViewportMargins(WIDTH if mirrored else 0, 0, 0 if mirrored else WIDTH, 0)
        # Pages are never mirrored, and so neither is the way along them.
        self.horizontalScrollBar().setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.viewport().setMouseTracking(True)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAccessibleName(self.tr("Document"))
        self._look_changed()

    # The document ---------------------------------------------------------------------------------------------

    @property
    def info(self) -> DocumentInfo | None:
        """The facts of the document."""
        return self.session.info

    def show_document(self, host: DocumentHost, info: DocumentInfo, position: Position | None = None) -> None:
        """Show a document from its beginning or from a position; marks, selection and history are forgotten."""
        self.pictures.set_document(host, info)
        self.highlights.forget()
        self.selector.set_text(None)
        self.navigator.forget()
        self.viewpoint.show([(page.width, page.height) for page in info.pages], position)
        self.setAccessibleDescription(info.title)

    def clear(self) -> None:
        """Show nothing and let go of the host."""
        self._rest()
        self.pictures.set_document(None, None)
        self.highlights.forget()
        self.selector.set_text(None)
        self.viewpoint.show(())

    def text_changed(self) -> None:
        """The reading text has come or gone: answers, find hits and selection have places in it."""
        self.highlights.text_changed()
        self.selector.set_text(self.text_map)
        self.spoken.show_page()

    @property
    def text_map(self) -> ReadingText | None:
        """The reading text, once it is known."""
        return self.session.text

    def selection_in_viewport(self) -> list[QRect]:
        """The lines of the selection that are in sight, in pixels of the viewport."""
        x, y = self.viewpoint.origin
        found = []
        for page in self.viewpoint.pages_in_sight():
            for rect in self.overlay.selection_rects(page):
                sheet = self.viewpoint.layout.rect_to_sheet(page, rect)
                found.append(QRect(round(sheet.x0 - x), round(sheet.y0 - y), round(sheet.width), round(sheet.height)))
        return [line for line in found if line.intersects(self.viewport().rect())]

    def _rest(self) -> None:
        self.pointer.stop()
        self.highlights.rest()
        self.pictures.rest()

    def is_sharp(self) -> bool:
        """Whether all that is in sight has been drawn, and nothing better is under way."""
        store = self.pictures.store
        wanted = [key for page in self.viewpoint.pages_in_sight() for key in self.pictures.tiles_of(page)]
        return bool(wanted) and not store.busy and all(store.cache.get(key) is not None for key in wanted)

    # Painting -------------------------------------------------------------------------------------------------

    def set_page_colours(self, colours: PageColours) -> None:
        """Normal, dark or sepia pages."""
        if colours is not self.pictures.store.colours:
            self.pictures.set_colours(colours)
            self._look_changed()

    def look(self) -> Look:
        """What painting depends on besides the document."""
        return Look(self.pictures.store.colours, self.palette(), self.devicePixelRatioF(), self.highlights.flash)

    def _look_changed(self) -> None:
        self.marks.set_background(surround(self.look()))
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the pages in sight."""
        look, viewpoint = self.look(), self.viewpoint
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), surround(look))
        pages = PagePainter(painter, viewpoint.layout, viewpoint.origin, look)
        for page in viewpoint.pages_in_sight():
            pages.picture(page, self.pictures.store, list(self.pictures.tiles_of(page)))
            pages.border(page)
            pages.over(page, self.overlay)
        painter.end()

    # Qt's events ----------------------------------------------------------------------------------------------

    def scrollContentsBy(self, dx: int, dy: int) -> None:  # noqa: ARG002
        """The scroll bars moved."""
        self.viewport().update()
        self.viewpoint.scrolled()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the top line where it is."""
        super().resizeEvent(event)
        area = self.viewport().geometry()
        left = area.left() - WIDTH if self.isRightToLeft() else area.right() + 1
        self.marks.setGeometry(QRect(left, area.top(), WIDTH, area.height()))
        self.viewpoint.lay_out()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the palette."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.StyleChange) and hasattr(self, "pictures"):
            self._look_changed()

    def showEvent(self, event: Any) -> None:
        """Pictures are asked for only while they can be seen."""
        super().showEvent(event)
        self.pictures.look_around()

    def hideEvent(self, event: Any) -> None:
        """A hidden tab asks for nothing."""
        super().hideEvent(event)
        self._rest()

    def event(self, event: QEvent) -> bool:
        """Another screen may have another pixel ratio."""
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self.pictures.look_around()
        return super().event(event)

    def viewportEvent(self, event: QEvent) -> bool:
        """Pinching zooms; tooltips belong to what is under the pointer."""
        if isinstance(event, QNativeGestureEvent) and event.gestureType() == Qt.NativeGestureType.ZoomNativeGesture:
            self.viewpoint.set_zoom(self.viewpoint.zoom * (1 + event.value()), event.position())
            return True
        if event.type() == QEvent.Type.ToolTip:
            return self.pointer.tooltip(event)
        return super().viewportEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll; with Ctrl zoom around the pointer."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            steps = event.angleDelta().y() / 120
            self.viewpoint.set_zoom(self.viewpoint.zoom * WHEEL_ZOOM**steps, event.position())
            event.accept()
            return
        down = event.angleDelta().y()
        bar = self.verticalScrollBar()
        if (
            self.viewpoint.page_mode is PageMode.SINGLE
            and down
            and bar.value() == (bar.minimum() if down > 0 else bar.maximum())
        ):
            self.navigator.scroll(-down)
            event.accept()
            return
        super().wheelEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Scroll, zoom and extend the selection."""
        if not press_key(self, event):
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """See ``pointer``."""
        self.pointer.press(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """See ``pointer``."""
        self.pointer.move(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """See ``pointer``."""
        self.pointer.release(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """See ``pointer``."""
        self.pointer.double_click(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Whoever shows menus is told where, and on which link."""
        self.contextRequested.emit(event.globalPos(), self.pointer.link_at(QPointF(event.pos())))
