# SPDX-License-Identifier: AGPL-3.0-or-later
"""Events of the file system in the library's folders, gathered until it is quiet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal, Slot

if TYPE_CHECKING:
    from collections.abc import Iterable

QUIET_MS = 2000
"""A file that is being written, or a folder that is being copied, tells of itself many times."""
MOST_FILES = 4000
"""Files beyond these are noticed when their folder changes, or at the next look: systems watch so many only."""
MOST_FOLDERS = 4000


class FolderWatch(QObject):
    """Watches folders for what comes, goes and is renamed, and files for what is written into them."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._watcher = QFileSystemWatcher(self)
        self._watcher.directoryChanged.connect(self._on_event)
        self._watcher.fileChanged.connect(self._on_event)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(QUIET_MS)
        self._timer.timeout.connect(self.changed)

    @property
    def places(self) -> frozenset[str]:
        """What is watched."""
        return frozenset((*self._watcher.directories(), *self._watcher.files()))

    @Slot(object)
    def set_places(self, places: tuple[Iterable[str], Iterable[str]]) -> None:
        """Watch these folders and files, and nothing else."""
        folders, files = (list(one) for one in places)
        wanted = {*folders[:MOST_FOLDERS], *files[:MOST_FILES]}
        now = self.places
        if gone := now - wanted:
            self._watcher.removePaths(sorted(gone))
        # Names that are no text cannot be given to Qt; their folders can.
        fresh = [path for path in wanted - now if path.isprintable()]
        if fresh:
            self._watcher.addPaths(sorted(fresh))

    def close(self) -> None:
        """Watch nothing any more."""
        self._timer.stop()
        self.set_places(((), ()))

    @Slot()
    def _on_event(self) -> None:
        self._timer.start()
