# SPDX-License-Identifier: AGPL-3.0-or-later
"""Whether quantising hurt a model: its float and its int8 form read the same examples, and their answers are compared.

MobileBERT's NoNorm lets activations grow into the thousands, so that some weights bear int8 worse than others. This
notices at installation what would otherwise show as bad answers; it is no measure of quality.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import numpy as np

from desktop_qa.common.pairs import best_pair

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Span = tuple[int, int]

_PASSAGES: Final = {
    "The first tram of the town ran on 4 May 1896 from the station to the harbour, a distance of 2.3 kilometres. It "
    "was drawn by horses until 1902, when the line was electrified by the engineer Clara Holm. Trams were painted "
    "green because the owner of the company had bought too much paint for his garden fences.": (
        "When did the first tram run?",
        "How long was the line?",
        "Who electrified the line?",
        "What drew the trams before 1902?",
        "Why were the trams green?",
    ),
    "Bees tell each other where food is by dancing. A round dance means that flowers are near the hive, within about "
    "fifty metres; a waggle dance points to flowers farther away. The angle of the dance shows the direction relative "
    "to the sun, and its duration the distance. Karl von Frisch received the Nobel Prize for this discovery in 1973.": (
        "How do bees tell where food is?",
        "What does a round dance mean?",
        "What shows the direction?",
        "Who discovered the dance of the bees?",
        "In which year did he receive the Nobel Prize?",
    ),
}


def spans(model: bytes, tokenizer: str, longest: int) -> list[Span]:
    """The best answer of each example, as first and last token.

    Args:
        model: an ONNX reader.
        tokenizer: its ``tokenizer.json``.
        longest: tokens that it reads; examples are cut to that.
    """
    words = _tokenizer(tokenizer, longest)
    encodings = [words.encode(question, passage) for passage, questions in _PASSAGES.items() for question in questions]
    logits = _outputs(model, encodings, ["start_logits", "end_logits"])
    return [
        best_pair(start[0], end[0], encoding.type_ids.index(1), len(encoding.ids))[:2]
        for encoding, (start, end) in zip(encodings, logits, strict=True)
    ]


def vectors(model: bytes, tokenizer: str, longest: int) -> NDArray[np.float32]:
    """The vectors of the examples' passages and questions, ``[n, dimension]``, by a sentence encoder."""
    words = _tokenizer(tokenizer, longest)
    encodings = [words.encode(text) for passage, questions in _PASSAGES.items() for text in (passage, *questions)]
    return np.concatenate([found[0] for found in _outputs(model, encodings, ["sentence_vector"])])


def cosine(one: NDArray[np.float32], other: NDArray[np.float32]) -> float:
    """The mean cosine of vectors of length 1, row by row."""
    return round(float((one * other).sum(axis=1).mean()), 4)


def _tokenizer(text: str, longest: int) -> Any:
    from tokenizers import Tokenizer

    words = Tokenizer.from_str(text)
    words.no_padding()
    words.enable_truncation(longest, strategy="longest_first")
    return words


def _outputs(model: bytes, encodings: list[Any], names: list[str]) -> list[list[NDArray[np.float32]]]:
    """The outputs of those names for each encoding, one run each."""
    import onnxruntime

    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1
    session = onnxruntime.InferenceSession(model, options, providers=["CPUExecutionProvider"])
    inputs = {value.name for value in session.get_inputs()}
    found = []
    for encoding in encodings:
        given: dict[str, Any] = {
            "input_ids": encoding.ids,
            "attention_mask": encoding.attention_mask,
            "token_type_ids": encoding.type_ids,
        }
        feed = {name: np.array([values], np.int64) for name, values in given.items() if name in inputs}
        found.append(session.run(names, feed))
    return found


def overlap(one: list[Span], other: list[Span]) -> float:
    """Share of examples (0..1) whose two answers have words in common."""
    shared = [first[0] <= second[1] and second[0] <= first[1] for first, second in zip(one, other, strict=True)]
    return sum(shared) / len(shared)
