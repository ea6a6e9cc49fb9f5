# SPDX-License-Identifier: AGPL-3.0-or-later
"""The questions of one tab: from the panel to the asker, and the answers back into panel, page and history."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal, Slot

from desktop_qa.answers import export
from desktop_qa.qa.answer import AskOptions
from desktop_qa.ui.services.asking import Step, Subject
from desktop_qa.ui.toolkit.marks import Mark
from desktop_qa.ui.toolkit.tasks import Latest
from desktop_qa.ui.toolkit.wording import in_words

if TYPE_CHECKING:
    from desktop_qa.answers.export import Reply
    from desktop_qa.documents.model import DocumentInfo
    from desktop_qa.storage.history import Asked, History
    from desktop_qa.ui.ask.panel import AskPanel
    from desktop_qa.ui.reader.document_view import DocumentView
    from desktop_qa.ui.services.services import Services


class TabAsking(QObject):
    """Knows the document's reading text, and which question the panel shows."""

    changed = Signal()
    """Something about the question changed: it runs, has answers, has ended."""
    finished = Signal(object)
    """The last ``Step`` of a question, or None."""

    def __init__(self, services: Services, panel: AskPanel, view: DocumentView, parent: QObject) -> None:
        super().__init__(parent)
        self._services = services
        self._panel = panel
        self._view = view
        self._subject: Subject | None = None
        self._info: DocumentInfo | None = None
        self._no_text = ""
        self._waiting = ""
        self._texts = 0
        self._task = Latest()
        self._shown: int | None = None
        panel.asked.connect(self.ask)
        panel.cancelled.connect(self.cancel)
        panel.currentChanged.connect(self._on_current)
        panel.activated.connect(self._on_current)
        view.answerActivated.connect(panel.select)

    # -- the document

    @property
    def text_map(self) -> Any:
        """The reading text, None while it is not there."""
        return self._subject.text_map if self._subject else None

    @property
    def waiting(self) -> bool:
        """Whether a question waits for the reading text."""
        return bool(self._waiting)

    @property
    def active(self) -> bool:
        """Whether a question is being answered or waits to be."""
        return bool(self._waiting) or self._task.task is not None

    def set_document(self, info: DocumentInfo | None) -> None:
        """Another document, or the same laid out anew: its text is not known yet."""
        self.cancel()
        if self._subject is not None:
            self._services.asker.forget(self._subject.key)
        self._subject = None
        self._no_text = ""
        again = info is not None and self._info is not None and info.content_hash == self._info.content_hash
        self._info = info
        if not again:
            self._panel.clear()
        if info is not None and self._services.settings.value.history:
            self._services.recall(lambda history: _words(history, info.content_hash), self._on_words)

    def set_text_map(self, text_map: Any) -> None:
        """The reading text: a waiting question begins, and the index is made in the background."""
        info = self._info
        if info is None:
            return
        # A number rather than a hash of the text: that may be as long as a library.
        self._texts += 1
        key = f"{info.doc}:{info.content_hash}:{self._texts}"
        labels = tuple(page.label for page in info.pages)
        self._subject = Subject(key, info.source, info.title, text_map, labels)
        question, self._waiting = self._waiting, ""
        if question:
            self.ask(question)
        else:
            self._services.asker.prepare(self._subject)
            self._place_again()
        self.changed.emit()

    def _place_again(self) -> None:
        """The same text was laid out anew: the answers shown are where they were in it, on other pages."""
        reply, subject = self._panel.reply, self._subject
        if reply is None or subject is None:
            return
        if any(subject.text_map.text[one.start : one.end] != one.text for one in reply.answers):
            # The text is not quite the same (words are divided elsewhere): ask once more, it does not take long.
            self.ask(reply.question)
            return
        self._panel.show_again(
            tuple(replace(one, page=subject.text_map.page_of(one.start) + 1, page_label="") for one in reply.answers)
        )
        self._mark(self._panel.reply)
        current = self._panel.current()
        if current is not None:
            self._view.set_current_answer(current.rank, flash=False)

    def set_no_text(self, why: str) -> None:
        """There is no text to ask, and why."""
        self._no_text = why
        if self._waiting:
            self._waiting = ""
            self._panel.fail(why)
        self.changed.emit()

    def show_progress(self, done: int, total: int) -> None:
        """How far the document's text is read."""
        if self._waiting and total:
            self._panel.wait(self.tr("Reading the document: page {done} of {total}").format(done=done, total=total))

    # -- questions

    @Slot(str)
    def ask(self, question: str) -> None:
        """Ask; a question that runs is replaced."""
        self._services.asker.cancel()
        self._task.cancel()
        self._shown = None
        self._view.set_answers(())
        self._view.set_current_answer(None)
        self._panel.start(question)
        if self._no_text:
            self._panel.fail(self._no_text)
        elif self._subject is None:
            self._waiting = question
            self._panel.wait(self.tr("Waiting for the document’s text …"))
        else:
            self._start(self._subject, question)
        self.changed.emit()

    def _start(self, subject: Subject, question: str) -> None:
        settings = self._services.settings.value
        scope = self._scope()
        if scope is not None and not any(start < end for start, end in scope):
            self._panel.fail(self.tr("There is no text here to ask. Choose the whole document."))
            return
        options = AskOptions(top=settings.answers, threshold=settings.threshold, effort=settings.effort, scope=scope)
        task = self._services.asker.ask(subject, question, options)
        task.progressed.connect(self._on_step)
        task.succeeded.connect(self._on_finished)
        task.failed.connect(self._on_failed)
        self._task.set(task)

    @Slot()
    def cancel(self) -> None:
        """Stop the question; what was found stays."""
        if not self._panel.running:
            return
        self._waiting = ""
        self._task.cancel()
        self._panel.stop()
        self._go_to_best(self._panel.reply)
        self.changed.emit()

    def _scope(self) -> tuple[tuple[int, int], ...] | None:
        words = self.text_map
        kind = self._panel.options.scope()
        if kind == "page":
            return (words.page_span(max(self._view.current_page, 0)),)
        if kind == "selection":
            selected = self._view.selection()
            return (selected,) if selected else ((0, 0),)
        if kind == "chapter":
            return (words.chapter(words.page_span(max(self._view.current_page, 0))[0]),)
        return None

    @Slot(object)
    def _on_step(self, step: Step) -> None:
        self._panel.show_step(step)
        self._mark(step.reply)
        if self._shown is None:
            self._go_to_best(step.reply)
        self.changed.emit()

    @Slot(object)
    def _on_finished(self, step: Step | None) -> None:
        self._panel.finish(step)
        if step is not None:
            self._mark(step.reply)
            self._go_to_best(step.reply)
            self._keep(step)
        self.changed.emit()
        self.finished.emit(step)

    @Slot(object)
    def _on_failed(self, error: object) -> None:
        self._panel.fail(in_words(error))
        self.changed.emit()
        self.finished.emit(None)

    @Slot(int)
    def _on_current(self, rank: int) -> None:
        self._view.set_current_answer(rank)
        self.changed.emit()

    def _go_to_best(self, reply: Reply | None) -> None:
        """Show the best answer; a guess below the threshold does not move the page away from the reader."""
        best = reply.answers[0] if reply is not None and reply.answers else None
        if best is None or not best.above or self._panel.chosen or self._shown == best.start:
            return
        self._shown = best.start
        self._view.set_current_answer(best.rank)

    def _mark(self, reply: Reply | None) -> None:
        answers = reply.answers if reply is not None else ()
        self._view.set_answers(
            tuple(Mark(one.rank, one.start, one.end, one.confidence, one.score, one.above) for one in answers)
        )

    # -- history

    def _keep(self, step: Step) -> None:
        info = self._info
        if info is None or not self._services.settings.value.history:
            return
        reply = step.reply
        answers = [export.answer_values(answer) for answer in reply.answers]
        key = info.content_hash
        self._services.remember(lambda history: history.remember_question(key, reply.question, answers, reply.model))
        self._services.recall(lambda history: _words(history, key), self._on_words)

    @Slot(object)
    def _on_words(self, found: tuple[list[Asked], list[str]]) -> None:
        own, others = found
        self._panel.set_history([asked.question for asked in own], others)


def _words(history: History, key: str) -> tuple[list[Asked], list[str]]:
    return history.questions(key), history.words()
