# SPDX-License-Identifier: AGPL-3.0-or-later
"""Question files in, figures out, with a reader whose answers are known."""

from __future__ import annotations

import gzip
import json
import math
import random
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from phrase_reader import PhraseReader
from word_encoder import WordEncoder

from desktop_qa.common import questions
from desktop_qa.common.errors import ModelError, UserError
from desktop_qa.evaluation import articles, benchmark_models, calibration, documents, squad
from desktop_qa.qa.engine import Engine
from desktop_qa.qa.features import FEATURES

if TYPE_CHECKING:
    from pathlib import Path

ROOM = "The reading room was built in 1912 by Ada Brandt. It holds forty chairs."
LAMPS = "Green lamps were added in 1931. The widow of a captain paid for them."
PHRASES = {"Ada Brandt": 9.0, "1931": 5.0, "forty": 1.0}


def entry(number: int, text: str, context: str, *answers: str, **changes):
    given = [{"text": answer, "answer_start": context.index(answer)} for answer in answers]
    return {"id": f"q{number}", "question": text, "answers": given} | changes


def squad_file(path: Path, *, two: bool = False, packed: bool = False) -> Path:
    room = [
        entry(1, "Who built the room?", ROOM, "Ada Brandt", "Brandt"),
        entry(2, "How many chairs are there?", ROOM, "forty chairs"),
    ]
    lamps = [entry(3, "When were lamps added?", LAMPS, "1931")]
    if two:
        lamps.append(entry(4, "Who broke a lamp?", LAMPS, is_impossible=True))
    data = {
        "data": [
            {"title": "Room", "paragraphs": [{"context": ROOM, "qas": room}, {"context": LAMPS, "qas": lamps}]},
        ]
    }
    text = json.dumps(data).encode()
    path.write_bytes(gzip.compress(text) if packed else text)
    return path


def reader(**options) -> PhraseReader:
    return PhraseReader(ROOM + LAMPS, PHRASES, **options)


def test_two_readers_beside_each_other(tmp_path: Path):
    file = questions.read(squad_file(tmp_path / "one.json"))
    other = PhraseReader(ROOM + LAMPS, PHRASES | {"forty chairs": 12.0})
    steps: list[tuple[int, int]] = []
    figures = squad.evaluate(reader(), file, progress=lambda *step: steps.append(step), beside=other)
    # On the first paragraph the other one says forty chairs to both questions.
    assert figures["same_span"] == pytest.approx(33.33)
    assert figures["exact"] == figures["beside"]["exact"] == pytest.approx(66.67)
    assert steps[-1] == (6, 6)


def test_models_are_timed_in_turn():
    calls: list[str] = []

    def noting(name: str) -> PhraseReader:
        one = reader()
        run = one.run
        one.name = name
        one.run = lambda *given: (calls.append(name), run(*given))[1]
        return one

    figures = benchmark_models.measure([noting("first"), noting("second")], windows=2, rounds=3)
    assert calls == ["first", "second"] * 5
    assert [row["model"] for row in figures["models"]] == ["first", "second"]
    assert figures["models"][0]["ratio"] == 1.0
    assert all(row["milliseconds"] >= row["least"] > 0 for row in figures["models"])
    assert "second" in benchmark_models.table(figures)


@pytest.mark.parametrize("packed", [False, True])
def test_squad_1_figures(tmp_path: Path, packed: bool):
    file = questions.read(squad_file(tmp_path / "one.json", packed=packed))
    steps: list[tuple[int, int]] = []
    figures = squad.evaluate(reader(), file, progress=lambda *step: steps.append(step))
    # Ada Brandt is right, Ada Brandt for forty chairs is wrong, 1931 is right.
    assert figures["exact"] == pytest.approx(66.67)
    assert figures["f1"] == pytest.approx(66.67)
    assert figures["n"] == 3
    assert figures["skipped"] == 0
    assert "best_f1" not in figures
    assert steps[-1] == (3, 3)
    assert squad.evaluate(reader(), file, limit=1)["n"] == 1


