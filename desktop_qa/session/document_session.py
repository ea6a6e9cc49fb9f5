# SPDX-License-Identifier: AGPL-3.0-or-later
"""One document that is read and asked: its facts, its text, the question, the answers, and which of them is current.

The state lives here once. Whoever shows it observes: a change is told by flags, after it is complete, and observers
read what they need. The window has one session a tab, ``desktop-qa ask`` has one for its run. A session belongs to one
thread; it waits for nothing and asks nobody: ``answering`` does, and gives its replies back to the session.

Asking several documents at once needs no other session: the one that asks takes a reply whose answers name their
documents (``PlacedAnswer.document``, the source of the document), and `here` tells its own from the others'.
"""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import dataclass, replace
from enum import Enum, Flag, auto
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from desktop_qa.answers.reply import PlacedAnswer, Reply
    from desktop_qa.documents.contracts import ReadingText, Span
    from desktop_qa.documents.model import DocumentInfo

Scope = Literal["document", "page", "selection", "chapter", "open", "library"]
"""A part of this document, all documents that are open, or those of the library."""


class Changed(Flag):
    """What of a session is other than before."""

    DOCUMENT = auto()
    """Another document, or the same laid out anew; its text is not known yet."""
    TEXT = auto()
    """The reading text has come or gone."""
    SCOPE = auto()
    """Where to look."""
    QUESTION = auto()
    """Another question, or none: answers and current answer of the one before are gone."""
    STATE = auto()
    """The question waits, is being read, or has ended."""
    ANSWERS = auto()
    """Other answers, or the same at other places."""
    CURRENT = auto()
    """Another answer is current, or the same was chosen once more: it is to be brought into sight."""


Nothing = Changed(0)


class Phase(Enum):
    """How a question stands."""

    NONE = auto()
    """Nothing was asked."""
    WAITING = auto()
    """The reading text is not there yet."""
    READING = auto()
    FINISHED = auto()
    STOPPED = auto()
    """The person stopped it; what was found stays."""
    FAILED = auto()


@dataclass(frozen=True, slots=True)
class Subject:
    """What a question is put to: one document. ``key`` changes whenever its reading text does."""

    key: str
    source: str
    title: str
    text: ReadingText
    page_labels: tuple[str, ...] = ()
    info: DocumentInfo | None = None
    """What the document says of itself."""


