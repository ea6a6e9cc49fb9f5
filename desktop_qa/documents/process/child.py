# SPDX-License-Identifier: AGPL-3.0-or-later
"""The document process as its owner sees it: started, asked, measured, ended."""

from __future__ import annotations

import contextlib
import enum
import logging
import multiprocessing
import os
import subprocess
import sys
import threading
from typing import TYPE_CHECKING, Any

from desktop_qa.common import logs, program
from desktop_qa.common.errors import DocumentError, reason_of
from desktop_qa.documents.process import codec, protocol

if TYPE_CHECKING:
    from multiprocessing.connection import Connection

    import psutil

    from desktop_qa.documents.process.protocol import Reply, Request

log = logging.getLogger(__name__)

START_SECONDS = 60.0
"""Processor time for loading MuPDF."""
STALL_SECONDS = 60.0
"""A process that computes nothing for so long waits for something that does not come, as a drive that is gone."""
END_SECONDS = 5.0
"""It ends within milliseconds, but a busy machine may leave it waiting."""
_LOOK_SECONDS = 0.25
"""How often a working process is looked at."""


class Ending(enum.Enum):
    """How a document process came to its end."""

    ENDED = "ended"
    OVERRAN = "used more processor time than it may"
    STALLED = "did not go on"


class ChildGone(Exception):  # noqa: N818 - a state
    """The process ended, or was ended because it took too long."""

    def __init__(self, ending: Ending, code: int | None = None) -> None:
        super().__init__(f"{ending.value} (code {code})")
        self.ending = ending


class Child:
    """One document process. All methods but ``kill`` and ``abandon`` belong to one thread.

    ``background`` starts it at the lowest priority of the system, for work that nobody waits for;
    ``quiet`` drops what its libraries write to standard error, where Tesseract complains of every speck.

    Raises:
        DocumentError: the system cannot start it.
    """

    def __init__(self, *, background: bool = False, quiet: bool = False) -> None:
        try:
            self._connection, self._process = _start(background=background, quiet=quiet)
        except OSError as error:
            raise DocumentError(
                "The part of the program that reads documents cannot be started: {reason}", reason=reason_of(error)
            ) from error
        self._killing = threading.Lock()
        self._unwanted = False
        self.ready = False
        self.open_documents: set[int] = set()
        log.debug("document process %d", self._process.pid)

    def wait_until_ready(self) -> None:
        """Wait for the process to say that it can be asked.

        Raises:
            ChildGone: it ended, or took too long and was ended.
        """
        self.receive(START_SECONDS)
        self.ready = True

    @property
    def number(self) -> int:
        """Its process number."""
        return self._process.pid

    @property
    def alive(self) -> bool:
        """Whether it still runs."""
        return self._process.poll() is None

    def ask(self, request: Request, seconds: float) -> Reply:
        """Send a request and wait for its reply; it may use so many seconds of processor time.

        Raises:
            ChildGone: it ended, or was ended because it used more or did not go on.
        """
        try:
            self._connection.send_bytes(codec.encode(request))
        except OSError:
            raise self._gone(Ending.ENDED) from None
        return self.receive(seconds)

    def receive(self, seconds: float) -> Reply:
        """Wait for a reply."""
        usage = _Usage(self._process.pid)
        try:
            while not self._connection.poll(_LOOK_SECONDS):
                usage.look()
                if usage.processor > seconds:
                    raise self._gone(Ending.OVERRAN)
                if usage.idle > STALL_SECONDS:
                    raise self._gone(Ending.STALLED)
            data = self._connection.recv_bytes(protocol.MOST_BYTES)
        except (EOFError, OSError):
            raise self._gone(Ending.ENDED) from None
        try:
            reply = protocol.decode_reply(data)
        except (codec.Malformed, MemoryError):
            log.warning("document process %d sent what is no reply", self.number)
            raise self._gone(Ending.ENDED) from None
        for record in reply.records:
            ours = record.logger.startswith(f"{logs.PROGRAM}.")
            logging.getLogger(record.logger if ours else log.name).log(record.level, "(child) %s", record.message)
        return reply

    def _gone(self, ending: Ending) -> ChildGone:
        self.kill()
        self._connection.close()
        if not self._unwanted:
            log.warning("document process %d %s (code %s)", self.number, ending.value, self._process.returncode)
        return ChildGone(ending, self._process.returncode)

    def kill(self) -> None:
        """End it at once, from any thread."""
        with self._killing:
            if self._process.poll() is None:
                self._process.kill()
            self._process.wait()

    def abandon(self) -> None:
        """End it at once, from any thread, because nothing it does is wanted any more."""
        self._unwanted = True
        self.kill()

    def end(self, seconds: float = END_SECONDS) -> None:
        """Close the pipe, which it takes as its end; insist if it does not."""
        self._connection.close()
        with contextlib.suppress(subprocess.TimeoutExpired):
            self._process.wait(seconds)
        self.kill()


class _Usage:
    """What a process has computed since a request was sent.

    A busy machine lets a process wait, so time on the clock says nothing about its document.
    """

    def __init__(self, number: int) -> None:
        import psutil

        self._process: psutil.Process | None = None
        with contextlib.suppress(psutil.Error):
            self._process = psutil.Process(number)
        self._begin = self._seconds()
        self.processor = 0.0
        """Seconds of processor time."""
        self.idle = 0.0
        """Seconds for which it has computed nothing; a computer that sleeps meanwhile does not count."""

    def _seconds(self) -> float:
        import psutil

        if self._process is not None:
            with contextlib.suppress(psutil.Error):
                times = self._process.cpu_times()
                return float(times.user + times.system)
        return 0.0

    def look(self) -> None:
        """Measure again, ``_LOOK_SECONDS`` after the last time."""
        used = self._seconds() - self._begin
        self.idle = self.idle + _LOOK_SECONDS if used <= self.processor else 0.0
        self.processor = max(used, self.processor)


def _start(*, background: bool, quiet: bool) -> tuple[Connection[Any, Any], subprocess.Popen[bytes]]:
    """The pipe's end and the process that holds the other one."""
    ours, theirs = multiprocessing.Pipe()
    handle = theirs.fileno()
    options: dict[str, Any] = {}
    if sys.platform == "win32":
        os.set_handle_inheritable(handle, True)
        startup = subprocess.STARTUPINFO(lpAttributeList={"handle_list": [handle]})
        options = {"startupinfo": startup, "close_fds": True}
    else:
        options = {"pass_fds": (handle,)}
    try:
        process = subprocess.Popen(
            protocol.server_command(handle, background=background),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL if quiet else None,
            env=program.environment(),
            **options,
        )
    except BaseException:
        ours.close()
        raise
    finally:
        theirs.close()
    return ours, process
