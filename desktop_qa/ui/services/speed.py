# SPDX-License-Identifier: AGPL-3.0-or-later
"""Measures models one after the other in the background, while no question is being answered."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from desktop_qa.ui.toolkit.tasks import Worker

if TYPE_CHECKING:
    from desktop_qa.models.speed import Speed
    from desktop_qa.ui.services.services import Services
    from desktop_qa.ui.toolkit.tasks import Task

AGAIN_MS = 500


class Measuring(QObject):
    """A queue of models to measure."""

    measured = Signal(str, object)
    """The model's name and its ``Speed``."""
    failed = Signal(str, object)
    """The model's name and the error."""

    def __init__(self, services: Services, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._worker = Worker("speed")
        self._queue: list[str] = []
        self._task: Task | None = None
        self._closed = threading.Event()
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(AGAIN_MS)
        self._later.timeout.connect(self._next)

    @property
    def waiting(self) -> tuple[str, ...]:
        """The models that are measured or will be."""
        return tuple(self._queue)

    def begin(self, names: list[str]) -> None:
        """Measure these, after those that wait already."""
        self._queue += [name for name in names if name not in self._queue]
        self._next()

    def close(self) -> None:
        """Stop."""
        self._closed.set()
        self._later.stop()
        self._worker.close()

    @Slot()
    def _next(self) -> None:
        if self._closed.is_set() or not self._queue or (self._task is not None and self._task.running):
            return
        if self._services.asker.running:
            # Both would be slower, and the figure would be wrong.
            self._later.start()
            return
        self._later.stop()
        name, paths = self._queue[0], self._services.paths
        threads = self._services.settings.value.threads
        closed = self._closed

        def work() -> Speed:
            from desktop_qa.models.speed import Speeds
            from desktop_qa.models.store import Store

            return Speeds(paths).measure(Store(paths), name, threads, closed.is_set)

        self._task = self._worker.run(work)
        self._task.succeeded.connect(self._on_measured)
        self._task.failed.connect(self._on_failed)

    @Slot(object)
    def _on_measured(self, speed: object) -> None:
        self.measured.emit(self._queue.pop(0), speed)
        self._next()

    @Slot(object)
    def _on_failed(self, error: object) -> None:
        self.failed.emit(self._queue.pop(0), error)
        self._next()
