# SPDX-License-Identifier: AGPL-3.0-or-later
from __future__ import annotations

import gc
import threading
import time
from concurrent.futures import Future

import pytest
from PySide6.QtCore import QObject, Slot

from desktop_qa.ui.toolkit.garbage import GarbageCollector
from desktop_qa.ui.toolkit.tasks import Latest, Worker, event_queue, join_ended, watch


class Receiver(QObject):
    """Notes what it is told, and in which thread."""

    def __init__(self, task=None):
        super().__init__()
        self.progress, self.result, self.error, self.ended, self.threads = [], [], [], 0, set()
        if task is not None:
            self.listen(task)

    def listen(self, task):
        task.progressed.connect(self.on_progress)
        task.succeeded.connect(self.on_success)
        task.failed.connect(self.on_failure)
        task.finished.connect(self.on_finished)

    @Slot(object)
    def on_progress(self, value):
        self.threads.add(threading.current_thread())
        self.progress.append(value)

    @Slot(object)
    def on_success(self, value):
        self.threads.add(threading.current_thread())
        self.result.append(value)

    @Slot(object)
    def on_failure(self, error):
        self.threads.add(threading.current_thread())
        self.error.append(error)

    @Slot()
    def on_finished(self):
        self.ended += 1


@pytest.fixture
def worker(qapp):
    worker = Worker("test worker")
    yield worker
    assert worker.close()


def test_result_of_a_function_arrives_in_the_interface_thread(qtbot, worker):
    ran_in = []
    task = worker.run(lambda: ran_in.append(threading.current_thread()) or 42, generation=7)
    receiver = Receiver(task)
    qtbot.waitUntil(lambda: receiver.ended == 1)
    assert (receiver.result, receiver.error, receiver.threads) == ([42], [], {threading.main_thread()})
    assert ran_in[0] is not threading.main_thread()
    assert task.generation == 7
    assert not task.running
    assert task not in event_queue().pending


def test_lambda_receivers_run_in_the_interface_thread_too(qtbot, worker):
    seen = []
    task = worker.run(lambda: 1)
    task.succeeded.connect(lambda value: seen.append((value, threading.current_thread())))
    qtbot.waitUntil(lambda: bool(seen))
    assert seen == [(1, threading.main_thread())]


def test_generator_gives_progress_in_order_and_its_return_value(qtbot, worker):
    def steps():
        yield from range(500)
        return "end"

    receiver = Receiver(worker.run(steps))
    qtbot.waitUntil(lambda: receiver.ended == 1)
    assert receiver.progress == list(range(500))
    assert receiver.result == ["end"]


def test_failure_carries_the_exception(qtbot, worker):
    def steps():
        yield 1
        raise OSError("disk full")

    receiver = Receiver(worker.run(steps))
    qtbot.waitUntil(lambda: receiver.ended == 1)
    assert receiver.progress == [1]
    assert str(receiver.error[0]) == "disk full"
    assert receiver.result == []


def test_cancelled_generator_is_closed_and_never_heard_again(qtbot, worker):
    closed, go = threading.Event(), threading.Event()

    def steps():
        try:
            yield 1
            while True:
                go.wait(0.001)
                yield 2
        finally:
            closed.set()

    task = worker.run(steps)
    receiver = Receiver(task)
    qtbot.waitUntil(lambda: len(receiver.progress) > 3)
    task.cancel()
    seen = len(receiver.progress)
    qtbot.waitUntil(lambda: receiver.ended == 1)
    assert closed.is_set()
    assert len(receiver.progress) == seen
    assert receiver.result == receiver.error == []


def test_cancel_interrupts_what_runs_but_not_what_waits(qtbot, worker):
    interrupted, running = threading.Event(), threading.Event()
    calls = []

    def long():
        running.set()
        assert interrupted.wait(10)

    first = worker.run(long, interrupt=interrupted.set)
    second = worker.run(lambda: calls.append("ran"), interrupt=lambda: calls.append("interrupted"))
    running.wait(5)
    second.cancel()
    assert calls == []
    started = time.monotonic()
    first.cancel()
    qtbot.waitUntil(lambda: not event_queue().pending)
    assert time.monotonic() - started < 5
    assert calls == []


