# SPDX-License-Identifier: AGPL-3.0-or-later
"""Giving way to whatever a person does meanwhile."""

from __future__ import annotations

import contextlib
import os
import sys

NICE = 15
"""Of 19: what is done in the background still goes on while another program computes."""


def lower() -> None:
    """Let this process, and those that it starts from now on, run when others have nothing to do."""
    if sys.platform == "win32":
        import ctypes

        below_normal = 0x4000
        kernel = ctypes.windll.kernel32
        kernel.SetPriorityClass(kernel.GetCurrentProcess(), below_normal)
        return
    with contextlib.suppress(OSError):
        os.nice(NICE - os.nice(0))
