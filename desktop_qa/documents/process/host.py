# SPDX-License-Identifier: AGPL-3.0-or-later
"""Documents for the rest of the program: opened, drawn and read in a process of their own.

Every method returns at once with a ``concurrent.futures.Future``. Callbacks of futures and the lists ``on_crash`` and
``on_progress`` are called in the host's own thread: they must be short and must not wait for other futures. A future
fails with ``DocumentError`` (or ``PasswordRequired``), whose message names the document and is meant to be shown.
Who can wait uses ``document.open_document``.
"""

from __future__ import annotations

import itertools
import logging
import threading
import weakref
from concurrent.futures import Future
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, Self

from desktop_qa.common.errors import DocumentError, Text
from desktop_qa.documents.model import LayoutOptions
from desktop_qa.documents.mupdf.annotating import Highlight, as_highlight
from desktop_qa.documents.process.helpers import Threads
from desktop_qa.documents.process.picture import Picture, as_pixels
from desktop_qa.documents.process.priorities import BACKGROUND, LINKS, OPENING, SAVING, SOON, TEXT, VISIBLE
from desktop_qa.documents.process.recogniser import Order, Recogniser
from desktop_qa.documents.process.scheduler import OPEN_SECONDS, Call, Crashed, Scheduler, State, Work
from desktop_qa.documents.process.shared_memory import Pool
from desktop_qa.documents.process.text_job import PAGE_SECONDS, TextJob
from desktop_qa.documents.source import Source, as_source, is_address, pasted
from desktop_qa.storage.blobs import Blobs

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from desktop_qa.documents.model import Annotation, DocumentInfo, Link, RecognisedPage, Rect
    from desktop_qa.documents.text.text_map import TextMap

__all__ = ["Highlight", "Host", "Picture", "Source", "as_source", "is_address", "pasted"]

log = logging.getLogger(__name__)

RENDER_SECONDS = 10.0
"""Processor time, as all of these."""
LOOK_SECONDS = 3.0
SAVE_SECONDS = 120.0


