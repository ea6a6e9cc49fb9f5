# SPDX-License-Identifier: AGPL-3.0-or-later
"""One page of the web, fetched because a person typed its address; nothing that the page refers to is loaded.

No cookies, no referrer, no scripts. Only http and https, and no redirect from https back to http. What comes is
bounded in size (also once it is unpacked), in time (connecting and redirects included) and in the number of redirects.
"""

from __future__ import annotations

from pathlib import PurePosixPath
from typing import TYPE_CHECKING
from urllib.parse import quote, unquote, urlsplit, urlunsplit

from desktop_qa.common import http
from desktop_qa.common.errors import DocumentError, Text, Unreachable
from desktop_qa.documents.source import Source

if TYPE_CHECKING:
    import threading

MOST_BYTES = 20 << 20
"""Of the document once unpacked; twenty times a long encyclopaedia article."""
MOST_SECONDS = 20.0
_QUIET_SECONDS = 10.0
"""Without a byte from the server."""
_HEADERS = {
    "Accept": "text/html,application/xhtml+xml,application/pdf,application/epub+zip,text/*;q=0.9,*/*;q=0.5",
    "Accept-Encoding": "gzip, deflate",
}
_SAVE_IT = Text("Open the page in a browser, save it, and open the saved file.")


def fetch_source(url: str, stop: threading.Event | None = None, *, seconds: float = MOST_SECONDS) -> Source:
    """Load ``url``, and nothing but it, as a source to open.

    Blocks for ``seconds`` at most, connecting and redirects included; ``stop`` ends it at any time.

    Raises:
        DocumentError: no such page, refused, too large, too slow; the message says what to do.
        CancelledError: ``stop`` was set.
    """
    address = normalised(url)
    host = urlsplit(address).hostname or address
    page = _Incoming(address, host)
    receiver = http.Receiver(page.check, page.begin, page.take)
    limits = http.Limits(head=seconds, quiet=min(_QUIET_SECONDS, seconds), whole=seconds)
    try:
        http.receive(address, receiver, limits, _HEADERS, None if stop is None else stop.is_set)
    except http.HttpError as error:
        kind = Unreachable if isinstance(error, (http.Unreachable, http.Silent)) else DocumentError
        raise kind.saying(_unreachable(error, host)) from error
    if not page.size:
        raise DocumentError("{host} sent an empty page. {advice}", host=host, advice=_SAVE_IT)
    return Source(data=b"".join(page.parts), name=_name(page.url), declared=page.declared, url=page.url)


class _Incoming:
    """One page as it comes in, within its limits."""

    def __init__(self, address: str, host: str) -> None:
        self.url = address
        self._host = host
        self.declared = ""
        self.parts: list[bytes] = []
        self.size = 0

    def check(self, address: str) -> str:
        """The address to ask; a redirect stays within the web and never leaves https for http."""
        before, after = urlsplit(self.url).scheme, urlsplit(address).scheme.lower()
        if after not in {"http", "https"}:
            raise DocumentError(
                "The page sends its reader on to a {scheme}: address, which is not followed.", scheme=after
            )
        if before == "https" and after == "http":
            raise DocumentError(
                "The page sends its reader on to an address that is not safe to follow ({scheme}:). {advice}",
                scheme=after,
                advice=_SAVE_IT,
            )
        self.url = normalised(address)
        return self.url

    def begin(self, head: http.Head) -> None:
        """Refuse what is no page, is packed in an unknown way or too large."""
        if head.status >= 300:
            raise DocumentError.saying(_refused(head.status, self._host))
        kind = head.headers.get("content-encoding", "").strip().lower()
        if kind not in {"", "identity", "gzip", "x-gzip", "deflate"}:
            raise DocumentError(
                "The page is packed in a way that is not understood ({kind}). {advice}", kind=kind[:20], advice=_SAVE_IT
            )
        if head.length > MOST_BYTES:
            raise DocumentError.saying(_too_large(self._host))
        self.declared = head.headers.get("content-type", "")

    def take(self, piece: bytes) -> None:
        """Keep a piece of it; a bomb is noticed here, since pieces come unpacked."""
        self.size += len(piece)
        if self.size > MOST_BYTES:
            raise DocumentError.saying(_too_large(self._host))
        self.parts.append(piece)


def normalised(url: str) -> str:
    """The address as it is sent: without fragment, with names and paths in ASCII.

    Raises:
        DocumentError: not an address of the web.
    """
    text = url.strip()
    try:
        parts = urlsplit(text if "://" in text else f"https://{text}")
        host, port = parts.hostname, parts.port
        if parts.scheme.lower() not in {"http", "https"}:
            raise DocumentError(
                "{address} cannot be opened: only addresses that begin with http or https are.", address=text
            )
        if not host:
            raise DocumentError(
                "{address} is not an address. Type it as in a browser, such as https://example.org/page.", address=text
            )
        if parts.username is not None:
            raise DocumentError("The address holds a user name. {advice}", advice=_SAVE_IT)
        name = f"[{host}]" if ":" in host else host.encode("idna").decode("ascii")
    except (UnicodeError, ValueError):
        raise DocumentError("{address} is not an address. Check it for typing errors.", address=text) from None
    kept = "/%:=&?~+!$,;'@()*[]"
    place = name if port is None else f"{name}:{port}"
    return urlunsplit(
        (parts.scheme.lower(), place, quote(parts.path or "/", safe=kept), quote(parts.query, safe=kept), "")
    )


def _too_large(host: str) -> Text:
    return Text(
        "What {host} sends is larger than {size} MB. Save it in a browser and open the saved file.",
        host=host,
        size=MOST_BYTES >> 20,
    )


def _refused(code: int, host: str) -> Text:
    if code in {404, 410}:
        return Text("{host} has no such page ({code}). Check the address.", host=host, code=code)
    if code in {401, 402, 403, 407, 451}:
        return Text(
            "{host} does not give this page to everyone ({code}). {advice}", host=host, code=code, advice=_SAVE_IT
        )
    if code == 429:
        return Text("{host} asks to wait before asking again ({code}). Try again later.", host=host, code=code)
    if 300 <= code < 400:
        return Text("{host} sends its reader in circles ({code}). {advice}", host=host, code=code, advice=_SAVE_IT)
    if code >= 500:
        return Text("{host} has a fault of its own ({code}). Try again later.", host=host, code=code)
    return Text("{host} refused the page ({code}). {advice}", host=host, code=code, advice=_SAVE_IT)


def _unreachable(error: http.HttpError, host: str) -> Text:
    match error:
        case http.NoCertificate():
            return Text("{host} could not prove that it is {host} (certificate). Nothing was loaded.", host=host)
        case http.Silent():
            return Text("{host} does not answer. Try again later.", host=host)
        case http.TooSlow():
            return Text("{host} answers too slowly. Try again later, or save the page in a browser.", host=host)
        case http.TooManyRedirects():
            return Text("{host} sends its reader in circles ({code}). {advice}", host=host, code=302, advice=_SAVE_IT)
        case http.Damaged():
            return Text("What the server sent is damaged. Try again.")
        case http.BrokenOff():
            return Text("The connection to {host} broke off. Try again.", host=host)
        case _:
            return Text("{host} cannot be reached. Check the address and the connection.", host=host)


def _name(url: str) -> str:
    """A file name for what was fetched: the end of its path, or the host."""
    parts = urlsplit(url)
    return unquote(PurePosixPath(parts.path).name) or parts.hostname or url
