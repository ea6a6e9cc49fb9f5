# SPDX-License-Identifier: AGPL-3.0-or-later
"""The models that are there: those the program comes with (read-only) and those a person installed."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_qa.common import paths as places
from desktop_qa.common.errors import ModelError, Text, joined, reason_of
from desktop_qa.models import manifest as manifests
from desktop_qa.storage import settings

if TYPE_CHECKING:
    from desktop_qa.models.manifest import Manifest
    from desktop_qa.models.onnx_encoder import OnnxEncoder
    from desktop_qa.models.onnx_reader import OnnxReader

PREFERRED = "mobilebert"
"""An embedded model whose name begins so comes before other embedded ones."""
_NO_FAULT = Text("")
_OTHER_KINDS = {
    "encoder": Text("it finds passages by their meaning."),
    "checkpoint": Text("it is a starting point for training."),
}


@dataclass(frozen=True, slots=True)
class Entry:
    """A model directory. ``manifest`` is None, and ``fault`` says why, where it cannot be used."""

    name: str
    directory: Path
    embedded: bool
    manifest: Manifest | None
    fault: Text = _NO_FAULT

    @property
    def usable(self) -> bool:
        """Whether it looks like a model that answers questions; ``Store.verify`` looks closer."""
        return self.manifest is not None and self.manifest.kind == "reader"


class Store:
    """Models by name. A person's model hides an embedded one of the same name."""

    def __init__(self, paths: places.Paths | None = None, embedded: Path | None = None) -> None:
        paths = paths or places.find()
        self._installed = paths.models
        self._settings = paths.settings_file
        self._embedded = embedded or places.resources() / "models"

    @property
    def directory(self) -> Path:
        """Where models are installed."""
        return self._installed

    def list(self) -> tuple[Entry, ...]:
        """All models, those that can answer first, installed before embedded, by name."""
        found: dict[str, Entry] = {}
        for root, embedded in ((self._installed, False), (self._embedded, True)):
            if not root.is_dir():
                continue
            for directory in sorted(root.iterdir()):
                # Names that begin with a dot are installations that have not ended, or were cut off.
                if directory.is_dir() and not directory.name.startswith(".") and directory.name not in found:
                    found[directory.name] = _entry(directory, embedded)
        return tuple(sorted(found.values(), key=lambda one: (not one.usable, one.embedded, one.name)))

    def get(self, name: str) -> Entry:
        """One model.

        Raises:
            ModelError: there is none of that name.
        """
        for entry in self.list():
            if entry.name == name:
                return entry
        known = ", ".join(entry.name for entry in self.list()) or Text("none")
        raise ModelError(
            "There is no model called {name}. Installed: {known}. See: desktop-qa models list",
            name=repr(name),
            known=known,
        )

    def chosen(self) -> str:
        """The name of the model that a person chose, here or in the window, or the empty string."""
        return settings.load(self._settings).model

    def _choose(self, name: str) -> None:
        # Where the window keeps it, so that both read with the same model.
        settings.save(self._settings, settings.load(self._settings).with_changes(model=name))

    def default(self) -> Entry:
        """The model to use when none is named: the chosen one, else the embedded one, else any.

        Raises:
            ModelError: there is no usable model at all.
        """
        entries = [entry for entry in self.list() if entry.usable]
        chosen = self.chosen()
        for entry in entries:
            if entry.name == chosen:
                return entry
        # What ships with the program was measured with it.
        entries.sort(key=lambda one: (not one.embedded, not one.name.startswith(PREFERRED), one.name))
        if entries:
            return entries[0]
        faults = (Text("{name}: {fault}", name=entry.name, fault=entry.fault) for entry in self.list() if entry.fault)
        cure = Text("Install one with: desktop-qa models fetch NAME, or desktop-qa models import PATH")
        raise ModelError.saying(joined((Text("No usable model is installed."), *faults, cure)))

    def use(self, name: str) -> Entry:
        """Make a model the default; the empty name goes back to the embedded one.

        Raises:
            ModelError: there is none of that name, or it cannot answer questions.
        """
        if not name:
            self._choose("")
            return self.default()
        entry = self.get(name)
        if not entry.usable:
            raise ModelError("{name} cannot answer questions: {fault}", name=name, fault=_no_reader(entry))
        self._choose(name)
        return entry

    def verify(self, name: str) -> tuple[Text, ...]:
        """What is wrong with a model's files, compared with the manifest; nothing if all is well.

        Raises:
            ModelError: there is none of that name.
        """
        entry = self.get(name)
        return (entry.fault,) if entry.manifest is None else faults(entry.directory, entry.manifest)

    def remove(self, name: str) -> None:
        """Delete an installed model.

        Raises:
            ModelError: there is none of that name, or it belongs to the program.
        """
        entry = self.get(name)
        if entry.embedded:
            raise ModelError("{name} is part of the program and cannot be removed.", name=name)
        # Renamed first: a directory that is half deleted is never taken for a model.
        grave = entry.directory.with_name(f".removed-{entry.directory.name}")
        try:
            shutil.rmtree(grave, ignore_errors=True)
            entry.directory.rename(grave)
        except OSError as error:
            raise ModelError(
                "{folder} cannot be removed: {reason}.", folder=entry.directory, reason=reason_of(error)
            ) from error
        shutil.rmtree(grave, ignore_errors=True)
        if self.chosen() == name:
            self._choose("")

    def load(self, name: str | None = None, threads: int = 0) -> OnnxReader:
        """Open a model (the default one without a name) after its files are verified.

        ``name`` may also be the path of a model directory, so that a model can be tried before it is installed.

        Raises:
            ModelError: there is none, it is damaged, or it cannot answer questions; the message says what to do.
        """
        from desktop_qa.models.onnx_reader import OnnxReader

        entry = self._find(name)
        if entry.manifest is None:
            raise ModelError.saying(entry.fault)
        if not entry.usable:
            raise ModelError(
                "{name} cannot answer questions: {fault} Choose another model: desktop-qa models list",
                name=entry.name,
                fault=_no_reader(entry),
            )
        _check_whole(entry, entry.manifest)
        return OnnxReader(entry.directory, entry.manifest, threads)

    def load_encoder(self, threads: int = 0) -> OnnxEncoder:
        """Open the sentence encoder after its files are verified: a person's own before the program's.

        Raises:
            ModelError: there is none, or it is damaged.
        """
        from desktop_qa.models.onnx_encoder import OnnxEncoder

        for entry in self.list():
            if entry.manifest is not None and entry.manifest.kind == "encoder":
                _check_whole(entry, entry.manifest)
                return OnnxEncoder(entry.directory, entry.manifest, threads)
        raise ModelError("No sentence encoder is installed, so passages are found by their words alone.")

    def _find(self, name: str | None) -> Entry:
        if not name:
            return self.default()
        directory = Path(name)
        if directory.name != name and directory.is_dir():
            return _entry(directory, embedded=False)
        return self.get(name)


