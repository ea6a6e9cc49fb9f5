# SPDX-License-Identifier: AGPL-3.0-or-later
"""The pages of a document in one continuous scroll.

This widget knows where the reader is (page, place, zoom, rotation) and paints; it never waits. What the mouse and
the keys do with it is in ``pointer`` and ``keys``, pictures are the business of ``tiles``, what lies over the pages
that of ``overlay`` and ``page_painter``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QEvent,
    QPoint,
    QPointF,
    QRect,
    QSize,
    Qt,
    QTimer,
    QVariantAnimation,
    Signal,
    Slot,
)
from PySide6.QtGui import (
    QContextMenuEvent,
    QGuiApplication,
    QKeyEvent,
    QMouseEvent,
    QNativeGestureEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from desktop_qa.documents.model import Rect
from desktop_qa.ui.view.keys import press_key
from desktop_qa.ui.view.layout import GAP, PageLayout, fit_scale
from desktop_qa.ui.view.links import Links
from desktop_qa.ui.view.navigation import History
from desktop_qa.ui.view.overlay import Overlay
from desktop_qa.ui.view.page_painter import Look, PagePainter, surround
from desktop_qa.ui.view.pointer import Pointer
from desktop_qa.ui.view.scroll_marks import WIDTH, ScrollMarks
from desktop_qa.ui.view.selection import Grain, Selection
from desktop_qa.ui.view.tiles import TileKey, TileStore
from desktop_qa.ui.view.zoom import Position, ZoomMode, clamp, step_in, step_out

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from desktop_qa.documents.model import DocumentInfo, Link
    from desktop_qa.documents.text_map import TextMap
    from desktop_qa.ui.tasks import Worker
    from desktop_qa.ui.view.finder import Hits
    from desktop_qa.ui.view.marks import Mark
    from desktop_qa.ui.view.page_colours import PageColours

ZOOM_REST_MS = 70
"""After a change of zoom the sharp pictures are asked for when the hand has rested this long."""
FLASH_MS = 900
LINE = 48
"""Pixels of one arrow key or one click on a scroll bar's arrow."""


