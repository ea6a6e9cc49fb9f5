# SPDX-License-Identifier: AGPL-3.0-or-later
"""The state of one document: what observers are told, which answer is current, what survives a new layout."""

from __future__ import annotations

from dataclasses import replace
from types import SimpleNamespace
from typing import Any

import pytest

from desktop_qa.answers.reply import PlacedAnswer, Reply
from desktop_qa.documents.model import DocumentInfo, PageInfo
from desktop_qa.session.document_session import Changed, DocumentSession, Phase

TEXT = "Ada Brandt built it in 1912. The lamps came in 1931."
INFO = DocumentInfo("/tmp/a.pdf", "A", "pdf", (PageInfo(0, 1, 1, "i"),), content_hash="a", doc=1)


def words(text: str = TEXT) -> Any:
    """A reading text of two pages."""
    return SimpleNamespace(
        text=text,
        page_of=lambda offset: int(offset > 28),
        page_span=lambda page: ((0, 28), (29, len(text)))[page],
        chapter=lambda _offset: (0, len(text)),
    )


def answer(rank: int, text: str, confidence: float = 0.9, **more: Any) -> PlacedAnswer:
    """An answer where its words stand."""
    start = TEXT.index(text)
    return PlacedAnswer(rank, text, 1, start, start + len(text), 9.0, confidence, TEXT, 0, confidence > 0.2, **more)


def reply(*answers: PlacedAnswer, finished: bool = True) -> Reply:
    """What the reader gives."""
    return Reply("Who?", "/tmp/a.pdf", "A", "fake", 0.1, 1, answers, 0.1, 2, finished)


FIRST, SECOND, WEAK = answer(1, "Ada Brandt"), answer(2, "1912", 0.5), answer(3, "lamps", 0.1)


@pytest.fixture
def session() -> DocumentSession:
    """A document with its text."""
    session = DocumentSession()
    session.set_document(INFO)
    session.set_text(words())
    return session


def told(session: DocumentSession) -> list[Changed]:
    """What an observer hears from now on."""
    heard: list[Changed] = []
    session.observe(heard.append)
    return heard


def test_observers_hear_each_change_once_and_when_it_is_complete(session: DocumentSession) -> None:
    seen = []
    end = session.observe(lambda changed: seen.append((changed, session.current_rank, session.phase)))
    session.begin("Who?")
    session.take(reply(FIRST, SECOND, finished=False))
    session.take(reply(FIRST, SECOND))
    end()
    session.step(1)
    began = Changed.QUESTION | Changed.STATE | Changed.ANSWERS | Changed.CURRENT
    more = Changed.ANSWERS | Changed.STATE
    assert seen == [
        (began, None, Phase.READING),
        (more | Changed.CURRENT, 1, Phase.READING),
        (more, 1, Phase.FINISHED),
    ]


def test_a_question_waits_for_the_text_and_fails_where_there_is_none() -> None:
    session = DocumentSession()
    session.set_document(INFO)
    session.begin("Who?")
    assert session.phase is Phase.WAITING
    assert session.running
    session.set_no_text("no text")
    assert (session.phase, session.failure) == (Phase.FAILED, "no text")
    session.begin("When?")
    assert session.phase is Phase.FAILED


def test_the_current_answer_stays_while_reading_and_is_the_best_at_the_end(session: DocumentSession) -> None:
    session.begin("Who?")
    session.take(reply(SECOND, finished=False))
    session.take(reply(FIRST, SECOND, finished=False))
    assert session.current == SECOND
    heard = told(session)
    session.take(reply(FIRST, SECOND))
    assert session.current == FIRST
    assert heard[0] & Changed.CURRENT


def test_nothing_below_the_threshold_becomes_current_by_itself(session: DocumentSession) -> None:
    session.begin("Who?")
    session.take(reply(WEAK))
    assert session.current is None
    session.step(1)
    assert session.current == WEAK


def test_what_was_chosen_stays_wherever_it_moves(session: DocumentSession) -> None:
    session.begin("Who?")
    session.take(reply(FIRST, SECOND, finished=False))
    session.choose(2)
    wider = replace(SECOND, rank=1, start=SECOND.start - 3, text="in 1912")
    session.take(reply(wider, replace(FIRST, rank=2)))
    assert session.current == wider
    session.take(reply(FIRST))
    assert session.current == FIRST, "what was chosen is gone"
    session.choose(7)
    assert session.current == FIRST


def test_answers_stay_until_as_much_was_read_again(session: DocumentSession) -> None:
    session.begin("Who?")
    session.take(replace(reply(FIRST, SECOND), windows=5, passages_read=5, passages=9))
    assert session.unread
    session.read_on()
    assert session.running
    session.take(replace(reply(SECOND, finished=False), windows=4))
    assert session.answers == (FIRST, SECOND)
    session.take(replace(reply(SECOND, finished=False), windows=5))
    assert session.answers == (SECOND,)
    session.begin("Who?")
    session.take(replace(reply(WEAK, finished=False), windows=1))
    assert session.answers == (WEAK,)


def test_steps_go_around(session: DocumentSession) -> None:
    session.step(1)
    session.take(reply(FIRST, SECOND, WEAK))
    ranks = []
    for by in (1, 1, 1, -1):
        session.step(by)
        ranks.append(session.current_rank)
    assert ranks == [2, 3, 1, 3]


def test_the_same_document_laid_out_anew_keeps_its_answers(session: DocumentSession) -> None:
    session.begin("Who?")
    session.take(reply(FIRST, SECOND))
    session.choose(2)
    key = session.subject.key if session.subject else ""
    session.set_document(replace(INFO, doc=2))
    assert session.text is None
    session.set_text(words())
    assert not session.outdated
    assert session.current == replace(SECOND, page_label="")
    assert session.subject is not None
    assert session.subject.key != key
    session.set_document(None)
    session.set_document(replace(INFO, doc=3))
    assert session.question == "Who?"
    session.set_text(words("Words are divi- ded elsewhere."))
    assert session.outdated


def test_another_document_forgets_question_and_scope(session: DocumentSession) -> None:
    session.begin("Who?")
    session.take(reply(FIRST))
    session.set_scope("page")
    session.set_document(replace(INFO, content_hash="b"))
    assert (session.question, session.answers, session.phase, session.scope) == ("", (), Phase.NONE, "document")


def test_scopes_are_spans_of_the_text(session: DocumentSession) -> None:
    assert session.scope_spans(1, None) is None
    session.set_scope("page")
    assert session.scope_spans(1, None) == ((29, len(TEXT)),)
    session.set_scope("selection")
    assert session.scope_spans(1, (3, 9)) == ((3, 9),)
    assert session.scope_spans(1, None) == ((0, 0),)
    session.set_scope("chapter")
    assert session.scope_spans(1, None) == ((0, len(TEXT)),)


def test_answers_of_other_documents_are_not_here(session: DocumentSession) -> None:
    elsewhere = answer(1, "Ada Brandt", document="/tmp/b.pdf", title="B")
    own = answer(2, "1912", document="/tmp/a.pdf", title="A")
    session.begin("Who?")
    session.take(reply(elsewhere, own))
    assert session.answers_here == (own,)
    assert session.current == elsewhere
    session.stop()
    assert session.phase is Phase.FINISHED, "what has ended is not stopped"
