# SPDX-License-Identifier: AGPL-3.0-or-later
"""One document for those who can wait: the command line, the evaluation, a script."""

from __future__ import annotations

from typing import TYPE_CHECKING, Self

from desktop_qa.documents.process.host import Host
from desktop_qa.documents.process.priorities import VISIBLE
from desktop_qa.documents.source import is_address

if TYPE_CHECKING:
    from pathlib import Path

    from desktop_qa.documents.model import DocumentInfo, LayoutOptions
    from desktop_qa.documents.source import Source
    from desktop_qa.documents.text.text_map import TextMap
    from desktop_qa.storage.blobs import Blobs


class Document:
    """An open document whose methods wait; closes its host with it if it was given none."""

    def __init__(
        self, host: Host, info: DocumentInfo, pages: tuple[int, int] | None = None, *, owns_host: bool
    ) -> None:
        self.host = host
        self.info = info
        self._owns_host = owns_host
        self._pages = pages

    def text_map(self) -> TextMap:
        """The reading text."""
        return self.host.text_map(self.info.doc, VISIBLE, self._pages).result()

    def close(self) -> None:
        """Forget the document."""
        if self._owns_host:
            self.host.close()
        else:
            self.host.close_doc(self.info.doc).result()

    def __enter__(self) -> Self:
        """Close at the end of the block."""
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def open_document(
    source: str | Path | Source,
    password: str | None = None,
    pages: tuple[int, int] | None = None,
    *,
    host: Host | None = None,
    layout: LayoutOptions | None = None,
    kept: Blobs | None = None,
) -> Document:
    """Open a document and wait; an address is fetched first. ``pages`` (0-based, both included) limits its text.
    ``kept`` is where a host of its own keeps recognised pages.

    Raises:
        DocumentError, PasswordRequired: it cannot be opened; the message says why.
    """
    own = host is None
    host = host or Host(kept, background=False)
    try:
        host.start()
        if isinstance(source, str) and is_address(source):
            source = host.fetch(source).result()
        document = Document(host, host.open(source, password, layout).result(), pages, owns_host=own)
    except BaseException:
        if own:
            host.close()
        raise
    return document
