# SPDX-License-Identifier: AGPL-3.0-or-later
"""What all windows and tabs share: the document host, the asker, the settings, the history, the file worker."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from desktop_qa.storage import settings as settings_module
from desktop_qa.storage.notes import Notes
from desktop_qa.ui.services.library import Library
from desktop_qa.ui.services.measuring import Measuring
from desktop_qa.ui.toolkit.tasks import ENDED, PROGRESS, Task, Worker, event_queue, join_ended

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from desktop_qa.common.errors import Text
    from desktop_qa.common.paths import Paths
    from desktop_qa.documents.contracts import DocumentHost
    from desktop_qa.documents.html.kept import KeptPages
    from desktop_qa.models.store import Store
    from desktop_qa.storage.history import History
    from desktop_qa.storage.settings import Settings
    from desktop_qa.ui.services.asking import Asker

log = logging.getLogger(__name__)

SAVE_AFTER_MS = 400
LAST_WRITES_SECONDS = 30.0
"""The last writes take milliseconds; a busy machine or a slow disk must not cost a person's settings or exports."""


class SettingsHolder(QObject):
    """The settings in use; written to their file by the file worker a moment after a change."""

    changed = Signal(object, object)
    """The settings before and now."""
    unsaved = Signal(object)
    """The error, when they could not be written."""

    def __init__(self, value: Settings, path: Path | None, files: Worker, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.value = value
        self._path = path
        self._files = files
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SAVE_AFTER_MS)
        self._timer.timeout.connect(self.save)

    def change(self, **changes: Any) -> None:
        """Change some values."""
        before = self.value
        self.value = before.with_changes(**changes)
        if self.value != before:
            self._timer.start()
            self.changed.emit(before, self.value)

    @Slot()
    def save(self) -> None:
        """Write them now."""
        self._timer.stop()
        path, value = self._path, self.value
        if path is not None:
            self._files.run(lambda: settings_module.save(path, value)).failed.connect(self.unsaved)

    def close(self) -> None:
        """Write what is not written yet."""
        if self._timer.isActive():
            self.save()


