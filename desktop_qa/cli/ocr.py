# SPDX-License-Identifier: AGPL-3.0-or-later
"""``desktop-qa ocr``: a searchable copy of a scan."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop_qa.cli.terminal import Status
from desktop_qa.common.errors import DocumentError, UserError

if TYPE_CHECKING:
    import argparse

    from desktop_qa.documents.document import Document


def add_parser(commands: argparse._SubParsersAction[Any]) -> None:
    """Add the command to the command line."""
    parser = commands.add_parser(
        "ocr",
        help="recognise the text of a scan and save a searchable copy",
        description="Recognise the text of pages that are pictures, and save a copy as PDF whose text can be searched, "
        "selected and asked. Pages that have a text are left as they are.",
        epilog="Languages other than English are read with the data of Tesseract (packages such as tesseract-ocr-deu), "
        "from its usual places or the folder tessdata in the program's data folder.",
    )
    parser.add_argument("file", type=Path, metavar="FILE", help="a PDF, a picture, or another file with fixed pages")
    parser.add_argument("--language", default="", metavar="L", help="eng, deu ... (default: guessed from a page)")
    parser.add_argument("--out", type=Path, metavar="COPY", help="the copy (default: FILE with -searchable.pdf)")
    parser.add_argument("--all", action="store_true", help="recognise pages that have a text, too")
    parser.add_argument("--password", help="of an encrypted document")
    parser.set_defaults(handle=run)


def run(args: argparse.Namespace) -> int:
    """Recognise, save the copy, print its name."""
    from desktop_qa.documents import languages
    from desktop_qa.documents.document import open_document
    from desktop_qa.documents.recognising import kept

    if args.language:
        languages.folder_of(args.language, languages.installed())
    target = (args.out or args.file.with_name(f"{args.file.stem}-searchable.pdf")).absolute()
    if args.out is None and target.exists():
        raise UserError("{file} exists already. Name the copy with --out.", file=target)
    with Status() as status, open_document(args.file, args.password, kept=kept()) as document:
        status.say("Reading the document")
        _recognise(document, args, status)
        status.say("Saving the copy")
        document.host.save_searchable(document.info.doc, target).result()
    sys.stdout.write(f"{target}\n")
    return 0


def _recognise(document: Document, args: argparse.Namespace, status: Status) -> None:
    from desktop_qa.documents.recognising import recognise, unread_pages

    if document.info.reflowable:
        raise DocumentError("{name} is text already; it has no pages that are pictures.", name=args.file.name)
    pages = list(range(len(document.info.pages))) if args.all else unread_pages(document.text_map())
    if not pages:
        raise DocumentError(
            "Every page of {name} has a text. With --all they are recognised anyway.", name=args.file.name
        )

    def tell(done: int, total: int) -> None:
        status.say(f"Recognised {done} of {total} pages")

    tell(0, len(pages))
    recognise(document, pages, args.language, tell)
