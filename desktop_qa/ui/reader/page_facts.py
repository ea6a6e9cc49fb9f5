# SPDX-License-Identifier: AGPL-3.0-or-later
"""What a page has of some kind, asked of the host page by page and kept as long as the document is shown."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Slot

from desktop_qa.ui.toolkit.tasks import Task, watch

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from concurrent.futures import Future

    from desktop_qa.documents.contracts import DocumentHost

    Ask = Callable[[Any, int, int], Future[Any]]


class PageFacts(QObject):
    """Knows what pages have that were looked at; ``ask`` gets it of host, document and page."""

    def __init__(self, ask: Ask, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ask = ask
        self._host: DocumentHost | None = None
        self._doc = 0
        self._known: dict[int, Sequence[Any]] = {}
        self._under_way: dict[int, Task] = {}

    def set_document(self, host: DocumentHost | None, doc: int) -> None:
        """Another document, or None."""
        for task in list(self._under_way.values()):
            task.cancel()
        self._under_way.clear()
        self._known.clear()
        self._host, self._doc = host, doc

    def want(self, pages: Iterable[int]) -> None:
        """These pages are in sight; what is not known of them yet arrives later."""
        if self._host is None:
            return
        for page in pages:
            if page not in self._known and page not in self._under_way:
                task = watch(self._ask(self._host, self._doc, page), cancel=self._host.cancel)
                self._under_way[page] = task
                task.succeeded.connect(partial(self._arrived, page))
                task.failed.connect(partial(self._missing, page))

    def of(self, page: int) -> Sequence[Any]:
        """What the page is known to have."""
        return self._known.get(page, ())

    @Slot(object)
    def _arrived(self, page: int, found: Sequence[Any]) -> None:
        self._under_way.pop(page, None)
        self._known[page] = found

    @Slot(object)
    def _missing(self, page: int, error: Exception) -> None:  # noqa: ARG002
        # A page that cannot be looked at simply has none; drawing it reports the error.
        self._under_way.pop(page, None)
        self._known[page] = ()
