# SPDX-License-Identifier: AGPL-3.0-or-later
"""The three formats and the citation, with text that tries to break each of them."""

from __future__ import annotations

import csv
import io
import json
from dataclasses import replace

import pytest

from desktop_qa.answers import export
from desktop_qa.answers.reply import PlacedAnswer, Reply

SENTENCE = "It has 25.3 million *parameters*, less than BERT."
ANSWER = PlacedAnswer(1, "25.3 million", 3, 107, 119, 9.87654, 0.86, SENTENCE, 100, page_label="iii")
REPLY = Reply("How many parameters?", "/tmp/My paper.pdf", "MobileBERT", "minilm", 1.23456, 210, (ANSWER,), -2.0)


def test_json_has_the_keys_of_the_command_line():
    parsed = json.loads(export.to_json(REPLY))
    assert list(parsed) == [
        "question", "source", "model", "seconds", "windows", "passages_read", "passages", "answers", "no_answer_score",
    ]  # fmt: skip
    (answer,) = parsed["answers"]
    assert answer["page"] == 3
    assert SENTENCE[answer["start"] - 100 : answer["end"] - 100] == answer["text"]
    assert {"rank", "text", "page", "start", "end", "score", "confidence", "context"} <= set(answer)


def test_csv_reads_back_and_holds_no_formula():
    reply = replace(REPLY, question='=HYPERLINK("x"),\n2', answers=(ANSWER, replace(ANSWER, rank=2, above=False)))
    rows = list(csv.DictReader(io.StringIO(export.to_csv(reply), newline="")))
    assert [row["rank"] for row in rows] == ["1", "2"]
    assert [row["above_threshold"] for row in rows] == ["yes", "no"]
    assert rows[0]["question"] == "'" + reply.question
    assert rows[0]["page"] == "iii"


def test_markdown_marks_the_answer_in_its_sentence():
    text = export.to_markdown(REPLY)
    assert text.startswith("# How many parameters?\n")
    assert "1. **25.3 million** (page iii, confidence 86%)" in text
    both = export.to_markdown(replace(REPLY, answers=(ANSWER, replace(ANSWER, rank=2, confidence=0.1, above=False))))
    assert "2. **25.3 million** (page iii, confidence 10%, below the threshold)" in both
    assert "(page iii, confidence 86%)" in both
    assert r"> It has **25.3 million** \*parameters\*, less than BERT." in text


@pytest.mark.parametrize("offset", [-1000, 40, 1000])
def test_markdown_keeps_a_sentence_whose_place_does_not_fit(offset):
    assert r"> It has 25.3 million \*param" in export.to_markdown(
        replace(REPLY, answers=(replace(ANSWER, start=100 + offset, end=112 + offset),))
    )


def test_nothing_found_is_said():
    weak = replace(REPLY, answers=(replace(ANSWER, above=False),))
    assert not weak.found
    assert "No answer above the threshold" in export.to_markdown(weak)
    assert "No answer." in export.to_markdown(replace(REPLY, answers=()))


def test_citation_names_title_or_file():
    assert export.citation(ANSWER, REPLY) == "“25.3 million” (MobileBERT, p. iii)"
    untitled = replace(REPLY, title=" ")
    assert export.citation(replace(ANSWER, page_label=""), untitled).endswith("(My paper.pdf, p. 3)")
    assert export.name(replace(untitled, source="https://example.org/a/b.html?x=1")) == "b.html"
    assert export.name(replace(untitled, source="https://example.org")) == "https://example.org"
