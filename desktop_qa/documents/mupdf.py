# SPDX-License-Identifier: AGPL-3.0-or-later
"""An open document in MuPDF. Runs in the document process only; nothing else of the program calls MuPDF.

MuPDF runs no script that a document holds and follows no address: what is not in the file is not loaded.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import sys
import time
from collections import OrderedDict
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop_qa.documents import mending
from desktop_qa.documents import source as sources
from desktop_qa.documents.labels import page_labels
from desktop_qa.documents.model import DocumentInfo, Link, OutlineItem, PageInfo, Rect
from desktop_qa.errors import DocumentError, PasswordRequired, Text, joined, why

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop_qa.documents.extract import PageExtract
    from desktop_qa.documents.model import TextLayer
    from desktop_qa.documents.protocol import Reading
    from desktop_qa.documents.source import Source

MOST_PIXELS = 60_000_000
"""A picture of more pixels is refused: it would take hundreds of megabytes."""
OPENING = Text("opening")
_RESIDENT_BYTES = 250 << 20
_LISTS = 6
_SIZES_SECONDS = 0.5
_LAYER_SECONDS = 0.15
_LAYER_PAGES = 6
_FILETYPES = {"fb2": "fb2", "cbz": "cbz", "xps": "xps", "epub": "epub", "mobi": "mobi", "pdf": "pdf"}
_FONTS = {"serif": "serif", "sans": "sans-serif", "mono": "monospace"}


def prepare() -> None:
    """Set MuPDF up: quiet, and without the layout models that PyMuPDF loads (a second, and never used here)."""
    unwanted: dict[str, Any] = {"pymupdf.layout": None, "pymupdf4llm": None}
    sys.modules.update({name: module for name, module in unwanted.items() if name not in sys.modules})
    import pymupdf

    pymupdf.TOOLS.mupdf_display_errors(False)
    pymupdf.TOOLS.mupdf_display_warnings(False)


def version() -> str:
    """The version of MuPDF and of the package that brings it."""
    import pymupdf

    return f"{pymupdf.mupdf_version} (PyMuPDF {pymupdf.pymupdf_version})"


@contextlib.contextmanager
def told(name: str, doing: Text) -> Iterator[None]:
    """Turn what MuPDF raises into a message that names the document."""
    try:
        yield
    except DocumentError:
        raise
    except MemoryError:
        raise DocumentError(
            "{name}: {doing} needs more memory than a document may take.", name=name, doing=doing
        ) from None
    except Exception as error:
        reason = " ".join(str(error).split()).removeprefix("code=")[:200] or type(error).__name__
        if "malloc" in reason or "calloc" in reason or "out of memory" in reason:
            reason = Text("it needs more memory than a document may take")
        words = Text("{name}: {doing} failed ({reason}).", name=name, doing=doing, reason=reason)
        if doing == OPENING:
            words = joined((words, Text("It may be damaged: get it again.")))
        raise DocumentError.saying(words) from error


class MupdfDocument:
    """One open document. Pages are counted from 0; all coordinates are those of ``model``."""

    def __init__(self, source: Source, password: str | None, reading: Reading) -> None:
        self.source = source
        self.name = source.label
        self.kind = sources.find_kind(source)
        self.reading = reading
        self.title = ""
        self.notes: dict[str, str] = {}
        self.notice = ""
        self._password = password or ""
        self._lists: OrderedDict[int, Any] = OrderedDict()
        self.extracts: dict[int, PageExtract] = {}
        self.layer: TextLayer = "yes"
        self.ocr_done = False
        self._mended = False
        with told(self.name, OPENING):
            self._doc = self._open()
            self.encrypted = bool(self._doc.needs_pass)
            self._unlock(password)
            self._lay_out()
            self._mend()
            # Known from now on: the file may go while the document is open.
            self._hash = content_hash(source)
            if self._doc.page_count < 1:
                raise DocumentError("{name} has no pages. It may be damaged: get it again.", name=self.name)

    # Opening

    def _open(self) -> Any:
        import pymupdf

        if self.kind in sources.WHOLE:
            from desktop_qa.documents import markup

            page = markup.to_page(self.source, self.kind)
            self.title, self.notes, self.notice = page.title, page.notes, page.notice
            return pymupdf.open(stream=page.html.encode("utf-8"), filetype="html")
        wanted = _FILETYPES.get(self.kind)
        try:
            if self.source.path is not None:
                return pymupdf.open(self.source.path, filetype=wanted)
            return pymupdf.open(stream=self.source.data, filetype=wanted)
        except Exception as error:
            reason = " ".join(str(error).split())
            if "memory" in reason or "alloc" in reason:
                raise
            raise DocumentError(
                "{name} is damaged and cannot be opened as {kind}. Get the file again.",
                name=self.name,
                kind=self.kind.upper(),
            ) from error

    def _unlock(self, password: str | None) -> None:
        if not self._doc.needs_pass:
            return
        if password is None and mending.locks_attachments_only(self._doc):
            # PyMuPDF asks for a password before it shows anything; MuPDF has what it needs.
            self._doc.is_encrypted = False
            self._doc.init_doc()
            return
        if password is None:
            raise PasswordRequired("{name} is encrypted: give its password.", name=self.name)
        if not self._doc.authenticate(password):
            raise PasswordRequired("{name}: the password is wrong.", name=self.name)

    def _mend(self) -> None:
        """Find the pages of a PDF file whose own list of them is empty or leads nowhere."""
        if self.kind != "pdf" or any(self._loads(page) for page in {0, self.page_count - 1}):
            return
        with contextlib.suppress(Exception):  # what is broken beyond this is told as having no pages
            if (mended := mending.mended(self._doc)) is not None:
                self.replace_raw(mended)
                self._mended = True

    def _loads(self, page: int) -> bool:
        import pymupdf

        try:
            return 0 <= page < self.page_count and bool(pymupdf.mupdf.fz_load_page(self._doc.this, page))
        except (RuntimeError, ValueError, pymupdf.mupdf.FzErrorBase):
            return False

    def _lay_out(self) -> None:
        doc, reading = self._doc, self.reading
        if not doc.is_reflowable:
            return
        font = _FONTS.get(reading.font, "serif")
        doc.apply_css(
            f"body, p, li, td, th, h1, h2, h3, h4, h5, h6 {{ font-family: {font}; }} "
            # What is wider than the page would otherwise be cut off, as long addresses are.
            "body { overflow-wrap: break-word; }"
        )
        doc.layout(width=reading.width, height=reading.height, fontsize=reading.size)

    def reflow(self, reading: Reading) -> None:
        """Lay the pages out anew; everything known of the pages is dropped."""
        if not self._doc.is_reflowable:
            return
        self.reading = reading
        self._forget()
        with told(self.name, Text("laying out")):
            # MuPDF adds rules for good, so another font begins with a document as it came.
            fresh = self._open()
            self._doc.close()
            self._doc = fresh
            self._lay_out()

    def _forget(self) -> None:
        self._lists.clear()
        self.extracts.clear()

    def close(self) -> None:
        """Let go of the file."""
        self._forget()
        self._doc.close()

    def pdf_copy(self) -> Any:
        """A PDF of its own with the same pages, to write into."""
        import pymupdf

        if not self._doc.is_pdf:
            copy = pymupdf.open("pdf", self._doc.convert_to_pdf())
            if outline := self._doc.get_toc():
                copy.set_toc(outline)
            return copy
        if self.ocr_done or self._mended or self.source.path is None:
            return pymupdf.open("pdf", self._doc.tobytes())
        copy = pymupdf.open(self.source.path, filetype="pdf")
        if copy.needs_pass and not copy.authenticate(self._password):
            copy.is_encrypted = False
            copy.init_doc()
        return copy

    # What is known

    @property
    def page_count(self) -> int:
        """Number of pages."""
        return int(self._doc.page_count)

    @property
    def reflowable(self) -> bool:
        """Whether pages follow the size of the text."""
        return bool(self._doc.is_reflowable)

    @property
    def raw(self) -> Any:
        """The ``pymupdf.Document``, for the modules that write."""
        return self._doc

    def replace_raw(self, doc: Any) -> None:
        """Go on with another ``pymupdf.Document`` of the same pages (as when recognised text was added)."""
        if doc is not self._doc:
            self._doc.close()
            self._doc = doc
        self._forget()

    def info(self) -> DocumentInfo:
        """All but the text."""
        with told(self.name, Text("reading its pages")):
            pages = self._pages()
            self.layer = self._text_layer(len(pages))
            metadata = self._metadata()
            title = self.title or metadata.get("title", "").strip() or Path(self.name).stem or self.name
            return DocumentInfo(
                source=self.source.text,
                title=" ".join(title.split())[:300],
                kind=self.kind,
                pages=pages,
                outline=self.outline(),
                metadata=metadata,
                reflowable=self.reflowable,
                encrypted=self.encrypted,
                text_layer=self.layer,
                content_hash=self._hash,
                notice=self.notice,
            )

    def _pages(self) -> tuple[PageInfo, ...]:
        """Sizes and labels; where there are so many pages that looking takes too long, the rest is like the last."""
        import pymupdf

        count = self.page_count
        labels = page_labels(self._label_rules(), count)
        until = time.monotonic() + _SIZES_SECONDS
        width, height = 612.0, 792.0
        pages = []
        mupdf, this = pymupdf.mupdf, self._doc.this
        for index in range(count):
            if (index == 0 or not self.reflowable) and (index % 256 or time.monotonic() < until):
                try:
                    box = mupdf.fz_bound_page(mupdf.fz_load_page(this, index))
                    if box.x1 - box.x0 > 0 and box.y1 - box.y0 > 0:
                        width, height = box.x1 - box.x0, box.y1 - box.y0
                except (RuntimeError, ValueError, IndexError, mupdf.FzErrorBase):
                    pass  # a damaged page keeps its place, with the size of the one before
            pages.append(PageInfo(index, float(width), float(height), labels[index]))
        return tuple(pages)

    def _label_rules(self) -> list[dict[str, Any]]:
        if not self._doc.is_pdf:
            return []
        try:
            return list(self._doc.get_page_labels() or [])
        except Exception:  # noqa: BLE001 - labels of broken files raise anything, and are only decoration
            return []

    def outline(self) -> tuple[OutlineItem, ...]:
        """The table of contents that the document brings along."""
        try:
            rows = self._doc.get_toc(simple=False)
        except Exception:  # noqa: BLE001 - a broken outline must not keep the pages from being read
            return ()
        items = []
        last = self.page_count - 1
        for level, title, page, *rest in rows:
            target = rest[0].get("to") if rest and isinstance(rest[0], dict) else None
            # A target's height counts from the top; NaN or nonsense means the top itself.
            y = float(target.y) if target is not None and 0 <= target.y < 1e6 else 0.0
            items.append(OutlineItem(int(level), str(title).strip(), page - 1 if 0 < page <= last + 1 else -1, y))
        return tuple(items)

    def _metadata(self) -> dict[str, str]:
        values = {key: str(value) for key, value in (self._doc.metadata or {}).items() if value}
        values.pop("encryption", None)
        if self.kind in sources.WHOLE:
            values = {"format": self.kind.upper() if "ml" in self.kind else self.kind.capitalize()}
            if self.title:
                values["title"] = self.title
        if self._doc.is_pdf and self.kind == "pdf":
            with contextlib.suppress(Exception):
                if attached := self._doc.embfile_count():
                    values["attachments"] = str(attached)
        if self.encrypted:
            values["encryption"] = str((self._doc.metadata or {}).get("encryption") or "yes")
        size = len(self.source.data) if self.source.data is not None else _size(self.source.path)
        values["bytes"] = str(size)
        return values | self.notes

    def _text_layer(self, count: int) -> TextLayer:
        """Whether there is text, from a few pages all over the document; ``TextMap.text_layer`` knows it exactly."""
        if self.kind in sources.WHOLE or self.ocr_done:
            return "yes"
        until = time.monotonic() + _LAYER_SECONDS
        chosen = sorted({0, *(round(k * (count - 1) / _LAYER_PAGES) for k in range(1, _LAYER_PAGES + 1))})
        found = garbled = 0
        # The second page first: title pages are often pictures.
        for index in sorted(chosen, key=lambda page: (page == 0, page)):
            try:
                extract = self.extract(index)
            except DocumentError:
                continue
            found += bool(extract.seen)
            garbled += extract.garbled
            if (found and not garbled) or time.monotonic() > until:
                break
        if not found:
            return "none"
        return "garbled" if garbled * 2 > found else "yes"

    # Pages

    def _load(self, page: int) -> Any:
        if not 0 <= page < self.page_count:
            raise DocumentError("{name} has no page {number}.", name=self.name, number=page + 1)
        return self._doc.load_page(page)

    def _list(self, page: int) -> tuple[Any, Any]:
        """The page's rectangle and its display list; the tiles of a page come one after the other."""
        known = self._lists.pop(page, None)
        if known is None:
            loaded = self._load(page)
            known = loaded.rect, loaded.get_displaylist()
            while len(self._lists) >= _LISTS:
                self._lists.popitem(last=False)
        self._lists[page] = known
        return known  # type: ignore[no-any-return]

    def render(self, page: int, scale: float, rotation: int = 0, clip: Rect | None = None) -> Any:
        """A ``pymupdf.Pixmap`` (RGB) of a page or a part of it at ``scale`` pixels per point."""
        import pymupdf

        with told(self.name, Text("drawing page {number}", number=page + 1)):
            rect, shown = self._list(page)
            area = rect if clip is None else pymupdf.Rect(clip.x0, clip.y0, clip.x1, clip.y1) & rect
            if area.is_empty:
                area = pymupdf.Rect(rect.x0, rect.y0, rect.x0 + 1, rect.y0 + 1)
            matrix = pymupdf.Matrix(scale, scale) * pymupdf.Matrix(rotation)
            if area.width * area.height * scale * scale > MOST_PIXELS:
                raise DocumentError(
                    "{name}: page {number} is too large to draw at this size. Zoom out.",
                    name=self.name,
                    number=page + 1,
                )
            picture = shown.get_pixmap(matrix=matrix, colorspace=pymupdf.csRGB, alpha=0, clip=area)
            if _resident_bytes() > _RESIDENT_BYTES:
                # MuPDF keeps decoded pictures and fonts for as long as it may.
                pymupdf.TOOLS.store_shrink(60)
            return picture

    def extract(self, page: int) -> PageExtract:
        """The characters of a page; kept until the text map is made of them."""
        known = self.extracts.get(page)
        if known is None:
            from desktop_qa.documents.extract import extract_page

            with told(self.name, Text("reading the text of page {number}", number=page + 1)):
                known = self.extracts[page] = extract_page(self._load(page))
        return known

    def links(self, page: int) -> tuple[Link, ...]:
        """Where a page leads to: places in the document and addresses of the web. Programs and files are left out."""
        with told(self.name, Text("reading the links of page {number}", number=page + 1)):
            return tuple(self._read_links(page))

    def _read_links(self, page: int) -> Iterator[Link]:
        import pymupdf

        for link in self._load(page).get_links():
            box = link["from"]
            rect = Rect(float(box.x0), float(box.y0), float(box.x1), float(box.y1))
            kind = link.get("kind")
            if kind in {pymupdf.LINK_GOTO, pymupdf.LINK_NAMED} and 0 <= int(link.get("page", -1)) < self.page_count:
                to = link.get("to")
                y = float(to.y) if to is not None and hasattr(to, "y") and 0 <= to.y < 1e6 else None
                yield Link(rect, page=int(link["page"]), target_y=y)
            elif kind == pymupdf.LINK_URI and str(link.get("uri", "")).lower().startswith(
                ("http://", "https://", "mailto:")
            ):
                yield Link(rect, uri=str(link["uri"]))


def content_hash(source: Source) -> str:
    """A name for the content: the same bytes are known again wherever they lie. Reads two megabytes at most."""
    part = 1 << 20
    digest = hashlib.blake2b(digest_size=16)
    if source.data is not None:
        size, head, tail = len(source.data), source.data[:part], source.data[-part:]
    else:
        assert source.path is not None
        try:
            with source.path.open("rb") as stream:
                head = stream.read(part)
                size = stream.seek(0, 2)
                stream.seek(max(0, size - part))
                tail = stream.read(part)
        except OSError as error:
            raise DocumentError("{name} cannot be read: {reason}.", name=source.label, reason=why(error)) from None
    for piece in (str(size).encode(), head, tail):
        digest.update(piece)
    return digest.hexdigest()


def _size(path: Path | None) -> int:
    try:
        return path.stat().st_size if path else 0
    except OSError:
        return 0


def _resident_bytes() -> int:
    """Memory of this process; 0 on systems that do not tell it cheaply."""
    try:
        pages = Path("/proc/self/statm").read_text(encoding="ascii").split()[1]
    except OSError:
        return 0
    return int(pages) * os.sysconf("SC_PAGE_SIZE")
