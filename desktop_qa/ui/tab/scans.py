# SPDX-License-Identifier: AGPL-3.0-or-later
"""Says that a document is a scan or has unreadable text, and has Tesseract recognise it where it is installed."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from desktop_qa.ui.toolkit.tasks import Latest, watch
from desktop_qa.ui.toolkit.wording import in_words

if TYPE_CHECKING:
    from desktop_qa.documents.contracts import ReadingText
    from desktop_qa.documents.model import DocumentInfo
    from desktop_qa.ui.services.services import Services
    from desktop_qa.ui.toolkit.message_bar import MessageBars

BAR = "scan"


class ScanNotice(QObject):
    """The notice of one tab and the recognition that it offers."""

    recognised = Signal(object)
    """The ``DocumentInfo``, now with a text layer."""

    def __init__(self, services: Services, bars: MessageBars, parent: QObject) -> None:
        super().__init__(parent)
        self._services = services
        self._bars = bars
        self._info: DocumentInfo | None = None
        self._task = Latest()
        services.pagesDone.connect(self._on_progress)

    @property
    def running(self) -> bool:
        """Whether text is being recognised."""
        return self._task.task is not None

    def set_document(self, info: DocumentInfo) -> None:
        """Look whether the document has a text layer."""
        self._info = info
        self._task.cancel()
        self._bars.remove(BAR)
        if info.text_layer != "yes":
            self._say(info.text_layer)

    def set_text(self, text: ReadingText) -> None:
        """The whole text tells more than the first pages did."""
        layer = text.text_layer
        if layer != "yes" and BAR not in self._bars and self._info is not None and not self._info.reflowable:
            self._say(layer)

    def cancel(self) -> None:
        """Recognise nothing more."""
        self._task.cancel()

    def _say(self, layer: str) -> None:
        installed = shutil.which("tesseract") is not None
        if layer == "garbled":
            text = self.tr("The text of this document can be seen but not read: its letters have no meaning inside.")
        else:
            text = self.tr("This document is a scan, or drawings only: it has no text that could be read or asked.")
        if not installed:
            hint = self.tr("Install Tesseract to have the text recognised, then open the document again.")
            text = f"{text} {hint}"
        bar = self._bars.show_message(BAR, "warning", text)
        if installed:
            bar.add_button(self.tr("Recognise the text"), self.start)

    @Slot()
    def start(self) -> None:
        """Recognise the text of all pages."""
        if self._info is None:
            return
        bar = self._bars.show_message(BAR, "info", self.tr("Recognising the text …"))
        bar.show_progress(0, len(self._info.pages))
        bar.add_button(self.tr("Cancel"), self._on_cancel)
        host, doc, tell = self._services.host, self._info.doc, self._services.tell_progress
        future = host.ocr(doc, progress=lambda done, total: tell(doc, done, total))
        task = watch(future, doc, host.cancel)
        task.succeeded.connect(self._on_done)
        task.failed.connect(self._on_failed)
        self._task.set(task)

    @Slot(int, int, int)
    def _on_progress(self, doc: int, done: int, total: int) -> None:
        if self.running and self._info is not None and doc == self._info.doc and BAR in self._bars:
            self._bars[BAR].set_text(
                self.tr("Recognising the text: page {done} of {total}").format(done=done, total=total)
            )
            self._bars[BAR].show_progress(done, total)

    @Slot()
    def _on_cancel(self) -> None:
        self._task.cancel()
        if self._info is not None:
            self._say(self._info.text_layer)

    @Slot(object)
    def _on_done(self, info: object) -> None:
        self._bars.show_message(BAR, "info", self.tr("The text was recognised. You can ask the document now."))
        self.recognised.emit(info)

    @Slot(object)
    def _on_failed(self, error: object) -> None:
        self._bars.show_message(BAR, "error", in_words(error)).add_button(self.tr("Try again"), self.start)
