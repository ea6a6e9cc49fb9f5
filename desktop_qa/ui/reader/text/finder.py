# SPDX-License-Identifier: AGPL-3.0-or-later
"""Finds words in the reading text, away from the interface's thread, and walks through the hits."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Signal, Slot

from desktop_qa.ui.toolkit.tasks import Latest

if TYPE_CHECKING:
    from desktop_qa.documents.contracts import ReadingText
    from desktop_qa.documents.model import Rect
    from desktop_qa.ui.toolkit.tasks import Worker

MARKED = 1500
"""So many hits at most are marked beside the scroll bar; more would be one solid line."""

Span = tuple[int, int]


class Hits(NamedTuple):
    """All hits of a query, and the places of (a sample of) them for the marks."""

    spans: list[Span]
    places: list[tuple[int, Rect]]


def find(text: ReadingText, query: str) -> Hits:
    """Search the whole text; runs in the worker's thread."""
    spans = text.find(query)
    stride = max(len(spans) // MARKED, 1)
    places = [text.rects(start, start + 1) for start, _ in spans[::stride]]
    return Hits(spans, [pieces[0] for pieces in places if pieces])


class Finder(QObject):
    """The running search and its hits. ``changed`` says that hits or the current one are others now."""

    changed = Signal()

    def __init__(self, worker: Worker, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.hits = Hits([], [])
        self.current: int | None = None
        self.query = ""
        self._worker = worker
        self._text: ReadingText | None = None
        self._from = 0
        self._latest = Latest()

    @property
    def searching(self) -> bool:
        """Whether the hits of the query are not known yet."""
        return self._latest.task is not None

    def set_text(self, text: ReadingText | None) -> None:
        """Another text; a query that is open is searched for again."""
        self._text = text
        self.search(self.query, self._from)

    def search(self, query: str, start: int) -> None:
        """Look for a query; the first hit at or after offset ``start`` becomes the current one."""
        self.query, self._from = query, start
        generation = self._latest.next_generation()
        text = self._text
        if text is None or not query.strip():
            self._set(Hits([], []))
            return
        task = self._latest.set(self._worker.run(lambda: find(text, query), generation))
        task.succeeded.connect(self._set)
        task.failed.connect(self._nothing)
        self.changed.emit()

    def clear(self) -> None:
        """Forget query and hits."""
        self.search("", 0)

    def step(self, *, forward: bool) -> None:
        """Make the next or previous hit the current one; after the last comes the first."""
        count = len(self.hits.spans)
        if count:
            here = -1 if self.current is None else self.current
            self.current = (here + (1 if forward else -1)) % count
            self.changed.emit()

    @Slot(object)
    def _set(self, hits: Hits) -> None:
        self._latest.cancel()
        self.hits = hits
        after = bisect_left(hits.spans, (self._from, 0))
        self.current = None if not hits.spans else after % len(hits.spans)
        self.changed.emit()

    @Slot(object)
    def _nothing(self, error: Exception) -> None:  # noqa: ARG002
        self._set(Hits([], []))
