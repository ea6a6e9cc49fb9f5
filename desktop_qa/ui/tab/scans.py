# SPDX-License-Identifier: AGPL-3.0-or-later
"""Pages of a tab's document that are pictures: says so, has them recognised, and shows how far that is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from desktop_qa.ui.tab.recognition_dialog import RecognitionDialog, language_name
from desktop_qa.ui.toolkit.tasks import Latest, watch
from desktop_qa.ui.toolkit.wording import in_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop_qa.documents.contracts import ReadingText
    from desktop_qa.documents.model import DocumentInfo
    from desktop_qa.ui.reader.document_view import DocumentView
    from desktop_qa.ui.services.services import Services
    from desktop_qa.ui.toolkit.message_bar import MessageBars

BAR = "scan"
GROWTH = 1.6
"""The text is read again when so many times as many pages are there: each time costs as much as all pages before."""
LOOKED_AT_MS = 1500
"""A page that is looked at becomes part of the text so soon after it was recognised."""


class Scans(QObject):
    """The recognition of one tab's pages, and the message bar about it."""

    started = Signal()
    """Recognition has begun: a document without text may have one soon."""
    grew = Signal()
    """More pages have a text: the reading text is to be read again."""
    copyWanted = Signal()
    """The person wants to save a searchable copy."""

    def __init__(self, services: Services, bars: MessageBars, view: DocumentView, parent: QObject) -> None:
        super().__init__(parent)
        self._services = services
        self._bars = bars
        self._view = view
        self._info: DocumentInfo | None = None
        self._pages: tuple[int, ...] | None = None
        """Those to recognise; None: all."""
        self._garbled: tuple[int, ...] = ()
        self._task = Latest()
        self._looking = Latest()
        self._read_at = 1.0
        self.recognised = False
        """Whether pages of this document were recognised."""
        self.dialog: RecognitionDialog | None = None
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(LOOKED_AT_MS)
        self._soon.timeout.connect(self.grew)
        services.recognised.connect(self._on_page)
        view.pageChanged.connect(self._on_page_changed)

    @property
    def running(self) -> bool:
        """Whether text is being recognised."""
        return self._task.task is not None

    def set_document(self, info: DocumentInfo) -> None:
        """Look whether the document has a text layer."""
        self.cancel()
        self._info, self._pages, self.recognised = info, None, False
        self._bars.remove(BAR)
        if info.text_layer != "yes":
            self._offer(garbled=info.text_layer == "garbled")

    def set_text(self, text: ReadingText) -> None:
        """The whole text tells more than the first pages did: some pages may be pictures, others not."""
        info, layers = self._info, text.page_layers
        if info is None or info.reflowable or self.running or self.recognised or BAR in self._bars:
            return
        without = tuple(page for page, layer in enumerate(layers) if layer == "none")
        garbled = tuple(page for page, layer in enumerate(layers) if layer == "garbled")
        if len(garbled) + len(without) == len(layers) > 0:
            self._offer(garbled=len(garbled) > len(without))
        elif without or garbled:
            # Pages without text may be empty; only those that a picture fills are worth a word.
            self._garbled = garbled
            task = watch(self._services.host.pictured_pages(info.doc, without), info.doc, self._services.host.cancel)
            task.succeeded.connect(self._on_pictured)
            self._looking.set(task)

    @Slot(object)
    def _on_pictured(self, found: tuple[int, ...]) -> None:
        pages = (*self._garbled, *found)
        if pages and BAR not in self._bars and not self.running:
            self._pages = tuple(sorted(pages))
            self._offer(garbled=False)

    def cancel(self) -> None:
        """Recognise nothing more."""
        self._soon.stop()
        self._task.cancel()
        self._looking.cancel()

    def _offer(self, *, garbled: bool) -> None:
        if self._services.settings.value.recognise == "always":
            self.start()
            return
        if self._pages is not None:
            text = self.tr("Pages that are pictures and cannot be read yet: {count} of {total}").format(
                count=len(self._pages), total=len(self._info.pages) if self._info is not None else 0
            )
        elif garbled:
            text = self.tr("The text of this document can be seen but not read: its letters have no meaning inside.")
        else:
            text = self.tr("This document is a scan, or drawings only: it has no text that could be read or asked.")
        bar = self._bars.show_message(BAR, "warning", text)
        bar.add_button(self.tr("&Recognise the text"), self.start)
        bar.add_button(self.tr("&Language…"), self.choose)

    @Slot()
    def start(self) -> None:
        """Recognise the text, the visible pages first."""
        info = self._info
        if info is None:
            return
        settings, host = self._services.settings.value, self._services.host
        bar = self._bars.show_message(BAR, "info", self.tr("Recognising the text …"))
        bar.show_progress(0, len(self._pages) if self._pages is not None else len(info.pages))
        bar.add_button(self.tr("Cancel"), self._on_cancel)
        self._read_at = 1.0
        future = host.recognise(
            info.doc, self._pages, settings.recognition_language, first=self._visible(), keep=settings.history
        )
        task = watch(future, info.doc, host.cancel)
        task.succeeded.connect(self._on_done)
        task.failed.connect(self._on_failed)
        self._task.set(task)
        self.started.emit()

    def choose(self) -> None:
        """Ask for the language, and whether scans are to be recognised without a question."""
        dialog = RecognitionDialog(self._services, self._view)
        dialog.accepted.connect(self.start)
        dialog.finished.connect(dialog.deleteLater)
        self.dialog = dialog
        dialog.open()

    def _visible(self) -> Sequence[int]:
        page = max(self._view.current_page, 0)
        return (page, page + 1)

    @Slot()
    def _on_page_changed(self) -> None:
        if self.running and self._info is not None:
            self._services.host.look_at(self._info.doc, self._visible())

    @Slot(int, int, int, int)
    def _on_page(self, doc: int, page: int, done: int, total: int) -> None:
        if self._info is None or doc != self._info.doc:
            return
        self.recognised = True
        if self.running and BAR in self._bars:
            text = self.tr("Recognising the text: page {done} of {total}").format(done=done, total=total)
            self._bars[BAR].set_text(text)
            self._bars[BAR].show_progress(done, total)
        if done >= self._read_at or done == total:
            self._read_at = max(done * GROWTH, done + 1)
            self._soon.stop()
            self.grew.emit()
        elif page in self._visible() and not self._soon.isActive():
            self._soon.start()

    @Slot()
    def _on_cancel(self) -> None:
        self.cancel()
        if self.recognised:
            self._bars.remove(BAR)
            self.grew.emit()
        elif self._info is not None:
            self._bars.remove(BAR)
            self._bars.show_message(BAR, "warning", self.tr("The text was not recognised.")).add_button(
                self.tr("&Recognise the text"), self.start
            )

    @Slot(object)
    def _on_done(self, language: object) -> None:
        text = self.tr("The text was recognised. You can ask the document now.")
        if language:
            text = self.tr("The text was recognised ({language}). You can ask the document now.").format(
                language=language_name(str(language))
            )
        bar = self._bars.show_message(BAR, "info", text)
        bar.add_button(self.tr("&Save a searchable copy…"), self.copyWanted.emit)
        bar.add_button(self.tr("Another &language…"), self.choose)

    @Slot(object)
    def _on_failed(self, error: object) -> None:
        bar = self._bars.show_message(BAR, "error", in_words(error))
        bar.add_button(self.tr("Try again"), self.start)
        bar.add_button(self.tr("&Language…"), self.choose)
