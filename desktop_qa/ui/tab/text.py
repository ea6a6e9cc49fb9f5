# SPDX-License-Identifier: AGPL-3.0-or-later
"""The reading text of one tab's document, and its pages laid out anew: what the host does after opening."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal, SignalInstance

from desktop_qa.ui.reader.navigation.zoom import Position
from desktop_qa.ui.toolkit.tasks import Latest, watch

if TYPE_CHECKING:
    from concurrent.futures import Future

    from desktop_qa.documents.contracts import DocumentHost
    from desktop_qa.documents.model import DocumentInfo, LayoutOptions


class TabText(QObject):
    """Asks the host for one thing at a time: asking again withdraws what was asked before."""

    arrived = Signal(object)
    """The ``TextMap``."""
    laidOut = Signal(object)
    """The ``DocumentInfo`` of the pages as they are now."""
    failed = Signal(object)
    """The error."""

    def __init__(self, host: DocumentHost, parent: QObject) -> None:
        super().__init__(parent)
        self._host = host
        self._running = Latest()

    def read(self, info: DocumentInfo) -> None:
        """Read the text."""
        self._ask(self._host.text_map(info.doc), self.arrived)

    def lay_out(self, info: DocumentInfo, layout: LayoutOptions) -> None:
        """Lay the pages out with another font or size."""
        self._running.cancel()
        self._ask(self._host.reflow(info.doc, layout), self.laidOut)

    def cancel(self) -> None:
        """Ask for nothing."""
        self._running.cancel()

    def _ask(self, future: Future[Any], arrived: SignalInstance) -> None:
        task = watch(future, 0, self._host.cancel)
        task.succeeded.connect(arrived)
        task.failed.connect(self.failed)
        self._running.set(task)


def same_place(here: Position, before: DocumentInfo, after: DocumentInfo) -> Position:
    """The same part of a document whose number of pages has changed."""
    share = (here.page + max(here.fraction, 0.0)) / max(len(before.pages), 1) * len(after.pages)
    page = min(int(share), max(len(after.pages) - 1, 0))
    return Position(page, share - page, here.zoom_mode, here.zoom, here.rotation, here.left)
