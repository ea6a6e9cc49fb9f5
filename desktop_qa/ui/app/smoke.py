# SPDX-License-Identifier: AGPL-3.0-or-later
"""The program asks itself one question in a real window: proof that an installation works."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from desktop_qa.answers import export
from desktop_qa.common.errors import DocumentError, ModelError
from desktop_qa.qa.answer import AskOptions

if TYPE_CHECKING:
    from pathlib import Path

    from desktop_qa.answers.reply import Reply
    from desktop_qa.ui.shell.window import MainWindow
    from desktop_qa.ui.tab.document_tab import DocumentTab

FOUND, NOTHING_FOUND = 0, 1
SETTLED_MS = 150
LOOKS = 40
"""How often to look, every ``SETTLED_MS``, whether the pages in sight are drawn sharp."""


@dataclass(frozen=True, slots=True)
class SmokeOptions:
    """What to ask, and where to save what the window shows. ``seconds`` bounds the whole run."""

    question: str
    screenshot: Path | None = None
    seconds: float = 120.0


class Smoke(QObject):
    """Watches the first tab of a window until its question is answered; ``done`` carries the exit code."""

    done = Signal(int)

    def __init__(self, window: MainWindow, tab: DocumentTab, options: SmokeOptions) -> None:
        super().__init__(window)
        self._window = window
        self._tab = tab
        self._options = options
        self._code = FOUND
        self._looks = 0
        self._over = False
        tab.asking.finished.connect(self._on_finished)
        tab.stateChanged.connect(self._on_state)
        window.services.asker.failed.connect(self._on_no_model)
        self._limit = QTimer(self)
        self._limit.setSingleShot(True)
        self._limit.timeout.connect(self._on_limit)
        self._limit.start(round(options.seconds * 1000))
        self._settle = QTimer(self)
        self._settle.setInterval(SETTLED_MS)
        self._settle.timeout.connect(self._on_settle)

    @Slot(object)
    def _on_finished(self, reply: Reply | None) -> None:
        subject = self._tab.session.subject
        if reply is None or subject is None:
            self._fail(self._tab.session.failure, DocumentError.exit_code)
            return
        # What is printed is what ``desktop-qa ask --json`` prints: it is read already, only told in another way.
        settings = self._window.services.settings.value
        options = AskOptions(settings.answers, settings.threshold, settings.effort)
        task = self._window.services.asker.ask((subject,), reply.question, options)
        task.succeeded.connect(self._on_all_readings)

    @Slot(object)
    def _on_all_readings(self, reply: Reply) -> None:
        sys.stdout.write(export.to_json(reply))
        sys.stdout.flush()
        self._code = FOUND if reply.found else NOTHING_FOUND
        self._settle.start()

    @Slot()
    def _on_state(self) -> None:
        if self._tab.error:
            self._fail(self._tab.error, DocumentError.exit_code)

    @Slot(object)
    def _on_no_model(self, error: object) -> None:
        self._fail(str(error), ModelError.exit_code)

    @Slot()
    def _on_limit(self) -> None:
        self._fail(f"no answer within {self._options.seconds:g} seconds", DocumentError.exit_code)

    @Slot()
    def _on_settle(self) -> None:
        self._looks += 1
        if self._looks < 3 or (self._tab.view.pages.pictures.store.busy and self._looks < LOOKS):
            return
        self._settle.stop()
        target = self._options.screenshot
        if target is not None:
            target.parent.mkdir(parents=True, exist_ok=True)
            if not self._window.grab().save(str(target)):
                self._fail(f"the screenshot could not be written to {target}", 2)
                return
        self._end(self._code)

    def _fail(self, reason: str, code: int) -> None:
        if not self._over:
            sys.stderr.write(f"desktop-qa: {reason}\n")
        self._end(code)

    def _end(self, code: int) -> None:
        if not self._over:
            self._over = True
            self._limit.stop()
            self._settle.stop()
            self.done.emit(code)
