# SPDX-License-Identifier: AGPL-3.0-or-later
"""HTML pages of our own from web pages, Markdown, MHTML and plain text: safe, plain, and laid out like a book."""

from __future__ import annotations

import base64
import codecs
import email
import email.policy
import html
import itertools
import re
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING
from urllib.parse import urljoin

from desktop_qa.common.errors import DocumentError, Text, why

if TYPE_CHECKING:
    from email.message import EmailMessage

    from desktop_qa.documents.source import Source

MOST_BYTES = 8 << 20
"""Text beyond this is cut: MuPDF holds the whole layout in memory, some 60 bytes for one of text."""
MOST_HTML_BYTES = 32 << 20
"""Web pages may carry pictures within them."""

STYLE = """
@page { margin: 3em 3em 3.2em 3em }
body { line-height: 1.45; margin: 0; overflow-wrap: break-word }
p { margin: 0 0 0.75em 0; text-align: left }
h1 { font-size: 1.6em; line-height: 1.2; margin: 0 0 0.6em 0 }
h2 { font-size: 1.3em; line-height: 1.25; margin: 1.2em 0 0.5em 0 }
h3 { font-size: 1.12em; margin: 1em 0 0.4em 0 }
h4, h5, h6 { font-size: 1em; margin: 0.9em 0 0.3em 0 }
ul, ol { margin: 0 0 0.75em 0; padding-left: 1.6em }
li { margin: 0 0 0.25em 0 }
dd { margin-left: 1.6em }
blockquote { margin: 0.6em 1.6em 0.9em 1.6em }
pre, code, kbd, samp { font-family: monospace; font-size: 0.85em }
pre { white-space: pre-wrap; margin: 0.4em 0 0.9em 0; line-height: 1.3; font-size: 0.72em }
table { border-collapse: collapse; margin: 0.6em 0 0.9em 0; font-size: 0.92em }
td, th { border: 1px solid #999999; padding: 0.2em 0.45em; vertical-align: top; text-align: left }
th { font-weight: bold }
figcaption, caption { font-size: 0.88em; margin: 0.2em 0 0.8em 0 }
img { max-width: 100% }
a { color: #1a4f9c; text-decoration: none }
.byline { font-size: 0.88em; color: #555555 }
"""
_META_CHARSET = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([\w.:-]+)", re.IGNORECASE)
_XML_CHARSET = re.compile(rb"<\?xml[^>]{0,100}?encoding\s*=\s*[\"']([\w.:-]+)", re.IGNORECASE)
_HEADER_CHARSET = re.compile(r"charset\s*=\s*[\"']?\s*([\w.:-]+)", re.IGNORECASE)
# What pages mean when they say these (WHATWG Encoding, 4.2).
_MEANT = {"iso-8859-1": "cp1252", "latin-1": "cp1252", "latin1": "cp1252", "us-ascii": "cp1252", "ascii": "cp1252"}
_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)


@dataclass(frozen=True, slots=True)
class Page:
    """A complete HTML page that refers to nothing outside of itself.

    ``notes`` are shown as properties; ``notice`` is for the person who opened it, or empty.
    """

    html: str
    title: str = ""
    notes: dict[str, str] = field(default_factory=dict)
    notice: str = ""


