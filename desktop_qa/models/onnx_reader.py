# SPDX-License-Identifier: AGPL-3.0-or-later
"""A reader that runs ``model.onnx`` in ONNX Runtime, on few threads, and can be stopped in the middle."""

from __future__ import annotations

import contextlib
import os
import sys
import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from desktop_qa.common.errors import ModelError
from desktop_qa.models.manifest import MODEL, TOKENIZER
from desktop_qa.qa.reader import Calibration, ReadingStopped

if TYPE_CHECKING:
    import numpy.typing as npt

    from desktop_qa.models.manifest import Manifest
    from desktop_qa.qa.reader import Ids, Logits

INPUTS = ("input_ids", "attention_mask", "token_type_ids")
OUTPUTS = ("start_logits", "end_logits")
LENGTH_STEP = 32
"""Windows are cut to multiples of this many tokens: ONNX Runtime plans its memory once for each length it meets."""
READER_NICE = 19
"""Of the threads that read windows side by side, so that the window's own thread never waits for them."""
MOST_THREADS = 2
"""Unless asked for more: a reader must not make a laptop hot."""


class OnnxReader:
    """A model directory as a ``desktop_qa.qa.reader.Reader``."""

    def __init__(self, directory: Path, manifest: Manifest, threads: int = 0) -> None:
        """Open the model; ``threads`` 0 means as many as there are cores, two at most.

        Raises:
            ModelError: the file is no ONNX model, or not one that answers questions.
        """
        import onnxruntime as ort

        self.name = manifest.name
        self.max_length = manifest.max_length
        self.manifest = manifest
        self.threads = threads or min(MOST_THREADS, physical_cores())
        self.directory = directory
        self._runs: Any = ort.RunOptions
        self._lock = threading.Lock()
        self._running: Any = None
        options = ort.SessionOptions()
        options.intra_op_num_threads = self.threads
        options.inter_op_num_threads = 1
        options.log_severity_level = 3
        # A waiting thread sleeps. By default it spins, which keeps a whole core busy between two windows.
        options.add_session_config_entry("session.intra_op.allow_spinning", "0")
        options.add_session_config_entry("session.inter_op.allow_spinning", "0")
        path = directory / MODEL
        try:
            self._session = ort.InferenceSession(str(path), options, providers=["CPUExecutionProvider"])
        except Exception as error:  # ONNX Runtime's errors have no common base but Exception
            reason = str(error).splitlines()[0][:300]
            raise ModelError(
                "{path} cannot be used: {reason} Install the model again.", path=path, reason=reason
            ) from error
        self._check(path)

    def _check(self, path: Path) -> None:
        inputs = {one.name: one for one in self._session.get_inputs()}
        outputs = {one.name for one in self._session.get_outputs()}
        missing = [name for name in INPUTS if name not in inputs] + [name for name in OUTPUTS if name not in outputs]
        if missing:
            raise ModelError(
                "{path} is not a model that answers questions: it lacks {names}. Import it with: desktop-qa models "
                "import PATH",
                path=path,
                names=", ".join(missing),
            )
        wrong = [name for name in INPUTS if inputs[name].type != "tensor(int64)"]
        if wrong:
            raise ModelError(
                "{path} takes {names} in another type than int64. Import the model again.",
                path=path,
                names=", ".join(wrong),
            )

    @property
    def tokenizer_json(self) -> Path:
        """The tokenizer's file."""
        return self.directory / TOKENIZER

    @property
    def calibration(self) -> Calibration:
        """That of the manifest, or a cautious default for a model that was never calibrated."""
        return self.manifest.calibration or Calibration()

    def run(self, input_ids: Ids, attention_mask: Ids, token_type_ids: Ids) -> tuple[Logits, Logits]:
        """Start and end logits, float32 ``[batch, length]``; 0 for padding.

        Each window is a run of its own, without most of its padding: that is an eighth faster than all at once, because
        a window's numbers stay in the processor's cache, and an int8 reader's answer to a window does not depend on
        which others came with it. As many windows are read side by side as there are threads: with two, half as fast
        again as sharing out each of a window's small products (`desktop-qa benchmark models --threads 2 --windows 8`).

        Raises:
            ReadingStopped: ``terminate`` was called meanwhile.
            ModelError: the model failed on these windows.
        """
        options = self._runs()
        with self._lock:
            self._running = options
        logits = np.zeros((len(OUTPUTS), *input_ids.shape), np.float32)

        def read(row: int) -> None:
            length = padded_length(attention_mask[row])
            window = (array[row : row + 1, :length] for array in (input_ids, attention_mask, token_type_ids))
            feed = dict(zip(INPUTS, window, strict=True))
            logits[:, row, :length] = np.concatenate(self._session.run(OUTPUTS, feed, options))

        try:
            if not input_ids.shape == attention_mask.shape == token_type_ids.shape:
                raise ValueError("ids, mask and types of unlike shapes")
            rows = range(len(input_ids))
            if self.threads == 1 or len(rows) == 1:
                for row in rows:
                    read(row)
            else:
                with ThreadPoolExecutor(min(self.threads, len(rows)), "reader", give_way) as side_by_side:
                    for _ in side_by_side.map(read, rows):
                        pass
        except Exception as error:
            if options.terminate:
                raise ReadingStopped from error
            raise ModelError(
                "The model {name} failed: {reason}", name=self.name, reason=str(error).splitlines()[0][:300]
            ) from error
        finally:
            with self._lock:
                self._running = None
        return logits[0], logits[1]

    def terminate(self) -> None:
        """End the run that is going on; without one, nothing happens."""
        with self._lock:
            if self._running is not None:
                self._running.terminate = True


def give_way() -> None:
    """Let the calling thread step back behind the window's, which must not wait for a reader that takes every core."""
    # Only Linux has priorities of threads within a process under this call; elsewhere it would be the process's.
    if sys.platform == "linux":
        with contextlib.suppress(OSError):
            os.setpriority(os.PRIO_PROCESS, threading.get_native_id(), READER_NICE)


def padded_length(mask: npt.NDArray[np.int64]) -> int:
    """Tokens to read of a row of the mask ``[length]``: up to its last 1, in steps, and one at least."""
    last = int(np.max(np.flatnonzero(mask), initial=0)) + 1
    return min(len(mask), -(-last // LENGTH_STEP) * LENGTH_STEP)


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
