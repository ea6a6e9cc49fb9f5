# SPDX-License-Identifier: AGPL-3.0-or-later
"""Several texts as one: every passage and sentence keeps its words, and offsets lead back to their text."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from desktop_qa.qa import joining
from desktop_qa.qa import passages as passaging
from desktop_qa.qa.answer import AskOptions
from desktop_qa.qa.engine import Engine
from tests.phrase_reader import PhraseReader
from tests.word_encoder import WordEncoder

_TEXTS = st.lists(st.text(alphabet="aB. \n", max_size=900), max_size=5)


def _cut(text: str) -> passaging.Passages:
    return passaging.split(text, passaging.paragraphs_of(text), characters=120)


@given(_TEXTS)
def test_passages_and_sentences_keep_their_words(texts):
    cuts = [_cut(text) for text in texts]
    joined = joining.join(list(zip(texts, cuts, strict=True)))
    expected = [text[slice(*cut.span(k))] for text, cut in zip(texts, cuts, strict=True) for k in range(len(cut))]
    assert [joined.text[slice(*joined.passages.span(k))] for k in range(len(joined.passages))] == expected
    sentences = [text[a:b] for text, cut in zip(texts, cuts, strict=True) for a, b in cut.sentences.tolist()]
    assert [joined.text[a:b] for a, b in joined.passages.sentences.tolist()] == sentences
    for number, (text, start) in enumerate(zip(texts, joined.starts, strict=True)):
        assert joined.text[start : start + len(text)] == text
        assert not text or joined.part_of(start + len(text) - 1) == number


@given(st.text(alphabet="aB. \n", min_size=200, max_size=1500), st.data())
def test_a_part_is_cut_as_the_whole_is(text, data):
    cut = _cut(text)
    if not len(cut):
        return
    low = data.draw(st.integers(0, len(cut) - 1))
    high = data.draw(st.integers(low, len(cut) - 1))
    some, start = joining.part(cut, low, high), cut.span(low)[0]
    assert [tuple(v + start for v in some.span(k)) for k in range(len(some))] == [
        cut.span(k) for k in range(low, high + 1)
    ]
    assert some.paragraph_of[0] == 0


def test_the_example():
    joined = joining.join([("One.", _cut("One.")), ("Two.", _cut("Two."))])
    assert joined.text == "One.\n\nTwo."
    assert joined.starts == (0, 6)
    assert joined.first_passages == (0, 1)


def test_one_question_reads_several_texts_and_ranks_their_answers_together():
    texts = [
        "The lamp was lit by Ida Lund.\n\nIt burned oil.",
        "The mill was owned by Per Dahl.\n\nIt ground rye.",
        "A third text says nothing of it.",
    ]
    reader = PhraseReader(" ".join(texts), {"Ida Lund": 6.0, "Per Dahl": 8.0}, max_length=64)
    engine = Engine(reader, WordEncoder())
    prepared = [engine.prepare(text) for text in texts]
    for one in prepared[:2]:
        list(one.make_vectors())
    whole, joined = engine.join(prepared)
    assert whole.indexed.vectors is not None
    assert not whole.indexed.vectors.ready
    answers = engine.answer(whole, "Who lit the lamp or owned the mill?", AskOptions(effort="thorough")).answers
    assert [one.text for one in answers[:2]] == ["Per Dahl", "Ida Lund"]
    assert [joined.part_of(one.start) for one in answers[:2]] == [1, 0]
    best = answers[0]
    assert texts[1][best.start - joined.starts[1] : best.end - joined.starts[1]] == "Per Dahl"
