# SPDX-License-Identifier: AGPL-3.0-or-later
"""Tells when a file has changed on the disk, also when it was replaced whole, and only once it is quiet again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal, Slot

if TYPE_CHECKING:
    from pathlib import Path

    from desktop_qa.ui.toolkit.tasks import Worker

QUIET_MS = 400
Stamp = tuple[int, int, int] | None


def stamp(path: Path) -> Stamp:
    """What changes when a file does; None where there is no file."""
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_mtime_ns, found.st_size, found.st_ino


class FileWatch(QObject):
    """Watches one file. Its folder is watched too: editors write a new file and rename it over the old one."""

    changed = Signal()

    def __init__(self, path: Path, files: Worker, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._path = path
        self._files = files
        self._known: Stamp = None
        self._closed = False
        self._watcher = QFileSystemWatcher(self)
        self._watcher.fileChanged.connect(self._on_stir)
        self._watcher.directoryChanged.connect(self._on_stir)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(QUIET_MS)
        self._timer.timeout.connect(self._on_quiet)
        self._watcher.addPath(str(path.parent))
        self._files.run(lambda: stamp(path)).succeeded.connect(self._on_first)

    def close(self) -> None:
        """Watch no longer."""
        self._closed = True
        self._timer.stop()
        watched = [*self._watcher.files(), *self._watcher.directories()]
        if watched:
            self._watcher.removePaths(watched)

    @Slot(object)
    def _on_first(self, found: object) -> None:
        self._known = found  # type: ignore[assignment]
        self._watch_file(found)

    @Slot(str)
    def _on_stir(self, _path: str) -> None:
        if not self._closed:
            self._timer.start()

    @Slot()
    def _on_quiet(self) -> None:
        path = self._path
        self._files.run(lambda: stamp(path)).succeeded.connect(self._on_stamp)

    @Slot(object)
    def _on_stamp(self, found: object) -> None:
        if self._closed:
            return
        self._watch_file(found)
        # Gone for now: a replacing rename stirs the folder again.
        if found is not None and found != self._known:
            self._known = found  # type: ignore[assignment]
            self.changed.emit()

    def _watch_file(self, found: object) -> None:
        if found is not None and not self._closed and str(self._path) not in self._watcher.files():
            self._watcher.addPath(str(self._path))
