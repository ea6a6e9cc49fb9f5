# SPDX-License-Identifier: AGPL-3.0-or-later
"""The questions of one tab: from the session to the asker, and the replies back into session and history."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from desktop_qa.answers import export
from desktop_qa.answers.keeping import text_hash
from desktop_qa.qa.answer import AskOptions
from desktop_qa.session.document_session import Changed, Phase
from desktop_qa.ui.toolkit.tasks import Latest
from desktop_qa.ui.toolkit.wording import in_words

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from desktop_qa.answers.reply import Reply
    from desktop_qa.session.document_session import DocumentSession, Subject
    from desktop_qa.storage.history import Asked, History
    from desktop_qa.storage.settings import Effort, Settings
    from desktop_qa.ui.ask.panel import AskPanel
    from desktop_qa.ui.reader.document_view import DocumentView
    from desktop_qa.ui.services.services import Services

AGAIN_MS = 400
"""After a change of the threshold or the number of answers: a spin box runs through many values."""


class TabAsking(QObject):
    """Does what the panel wants of the session's question, and keeps what was answered."""

    changed = Signal()
    """Something about the question changed: it runs, has answers, has ended."""
    finished = Signal(object)
    """The last ``Reply`` to a question, or None when it failed."""

    def __init__(
        self,
        services: Services,
        session: DocumentSession,
        panel: AskPanel,
        view: DocumentView,
        subjects: Callable[[], Sequence[Subject]],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._subjects = subjects
        self._services = services
        self._session = session
        self._panel = panel
        self._view = view
        self._task = Latest()
        self._prepared = ""
        self._asked: tuple[str, str, AskOptions] | None = None
        """Key of the subject, question and options of what was asked last."""
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(AGAIN_MS)
        self._again.timeout.connect(self._on_again)
        services.settings.changed.connect(self._on_settings)
        self._asked_length = 0
        """Characters of the text that was asked last."""
        session.observe(self._on_session)
        panel.asked.connect(self.ask)
        panel.cancelled.connect(self.cancel)
        panel.readAllWanted.connect(self.read_all)
        view.answerActivated.connect(session.choose)

    def close(self) -> None:
        """The tab goes: stop the question and let go of the document."""
        self._again.stop()
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
            elif session.phase is Phase.READING or (session.phase is Phase.FINISHED and self._grown()):
                self._go_on()
            else:
                self._prepared = session.subject.key
                self._services.asker.prepare(session.subject)
        self.changed.emit()

    def _grown(self) -> bool:
        """Whether the text holds more than what was asked."""
        text = self._session.text
        return text is not None and 0 < self._asked_length < len(text.text)

    def _go_on(self) -> None:
        """Ask the text that there is now; the answers stay until there are others."""
        self._services.asker.cancel()
        self._task.cancel()
        self._session.read_on()
        self._start(self._services.settings.value.effort)

    def _let_go(self) -> None:
        if self._prepared:
            self._services.asker.forget(self._prepared)
            self._prepared = ""

    # -- questions

    @Slot(str)
    def ask(self, question: str) -> None:
        """Ask; a question that runs is replaced. Asked once more, what was read in part is read to the end."""
        if self._session.unread and self._same(question):
            self.read_all()
            return
        self._services.asker.cancel()
        self._task.cancel()
        self._session.begin(question)
        if self._session.phase is Phase.READING:
            self._start(self._services.settings.value.effort)
        elif self._session.phase is Phase.FAILED:
            self.finished.emit(None)

    @Slot()
    def read_all(self) -> None:
        """Read what a quick answer left out; the answers stay until there are others."""
        if self._session.unread and self._asked is not None and self._session.subject is not None:
            self._session.read_on()
            self._run(self._session.subject, replace(self._asked[2], effort="thorough"))

    def _scope_spans(self) -> tuple[tuple[int, int], ...] | None:
        return self._session.scope_spans(self._view.current_page, self._view.selection())

    def _same(self, question: str) -> bool:
        """Whether this question was asked last, of the same text."""
        subject = self._session.subject
        if self._asked is None or subject is None:
            return False
        key, asked, options = self._asked
        return (key, asked, options.scope) == (subject.key, question, self._scope_spans())

    def _start(self, effort: Effort) -> None:
        session, settings = self._session, self._services.settings.value
        assert session.subject is not None
        scope = self._scope_spans()
        if scope is not None and not any(start < end for start, end in scope):
            session.fail(self.tr("There is no text here to ask. Choose the whole document."))
            return
        options = AskOptions(
            top=settings.answers, threshold=settings.threshold, effort=effort, scope=scope, one_per_place=True
        )
        self._run(session.subject, options)

    def _run(self, subject: Subject, options: AskOptions) -> None:
        if self._prepared != subject.key:
            self._let_go()
        self._prepared, self._asked_length = subject.key, len(subject.text.text)
        self._asked = (subject.key, self._session.question, options)
        subjects = self._subjects() if self._session.asked_scope == "open" else ()
        task = self._services.asker.ask(subjects or (subject,), self._session.question, options)
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

    # -- settings

    @Slot(object, object)
    def _on_settings(self, before: Settings, now: Settings) -> None:
        """Other answers are wanted of the question that is shown: what is read already counts."""
        wanted = (before.answers, before.threshold) != (now.answers, now.threshold)
        more = before.effort != now.effort == "thorough" and self._session.unread
        if self._session.reply is not None and not self._session.running and (wanted or more):
            self._again.start()

    @Slot()
    def _on_again(self) -> None:
        session, settings = self._session, self._services.settings.value
        if self._asked is None or session.subject is None or session.running or not self._same(session.question):
            return
        options = replace(self._asked[2], top=settings.answers, threshold=settings.threshold)
        if settings.effort == "thorough":
            options = replace(options, effort="thorough")
        session.read_on()
        self._run(session.subject, options)

    # -- history

    def _recall(self) -> None:
        info = self._session.info
        if info is not None and self._services.settings.value.history:
            self._services.recall(lambda history: history.questions(info.content_hash), self._on_asked)

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
    def _on_asked(self, asked: list[Asked]) -> None:
        self._panel.set_history([one.question for one in asked])
