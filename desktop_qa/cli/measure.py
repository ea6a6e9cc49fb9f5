# SPDX-License-Identifier: AGPL-3.0-or-later
"""``desktop-qa evaluate`` and ``desktop-qa benchmark``: how well and how fast the installed program answers."""

from __future__ import annotations

import argparse
import importlib
import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop_qa.cli.terminal import Bar
from desktop_qa.cli.versions import facts, report
from desktop_qa.common.errors import UserError

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop_qa.qa.encoder import Encoder
    from desktop_qa.qa.engine import Engine

MANY_FAULTS = 10


def add_parsers(commands: argparse._SubParsersAction[Any]) -> None:
    """Add both commands to the command line."""
    evaluate = commands.add_parser(
        "evaluate",
        help="measure how well the model answers",
        description="Measure how well a model answers, on question files in the format of SQuAD or on real documents.",
    )
    evaluate.set_defaults(handle=lambda _: _usage(evaluate))
    kinds = evaluate.add_subparsers(metavar="WHAT", title="what")

    squad = kinds.add_parser("squad", help="each question of its own paragraph: exact match and F1 as SQuAD has them")
    _common(squad, _squad)
    squad.add_argument("--beside", metavar="NAME", help="another model: its figures too, and how often both agree")
    articles = kinds.add_parser("articles", help="each question of its whole article, with and without retrieval")
    _common(articles, _articles)
    documents = kinds.add_parser("documents", help="questions on real documents, opened as the window opens them")
    _common(documents, _documents)
    documents.add_argument("--dir", type=Path, metavar="DIR", help="where the documents are (default: beside FILE)")
    documents.add_argument(
        "--effort",
        choices=("quick", "thorough"),
        default="thorough",
        help="as in: desktop-qa ask (default: thorough)",
    )
    documents.add_argument(
        "--together", action="store_true", help="ask every question of all documents at once, as of a library"
    )
    documents.add_argument("--details", action="store_true", help="also print each question with its first answers")
    retrieval = kinds.add_parser("retrieval", help="where the passage of the evidence stands in the order of reading")
    _common(retrieval, _retrieval)
    retrieval.add_argument("--dir", type=Path, metavar="DIR", help="where the documents are (default: beside FILE)")
    text = kinds.add_parser(
        "text",
        help="the reading text: beside poppler's pdftotext, and on small files of known text",
        description="Measure how faithful the reading text is: the words of the PDF files in DIR beside poppler's "
        "pdftotext, and the small files that the program knows by name against what is right for them.",
    )
    text.add_argument("dir", type=Path, metavar="DIR", help="a folder of documents")
    text.add_argument("--details", action="store_true", help="also print each file")
    text.add_argument("--json", action="store_true", help="print one JSON object")
    text.set_defaults(handle=_text)
    recognition = kinds.add_parser(
        "recognition",
        help="text recognition: PDF files beside copies of them whose pages are pictures",
        description="Measure how well text is recognised: the words of the PDF files in DIR beside those of copies "
        "whose pages are pictures.",
    )
    recognition.add_argument("dir", type=Path, metavar="DIR", help="a folder of PDF files")
    recognition.add_argument("--dpi", type=int, default=200, metavar="N", help="pixels an inch of the pictures (200)")
    recognition.add_argument("--pages", type=int, default=0, metavar="N", help="only the first N pages of each file")
    recognition.add_argument("--keep", type=Path, metavar="FOLDER", help="save the copies there, with their text")
    recognition.add_argument("--details", action="store_true", help="also print each file")
    recognition.add_argument("--json", action="store_true", help="print one JSON object")
    recognition.set_defaults(handle=_recognition)
    calibrate = kinds.add_parser(
        "calibrate", help="find how scores become confidence; with --write, keep it in the model's manifest"
    )
    _common(calibrate, _calibrate, many=True)
    calibrate.add_argument("--questions", type=int, default=6, metavar="N", help="asked of each document (6)")
    calibrate.add_argument("--write", action="store_true", help="write the result into the model's manifest")

    benchmark = commands.add_parser(
        "benchmark",
        help="measure how fast the program is on this machine",
        description="Measure how fast the program is on this machine. Without WHAT: documents and window.",
    )
    benchmark.add_argument("--json", action="store_true", help="print one JSON object")
    benchmark.set_defaults(handle=_benchmark_all)
    what = benchmark.add_subparsers(metavar="WHAT", title="what")
    for name, module, text in _BENCHMARKS:
        part = what.add_parser(name, help=text, description=text[0].upper() + text[1:] + ".")
        importlib.import_module(module).add_arguments(part)
        part.set_defaults(handle=_benchmark, module=module)


