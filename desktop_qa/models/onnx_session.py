# SPDX-License-Identifier: AGPL-3.0-or-later
"""``model.onnx`` in ONNX Runtime: few threads, texts side by side, stoppable in the middle of a run."""

from __future__ import annotations

import contextlib
import os
import sys
import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop_qa.common.errors import ModelError
from desktop_qa.qa.reader import ReadingStopped

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    import numpy as np
    import numpy.typing as npt

    Feed = Mapping[str, npt.NDArray[np.int64]]
    Arrays = list[npt.NDArray[np.float32]]

INPUTS = ("input_ids", "attention_mask", "token_type_ids")
MODEL_NICE = 19
"""Of the threads that run texts side by side, so that the window's own thread never waits for them."""
MOST_THREADS = 2
"""Unless asked for more: a model must not make a laptop hot."""


class OnnxSession:
    """One ONNX model. Not for two threads at once, ``terminate`` excepted."""

    def __init__(self, path: Path, name: str, threads: int = 0) -> None:
        """Open ``path``; ``threads`` 0 means as many as there are cores, two at most.

        Raises:
            ModelError: the file is no ONNX model.
        """
        import onnxruntime as ort

        self.threads = threads or min(MOST_THREADS, physical_cores())
        self._name = name
        self._run_options: Any = ort.RunOptions
        self._lock = threading.Lock()
        self._running: Any = None
        options = ort.SessionOptions()
        options.intra_op_num_threads = self.threads
        options.inter_op_num_threads = 1
        options.log_severity_level = 3
        # A waiting thread sleeps. By default it spins, which keeps a whole core busy between two runs.
        options.add_session_config_entry("session.intra_op.allow_spinning", "0")
        options.add_session_config_entry("session.inter_op.allow_spinning", "0")
        try:
            self._session = ort.InferenceSession(str(path), options, providers=["CPUExecutionProvider"])
        except Exception as error:  # ONNX Runtime's errors have no common base but Exception
            reason = str(error).splitlines()[0][:300]
            raise ModelError(
                "{path} cannot be used: {reason} Install the model again.", path=path, reason=reason
            ) from error
        self.inputs = {one.name: str(one.type) for one in self._session.get_inputs()}
        """Type of each input, such as ``tensor(int64)``."""
        self.outputs = {one.name: list(one.shape) for one in self._session.get_outputs()}
        """Shape of each output; axes of any length have a name."""

    def each(self, feeds: Sequence[Feed], outputs: Sequence[str], take: Callable[[int, Arrays], None]) -> None:
        """Run the model once for each of ``feeds``; ``take(number, arrays)`` receives the outputs of each run.

        As many runs go side by side as there are threads: with two, half as fast again as sharing out the small
        products of each run (`desktop-qa benchmark models --threads 2 --windows 8`).

        Raises:
            ReadingStopped: ``terminate`` was called meanwhile.
            ModelError: the model failed.
        """
        options = self._run_options()
        with self._lock:
            self._running = options

        def run(number: int) -> None:
            take(number, self._session.run(list(outputs), dict(feeds[number]), options))

        try:
            numbers = range(len(feeds))
            if self.threads == 1 or len(numbers) == 1:
                for number in numbers:
                    run(number)
            else:
                with ThreadPoolExecutor(min(self.threads, len(numbers)), "model", give_way) as side_by_side:
                    for _ in side_by_side.map(run, numbers):
                        pass
        except Exception as error:
            if options.terminate:
                raise ReadingStopped from error
            raise ModelError(
                "The model {name} failed: {reason}", name=self._name, reason=str(error).splitlines()[0][:300]
            ) from error
        finally:
            with self._lock:
                self._running = None

    def terminate(self) -> None:
        """End the run that is going on, from any thread; without one, nothing happens."""
        with self._lock:
            if self._running is not None:
                self._running.terminate = True


def give_way() -> None:
    """Let the calling thread step back behind the window's, which must not wait for a model that takes every core."""
    # Only Linux has priorities of threads within a process under this call; elsewhere it would be the process's.
    if sys.platform == "linux":
        with contextlib.suppress(OSError):
            os.setpriority(os.PRIO_PROCESS, threading.get_native_id(), MODEL_NICE)


def physical_cores() -> int:
    """Cores that this process may use, without the second thread of each core where that is known."""
    allowed = sorted(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else range(os.cpu_count() or 1)
    cores = set()
    for number in allowed:
        try:
            cores.add(Path(f"/sys/devices/system/cpu/cpu{number}/topology/thread_siblings_list").read_text("ascii"))
        except OSError:
            cores.add(str(number))
    return max(1, len(cores))
