# SPDX-License-Identifier: AGPL-3.0-or-later
"""Shared memory for pictures: the window's process owns the segments, the document process writes into them.

The owner takes a segment's name out of the system as soon as both sides have it open, so that nothing is left behind
however either of them ends. That is why the interpreter's resource tracker, which would want to clean up once more
(and would be a third process), is kept out.
"""

from __future__ import annotations

import contextlib
import logging
import shutil
import sys
import threading
from multiprocessing import resource_tracker
from multiprocessing.shared_memory import SharedMemory
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

log = logging.getLogger(__name__)

SMALLEST = 1 << 18
IDLE_BYTES = 48 << 20
"""Segments beyond this are given back to the system when they fall idle."""
_RESERVE = 8 << 20
_lock = threading.Lock()


@contextlib.contextmanager
def _untracked() -> Iterator[dict[str, Any]]:
    """Keyword arguments that keep the resource tracker out; before Python 3.13 it has to be muted."""
    if sys.version_info >= (3, 13):
        yield {"track": False}
        return
    with _lock:
        tracker: Any = resource_tracker
        register, unregister = tracker.register, tracker.unregister
        tracker.register = tracker.unregister = _mute
        try:
            yield {}
        finally:
            tracker.register, tracker.unregister = register, unregister


def _mute(*_: object) -> None:
    """Track nothing."""


class Segment:
    """A stretch of shared memory of ``size`` bytes that is used for one picture after another."""

    def __init__(self, size: int) -> None:
        with _untracked() as options:
            self._memory = SharedMemory(create=True, size=size, **options)
        self.size = size
        self.named = True

    @property
    def name(self) -> str:
        """What the other process opens it by."""
        return self._memory.name

    @property
    def bytes(self) -> memoryview:
        """The memory itself."""
        memory = self._memory.buf
        assert memory is not None  # only after close
        return memory

    def forget_name(self) -> None:
        """Both sides have it open: nobody else needs to find it."""
        if self.named:
            self.named = False
            with _untracked(), contextlib.suppress(FileNotFoundError):
                self._memory.unlink()

    def close(self) -> bool:
        """Give the memory back; False while a view of it is still held."""
        self.forget_name()
        try:
            self._memory.close()
        except BufferError:
            return False
        return True


class Pool:
    """Segments that are free, those in use, and those whose views somebody keeps too long. Thread-safe."""

    def __init__(self) -> None:
        self._guard = threading.Lock()
        self._idle: list[Segment] = []
        self._held: list[Segment] = []
        self._dropped: list[str] = []
        self._closed = False

    def dropped(self) -> list[str]:
        """Names of segments given back since the last call: the other side should let go of them too."""
        with self._guard:
            dropped, self._dropped = self._dropped, []
        return dropped

    def take(self, size: int) -> Segment | None:
        """A segment of at least ``size`` bytes, or None where the system has no room for it."""
        wanted = SMALLEST
        while wanted < size:
            wanted *= 2
        with self._guard:
            self._held = [segment for segment in self._held if not segment.close()]
            for segment in self._idle:
                if segment.size == wanted:
                    self._idle.remove(segment)
                    return segment
        # Writing to memory that the system does not have ends a process, so ask first.
        room = Path("/dev/shm")  # noqa: S108 - where the system keeps it, not a temporary file of ours
        try:
            if room.is_dir() and shutil.disk_usage(room).free < wanted + _RESERVE:
                return None
            return Segment(wanted)
        except OSError as error:
            log.info("no shared memory: %s", error)
            return None

    def give(self, segment: Segment, *, usable: bool = True) -> None:
        """Take a segment back for the next picture; ``usable`` is False when the other side is gone."""
        with self._guard:
            if usable and not self._closed and sum(one.size for one in self._idle) + segment.size <= IDLE_BYTES:
                self._idle.append(segment)
            else:
                self._dropped.append(segment.name)
                if not segment.close():
                    self._held.append(segment)

    def drop_idle(self) -> None:
        """Give all idle segments back: the process that had them open is gone."""
        with self._guard:
            self._held += [segment for segment in self._idle if not segment.close()]
            self._idle.clear()

    def close(self) -> None:
        """Give everything back, now and from now on."""
        self._closed = True
        self.drop_idle()


class Attachments:
    """The document process's side: segments opened by name, kept open until the owner drops them."""

    def __init__(self) -> None:
        self._open: dict[str, SharedMemory] = {}

    def write(self, name: str, data: memoryview | bytes) -> None:
        """Copy ``data`` to the beginning of the segment."""
        memory = self._open.get(name)
        if memory is None:
            with _untracked() as options:
                memory = self._open[name] = SharedMemory(name=name, **options)
        assert memory.buf is not None  # only after close
        memory.buf[: len(data)] = data

    def drop(self, names: list[str]) -> None:
        """Let go of these."""
        for name in names:
            memory = self._open.pop(name, None)
            if memory is not None:
                memory.close()
