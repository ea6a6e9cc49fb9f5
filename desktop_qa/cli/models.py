# SPDX-License-Identifier: AGPL-3.0-or-later
"""``desktop-qa models list | info | verify | measure | use | remove | import | fetch``."""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop_qa.cli.terminal import Bar, Status
from desktop_qa.common import paths as places
from desktop_qa.common.errors import ModelError
from desktop_qa.models.store import Entry, Store

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable

    from desktop_qa.models.install import Installed, Progress
    from desktop_qa.models.manifest import Manifest
    from desktop_qa.models.registry import Published

    Commands = argparse._SubParsersAction[argparse.ArgumentParser]

_KINDS = {
    "reader": ("reader", "answers questions"),
    "encoder": ("encoder", "finds passages by their meaning"),
    "checkpoint": ("starting point for fine-tuning", "starting point for fine-tuning"),
}
_BAR = 24
_PAUSE = 0.1
"""Seconds between two repaints of the progress line."""


def add_parser(commands: Commands) -> None:
    """Add ``models`` and its commands; each sets ``handle``, a function from arguments to an exit code."""
    parser = commands.add_parser(
        "models",
        help="list, import, download and choose the models that answer",
        description="The models that answer questions: those the program comes with, and your own.",
    )
    parser.set_defaults(handle=lambda args: _usage(parser, args))
    under = parser.add_subparsers(metavar="COMMAND", title="commands")

    def command(name: str, handle: Callable[[argparse.Namespace], int], text: str) -> argparse.ArgumentParser:
        made = under.add_parser(name, help=text, description=text[0].upper() + text[1:] + ".")
        made.set_defaults(handle=handle)
        return made

    listing = command("list", _list, "models that are installed, and published ones that can be fetched")
    listing.add_argument("--json", action="store_true", help="print one JSON object")
    info = command("info", _info, "what a model's manifest says: origin, licence, recipe, figures")
    info.add_argument("name", metavar="NAME", help="of an installed model")
    info.add_argument("--json", action="store_true", help="print the manifest as it is")
    verify = command("verify", _verify, "check every file against its SHA-256, then run the model once")
    verify.add_argument("names", nargs="*", metavar="NAME", help="models to check; all without a name")
    measure = command(
        "measure",
        _measure,
        "ask a reader the program's own questions: its figures, and its confidence fitted to them (minutes)",
    )
    measure.add_argument("name", metavar="NAME", help="of an installed reader")
    measure.add_argument("--json", action="store_true", help="print one JSON object")
    measure.add_argument("--threads", type=int, default=0, metavar="N", help="threads for reading (default: automatic)")
    use = command("use", _use, "choose the model that answers from now on")
    use.add_argument(
        "name", nargs="?", default="", metavar="NAME", help="without a name: the one the program came with"
    )
    remove = command("remove", _remove, "delete an installed model")
    remove.add_argument("name", metavar="NAME")
    bring = command(
        "import",
        _import,
        "convert a checkpoint and install it: Hugging Face, TF1, TF2, SavedModel, TFLite or ONNX, "
        "a file, a directory or an archive",
    )
    bring.add_argument("path", type=Path, metavar="PATH")
    bring.add_argument("--config", type=Path, metavar="FILE", help="configuration, if it is not beside the weights")
    bring.add_argument("--heads", type=int, default=4, metavar="N", help="attention heads where no file tells (4)")
    bring.add_argument("--licence", default="unknown: see its source", help="SPDX identifier of the weights' licence")
    bring.add_argument("--source", default="", metavar="TEXT", help="where the weights came from (default: PATH)")
    bring.add_argument("--language", action="append", metavar="CODE", help="of the texts it reads (default en)")
    fetch = command("fetch", _fetch, "download a published model, convert it and install it")
    fetch.add_argument("known", nargs="?", default="", metavar="MODEL", help="its name; without one, all are listed")
    fetch.add_argument("--endpoint", metavar="URL", help="another hub than huggingface.co that speaks its protocol")
    for converting in (bring, fetch):
        _converting_arguments(converting)


def _converting_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--name", default="", help="name of the installed model")
    parser.add_argument("--vocab", type=Path, metavar="FILE", help="vocab.txt or tokenizer.json, if it is not beside")
    case = parser.add_mutually_exclusive_group()
    case.add_argument("--cased", dest="lowercase", action="store_false", default=None, help="vocab.txt is cased")
    case.add_argument("--uncased", dest="lowercase", action="store_true", default=None, help="vocab.txt is uncased")
    parser.add_argument("--float", action="store_true", help="leave the weights in float32: exact, large and slow")
    parser.add_argument("--tune", type=Path, metavar="FILE", help="tune int8 on the texts of a file in SQuAD's format")
    parser.add_argument("--max-length", type=int, default=384, metavar="TOKENS", help="longest window (384)")
    parser.add_argument("--replace", action="store_true", help="replace an installed model of that name")
    parser.add_argument("--use", action="store_true", help="and choose it as the model that answers")
    parser.add_argument("--unchecked", action="store_true", help="install it even if it answers hardly any question")
    parser.add_argument("--unmeasured", action="store_true", help="do not measure and calibrate it now (minutes)")


