# SPDX-License-Identifier: AGPL-3.0-or-later
"""The document process: one request after the other, until the pipe closes.

It is the only process that parses documents, so it is the one that a hostile file can take down: its memory is
limited, its requests are timed by the other side, and it holds nothing that cannot be opened again.
"""

from __future__ import annotations

import contextlib
import logging
import os
import signal
import sys
import time
from dataclasses import replace
from pathlib import Path
from traceback import extract_tb
from typing import TYPE_CHECKING, Any

from desktop_qa.common import logs, priority
from desktop_qa.common.errors import DocumentError, Text
from desktop_qa.documents.process import codec, limits, protocol
from desktop_qa.documents.process.protocol import LogRecord, Reply, Request
from desktop_qa.documents.process.shared_memory import Attachments

if TYPE_CHECKING:
    from collections.abc import Sequence
    from multiprocessing.connection import Connection

    from desktop_qa.documents.model import (
        Annotation,
        DocumentInfo,
        LayoutOptions,
        Link,
        OutlineItem,
        RecognisedPage,
        Rect,
        TextLayer,
    )
    from desktop_qa.documents.mupdf.annotating import Highlight
    from desktop_qa.documents.mupdf.opened import MupdfDocument
    from desktop_qa.documents.source import Source
    from desktop_qa.documents.text.text_map import TextMap

log = logging.getLogger(__name__)

_LONGEST_SECONDS = 180
"""Processor time of one request: a last resort, the owner of the process ends it long before."""


