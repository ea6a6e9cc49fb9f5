# SPDX-License-Identifier: AGPL-3.0-or-later
"""The command line. The window is one of its commands: the one that needs no name."""

from __future__ import annotations

import argparse
import contextlib
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_qa.common import logs, paths
from desktop_qa.common.errors import UserError

if TYPE_CHECKING:
    from collections.abc import Sequence

COMMANDS = ("ask", "search", "ocr", "library", "models", "evaluate", "benchmark")
USAGE = """desktop-qa [OPTIONS] [FILE|URL ...]
       desktop-qa ask SOURCE QUESTION [OPTIONS]
       desktop-qa search SOURCE WORDS [OPTIONS]
       desktop-qa ocr FILE [--language L] [--out COPY]
       desktop-qa library|models|evaluate|benchmark ..."""
DESCRIPTION = """Open documents in a window and ask them questions. PDF, EPUB, XPS, FB2, MOBI, CBZ, HTML, MHTML, \
Markdown and plain text are read, and pages of the web. Everything happens on this computer."""
EPILOG = """exit codes: 0 answers shown, 1 nothing above the threshold, 2 bad usage, 3 the document cannot be read, \
4 no usable model. A file that is called like a command is opened as ./ask."""
DOCUMENT_HOST = "--document-host"
INTERRUPTED = 130
_WITH_VALUE = ("--basedir", "--debug", "--smoke", "--question", "--screenshot")


def build_parser() -> argparse.ArgumentParser:
    """The parser of the commands; ``main`` takes plain files and addresses before it is asked."""
    from desktop_qa.cli import ask as cli_ask
    from desktop_qa.cli import library as cli_library
    from desktop_qa.cli import measure as cli_measure
    from desktop_qa.cli import models
    from desktop_qa.cli import ocr as cli_ocr
    from desktop_qa.cli import search as cli_search

    parser = _window_parser()
    # With a name of their own: else their usage would begin with the three lines of the whole program's.
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", title="commands", prog="desktop-qa")
    cli_ask.add_parser(commands)
    cli_search.add_parser(commands)
    cli_library.add_parser(commands)
    cli_ocr.add_parser(commands)
    models.add_parser(commands)
    cli_measure.add_parsers(commands)
    return parser


def _window_parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser("desktop-qa", usage=USAGE, description=DESCRIPTION, epilog=EPILOG)
    parser.add_argument("--basedir", type=Path, metavar="DIR", help="keep every file the program writes below DIR")
    parser.add_argument("--version", action="store_true", help="print the versions of all parts and leave")
    parser.add_argument(
        "--debug", metavar="PARTS", help="print what these parts do: qa, documents, ui.tab, or all; with commas between"
    )
    window = parser.add_argument_group("window")
    window.add_argument("--question", metavar="Q", help="ask this of the first document as soon as it is open")
    window.add_argument("--smoke", metavar="FILE", help="open FILE in a window, ask --question, print JSON and leave")
    window.add_argument("--screenshot", type=Path, metavar="PATH", help="with --smoke: save a picture of the window")
    desktop = parser.add_argument_group("desktop")
    desktop.add_argument(
        "--install-desktop-entry", action="store_true", help="add the program to this user's menu of applications"
    )
    desktop.add_argument("--uninstall-desktop-entry", action="store_true", help="take it out again")
    return parser


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program; returns its exit code.

    Raises:
        SystemExit: bad usage (2), or help was printed (0); this is how argparse ends.
    """
    given = list(sys.argv[1:] if arguments is None else arguments)
    if DOCUMENT_HOST in given:
        return _document_host(given)
    _plain_output()
    # Before NumPy is loaded: its products are small here, and threads of their own only wait for each other. Searching
    # a million vectors on a busy machine took 2.4 s with two of them, 0.1 s with one.
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    try:
        if _first_word(given) in COMMANDS or "-h" in given or "--help" in given:
            args = build_parser().parse_args(given)
        else:
            parser = _window_parser()
            parser.add_argument("sources", nargs="*", metavar="FILE|URL")
            args = parser.parse_args(given)
        if args.basedir is not None:
            # By the environment, so that it holds in every process of the program.
            os.environ[paths.BASEDIR_VARIABLE] = str(args.basedir.expanduser().absolute())
        if args.debug:
            os.environ[logs.DEBUG_VARIABLE] = args.debug
        logs.to_terminal(logs.categories())
        return _dispatch(args)
    except UserError as error:
        print(f"desktop-qa: {error}", file=sys.stderr)
        return error.exit_code
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        # The reader of the output has gone (desktop-qa ask ... | head): nothing is left to say to it.
        with contextlib.suppress(OSError):
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0


def _first_word(given: Sequence[str]) -> str:
    """The first argument that is neither an option nor the value of one."""
    skip = False
    for word in given:
        if skip:
            skip = False
        elif word in _WITH_VALUE:
            skip = True
        elif not word.startswith("-"):
            return word
    return ""


def _dispatch(args: argparse.Namespace) -> int:
    if args.version:
        from desktop_qa.cli.versions import report

        print(report())
        return 0
    if args.install_desktop_entry or args.uninstall_desktop_entry:
        return _desktop_entry(install=args.install_desktop_entry)
    if getattr(args, "command", None):
        code: int = args.handle(args)
        return code
    return _window(args)


def _window(args: argparse.Namespace) -> int:
    if args.smoke and not args.question:
        raise UserError("--smoke needs a question: desktop-qa --smoke FILE --question Q")
    if args.screenshot and not args.smoke:
        raise UserError("--screenshot belongs to --smoke: desktop-qa --smoke FILE --question Q --screenshot PATH")
    if args.question and not (args.smoke or args.sources):
        raise UserError("--question needs a document: desktop-qa --question Q FILE")
    from desktop_qa.ui.app import app
    from desktop_qa.ui.app.smoke import SmokeOptions

    if args.smoke:
        return app.run([args.smoke], SmokeOptions(args.question, args.screenshot), paths.find(), args.question)
    return app.run(args.sources, None, paths.find(), args.question or "")


def _desktop_entry(*, install: bool) -> int:
    from desktop_qa.desktop import entry as desktop_entry

    if install:
        print(f"Added: {desktop_entry.install()}")
    else:
        print("Removed." if desktop_entry.uninstall() else "It was not there.")
    return 0


def _document_host(given: list[str]) -> int:
    """Be the process that owns the documents; only the program starts itself so."""
    from desktop_qa.documents.process import server

    code: int = server.main(given)
    return code


def _plain_output() -> None:
    """Never fail for a sign that the terminal's encoding lacks."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="replace")
