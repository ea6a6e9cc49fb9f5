# SPDX-License-Identifier: AGPL-3.0-or-later
"""``desktop-qa library``: folders of documents in the terminal. Qt is not imported."""

from __future__ import annotations

import contextlib
import json
import math
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop_qa.common import paths
from desktop_qa.common.errors import UserError

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterator

    from desktop_qa.library.indexer import Step
    from desktop_qa.library.records import Entry
    from desktop_qa.library.search import Only
    from desktop_qa.library.store import Store

DONE, NOTHING = 0, 1
MOST = 100
KINDS = ("pdf", "epub", "xps", "fb2", "cbz", "mobi", "html", "mhtml", "markdown", "text", "image")


def add_parser(commands: argparse._SubParsersAction[Any]) -> None:
    """Add the command to the command line."""
    parser = commands.add_parser(
        "library",
        help="ask whole folders of documents",
        description="Folders of documents that are read once and asked together. What is kept of them (text, passages "
        "and vectors) lies in the program's own data folder; the documents are not changed.",
        epilog="exit codes: 0 done, or answers shown; 1 nothing found; 2 bad usage, or the library cannot be written; "
        "4 no usable model",
    )
    own = parser.add_subparsers(dest="what", metavar="WHAT", required=True)
    add = own.add_parser("add", help="add folders or files, and read them")
    add.add_argument("paths", nargs="+", type=Path, metavar="PATH", help="a folder or a file")
    add.add_argument("--later", action="store_true", help="do not read them now")
    add.set_defaults(handle=_add)
    update = own.add_parser("update", help="read what is new or has changed")
    update.add_argument(
        "--steps", action="store_true",
        help="for programs: each step as a line of JSON; it ends when the standard input does",
    )  # fmt: skip
    update.set_defaults(handle=_update)
    listed = own.add_parser("list", help="the documents, and why one could not be read")
    listed.add_argument("--failed", action="store_true", help="only those that could not be read")
    listed.set_defaults(handle=_list)
    own.add_parser("status", help="the folders, and how much is read").set_defaults(handle=_status)
    remove = own.add_parser("remove", help="remove folders or files with all that was read from them")
    remove.add_argument("paths", nargs="+", type=Path, metavar="PATH", help="as it was added")
    remove.set_defaults(handle=_remove)
    ask = own.add_parser("ask", help="answer a question from all documents")
    ask.add_argument("question", metavar="QUESTION", help="in plain words")
    ask.add_argument("--effort", choices=("quick", "thorough"), default="quick", help="read 24 passages, or 200")
    ask.add_argument("--threshold", type=float, default=0.0, metavar="T", help="confidence from which an answer counts")
    ask.add_argument("--model", metavar="NAME", help="the name of an installed model, or a model's directory")
    ask.set_defaults(handle=_ask)
    search = own.add_parser("search", help="the passages that fit words best")
    search.add_argument("words", metavar="WORDS", help="words, or a sentence")
    search.set_defaults(handle=_search)
    for one, default in ((ask, 5), (search, 10)):
        one.add_argument("--top", type=int, default=default, metavar="N", help=f"how many (default: {default})")
        one.add_argument("--in", dest="folders", action="append", type=Path, default=[], metavar="PATH",
                         help="only in this folder or file; may be given several times")  # fmt: skip
        one.add_argument("--kind", action="append", default=[], choices=KINDS, metavar="KIND",
                         help=f"only documents of this kind: {', '.join(KINDS)}")  # fmt: skip
    for one in own.choices.values():
        one.add_argument("--json", action="store_true", help="print JSON")


@contextlib.contextmanager
def _store() -> Iterator[Store]:
    """The library of this user; what its file has to say is said once."""
    from desktop_qa.library.store import Store

    store = Store(paths.find().library_file)
    try:
        yield store
    finally:
        if store.notice:
            sys.stderr.write(f"desktop-qa: {store.notice}\n")
        store.close()


def _add(args: argparse.Namespace) -> int:
    with _store() as store:
        added = []
        for path in args.paths:
            whole = path.expanduser().resolve()
            if not whole.exists():
                raise UserError("{path} does not exist.", path=path)
            added.append({"path": str(whole), "added": store.add_folder(whole)})
        if not args.json:
            for one in added:
                _write(f"{'Added' if one['added'] else 'Already there'}: {one['path']}")
        if args.later:
            if args.json:
                _json(added)
            return DONE
        return _read(store, as_json=args.json)


def _update(args: argparse.Namespace) -> int:
    with _store() as store:
        return _steps(store) if args.steps else _read(store, as_json=args.json)


def _steps(store: Store) -> int:
    """Read what is to be read for a program that listens."""
    from desktop_qa.library import work

    for step in work.run(store, paths.find(), work.end_of_input()):
        sys.stdout.write(json.dumps(step.values()) + "\n")
        sys.stdout.flush()
    return DONE


def _read(store: Store, *, as_json: bool) -> int:
    """Read what is to be read, with progress on standard error."""
    from desktop_qa.cli.terminal import Status
    from desktop_qa.library import work

    with Status() as status:
        for step in work.run(store, paths.find()):
            if step.failed:
                status.clear()
                sys.stderr.write(f"desktop-qa: {step.failed}\n")
            status.say(_progress(step))
    if as_json:
        _json(_totals(store))
    else:
        _write(_in_words(store))
    return DONE


def _progress(step: Step) -> str:
    if step.documents_left:
        return f"{step.documents_left} documents left, {step.pages} pages read  {step.name[:40]}"
    return f"{step.passages_left} passages left to be made findable by meaning"


