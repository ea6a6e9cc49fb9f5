# SPDX-License-Identifier: AGPL-3.0-or-later
"""``desktop-qa search``: the passages of a document that are about some words, in the terminal."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any

from desktop_qa.answers import passages
from desktop_qa.cli.ask import FOUND, MOST, NOTHING, check_text, open_source, read_text
from desktop_qa.cli.terminal import Status, show_passages
from desktop_qa.common.errors import UserError
from desktop_qa.session.answering import Answering, ReaderChoice, loader
from desktop_qa.session.document_session import DocumentSession

if TYPE_CHECKING:
    import argparse


def add_parser(commands: argparse._SubParsersAction[Any]) -> None:
    """Add the command to the command line."""
    parser = commands.add_parser(
        "search",
        help="find passages by what they mean",
        description="Find the passages of a document that are about some words or a sentence, whatever words they use.",
        epilog="exit codes: 0 passages shown, 1 none, 2 bad usage, 3 the document cannot be read",
    )
    parser.add_argument("source", metavar="SOURCE", help="a file, an address (http or https), or - for standard input")
    parser.add_argument("words", metavar="WORDS", help="some words, or a sentence")
    parser.add_argument("--top", type=int, default=5, metavar="N", help="how many passages (default: 5)")
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    parser.add_argument("--password", help="of an encrypted document")
    parser.add_argument("--threads", type=int, default=0, metavar="N", help="threads (default: automatic)")
    parser.set_defaults(handle=run)


def run(args: argparse.Namespace) -> int:
    """Search, print, and say by the exit code whether anything was found."""
    if not 1 <= args.top <= MOST:
        raise UserError(f"--top must be between 1 and {MOST}.")
    if not any(sign.isalnum() for sign in args.words):
        raise UserError("There is nothing to look for. Write some words, or a sentence.")
    if not 0 <= args.threads <= 256:
        raise UserError("--threads must be between 0 (automatic) and 256.")

    answering = Answering(loader())
    choice = ReaderChoice(threads=args.threads)
    session = DocumentSession()
    with Status() as status:
        status.say("Opening the document")
        with open_source(args.source, args.password) as document:
            session.set_document(document.info)
            session.set_text(read_text(document, status))
        subject = session.subject
        assert subject is not None
        check_text(subject.text, args.source)
        for found in answering.search(choice, subject, args.words, args.top):
            status.say(f"Comparing {found.done} of {found.total}")
    searcher = answering.searcher(choice)
    if searcher.notice:
        sys.stderr.write(f"desktop-qa: {searcher.notice}\n")
    if args.json:
        sys.stdout.write(passages.to_json(found, args.source, searcher.encoder))
    else:
        show_passages(found.passages, sys.stdout)
    return FOUND if found.passages else NOTHING
