# SPDX-License-Identifier: AGPL-3.0-or-later
"""Passages by meaning: vectors a few at a time, kept, and used for the order of reading and for searching."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest
from phrase_reader import PhraseReader
from word_encoder import WordEncoder

from desktop_qa.common.errors import UserError
from desktop_qa.qa import evidence
from desktop_qa.qa.engine import AskOptions, Engine
from desktop_qa.qa.evidence import LIKELIEST, Evidence, gather
from desktop_qa.qa.indexed import index_text
from desktop_qa.qa.meaning import AT_ONCE
from desktop_qa.qa.reader import ReadingStopped
from desktop_qa.qa.search import search

FILLER = "Nothing of note is said in this sentence about the weather of the day. "
PARAGRAPHS = [FILLER * 9 for _ in range(LIKELIEST + 12)]
PARAGRAPHS[31] = "The mass of the apparatus is four kilograms. It was painted green. " + FILLER * 6
TEXT = "\n\n".join(PARAGRAPHS)
SAME = {"heavy": "mass", "device": "apparatus"}
QUESTION = "heavy device"


class Memory(dict):
    """A cache of vectors in memory."""

    def put(self, key, vectors):
        self[key] = vectors.copy()

    def get(self, key, shape):
        found = super().get(key)
        return found if found is not None and found.shape == shape else None


def indexed(encoder=None, cache=None, text=TEXT):
    return index_text(text, encoder=encoder, cache=cache)


def place_of(text, phrase):
    one = indexed(text=text)
    return one.passages.passage_of(one.passages.sentence_at(text.index(phrase)))


def test_other_words_find_the_passage_once_its_vector_is_made():
    one = indexed(WordEncoder(SAME))
    wanted = place_of(TEXT, "The mass")
    assert not gather(one, QUESTION).passages  # no word in common
    steps = list(one.vectors.make_all())
    assert steps[-1] == (len(one.passages), len(one.passages))
    assert all(later[0] - earlier[0] <= AT_ONCE for earlier, later in pairwise(steps))
    found = gather(one, QUESTION)
    assert found.complete
    assert found.order(range(len(one.passages)))[0] == wanted
    assert found.likeness(wanted) == 1


def test_before_vectors_are_ready_the_lexically_likeliest_are_made_first():
    long = "\n\n".join([*(FILLER * 9 for _ in range(60)), *(f"Green was {FILLER}" * 9 for _ in range(3)), FILLER * 9])
    encoder = WordEncoder()
    one = indexed(encoder, text=long)
    found = gather(one, "painted green")
    made = [text for text in encoder.texts if text != "painted green"]
    assert len(made) == LIKELIEST < len(one.passages)
    assert sum("Green" in text for text in made) == 3
    assert not found.complete
    assert int(np.isfinite(found.cosines).sum()) == LIKELIEST
    order = found.order(range(len(one.passages)))
    assert sorted(order) == list(range(len(one.passages)))
    known = set(np.flatnonzero(np.isfinite(found.cosines)).tolist())
    assert set(order[:LIKELIEST]) == known


def test_vectors_are_kept_by_text_cut_and_encoder():
    cache = Memory()
    first = WordEncoder(SAME)
    for _ in indexed(first, cache).vectors.make_all():
        pass
    again = WordEncoder(SAME)
    one = indexed(again, cache)
    assert one.vectors.ready
    assert not list(one.vectors.make_all())
    assert not again.texts
    assert not indexed(WordEncoder(SAME, digest="1"), cache).vectors.ready
    assert not indexed(again, cache, TEXT + " More.").vectors.ready
    other_cut = index_text(TEXT, [(0, len(TEXT))], encoder=again, cache=cache)
    assert not other_cut.vectors.ready


def test_half_a_text_is_not_kept():
    cache = Memory()
    steps = indexed(WordEncoder(), cache).vectors.make_all()
    next(steps)
    steps.close()
    assert not cache


def test_words_and_meaning_together():
    cosines = np.asarray([0.1, 0.5, 0.3, np.nan], np.float32)
    found = Evidence({2: 4.0, 3: 2.0}, {}, cosines)
    assert found.likeness(0) == 0
    assert found.likeness(1) == 1
    assert found.likeness(3) == 0
    scores = found.scores(range(4))
    assert scores[2] == pytest.approx(evidence.WORDS_WEIGHT + 0.5)
    assert 3 not in scores
    # Those of unknown meaning come after, by their words.
    assert found.order([0, 1, 2, 3]) == [2, 1, 0, 3] or found.order([0, 1, 2, 3]) == [1, 2, 0, 3]
    assert Evidence({3: 1.0}).order([0, 1, 2, 3]) == [3, 2, 0, 1]


def test_all_cosines_alike_and_no_words():
    found = Evidence({}, {}, np.full(3, 0.2, np.float32))
    assert found.order([2, 0, 1]) == [0, 1, 2]
    assert found.complete


def test_the_engine_reads_by_meaning_and_anew_when_vectors_are_ready():
    encoder = WordEncoder(SAME)
    reader = PhraseReader(TEXT, {"four kilograms": 9.0})
    one = Engine(reader, encoder)
    prepared = one.prepare(TEXT)
    for _ in prepared.make_vectors():
        pass
    steps = list(one.ask(prepared, QUESTION, AskOptions(effort="quick")))
    assert steps[0].answers[0].text == "four kilograms"


def test_a_reading_that_knew_less_is_not_gone_on_with():
    text = "\n\n".join(FILLER * 9 for _ in range(LIKELIEST + 10))
    one = Engine(PhraseReader(text, {"weather": 5.0}, max_length=384), WordEncoder())
    prepared = one.prepare(text)
    before = one.answer(prepared, "What is said?")
    again = list(one.ask(prepared, "What is said?"))
    assert len(again) == 1  # still nothing better to know
    for _ in prepared.make_vectors():
        pass
    assert next(iter(one.ask(prepared, "What is said?"))).done == 1 < before.done


def test_an_encoder_that_is_stopped_ends_the_question():
    encoder = WordEncoder()
    one = Engine(PhraseReader(TEXT, {"weather": 5.0}), encoder)
    prepared = one.prepare(TEXT)
    encoder.during = one.terminate
    assert list(one.ask(prepared, "What is said?")) == []
    encoder.during = lambda: None
    assert one.answer(prepared, "What is said?").finished


# -- find by meaning


def test_a_search_gives_passages_with_the_sentence_that_is_meant():
    one = indexed(WordEncoder(SAME))
    *early, last = search(one, QUESTION, top=3)
    assert last.finished
    assert last.by_meaning
    assert len(last.hits) == 3
    start, end = last.hits[0].sentence
    assert TEXT[start:end] == "The mass of the apparatus is four kilograms."
    assert last.hits[0].start <= start < end <= last.hits[0].end
    scores = [hit.score for hit in last.hits]
    assert scores == sorted(scores, reverse=True)
    assert 0 < scores[0] <= 1
    assert all(not step.finished and step.done < step.total for step in early)


def test_a_search_streams_while_vectors_are_made():
    text = "\n\n".join(f"{FILLER}{number} {FILLER * 8}" for number in range(200))
    steps = list(search(indexed(WordEncoder(), text=text), "weather 199"))
    assert len(steps) > 2
    assert [step.done for step in steps] == sorted(step.done for step in steps)


def test_a_search_without_an_encoder_goes_by_words():
    *_, last = search(indexed(), "painted green")
    assert not last.by_meaning
    assert "painted green" in TEXT[slice(*last.hits[0].sentence)]
    *_, last = search(indexed(), "zebra")
    assert last.finished
    assert last.hits == ()


def test_a_search_in_part_of_the_text():
    one = indexed(WordEncoder(SAME))
    *_, last = search(one, QUESTION, scope=[(0, 2000)])
    assert all(hit.start < 2000 for hit in last.hits)


@pytest.mark.parametrize("words", ["", " \n", "?!"])
def test_no_words_are_refused(words):
    with pytest.raises(UserError, match="nothing to look for"):
        next(search(indexed(WordEncoder()), words))


def test_a_search_that_is_stopped_says_no_more():
    encoder = WordEncoder()
    one = indexed(encoder)

    def stop():
        raise ReadingStopped

    encoder.during = stop
    assert list(search(one, "weather")) == []


@pytest.mark.parametrize("text", ["", "  \n\n ", "...", "\u6771\u4eac\u306f\u9996\u90fd\u3067\u3059\u3002" * 50])
def test_odd_texts_are_searched(text):
    *_, last = search(indexed(WordEncoder(), text=text), "weather \u6771")
    assert last.finished