def _list(args: argparse.Namespace) -> int:
    with _store() as store:
        entries = [one for one in store.entries() if not args.failed or one.state == "failed"]
        if args.json:
            _json([_entry(one) for one in entries])
        else:
            for one in entries:
                _write(_line(one))
    return DONE


def _entry(entry: Entry) -> dict[str, Any]:
    return {
        "path": str(entry.path),
        "state": entry.state,
        "reason": str(entry.reason),
        "title": entry.title,
        "kind": entry.kind,
        "pages": entry.pages,
        "passages": entry.passages,
        "read": time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(entry.read)) if entry.read else None,
    }


def _line(entry: Entry) -> str:
    said = {
        "new": "waits to be read",
        "read": f"{entry.pages} pages",
        "failed": str(entry.reason),
        "same": "the same as another document",
    }
    return f"{entry.path}: {said[entry.state]}"


def _status(args: argparse.Namespace) -> int:
    with _store() as store:
        if args.json:
            _json(_totals(store))
        else:
            for folder in store.folders():
                _write(f"{folder.path}" + (f": {folder.reason}" if folder.reason else ""))
            _write(_in_words(store))
    return DONE


def _totals(store: Store) -> dict[str, Any]:
    totals = store.totals()
    return {
        "folders": [{"path": str(one.path), "reason": str(one.reason)} for one in store.folders()],
        "documents": totals.documents,
        "read": totals.read,
        "waiting": totals.waiting,
        "failed": totals.failed,
        "same": totals.same,
        "pages": totals.pages,
        "passages": totals.passages,
        "with_vectors": totals.encoded,
        "bytes": totals.bytes,
    }


def _in_words(store: Store) -> str:
    totals = store.totals()
    if not totals.documents and not store.folders():
        return "The library is empty. Add a folder: desktop-qa library add PATH"
    parts = [f"{totals.read} documents read ({totals.pages} pages, {totals.passages} passages)"]
    if totals.waiting:
        parts.append(f"{totals.waiting} waiting")
    if totals.failed:
        parts.append(f"{totals.failed} could not be read (desktop-qa library list --failed)")
    if totals.same:
        parts.append(f"{totals.same} the same as another")
    return ", ".join(parts) + f". The store takes {totals.bytes / 1e6:.1f} MB."


def _remove(args: argparse.Namespace) -> int:
    with _store() as store:
        removed = []
        for path in args.paths:
            whole = path.expanduser().resolve()
            count = store.remove_folder(whole)
            if count is None:
                raise UserError("{path} was not added to the library.", path=path)
            removed.append({"path": str(whole), "documents": count})
            if not args.json:
                _write(f"Removed {whole} with all that was read from it ({count} documents).")
        if args.json:
            _json(removed)
    return DONE


def _only(args: argparse.Namespace) -> Only:
    from desktop_qa.library.search import Only

    if not 1 <= args.top <= MOST:
        raise UserError(f"--top must be between 1 and {MOST}.")
    return Only(tuple(path.expanduser().resolve() for path in args.folders), tuple(args.kind))


def _ask(args: argparse.Namespace) -> int:
    if not (math.isfinite(args.threshold) and 0 <= args.threshold <= 1):
        raise UserError("--threshold is a confidence, between 0 and 1.")
    only = _only(args)
    from desktop_qa.answers import export
    from desktop_qa.cli.terminal import Status, show
    from desktop_qa.library.asking import ask
    from desktop_qa.library.search import Search
    from desktop_qa.models import engines
    from desktop_qa.qa.answer import AskOptions

    with _store() as store, Status() as status:
        status.say("Loading the model")
        engine, notice = engines.load_for_commands(args.model, 0)
        search = Search(store, engine.encoder)
        options = AskOptions(args.top, args.threshold, args.effort, one_per_place=not args.json)
        for reply in ask(search, engine, args.question, options, only):
            status.say(f"Reading {reply.windows} of {reply.total}")
    for said in filter(None, (notice, *reply.notices)):
        sys.stderr.write(f"desktop-qa: {said}\n")
    if args.json:
        sys.stdout.write(export.to_json(reply))
    else:
        show(reply, sys.stdout)
    return DONE if reply.found else NOTHING


def _search(args: argparse.Namespace) -> int:
    only = _only(args)
    from desktop_qa.library.search import Search
    from desktop_qa.models import engines

    encoder, notice = engines.load_encoder(paths.find())
    if notice:
        sys.stderr.write(f"desktop-qa: {notice}\n")
    with _store() as store:
        hits = Search(store, encoder).find(args.words, args.top, only)
        found = []
        for hit in hits:
            cut = store.cut(hit.entry.number)
            start, end = cut.passages.span(hit.passage)
            found.append(
                {
                    "document": str(hit.entry.path),
                    "title": hit.entry.title,
                    "page": cut.page_of(start) + 1,
                    "start": start,
                    "end": end,
                    "score": round(hit.score, 4),
                    "text": store.text(hit.entry.number, start, end),
                }
            )
    if args.json:
        _json(found)
    else:
        for rank, one in enumerate(found, 1):
            _write(f"{rank:>2}  {one['document']}, p. {one['page']}\n    {' '.join(str(one['text']).split())[:300]}\n")
    return DONE if found else NOTHING


def _json(values: object) -> None:
    sys.stdout.write(json.dumps(values, indent=2, ensure_ascii=False) + "\n")


def _write(line: str) -> None:
    sys.stdout.write(line + "\n")
