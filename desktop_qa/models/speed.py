# SPDX-License-Identifier: AGPL-3.0-or-later
"""How fast a model reads on this computer: the median time of a full window, measured once and remembered."""

from __future__ import annotations

import contextlib
import hashlib
import json
import statistics
import time
from dataclasses import asdict, dataclass
from importlib import metadata
from typing import TYPE_CHECKING, Final

import numpy as np

from desktop_qa.common import atomic
from desktop_qa.models.manifest import MODEL
from desktop_qa.models.onnx_session import MOST_THREADS, physical_cores
from desktop_qa.qa.reader import ReadingStopped

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from desktop_qa.common.paths import Paths
    from desktop_qa.models.manifest import Manifest
    from desktop_qa.models.store import Store
    from desktop_qa.qa.reader import Ids, Reader

WINDOW: Final = 384
"""Tokens of the window that is timed; a model whose windows are shorter reads one of its own."""
WARM_UPS: Final = 2
RUNS: Final = 7
LONG_ENOUGH: Final = 4.0
"""Seconds after which a slow model is not run again, if it ran three times."""


@dataclass(frozen=True, slots=True)
class Speed:
    """A measured speed.

    Attributes:
        milliseconds: median time of one window.
        tokens: length of that window.
        threads: that it was read with.
    """

    milliseconds: float
    tokens: int
    threads: int


def measure(
    reader: Reader, stopped: Callable[[], bool] | None = None, clock: Callable[[], float] = time.perf_counter
) -> float:
    """Milliseconds that a window of `WINDOW` tokens takes, the median of some runs after a warm-up.

    Raises:
        ReadingStopped: ``stopped``, which is asked before each run, returned true.
        ModelError: the model failed.
    """

    def run() -> float:
        if stopped is not None and stopped():
            raise ReadingStopped
        began = clock()
        reader.run(*given)
        return clock() - began

    given = full_windows(reader)
    for _ in range(WARM_UPS):
        run()
    times: list[float] = []
    while len(times) < RUNS and (len(times) < 3 or sum(times) < LONG_ENOUGH):
        times.append(run())
    return 1000 * statistics.median(times)


def full_windows(reader: Reader, count: int = 1) -> tuple[Ids, Ids, Ids]:
    """Ids, mask and types ``[count, length]`` of windows without padding, as long as `WINDOW` and the reader allow."""
    length = min(WINDOW, reader.max_length)
    # Which words are read makes no difference to the time; these are in every vocabulary.
    ids = (np.arange(count * length, dtype=np.int64) % 97 + 1).reshape(count, length)
    return ids, np.ones_like(ids), np.zeros_like(ids)


class Speeds:
    """Measured speeds, kept in the cache folder by the model's checksum, the processor and the threads."""

    def __init__(self, paths: Paths, processor: str | None = None) -> None:
        self._file: Path = paths.cache / "speed.json"
        self._processor = processor

    def known(self, manifest: Manifest, threads: int = 0) -> Speed | None:
        """What was measured before, or None."""
        values = self._read().get(self._key(manifest, _threads(threads)))
        try:
            return Speed(**values) if isinstance(values, dict) else None
        except TypeError:
            return None

    def measure(self, store: Store, name: str, threads: int = 0, stopped: Callable[[], bool] | None = None) -> Speed:
        """Open a model, measure it, and remember the result where the cache can be written.

        Args:
            store: has the model.
            name: of the model.
            threads: to read with; 0 as the reader chooses.
            stopped: asked before each run.

        Raises:
            ModelError: the model is damaged or fails.
            ReadingStopped: ``stopped`` returned true.
        """
        reader = store.load(name, threads)
        milliseconds = measure(reader, stopped)
        speed = Speed(round(milliseconds, 2), min(WINDOW, reader.max_length), reader.threads)
        values = self._read() | {self._key(reader.manifest, reader.threads): asdict(speed)}
        # A cache that cannot be written costs a second the next time, no more.
        with contextlib.suppress(OSError):
            atomic.write_text(self._file, json.dumps(values, indent=1) + "\n")
        return speed

    def _read(self) -> dict[str, object]:
        try:
            values = json.loads(self._file.read_text("utf-8"))
        except (OSError, ValueError):
            return {}
        return values if isinstance(values, dict) else {}

    def _key(self, manifest: Manifest, threads: int) -> str:
        if self._processor is None:
            from desktop_qa.common.processor import processor

            self._processor = processor()
        try:
            runtime = metadata.version("onnxruntime")
        except metadata.PackageNotFoundError:  # a frozen program without the papers of its packages
            runtime = ""
        facts = (manifest.files.get(MODEL, ""), self._processor, str(threads), runtime)
        return hashlib.sha256("\0".join(facts).encode()).hexdigest()[:32]


def _threads(threads: int) -> int:
    return threads or min(MOST_THREADS, physical_cores())
