# SPDX-License-Identifier: AGPL-3.0-or-later
"""From a checkpoint of any known format to an installed model, whole or not at all.

Everything is written into a directory beside the final one, checked there, and renamed. Whatever goes wrong before
the rename (a damaged file, a full disk, a cancelled window) leaves the models as they were.
"""

from __future__ import annotations

import contextlib
import re
import shutil
import tempfile
import time
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Final

from desktop_qa.common.errors import ModelError, joined, reason_of
from desktop_qa.mobilebert import directory
from desktop_qa.mobilebert.formats import archive
from desktop_qa.models import conversion
from desktop_qa.models import manifest as manifests
from desktop_qa.models.order import Cancelled, Installed, Options, Progress, Steps

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop_qa.models.order import Report, Stop

__all__ = ["Cancelled", "Installed", "Options", "Progress", "default_name", "import_model"]

_ABANDONED: Final = 24 * 3600
"""Seconds after which a directory of an installation that never ended is taken for left behind."""


def import_model(
    path: Path,
    models: Path,
    options: Options | None = None,
    *,
    progress: Report | None = None,
    cancelled: Stop | None = None,
) -> Installed:
    """Import ``path`` (a file, a directory, or a ``.zip`` or ``.tar.gz`` of one) into the directory ``models``.

    A checkpoint with a question-answering head becomes an int8 reader, a sentence encoder an int8 encoder; any other
    is installed as a starting point for fine-tuning; a model directory of this program is verified and copied.

    Args:
        path: what to import.
        models: directory that holds one directory per installed model.
        options: name, vocabulary and so on.
        progress: told of each stage; called in this thread.
        cancelled: asked between stages.

    Raises:
        ModelError: nothing was installed; the message says why and what to do.
        Cancelled: ``cancelled`` returned true.
    """
    options = options or Options()
    steps = Steps(progress, cancelled)
    name = options.name or default_name(path)
    if not manifests.NAME.fullmatch(name):
        raise ModelError(
            "{name} cannot be a model's name: use letters, digits, dots, dashes and underscores (--name).",
            name=repr(name),
        )
    target = models / name
    if target.exists() and not options.overwrite:
        raise ModelError(
            "There is already a model called {name}. Choose another name (--name), or replace it (--replace).",
            name=name,
        )
    try:
        with _workplace(models, name) as (unpacked, part):
            steps.to("Reading")
            source = path
            if archive.is_archive(path):
                source = archive.unpack(path, unpacked)
            options = replace(options, name=name, source=options.source or str(path))
            if (source / manifests.MANIFEST).is_file():
                installed = _copy(source, part, options, steps)
            else:
                installed = conversion.convert(source, part, options, steps)
            if options.check is not None:
                steps.to("Asking")
                options.check(part)
            steps.to("Installing")
            _put_in_place(part, target)
    except OSError as error:
        raise ModelError(
            "{name} was not installed: {reason}. Nothing was changed; make room or check the folder's permissions, "
            "then try again.",
            name=name,
            reason=joined((reason_of(error), f"({error.filename})")) if error.filename else reason_of(error),
        ) from error
    except MemoryError as error:
        raise ModelError("{name} was not installed: there is not enough memory to convert it.", name=name) from error
    return replace(installed, directory=target)


def default_name(path: Path) -> str:
    """A model's name made from a path: the file's own name, or the directory's for files whose name says nothing."""
    stem = re.sub(r"\.(tar\.gz|tgz|tar|zip|safetensors|bin|tflite|onnx|index|pb)$", "", path.absolute().name)
    if re.fullmatch(r"(pytorch_)?(saved_)?model([-.]ckpt)?(-\d+)?|ckpt(-\d+)?|variables", stem):
        stem = path.absolute().parent.name
    return re.sub(r"[^A-Za-z0-9._-]+", "-", stem).strip("-._")[:64] or "model"


@contextlib.contextmanager
def _workplace(models: Path, name: str) -> Iterator[tuple[Path, Path]]:
    """Two directories beside the installed models, gone afterwards: for unpacking, and for the model to be."""
    models.mkdir(parents=True, exist_ok=True)
    for left in models.glob(".*.part-*"):
        if time.time() - left.stat().st_mtime > _ABANDONED:
            shutil.rmtree(left, ignore_errors=True)
    with tempfile.TemporaryDirectory(prefix=f".{name}.part-", dir=models, ignore_cleanup_errors=True) as root:
        unpacked, part = Path(root) / "unpacked", Path(root) / "model"
        unpacked.mkdir()
        part.mkdir()
        yield unpacked, part


def _put_in_place(part: Path, target: Path) -> None:
    """Rename ``part`` to ``target``; a model that is replaced comes back if that fails."""
    old = part.with_name("replaced")
    if target.exists():
        target.rename(old)
    try:
        part.rename(target)
    except OSError:
        if old.exists():
            old.rename(target)
        raise


def _copy(source: Path, part: Path, options: Options, steps: Steps) -> Installed:
    """A directory that is a model already: its files, verified, under a name of its own."""
    from desktop_qa.models.store import faults

    manifest = manifests.read(source)
    wrong = faults(source, manifest)
    if wrong:
        raise ModelError(
            "The model in {source} is damaged: {faults} Get it again.", source=source, faults=joined(wrong)
        )
    for name in (*manifest.files, "README.md", "LICENSE"):
        if (source / name).is_file():
            shutil.copyfile(source / name, part / name)
    manifest = replace(manifest, name=options.name)
    manifests.write(part, manifest)
    if manifest.kind != "checkpoint":
        steps.to("Checking")
        directory.self_check(part)
    return Installed(part, manifest, ())