def _no_reader(entry: Entry) -> Text:
    """Why a model cannot answer questions."""
    return entry.fault or _OTHER_KINDS.get(entry.manifest.kind if entry.manifest else "", _NO_FAULT)


def _check_whole(entry: Entry, manifest: Manifest) -> None:
    """Raises `ModelError` if a file of the model is missing or not the one it was."""
    wrong = faults(entry.directory, manifest)
    if wrong:
        cure = Text("Install the program again.") if entry.embedded else Text("Remove it and install it again.")
        raise ModelError(
            "The model {name} is damaged: {faults} {cure}", name=entry.name, faults=joined(wrong), cure=cure
        )


def _entry(directory: Path, embedded: bool) -> Entry:
    try:
        return Entry(directory.name, directory, embedded, manifests.read(directory))
    except ModelError as error:
        return Entry(directory.name, directory, embedded, None, error.text)


def faults(directory: Path, manifest: Manifest) -> tuple[Text, ...]:
    """Each file of the manifest that is missing or not the one it was, as a sentence."""
    found = []
    for name, digest in manifest.files.items():
        path = directory / name
        try:
            if manifests.sha256(path) != digest:
                found.append(Text("{name} is not the file that was installed (its SHA-256 differs).", name=name))
        except FileNotFoundError:
            found.append(Text("{name} is missing.", name=name))
        except OSError as error:
            found.append(Text("{name} cannot be read ({reason}).", name=name, reason=reason_of(error)))
    return tuple(found)


def load(name: str | None = None, threads: int = 0) -> OnnxReader:
    """Open a model of this user; see ``Store.load``."""
    return Store().load(name, threads)
