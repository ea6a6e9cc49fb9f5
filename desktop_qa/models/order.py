# SPDX-License-Identifier: AGPL-3.0-or-later
"""An import or a download as a person orders it: what is wanted, how far it is, how it is stopped, what came of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final, Literal

from desktop_qa.common.errors import UserError
from desktop_qa.mobilebert.formats import detect

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from desktop_qa.models.manifest import Manifest

LONGEST: Final = 384
"""Tokens of a window at most: the length that every published fine-tuning was trained and measured with."""


class Cancelled(UserError):  # noqa: N818 - what the person asked for, not a fault
    """The person stopped the import or download; nothing was installed."""

    exit_code = 130


@dataclass(frozen=True, slots=True)
class Progress:
    """How far an import or a download is.

    Attributes:
        stage: what is being done, in words.
        done: bytes or steps done.
        total: of how many; 0 when not known.
        unit: what is counted.
    """

    stage: str
    done: int
    total: int
    unit: Literal["bytes", "steps"] = "steps"


Report = Callable[[Progress], None]
Stop = Callable[[], bool]


@dataclass(frozen=True, slots=True)
class Options:
    """How to import.

    Attributes:
        name: of the installed model; made from the path without it.
        title: for people.
        version: of the model; its revision where it was downloaded.
        vocabulary: ``vocab.txt`` or ``tokenizer.json``; looked for beside the weights without it.
        lowercase: whether that vocabulary is uncased; told from its words without it.
        config: configuration to use instead of the one beside the weights.
        heads: attention heads where no file tells.
        precision: ``int8`` or ``float``.
        tune: file in SQuAD's format whose questions and paragraphs int8 is tuned on; not tuned without it.
        max_length: longest window in tokens.
        source: where the weights came from; the path without it.
        licence: of the weights.
        languages: of the texts that it reads.
        figures: what others measured, for the manifest.
        fetched: what was downloaded, for the manifest.
        overwrite: replace an installed model of the same name.
        check: called with the directory of the finished model before it is installed; refuses it by an error.
    """

    name: str = ""
    title: str = ""
    version: str = "1"
    vocabulary: Path | None = None
    lowercase: bool | None = None
    config: Path | None = None
    heads: int = detect.DEFAULT_HEADS
    precision: Literal["int8", "float"] = "int8"
    tune: Path | None = None
    max_length: int = LONGEST
    source: str = ""
    licence: str = "unknown: see its source"
    languages: tuple[str, ...] = ("en",)
    figures: Mapping[str, Any] = field(default_factory=dict)
    fetched: Mapping[str, Any] = field(default_factory=dict)
    overwrite: bool = False
    check: Callable[[Path], None] | None = None


@dataclass(frozen=True, slots=True)
class Installed:
    """What an import made: the directory, its manifest, and what a person should know, in sentences."""

    directory: Path
    manifest: Manifest
    notes: tuple[str, ...]


class Steps:
    """Announces stages and notices a cancellation between them."""

    _ALL: Final = ("Reading", "Vocabulary", "Building", "Checking", "Asking", "Installing")

    def __init__(self, progress: Report | None, cancelled: Stop | None) -> None:
        self._progress = progress
        self._cancelled = cancelled

    def to(self, stage: str) -> None:
        """The next stage begins."""
        if self._cancelled is not None and self._cancelled():
            raise Cancelled("Stopped. Nothing was installed.")
        if self._progress is not None:
            self._progress(Progress(stage, self._ALL.index(stage), len(self._ALL)))
