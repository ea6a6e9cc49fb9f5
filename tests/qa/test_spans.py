# SPDX-License-Identifier: AGPL-3.0-or-later
"""Logits into spans."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_qa.qa.spans import decode, tidy
from desktop_qa.qa.windows import Window


def window(text: str, core: tuple[int, int] | None = None, offset: int = 3) -> Window:
    """One token for each letter-or-digit run of a text."""
    import re

    spans = [match.span() for match in re.finditer(r"\S+", text)]
    starts, ends = (np.asarray([span[side] for span in spans], np.int32) for side in (0, 1))
    return Window(7, np.arange(len(spans), dtype=np.int32), starts, ends, core or (0, len(spans)), offset)


def logits(count: int, offset: int = 3, **values: float) -> np.ndarray:
    out = np.full(offset + count + 1, -5, np.float32)
    for name, value in values.items():
        out[int(name[1:])] = value
    return out


def test_the_best_pair_wins_and_is_measured_against_no_answer():
    text = "alpha beta gamma delta"
    start, end = logits(4, _0=1, _4=6), logits(4, _0=2, _5=7)
    best = decode(window(text), start, end, text, np.asarray([0], np.int32), 5)[0]
    assert (text[best.start : best.end], best.score, best.null, best.margin) == ("beta gamma", 13, 3, 10)
    assert best.passage == 7
    assert best.log_partition == pytest.approx(13, abs=1e-3)


def test_the_first_and_the_last_word_can_answer():
    text = "alpha beta"
    spans = decode(window(text), logits(2, _3=5), logits(2, _3=5), text, np.asarray([0], np.int32), 5)
    assert text[spans[0].start : spans[0].end] == "alpha"
    spans = decode(window(text), logits(2, _4=5), logits(2, _4=5), text, np.asarray([0], np.int32), 5)
    assert text[spans[0].start : spans[0].end] == "beta"


def test_no_span_is_longer_than_allowed_or_runs_backwards():
    text = " ".join("abcdefgh")
    start, end = logits(8, _3=9), logits(8, _9=9)
    spans = decode(window(text), start, end, text, np.asarray([0], np.int32), 3)
    assert all(len(text[one.start : one.end].split()) <= 3 for one in spans)
    start, end = logits(8, _9=9), logits(8, _3=9)
    assert all(one.score < 10 for one in decode(window(text), start, end, text, np.asarray([0], np.int32), 8))


def test_no_span_crosses_a_break():
    text = "one two. Three four"
    start, end = logits(4, _4=9), logits(4, _5=9)
    spans = decode(window(text), start, end, text, np.asarray([0, 9], np.int32), 8)
    assert spans
    assert all(one.end <= 8 or one.start >= 9 for one in spans)


def test_spans_begin_in_the_core_only():
    text = "one two three four"
    start = end = logits(4, _3=9, _4=3, _5=4)
    spans = decode(window(text, core=(1, 3)), start, end, text, np.asarray([0], np.int32), 2)
    assert {text[one.start : one.end].split(maxsplit=1)[0] for one in spans} == {"two", "three"}


def test_word_pieces_are_widened_to_words():
    text = "the unbelievable thing"
    pieces = Window(
        0,
        np.arange(4, dtype=np.int32),
        np.asarray([0, 4, 6, 17], np.int32),
        np.asarray([3, 6, 16, 22], np.int32),
        (0, 4),
        3,
    )
    spans = decode(pieces, logits(4, _5=9), logits(4, _5=9), text, np.asarray([0], np.int32), 2)
    assert text[spans[0].start : spans[0].end] == "unbelievable"


def test_an_empty_window_has_no_spans():
    assert decode(window(""), logits(0), logits(0), "", np.asarray([], np.int32), 5) == []


@pytest.mark.parametrize(
    ("text", "marked", "expected"),
    [
        ("It was Paris, then.", "Paris,", "Paris"),
        ('He said "yes" twice', '"yes"', "yes"),
        ("in the U.S. since", "the U.S.", "the U.S."),
        ("cost 3,500 dollars", "500", "3,500"),
        ("about -5 degrees", "-5", "-5"),
        ("the end.", "end.", "end"),
        ("the WHO (World Health) says", "WHO (World Health", "WHO (World Health)"),
        ("a (big) one", "(big)", "big"),
        ("a big) one", "big) one", "one"),
        ("called \u201cThe Bell\u201d by all", "The Bell\u201d", "\u201cThe Bell\u201d"[1:-1]),
        ("naïveté itself", "naïve", "naïveté"),
        ("東京は首都です", "東京", "東京"),
        ("well-known man", "known", "known"),
    ],
)
def test_tidy(text: str, marked: str, expected: str):
    at = text.index(marked)
    start, end = tidy(text, at, at + len(marked))
    assert text[start:end] == expected


@settings(max_examples=100, deadline=None)
@given(st.text(max_size=40), st.data())
def test_tidy_ends_and_stays_in_the_text(text: str, data: st.DataObject):
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    first, last = tidy(text, start, end)
    assert 0 <= first <= last <= len(text)


@settings(max_examples=40, deadline=None)
@given(st.lists(st.floats(-9, 9, width=32), min_size=12, max_size=12), st.integers(1, 5))
def test_the_best_span_is_the_one_found_by_trying_all(values: list[float], longest: int):
    text = " ".join("abcdefgh")
    start, end = np.asarray(values, np.float32), np.asarray(values[::-1], np.float32)
    spans = decode(window(text), start, end, text, np.asarray([0], np.int32), longest)
    tried = max(float(start[3 + i] + end[3 + j]) for i in range(8) for j in range(i, min(8, i + longest)))
    assert spans[0].score == pytest.approx(tried, abs=1e-5)
