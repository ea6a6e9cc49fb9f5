# SPDX-License-Identifier: AGPL-3.0-or-later
"""Where does the passage that holds the evidence of a question stand in the order of reading?

For three orders: by words (BM25), by meaning (cosine of the sentence encoder), and by both, as the program reads.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import numpy as np

from desktop_qa.evaluation import asked
from desktop_qa.qa.evidence import gather
from desktop_qa.qa.indexed import index_text

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from desktop_qa.qa.encoder import Encoder
    from desktop_qa.qa.indexed import IndexedText
    from desktop_qa.qa.meaning import VectorCache

DEPTHS = (1, 3, 5, 10, 20)


def evaluate(
    file: Path,
    directory: Path | None,
    encoder: Encoder | None,
    cache: VectorCache | None = None,
    limit: int = 0,
    progress: Callable[[int, int], None] = lambda *_: None,
) -> dict[str, Any]:
    """Per cent of the answerable questions whose evidence is in the first passages, by each order.

    Raises:
        UserError: ``file`` is no file of questions on documents.
        DocumentError: a document is missing or cannot be read.
    """
    total = asked.count(file)
    total = min(total, limit) if limit else total
    places: dict[str, list[int]] = {"words": [], "meaning": [], "both": []}
    done = missing = passages = 0
    for document in asked.read(file, directory):
        if done >= total:
            break
        indexed = index_text(document.text, document.paragraphs, document.headings, encoder, cache)
        if indexed.vectors is not None:
            for _ in indexed.vectors.make_all():
                pass
        passages += len(indexed.passages)
        for question in document.questions[: total - done]:
            done += 1
            progress(done, total)
            if question.place is None:
                missing += bool(question.answers)
                continue
            for name, place in _places(indexed, question.text, *question.place).items():
                places[name].append(place)
    figures = {name: _within(found) for name, found in places.items() if found}
    return figures | {
        "n": len(places["words"]),
        "evidence_not_found": missing,
        "passages": passages,
        "encoder": encoder.name if encoder else "",
    }


def _places(indexed: IndexedText, question: str, start: int, end: int) -> dict[str, int]:
    """How many passages come before the first one that touches ``start:end``, by each order."""
    spans = [indexed.passages.span(index) for index in range(len(indexed.passages))]
    wanted = [index for index, (low, high) in enumerate(spans) if low < end and start < high]
    evidence = gather(indexed, question)
    orders = {"words": replace(evidence, cosines=None).order(range(len(spans)))}
    if evidence.cosines is not None:
        cosines = evidence.cosines
        orders["meaning"] = np.argsort(-cosines, kind="stable").tolist()
        orders["both"] = evidence.order(range(len(spans)))
    return {name: min(map(order.index, wanted), default=len(spans)) for name, order in orders.items()}


def _within(places: Sequence[int]) -> dict[str, float]:
    return {f"first_{depth}": round(100 * float(np.mean([one < depth for one in places])), 1) for depth in DEPTHS}
