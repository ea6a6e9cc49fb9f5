# SPDX-License-Identifier: AGPL-3.0-or-later
"""Windows in batches of few shapes: lengths in multiples of 32, a constant number of tokens per batch.

Each new (batch, length) shape costs oneDNN seconds to prepare, so a length always has the same batch size. The order
depends on the seed alone, so a run resumes by the number of the next batch.
"""

from __future__ import annotations

import random
from collections import defaultdict
from dataclasses import dataclass, fields, replace
from typing import TYPE_CHECKING, Final, Self

import numpy as np
import torch

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from numpy.typing import NDArray
    from torch import Tensor

    from desktop_qa.training.windows import Window

PADDING: Final = -1e4
"""Score of a position that is padding."""


@dataclass(frozen=True, slots=True)
class Encoded:
    """What every encoder takes: ids, mask (1: token, 0: padding) and segments, each [B, T]."""

    input_ids: Tensor
    attention_mask: Tensor
    token_type_ids: Tensor

    @property
    def tokens(self) -> int:
        """Tokens including padding."""
        return int(self.input_ids.numel())

    def to(self, device: torch.device) -> Self:
        """The batch on a device."""
        moved = {f.name: getattr(self, f.name).to(device, non_blocking=True) for f in fields(self)}
        return replace(self, **moved)


@dataclass(frozen=True, slots=True)
class Batch(Encoded):
    """Windows with candidates [B, C]: start, end and prior (0: unused); and what a teacher said of them.

    Attributes:
        taught: whether a window was labelled [B].
        start_scores: the teacher's start scores [B, T], far below zero at padding, zero where it was not asked.
        end_scores: the same of ends.
    """

    starts: Tensor
    ends: Tensor
    priors: Tensor
    taught: Tensor
    start_scores: Tensor
    end_scores: Tensor


def padded(length: int, multiple: int = 32) -> int:
    """The length rounded up."""
    return -(-length // multiple) * multiple


def collate(windows: Sequence[Window], length: int) -> Batch:
    """Stack windows padded to ``length``."""
    count, width = len(windows), max(len(w.candidates) for w in windows)
    ids = np.zeros((count, length), np.int64)
    mask, types = np.zeros_like(ids), np.zeros_like(ids)
    starts, ends = np.zeros((count, width), np.int64), np.zeros((count, width), np.int64)
    priors = np.zeros((count, width), np.float32)
    for row, window in enumerate(windows):
        size = len(window.ids)
        ids[row, :size], mask[row, :size], types[row, window.passage_start : size] = window.ids, 1, 1
        for column, (start, end, prior) in enumerate(window.candidates):
            starts[row, column], ends[row, column], priors[row, column] = start, end, prior
    labels = taught_scores(windows, length)
    return Batch(*(torch.from_numpy(a) for a in (ids, mask, types, starts, ends, priors, *labels)))


def taught_scores(
    windows: Sequence[Window], length: int
) -> tuple[NDArray[np.bool_], NDArray[np.float32], NDArray[np.float32]]:
    """Which windows are labelled [B], and their start and end scores [B, T]."""
    taught = np.array([window.taught is not None for window in windows])
    scores = np.zeros((2, len(windows), length), np.float32)
    for row, window in enumerate(windows):
        if window.taught is not None:
            scores[:, row] = PADDING
            scores[0, row, : len(window.ids)], scores[1, row, : len(window.ids)] = window.taught
    return taught, scores[0], scores[1]


class Batches:
    """Endless batches of a set of windows; every epoch has its own order."""

    def __init__(self, windows: Sequence[Window], tokens: int = 4096, seed: int = 0) -> None:
        self.windows, self.tokens, self.seed = windows, tokens, seed

    def plan(self, epoch: int) -> list[tuple[int, list[int]]]:
        """The batches of an epoch as (length, indices); the tail of a length that fills no batch waits an epoch."""
        shuffle = random.Random(f"{self.seed}-{epoch}")
        order = list(range(len(self.windows)))
        shuffle.shuffle(order)
        waiting: dict[int, list[int]] = defaultdict(list)
        batches = []
        for index in order:
            length = padded(len(self.windows[index].ids))
            group = waiting[length]
            group.append(index)
            if len(group) == max(1, self.tokens // length):
                batches.append((length, group.copy()))
                group.clear()
        shuffle.shuffle(batches)
        return batches

    def __len__(self) -> int:
        """Batches of an epoch."""
        return len(self.plan(0))

    def iterate(self, position: int = 0) -> Iterator[Batch]:
        """Batches from ``position`` on, without end."""
        epoch = 0
        plan = self.plan(epoch)
        if not plan:
            message = "there are fewer windows than one batch holds"
            raise ValueError(message)
        while True:
            if position < len(plan):
                length, indices = plan[position]
                yield collate([self.windows[i] for i in indices], length)
                position += 1
            else:
                position -= len(plan)
                epoch += 1
                plan = self.plan(epoch)
