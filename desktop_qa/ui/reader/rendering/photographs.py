# SPDX-License-Identifier: AGPL-3.0-or-later
"""Where pages show photographs; only dark pages need to know."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from desktop_qa.ui.reader.page_facts import PageFacts

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop_qa.documents.model import Rect
    from desktop_qa.ui.reader.rendering.page_colours import Area


class Photographs(PageFacts):
    """Knows the photographs of pages that were looked at."""

    arrived = Signal(int)

    def __init__(self, priority: int, parent: QObject | None = None) -> None:
        super().__init__(lambda host, doc, page: host.photographs(doc, page, priority=priority), parent)

    def on(self, page: int, scale: float, left: int = 0, top: int = 0) -> list[Area]:
        """Those of a page in pixels at ``scale`` pixels per point, counted from the pixel ``left, top``."""
        return [
            (
                math.floor(area.x0 * scale) - left,
                math.floor(area.y0 * scale) - top,
                math.ceil(area.x1 * scale) - left,
                math.ceil(area.y1 * scale) - top,
            )
            for area in self.of(page)
        ]

    @Slot(object)
    def _arrived(self, page: int, found: Sequence[Rect]) -> None:
        super()._arrived(page, found)
        if found:
            self.arrived.emit(page)
