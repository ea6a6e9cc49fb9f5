# SPDX-License-Identifier: AGPL-3.0-or-later
"""How long opening, reading text and answering take on this machine, without a window.

``desktop_qa.ui.app.benchmark`` measures the window; both use the same made document.
"""

from __future__ import annotations

import os
import statistics
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop_qa.common.errors import UserError
from desktop_qa.evaluation import specimen
from desktop_qa.qa.answer import AskOptions

if TYPE_CHECKING:
    import argparse
    from collections.abc import Mapping

    from desktop_qa.documents.contracts import ReadingText

PAGES = 300
BUDGET = {
    "first_page_seconds": 0.5,
    "text_seconds": 3.0,
    "first_answers_seconds": 0.5,
    "quick_answer_seconds": 1.5,
    "vectors_seconds": 12.0,
    "vectors_from_cache_seconds": 0.2,
    "memory_megabytes": 500.0,
}
"""What a machine with two cores should keep; for memory, both processes together, without the window."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The options of ``desktop-qa benchmark documents``."""
    parser.add_argument("--pages", type=int, default=PAGES, metavar="N", help=f"of the document ({PAGES})")
    parser.add_argument("--model", metavar="NAME", help="the name of an installed model, or a model's directory")
    parser.add_argument("--threads", type=int, default=0, metavar="N", help="threads for reading (default: automatic)")
    parser.add_argument("--json", action="store_true", help="print one JSON object")


def run(options: argparse.Namespace) -> tuple[dict[str, Any], str]:
    """Measure as asked; returns what ``--json`` prints, and the table."""
    if not 1 <= options.pages <= 5000:
        raise UserError("--pages must be between 1 and 5000.")
    figures = measure(options.pages, options.model, options.threads)
    return figures, table(figures)


def measure(pages: int = PAGES, model: str | None = None, threads: int = 0) -> dict[str, Any]:
    """Seconds of each step, in the order of the program, and the memory at the end."""
    from desktop_qa.documents.process.host import Host
    from desktop_qa.documents.source import Source

    source = Source(data=specimen.pdf(pages), name=f"{pages} pages.pdf", kind="pdf")
    figures: dict[str, Any] = {"pages": pages}
    clock = _Clock()
    host = Host()
    try:
        host.start()
        figures["document_process_seconds"] = clock.lap()
        info = host.open(source).result()
        figures["open_seconds"] = clock.lap()
        host.render(info.doc, 0, 1.5).result().release()
        figures["first_page_seconds"] = round(figures["open_seconds"] + clock.lap(), 3)
        text_map = host.text_map(info.doc).result()
        figures["text_seconds"] = clock.lap()
        figures |= _answering(text_map, model, threads, clock)
        figures["memory_megabytes"] = memory(os.getpid(), host.process_number)
    finally:
        host.close()
    return figures


def _answering(text_map: ReadingText, model: str | None, threads: int, clock: _Clock) -> dict[str, Any]:
    """Questions before the vectors of passages are there, as right after opening; then the vectors."""
    from desktop_qa.common import paths
    from desktop_qa.models import engines
    from desktop_qa.storage.vectors import DiskVectors

    with tempfile.TemporaryDirectory() as folder:
        clock.lap()
        engine, _ = engines.load(paths.find(), model, threads, DiskVectors(Path(folder)))
        reader = engine.reader
        figures: dict[str, Any] = {"model": reader.name, "model_seconds": clock.lap()}
        parts = (text_map.text, text_map.paragraphs, text_map.headings, text_map.region_spans)
        prepared = engine.prepare(*parts)
        figures["prepare_seconds"] = prepare = clock.lap()
        figures["windows"] = len(prepared.passages)
        first, whole, read = [], [], []
        for question in specimen.QUESTIONS:
            steps = list(engine.ask(prepared, question, AskOptions(effort="quick")))
            first.append(steps[0].seconds)
            whole.append(steps[-1].seconds)
            read.append(steps[-1].done)
        figures["first_answers_seconds"] = round(statistics.median(first), 3)
        figures["quick_answer_seconds"] = round(statistics.median(whole), 3)
        figures["quick_windows"] = int(statistics.median(read))
        prepared = engine.prepare(*parts)
        clock.lap()
        for _ in prepared.make_vectors():
            pass
        figures["vectors_seconds"] = clock.lap()
        prepared = engine.prepare(*parts)
        ready = prepared.indexed.vectors is not None and prepared.indexed.vectors.ready
        # Reading the cache is part of preparing, beside cutting and tokenising.
        figures["vectors_from_cache_seconds"] = round(max(0.0, clock.lap() - prepare), 3) if ready else None
    return figures


class _Clock:
    def __init__(self) -> None:
        self._last = time.perf_counter()

    def lap(self) -> float:
        """Seconds since the lap before."""
        now = time.perf_counter()
        spent, self._last = now - self._last, now
        return round(spent, 3)


def memory(*processes: int | None) -> float:
    """Resident memory of the processes together, in MB."""
    import psutil

    return round(sum(psutil.Process(number).memory_info().rss for number in processes if number is not None) / 1e6, 1)


def table(figures: dict[str, Any], budget: Mapping[str, float] = BUDGET) -> str:
    """The figures for people, beside what they should be on a machine with two cores."""
    rows = []
    for name, value in figures.items():
        limit = budget.get(name)
        verdict = (
            "" if limit is None or value is None else f"  (at most {limit:g}: {'yes' if value <= limit else 'NO'})"
        )
        rows.append(f"{name.replace('_', ' '):<26} {value}{verdict}")
    return "\n".join(rows)
