# SPDX-License-Identifier: AGPL-3.0-or-later
"""Brings the store in line with the folders: what is new or changed is read, what has gone is forgotten.

Texts come first, so that a document can be found by its words at once; vectors follow while the next documents are
being opened in the document process. Each step is one transaction: whoever is killed goes on where it was.
"""

from __future__ import annotations

import contextlib
import logging
from collections import deque
from concurrent.futures import ThreadPoolExecutor, wait
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Any, Self

from desktop_qa.common.errors import DocumentError, Text, UserError, from_values, to_values
from desktop_qa.documents.text.version import TEXT_VERSION
from desktop_qa.library import folders, reading, vectors
from desktop_qa.library.records import FileFacts, shown

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from concurrent.futures import Future
    from pathlib import Path

    from desktop_qa.documents.process.host import Host
    from desktop_qa.library.reading import ReadText
    from desktop_qa.library.records import Entry
    from desktop_qa.library.store import Store
    from desktop_qa.qa.encoder import Encoder

log = logging.getLogger(__name__)

ENCODED_AT_ONCE = 32
"""Passages of one batch of vectors: a second's work, which is what is lost by killing the program."""
AHEAD = 2
"""Documents whose text is read while the one before gets its vectors."""
STOPPING_SECONDS = 0.1
"""How often it is asked whether to end while a document is being read."""
MOST_ROUNDS = 3
"""A file that is written to all the time is left for the next time after so many tries."""


@dataclass(frozen=True, slots=True)
class Step:
    """How far the work is.

    ``documents_left`` wait to be read, ``passages_left`` of those that were read to get vectors; ``name`` is the
    document that was finished last, ``failed`` why it could not be read.
    """

    documents_left: int
    passages_left: int
    pages: int
    name: str = ""
    failed: str = ""

    def values(self) -> dict[str, object]:
        """As JSON values."""
        return {**asdict(self), "failed": to_values(self.failed)}

    @classmethod
    def from_values(cls, values: dict[str, Any]) -> Self:
        """The step that `values` made these of.

        Raises:
            KeyError, TypeError, ValueError: they are none.
        """
        documents, passages, pages = (int(values[name]) for name in ("documents_left", "passages_left", "pages"))
        return cls(documents, passages, pages, str(values["name"]), from_values(values["failed"]))


@dataclass(slots=True)
class Changes:
    """What differs between folders and store."""

    added: int = 0
    changed: int = 0
    moved: int = 0
    removed: int = 0

    def __bool__(self) -> bool:
        return bool(self.added or self.changed or self.moved or self.removed)


def compare(store: Store, stop: Callable[[], bool] = lambda: False) -> Changes:
    """Look at all folders and note what is new, changed, moved or gone. Opens no document."""
    store.wait_again(TEXT_VERSION)
    known = {entry.path: entry for entry in store.entries()}
    files: dict[Path, FileFacts] = {}
    unseen: list[Path] = []
    for folder in store.folders():
        found = folders.look(folder.path, folder.device, stop)
        if stop():
            return Changes()
        if (found.device, found.reason) != (folder.device, folder.reason):
            store.note_folder(folder.path, found.device, found.reason)
        files |= {one.path: one for one in found.files}
        unseen += found.unseen
    gone = {
        path: entry
        for path, entry in known.items()
        if path not in files and not any(one == path or one in path.parents for one in unseen)
    }
    return _note(store, known, files, gone)


def _note(store: Store, known: dict[Path, Entry], files: dict[Path, FileFacts], gone: dict[Path, Entry]) -> Changes:
    """Write the differences into the store."""
    changes = Changes()
    fresh: list[FileFacts] = []
    vanished = {entry.hash: entry for entry in gone.values() if entry.hash and entry.state == "read"}
    for path, facts in files.items():
        entry = known.get(path)
        if entry is not None and (entry.size, entry.changed) == (facts.size, facts.changed):
            continue
        # A file that was renamed, or only touched, is known by its content and need not be read again.
        candidates = {one.hash for one in vanished.values() if one.size == facts.size}
        if entry is not None and entry.state == "read" and entry.size == facts.size:
            candidates.add(entry.hash)
        content = _hash(path) if candidates else ""
        if content in candidates:
            same = entry if entry is not None and entry.hash == content else vanished.pop(content)
            store.move(same, facts)
            gone.pop(same.path, None)
            changes.moved += same is not entry
            continue
        fresh.append(facts)
        changes.changed += entry is not None
        changes.added += entry is None
    if fresh:
        store.put_files(fresh)
    if gone:
        store.remove(gone.values())
        changes.removed = len(gone)
        # What was a copy of a document that has gone is read in its place.
        store.wait_again(TEXT_VERSION)
    return changes


