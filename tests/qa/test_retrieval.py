# SPDX-License-Identifier: AGPL-3.0-or-later
"""BM25 over passages and sentences."""

from __future__ import annotations

import pytest

from desktop_qa.qa import passages, retrieval

TEXT = (
    "Green lamps were added in 1931. Each lamp has a shade.\n\n"
    "Behind the room lies a garden with two pear trees.\n\n"
    "Café owners planted the trees; the gardener paid them."
)


@pytest.fixture
def index():
    cut = passages.split(TEXT, passages.paragraphs_of(TEXT), characters=40)
    made = retrieval.Index(TEXT, cut)
    yield made
    made.close()


def test_the_passage_with_the_words_comes_first_stemmed_and_folded(index):
    assert next(iter(index.passages("Which lamp was adding light?"))) == 0
    assert list(index.passages("pears")) == list(index.passages("the pear"))
    assert list(index.passages("CAFE")) == list(index.passages("café")) != []


def test_scores_fall_and_are_positive(index):
    scores = list(index.sentences("garden pear trees").values())
    assert scores == sorted(scores, reverse=True)
    assert all(score > 0 for score in scores)


@pytest.mark.parametrize(
    "question", ['"', "AND OR NOT", "a* b:c ^d NEAR(x y)", "(", "' OR 1=1 --", "", "\x00", "é" * 5000]
)
def test_no_question_is_taken_for_a_query_language(index, question: str):
    assert isinstance(index.passages(question), dict)
    assert isinstance(index.sentences(question), dict)


def test_question_words_do_not_count_unless_there_are_no_others():
    assert retrieval.query_words("What is the name of the garden?") == ["name", "garden"]
    assert retrieval.query_words("Who is it?") == ["who", "is", "it"]


def test_scripts_without_spaces_are_found_by_their_signs():
    text = "東京は日本の首都です。\n\n大阪は大きい都市です。"
    cut = passages.split(text, passages.paragraphs_of(text), characters=5)
    index = retrieval.Index(text, cut)
    best = next(iter(index.passages("首都はどこ")))
    assert "首都" in text[slice(*cut.span(best))]
    index.close()


def test_raised_and_lowered_figures_are_found_as_people_type_them():
    text = "The lake holds H₂O only.\n\nIts area is 25 km² in all.\n\nThe rest is of no account here."
    cut = passages.split(text, passages.paragraphs_of(text), characters=5)
    index = retrieval.Index(text, cut)
    assert "H₂O" in text[slice(*cut.span(next(iter(index.passages("where is h2o")))))]
    assert "km²" in text[slice(*cut.span(next(iter(index.passages("how many km2")))))]
    assert next(iter(index.passages("how many km²"))) == next(iter(index.passages("how many km2")))
    index.close()


def test_reading_order_is_scored_then_near_then_the_rest():
    assert retrieval.in_reading_order({5: 2.0, 1: 1.0}, range(8)) == [5, 1, 6, 4, 2, 0, 3, 7]
    assert retrieval.in_reading_order({5: 2.0, 1: 1.0}, [1, 2, 3]) == [1, 2, 3]
    assert retrieval.in_reading_order({}, range(3)) == [0, 1, 2]
