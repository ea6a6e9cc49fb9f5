# SPDX-License-Identifier: AGPL-3.0-or-later
"""Hyphens at line ends: the document's own words decide, then what compounds look like."""

from __future__ import annotations

import pytest

from desktop_qa.documents.text.hyphens import Hyphens


@pytest.mark.parametrize(
    ("document", "left", "right", "stays"),
    [
        (["the compiler compiles"], "the com-", "piler", False),
        (["a well-known fact"], "a well-", "known fact", True),
        (["it is wellknown here"], "it is well-", "known", False),
        (["TraceMonkey runs"], "the Trace-", "Monkey", False),
        ([], "Soekarno-", "Hatta International", True),
        ([], "FAA-", "approved", True),
        ([], "self-", "evident", True),
        ([], "an al-", "ternative", False),
        ([], "COVID-19 and 20-", "year", True),
        ([], "pages 10-", "12", True),
        (["mode", "the mode"], "a mixed-", "mode engine", True),
        (["the stone wall, a stone, the wall"], "a stone-", "wall", True),
        (["under the stand, under a stand"], "we under-", "stand it", False),
        ([], "state-of-the-", "art", False),
        (["the state-of-the-art"], "state-of-the-", "art", True),
        ([], "dash alone -", "next", True),
    ],
)
def test_decisions(document: list[str], left: str, right: str, stays: bool) -> None:
    assert Hyphens(document).belongs(left, right) is stays


def test_cut_words_are_no_evidence() -> None:
    """The halves of cut words do not count as words that the document uses."""
    hyphens = Hyphens(["the window-", "sill is cold", "a window-", "sill", "one window-", "sill"])
    assert not hyphens.belongs("the window-", "sill")


def test_the_more_frequent_spelling_wins() -> None:
    hyphens = Hyphens(["e-mail email email", "data-base data-base database"])
    assert not hyphens.belongs("an e-", "mail")
    assert hyphens.belongs("a data-", "base")
