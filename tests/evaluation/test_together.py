# SPDX-License-Identifier: AGPL-3.0-or-later
"""Questions asked of all documents of a file at once: which document the first answer is from is counted."""

from __future__ import annotations

import json

import pytest

from desktop_qa.common.errors import DocumentError
from desktop_qa.evaluation import together
from desktop_qa.qa.engine import Engine
from tests.phrase_reader import PhraseReader
from tests.word_encoder import WordEncoder

TEXTS = {
    "lamp.txt": "The lamp of the harbour was lit by Ida Lund every evening of the winter.",
    "mill.txt": "The mill by the river was owned by Per Dahl for all of his life.",
}


@pytest.fixture
def file(tmp_path):
    for name, text in TEXTS.items():
        (tmp_path / name).write_text(text)
    documents = [
        {"file": "lamp.txt", "questions": [{"id": "1", "question": "Who lit the lamp?", "answers": ["Ida Lund"]}]},
        {
            "file": "mill.txt",
            "questions": [
                {"id": "2", "question": "Who owned the mill?", "answers": ["Nobody"]},
                {"id": "3", "question": "Who owned the mill by the harbour?", "answers": ["Per Dahl"]},
            ],
        },
    ]
    path = tmp_path / "questions.json"
    path.write_text(json.dumps({"documents": documents}))
    return path


def test_every_question_is_asked_of_all_documents(file):
    engine = Engine(PhraseReader(" ".join(TEXTS.values()), {"Ida Lund": 9.0, "Per Dahl": 6.0}, max_length=64))
    figures, outcomes = together.evaluate(engine, file, file.parent)
    assert [one.answers[0] for one in outcomes] == ["Ida Lund", "Per Dahl", "Ida Lund"]
    assert [one.rank for one in outcomes] == [1, 0, 2]
    assert (figures["top1"], figures["top3"]) == (0.3333, 0.6667)
    assert figures["document"] == 0.6667
    assert figures["documents"] == 2


def test_meaning_is_searched_too(file):
    reader = PhraseReader(" ".join(TEXTS.values()), {"Ida Lund": 9.0, "Per Dahl": 6.0}, max_length=64)
    engine = Engine(reader, WordEncoder({"kindled": "lit", "lantern": "lamp"}))
    questions = json.loads(file.read_text())
    questions["documents"][0]["questions"][0]["question"] = "Who kindled a lantern?"
    file.write_text(json.dumps(questions))
    _, outcomes = together.evaluate(engine, file, file.parent)
    assert outcomes[0].answers[0] == "Ida Lund", "no word of the question stands in the documents"


def test_a_missing_document_is_said(file):
    (file.parent / "mill.txt").unlink()
    engine = Engine(PhraseReader("", {}, max_length=64))
    with pytest.raises(DocumentError, match="missing"):
        together.evaluate(engine, file, file.parent)
