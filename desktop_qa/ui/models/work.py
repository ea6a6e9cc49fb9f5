# SPDX-License-Identifier: AGPL-3.0-or-later
"""The import or download that runs: a strip with what is being done, how far it is, and a button that stops it."""

from __future__ import annotations

import threading
import time
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from desktop_qa.ui.models import text as models_text
from desktop_qa.ui.toolkit.plain_text import Label
from desktop_qa.ui.toolkit.tasks import ENDED, PROGRESS, Task, Worker, event_queue

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop_qa.models.order import Installed, Progress, Report, Stop

    Work = Callable[[Report, Stop], Installed]

PAUSE_SECONDS = 0.1
STEPS = 1000


class Strip(QWidget):
    """Runs one piece of work at a time in a thread of its own."""

    succeeded = Signal(object)
    """What was installed."""
    failed = Signal(object)
    """The error; nothing was installed."""
    running = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.label = Label()
        self.label.setWordWrap(True)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setMaximumHeight(10)
        self.stop_button = QPushButton(self.tr("&Stop"))
        self.stop_button.setAutoDefault(False)
        self.stop_button.clicked.connect(self.stop)
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(self.label)
        words.addWidget(self.bar)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addLayout(words, 1)
        row.addWidget(self.stop_button, 0, Qt.AlignmentFlag.AlignBottom)
        self.hide()
        self._worker = Worker("models")
        self._stop = threading.Event()
        self._busy = False
        self._events = Task()
        self._events.progressed.connect(self._on_progress)

    @property
    def busy(self) -> bool:
        """Whether something runs."""
        return self._busy

    def run(self, title: str, work: Work) -> None:
        """Begin; ``work`` is called in the thread with a function to report to and one that tells it to stop."""
        self._stop.clear()
        self._busy = True
        self.label.setText(title)
        self.bar.setAccessibleName(title)
        self.bar.setRange(0, 0)
        self.stop_button.setEnabled(True)
        self.show()
        self.running.emit(True)
        report, stop = _Reporter(self._events.number), self._stop

        def begin() -> object:
            return work(report, stop.is_set)

        task = self._worker.run(begin, interrupt=stop.set)
        task.succeeded.connect(self._on_succeeded)
        task.failed.connect(self._on_failed)

    @Slot()
    def stop(self) -> None:
        """Stop it where it can be stopped; ``failed`` comes then."""
        self._stop.set()
        self.stop_button.setEnabled(False)
        self.label.setText(self.tr("Stopping …"))

    def close_down(self) -> None:
        """Stop and hear no more of it. A connection that waits ends by itself; nothing is half installed."""
        self._stop.set()
        self._busy = False
        self._worker.close(0.2)
        event_queue().send(self._events.number, ENDED)

    @Slot(object)
    def _on_progress(self, now: Progress) -> None:
        if not self._busy or self._stop.is_set():
            return
        self.label.setText(models_text.progress(now))
        self.bar.setRange(0, STEPS if now.total else 0)
        self.bar.setValue(STEPS * now.done // now.total if now.total else 0)

    @Slot(object)
    def _on_succeeded(self, installed: object) -> None:
        self._end()
        self.succeeded.emit(installed)

    @Slot(object)
    def _on_failed(self, error: object) -> None:
        self._end()
        self.failed.emit(error)

    def _end(self) -> None:
        self._busy = False
        self.hide()
        self.running.emit(False)


class _Reporter:
    """Passes progress on from the other thread, ten times a second at most."""

    def __init__(self, number: int) -> None:
        self._number = number
        self._queue = event_queue()
        self._stage = ""
        self._last = 0.0

    def __call__(self, now: Progress) -> None:
        moment = time.monotonic()
        if now.stage == self._stage and now.done != now.total and moment - self._last < PAUSE_SECONDS:
            return
        self._stage, self._last = now.stage, moment
        self._queue.send(self._number, PROGRESS, now)