class RequestHandler:
    """The open documents by number. Each public method handles the request of that name."""

    def __init__(self) -> None:
        self._documents: dict[int, MupdfDocument] = {}
        self._attachments = Attachments()

    def _get(self, doc: int) -> MupdfDocument:
        return self._documents[doc]

    def open(
        self,
        doc: int,
        source: Source,
        password: str | None,
        layout: LayoutOptions,
        recognised: dict[int, RecognisedPage],
    ) -> DocumentInfo:
        """Open a document under a number, with the pages of it that were recognised before."""
        from desktop_qa.documents.mupdf.opened import MupdfDocument

        self.close(doc)
        opened = MupdfDocument(source, password, layout)
        self._documents[doc] = opened
        try:
            opened.recognised.update(recognised)
            return opened.info()
        except BaseException:
            self.close(doc)
            raise

    def close(self, doc: int) -> None:
        """Forget a document."""
        if (document := self._documents.pop(doc, None)) is not None:
            document.close()

    def render(
        self, doc: int, page: int, scale: float, rotation: int, clip: Rect | None, segment: str, room: int,
        drop: list[str],
    ) -> tuple[int, int, int, bytes | None]:  # fmt: skip
        """Width, height, stride; the pixels go into the segment, or along if they do not fit there."""
        self._attachments.drop(drop)
        picture = self._get(doc).render(page, scale, rotation, clip)
        pixels = picture.samples_mv
        if segment and len(pixels) <= room:
            with contextlib.suppress(OSError, ValueError):
                self._attachments.write(segment, pixels)
                return picture.width, picture.height, picture.stride, None
        return picture.width, picture.height, picture.stride, bytes(pixels)

    def extract(self, doc: int, start: int, seconds: float, skip: frozenset[int]) -> int:
        """Read the text of pages from ``start`` for some time, one at least; the next page to read."""
        document = self._get(doc)
        until = time.monotonic() + seconds
        page = start
        # The first one in any case: MuPDF may have mended the file since it was opened, and have fewer pages now.
        while page == start or (page < document.page_count and time.monotonic() < until):
            if page not in skip:
                try:
                    document.extract(page)
                except DocumentError as error:
                    log.info("%s", error)
                    document.extracts[page] = _blank(page)
            page += 1
        return page

    def text_map(
        self, doc: int, first: int, last: int, skip: frozenset[int], outline: tuple[OutlineItem, ...]
    ) -> TextMap | int:
        """The reading text of the extracted pages, or the first page that still has to be extracted."""
        from desktop_qa.documents.mupdf.recognised import placed
        from desktop_qa.documents.text.assemble import build_text_map

        document = self._get(doc)
        pages = []
        for page in range(first, last + 1):
            extract = document.extracts.get(page)
            if extract is None:
                if page not in skip:
                    return page
                extract = _blank(page)
            pages.append(extract)
        document.extracts.clear()
        made = build_text_map(pages, outline, printed=not document.reflowable)
        return placed(made, document.recognised) if document.recognised else made

    def photographs(self, doc: int, page: int) -> tuple[Rect, ...]:
        """The areas of a page that show photographs."""
        return self._get(doc).photographs(page)

    def links(self, doc: int, page: int) -> tuple[Link, ...]:
        """The links of a page."""
        return self._get(doc).links(page)

    def annotations(self, doc: int, page: int) -> tuple[Annotation, ...]:
        """The notes that a page of the file has already."""
        return self._get(doc).annotations(page)

    def reflow(self, doc: int, layout: LayoutOptions) -> DocumentInfo:
        """Lay a document out anew."""
        document = self._get(doc)
        document.reflow(layout)
        return document.info()

    def annotate(self, doc: int, highlights: Sequence[Highlight], target: Path) -> None:
        """Save a copy with highlights."""
        from desktop_qa.documents.mupdf.annotating import save_annotated

        save_annotated(self._get(doc), highlights, target)

    def recognise(self, doc: int, page: int, language: str, tessdata: str) -> RecognisedPage:
        """Recognise the text of a page's picture."""
        from desktop_qa.documents.mupdf.recognition import recognise

        return recognise(self._get(doc), page, language, tessdata)

    def guess_language(self, doc: int, page: int, folders: dict[str, str]) -> str:
        """The language of a page among those given, with the folders of their data."""
        from desktop_qa.documents.mupdf.recognition import guess_language

        return guess_language(self._get(doc), page, folders)

    def add_recognised(self, doc: int, page: int, recognised: RecognisedPage) -> None:
        """Take over a recognised page: it becomes the text of the page."""
        self._get(doc).add_recognised(page, recognised)

    def save_searchable(self, doc: int, target: Path) -> None:
        """Save a copy with the recognised text."""
        from desktop_qa.documents.mupdf.recognised import save_searchable

        save_searchable(self._get(doc), target)

    def save_copy(self, doc: int, target: Path) -> None:
        """Save the document as it came."""
        from desktop_qa.documents.mupdf.saving import save_copy

        save_copy(self._get(doc), target)

    def save_pages(self, doc: int, pages: tuple[int, ...], target: Path) -> None:
        """Save some pages as a PDF."""
        from desktop_qa.documents.mupdf.saving import save_pages

        save_pages(self._get(doc), pages, target)

    def text_layer(self, doc: int) -> TextLayer:
        """Whether a document's text can be read, from a few of its pages."""
        return self._get(doc).text_layer()

    def outline(self, doc: int) -> tuple[OutlineItem, ...]:
        """A document's table of contents."""
        return self._get(doc).outline()

    def pictured_pages(self, doc: int, pages: tuple[int, ...]) -> tuple[int, ...]:
        """Those of the pages that a picture fills."""
        return self._get(doc).pictured_pages(pages)

    def page_count(self, doc: int) -> int:
        """Number of pages."""
        return self._get(doc).page_count


def _blank(page: int) -> Any:
    """Stands for a page whose text cannot be read."""
    from desktop_qa.documents.mupdf.extract import blank_page

    return blank_page(page)