def test_squad_2_figures(tmp_path: Path):
    file = questions.read(squad_file(tmp_path / "two.json", two=True))
    figures = squad.evaluate(reader(null=6.0), file)
    # Above its no-answer score (6) only Ada Brandt (9): two of room right and wrong, both of lamps "no answer".
    assert figures["exact"] == pytest.approx(50.0)
    assert figures["best_f1"] >= figures["f1"]
    assert figures["n"] == 4
    assert set(figures) >= {"best_threshold", "best_exact", "auroc"}


def test_long_paragraphs_are_read_in_overlapping_windows(tmp_path: Path):
    context = "so it goes on and on. " * 30 + "At last Ada Brandt came. " + "so it goes on and on. " * 30
    path = tmp_path / "long.json"
    one = {"context": context, "qas": [entry(1, "Who came at last?", context, "Ada Brandt")]}
    path.write_text(json.dumps({"data": [{"title": "x", "paragraphs": [one]}]}))
    small = PhraseReader(context, {"Ada Brandt": 9.0}, max_length=48)
    figures = squad.evaluate(small, questions.read(path))
    assert figures["exact"] == 100
    assert sum(rows for rows, _ in small.shapes) > 10


def test_wrong_offsets_are_listed_skipped_and_counted(tmp_path: Path):
    path = squad_file(tmp_path / "wrong.json")
    data = json.loads(path.read_text())
    first, second = data["data"][0]["paragraphs"][0]["qas"]
    first["answers"][0]["answer_start"] += 1
    second["answers"][0]["answer_start"] = -3
    path.write_text(json.dumps(data))
    file = questions.read(path)
    assert [fault.split(":")[0] for fault in file.faults] == ["q1", "q2", "q2"]
    figures = squad.evaluate(reader(), file)
    assert figures["n"] == 2
    assert figures["skipped"] == 3


@pytest.mark.parametrize(
    "content", [b"{", b"[]", b'{"data": [{"paragraphs": [{}]}]}', b"\x1f\x8bnot", b"\xff\xfe", b'"x"']
)
def test_what_is_no_question_file_is_said(tmp_path: Path, content: bytes):
    path = tmp_path / "odd.json"
    path.write_bytes(content)
    with pytest.raises(UserError, match=r"odd\.json"):
        questions.read(path)
    with pytest.raises(UserError, match="cannot be read"):
        questions.read(tmp_path / "none.json")


def test_articles_are_asked_whole_with_and_without_retrieval(tmp_path: Path):
    file = questions.read(squad_file(tmp_path / "one.json"))
    figures = articles.evaluate(reader(), file, encoder=WordEncoder())
    assert figures["n"] == 3
    for way in ("with_retrieval", "without_retrieval"):
        assert 0 < figures[way]["exact"] < 100
        assert figures[way]["exact_in_top5"] >= figures[way]["exact"]
        assert figures[way]["seconds_per_question"] > 0


def outcome(rank: int, no_answer: float, *accepted: str) -> documents.Outcome:
    return documents.Outcome("q", "?", accepted, ("x",), rank, True, 1 - no_answer, no_answer, 0.5)


def test_document_figures_count_ranks():
    found = [outcome(1, 0.1, "x"), outcome(3, 0.4, "x"), outcome(0, 0.6, "x"), outcome(5, 0.2, "x"), outcome(0, 0.5)]
    figures = documents.figures(found)
    assert (figures["top1"], figures["top3"], figures["top5"]) == (0.25, 0.5, 0.75)
    assert figures["auroc"] == pytest.approx(0.75)
    assert figures["n"] == 5
    assert figures["n_answerable"] == 4
    assert figures["seconds_per_question"] == 0.5


def test_accepted_answers_are_compared_as_the_data_asks():
    assert documents.accepts("The \ufb01re-\nwall", ["firewall"])
    assert documents.accepts("\u201cVessel\u201d act", ['"vessel" act'])
    assert not documents.accepts("firewalls", ["firewall"])
    assert not documents.accepts("", ["x"])
    assert documents.is_near("irc.example.org #help", ["#help"])
    assert not documents.is_near("one two three four five six help", ["help"])
    assert not documents.is_near("helper", ["help"])
    assert not documents.is_near("", ["x"])


