# SPDX-License-Identifier: AGPL-3.0-or-later
"""How fast our MobileBERT is beside its peers: full size, random weights, windows of 384 tokens, one or eight at once.

All contenders run in one process, one call each in turn, so that whatever else the computer does hits them alike; what
counts are medians, and the ratio to our int8 within the same rounds. Peers that are not installed are named.
"""

from __future__ import annotations

import contextlib
import dataclasses
import gc
import multiprocessing
import platform
import statistics
import sys
import tempfile
import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import numpy as np

from desktop_qa.evaluation import benchmark_peers as peers
from desktop_qa.mobilebert.config import MOBILEBERT

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable, Sequence
    from multiprocessing.connection import Connection

    from desktop_qa.mobilebert.config import MobileBertConfig

LENGTH: Final = 384
BATCHES: Final = (1, 8)
THREADS: Final = (1, 2)
ROUNDS: Final = 9
_PEAK_LIMIT_S: Final = 300.0


@dataclass(frozen=True, slots=True)
class Setting:
    """How a measurement was run."""

    batch: int
    threads: int


@dataclass(slots=True)
class Row:
    """One contender's figures.

    Attributes:
        name: the contender.
        missing: packages that it lacks; then there are no figures.
        failed: why it could not be run, otherwise empty.
        milliseconds: median of one call, by setting.
        ratio: median over the rounds of its time by our int8's.
        peak_mb: most memory of a process that loads it and reads one window; none where the system does not tell.
        difference: largest difference of a logit from our float32's, relative to the largest logit.
    """

    name: str
    missing: list[str] = field(default_factory=list)
    failed: str = ""
    milliseconds: dict[Setting, float] = field(default_factory=dict)
    ratio: dict[Setting, float] = field(default_factory=dict)
    peak_mb: float | None = None
    difference: float | None = None


@dataclass(frozen=True, slots=True)
class Result:
    """The whole table and where it was measured."""

    rows: list[Row]
    settings: list[Setting]
    length: int
    processor: str
    versions: dict[str, str]

    def values(self) -> dict[str, Any]:
        """For ``--json``."""

        def by_setting(figures: dict[Setting, float]) -> list[dict[str, float]]:
            return [dataclasses.asdict(setting) | {"value": round(value, 3)} for setting, value in figures.items()]

        rows = [
            {
                "name": row.name,
                "missing": row.missing,
                "failed": row.failed,
                "milliseconds": by_setting(row.milliseconds),
                "ratio": by_setting(row.ratio),
                "peak_mb": row.peak_mb,
                "difference": row.difference,
            }
            for row in self.rows
        ]
        return {"processor": self.processor, "versions": self.versions, "tokens": self.length, "rows": rows}


def measure(
    config: MobileBertConfig = MOBILEBERT,
    *,
    length: int = LENGTH,
    batches: Sequence[int] = BATCHES,
    threads: Sequence[int] = THREADS,
    rounds: int = ROUNDS,
    peak: bool = True,
    contenders: Sequence[peers.Contender] = peers.CONTENDERS,
    progress: Callable[[str], None] = lambda _: None,
) -> Result:
    """Measure every contender that is installed; ``progress`` is told what is going on."""
    settings = [Setting(batch, count) for count in threads for batch in batches]
    rows = [Row(one.name, one.missing()) for one in contenders]
    # Files of OpenVINO stay mapped until its objects are gone; what then cannot be removed is the system's to clear.
    with tempfile.TemporaryDirectory(prefix="desktop-qa-", ignore_cleanup_errors=True) as name:
        folder = Path(name)
        for row, contender in zip(rows, contenders, strict=True):
            if row.missing:
                continue
            progress(f"preparing {row.name}")
            try:
                peers.prepare(folder, config, contender)
                if peak:
                    row.peak_mb = _peak_of(contender.name, folder, config, length)
            except Exception as error:  # noqa: BLE001 - a peer's failure is a line of the table, not ours
                row.failed = _first_line(error)
        present = [(row, one) for row, one in zip(rows, contenders, strict=True) if not (row.missing or row.failed)]
        for setting in settings:
            progress(f"batch {setting.batch}, {setting.threads} threads")
            _measure_setting(present, folder, config, setting, length, rounds)
            gc.collect()
    return Result(rows, settings, length, processor(), peers.versions())


def _measure_setting(
    present: list[tuple[Row, peers.Contender]],
    folder: Path,
    config: MobileBertConfig,
    setting: Setting,
    length: int,
    rounds: int,
) -> None:
    given = peers.feed(config, setting.batch, length)
    runs = {}
    logits = {}
    for row, contender in present:
        if row.failed:
            continue
        try:
            run = contender.load(folder, config, setting.threads)
            run(given)
            logits[row.name] = np.stack(run(given))
        except Exception as error:  # noqa: BLE001 - as above
            row.failed = _first_line(error)
            continue
        runs[row.name] = run
    times: dict[str, list[float]] = {name: [] for name in runs}
    for _ in range(rounds):
        for name, run in runs.items():
            before = time.perf_counter()
            run(given)
            times[name].append(time.perf_counter() - before)
    first = times.get(present[0][0].name) if present else None
    truth = logits.get("Desktop QA, float32")
    for row, _ in present:
        if row.name not in times:
            continue
        row.milliseconds[setting] = statistics.median(times[row.name]) * 1000
        if first:
            row.ratio[setting] = statistics.median(a / b for a, b in zip(times[row.name], first, strict=True))
        if truth is not None:
            row.difference = float(np.abs(logits[row.name] - truth).max() / np.abs(truth).max())