def test_closing_the_worker_joins_its_thread(qtbot, qapp):
    worker = Worker("closing")

    def steps():
        while True:
            yield time.sleep(0.001)

    receiver = Receiver(worker.run(steps))
    qtbot.waitUntil(lambda: len(receiver.progress) > 1)
    assert worker.close()
    assert "closing" not in {thread.name for thread in threading.enumerate()}
    with pytest.raises(RuntimeError, match="closed"):
        worker.run(steps)
    assert event_queue().drain()


def test_future_ended_in_another_thread(qtbot):
    future: Future[str] = Future()
    receiver = Receiver(watch(future))
    thread = threading.Thread(target=future.set_result, args=("page",))
    thread.start()
    thread.join()
    assert receiver.result == [], "delivered before the event loop ran"
    qtbot.waitUntil(lambda: receiver.ended == 1)
    assert receiver.result == ["page"]
    assert receiver.threads == {threading.main_thread()}


def test_cancelled_future_is_cancelled_and_silent(qtbot):
    future: Future[str] = Future()
    task = watch(future)
    receiver = Receiver(task)
    task.cancel()
    assert future.cancelled()
    qtbot.waitUntil(lambda: receiver.ended == 1)
    assert receiver.result == receiver.error == []


def test_what_arrives_after_the_cancelling_is_given_back(qtbot):
    class Picture:
        released = False

        def release(self):
            self.released = True

    picture = Picture()
    future: Future[Picture] = Future()
    future.set_running_or_notify_cancel()  # under way: it cannot be cancelled any more
    asked = []
    task = watch(future, cancel=asked.append)
    receiver = Receiver(task)
    task.cancel()
    assert asked == [future]
    future.set_result(picture)
    qtbot.waitUntil(lambda: receiver.ended == 1)
    assert picture.released
    assert receiver.result == []


def test_latest_cancels_the_one_before(qtbot):
    latest = Latest()
    first: Future[int] = Future()
    second: Future[int] = Future()
    one = latest.set(watch(first, latest.next_generation()))
    old = Receiver(one)
    two = latest.set(watch(second, latest.next_generation()))
    new = Receiver(two)
    assert one.cancelled
    assert latest.task is two
    assert two.generation > one.generation
    second.set_result(2)
    qtbot.waitUntil(lambda: new.ended == 1)
    assert (old.result, new.result) == ([], [2])
    assert latest.task is None


def test_many_events_leave_the_interface_responsive(qtbot, worker):
    def steps():
        yield from range(20_000)

    receiver = Receiver(worker.run(steps))
    qtbot.waitUntil(lambda: receiver.ended == 1, timeout=20_000)
    assert receiver.progress == list(range(20_000))


def test_an_ended_worker_keeps_nobody_waiting(qtbot):
    worker, began_work, go = Worker("slow"), threading.Event(), threading.Event()

    def work():
        began_work.set()
        go.wait()

    worker.run(work)
    assert began_work.wait(5)
    began = time.monotonic()
    worker.end()
    assert time.monotonic() - began < 0.1
    assert not join_ended(0.05)
    go.set()
    assert join_ended()


def test_drain_cancels_everything(qtbot):
    futures = [Future() for _ in range(3)]
    receivers = [Receiver(watch(future)) for future in futures]
    assert event_queue().drain()
    assert all(future.cancelled() for future in futures)
    assert [receiver.ended for receiver in receivers] == [1, 1, 1]


def test_garbage_is_collected_by_the_interface_thread(qapp):
    collector = GarbageCollector()
    try:
        assert not gc.isenabled()
        cycles = []
        for _ in range(3000):
            cycle: list[object] = []
            cycle.append(cycle)
        del cycle, cycles
        collector.collect()
        assert gc.get_count()[0] < 3000
    finally:
        collector.stop()
        collector.deleteLater()
    assert gc.isenabled()
