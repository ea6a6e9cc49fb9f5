# SPDX-License-Identifier: AGPL-3.0-or-later
"""Questions on whole documents become cuts with the answer, and cuts of the same document without it."""

from __future__ import annotations

import gzip
import json

import pytest

from desktop_qa.common.errors import UserError
from desktop_qa.training.written import Cuts, read_written, variants

FILLER = "Nothing of interest happened on that long and quiet day in the small town by the river. " * 7


def document(name: str) -> dict:
    facts = [f"The {thing} of {name} was built in {year}." for thing, year in (("mill", 1811), ("bridge", 1734))]
    paragraphs = [facts[0] + " " + FILLER, FILLER + " The mill burned once.", facts[1] + " " + FILLER]
    text, spans = "", []
    for paragraph in paragraphs:
        text += "\n\n" if text else ""
        spans.append([len(text), len(text) + len(paragraph)])
        text += paragraph
    start = text.index("in 1811")
    questions = [
        {"question": "When was the mill built?", "answers": ["1811", "in 1811"], "start": start + 3, "evidence": ""},
        {"question": "Who owned the mill?", "answers": [], "start": -1, "evidence": ""},
    ]
    return {"id": name, "text": text, "paragraphs": spans, "headings": [], "questions": questions}


@pytest.fixture
def file(tmp_path):
    path = tmp_path / "written_towns.json.gz"
    documents = [document(f"town{number}") for number in range(10)]
    path.write_bytes(gzip.compress(json.dumps({"documents": documents}).encode()))
    return path


def test_every_fifth_document_is_kept_out_whole(file):
    train, kept = read_written(file, Cuts())
    names = {one.group.split("/")[0] for one in kept.paragraphs}
    assert names == {"town4", "town9"}
    assert {one.group.split("/")[0] for one in train.paragraphs} == {f"town{n}" for n in range(10)} - names


def test_a_question_becomes_cuts_with_and_without_its_answer(file):
    train, _ = read_written(file, Cuts(random=2, wrong=1, unanswered=2))
    asked = [question for question in train.questions if question.text.startswith("When")]
    answered = [question for question in asked if question.spans]
    assert len(answered) == 8 * 3
    for question in answered:
        text = train.paragraphs[question.paragraph].text
        found = {text[start:end]: prior for start, end, prior in question.spans}
        assert found == {"1811": pytest.approx(0.7), "in 1811": pytest.approx(0.3)}
        assert not text[0].isspace()
    wrong = [question for question in asked if not question.spans]
    assert len(wrong) == 8
    assert all("1811" not in train.paragraphs[question.paragraph].text for question in wrong)
    # What shares words with the question comes before what shares none.
    assert all("mill" in train.paragraphs[question.paragraph].text for question in wrong)
    unanswered = [question for question in train.questions if question.text.startswith("Who")]
    assert len(unanswered) == 8 * 2
    assert not any(question.spans or question.answers for question in unanswered)


def test_the_same_seed_makes_the_same_cuts(file):
    one, again, other = (read_written(file, Cuts(), seed)[0] for seed in (1, 1, 2))
    assert one.paragraphs == again.paragraphs
    assert one.paragraphs != other.paragraphs


def test_no_two_cuts_are_of_one_group(file):
    train, _ = read_written(file, Cuts())
    groups = [one.group for one in train.paragraphs]
    assert len(set(groups)) == len(groups)


def test_variants_count_at_the_evidence_only():
    text = "In 1867 nothing. Later, in 1867, all. 1867"
    start = text.index("in 1867") + 3
    assert variants(text, start, ["1867"]) == [(start, start + 4, 1.0)]
    found = variants(text, start, ["1867", "in 1867", "1867, all", "nothing"])
    assert [text[a:b] for a, b, _ in found] == ["1867", "in 1867", "1867, all"]
    assert sum(prior for *_, prior in found) == pytest.approx(1.0)


@pytest.mark.parametrize("content", [b"no gzip", gzip.compress(b"[]"), gzip.compress(b'{"documents": [{"id": "a"}]}')])
def test_other_files_are_refused_by_name(content, tmp_path):
    path = tmp_path / "written_x.json.gz"
    path.write_bytes(content)
    with pytest.raises(UserError, match="written_x"):
        read_written(path, Cuts())
