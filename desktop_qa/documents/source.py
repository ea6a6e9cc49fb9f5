# SPDX-License-Identifier: AGPL-3.0-or-later
"""What a person gives to be opened (a file, fetched bytes, pasted text) and what kind of document it is.

The content decides, the name only where the content cannot tell (Markdown is plain text to look at).
"""

from __future__ import annotations

import hashlib
import re
import zipfile
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from desktop_qa.common.errors import DocumentError, Text, reason_of

Kind = Literal["pdf", "epub", "xps", "fb2", "cbz", "mobi", "image", "html", "mhtml", "markdown", "text"]
WHOLE: frozenset[str] = frozenset({"html", "mhtml", "markdown", "text"})
"""Kinds that are read whole and turned into HTML of our own before MuPDF sees them."""

_HEAD = 4096
_HTML = re.compile(rb"<(!doctype\s+html|html|head|body|article|div|title|meta|h1|p)\b", re.IGNORECASE)
_MHTML = re.compile(rb"^content-type:\s*multipart/related", re.IGNORECASE | re.MULTILINE)
_BY_NAME: dict[str, Kind] = {
    ".pdf": "pdf", ".epub": "epub", ".xps": "xps", ".oxps": "xps", ".fb2": "fb2", ".cbz": "cbz", ".mobi": "mobi",
    ".azw": "mobi", ".prc": "mobi", ".html": "html", ".htm": "html", ".xhtml": "html", ".mhtml": "mhtml",
    ".mht": "mhtml", ".md": "markdown", ".markdown": "markdown", ".mkd": "markdown", ".txt": "text", ".text": "text",
}  # fmt: skip
NAMES: frozenset[str] = frozenset(_BY_NAME)
"""Endings of the names of files that may be documents, in small letters."""
_BY_TYPE: dict[str, Kind] = {
    "application/pdf": "pdf", "application/epub+zip": "epub", "text/html": "html", "application/xhtml+xml": "html",
    "multipart/related": "mhtml", "text/markdown": "markdown", "text/x-markdown": "markdown", "text/plain": "text",
}  # fmt: skip
_OFFICE = {
    "word/": Text("a Word document"), "xl/": Text("a spreadsheet"), "ppt/": Text("a presentation"),
    "content.xml": Text("an office document"),
}  # fmt: skip
_PICTURES = (b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff", b"GIF8", b"II*\0", b"MM\0*", b"BM")


@dataclass(frozen=True, slots=True)
class Source:
    """A document to open: either ``path``, or ``data`` with a ``name`` to call it by.

    ``kind`` is empty until the content has been looked at; ``declared`` is the content type a server gave, ``url``
    where the bytes came from.
    """

    path: Path | None = None
    data: bytes | None = None
    name: str = ""
    kind: str = ""
    declared: str = ""
    url: str = ""

    @property
    def label(self) -> str:
        """What a message calls it."""
        return self.name or (self.path.name if self.path else "") or Text("the document")

    @property
    def text(self) -> str:
        """The whole path or address, as it is shown and remembered."""
        return self.url or (str(self.path) if self.path else self.name)


def as_source(what: str | Path | Source) -> Source:
    """A source as it is, or the file of this name.

    Raises:
        DocumentError: an address was given, which only ``Host.fetch`` may follow.
    """
    if isinstance(what, Source):
        return what
    if isinstance(what, str) and is_address(what):
        raise DocumentError("{what} is an address: it has to be fetched before it can be opened.", what=what)
    path = Path(what).expanduser().absolute()
    return Source(path=path, name=path.name)


def is_address(text: str) -> bool:
    """Whether this names a page of the web rather than a file."""
    return text.strip().lower().startswith(("http://", "https://"))


def pasted(text: str, name: str = "Pasted text") -> Source:
    """Text (or HTML source) that was pasted. A Markdown heading at a line's start makes it Markdown."""
    kind: Kind = "markdown" if re.search(r"(?m)^#{1,6} \S", text) else "text"
    if looks_like_html(text.encode("utf-8", "replace")):
        kind = "html"
    return Source(data=text.encode("utf-8"), name=name, kind=kind, declared="text/plain; charset=utf-8")


def read_head(path: Path) -> bytes:
    """The first bytes of a file.

    Raises:
        DocumentError: it is missing, a folder, empty, or may not be read.
    """
    if path.is_dir():
        raise DocumentError("{name} is a folder. Open one of the documents in it.", name=path.name)
    try:
        with path.open("rb") as stream:
            head = stream.read(_HEAD)
    except FileNotFoundError:
        raise DocumentError("{path} does not exist. Was it moved or renamed?", path=path) from None
    except PermissionError:
        raise DocumentError("{name} may not be read: you lack the permission.", name=path.name) from None
    except OSError as error:
        raise DocumentError("{name} cannot be read: {reason}.", name=path.name, reason=reason_of(error)) from None
    if not head:
        raise DocumentError("{name} is empty.", name=path.name)
    return head


def find_kind(source: Source) -> Kind:
    """The kind of a document, by content first.

    Raises:
        DocumentError: missing, empty, or nothing that can be read; the message says what to do.
    """
    if source.path is not None:
        head = read_head(source.path)
    else:
        head = (source.data or b"")[:_HEAD]
        if not head:
            raise DocumentError("{name} is empty.", name=source.label)
    if source.kind:
        return source.kind  # type: ignore[return-value]
    name = Path(source.name or (source.path.name if source.path else "")).suffix.lower()
    declared = source.declared.split(";")[0].strip().lower()
    return _by_signature(head, source) or _by_text(head, _BY_TYPE.get(declared) or _BY_NAME.get(name), source)


def _by_signature(head: bytes, source: Source) -> Kind | None:
    """Kinds that say in their first bytes what they are."""
    # Mail programs and servers put junk before the header; readers accept it within the first kilobyte.
    if b"%PDF-" in head[:1024]:
        return "pdf"
    if head[:4] == b"PK\3\4":
        return _archive(source)
    if head[60:68] in {b"BOOKMOBI", b"TEXtREAd"}:
        return "mobi"
    if head.startswith(_PICTURES):
        return "image"
    if head[:8] == b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1":
        raise DocumentError("{name} is an old office document. Save it as PDF and open that.", name=source.label)
    if b"<FictionBook" in head:
        return "fb2"
    return None


def _archive(source: Source) -> Kind:
    """What is in a ZIP file."""
    import io

    try:
        with zipfile.ZipFile(source.path or io.BytesIO(source.data or b"")) as archive:
            names = archive.namelist()
            if "mimetype" in names:
                with archive.open("mimetype") as stream:
                    if b"epub" in stream.read(64):
                        return "epub"
    except Exception:  # noqa: BLE001 - each way to pack has its own errors for what is damaged
        name = Path(source.label).suffix.lower()
        if name in {".epub", ".xps", ".oxps", ".cbz"}:
            return _BY_NAME[name]
        raise DocumentError("{name} is a damaged archive. Get the file again.", name=source.label) from None
    if "META-INF/container.xml" in names:
        return "epub"
    if any(name.lower().endswith((".fdseq", ".fdoc", ".fpage")) for name in names):
        return "xps"
    for start, what in _OFFICE.items():
        if any(name.startswith(start) for name in names):
            raise DocumentError("{name} is {what}. Save it as PDF and open that.", name=source.label, what=what)
    if any(name.lower().endswith((".png", ".jpg", ".jpeg", ".gif", ".webp", ".tif", ".bmp")) for name in names):
        return "cbz"
    raise DocumentError(
        "{name} is an archive without a document in it. Unpack it and open what is inside.", name=source.label
    )


def _by_text(head: bytes, hint: Kind | None, source: Source) -> Kind:
    """Kinds that are text."""
    if not looks_like_text(head):
        if hint == "pdf":
            raise DocumentError(
                "{name} is named like a PDF file but is none, or is damaged. Get it again.", name=source.label
            )
        raise DocumentError(
            "{name} is no document that can be read. Readable are PDF, EPUB, XPS, FB2, MOBI, CBZ, HTML, MHTML, "
            "Markdown and plain text.",
            name=source.label,
        )
    if _MHTML.search(head) and b"mime-version" in head.lower():
        return "mhtml"
    if hint in {"markdown", "html", "mhtml"}:
        return "html" if hint == "mhtml" else hint
    if looks_like_html(head):
        return "html"
    return "text"


def looks_like_text(head: bytes) -> bool:
    """Whether bytes are text in some encoding: no zero bytes (but UTF-16 and UTF-32), few control codes."""
    if head.startswith((b"\xff\xfe", b"\xfe\xff", b"\0\0\xfe\xff")):
        return True
    if b"\0" in head:
        # UTF-16 without a mark: every other byte of Western text is zero.
        even, odd = head[::2].count(0), head[1::2].count(0)
        return max(even, odd) > 0.4 * len(head) / 2 and min(even, odd) < 0.05 * len(head)
    controls = sum(byte < 32 and byte not in b"\t\n\r\f\x1b\x1a" for byte in head)
    return controls <= 0.02 * len(head)


def looks_like_html(head: bytes) -> bool:
    """Whether text begins with a tag of HTML (after a byte order mark, an XML declaration or comments)."""
    start = head[:_HEAD].replace(b"\0", b"").lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n")
    start = re.sub(rb"\A(\s*(<\?.*?\?>|<!--.*?-->))+", b"", start, flags=re.DOTALL).lstrip()
    return bool(_HTML.match(start))


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
            raise DocumentError(
                "{name} cannot be read: {reason}.", name=source.label, reason=reason_of(error)
            ) from None
    for piece in (str(size).encode(), head, tail):
        digest.update(piece)
    return digest.hexdigest()


def size_of(source: Source) -> int:
    """Bytes; 0 of a file that is not there any more."""
    if source.data is not None:
        return len(source.data)
    try:
        return source.path.stat().st_size if source.path is not None else 0
    except OSError:
        return 0