def to_page(source: Source, kind: str) -> Page:
    """The page that MuPDF lays out for an HTML, MHTML, Markdown or text source.

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
        body, title = markdown_body(text) if kind == "markdown" else (text_body(text), "")
        made = page(body, title)
        return replace(made, notice=_cut(len(data), size)) if cut else made
    from desktop_qa.documents.html import article

    if kind == "mhtml":
        markup, address = mhtml_html(data, source.label)
        return article.to_page(markup, source.url or address, source.label)
    return article.to_page(decode(data, source.declared, markup=True), source.url, source.label)


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
        raise DocumentError("{name} cannot be read: {reason}.", name=source.label, reason=why(error)) from None


def _cut(shown: int, size: int) -> Text:
    return Text(
        "Only the first {shown} MB of {size} MB are shown. Split the file to read the rest.",
        shown=shown >> 20,
        size=size >> 20,
    )


def page(body: str, title: str = "") -> Page:
    """A page with our style sheet around a body that is safe already."""
    head = f"<title>{html.escape(title)}</title>" if title else ""
    whole = f"<!DOCTYPE html><html><head>{head}<style>{STYLE}</style></head><body>{body}</body></html>"
    return Page(whole, title)


def decode(data: bytes, declared: str = "", *, markup: bool = False) -> str:
    """Text from bytes: byte order mark, then what the server or the page declares, then UTF-8, then a guess.

    ``declared`` is a content type. Never fails: what cannot be decoded becomes U+FFFD.
    """
    for mark, name in _MARKS:
        if data.startswith(mark):
            return data[len(mark) :].decode(name, "replace")
    names = []
    if found := _HEADER_CHARSET.search(declared):
        names.append(found[1])
    if markup and (stated := _META_CHARSET.search(data[:4096]) or _XML_CHARSET.search(data[:200])):
        names.append(stated[1].decode("ascii", "replace"))
    # A cut in the middle of a character is no reason to doubt the rest.
    for name in (*names, "utf-8"):
        try:
            decoder = codecs.getincrementaldecoder(_MEANT.get(name.lower(), name))()
            return decoder.decode(data)
        except (LookupError, UnicodeError):
            continue
    return data.decode(_guess(data), "replace")


def _guess(data: bytes) -> str:
    """The likeliest encoding of text that is no UTF-8."""
    sample = data[: 1 << 16]
    for name, zeros in (("utf-16-le", sample[1::2]), ("utf-16-be", sample[::2])):
        if zeros.count(0) > 0.4 * len(zeros):
            return name
    import charset_normalizer

    best = charset_normalizer.from_bytes(sample, cp_exclusion=["utf_7"]).best()
    return best.encoding if best is not None else "cp1252"


def text_body(text: str) -> str:
    """Paragraphs of plain text. Lines that were broken to a width flow again; verse, code and tables keep theirs."""
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\f", "\n\n").replace("\0", "")
    out = []
    for block in re.split(r"\n[ \t]*\n\s*?(?=\S|[ \t]+\S|\Z)", text.strip("\n")):
        lines = [line.rstrip() for line in block.split("\n")]
        lines = [line for line in lines if line.strip()]
        if not lines:
            continue
        if any(re.match(r" {4,}|\t", line) or re.search(r"\S(?: {3,}|\t)\S", line) for line in lines):
            out.append(f"<pre>{html.escape(chr(10).join(line.expandtabs(4) for line in lines))}</pre>")
        elif len(lines) == 1 or _broken_to_width(lines):
            out.append(f"<p>{html.escape(' '.join(line.strip() for line in lines))}</p>")
        else:
            out.append(f"<p>{'<br/>'.join(html.escape(line.strip()) for line in lines)}</p>")
    return "\n".join(out)


def _broken_to_width(lines: list[str]) -> bool:
    """Whether lines end where a width was reached: the next line's first word would not have fitted."""
    width = max(map(len, lines))
    if width < 45:
        return False
    full = sum(len(line) + 1 + len(after.split(maxsplit=1)[0]) > width - 2 for line, after in itertools.pairwise(lines))
    return full >= 0.6 * (len(lines) - 1)


def markdown_body(text: str) -> tuple[str, str]:
    """Safe HTML of CommonMark with tables, and its first heading. HTML within it is kept as far as it is safe."""
    from markdown_it import MarkdownIt

    from desktop_qa.documents.html import article

    text = re.sub(r"\A---\n.*?\n(?:---|\.\.\.)\n", "", text.replace("\r\n", "\n"), count=1, flags=re.DOTALL)
    rendered = MarkdownIt("commonmark", {"html": True}).enable(["table", "strikethrough"]).render(text)
    found = re.search(r"<h[12]>(.*?)</h[12]>", rendered, re.DOTALL)
    title = html.unescape(re.sub(r"<[^>]+>", "", found[1])).strip() if found else ""
    return article.safe_fragment(rendered), title


def mhtml_html(data: bytes, label: str) -> tuple[str, str]:
    """The page saved in a web archive, its pictures put in as data, and the address it was saved from.

    Raises:
        DocumentError: there is no page in it.
    """
    message: EmailMessage = email.message_from_bytes(data, policy=email.policy.default)
    page_part = None
    pictures: dict[str, str] = {}
    for part in message.walk():
        kind = part.get_content_type()
        if kind in {"text/html", "application/xhtml+xml"} and page_part is None:
            page_part = part
        elif kind.startswith("image/"):
            content = part.get_payload(decode=True)
            if isinstance(content, bytes):
                link = f"data:{kind};base64,{base64.b64encode(content).decode('ascii')}"
                if name := str(part.get("Content-Location", "")).strip():
                    pictures[name] = link
                if name := str(part.get("Content-ID", "")).strip(" <>"):
                    pictures["cid:" + name] = link
    content = page_part.get_payload(decode=True) if page_part is not None else None
    if page_part is None or not isinstance(content, bytes):
        raise DocumentError("{name} is a web archive without a page in it. Save the page again.", name=label)
    address = str(page_part.get("Content-Location") or message.get("Snapshot-Content-Location") or "").strip()
    text = decode(content, str(page_part.get("Content-Type", "")), markup=True)

    def put_in(match: re.Match[str]) -> str:
        name = html.unescape(match[2])
        link = pictures.get(name) or pictures.get(urljoin(address, name))
        return f'{match[1]}"{link}"' if link else match[0]

    text = re.sub(r"""(<img\b[^>]*?\ssrc\s*=\s*)["']([^"']+)["']""", put_in, text, flags=re.IGNORECASE)
    return text, address if address.startswith(("http://", "https://")) else ""
