# SPDX-License-Identifier: AGPL-3.0-or-later
"""A document host and a reader without processes, files or models: same methods, known answers.

``FakeHost`` serves documents laid out on a grid (every character is 6 x 12 points), so that a test can say where
each word lies. Futures end at once, or, after ``host.hold()``, when ``host.serve()`` is called.
``FakeReader`` gives high logits to the phrases it was made with, in their order.
"""

from __future__ import annotations

import json
import re
import unicodedata
from bisect import bisect_right
from concurrent.futures import Future
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from desktop_qa.common.errors import DocumentError, PasswordRequired, Unreachable
from desktop_qa.documents.model import Annotation, DocumentInfo, Link, OutlineItem, PageInfo, Quad, Rect
from desktop_qa.documents.source import Source
from desktop_qa.documents.text import finding

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

CHAR_WIDTH, CHAR_HEIGHT, LINE_HEIGHT = 6.0, 12.0, 16.0
MARGIN = 60.0
COLUMNS = 70
PAGE_WIDTH, PAGE_HEIGHT = 612.0, 792.0
NEAR_ENOUGH = 24.0

DEFAULT_PAGES: tuple[tuple[str, ...], ...] = (
    (
        "A house for readers",
        "The reading room was built in 1912 by Ada Brandt. It holds forty chairs and one long table of oak.",
        "Every visitor signs a book at the door. The book is older than the room and was brought from Lisbon.",
    ),
    (
        "The lamps",
        "Green lamps were added in 1931. Each lamp has a shade of glass and a switch made of brass.",
        "The lamps were paid for by the widow of a sea captain, who never came to read herself.",
    ),
    (
        "The garden",
        "Behind the room lies a garden with two pear trees. In autumn the pears are given to the readers.",
        "The garden closes at dusk. Dr. Ada Brandt planted the older tree in the spring of 1913.",
    ),
)


def wrap(text: str, width: int = COLUMNS) -> list[str]:
    """Break a paragraph into lines of at most ``width`` characters."""
    lines, line = [], ""
    for word in text.split():
        if line and len(line) + 1 + len(word) > width:
            lines.append(line)
            line = word
        else:
            line = f"{line} {word}".strip()
    return [*lines, line]


def fold(text: str) -> str:
    """Text without case and accents, of the same length."""
    return "".join(unicodedata.normalize("NFKD", char)[0].lower()[:1] for char in text)


