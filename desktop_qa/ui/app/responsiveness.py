# SPDX-License-Identifier: AGPL-3.0-or-later
"""Waiting while the interface's thread goes on, and the longest time in which it served no timer."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QEventLoop, Qt, QTimer

from desktop_qa.common.errors import UserError

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QApplication

TICK_MS = 4
LONGEST_WAIT = 180.0


def wait(application: QApplication, until: Callable[[], object], seconds: float = LONGEST_WAIT) -> None:
    """Serve events until something is so.

    Raises:
        UserError: it was not so in time.
    """
    limit = time.perf_counter() + seconds
    while not until():
        if time.perf_counter() > limit:
            raise UserError(f"The benchmark waited {seconds:g} seconds for one step and gave up.")
        application.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 10)


class Stalls:
    """Measures from ``start`` to ``stop``; ``worst`` is in seconds."""

    def __init__(self) -> None:
        self.worst = 0.0
        self.all: list[float] = []
        self._last = 0.0
        self._timer = QTimer()
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self._on_tick)

    def start(self) -> None:
        """Begin anew."""
        self.worst, self._last = 0.0, time.perf_counter()
        self.all.clear()
        self._timer.start()

    def stop(self) -> float:
        """The longest time without a tick, beyond the interval itself."""
        self._timer.stop()
        return self.worst

    def _on_tick(self) -> None:
        now = time.perf_counter()
        late = now - self._last - TICK_MS / 1000
        self.worst = max(self.worst, late)
        self.all.append(late)
        self._last = now
