# SPDX-License-Identifier: AGPL-3.0-or-later
"""One file over https, resumed where it was left, checked against what its source says about it.

``huggingface_hub`` (2.x) begins an interrupted file anew, so bodies are fetched here for every source. What was
received lies in ``NAME.part``; ``NAME.part.json`` says of which version of the file it is a part. A part is only
continued if the server confirms that the file is still the same (``If-Range``); otherwise it starts over.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import shutil
import urllib.error
import urllib.request
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import urlsplit

from desktop_qa import __version__
from desktop_qa.common import atomic
from desktop_qa.common.errors import ModelError, Text, reason_of
from desktop_qa.models.order import Cancelled, Progress

if TYPE_CHECKING:
    from http.client import HTTPMessage
    from pathlib import Path
    from typing import IO

    from desktop_qa.models.order import Report, Stop

_CHUNK: Final = 1 << 18
_TIMEOUT: Final = 30.0
"""Seconds without a byte after which a connection counts as lost."""
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


class _Redirects(urllib.request.HTTPRedirectHandler):
    """Follows redirects, but never to an unencrypted or other kind of address."""

    def redirect_request(
        self, req: urllib.request.Request, fp: IO[bytes], code: int, msg: str, headers: HTTPMessage, newurl: str
    ) -> urllib.request.Request | None:
        check_address(newurl)
        return super().redirect_request(req, fp, code, msg, headers, newurl)


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
    except urllib.error.HTTPError as error:
        with error:
            raise ModelError(
                "{url} cannot be downloaded: the server answered {code} {reason}.",
                url=url,
                code=error.code,
                reason=error.reason,
            ) from error
    except (urllib.error.URLError, ConnectionError, TimeoutError) as error:
        reason = getattr(error, "reason", error)
        raise ModelError(
            "The connection to {host} failed ({reason}). What was received is kept: the same command continues it.",
            host=urlsplit(url).hostname,
            reason=reason,
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
        self._cancelled = cancelled

    def at(self, done: int) -> None:
        if self._cancelled is not None and self._cancelled():
            raise Cancelled("Stopped. What was downloaded is kept: the same command continues it.")
        if self._progress is not None:
            self._progress(Progress(self.stage, done, self.total, "bytes"))


def _receive(url: str, part: Path, note: Path, expected: Expected, meter: _Meter) -> str:
    """Fetch what is missing of ``part``; returns the version (etag) of the file."""
    known = _note(note, url)
    have = part.stat().st_size if part.is_file() and known.get("etag") else 0
    if expected.size and have == expected.size:
        return str(known["etag"])
    request = urllib.request.Request(url, headers={"User-Agent": f"desktop-qa/{__version__}"})  # noqa: S310 - checked
    if have:
        request.add_header("Range", f"bytes={have}-")
        request.add_header("If-Range", str(known["etag"]))
    opener = urllib.request.build_opener(_Redirects)
    try:
        response = opener.open(request, timeout=_TIMEOUT)
    except urllib.error.HTTPError as error:
        if error.code != 416 or not have:
            raise
        # The server has no such range: the part is not of its file.
        error.close()
        part.unlink()
        return _receive(url, part, note, expected, meter)
    with contextlib.closing(response):
        continued = response.status == 206
        done = have if continued else 0
        length = int(response.headers.get("Content-Length") or 0)
        promised = done + length if length else 0
        meter.total = expected.size or promised
        if response.headers.get_content_type() == "text/html":
            raise ModelError(
                "{url} answers with a web page instead of a file; its publisher may have moved it.", url=url
            )
        etag = response.headers.get("ETag", "")
        atomic.write_text(note, json.dumps({"url": url, "etag": etag}))
        if meter.total and shutil.disk_usage(part.parent).free < meter.total - done:
            raise ModelError(
                "There is not enough room in {folder} for {size} MB. Make room and try again.",
                folder=part.parent,
                size=meter.total >> 20,
            )
        with part.open("ab" if continued else "wb") as stream:
            meter.at(done)
            while block := response.read(_CHUNK):
                stream.write(block)
                done += len(block)
                meter.at(done)
    if done < promised:
        raise ConnectionResetError(Text("it ended early"))
    return str(etag)


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
