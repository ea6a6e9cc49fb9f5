# SPDX-License-Identifier: AGPL-3.0-or-later
"""The one way in which other threads reach the interface.

Other threads never touch a ``QObject`` of the window. They put an event (a task's number and what happened) into
the `EventQueue` and emit one queued signal; the interface's thread drains the queue, and the ``Task`` with that number
emits its signals there. So a receiver always runs in the interface's thread, whatever it is, and a task that was
cancelled there is never heard again: nothing stale is shown.

A ``Task`` is held by the queue until it is finished, and is created and dropped in the interface's thread only.
"""

from __future__ import annotations

import itertools
import logging
import threading
import time
from collections.abc import Callable, Generator
from concurrent.futures import CancelledError, Future
from queue import SimpleQueue
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal, Slot

log = logging.getLogger(__name__)

PROGRESS, DONE, FAILED, ENDED = range(4)
BUDGET_SECONDS = 0.008
"""Events are delivered for this long at a time; then the interface paints before the rest is."""


class Task(QObject):
    """Something that happens elsewhere, as signals of the interface's thread.

    ``progressed`` comes zero or more times, then either ``succeeded`` or ``failed`` (an ``Exception``), then
    ``finished``. After ``cancel`` only ``finished`` comes. ``generation`` is whatever number the caller gave.
    """

    progressed = Signal(object)
    succeeded = Signal(object)
    failed = Signal(object)
    finished = Signal()

    def __init__(self, generation: int = 0, stop: Callable[[], object] | None = None) -> None:
        super().__init__()
        self.generation = generation
        self.cancelled = False
        self._done = False
        self._stop = stop
        self.number = event_queue().register(self)

    @property
    def running(self) -> bool:
        """True until it has succeeded, failed or been cancelled."""
        return not (self._done or self.cancelled)

    @Slot()
    def cancel(self) -> None:
        """Stop it as soon as it can be stopped, and say nothing more of it than ``finished``."""
        if not self.running:
            return
        self.cancelled = True
        if self._stop is not None:
            self._stop()

    def deliver(self, kind: int, value: object) -> None:
        """Take one event; called by the queue in the interface's thread."""
        if kind == ENDED:
            self._done = True
            self._stop = None
            self.finished.emit()
            return
        if not self.running:
            _release(value)
            return
        if kind == PROGRESS:
            self.progressed.emit(value)
            return
        self._done = True
        if kind == DONE:
            self.succeeded.emit(value)
        else:
            self.failed.emit(value)


def _release(value: object) -> None:
    """Give back what nobody will take: pictures lie in shared memory."""
    release = getattr(value, "release", None)
    if callable(release):
        release()


class EventQueue(QObject):
    """Carries events from any thread to the tasks in the interface's thread."""

    _filled = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._events: SimpleQueue[tuple[int, int, object]] = SimpleQueue()
        self._tasks: dict[int, Task] = {}
        self._numbers = itertools.count(1)
        self._woken = threading.Event()
        self._filled.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def register(self, task: Task) -> int:
        """Hold a task until it is finished; its number is what other threads may know of it."""
        number = next(self._numbers)
        self._tasks[number] = task
        return number

    @property
    def pending(self) -> tuple[Task, ...]:
        """The tasks that are not finished."""
        return tuple(self._tasks.values())

    def send(self, number: int, kind: int, value: object = None) -> None:
        """From any thread: something happened to the task of this number."""
        self._events.put((number, kind, value))
        if not self._woken.is_set():
            self._woken.set()
            self._filled.emit()

    @Slot()
    def _deliver(self) -> None:
        self._woken.clear()
        until = time.monotonic() + BUDGET_SECONDS
        try:
            while not self._events.empty() and time.monotonic() < until:
                number, kind, value = self._events.get()
                task = self._tasks.pop(number, None) if kind == ENDED else self._tasks.get(number)
                if task is None:
                    _release(value)
                else:
                    task.deliver(kind, value)
        finally:
            if not self._events.empty() and not self._woken.is_set():
                self._woken.set()
                self._filled.emit()

    def drain(self, seconds: float = 5.0) -> bool:
        """Cancel everything and wait, serving events, until nothing is left; False when time ran out."""
        for task in self.pending:
            task.cancel()
        until = time.monotonic() + seconds
        while self._tasks and time.monotonic() < until:
            QCoreApplication.processEvents()
            self._deliver()
            time.sleep(0.002)
        return not self._tasks


_queue: EventQueue | None = None


def event_queue() -> EventQueue:
    """The queue of this process; made at the first call, in the interface's thread."""
    global _queue  # noqa: PLW0603 - one per process, like the application itself
    if _queue is None:
        _queue = EventQueue()
    return _queue


