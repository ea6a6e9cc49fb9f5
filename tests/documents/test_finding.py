# SPDX-License-Identifier: AGPL-3.0-or-later
"""Finding typed words: what is the same although it is written differently, and what is not when that is asked."""

from __future__ import annotations

import pytest

from desktop_qa.documents.text.finding import find, fold

TEXT = "Art starts here: state of the ART, naïve “art–deco”, C++ and c. Søren’s part, ½ art."


def found(query, **options):
    folded = fold(TEXT, match_case=options.get("match_case", False))
    return [TEXT[start:end] for start, end in find(folded, query, **options)]


@pytest.mark.parametrize(
    ("query", "hits"),
    [
        ("art", ["Art", "art", "ART", "art", "art", "art"]),
        ("NAIVE", ["naïve"]),
        ('"art-deco"', ["“art–deco”"]),
        ("soren's", ["Søren’s"]),
        ("the  art", ["the ART"]),
        ("1⁄2", ["½"]),
        ("", []),
        ("absent", []),
    ],
)
def test_without_options_writing_does_not_matter(query, hits):
    assert found(query) == hits


def test_case_matters_when_asked():
    assert found("Art", match_case=True) == ["Art"]
    assert found("ART", match_case=True) == ["ART"]
    assert found("Naive", match_case=True) == []
    assert found("Soren", match_case=True) == ["Søren"]


def test_whole_words_begin_and_end_at_borders():
    assert found("art", whole_words=True) == ["Art", "ART", "art", "art"]
    assert found("c", whole_words=True) == ["C", "c"]
    assert found("C++", whole_words=True) == ["C++"]
    assert found("art", whole_words=True, match_case=True) == ["art", "art"]
    assert found("tate of", whole_words=True) == []
