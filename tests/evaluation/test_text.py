# SPDX-License-Identifier: AGPL-3.0-or-later
"""The measure of reading text: words beside poppler's, small files beside what is right for them."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from desktop_qa.common.errors import UserError
from desktop_qa.documents.document import open_document
from desktop_qa.documents.source import pasted
from desktop_qa.evaluation import text

SAMPLE = Path(__file__).resolve().parents[2] / "resources" / "sample.pdf"


def test_words_are_folded_where_writing_differs_and_nowhere_else():
    folded = text.words("re-\nnewal of a Well-known e\ufb03cient x\u00b2")
    assert sorted(folded) == ["a", "efficient", "of", "renewal", "wellknown", "x2"]
    assert text.words("resign") != text.words("re sign")


def faults(given: str, **expected: object) -> list[str]:
    with open_document(pasted(given)) as document:
        return list(text.faults(document.text_map(), expected))


def test_each_kind_of_expectation_can_hold_and_can_fail():
    given = "First comes the harbour.\n\nThen comes the tower. The tower is 54 metres high."
    assert not faults(
        given,
        order=["harbour", "tower", "54"],
        has=["comes the tower"],
        lacks=["bridge"],
        never=[r"\d{3}"],
        times={"comes": [1, 2]},
        paragraphs=["First comes the harbour."],
        lines=["First comes the harbour."],
    )
    assert faults(given, order=["tower", "harbour"]) == ["out of order: harbour"]
    assert faults(given, order=["bridge"]) == ["missing: bridge"]
    assert faults(given, has=["bridge"]) == ["missing: bridge"]
    assert faults(given, lacks=["tower"]) == ["should not be there: tower"]
    assert faults(given, never=[r"\d\d"]) == ["should not be there: 54"]
    assert faults(given, times={"comes": [0, 1]}) == ["stands there 2 times: comes"]
    assert faults(given, paragraphs=["Then comes the tower."]) == ["no paragraph of its own: Then comes the tower."]
    assert faults(given, lines=["harbour"]) == ["no line of its own: harbour"]


def test_a_folder_without_anything_to_measure_is_refused(tmp_path: Path):
    with pytest.raises(UserError, match="holds no PDF file"):
        text.evaluate(tmp_path)


@pytest.mark.skipif(shutil.which("pdftotext") is None, reason="poppler-utils is not installed")
def test_pdf_files_and_known_small_files_are_measured_and_damaged_ones_named(tmp_path: Path):
    shutil.copy(SAMPLE, tmp_path / "sample.pdf")
    (tmp_path / "damaged.pdf").write_bytes(b"%PDF-1.7\nnothing")
    (tmp_path / "hyph.txt").write_text("Nothing of what is expected.", encoding="utf-8")
    steps: list[tuple[int, int]] = []
    outcome = text.evaluate(tmp_path, lambda done, total: steps.append((done, total)))
    assert steps[-1] == (3, 3)
    figures = outcome.figures()
    assert (figures["pdf_files"], figures["cases"], figures["cases_right"], figures["skipped"]) == (1, 1, 0, 1)
    assert figures["words_found"] > 0.97
    assert figures["words_shared"] > 0.97
    lines = list(outcome.details())
    assert lines[0] == "wrong  hyph.txt"
    assert any(line.startswith("skipped  damaged.pdf: ") for line in lines)


def test_every_expectation_has_only_kinds_that_are_measured():
    kinds = {"order", "has", "lacks", "never", "times", "paragraphs", "lines"}
    for name, expected in text.expectations().items():
        assert expected, name
        assert set(expected) <= kinds, name