_BENCHMARKS = (
    ("documents", "desktop_qa.evaluation.benchmark", "opening, reading text and answering, on a document that is made"),
    (
        "window",
        "desktop_qa.ui.app.benchmark",
        "the window: up, first page, text, answers, and the longest it did not respond",
    ),
    ("library", "desktop_qa.ui.app.benchmark_library", "reading and asking a library of documents that are made"),
    ("models", "desktop_qa.evaluation.benchmark_models", "installed models, one beside the other"),
    ("reader", "desktop_qa.evaluation.benchmark_reader", "the network against other ways to run it"),
)

_OF_THE_PROGRAM = ("documents", "window")
"""What is measured when nothing is named."""


def _common(
    parser: argparse.ArgumentParser, handle: Callable[[argparse.Namespace], int], *, many: bool = False
) -> None:
    if many:
        parser.add_argument("files", nargs="+", type=Path, metavar="FILE", help="question files, also gzipped")
    else:
        parser.add_argument("file", type=Path, metavar="FILE", help="a question file, also gzipped")
    parser.add_argument("--model", metavar="NAME", help="the name of an installed model, or a model's directory")
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    parser.add_argument("--limit", type=int, default=0, metavar="N", help="ask about N questions only")
    parser.add_argument("--threads", type=int, default=0, metavar="N", help="threads for reading (default: automatic)")
    parser.set_defaults(handle=handle)


def _usage(parser: argparse.ArgumentParser) -> int:
    parser.print_help(sys.stderr)
    return UserError.exit_code


def _reader(args: argparse.Namespace) -> Any:
    from desktop_qa.models import store

    return store.load(args.model, args.threads)


def _engine(args: argparse.Namespace) -> Engine:
    from desktop_qa.models import engines

    engine, notice = engines.load_for_commands(args.model, args.threads)
    if notice:
        sys.stderr.write(f"desktop-qa: {notice}\n")
    return engine


def _encoder(args: argparse.Namespace) -> Encoder | None:
    from desktop_qa.common import paths
    from desktop_qa.models import engines

    encoder, notice = engines.load_encoder(paths.find(), args.threads)
    if notice:
        sys.stderr.write(f"desktop-qa: {notice}\n")
    return encoder


def _squad(args: argparse.Namespace) -> int:
    from desktop_qa.common import questions
    from desktop_qa.evaluation import squad
    from desktop_qa.models import store

    file = questions.read(args.file)
    _tell_faults(file.faults)
    beside = None if args.beside is None else store.load(args.beside, args.threads)
    return _measured(args, "questions", lambda step: squad.evaluate(_reader(args), file, args.limit, step, beside))


def _articles(args: argparse.Namespace) -> int:
    from desktop_qa.common import questions
    from desktop_qa.evaluation import articles

    file = questions.read(args.file)
    _tell_faults(file.faults)
    return _measured(
        args, "questions", lambda step: articles.evaluate(_reader(args), file, args.limit, step, _encoder(args))
    )


def _documents(args: argparse.Namespace) -> int:
    from desktop_qa.evaluation import documents, together

    outcomes: list[documents.Outcome] = []

    def measure(step: Callable[[int, int], None]) -> dict[str, Any]:
        evaluate = together.evaluate if args.together else documents.evaluate
        figures, found = evaluate(_engine(args), args.file, args.dir, args.limit, args.effort, step)
        outcomes.extend(found)
        return figures

    code = _measured(args, "questions", measure)
    if args.details:
        for one in outcomes:
            rank = str(one.rank or "-") if one.accepted else "no answer"
            sys.stderr.write(f"\n{one.id} [{rank}] {one.confidence:.0%} {one.question}\n")
            sys.stderr.write(f"    accepted: {' | '.join(one.accepted) or '(none)'}\n")
            sys.stderr.write("".join(f"    {place}. {text}\n" for place, text in enumerate(one.answers, 1)))
    return code


def _retrieval(args: argparse.Namespace) -> int:
    from desktop_qa.evaluation import retrieval

    encoder = _encoder(args)
    return _measured(
        args, "questions", lambda step: retrieval.evaluate(args.file, args.dir, encoder, None, args.limit, step)
    )


