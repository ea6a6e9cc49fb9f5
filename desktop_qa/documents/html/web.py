# SPDX-License-Identifier: AGPL-3.0-or-later
"""One page of the web, fetched because a person typed its address; nothing that the page refers to is loaded.

No cookies, no referrer, no scripts. Only http and https, and no redirect from https back to http. What comes is
bounded in size (also once it is unpacked), in time and in the number of redirects.
"""

from __future__ import annotations

import contextlib
import http.client
import ssl
import time
import urllib.error
import urllib.request
import zlib
from concurrent.futures import CancelledError
from pathlib import PurePosixPath
from typing import TYPE_CHECKING, Any
from urllib.parse import quote, unquote, urlsplit, urlunsplit

from desktop_qa import __version__
from desktop_qa.common.errors import DocumentError, Text
from desktop_qa.documents.source import Source

if TYPE_CHECKING:
    import threading
    from http.client import HTTPMessage, HTTPResponse
    from typing import IO

MOST_BYTES = 20 << 20
"""Of the document once unpacked; twenty times a long encyclopaedia article."""
MOST_SECONDS = 20.0
MOST_REDIRECTS = 10
_QUIET_SECONDS = 10.0
"""Without a byte from the server."""
_CHUNK = 1 << 16
_SAVE_IT = Text("Open the page in a browser, save it, and open the saved file.")


def fetch_source(url: str, stop: threading.Event | None = None, *, seconds: float = MOST_SECONDS) -> Source:
    """Load ``url``, and nothing but it, as a source to open.

    Blocks for ``seconds`` at most; ``stop`` ends it between two pieces.

    Raises:
        DocumentError: no such page, refused, too large, too slow; the message says what to do.
        CancelledError: ``stop`` was set.
    """
    address = normalised(url)
    deadline = time.monotonic() + seconds
    request = urllib.request.Request(  # noqa: S310 - normalised() lets http and https through only
        address,
        headers={
            "User-Agent": f"desktop-qa/{__version__}",
            "Accept": "text/html,application/xhtml+xml,application/pdf,application/epub+zip,text/*;q=0.9,*/*;q=0.5",
            "Accept-Encoding": "gzip, deflate",
        },
    )
    opener = urllib.request.build_opener(_Redirects)
    try:
        with opener.open(request, timeout=min(_QUIET_SECONDS, seconds)) as response:
            data = _read(response, deadline, stop, urlsplit(address).hostname or address)
            final = response.geturl()
            declared = response.headers.get("Content-Type", "")
    except urllib.error.HTTPError as error:
        with contextlib.closing(error):
            raise DocumentError.saying(_refused(error.code, address)) from None
    except (OSError, http.client.HTTPException, ValueError) as error:
        raise DocumentError.saying(_unreachable(error, address)) from error
    return Source(data=data, name=_name(final), declared=declared, url=final)


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


class _Redirects(urllib.request.HTTPRedirectHandler):
    """Follows a page that has moved, within the web and never from https to http."""

    max_redirections = MOST_REDIRECTS
    max_repeats = 2

    def redirect_request(
        self, req: urllib.request.Request, fp: IO[bytes], code: int, msg: str, headers: HTTPMessage, newurl: str
    ) -> urllib.request.Request | None:
        before, after = urlsplit(req.full_url).scheme, urlsplit(newurl).scheme
        if after not in {"http", "https"} or (before == "https" and after == "http"):
            raise DocumentError(
                "The page sends its reader on to an address that is not safe to follow ({scheme}:). {advice}",
                scheme=after,
                advice=_SAVE_IT,
            )
        return super().redirect_request(req, fp, code, msg, headers, normalised(newurl))

    def http_error_302(
        self, req: urllib.request.Request, fp: IO[bytes], code: int, msg: str, headers: HTTPMessage
    ) -> HTTPResponse | None:
        # The base class refuses foreign schemes before redirect_request can say so in a person's words.
        target = headers.get("location") or headers.get("uri") or ""
        scheme = urlsplit(target).scheme.lower()
        if scheme not in {"", "http", "https"}:
            fp.close()
            raise DocumentError(
                "The page sends its reader on to a {scheme}: address, which is not followed.", scheme=scheme
            )
        result: HTTPResponse | None = super().http_error_302(req, fp, code, msg, headers)
        return result

    http_error_301 = http_error_303 = http_error_307 = http_error_308 = http_error_302


