# SPDX-License-Identifier: AGPL-3.0-or-later
"""The one thread that talks to the document process: the likeliest wanted thing first, one call at a time.

A job is a generator that yields calls, receives their values and returns its result. Between two calls of a long job
(the text of a document, page by page) every more urgent job goes first. Because only one call is under way, it is
known which document ended the process; that call fails, the process is started anew, and the other documents are
opened again when something is wanted of them.
"""

from __future__ import annotations

import heapq
import itertools
import logging
import threading
from collections.abc import Callable, Generator
from concurrent.futures import Future
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from desktop_qa.common.errors import DocumentError, Text
from desktop_qa.documents.process.child import END_SECONDS, STALL_SECONDS, Child, ChildGone, Ending
from desktop_qa.documents.process.protocol import Request

if TYPE_CHECKING:
    from desktop_qa.documents.model import LayoutOptions, OutlineItem, RecognisedPage
    from desktop_qa.documents.source import Source

log = logging.getLogger(__name__)

OPEN_SECONDS = 10.0
"""Processor time, as of every ``Call``."""
FINISH_SECONDS = 120.0
"""A file that is being saved when the program ends is waited for so long."""
GRACE_SECONDS = 1.0
"""What is being drawn or read when the program ends may end by itself for so long; nobody wants its result."""
IDLE_SECONDS = 20.0
"""A process for recognition that has nothing to do takes memory for so long."""
INSISTING = 5
"""Times that the process is killed before its thread is given up."""
MOST_CRASHES = 3
"""A document that has ended the process so often is left alone until it is loaded again."""

Work = Generator["Call", Any, Any]


class Crashed(DocumentError):  # noqa: N818 - a state, as PasswordRequired is
    """The document process ended while it worked for this call."""


@dataclass(slots=True)
class State:
    """What it takes to open a document again, and what it has done so far."""

    doc: int
    source: Source
    password: str | None
    layout: LayoutOptions
    recognised: dict[int, RecognisedPage] = field(default_factory=dict)
    pages: int = 0
    content: str = ""
    """The hash of its content."""
    outline: tuple[OutlineItem, ...] = ()
    crashes: int = 0
    bad: dict[tuple[Any, ...], Text] = field(default_factory=dict)
    """Calls that ended the process, with what was said about them: they are not tried again."""

    @property
    def opening(self) -> Request:
        """The request that opens it."""
        return Request(
            "open",
            {
                "doc": self.doc,
                "source": self.source,
                "password": self.password,
                "layout": self.layout,
                "recognised": dict(self.recognised),
            },
        )


@dataclass(slots=True)
class Call:
    """One request about a document, which may use ``seconds`` of processor time.

    ``doing`` completes "... while" in messages; ``key`` names what it works on.
    """

    state: State
    name: str
    arguments: dict[str, Any]
    seconds: float
    doing: Text
    key: tuple[Any, ...] = ()


@dataclass(order=True, slots=True)
class Job:
    """Work in the queue; lower priorities go first, then earlier numbers."""

    priority: float
    number: int
    work: Work = field(compare=False)
    future: Future[Any] = field(compare=False)
    dispose: Callable[[Any], None] | None = field(compare=False, default=None)
    keep: bool = field(compare=False, default=False)
    """A person waits for what it writes: it is done even when the program is closing."""
    call: Call | None = field(compare=False, default=None)


