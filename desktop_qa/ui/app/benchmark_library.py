# SPDX-License-Identifier: AGPL-3.0-or-later
"""How fast a library is read and asked on this machine, in the real window, and what it takes.

It makes documents, adds their folder in the window, scrolls another document while they are read, asks, and looks at
the sizes. ``--search`` measures the search alone, over vectors that are made up. Qt is imported only when it runs.
"""

from __future__ import annotations

import os
import statistics
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop_qa.common.errors import UserError
from desktop_qa.evaluation import specimen
from desktop_qa.evaluation.benchmark import memory
from desktop_qa.evaluation.benchmark import table as _table

if TYPE_CHECKING:
    import argparse

    from PySide6.QtWidgets import QApplication

    from desktop_qa.ui.services.services import Services
    from desktop_qa.ui.shell.window import MainWindow

DOCUMENTS, PAGES = 20, 30
FULL_DOCUMENTS = 1000
BUDGET = {
    "first_answers_seconds": 0.7,
    "quick_answer_seconds": 2.0,
    "worst_stall_milliseconds": 50.0,
    "memory_megabytes": 700.0,
    "kilobytes_a_passage_without_vectors": 1.2,
    "kilobytes_a_passage": 1.7,
    "search_milliseconds": 150.0,
}
"""What a machine with two cores should keep at ``FULL_DOCUMENTS`` documents; at least 12 pages a second are read."""
SECONDS_A_PAGE = 2.0
"""After so long for each page the benchmark gives up."""
TOUR_SECONDS = 0.25


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The options of ``desktop-qa benchmark library``."""
    parser.add_argument(
        "--documents", type=int, default=DOCUMENTS, metavar="N",
        help=f"how many documents of {PAGES} pages ({DOCUMENTS}; the budget is for {FULL_DOCUMENTS})",
    )  # fmt: skip
    parser.add_argument("--search", type=int, default=0, metavar="N", help="only the search, over N made-up vectors")
    parser.add_argument("--json", action="store_true", help="print one JSON object")


def run(options: argparse.Namespace) -> tuple[dict[str, Any], str]:
    """Measure as asked; returns what ``--json`` prints, and the table."""
    if options.search:
        if not 1 <= options.search <= 5_000_000:
            raise UserError("--search must be between 1 and 5000000.")
        figures = search(options.search)
    else:
        if not 1 <= options.documents <= 5000:
            raise UserError("--documents must be between 1 and 5000.")
        with tempfile.TemporaryDirectory() as folder:
            figures = measure(Path(folder), options.documents)
    return figures, _table(figures, BUDGET)


def search(count: int) -> dict[str, Any]:
    """Milliseconds (median of nine) and megabytes of the exact search over ``count`` vectors of 384 components."""
    import numpy as np

    from desktop_qa.library.vectors import Vectors, quantised

    chance = np.random.default_rng(1)
    index = Vectors()
    before = memory(os.getpid()) or 0.0
    matrix = np.empty((count, 384), np.int8)
    for at in range(0, count, 50_000):
        part = chance.standard_normal((min(50_000, count - at), 384)).astype(np.float32)
        matrix[at : at + len(part)] = quantised(part / np.linalg.norm(part, axis=1, keepdims=True))
    index.set(matrix, np.arange(count, dtype=np.int64))
    query = chance.standard_normal(384).astype(np.float32)
    query /= np.linalg.norm(query)
    times = []
    for _ in range(9):
        began = time.perf_counter()
        index.nearest(query, 400)
        times.append(1000 * (time.perf_counter() - began))
    used = round((memory(os.getpid()) or 0.0) - before, 1)
    return {"vectors": count, "search_milliseconds": round(statistics.median(times), 1), "vectors_megabytes": used}


def make(folder: Path, documents: int) -> None:
    """Documents of ``PAGES`` pages, each with another text."""
    folder.mkdir()
    for number in range(documents):
        (folder / f"{number:04}.pdf").write_bytes(specimen.pdf(PAGES, seed=number))


def measure(folder: Path, documents: int) -> dict[str, Any]:
    """Pages a second, seconds, milliseconds and megabytes, in the order in which a person meets them."""
    papers = folder / "papers"
    make(papers, documents)
    if sys.platform == "linux" and not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from desktop_qa.common.paths import find
    from desktop_qa.storage import settings
    from desktop_qa.ui.app import app
    from desktop_qa.ui.shell.window import MainWindow
    from desktop_qa.ui.toolkit import theme

    application = app.application()
    theme.apply(application, "system")
    chosen = settings.Settings(history=False, restore_session=False)
    figures: dict[str, Any] = {"documents": documents, "pages": documents * PAGES}
    # A first window, so that both that are timed find everything in the caches of the system.
    for name in ("", "window_without_library_seconds", "window_with_library_seconds"):
        began = time.perf_counter()
        services = app.services(find(folder / "base"), chosen, keep=False)
        services.library.start()
        window = MainWindow(services)
        window.show()
        application.processEvents()
        if name:
            figures[name] = round(time.perf_counter() - began, 3)
        try:
            if name == "window_without_library_seconds":
                figures |= _Run(application, window, services).figures(papers, folder)
        finally:
            window.close()
            services.close()
            window.deleteLater()
            application.processEvents()
    return figures


class _Run:
    """One library in one window."""

    def __init__(self, application: QApplication, window: MainWindow, services: Services) -> None:
        from desktop_qa.ui.app.responsiveness import Stalls

        self._application = application
        self._window = window
        self._services = services
        self._stalls = Stalls()
        self._most = 0.0

    def figures(self, papers: Path, folder: Path) -> dict[str, Any]:
        """Read, scroll meanwhile, ask."""
        from desktop_qa.ui.app.responsiveness import wait

        pages = PAGES * len(list(papers.iterdir()))
        other = folder / "scrolled.pdf"
        other.write_bytes(specimen.pdf(100, seed=-1))
        tab = self._window.open(str(other))
        wait(self._application, lambda: tab.session.text is not None)
        library = self._services.library
        began = time.perf_counter()
        self._window.show_library().add([papers])
        wait(self._application, lambda: library.activity == "reading")
        self._window.tabs.show_page(tab)
        self._stalls.start()
        limit = began + SECONDS_A_PAGE * pages
        bar = tab.view.pages.verticalScrollBar()
        while library.activity == "reading":
            if time.perf_counter() > limit:
                raise UserError(f"The benchmark waited {limit - began:g} seconds for the library and gave up.")
            bar.setValue((bar.value() + 90) % max(bar.maximum(), 1))
            until = time.perf_counter() + TOUR_SECONDS
            wait(self._application, lambda until=until: time.perf_counter() >= until)  # type: ignore[misc]
            self._most = max(self._most, self._memory())
        worst = self._stalls.stop()
        seconds = time.perf_counter() - began
        late = sorted(self._stalls.all)
        found = {
            "pages_a_second": round(pages / seconds, 1),
            "worst_stall_milliseconds": round(1000 * worst, 1),
            "stall_milliseconds_in_999_of_1000": round(1000 * late[int(0.999 * (len(late) - 1))], 1),
        }
        return found | self._ask() | self._sizes()

    def _ask(self) -> dict[str, Any]:
        """A library question, from Enter to the first and to the last answer; the first one loads the vectors."""
        from desktop_qa.ui.app.responsiveness import wait

        page = self._window.show_library()
        first, whole = [], []
        for question in ("Who lived in Aldmere?", *specimen.QUESTIONS):
            began = time.perf_counter()
            page.panel.ask(question)
            wait(self._application, lambda: page.session.answers or not page.session.running)
            first.append(time.perf_counter() - began)
            wait(self._application, lambda: not page.session.running)
            whole.append(time.perf_counter() - began)
        self._most = max(self._most, self._memory())
        return {
            "first_question_seconds": round(whole[0], 3),
            "first_answers_seconds": round(statistics.median(first[1:]), 3),
            "quick_answer_seconds": round(statistics.median(whole[1:]), 3),
            "memory_megabytes": round(self._most, 1),
        }

    def _sizes(self) -> dict[str, Any]:
        from desktop_qa.library.store import Store

        store = Store(self._services.paths.library_file)
        try:
            totals = store.totals()
            (vectors,) = store.connection.execute("SELECT total(length(data)) FROM vector").fetchone()
        finally:
            store.close()
        passages = max(totals.passages, 1)
        return {
            "passages": totals.passages,
            "kilobytes_a_passage_without_vectors": round((totals.bytes - vectors) / passages / 1000, 2),
            "kilobytes_a_passage": round(totals.bytes / passages / 1000, 2),
        }

    def _memory(self) -> float:
        """Megabytes of all processes of the program."""
        import psutil

        own = psutil.Process()
        numbers = [own.pid, *(child.pid for child in own.children(recursive=True))]
        try:
            return memory(*numbers) or 0.0
        except OSError:
            return 0.0  # one of them has ended meanwhile
