# SPDX-License-Identifier: AGPL-3.0-or-later
"""``manifest.json``: what a model directory holds, where it came from, how well it reads.

A model directory is ``model.onnx``, ``tokenizer.json`` and ``manifest.json`` (and, for people, ``README.md``).
The manifest is a JSON object:

    {"schema": 1, "name": "mobilebert-desktop", "title": "...", "version": "1", "kind": "reader",
     "source": "where the weights came from", "licence": "CC-BY-SA-4.0", "architecture": "mobilebert",
     "max_length": 384, "languages": ["en"],
     "files": {"model.onnx": "<sha256>", "tokenizer.json": "<sha256>"},
     "recipe": {...}, "figures": {...}, "calibration": {"kind": "logistic", ...}}

``kind`` is "reader" for a model that answers questions, "encoder" for one that gives each text a vector, and
"checkpoint" for a starting point for fine-tuning, which has ``model.safetensors`` and ``config.json`` in place of
``model.onnx`` (older programs called it an encoder). ``recipe`` (how it was made) and
``figures`` (what was measured) are free objects; ``calibration`` is that of ``desktop_qa.qa.reader.Calibration``.
Unknown keys are kept, so that an older program does not lose what a newer one wrote.
"""

from __future__ import annotations

import hashlib
import json
import re
from dataclasses import dataclass, field
from pathlib import PurePosixPath
from typing import TYPE_CHECKING, Any, Literal, get_args

from desktop_qa.common import atomic
from desktop_qa.common.errors import ModelError, Text, joined, reason_of
from desktop_qa.qa.reader import Calibration

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

SCHEMA = 1
MANIFEST = "manifest.json"
MODEL = "model.onnx"
TOKENIZER = "tokenizer.json"

Kind = Literal["reader", "encoder", "checkpoint"]

NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,63}")
_SHA256 = re.compile(r"[0-9a-f]{64}")


@dataclass(frozen=True, slots=True)
class Manifest:
    """See the module's documentation for the meaning of the fields."""

    name: str
    version: str
    source: str
    licence: str
    files: Mapping[str, str]
    architecture: str
    max_length: int
    title: str = ""
    kind: Kind = "reader"
    languages: tuple[str, ...] = ("en",)
    recipe: Mapping[str, Any] = field(default_factory=dict)
    figures: Mapping[str, Any] = field(default_factory=dict)
    calibration: Calibration | None = None
    extra: Mapping[str, Any] = field(default_factory=dict)
    """Keys this program does not know."""

    @classmethod
    def from_values(cls, values: Mapping[str, Any]) -> Manifest:
        """From the JSON object.

        Raises:
            ModelError: a field is missing, of the wrong type or out of its range; all faults are named at once.
        """
        if not isinstance(values, dict):
            raise ModelError("The manifest is not a JSON object.")
        schema = values.get("schema")
        if isinstance(schema, int) and schema > SCHEMA:
            raise ModelError(
                "The manifest is of schema {schema}, which needs a newer version of Desktop QA.", schema=schema
            )
        faults = []
        if schema != SCHEMA:
            faults.append(Text("schema is {schema}, not {wanted}", schema=repr(schema), wanted=SCHEMA))
        for key, (kind, needed) in _FIELDS.items():
            value = values.get(key)
            if value is None and not needed:
                continue
            if value is None:
                faults.append(Text("{name} is missing", name=key))
            elif not isinstance(value, kind) or isinstance(value, bool):
                faults.append(Text("{name} is of the wrong type", name=key))
        if not faults:
            faults = list(_range_faults(values))
        calibration = None
        if not faults and values.get("calibration") is not None:
            try:
                calibration = Calibration.from_values(values["calibration"])
            except (KeyError, TypeError, ValueError) as error:
                faults.append(Text("calibration cannot be used ({reason})", reason=error))
        if faults:
            raise ModelError("The manifest cannot be used: {faults}.", faults=joined(faults, "; "))
        return cls(
            name=values["name"],
            version=values["version"],
            source=values["source"],
            licence=values["licence"],
            files=dict(values["files"]),
            architecture=values["architecture"],
            max_length=values["max_length"],
            title=values.get("title") or "",
            kind=_kind(values),
            languages=tuple(values.get("languages") or ()),
            recipe=dict(values.get("recipe") or {}),
            figures=dict(values.get("figures") or {}),
            calibration=calibration,
            extra={key: value for key, value in values.items() if key not in _FIELDS and key != "schema"},
        )

    def values(self) -> dict[str, Any]:
        """As the JSON object."""
        known: dict[str, Any] = {
            "schema": SCHEMA,
            "name": self.name,
            "title": self.title,
            "version": self.version,
            "kind": self.kind,
            "source": self.source,
            "licence": self.licence,
            "architecture": self.architecture,
            "max_length": self.max_length,
            "languages": list(self.languages),
            "files": dict(self.files),
            "recipe": dict(self.recipe),
            "figures": dict(self.figures),
            "calibration": self.calibration.values() if self.calibration else None,
        }
        return known | dict(self.extra)


