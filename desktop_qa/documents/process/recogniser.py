# SPDX-License-Identifier: AGPL-3.0-or-later
"""Recognising the pages of documents in a process of its own, which gives way to everything else on the computer.

It opens the document once more, so that drawing and reading in the first process never wait for it. Each page that
is done is handed over at once; what was recognised is kept, so that it is there when the document is opened again.
"""

from __future__ import annotations

import logging
import threading
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from desktop_qa.common.errors import DocumentError, Text
from desktop_qa.documents import languages
from desktop_qa.documents.model import RecognisedPage
from desktop_qa.documents.process import codec
from desktop_qa.documents.process.priorities import TEXT
from desktop_qa.documents.process.scheduler import Call, Crashed, Scheduler, State

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterable
    from concurrent.futures import Future

    from desktop_qa.storage.blobs import Blobs

log = logging.getLogger(__name__)

PAGE_SECONDS = 120.0
"""Processor time; a page takes 1 to 10 seconds, a newspaper at 300 pixels an inch a minute."""
VERSION = 1
"""Part of the keys of what is kept: to be raised when pages are recognised differently."""
MOST_BAD_PAGES = 3
"""Pages that could not be recognised, one after the other, before the rest is given up."""


@dataclass(slots=True)
class Order:
    """Pages of a document to recognise, those that a person looks at first.

    ``taken`` gets each page as it is done, in the recogniser's thread; it raises to stop. ``keep`` says whether
    what was recognised may be kept on disk.
    """

    state: State
    content: str
    pages: list[int]
    language: str
    keep: bool
    taken: Callable[[int, RecognisedPage], object]
    _guard: threading.Lock = field(default_factory=threading.Lock)

    def prefer(self, pages: Iterable[int]) -> None:
        """Do these next, if they are still to be done. Thread-safe."""
        with self._guard:
            first = [page for page in pages if page in self.pages]
            self.pages = [*first, *(page for page in self.pages if page not in first)]

    def stop(self) -> None:
        """Do none of those that are still to be done."""
        with self._guard:
            self.pages = []

    def next(self) -> int | None:
        """The page to do now, taken out of those to be done."""
        with self._guard:
            return self.pages.pop(0) if self.pages else None

    @property
    def likely(self) -> int:
        """The page by which the language is guessed: not the first, which is a title, unless it is looked at."""
        with self._guard:
            return self.pages[min(1, len(self.pages) - 1)]


class Recogniser:
    """The client of the recognising process. Thread-safe."""

    def __init__(self, kept: Blobs, *, background: bool) -> None:
        self._scheduler = Scheduler(_ignore, _ignore, recogniser=True, background=background)
        self._kept = kept

    def recognise(self, order: Order) -> Future[str]:
        """Recognise; the result is the language. Cancelling the future ends it after the page that is under way."""
        return self._scheduler.submit(self._work(order), TEXT)

    def close(self) -> None:
        """End the process."""
        self._scheduler.close()

    def _work(self, order: Order) -> Generator[Call, Any, str]:
        known = languages.installed()
        language, bad = order.language, 0
        while (page := order.next()) is not None:
            done = self._from_disk(order, page)
            if done is None:
                if not language:
                    order.pages.insert(0, page)
                    language = yield from self._guessed(order, known)
                    continue
                folder = languages.folder_of(language, known)
                arguments = {"page": page, "language": language, "tessdata": folder}
                doing = Text("recognising the text of page {number}", number=page + 1)
                try:
                    done = yield _call(order, "recognise", arguments, doing)
                except Crashed:
                    bad += 1
                    order.state.crashes = 0
                    if bad >= MOST_BAD_PAGES:
                        raise
                    continue
                bad = 0
                if order.keep:
                    self._kept.put(_key(order, page), codec.encode(done))
            if not isinstance(done, RecognisedPage):
                raise DocumentError("The page was not recognised.")
            order.taken(page, done)
        yield _call(order, "close", {}, Text("closing it"))
        return language

    def _from_disk(self, order: Order, page: int) -> RecognisedPage | None:
        value = self._kept.get(_key(order, page))
        if value is None:
            return None
        try:
            found = codec.decode(value)
        except codec.Malformed:
            return None
        return found if isinstance(found, RecognisedPage) else None

    @staticmethod
    def _guessed(order: Order, known: dict[str, str]) -> Generator[Call, Any, str]:
        tried = languages.candidates(known)
        if not tried:
            raise DocumentError("There is no data for recognising text. Install the program again.")
        if len(tried) == 1:
            return next(iter(tried))
        arguments = {"page": order.likely, "folders": tried}
        language = yield _call(order, "guess_language", arguments, Text("finding out its language"))
        return language if language in tried else next(iter(tried))


def _call(order: Order, name: str, arguments: dict[str, Any], doing: Text) -> Call:
    return Call(order.state, name, {"doc": order.state.doc, **arguments}, PAGE_SECONDS, doing)


def _key(order: Order, page: int) -> str:
    return f"{VERSION}:{order.content}:{page}:{order.language}"


def _ignore(*_: object) -> None:
    """Whoever waits for a page is told by its future."""
