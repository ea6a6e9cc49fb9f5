# SPDX-License-Identifier: AGPL-3.0-or-later
"""The processor of this computer: its name, and the abilities that matter for reading."""

from __future__ import annotations

import platform
import re
import subprocess
import sys
from pathlib import Path

# What makes matrix products quick, by the names of Linux; the int8 kernels differ by these.
_FEATURES = (
    "sse4_1", "avx", "avx2", "fma", "f16c", "avx512f", "avx512bw", "avx512_vnni", "avx512_bf16", "avx_vnni",
    "avx_vnni_int8", "amx_int8", "amx_bf16", "asimd", "asimdhp", "asimddp", "i8mm", "bf16", "sve", "sve2",
)  # fmt: skip
_PF_AVAILABLE = {10: "sse3", 37: "sse4_1", 39: "avx", 40: "avx2", 41: "avx512f", 43: "asimddp"}
UNKNOWN = "unknown"


def processor() -> str:
    """The processor's name."""
    match = re.search(r"^(?:model name|Hardware)\s*:\s*(.+)$", _cpuinfo(), re.MULTILINE)
    if match:
        return match.group(1).strip()
    if sys.platform == "darwin":
        return _sysctl("machdep.cpu.brand_string") or UNKNOWN
    return platform.processor() or UNKNOWN


def features() -> list[str]:
    """The processor's abilities that matter for reading; empty if they cannot be found out."""
    match = re.search(r"^(?:flags|Features)\s*:\s*(.+)$", _cpuinfo(), re.MULTILINE)
    if match:
        has = set(match.group(1).split())
        return [name for name in _FEATURES if name in has]
    if sys.platform == "darwin":
        words = _sysctl("machdep.cpu.features", "machdep.cpu.leaf7_features").lower().replace(".", "_").split()
        arm = [ours for theirs, ours in _MAC_NAMES.items() if _sysctl(f"hw.optional.arm.FEAT_{theirs}") == "1"]
        return [name for name in _FEATURES if name in words] + arm
    if sys.platform == "win32":
        import ctypes

        present = ctypes.windll.kernel32.IsProcessorFeaturePresent
        return [name for number, name in _PF_AVAILABLE.items() if present(number)]
    return []


_MAC_NAMES = {"DotProd": "asimddp", "I8MM": "i8mm", "BF16": "bf16"}


def _cpuinfo() -> str:
    try:
        return Path("/proc/cpuinfo").read_text("utf-8", errors="replace")
    except OSError:
        return ""


def _sysctl(*names: str) -> str:
    try:
        done = subprocess.run(["sysctl", "-n", *names], capture_output=True, text=True, timeout=5, check=False)
    except (OSError, subprocess.TimeoutExpired):
        return ""
    return done.stdout.strip()
