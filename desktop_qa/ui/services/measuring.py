# SPDX-License-Identifier: AGPL-3.0-or-later
"""Measures models one after the other in the background: their speed, and how well they answer our own questions.

It goes on when the dialog that asked for it is closed, and gives way to a person's questions.
"""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from desktop_qa.ui.toolkit.tasks import Worker

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop_qa.common.paths import Paths
    from desktop_qa.models.manifest import Manifest
    from desktop_qa.models.speed import Speed
    from desktop_qa.ui.services.asking import Asker
    from desktop_qa.ui.services.services import SettingsHolder
    from desktop_qa.ui.toolkit.tasks import Task

AGAIN_MS = 500
GIVE_WAY_SECONDS = 0.2

SPEED, ANSWERS = "speed", "answers"


class Measuring(QObject):
    """A queue of models to measure, each for its speed or for its answers."""

    measured = Signal(str, object)
    """The model's name and its ``Speed``."""
    answered = Signal(str, object)
    """The model's name and its manifest, with figures and confidence."""
    failed = Signal(str, object)
    """The model's name and the error."""

    def __init__(self, paths: Paths, asker: Asker, settings: SettingsHolder, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._paths = paths
        self._asker = asker
        self._settings = settings
        self._worker = Worker("measuring")
        self._queue: list[tuple[str, str]] = []
        self._task: Task | None = None
        self._closed = threading.Event()
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(AGAIN_MS)
        self._later.timeout.connect(self._next)

    def waiting(self, what: str) -> tuple[str, ...]:
        """The models whose speed or answers are measured or will be."""
        return tuple(name for name, kind in self._queue if kind == what)

    def begin(self, what: str, names: list[str]) -> None:
        """Measure the speed or the answers of these, after those that wait already."""
        self._queue += [(name, what) for name in names if (name, what) not in self._queue]
        self._next()

    def close(self) -> None:
        """Stop."""
        self._closed.set()
        self._later.stop()
        self._worker.end()

    @Slot()
    def _next(self) -> None:
        if self._closed.is_set() or not self._queue or (self._task is not None and self._task.running):
            return
        if self._asker.running:
            # Both would be slower, and the figure would be wrong.
            self._later.start()
            return
        self._later.stop()
        name, what = self._queue[0]
        threads = self._settings.value.threads
        self._task = self._worker.run(self._speed(name, threads) if what == SPEED else self._answers(name, threads))
        self._task.succeeded.connect(self._on_measured)
        self._task.failed.connect(self._on_failed)

    def _speed(self, name: str, threads: int) -> Callable[[], Speed]:
        paths, closed = self._paths, self._closed

        def work() -> Speed:
            from desktop_qa.models.speed import Speeds
            from desktop_qa.models.store import Store

            return Speeds(paths).measure(Store(paths), name, threads, closed.is_set)

        return work

    def _answers(self, name: str, threads: int) -> Callable[[], Manifest]:
        paths, asker, closed = self._paths, self._asker, self._closed

        def stopped() -> bool:
            # Called between two questions, in the worker's thread: a person's question comes first.
            while asker.running and not closed.wait(GIVE_WAY_SECONDS):
                pass
            return closed.is_set()

        def work() -> Manifest:
            from desktop_qa.evaluation import measuring
            from desktop_qa.models.store import Store

            return measuring.measure_installed(Store(paths), name, threads, stopped=stopped)

        return work

    @Slot(object)
    def _on_measured(self, found: object) -> None:
        name, what = self._queue.pop(0)
        if what == SPEED:
            self.measured.emit(name, found)
        else:
            # The reader in use has another confidence now.
            self._asker.reload()
            self.answered.emit(name, found)
        self._next()

    @Slot(object)
    def _on_failed(self, error: object) -> None:
        name, _ = self._queue.pop(0)
        self.failed.emit(name, error)
        self._next()
