# SPDX-License-Identifier: AGPL-3.0-or-later
"""The questions of the library's page: from the session to the asker, and the replies back into session and history."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from desktop_qa.answers import export
from desktop_qa.qa.answer import AskOptions
from desktop_qa.ui.services.library_questions import LibraryQuestions
from desktop_qa.ui.toolkit.tasks import Latest
from desktop_qa.ui.toolkit.wording import in_words

if TYPE_CHECKING:
    from desktop_qa.answers.reply import Reply
    from desktop_qa.session.library_session import LibrarySession
    from desktop_qa.storage.history import Asked
    from desktop_qa.storage.settings import Effort
    from desktop_qa.ui.library.panel import LibraryPanel
    from desktop_qa.ui.services.services import Services
    from desktop_qa.ui.toolkit.tasks import Task

PASSAGES = 20
"""That a search shows."""
HISTORY_KEY = "library"
"""In the history, where documents have the hash of their content."""


class LibraryAsking(QObject):
    """Does what the panel wants of the session's question, and keeps what was answered."""

    def __init__(self, services: Services, session: LibrarySession, panel: LibraryPanel, parent: QObject) -> None:
        super().__init__(parent)
        self._services = services
        self._session = session
        self._panel = panel
        self._questions = LibraryQuestions(services.asker, services.paths.library_file)
        self._task = Latest()
        panel.asked.connect(self.ask)
        panel.searched.connect(self.search)
        panel.readAllWanted.connect(self.read_more)
        panel.cancelled.connect(self.cancel)
        self._recall()

    @Slot(str)
    def ask(self, question: str) -> None:
        """Ask; a question that runs is replaced."""
        self._stop()
        self._session.begin(question)
        self._read(self._services.settings.value.effort)

    @Slot()
    def read_more(self) -> None:
        """Read more of what a quick answer left out; the answers stay until there are others."""
        if self._session.unread:
            self._session.read_on()
            self._read("thorough")

    def _read(self, effort: Effort) -> None:
        settings = self._services.settings.value
        options = AskOptions(top=settings.answers, threshold=settings.threshold, effort=effort, one_per_place=True)
        self._start(self._questions.ask(self._session.question, options, self._panel.only()))

    @Slot(str)
    def search(self, words: str) -> None:
        """Show the passages that are about some words."""
        self._stop()
        self._session.begin(words)
        self._start(self._questions.search(words, PASSAGES, self._panel.only()))

    def _stop(self) -> None:
        self._services.asker.cancel()
        self._task.cancel()

    def _start(self, task: Task) -> None:
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

    def close(self) -> None:
        """The page goes: stop the question and let go of the store."""
        self.cancel()
        self._questions.close()

    @Slot(object)
    def _on_reply(self, reply: Reply) -> None:
        self._session.take(reply)

    @Slot(object)
    def _on_finished(self, reply: Reply | None) -> None:
        if reply is None:
            return
        self._session.take(reply)
        if reply.model and self._services.settings.value.history:
            answers = [export.answer_values(answer) for answer in reply.answers]
            self._services.remember(
                lambda history: history.remember_question(HISTORY_KEY, reply.question, answers, reply.model)
            )
            self._recall()

    @Slot(object)
    def _on_failed(self, error: object) -> None:
        self._session.fail(in_words(error))

    def _recall(self) -> None:
        if self._services.settings.value.history:
            self._services.recall(lambda history: history.questions(HISTORY_KEY), self._on_words)

    @Slot(object)
    def _on_words(self, asked: list[Asked]) -> None:
        self._panel.set_history([one.question for one in asked])