def test_documents_that_are_missing_or_files_of_another_kind_are_said(tmp_path: Path):
    path = tmp_path / "list.json"
    path.write_text(json.dumps({"documents": [{"file": "gone.pdf", "questions": [{"question": "?", "answers": []}]}]}))
    with pytest.raises(UserError, match=r"gone\.pdf is missing") as caught:
        documents.evaluate(Engine(reader()), path, tmp_path)
    assert caught.value.exit_code == 3
    path.write_text('{"data": []}')
    with pytest.raises(UserError, match="no list of documents"):
        documents.evaluate(Engine(reader()), path, tmp_path)


def cases(count: int, chance: random.Random):
    made = []
    for number in range(count):
        margin = chance.gauss(0, 3)
        right = chance.random() < 1 / (1 + 2.718281828 ** -(0.8 * margin - 1))
        features = {name: chance.gauss(0, 1) for name in FEATURES} | {"margin": margin}
        made.append(calibration.Case(number // 4, number % 2, tuple(features[name] for name in FEATURES), right))
    return made


def test_calibration_finds_the_weights_that_made_the_data():
    found = calibration.solve(cases(6000, random.Random(1)), 3000, ["made.json"])
    assert found.bias == pytest.approx(-1, abs=0.15)
    assert found.weights["margin"] == pytest.approx(0.8, abs=0.08)
    assert all(abs(found.weights[name]) < 0.12 for name in FEATURES if name != "margin")
    assert set(found.typical) == set(calibration.OF_MEANING)
    assert found.measured["ece"] < 0.05
    assert 0 < found.threshold < 1


def test_calibration_needs_right_and_wrong_answers():
    with pytest.raises(ModelError, match="too few"):
        calibration.solve([calibration.Case(0, 0, (0.0,) * len(FEATURES), True)] * 3, 3, [])


def test_a_reader_is_calibrated_on_joined_articles(tmp_path: Path):
    file = questions.read(squad_file(tmp_path / "two.json", two=True))
    documents = calibration.joined(file)
    assert [one.text for one in documents] == [f"{ROOM}\n\n{LAMPS}"]
    assert len(documents[0].questions) == 4
    steps = []
    found = calibration.fit(Engine(reader()), documents, ["two.json"], 4, progress=lambda *step: steps.append(step))
    assert set(found.weights) == set(FEATURES)
    assert found.measured["n"] == 4
    assert steps == [(1, 4), (2, 4), (3, 4), (4, 4)]
    # Without an encoder meaning is of no weight.
    assert all(found.weights[name] == 0 for name in calibration.OF_MEANING)


def test_features_that_are_not_known_are_taken_as_typical():
    made = [
        replace(one, features=(*one.features[:-5], float("nan"), *one.features[-4:])) if number % 3 else one
        for number, one in enumerate(cases(900, random.Random(2)))
    ]
    assert FEATURES[-5] in calibration.OF_MEANING
    found = calibration.solve(made, 450, [])
    assert all(math.isfinite(weight) for weight in found.weights.values())
    without = {name: value for name, value in zip(FEATURES, made[0].features, strict=True) if name != FEATURES[-5]}
    assert found.log_odds(without) == found.log_odds(without | {FEATURES[-5]: found.typical[FEATURES[-5]]})


def test_both_kinds_of_files_are_calibrated_on(tmp_path: Path):
    whole = tmp_path / "whole.json"
    text = f"{ROOM}\n\n{LAMPS}"
    asked = [{"question": "Who built it?", "answers": ["Ada Brandt"], "start": text.index("Ada")}]
    document = {"text": text, "paragraphs": [[0, len(text)]], "headings": [], "questions": asked}
    whole.write_text(json.dumps({"documents": [document]}))
    faults: list[str] = []
    (one,) = calibration.documents_in(whole, faults)
    assert one.questions == (("Who built it?", ("Ada Brandt",)),)
    assert len(calibration.documents_in(squad_file(tmp_path / "two.json"), faults)) == 1
    assert faults == []
