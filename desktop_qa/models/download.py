# SPDX-License-Identifier: AGPL-3.0-or-later
"""One file over https, resumed where it was left, checked against what its source says about it.

``huggingface_hub`` (2.x) begins an interrupted file anew, so bodies are fetched here for every source. What was
received lies in ``NAME.part``; ``NAME.part.json`` says of which version of the file it is a part. A part is only
continued if the server confirms that the file is still the same (``If-Range``); otherwise it starts over.
"""

from __future__ import annotations

import hashlib
import json
import shutil
from concurrent.futures import CancelledError
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import urlsplit

from desktop_qa.common import atomic, http
from desktop_qa.common.errors import ModelError, Text, reason_of
from desktop_qa.models.order import Cancelled, Progress

if TYPE_CHECKING:
    from pathlib import Path
    from typing import IO

    from desktop_qa.models.order import Report, Stop

_LIMITS: Final = http.Limits(head=60.0, quiet=30.0)
"""A file may take as long as it takes, but not to begin, and not without a byte."""
_LOOPBACK: Final = frozenset({"127.0.0.1", "::1", "localhost"})


@dataclass(frozen=True, slots=True)
class Expected:
    """What a source states about a file; empty or 0 where it says nothing.

    Attributes:
        size: bytes.
        sha256: of the content.
        git_blob: git's object name (SHA-1 with a header), which a hub states for small files.
    """

    size: int = 0
    sha256: str = ""
    git_blob: str = ""


@dataclass(frozen=True, slots=True)
class Received:
    """What was downloaded: where it lies, its size and checksum, and the version that the server named."""

    path: Path
    size: int
    sha256: str
    etag: str

    def values(self) -> dict[str, Any]:
        """For the manifest."""
        return {"size": self.size, "sha256": self.sha256} | ({"etag": self.etag} if self.etag else {})


def check_address(url: str) -> None:
    """Raise `ModelError` unless ``url`` is https (or on this very machine)."""
    parts = urlsplit(url)
    if parts.scheme != "https" and not (parts.scheme == "http" and parts.hostname in _LOOPBACK):
        raise ModelError("Models are only downloaded over https, not from {url}.", url=url)


def download(
    url: str,
    target: Path,
    expected: Expected,
    *,
    progress: Report | None = None,
    cancelled: Stop | None = None,
) -> Received:
    """Download ``url`` to ``target``, continuing what an earlier attempt left.

    Raises:
        ModelError: not reachable, not the file that was promised, or the disk is full; a part is kept where it can
            be continued.
        Cancelled: ``cancelled`` returned true; the part is kept.
    """
    check_address(url)
    part, note = target.with_name(target.name + ".part"), target.with_name(target.name + ".part.json")
    if target.is_file() and not part.exists():
        received = _verify(target, expected, _note(note, url).get("etag", ""))
        if received is not None:
            return received
    stage = f"Downloading {target.name}"
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        etag = _receive(url, part, note, expected, _Meter(stage, expected.size, progress, cancelled))
        received = _verify(part, expected, etag)
        if received is None:
            part.unlink()
            raise ModelError(
                "{url} did not send the file that its source describes: its size or checksum differs. It was thrown "
                "away; try again later.",
                url=url,
            )
        part.replace(target)
    except CancelledError:
        raise _stopped() from None
    except http.HttpError as error:
        raise ModelError(
            "The connection to {host} failed ({reason}). What was received is kept: the same command continues it.",
            host=urlsplit(url).hostname,
            reason=_reason(error),
        ) from error
    except OSError as error:
        raise ModelError(
            "{name} cannot be saved in {folder}: {reason}. Make room and try again.",
            name=target.name,
            folder=target.parent,
            reason=reason_of(error),
        ) from error
    return Received(target, received.size, received.sha256, received.etag)


class _Meter:
    """Counts bytes, reports them, and notices a cancellation."""

    def __init__(self, stage: str, total: int, progress: Report | None, cancelled: Stop | None) -> None:
        self.stage = stage
        self.total = total
        self._progress = progress
        self.cancelled = cancelled

    def at(self, done: int) -> None:
        if self.cancelled is not None and self.cancelled():
            raise _stopped()
        if self._progress is not None:
            self._progress(Progress(self.stage, done, self.total, "bytes"))


def _stopped() -> Cancelled:
    return Cancelled("Stopped. What was downloaded is kept: the same command continues it.")


