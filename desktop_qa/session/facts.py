# SPDX-License-Identifier: AGPL-3.0-or-later
"""Questions about the document itself, answered from what it says of itself: title, author, date, number of pages.

A reader looks for such answers in the running text, where it finds other people's names and other years.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING, Literal

from desktop_qa.answers.reply import PlacedAnswer, Reply

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop_qa.documents.contracts import ReadingText, Span
    from desktop_qa.documents.model import DocumentInfo
    from desktop_qa.session.document_session import Subject

Fact = Literal["author", "title", "date", "pages"]

_GENERIC = "document|paper|article|book|text|report|thesis|manual|publication|pdf|essay|study|page|file|guide"
_OTHER = (
    "story|blog post|post|manuscript|e-?book|work|piece|draft|specification|contract|agreement|letter|chapter|"
    "dissertation"
)
_DOC = rf"(?:it|this|that|(?:the|this|that) (?:present |whole |research )?(?:{_GENERIC})|(?:this|that) (?:{_OTHER}))"
"""The document itself: "this", "this contract", "the paper", but not "the contract", which may be one it tells of."""
_AUTHOR = r"(?:author|writer)s?"
_MADE = r"(?:first )?(?:published|written|released|issued|created|made|produced|printed|posted|dated|updated)"

_QUESTIONS: dict[Fact, tuple[str, ...]] = {
    "author": (
        rf"who (?:wrote|authored|has written|have written|penned) {_DOC}",
        rf"(?:by )?whom? (?:is|was) {_DOC} (?:written|authored)(?: by)?",
        rf"(?:who|what) (?:is|are|was|were) the (?:names? of the )?{_AUTHOR}(?: of {_DOC})?",
        rf"what (?:is|are) the {_AUTHOR} names?",
        rf"(?:name |list |give )?(?:the )?{_AUTHOR}(?: of {_DOC})?",
        rf"who (?:is|are) {_DOC} (?:by|written by)",
        rf"{_DOC} (?:was|is) written by whom?",
    ),
    "title": (
        rf"(?:what|how) is {_DOC} (?:called|titled|named|entitled)",
        rf"what is (?:the )?title(?: of {_DOC})?",
        rf"what is the name of {_DOC}",
        rf"what (?:title|name) does {_DOC} have",
        rf"what is {_DOC} (?:title|name)",
        rf"(?:the )?title(?: of {_DOC})?",
    ),
    "date": (
        rf"when (?:was|were|is) {_DOC} {_MADE}",
        rf"when (?:did {_DOC} (?:appear|come out)|is {_DOC} from)",
        rf"(?:in )?(?:what|which) year (?:was|is|did) {_DOC} (?:{_MADE}|from|appear|come out)",
        rf"(?:what is )?(?:the )?(?:publication|release|creation) (?:date|year)(?: of {_DOC})?",
        rf"what is the date(?: of (?:publication|{_DOC}))?(?: of {_DOC})?",
        rf"how old is {_DOC}",
    ),
    "pages": (
        rf"how many pages (?:does {_DOC} have|has {_DOC}|are there(?: in {_DOC})?|are in {_DOC}|is {_DOC}(?: long)?)",
        rf"how many pages {_DOC} has",
        rf"how long is {_DOC}",
        rf"(?:what is )?the (?:number of pages|page count)(?: (?:of|in) {_DOC})?",
        rf"(?:number of pages|page count)(?: (?:of|in) {_DOC})?",
    ),
}
_PATTERNS = {fact: re.compile("|".join(forms)) for fact, forms in _QUESTIONS.items()}

_NOBODY = re.compile(
    r"(?:user|users?|admin(?:istrator)?|unknown|author|anonymous|owner|root|default|test|none|n/?a|guest|scanner|"
    r"microsoft office user|windows user|preferred customer|nobody|\W*|.*[\\/].*|.*\.(?:docx?|pdf|tex|indd)|\d+)",
    re.IGNORECASE,
)
_UNTITLED = re.compile(
    r"(?:untitled.*|no title|title|document\d*|microsoft word - .*|.*\.(?:docx?|pdf|tex|dvi|indd|qxd|rtf|odt|html?))",
    re.IGNORECASE,
)
_MONTHS = (
    "january|february|march|april|may|june|july|august|september|october|november|december|"
    "jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec"
)
_DATE = re.compile(
    rf"\b(?:\d{{1,2}}(?:st|nd|rd|th)? (?:{_MONTHS})\.?,? (?P<a>\d{{4}})|(?:{_MONTHS})\.? \d{{1,2}}(?:st|nd|rd|th)?,? "
    rf"(?P<b>\d{{4}})|(?:{_MONTHS})\.?,? (?P<c>\d{{4}})|(?P<d>\d{{4}})-\d\d-\d\d)\b",
    re.IGNORECASE,
)
_PDF_DATE = re.compile(r"(?:D:)?(\d{4})-?(\d\d)?-?(\d\d)?")
SHORT_LINE = 90
HEAD = 600
"""Characters of the first page in which a date is the document's own."""


@dataclass(frozen=True, slots=True)
class Known:
    """What is known of a document: the words, and where they stand on its first page, if they do."""

    fact: Fact
    words: str
    span: Span | None = None


