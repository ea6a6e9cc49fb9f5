# SPDX-License-Identifier: AGPL-3.0-or-later
"""Questions read from files, and files that are not what they should be."""

from __future__ import annotations

import gzip
import json
from dataclasses import replace

import pytest

from desktop_qa.common.errors import UserError
from desktop_qa.training.corpus import select
from desktop_qa.training.recipe import Source
from desktop_qa.training.squad import lines, read_any, read_candidates, read_squad, source_name
from tests.training.conftest import squad


def write(path, data):
    path.write_text(json.dumps(data))
    return path


def article(answers, *, impossible=False, context="The old boat is red."):
    qas = [{"id": "q", "question": "What?", "answers": answers, "is_impossible": impossible}]
    return {"data": [{"title": "t", "paragraphs": [{"context": context, "qas": qas}]}]}


def test_reference_answers_share_the_prior(tmp_path):
    answers = [{"text": "red", "answer_start": 16}] * 2 + [{"text": "old boat", "answer_start": 4}]
    corpus = read_squad(write(tmp_path / "a.json", article(answers)))
    (question,) = corpus.questions
    assert {(s, e): p for s, e, p in question.spans} == {
        (16, 19): pytest.approx(2 / 3),
        (4, 12): pytest.approx(1 / 3),
    }
    assert question.answers == ("red", "old boat")
    assert question.null == pytest.approx(0)


def test_unanswerable_questions_are_all_null(tmp_path):
    plausible = [{"text": "red", "answer_start": 16}]
    corpus = read_squad(write(tmp_path / "a.json", article(plausible, impossible=True)))
    assert corpus.questions[0].spans == ()
    assert corpus.questions[0].null == 1.0


def test_wrong_offsets_are_listed_and_skipped(tmp_path):
    corpus = read_squad(write(tmp_path / "a.json", article([{"text": "red", "answer_start": 3}])))
    assert corpus.questions == []
    assert corpus.rejected == [
        "a q: 'red' does not stand at 3.",
        "a q: left out, it has no answer that stands where it should.",
    ]


@pytest.mark.parametrize("content", [b"\xff\xfe{", b"{}", b"[1, 2]", b'{"data": [{"paragraphs": 3}]}', b"{"])
def test_files_that_are_no_squad_files_are_refused_by_name(content, tmp_path):
    (tmp_path / "bad.json").write_bytes(content)
    with pytest.raises(UserError, match=r"bad\.json"):
        read_squad(tmp_path / "bad.json")


def test_a_truncated_archive_is_refused(tmp_path):
    path = tmp_path / "bad.json.gz"
    path.write_bytes(gzip.compress(json.dumps(squad()).encode())[:-20])
    with pytest.raises(UserError, match=r"bad\.json\.gz"):
        read_squad(path)


def test_candidates_keep_their_probabilities(tmp_path):
    entry = {
        "doc": 0, "para": 1, "context": "The old boat is red.", "cands": [[4, 12], [16, 19], [0, 3]],
        "qs": [
            {"q": "Colour?", "j": 0, "imp_est": False, "p": [0.2, 0.8, 0.0]},
            {"q": "Owner?", "j": 1, "imp_est": True, "p": [0.5, 0.5, 0.0]},
        ],
    }  # fmt: skip
    path = tmp_path / "candidates.jsonl.gz"
    path.write_bytes(gzip.compress((json.dumps(entry) + "\n").encode()))
    first, second = read_candidates(path, impossible_prior=0.8, answerable_null=0.1).questions
    assert [p for *_, p in first.spans] == pytest.approx([0.18, 0.72])
    assert first.null == pytest.approx(0.1)
    assert first.answers == ("red",)
    assert second.null == pytest.approx(0.8)
    assert second.answers == ()
    assert len(read_any(path).questions) == 2
    assert source_name(path) == "candidates"


def test_held_out_questions_are_whole_groups_and_never_trained_on(tmp_path):
    import random

    corpus = read_squad(write(tmp_path / "a.json", squad(48)))
    train, held = select(corpus, Source("a.json", held_out=10), random.Random(0))
    assert len(held.questions) == 10
    groups = {corpus.paragraphs[q.paragraph].group for q in held.questions}
    assert groups == {"t6", "t7"}
    assert not groups & {corpus.paragraphs[q.paragraph].group for q in train.questions}
    assert len(train.questions) == 36


def test_held_out_groups_keep_their_unanswerable_questions(tmp_path):
    import random

    corpus = read_squad(write(tmp_path / "a.json", squad(48)))
    corpus.questions[1::2] = [replace(q, spans=(), answers=()) for q in corpus.questions[1::2]]
    train, held = select(corpus, Source("a.json", impossible=1.0, held_out=6), random.Random(0))
    assert [bool(q.answers) for q in held.questions] == [True] * 6 + [False] * 6
    groups = {corpus.paragraphs[q.paragraph].group for q in held.questions}
    assert not groups & {corpus.paragraphs[q.paragraph].group for q in train.questions}
    _, without = select(corpus, Source("a.json", held_out=6), random.Random(0))
    assert all(q.answers for q in without.questions)


def test_rates_and_priors_choose_questions(tmp_path):
    import random

    corpus = read_squad(write(tmp_path / "a.json", squad(48)))
    train, _ = select(corpus, Source("a.json", rate=0.5), random.Random(0))
    assert 12 < len(train.questions) < 36
    train, _ = select(corpus, Source("a.json", min_prior=1.1), random.Random(0))
    assert not train.questions


def test_text_that_is_not_utf8_is_refused(tmp_path):
    (tmp_path / "t.txt").write_bytes("Grüße".encode("latin-1"))
    with pytest.raises(UserError, match=r"t\.txt cannot be read as UTF-8"):
        list(lines(tmp_path / "t.txt"))
