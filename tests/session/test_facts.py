# SPDX-License-Identifier: AGPL-3.0-or-later
"""Questions about the document itself and what it says of itself; questions about what it tells stay the reader's."""

from __future__ import annotations

import re
from types import SimpleNamespace
from typing import Any

import pytest

from desktop_qa.answers.reply import PlacedAnswer, Reply
from desktop_qa.documents.model import DocumentInfo, PageInfo
from desktop_qa.session import facts
from desktop_qa.session.document_session import Subject

HEAD = "On Lamps\n\nBrandt, Ada and Lee Woo, 12 March 2019\n\nLamps are old. The first was lit in 1820."


def subject(text: str = HEAD, pages: int = 3, **metadata: str) -> Subject:
    words: Any = SimpleNamespace(
        text=text,
        headings=((0, 8, 1),) if text.startswith("On Lamps") else (),
        page_of=lambda _offset: 0,
        page_span=lambda _page: (0, len(text)),
        sentence=lambda start, end: (start, end),
        find=lambda query: [one.span() for one in re.finditer(re.escape(query), text, re.IGNORECASE)],
    )
    info = DocumentInfo("/tmp/a.pdf", "a", "pdf", tuple(PageInfo(n, 1, 1) for n in range(pages)), metadata=metadata)
    return Subject("k", "/tmp/a.pdf", "a", words, (), info)


ABOUT_OTHERS = """
Who wrote Hamlet?
Who is the author of the quoted poem?
When was the bridge built?
Who wrote the letter?
When was the law published?
How many pages does the average novel have?
What is the title of the chief?
Who is the author of the second paper?
When was the contract signed?
How long is the bridge?
Who built it?
What is this?
How old is the widow?
Which author wrote the most books?
What is it called when lamps fail?
"""
ABOUT_ITSELF = {
    "author": """
        Who wrote this?
        who wrote the paper
        Who is the author?
        Who are the authors of this paper?
        By whom was this written?
        What are the authors’ names?
        Who’s the author of this article?
        Please tell me who wrote this report.
        Author?
        List the authors
        Who was this written by?
    """,
    "title": """
        What is this called?
        What's the title?
        What is the title of the document?
        How is it titled?
        What is the name of this book?
        What is this document's title?
        Title of this paper
    """,
    "date": """
        When was it published?
        When was this paper written?
        In which year was this published?
        What is the publication date?
        What is the date of this document?
        How old is this document?
        When did this article come out?
        When is this from?
    """,
    "pages": """
        How many pages does this have?
        How many pages are there?
        How long is this document?
        What is the number of pages?
        How many pages is it?
    """,
}


@pytest.mark.parametrize("fact", ABOUT_ITSELF)
def test_questions_about_the_document_itself(fact: str) -> None:
    questions = [line.strip() for line in ABOUT_ITSELF[fact].strip().splitlines()]
    assert [facts.asked(question) for question in questions] == [fact] * len(questions)


@pytest.mark.parametrize("question", ABOUT_OTHERS.strip().splitlines())
def test_questions_about_what_it_tells(question: str) -> None:
    assert facts.asked(question) is None
    assert facts.answers(question, subject(author="Ada Brandt")) == ()


def test_the_author_stands_on_the_first_page_whichever_way_the_name_is_written() -> None:
    for author in ("Brandt, Ada and Lee Woo", "Brandt, Ada; Lee Woo", "brandt, ada"):
        (one,) = facts.answers("Who wrote this?", subject(author=author))
        assert HEAD[one.start : one.end] == one.text
        assert one.text.casefold().startswith("brandt, ada")
        assert (one.fact, one.page, one.above) == ("author", 1, True)
    (elsewhere,) = facts.answers("Who wrote this?", subject(author="Carl Nobody"))
    assert (elsewhere.text, elsewhere.start, elsewhere.end, elsewhere.context) == ("Carl Nobody", 0, 0, "")


@pytest.mark.parametrize(
    "junk", ["", "user", "Administrator", "Unknown", "C:\\docs\\x", "paper.docx", "  ", "---", "Microsoft Office User"]
)
def test_what_programs_write_is_no_author(junk: str) -> None:
    assert facts.answers("Who wrote this?", subject(author=junk)) == ()
    assert facts.answers("Who wrote this?", subject(author="Roota Userman"))


def test_the_title_or_else_the_first_heading() -> None:
    (told,) = facts.answers("What is this called?", subject(title="On Lamps"))
    assert (told.text, told.start, told.end) == ("On Lamps", 0, 8)
    for junk in ("", "Untitled", "Untitled-3", "Microsoft Word - lamps.doc", "lamps.indd", "Document1"):
        (heading,) = facts.answers("What is this called?", subject(title=junk))
        assert heading.text == "On Lamps"
    assert facts.answers("What is this called?", subject("no heading")) == ()


def test_the_date_in_the_head_and_that_of_the_file() -> None:
    found = facts.answers("When was it published?", subject(creationDate="D:20210405120000Z"))
    assert [one.text for one in found] == ["12 March 2019", "2021-04-05"]
    assert HEAD[found[0].start : found[0].end] == "12 March 2019"
    line = subject(
        "Summary\n\nDecember 1998\n\n" + "It was signed into law on October 28, 1998, as is told below. " * 3
    )
    assert [one.text for one in facts.answers("When was it published?", line)] == ["December 1998"]
    several = subject(
        "3 May 2001 and 4 May 2002 are two days of which more is told than a line can hold. " * 2,
        creationDate="D:2003",
    )
    assert [one.text for one in facts.answers("When was it published?", several)] == ["2003"]
    for nonsense in ("D:00000101000000Z", "", "yesterday", "D:9999"):
        assert facts.answers("When was it written?", subject("no date", creationDate=nonsense)) == ()


def test_the_number_of_pages() -> None:
    (one,) = facts.answers("How many pages does it have?", subject(pages=14))
    assert (one.text, one.fact, one.start, one.end) == ("14", "pages", 0, 0)


def test_facts_come_first_and_are_not_said_twice() -> None:
    own = facts.answers("Who wrote this?", subject(author="Brandt, Ada and Lee Woo"))
    start = HEAD.index("Lee Woo")
    same = PlacedAnswer(1, "Lee Woo", 1, start, start + 7, 5.0, 0.6, HEAD, 0)
    other = PlacedAnswer(2, "Lamps", 1, 41, 46, 4.0, 0.1, HEAD, 0, above=False)
    reply = Reply("Who wrote this?", "/tmp/a.pdf", "a", "m", 0.1, 1, (same, other), 0.5)
    shown = facts.before(own, reply, 5).answers
    assert [(one.rank, one.text) for one in shown] == [(1, "Brandt, Ada and Lee Woo"), (2, "Lamps")]
    assert len(facts.before(own, reply, 1).answers) == 1
    assert facts.before((), reply, 5) is reply
