# SPDX-License-Identifier: AGPL-3.0-or-later
"""An open document in MuPDF. Runs in the document process only; nothing else of the program calls MuPDF.

MuPDF runs no script that a document holds and follows no address: what is not in the file is not loaded.
"""

from __future__ import annotations

import contextlib
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop_qa.common.errors import DocumentError, PasswordRequired, Text
from desktop_qa.documents import source as sources
from desktop_qa.documents.model import DocumentInfo
from desktop_qa.documents.mupdf import facts, photographs
from desktop_qa.documents.mupdf import repairs as mending
from desktop_qa.documents.mupdf.drawing import Drawing
from desktop_qa.documents.mupdf.library import OPENING, as_document_error
from desktop_qa.documents.mupdf.targets import Targets

if TYPE_CHECKING:
    from collections.abc import Iterable

    from desktop_qa.documents.model import (
        Annotation,
        LayoutOptions,
        Link,
        OutlineItem,
        RecognisedPage,
        Rect,
        TextLayer,
    )
    from desktop_qa.documents.mupdf.extract import PageExtract
    from desktop_qa.documents.source import Source

_LAYER_SECONDS = 0.15
_LAYER_PAGES = 6
_PICTURES_SECONDS = 0.5
_FILETYPES = {"fb2": "fb2", "cbz": "cbz", "xps": "xps", "epub": "epub", "mobi": "mobi", "pdf": "pdf"}
MARGIN = 3
"""Upper margin of pages that are laid out here, in sizes of their text."""
_FONTS = {"serif": "serif", "sans": "sans-serif", "mono": "monospace"}


