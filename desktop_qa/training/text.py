# SPDX-License-Identifier: AGPL-3.0-or-later
"""Plain text becomes pre-training windows: two segments that follow each other or not, with some words masked."""

from __future__ import annotations

import random
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import torch

from desktop_qa.common.errors import UserError
from desktop_qa.training.batches import Encoded
from desktop_qa.training.squad import lines
from desktop_qa.training.windows import CLS, SEP, encode

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from numpy.typing import NDArray
    from torch import Tensor

    from desktop_qa.training.recipe import TextData


@dataclass(frozen=True, slots=True)
class TextBatch(Encoded):
    """Masked windows.

    Attributes:
        positions: masked positions [B, P]; unused places are 0.
        labels: the words that stood there [B, P].
        weights: 1 for masked positions, 0 for unused places [B, P].
        unrelated: 1 where the second segment does not follow the first [B].
    """

    positions: Tensor
    labels: Tensor
    weights: Tensor
    unrelated: Tensor


def load_paragraphs(tokenizer, data: TextData, folder: Path) -> list[list[NDArray[np.int32]]]:  # type: ignore[no-untyped-def]
    """The token ids of every paragraph, file by file.

    Raises:
        UserError: a file is missing or not UTF-8, or has too little text.
    """
    found = []
    for name in data.files:
        texts, size = [], 0
        for line in lines(folder / name):
            texts.append(line)
            size += len(line)
            if data.characters and size >= data.characters:
                break
        if len(texts) < 2:
            raise UserError(f"{folder / name} has fewer than two paragraphs.")
        found.append([tokens.ids for tokens in encode(tokenizer, texts) if len(tokens.ids)])
    return found


class TextWindows:
    """Endless batches of masked windows; a batch depends on the seed and its number alone."""

    def __init__(self, tokenizer, data: TextData, folder: Path, seed: int) -> None:  # type: ignore[no-untyped-def]
        self.data, self.seed = data, seed
        self.files = load_paragraphs(tokenizer, data, folder)
        self.weights = [sum(len(p) for p in paragraphs) for paragraphs in self.files]
        self.vocabulary = tokenizer.get_vocab_size()
        mask = tokenizer.token_to_id("[MASK]")
        if mask is None:
            raise UserError("The tokenizer has no [MASK].")
        self.mask = int(mask)

    def batches(self, position: int) -> Iterator[TextBatch]:
        """Batches from number ``position`` on."""
        while True:
            yield self.batch(position)
            position += 1

    def batch(self, number: int) -> TextBatch:
        """One batch."""
        draw = random.Random(f"{self.seed}-{number}")
        made = [self._window(draw) for _ in range(self.data.batch)]
        return stack(made, self.data.length, self.data.predictions)

    def _segment(self, file: int, start: int, room: int) -> list[int]:
        """Consecutive paragraphs of a file from ``start`` on, cut to ``room`` tokens."""
        found: list[int] = []
        paragraphs = self.files[file]
        while len(found) < room and start < len(paragraphs):
            found += paragraphs[start].tolist()
            start += 1
        return found[:room]

    def _window(self, draw: random.Random) -> tuple[list[int], int, list[tuple[int, int]], int]:
        """Masked ids, position of the second segment, (position, word) of masked places, 1 if unrelated."""
        room = self.data.length - 3
        first_size = max(1, min(room - 1, round(room * draw.uniform(0.2, 0.8))))
        (file,) = draw.choices(range(len(self.files)), self.weights)
        start = draw.randrange(len(self.files[file]))
        both = self._segment(file, start, room)
        first, second = both[:first_size], both[first_size:]
        unrelated = int(not second or draw.random() < 0.5)
        if unrelated:
            (other,) = draw.choices(range(len(self.files)), self.weights)
            second = self._segment(other, draw.randrange(len(self.files[other])), room - len(first))
        ids = [CLS, *first, SEP, *second, SEP]
        masked, places = mask_words(ids, draw, self.data.masked, self.data.predictions, self.mask, self.vocabulary)
        return masked, len(first) + 2, places, unrelated


def mask_words(
    ids: Sequence[int], draw: random.Random, share: float, most: int, mask: int, vocabulary: int
) -> tuple[list[int], list[tuple[int, int]]]:
    """Hide some words: of the chosen 80 % become [MASK], 10 % another word, 10 % stay.

    Returns the new ids and the (position, word) of each chosen place, in order.
    """
    open_places = [i for i, word in enumerate(ids) if word not in {CLS, SEP}]
    count = min(most, len(open_places), max(1, round(share * len(open_places))))
    masked, chosen = list(ids), sorted(draw.sample(open_places, count))
    for place in chosen:
        roll = draw.random()
        if roll < 0.8:
            masked[place] = mask
        elif roll < 0.9:
            masked[place] = draw.randrange(vocabulary)
    return masked, [(place, ids[place]) for place in chosen]


def stack(
    windows: Sequence[tuple[list[int], int, list[tuple[int, int]], int]], length: int, predictions: int
) -> TextBatch:
    """Windows as tensors."""
    count = len(windows)
    ids, mask, types = (np.zeros((count, length), np.int64) for _ in range(3))
    positions, labels = (np.zeros((count, predictions), np.int64) for _ in range(2))
    weights, unrelated = np.zeros((count, predictions), np.float32), np.zeros(count, np.int64)
    for row, (words, second, places, other) in enumerate(windows):
        ids[row, : len(words)], mask[row, : len(words)], types[row, second : len(words)] = words, 1, 1
        for column, (place, word) in enumerate(places):
            positions[row, column], labels[row, column], weights[row, column] = place, word, 1.0
        unrelated[row] = other
    arrays = (ids, mask, types, positions, labels, weights, unrelated)
    return TextBatch(*(torch.from_numpy(a) for a in arrays))