def _first_line(error: BaseException) -> str:
    return (str(error).strip().splitlines() or [type(error).__name__])[0][:200]


def _peak_of(name: str, folder: Path, config: MobileBertConfig, length: int) -> float | None:
    """Peak memory in MB of a new process that does nothing but load the contender and read one window."""
    context = multiprocessing.get_context("spawn")
    receiver, sender = context.Pipe(duplex=False)
    process = context.Process(target=_peak_process, args=(sender, name, folder, config, length))
    process.start()
    sender.close()
    try:
        found: float | None = receiver.recv() if receiver.poll(_PEAK_LIMIT_S) else None
    except EOFError:
        found = None
    if process.is_alive() and found is None:
        process.kill()
    process.join()
    receiver.close()
    return found


def _peak_process(sender: Connection, name: str, folder: Path, config: MobileBertConfig, length: int) -> None:
    contender = next(one for one in peers.CONTENDERS if one.name == name)
    with contextlib.suppress(Exception):  # the parent meets the same failure and reports it
        contender.load(folder, config, 1)(peers.feed(config, 1, length))
    sender.send(peak_memory_mb())
    sender.close()


def peak_memory_mb() -> float | None:
    """Most memory that this process ever had resident, in MB; none where the system does not tell."""
    with contextlib.suppress(OSError):
        # Not getrusage: on Linux its figure includes what the parent had before it started this process.
        for line in Path("/proc/self/status").read_text("ascii", "replace").splitlines():
            if line.startswith("VmHWM:"):
                return int(line.split()[1]) / 1000
    if sys.platform == "darwin":
        import resource

        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e6
    return None


def processor() -> str:
    """What the system calls its processor, and whether it multiplies bytes (VNNI) where that is known."""
    with contextlib.suppress(OSError):
        lines = Path("/proc/cpuinfo").read_text("utf-8", "replace").splitlines()
        fields: dict[str, str] = {}
        for line in lines:
            key, _, value = line.partition(":")
            fields.setdefault(key.strip(), value.strip())
        flags = set(fields.get("flags", "").split())
        sort = "AVX512-VNNI" if "avx512_vnni" in flags else "AVX-VNNI" if "avx_vnni" in flags else "no VNNI"
        if "model name" in fields:
            return f"{fields['model name']} ({sort if flags else 'features unknown'})"
    return platform.processor() or platform.machine() or "unknown"


def text(result: Result) -> str:
    """The table for people."""
    columns = [f"batch {one.batch}, {one.threads} thr." for one in result.settings]
    lines = [
        f"MobileBERT at full size, windows of {result.length} tokens: ms of a call (times our int8), medians",
        f"Processor: {result.processor}",
        "Versions: " + ", ".join(f"{name} {version}" for name, version in result.versions.items()),
        "",
        f"{'':30s}" + "".join(f"{column:>20s}" for column in columns) + f"{'peak memory':>14s}",
    ]
    for row in result.rows:
        if row.missing or row.failed:
            continue
        cells = []
        for setting in result.settings:
            ratio = f"({row.ratio[setting]:.2f}x)" if setting in row.ratio else ""
            cells.append(f"{row.milliseconds[setting]:10.1f} {ratio:>9s}")
        memory = "unknown" if row.peak_mb is None else f"{row.peak_mb:.0f} MB"
        lines.append(f"{row.name:30s}" + "".join(cells) + f"{memory:>14s}")
    lines += [f"{row.name}: not installed ({', '.join(row.missing)})" for row in result.rows if row.missing]
    lines += [f"{row.name}: failed: {row.failed}" for row in result.rows if row.failed]
    return "\n".join(lines)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The options of ``desktop-qa benchmark reader``."""
    parser.add_argument("--batch", type=int, nargs="+", default=list(BATCHES), metavar="N", help="windows in a call")
    parser.add_argument("--threads", type=int, nargs="+", default=list(THREADS), metavar="N", help="numbers of threads")
    parser.add_argument(
        "--tokens", type=int, default=LENGTH, metavar="N", help=f"length of a window (default {LENGTH})"
    )
    parser.add_argument("--rounds", type=int, default=ROUNDS, metavar="N", help=f"calls of each (default {ROUNDS})")
    parser.add_argument("--json", action="store_true", help="print JSON")


def run(options: argparse.Namespace) -> tuple[dict[str, Any], str]:
    """Measure as asked; returns what ``--json`` prints and the table. Progress goes to the standard error."""
    result = measure(
        length=options.tokens,
        batches=options.batch,
        threads=options.threads,
        rounds=options.rounds,
        progress=lambda what: print(f"{what} ...", file=sys.stderr),  # noqa: T201
    )
    return result.values(), text(result)
