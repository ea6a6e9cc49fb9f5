# SPDX-License-Identifier: AGPL-3.0-or-later
"""How fast installed models read on this machine.

Full windows, one call of each model in turn, so that whatever else the machine does hits them alike.
"""

from __future__ import annotations

import statistics
import time
from typing import TYPE_CHECKING, Any, Final

from desktop_qa.models.speed import WARM_UPS, WINDOW, full_windows

if TYPE_CHECKING:
    import argparse
    from collections.abc import Sequence

    from desktop_qa.qa.reader import Reader

ROUNDS: Final = 25


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The options of ``desktop-qa benchmark models``."""
    parser.add_argument("models", nargs="*", metavar="NAME", help="installed models or directories (default: all)")
    parser.add_argument("--threads", type=int, default=1, metavar="N", help="threads for reading (default 1)")
    parser.add_argument("--windows", type=int, default=1, metavar="N", help="windows in a call (default 1)")
    parser.add_argument("--rounds", type=int, default=ROUNDS, metavar="N", help=f"calls of each (default {ROUNDS})")
    parser.add_argument("--json", action="store_true", help="print one JSON object")


def run(options: argparse.Namespace) -> tuple[dict[str, Any], str]:
    """Measure as asked; returns what ``--json`` prints, and the table."""
    from desktop_qa.models import store

    names = options.models or [entry.name for entry in store.Store().list() if entry.usable]
    readers = [store.load(name, options.threads) for name in names]
    figures = measure(readers, options.windows, options.rounds)
    return figures, table(figures)


def measure(readers: Sequence[Reader], windows: int = 1, rounds: int = ROUNDS) -> dict[str, Any]:
    """Milliseconds of a window by model, median and least, and the median of the rounds' ratios to the first model.

    A model whose windows are shorter than `WINDOW` reads its longest.
    """
    times: list[list[float]] = [[] for _ in readers]
    windows_of_each = [full_windows(reader, windows) for reader in readers]
    for turn in range(WARM_UPS + rounds):
        for reader, given, spent in zip(readers, windows_of_each, times, strict=True):
            began = time.perf_counter()
            reader.run(*given)
            if turn >= WARM_UPS:
                spent.append(1000 * (time.perf_counter() - began) / windows)
    rows = [
        {
            "model": reader.name,
            "milliseconds": round(statistics.median(spent), 2),
            "least": round(min(spent), 2),
            "ratio": round(statistics.median(a / b for a, b in zip(spent, times[0], strict=True)), 3),
        }
        for reader, spent in zip(readers, times, strict=True)
    ]
    return {"tokens": WINDOW, "windows": windows, "rounds": rounds, "models": rows}


def table(figures: dict[str, Any]) -> str:
    """The figures for people."""
    head = f"ms of a window of {figures['tokens']} tokens, {figures['windows']} in a call, {figures['rounds']} calls"
    lines = [head, "", f"{'':30s}{'median':>10s}{'least':>10s}{'ratio':>8s}"]
    lines += [
        f"{row['model']:30s}{row['milliseconds']:10.1f}{row['least']:10.1f}{row['ratio']:8.2f}"
        for row in figures["models"]
    ]
    return "\n".join(lines)
