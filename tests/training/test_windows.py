# SPDX-License-Identifier: AGPL-3.0-or-later
"""Windows, batches and what they make of answers."""

from __future__ import annotations

import json
from itertools import islice

import numpy as np
import pytest

from desktop_qa.common.errors import UserError
from desktop_qa.training.batches import Batches, collate, padded
from desktop_qa.training.squad import Corpus, Paragraph, Question, read_squad
from desktop_qa.training.windows import (
    BM25,
    CLS,
    SEP,
    Tokens,
    WindowMaker,
    WindowOptions,
    cut,
    load_tokenizer,
    token_span,
)


def ids(count: int, start: int = 200) -> np.ndarray:
    return np.arange(start, start + count, dtype=np.int32)


def test_characters_to_tokens():
    tokens = Tokens(ids(3), np.array([[0, 3], [4, 7], [7, 8]], dtype=np.int32))
    assert token_span(tokens.offsets, 4, 7) == (1, 1)
    assert token_span(tokens.offsets, 5, 8) == (1, 2)
    assert token_span(tokens.offsets, 3, 4) is None
    assert token_span(tokens.offsets, 0, 8) == (0, 2)


def test_a_window_is_question_and_passage():
    (window,) = cut(ids(2), ids(5, 300), [(1, 2, 0.9)], 7, WindowOptions(max_length=20))
    assert window.ids.tolist() == [CLS, 200, 201, SEP, 300, 301, 302, 303, 304, SEP]
    assert window.passage_start == 4
    assert window.candidates == ((5, 6, 0.9), (0, 0, pytest.approx(0.1)))
    assert window.question == 7


def test_long_passages_are_cut_with_a_stride_and_the_rest_becomes_null():
    # Room for 10 - 3 - 1 = 6 tokens, each window 4 further.
    options = WindowOptions(max_length=10, stride=2)
    found = cut(ids(1), ids(12, 300), [(7, 8, 1.0)], 0, options)
    assert [w.ids[3:-1].tolist() for w in found] == [
        list(range(300, 306)), list(range(304, 310)), list(range(308, 312)),
    ]  # fmt: skip
    assert [w.candidates for w in found] == [((0, 0, 1.0),), ((6, 7, 1.0),), ((0, 0, 1.0),)]
    assert [w.token_start for w in found] == [0, 4, 8]
    text = found[1].ids[6:8].tolist()
    assert text == [307, 308]


def test_bm25_prefers_the_passage_with_the_rare_word():
    passages = [np.array(p) for p in ([1, 2, 3, 4], [1, 2, 9, 4], [1, 2, 3, 3])]
    ranker = BM25(passages)
    scores = [ranker.score([1, 9], i) for i in range(3)]
    assert scores[1] == max(scores)
    assert scores[0] == pytest.approx(scores[2])


@pytest.fixture
def maker(world):
    corpus = read_squad(world / "qa.json")
    options = WindowOptions(max_length=48, stride=8, drop_mark=0.5, join=0.0)
    return WindowMaker(corpus, load_tokenizer(world / "teacher"), options, seed=1)


def test_candidates_point_at_the_answer(maker, world):
    tokenizer = load_tokenizer(world / "teacher")
    for index, question in enumerate(maker.corpus.questions):
        (window,) = maker.windows(index, plain=True)
        start, end, prior = window.candidates[0]
        assert tokenizer.decode(window.ids[start : end + 1].tolist()) == question.answers[0]
        assert prior == 1.0


def test_some_questions_lose_their_mark(maker):
    marks = [maker.mark in w.ids for i in range(40) for w in maker.windows(i)]
    assert 8 < sum(marks) < 32
    assert all(maker.mark in w.ids for i in range(40) for w in maker.windows(i, plain=True))


