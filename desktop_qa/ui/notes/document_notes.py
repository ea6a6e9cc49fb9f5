# SPDX-License-Identifier: AGPL-3.0-or-later
"""The highlights of one open document, loaded, added, changed and removed in one place that others observe."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, TypeVar

from PySide6.QtCore import QObject, Signal, Slot

from desktop_qa.answers import anchors

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop_qa.documents.contracts import ReadingText
    from desktop_qa.storage.notes import Colour, Highlight, Notes
    from desktop_qa.ui.toolkit.tasks import Task

Result = TypeVar("Result")


class NotesKeeper(Protocol):
    """Whoever runs work on the store in its own thread."""

    def notes(self, work: Callable[[Notes], Result]) -> Task:
        """Run ``work`` there; the task succeeds with its result in the interface's thread."""


class DocumentNotes(QObject):
    """The highlights of the document with one content, in the order of its text."""

    changed = Signal()
    added = Signal(object)
    """A new `Highlight` is kept."""
    removed = Signal(object)
    """A `Highlight` was removed; `put_back` undoes that."""
    failed = Signal(object)
    """The store could not be read or written; the error says what to do."""

    def __init__(self, keeper: NotesKeeper, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._keeper = keeper
        self._key = self._source = self._title = ""
        self._text: ReadingText | None = None
        self.highlights: tuple[Highlight, ...] = ()

    def set_document(self, key: str, source: str, title: str) -> None:
        """Another document, known by the hash of its content; without a hash there is none."""
        self._key, self._source, self._title = key, source, title
        self._text = None
        self._show(())
        if key:
            self._run(lambda notes: (key, notes.of_document(key)), self._on_loaded)

    def set_text(self, text: ReadingText | None) -> None:
        """The document's reading text: highlights are placed in it, and new ones can be made."""
        self._text = text
        self._show(self.highlights)

    def add(self, start: int, end: int, colour: Colour, *, note: str = "", question: str = "") -> None:
        """Mark ``start:end`` of the reading text. Without any word there, or without a text, nothing happens."""
        if self._text is None or not self._key:
            return
        made = anchors.highlight(self._text, self._key, start, end, colour, note=note, question=question)
        if made.text:
            source, title = self._source, self._title
            self._run(lambda notes: notes.keep(made, source, title), self._on_added)

    def change(self, highlight: Highlight) -> None:
        """Keep a highlight with another note or colour."""
        self._show(tuple(highlight if one.number == highlight.number else one for one in self.highlights))
        self._run(lambda notes: notes.keep(highlight))

    def remove(self, highlight: Highlight) -> None:
        """Remove a highlight; it can be put back."""
        self._show(tuple(one for one in self.highlights if one.number != highlight.number))
        self._run(lambda notes: notes.remove([highlight.number]))
        self.removed.emit(highlight)

    def put_back(self, highlight: Highlight) -> None:
        """Undo `remove`."""
        source, title = self._source, self._title
        self._run(lambda notes: notes.keep(highlight, source, title), self._on_added)

    def find(self, number: int) -> Highlight | None:
        """The highlight of this number."""
        return next((one for one in self.highlights if one.number == number), None)

    def covering(self, start: int, end: int) -> Highlight | None:
        """A highlight that covers ``start:end`` whole."""
        return next((one for one in self.highlights if one.start <= start and end <= one.end), None)

    def _run(self, work: Callable[[Notes], Result], then: Callable[[Result], object] | None = None) -> None:
        task = self._keeper.notes(work)
        if then is not None:
            task.succeeded.connect(then)
        task.failed.connect(self.failed)

    def _show(self, highlights: tuple[Highlight, ...]) -> None:
        text = self._text
        placed = highlights if text is None else tuple(anchors.placed(one, text) for one in highlights)
        self.highlights = tuple(sorted(placed, key=lambda one: (one.start, one.end, one.number)))
        self.changed.emit()

    @Slot(object)
    def _on_loaded(self, found: tuple[str, tuple[Highlight, ...]]) -> None:
        key, highlights = found
        if key == self._key:
            known = {one.number for one in highlights}
            self._show((*highlights, *(one for one in self.highlights if one.number not in known)))

    @Slot(object)
    def _on_added(self, highlight: Highlight) -> None:
        if highlight.key == self._key:
            self._show((*(one for one in self.highlights if one.number != highlight.number), highlight))
            self.added.emit(highlight)