class DocumentSession:
    """See the module. Empty until a document is set."""

    def __init__(self) -> None:
        self._observers: list[Callable[[Changed], object]] = []
        self._changes = Nothing
        self._depth = 0
        self._info: DocumentInfo | None = None
        self._content = ""
        self._subject: Subject | None = None
        self._no_text = ""
        self._texts = 0
        self._scope: Scope = "document"
        self._asked_scope: Scope = "document"
        self._read_before = 0
        self._elsewhere = False
        """The question was asked elsewhere: it is read on there."""
        self._question = ""
        self._phase = Phase.NONE
        self._failure = ""
        self._reply: Reply | None = None
        self._current: PlacedAnswer | None = None
        self._chosen = False

    # Observers

    def observe(self, observer: Callable[[Changed], object]) -> Callable[[], None]:
        """Have ``observer`` called after each change; the function returned ends that."""
        self._observers.append(observer)

        def end() -> None:
            if observer in self._observers:
                self._observers.remove(observer)

        return end

    @contextmanager
    def _changing(self, changed: Changed) -> Iterator[None]:
        """Collect changes, and tell them when the outermost block is left."""
        self._depth += 1
        try:
            yield
        finally:
            self._changes |= changed
            self._depth -= 1
            if not self._depth:
                told, self._changes = self._changes, Nothing
                for observer in tuple(self._observers) if told else ():
                    observer(told)

    # The document

    @property
    def info(self) -> DocumentInfo | None:
        """The facts of the document."""
        return self._info

    @property
    def text(self) -> ReadingText | None:
        """Its reading text, None while it is not there."""
        return self._subject.text if self._subject else None

    @property
    def subject(self) -> Subject | None:
        """The document as something to ask, None while it has no text."""
        return self._subject

    @property
    def no_text(self) -> str:
        """Why there is no text to ask; empty while it may still come."""
        return self._no_text

    def set_document(self, info: DocumentInfo | None) -> None:
        """Another document, the same laid out anew, or none for a while.

        The question and its answers stay until a document of other content comes: the same opened or laid out anew
        keeps them.
        """
        if info is self._info:
            return
        with self._changing(Changed.DOCUMENT | Changed.TEXT):
            self._info, self._subject, self._no_text = info, None, ""
            if info is not None and info.content_hash != self._content:
                self._content = info.content_hash
                self.forget()
                self._scope = "document"
                self._changes |= Changed.SCOPE

    def set_text(self, text: ReadingText) -> None:
        """The reading text has come; answers are placed in it anew if they are still true of it (`outdated`)."""
        info = self._info
        if info is None:
            return
        with self._changing(Changed.TEXT):
            # A number rather than a hash of the text: that may be as long as a library.
            self._texts += 1
            key = f"{info.doc}:{info.content_hash}:{self._texts}"
            labels = tuple(page.label for page in info.pages)
            self._subject = Subject(key, info.source, info.title, text, labels, info)
            self._no_text = ""
            if self._reply is not None and not self.outdated:
                self._place_again(self._reply, text)

    def set_no_text(self, reason: str) -> None:
        """There is no text to ask, and why."""
        with self._changing(Changed.TEXT):
            self._subject, self._no_text = None, reason
            if self._phase is Phase.WAITING:
                self.fail(reason)

    def expect_text(self) -> None:
        """There may be a text to ask after all: pages are being recognised."""
        if self._no_text:
            with self._changing(Changed.TEXT):
                self._no_text = ""

    @property
    def outdated(self) -> bool:
        """Whether the text is not the one that gave the answers (words are divided elsewhere): ask once more."""
        text = self.text
        return text is not None and any(text.text[one.start : one.end] != one.text for one in self.answers_here)

    def _place_again(self, reply: Reply, text: ReadingText) -> None:
        def moved(answer: PlacedAnswer) -> PlacedAnswer:
            return replace(answer, page=text.page_of(answer.start) + 1, page_label="") if self.here(answer) else answer

        current = self._current
        self._reply = replace(reply, answers=tuple(map(moved, reply.answers)))
        self._current = None if current is None else self._ranked(current.rank)
        self._changes |= Changed.ANSWERS

    # Where to look

    @property
    def scope(self) -> Scope:
        """Where to look for answers."""
        return self._scope

    def set_scope(self, scope: Scope) -> None:
        """Look there."""
        if scope != self._scope:
            with self._changing(Changed.SCOPE):
                self._scope = scope

    def scope_spans(self, page: int, selection: Span | None) -> tuple[Span, ...] | None:
        """The part of the text in the scope, with the page in sight and what is selected; None is all of it."""
        text = self.text
        if text is None or self._scope in {"document", "open"}:
            return None
        if self._scope == "selection":
            return (selection or (0, 0),)
        here = text.page_span(max(page, 0))
        return (here if self._scope == "page" else text.chapter(here[0]),)

    # The question

    @property
    def question(self) -> str:
        """What was asked last; empty when nothing was."""
        return self._question

    @property
    def asked_scope(self) -> Scope:
        """Where it was to be looked for when it was asked."""
        return self._asked_scope

    @property
    def phase(self) -> Phase:
        """How the question stands."""
        return self._phase

    @property
    def running(self) -> bool:
        """Whether the question is being answered or waits to be."""
        return self._phase in (Phase.WAITING, Phase.READING)

    @property
    def unread(self) -> bool:
        """Whether the question has ended before all that was asked was read."""
        ended = self._phase in (Phase.FINISHED, Phase.STOPPED)
        return ended and self._reply is not None and not (self._reply.complete or self._elsewhere)

    @property
    def failure(self) -> str:
        """Why the question could not be answered."""
        return self._failure

    @property
    def reply(self) -> Reply | None:
        """The answers so far, None before the first."""
        return self._reply

    @property
    def answers(self) -> tuple[PlacedAnswer, ...]:
        """The answers so far, best first."""
        return self._reply.answers if self._reply is not None else ()

    @property
    def answers_here(self) -> tuple[PlacedAnswer, ...]:
        """Those that stand in this document."""
        return tuple(answer for answer in self.answers if self.here(answer))

    def here(self, answer: PlacedAnswer) -> bool:
        """Whether an answer stands in this document."""
        return not answer.document or (self._info is not None and answer.document == self._info.source)

    def begin(self, question: str) -> None:
        """A question begins: at once, when the text is there, or it fails because there is none."""
        with self._changing(Changed.QUESTION | Changed.STATE | Changed.ANSWERS | Changed.CURRENT):
            self._question, self._failure, self._asked_scope, self._read_before = question, "", self._scope, 0
            self._elsewhere = False
            self._reply, self._current, self._chosen = None, None, False
            self._phase = Phase.WAITING if self._subject is None else Phase.READING
            if self._no_text:
                self.fail(self._no_text)

    def read_on(self) -> None:
        """The question goes on from where it stopped: its answers stay until as much was read again, and more."""
        with self._changing(Changed.STATE):
            self._phase, self._failure = Phase.READING, ""
            self._read_before = self._reply.windows if self._reply is not None else 0

    def take(self, reply: Reply) -> None:
        """Answers so far.

        What a person chose stays current wherever it moves to. Else the best answer is, if it counts; while the reading
        goes on the one that was it first stays it, so that the page does not jump about.
        """
        if not reply.finished and reply.windows < self._read_before:
            return
        with self._changing(Changed.ANSWERS | Changed.STATE):
            before, self._reply = self._current, reply
            stays = None
            if before is not None and (self._chosen or not reply.finished):
                stays = next((one for one in reply.answers if _same_place(one, before)), None)
            self._chosen = self._chosen and stays is not None
            best = reply.answers[0] if reply.answers and reply.answers[0].above else None
            self._current = stays or best
            if not (stays or _place_of(best) == _place_of(before)):
                self._changes |= Changed.CURRENT
            self._phase = Phase.FINISHED if reply.finished else Phase.READING

    def adopt(self, reply: Reply, rank: int, scope: Scope) -> None:
        """Show a reply that was asked for elsewhere, of several documents, at the answer of this rank."""
        with self._changing(Changed.QUESTION | Changed.STATE | Changed.ANSWERS | Changed.CURRENT):
            self._question, self._failure, self._phase = reply.question, "", Phase.FINISHED
            self._asked_scope, self._read_before, self._elsewhere = scope, 0, True
            self._reply, self._chosen = reply, True
            self._current = self._ranked(rank)

    def stop(self) -> None:
        """The person stopped it; what was found stays."""
        if self.running:
            with self._changing(Changed.STATE):
                self._phase = Phase.STOPPED

    def fail(self, reason: str) -> None:
        """It could not be answered, and why."""
        with self._changing(Changed.STATE):
            self._phase, self._failure = Phase.FAILED, reason

    def forget(self) -> None:
        """Nothing was asked."""
        with self._changing(Changed.QUESTION | Changed.STATE | Changed.ANSWERS | Changed.CURRENT):
            self._question, self._failure, self._phase = "", "", Phase.NONE
            self._reply, self._current, self._chosen = None, None, False

    # The current answer

    @property
    def current(self) -> PlacedAnswer | None:
        """The answer that a person is at: the best one that counts, or one that was chosen."""
        return self._current

    @property
    def current_rank(self) -> int | None:
        """Its rank."""
        return None if self._current is None else self._current.rank

    def choose(self, rank: int) -> None:
        """Go to the answer of this rank; it stays current until the next question."""
        answer = self._ranked(rank)
        if answer is not None:
            with self._changing(Changed.CURRENT):
                self._current, self._chosen = answer, True

    def step(self, by: int) -> None:
        """Go to the next or previous answer, around the ends; the first or last when none is current."""
        ranks = [answer.rank for answer in self.answers]
        if not ranks:
            return
        if self._current is None:
            self.choose(ranks[0 if by > 0 else -1])
        else:
            self.choose(ranks[(ranks.index(self._current.rank) + by) % len(ranks)])

    def _ranked(self, rank: int) -> PlacedAnswer | None:
        return next((answer for answer in self.answers if answer.rank == rank), None)


def _place_of(answer: PlacedAnswer | None) -> tuple[str, int] | None:
    return None if answer is None else (answer.document, answer.start)


def _same_place(one: PlacedAnswer, other: PlacedAnswer) -> bool:
    """Whether two answers overlap: borders move while the reading goes on."""
    return one.document == other.document and one.start < other.end and other.start < one.end