class MupdfDocument:
    """One open document. Pages are counted from 0; all coordinates are those of ``model``."""

    def __init__(self, source: Source, password: str | None, layout: LayoutOptions) -> None:
        self.source = source
        self.name = source.label
        self.kind = sources.find_kind(source)
        self.layout = layout
        self.title = ""
        self.notes: dict[str, str] = {}
        self.notice = ""
        self._password = password or ""
        self._drawing = Drawing(self.name, self._load)
        self.extracts: dict[int, PageExtract] = {}
        self.recognised: dict[int, RecognisedPage] = {}
        self._mended = False
        with as_document_error(self.name, OPENING):
            self._doc = self._open()
            self.encrypted = bool(self._doc.needs_pass)
            self._unlock(password)
            self._lay_out()
            self._mend()
            # Known from now on: the file may go while the document is open.
            self._hash = sources.content_hash(source)
            if self._doc.page_count < 1:
                raise DocumentError("{name} has no pages. It may be damaged: get it again.", name=self.name)
            if self.kind == "pdf" and facts.is_only_a_form_of_adobe(self._doc):
                self.notice = Text(
                    "This form can be shown by Adobe Reader only (XFA): its pages here are empty. "
                    "Open it there, print it as PDF and open that."
                )

    # Opening

    def _open(self) -> Any:
        import pymupdf

        if self.kind in sources.WHOLE:
            from desktop_qa.documents.html import markup
            from desktop_qa.documents.html.page import MARGIN

            room = self.layout.width / self.layout.size - 2 * MARGIN
            page = markup.to_page(self.source, self.kind, room)
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
        doc, layout = self._doc, self.layout
        if not doc.is_reflowable:
            return
        font = _FONTS.get(layout.font, "serif")
        doc.apply_css(
            # The upper margin has to be known: see ``Targets``.
            f"@page {{ margin: {MARGIN}em 2.5em {MARGIN}em 2.5em; }} "
            f"body, p, li, td, th, h1, h2, h3, h4, h5, h6 {{ font-family: {font}; }} "
            # What is wider than the page would otherwise be cut off, as long addresses are.
            "body { overflow-wrap: break-word; }"
        )
        doc.layout(width=layout.width, height=layout.height, fontsize=layout.size)

    def reflow(self, layout: LayoutOptions) -> None:
        """Lay the pages out anew; everything known of the pages is dropped."""
        if not self._doc.is_reflowable:
            return
        self.layout = layout
        self._forget()
        with as_document_error(self.name, Text("laying out")):
            # MuPDF adds rules for good, so another font begins with a document as it came.
            fresh = self._open()
            self._doc.close()
            self._doc = fresh
            self._lay_out()

    def _forget(self) -> None:
        self._drawing.forget()
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
            if outline := self.outline():
                copy.set_toc([[item.level, item.title, item.page + 1 or -1] for item in outline])
            return copy
        if self._mended or self.source.path is None:
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
        """Go on with another ``pymupdf.Document`` of the same pages."""
        if doc is not self._doc:
            self._doc.close()
            self._doc = doc
        self._forget()

    def info(self) -> DocumentInfo:
        """All but the outline, and whether there is text: reading these can fail where the rest does not."""
        with as_document_error(self.name, Text("reading its pages")):
            pages = facts.pages(self._doc)
            metadata = self._metadata()
            title = self.title or metadata.get("title", "").strip() or Path(self.name).stem or self.name
            return DocumentInfo(
                source=self.source.text,
                title=" ".join(title.split())[:300],
                kind=self.kind,
                pages=pages,
                metadata=metadata,
                reflowable=self.reflowable,
                encrypted=self.encrypted,
                content_hash=self._hash,
                notice=self.notice,
            )

    def outline(self) -> tuple[OutlineItem, ...]:
        """The table of contents that the document brings along."""
        return facts.outline(self._doc, self._targets())

    def _targets(self) -> Targets:
        return Targets(self._doc, self.name, self.layout.size * MARGIN if self.reflowable else 0.0)

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
        values["bytes"] = str(sources.size_of(self.source))
        return values | self.notes

    def text_layer(self) -> TextLayer:
        """Whether there is text, from a few pages all over the document; ``TextMap.text_layer`` knows it exactly."""
        if self.kind in sources.WHOLE:
            return "yes"
        until = time.monotonic() + _LAYER_SECONDS
        count = self.page_count
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

    def render(self, page: int, scale: float, rotation: int = 0, clip: Rect | None = None) -> Any:
        """A ``pymupdf.Pixmap`` (RGB) of a page or a part of it at ``scale`` pixels per point."""
        with as_document_error(self.name, Text("drawing page {number}", number=page + 1)):
            return self._drawing.picture(page, scale, rotation, clip)

    def pictured_pages(self, pages: Iterable[int]) -> tuple[int, ...]:
        """Those of the pages that a picture fills; pages that there is no time to look at are left out."""
        until = time.monotonic() + _PICTURES_SECONDS
        found = []
        for page in pages:
            with as_document_error(self.name, Text("drawing page {number}", number=page + 1)):
                if photographs.filled_by_picture(self._load(page)):
                    found.append(page)
            if time.monotonic() > until:
                break
        return tuple(found)

    def photographs(self, page: int) -> tuple[Rect, ...]:
        """The areas of a page that show photographs."""
        with as_document_error(self.name, Text("drawing page {number}", number=page + 1)):
            return self._drawing.photographs(page)

    def extract(self, page: int) -> PageExtract:
        """The characters of a page; kept until the text map is made of them."""
        known = self.extracts.get(page)
        if known is None:
            from desktop_qa.documents.mupdf import recognised
            from desktop_qa.documents.mupdf.extract import extract_page

            with as_document_error(self.name, Text("reading the text of page {number}", number=page + 1)):
                if page in self.recognised:
                    known = recognised.extract(self.recognised[page], page)
                else:
                    known = extract_page(self._load(page))
                self.extracts[page] = known
        return known

    def annotations(self, page: int) -> tuple[Annotation, ...]:
        """The notes that a page has in the file."""
        from desktop_qa.documents.mupdf.annotations import read_annotations

        with as_document_error(self.name, Text("reading the notes of page {number}", number=page + 1)):
            return tuple(read_annotations(self._load(page))) if self._doc.is_pdf else ()

    def add_recognised(self, page: int, recognised: RecognisedPage) -> None:
        """From now on the text of a page is what was recognised in its picture."""
        self.recognised[page] = recognised
        self.extracts.pop(page, None)

    def links(self, page: int) -> tuple[Link, ...]:
        """Where a page leads to: places in the document and addresses of the web. Programs and files are left out."""
        with as_document_error(self.name, Text("reading the links of page {number}", number=page + 1)):
            return tuple(facts.links(self._load(page), self._targets()))
