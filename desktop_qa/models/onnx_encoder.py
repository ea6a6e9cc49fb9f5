# SPDX-License-Identifier: AGPL-3.0-or-later
"""A sentence encoder that runs ``model.onnx`` in ONNX Runtime: one vector of length 1 for each text."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from desktop_qa.common.errors import ModelError
from desktop_qa.models.manifest import MODEL, TOKENIZER
from desktop_qa.models.onnx_session import INPUTS, OnnxSession
from desktop_qa.qa.reader import ReadingStopped
from desktop_qa.qa.tokens import Tokenizer

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    import numpy.typing as npt

    from desktop_qa.models.manifest import Manifest
    from desktop_qa.models.onnx_session import Arrays
    from desktop_qa.qa.encoder import Vectors

OUTPUT = "sentence_vector"
BATCH = 16
"""Texts between two looks at ``stopped``: about a tenth of a second with two threads."""
LENGTH_STEP = 16
"""Texts are padded to multiples of this many tokens: ONNX Runtime plans its memory once for each length it meets."""
MOST_CHARACTERS_A_TOKEN = 40
"""Characters of a text that are tokenised for each token that is read: no language has longer word pieces."""


class OnnxEncoder:
    """A model directory as a ``desktop_qa.qa.encoder.Encoder``."""

    def __init__(self, directory: Path, manifest: Manifest, threads: int = 0) -> None:
        """Open the model; ``threads`` 0 means as many as there are cores, two at most.

        Raises:
            ModelError: the file is no ONNX model, or no sentence encoder.
        """
        self.name = manifest.name
        self.max_length = manifest.max_length
        self.digest = manifest.files[MODEL]
        """SHA-256 of the network: vectors of two encoders cannot be compared."""
        path = directory / MODEL
        self._session = OnnxSession(path, manifest.name, threads)
        self.threads = self._session.threads
        shape = self._session.outputs.get(OUTPUT, [])
        wrong = [name for name in INPUTS if self._session.inputs.get(name) != "tensor(int64)"]
        if wrong or len(shape) != 2 or not isinstance(shape[1], int):
            raise ModelError(
                "{path} is not a sentence encoder. Import it with: desktop-qa models import PATH", path=path
            )
        self.dimension: int = shape[1]
        self._tokenizer = Tokenizer(directory / TOKENIZER)

    def encode(self, texts: Sequence[str], stopped: Callable[[], bool] | None = None) -> Vectors:
        """The vectors of ``texts``, float32 ``[n, dimension]``, each of length 1; zeros for a text without words.

        The dot product of two vectors is their cosine. Texts beyond ``max_length`` tokens are cut. Each text is a run
        of its own, so its vector does not depend on which others came with it.

        Args:
            texts: passages, sentences or questions.
            stopped: asked between small batches.

        Raises:
            ReadingStopped: ``stopped`` returned true, or ``terminate`` was called meanwhile.
            ModelError: the model failed.
        """
        vectors = np.zeros((len(texts), self.dimension), np.float32)
        for at in range(0, len(texts), BATCH):
            if stopped is not None and stopped():
                raise ReadingStopped
            self._batch(texts[at : at + BATCH], vectors[at : at + BATCH])
        return vectors

    def _batch(self, texts: Sequence[str], vectors: Vectors) -> None:
        """Write the vectors of a few texts into ``vectors`` ``[len(texts), dimension]``."""
        cut = [text[: MOST_CHARACTERS_A_TOKEN * self.max_length] for text in texts]
        encoded = [tokens.ids for tokens in self._tokenizer.encode_all(cut)]
        rows = [row for row, ids in enumerate(encoded) if len(ids)]

        def take(number: int, found: Arrays) -> None:
            vectors[rows[number]] = found[0][0]

        self._session.each([self._feed(encoded[row]) for row in rows], (OUTPUT,), take)

    def _feed(self, ids: npt.NDArray[np.int32]) -> dict[str, npt.NDArray[np.int64]]:
        kept = ids[: self.max_length - 2]
        count = len(kept) + 2
        length = min(-(-count // LENGTH_STEP) * LENGTH_STEP, self.max_length)
        input_ids = np.full((1, length), self._tokenizer.pad, np.int64)
        input_ids[0, :count] = [self._tokenizer.cls, *kept, self._tokenizer.sep]
        mask = np.zeros((1, length), np.int64)
        mask[0, :count] = 1
        return dict(zip(INPUTS, (input_ids, mask, np.zeros_like(mask)), strict=True))

    def terminate(self) -> None:
        """End the run that is going on, from any thread; later runs are not touched."""
        self._session.terminate()
