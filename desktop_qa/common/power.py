# SPDX-License-Identifier: AGPL-3.0-or-later
"""Whether the computer runs on its battery, so that reading can be quiet then."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

SUPPLIES = Path("/sys/class/power_supply")


def on_battery(supplies: Path = SUPPLIES) -> bool:
    """True on battery; False on mains, and wherever it cannot be told."""
    if sys.platform == "win32":
        return _windows()
    if sys.platform == "darwin":
        return _mac()
    return _linux(supplies)


def allowed_threads(chosen: int, *, quiet: bool) -> int:
    """How many threads may read now: one on battery when that is to be ``quiet``, else as many as were chosen."""
    return 1 if quiet and on_battery() else chosen


def _linux(supplies: Path) -> bool:
    try:
        folders = sorted(supplies.iterdir())
    except OSError:
        return False
    discharging = False
    for folder in folders:
        kind = _read(folder / "type")
        if kind in {"Mains", "USB"} and _read(folder / "online") == "1":
            return False
        # A mouse or a keyboard has a battery too; its scope is "Device".
        if kind == "Battery" and _read(folder / "scope") != "Device":
            discharging = discharging or _read(folder / "status") == "Discharging"
    return discharging


def _read(path: Path) -> str:
    try:
        return path.read_text(encoding="ascii", errors="replace").strip()
    except OSError:
        return ""


def _windows() -> bool:
    import ctypes

    state = (ctypes.c_ubyte * 12)()
    kernel = getattr(ctypes, "windll").kernel32  # noqa: B009 - only there on Windows
    return bool(kernel.GetSystemPowerStatus(ctypes.byref(state))) and state[0] == 0


def _mac() -> bool:
    try:
        done = subprocess.run(["/usr/bin/pmset", "-g", "batt"], capture_output=True, text=True, timeout=2, check=False)
    except (OSError, subprocess.TimeoutExpired):
        return False
    return "Battery Power" in done.stdout
