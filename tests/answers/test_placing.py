# SPDX-License-Identifier: AGPL-3.0-or-later
"""Answers get the page, the page's name and the sentence that they stand in."""

from __future__ import annotations

from types import SimpleNamespace

from desktop_qa.answers.placing import place
from desktop_qa.qa.answer import Answer, Progress

TEXT = "Marie Curie was born in 1867. She moved to Paris in 1891."


def test_an_answer_has_its_page_its_sentence_and_other_words_for_it() -> None:
    start = TEXT.index("Paris")
    answer = Answer(1, "Paris", start, start + 5, 8.0, 0.7, ((start - 3, start + 5, "to Paris"), (0, 5, "Paris")))
    words = SimpleNamespace(text=TEXT, page_of=lambda offset: int(offset > 29), sentence=lambda _s, _e: (30, len(TEXT)))
    now = Progress(3, 8, (answer,), 0.2, False, 0.5, ("long",), 3, 20)
    reply = place(now, words, question="Where?", source="a.pdf", title="A", model="fake", labels=("i", "ii"))
    assert (reply.windows, reply.total, reply.passages_read, reply.passages) == (3, 8, 3, 20)
    assert (reply.finished, reply.complete, reply.notices) == (False, False, ("long",))
    (one,) = reply.answers
    assert (one.page, one.page_name, one.context) == (2, "ii", "She moved to Paris in 1891.")
    assert one.context[one.start - one.context_start : one.end - one.context_start] == "Paris"
    assert one.alternatives == ("to Paris",)
