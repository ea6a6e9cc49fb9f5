# SPDX-License-Identifier: AGPL-3.0-or-later
"""The questions of one tab: from the session to the asker, and the replies back into session and history."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from desktop_qa.answers import export
from desktop_qa.answers.keeping import text_hash
from desktop_qa.qa.answer import AskOptions
from desktop_qa.session.document_session import Changed, Phase
from desktop_qa.ui.toolkit.tasks import Latest
from desktop_qa.ui.toolkit.wording import in_words

if TYPE_CHECKING:
    from desktop_qa.answers.reply import Reply
    from desktop_qa.session.document_session import DocumentSession
    from desktop_qa.storage.history import Asked, History
    from desktop_qa.storage.settings import Effort
    from desktop_qa.ui.ask.panel import AskPanel
    from desktop_qa.ui.reader.document_view import DocumentView
    from desktop_qa.ui.services.services import Services


class TabAsking(QObject):
    """Does what the panel wants of the session's question, and keeps what was answered."""

    changed = Signal()
    """Something about the question changed: it runs, has answers, has ended."""
    finished = Signal(object)
    """The last ``Reply`` to a question, or None when it failed."""

    def __init__(
        self, services: Services, session: DocumentSession, panel: AskPanel, view: DocumentView, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._services = services
        self._session = session
        self._panel = panel
        self._view = view
        self._task = Latest()
        self._prepared = ""
        session.observe(self._on_session)
        panel.asked.connect(self.ask)
        panel.cancelled.connect(self.cancel)
        view.answerActivated.connect(session.choose)

    def close(self) -> None:
        """The tab goes: stop the question and let go of the document."""
        self._task.cancel()
        self._let_go()

    # -- what the session says

    def _on_session(self, changed: Changed) -> None:
        session = self._session
        if changed & Changed.DOCUMENT:
            self._task.cancel()
            self._let_go()
            if session.running:
                # It was asked of the document as it was laid out before: it is asked again when the text is there.
                session.begin(session.question)
            self._recall()
        if changed & Changed.TEXT and session.subject is not None:
            if session.phase is Phase.WAITING or session.outdated:
                self.ask(session.question)
            else:
                self._prepared = session.subject.key
                self._services.asker.prepare(session.subject)
        self.changed.emit()

    def _let_go(self) -> None:
        if self._prepared:
            self._services.asker.forget(self._prepared)
            self._prepared = ""

    # -- questions

    @Slot(str)
    def ask(self, question: str) -> None:
        """Ask; a question that runs is replaced."""
        self._services.asker.cancel()
        self._task.cancel()
        self._session.begin(question)
        if self._session.phase is Phase.READING:
            self._start(self._services.settings.value.effort)
        elif self._session.phase is Phase.FAILED:
            self.finished.emit(None)

    def _start(self, effort: Effort) -> None:
        session, settings = self._session, self._services.settings.value
        subject = session.subject
        assert subject is not None
        scope = session.scope_spans(self._view.current_page, self._view.selection())
        if scope is not None and not any(start < end for start, end in scope):
            session.fail(self.tr("There is no text here to ask. Choose the whole document."))
            return
        self._prepared = subject.key
        options = AskOptions(
            top=settings.answers, threshold=settings.threshold, effort=effort, scope=scope, one_per_place=True
        )
        task = self._services.asker.ask((subject,), session.question, options)
        task.progressed.connect(self._on_reply)
        task.succeeded.connect(self._on_finished)
        task.failed.connect(self._on_failed)
        self._task.set(task)

    @Slot()
    def cancel(self) -> None:
        """Stop the question; what was found stays."""
        if self._session.running:
            self._task.cancel()
            self._session.stop()

    @Slot(object)
    def _on_reply(self, reply: Reply) -> None:
        self._session.take(reply)

    @Slot(object)
    def _on_finished(self, reply: Reply | None) -> None:
        if reply is None:
            self._session.fail(self.tr("The document has no text to read."))
        else:
            self._session.take(reply)
            self._keep(reply)
        self.finished.emit(reply)

    @Slot(object)
    def _on_failed(self, error: object) -> None:
        self._session.fail(in_words(error))
        self.finished.emit(None)

    # -- history

    def _recall(self) -> None:
        info = self._session.info
        if info is not None and self._services.settings.value.history:
            self._services.recall(lambda history: _words(history, info.content_hash), self._on_words)

    def _keep(self, reply: Reply) -> None:
        info = self._session.info
        if info is None or not self._services.settings.value.history:
            return
        answers = [export.answer_values(answer) for answer in reply.answers]
        key, text = info.content_hash, self._session.text.text if self._session.text is not None else ""

        def remember(history: History) -> None:
            mark = text_hash(text)
            history.remember_question(key, reply.question, answers, reply.model, text_hash=mark)

        self._services.remember(remember)
        self._recall()

    @Slot(object)
    def _on_words(self, found: tuple[list[Asked], list[str]]) -> None:
        own, others = found
        self._panel.set_history([asked.question for asked in own], others)


def _words(history: History, key: str) -> tuple[list[Asked], list[str]]:
    return history.questions(key), history.words()