class FakeTextMap:
    """A text map of the grid: the lines of each paragraph joined by spaces, paragraphs by blank lines."""

    def __init__(
        self,
        pages: Sequence[Sequence[str]] = DEFAULT_PAGES,
        only: int | None = None,
        text_layer: str = "yes",
        page_layers: tuple[str, ...] = (),
    ) -> None:
        self.text = ""
        self.text_layer = text_layer
        self.page_layers = page_layers or ("yes",) * len(pages)
        self._places: list[tuple[int, float, float]] = []  # page, x, y of each character
        self._page_starts: list[int] = []
        paragraphs, headings = [], []
        for number, page in enumerate(pages):
            self._page_starts.append(len(self.text) + (2 if self.text and only in (None, number) else 0))
            y = MARGIN
            for index, paragraph in enumerate(page):
                lines = wrap(paragraph)
                if only in (None, number):
                    if self.text:
                        self._add("\n\n", number, MARGIN, y)
                    start = len(self.text)
                    for row, line in enumerate(lines):
                        if row:
                            self._add(" ", number, MARGIN + len(lines[row - 1]) * CHAR_WIDTH, y - LINE_HEIGHT)
                        self._add(line, number, MARGIN, y)
                        y += LINE_HEIGHT
                    paragraphs.append((start, len(self.text)))
                    if index == 0 and len(page) > 1:
                        headings.append((start, len(self.text), 1))
                y += LINE_HEIGHT
        self.paragraphs = tuple(paragraphs)
        self.headings = tuple(headings)
        self.region_spans = ()
        self.page_count = len(pages)

    def _add(self, text: str, page: int, x: float, y: float) -> None:
        self.text += text
        self._places.extend((page, x + index * CHAR_WIDTH, y) for index in range(len(text)))

    def page_of(self, offset: int) -> int:
        return max(0, bisect_right(self._page_starts, offset) - 1)

    def page_span(self, page: int) -> tuple[int, int]:
        end = self._page_starts[page + 1] - 2 if page + 1 < self.page_count else len(self.text)
        return self._page_starts[page], max(end, self._page_starts[page])

    def pages_span(self, first: int, last: int) -> tuple[int, int]:
        return self.page_span(first)[0], self.page_span(last)[1]

    def rects(self, start: int, end: int) -> list[tuple[int, Rect]]:
        pieces: list[tuple[int, Rect]] = []
        for offset in range(start, min(end, len(self.text))):
            if self.text[offset] == "\n":
                continue
            page, x, y = self._places[offset]
            rect = Rect(x, y, x + CHAR_WIDTH, y + CHAR_HEIGHT)
            if pieces and pieces[-1][0] == page and pieces[-1][1].y0 == y and abs(pieces[-1][1].x1 - x) < 1:
                rect = pieces.pop()[1].union(rect)
            pieces.append((page, rect))
        return pieces

    def quads(self, start: int, end: int) -> list[tuple[int, Quad]]:
        return [
            (page, Quad((one.x0, one.y0), (one.x1, one.y0), (one.x0, one.y1), (one.x1, one.y1)))
            for page, one in self.rects(start, end)
        ]

    def offset_at(self, page: int, x: float, y: float) -> int | None:
        found = self._nearest(page, x, y)
        return found[0] if found is not None and found[1] <= NEAR_ENOUGH else None

    def caret_at(self, page: int, x: float, y: float) -> int | None:
        found = self._nearest(page, x, y)
        if found is None:
            return None
        return found[0] + int(x > self._places[found[0]][1] + CHAR_WIDTH / 2)

    def _nearest(self, page: int, x: float, y: float) -> tuple[int, float] | None:
        """The nearest character of a page, and its distance."""
        best = None
        for offset, (where, left, top) in enumerate(self._places):
            if where != page or self.text[offset] == "\n":
                continue
            dx = max(left - x, 0.0, x - left - CHAR_WIDTH)
            dy = max(top - y, 0.0, y - top - CHAR_HEIGHT)
            distance = float(np.hypot(dx, dy * 2))
            if best is None or distance < best[1]:
                best = offset, distance
        return best

    def word_at(self, offset: int) -> tuple[int, int]:
        for match in re.finditer(r"\w+|[^\w\s]", self.text):
            if match.start() <= offset < match.end():
                return match.span()
        return offset, offset

    def sentence(self, start: int, end: int) -> tuple[int, int]:
        first, last = next(((s, e) for s, e in self.paragraphs if s <= start < e), (start, end))
        begin = max(first, self.text.rfind(". ", first, start) + 2) if ". " in self.text[first:start] else first
        stop = self.text.find(". ", max(end - 1, start), last)
        return begin, (stop + 1 if stop >= 0 else max(last, end))

    def chapter(self, offset: int) -> tuple[int, int]:
        page = self.page_of(offset)
        end = self._page_starts[page + 1] if page + 1 < self.page_count else len(self.text)
        return self._page_starts[page], end

    def selection_text(self, start: int, end: int) -> str:
        return self.text[start:end]

    def find(self, query: str, *, match_case: bool = False, whole_words: bool = False) -> list[tuple[int, int]]:
        folded = finding.fold(self.text, match_case=match_case)
        return finding.find(folded, query, match_case=match_case, whole_words=whole_words)


@dataclass
class FakePicture:
    """A rendered piece of a page: RGB, one byte each."""

    width: int
    height: int
    data: bytes
    released: bool = False

    @property
    def stride(self) -> int:
        return self.width * 3

    def release(self) -> None:
        self.released = True


@dataclass
class FakeDocument:
    """What the fake host knows of one source."""

    pages: Sequence[Sequence[str]] = DEFAULT_PAGES
    title: str = "A house for readers"
    kind: str = "pdf"
    password: str | None = None
    error: str | None = None
    text_layer: str = "yes"
    links: dict[int, tuple[Link, ...]] = field(default_factory=dict)
    annotations: dict[int, tuple[Annotation, ...]] = field(default_factory=dict)
    photographs: dict[int, tuple[Rect, ...]] = field(default_factory=dict)
    size: tuple[float, float] = (PAGE_WIDTH, PAGE_HEIGHT)
    reflowable: bool = False
    layers: tuple[str, ...] = ()
    """Per page: what its text map says of the page's text; empty: every page can be read."""


