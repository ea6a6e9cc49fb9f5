# SPDX-License-Identifier: AGPL-3.0-or-later
"""The parts of an engine together: reader, sentence encoder and the cache of its vectors."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from desktop_qa.common import paths as places
from desktop_qa.common.errors import ModelError, Text
from desktop_qa.models.store import Store
from desktop_qa.qa.engine import Engine
from desktop_qa.storage import settings
from desktop_qa.storage.vectors import DiskVectors

if TYPE_CHECKING:
    from desktop_qa.common.paths import Paths
    from desktop_qa.qa.encoder import Encoder
    from desktop_qa.qa.meaning import VectorCache

log = logging.getLogger(__name__)


def load_encoder(paths: Paths, threads: int = 0) -> tuple[Encoder | None, Text | None]:
    """The sentence encoder; without a usable one None, and a sentence that says why words alone are searched."""
    try:
        return Store(paths).load_encoder(threads), None
    except ModelError as error:
        log.warning("no sentence encoder: %s", error)
        return None, error.text


def load(
    paths: Paths, model: str | None = None, threads: int = 0, cache: VectorCache | None = None
) -> tuple[Engine, Text | None]:
    """An engine with the reader ``model`` (or the default one), and what a person should know of its encoder.

    Raises:
        ModelError: there is no usable reader.
    """
    reader = Store(paths).load(model, threads)
    encoder, notice = load_encoder(paths, threads)
    return Engine(reader, encoder, cache), notice


def load_for_commands(model: str | None, threads: int) -> tuple[Engine, Text | None]:
    """`load` with this user's folders."""
    folders = places.find()
    return load(folders, model, threads, cache(folders))


def cache(paths: Paths) -> VectorCache | None:
    """The vectors that are kept on disk; None for a person who lets the program remember no documents."""
    return DiskVectors(paths.vectors) if settings.load(paths.settings_file).history else None
