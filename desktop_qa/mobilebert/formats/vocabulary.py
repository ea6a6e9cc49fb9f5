# SPDX-License-Identifier: AGPL-3.0-or-later
"""The vocabulary that belongs to weights: found beside them or given, and written as one ``tokenizer.json``."""

from __future__ import annotations

import json
import zipfile
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from desktop_qa.common.errors import ModelError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

TOKENIZER: Final = "tokenizer.json"
WORDS: Final = "vocab.txt"
SPECIAL: Final = ("[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]")
_NEEDED: Final = SPECIAL[:4]
# Embedding tables may be padded to a multiple of one of these for the sake of hardware.
_PADDINGS: Final = (8, 64, 128)
_LONGEST_WORD: Final = 100
"""A word of more characters becomes [UNK]: the limit of BERT's own tokeniser."""


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """A tokeniser in the form of the ``tokenizers`` package.

    Attributes:
        source: the file that it was made from.
        text: the JSON.
        lowercase: whether it lowers the case and strips accents.
        size: number of word pieces.
    """

    source: Path
    text: str
    lowercase: bool
    size: int


def find(near: Path) -> Path | None:
    """The vocabulary beside weights: in the directory (or beside the file), or in a SavedModel's assets."""
    return next(_candidates(near), None)


def _candidates(near: Path) -> Iterator[Path]:
    if near.suffix == ".tflite" and zipfile.is_zipfile(near):
        yield near  # TFLite metadata: files packed into a zip archive at the model's end
    root = near if near.is_dir() else near.parent
    folders = [folder for folder in (root, root / "assets", root.parent) if folder.is_dir()]
    for folder in folders[: 2 if near.is_dir() else 3]:
        if (folder / TOKENIZER).is_file():
            yield folder / TOKENIZER
        yield from sorted(folder.glob("*vocab*.txt"))


def load(path: Path, vocab_size: int | None, *, lowercase: bool | None = None, spare: int = 0) -> Vocabulary:
    """Make the tokeniser.

    Args:
        path: ``vocab.txt`` (one word piece a line), ``tokenizer.json``, or a ``.tflite`` file that packs the former.
        vocab_size: word pieces that the weights have; none when that is not known.
        lowercase: whether the vocabulary is uncased; told from ``tokenizer_config.json`` or its words without it.
        spare: rows beyond the words that the embedding table may have.

    Raises:
        ModelError: it cannot be read, is of another size than the weights, or lacks BERT's special words.
    """
    vocabulary = _from_json(path) if path.suffix == ".json" else _from_words(path, lowercase)
    if vocab_size is not None and vocab_size not in _sizes(vocabulary.size, spare):
        raise ModelError(
            "The vocabulary {path} has {size} word pieces, but the weights were trained with {wanted}. Name the "
            "vocabulary that belongs to them with --vocab.",
            path=path,
            size=vocabulary.size,
            wanted=vocab_size,
        )
    return vocabulary


def _sizes(words: int, spare: int) -> set[int]:
    """Rows that an embedding table for so many word pieces may have."""
    return {*range(words, words + spare + 1)} | {-(-words // multiple) * multiple for multiple in _PADDINGS}


def _from_words(path: Path, lowercase: bool | None) -> Vocabulary:
    from tokenizers import Tokenizer, decoders, models, normalizers, pre_tokenizers, processors

    words = _words(path)
    missing = [word for word in _NEEDED if word not in words]
    if missing:
        raise ModelError(
            "{path} is no vocabulary of the BERT family: it lacks {names}.", path=path, names=", ".join(missing)
        )
    if lowercase is None:
        lowercase = _is_uncased(path, words)
    ids = {word: number for number, word in enumerate(words)}
    if len(ids) != len(words):
        raise ModelError(
            "{path} lists {count} word pieces twice; it is damaged.", path=path, count=len(words) - len(ids)
        )
    tokenizer = Tokenizer(models.WordPiece(vocab=ids, unk_token=SPECIAL[1], max_input_chars_per_word=_LONGEST_WORD))
    tokenizer.normalizer = normalizers.BertNormalizer(
        clean_text=True, handle_chinese_chars=True, strip_accents=None, lowercase=lowercase
    )
    tokenizer.pre_tokenizer = pre_tokenizers.BertPreTokenizer()
    tokenizer.post_processor = processors.TemplateProcessing(
        single="[CLS]:0 $A:0 [SEP]:0",
        pair="[CLS]:0 $A:0 [SEP]:0 $B:1 [SEP]:1",
        special_tokens=[("[CLS]", ids["[CLS]"]), ("[SEP]", ids["[SEP]"])],
    )
    tokenizer.decoder = decoders.WordPiece(prefix="##")
    tokenizer.add_special_tokens([word for word in SPECIAL if word in ids])
    return Vocabulary(path, tokenizer.to_str(pretty=False), lowercase, len(words))


def _words(path: Path) -> list[str]:
    try:
        if path.suffix == ".tflite":
            with zipfile.ZipFile(path) as archive:
                inside = [name for name in archive.namelist() if name.endswith(".txt") and "vocab" in name]
                if not inside:
                    raise ModelError("{path} packs no vocabulary. Name one with --vocab.", path=path)
                data = archive.read(inside[0])
        else:
            data = path.read_bytes()
        text = data.decode("utf-8")
    except (OSError, UnicodeDecodeError, zipfile.BadZipFile) as error:
        raise ModelError("The vocabulary {path} cannot be read: {reason}.", path=path, reason=error) from error
    # Word pieces may hold any character but a line feed; str.splitlines would cut at others as well.
    return [line.removesuffix("\r") for line in text.removesuffix("\n").split("\n")]


def _is_uncased(path: Path, words: list[str]) -> bool:
    settings = path.parent / "tokenizer_config.json"
    if settings.is_file():
        try:
            told = json.loads(settings.read_text("utf-8")).get("do_lower_case")
        except (OSError, ValueError, AttributeError):
            told = None
        if isinstance(told, bool):
            return told
    return not any(word != word.lower() for word in words if not (word.startswith("[") and word.endswith("]")))


def _from_json(path: Path) -> Vocabulary:
    from tokenizers import Tokenizer

    try:
        tokenizer = Tokenizer.from_file(str(path))
        described: dict[str, Any] = json.loads(tokenizer.to_str())
    except Exception as error:
        raise ModelError("The vocabulary {path} cannot be read: {reason}.", path=path, reason=error) from error
    kind = described["model"].get("type")
    if kind != "WordPiece":
        raise ModelError(
            "{path} is a {kind} vocabulary; the BERT family's readers need WordPiece.", path=path, kind=kind
        )
    missing = [word for word in _NEEDED if tokenizer.token_to_id(word) is None]
    if missing:
        raise ModelError(
            "{path} is no vocabulary of the BERT family: it lacks {names}.", path=path, names=", ".join(missing)
        )
    # Windows are cut and padded by the engine.
    tokenizer.no_padding()
    tokenizer.no_truncation()
    normalizer = described.get("normalizer") or {}
    size = max(tokenizer.get_vocab(with_added_tokens=True).values()) + 1
    return Vocabulary(path, tokenizer.to_str(pretty=False), bool(normalizer.get("lowercase")), size)
