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
        ([], "state-of-the-", "art", True),
        ([], "an interpreter-", "to-trace step", True),
        (["the state-of-the-art"], "state-of-the-", "art", True),
        ([], "dash alone -", "next", True),
    ],
)
def test_decisions(document: list[str], left: str, right: str, stays: bool) -> None:
    assert Hyphens(document).belongs(left, right) is stays


def test_cut_words_are_no_evidence() -> None:
    """The halves of cut words do not count as words that the document uses."""
    hyphens = Hyphens(["the fendel-", "worp is cold", "a fendel-", "worp", "one fendel-", "worp"])
    assert not hyphens.belongs("the fendel-", "worp")


def test_the_more_frequent_spelling_wins() -> None:
    hyphens = Hyphens(["e-mail email email", "data-base data-base database"])
    assert not hyphens.belongs("an e-", "mail")
    assert hyphens.belongs("a data-", "base")


ENGLISH = "It is said that the mill on the river was in the hands of a man who had it from the town. "


@pytest.mark.parametrize(
    ("left", "right", "stays"),
    [
        ("and also n-", "tridecanal, which", True),
        ("6-methyl-", "5-hepten-2-one", True),
        ("in Plasmodium-", "associated odours", True),
        ("isotope carbon-", "14 was used", True),
        ("created with X-", "rays by", True),
        ("and the T-", "cells of", True),
        ("of the e-", "mail was", True),
        ("by the vice-", "president", True),
        ("on a two-", "year mission", True),
        ("about twenty-", "four months", True),
        ("with Jean-", "Paul", True),
        ("the pre-", "eminent writer", True),
        ("it was re-", "created by", False),
        ("to re-", "port it", False),
        ("the re-", "search was", False),
        ("a ten-", "dency to", False),
        ("about six-", "teen years", False),
        ("to under-", "stand it", False),
        ("the gov-", "ernment of", False),
        ("an inter-", "national body", False),
        ("the es-", "tablishment", False),
        ("of phos-", "phorylation", False),
        ("a data-", "driven method", True),
        ("the user-", "accessible part", True),
    ],
)
def test_english_words(left: str, right: str, stays: bool) -> None:
    assert Hyphens([ENGLISH * 5]).belongs(left, right) is stays


def test_lines_that_break_at_the_hyphens_of_words_only() -> None:
    """Where no program hyphenates, what could be either keeps its hyphen."""
    typed = [ENGLISH * 5, "with X-", "rays by the vice-", "president, and the well-", "known man"]
    assert Hyphens(typed).belongs("it was re-", "created")
    assert Hyphens(typed).belongs("of the co-", "operative")
    assert not Hyphens([*typed, "by the gov-", "ernment of"]).belongs("it was re-", "created")


@pytest.mark.parametrize(
    ("left", "right", "joint"),
    [
        ("of pre-", "and post-operative care", "space"),
        ("short-", "or long-term", "space"),
        ("die Vor-", "und Nachteile", "space"),
        ("les sous-", "et surestimations", "space"),
        ("of the isl-", "and in the north", "drop"),
        ("the wheels of pre-", "andean time", "drop"),
        ("a well-", "known man", "keep"),
    ],
)
def test_suspended_hyphens(left: str, right: str, joint: str) -> None:
    assert Hyphens([ENGLISH * 5]).joint(left, right) == joint


def test_other_languages_are_not_judged_by_english_words() -> None:
    german = "Der Hund und die Katze sind in dem Haus, das an dem Bach steht, und es ist nicht weit bis zu der Stadt. "
    assert not Hyphens([german * 5]).belongs("der Haus-", "halt der Stadt")
    assert not Hyphens([german * 5]).belongs("die Wasser-", "stand war")