def test_joined_passages_keep_the_answer_in_place(world):
    tokenizer = load_tokenizer(world / "teacher")
    options = WindowOptions(max_length=60, stride=8, drop_mark=0.0, join=1.0)
    maker = WindowMaker(read_squad(world / "qa.json"), tokenizer, options, seed=1)
    lengths = set()
    for index, question in enumerate(maker.corpus.questions):
        (window,) = maker.windows(index)
        start, end, _ = window.candidates[0]
        assert tokenizer.decode(window.ids[start : end + 1].tolist()) == question.answers[0]
        lengths.add(len(window.ids))
    assert max(lengths) > 40


def test_negatives_do_not_answer(maker, world):
    tokenizer = load_tokenizer(world / "teacher")
    made = 0
    for index, question in enumerate(maker.corpus.questions):
        window = maker.negative(index, {})
        if window is not None:
            made += 1
            assert window.candidates == ((0, 0, 1.0),)
            assert question.answers[0] not in tokenizer.decode(window.ids[window.passage_start :].tolist())
    assert made > 20


def test_the_same_seed_makes_the_same_windows(world):
    corpus, tokenizer = read_squad(world / "qa.json"), load_tokenizer(world / "teacher")
    both = [WindowMaker(corpus, tokenizer, WindowOptions(max_length=60), seed=4) for _ in range(2)]
    first, second = ([w.ids.tolist() for i in range(48) for w in m.windows(i)] for m in both)
    assert first == second


def test_a_vocabulary_that_is_no_berts_is_refused(tmp_path, world):
    values = json.loads((world / "teacher" / "tokenizer.json").read_text())
    words = values["model"]["vocab"]
    words["[CLS]"], words["red"] = words["red"], words["[CLS]"]
    (tmp_path / "tokenizer.json").write_text(json.dumps(values))
    with pytest.raises(UserError, match="no BERT vocabulary"):
        load_tokenizer(tmp_path)
    with pytest.raises(UserError, match="is not there"):
        load_tokenizer(tmp_path / "nowhere")


def make_windows(lengths):
    return [cut(ids(1), ids(n - 4, 300), [(0, 0, 0.5)], 0, WindowOptions(max_length=400))[0] for n in lengths]


def test_batches_have_few_shapes_and_every_window_once():
    windows = make_windows([20] * 10 + [50] * 10 + [90] * 3)
    batches = Batches(windows, tokens=128, seed=0)
    plan = batches.plan(0)
    assert {(length, len(chosen)) for length, chosen in plan} == {(32, 4), (64, 2), (96, 1)}
    used = [i for _, chosen in plan for i in chosen]
    assert len(used) == len(set(used)) == 8 + 10 + 3
    assert plan != batches.plan(1)
    assert len(batches) == len(plan)


def test_batches_go_on_from_a_position():
    batches = Batches(make_windows(range(10, 60)), tokens=128, seed=0)
    whole = [b.input_ids.tolist() for b in islice(batches.iterate(), 60)]
    assert [b.input_ids.tolist() for b in islice(batches.iterate(37), 23)] == whole[37:]


def test_too_few_windows_for_a_batch_are_an_error():
    with pytest.raises(ValueError, match="fewer windows"):
        next(Batches(make_windows([20]), tokens=4096).iterate())


def test_collating_pads_and_marks():
    batch = collate(make_windows([10, 20]), padded(20))
    assert batch.input_ids.shape == (2, 32)
    assert batch.tokens == 64
    assert batch.attention_mask.sum(1).tolist() == [10, 20]
    assert batch.token_type_ids[0].tolist() == [0] * 3 + [1] * 7 + [0] * 22
    assert batch.priors.tolist() == [[0.5, 0.5], [0.5, 0.5]]
    assert batch.starts.tolist() == [[3, 0], [3, 0]]


def test_corpora_are_joined():
    one = Corpus([Paragraph("a", "g", "x")], [Question("?", 0, ())])
    one.extend(Corpus([Paragraph("b", "g", "y")], [Question("!", 0, ())], ["bad"]))
    assert [one.paragraphs[q.paragraph].text for q in one.questions] == ["x", "y"]
    assert one.rejected == ["bad"]
