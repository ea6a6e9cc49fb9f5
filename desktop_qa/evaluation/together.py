# SPDX-License-Identifier: AGPL-3.0-or-later
"""Every question of a file of real documents asked of all of them at once, as the library answers.

The documents become a library of their own; the figures are those of ``desktop_qa.evaluation.documents``, and
``document``: the share of answerable questions whose first answer is from the document that was meant.
"""

from __future__ import annotations

import tempfile
import time
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from desktop_qa.evaluation import asked, documents
from desktop_qa.library import asking, indexer, packing, reading
from desktop_qa.library.records import FileFacts
from desktop_qa.library.search import Search
from desktop_qa.library.store import Store
from desktop_qa.qa.answer import AskOptions

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from desktop_qa.evaluation.asked import AskedDocument
    from desktop_qa.evaluation.documents import Outcome
    from desktop_qa.qa.answer import Effort
    from desktop_qa.qa.encoder import Encoder
    from desktop_qa.qa.engine import Engine


def evaluate(
    engine: Engine,
    file: Path,
    directory: Path | None = None,
    limit: int = 0,
    effort: Effort = "thorough",
    progress: Callable[[int, int], None] = lambda *_: None,
) -> tuple[dict[str, Any], list[Outcome]]:
    """The figures, and the outcome of each question.

    Raises:
        UserError: the file is no file of questions on documents.
        DocumentError: a document is missing or cannot be read.
    """
    every = list(asked.read(file, directory))
    questions = [(document, question) for document in every for question in document.questions]
    questions = questions[:limit] if limit else questions
    options = AskOptions(top=documents.TOP, effort=effort)
    outcomes: list[Outcome] = []
    right: list[bool] = []
    with tempfile.TemporaryDirectory() as folder:
        store = Store(Path(folder) / "library.sqlite3")
        try:
            fill(store, every, engine.encoder)
            search = Search(store, engine.encoder)
            for document, question in questions:

                def is_here(answer: Any, name: str = document.name) -> bool:
                    return Path(answer.document).name == name

                began = time.perf_counter()
                *_, last = asking.ask(search, engine, question.text, options)
                reply, seconds = last, time.perf_counter() - began
                outcomes.append(
                    documents.outcome(question, reply.answers, reply.no_answer_score, document, seconds, is_here)
                )
                if question.answers:
                    right.append(any(is_here(best) for best in reply.answers[:1]))
                progress(len(outcomes), len(questions))
        finally:
            store.close()
    found = documents.figures(outcomes) | {"document": round(float(np.mean(right)), 4) if right else 0.0}
    return found | {"documents": len(every), "model": engine.reader.name, "effort": effort}, outcomes


def fill(store: Store, every: Sequence[AskedDocument], encoder: Encoder | None) -> None:
    """Put documents whose text is known into a store, as the indexer does with those that it reads."""
    by_path = {Path(document.name): document for document in every}
    store.put_files([FileFacts(path, len(document.text), 0) for path, document in by_path.items()])
    for entry in store.waiting():
        document = by_path[entry.path]
        starts = packing.page_starts(_spans(document))
        cut = reading.cut_text(document.text, document.paragraphs, document.headings, starts, document.regions)
        read = reading.ReadText(document.name, 1, "text", document.name, len(starts), (), document.text, cut)
        store.put_text(entry, read)
    if encoder is not None:
        for _ in indexer.encode(store, encoder):
            pass


def _spans(document: AskedDocument) -> list[tuple[int, int]]:
    """Start and end of each page."""
    starts = [*document.page_starts, len(document.text)]
    return list(pairwise(starts))
