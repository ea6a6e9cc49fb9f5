# SPDX-License-Identifier: AGPL-3.0-or-later
"""The notebook as Markdown, and notes as Markdown."""

from __future__ import annotations

from desktop_qa.answers import notebook_export, notes_export
from desktop_qa.storage.history import Asked
from desktop_qa.storage.notes import Highlight

ANSWER = {"text": "30 m", "page": 4, "confidence": 0.87, "context": "The hall is 30 m long.", "above": True}
LINE = (10.0, 20.0, 90.0, 20.0, 10.0, 32.0, 90.0, 32.0)


def day(seconds: float) -> str:
    return f"day {seconds:g}"


def test_questions_stand_below_their_documents_as_they_were_asked():
    text = notebook_export.to_markdown(
        [
            Asked(1, "a", "How *long*?", 3, "small", (ANSWER,), starred=True, source="/a.pdf", title="Halls"),
            Asked(2, "b", "Who?", 2, "small", ({**ANSWER, "above": False},), source="/b.pdf"),
            Asked(3, "a", "How high?", 1, "large", (), source="/a.pdf", title="Halls"),
        ],
        day,
    )
    assert [line for line in text.split("\n") if line] == [
        "# Halls",
        "## How \\*long\\*? ★",
        "day 3, small",
        "1. **30 m** (page 4, confidence 87%): The hall is 30 m long.",
        "## How high?",
        "day 1, large",
        "No answer above the threshold.",
        "# /b.pdf",
        "## Who?",
        "day 2, small",
        "No answer above the threshold.",
        "1. **30 m** (page 4, confidence 87%): The hall is 30 m long.",
    ]


def test_kept_answers_of_another_shape_do_no_harm():
    odd = ({}, {"text": 3, "confidence": "high", "context": None})
    text = notebook_export.to_markdown([Asked(1, "a", "Q?", 0, "m", odd)], day)
    assert "A document that is not remembered" in text
    assert "confidence 0%" in text


def test_a_note_is_its_owners_markdown_and_the_words_are_quoted_as_they_stand():
    text = notes_export.to_markdown(
        "On *Halls*",
        "/a.pdf",
        [
            Highlight("k", 0, 9, "a [b] c", ((6, LINE),), note="See *that*.\n", question="Which?"),
            Highlight("k", 20, 29, "no place"),
        ],
        labels=("",) * 6 + ("vii",),
    )
    assert [line for line in text.split("\n") if line] == [
        "# On \\*Halls\\*",
        "/a.pdf",
        "> a \\[b\\] c",
        "p. vii · Which?",
        "See *that*.",
        "> no place",
    ]
