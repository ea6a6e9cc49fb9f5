# SPDX-License-Identifier: AGPL-3.0-or-later
"""A reader that runs ``model.onnx`` in ONNX Runtime: each window is a run of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from desktop_qa.common.errors import ModelError
from desktop_qa.models.manifest import MODEL, TOKENIZER
from desktop_qa.models.onnx_session import INPUTS, OnnxSession
from desktop_qa.qa.reader import Calibration

if TYPE_CHECKING:
    from pathlib import Path

    import numpy.typing as npt

    from desktop_qa.models.manifest import Manifest
    from desktop_qa.models.onnx_session import Arrays
    from desktop_qa.qa.reader import Ids, Logits

OUTPUTS = ("start_logits", "end_logits")
LENGTH_STEP = 32
"""Windows are cut to multiples of this many tokens: ONNX Runtime plans its memory once for each length it meets."""


class OnnxReader:
    """A model directory as a ``desktop_qa.qa.reader.Reader``."""

    def __init__(self, directory: Path, manifest: Manifest, threads: int = 0) -> None:
        """Open the model; ``threads`` 0 means as many as there are cores, two at most.

        Raises:
            ModelError: the file is no ONNX model, or not one that answers questions.
        """
        self.name = manifest.name
        self.max_length = manifest.max_length
        self.manifest = manifest
        self.directory = directory
        path = directory / MODEL
        self._session = OnnxSession(path, manifest.name, threads)
        self.threads = self._session.threads
        self._check(path)

    def _check(self, path: Path) -> None:
        inputs, outputs = self._session.inputs, self._session.outputs
        missing = [name for name in INPUTS if name not in inputs] + [name for name in OUTPUTS if name not in outputs]
        if missing:
            raise ModelError(
                "{path} is not a model that answers questions: it lacks {names}. Import it with: desktop-qa models "
                "import PATH",
                path=path,
                names=", ".join(missing),
            )
        wrong = [name for name in INPUTS if inputs[name] != "tensor(int64)"]
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
        which others came with it.

        Raises:
            ReadingStopped: ``terminate`` was called meanwhile.
            ModelError: the model failed on these windows.
        """
        if not input_ids.shape == attention_mask.shape == token_type_ids.shape:
            raise ModelError(
                "The model {name} failed: {reason}", name=self.name, reason="ids, mask and types of unlike shapes"
            )
        logits = np.zeros((len(OUTPUTS), *input_ids.shape), np.float32)
        lengths = [padded_length(row) for row in attention_mask]
        feeds = [
            {
                name: array[row : row + 1, :length]
                for name, array in zip(INPUTS, (input_ids, attention_mask, token_type_ids), strict=True)
            }
            for row, length in enumerate(lengths)
        ]

        def take(row: int, found: Arrays) -> None:
            logits[:, row, : lengths[row]] = np.concatenate(found)

        self._session.each(feeds, OUTPUTS, take)
        return logits[0], logits[1]

    def terminate(self) -> None:
        """End the run that is going on; without one, nothing happens."""
        self._session.terminate()


def padded_length(mask: npt.NDArray[np.int64]) -> int:
    """Tokens to read of a row of the mask ``[length]``: up to its last 1, in steps, and one at least."""
    last = int(np.max(np.flatnonzero(mask), initial=0)) + 1
    return min(len(mask), -(-last // LENGTH_STEP) * LENGTH_STEP)
