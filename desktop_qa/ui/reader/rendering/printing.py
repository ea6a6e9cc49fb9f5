# SPDX-License-Identifier: AGPL-3.0-or-later
"""Prints a document page by page: each is drawn by the host at the printer's resolution, none is kept.

Into a PDF file the pages themselves are written.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QRectF, QSizeF, Signal, Slot
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog

from desktop_qa.documents.process.priorities import PRINTING
from desktop_qa.ui.reader.rendering.page_colours import PageColours
from desktop_qa.ui.reader.rendering.tiles import prepare
from desktop_qa.ui.toolkit.tasks import Latest, watch
from desktop_qa.ui.toolkit.wording import in_words

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from desktop_qa.documents.contracts import DocumentHost
    from desktop_qa.documents.model import DocumentInfo

RESOLUTION = 300
"""Dots an inch at most: more costs memory and shows no difference on paper."""


class Printing(QObject):
    """Asks how to print and does it in the background, one page at a time."""

    progressed = Signal(int, int)
    """Pages printed, pages in all."""
    finished = Signal()
    failed = Signal(str)

    def __init__(self, host: DocumentHost, info: DocumentInfo, current_page: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._host = host
        self._info = info
        self._window = parent
        self._current = max(current_page, 0)
        self._painter: QPainter | None = None
        self._pages: list[int] = []
        self._done = 0
        self.as_they_are = True
        """Whether a PDF file gets the pages as they are, and not drawings of them."""
        self._task = Latest()
        self.printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        self.printer.setResolution(RESOLUTION)
        self.printer.setDocName(info.title or info.source)
        self.printer.setCreator("Desktop QA")
        self.dialog: QPrintDialog | None = None

    @property
    def running(self) -> bool:
        """Whether pages are being printed."""
        return self._painter is not None or self._task.task is not None

    def ask(self) -> None:
        """Ask for printer and pages, then print."""
        dialog = QPrintDialog(self.printer, self._window)
        dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange)
        dialog.setOption(QPrintDialog.PrintDialogOption.PrintCurrentPage)
        dialog.setMinMax(1, max(len(self._info.pages), 1))
        dialog.accepted.connect(self.start)
        dialog.finished.connect(dialog.deleteLater)
        self.dialog = dialog
        QDialog.open(dialog)

    @Slot()
    def start(self) -> None:
        """Print with the printer as it is set."""
        self.dialog = None
        self._pages = self.pages()
        self._done = 0
        if not self._pages:
            self.finished.emit()
            return
        if self._into_pdf():
            return
        self._fit(self._pages[0])
        painter = QPainter()
        if not painter.begin(self.printer):
            self.failed.emit(self.tr("The printer does not answer. Choose another one, or print into a PDF file."))
            return
        self._painter = painter
        self._next()

    def _into_pdf(self) -> bool:
        """Into a PDF file pages go as they are, with text that can be found and drawings that stay sharp."""
        name = self.printer.outputFileName()
        if not self.as_they_are or self.printer.outputFormat() != QPrinter.OutputFormat.PdfFormat or not name:
            return False
        saving = self._host.save_pages(self._info.doc, self._pages, Path(name))
        task = self._task.set(watch(saving, cancel=self._host.cancel))
        task.succeeded.connect(self._on_saved)
        task.failed.connect(self._on_failed)
        self.progressed.emit(0, len(self._pages))
        return True

    @Slot(object)
    def _on_saved(self, _target: object) -> None:
        self._task.cancel()
        self.finished.emit()

    def cancel(self) -> None:
        """Print no further page."""
        self._task.cancel()
        if self._painter is not None:
            self.printer.abort()
            self._end()

    def pages(self) -> list[int]:
        """The pages to print (0-based), as chosen in the dialog, in the printer's order."""
        last = len(self._info.pages) - 1
        chosen = self.printer.printRange()
        if chosen == QPrinter.PrintRange.CurrentPage:
            wanted = [self._current]
        elif chosen == QPrinter.PrintRange.PageRange and self.printer.fromPage() > 0:
            wanted = list(range(self.printer.fromPage() - 1, min(self.printer.toPage() - 1, last) + 1))
        else:
            wanted = list(range(last + 1))
        if self.printer.pageOrder() == QPrinter.PageOrder.LastPageFirst:
            wanted.reverse()
        return wanted

    def _fit(self, page: int) -> None:
        """Turn the paper as the page is; the person's choice of paper stays."""
        info = self._info.pages[page]
        wide = info.width > info.height
        self.printer.setPageOrientation(QPageLayout.Orientation.Landscape if wide else QPageLayout.Orientation.Portrait)
        if self.printer.outputFormat() == QPrinter.OutputFormat.PdfFormat:
            size = QSizeF(min(info.width, info.height), max(info.width, info.height))
            self.printer.setPageSize(QPageSize(size, QPageSize.Unit.Point))

    def _next(self) -> None:
        page = self._pages[self._done]
        info = self._info.pages[page]
        paper = self.printer.pageRect(QPrinter.Unit.DevicePixel)
        scale = min(paper.width() / max(info.width, 1), paper.height() / max(info.height, 1))
        scale = min(scale, RESOLUTION / 72)
        task = watch(self._host.render(self._info.doc, page, scale, priority=PRINTING), page, self._host.cancel)
        task.succeeded.connect(self._on_page)
        task.failed.connect(self._on_failed)
        self._task.set(task)

    @Slot(object)
    def _on_page(self, picture: Any) -> None:
        image = prepare(picture, PageColours.NORMAL)
        if self._painter is None:
            return
        paper = self.printer.pageRect(QPrinter.Unit.DevicePixel)
        scale = min(paper.width() / image.width(), paper.height() / image.height())
        place = QRectF(0, 0, image.width() * scale, image.height() * scale)
        place.moveLeft((paper.width() - place.width()) / 2)
        self._painter.drawImage(place, image)
        self._done += 1
        self.progressed.emit(self._done, len(self._pages))
        if self._done == len(self._pages):
            self._end()
            self.finished.emit()
            return
        self._fit(self._pages[self._done])
        if not self.printer.newPage():
            self._end()
            self.failed.emit(self.tr("The printer took no further page. What was printed until then is complete."))
            return
        self._next()

    @Slot(object)
    def _on_failed(self, error: object) -> None:
        if self._painter is not None:
            self.printer.abort()
            self._end()
        self.failed.emit(in_words(error))

    def _end(self) -> None:
        if self._painter is not None:
            self._painter.end()
            self._painter = None