def _hash(path: Path) -> str:
    with contextlib.suppress(DocumentError):
        return reading.content_hash(path)
    return ""


def update(
    store: Store,
    host: Host,
    encoder: Encoder | None = None,
    stop: Callable[[], bool] = lambda: False,
) -> Iterator[Step]:
    """Do everything that is to be done, and say after each step how far it is.

    Without ``encoder`` documents are found by their words only. It ends early when ``stop`` says so; closing the
    generator ends it, too.

    Raises:
        UserError: the store cannot be written (the disk is full).
    """
    for _ in range(MOST_ROUNDS):
        compare(store, stop)
        yield _step(store)
        # The last first: what was read before, but has no vectors yet, is done between the documents.
        yield from _Round(store, host, encoder, stop).steps()
        if stop() or not (compare(store, stop) or store.waiting()):
            return


class _Round:
    """One pass over the documents that wait."""

    def __init__(self, store: Store, host: Host, encoder: Encoder | None, stop: Callable[[], bool]) -> None:
        self._store = store
        self._host = host
        self._encoder = encoder
        self._stop = stop

    def steps(self) -> Iterator[Step]:
        """Read all documents, then make the vectors that are still missing."""
        waiting = deque(self._store.waiting())
        reading_ahead: deque[tuple[Entry, Future[ReadText]]] = deque()
        executor = ThreadPoolExecutor(1, "library")
        try:
            while (waiting or reading_ahead) and not self._stop():
                while waiting and len(reading_ahead) < AHEAD:
                    entry = waiting.popleft()
                    reading_ahead.append((entry, executor.submit(_read, self._host, entry)))
                entry, future = reading_ahead.popleft()
                if not self._ready(future):
                    break
                failed = self._keep(entry, future)
                yield _step(self._store, entry, failed)
                if not failed and self._encoder is not None:
                    yield from encode(self._store, self._encoder, entry.number, self._stop)
        finally:
            # What is being read is not waited for: it may be a document that takes minutes.
            executor.shutdown(wait=False, cancel_futures=True)
        if self._encoder is not None:
            yield from encode(self._store, self._encoder, stop=self._stop)

    def _ready(self, future: Future[ReadText]) -> bool:
        """Wait for a document; False if the work is to end before."""
        while not self._stop():
            if wait((future,), STOPPING_SECONDS).done:
                return True
        return False

    def _keep(self, entry: Entry, future: Future[ReadText]) -> str:
        """Keep the text of a document, or why there is none; returns the latter."""
        before = FileFacts(entry.path, entry.size, entry.changed)
        try:
            read = future.result()
        except UserError as error:
            if not reading.unchanged(before):
                return Text("The file has changed while it was read.")
            content = _hash(entry.path) if entry.size <= reading.MOST_BYTES else ""
            self._store.put_failed(entry, error.text, content, TEXT_VERSION)
            return error.text
        if not reading.unchanged(before):
            # The next look at the folders finds it changed, or gone.
            return Text("The file has changed while it was read.")
        if self._store.twin(entry, read.hash) is not None:
            self._store.put_same(entry, read.hash)
        else:
            self._store.put_text(entry, read)
        return ""


def encode(
    store: Store, encoder: Encoder, number: int | None = None, stop: Callable[[], bool] = lambda: False
) -> Iterator[Step]:
    """Make the vectors that are missing, of one document or of all; those of another encoder go first."""
    store.use_encoder(encoder.digest)
    entries = store.without_vectors()
    for entry in entries if number is None else [one for one in entries if one.number == number]:
        cut = store.cut(entry.number)
        text = store.text(entry.number)
        for first in range(entry.encoded, entry.passages, ENCODED_AT_ONCE):
            if stop():
                return
            some = range(first, min(first + ENCODED_AT_ONCE, entry.passages))
            made = vectors.quantised(encoder.encode([text[slice(*cut.passages.span(index))] for index in some]))
            if not store.put_vectors(entry, first, made.tobytes(), len(some)):
                break
            yield _step(store)


def _read(host: Host, entry: Entry) -> ReadText:
    reading.check(entry.path)
    return reading.read(host, entry.path)


def _step(store: Store, entry: Entry | None = None, failed: str = "") -> Step:
    totals = store.totals()
    name = shown(entry.path.name) if entry is not None else ""
    return Step(totals.waiting, totals.passages - totals.encoded, totals.pages, name, failed)