def _usage(parser: argparse.ArgumentParser, _: argparse.Namespace) -> int:
    parser.print_help(sys.stderr)
    return 2


def _say(text: str = "") -> None:
    sys.stdout.write(text + "\n")


def _list(args: argparse.Namespace) -> int:
    from desktop_qa.models.registry import PUBLISHED

    store = Store()
    entries = store.list()
    default = next((entry for entry in entries if entry.usable and entry.name == _default_name(store)), None)
    if args.json:
        described = [_described(entry, default=entry is default) for entry in entries]
        known = [{"name": one.name, "title": one.line, "source": str(one.source)} for one in PUBLISHED]
        _say(json.dumps({"models": described, "published": known}, indent=2, ensure_ascii=False))
        return 0
    for entry in entries:
        mark = "*" if entry is default else " "
        _say(f"{mark} {entry.name:<28} {_kind(entry)}")
    if not entries:
        _say("No model is installed.")
    there = {entry.name for entry in entries}
    missing = [one for one in PUBLISHED if one.name not in there]
    if missing:
        _say("\nTo download (desktop-qa models fetch NAME):")
        for one in missing:
            _say(f"  {one.name:<28} {one.line} ({_weight(one)})")
    return 0


def _weight(published: Published) -> str:
    size = f"{published.megabytes} MB, " if published.megabytes else ""
    return size + published.licence


def _default_name(store: Store) -> str:
    try:
        return store.default().name
    except ModelError:
        return ""


def _kind(entry: Entry) -> str:
    if entry.manifest is None:
        return f"cannot be used: {entry.fault}"
    what = _KINDS[entry.manifest.kind][0]
    where = "part of the program" if entry.embedded else "installed"
    return f"{what}, {where}, {_size(entry.directory) / 1e6:.1f} MB, {entry.manifest.licence}"


def _size(directory: Path) -> int:
    return sum(file.stat().st_size for file in directory.iterdir() if file.is_file())


def _described(entry: Entry, *, default: bool) -> dict[str, Any]:
    return {
        "name": entry.name,
        "embedded": entry.embedded,
        "default": default,
        "kind": entry.manifest.kind if entry.manifest else None,
        "fault": entry.fault or None,
        "bytes": _size(entry.directory),
        "directory": str(entry.directory),
    }


def _info(args: argparse.Namespace) -> int:
    entry = Store().get(args.name)
    if entry.manifest is None:
        raise ModelError.saying(entry.fault)
    manifest = entry.manifest
    if args.json:
        _say(json.dumps(manifest.values(), indent=2, ensure_ascii=False))
        return 0
    calibration = json.dumps(manifest.calibration.values()) if manifest.calibration else "none: confidence is rough"
    rows: list[tuple[str, str]] = [
        ("name", manifest.name),
        ("title", manifest.title),
        ("version", manifest.version),
        ("kind", _KINDS[manifest.kind][1]),
        ("architecture", manifest.architecture),
        ("longest window", f"{manifest.max_length} tokens"),
        ("languages", ", ".join(manifest.languages)),
        ("source", manifest.source),
        ("licence", manifest.licence),
        ("directory", str(entry.directory)),
        ("recipe", _flat(manifest.recipe)),
        ("figures", _flat(manifest.figures) or "none measured: desktop-qa evaluate"),
        ("calibration", calibration),
    ]
    for label, text in rows:
        _say(f"{label:<15} {text}")
    for name, digest in manifest.files.items():
        _say(f"{'file':<15} {name}  sha256 {digest}")
    return 0


def _flat(values: Any) -> str:
    if isinstance(values, dict) or hasattr(values, "items"):
        return "; ".join(f"{key}: {_flat(value)}" for key, value in values.items() if value not in ([], {}, ""))
    if isinstance(values, list | tuple):
        return ", ".join(map(_flat, values))
    return str(values)


def _verify(args: argparse.Namespace) -> int:
    from desktop_qa.mobilebert import directory

    store = Store()
    names = args.names or [entry.name for entry in store.list()]
    damaged = 0
    for name in names:
        entry = store.get(name)
        wrong = list(store.verify(name))
        seconds = 0.0
        if not wrong and entry.manifest is not None and entry.manifest.kind != "checkpoint":
            try:
                seconds = directory.self_check(entry.directory).seconds
            except ModelError as error:
                wrong.append(error.text)
        damaged += bool(wrong)
        ran = f", reads a window in {seconds * 1000:.0f} ms" if seconds else ""
        _say(f"{name}: {'DAMAGED: ' + ' '.join(wrong) if wrong else 'whole' + ran}")
    if not names:
        raise ModelError("No model is installed.")
    return ModelError.exit_code if damaged else 0


