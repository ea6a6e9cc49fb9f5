# SPDX-License-Identifier: AGPL-3.0-or-later
"""The reading of the library as a process of its own: of low priority, one at a time, ended by closing its input."""

from __future__ import annotations

import contextlib
import logging
import os
import sys
import threading
from typing import TYPE_CHECKING

from desktop_qa.common import lock, priority
from desktop_qa.common.errors import UserError, reason_of
from desktop_qa.library import indexer

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from desktop_qa.common.paths import Paths
    from desktop_qa.library.indexer import Step
    from desktop_qa.library.store import Store

log = logging.getLogger(__name__)


class Busy(UserError):  # noqa: N818 - a state
    """Another program reads the library now."""


def run(store: Store, paths: Paths, stop: Callable[[], bool] = lambda: False) -> Iterator[Step]:
    """Bring the store in line with its folders; with low priority, which this process keeps.

    Raises:
        Busy: another process is at it.
        UserError: the store cannot be written.
    """
    from desktop_qa.documents.process.host import Host
    from desktop_qa.models import engines

    try:
        with lock.held(paths.library_file.with_suffix(".lock")) as free:
            if not free:
                raise Busy("Another Desktop QA is reading the library at the moment; it finds what is new, too.")
            priority.give_way()
            store.check()
            encoder, _ = engines.load_encoder(paths)
            with Host() as host:
                yield from indexer.update(store, host, encoder, stop)
    except OSError as error:
        raise UserError("The library could not be written ({reason}).", reason=reason_of(error)) from error


def end_of_input() -> Callable[[], bool]:
    """A function that says whether the standard input has ended: whoever started this process closes it, or dies."""
    ended = threading.Event()

    def wait() -> None:
        # Not through sys.stdin: a thread that waits in it hinders the end of the interpreter.
        with contextlib.suppress(OSError):
            while os.read(sys.__stdin__.fileno() if sys.__stdin__ else 0, 1024):
                pass
        ended.set()

    threading.Thread(target=wait, name="input", daemon=True).start()
    return ended.is_set
