# SPDX-License-Identifier: AGPL-3.0-or-later
"""Find by meaning in one tab: the words of the pane go to the worker, the passages into the list and the pages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from desktop_qa.session.document_session import Changed
from desktop_qa.ui.reader.panes.passages import PassagesPane
from desktop_qa.ui.toolkit.wording import in_words

if TYPE_CHECKING:
    from desktop_qa.answers.passages import Passages, PlacedPassage
    from desktop_qa.session.document_session import DocumentSession
    from desktop_qa.ui.reader.document_view import DocumentView
    from desktop_qa.ui.reader.panes.sidebar import SideBar
    from desktop_qa.ui.services.services import Services
    from desktop_qa.ui.toolkit.tasks import Task

TOP = 20
"""Passages that are listed at most."""
FEW, FAR_LESS = 5, 0.6
"""So many are listed anyway; of the others those whose score is at least this share of the best."""


class TabMeaning(QObject):
    """Searches, lists and marks passages. Passages of an older text or search are never shown."""

    paneWanted = Signal()
    """The side bar is to be shown."""

    def __init__(
        self, services: Services, session: DocumentSession, view: DocumentView, side_bar: SideBar, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._asker = services.asker
        self._session = session
        self._view = view
        self._side_bar = side_bar
        self._task: Task | None = None
        self._passages: tuple[PlacedPassage, ...] = ()
        self._without: tuple[int, int] | None = None
        self._shown = False
        self.pane = PassagesPane()
        side_bar.add_pane(self.tr("Find by meaning"), "find", self.pane)
        self.pane.wordsChanged.connect(self._on_words)
        self.pane.chosen.connect(self._on_chosen)
        self.pane.left.connect(view.setFocus)
        view.findChanged.connect(self._on_find)
        session.observe(self._on_session)
        self._explain()

    @property
    def searching(self) -> bool:
        """Whether passages are still being compared."""
        return self._task is not None and self._task.running

    @property
    def passages(self) -> tuple[PlacedPassage, ...]:
        """Those that are listed, best first."""
        return self._passages

    @Slot()
    def open_pane(self) -> None:
        """Bring the pane to the front, with the keys in its field."""
        self._without = None
        self.paneWanted.emit()
        self._side_bar.show_pane(self.pane)
        self.pane.open_pane()

    @Slot()
    def find_similar(self) -> None:
        """Look for passages that are about what the selection is about."""
        span = self._view.selection()
        if span is not None:
            words = self._view.selected_text()
            self.open_pane()
            self._without = span
            self.pane.open_pane(words)

    def find_next(self) -> None:
        """The next passage while passages are marked, else the next hit of the find bar."""
        if self._shown:
            self.pane.go_next()
        else:
            self._view.find_next()

    def find_previous(self) -> None:
        """The previous one."""
        if self._shown:
            self.pane.go_previous()
        else:
            self._view.find_previous()

    def cancel(self) -> None:
        """End the search that runs."""
        if self._task is not None:
            self._task.cancel()
            self._task = None

    @Slot(str)
    def _on_words(self, words: str) -> None:
        self.cancel()
        self._show(())
        subject = self._session.subject
        if not any(sign.isalnum() for sign in words):
            self._explain()
        elif subject is None:
            self.pane.say(self._session.no_text or self.tr("The text of the document is being read."))
        else:
            self.pane.say(self.tr("Searching\u2026"))
            self._task = self._asker.search(subject, words, TOP)
            self._task.progressed.connect(self._on_found)
            self._task.succeeded.connect(self._on_found)
            self._task.failed.connect(self._on_failed)

    @Slot(object)
    def _on_found(self, found: Passages | None) -> None:
        if found is None:
            return
        self._show(self._worth_listing(found))
        if not found.finished:
            self.pane.say(self.tr("Comparing: {done} of {total} passages").format(done=found.done, total=found.total))
        elif not self._passages:
            self.pane.say(self.tr("No passage was found."))
        elif not found.by_meaning:
            self.pane.say(self.tr("No sentence encoder is installed: these passages share words."))
        else:
            self.pane.say("")

    def _worth_listing(self, found: Passages) -> tuple[PlacedPassage, ...]:
        """The passages, without that of the selection and without those that are far less about the words."""
        start, end = self._without or (0, 0)
        others = [one for one in found.passages if one.end <= start or end <= one.start]
        least = FAR_LESS * others[0].score if others else 0.0
        return tuple(one for rank, one in enumerate(others) if rank < FEW or one.score >= least)

    @Slot(object)
    def _on_failed(self, error: object) -> None:
        self.pane.say(in_words(error))

    def _show(self, passages: tuple[PlacedPassage, ...]) -> None:
        self._passages = passages
        self.pane.set_passages(passages)
        if passages or self._shown:
            self._mark(None)

    @Slot(int)
    def _on_chosen(self, row: int) -> None:
        if row < len(self._passages):
            self._mark(self._passages[row])

    def _mark(self, current: PlacedPassage | None) -> None:
        """Mark the sentences in the pages, and bring the current one into sight."""
        spans = sorted((one.sentence_start, one.sentence_start + len(one.sentence)) for one in self._passages)
        at = None
        if current is not None:
            at = spans.index((current.sentence_start, current.sentence_start + len(current.sentence)))
        self._view.show_hits(spans, at)
        self._shown = bool(spans)

    @Slot()
    def _on_find(self) -> None:
        # The find bar has hits of its own, which take the place of these.
        if self._view.finder.query:
            self._shown = False

    def _on_session(self, changed: Changed) -> None:
        if changed & (Changed.DOCUMENT | Changed.TEXT):
            self.cancel()
            self._without = None
            self._passages, self._shown = (), False
            self.pane.set_passages(())
            self._on_words(self.pane.words)

    def _explain(self) -> None:
        self.pane.say(
            self.tr("Write some words or a sentence. Passages that are about it are listed, whatever words they use.")
        )
