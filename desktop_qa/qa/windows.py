# SPDX-License-Identifier: AGPL-3.0-or-later
"""Windows of a question and a passage with its surroundings, and batches of windows of equal length.

``[CLS] question [SEP] ...before, passage, after... [SEP]``: a span belongs to the one window whose passage it begins
in, where it is read with context on both sides, so that overlapping windows never yield it twice.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Sequence

    import numpy.typing as npt

    from desktop_qa.qa.tokens import Tokenizer, Tokens, TokenStore

    Ints = npt.NDArray[np.int32]

SURROUNDINGS = 48
"""Word pieces of context on each side of the passage; chosen together with ``PASSAGE_CHARACTERS``."""
STEP = 32
"""Lengths are padded to multiples of this, so that the runtime meets few shapes."""


@dataclass(frozen=True, slots=True, eq=False)
class Window:
    """What the network reads at once.

    ``ids`` are the text's word pieces in the window, context included, ``starts`` and ``ends`` their places in the
    text; ``core`` is the half-open range of those in which an answer may begin. ``offset`` is the position of the
    first of them in the network's input.
    """

    passage: int
    ids: Ints
    starts: Ints
    ends: Ints
    core: tuple[int, int]
    offset: int

    @property
    def length(self) -> int:
        """Tokens of the input, special tokens included."""
        return self.offset + len(self.ids) + 1


@dataclass(frozen=True, slots=True, eq=False)
class Batch:
    """Windows padded to one length; the three inputs of the network are int64 ``[batch, length]``."""

    windows: tuple[Window, ...]
    input_ids: npt.NDArray[np.int64]
    attention_mask: npt.NDArray[np.int64]
    token_type_ids: npt.NDArray[np.int64]


def windows_of(
    store: TokenStore, passage: int, question: Tokens, max_length: int, surroundings: int = SURROUNDINGS
) -> list[Window]:
    """The windows that read a passage: one, or several if it has too many word pieces for one."""
    room = max_length - len(question) - 3
    margin = min(surroundings, room // 4)
    before = _gather(store, range(passage - 1, -1, -1), margin, from_end=True)
    after = _gather(store, range(passage + 1, len(store)), margin, from_end=False)
    own = store.passage(passage)
    parts = [*before, own, *after]
    ids = np.concatenate([part.ids for part in parts])
    starts = np.concatenate([part.starts for part in parts])
    ends = np.concatenate([part.ends for part in parts])
    first = sum(len(part) for part in before)
    last = first + len(own)
    step = max(1, room - 2 * margin)
    pieces = max(1, -(-len(own) // step))
    size = -(-len(own) // pieces)
    windows = []
    for at in range(first, last, size) if size else ():
        stop = min(at + size, last)
        low = max(0, at - margin)
        high = min(len(ids), stop + margin)
        cut = slice(low, high)
        core = (at - low, stop - low)
        windows.append(Window(passage, ids[cut], starts[cut], ends[cut], core, len(question) + 2))
    return windows


def _gather(store: TokenStore, passages: range, wanted: int, *, from_end: bool) -> list[Tokens]:
    """Up to ``wanted`` word pieces of the passages next to one, in the order of the text."""
    parts: list[Tokens] = []
    for index in passages:
        if wanted <= 0:
            break
        tokens = store.passage(index)
        cut = slice(max(0, len(tokens) - wanted), None) if from_end else slice(wanted)
        part = type(tokens)(tokens.ids[cut], tokens.starts[cut], tokens.ends[cut])
        parts.append(part)
        wanted -= len(part)
    return parts[::-1] if from_end else parts


def padded(length: int, max_length: int) -> int:
    """The length a window is padded to."""
    return min(-(-length // STEP) * STEP, max_length)


def assemble(windows: Sequence[Window], question: Tokens, tokenizer: Tokenizer, max_length: int) -> Batch:
    """The network's inputs for windows of like length."""
    length = max(padded(window.length, max_length) for window in windows)
    shape = (len(windows), length)
    input_ids = np.full(shape, tokenizer.pad, np.int64)
    attention_mask = np.zeros(shape, np.int64)
    token_type_ids = np.zeros(shape, np.int64)
    head = np.concatenate([[tokenizer.cls], question.ids, [tokenizer.sep]])
    for row, window in enumerate(windows):
        end = window.length
        input_ids[row, : len(head)] = head
        input_ids[row, len(head) : end - 1] = window.ids
        input_ids[row, end - 1] = tokenizer.sep
        attention_mask[row, :end] = 1
        token_type_ids[row, len(head) : end] = 1
    return Batch(tuple(windows), input_ids, attention_mask, token_type_ids)
