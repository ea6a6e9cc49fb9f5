# SPDX-License-Identifier: AGPL-3.0-or-later
"""HTML, MHTML, Markdown and text sources become the pages that MuPDF lays out."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from desktop_qa.common.errors import DocumentError, Text, reason_of
from desktop_qa.documents.html import article, markdown, page, plain_text, web_archive
from desktop_qa.documents.html.encodings import decode

if TYPE_CHECKING:
    from desktop_qa.documents.html.page import Page
    from desktop_qa.documents.source import Source

MOST_BYTES = 8 << 20
"""Text beyond this is cut: MuPDF holds the whole layout in memory, some 60 bytes for one of text."""
MOST_HTML_BYTES = 32 << 20
"""Web pages may carry pictures within them."""


def to_page(source: Source, kind: str, room: float = page.ROOM) -> Page:
    """The page that MuPDF lays out for an HTML, MHTML, Markdown or text source; ``room`` is a line's width in ems.

    Raises:
        DocumentError: it cannot be read or holds nothing.
    """
    text_like = kind in {"text", "markdown"}
    data, size = _read(source, MOST_BYTES if text_like else MOST_HTML_BYTES)
    cut = size > len(data)
    if cut and not text_like:
        raise DocumentError(
            "{name} has {size} MB; web pages are read up to {most} MB. Save it as PDF with a browser and open that.",
            name=source.label,
            size=size >> 20,
            most=MOST_HTML_BYTES >> 20,
        )
    if text_like:
        text = decode(data, source.declared)
        if not text.strip():
            raise DocumentError("{name} holds nothing but white space.", name=source.label)
        body, title = markdown.body(text, room) if kind == "markdown" else (plain_text.body(text), "")
        made = page.page(body, title)
        return replace(made, notice=_cut(len(data), size)) if cut else made
    if kind == "mhtml":
        markup, address = web_archive.page_html(data, source.label)
        return article.to_page(markup, source.url or address, source.label, room)
    return article.to_page(decode(data, source.declared, markup=True), source.url, source.label, room)


def _read(source: Source, most: int) -> tuple[bytes, int]:
    """The first ``most`` bytes and how many there are."""
    if source.data is not None:
        return source.data[:most], len(source.data)
    assert source.path is not None
    try:
        with source.path.open("rb") as stream:
            data = stream.read(most)
            return data, max(len(data), source.path.stat().st_size)
    except OSError as error:
        raise DocumentError("{name} cannot be read: {reason}.", name=source.label, reason=reason_of(error)) from None


def _cut(shown: int, size: int) -> Text:
    return Text(
        "Only the first {shown} MB of {size} MB are shown. Split the file to read the rest.",
        shown=shown >> 20,
        size=size >> 20,
    )
