# SPDX-License-Identifier: AGPL-3.0-or-later
"""What the models dialog lists: installed models and published ones, with their facts. Gathered in a worker thread."""

from __future__ import annotations

import importlib.util
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from desktop_qa.common.errors import ModelError
from desktop_qa.ui.toolkit.wording import in_words

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from desktop_qa.common.paths import Paths
    from desktop_qa.models.registry import Published
    from desktop_qa.models.speed import Speed
    from desktop_qa.models.store import Entry, Store
    from desktop_qa.storage.settings import Settings


@dataclass(frozen=True, slots=True)
class Row:
    """A model that is installed (``entry``), or one that could be downloaded (``published``).

    Attributes:
        name: the store's or the registry's.
        title: one line for people.
        answers: whether it answers questions; otherwise it is a starting point for training, or damaged.
        licence: SPDX identifier of its weights.
        source: where it is from.
        languages: that it reads.
        figures: what was measured of it, as its manifest or its authors say.
        size: bytes on the disk, or roughly of the download; 0 where that is not known.
        entry: of an installed model.
        published: of one that is not installed.
        used: whether it answers from now on.
        speed: on this computer, where it was measured.
        received: bytes that an interrupted download left.
        missing: packages that downloading it needs and that are not there.
    """

    name: str
    title: str
    answers: bool
    licence: str = ""
    source: str = ""
    languages: tuple[str, ...] = ()
    figures: Mapping[str, Any] | None = None
    size: int = 0
    entry: Entry | None = None
    published: Published | None = None
    used: bool = False
    speed: Speed | None = None
    received: int = 0
    missing: tuple[str, ...] = ()


def gather(store: Store, paths: Paths, settings: Settings) -> tuple[Row, ...]:
    """Installed models first, those that can answer before others; then the published ones that are not installed."""
    from desktop_qa.models import registry
    from desktop_qa.models.speed import Speeds

    entries = store.list()
    speeds = Speeds(paths)
    used = settings.model or _default(store)
    rows = [
        _installed(entry, used=entry.usable and entry.name == used, speed=_known(speeds, entry, settings.threads))
        for entry in entries
    ]
    there = {entry.name for entry in entries}
    rows += [_published(one, paths.cache) for one in registry.PUBLISHED if one.name not in there]
    return tuple(rows)


def _default(store: Store) -> str:
    try:
        return store.default().name
    except ModelError:
        return ""


def _known(speeds: Any, entry: Entry, threads: int) -> Speed | None:
    found: Speed | None = speeds.known(entry.manifest, threads) if entry.usable else None
    return found


def _installed(entry: Entry, *, used: bool, speed: Speed | None) -> Row:
    manifest, size = entry.manifest, _size(entry.directory)
    if manifest is None:
        return Row(entry.name, entry.name, answers=False, size=size, entry=entry)
    return Row(
        entry.name,
        _title(manifest.title) or entry.name,
        answers=entry.usable,
        licence=manifest.licence,
        source=manifest.source,
        languages=manifest.languages,
        figures=manifest.figures,
        size=size,
        entry=entry,
        used=used,
        speed=speed,
    )


def _title(title: str) -> str:
    """A model that was downloaded has the title that the program knows it by, and can say in other languages."""
    from desktop_qa.models import registry

    return next((in_words(one.title) for one in registry.PUBLISHED if one.title == title), title)


def _published(one: Published, cache: Path) -> Row:
    return Row(
        one.name,
        in_words(one.title),
        answers=one.answers,
        licence=one.licence,
        source=str(one.source),
        languages=one.languages,
        figures=one.figures,
        size=one.megabytes * 1_000_000,
        published=one,
        received=_size(cache / "downloads" / one.name),
        missing=missing(one),
    )


def missing(one: Published) -> tuple[str, ...]:
    """The packages of the extra "fetch" that downloading and converting this model needs and that are not there."""
    from desktop_qa.models.registry import HubSource

    needed = ["huggingface_hub"] if isinstance(one.source, HubSource) or one.vocabulary is not None else []
    needed += ["onnx"] if one.answers else []
    return tuple(name for name in needed if importlib.util.find_spec(name) is None)


def _size(directory: Path) -> int:
    try:
        return sum(file.stat().st_size for file in directory.rglob("*") if file.is_file())
    except OSError:
        return 0
