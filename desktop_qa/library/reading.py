# SPDX-License-Identifier: AGPL-3.0-or-later
"""One document of the library read: opened in the document process, its text taken and cut into passages."""

from __future__ import annotations

import stat
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from desktop_qa.common.errors import DocumentError, reason_of
from desktop_qa.documents import source as sources
from desktop_qa.documents.text.regions import KINDS
from desktop_qa.documents.text.version import TEXT_VERSION
from desktop_qa.library.packing import Cut, page_starts
from desktop_qa.qa import passages as passaging

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from desktop_qa.documents.process.host import Host
    from desktop_qa.library.packing import Ints
    from desktop_qa.library.records import FileFacts

MOST_BYTES = 1 << 30
"""A larger file is not read: what it holds is pictures, or no document at all."""


@dataclass(frozen=True, slots=True, eq=False)
class ReadText:
    """What the library keeps of a document."""

    hash: str
    version: int
    kind: str
    title: str
    pages: int
    labels: tuple[str, ...]
    text: str
    cut: Cut


def content_hash(path: Path) -> str:
    """The name of a file's content.

    Raises:
        DocumentError: it cannot be read.
    """
    return sources.content_hash(sources.as_source(path))


def check(path: Path) -> None:
    """Refuse what need not be opened to know that it is nothing to read.

    Raises:
        DocumentError: it is too large, no regular file, or cannot be looked at.
    """
    try:
        facts = path.stat()
    except OSError as error:
        raise DocumentError("{name} cannot be read: {reason}.", name=path.name, reason=reason_of(error)) from error
    if not stat.S_ISREG(facts.st_mode):
        raise DocumentError("{name} is no file that can be read.", name=path.name)
    if facts.st_size > MOST_BYTES:
        raise DocumentError(
            "{name} is larger than {size} MB, which is too much for the library.", name=path.name, size=MOST_BYTES >> 20
        )


def unchanged(before: FileFacts) -> bool:
    """Whether a file is as it was."""
    try:
        now = before.path.stat()
    except OSError:
        return False
    return (now.st_size, now.st_mtime_ns) == (before.size, before.changed)


def read(host: Host, path: Path) -> ReadText:
    """Open a document in the document process, take its text, and cut it.

    Raises:
        DocumentError, PasswordRequired: it cannot be read, or has no text; the message says why.
    """
    info = host.open(path).result()
    try:
        text_map = host.text_map(info.doc).result()
    finally:
        host.close_doc(info.doc)
    if not text_map.text.strip():
        raise DocumentError("{name} has no text: its pages are pictures, or empty.", name=path.name)
    if text_map.text_layer == "garbled":
        raise DocumentError("{name} has a text whose letters are not those that are seen.", name=path.name)
    starts = page_starts([text_map.page_span(page) for page in range(text_map.pages)])
    return ReadText(
        info.content_hash,
        TEXT_VERSION,
        info.kind,
        info.title,
        text_map.pages,
        tuple(page.label for page in info.pages),
        text_map.text,
        cut_text(text_map.text, text_map.paragraphs, text_map.headings, starts, text_map.region_spans),
    )


def cut_text(
    text: str,
    paragraphs: Sequence[tuple[int, int]],
    headings: Sequence[tuple[int, int, int]],
    starts: Ints,
    regions: Sequence[tuple[int, int, str]] = (),
) -> Cut:
    """Cut a reading text as the question engine does; ``starts`` are the offsets at which pages begin."""
    passages = passaging.split(text, paragraphs, headings)
    kinds: dict[str, int] = {kind: number for number, kind in enumerate(KINDS)}
    numbered = [(start, end, kinds[kind]) for start, end, kind in regions]
    return Cut(passages, _rows(headings), starts, _rows(numbered))


def _rows(values: Sequence[tuple[int, int, int]]) -> Ints:
    return np.asarray(values, np.int32).reshape(-1, 3)
