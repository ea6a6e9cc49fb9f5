# SPDX-License-Identifier: AGPL-3.0-or-later
"""A reading text cut into passages and indexed by words and, where there is an encoder, by meaning."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop_qa.qa import joining
from desktop_qa.qa import passages as passaging
from desktop_qa.qa.meaning import PassageVectors
from desktop_qa.qa.retrieval import Index

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop_qa.qa.answer import Span
    from desktop_qa.qa.encoder import Encoder
    from desktop_qa.qa.joining import JoinedText
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
    titles: tuple[str, ...] = ()
    """The headings over each passage, where there are any."""


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
    titles = tuple(passaging.titles(text, passages, headings)) if headings else ()
    words = Index(text, passages, titles)
    vectors = PassageVectors(encoder, text, passages, cache) if encoder and len(passages) else None
    return IndexedText(text, passages, words, vectors, regions, titles)


def join_indexed(texts: Sequence[IndexedText]) -> tuple[IndexedText, JoinedText]:
    """Several texts as one, indexed anew by words, for how rare a word is depends on all of them; vectors stay."""
    joined = joining.join([(one.text, one.passages) for one in texts])
    titles: tuple[str, ...] = ()
    if any(one.titles for one in texts):
        titles = tuple(title for one in texts for title in one.titles or ("",) * len(one.passages))
    words = Index(joined.text, joined.passages, titles)
    encoder = next((one.vectors.encoder for one in texts if one.vectors is not None), None)
    vectors = None
    if encoder is not None and len(joined.passages):
        vectors = PassageVectors(encoder, joined.text, joined.passages)
        for first, one in zip(joined.first_passages, texts, strict=True):
            if one.vectors is not None:
                vectors.take(first, *one.vectors.made)
    regions = [
        (first + start, last + start, kind)
        for one, start in zip(texts, joined.starts, strict=True)
        for first, last, kind in one.regions
    ]
    return IndexedText(joined.text, joined.passages, words, vectors, regions, titles), joined
