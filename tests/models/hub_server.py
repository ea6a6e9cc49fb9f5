# SPDX-License-Identifier: AGPL-3.0-or-later
"""A server on the loopback that speaks as much of the hub's protocol as its client asks, and misbehaves on demand."""

from __future__ import annotations

import contextlib
import hashlib
import json
import threading
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING
from urllib.parse import unquote, urlsplit

if TYPE_CHECKING:
    from pathlib import Path

COMMIT = "0123456789abcdef0123456789abcdef01234567"
LARGE = 4096
"""Bytes from which a file is stated by its SHA-256 (LFS), as the hub does; smaller ones by git's object name."""


@dataclass
class Hub:
    """What the server has and does.

    Attributes:
        repositories: name -> directory of its files.
        files: path -> content, for plain downloads.
        cut_after: bytes after which the body of a large file ends early, once per entry.
        lie: paths whose content is not what is stated.
        requests: every request, as (method, path, range).
        etag_of: changes a file's version.
    """

    repositories: dict[str, Path] = field(default_factory=dict)
    files: dict[str, bytes] = field(default_factory=dict)
    cut_after: list[int] = field(default_factory=list)
    lie: set[str] = field(default_factory=set)
    requests: list[tuple[str, str, str]] = field(default_factory=list)
    content_type: str = "application/octet-stream"
    ranges: bool = True
    redirect: str = ""
    address: str = ""

    def stated(self, name: str, content: bytes) -> dict:
        blob = hashlib.sha1(f"blob {len(content)}\0".encode() + content).hexdigest()
        described: dict = {"rfilename": name, "size": len(content), "blobId": blob}
        if len(content) >= LARGE:
            described["lfs"] = {
                "sha256": hashlib.sha256(content).hexdigest(), "size": len(content), "pointerSize": 134,
            }  # fmt: skip
        return described


class Handler(BaseHTTPRequestHandler):
    """Answers /api/models/NAME[/revision/REV], /NAME/resolve/REV/FILE and plain paths."""

    hub: Hub
    protocol_version = "HTTP/1.1"

    def end_headers(self) -> None:
        # The client keeps connections open for later requests; a server that is to end must not wait for them.
        self.send_header("Connection", "close")
        self.close_connection = True
        super().end_headers()

    def do_GET(self) -> None:
        self.answer(body=True)

    def do_HEAD(self) -> None:
        self.answer(body=False)

    def answer(self, *, body: bool) -> None:
        path = unquote(urlsplit(self.path).path)
        self.hub.requests.append((self.command, path, self.headers.get("Range", "")))
        if self.hub.redirect:
            self.send_response(302)
            self.send_header("Location", self.hub.redirect)
            self.send_header("Content-Length", "0")
            self.end_headers()
            return
        if path.startswith("/api/models/"):
            self.model_info("/".join(path.removeprefix("/api/models/").split("/")[:2]), body=body)
            return
        if "/resolve/" in path:
            name, _, rest = path[1:].partition("/resolve/")
            revision, _, file = rest.partition("/")
            folder = self.hub.repositories.get(name)
            if folder is not None and revision == COMMIT and (folder / file).is_file():
                self.send_file(path, (folder / file).read_bytes(), body=body)
                return
        elif path in self.hub.files:
            self.send_file(path, self.hub.files[path], body=body)
            return
        self.send_json(404, {"error": "Entry not found"}, body=body)

    def model_info(self, name: str, *, body: bool) -> None:
        folder = self.hub.repositories.get(name)
        if folder is None:
            self.send_json(404, {"error": "Repository not found"}, body=body, code="RepoNotFound")
            return
        siblings = [self.hub.stated(file.name, file.read_bytes()) for file in sorted(folder.iterdir())]
        self.send_json(200, {"id": name, "modelId": name, "sha": COMMIT, "siblings": siblings}, body=body)

    def send_json(self, status: int, value: dict, *, body: bool, code: str = "") -> None:
        content = json.dumps(value).encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(content)))
        if code:
            self.send_header("X-Error-Code", code)
        self.end_headers()
        if body:
            self.wfile.write(content)

    def send_file(self, path: str, content: bytes, *, body: bool) -> None:
        etag = '"' + hashlib.sha256(content).hexdigest() + '"'
        if path in self.hub.lie:
            content = content[:-1] + b"?"
        begin = 0
        asked = self.headers.get("Range", "")
        if self.hub.ranges and asked and self.headers.get("If-Range", etag) == etag:
            begin = int(asked.removeprefix("bytes=").rstrip("-"))
            if begin >= len(content):
                self.send_json(416, {"error": "no such range"}, body=body)
                return
        self.send_response(206 if begin else 200)
        if begin:
            self.send_header("Content-Range", f"bytes {begin}-{len(content) - 1}/{len(content)}")
        self.send_header("Content-Type", self.hub.content_type)
        self.send_header("Content-Length", str(len(content) - begin))
        self.send_header("Accept-Ranges", "bytes")
        self.send_header("X-Repo-Commit", COMMIT)
        self.send_header("ETag", etag)
        self.end_headers()
        if not body:
            return
        rest = content[begin:]
        if len(content) >= LARGE and self.hub.cut_after:
            self.wfile.write(rest[: self.hub.cut_after.pop(0)])
            return
        self.wfile.write(rest)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the base class's name
        """Keep the tests' output clean."""


@contextlib.contextmanager
def serve(hub: Hub):
    """Run the server in a thread; yields its address."""
    handler = type("Bound", (Handler,), {"hub": hub})
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    server.daemon_threads = False
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    hub.address = f"http://127.0.0.1:{server.server_port}"
    try:
        yield hub.address
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
