# SPDX-License-Identifier: AGPL-3.0-or-later
"""What retrieval needs of a sentence encoder: a network that gives each text one vector (arXiv 1908.10084)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    import numpy as np
    import numpy.typing as npt

    Vectors = npt.NDArray[np.float32]


class Encoder(Protocol):
    """A sentence encoder. ``digest`` names its weights: vectors of two encoders cannot be compared."""

    name: str
    digest: str
    dimension: int

    def encode(self, texts: Sequence[str], stopped: Callable[[], bool] | None = None) -> Vectors:
        """The vectors of ``texts``, ``[n, dimension]``, each of length 1; zeros for a text without words.

        Raises:
            ReadingStopped: ``stopped`` returned true, or ``terminate`` was called meanwhile.
        """
        ...

    def terminate(self) -> None:
        """End the run that is going on, from any thread; later runs are not touched."""
        ...
