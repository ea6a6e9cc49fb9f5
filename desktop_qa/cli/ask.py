# SPDX-License-Identifier: AGPL-3.0-or-later
"""``desktop-qa ask``: a question answered in the terminal. Qt is not imported."""

from __future__ import annotations

import math
import sys
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from desktop_qa.answers import export
from desktop_qa.cli.terminal import Status, show
from desktop_qa.common.errors import DocumentError, UserError
from desktop_qa.qa.answer import AskOptions
from desktop_qa.session.answering import Answering, ReaderChoice, loader
from desktop_qa.session.document_session import DocumentSession

if TYPE_CHECKING:
    import argparse

    from desktop_qa.documents.contracts import ReadingText
    from desktop_qa.documents.document import Document

FOUND, NOTHING = 0, 1
MOST = 100
STDIN = "-"


def add_parser(commands: argparse._SubParsersAction[Any]) -> None:
    """Add the command to the command line."""
    parser = commands.add_parser(
        "ask",
        help="answer a question in the terminal",
        description="Answer a question from a document, in the terminal.",
        epilog="exit codes: 0 answers shown, 1 nothing above the threshold, 2 bad usage, 3 the document cannot be "
        "read, 4 no usable model",
    )
    parser.add_argument("source", metavar="SOURCE", help="a file, an address (http or https), or - for standard input")
    parser.add_argument("question", metavar="QUESTION", help="in plain words")
    parser.add_argument("--top", type=int, default=5, metavar="N", help="how many answers (default: 5)")
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    parser.add_argument("--pages", metavar="3-7", help="read these pages only, such as 3-7 or 1,4-6")
    parser.add_argument(
        "--threshold", type=float, default=0.0, metavar="T", help="confidence (0 to 1) from which an answer counts"
    )
    parser.add_argument(
        "--effort", choices=("quick", "thorough"), default="quick", help="the likeliest passages, or the whole document"
    )
    parser.add_argument("--password", help="of an encrypted document")
    parser.add_argument("--model", metavar="NAME", help="the name of an installed model, or a model's directory")
    parser.add_argument("--threads", type=int, default=0, metavar="N", help="threads for reading (default: automatic)")
    parser.set_defaults(handle=run)


def run(args: argparse.Namespace) -> int:
    """Answer, print, and say by the exit code whether anything was found."""
    if not any(sign.isalnum() for sign in args.question):
        raise UserError('The question is empty. Ask something in words, such as "Who wrote this?"')
    if not 1 <= args.top <= MOST:
        raise UserError(f"--top must be between 1 and {MOST}.")
    if not (math.isfinite(args.threshold) and 0 <= args.threshold <= 1):
        raise UserError("--threshold is a confidence, between 0 and 1.")
    if not 0 <= args.threads <= 256:
        raise UserError("--threads must be between 0 (automatic) and 256.")
    wanted = parse_pages(args.pages) if args.pages else None

    session = DocumentSession()
    with Status() as status:
        status.say("Opening the document")
        with open_source(args.source, args.password) as document:
            session.set_document(document.info)
            session.set_text(read_text(document, status))
        info, subject = document.info, session.subject
        assert subject is not None
        check_text(subject.text, args.source)
        scope = None
        if wanted is not None:
            scope = tuple(subject.text.pages_span(a - 1, b - 1) for a, b in _within(wanted, len(info.pages)))
        status.say("Loading the model")
        answering = Answering(loader())
        choice = ReaderChoice(args.model or "", args.threads)
        notice = answering.use(choice).notice
        # All vectors first: else the answers would depend on whether the document was open before.
        answering.prepare(choice, subject)
        for done, total in answering.make_vectors(choice, subject):
            status.say(f"Comparing {done} of {total}")
        # Programs get every reading of a place, people one.
        options = AskOptions(args.top, args.threshold, args.effort, scope, one_per_place=not args.json)
        session.begin(args.question)
        for now in answering.ask(choice, (subject,), args.question, options):
            session.take(now)
            status.say(f"Reading {now.windows} of {now.total}")
    reply = session.reply
    assert reply is not None
    reply = replace(reply, source=args.source)
    for said in filter(None, (info.notice, notice, *reply.notices)):
        sys.stderr.write(f"desktop-qa: {said}\n")
    if args.json:
        sys.stdout.write(export.to_json(reply))
    else:
        show(reply, sys.stdout)
    return FOUND if reply.found else NOTHING


def open_source(source: str, password: str | None = None) -> Any:
    """Open a file, an address or standard input.

    Raises:
        DocumentError: it cannot be read; ``PasswordRequired`` if it is encrypted.
    """
    from desktop_qa.documents.document import open_document
    from desktop_qa.documents.recognising import kept
    from desktop_qa.documents.source import Source

    if source == STDIN:
        return open_document(Source(data=sys.stdin.buffer.read(), name="standard input"), password, kept=kept())
    return open_document(source, password, kept=kept())


def read_text(document: Document, status: Status) -> ReadingText:
    """The reading text of an open document; that of a scan is recognised."""
    from desktop_qa.documents.recognising import readable_text

    return readable_text(document, lambda done, total: status.say(f"Recognised {done} of {total} pages"))


def check_text(text: ReadingText, source: str) -> None:
    """Raise `DocumentError` for a document without any text."""
    if text.text.strip():
        return
    raise DocumentError(f"{source} has no text: its pages are empty, or pictures without words.")


def parse_pages(text: str) -> list[tuple[int, int]]:
    """Page ranges such as ``3-7`` or ``1,4-6``, 1-based, both ends included.

    Raises:
        UserError: it is written otherwise.
    """
    ranges = []
    for part in text.split(","):
        first, dash, last = part.strip().partition("-")
        if not first.isdecimal() or (dash and not last.isdecimal()):
            raise UserError(f"--pages is written like 3-7 or 1,4-6, not {text!r}.")
        low, high = int(first), int(last or first)
        if not 1 <= low <= high:
            raise UserError(f"--pages counts from 1 and upwards, so {part.strip()!r} means nothing.")
        ranges.append((low, high))
    return ranges


def _within(ranges: list[tuple[int, int]], pages: int) -> list[tuple[int, int]]:
    """The ranges cut to the document.

    Raises:
        UserError: a range has no page in the document.
    """
    for low, _ in ranges:
        if low > pages:
            raise UserError(f"--pages {low}: the document ends at page {pages}.")
    return [(low, min(high, pages)) for low, high in ranges]