def _read(response: Any, deadline: float, stop: threading.Event | None, host: str) -> bytes:
    """The body, unpacked, within all limits."""
    length = response.headers.get("Content-Length", "")
    expected = int(length) if length.isdigit() else None
    if expected is not None and expected > MOST_BYTES:
        raise DocumentError.saying(_too_large(host))
    unpack = _unpacker(response.headers.get("Content-Encoding", ""))
    parts: list[bytes] = []
    received = size = 0
    while True:
        if stop is not None and stop.is_set():
            raise CancelledError
        if time.monotonic() > deadline:
            raise DocumentError("{host} answers too slowly. Try again later, or save the page in a browser.", host=host)
        # read1 returns what is there; read would wait until a whole piece has come.
        raw = response.read1(_CHUNK)
        received += len(raw)
        piece = unpack(raw) if raw else b""
        size += len(piece)
        if size > MOST_BYTES:
            raise DocumentError.saying(_too_large(host))
        parts.append(piece)
        if not raw:
            break
    if expected is not None and received < expected:
        raise DocumentError("The connection to {host} broke off. Try again.", host=host)
    if not size:
        raise DocumentError("{host} sent an empty page. {advice}", host=host, advice=_SAVE_IT)
    return b"".join(parts)


def _unpacker(encoding: str) -> Any:
    """A function that unpacks a stream piece by piece; a bomb is noticed by the caller's limit."""
    kind = encoding.strip().lower()
    if kind in {"", "identity"}:
        return lambda raw: raw
    if kind not in {"gzip", "x-gzip", "deflate"}:
        raise DocumentError(
            "The page is packed in a way that is not understood ({kind}). {advice}", kind=kind[:20], advice=_SAVE_IT
        )
    state = {"stream": zlib.decompressobj(47 if "gzip" in kind else 15), "begun": False}

    def unpack(raw: bytes) -> bytes:
        stream = state["stream"]
        try:
            piece: bytes = stream.decompress(raw, MOST_BYTES + 1)  # type: ignore[attr-defined]
        except zlib.error:
            if state["begun"] or kind != "deflate":
                raise DocumentError("What the server sent is damaged. Try again.") from None
            # Some servers send deflate without zlib's header.
            state["stream"] = raw_stream = zlib.decompressobj(-15)
            try:
                piece = raw_stream.decompress(raw, MOST_BYTES + 1)
            except zlib.error:
                raise DocumentError("What the server sent is damaged. Try again.") from None
        state["begun"] = True
        return piece

    return unpack


def _too_large(host: str) -> Text:
    return Text(
        "What {host} sends is larger than {size} MB. Save it in a browser and open the saved file.",
        host=host,
        size=MOST_BYTES >> 20,
    )


def _refused(code: int, address: str) -> Text:
    host = urlsplit(address).hostname
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


def _unreachable(error: BaseException, address: str) -> Text:
    host = urlsplit(address).hostname
    reason = getattr(error, "reason", error)
    if isinstance(reason, ssl.SSLCertVerificationError):
        return Text("{host} could not prove that it is {host} (certificate). Nothing was loaded.", host=host)
    if isinstance(reason, TimeoutError):
        return Text("{host} does not answer. Try again later.", host=host)
    return Text("{host} cannot be reached. Check the address and the connection.", host=host)


def _name(url: str) -> str:
    """A file name for what was fetched: the end of its path, or the host."""
    parts = urlsplit(url)
    return unquote(PurePosixPath(parts.path).name) or parts.hostname or url
