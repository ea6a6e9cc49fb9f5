# SPDX-License-Identifier: AGPL-3.0-or-later
"""Which documents lie in a folder, as the file system says; nothing is opened."""

from __future__ import annotations

import logging
import os
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_qa.common.errors import Text, reason_of
from desktop_qa.documents.source import NAMES
from desktop_qa.library.records import FileFacts

if TYPE_CHECKING:
    from collections.abc import Callable

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Found:
    """What lies in a folder.

    ``unseen`` are folders that could not be listed: what is known below them stays. ``reason`` says why nothing at all
    could be looked at. ``folders`` are all that were listed, for watching.
    """

    files: tuple[FileFacts, ...] = ()
    unseen: tuple[Path, ...] = ()
    folders: tuple[Path, ...] = ()
    device: int = 0
    reason: str = ""


def look(root: Path, device: int = 0, stop: Callable[[], bool] = lambda: False) -> Found:
    """All documents below ``root``, or ``root`` itself if it is a file.

    Names that begin with a dot are left out, and so are names that promise no document. Links are followed, each
    folder and file is met once, so that links in circles end. ``device`` is that of an earlier look.
    """
    try:
        facts = root.stat()
    except OSError as error:
        return Found(unseen=(root,), reason=_unreachable(error))
    if not root.is_dir():
        return Found((FileFacts(root, facts.st_size, facts.st_mtime_ns),), device=facts.st_dev)
    files: list[FileFacts] = []
    unseen: list[Path] = []
    listed: list[Path] = []
    met: set[tuple[int, int]] = set()
    left = [root]
    while left and not stop():
        folder = left.pop()
        try:
            own = folder.stat()
            # The numbers are zero on file systems that have none; nothing can be said of those.
            if own.st_ino and (own.st_dev, own.st_ino) in met:
                continue
            met.add((own.st_dev, own.st_ino))
            with os.scandir(folder) as entries:
                names = sorted(entries, key=lambda one: one.name)
        except OSError as error:
            if folder == root:
                return Found(unseen=(root,), reason=_unreachable(error))
            log.info("a folder of the library cannot be listed: %s", reason_of(error))
            unseen.append(folder)
            continue
        listed.append(folder)
        for entry in names:
            if entry.name.startswith("."):
                continue
            _sort(entry, folder, files, left, unseen, met)
    if device and facts.st_dev != device and not files and len(listed) == 1:
        # The empty folder on which a drive is mounted when it is plugged in.
        return Found(unseen=(root,), reason=Text("The drive is not there."))
    return Found(tuple(files), tuple(unseen), tuple(listed), facts.st_dev)


def _sort(
    entry: os.DirEntry[str],
    folder: Path,
    files: list[FileFacts],
    left: list[Path],
    unseen: list[Path],
    met: set[tuple[int, int]],
) -> None:
    """Take in one name of a folder."""
    path = folder / entry.name
    try:
        if entry.is_dir():
            left.append(path)
        elif Path(entry.name).suffix.lower() in NAMES and entry.is_file():
            facts = entry.stat()
            key = facts.st_dev, facts.st_ino
            if entry.is_symlink() and facts.st_ino and key in met:
                return
            met.add(key)
            files.append(FileFacts(path, facts.st_size, facts.st_mtime_ns))
    except OSError as error:
        log.info("a file of the library cannot be looked at: %s", reason_of(error))
        unseen.append(path)


def _unreachable(error: OSError) -> Text:
    if isinstance(error, FileNotFoundError):
        return Text("It is not there. If it is on a drive, plug that in; else remove it from the library.")
    return Text("It cannot be looked at: {reason}.", reason=reason_of(error))