class Services(QObject):
    """Made once by the application; closed in the order in which things depend on each other."""

    crashed = Signal(object, object)
    """The document process ended: the documents that were open in it, and a `Text` that names the file."""
    pagesDone = Signal(int, int, int)
    """Document, pages read or recognised, pages in all."""
    recognised = Signal(int, int, int, int)
    """Document, page, pages recognised, pages to be recognised in all."""
    historyFailed = Signal(object)
    cleared = Signal()
    """The person had everything forgotten."""

    def __init__(
        self,
        paths: Paths,
        host: DocumentHost,
        asker: Asker,
        files: Worker,
        history: History,
        settings: SettingsHolder,
        notes: Notes | None = None,
    ) -> None:
        super().__init__()
        self.paths = paths
        self.host = host
        self.asker = asker
        self.files = files
        """For what takes milliseconds: history, notes, settings. Opening a document waits for it."""
        self.exports = Worker("exports")
        """For a person's own files, which may lie on a slow drive."""
        self.background = Worker("background")
        """For what takes long and nobody waits for: hashing files, looking through models."""
        self.settings = settings
        self.measuring = Measuring(paths, asker, settings, self)
        self.library = Library(paths, settings, self)
        self._history = history
        self._notes = notes or Notes(None)
        self._history_said = False
        self._closed = False
        self._events = Task()
        self._events.progressed.connect(self._on_event)
        self._number, self._queue = self._events.number, event_queue()
        host.on_crash.append(self._tell_crash)
        host.on_progress.append(self.tell_progress)
        host.on_recognised.append(self._tell_recognised)
        self.cleared.connect(self._on_cleared)

    def tell_progress(self, doc: int, done: int, total: int) -> None:
        """From any thread: so many pages of a document are done."""
        self._queue.send(self._number, PROGRESS, ("progress", (doc, done, total)))

    def _tell_recognised(self, *page: int) -> None:
        # Called in the host's own thread.
        self._queue.send(self._number, PROGRESS, ("recognised", page))

    def _tell_crash(self, docs: tuple[int, ...], message: Text) -> None:
        # Called in the host's own thread.
        self._queue.send(self._number, PROGRESS, ("crash", (docs, message)))

    def remember(self, work: Callable[[History], Any]) -> Task:
        """Use the history in the file worker. What it cannot keep is said once."""
        history = self._history

        def run() -> Any:
            return work(history)

        task = self.files.run(run)
        task.failed.connect(self._on_history_failed)
        return task

    def clear(self) -> Task:
        """Forget what was read and asked: the history, and the vectors of passages."""
        folder = self.paths.vectors

        def clear(history: History) -> None:
            from desktop_qa.storage.vectors import DiskVectors

            history.clear()
            DiskVectors(folder).clear()

        return self.remember(clear)

    def recall(self, work: Callable[[History], Any], found: Callable[[Any], object]) -> Task:
        """Read the history in the file worker; ``found`` is called in the interface's thread."""
        task = self.remember(work)
        task.succeeded.connect(found)
        return task

    def notes(self, work: Callable[[Notes], Any]) -> Task:
        """Use the store of notes in the file worker."""
        notes = self._notes

        def run() -> Any:
            return work(notes)

        return self.files.run(run)

    def write(self, work: Callable[[], Any]) -> Task:
        """Write a file in the file worker."""
        return self.files.run(work)

    def kept_pages(self, work: Callable[[KeptPages], Any]) -> Task:
        """Use the pages that were loaded from addresses."""
        folder = self.paths.cache / "pages"

        def run() -> Any:
            from desktop_qa.documents.html.kept import KeptPages

            return work(KeptPages(folder))

        return self.files.run(run)

    def models(self, work: Callable[[Store], Any]) -> Task:
        """Use the store of models in the file worker."""
        paths = self.paths

        def run() -> Any:
            from desktop_qa.models.store import Store

            return work(Store(paths))

        return self.background.run(run)

    def recall_languages(self, found: Callable[[Any], object]) -> Task:
        """The languages whose text can be recognised; ``found`` is called in the interface's thread."""
        data = self.paths.data

        def run() -> list[str]:
            from desktop_qa.documents.languages import installed

            return list(installed(data))

        task = self.files.run(run)
        task.succeeded.connect(found)
        return task

    def recall_models(self, found: Callable[[Any], object]) -> Task:
        """The installed models; ``found`` is called in the interface's thread."""
        task = self.models(lambda store: store.list())
        task.succeeded.connect(found)
        return task

    def close(self) -> None:
        """End everything; the last writes are waited for."""
        if self._closed:
            return
        self._closed = True
        self.settings.close()
        self.library.close()
        self.measuring.close()
        self.asker.close()
        self.files.run(self._notes.close)
        written = self.exports.run(lambda: None)
        flushed = self.files.run(self._history.close)
        self._wait(flushed)
        self._wait(written)
        for worker in (self.files, self.exports, self.background):
            worker.end()
        self.host.close()
        self._queue.send(self._number, ENDED)
        if not event_queue().drain():
            log.warning("tasks that did not end: %s", event_queue().pending)
        if not join_ended():
            log.warning("threads that did not end")

    @staticmethod
    def _wait(task: Task, seconds: float = LAST_WRITES_SECONDS) -> None:
        import time

        from PySide6.QtCore import QCoreApplication

        until = time.monotonic() + seconds
        while task.running and time.monotonic() < until:
            QCoreApplication.processEvents()
            time.sleep(0.002)

    @Slot(object)
    def _on_event(self, event: Any) -> None:
        kind, what = event
        if kind == "crash":
            self.crashed.emit(*what)
        elif kind == "recognised":
            self.recognised.emit(*what)
        else:
            self.pagesDone.emit(*what)

    @Slot()
    def _on_cleared(self) -> None:
        self.background.run(self.host.forget_recognised)
        self.kept_pages(lambda pages: pages.clear())

    @Slot(object)
    def _on_history_failed(self, error: object) -> None:
        log.warning("history: %s", error)
        if not self._history_said:
            self._history_said = True
            self.historyFailed.emit(error)
