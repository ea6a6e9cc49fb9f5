# SPDX-License-Identifier: AGPL-3.0-or-later
"""Vocabularies: cased and uncased, beside the weights or packed with them, and of the wrong size."""

from __future__ import annotations

import json
import shutil
import zipfile
from pathlib import Path

import pytest

from desktop_qa.common.errors import ModelError
from desktop_qa.mobilebert.formats import vocabulary

tokenizers = pytest.importorskip("tokenizers")
Tokenizer = tokenizers.Tokenizer
SPECIAL = "[PAD]\n[UNK]\n[CLS]\n[SEP]\n[MASK]\n"
DATA = Path(__file__).parent / "data"


def write(tmp_path: Path, words: str) -> Path:
    path = tmp_path / "vocab.txt"
    path.write_text(SPECIAL + words, "utf-8")
    return path


def test_uncased_words_lower_the_case_and_strip_accents(tmp_path: Path) -> None:
    loaded = vocabulary.load(write(tmp_path, "cafe\n##s\nthe\n"), 8)
    assert loaded.lowercase
    encoding = Tokenizer.from_str(loaded.text).encode("The Cafés", "café")
    assert encoding.tokens == ["[CLS]", "the", "cafe", "##s", "[SEP]", "cafe", "[SEP]"]
    assert encoding.type_ids == [0, 0, 0, 0, 0, 1, 1]
    assert encoding.offsets[3] == (8, 9)


def test_cased_words_keep_case_and_accents(tmp_path: Path) -> None:
    loaded = vocabulary.load(write(tmp_path, "Café\nThe\nthe\n"), 8)
    assert not loaded.lowercase
    assert Tokenizer.from_str(loaded.text).encode("The the Café").tokens[1:-1] == ["The", "the", "Café"]


def test_settings_and_arguments_win_over_the_words(tmp_path: Path) -> None:
    path = write(tmp_path, "the\n")
    (tmp_path / "tokenizer_config.json").write_text('{"do_lower_case": false}')
    assert not vocabulary.load(path, 6).lowercase
    assert vocabulary.load(path, 6, lowercase=True).lowercase


def test_odd_line_separators_are_word_pieces(tmp_path: Path) -> None:
    loaded = vocabulary.load(write(tmp_path, "\u2028\n\x85\nthe\n"), 8)
    assert loaded.size == 8


@pytest.mark.parametrize("size", [60, 62 + 64, 30522])
def test_another_size_is_refused(size: int) -> None:
    with pytest.raises(ModelError, match=rf"61 word pieces, but the weights were trained with {size}"):
        vocabulary.load(DATA / "huggingface" / "vocab.txt", size)


def test_padded_embedding_tables_are_accepted() -> None:
    assert vocabulary.load(DATA / "huggingface" / "vocab.txt", 64).size == 61


def test_a_vocabulary_of_another_family_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "vocab.txt"
    path.write_text("<s>\n</s>\nthe\n")
    with pytest.raises(ModelError, match=r"lacks \[PAD\], \[UNK\], \[CLS\], \[SEP\]"):
        vocabulary.load(path, 3)
    other = tmp_path / "tokenizer.json"
    Tokenizer(tokenizers.models.BPE(vocab={"a": 0}, merges=[])).save(str(other))
    with pytest.raises(ModelError, match="BPE vocabulary"):
        vocabulary.load(other, 1)


@pytest.mark.parametrize("content", [b"", b"{}", b"\xff\xfe", b'{"model": 1}'])
def test_damaged_files(tmp_path: Path, content: bytes) -> None:
    for name in ("vocab.txt", "tokenizer.json"):
        (tmp_path / name).write_bytes(content)
        with pytest.raises(ModelError):
            vocabulary.load(tmp_path / name, 5)


def test_tokenizer_json_is_kept_without_padding_and_truncation(tmp_path: Path) -> None:
    made = Tokenizer.from_str(vocabulary.load(DATA / "huggingface" / "vocab.txt", 61).text)
    made.enable_truncation(8)
    made.enable_padding(length=16)
    made.save(str(tmp_path / "tokenizer.json"))
    loaded = vocabulary.load(tmp_path / "tokenizer.json", 61)
    described = json.loads(loaded.text)
    assert described["truncation"] is None
    assert described["padding"] is None
    assert loaded.lowercase


def test_a_vocabulary_packed_into_a_tflite_file_is_found(tmp_path: Path) -> None:
    path = tmp_path / "model.tflite"
    shutil.copyfile(DATA / "tflite-float" / "model.tflite", path)
    assert vocabulary.find(path) is None
    with zipfile.ZipFile(path, "a") as archive:
        archive.write(DATA / "tflite-float" / "vocab.txt", "vocab.txt")
    assert vocabulary.load(vocabulary.find(path), 61).size == 61


def test_same_tokens_as_transformers(shared: Path) -> None:
    transformers = pytest.importorskip("transformers")
    file = shared / "models" / "minilm-l6-qa" / "vocab.txt"
    ours = Tokenizer.from_str(vocabulary.load(file, 30522).text)
    theirs = transformers.BertTokenizer(vocab=str(file), do_lower_case=True)
    for text in ("Who wrote the Tōkyō–Kyōto report in 1911?", "naïve 北京 café, don't!", "a" * 150, "\x00 tab\t¿Qué?"):
        assert ours.encode(text).ids == theirs(text)["input_ids"]
