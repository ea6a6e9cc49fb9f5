# SPDX-License-Identifier: AGPL-3.0-or-later
"""The links of the pages in sight."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_qa.documents.process.priorities import LINKS
from desktop_qa.ui.reader.page_facts import PageFacts

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from desktop_qa.documents.model import Link


class Links(PageFacts):
    """Knows the links of pages that were looked at."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(lambda host, doc, page: host.links(doc, page, priority=LINKS), parent)

    def at(self, page: int, x: float, y: float) -> Link | None:
        """The link under a point of a page."""
        return next((link for link in self.of(page) if link.rect.contains(x, y)), None)
