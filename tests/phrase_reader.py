# SPDX-License-Identifier: AGPL-3.0-or-later
"""A reader without a network, whose scores a test can foresee, and a tokeniser that knows the test's words."""

from __future__ import annotations

import json
import re
import threading
from typing import TYPE_CHECKING

import numpy as np

from desktop_qa.qa.reader import Calibration, ReadingStopped

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping


def word_pieces(*texts: str) -> str:
    """``tokenizer.json`` of a WordPiece tokeniser that knows the words of the texts and spells all others."""
    words = sorted({word for text in texts for word in re.findall(r"\w+|[^\w\s]", text.lower())})
    letters = [chr(code) for code in range(33, 127)]
    tokens = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", *words, *letters, *(f"##{letter}" for letter in letters)]
    flags = dict.fromkeys(("single_word", "lstrip", "rstrip", "normalized"), False)
    special = [{"id": number, "content": tokens[number], "special": True, **flags} for number in range(4)]
    model = {"unk_token": "[UNK]", "continuing_subword_prefix": "##", "max_input_chars_per_word": 100}
    return json.dumps(
        {
            "version": "1.0",
            "truncation": None,
            "padding": None,
            "added_tokens": special,
            "normalizer": {
                "type": "BertNormalizer",
                "clean_text": True,
                "handle_chinese_chars": True,
                "strip_accents": None,
                "lowercase": True,
            },
            "pre_tokenizer": {"type": "BertPreTokenizer"},
            "post_processor": None,
            "decoder": None,
            "model": {"type": "WordPiece", **model, "vocab": {t: n for n, t in enumerate(dict.fromkeys(tokens))}},
        }
    )


class PhraseReader:
    """Gives each phrase its score wherever it stands in the text of a window, and no-answer the score ``null``."""

    name = "phrases"

    def __init__(
        self,
        text: str,
        phrases: Mapping[str, float],
        *,
        null: float = 0.0,
        max_length: int = 64,
        during: Callable[[], None] = lambda: None,
    ) -> None:
        from tokenizers import Tokenizer

        self.max_length = max_length
        self.tokenizer_json = word_pieces(text, *phrases)
        self.calibration = Calibration()
        self.shapes: list[tuple[int, int]] = []
        self._null = null
        self._during = during
        self._stopped = threading.Event()
        fast = Tokenizer.from_str(self.tokenizer_json)
        self._phrases = [(fast.encode(p, add_special_tokens=False).ids, score) for p, score in phrases.items()]

    def run(self, input_ids, attention_mask, token_type_ids):
        self.shapes.append(input_ids.shape)
        assert input_ids.shape == attention_mask.shape == token_type_ids.shape
        assert input_ids.shape[1] <= self.max_length
        self._stopped.clear()
        self._during()
        if self._stopped.is_set():
            raise ReadingStopped
        start = np.full(input_ids.shape, -8, np.float32)
        end = start.copy()
        start[:, 0] = end[:, 0] = self._null / 2
        for row, ids in enumerate(input_ids.tolist()):
            for phrase, score in self._phrases:
                for at in range(len(ids) - len(phrase) + 1):
                    if token_type_ids[row, at] == 1 and ids[at : at + len(phrase)] == phrase:
                        last = at + len(phrase) - 1
                        start[row, at] = max(start[row, at], score / 2)
                        end[row, last] = max(end[row, last], score / 2)
        return start, end

    def terminate(self) -> None:
        self._stopped.set()
