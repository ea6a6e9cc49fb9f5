# SPDX-License-Identifier: AGPL-3.0-or-later
"""Word pieces with their place in the text; a passage is tokenised once, when it is first needed."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from desktop_qa.common.errors import ModelError

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    import numpy.typing as npt

    from desktop_qa.qa.passages import Passages

    Ints = npt.NDArray[np.int32]

BATCH = 128
"""Passages that are tokenised at once: enough to use all cores, little enough to hold as objects."""


@dataclass(frozen=True, slots=True, eq=False)
class Tokens:
    """Word pieces: ``ids``, and the half-open character spans ``starts`` to ``ends``, ``[n]`` each."""

    ids: Ints
    starts: Ints
    ends: Ints

    def __len__(self) -> int:
        return len(self.ids)


class Tokenizer:
    """A Hugging Face tokenizer and the special tokens of a window."""

    def __init__(self, source: Path | str) -> None:
        """Load ``tokenizer.json`` from a path or from its text.

        Raises:
            ModelError: it is damaged or lacks the special tokens of the BERT family.
        """
        from tokenizers import Tokenizer as Fast

        try:
            text = source.read_text("utf-8") if isinstance(source, Path) else source
            self._fast = Fast.from_str(text)
        except Exception as error:  # tokenizers raises plain Exception
            raise ModelError(
                "The tokenizer of the model is damaged: {reason}. Install the model again.", reason=error
            ) from error
        self._fast.no_truncation()
        self._fast.no_padding()
        self.cls = self._special("[CLS]", "<s>")
        self.sep = self._special("[SEP]", "</s>")
        self.pad = self._special("[PAD]", "<pad>")

    def _special(self, *names: str) -> int:
        for name in names:
            number = self._fast.token_to_id(name)
            if number is not None:
                return int(number)
        raise ModelError("The tokenizer of the model lacks the token {name}. Install the model again.", name=names[0])

    def encode(self, text: str) -> Tokens:
        """The word pieces of one text."""
        return _tokens(self._fast.encode(text, add_special_tokens=False), 0)

    def encode_all(self, texts: list[str]) -> list[Tokens]:
        """The word pieces of many texts, by all cores."""
        return [_tokens(one, 0) for one in self._fast.encode_batch(texts, add_special_tokens=False)]

    def pieces_per_word(self, texts: Sequence[str]) -> float:
        """Word pieces that a word of these texts takes on average; one that the vocabulary cannot spell counts as 5.

        1.2 is usual for a text in the vocabulary's language, 4 and more for a text in another.
        """
        unknown = {self._fast.token_to_id(name) for name in ("[UNK]", "<unk>")}
        ids = [number for one in self._fast.encode_batch(list(texts), add_special_tokens=False) for number in one.ids]
        words = sum(len(re.findall(r"\w+|[^\w\s]", text)) for text in texts)
        return sum(5 if number in unknown else 1 for number in ids) / max(1, words)

    def encode_at(self, text: str, spans: list[tuple[int, int]]) -> list[Tokens]:
        """The word pieces of parts of ``text``; their places are those in ``text``."""
        encodings = self._fast.encode_batch([text[start:end] for start, end in spans], add_special_tokens=False)
        return [_tokens(encoding, start) for encoding, (start, _) in zip(encodings, spans, strict=True)]


def _tokens(encoding: Any, base: int) -> Tokens:
    offsets = np.asarray(encoding.offsets, np.int32).reshape(-1, 2) + base
    ids = np.asarray(encoding.ids, np.int32)
    return Tokens(ids, np.ascontiguousarray(offsets[:, 0]), np.ascontiguousarray(offsets[:, 1]))


class TokenStore:
    """The word pieces of the passages of one text, made when asked for and kept."""

    def __init__(self, tokenizer: Tokenizer, text: str, passages: Passages) -> None:
        self._tokenizer = tokenizer
        self._text = text
        self._passages = passages
        self._known: list[Tokens | None] = [None] * len(passages)

    def __len__(self) -> int:
        """How many passages the text has."""
        return len(self._known)

    def take(self, first: int, other: TokenStore, offset: int) -> None:
        """Use what another store knows: its passages are those from ``first`` on, its text begins at ``offset``."""
        for index, tokens in enumerate(other._known):
            if tokens is not None:
                at = np.int32(offset)
                self._known[first + index] = Tokens(tokens.ids, tokens.starts + at, tokens.ends + at)

    def ensure(self, indices: Iterable[int]) -> None:
        """Tokenise these passages now, many at a time."""
        missing = [index for index in dict.fromkeys(indices) if self._known[index] is None]
        for at in range(0, len(missing), BATCH):
            some = missing[at : at + BATCH]
            spans = [self._passages.span(index) for index in some]
            for index, tokens in zip(some, self._tokenizer.encode_at(self._text, spans), strict=True):
                self._known[index] = tokens

    def passage(self, index: int) -> Tokens:
        """The word pieces of a passage."""
        tokens = self._known[index]
        if tokens is None:
            self.ensure([index])
            tokens = self._known[index]
        assert tokens is not None
        return tokens