def answer(handler: RequestHandler, request: Request) -> Reply:
    """Do what is asked; errors become part of the reply."""
    try:
        if request.name.startswith("_"):
            raise AttributeError(request.name)
        return Reply(getattr(handler, request.name)(**request.arguments))
    except DocumentError as error:
        return Reply(error=type(error).__name__, message=error.text)
    except MemoryError:
        return Reply(error="DocumentError", message=Text("The document needs more memory than it may take."))
    except Exception as error:
        log.exception("%s failed", request.name)
        reason = f"{type(error).__name__}: {error}"
        return Reply(error="DocumentError", message=Text("The document cannot be read ({reason}).", reason=reason))


def serve(connection: Connection, last_resort: float | None = None) -> None:
    """Answer requests until the other side is gone.

    ``last_resort`` is the processor time of one request after which the system ends this process.
    """
    handler = RequestHandler()
    records = Records()
    logging.getLogger().addHandler(records)
    try:
        while True:
            try:
                request = protocol.decode_request(connection.recv_bytes())
            except (EOFError, OSError):
                return
            if last_resort is not None:
                limits.limit_processor_time(last_resort)
            reply = replace(answer(handler, request), records=records.take())
            try:
                connection.send_bytes(_encoded(reply))
            except OSError:
                return
    finally:
        logging.getLogger().removeHandler(records)


def _encoded(reply: Reply) -> bytes:
    """A reply as bytes; one that does not travel becomes an error, so that every request gets its reply."""
    try:
        return codec.encode(reply)
    except MemoryError:
        words = Text("The document needs more memory than it may take.")
    except codec.Malformed as error:
        log.exception("a reply does not travel")
        words = Text("The document cannot be read ({reason}).", reason=error)
    return codec.encode(Reply(error="DocumentError", message=words))


class Records(logging.Handler):
    """Keeps what is logged until the next reply takes it along. Of errors only the kind and the place are kept:
    their words may be the document's.
    """

    MOST = 50

    def __init__(self) -> None:
        super().__init__()
        self._records: list[LogRecord] = []

    def emit(self, record: logging.LogRecord) -> None:
        """Keep one."""
        if len(self._records) < self.MOST:
            words = record.getMessage()
            if record.exc_info and record.exc_info[0] is not None:
                places = (f"{Path(one.filename).name}:{one.lineno}" for one in extract_tb(record.exc_info[2]))
                words = f"{words}: {record.exc_info[0].__name__} at {', '.join(places)}"
            self._records.append(LogRecord(record.levelno, record.name, words))

    def take(self) -> tuple[LogRecord, ...]:
        """What was logged since the last call."""
        taken, self._records = tuple(self._records), []
        return taken


def connect(handle: int) -> Connection:
    """The inherited end of the pipe."""
    if sys.platform == "win32":
        from multiprocessing.connection import PipeConnection

        return PipeConnection(handle)
    from multiprocessing.connection import Connection

    return Connection(handle)


def main(arguments: list[str] | None = None) -> int:
    """Run as document process; the arguments are the switch and the pipe's handle."""
    arguments = sys.argv[1:] if arguments is None else arguments
    given = arguments[arguments.index(protocol.SWITCH) + 1 :] if protocol.SWITCH in arguments else []
    if len(given) < 2 or not (given[0].isdigit() and given[1].isdigit()):
        sys.stderr.write("This part of Desktop QA is started by the program itself.\n")
        return 2
    limits.end_with(int(given[1]))
    if "low" in given[2:]:
        priority.give_way()
    # Ctrl+C in a terminal reaches both processes; the other one decides.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    logging.getLogger().setLevel(logging.DEBUG if logs.categories() else logging.INFO)
    connection = connect(int(given[0]))
    from desktop_qa.documents.mupdf import library

    library.prepare()
    limits.limit_memory()
    with contextlib.suppress(OSError):
        connection.send_bytes(codec.encode(Reply("ready")))
        serve(connection, _LONGEST_SECONDS)
    # Documents may be large and MuPDF slow to take apart; the system does it at once.
    logging.shutdown()
    os._exit(0)


if __name__ == "__main__":
    main()
