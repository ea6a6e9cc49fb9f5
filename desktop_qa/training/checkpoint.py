# SPDX-License-Identifier: AGPL-3.0-or-later
"""Checkpoints that a run resumes from to the same loss: weights, optimiser, position, clock and random state."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING, Any

import numpy as np
import torch

from desktop_qa.common import atomic
from desktop_qa.common.errors import UserError

if TYPE_CHECKING:
    from pathlib import Path


def random_state() -> dict[str, Any]:
    """The state of the random generators in plain types."""
    version, numbers, gauss = random.getstate()
    return {
        "torch": torch.get_rng_state(),
        "python": [version, list(numbers), gauss],
    }


def restore_random(state: dict[str, Any]) -> None:
    """Set the random generators."""
    torch.set_rng_state(state["torch"])
    version, numbers, gauss = state["python"]
    random.setstate((version, tuple(numbers), gauss))


def seed_all(seed: int) -> None:
    """Seed Python, NumPy and PyTorch."""
    random.seed(seed)
    np.random.seed(seed)  # noqa: NPY002 - libraries draw from the global generator
    torch.manual_seed(seed)


def save(path: Path, state: dict[str, Any]) -> None:
    """Write a checkpoint; the old one stays until the new one is whole."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with atomic.replacing(path) as temporary:
        torch.save(state | {"random": random_state()}, temporary)


def load(path: Path) -> dict[str, Any]:
    """Read a checkpoint through the weights-only loader and restore the random state.

    Raises:
        UserError: it is missing or damaged.
    """
    try:
        state: dict[str, Any] = torch.load(path, map_location="cpu", weights_only=True)
    except Exception as error:
        raise UserError(f"{path} is no checkpoint that can be resumed: {error}") from error
    restore_random(state["random"])
    return state
