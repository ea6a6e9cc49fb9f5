# SPDX-License-Identifier: AGPL-3.0-or-later
"""The process that reads the library: ``desktop-qa library update``, listened to and ended."""

from __future__ import annotations

import json
import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, Signal, Slot

from desktop_qa.common import paths as paths_module
from desktop_qa.common import program
from desktop_qa.common.errors import Text
from desktop_qa.library.indexer import Step

if TYPE_CHECKING:
    from desktop_qa.common.paths import Paths

log = logging.getLogger(__name__)

END_MS = 3000
"""It ends by itself between two documents; what does not is killed, which costs nothing but that document."""


class LibraryProcess(QObject):
    """At most one process at a time. It may be killed at any moment and goes on where it was when it is begun again."""

    stepped = Signal(object)
    """A ``Step``."""
    ended = Signal()
    failed = Signal(object)
    """Why it ended otherwise than it should, in words."""

    def __init__(self, paths: Paths, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._paths = paths
        self._process: QProcess | None = None
        self._again = False
        self._unwanted = False

    @property
    def number(self) -> int | None:
        """Its process number, None while it does not run."""
        return self._process.processId() if self._process is not None else None

    def begin(self) -> None:
        """Start it; while it runs, have it started once more when it ends, since folders have changed meanwhile."""
        if self._process is not None:
            self._again = True
            return
        self._again = self._unwanted = False
        process = QProcess(self)
        environment = QProcessEnvironment()
        for name, value in program.environment().items():
            environment.insert(name, value)
        if self._paths != paths_module.find():
            environment.insert(paths_module.BASEDIR_VARIABLE, str(self._paths.data.parent))
        process.setProcessEnvironment(environment)
        executable, *words = program.command("desktop_qa", "library", "update", "--steps")
        process.setProgram(executable)
        process.setArguments(words)
        process.readyReadStandardOutput.connect(self._on_output)
        process.finished.connect(self._on_finished)
        process.errorOccurred.connect(self._on_error)
        self._process = process
        process.start()

    def end(self) -> None:
        """Have it end soon."""
        self._again = False
        if self._process is not None:
            self._unwanted = True
            self._process.closeWriteChannel()

    def close(self) -> None:
        """End it now."""
        process, self._process = self._process, None
        if process is not None:
            process.blockSignals(True)
            process.kill()
            process.waitForFinished(END_MS)
            process.deleteLater()

    @Slot()
    def _on_output(self) -> None:
        process = self._process
        while process is not None and process.canReadLine():
            line = bytes(process.readLine().data())
            try:
                self.stepped.emit(Step.from_values(json.loads(line)))
            except (ValueError, KeyError, TypeError):
                log.warning("the process that reads the library said something unexpected")

    @Slot()
    def _on_error(self) -> None:
        if self._process is not None and self._process.error() == QProcess.ProcessError.FailedToStart:
            self._on_finished()

    @Slot()
    def _on_finished(self) -> None:
        process, self._process = self._process, None
        if process is None:
            return
        said = bytes(process.readAllStandardError().data()).decode("utf-8", "replace").strip()
        clean = process.exitStatus() == QProcess.ExitStatus.NormalExit and process.exitCode() == 0
        process.deleteLater()
        if not clean and not self._unwanted:
            log.warning("reading the library ended: %s", said[-500:])
            reason = said.splitlines()[-1].removeprefix("desktop-qa: ") if said else process.errorString()
            self.failed.emit(Text("The library is not being read: {reason}", reason=reason))
        if self._again:
            self.begin()
        else:
            self.ended.emit()
