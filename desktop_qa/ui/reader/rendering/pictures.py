# SPDX-License-Identifier: AGPL-3.0-or-later
"""Which pictures and links of pages are asked for, and when: what is in sight first, what lies around it later."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from desktop_qa.documents.model import Rect
from desktop_qa.ui.reader.links import Links
from desktop_qa.ui.reader.rendering.tiles import TileKey, TileStore

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QWidget

    from desktop_qa.documents.contracts import DocumentHost
    from desktop_qa.documents.model import DocumentInfo
    from desktop_qa.ui.reader.navigation.viewpoint import Viewpoint
    from desktop_qa.ui.reader.rendering.page_colours import PageColours
    from desktop_qa.ui.toolkit.tasks import Worker

ZOOM_REST_MS = 70
"""After a change of zoom the sharp pictures are asked for when the hand has rested this long."""


class Pictures(QObject):
    """Follows a viewpoint; asks for nothing while its widget cannot be seen."""

    arrived = Signal()
    """Something in sight can be painted better than before."""

    def __init__(self, worker: Worker, viewpoint: Viewpoint, widget: QWidget) -> None:
        super().__init__(widget)
        self._widget = widget
        self._viewpoint = viewpoint
        self.store = TileStore(worker, self)
        self.links = Links(self)
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._want)
        self.store.arrived.connect(self._on_arrived)
        self.store.failed.connect(self._on_arrived)
        viewpoint.laidOut.connect(self._on_laid_out)
        viewpoint.moved.connect(self.look_around)

    def set_document(self, host: DocumentHost | None, info: DocumentInfo | None) -> None:
        """Serve another document, or none."""
        doc = info.doc if info is not None else 0
        self.store.set_document(host, doc, [(page.width, page.height) for page in info.pages] if info else ())
        self.links.set_document(host, doc)

    def set_colours(self, colours: PageColours) -> None:
        """Colour pages differently from now on."""
        self.store.set_colours(colours)
        self.look_around()

    @Slot()
    def look_around(self) -> None:
        """Ask for what is in sight, once for all that happens until the program is idle."""
        if not self._timer.isActive():
            self._timer.start(0)

    def rest(self) -> None:
        """Ask for nothing until called again."""
        self._timer.stop()
        self.store.want(())

    def tiles_of(self, page: int, above: int = 0, below: int = 0) -> Iterator[TileKey]:
        """The tiles of a page that lie in the viewport, made larger by ``above`` and ``below`` pixels."""
        layout, size = self._viewpoint.layout, self._viewpoint.size
        box, (x, y) = layout.box(page), self._viewpoint.origin
        left, right = max(x, box.x), min(x + size.width(), box.right)
        top, bottom = max(y - above, box.y), min(y + size.height() + below, box.bottom)
        if left >= right or top >= bottom:
            return
        area = layout.rect_to_page(page, Rect(left, top, right, bottom))
        scale = layout.scale * self._widget.devicePixelRatioF()
        yield from self.store.grid(page, scale).tiles(
            area.x0 * scale, area.y0 * scale, area.x1 * scale, area.y1 * scale
        )

    @Slot(bool)
    def _on_laid_out(self, zoomed: bool) -> None:
        self._timer.start(ZOOM_REST_MS if zoomed else 0)

    @Slot()
    def _want(self) -> None:
        viewpoint = self._viewpoint
        if not viewpoint.sizes or not self._widget.isVisible():
            return
        height, current = viewpoint.size.height(), viewpoint.current_page
        pages = viewpoint.pages_in_sight()
        order = sorted(pages, key=lambda page: abs(page - current))
        visible = [key for page in order for key in self.tiles_of(page)]
        beside = range(max(pages.start - 1, 0), min(pages.stop + 2, viewpoint.page_count))
        around = sorted(beside, key=lambda page: (page < current, abs(page - current)))
        later = [key for page in around for key in self.tiles_of(page, above=height // 2, below=height)]
        self.store.want(visible, later)
        self.links.want(pages)

    @Slot(int)
    def _on_arrived(self, page: int) -> None:
        if page in self._viewpoint.pages_in_sight():
            self.arrived.emit()
