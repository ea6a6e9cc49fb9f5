# SPDX-License-Identifier: AGPL-3.0-or-later
"""Finds words in the reading text, away from the interface's thread, and walks through the hits."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Signal, Slot

from desktop_qa.ui.toolkit.tasks import Latest

if TYPE_CHECKING:
    from desktop_qa.documents.contracts import ReadingText
    from desktop_qa.documents.model import Rect
    from desktop_qa.ui.toolkit.tasks import Worker

MARKED = 1500
"""So many hits at most are marked beside the scroll bar; more would be one solid line."""

LISTED = 1000
"""So many hits at most are listed with their lines."""
BEFORE, AFTER = 50, 90
"""Characters around a hit in the list."""

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class FindOptions:
    """What counts as a hit."""

    match_case: bool = False
    whole_words: bool = False


class HitLine(NamedTuple):
    """A hit in its surroundings, on one line: the words before it, its own, those behind; and its page from 0."""

    page: int
    before: str
    words: str
    after: str


class Hits(NamedTuple):
    """All hits of a query, the places of (a sample of) them for the marks, and the first of them with their lines."""

    spans: list[Span]
    places: list[tuple[int, Rect]]
    lines: list[HitLine]


NO_HITS = Hits([], [], [])


def find(text: ReadingText, query: str, options: FindOptions) -> Hits:
    """Search the whole text; runs in the worker's thread."""
    spans = text.find(query, match_case=options.match_case, whole_words=options.whole_words)
    stride = max(len(spans) // MARKED, 1)
    places = [text.rects(start, start + 1) for start, _ in spans[::stride]]
    lines = [hit_line(text, *span) for span in spans[:LISTED]]
    return Hits(spans, [pieces[0] for pieces in places if pieces], lines)


def hit_line(text: ReadingText, start: int, end: int) -> HitLine:
    """A hit with some words on both sides, cut between words.

    Example: "... a harbour, and the master lived alone ..." with "master" found gives ("a harbour, and the ",
    "master", " lived alone").
    """
    words = text.text
    low, high = max(start - BEFORE, 0), min(end + AFTER, len(words))
    before, after = words[low:start], words[end:high]
    if low:
        before = before[before.find(" ") + 1 :]
    if high < len(words):
        after = after[: after.rfind(" ") + 1].rstrip() if " " in after else after
    flat = [" ".join(f"|{part}|".split())[1:-1] for part in (before, words[start:end], after)]
    return HitLine(text.page_of(start), *flat)


class Finder(QObject):
    """The running search and its hits. ``changed`` says that hits or the current one are others now."""

    changed = Signal()

    def __init__(self, worker: Worker, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.hits = NO_HITS
        self.current: int | None = None
        self.query = ""
        self.options = FindOptions()
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
        text, options = self._text, self.options
        if text is None or not query.strip():
            self._set(NO_HITS)
            return
        task = self._latest.set(self._worker.run(lambda: find(text, query, options), generation))
        task.succeeded.connect(self._set)
        task.failed.connect(self._nothing)
        self.changed.emit()

    def set_options(self, options: FindOptions, start: int) -> None:
        """Let other hits count, and search again."""
        if options != self.options:
            self.options = options
            self.search(self.query, start)

    def go(self, hit: int) -> None:
        """Make this hit (from 0) the current one."""
        if 0 <= hit < len(self.hits.spans):
            self.current = hit
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
        self._set(NO_HITS)
