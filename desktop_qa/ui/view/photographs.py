# SPDX-License-Identifier: AGPL-3.0-or-later
"""Where pages show photographs, asked of the host page by page and kept; only dark pages need to know."""

from __future__ import annotations

import math
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal, Slot

from desktop_qa.ui.tasks import Task, watch

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from desktop_qa.documents.model import Rect
    from desktop_qa.ui.view.page_colours import Area


class Photographs(QObject):
    """Knows the photographs of pages that were looked at."""

    arrived = Signal(int)

    def __init__(self, priority: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._priority = priority
        self._host: Any = None
        self._doc = 0
        self._areas: dict[int, Sequence[Rect]] = {}
        self._under_way: dict[int, Task] = {}

    def set_document(self, host: Any, doc: int) -> None:
        """Another document, or None."""
        for task in list(self._under_way.values()):
            task.cancel()
        self._under_way.clear()
        self._areas.clear()
        self._host, self._doc = host, doc

    def want(self, pages: Iterable[int]) -> None:
        """Ask for these pages; what is drawn of them afterwards arrives later."""
        if self._host is None:
            return
        for page in pages:
            if page not in self._areas and page not in self._under_way:
                future = self._host.photographs(self._doc, page, priority=self._priority)
                task = watch(future, cancel=self._host.cancel)
                self._under_way[page] = task
                task.succeeded.connect(partial(self._found, page))
                task.failed.connect(partial(self._missing, page))

    def on(self, page: int, scale: float, left: int = 0, top: int = 0) -> list[Area]:
        """Those of a page in pixels at ``scale`` pixels per point, counted from the pixel ``left, top``."""
        return [
            (
                math.floor(area.x0 * scale) - left,
                math.floor(area.y0 * scale) - top,
                math.ceil(area.x1 * scale) - left,
                math.ceil(area.y1 * scale) - top,
            )
            for area in self._areas.get(page, ())
        ]

    @Slot(object)
    def _found(self, page: int, areas: Sequence[Rect]) -> None:
        self._under_way.pop(page, None)
        self._areas[page] = areas
        if areas:
            self.arrived.emit(page)

    @Slot(object)
    def _missing(self, page: int, error: Exception) -> None:  # noqa: ARG002
        # A page that cannot be looked at has none; drawing it reports the error.
        self._under_way.pop(page, None)
        self._areas[page] = ()