def watch(future: Future[Any], generation: int = 0, cancel: Callable[[Future[Any]], object] | None = None) -> Task:
    """The outcome of a future as a task. ``cancel`` is called with the future instead of ``future.cancel()``."""

    def stop() -> None:
        if cancel is None:
            future.cancel()
        else:
            cancel(future)

    task = Task(generation, stop)
    number, events = task.number, event_queue()

    def done(finished: Future[Any]) -> None:
        # Runs in whichever thread ended the future; knows only a number.
        try:
            value = finished.result()
        except CancelledError as error:
            events.send(number, FAILED, error)
        except Exception as error:  # noqa: BLE001 - carried to the receiver
            events.send(number, FAILED, error)
        else:
            events.send(number, DONE, value)
        events.send(number, ENDED)

    future.add_done_callback(done)
    return task


Work = Callable[[], Any]
"""A function, or a generator function whose yields are progress and whose return value is the result."""


_Item = tuple[int, Work, threading.Event, Callable[[], object] | None]


class Worker:
    """One thread that does one piece of work after another (inference, slow files). Closed by ``close``.

    A generator is left between two yields when its task is cancelled; what must be left sooner gives an
    ``interrupt`` that is called at once, in the interface's thread.
    """

    def __init__(self, name: str) -> None:
        self._queue: SimpleQueue[_Item | None] = SimpleQueue()
        self._name = name
        self._thread: threading.Thread | None = None
        self._closed = False
        self._tasks: list[Task] = []

    def run(
        self,
        work: Work,
        generation: int = 0,
        interrupt: Callable[[], object] | None = None,
        unused: Callable[[], object] | None = None,
    ) -> Task:
        """Queue a piece of work; the thread starts with the first one.

        ``unused`` is called in the worker's thread instead of work that was cancelled before it began.
        """
        if self._closed:
            message = f"the worker {self._name!r} is closed"
            raise RuntimeError(message)
        left = threading.Event()
        started = threading.Event()

        def stop() -> None:
            left.set()
            if interrupt is not None and started.is_set():
                interrupt()

        def marked() -> Any:
            started.set()
            return work()

        task = Task(generation, stop)
        self._tasks = [one for one in self._tasks if one.running]
        self._tasks.append(task)
        if self._thread is None:
            self._thread = threading.Thread(
                target=_serve, args=(self._queue, event_queue()), name=self._name, daemon=True
            )
            self._thread.start()
        self._queue.put((task.number, marked, left, unused))
        return task

    def end(self) -> None:
        """Cancel what runs and waits; the thread ends by itself, nobody waits here. `join_ended` waits for all."""
        if self._closed:
            return
        self._closed = True
        for task in self._tasks:
            task.cancel()
        self._tasks.clear()
        if self._thread is not None:
            self._queue.put(None)
            _ended.append(self._thread)

    def close(self, seconds: float = 10.0) -> bool:
        """`end`, and join the thread; True when it is gone."""
        self.end()
        if self._thread is None:
            return True
        self._thread.join(seconds)
        return not self._thread.is_alive()


_ended: list[threading.Thread] = []
"""Threads of workers that were ended; only the interface's thread touches this."""


def join_ended(seconds: float = 10.0) -> bool:
    """Wait, serving events, until the threads of all ended workers are gone; False when time ran out."""
    until = time.monotonic() + seconds
    while any(thread.is_alive() for thread in _ended) and time.monotonic() < until:
        QCoreApplication.processEvents()
        time.sleep(0.002)
    _ended[:] = [thread for thread in _ended if thread.is_alive()]
    return not _ended


def _serve(queue: SimpleQueue[_Item | None], events: EventQueue) -> None:
    while (item := queue.get()) is not None:
        number, work, left, unused = item
        try:
            if not left.is_set():
                value = work()
                if isinstance(value, Generator):
                    value = _step_through(value, number, left, events)
                events.send(number, DONE, value)
                del value
            elif unused is not None:
                unused()
        except Exception as error:
            if not left.is_set():
                log.debug("work failed", exc_info=True)
            events.send(number, FAILED, error)
        finally:
            events.send(number, ENDED)
        del item, work, left, unused


def _step_through(steps: Generator[Any, None, Any], number: int, left: threading.Event, events: EventQueue) -> Any:
    try:
        while True:
            try:
                value = next(steps)
            except StopIteration as stop:
                return stop.value
            if left.is_set():
                return None
            events.send(number, PROGRESS, value)
    finally:
        steps.close()


class Latest:
    """Keeps the newest task of a kind: a new one cancels the one before."""

    def __init__(self) -> None:
        self._task: Task | None = None
        self.generation = 0

    @property
    def task(self) -> Task | None:
        """The task that runs, if one does."""
        return self._task if self._task is not None and self._task.running else None

    def next_generation(self) -> int:
        """Cancel the one that runs and return the number for the next."""
        self.cancel()
        self.generation += 1
        return self.generation

    def set(self, task: Task) -> Task:
        """Make this the newest; the one before is cancelled."""
        if task is not self._task:
            self.cancel()
        self._task = task
        return task

    def cancel(self) -> None:
        """Cancel the one that runs."""
        if self._task is not None:
            self._task.cancel()
            self._task = None
