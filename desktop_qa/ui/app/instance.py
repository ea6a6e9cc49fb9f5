# SPDX-License-Identifier: AGPL-3.0-or-later
"""One window per user and display: a second start hands its files to the first and ends."""

from __future__ import annotations

import hashlib
import json
import logging
import os
import sys
import tempfile
import time
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLockFile, QObject, Signal, Slot
from PySide6.QtNetwork import QLocalServer, QLocalSocket

if TYPE_CHECKING:
    from desktop_qa.common.paths import Paths

log = logging.getLogger(__name__)

LONGEST_MESSAGE = 256 * 1024
WAIT_MS = 1500
START_SECONDS = 5.0


def address(paths: Paths) -> str:
    """Where the running program listens: known to this user, this display and these folders only.

    On Unix a socket in the user's runtime folder, which nobody else may enter; where there is none, in the
    program's own state folder. On Windows a pipe that only this user may open.
    """
    display = os.environ.get("WAYLAND_DISPLAY") or os.environ.get("DISPLAY") or ""
    mark = hashlib.sha256(f"{display}\0{paths.data}".encode()).hexdigest()[:16]
    if sys.platform == "win32":
        return f"desktop-qa-{os.environ.get('USERNAME', '')}-{mark}"
    runtime = os.environ.get("XDG_RUNTIME_DIR", "")
    if runtime and os.environ.get("FLATPAK_ID"):
        # All else in a sandbox's runtime folder is seen by that one sandbox only.
        runtime = str(Path(runtime) / "app" / os.environ["FLATPAK_ID"])
    folder = Path(runtime) if runtime and _private(Path(runtime)) else paths.state
    return str(folder / f"desktop-qa-{mark}")


def _private(folder: Path) -> bool:
    try:
        found = folder.stat()
    except OSError:
        return False
    return found.st_uid == os.getuid() and not found.st_mode & 0o077


def hand_over(name: str, sources: list[str], question: str = "") -> bool:
    """Give ``sources``, and what to ask of the first, to the running program; False when none runs."""
    socket = QLocalSocket()
    socket.connectToServer(name)
    if not socket.waitForConnected(WAIT_MS):
        return False
    socket.write(json.dumps({"open": sources, "question": question}).encode() + b"\n")
    while socket.bytesToWrite() and socket.waitForBytesWritten(WAIT_MS):
        pass
    # A program that is just starting listens before it serves its events.
    taken = socket.waitForReadyRead(round(START_SECONDS * 1000))
    answer = bytes(socket.readAll().data())
    socket.disconnectFromServer()
    return taken and answer.startswith(b"ok")


def hand_over_or_listen(instance: Instance, sources: list[str], question: str = "") -> bool:
    """Hand ``sources`` to the program that runs (True), or become the one that further starts find (False).

    Of several starts at the same moment one gets the lock and listens; the others wait until it does and hand over.
    When the program that holds the lock does not answer within `START_SECONDS`, this start goes on without being found.
    """
    deadline = time.monotonic() + START_SECONDS
    while not hand_over(instance.name, sources, question):
        if instance.listen():
            return False
        if time.monotonic() > deadline:
            log.warning("no single instance: cannot listen at %s", instance.name)
            return False
        time.sleep(0.05)
    return True


class Instance(QObject):
    """Listens for further starts. Only one process at a time holds the lock that belongs to ``name``."""

    opened = Signal(list, str)
    """Sources that a second start wants to be opened, and a question for the first; none only wants the window."""

    def __init__(self, name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.name = name
        self._lock = QLockFile(_lock_path(name))
        # A lock is never too old; one whose process has ended is taken over.
        self._lock.setStaleLockTime(0)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_connection)

    def listen(self) -> bool:
        """Begin to listen, in place of a socket that a killed program left behind; False while another start does."""
        if os.sep in self.name:
            Path(self.name).parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        if not self._lock.tryLock(0):
            return False
        QLocalServer.removeServer(self.name)
        return self._server.listen(self.name)

    def close(self) -> None:
        """Listen no longer."""
        self._server.close()
        self._lock.unlock()

    @Slot()
    def _on_connection(self) -> None:
        while self._server.hasPendingConnections():
            socket = self._server.nextPendingConnection()
            socket.setParent(self)
            socket.readyRead.connect(partial(self._read, socket))
            socket.disconnected.connect(socket.deleteLater)
            # What came before it was connected is not told again.
            self._read(socket)

    def _read(self, socket: QLocalSocket) -> None:
        if socket.bytesAvailable() > LONGEST_MESSAGE:
            socket.abort()
            return
        if not socket.canReadLine():
            return
        wanted = parse(bytes(socket.readLine().data()))
        socket.write(b"ok\n" if wanted is not None else b"no\n")
        socket.flush()
        if wanted is not None:
            self.opened.emit(*wanted)


def _lock_path(name: str) -> str:
    return f"{name}.lock" if os.sep in name else str(Path(tempfile.gettempdir()) / f"{name}.lock")


def parse(message: bytes) -> tuple[list[str], str] | None:
    """The sources and the question in a message; None when it is not one of ours."""
    try:
        values = json.loads(message)
        sources, question = values["open"], values["question"]
    except (ValueError, KeyError, TypeError, RecursionError):
        return None
    if not isinstance(sources, list) or not all(isinstance(source, str) for source in [*sources, question]):
        return None
    return sources, question
