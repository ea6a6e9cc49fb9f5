# SPDX-License-Identifier: AGPL-3.0-or-later
"""Short-lived threads for work outside of the document processes."""

from __future__ import annotations

import threading
from concurrent.futures import CancelledError, Future
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable


class Threads:
    """Short-lived threads for work outside of the document process; each can be stopped by cancelling its future."""

    def __init__(self) -> None:
        self._guard = threading.Lock()
        self._running: dict[threading.Thread, tuple[Future[Any], threading.Event]] = {}

    def run(self, work: Callable[[threading.Event], Any], name: str) -> Future[Any]:
        """Call ``work`` with an event that tells it to stop."""
        future: Future[Any] = Future()
        stop = threading.Event()
        thread = threading.Thread(target=self._run, args=(work, future, stop), name=f"document-{name}", daemon=True)
        with self._guard:
            self._running[thread] = future, stop
        future.add_done_callback(lambda done: stop.set() if done.cancelled() else None)
        thread.start()
        return future

    def _run(self, work: Callable[[threading.Event], Any], future: Future[Any], stop: threading.Event) -> None:
        try:
            value = work(stop)
        except CancelledError:
            future.cancel()
            future.set_running_or_notify_cancel()
        except Exception as error:  # noqa: BLE001 - whoever waits for the future gets to know it
            if future.set_running_or_notify_cancel():
                future.set_exception(error.with_traceback(None))
        else:
            if future.set_running_or_notify_cancel():
                future.set_result(value)
        finally:
            with self._guard:
                self._running.pop(threading.current_thread(), None)

    def stop(self) -> None:
        """Cancel all."""
        with self._guard:
            running = list(self._running.values())
        for future, stop in running:
            stop.set()
            future.cancel()

    def join(self, seconds: float = 5.0) -> None:
        """Wait for the threads that were stopped."""
        with self._guard:
            running = list(self._running)
        for thread in running:
            thread.join(seconds)