class Host:
    """The client of one document process, and of one for recognition. Thread-safe.

    ``kept`` is where recognised pages are kept from one time to the next; recognition in the ``background`` gives way
    to everything else on the computer.
    """

    def __init__(self, kept: Blobs | None = None, *, background: bool = True) -> None:
        self.on_crash: list[Callable[..., object]] = []
        """Called with the numbers of the documents that were open, and a message; they are reopened on demand."""
        self.on_progress: list[Callable[[int, int, int], object]] = []
        """Called with document, pages read, pages in all, while a text map is made."""
        self.on_recognised: list[Callable[[int, int, int, int], object]] = []
        """Called with document, page, pages recognised and to be recognised, when a page has its text."""
        self._pool = Pool()
        self._scheduler = Scheduler(self._tell_crash, self._pool.drop_idle)
        self._docs = itertools.count(1)
        self._kept = kept or Blobs(None)
        self._recogniser = Recogniser(self._kept, background=background)
        self._orders: dict[int, Order] = {}
        self._helpers = Threads()
        self._maps: weakref.WeakValueDictionary[tuple[int, int, int], TextMap] = weakref.WeakValueDictionary()
        self._maps_guard = threading.Lock()

    def start(self) -> None:
        """Start the process now; otherwise the first request does."""
        self._scheduler.start()

    def close(self) -> None:
        """End the process and all threads. What was not done is cancelled."""
        self._helpers.stop()
        self._recogniser.close()
        self._scheduler.close()
        self._helpers.join()
        self._kept.close()
        self._pool.close()

    def __enter__(self) -> Self:
        """Close at the end of the block."""
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    @property
    def process_number(self) -> int | None:
        """The number of the document process, while there is one."""
        return self._scheduler.process_number

    @staticmethod
    def cancel(future: Future[Any]) -> bool:
        """Withdraw a request: a queued one is not done, the result of a running one is dropped."""
        return future.cancel()

    # Documents

    def open(
        self, source: str | Path | Source, password: str | None = None, layout: LayoutOptions | None = None
    ) -> Future[DocumentInfo]:
        """Open a file or bytes; the result's ``doc`` is what all other methods take."""
        state = State(next(self._docs), Source(), password, layout or LayoutOptions())
        return self._scheduler.submit(self._open(state, source), OPENING, self._close_unwanted)

    def _close_unwanted(self, info: DocumentInfo) -> None:
        self.close_doc(info.doc)

    def _open(self, state: State, what: str | Path | Source) -> Work:
        state.source = as_source(what)
        return (yield from self._opened(state))

    def _opened(self, state: State) -> Work:
        info = yield Call(state, "open", state.opening.arguments, OPEN_SECONDS, Text("opening it"))
        layer = yield from self._look(state, "text_layer", "yes", Text("looking at its text"))
        state.outline = yield from self._look(state, "outline", (), Text("reading its table of contents"))
        state.pages, state.content = len(info.pages), info.content_hash
        self._scheduler.states[state.doc] = state
        return replace(info, doc=state.doc, text_layer=layer, outline=state.outline)

    @staticmethod
    def _look(state: State, name: str, otherwise: Any, doing: Text) -> Work:
        """What is nice to know of a document and must not keep its pages from being shown."""
        try:
            return (yield Call(state, name, {"doc": state.doc}, LOOK_SECONDS, doing, (name,)))
        except Crashed:
            return otherwise

    def reload(self, doc: int) -> Future[DocumentInfo]:
        """Open the document's source again under the same number: the file has changed, or is to be tried anew."""
        return self._scheduler.submit(self._reload(doc), OPENING)

    def _reload(self, doc: int) -> Work:
        state = self._state(doc)
        state.crashes = 0
        state.bad.clear()
        state.recognised.clear()
        self._forget_maps(doc)
        return (yield from self._opened(state))

    def close_doc(self, doc: int) -> Future[None]:
        """Forget a document. Requests for it that are still queued fail."""
        return self._scheduler.submit(self._close_doc(doc), OPENING)

    def _close_doc(self, doc: int) -> Work:
        state = self._scheduler.states.pop(doc, None)
        self._forget_maps(doc)
        with self._maps_guard:
            order = self._orders.pop(doc, None)
        if order is not None:
            order.stop()
        if state is not None and self._scheduler.is_open(doc):
            yield Call(state, "close", {"doc": doc}, PAGE_SECONDS, Text("closing it"))

    def reflow(self, doc: int, layout: LayoutOptions) -> Future[DocumentInfo]:
        """Lay a document out with another font, size or width. One that does not reflow stays as it is."""
        return self._scheduler.submit(self._reflow(doc, layout), OPENING)

    def _reflow(self, doc: int, layout: LayoutOptions) -> Work:
        state = self._state(doc)
        before, state.layout = state.layout, layout
        self._forget_maps(doc)
        try:
            info = yield Call(state, "reflow", {"doc": doc, "layout": layout}, OPEN_SECONDS, Text("laying it out"))
        except DocumentError:
            state.layout = before
            raise
        state.pages = len(info.pages)
        state.outline = yield from self._look(state, "outline", (), Text("reading its table of contents"))
        return replace(info, doc=doc, outline=state.outline)

    def fetch(self, url: str) -> Future[Source]:
        """Load an address in a thread of its own, and nothing but it. Call this only because a person asked for it."""
        from desktop_qa.documents.html import web

        return self._helpers.run(lambda stop: web.fetch_source(url, stop=stop), "fetch")

    # Pages

    def render(
        self,
        doc: int,
        page: int,
        scale: float,
        rotation: int = 0,
        clip: Rect | None = None,
        generation: int = 0,
        priority: float = VISIBLE,
    ) -> Future[Picture]:
        """Draw a page, or the part ``clip`` of it in page coordinates, at ``scale`` pixels per point.

        ``rotation`` (0, 90, 180, 270) turns the picture clockwise. The picture lies in shared memory until released.
        """
        work = self._render(doc, page, scale, rotation, clip, generation)
        return self._scheduler.submit(work, priority, Picture.release)

    def _render(self, doc: int, page: int, scale: float, rotation: int, clip: Rect | None, generation: int) -> Work:
        state = self._state(doc)
        arguments: dict[str, Any] = {"doc": doc, "page": page, "scale": scale, "rotation": rotation, "clip": clip}
        room = self._pool.take(_room(clip, scale)) if clip is not None else self._pool.take(_FIRST_GUESS)
        arguments |= {"segment": room.name if room else "", "room": room.size if room else 0}
        arguments["drop"] = self._pool.dropped()
        key = ("render", page)
        try:
            drawn = yield Call(
                state, "render", arguments, RENDER_SECONDS, Text("drawing page {number}", number=page + 1), key
            )
        except BaseException as error:
            if room is not None:
                self._pool.give(room, usable=not isinstance(error, Crashed))
            raise
        pixels = as_pixels(drawn, room.size if room else 0)
        if pixels is None or pixels.inline is not None or room is None:
            if room is not None:
                self._pool.give(room)
            if pixels is None or pixels.inline is None:
                raise DocumentError("{name}: page {number} cannot be drawn.", name=state.source.label, number=page + 1)
            return Picture(pixels.width, pixels.height, pixels.stride, memoryview(pixels.inline), generation)
        room.forget_name()
        data = room.bytes[: pixels.stride * pixels.height]
        return Picture(pixels.width, pixels.height, pixels.stride, data, generation, (self._pool, room))

    def photographs(self, doc: int, page: int, priority: float = BACKGROUND) -> Future[tuple[Rect, ...]]:
        """The areas of a page (in points) that show photographs; finding them takes about as long as drawing."""
        doing = Text("drawing page {number}", number=page + 1)
        return self._scheduler.submit(self._simple(doc, "photographs", {"page": page}, RENDER_SECONDS, doing), priority)

    def links(self, doc: int, page: int, priority: float = LINKS) -> Future[tuple[Link, ...]]:
        """Where a page leads to."""
        return self._scheduler.submit(
            self._simple(
                doc, "links", {"page": page}, PAGE_SECONDS, Text("reading the links of page {number}", number=page + 1)
            ),
            priority,
        )

    def annotations(self, doc: int, page: int, priority: float = BACKGROUND) -> Future[tuple[Annotation, ...]]:
        """The notes that a page of the file has already."""
        doing = Text("reading the notes of page {number}", number=page + 1)
        return self._scheduler.submit(self._simple(doc, "annotations", {"page": page}, PAGE_SECONDS, doing), priority)

    def _simple(self, doc: int, name: str, arguments: dict[str, Any], seconds: float, doing: Text) -> Work:
        key = (name, arguments["page"]) if "page" in arguments else ()
        return (yield Call(self._state(doc), name, {"doc": doc, **arguments}, seconds, doing, key))

    # Text

    def text_map(self, doc: int, priority: float = TEXT, pages: tuple[int, int] | None = None) -> Future[TextMap]:
        """The reading text of the document, or of the pages from the first to the last given (0-based)."""
        return self._scheduler.submit(self._text_map(doc, pages), priority)

    def _text_map(self, doc: int, pages: tuple[int, int] | None) -> Work:
        state = self._state(doc)
        first, last = (0, state.pages - 1) if pages is None else (max(0, pages[0]), min(pages[1], state.pages - 1))
        with self._maps_guard:
            known = self._maps.get((doc, first, last))
        if known is not None:
            return known
        job = TextJob(state, first, last, lambda done, total: self._tell_progress(doc, done, total))
        value = yield from job.run()
        with self._maps_guard:
            self._maps[doc, first, last] = value
        return value

    def recognise(
        self, doc: int, pages: Iterable[int] | None = None, language: str = "", *, first: Iterable[int] = (),
        keep: bool = True,
    ) -> Future[str]:  # fmt: skip
        """Recognise the text of pages (all) in the background, those in ``first`` first; the result is the language.

        ``language`` is a code of ``languages.installed``; without one it is guessed. ``on_recognised`` hears of every
        page that has become part of the reading text. Cancelling the future stops; what was recognised stays.
        """
        try:
            state = self._state(doc)
        except DocumentError as error:
            failed: Future[str] = Future()
            failed.set_exception(error)
            return failed
        wanted = list(range(state.pages)) if pages is None else sorted(pages)
        total, left = len(wanted), itertools.count(1)
        again = State(doc, state.source, state.password, state.layout)

        def take(page: int, recognised: RecognisedPage) -> None:
            if doc not in self._scheduler.states:
                order.stop()
            self._scheduler.submit(self._add_recognised(doc, page, recognised), SOON).add_done_callback(
                lambda done: None if done.cancelled() or done.exception() else tell(page)
            )

        def tell(page: int) -> None:
            for callback in list(self.on_recognised):
                callback(doc, page, next(left), total)

        order = Order(again, state.content, wanted, language, keep, take)
        order.prefer(first)
        with self._maps_guard:
            self._orders[doc] = order
        return self._recogniser.recognise(order)

    def look_at(self, doc: int, pages: Iterable[int]) -> None:
        """A person looks at these pages: they are recognised before others."""
        with self._maps_guard:
            order = self._orders.get(doc)
        if order is not None:
            order.prefer(pages)

    def pictured_pages(self, doc: int, pages: Iterable[int]) -> Future[tuple[int, ...]]:
        """Those of the pages that a picture fills, as far as they can be looked at within a moment."""
        doing = Text("looking at its pages")
        return self._scheduler.submit(
            self._simple(doc, "pictured_pages", {"pages": tuple(pages)}, PAGE_SECONDS, doing), BACKGROUND
        )

    def settled(self, doc: int) -> Future[None]:
        """Done when every page that was recognised until now is part of the reading text."""
        return self._scheduler.submit(self._settle(doc), BACKGROUND)

    def _settle(self, doc: int) -> Work:
        yield from self._simple(doc, "page_count", {}, PAGE_SECONDS, Text("looking at its pages"))

    def forget_recognised(self) -> None:
        """Forget what was recognised at other times."""
        self._kept.clear()

    def _add_recognised(self, doc: int, page: int, recognised: RecognisedPage) -> Work:
        state = self._state(doc)
        state.recognised[page] = recognised
        arguments = {"page": page, "recognised": recognised}
        doing = Text("adding the text of page {number}", number=page + 1)
        yield from self._simple(doc, "add_recognised", arguments, PAGE_SECONDS, doing)
        self._forget_maps(doc)

    # Saving

    def annotate(self, doc: int, highlights: Sequence[Highlight | tuple[Any, ...]], target: Path) -> Future[Path]:
        """Save a copy with highlights as annotations of a PDF; what does not come from a PDF becomes one.

        Each highlight is a ``Highlight`` or ``(areas, note, colour)``. The target is replaced whole or not at all.
        """
        marks = tuple(one if isinstance(one, Highlight) else as_highlight(*one) for one in highlights)
        return self._save(doc, "annotate", target, highlights=marks)

    def save_searchable(self, doc: int, target: Path) -> Future[Path]:
        """Save a copy as PDF that holds the recognised text invisibly. The target is replaced whole or not at all."""
        return self._save(doc, "save_searchable", target)

    def save_copy(self, doc: int, target: Path) -> Future[Path]:
        """Save the document as it came. The target is replaced whole or not at all."""
        return self._save(doc, "save_copy", target)

    def save_pages(self, doc: int, pages: Sequence[int], target: Path) -> Future[Path]:
        """Save some pages as a PDF with their text. The target is replaced whole or not at all."""
        return self._save(doc, "save_pages", target, pages=tuple(pages))

    def _save(self, doc: int, request: str, target: Path, **arguments: Any) -> Future[Path]:
        def saving(target: Path) -> Work:
            doing = Text("saving {file}", file=target.name)
            yield from self._simple(doc, request, {**arguments, "target": target}, SAVE_SECONDS, doing)
            return target

        return self._scheduler.submit(saving(Path(target).absolute()), SAVING, keep=True)

    # Inside

    def _state(self, doc: int) -> State:
        state = self._scheduler.states.get(doc)
        if state is None:
            raise DocumentError("The document is no longer open. Open it again.")
        return state

    def _forget_maps(self, doc: int) -> None:
        with self._maps_guard:
            for key in [key for key in self._maps if key[0] == doc]:
                del self._maps[key]

    def _tell_crash(self, lost: tuple[int, ...], message: Text) -> None:
        for callback in list(self.on_crash):
            callback(lost, message)

    def _tell_progress(self, doc: int, done: int, total: int) -> None:
        for callback in list(self.on_progress):
            callback(doc, done, total)


_FIRST_GUESS = 4 << 20
"""A page without clip: most fit, and what does not comes through the pipe."""


def _room(clip: Rect, scale: float) -> int:
    """Bytes that a picture of the area can take at most."""
    return (int(clip.width * scale) + 2) * (int(clip.height * scale) + 2) * 3
