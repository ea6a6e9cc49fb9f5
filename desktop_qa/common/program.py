# SPDX-License-Identifier: AGPL-3.0-or-later
"""How the program starts itself as a further process: from a checkout, installed, or frozen."""

from __future__ import annotations

import os
import sys
from pathlib import Path


def command(module: str, *words: str) -> list[str]:
    """The command that runs ``module`` in a process of its own; the frozen program tells by ``words`` what to do."""
    if getattr(sys, "frozen", False):
        return [sys.executable, *words]
    # -P: a module that happens to lie in the folder where the person is must not be taken for one of ours.
    return [sys.executable, "-P", "-m", module, *words]


def environment() -> dict[str, str]:
    """The environment of such a process: it finds this package wherever it is, and computes in one thread."""
    values = dict(os.environ)
    if not getattr(sys, "frozen", False):
        root = Path(__file__).resolve().parents[2]
        if root.name not in {"site-packages", "dist-packages"}:
            rest = values.get("PYTHONPATH")
            values["PYTHONPATH"] = str(root) + (os.pathsep + rest if rest else "")
    for name in ("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS", "OMP_THREAD_LIMIT", "MKL_NUM_THREADS"):
        values[name] = "1"
    # glibc otherwise keeps an arena per thread; the process has one that matters.
    values.setdefault("MALLOC_ARENA_MAX", "2")
    return values
