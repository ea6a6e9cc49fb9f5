# SPDX-License-Identifier: AGPL-3.0-or-later
"""The notes that the open file has already: asked of the host page by page, when nothing else is wanted of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from desktop_qa.documents.process.priorities import BACKGROUND
from desktop_qa.ui.toolkit.tasks import Latest, watch

if TYPE_CHECKING:
    from desktop_qa.documents.contracts import DocumentHost
    from desktop_qa.documents.model import Annotation, DocumentInfo

MOST = 5_000
"""Notes of one file that are listed."""


class FileNotes(QObject):
    """Knows the notes of the pages that were read so far, in the order of the file."""

    changed = Signal()

    def __init__(self, host: DocumentHost, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._host = host
        self._info: DocumentInfo | None = None
        self._page = 0
        self._task = Latest()
        self.annotations: tuple[Annotation, ...] = ()

    def set_document(self, info: DocumentInfo | None) -> None:
        """Another document, or none: only PDFs have notes in them."""
        self._task.cancel()
        self._info = info if info is not None and info.kind == "pdf" else None
        self._page = 0
        if self.annotations:
            self.annotations = ()
            self.changed.emit()

    @Slot()
    def read(self) -> None:
        """Read the pages one after the other, from the first."""
        self._page = 0
        self._next()

    def _next(self) -> None:
        info = self._info
        if info is None or self._page >= len(info.pages) or len(self.annotations) >= MOST:
            return
        task = watch(self._host.annotations(info.doc, self._page, priority=BACKGROUND))
        task.succeeded.connect(self._on_page)
        task.failed.connect(self._on_page)
        self._task.set(task)

    @Slot(object)
    def _on_page(self, found: object) -> None:
        # An error is that of a damaged page; the others may have notes.
        new = tuple(one for one in found if one.text or one.lines) if isinstance(found, tuple) else ()
        self._page += 1
        if new:
            self.annotations += new
            self.changed.emit()
        self._next()