def _use(args: argparse.Namespace) -> int:
    entry = Store().use(args.name)
    _say(f"{entry.name} answers from now on.")
    return 0


def _remove(args: argparse.Namespace) -> int:
    Store().remove(args.name)
    _say(f"{args.name} was removed.")
    return 0


def _import(args: argparse.Namespace) -> int:
    from desktop_qa.models import install

    options = install.Options(
        name=args.name,
        vocabulary=args.vocab,
        lowercase=args.lowercase,
        config=args.config,
        heads=args.heads,
        precision="float" if args.float else "int8",
        tune=args.tune,
        max_length=_length(args.max_length),
        source=args.source,
        licence=args.licence,
        languages=tuple(args.language or ("en",)),
        overwrite=args.replace,
        check=_check(args),
    )
    line = _Line()
    with line:
        installed = install.import_model(args.path, Store().directory, options, progress=line.show)
    return _installed(installed, args)


def _fetch(args: argparse.Namespace) -> int:
    from desktop_qa.models import fetch, install, registry

    if not args.known:
        for one in registry.PUBLISHED:
            _say(f"{one.name}\n    {one.line}\n    {_weight(one)}, {one.source}")
        return 0
    entry = registry.find(args.known)
    options = install.Options(
        name=args.name,
        vocabulary=args.vocab,
        lowercase=args.lowercase,
        precision="float" if args.float else "int8",
        tune=args.tune,
        max_length=_length(args.max_length),
        overwrite=args.replace,
        check=_check(args),
    )
    line = _Line()
    with line:
        installed = fetch.fetch(entry, places.find(), options, progress=line.show, endpoint=args.endpoint)
    return _installed(installed, args)


def _check(args: argparse.Namespace) -> Callable[[Path], None] | None:
    """What a model has to pass before it is installed."""
    from desktop_qa.evaluation import measuring

    return None if args.unchecked else measuring.trial


def _length(tokens: int) -> int:
    if not 32 <= tokens <= 512:
        raise ModelError(f"--max-length {tokens} is not between 32 and 512 tokens.")
    return tokens


def _installed(installed: Installed, args: argparse.Namespace) -> int:
    name, reader = installed.manifest.name, installed.manifest.kind == "reader"
    for note in installed.notes:
        _say(note)
    _say(f"Installed {name} in {installed.directory} ({_size(installed.directory) / 1e6:.1f} MB).")
    if reader and args.use:
        Store().use(name)
        _say("It answers from now on.")
    elif reader:
        _say(f"To let it answer: desktop-qa models use {name}")
    if reader and args.unmeasured:
        _say(f"To measure it and fit its confidence: desktop-qa models measure {name}")
    elif reader:
        try:
            _say(_figures(_measured(name)))
        except ModelError as error:
            # It is installed all the same; its confidence stays rough.
            _say(str(error))
    return 0


def _measure(args: argparse.Namespace) -> int:
    measured = _measured(args.name, args.threads)
    if args.json:
        values = measured.values()
        _say(json.dumps({key: values[key] for key in ("name", "figures", "calibration")}, indent=2))
    else:
        _say(_figures(measured))
        if Store().get(args.name).embedded:
            _say("It is part of the program and keeps the calibration that it came with.")
    return 0


def _measured(name: str, threads: int = 0) -> Manifest:
    """Measure a reader, with a bar on the terminal."""
    from desktop_qa.evaluation import measuring

    bar: Bar | None = None

    def step(done: int, total: int) -> None:
        nonlocal bar
        bar = bar or Bar(total, "questions")
        bar.step(done)

    try:
        return measuring.measure_installed(Store(), name, threads, step)
    finally:
        if bar is not None:
            bar.clear()


def _figures(measured: Manifest) -> str:
    """What was measured, in a sentence."""
    from desktop_qa.evaluation.measuring import FIGURES

    found = measured.figures[FIGURES]
    return (
        f"{measured.name}, asked {found['n']} questions: F1 {found['f1']} on the paragraph that answers, the first "
        f"answer right for {found['top1']:.0%} on whole documents, calibration error {found['ece']:.2f}."
    )


class _Line(Status):
    """Progress of an import or a download, on one line of a terminal."""

    def __init__(self) -> None:
        super().__init__()
        self._last = 0.0

    def show(self, progress: Progress) -> None:
        """Repaint, at most ten times a second while bytes run in."""
        now = time.monotonic()
        ended = progress.unit == "bytes" and progress.done == progress.total
        if progress.unit == "bytes" and not ended and now - self._last < _PAUSE:
            return
        self._last = now
        filled = _BAR * progress.done // progress.total if progress.total else 0
        bar = "#" * filled + "." * (_BAR - filled)
        if progress.unit == "bytes":
            total = f" of {progress.total / 1e6:.1f}" if progress.total else ""
            self.say(f"[{bar}] {progress.stage}: {progress.done / 1e6:.1f}{total} MB")
        else:
            self.say(f"[{bar}] {progress.stage} ...")