class PageView(QAbstractScrollArea):
    """Shows a document; see the module."""

    answerActivated = Signal(int)
    pageChanged = Signal(int)
    zoomChanged = Signal(float)
    selectionChanged = Signal()
    linkActivated = Signal(object)
    linkHovered = Signal(object)
    contextRequested = Signal(QPoint, object)
    viewChanged = Signal()
    historyChanged = Signal()

    def __init__(self, worker: Worker, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.store = TileStore(worker, self)
        self.links = Links(self)
        self.overlay = Overlay()
        self.selection = Selection()
        self.history: History[Position] = History()
        self.layout_: PageLayout = PageLayout((), 1.0)
        self.info: DocumentInfo | None = None
        self.motion = True
        self._sizes: Sequence[tuple[float, float]] = ()
        self._zoom, self._mode, self._rotation = 1.0, ZoomMode.FIT_WIDTH, 0
        self._place: tuple[int, float] = (0, 0.0)
        self._middle = 0.5
        self._moving = False
        self._page = -1
        self._flash = 0.0
        self._hit_places: Sequence[tuple[int, Rect]] = ()
        self._pending_answer: tuple[int, bool] | None = None
        self._request = QTimer(self, singleShot=True)
        self._request.timeout.connect(self._want_tiles)
        self._animation = QVariantAnimation(self, duration=FLASH_MS)
        for step, value in ((0.0, 0.0), (0.15, 1.0), (0.45, 0.15), (0.6, 0.8), (1.0, 0.0)):
            self._animation.setKeyValueAt(step, value)
        self._animation.valueChanged.connect(self._set_flash)
        self.marks = ScrollMarks(self)
        self.marks.answerActivated.connect(self.answerActivated)
        self.marks.placeActivated.connect(self._go_to_fraction)
        self.pointer = Pointer(self)
        self.store.arrived.connect(self._tile_arrived)
        self.store.failed.connect(self._tile_arrived)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setViewportMargins(0, 0, WIDTH, 0)
        self.viewport().setMouseTracking(True)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAccessibleName(self.tr("Document"))
        self._look_changed()

    # The document ---------------------------------------------------------------------------------------------

    def set_document(self, host: Any, info: DocumentInfo, position: Position | None = None) -> None:
        """Show a document from its beginning or from a position; marks, selection and history are forgotten."""
        self.info = info
        self._sizes = [(page.width, page.height) for page in info.pages]
        self.store.set_document(host, info.doc, self._sizes)
        self.links.set_document(host, info.doc)
        self.overlay, self._hit_places = Overlay(), ()
        self.selection.set_text(None)
        self.history.clear()
        self.historyChanged.emit()
        self._pending_answer = None
        self._page = -1
        self.update_marks()
        self.set_position(position or Position(zoom_mode=self._mode, zoom=self._zoom))
        self.setAccessibleDescription(info.title)

    def clear(self) -> None:
        """Show nothing and let go of the host."""
        self.pointer.stop()
        self._animation.stop()
        self._request.stop()
        self.store.set_document(None, 0, ())
        self.links.set_document(None, 0)
        self.overlay, self._hit_places = Overlay(), ()
        self.selection.set_text(None)
        self.info, self._sizes, self._page = None, (), -1
        self.update_marks()
        self._lay_out()

    def set_text_map(self, text: TextMap | None) -> None:
        """The reading text: from now on answers, find hits and selection have places."""
        had_selection = self.selection.span is not None
        self.overlay.set_text(text)
        self.selection.set_text(text)
        if had_selection:
            self.selectionChanged.emit()
        self.update_marks()
        if self._pending_answer is not None:
            self.set_current_answer(*self._pending_answer)
        self.viewport().update()

    @property
    def text_map(self) -> TextMap | None:
        """The reading text, once it is known."""
        return self.overlay.text

    @property
    def page_count(self) -> int:
        """Number of pages."""
        return len(self._sizes)

    # Where we are ---------------------------------------------------------------------------------------------

    @property
    def origin(self) -> tuple[int, int]:
        """The sheet's point in the upper left corner of the viewport."""
        x = self.horizontalScrollBar().value()
        return x, self.verticalScrollBar().value()

    @property
    def current_page(self) -> int:
        """The page that takes most of the window (0-based; -1 without a document)."""
        return self._page

    def position(self) -> Position:
        """Where the document is now."""
        page, fraction = self._place
        return Position(page, fraction, self._mode, self._zoom, self._rotation, self._middle)

    def set_position(self, position: Position) -> None:
        """Go to a position without noting it as a jump."""
        self._rotation = position.rotation % 360
        self._mode, self._zoom = ZoomMode(position.zoom_mode), clamp(position.zoom)
        self._place = (min(max(position.page, 0), max(self.page_count - 1, 0)), position.fraction)
        self._middle = position.left
        self._lay_out()

    def go_to_page(self, page: int, y: float | None = None) -> None:
        """Jump to a page, or to the height ``y`` (points) of it; noted for ``back``."""
        if not self._sizes:
            return
        page = min(max(page, 0), self.page_count - 1)
        self._jump()
        box = self.layout_.box(page)
        if y is None:
            self._scroll_to(y=box.y - GAP)
        else:
            top = self.layout_.to_sheet(page, 0.0 if self._rotation < 180 else self._sizes[page][0], y)[1]
            self._scroll_to(y=round(top) - GAP * 2)

    def go_to_end(self) -> None:
        """Jump to the end of the last page."""
        self._jump()
        self._scroll_to(y=self.verticalScrollBar().maximum())

    def turn_page(self, page: int) -> None:
        """Show the beginning of a page, as leafing through: not noted as a jump."""
        if 0 <= page < self.page_count:
            self._scroll_to(y=self.layout_.box(page).y - GAP)

    def follow(self, link: Link) -> None:
        """Go where a link inside the document leads; one that leads outside is only told."""
        if link.page is not None and 0 <= link.page < self.page_count:
            self.go_to_page(link.page, link.target_y)
        elif link.uri:
            self.linkActivated.emit(link)

    def back(self) -> None:
        """The place before the last jump."""
        self._travel(self.history.back(self.position()))

    def forward(self) -> None:
        """Undo ``back``."""
        self._travel(self.history.forward(self.position()))

    def _travel(self, place: Position | None) -> None:
        if place is not None:
            here = self.position()
            self._place, self._middle = (place.page, place.fraction), here.left
            self._lay_out()
            self.historyChanged.emit()

    def _jump(self) -> None:
        self.history.leave(self.position())
        self.historyChanged.emit()

    @Slot(float)
    def _go_to_fraction(self, fraction: float) -> None:
        self._jump()
        self._scroll_to(y=round(fraction * self.layout_.height - self.viewport().height() / 2))

    def show_rect(self, page: int, rect: Rect, *, middle: bool = True) -> None:
        """Scroll so that an area of a page is in sight: in the middle, or, if it is in sight already, not at all."""
        place = self.layout_.rect_to_sheet(page, rect)
        x, y = self.origin
        width, height = self.viewport().width(), self.viewport().height()
        inside = y + 8 <= place.y0 and place.y1 <= y + height - 8
        target_x = None
        if place.x0 < x or place.x1 > x + width:
            target_x = round((place.x0 + place.x1 - width) / 2)
        if inside and not middle and target_x is None:
            return
        if not inside:
            self._jump()
        self._scroll_to(target_x, round((place.y0 + min(place.y1, place.y0 + height * 0.8) - height) / 2))

    def _scroll_to(self, x: int | None = None, y: int | None = None) -> None:
        if x is not None:
            self.horizontalScrollBar().setValue(x)
        if y is not None:
            self.verticalScrollBar().setValue(y)

    # Selection ------------------------------------------------------------------------------------------------

    def show_selection(self) -> None:
        """Paint and tell what is selected now."""
        span = self.selection.span
        if span != self.overlay.selection:
            self.overlay.set_selection(span)
            self.viewport().update()
            self.selectionChanged.emit()

    def select_all(self) -> None:
        """Select the whole text."""
        self.selection.select_all()
        self.show_selection()

    def selected_text(self) -> str:
        """What is selected, as the reader sees it."""
        span = self.selection.span
        return self.text_map.selection_text(*span) if span and self.text_map else ""

    def copy_selection(self) -> bool:
        """Put the selected text on the clipboard; False when nothing is selected."""
        text = self.selected_text()
        if text:
            QGuiApplication.clipboard().setText(text)
        return bool(text)

    def extend_selection(self, key: Qt.Key, *, by_word: bool) -> bool:
        """Move the selection's end with an arrow key: by characters, words or lines."""
        text, caret = self.text_map, self.selection.caret
        if text is None or caret is None:
            return False
        if key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self.selection.move(forward=key == Qt.Key.Key_Right, by_word=by_word)
        else:
            pieces = text.rects(caret, caret + 1) or text.rects(caret - 1, caret)
            if not pieces:
                return False
            page, rect = pieces[0]
            step = rect.height * (1.3 if key == Qt.Key.Key_Down else -1.3)
            target = text.offset_at(page, rect.x0, rect.center[1] + step)
            self.selection.grain = Grain.CHARACTER
            if target is not None and (target > caret) == (key == Qt.Key.Key_Down):
                self.selection.extend(target)
        self.show_selection()
        moved = self.selection.caret or 0
        pieces = text.rects(moved, moved + 1)
        if pieces:
            self.show_rect(*pieces[0], middle=False)
        return True

    # Zoom and rotation ----------------------------------------------------------------------------------------

    @property
    def zoom(self) -> float:
        """1.0 shows a page in its natural size."""
        return self._zoom

    @property
    def zoom_mode(self) -> ZoomMode:
        """What decides on the zoom."""
        return self._mode

    @property
    def rotation(self) -> int:
        """Degrees clockwise."""
        return self._rotation

    def set_zoom(self, zoom: float, pin: QPointF | None = None) -> None:
        """Zoom so that what is under ``pin`` (a point of the viewport; else the middle) stays there."""
        zoom = clamp(zoom)
        if self._mode is ZoomMode.FREE and zoom == self._zoom:
            return
        centre = QPointF(self.viewport().width() / 2, self.viewport().height() / 2)
        self._mode, self._zoom = ZoomMode.FREE, zoom
        self._lay_out(centre if pin is None else pin)

    def set_zoom_mode(self, mode: ZoomMode) -> None:
        """Let the window's size decide on the zoom."""
        self._mode = mode
        page = self._page
        self._lay_out()
        if mode is ZoomMode.FIT_PAGE and page >= 0:
            self._scroll_to(y=self.layout_.box(page).y - GAP)

    def zoom_in(self) -> None:
        """The next larger step."""
        self.set_zoom(step_in(self._zoom))

    def zoom_out(self) -> None:
        """The next smaller step."""
        self.set_zoom(step_out(self._zoom))

    def rotate(self, degrees: int = 90) -> None:
        """Turn all pages clockwise; the current page stays in sight."""
        page = max(self._page, 0)
        self._rotation = (self._rotation + degrees) % 360
        self._place, self._middle = (page, 0.0), 0.5
        self._lay_out()
        if self._sizes:
            self._scroll_to(y=self.layout_.box(page).y - GAP)

    def _lay_out(self, pin: QPointF | None = None) -> None:
        """Place the pages anew; the point under ``pin`` stays, or else the top edge of the window."""
        old, (x, y) = self.layout_, self.origin
        held = None
        if pin is not None and len(old):
            page = old.page_at(y + pin.y())
            held = (page, *old.to_page(page, x + pin.x(), y + pin.y()))
        before = self._zoom
        view, base = self.viewport().size(), self.logicalDpiX() / 72
        if self._mode is not ZoomMode.FREE and self._sizes:
            height = view.height() - 2 * GAP if self._mode is ZoomMode.FIT_PAGE else None
            page = self._place[0]
            self._zoom = clamp(fit_scale(self._sizes, page, self._rotation, view.width() - 2 * GAP, height) / base)
        self.layout_ = PageLayout(self._sizes, self._zoom * base, self._rotation, view.width())
        self._moving = True
        try:
            self._set_ranges(view)
            if held is not None:
                sheet = self.layout_.to_sheet(*held)
                self._scroll_to(round(sheet[0] - pin.x()), round(sheet[1] - pin.y()))  # type: ignore[union-attr]
            else:
                top = self.layout_.height_of(*self._place)
                self._scroll_to(round(self._middle * self.layout_.width - view.width() / 2), round(top))
        finally:
            self._moving = False
        if held is not None:
            self._note_place()
        self._request.start(ZOOM_REST_MS if before != self._zoom and len(old) else 0)
        self._note_page()
        self.update_marks()
        if before != self._zoom:
            self.zoomChanged.emit(self._zoom)
        self.viewport().update()
        self.viewChanged.emit()

    def _set_ranges(self, view: QSize) -> None:
        for bar, whole, part in (
            (self.horizontalScrollBar(), self.layout_.width, view.width()),
            (self.verticalScrollBar(), self.layout_.height, view.height()),
        ):
            bar.setRange(0, max(whole - part, 0))
            bar.setPageStep(max(part - LINE, LINE))
            bar.setSingleStep(LINE)

    def _note_place(self) -> None:
        x, y = self.origin
        self._place = self.layout_.anchor(y)
        self._middle = (x + self.viewport().width() / 2) / max(self.layout_.width, 1)

    def _note_page(self) -> None:
        y = self.origin[1]
        page = self.layout_.most_visible(y, y + self.viewport().height())
        if page != self._page:
            self._page = page
            self.pageChanged.emit(page)

    # Answers, hits and colours --------------------------------------------------------------------------------

    def set_answers(self, answers: tuple[Mark, ...]) -> None:
        """Highlight these answers."""
        self.overlay.set_answers(answers)
        self.update_marks()
        self.viewport().update()

    def set_current_answer(self, rank: int | None, flash: bool = True) -> None:
        """Make an answer stand out, scroll it to the middle and flash it."""
        self._pending_answer = None
        self._animation.stop()
        self._set_flash(0.0)
        self.overlay.current = rank
        if rank is not None and self.overlay.text is None:
            self._pending_answer = (rank, flash)
        mark = None if rank is None else self.overlay.mark(rank)
        if mark is not None and self.overlay.text is not None:
            pieces = self.overlay.text.rects(mark.start, mark.end)
            if pieces:
                page, rect = pieces[0]
                for where, other in pieces[1:]:
                    rect = rect.union(other) if where == page else rect
                self.show_rect(page, rect)
            if flash and self.motion:
                self._animation.start()
        self.update_marks()
        self.viewport().update()

    def set_hits(self, hits: Hits, current: int | None) -> None:
        """Highlight find hits and bring the current one into sight."""
        self.overlay.set_hits(hits.spans, current)
        self._hit_places = hits.places
        if current is not None and self.overlay.text is not None:
            pieces = self.overlay.text.rects(*hits.spans[current])
            if pieces:
                self.show_rect(*pieces[0], middle=False)
        self.update_marks()
        self.viewport().update()

    def set_page_colours(self, colours: PageColours) -> None:
        """Normal, dark or sepia pages."""
        if colours is not self.store.colours:
            self.store.set_colours(colours)
            self._look_changed()
            self._request.start(0)

    def look(self) -> Look:
        """What painting depends on besides the document."""
        return Look(self.store.colours, self.palette(), self.devicePixelRatioF(), self._flash)

    def update_marks(self) -> None:
        """Place the marks beside the scroll bar anew."""
        text, overlay = self.overlay.text, self.overlay

        def fraction(place: tuple[int, Rect]) -> float:
            return self.layout_.to_sheet(place[0], *place[1].center)[1] / max(self.layout_.height, 1)

        def start_of(span: tuple[int, int]) -> float:
            pieces = text.rects(*span) if text else []
            return fraction(pieces[0]) if pieces else 0.0

        answers = overlay.answers if text and self._sizes else ()
        self.marks.set_answers([(mark, start_of((mark.start, mark.end))) for mark in answers], overlay.current)
        hit = None if overlay.current_hit is None else start_of(overlay.hits[overlay.current_hit])
        self.marks.set_hits([fraction(place) for place in self._hit_places], hit)

    @Slot(object)
    def _set_flash(self, value: float) -> None:
        self._flash = float(value)
        self.viewport().update()

    def _look_changed(self) -> None:
        self.marks.set_background(surround(self.look()))
        self.viewport().update()

    # Painting and pictures ------------------------------------------------------------------------------------

    def pages_in_sight(self) -> range:
        """The pages of which something is in the viewport."""
        y = self.origin[1]
        return self.layout_.visible(y, y + self.viewport().height())

    def tiles_of(self, page: int, above: int = 0, below: int = 0) -> Iterator[TileKey]:
        """The tiles of a page that lie in the viewport, made larger by ``above`` and ``below`` pixels."""
        box, (x, y) = self.layout_.box(page), self.origin
        left, right = max(x, box.x), min(x + self.viewport().width(), box.right)
        top, bottom = max(y - above, box.y), min(y + self.viewport().height() + below, box.bottom)
        if left >= right or top >= bottom:
            return
        area = self.layout_.rect_to_page(page, Rect(left, top, right, bottom))
        scale = self.layout_.scale * self.devicePixelRatioF()
        yield from self.store.grid(page, scale).tiles(
            area.x0 * scale, area.y0 * scale, area.x1 * scale, area.y1 * scale
        )

    @Slot()
    def _want_tiles(self) -> None:
        if not self._sizes or not self.isVisible():
            return
        height = self.viewport().height()
        pages = self.pages_in_sight()
        order = sorted(pages, key=lambda page: abs(page - self._page))
        visible = [key for page in order for key in self.tiles_of(page)]
        beside = range(max(pages.start - 1, 0), min(pages.stop + 2, self.page_count))
        around = sorted(beside, key=lambda page: (page < self._page, abs(page - self._page)))
        later = [key for page in around for key in self.tiles_of(page, above=height // 2, below=height)]
        self.store.want(visible, later)
        self.links.want(pages)

    @Slot(int)
    def _tile_arrived(self, page: int) -> None:
        if page in self.pages_in_sight():
            self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the pages in sight."""
        look = self.look()
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), surround(look))
        pages = PagePainter(painter, self.layout_, self.origin, look)
        for page in self.pages_in_sight():
            pages.picture(page, self.store, list(self.tiles_of(page)))
            pages.border(page)
            pages.over(page, self.overlay)
        painter.end()

    # Qt's events ----------------------------------------------------------------------------------------------

    def scrollContentsBy(self, dx: int, dy: int) -> None:  # noqa: ARG002
        """The scroll bars moved."""
        self.viewport().update()
        if self._moving:
            return
        self._note_place()
        if not self._request.isActive():
            self._request.start(0)
        self._note_page()
        self.viewChanged.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the top line where it is."""
        super().resizeEvent(event)
        area = self.viewport().geometry()
        self.marks.setGeometry(QRect(area.right() + 1, area.top(), WIDTH, area.height()))
        self._lay_out()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the palette."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.StyleChange) and hasattr(self, "marks"):
            self._look_changed()

    def showEvent(self, event: Any) -> None:
        """Pictures are asked for only while they can be seen."""
        super().showEvent(event)
        self._request.start(0)

    def hideEvent(self, event: Any) -> None:
        """A hidden tab asks for nothing."""
        super().hideEvent(event)
        self.pointer.stop()
        self._animation.stop()
        self._set_flash(0.0)
        self.store.want(())

    def event(self, event: QEvent) -> bool:
        """Another screen may have another pixel ratio."""
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self._request.start(0)
        return super().event(event)

    def viewportEvent(self, event: QEvent) -> bool:
        """Pinching zooms; tooltips belong to what is under the pointer."""
        if isinstance(event, QNativeGestureEvent) and event.gestureType() == Qt.NativeGestureType.ZoomNativeGesture:
            self.set_zoom(self._zoom * (1 + event.value()), event.position())
            return True
        if event.type() == QEvent.Type.ToolTip:
            return self.pointer.tooltip(event)
        return super().viewportEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll; with Ctrl zoom around the pointer."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            steps = event.angleDelta().y() / 120
            self.set_zoom(self._zoom * 1.15**steps, event.position())
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
