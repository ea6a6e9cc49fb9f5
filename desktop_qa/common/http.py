# SPDX-License-Identifier: AGPL-3.0-or-later
"""Something asked of a server over http: one way for pages and for models, with limits that cover all of it.

httpx2 does the talking. Connecting, headers and redirects have a deadline of their own, and so may the whole; silence
has a limit; each address, also one that a server redirects to, is checked before it is asked. No cookies are kept.
"""

from __future__ import annotations

import asyncio
import contextlib
import ssl
from concurrent.futures import CancelledError
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any
from urllib.parse import urljoin

from desktop_qa import __version__

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

MOST_REDIRECTS = 10
_CHUNK = 1 << 16
_POLL_SECONDS = 0.05
_UNPACKED = {"", "identity", "gzip", "x-gzip", "deflate"}


class HttpError(Exception):
    """A server could not be asked; ``cause`` is the first error of what went wrong below, if anything did."""

    def __init__(self, cause: BaseException | None = None) -> None:
        super().__init__(str(cause or ""))
        self.cause = cause


class Unreachable(HttpError):  # noqa: N818 - a state
    """No connection: wrong name, no network, refused."""


class NoCertificate(HttpError):  # noqa: N818 - a state
    """The server could not prove who it is."""


class Silent(HttpError):  # noqa: N818 - a state
    """No connection, or no byte, within the time for it."""


class TooSlow(HttpError):  # noqa: N818 - a state
    """The deadline passed although bytes were coming."""


class BrokenOff(HttpError):  # noqa: N818 - a state
    """The connection ended before all was there, or the answer makes no sense."""


class Damaged(HttpError):  # noqa: N818 - a state
    """What came cannot be unpacked."""


class TooManyRedirects(HttpError):  # noqa: N818 - a state
    """The server sends its reader in circles."""


@dataclass(frozen=True, slots=True)
class Limits:
    """Seconds: ``head`` until the headers of the last redirect, ``quiet`` without a byte, ``whole`` for everything."""

    head: float = 20.0
    quiet: float = 10.0
    whole: float | None = None


@dataclass(frozen=True, slots=True)
class Head:
    """What a server says before it sends: the last address, the status, and headers by names in lower case."""

    url: str
    status: int
    reason: str = ""
    headers: Mapping[str, str] = field(default_factory=dict)

    @property
    def length(self) -> int:
        """Bytes that are to come, as they are sent; 0 if that is not said."""
        value = self.headers.get("content-length", "")
        return int(value) if value.isdigit() else 0


@dataclass(frozen=True, slots=True)
class Receiver:
    """What is done with an answer. Each may raise, which ends the exchange.

    ``check`` gets each address before it is asked and returns it as it is to be asked; ``begin`` gets the head of an
    answer that is no redirect; ``take`` gets its body piece by piece, unpacked if ``unpack``.
    """

    check: Callable[[str], str]
    begin: Callable[[Head], object]
    take: Callable[[bytes], object]
    unpack: bool = True


def receive(
    url: str,
    receiver: Receiver,
    limits: Limits,
    headers: Mapping[str, str] | None = None,
    stopped: Callable[[], bool] | None = None,
) -> None:
    """Ask for ``url`` and hand what comes to ``receiver``. Blocks for as long as ``limits`` allow.

    Raises:
        HttpError: one of the kinds above.
        CancelledError: ``stopped`` returned true.
    """
    asyncio.run(_receive(url, receiver, limits, headers or {}, stopped))


async def _receive(
    url: str,
    receiver: Receiver,
    limits: Limits,
    headers: Mapping[str, str],
    stopped: Callable[[], bool] | None,
) -> None:
    exchange = asyncio.ensure_future(_exchange(url, receiver, limits, headers))
    try:
        while not exchange.done():
            if stopped is not None and stopped():
                raise CancelledError
            await asyncio.wait({exchange}, timeout=_POLL_SECONDS)
        exchange.result()
    finally:
        exchange.cancel()
        with contextlib.suppress(BaseException):
            await exchange


async def _exchange(url: str, receiver: Receiver, limits: Limits, headers: Mapping[str, str]) -> None:
    import httpx2

    try:
        async with asyncio.timeout(limits.whole):
            await _follow(url, receiver, limits, headers)
    except TimeoutError as error:
        raise TooSlow(error) from error
    except httpx2.TimeoutException as error:
        raise Silent(error) from error
    except httpx2.DecodingError as error:
        raise Damaged(error) from error
    except httpx2.ConnectError as error:
        kind = NoCertificate if any(isinstance(one, ssl.SSLError) for one in _causes(error)) else Unreachable
        raise kind(error) from error
    except httpx2.HTTPError as error:
        raise BrokenOff(error) from error


async def _follow(url: str, receiver: Receiver, limits: Limits, headers: Mapping[str, str]) -> None:
    """Ask, and ask again where the answer is a redirect."""
    import httpx2

    own = {"User-Agent": f"desktop-qa/{__version__}", **headers}
    ends = asyncio.get_running_loop().time() + limits.head
    async with httpx2.AsyncClient(timeout=limits.quiet, follow_redirects=False) as client:
        for _ in range(MOST_REDIRECTS + 1):
            request = client.build_request("GET", receiver.check(url), headers=own)
            async with asyncio.timeout_at(ends):
                response = await client.send(request, stream=True)
            client.cookies.clear()
            try:
                place = response.headers.get("location", "")
                if response.status_code in {301, 302, 303, 307, 308} and place:
                    url = urljoin(str(response.url), place)
                    continue
                await _read(response, receiver)
            finally:
                await response.aclose()
            return
    raise TooManyRedirects


async def _read(response: Any, receiver: Receiver) -> None:
    """Hand over the head and the body."""
    head = Head(
        str(response.url),
        response.status_code,
        response.reason_phrase,
        {name.lower(): value for name, value in response.headers.items()},
    )
    receiver.begin(head)
    if receiver.unpack and head.headers.get("content-encoding", "").strip().lower() not in _UNPACKED:
        raise Damaged
    async for piece in response.aiter_bytes() if receiver.unpack else response.aiter_raw():
        for at in range(0, len(piece), _CHUNK):
            receiver.take(piece[at : at + _CHUNK])


def _causes(error: BaseException | None) -> list[BaseException]:
    """An error and what it came from."""
    found: list[BaseException] = []
    while error is not None and error not in found:
        found.append(error)
        error = error.__cause__ or error.__context__
    return found
