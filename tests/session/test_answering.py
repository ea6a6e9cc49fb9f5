# SPDX-License-Identifier: AGPL-3.0-or-later
"""Questions to one document and to several, without a model."""

from __future__ import annotations

import re
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

from desktop_qa.qa import joining
from desktop_qa.qa import passages as passaging
from desktop_qa.qa.answer import Answer, AskOptions, Progress
from desktop_qa.session.answering import Answering, Loaded, ReaderChoice
from desktop_qa.session.document_session import Subject

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from desktop_qa.qa.joining import JoinedText


class WordEngine:
    """Finds the last word of the question wherever it stands, the last place first."""

    def __init__(self) -> None:
        self.prepared: list[str] = []
        self.closed = 0

    def prepare(self, text: str, _paragraphs: Any, _headings: Any = (), _regions: Any = ()) -> str:
        self.prepared.append(text)
        return text

    def join(self, texts: Sequence[str]) -> tuple[str, JoinedText]:
        joined = joining.join([(text, passaging.split(text, ((0, len(text)),))) for text in texts])
        return joined.text, joined

    def ask(self, prepared: str, question: str, options: AskOptions) -> Iterator[Progress]:
        word = question.rstrip("?").split()[-1]
        places = [found.span() for found in re.finditer(word, prepared)][::-1]
        answers = tuple(Answer(rank, word, *place, 5.0, 1 / rank) for rank, place in enumerate(places, 1))[
            : options.top
        ]
        try:
            yield Progress(1, 2, (), 1.0, False, 0.1, (), 1, 4)
            yield Progress(2, 2, answers, 0.2 if answers else 0.9, True, 0.2, ("note",), 2, 4)
        finally:
            self.closed += 1

    def terminate(self) -> None: ...


def subject(name: str, text: str) -> Subject:
    words = SimpleNamespace(
        text=text,
        paragraphs=(),
        headings=(),
        region_spans=(),
        page_of=lambda _offset: 0,
        sentence=lambda _s, _e: (0, len(text)),
    )
    return Subject(name, f"/tmp/{name}.pdf", name.upper(), words, ("iv",))


def test_several_documents_are_ranked_together_and_each_answer_names_its_own() -> None:
    engine = WordEngine()
    answering = Answering(lambda choice: Loaded(engine, choice.model))
    subjects = [subject("a", "far away is the lamp"), subject("b", "nothing"), subject("c", "a lamp")]
    replies = list(answering.ask(ReaderChoice("m"), subjects, "Where is the lamp?", AskOptions(top=2)))
    last = replies[-1]
    assert [(one.rank, one.document, one.title, one.page_name, one.start) for one in last.answers] == [
        (1, "/tmp/c.pdf", "C", "iv", 2),
        (2, "/tmp/a.pdf", "A", "iv", 16),
    ]
    assert (last.source, last.title) == ("", "")
    assert (last.windows, last.total, last.passages_read, last.passages) == (2, 2, 2, 4)
    assert [one.finished for one in replies] == [False, True]
    assert (last.no_answer_score, last.notices, last.model) == (0.2, ("note",), "m")


def test_several_documents_are_joined_once_for_questions_that_follow() -> None:
    engine = WordEngine()
    answering = Answering(lambda choice: Loaded(engine, choice.model))
    joins = []
    engine.join = lambda texts, join=engine.join: joins.append(1) or join(texts)  # type: ignore[method-assign]
    subjects = [subject("a", "far away is the lamp"), subject("c", "a lamp")]
    for _ in range(2):
        list(answering.ask(ReaderChoice("m"), subjects, "lamp?", AskOptions()))
    assert (len(joins), len(engine.prepared)) == (1, 2)
    answering.forget("c")
    list(answering.ask(ReaderChoice("m"), subjects, "lamp?", AskOptions()))
    assert (len(joins), len(engine.prepared)) == (2, 3)


def test_one_document_is_prepared_once_and_a_closed_question_closes_the_reading() -> None:
    engine = WordEngine()
    answering = Answering(lambda _choice: Loaded(engine, "m"))
    one = subject("a", "a lamp")
    for _ in range(2):
        replies = answering.ask(ReaderChoice(), [one], "lamp?", AskOptions())
        assert next(replies).answers == ()
        replies.close()
    assert engine.prepared == ["a lamp"]
    assert engine.closed == 2
    *_, last = answering.ask(ReaderChoice(), [one], "lamp?", AskOptions())
    assert (last.source, last.answers[0].document) == ("/tmp/a.pdf", "")
