# SPDX-License-Identifier: AGPL-3.0-or-later
"""Sentences end at stops, but not at every stop."""

from __future__ import annotations

from itertools import pairwise

import hypothesis.strategies as st
import pytest
from hypothesis import given

from desktop_qa.common import sentences


def _split(text: str) -> list[str]:
    return [text[start:end] for start, end in sentences.spans(text)]


@pytest.mark.parametrize(
    "expected",
    [
        ["Dr. Smith met Mrs. Jones at 5 p.m. in St. Ives.", "They left."],
        ["He lived in the U.S. for years.", "It was 3.5 km away."],
        ["It ended in the U.S.", "The rest is known."],
        ["See Fig. 3 and cf. Eq. 4, i.e. the sum, e.g. in vol. 2.", "Next."],
        ["The work of J. R. R. Tolkien is long.", "So is this."],
        ["The reign ended.[338]", "Another began.[12][13]", "Then peace."],
        ["“Is it so?” he asked.", "“Yes!”", "She nodded."],
        ["Really?!", "Yes…", "Well."],
        ["1. Introduction of the thing.", "More."],
        ["Acme Inc. makes Yahoo! search, and Corp. law applies.", "The end."],
        ["It is written in chapter 3.", "The next one is longer."],
        ["She and I.", "The others went on."],
        ["The law.", "The court agreed."],
        ["这是第一句。", "这是第二句。"],
        ["a row of a table", "another row"],
    ],
)
def test_splitting(expected: list[str]) -> None:
    joint = "\n" if expected[0].startswith("a row") else "" if "。" in expected[0] else " "
    assert _split(joint.join(expected)) == expected


def test_missing_spaces_between_sentences() -> None:
    assert _split("They signed the law.The court agreed with it.") == [
        "They signed the law.",
        "The court agreed with it.",
    ]


def test_around_takes_all_that_is_touched() -> None:
    text = "One here. Two here. Three here."
    assert sentences.around(text, 4, 12, 0, len(text)) == (0, 19)
    assert sentences.around(text, 11, 11, 0, len(text)) == (10, 19)


@given(st.text(alphabet="ab A.?!’”)] [1\n", max_size=60))
def test_sentences_tile_the_text(text: str) -> None:
    spans = sentences.spans(text)
    assert all(start < end for start, end in spans)
    assert all(a[1] <= b[0] for a, b in pairwise(spans))
    kept = "".join(text[start:end] for start, end in spans)
    assert kept.replace(" ", "").replace("\n", "") == text.replace(" ", "").replace("\n", "")