def asked(question: str) -> Fact | None:
    """Which fact of the document itself a question is about; None if it is about what the document tells.

    "Who wrote this paper?" is about the document, "Who wrote Hamlet?" is not.
    """
    words = re.sub(r"^(who|what|when|how)'s\b", r"\1 is", question.strip().casefold().replace("’", "'"))
    words = words.replace("'s", "")
    words = " ".join(re.sub(r"[^\w\s/-]", " ", words).split())
    words = re.sub(r"^(?:please )?(?:can you )?(?:tell me |say )?", "", words)
    return next((fact for fact, pattern in _PATTERNS.items() if pattern.fullmatch(words)), None)


def known(fact: Fact, info: DocumentInfo, text: ReadingText) -> Iterator[Known]:
    """What the document says of itself, likeliest first."""
    if fact == "pages":
        yield Known(fact, str(len(info.pages)))
    elif fact == "author":
        author = " ".join(info.metadata.get("author", "").split())
        if not _NOBODY.fullmatch(author):
            yield Known(fact, author, _on_first_page(author, text))
    elif fact == "title":
        yield from _titles(info, text)
    else:
        yield from _dates(info, text)


def _titles(info: DocumentInfo, text: ReadingText) -> Iterator[Known]:
    title = " ".join(info.metadata.get("title", "").split())
    if title and not _UNTITLED.fullmatch(title):
        yield Known("title", title, _on_first_page(title, text))
    elif text.headings and text.page_of(text.headings[0][0]) == 0:
        start, end, _ = text.headings[0]
        yield Known("title", text.text[start:end], (start, end))


def _dates(info: DocumentInfo, text: ReadingText) -> Iterator[Known]:
    """The date in the head of the first page, and the day on which the file says that it was made.

    In the head a date counts that stands in a short line ("December 1998", "Ada Brandt, 12 March 2019"), or is the only
    one.
    """
    start, end = text.page_span(0)
    head = text.text[start : min(end, start + HEAD)]
    found = [match for match in _DATE.finditer(head) if _sensible(int(match[match.lastgroup or 0]))]
    alone = [match for match in found if len(_line(head, match.start())) <= SHORT_LINE]
    found = alone or (found if len({match[0].casefold() for match in found}) == 1 else [])
    if found:
        yield Known("date", found[0][0], (start + found[0].start(), start + found[0].end()))
    made = _PDF_DATE.match(info.metadata.get("creationDate", "") or info.metadata.get("date", ""))
    if made is not None and _sensible(int(made[1])):
        yield Known("date", "-".join(part for part in made.groups() if part))


def _line(text: str, at: int) -> str:
    """The paragraph that holds an offset."""
    end = text.find("\n", at)
    return text[text.rfind("\n", 0, at) + 1 : end if end >= 0 else len(text)]


def _sensible(year: int) -> bool:
    return 1400 <= year <= date.today().year + 1


def _on_first_page(words: str, text: ReadingText) -> Span | None:
    """Where some words stand on the first page, or the first of several names does."""
    start, end = text.page_span(0)
    first = re.split(r"\s*(?:;|,? and |&)\s*", words)[0]
    last, comma, given = first.partition(", ")
    for form in (words, first, f"{given} {last}" if comma else ""):
        for hit in text.find(form) if len(form) > 1 else ():
            if start <= hit[0] and hit[1] <= end:
                return hit
    return None


def answers(question: str, subject: Subject) -> tuple[PlacedAnswer, ...]:
    """The answers that the document's facts give to a question; none if it is about something else."""
    fact, info = asked(question), subject.info
    if fact is None or info is None:
        return ()
    return tuple(_placed(rank, one, subject) for rank, one in enumerate(known(fact, info, subject.text), 1))


def _placed(rank: int, one: Known, subject: Subject) -> PlacedAnswer:
    text, span = subject.text, one.span or (0, 0)
    first, last = text.sentence(*span) if one.span is not None else (0, 0)
    return PlacedAnswer(
        rank=rank,
        text=one.words if one.span is None else text.text[slice(*span)],
        page=text.page_of(span[0]) + 1,
        start=span[0],
        end=span[1],
        score=0.0,
        confidence=1.0,
        context=text.text[first:last],
        context_start=first,
        page_label=subject.page_labels[0] if subject.page_labels else "",
        fact=one.fact,
        alternatives=(one.words,) if one.span is not None and text.text[slice(*span)] != one.words else (),
    )


def before(facts: tuple[PlacedAnswer, ...], reply: Reply, top: int) -> Reply:
    """A reply with the document's own facts first; what says the same after them is left out."""
    if not facts:
        return reply
    said = {" ".join(fact.text.casefold().split()) for fact in facts}

    def repeats(answer: PlacedAnswer) -> bool:
        overlaps = any(answer.start < fact.end and fact.start < answer.end for fact in facts)
        return overlaps or " ".join(answer.text.casefold().split()) in said

    rest = [answer for answer in reply.answers if not repeats(answer)]
    ranked = [replace(one, rank=rank) for rank, one in enumerate((*facts, *rest)[: max(top, len(facts))], 1)]
    return replace(reply, answers=tuple(ranked))
