# SPDX-License-Identifier: AGPL-3.0-or-later
"""Readings of one place are one answer for a person, and remain several for whoever counts."""

from __future__ import annotations

from types import SimpleNamespace

from desktop_qa.answers.placing import enough_for, one_per_place, place
from desktop_qa.qa.answer import Answer, Progress
from desktop_qa.qa.ranking import READINGS

TEXT = "Marie Curie was born in 1867 in Warsaw. She moved to Paris in 1891, where she studied physics."


def found(*answers: tuple[str, float]) -> Progress:
    """What the engine gives: words of the text, ranked, with their confidences."""
    ranked = [
        Answer(rank, words, TEXT.index(words), TEXT.index(words) + len(words), 9.0 - rank, confidence, (), above=True)
        for rank, (words, confidence) in enumerate(answers, 1)
    ]
    return Progress(1, 1, tuple(ranked), 0.0, True, 0.1)


def placed(progress: Progress):
    words = SimpleNamespace(text=TEXT, page_of=lambda _offset: 0, sentence=lambda _start, _end: (0, len(TEXT)))
    return place(progress, words, question="When?", source="a.pdf", title="A", model="fake")


def test_the_best_reading_of_a_place_is_shown_and_the_others_are_its_alternatives() -> None:
    reply = placed(found(("in 1867", 0.8), ("1867", 0.5), ("in 1867 in Warsaw", 0.3), ("1891", 0.2), ("in 1891", 0.1)))
    assert len(reply.answers) == 5, "the engine's own answers are left as they are: figures are counted with them"
    shown = one_per_place(reply, 5).answers
    assert [(one.rank, one.text, one.confidence) for one in shown] == [(1, "in 1867", 0.8), (2, "1891", 0.2)]
    assert shown[0].alternatives == ("1867", "in 1867 in Warsaw")
    assert shown[1].alternatives == ("in 1891",)


def test_neighbours_that_do_not_overlap_stay_answers_of_their_own() -> None:
    reply = placed(found(("in 1867", 0.8), ("in Warsaw", 0.6), ("Marie Curie", 0.3)))
    assert one_per_place(reply, 5) == reply


def test_there_are_as_many_places_as_were_wanted() -> None:
    progress = found(("1867", 0.8), ("in 1867", 0.7), ("1867 in Warsaw", 0.6), ("Paris", 0.5), ("physics", 0.4))
    shown = one_per_place(placed(progress), 2).answers
    assert [one.text for one in shown] == ["1867", "Paris"]
    assert enough_for(2) == 2 * READINGS, "even if every place had all its readings, two places would be left"
