# SPDX-License-Identifier: AGPL-3.0-or-later
"""Small pictures of all pages as a standard list; a page is drawn when its row comes into sight."""

from __future__ import annotations

from collections import OrderedDict
from functools import partial
from typing import TYPE_CHECKING, Any

import numpy as np
from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRectF,
    QSize,
    Qt,
    QTimer,
    Signal,
    Slot,
)
from PySide6.QtGui import QColor, QImage, QPainter, QPalette, QPen
from PySide6.QtWidgets import QFrame, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from desktop_qa.documents.process.priorities import BACKGROUND
from desktop_qa.ui.reader.rendering.page_colours import PAPER, PageColours, Pixels, recolour
from desktop_qa.ui.reader.rendering.photographs import Photographs
from desktop_qa.ui.reader.rendering.tiles import as_image, pixels_of
from desktop_qa.ui.toolkit.tasks import Task, watch

if TYPE_CHECKING:
    from desktop_qa.documents.contracts import DocumentHost
    from desktop_qa.documents.model import DocumentInfo

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
SIDE = 128
"""Longer side of a small picture, in device-independent pixels."""
KEPT = 200
AT_ONCE = 2
REST_MS = 80


class ThumbnailModel(QAbstractListModel):
    """The pages of a document; pictures are asked for with ``want`` and arrive later."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._host: DocumentHost | None = None
        self._info: DocumentInfo | None = None
        self._pictures: OrderedDict[int, Pixels] = OrderedDict()
        """In the pages' own colours."""
        self._coloured: dict[int, QImage] = {}
        self._photographs = Photographs(BACKGROUND, self)
        self._photographs.arrived.connect(self._recolour)
        self._failed: set[int] = set()
        self._queue: list[int] = []
        self._under_way: dict[int, Task] = {}
        self._ratio = 1.0
        self.colours = PageColours.NORMAL

    def set_document(self, host: DocumentHost | None, info: DocumentInfo | None) -> None:
        """Another document, or none."""
        self.beginResetModel()
        self._drop()
        self._host, self._info = host, info
        self._photographs.set_document(host, info.doc if info is not None else 0)
        self.endResetModel()

    def set_colours(self, colours: PageColours) -> None:
        """Normal, dark or sepia."""
        if colours is not self.colours:
            self.colours = colours
            self._coloured.clear()
            if self.rowCount():
                self.dataChanged.emit(self.index(0), self.index(self.rowCount() - 1), [Qt.ItemDataRole.DecorationRole])

    def want(self, pages: list[int], ratio: float) -> None:
        """These pages are in sight."""
        self._ratio = ratio
        if self.colours is PageColours.DARK:
            self._photographs.want(pages)
        self._queue = [
            page
            for page in pages
            if page not in self._pictures and page not in self._under_way and page not in self._failed
        ]
        self._ask()

    @property
    def busy(self) -> bool:
        """Whether a wanted picture is not there yet."""
        return bool(self._queue or self._under_way)

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() or self._info is None else len(self._info.pages)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if self._info is None or not 0 <= index.row() < len(self._info.pages):
            return None
        page = self._info.pages[index.row()]
        name = page.label or str(page.index + 1)
        if role == Qt.ItemDataRole.DisplayRole:
            return name
        if role == Qt.ItemDataRole.DecorationRole:
            return self._picture(index.row())
        if role == Qt.ItemDataRole.SizeHintRole:
            return self.size_of(index.row()) + QSize(16, 34)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.tr("Page {name}").format(name=name)
        return None

    def size_of(self, page: int) -> QSize:
        """The picture's size in device-independent pixels."""
        assert self._info is not None
        info = self._info.pages[page]
        scale = SIDE / max(info.width, info.height, 1.0)
        return QSize(max(round(info.width * scale), 8), max(round(info.height * scale), 8))

    @Slot(int)
    def _recolour(self, page: int) -> None:
        self._coloured.pop(page, None)
        place = self.index(page)
        self.dataChanged.emit(place, place, [Qt.ItemDataRole.DecorationRole])

    def _picture(self, page: int) -> QImage | None:
        small = self._pictures.get(page)
        if small is None or self._info is None:
            return None
        if page not in self._coloured:
            # Some ten thousand pixels: coloured here, when they are looked at.
            areas = self._photographs.on(page, small.shape[1] / max(self._info.pages[page].width, 1.0))
            image = as_image(np.ascontiguousarray(recolour(small, self.colours, areas)))
            image.setDevicePixelRatio(self._ratio)
            self._coloured[page] = image
        return self._coloured[page]

    def _drop(self) -> None:
        self._queue.clear()
        for task in list(self._under_way.values()):
            task.cancel()
        self._under_way.clear()
        self._pictures.clear()
        self._coloured.clear()
        self._failed.clear()

    def _ask(self) -> None:
        while self._host is not None and self._info is not None and self._queue and len(self._under_way) < AT_ONCE:
            page = self._queue.pop(0)
            info = self._info.pages[page]
            scale = SIDE * self._ratio / max(info.width, info.height, 1.0)
            future = self._host.render(self._info.doc, page, scale, priority=BACKGROUND)
            task = watch(future, 0, self._host.cancel)
            self._under_way[page] = task
            task.succeeded.connect(partial(self._arrived, page))
            task.failed.connect(partial(self._missing, page))

    def _arrived(self, page: int, picture: Any) -> None:
        self._under_way.pop(page, None)
        try:
            self._pictures[page] = pixels_of(picture)[..., :3].copy()
        finally:
            picture.release()
        self._coloured.pop(page, None)
        while len(self._pictures) > KEPT:
            self._coloured.pop(self._pictures.popitem(last=False)[0], None)
        place = self.index(page)
        self.dataChanged.emit(place, place, [Qt.ItemDataRole.DecorationRole])
        self._ask()

    def _missing(self, page: int, _error: object) -> None:
        self._under_way.pop(page, None)
        self._failed.add(page)
        self._ask()


