# SPDX-License-Identifier: AGPL-3.0-or-later
"""What is known of a candidate, and what its place costs it."""

from __future__ import annotations

import numpy as np
import pytest
from phrase_reader import PhraseReader

from desktop_qa.qa import passages
from desktop_qa.qa.engine import AskOptions, Engine
from desktop_qa.qa.evidence import Evidence
from desktop_qa.qa.features import FEATURES, SELDOM, Features
from desktop_qa.qa.reader import Calibration
from desktop_qa.qa.spans import Candidate

TEXT = "Contents\n\nThe Harbour 4\n\nThe harbour was built in 1931 by Ada Brandt. It holds forty ships."
EVIDENCE = Evidence({0: 4.0}, {2: 3.0}, np.asarray([0.4], np.float32), "Who built the harbour?")


def candidate(phrase: str, text: str = TEXT) -> Candidate:
    start = text.rindex(phrase)
    return Candidate(start, start + len(phrase), 7.0, 2.0, 7.5, 0)


def features(evidence: Evidence = EVIDENCE, regions=()) -> Features:
    cut = passages.split(TEXT, passages.paragraphs_of(TEXT))
    assert len(cut) == 1
    return Features(TEXT, cut, evidence, regions)


def test_every_feature_has_its_value():
    values = features().of(candidate("Ada Brandt"))
    assert set(values) == set(FEATURES)
    assert (values["margin"], values["share"], values["null"]) == (5.0, -0.5, 2.0)
    assert (values["passage"], values["sentence"]) == (1.0, 1.0)
    assert values["cosine"] == pytest.approx(0.4)
    assert (values["capitals"], values["number"], values["echo"]) == (1.0, 0.0, 0.0)
    assert features().of(candidate("1931"))["number"] == 1.0
    assert features().of(candidate("forty"))["number"] == 0.0
    assert features().of(candidate("The harbour"))["echo"] == 1.0


def test_what_is_not_known_of_meaning_is_left_out():
    for cosines in (None, np.asarray([np.nan], np.float32)):
        values = features(Evidence({}, {}, cosines)).of(candidate("1931"))
        assert set(FEATURES) - set(values) == {"likeness", "cosine"}
    rated = Calibration(0, {"cosine": 2.0}, typical={"cosine": 0.3})
    assert rated.log_odds({}) == pytest.approx(0.6)
    assert Calibration.from_values(rated.values()) == rated


def test_a_candidate_loses_where_answers_seldom_stand():
    start = TEXT.index("The Harbour 4")
    regions = [(0, start + 13, "contents"), (start, start + 3, "heading_number"), (0, 8, "heading")]
    one = features(regions=regions)
    inside = Candidate(start + 4, start + 13, 7.0, 2.0, 7.5, 0)
    assert one.seldom(inside) == SELDOM["contents"]
    assert one.seldom(Candidate(start, start + 3, 7.0, 2.0, 7.5, 0)) == SELDOM["heading_number"]
    assert one.seldom(candidate("1931")) == 0
    assert features(regions=[(0, len(TEXT), "table")]).seldom(inside) == 0


def test_the_answer_in_the_text_comes_before_the_one_in_the_contents():
    text = "4 Harbour\n\nThe harbour was built in 1931. It holds 90 ships."
    reader = PhraseReader(text, {"4": 9.0, "1931": 8.5})
    one = Engine(reader)
    asked = "When was the harbour built?"
    plain = one.answer(one.prepare(text), asked, AskOptions(effort="thorough"))
    assert plain.answers[0].text == "4"
    known = one.prepare(text, regions=[(0, 1, "heading_number")])
    told = one.answer(known, asked, AskOptions(effort="thorough"))
    assert [answer.text for answer in told.answers[:2]] == ["1931", "4"]
