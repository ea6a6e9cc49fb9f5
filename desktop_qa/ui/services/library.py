# SPDX-License-Identifier: AGPL-3.0-or-later
"""The library as the windows see it: what is in it, reading in a process of its own, and watching its folders."""

from __future__ import annotations

import contextlib
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from desktop_qa.common import power
from desktop_qa.library.store import Store
from desktop_qa.ui.services.folder_watch import FolderWatch
from desktop_qa.ui.services.library_process import LibraryProcess
from desktop_qa.ui.toolkit.tasks import Worker

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from desktop_qa.common.paths import Paths
    from desktop_qa.library.indexer import Step
    from desktop_qa.library.records import Entry, Folder, Totals
    from desktop_qa.ui.services.services import SettingsHolder
    from desktop_qa.ui.toolkit.tasks import Task

Activity = Literal["idle", "reading", "paused", "battery"]

FIRST_LOOK_MS = 4000
"""The folders are looked at for the first time when the window has long been usable."""
LOOK_AGAIN_MS = 600_000
"""Some file systems tell of no change (network drives); these are looked at from time to time."""
BATTERY_MS = 30_000
SHOWN_EVERY_SECONDS = 2.0
"""While reading, the list of documents is asked for anew this often."""


@dataclass(frozen=True, slots=True)
class Contents:
    """What the library holds; ``notice`` is what its file has to say."""

    folders: tuple[Folder, ...]
    entries: tuple[Entry, ...]
    totals: Totals
    notice: str


class Library(QObject):
    """One for the program. All use of the store happens in its worker thread."""

    changed = Signal(object)
    """The ``Contents``, after something has changed."""
    activityChanged = Signal()
    stepped = Signal(object)
    """A ``Step`` of the reading."""
    failed = Signal(object)
    """An error, in words for the person."""

    def __init__(self, paths: Paths, settings: SettingsHolder, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._paths = paths
        self._settings = settings
        self._worker = Worker("library")
        self._store = Store(paths.library_file)
        self._shown = 0.0
        self._closed = False
        self._activity: Activity = "idle"
        self.last_step: Step | None = None
        self.process = LibraryProcess(paths, self)
        self.process.stepped.connect(self._on_step)
        self.process.ended.connect(self._on_ended)
        self.process.failed.connect(self.failed)
        self.watch = FolderWatch(self)
        self.watch.changed.connect(self.look)
        self._again = QTimer(self)
        self._again.setInterval(LOOK_AGAIN_MS)
        self._again.timeout.connect(self.look)
        self._battery = QTimer(self)
        self._battery.setInterval(BATTERY_MS)
        self._battery.timeout.connect(self._on_battery)
        settings.changed.connect(self._on_battery)

    @property
    def activity(self) -> Activity:
        """What the reading does; ``battery`` waits for the plug."""
        return self._activity

    def start(self) -> None:
        """Look at the folders in a while, if there are any."""
        if self._paths.library_file.exists():
            QTimer.singleShot(FIRST_LOOK_MS, self, self.look)

    @Slot()
    def look(self) -> None:
        """Read what is new or has changed, if reading is allowed now."""
        if self._closed:
            return
        self._again.start()
        if self._settings.value.library_paused:
            self._set_activity("paused")
        elif self._settings.value.quiet_on_battery and power.on_battery():
            self._battery.start()
            self._set_activity("battery")
        else:
            self._set_activity("reading")
            self.process.begin()

    @Slot()
    def pause(self) -> None:
        """Read nothing until ``resume``; what is being read is read again then."""
        self._settings.change(library_paused=True)
        self.process.end()
        self._set_activity("paused")

    @Slot()
    def resume(self) -> None:
        """Go on."""
        self._settings.change(library_paused=False)
        self.look()

    def refresh(self) -> Task:
        """Tell what the library holds."""
        task = self.run(_contents)
        task.succeeded.connect(self._on_contents)
        return task

    def run(self, work: Callable[[Store], Any]) -> Task:
        """Use the store in the worker thread; what goes wrong is said."""
        store = self._store
        task = self._worker.run(lambda: work(store))
        task.failed.connect(self.failed)
        return task

    def add(self, paths: Sequence[Path]) -> Task:
        """Add folders or files and begin to read them."""
        wanted = [path.resolve() for path in paths]

        def work(store: Store) -> int:
            return sum(store.add_folder(path) for path in wanted)

        task = self.run(work)
        task.succeeded.connect(self._on_added)
        return task

    def remove(self, path: Path) -> Task:
        """Remove a folder or file with all that was read from it; the task tells how many documents these were."""
        # The process must not write what is being removed.
        self.process.end()
        task = self.run(lambda store: store.remove_folder(path))
        task.succeeded.connect(self._on_added)
        return task

    def close(self) -> None:
        """End the reading, which goes on at the next start, and the thread."""
        self._closed = True
        self._again.stop()
        self._battery.stop()
        self.process.close()
        self.watch.close()
        self._worker.run(self._store.close)
        self._worker.close()

    @Slot()
    def _on_added(self) -> None:
        self.refresh()
        self.look()

    @Slot(object)
    def _on_contents(self, contents: Contents) -> None:
        self.changed.emit(contents)

    @Slot(object)
    def _on_step(self, step: Step) -> None:
        self.last_step = step
        self.stepped.emit(step)
        if time.monotonic() - self._shown > SHOWN_EVERY_SECONDS:
            self._shown = time.monotonic()
            self.refresh()

    @Slot()
    def _on_ended(self) -> None:
        if self._closed:
            return
        if self._activity == "reading":
            self._set_activity("idle")
        self.refresh()
        self.run(_watched).succeeded.connect(self.watch.set_places)

    @Slot()
    def _on_battery(self) -> None:
        quiet = self._settings.value.quiet_on_battery and power.on_battery()
        if self._activity == "reading" and quiet:
            self.process.end()
            self._set_activity("battery")
        elif self._activity == "battery" and not quiet:
            self.look()

    def _set_activity(self, activity: Activity) -> None:
        if activity == "reading":
            self._battery.start()
        elif activity == "idle":
            self._battery.stop()
        if activity != self._activity:
            self._activity = activity
            self.activityChanged.emit()


def _contents(store: Store) -> Contents:
    folders, entries = tuple(store.folders()), tuple(store.entries())
    return Contents(folders, entries, store.totals(), store.notice)


def _watched(store: Store) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """All folders of the library, and all files in it."""
    from desktop_qa.library import folders

    places: list[str] = []
    for folder in store.folders():
        with contextlib.suppress(OSError):
            places += map(str, folders.look(folder.path, folder.device).folders)
    return tuple(places), tuple(str(entry.path) for entry in store.entries())
