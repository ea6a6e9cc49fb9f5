# SPDX-License-Identifier: AGPL-3.0-or-later
"""How fast the window is on this machine: up, first page, text, answers, and the longest it did not respond.

It drives the real window with the real document process and the real reader, on the document that
``desktop_qa.evaluation.specimen`` makes. Qt is imported only when it runs.
"""

from __future__ import annotations

import os
import statistics
import sys
import tempfile
import time
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop_qa.common.errors import UserError
from desktop_qa.documents.mupdf.pictured import save_pictures
from desktop_qa.evaluation import specimen
from desktop_qa.evaluation.benchmark import memory
from desktop_qa.evaluation.benchmark import table as _table

if TYPE_CHECKING:
    import argparse

    from PySide6.QtWidgets import QApplication

    from desktop_qa.ui.services.services import Services
    from desktop_qa.ui.shell.window import MainWindow
    from desktop_qa.ui.tab.document_tab import DocumentTab

PAGES = 300
BUDGET = {
    "window_seconds": 1.0,
    "first_page_seconds": 0.5,
    "text_seconds": 3.0,
    "vectors_seconds": 12.0,
    "first_answers_seconds": 0.5,
    "quick_answer_seconds": 1.5,
    "cancel_milliseconds": 200.0,
    "worst_stall_milliseconds": 50.0,
    "worst_stall_recognising_milliseconds": 50.0,
    "memory_megabytes": 500.0,
}
"""What a machine with two cores should keep."""
LONGEST_SCAN = 600.0
SCAN_DPI = 150
SCROLL_STEPS, SCROLL_PIXELS = 240, 90


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The options of ``desktop-qa benchmark window``."""
    parser.add_argument("--pages", type=int, default=PAGES, metavar="N", help=f"of the document ({PAGES})")
    parser.add_argument(
        "--scan", type=int, default=0, metavar="N", help="also recognise N of its pages as pictures while it is used"
    )
    parser.add_argument("--json", action="store_true", help="print one JSON object")


def run(options: argparse.Namespace) -> tuple[dict[str, Any], str]:
    """Measure as asked; returns what ``--json`` prints, and the table."""
    if not 1 <= options.pages <= 5000:
        raise UserError("--pages must be between 1 and 5000.")
    with tempfile.TemporaryDirectory() as folder:
        figures = measure(Path(folder), options.pages, options.scan)
    return figures, _table(figures, BUDGET)


def measure(folder: Path, pages: int = PAGES, scanned: int = 0) -> dict[str, Any]:
    """Seconds, milliseconds and megabytes, in the order in which a person meets them."""
    document = folder / f"{pages} pages.pdf"
    document.write_bytes(specimen.pdf(pages))
    if sys.platform == "linux" and not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    began = time.perf_counter()
    from desktop_qa.common.paths import find
    from desktop_qa.storage import settings
    from desktop_qa.ui.app import app
    from desktop_qa.ui.shell.window import MainWindow
    from desktop_qa.ui.toolkit import theme

    application = app.application()
    theme.apply(application, "system")
    chosen = settings.Settings(history=False, restore_session=False)
    services = app.services(find(folder / "base"), chosen, keep=False)
    window = MainWindow(services)
    window.show()
    application.processEvents()
    figures: dict[str, Any] = {"pages": pages, "window_seconds": round(time.perf_counter() - began, 3)}
    try:
        run = _Run(application, window, services)
        figures |= run.figures(str(document))
        if scanned:
            scan = folder / f"{scanned} pictures.pdf"
            save_pictures(document, scan, SCAN_DPI, scanned)
            figures |= run.recognition(str(scan))
    finally:
        window.close()
        services.close()
        window.deleteLater()
        application.processEvents()
    return figures


class _Run:
    """One document in one window."""

    def __init__(self, application: QApplication, window: MainWindow, services: Services) -> None:
        from desktop_qa.ui.app.responsiveness import Stalls, wait

        self._application = application
        self._window = window
        self._services = services
        self._stalls = Stalls()
        self._wait = partial(wait, application)

    def figures(self, document: str) -> dict[str, Any]:
        """Open, ask and scroll."""
        self._services.host.start()
        self._wait(lambda: self._services.host.process_number is not None)
        found: dict[str, Any] = {}
        began = time.perf_counter()
        tab = self._window.open(document)
        self._wait(lambda: tab.has_document and 0 in {key.page for key in tab.view.pages.pictures.store.cache})
        found["first_page_seconds"] = round(time.perf_counter() - began, 3)
        self._wait(lambda: tab.session.text is not None)
        found["text_seconds"] = round(time.perf_counter() - began, 3)
        self._wait(lambda: bool(self._services.asker.model))
        found["model"] = self._services.asker.model
        self._wait(lambda: not self._services.asker.preparing)
        # From the text on: cutting, tokenising and indexing are in it.
        found["vectors_seconds"] = round(time.perf_counter() - began - found["text_seconds"], 3)
        first, whole = zip(*(self._ask(tab, question) for question in specimen.QUESTIONS), strict=True)
        found["first_answers_seconds"] = round(statistics.median(first), 3)
        found["quick_answer_seconds"] = round(statistics.median(whole), 3)
        found["cancel_milliseconds"] = round(1000 * self._cancel(tab), 1)
        found["worst_stall_milliseconds"] = round(1000 * self._scroll_and_ask(tab), 1)
        found["memory_megabytes"] = memory(os.getpid(), self._services.host.process_number)
        return found

    def recognition(self, document: str) -> dict[str, Any]:
        """Recognise a scan in the background, and scroll and ask meanwhile."""
        tab = self._window.open(document)
        self._wait(lambda: "scan" in tab.bars)
        tab.scan.start()
        began = time.perf_counter()
        self._wait(lambda: tab.session.text is not None)
        first, worst = time.perf_counter() - began, 0.0
        while tab.scan.running and time.perf_counter() - began < LONGEST_SCAN:
            worst = max(worst, self._scroll_and_ask(tab))
        text = tab.session.text
        return {
            "first_recognised_seconds": round(first, 3),
            "recognised_pages": text.page_layers.count("yes") if text is not None else 0,
            "worst_stall_recognising_milliseconds": round(1000 * worst, 1),
        }

    def _ask(self, tab: DocumentTab, question: str) -> tuple[float, float]:
        began = time.perf_counter()
        tab.panel.ask(question)
        self._wait(lambda: tab.session.answers or not tab.session.running)
        first = time.perf_counter() - began
        self._wait(lambda: not tab.session.running)
        return first, time.perf_counter() - began

    def _cancel(self, tab: DocumentTab) -> float:
        """Until the reader is free for the next question."""
        self._services.settings.change(effort="thorough")
        tab.panel.ask(specimen.QUESTIONS[0])
        self._wait(lambda: tab.session.answers or not tab.session.running)
        began = time.perf_counter()
        tab.asking.cancel()
        free = self._services.asker.idle()
        self._wait(lambda: not free.running)
        self._services.settings.change(effort="quick")
        return time.perf_counter() - began

    def _scroll_and_ask(self, tab: DocumentTab) -> float:
        """The longest time in which the interface's thread served no timer."""
        bar = tab.view.pages.verticalScrollBar()
        tab.panel.ask(specimen.QUESTIONS[1])
        self._stalls.start()
        for _ in range(SCROLL_STEPS):
            bar.setValue(bar.value() + SCROLL_PIXELS)
            until = time.perf_counter() + 0.016
            self._wait(lambda until=until: time.perf_counter() >= until)  # type: ignore[misc]
        worst = self._stalls.stop()
        self._wait(lambda: not tab.session.running)
        return worst
