# SPDX-License-Identifier: AGPL-3.0-or-later
"""SIGINT and SIGTERM end the program from its event loop, never from inside a signal handler.

Python runs a handler between two bytecodes of whatever the main thread is doing, which may be half of a paint event.
So the handlers do nothing. The interpreter writes the number of each signal into a socket (``signal.set_wakeup_fd``),
and Qt tells when the socket can be read.
"""

from __future__ import annotations

import signal
import socket
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSocketNotifier, Signal, Slot

if TYPE_CHECKING:
    from types import FrameType

ENDING = (signal.SIGINT, signal.SIGTERM)


class EndingSignals(QObject):
    """Takes over SIGINT and SIGTERM until `close`; ``received`` is emitted in the event loop."""

    received = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._readable, self._writable = socket.socketpair()
        for end in (self._readable, self._writable):
            end.setblocking(False)
        self._notifier = QSocketNotifier(self._readable.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._on_readable)
        self._previous_fd = signal.set_wakeup_fd(self._writable.fileno(), warn_on_full_buffer=False)
        self._previous = {number: signal.signal(number, _leave_to_the_loop) for number in ENDING}

    def close(self) -> None:
        """Give both signals back to whoever had them."""
        for number, handler in self._previous.items():
            signal.signal(number, handler)
        signal.set_wakeup_fd(self._previous_fd)
        self._notifier.setEnabled(False)
        self._readable.close()
        self._writable.close()

    @Slot()
    def _on_readable(self) -> None:
        # Any Python handler of any signal writes here; only the two that end the program count.
        if set(self._readable.recv(256)) & {int(number) for number in ENDING}:
            self.received.emit()


def _leave_to_the_loop(_number: int, _frame: FrameType | None) -> None:
    """Python must have a handler, or it would not write into the socket."""
