# SPDX-License-Identifier: AGPL-3.0-or-later
"""A reading text cut into passages and indexed by words and, where there is an encoder, by meaning."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop_qa.qa import passages as passaging
from desktop_qa.qa.meaning import PassageVectors
from desktop_qa.qa.retrieval import Index

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop_qa.qa.answer import Span
    from desktop_qa.qa.encoder import Encoder
    from desktop_qa.qa.meaning import VectorCache
    from desktop_qa.qa.passages import Passages
    from desktop_qa.qa.retrieval import Scores


Region = tuple[int, int, str]
"""Start, end and kind of a part of a text: "heading_number", "contents" and so on."""


@dataclass(frozen=True, slots=True, eq=False)
class IndexedText:
    """What can be searched. ``vectors`` are made later, in the background; None without an encoder."""

    text: str
    passages: Passages
    words: Scores
    vectors: PassageVectors | None = None
    regions: Sequence[Region] = ()
    """What parts of the text are, where that matters for answers."""


def index_text(
    text: str,
    paragraphs: Sequence[Span] | None = None,
    headings: Sequence[tuple[int, int, int]] = (),
    encoder: Encoder | None = None,
    cache: VectorCache | None = None,
    regions: Sequence[Region] = (),
) -> IndexedText:
    """Cut and index a reading text; an index of 300 pages takes a fifth of a second.

    Args:
        text: the reading text.
        paragraphs: half-open offsets, in order; without them, blank lines separate paragraphs.
        headings: the ``(start, end, level)`` of those paragraphs that are headings.
        encoder: gives passages their vectors.
        cache: of vectors, for texts that were open before.
        regions: ``(start, end, kind)`` of parts such as "contents" or "references".
    """
    spans = passaging.paragraphs_of(text) if paragraphs is None else paragraphs
    passages = passaging.split(text, spans, headings)
    words = Index(text, passages, passaging.titles(text, passages, headings) if headings else ())
    vectors = PassageVectors(encoder, text, passages, cache) if encoder and len(passages) else None
    return IndexedText(text, passages, words, vectors, regions)
