# SPDX-License-Identifier: AGPL-3.0-or-later
"""Whether the computer runs on its battery, so that reading can be quiet then."""

from __future__ import annotations

import platform
from pathlib import Path

SUPPLIES = Path("/sys/class/power_supply")


def on_battery(supplies: Path = SUPPLIES) -> bool:
    """True on battery; False on mains, and wherever it cannot be told."""
    if platform.system() == "Linux":
        return _linux(supplies)
    import psutil

    battery = psutil.sensors_battery() if hasattr(psutil, "sensors_battery") else None
    return battery is not None and battery.power_plugged is False


def allowed_threads(chosen: int, *, quiet: bool) -> int:
    """How many threads may read now: one on battery when that is to be ``quiet``, else as many as were chosen."""
    return 1 if quiet and on_battery() else chosen


def _linux(supplies: Path) -> bool:
    # Not psutil's answer, which takes the battery of a wireless mouse for the computer's.
    try:
        folders = sorted(supplies.iterdir())
    except OSError:
        return False
    discharging = False
    for folder in folders:
        kind = _read(folder / "type")
        if kind in {"Mains", "USB"} and _read(folder / "online") == "1":
            return False
        # The scope of a mouse's or a keyboard's battery is "Device".
        if kind == "Battery" and _read(folder / "scope") != "Device":
            discharging = discharging or _read(folder / "status") == "Discharging"
    return discharging


def _read(path: Path) -> str:
    try:
        return path.read_text(encoding="ascii", errors="replace").strip()
    except OSError:
        return ""