class _Delegate(QStyledItemDelegate):
    """A page with a thin border, its number below, the current one with the accent around it."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model = index.model()
        if not isinstance(model, ThumbnailModel):
            return
        size = model.size_of(index.row())
        place = QRectF(0, 0, size.width(), size.height())
        place.moveCenter(QRectF(option.rect).center())
        place.moveTop(option.rect.top() + 6)
        palette = option.palette
        painter.save()
        picture = index.data(Qt.ItemDataRole.DecorationRole)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        if picture is None:
            painter.fillRect(place, QColor(*PAPER[model.colours]))
        else:
            painter.drawImage(place, picture)
        current = bool(option.state & QStyle.StateFlag.State_Selected)
        line = palette.color(QPalette.ColorRole.Highlight if current else QPalette.ColorRole.Mid)
        painter.setPen(QPen(line, 2.5 if current else 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(place.adjusted(-1.5, -1.5, 1.5, 1.5) if current else place)
        font = option.font
        font.setBold(current)
        painter.setFont(font)
        painter.setPen(QColor(palette.color(QPalette.ColorRole.WindowText)))
        label = QRectF(
            option.rect.left(), place.bottom() + 3, option.rect.width(), option.rect.bottom() - place.bottom()
        )
        painter.drawText(label, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop, str(index.data()))
        painter.restore()


class Thumbnails(QListView):
    """The list; ``chosen`` carries the page."""

    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.pages = ThumbnailModel(self)
        self.setModel(self.pages)
        self.setItemDelegate(_Delegate(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Pages"))
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MS)
        self._rest.timeout.connect(self._want)
        self.verticalScrollBar().valueChanged.connect(self._on_moved)
        self.verticalScrollBar().rangeChanged.connect(self._on_moved)
        self.pages.modelReset.connect(self._on_moved)
        self.pages.dataChanged.connect(self._on_moved)
        self.clicked.connect(self._on_chosen)
        self.activated.connect(self._on_chosen)

    def show_page(self, page: int) -> None:
        """The document is at this page."""
        if 0 <= page < self.pages.rowCount():
            place = self.pages.index(page)
            self.setCurrentIndex(place)
            if self.isVisible():
                self.scrollTo(place)

    def stop(self) -> None:
        """Ask for nothing more."""
        self._rest.stop()
        self.pages.set_document(None, None)

    def showEvent(self, event: Any) -> None:
        super().showEvent(event)
        if self.currentIndex().isValid():
            self.scrollTo(self.currentIndex())
        self._rest.start()

    def hideEvent(self, event: Any) -> None:
        super().hideEvent(event)
        self._rest.stop()
        self.pages.want([], self.devicePixelRatioF())

    def resizeEvent(self, event: Any) -> None:
        super().resizeEvent(event)
        self._rest.start()

    @Slot()
    def _on_moved(self) -> None:
        # Not connected to the timer itself: its start would take the place for an interval.
        self._rest.start()

    @Slot()
    def _want(self) -> None:
        if not self.isVisible() or not self.pages.rowCount():
            return
        row = max(self.indexAt(QPoint(self.viewport().width() // 2, 8)).row(), 0)
        wanted = []
        while row < self.pages.rowCount() and self.visualRect(self.pages.index(row)).top() < self.viewport().height():
            wanted.append(row)
            row += 1
        self.pages.want([*wanted, *range(row, min(row + 3, self.pages.rowCount()))], self.devicePixelRatioF())

    @Slot(QModelIndex)
    def _on_chosen(self, index: QModelIndex) -> None:
        self.chosen.emit(index.row())
