# SPDX-License-Identifier: AGPL-3.0-or-later
"""Which pages of a document to recognise, for those who can wait for it and those who cannot."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_qa.common import paths
from desktop_qa.storage import settings
from desktop_qa.storage.blobs import Blobs

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop_qa.documents.document import Document
    from desktop_qa.documents.text.text_map import TextMap


def unread_pages(text_map: TextMap) -> list[int]:
    """The pages (0-based) of which no text can be read: pictures, and those whose codes are not what is seen."""
    return [text_map.first_page + index for index, layer in enumerate(text_map.page_layers) if layer != "yes"]


def kept() -> Blobs:
    """Where recognised pages are kept on disk, if this person lets the program remember documents."""
    folders = paths.find()
    return Blobs(folders.recognised_file if settings.load(folders.settings_file).history else None)


def readable_text(document: Document, progress: Callable[[int, int], object] = lambda *_: None) -> TextMap:
    """The reading text of an open document; that of a scan, or where the text layer is nonsense, is recognised.

    Raises:
        DocumentError: it cannot be read.
    """
    text_map = document.text_map()
    if text_map.text_layer == "yes" or document.info.reflowable:
        return text_map
    pages = unread_pages(text_map)
    progress(0, len(pages))
    recognise(document, pages, progress=progress)
    return document.text_map()


def recognise(
    document: Document,
    pages: list[int],
    language: str = "",
    progress: Callable[[int, int], object] = lambda *_: None,
) -> str:
    """Recognise pages of an open document and wait until they are part of its text; the language.

    Raises:
        DocumentError: the pages cannot be drawn, or there is no such language.
    """
    host, doc = document.host, document.info.doc

    def tell(told: int, _page: int, done: int, total: int) -> None:
        if told == doc:
            progress(done, total)

    host.on_recognised.append(tell)
    try:
        found = host.recognise(doc, pages, language).result()
        host.settled(doc).result()
    finally:
        host.on_recognised.remove(tell)
    return found or language
