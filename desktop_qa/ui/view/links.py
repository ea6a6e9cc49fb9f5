# SPDX-License-Identifier: AGPL-3.0-or-later
"""The links of the pages in sight, asked of the host page by page and kept."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Slot

from desktop_qa.ui.tasks import Task, watch

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from desktop_qa.documents.model import Link

PRIORITY = 5


class Links(QObject):
    """Knows the links of pages that were looked at."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._host: Any = None
        self._doc = 0
        self._links: dict[int, Sequence[Link]] = {}
        self._under_way: dict[int, Task] = {}

    def set_document(self, host: Any, doc: int) -> None:
        """Another document, or None."""
        for task in list(self._under_way.values()):
            task.cancel()
        self._under_way.clear()
        self._links.clear()
        self._host, self._doc = host, doc

    def want(self, pages: Iterable[int]) -> None:
        """These pages are in sight."""
        if self._host is None:
            return
        for page in pages:
            if page not in self._links and page not in self._under_way:
                task = watch(self._host.links(self._doc, page, priority=PRIORITY), cancel=self._host.cancel)
                self._under_way[page] = task
                task.succeeded.connect(partial(self._arrived, page))
                task.failed.connect(partial(self._missing, page))

    def at(self, page: int, x: float, y: float) -> Link | None:
        """The link under a point of a page."""
        return next((link for link in self._links.get(page, ()) if link.rect.contains(x, y)), None)

    @Slot(object)
    def _arrived(self, page: int, links: Sequence[Link]) -> None:
        self._under_way.pop(page, None)
        self._links[page] = links

    @Slot(object)
    def _missing(self, page: int, error: Exception) -> None:  # noqa: ARG002
        # A page whose links cannot be read simply has none to click on; drawing it reports the error.
        self._under_way.pop(page, None)
        self._links[page] = ()