def _reason(error: http.HttpError) -> Text | str:
    match error:
        case http.Silent() | http.TooSlow():
            return Text("it does not answer")
        case http.BrokenOff():
            return Text("it ended early")
        case http.TooManyRedirects():
            return Text("it sends in circles")
        case _:
            return str(error)


class _Part:
    """A file as it comes in: written behind what is there already, if the server goes on from there."""

    def __init__(self, url: str, part: Path, note: Path, expected: Expected, meter: _Meter, etag: str) -> None:
        self._url, self._path, self._note = url, part, note
        self._expected, self._meter = expected, meter
        self.have = part.stat().st_size if part.is_file() and etag else 0
        self.etag = etag
        self.unusable = False
        self._done = self._promised = 0
        self._stream: IO[bytes] | None = None

    def check(self, address: str) -> str:
        """Models come over https only, also after a redirect."""
        check_address(address)
        return address

    def begin(self, head: http.Head) -> None:
        """Open the file, unless what comes is not the rest or the whole of it."""
        if head.status == 416 and self.have:
            # The server has no such range: the part is not of its file.
            self.unusable = True
            return
        if head.status >= 300:
            raise ModelError(
                "{url} cannot be downloaded: the server answered {code} {reason}.",
                url=self._url,
                code=head.status,
                reason=head.reason,
            )
        if head.headers.get("content-type", "").partition(";")[0].strip().lower() == "text/html":
            raise ModelError(
                "{url} answers with a web page instead of a file; its publisher may have moved it.", url=self._url
            )
        continued = head.status == 206
        self._done = self.have if continued else 0
        self._promised = self._done + head.length if head.length else 0
        self._meter.total = self._expected.size or self._promised
        self.etag = head.headers.get("etag", "")
        atomic.write_text(self._note, json.dumps({"url": self._url, "etag": self.etag}))
        if self._meter.total and shutil.disk_usage(self._path.parent).free < self._meter.total - self._done:
            raise ModelError(
                "There is not enough room in {folder} for {size} MB. Make room and try again.",
                folder=self._path.parent,
                size=self._meter.total >> 20,
            )
        self._stream = self._path.open("ab" if continued else "wb")
        self._meter.at(self._done)

    def take(self, piece: bytes) -> None:
        """Write a piece."""
        if self._stream is not None:
            self._stream.write(piece)
            self._done += len(piece)
            self._meter.at(self._done)

    def close(self) -> None:
        """Close the file."""
        if self._stream is not None:
            self._stream.close()

    @property
    def ended_early(self) -> bool:
        """Whether less came than was promised."""
        return self._done < self._promised


def _receive(url: str, part: Path, note: Path, expected: Expected, meter: _Meter) -> str:
    """Fetch what is missing of ``part``; returns the version (etag) of the file."""
    incoming = _Part(url, part, note, expected, meter, str(_note(note, url).get("etag", "")))
    if expected.size and incoming.have == expected.size:
        return incoming.etag
    headers = {"Accept-Encoding": "identity"}
    if incoming.have:
        headers |= {"Range": f"bytes={incoming.have}-", "If-Range": incoming.etag}
    receiver = http.Receiver(incoming.check, incoming.begin, incoming.take, unpack=False)
    try:
        http.receive(url, receiver, _LIMITS, headers, meter.cancelled)
    finally:
        incoming.close()
    if incoming.unusable:
        part.unlink()
        return _receive(url, part, note, expected, meter)
    if incoming.ended_early:
        raise http.BrokenOff
    return incoming.etag


def _note(note: Path, url: str) -> dict[str, Any]:
    """What is known of a part of ``url``; empty when there is nothing to continue."""
    try:
        values = json.loads(note.read_text("utf-8"))
    except (OSError, ValueError):
        return {}
    # A weak version may differ in its bytes and cannot be continued.
    usable = isinstance(values, dict) and values.get("url") == url and not str(values.get("etag")).startswith("W/")
    return values if usable else {}


def _verify(path: Path, expected: Expected, etag: str) -> Received | None:
    """The received file, or none if it is not what the source states."""
    size = path.stat().st_size
    sha256 = hashlib.sha256()
    blob = hashlib.sha1(f"blob {size}\0".encode(), usedforsecurity=False)
    with path.open("rb") as stream:
        while block := stream.read(1 << 20):
            sha256.update(block)
            blob.update(block)
    if expected.size and size != expected.size:
        return None
    if expected.sha256 and sha256.hexdigest() != expected.sha256:
        return None
    if expected.git_blob and blob.hexdigest() != expected.git_blob:
        return None
    return Received(path, size, sha256.hexdigest(), etag.strip('"'))
