# SPDX-License-Identifier: AGPL-3.0-or-later
"""The document process as its owner sees it: started, asked, timed, ended."""

from __future__ import annotations

import contextlib
import logging
import multiprocessing
import os
import subprocess
import sys
import threading
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop_qa.common.errors import DocumentError
from desktop_qa.documents.process import protocol

if TYPE_CHECKING:
    from desktop_qa.documents.process.protocol import Reply, Request

log = logging.getLogger(__name__)

START_SECONDS = 60.0
"""A cold disk and a busy machine may take long to load MuPDF."""
END_SECONDS = 5.0
"""It ends within milliseconds, but a busy machine may leave it waiting."""


class ChildGone(Exception):  # noqa: N818 - a state
    """The process ended (``hung`` False) or was ended because it did not answer in time (True)."""

    def __init__(self, *, hung: bool, code: int | None = None) -> None:
        super().__init__("did not answer in time" if hung else f"ended with code {code}")
        self.hung = hung


class Child:
    """One document process. All methods but ``kill`` belong to one thread."""

    def __init__(self) -> None:
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
            self._process = subprocess.Popen(
                protocol.server_command(handle),
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                env=_environment(),
                **options,
            )
        except OSError as error:
            ours.close()
            raise DocumentError(
                "The part of the program that reads documents cannot be started: {reason}", reason=error
            ) from error
        finally:
            theirs.close()
        self._connection = ours
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
        """Send a request and wait for its reply.

        Raises:
            ChildGone: it ended, or ``seconds`` passed and it was ended.
        """
        try:
            self._connection.send_bytes(protocol.encode(request))
        except OSError:
            raise self._gone(hung=False) from None
        return self.receive(seconds)

    def receive(self, seconds: float) -> Reply:
        """Wait for a reply."""
        try:
            if not self._connection.poll(seconds):
                raise self._gone(hung=True)
            data = self._connection.recv_bytes()
        except (EOFError, OSError):
            raise self._gone(hung=False) from None
        try:
            reply = protocol.decode(data)
        except Exception:  # noqa: BLE001 - bytes that are no message raise anything; whoever sent them is not trusted
            reply = None
        if not isinstance(reply, protocol.Reply):
            log.warning("document process %d sent what is no reply", self.number)
            raise self._gone(hung=False)
        return reply

    def _gone(self, *, hung: bool) -> ChildGone:
        self.kill()
        self._connection.close()
        if not self._unwanted:
            log.warning("document process %d %s", self.number, "hung" if hung else f"ended: {self._process.returncode}")
        return ChildGone(hung=hung, code=self._process.returncode)

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


def _environment() -> dict[str, str]:
    """The child finds this package wherever it is, and keeps to one thread."""
    environment = dict(os.environ)
    if not getattr(sys, "frozen", False):
        root = Path(__file__).resolve().parents[3]
        if root.name not in {"site-packages", "dist-packages"}:
            rest = environment.get("PYTHONPATH")
            environment["PYTHONPATH"] = str(root) + (os.pathsep + rest if rest else "")
    for name in ("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS", "MKL_NUM_THREADS"):
        environment[name] = "1"
    # glibc otherwise keeps an arena per thread; the process has one that matters.
    environment.setdefault("MALLOC_ARENA_MAX", "2")
    return environment
