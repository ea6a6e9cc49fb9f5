# SPDX-License-Identifier: AGPL-3.0-or-later
"""Searching by words and meaning, spread over documents; answers with their document, page and sentence."""

from __future__ import annotations

import random

import numpy as np
import pytest

from desktop_qa.common.errors import UserError
from desktop_qa.library import asking, search, vectors, words
from desktop_qa.library.search import Hit, Only, Search
from desktop_qa.qa.answer import AskOptions
from desktop_qa.qa.engine import Engine
from tests.library.conftest import read_all
from tests.phrase_reader import PhraseReader


def test_words_and_meaning_are_both_asked(store, host, folder, encoder):
    store.add_folder(folder)
    read_all(store, host, encoder)
    (best, *_) = Search(store, encoder).find("lamp oil lighthouse", 5)
    assert best.entry.path.name == "lighthouse.md"
    assert best.words == 1.0
    assert best.meaning > 0.3
    # Without vectors words alone carry it.
    assert Search(store).find("lamp", 5)[0].meaning == 0.0


def test_filters_by_folder_kind_and_document(store, host, folder, encoder):
    for place in (folder, folder / "below"):
        (place / "sea.txt").write_text(f"The sea near {place.name} is calm.")
        (place / "sea.md").write_text(f"The sea beyond {place.name} is rough.")
    store.add_folder(folder)
    read_all(store, host, encoder)
    for used in (None, encoder):
        find = Search(store, used).find
        assert {hit.entry.path.parent.name for hit in find("sea", 9, Only(folders=(folder / "below",)))} == {"below"}
        assert {hit.entry.kind for hit in find("sea", 9, Only(kinds=("markdown",)))} == {"markdown"}
        number = find("sea", 1)[0].entry.number
        assert {hit.entry.number for hit in find("sea", 9, Only(documents=(number,)))} == {number}
        assert find("sea", 9, Only(folders=(folder / "nowhere",))) == []


def test_one_long_document_does_not_fill_the_list():
    hits = [Hit(_Document(number), 0, score, 0, 0) for number, score in ((1, 9), (1, 8), (1, 7), (2, 6), (1, 5))]
    order = [(hit.entry.number, hit.score) for hit in search.spread(hits, 4)]
    assert order == [(1, 9), (1, 8), (2, 6), (1, 7)]
    alone = [Hit(_Document(1), n, -n, 0, 0) for n in range(9)]
    assert search.spread(alone, 4) == alone[:4]


class _Document:
    def __init__(self, number: int) -> None:
        self.number = number


def test_a_common_word_counts_only_where_no_rarer_one_is_found(store, host, tmp_path, monkeypatch):
    monkeypatch.setattr(words, "MANY", 5)
    for number in range(30):
        (tmp_path / f"{number}.txt").write_text(f"The sea is wide, says sailor {number}.")
    (tmp_path / "whale.txt").write_text("A whale swims in the sea.")
    store.add_folder(tmp_path)
    read_all(store, host)
    passages = store.totals().passages
    assert len(words.scores(store.connection, "whale in the sea", 99, passages)) == 1
    assert len(words.scores(store.connection, "What is the sea?", 99, passages)) == 31
    assert words.scores(store.connection, "zebra", 99, passages) == {}
    assert words.scores(store.connection, '"quotes" AND (brackets* NEAR', 99, passages) == {}


def test_sentences_are_weighed_as_the_library_knows_the_words():
    scores = words.sentence_scores(["The sea is calm.", "A whale sings.", "Nothing."], {"sea": 0.1, "whale": 5.0})
    assert list(scores) == [1, 0]


def test_exact_search_over_vectors_finds_the_nearest():
    chance = np.random.default_rng(5)
    unit = chance.standard_normal((20_000, 384)).astype(np.float32)
    unit /= np.linalg.norm(unit, axis=1, keepdims=True)
    index = vectors.Vectors()
    index.set(vectors.quantised(unit), np.arange(20_000) * 2)
    found = index.nearest(unit[77], 10)
    assert next(iter(found)) == 154
    true = np.argsort(-(unit @ unit[77]))[:10] * 2
    assert len(set(found) & set(true.tolist())) >= 9
    assert index.cosines(unit[77], [154, 155]) == {154: pytest.approx(found[154])}
    assert index.nearest(unit[77], 3, lambda numbers: numbers != 154).get(154) is None


def _library(store, host, tmp_path) -> list[str]:
    """Documents of many passages; returns their texts."""
    chance = random.Random(3)
    texts = []
    for number in range(4):
        towns = [f"Town{number}x{k}" for k in range(12)]
        text = "\n\n".join(
            f"{town} lies by a river. " + " ".join(f"House {chance.randint(1, 99)} is old." for _ in range(40))
            for town in towns
        )
        text += f"\n\nThe mayor of Arendal{number} is Olga Strand{number}, who likes chess."
        (tmp_path / f"{number}.txt").write_text(text)
        texts.append(text)
    store.add_folder(tmp_path)
    read_all(store, host)
    return texts


def test_answers_have_document_page_sentence_and_offsets(store, host, tmp_path):
    texts = _library(store, host, tmp_path)
    engine = Engine(PhraseReader(" ".join(texts), {f"Olga Strand{n}": 5.0 + n for n in range(4)}, max_length=128))
    *_, last = asking.ask(Search(store), engine, "Who is the mayor of Arendal?", AskOptions(top=9))
    assert last.finished
    assert [one.text for one in last.answers] == [f"Olga Strand{n}" for n in (3, 2, 1, 0)]
    for one in last.answers:
        entry = next(e for e in store.entries() if str(e.path) == one.document)
        text = store.text(entry.number)
        assert text[one.start : one.end] == one.text
        assert text[one.context_start :].startswith(one.context)
        assert one.context.endswith("who likes chess.")
        assert one.page == entry.pages


def test_only_so_many_passages_are_read(store, host, tmp_path):
    texts = _library(store, host, tmp_path)
    engine = Engine(PhraseReader(" ".join(texts), {}, max_length=128))
    *_, quick = asking.ask(Search(store), engine, "Which house by the river is old?", AskOptions())
    *_, whole = asking.ask(Search(store), engine, "Which house by the river is old?", AskOptions(effort="thorough"))
    assert quick.windows < whole.windows
    assert {one.document for one in quick.answers} <= {str(e.path) for e in store.entries()}


def test_nothing_to_read_is_said(store, host, folder):
    engine = Engine(PhraseReader("", {}, max_length=64))
    with pytest.raises(UserError, match="nothing in the library"):
        next(asking.ask(Search(store), engine, "Who?", AskOptions()))
    with pytest.raises(UserError, match="empty"):
        next(asking.ask(Search(store), engine, " ? ", AskOptions()))
