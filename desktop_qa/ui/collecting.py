# SPDX-License-Identifier: AGPL-3.0-or-later
"""Python's cyclic garbage collection in the interface's thread only.

It runs in whichever thread allocates; when that is a worker, it destroys Qt objects in the wrong thread, which
ends the process. So the automatic collection is off, and a timer of the interface's thread does it.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer, Slot

EVERY_MS = 2000


class Collecting(QObject):
    """Switches automatic collection off while it lives."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._thresholds = gc.get_threshold()
        gc.disable()
        # What is there at the start stays to the end: it need not be looked at again and again.
        gc.freeze()
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY_MS)
        self._timer.timeout.connect(self._on_time)
        self._timer.start()

    def close(self) -> None:
        """Collect automatically again."""
        self._timer.stop()
        gc.unfreeze()
        gc.enable()

    @Slot()
    def _on_time(self) -> None:
        counts = gc.get_count()
        for generation in (2, 1, 0):
            if counts[generation] > self._thresholds[generation]:
                gc.collect(generation)
                return
