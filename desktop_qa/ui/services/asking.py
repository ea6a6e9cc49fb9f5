# SPDX-License-Identifier: AGPL-3.0-or-later
"""Questions in the worker thread: ``session.answering`` as tasks and signals."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from desktop_qa.common.power import allowed_threads
from desktop_qa.session.answering import KEPT_DOCUMENTS, Answering, ReaderChoice
from desktop_qa.ui.toolkit.tasks import Latest, Task, Worker

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Sequence

    from desktop_qa.answers.passages import Passages
    from desktop_qa.answers.reply import Reply
    from desktop_qa.qa.answer import AskOptions
    from desktop_qa.session.answering import Loaded
    from desktop_qa.session.document_session import Subject
    from desktop_qa.storage.settings import Settings

log = logging.getLogger(__name__)


class Asker(QObject):
    """Owns the one worker thread for inference and what answers in it.

    Only one question runs at a time; a new one cancels the one before. ``ready`` tells the model's name once
    it is loaded, ``failed`` the reason why it cannot be.
    """

    ready = Signal(str)
    failed = Signal(object)

    def __init__(
        self, load: Callable[[ReaderChoice], Loaded], settings: Settings, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._settings = settings
        self._worker = Worker("reader")
        self._running = Latest()
        self._closed = False
        self.model = ""
        self.answering = Answering(load)
        """For the worker thread only, but for ``terminate``."""
        self._searching = Latest()
        self._vectors = Latest()
        self._unready: dict[str, Subject] = {}
        """Documents whose passages may lack vectors, by key, the newest last."""
        self._making = ""
        """Key of the one whose vectors are being made."""

    @property
    def running(self) -> bool:
        """Whether a question is being answered."""
        return self._running.task is not None

    @property
    def preparing(self) -> bool:
        """Whether documents still lack vectors of their passages."""
        return bool(self._unready)

    def configure(self, settings: Settings) -> None:
        """Use these settings from the next question on; another model is loaded then."""
        before, self._settings = self._settings, settings
        if before.history != settings.history:
            self.reload()  # what is kept on disk, or not, is decided when it is loaded

    def warm(self) -> None:
        """Load the model in the background, so that the first question need not wait."""
        settings = self._settings
        task = self._worker.run(lambda: self.answering.use(_choice(settings)).model)
        task.succeeded.connect(self._on_loaded)
        task.failed.connect(self._on_failed)

    def reload(self) -> None:
        """Load the model anew before the next question: its confidence was fitted again."""
        if not self._closed:
            self._worker.run(self.answering.unload)

    def prepare(self, subject: Subject) -> None:
        """Tokenise and index a document in the background."""
        settings = self._settings
        self._vectors.cancel()
        self._worker.run(lambda: self.answering.prepare(_choice(settings), subject) and None)
        self._unready.pop(subject.key, None)
        self._unready[subject.key] = subject
        while len(self._unready) > KEPT_DOCUMENTS:  # older ones are not prepared any more
            self._unready.pop(next(iter(self._unready)))
        self._make_vectors()

    def ask(self, subjects: Sequence[Subject], question: str, options: AskOptions) -> Task:
        """Answer a question: ``progressed`` and ``succeeded`` carry a ``Reply``."""
        return self.ask_with(lambda answering, choice: answering.ask(choice, subjects, question, options))

    def ask_with(self, ask: Callable[[Answering, ReaderChoice], Generator[Reply, None, None]]) -> Task:
        """Answer a question by ``ask``, in the worker thread; it replaces the question that runs."""
        settings = self._settings
        self._vectors.cancel()
        generation = self._running.next_generation()

        def work() -> Generator[Reply, None, Reply | None]:
            last: Reply | None = None
            replies = ask(self.answering, _choice(settings))
            try:
                for last in replies:
                    yield last
            finally:
                replies.close()
            return last

        # Called in the interface's thread while the worker reads; ending a run is safe from any thread.
        task = self._worker.run(work, generation, self.answering.terminate)
        task.finished.connect(self._make_vectors)
        return self._running.set(task)

    def search(self, subject: Subject, words: str, top: int) -> Task:
        """Find passages by meaning: ``progressed`` and ``succeeded`` carry ``Passages``. A new search ends the last."""
        settings = self._settings
        self._vectors.cancel()
        generation = self._searching.next_generation()

        def work() -> Generator[Passages, None, Passages | None]:
            last: Passages | None = None
            for last in self.answering.search(_choice(settings), subject, words, top):
                yield last
            return last

        task = self._worker.run(work, generation, self.answering.terminate)
        task.finished.connect(self._make_vectors)
        return self._searching.set(task)

    @Slot()
    def _make_vectors(self) -> None:
        """Make the vectors of the newest document that lacks them. Questions and searches make this give way."""
        waiting = self._running.task or self._searching.task or self._vectors.task
        if self._closed or waiting is not None or not self._unready:
            return
        settings, subject = self._settings, next(reversed(self._unready.values()))
        self._making = subject.key
        task = self._worker.run(lambda: self.answering.make_vectors(_choice(settings), subject))
        task.succeeded.connect(self._on_vectors)
        task.failed.connect(self._on_vectors)
        task.finished.connect(self._make_vectors)
        self._vectors.set(task)

    @Slot(object)
    def _on_vectors(self, _outcome: object) -> None:
        # Also when they failed: the reader's own error is told by ``failed``, and words alone are searched.
        self._unready.pop(self._making, None)

    def cancel(self) -> None:
        """Stop the question that runs; nothing more of it is heard."""
        self._running.cancel()

    def later(self, work: Callable[[], object]) -> None:
        """Do something in the worker thread when it is free."""
        if not self._closed:
            self._worker.run(lambda: work() and None)

    def idle(self) -> Task:
        """A task that is finished once the worker has nothing older to do."""
        return self._worker.run(lambda: None)

    def forget(self, key: str) -> None:
        """Drop what was prepared for a document."""
        self._unready.pop(key, None)
        if self._making == key:
            self._vectors.cancel()
        if not self._closed:
            self._worker.run(lambda: self.answering.forget(key))

    def close(self) -> bool:
        """Stop everything and join the thread."""
        self._closed = True
        for latest in (self._running, self._searching, self._vectors):
            latest.cancel()
        return self._worker.close()

    @Slot(object)
    def _on_loaded(self, model: object) -> None:
        self.model = str(model)
        self.ready.emit(self.model)

    @Slot(object)
    def _on_failed(self, error: object) -> None:
        self.failed.emit(error)


def _choice(settings: Settings) -> ReaderChoice:
    """Which reader the settings mean. Asked anew for each question: the plug may have been pulled since the last."""
    return ReaderChoice(settings.model, allowed_threads(settings.threads, quiet=settings.quiet_on_battery))