class Scheduler:
    """The queue, the thread and the process. ``submit`` and ``close`` may be called from any thread.

    A ``recogniser`` ends when nothing has been asked of it for a while; ``background`` makes it give way to all others.
    """

    def __init__(
        self,
        on_crash: Callable[[tuple[int, ...], Text], None],
        on_gone: Callable[[], None],
        *,
        recogniser: bool = False,
        background: bool = False,
    ) -> None:
        self._on_crash = on_crash
        self._on_gone = on_gone
        self._recogniser, self._background = recogniser, background
        self._wake = threading.Condition()
        self._queue: list[Job] = []
        self._numbers = itertools.count()
        self._thread: threading.Thread | None = None
        self._closing = False
        self._child: Child | None = None
        self._job: Job | None = None
        self.states: dict[int, State] = {}

    def start(self) -> None:
        """Start the thread, which starts the process."""
        with self._wake:
            if self._thread is None and not self._closing:
                self._thread = threading.Thread(target=self._run, name="document-host", daemon=True)
                self._thread.start()

    def submit(
        self, work: Work, priority: float, dispose: Callable[[Any], None] | None = None, *, keep: bool = False
    ) -> Future[Any]:
        """Queue a job; ``dispose`` gets a result that came after its future was cancelled.

        One with ``keep`` is done even when ``close`` comes first.
        """
        future: Future[Any] = Future()
        try:
            self.start()
        except RuntimeError as error:  # the system gives no more threads
            future.set_exception(DocumentError("The program cannot go on: {reason}.", reason=error))
            return future
        with self._wake:
            if self._closing:
                future.set_exception(DocumentError("The program is closing; the document was not read."))
                return future
            heapq.heappush(self._queue, Job(priority, next(self._numbers), work, future, dispose, keep))
            self._wake.notify()
        return future

    @property
    def process_number(self) -> int | None:
        """The number of the document process, while there is one."""
        child = self._child
        return child.number if child else None

    def is_open(self, doc: int) -> bool:
        """Whether the process has the document open now; asked in the host's thread."""
        child = self._child
        return child is not None and child.alive and doc in child.open_documents

    def close(self) -> None:
        """Drop what is queued, end the process and the thread. What is to be kept is finished before."""
        under_way = self._drop_queue()
        thread = self._thread
        if thread is None or thread is threading.current_thread():
            return
        thread.join(self._patience(under_way))
        self._insist(thread)

    def _drop_queue(self) -> list[Job]:
        """Accept nothing more and drop what need not be done; what is still done is returned."""
        with self._wake:
            self._closing = True
            dropped = [job for job in self._queue if not job.keep]
            self._queue = [job for job in self._queue if job.keep]
            heapq.heapify(self._queue)
            under_way = [*self._queue, *([self._job] if self._job is not None else [])]
            self._wake.notify()
        for job in dropped:
            self._drop(job)
        return under_way

    def _patience(self, under_way: list[Job]) -> float:
        """Seconds for which the thread may end by itself."""
        if any(job.keep for job in under_way):
            return FINISH_SECONDS
        child = self._child
        idle = not under_way and child is not None and child.ready
        return END_SECONDS + GRACE_SECONDS if idle else GRACE_SECONDS

    def _insist(self, thread: threading.Thread) -> None:
        """End the process until the thread, which waits for it, ends as well."""
        for _ in range(INSISTING):
            if not thread.is_alive():
                return
            if (child := self._child) is not None:
                child.abandon()
            thread.join(GRACE_SECONDS)

    # In the thread

    def _run(self) -> None:
        try:
            self._ensure_child()
        except Exception as error:  # noqa: BLE001 - whoever asks for something tries again, and is told
            if not self._closing:
                log.warning("the document process did not start: %s", error)
        while (job := self._next()) is not None:
            if job.future.cancelled():
                self._drop(job)
            else:
                self._advance(job)
        self._end_child()

    def _next(self) -> Job | None:
        """Wait for the most urgent job; None when all is done and the program is closing."""
        while True:
            with self._wake:
                self._job = None
                asked = True
                if not self._queue and not self._closing:
                    asked = self._wake.wait(IDLE_SECONDS if self._recogniser and self._child else None)
                if self._queue:
                    self._job = heapq.heappop(self._queue)
                    return self._job
                if self._closing:
                    return None
            if not asked:
                self._end_child()

    def _end_child(self) -> None:
        if self._child is not None:
            self._child.end()
            self._child = None

    def _advance(self, job: Job) -> None:
        """Do a job's next call, and queue it again for the one after."""
        try:
            if job.call is None:
                job.call = next(job.work)
            try:
                value = self._do(job.call)
            except DocumentError as error:
                job.call = job.work.throw(error)
            else:
                job.call = job.work.send(value)
        except StopIteration as stop:
            self._finish(job, stop.value)
        except Exception as error:  # noqa: BLE001 - whoever waits for the future gets to know it
            self._fail(job, error)
        else:
            with self._wake:
                if job.keep or not self._closing:
                    heapq.heappush(self._queue, job)
                    return
            self._drop(job)

    def _finish(self, job: Job, value: Any) -> None:
        if job.future.set_running_or_notify_cancel():
            job.future.set_result(value)
        elif job.dispose is not None:
            job.dispose(value)

    @staticmethod
    def _fail(job: Job, error: Exception) -> None:
        if job.future.set_running_or_notify_cancel():
            # The frames hold pictures and documents; nobody reads a traceback that crossed threads.
            job.future.set_exception(error.with_traceback(None))

    @staticmethod
    def _drop(job: Job) -> None:
        job.work.close()
        job.future.cancel()
        job.future.set_running_or_notify_cancel()

    def _do(self, call: Call) -> Any:
        """The value of a call, or DocumentError; Crashed when it ended the process."""
        state = call.state
        self._refuse_known_crashes(call)
        try:
            child = self._ensure_child()
            if call.name != "open" and state.doc not in child.open_documents:
                child.ask(state.opening, OPEN_SECONDS).result()
                child.open_documents.add(state.doc)
            reply = child.ask(Request(call.name, call.arguments), call.seconds)
        except ChildGone as gone:
            raise self._crashed(call, gone) from None
        if call.name in {"open", "close"}:
            # Opening begins with forgetting, so one that fails leaves the document closed.
            child.open_documents.discard(state.doc)
        value = reply.result()
        if call.name == "open":
            child.open_documents.add(state.doc)
        return value

    @staticmethod
    def _refuse_known_crashes(call: Call) -> None:
        state = call.state
        if call.key in state.bad:
            raise DocumentError.saying(state.bad[call.key])
        if state.crashes >= MOST_CRASHES:
            raise DocumentError(
                "{name} has ended the reading process {count} times and is left alone now. Reload it to try once more.",
                name=state.source.label,
                count=state.crashes,
            )

    def _ensure_child(self) -> Child:
        """The running process; one that ended while nothing was asked of it is replaced."""
        if self._child is not None and not self._child.alive:
            self._lose(Text("The process that reads documents had ended and was started again."))
        if self._child is None:
            self._child = Child(background=self._background, quiet=self._recogniser)
            try:
                self._child.wait_until_ready()
            except ChildGone:
                self._child = None
                raise
        return self._child

    def _lose(self, message: Text) -> None:
        child, self._child = self._child, None
        lost: tuple[int, ...] = ()
        if child is not None:
            lost = tuple(sorted(child.open_documents))
            child.end(0)
        self._on_gone()
        if not self._closing:
            self._on_crash(lost, message)

    def _crashed(self, call: Call, gone: ChildGone) -> DocumentError:
        """Blame the call, tell the listeners, and make the error for whoever asked."""
        state = call.state
        if self._closing:
            return DocumentError("The program is closing; the document was not read.")
        message = _words(call, gone.ending)
        state.crashes += 1
        if call.key:
            state.bad[call.key] = message
        self._lose(message)
        return Crashed.saying(message)


def _words(call: Call, ending: Ending) -> Text:
    """What is said about a call that ended the process."""
    name, doing = call.state.source.label, call.doing
    match ending:
        case Ending.OVERRAN:
            return Text(
                "{name}: {doing} was given up after {seconds} seconds of computing. It is too large or too intricate; "
                "other documents are not affected.",
                name=name,
                doing=doing,
                seconds=max(1, round(call.seconds)),
            )
        case Ending.STALLED:
            return Text(
                "{name}: {doing} did not go on for {seconds} seconds and was given up. Perhaps the drive of the file "
                "does not answer; other documents are not affected.",
                name=name,
                doing=doing,
                seconds=round(STALL_SECONDS),
            )
    return Text(
        "{name}: {doing} ended the reading process. The file may be damaged; other documents are not affected.",
        name=name,
        doing=doing,
    )