def _text(args: argparse.Namespace) -> int:
    from desktop_qa.evaluation import text

    outcomes: list[text.Outcome] = []

    def measure(step: Callable[[int, int], None]) -> dict[str, Any]:
        outcomes.append(text.evaluate(args.dir, step))
        return outcomes[-1].figures()

    code = _measured(args, "files", measure)
    if args.details:
        for outcome in outcomes:
            sys.stderr.write("\n" + "".join(f"{line}\n" for line in outcome.details()))
    return code


def _recognition(args: argparse.Namespace) -> int:
    from desktop_qa.evaluation import recognition

    outcomes: list[recognition.Outcome] = []

    def measure(step: Callable[[int, int], None]) -> dict[str, Any]:
        outcomes.append(recognition.evaluate(args.dir, dpi=args.dpi, limit=args.pages, keep=args.keep, progress=step))
        return outcomes[-1].figures()

    code = _measured(args, "files", measure)
    if args.details:
        for outcome in outcomes:
            sys.stderr.write("\n" + "".join(f"{line}\n" for line in outcome.details()))
    return code


def _calibrate(args: argparse.Namespace) -> int:
    from desktop_qa.evaluation import calibration
    from desktop_qa.qa.engine import Engine

    faults: list[str] = []
    documents = [one for path in args.files for one in calibration.documents_in(path, faults)]
    _tell_faults(tuple(faults))
    reader = _reader(args)
    engine = Engine(reader, _encoder(args))
    names = [path.name for path in args.files]

    def measure(step: Callable[[int, int], None]) -> dict[str, Any]:
        found = calibration.fit(engine, documents, names, args.questions, args.limit, step)
        if args.write:
            calibration.keep(reader, found)
        return found.values()

    return _measured(args, "questions", measure)


def _benchmark_all(args: argparse.Namespace) -> int:
    figures: dict[str, Any] = {}
    tables = []
    for name, module, _ in _BENCHMARKS:
        if name in _OF_THE_PROGRAM:
            part = argparse.ArgumentParser()
            measure = importlib.import_module(module)
            measure.add_arguments(part)
            figures[name], table = measure.run(part.parse_args([]))
            tables.append(f"{name}\n{table}")
    if args.json:
        _print({"machine": facts()} | figures, as_json=True)
    else:
        sys.stdout.write("\n\n".join([report(), *tables]) + "\n")
    return 0


def _benchmark(args: argparse.Namespace) -> int:
    figures, table = importlib.import_module(args.module).run(args)
    if args.json:
        _print({"machine": facts()} | figures, as_json=True)
    else:
        sys.stdout.write(report() + "\n\n" + table.rstrip("\n") + "\n")
    return 0


def _tell_faults(faults: tuple[str, ...]) -> None:
    for fault in faults[:MANY_FAULTS]:
        sys.stderr.write(f"desktop-qa: {fault}\n")
    if len(faults) > MANY_FAULTS:
        sys.stderr.write(f"desktop-qa: and {len(faults) - MANY_FAULTS} more faults in the file\n")


def _measured(
    args: argparse.Namespace, what: str, measure: Callable[[Callable[[int, int], None]], dict[str, Any]]
) -> int:
    bar: Bar | None = None

    def step(done: int, total: int) -> None:
        nonlocal bar
        bar = bar or Bar(total, what)
        bar.step(done)

    try:
        figures = measure(step)
    finally:
        if bar is not None:
            bar.clear()
    _print(figures, as_json=args.json)
    return 0


def _print(figures: dict[str, Any], *, as_json: bool) -> None:
    if as_json:
        # NaN is no JSON; a figure that cannot be had is null.
        clean = json.loads(json.dumps(figures), parse_constant=lambda _: None)
        sys.stdout.write(json.dumps(clean, indent=2, ensure_ascii=False) + "\n")
    else:
        _table(figures, "")


def _table(figures: dict[str, Any], indent: str) -> None:
    width = max((len(name) for name in figures), default=0)
    for name, value in figures.items():
        if isinstance(value, dict):
            sys.stdout.write(f"{indent}{name}\n")
            _table(value, indent + "  ")
        else:
            sys.stdout.write(f"{indent}{name:<{width}}  {value}\n")