@dataclass
class Request:
    """One call, in the order in which it came."""

    name: str
    arguments: dict[str, Any]
    priority: Any
    future: Future[Any]
    work: Callable[[], Any]


class FakeHost:
    """The document host's methods, in this thread."""

    def __init__(self, **documents: FakeDocument) -> None:
        self.documents: dict[str, FakeDocument] = documents
        self.default = FakeDocument()
        self.open_documents: dict[int, FakeDocument] = {}
        self.on_crash: list[Callable[..., object]] = []
        self.on_progress: list[Callable[[int, int, int], object]] = []
        self.requests: list[Request] = []
        self.waiting: list[Request] = []
        self.pictures: list[FakePicture] = []
        self.on_recognised: list[Callable[[int, int, int, int], object]] = []
        self.looked_at: list[tuple[int, tuple[int, ...]]] = []
        self.forgotten = False
        self.saved: list[Any] = []
        self.held = False
        self.closed = False
        self.process_number: int | None = None
        self.unreachable: tuple[str, ...] = ()
        self._next = 1

    def start(self) -> None:
        """Nothing to start."""

    def close(self) -> None:
        self.closed = True
        for request in self.waiting:
            request.future.cancel()
        self.waiting.clear()

    def hold(self) -> None:
        """From now on answers wait for ``serve``."""
        self.held = True

    def serve(self, count: int | None = None) -> int:
        """End waiting futures, in order of priority (as the real host does), and say how many."""
        served = 0
        while self.waiting and (count is None or served < count):
            request = min(self.waiting, key=lambda one: one.priority)
            self.waiting.remove(request)
            if request.future.set_running_or_notify_cancel():
                self._end(request)
                served += 1
        return served

    def _end(self, request: Request) -> None:
        try:
            if request.arguments.get("doc", -1) not in {-1, *self.open_documents} and request.name != "close_doc":
                raise DocumentError("The document is no longer open. Open it again.")
            value = request.work()
        except Exception as error:
            request.future.set_exception(error)
        else:
            request.future.set_result(value)

    def _request(self, name: str, work: Callable[[], Any], priority: Any = 0, **arguments: Any) -> Future[Any]:
        request = Request(name, arguments, priority, Future(), work)
        self.requests.append(request)
        if self.held:
            self.waiting.append(request)
        else:
            self._end(request)
        return request.future

    def called(self, name: str) -> list[Request]:
        """All calls of one method."""
        return [request for request in self.requests if request.name == name]

    def cancel(self, future: Future[Any]) -> bool:
        self.waiting = [request for request in self.waiting if request.future is not future]
        return future.cancel()

    def info(self, document: FakeDocument, source: str, doc: int) -> DocumentInfo:
        pages = tuple(
            PageInfo(index, *document.size, label=str(index + 1), has_text=document.text_layer == "yes")
            for index in range(len(document.pages))
        )
        outline = tuple(OutlineItem(1, page[0], index, MARGIN) for index, page in enumerate(document.pages) if page)
        info = DocumentInfo(
            source,
            document.title,
            document.kind,
            pages,
            outline=outline,
            metadata={"title": document.title, "author": "Ada Brandt", "format": "PDF 1.7"},
            reflowable=document.reflowable,
            encrypted=document.password is not None,
            text_layer=document.text_layer,  # type: ignore[arg-type]
            content_hash=f"hash of {source}",
        )
        return replace(info, doc=doc)

    def open(self, source: Any, password: str | None = None, layout: Any = None) -> Future[DocumentInfo]:
        # As the real host: a file by its whole path, bytes by their name.
        named = getattr(source, "path", None) or getattr(source, "name", None) or source
        name = str(source if isinstance(source, Path) else named)
        document = next((one for key, one in self.documents.items() if key in name), self.default)

        def work() -> DocumentInfo:
            if document.error:
                raise DocumentError(document.error)
            if document.password is not None and password != document.password:
                raise PasswordRequired(f"{name} is encrypted: give its password")
            doc, self._next = self._next, self._next + 1
            self.open_documents[doc] = document
            return self.info(document, name, doc)

        return self._request("open", work, source=source, password=password, layout=layout)

    def render(
        self,
        doc: int,
        page: int,
        scale: float,
        rotation: int = 0,
        clip: Rect | None = None,
        generation: int = 0,
        priority: Any = 0,
    ) -> Future[FakePicture]:
        def work() -> FakePicture:
            picture = self._draw(doc, page, scale, rotation, clip)
            self.pictures.append(picture)
            return picture

        return self._request(
            "render", work, priority, doc=doc, page=page, scale=scale, rotation=rotation, clip=clip, number=generation
        )

    def _draw(self, doc: int, page: int, scale: float, rotation: int, clip: Rect | None) -> FakePicture:
        width, height = self.open_documents[doc].size
        canvas = np.full((round(height * scale), round(width * scale), 3), 255, np.uint8)
        words = FakeTextMap(self.open_documents[doc].pages, only=page)
        for match in re.finditer(r"\S+", words.text):
            for _, rect in words.rects(*match.span()):
                top, bottom = round((rect.y0 + 2) * scale), round((rect.y1 - 2) * scale)
                canvas[top:bottom, round(rect.x0 * scale) : round(rect.x1 * scale)] = (40, 40, 60)
        if clip is not None:
            left, top = round(clip.x0 * scale), round(clip.y0 * scale)
            canvas = canvas[top : round(clip.y1 * scale), left : round(clip.x1 * scale)]
        canvas = np.rot90(canvas, -rotation // 90 % 4)
        canvas = np.ascontiguousarray(canvas)
        return FakePicture(canvas.shape[1], canvas.shape[0], canvas.tobytes())

    def text_map(self, doc: int, priority: Any = 0) -> Future[FakeTextMap]:
        def work() -> FakeTextMap:
            document = self.open_documents[doc]
            pages = document.pages
            for callback in self.on_progress:
                callback(doc, len(pages), len(pages))
            layers = document.layers or (document.text_layer,) * len(pages)
            return FakeTextMap(pages, text_layer=document.text_layer, page_layers=layers)

        return self._request("text_map", work, priority, doc=doc)

    def photographs(self, doc: int, page: int, priority: Any = 0) -> Future[tuple[Rect, ...]]:
        def work() -> tuple[Rect, ...]:
            return self.open_documents[doc].photographs.get(page, ())

        return self._request("photographs", work, priority, doc=doc, page=page)

    def links(self, doc: int, page: int, priority: Any = 0) -> Future[tuple[Link, ...]]:
        return self._request(
            "links", lambda: self.open_documents[doc].links.get(page, ()), priority, doc=doc, page=page
        )

    def annotations(self, doc: int, page: int, priority: Any = 0) -> Future[tuple[Annotation, ...]]:
        def work() -> tuple[Annotation, ...]:
            return self.open_documents[doc].annotations.get(page, ())

        return self._request("annotations", work, priority, doc=doc, page=page)

    def reflow(self, doc: int, layout: Any) -> Future[DocumentInfo]:
        return self._request("reflow", lambda: self.info(self.open_documents[doc], "", doc), doc=doc, layout=layout)

    def annotate(self, doc: int, highlights: Any, target: Any) -> Future[Any]:
        def work() -> Any:
            self.saved.append((doc, highlights, target))
            return target

        return self._request("annotate", work, doc=doc, highlights=highlights, target=target)

    def recognise(
        self, doc: int, pages: Any = None, language: str = "", *, first: Any = (), keep: bool = True
    ) -> Future[str]:
        def work() -> str:
            document = self.open_documents[doc]
            self.open_documents[doc] = replace(document, text_layer="yes", layers=())
            wanted = range(len(document.pages)) if pages is None else pages
            for done, page in enumerate(wanted, 1):
                for callback in self.on_recognised:
                    callback(doc, page, done, len(wanted))
            return language or "eng"

        return self._request("recognise", work, doc=doc, pages=pages, language=language, first=first, keep=keep)

    def look_at(self, doc: int, pages: Any) -> None:
        self.looked_at.append((doc, tuple(pages)))

    def pictured_pages(self, doc: int, pages: Any) -> Future[tuple[int, ...]]:
        return self._request("pictured_pages", lambda: tuple(pages), doc=doc, pages=pages)

    def forget_recognised(self) -> None:
        self.forgotten = True

    def save_searchable(self, doc: int, target: Any) -> Future[Any]:
        return self._request("save_searchable", lambda: target, doc=doc, target=target)

    def save_copy(self, doc: int, target: Any) -> Future[Any]:
        return self._request("save_copy", lambda: target, doc=doc, target=target)

    def save_pages(self, doc: int, pages: Any, target: Any) -> Future[Any]:
        return self._request("save_pages", lambda: target, doc=doc, pages=pages, target=target)

    def fetch(self, url: str) -> Future[Source]:
        def work() -> Source:
            if any(url.startswith(one) for one in self.unreachable):
                raise Unreachable("{host} cannot be reached.", host=url)
            return Source(data=b"<p>A page.</p>", name=url, declared="text/html", url=url)

        return self._request("fetch", work, url=url)

    def close_doc(self, doc: int) -> Future[None]:
        return self._request("close_doc", lambda: self.open_documents.pop(doc, None), doc=doc)

    def crash(self, reason: str = "the document could not be read") -> None:
        """Tell everybody that the child process ended."""
        for callback in self.on_crash:
            callback(tuple(self.open_documents), reason)


def fake_tokenizer(texts: Sequence[str]) -> str:
    """A WordPiece tokeniser (as JSON) that knows every word of the texts and spells all others."""
    words = sorted({word for text in texts for word in re.findall(r"\w+|[^\w\s]", text.lower())})
    letters = [chr(code) for code in range(33, 127)]
    tokens = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", *words, *letters, *(f"##{letter}" for letter in letters)]
    vocabulary = {token: number for number, token in enumerate(dict.fromkeys(tokens))}
    flags = dict.fromkeys(("single_word", "lstrip", "rstrip", "normalized"), False)
    special = [
        {"id": number, "content": token, "special": True, **flags}
        for number, token in enumerate(("[PAD]", "[UNK]", "[CLS]", "[SEP]"))
    ]
    normalizer = {"clean_text": True, "handle_chinese_chars": True, "strip_accents": None, "lowercase": True}
    model = {"unk_token": "[UNK]", "continuing_subword_prefix": "##", "max_input_chars_per_word": 100}
    return json.dumps(
        {
            "version": "1.0",
            "truncation": None,
            "padding": None,
            "added_tokens": special,
            "normalizer": {"type": "BertNormalizer", **normalizer},
            "pre_tokenizer": {"type": "BertPreTokenizer"},
            "post_processor": {"type": "BertProcessing", "sep": ["[SEP]", 3], "cls": ["[CLS]", 2]},
            "decoder": {"type": "WordPiece", "prefix": "##", "cleanup": True},
            "model": {"type": "WordPiece", **model, "vocab": vocabulary},
        }
    )


class FakeReader:
    """Start and end logits are high on the given phrases (best first) and low elsewhere."""

    name = "fake"
    max_length = 128

    def __init__(
        self,
        answers: Sequence[str] = ("Ada Brandt", "Lisbon", "1931"),
        pages: Sequence[Sequence[str]] = DEFAULT_PAGES,
    ) -> None:
        self.tokenizer_json = fake_tokenizer([*answers, *(paragraph for page in pages for paragraph in page)])
        self.answers = tuple(answers)
        self.calls = 0
        self.terminated = False
        self._ids: list[list[int]] | None = None

    @property
    def calibration(self) -> Any:
        from desktop_qa.qa.reader import Calibration

        return Calibration()

    def _phrases(self) -> list[list[int]]:
        if self._ids is None:
            from tokenizers import Tokenizer

            tokenizer = Tokenizer.from_str(self.tokenizer_json)
            self._ids = [tokenizer.encode(answer, add_special_tokens=False).ids for answer in self.answers]
        return self._ids

    def run(self, input_ids: Any, attention_mask: Any, token_type_ids: Any) -> tuple[Any, Any]:
        self.calls += 1
        start = np.full(input_ids.shape, -6.0, np.float32)
        end = np.full(input_ids.shape, -6.0, np.float32)
        for row, ids in enumerate(np.asarray(input_ids).tolist()):
            start[row, 0] = end[row, 0] = 1.0
            for rank, phrase in enumerate(self._phrases()):
                for place in range(1, len(ids) - len(phrase) + 1):
                    if ids[place : place + len(phrase)] == phrase and token_type_ids[row][place] == 1:
                        start[row, place] = end[row, place + len(phrase) - 1] = 6.0 - rank * 1.5
        return start, end

    def terminate(self) -> None:
        self.terminated = True
