# SPDX-License-Identifier: AGPL-3.0-or-later
"""What the running program is doing: its tasks, threads, processes and caches, for whoever looks for a fault."""

from __future__ import annotations

import os
import threading
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Slot
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPlainTextEdit, QVBoxLayout, QWidget

from desktop_qa.ui.toolkit.tasks import event_queue

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from pathlib import Path

    from desktop_qa.common.paths import Paths
    from desktop_qa.ui.tab.document_tab import DocumentTab

EVERY_MS = 1000


def report(paths: Paths, tabs: Sequence[DocumentTab]) -> str:
    """The page as text, English in every language. It names no document, no folder and no question."""
    parts = {
        "Tasks": _tasks(),
        "Threads": sorted(thread.name for thread in threading.enumerate()),
        "Processes": _processes(),
        "Tabs": _tabs(tabs),
        "Files": _files(paths),
    }
    return "\n\n".join(f"{title}\n" + "\n".join(f"  {line}" for line in lines) for title, lines in parts.items())


def _tasks() -> Iterator[str]:
    pending = [task for task in event_queue().pending if task.running]
    yield f"{len(pending)} running"
    yield from (f"{task.number}: generation {task.generation}" for task in pending)


def _processes() -> Iterator[str]:
    """This process and those it started, with their memory and processor time."""
    import psutil

    own = psutil.Process(os.getpid())
    for process in (own, *own.children(recursive=True)):
        try:
            memory, used = process.memory_info().rss / 1e6, process.cpu_times()
            yield f"{process.pid}: {process.name()}, {memory:.0f} MB, {used.user + used.system:.1f} s"
        except psutil.Error:
            continue  # it ended while it was asked


def _tabs(tabs: Iterable[DocumentTab]) -> Iterator[str]:
    for number, tab in enumerate(tabs, 1):
        info, text, cache = tab.info, tab.session.text, tab.view.pages.pictures.store.cache
        kind = f"{info.kind}, {len(info.pages)} pages" if info is not None else "no document"
        read = f"{len(text.text)} characters" if text is not None else "no text yet"
        pictures = f"pictures {cache.size / 1e6:.1f} of {cache.limit / 1e6:.0f} MB"
        yield f"{number}: {kind}, {read}, question {tab.session.phase.name.lower()}, {pictures}"


def _files(paths: Paths) -> Iterator[str]:
    """How much is kept in each folder of the program."""
    for name, folder in (("data", paths.data), ("cache", paths.cache), ("state", paths.state)):
        yield f"{name}: {sum(_sizes(folder)) / 1e6:.1f} MB"


def _sizes(folder: Path) -> Iterator[int]:
    for path in folder.rglob("*") if folder.is_dir() else ():
        try:
            yield path.stat().st_size
        except OSError:
            continue


class DebugPage(QDialog):
    """The report, made anew each second while it is open."""

    def __init__(self, paths: Paths, tabs: Sequence[DocumentTab], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Debug information"))
        self._paths = paths
        self._tabs = tabs
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.text.setAccessibleName(self.windowTitle())
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(self.text)
        column.addWidget(buttons)
        self.resize(620, 460)
        self._timer = QTimer(self, interval=EVERY_MS)
        self._timer.timeout.connect(self.refresh)
        self.finished.connect(self._timer.stop)
        self._timer.start()
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Show the present state; what is selected to be copied stays as it is."""
        if not self.text.textCursor().hasSelection():
            place = self.text.verticalScrollBar().value()
            self.text.setPlainText(report(self._paths, self._tabs))
            self.text.verticalScrollBar().setValue(place)
