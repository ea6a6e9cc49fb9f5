# SPDX-License-Identifier: AGPL-3.0-or-later
"""A teacher's start and end scores of training windows, computed once and stored for every later run.

A teacher that is ten times as large as its student costs more than the student's training; so it reads each window
once. The windows are stored with the scores, in files of a few hundred, so that labelling can stop and go on at any
time and training can begin with what there is.
"""

from __future__ import annotations

import io
import time
from dataclasses import replace
from typing import TYPE_CHECKING, Final

import numpy as np
import torch

from desktop_qa.common import atomic
from desktop_qa.common.errors import UserError
from desktop_qa.training.batches import padded
from desktop_qa.training.mpnet import END, PAD, START, WORDS
from desktop_qa.training.windows import CLS, SEP, Window

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from numpy.typing import NDArray

    from desktop_qa.training.mpnet import MPNetReader

SHARD: Final = 512
"""Windows of a file."""
PART: Final = 128
"""Windows after which labelling looks whether it is to wait."""
TOKENS: Final = 2560
"""Tokens of a batch, padding included."""
_LOWEST: Final = -30.0
"""Scores are stored as half floats, not below this."""


def teacher_ids(window: Window) -> NDArray[np.int64]:
    """A window in MPNet's words: ``<s> question </s></s> passage </s>``, one token longer than BERT's."""
    shifted = window.ids.astype(np.int64) + WORDS
    question, passage = shifted[1 : window.passage_start - 1], shifted[window.passage_start : -1]
    assert window.ids[0] == CLS
    assert window.ids[-1] == SEP
    return np.concatenate([[START], question, [END, END], passage, [END]])


def as_window(scores: NDArray[np.float32], window: Window) -> NDArray[np.float16]:
    """The teacher's scores [T + 1] at the tokens of the window [T]; its second separator is left out."""
    at = np.delete(np.arange(len(window.ids) + 1), window.passage_start - 1)
    return np.maximum(scores[at], _LOWEST).astype(np.float16)


@torch.inference_mode()
def label(teacher: MPNetReader, windows: Sequence[Window]) -> list[Window]:
    """The windows with the teacher's scores, in batches of equal length and size (each new shape costs seconds)."""
    found: list[Window | None] = [None] * len(windows)
    groups: dict[int, list[int]] = {}
    for index, window in enumerate(windows):
        groups.setdefault(padded(len(window.ids) + 1), []).append(index)
    for length, members in groups.items():
        size = max(1, TOKENS // length)
        for begin in range(0, len(members), size):
            chosen = members[begin : begin + size]
            ids = np.full((size, length), PAD, np.int64)
            ids[:, 0] = START
            for row, index in enumerate(chosen):
                one = teacher_ids(windows[index])
                ids[row, : len(one)] = one
            with torch.autocast("cpu", torch.bfloat16):
                start, end = (scores.float().numpy() for scores in teacher(torch.from_numpy(ids)))
            for row, index in enumerate(chosen):
                window = windows[index]
                found[index] = replace(window, taught=(as_window(start[row], window), as_window(end[row], window)))
    return [window for window in found if window is not None]


def save_shard(path: Path, windows: Sequence[Window]) -> None:
    """Write windows with their scores, one array for each of their parts."""
    taught = [window.taught for window in windows if window.taught is not None]
    if len(taught) != len(windows):
        message = "only windows with a teacher's scores are stored"
        raise ValueError(message)
    data = io.BytesIO()
    np.savez_compressed(
        data,
        ids=np.concatenate([window.ids for window in windows]).astype(np.int32),
        lengths=np.array([len(window.ids) for window in windows], np.int32),
        passages=np.array([window.passage_start for window in windows], np.int32),
        candidates=np.array([one for window in windows for one in window.candidates], np.float32).reshape(-1, 3),
        counts=np.array([len(window.candidates) for window in windows], np.int32),
        starts=np.concatenate([start for start, _ in taught]),
        ends=np.concatenate([end for _, end in taught]),
    )
    path.parent.mkdir(parents=True, exist_ok=True)
    atomic.write_bytes(path, data.getvalue())


def load_shard(path: Path) -> list[Window]:
    """Read what `save_shard` wrote.

    Raises:
        UserError: it is damaged or something else.
    """
    try:
        with np.load(path, allow_pickle=False) as stored:
            parts = {name: stored[name] for name in stored.files}
        edges = np.concatenate([[0], np.cumsum(parts["lengths"])])
        first = np.concatenate([[0], np.cumsum(parts["counts"])])
        return [
            Window(
                parts["ids"][edges[n] : edges[n + 1]],
                int(parts["passages"][n]),
                tuple((int(s), int(e), float(p)) for s, e, p in parts["candidates"][first[n] : first[n + 1]]),
                -1,
                -1,
                (parts["starts"][edges[n] : edges[n + 1]], parts["ends"][edges[n] : edges[n + 1]]),
            )
            for n in range(len(parts["lengths"]))
        ]
    except (OSError, ValueError, KeyError, IndexError) as error:
        raise UserError(f"{path} is no file of labelled windows: {error!r}") from error


def load_labelled(folder: Path) -> list[Window]:
    """All labelled windows of a folder, in the order of its files.

    Raises:
        UserError: there are none.
    """
    files = sorted(folder.glob("*.npz"))
    if not files:
        raise UserError(f"{folder} holds no labelled windows; make them with desktop-qa-train label.")
    return [window for file in files for window in load_shard(file)]


def label_all(teacher: MPNetReader, windows: Sequence[Window], folder: Path, pause: Path | None) -> Iterator[str]:
    """Label what no file of ``folder`` holds yet; yields a line about each file written."""
    for begin in range(0, len(windows), SHARD):
        path = folder / f"{begin // SHARD:05d}.npz"
        if path.exists():
            continue
        began = time.monotonic()
        part = list(windows[begin : begin + SHARD])
        found = []
        for at in range(0, len(part), PART):
            wait_while(pause)
            found += label(teacher, part[at : at + PART])
        save_shard(path, found)
        tokens = sum(len(window.ids) for window in found)
        yield f"{path.name}: {tokens} tokens, {tokens / (time.monotonic() - began):.0f} a second"


def wait_while(pause: Path | None) -> float:
    """Wait as long as the file ``pause`` exists; returns the seconds waited."""
    began = time.monotonic()
    while pause is not None and pause.exists():
        time.sleep(1)
    return time.monotonic() - began
