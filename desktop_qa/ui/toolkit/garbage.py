# SPDX-License-Identifier: AGPL-3.0-or-later
"""Cyclic garbage is collected in the interface's thread only.

Python collects cycles in whichever thread happens to allocate. If that is the worker, a widget that hangs in a
cycle is destroyed outside its thread, which Qt does not survive. So the automatic collector is off while the
window runs, and a timer of the interface's thread does its work.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer, Slot

INTERVAL_MS = 1000


class GarbageCollector(QObject):
    """Replaces Python's automatic collector from its creation until ``stop``."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._thresholds = gc.get_threshold()
        self._timer = QTimer(self)
        self._timer.setInterval(INTERVAL_MS)
        self._timer.timeout.connect(self.collect)
        gc.collect()
        gc.freeze()  # what lives now lives until the end: later collections need not look at it
        gc.disable()
        self._timer.start()

    @Slot()
    def collect(self) -> None:
        """Collect those generations that are due, youngest first."""
        counts = gc.get_count()
        due = [generation for generation in (0, 1, 2) if counts[generation] > self._thresholds[generation] > 0]
        if due:
            gc.collect(due[-1])

    def stop(self) -> None:
        """Give the work back to Python."""
        self._timer.stop()
        gc.enable()
        gc.unfreeze()
