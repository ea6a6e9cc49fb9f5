# SPDX-License-Identifier: AGPL-3.0-or-later
"""Giving way to whatever a person does meanwhile."""

from __future__ import annotations

import contextlib


def give_way() -> None:
    """Let this process, and those that it starts from now on, work only when nothing else on the computer wants to."""
    import psutil

    with contextlib.suppress(psutil.Error, OSError):
        psutil.Process().nice(getattr(psutil, "IDLE_PRIORITY_CLASS", 19))
