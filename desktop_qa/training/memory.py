# SPDX-License-Identifier: AGPL-3.0-or-later
"""Keeps freed memory in the process: glibc handing it back after each step cost a fifth of the training time."""

from __future__ import annotations

import ctypes
import sys

_TRIM_THRESHOLD, _MMAP_MAX = -1, -4


def keep_freed() -> bool:
    """Turn memory trimming and mapped allocations off; true where the C library knows how."""
    if not sys.platform.startswith("linux"):
        return False
    try:
        mallopt = ctypes.CDLL(None).mallopt
    except (OSError, AttributeError):
        return False
    return bool(mallopt(_TRIM_THRESHOLD, 2**31 - 1)) and bool(mallopt(_MMAP_MAX, 0))
