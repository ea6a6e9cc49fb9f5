# SPDX-License-Identifier: AGPL-3.0-or-later
"""The document with its find bar: what the window sees of this package."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from desktop_qa.answers.anchors import quad
from desktop_qa.session.document_session import Changed, DocumentSession
from desktop_qa.ui.reader.navigation.zoom import PageMode, Position, ZoomMode
from desktop_qa.ui.reader.page_view import PageView
from desktop_qa.ui.reader.rendering.page_colours import PageColours
from desktop_qa.ui.reader.text.find_bar import FindBar
from desktop_qa.ui.reader.text.finder import Finder, FindOptions, Hits
from desktop_qa.ui.reader.text.hit_list import HitList
from desktop_qa.ui.toolkit.tasks import Worker

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QAction

    from desktop_qa.documents.contracts import DocumentHost, ReadingText
    from desktop_qa.documents.model import Annotation, DocumentInfo, Link, Rect
    from desktop_qa.storage.notes import Corners, Highlight


class DocumentView(QWidget):
    """One open document. ``shut`` must be called before it goes; it gives everything back and joins its thread."""

    answerActivated = Signal(int)
    pageChanged = Signal(int)
    zoomChanged = Signal(float)
    selectionChanged = Signal()
    linkActivated = Signal(object)
    """A ``Link`` that leads outside; links inside the document are followed here."""
    linkHovered = Signal(object)
    viewChanged = Signal()
    historyChanged = Signal()
    findChanged = Signal()

    def __init__(self, session: DocumentSession | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session or DocumentSession()
        """Whose document, text and answers are shown."""
        self._pictures = Worker("pictures")
        self._searches = Worker("searches")
        self.find_bar = FindBar(self)
        self.find_bar.hide()
        self.pages = PageView(self._pictures, self.session, self)
        self.finder = Finder(self._searches, self)
        self.hit_list = HitList(self.finder, self)
        self.context_actions: Sequence[QAction] = ()
        """Actions of the window that its context menu shows below its own."""
        self._host: DocumentHost | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.find_bar)
        column.addWidget(self.hit_list)
        column.addWidget(self.pages, 1)
        self.setFocusProxy(self.pages)
        pages = self.pages
        for told, telling in (
            (pages.answerActivated, self.answerActivated),
            (pages.linkHovered, self.linkHovered),
            (pages.viewpoint.pageChanged, self.pageChanged),
            (pages.viewpoint.zoomChanged, self.zoomChanged),
            (pages.viewpoint.moved, self.viewChanged),
            (pages.selector.changed, self.selectionChanged),
            (pages.navigator.linkActivated, self.linkActivated),
            (pages.navigator.historyChanged, self.historyChanged),
        ):
            told.connect(telling)
        self.pages.contextRequested.connect(self._show_menu)
        self.find_bar.queryChanged.connect(self._search)
        self.find_bar.nextRequested.connect(self.find_next)
        self.find_bar.previousRequested.connect(self.find_previous)
        self.find_bar.closed.connect(self._find_closed)
        self.find_bar.optionsChanged.connect(self._on_find_options)
        self.find_bar.listWanted.connect(self.hit_list.setVisible)
        self.hit_list.left.connect(self.find_bar.field.setFocus)
        self.finder.changed.connect(self._hits_changed)
        self._end_observing = self.session.observe(self._on_session)

    # The document ---------------------------------------------------------------------------------------------

    @property
    def host(self) -> DocumentHost | None:
        """The host that owns the document."""
        return self._host

    @property
    def info(self) -> DocumentInfo | None:
        """What is shown."""
        return self.session.info

    @property
    def text_map(self) -> ReadingText | None:
        """The reading text, once it is there."""
        return self.session.text

    def set_document(self, host: DocumentHost, info: DocumentInfo, position: Position | None = None) -> None:
        """Show a document of a host, at a position; it becomes that of the session."""
        self._host = host
        self.hit_list.set_labels([page.label for page in info.pages])
        self.session.set_document(info)
        self.pages.show_document(host, info, position)

    def _on_session(self, changed: Changed) -> None:
        if changed & Changed.TEXT:
            self.finder.set_text(self.session.text)
            self.pages.text_changed()
        if changed & Changed.ANSWERS:
            self.pages.highlights.answers_changed()
        if changed & Changed.CURRENT:
            self.pages.highlights.show_current()

    def shut(self) -> None:
        """Withdraw all requests, stop everything that moves, join the threads."""
        self._end_observing()
        self.finder.clear()
        self.pages.clear()
        self._searches.end()
        self._pictures.end()
        self._host = None

    # Where we are, zoom and rotation --------------------------------------------------------------------------

    @property
    def current_page(self) -> int:
        """0-based; -1 without a document."""
        return self.pages.viewpoint.current_page

    @property
    def page_count(self) -> int:
        """Number of pages."""
        return self.pages.viewpoint.page_count

    @property
    def zoom(self) -> float:
        """1.0 shows a page in its natural size."""
        return self.pages.viewpoint.zoom

    @property
    def zoom_mode(self) -> ZoomMode:
        """What decides on the zoom."""
        return self.pages.viewpoint.zoom_mode

    def position(self) -> Position:
        """To come back later."""
        return self.pages.viewpoint.position()

    def set_position(self, position: Position) -> None:
        """Come back."""
        self.pages.viewpoint.set_position(position)

    @Slot(int)
    def go_to_page(self, page: int, y: float | None = None, x: float | None = None) -> None:
        """Jump to a page (0-based), or to a point of it (points from its top left)."""
        self.pages.navigator.go_to_page(page, y, x)

    @Slot()
    def back(self) -> None:
        """The place before the last jump."""
        self.pages.navigator.back()

    @Slot()
    def forward(self) -> None:
        """Undo ``back``."""
        self.pages.navigator.forward()

    @property
    def can_go_back(self) -> bool:
        """Whether ``back`` leads anywhere."""
        return self.pages.navigator.history.can_go_back

    @property
    def can_go_forward(self) -> bool:
        """Whether ``forward`` leads anywhere."""
        return self.pages.navigator.history.can_go_forward

    @Slot()
    def zoom_in(self) -> None:
        """The next larger step."""
        self.pages.viewpoint.zoom_in()

    @Slot()
    def zoom_out(self) -> None:
        """The next smaller step."""
        self.pages.viewpoint.zoom_out()

    @Slot()
    def fit_width(self) -> None:
        """As wide as the window."""
        self.pages.viewpoint.set_zoom_mode(ZoomMode.FIT_WIDTH)

    @Slot()
    def fit_page(self) -> None:
        """A whole page in the window."""
        self.pages.viewpoint.set_zoom_mode(ZoomMode.FIT_PAGE)

    @Slot()
    def actual_size(self) -> None:
        """As large as on paper."""
        self.pages.viewpoint.set_zoom(1.0)

    def set_zoom(self, zoom: float, pin: QPointF | None = None) -> None:
        """Zoom around a point of the viewport, or around its middle."""
        self.pages.viewpoint.set_zoom(zoom, pin)

    @Slot()
    def rotate(self, degrees: int = 90) -> None:
        """Turn clockwise."""
        self.pages.viewpoint.rotate(degrees)

    @property
    def page_mode(self) -> PageMode:
        """How pages lie beside each other."""
        return self.pages.viewpoint.page_mode

    def set_page_mode(self, mode: PageMode) -> None:
        """Pages under each other, two beside each other, or one at a time."""
        self.pages.viewpoint.set_page_mode(mode)

    def turn(self, rows: int) -> None:
        """Leaf on, or back."""
        self.pages.navigator.turn(rows)

    @property
    def page_colours(self) -> PageColours:
        """Normal, dark or sepia."""
        return self.pages.pictures.store.colours

    def set_page_colours(self, colours: PageColours | str) -> None:
        """Normal, dark or sepia."""
        self.pages.set_page_colours(PageColours(colours))

    def set_motion(self, motion: bool) -> None:
        """Whether things may move (the flash of an answer)."""
        self.pages.highlights.motion = motion

    # Notes and selection --------------------------------------------------------------------------------------

    def set_notes(self, highlights: Sequence[Highlight]) -> None:
        """Show a person's own highlights."""
        self.pages.overlay.set_notes(highlights)
        self.pages.viewport().update()

    def set_remarks(self, annotations: Sequence[Annotation]) -> None:
        """Know what the notes in the file say, for whoever points at them."""
        self.pages.overlay.set_remarks(annotations)

    def show_areas(self, areas: Sequence[tuple[int, Corners]]) -> None:
        """Bring the first of some lines (page and corners) into sight."""
        if areas:
            page, line = areas[0]
            self.show_rect(page, quad(line).rect)

    def show_rect(self, page: int, rect: Rect) -> None:
        """Bring a place of a page into sight."""
        self.pages.navigator.show_rect(page, rect)

    def selection(self) -> tuple[int, int] | None:
        """Offsets of what is selected."""
        return self.pages.selector.selection.span

    def selected_text(self) -> str:
        """What is selected, as the reader sees it."""
        return self.pages.selector.text()

    @Slot()
    def copy_selection(self) -> bool:
        """Put the selection on the clipboard; False when nothing is selected."""
        return self.pages.selector.copy()

    @Slot()
    def select_all(self) -> None:
        """Select the whole text."""
        self.pages.selector.select_all()

    # Escape ---------------------------------------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        """Escape is for what is open here before it is for the window: see ``escape``."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Escape
            and (self.selection() is not None or self.find_bar.isVisible())
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape that none of the parts took."""
        if event.key() != Qt.Key.Key_Escape or not self.escape():
            super().keyPressEvent(event)

    def escape(self) -> bool:
        """Undo the innermost thing that is open here: the selection, then the find bar; False when there is none.

        The whole rule of Escape, for the place where the keys go: what is written in or chosen from first (a list of
        completions, a note, the find bar), then the selection, then the find bar, then the question that is being
        answered, then presentation or full screen; and at last the keys go back to the pages.
        """
        if self.selection() is not None:
            self.pages.selector.clear()
        elif self.find_bar.isVisible():
            self.find_bar.close_bar()
        else:
            return False
        return True

    # Find -----------------------------------------------------------------------------------------------------

    @Slot()
    def open_find(self) -> None:
        """Open the find bar; a short selection is what to look for."""
        chosen = self.selected_text()
        self.find_bar.open_bar(chosen if 0 < len(chosen) <= 80 and "\n" not in chosen else "")

    @Slot()
    def find_next(self) -> None:
        """The next hit; with the bar closed it opens."""
        self._step(forward=True)

    @Slot()
    def find_previous(self) -> None:
        """The previous hit; with the bar closed it opens."""
        self._step(forward=False)

    def _step(self, *, forward: bool) -> None:
        if not self.finder.query:
            self.open_find()
        else:
            self.finder.step(forward=forward)

    def show_hits(self, spans: list[tuple[int, int]], current: int | None) -> None:
        """Mark sorted spans that another search found, in place of the hits of the find bar."""
        text = self.text_map
        if text is None:
            return
        places = [text.rects(start, start + 1) for start, _ in spans]
        self.pages.highlights.set_hits(Hits(spans, [pieces[0] for pieces in places if pieces], []), current)

    @Slot(str)
    def _search(self, query: str) -> None:
        text, start = self.text_map, 0
        if text is not None and self.current_page >= 0:
            hits = self.finder.hits.spans
            at = self.finder.current
            # Typing on refines the hit that is shown; a new search begins on the page in sight.
            start = hits[at][0] if at is not None and hits else text.page_span(self.current_page)[0]
        self.finder.search(query, start)

    @Slot(object)
    def _on_find_options(self, options: FindOptions) -> None:
        at = self.finder.current
        self.finder.set_options(options, 0 if at is None else self.finder.hits.spans[at][0])

    @Slot()
    def _find_closed(self) -> None:
        self.find_bar.list_button.setChecked(False)
        self.finder.clear()
        self.pages.setFocus()

    @Slot()
    def _hits_changed(self) -> None:
        finder = self.finder
        count = len(finder.hits.spans)
        self.find_bar.set_count(count, finder.current, searching=finder.searching)
        if not finder.searching:
            self.pages.highlights.set_hits(finder.hits, finder.current)
        self.findChanged.emit()

    # Menu -----------------------------------------------------------------------------------------------------

    def menu(self, link: Link | None = None) -> QMenu:
        """The context menu for a place."""
        menu = QMenu(self)
        copy = menu.addAction(self.tr("Copy"), self.copy_selection)
        copy.setEnabled(self.selection() is not None)
        if link is not None and link.uri:
            address = link.uri
            menu.addAction(self.tr("Copy link address"), lambda: QGuiApplication.clipboard().setText(address))
        menu.addAction(self.tr("Select all"), self.select_all).setEnabled(self.text_map is not None)
        if self.context_actions:
            menu.addSeparator()
            menu.addActions(list(self.context_actions))
        return menu

    @Slot(QPoint, object)
    def _show_menu(self, at: QPoint, link: Link | None) -> None:
        menu = self.menu(link)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(at)
