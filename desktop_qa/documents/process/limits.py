# SPDX-License-Identifier: AGPL-3.0-or-later
"""What the document process may take of the computer, and that it ends with the process that owns it."""

from __future__ import annotations

import contextlib
import os
import signal
import sys
import threading

MEMORY_BYTES = 768 << 20
"""What documents may take beyond what the process needs for itself."""
_WATCH_SECONDS = 1.0
_PR_SET_PDEATHSIG = 1
"""Of Linux' ``prctl``: the signal that a process gets when the thread that started it has ended."""


def limit_memory(extra: int = MEMORY_BYTES) -> None:
    """Let this process take ``extra`` bytes more than it has; the system then refuses more instead of suffocating.

    Only Linux keeps such a limit; elsewhere the limits of time remain.
    """
    import psutil

    if hasattr(psutil, "RLIMIT_AS"):
        import resource

        _lower(resource.RLIMIT_AS, psutil.Process().memory_info().vms + extra)


def limit_processor_time(seconds: float) -> None:
    """Have the system end this process when it computes for so much longer: its owner may be gone and not notice."""
    with contextlib.suppress(ImportError):
        import resource

        used = resource.getrusage(resource.RUSAGE_SELF)
        _lower(resource.RLIMIT_CPU, int(used.ru_utime + used.ru_stime + seconds) + 1)


def _lower(kind: int, wanted: int) -> None:
    import resource

    _, hard = resource.getrlimit(kind)
    with contextlib.suppress(ValueError, OSError):
        resource.setrlimit(kind, (wanted if hard < 0 else min(wanted, hard), hard))


def end_with(owner: int) -> None:
    """Let this process end when the process ``owner`` does, however that came and whatever goes on here.

    Linux sends a signal. Elsewhere a thread looks; it gets its turn when MuPDF is done with what it does, and the
    limit of processor time ends what is never done.
    """
    if sys.platform == "linux":
        import ctypes

        ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGKILL, 0, 0, 0)
        if os.getppid() != owner:
            os._exit(0)  # it had ended before the signal was asked for
    else:
        threading.Thread(target=_watch, args=(owner,), name="owner", daemon=True).start()


def _watch(owner: int) -> None:
    import psutil

    pause = threading.Event()
    with contextlib.suppress(psutil.Error):
        process = psutil.Process(owner)
        while process.is_running():
            pause.wait(_WATCH_SECONDS)
    os._exit(0)