def _kind(values: Mapping[str, Any]) -> Kind:
    kind: Kind = values.get("kind") or "reader"
    return "checkpoint" if kind == "encoder" and MODEL not in values["files"] else kind


_FIELDS: dict[str, tuple[type, bool]] = {
    "name": (str, True),
    "title": (str, False),
    "version": (str, True),
    "kind": (str, False),
    "source": (str, True),
    "licence": (str, True),
    "architecture": (str, True),
    "max_length": (int, True),
    "languages": (list, False),
    "files": (dict, True),
    "recipe": (dict, False),
    "figures": (dict, False),
    "calibration": (dict, False),
}


def _range_faults(values: Mapping[str, Any]) -> list[Text]:
    faults = []
    if not NAME.fullmatch(values["name"]):
        faults.append(
            Text("name {name} is not made of letters, digits, dots, dashes and underscores", name=repr(values["name"]))
        )
    if (values.get("kind") or "reader") not in get_args(Kind):
        faults.append(
            Text("kind is {kind}, not one of {names}", kind=repr(values["kind"]), names=", ".join(get_args(Kind)))
        )
    if not 16 <= values["max_length"] <= 4096:
        faults.append(
            Text(
                "max_length is {value}, not between {least} and {most}", value=values["max_length"], least=16, most=4096
            )
        )
    if not all(isinstance(one, str) for one in values.get("languages") or ()):
        faults.append(Text("languages holds something that is no text"))
    for name, digest in values["files"].items():
        # A file's name must not lead out of the model's own directory.
        if not isinstance(name, str) or PurePosixPath(name).name != name or "\\" in name or name in {"", ".", ".."}:
            faults.append(Text("file name {name} is not a plain name", name=repr(name)))
        if not isinstance(digest, str) or not _SHA256.fullmatch(digest):
            faults.append(Text("{name} has no SHA-256", name=name))
    if not faults and _kind(values) != "checkpoint":
        faults.extend(
            Text("files does not list {name}", name=name) for name in (MODEL, TOKENIZER) if name not in values["files"]
        )
    return faults


def read(directory: Path) -> Manifest:
    """The manifest of a model directory.

    Raises:
        ModelError: there is none, it cannot be read, or it is not a manifest.
    """
    path = directory / MANIFEST
    try:
        values = json.loads(path.read_text("utf-8"))
    except FileNotFoundError:
        raise ModelError(
            "{folder} is not a model directory: it has no {file}.", folder=directory, file=MANIFEST
        ) from None
    except OSError as error:
        raise ModelError("{path} cannot be read: {reason}.", path=path, reason=reason_of(error)) from error
    except ValueError as error:
        raise ModelError("{path} is damaged: it is not JSON ({reason}).", path=path, reason=error) from error
    try:
        return Manifest.from_values(values)
    except ModelError as error:
        raise ModelError("{path}: {reason}", path=path, reason=error) from error


def write(directory: Path, manifest: Manifest) -> None:
    """Write ``manifest.json`` atomically.

    Raises:
        ModelError: the manifest would not be accepted when it is read.
        OSError: the folder cannot be written or the disk is full.
    """
    values = manifest.values()
    Manifest.from_values(values)
    atomic.write_text(directory / MANIFEST, json.dumps(values, indent=2, ensure_ascii=False) + "\n")


def sha256(path: Path) -> str:
    """The SHA-256 of a file, in hexadecimal."""
    with path.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()
