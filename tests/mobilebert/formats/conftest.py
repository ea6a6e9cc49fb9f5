# SPDX-License-Identifier: AGPL-3.0-or-later
"""The fixtures that reference packages wrote, and the network that shows whether they were read right."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    import numpy as np

DATA = Path(__file__).parent / "data"


@pytest.fixture
def data(tmp_path: Path):
    """A copy of a fixture that a test may damage."""

    def copy(name: str) -> Path:
        return Path(shutil.copytree(DATA / name, tmp_path / name))

    return copy


@pytest.fixture
def logits():
    """Start and end logits of a checkpoint in our own network."""
    torch = pytest.importorskip("torch", reason="the network needs PyTorch (extra train)")
    from desktop_qa.mobilebert.network import ForQuestionAnswering

    def run(checkpoint, expected) -> tuple[np.ndarray, np.ndarray]:
        model = ForQuestionAnswering(checkpoint.config).eval()
        kept = {name: torch.from_numpy(values) for name, values in checkpoint.weights.items()}
        model.load_state_dict(kept)
        given = [torch.from_numpy(expected[name]) for name in ("input_ids", "attention_mask", "token_type_ids")]
        with torch.no_grad():
            start, end = model(*given)[:2]
        return start.numpy(), end.numpy()

    return run
