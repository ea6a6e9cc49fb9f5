# SPDX-License-Identifier: AGPL-3.0-or-later
"""Files of questions on whole documents, and where the passage of the evidence stands."""

from __future__ import annotations

import gzip
import json
from typing import TYPE_CHECKING

import pytest
from phrase_reader import PhraseReader
from word_encoder import WordEncoder

from desktop_qa.common.errors import DocumentError, UserError
from desktop_qa.evaluation import asked, documents, retrieval
from desktop_qa.qa.engine import Engine

if TYPE_CHECKING:
    from pathlib import Path

FILLER = "Nothing of note is said in this sentence about the weather of the day. "
PARAGRAPHS = [FILLER * 9 for _ in range(12)]
PARAGRAPHS[7] = "It was opened in May. The mass of the apparatus is four kilograms. " + FILLER * 7
TEXT = "\n\n".join(PARAGRAPHS)
EVIDENCE = "The mass of the apparatus is four kilograms."


def spans() -> list[tuple[int, int]]:
    found, at = [], 0
    for one in PARAGRAPHS:
        found.append((at, at + len(one)))
        at += len(one) + 2
    return found


@pytest.fixture
def written(tmp_path: Path) -> Path:
    """A file of the kind that brings its texts along."""
    start = TEXT.index("four kilograms")
    values = {
        "documents": [
            {
                "id": "apparatus",
                "text": TEXT,
                "paragraphs": spans(),
                "headings": [],
                "questions": [
                    {"question": "heavy device", "answers": ["four kilograms"], "start": start, "evidence": EVIDENCE},
                    {"question": "opened when", "answers": ["May"], "start": None, "evidence": "was open-\ned in MAY."},
                    {"question": "who paid", "answers": [], "start": None, "evidence": None},
                    {"question": "lost", "answers": ["x"], "start": None, "evidence": "This stands nowhere in it."},
                ],
            }
        ]
    }  # fmt: skip
    path = tmp_path / "written.json.gz"
    path.write_bytes(gzip.compress(json.dumps(values).encode()))
    return path


def test_the_evidence_is_found_with_its_sentence(written: Path):
    assert asked.is_of_documents(written)
    assert asked.count(written) == 4
    (document,) = asked.read(written)
    first, second, third, fourth = document.questions
    assert TEXT[slice(*first.place)] == EVIDENCE
    assert TEXT[slice(*second.place)] == "It was opened in May."
    assert third.place is fourth.place is None
    assert first.id == "apparatus-1"


def test_evidence_in_a_file_that_is_opened_is_found_on_its_page(tmp_path: Path):
    (tmp_path / "notes.txt").write_text("\n\n".join([EVIDENCE, *["Filler words here."] * 3, EVIDENCE]))
    question = {"id": "q", "question": "mass?", "answers": ["four kilograms"], "page": 1, "evidence": EVIDENCE}
    path = tmp_path / "list.json"
    path.write_text(json.dumps({"documents": [{"file": "notes.txt", "questions": [question]}]}))
    (document,) = asked.read(path)
    assert document.questions[0].place == (0, len(EVIDENCE))
    assert document.page_of(0) == 1


@pytest.mark.parametrize(
    ("values", "said"),
    [
        ({"documents": [{"file": "gone.pdf", "questions": []}]}, "is missing"),
        ({"documents": [{"text": "x", "questions": []}]}, "no file of questions"),
        ({"documents": [{"questions": []}]}, "no list of documents"),
        ({"documents": [{"text": "x", "paragraphs": [], "headings": [], "questions": [{}]}]}, "no file of questions"),
        ({"data": []}, "no list of documents"),
    ],
)
def test_files_of_another_kind_are_said(tmp_path: Path, values: dict, said: str):
    path = tmp_path / "odd.json"
    path.write_text(json.dumps(values))
    with pytest.raises((UserError, DocumentError), match=said):
        list(asked.read(path))


def test_meaning_finds_what_words_do_not(written: Path):
    encoder = WordEncoder({"heavy": "mass", "device": "apparatus", "when": "may"})
    figures = retrieval.evaluate(written, None, encoder)
    assert figures["n"] == 2
    assert figures["evidence_not_found"] == 1
    assert figures["words"]["first_1"] == 50
    assert figures["meaning"]["first_1"] == figures["both"]["first_1"] == 100
    assert set(retrieval.evaluate(written, None, None)) >= {"words", "n"}
    assert "both" not in retrieval.evaluate(written, None, None)


def test_documents_count_answers_at_the_place_of_the_evidence(written: Path):
    engine = Engine(PhraseReader(TEXT, {"the apparatus": 9.0, "weather": 5.0}), WordEncoder())
    figures, outcomes = documents.evaluate(engine, written)
    assert figures["n_answerable"] == 3
    assert outcomes[0].rank == 0
    assert outcomes[0].place == 1
    assert figures["place1"] == pytest.approx(1 / 3, abs=1e-3)
    assert figures["top1"] == 0
    assert documents.evaluate(engine, written, limit=2)[0]["n"] == 2
