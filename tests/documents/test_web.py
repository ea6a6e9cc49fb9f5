# SPDX-License-Identifier: AGPL-3.0-or-later
"""Fetching one page, against a server on the loopback that behaves and misbehaves."""

from __future__ import annotations

import gzip
import threading
import time
import zlib
from concurrent.futures import CancelledError
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from desktop_qa.common.errors import DocumentError
from desktop_qa.documents.html import web

PAGE = "<!doctype html><title>Übung</title><p>An article.".encode()


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    seen: list[tuple[str, dict[str, str]]] = []  # noqa: RUF012 - reset by the fixture

    def log_message(self, *_args: object) -> None:
        pass

    def send(self, body: bytes, code: int = 200, **headers: str) -> None:
        self.send_response(code)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        for name, value in headers.items():
            self.send_header(name.replace("_", "-"), value)
        if "Content_Length" not in headers:
            self.send_header("Content-Length", str(len(body)))
        self.send_header("Set-Cookie", "tracker=1")
        self.end_headers()
        self.wfile.write(body)

    def do_GET(self) -> None:
        Handler.seen.append((self.path, dict(self.headers)))
        port = self.server.server_address[1]
        match self.path.split("?")[0]:
            case "/gzip":
                self.send(gzip.compress(PAGE), Content_Encoding="gzip")
            case "/deflate":
                self.send(zlib.compress(PAGE), Content_Encoding="deflate")
            case "/raw-deflate":
                self.send(zlib.compress(PAGE)[2:-4], Content_Encoding="deflate")
            case "/bomb":
                self.send(gzip.compress(bytes(web.MOST_BYTES + 1024)), Content_Encoding="gzip")
            case "/damaged":
                self.send(b"not gzip at all", Content_Encoding="gzip")
            case "/brotli":
                self.send(b"?", Content_Encoding="br")
            case "/huge":
                self.send(b"x", Content_Length=str(web.MOST_BYTES + 1))
                self.close_connection = True
            case "/short":
                self.send(PAGE, Content_Length=str(len(PAGE) + 10))
                self.close_connection = True
            case "/moved":
                self.send(b"", 302, Location=f"http://127.0.0.1:{port}/page?again=1")
            case "/circle":
                self.send(b"", 302, Location="/circle")
            case "/to-file":
                self.send(b"", 302, Location="file:///etc/passwd")
            case "/empty":
                self.send(b"")
            case "/silent":
                time.sleep(1.5)
                self.close_connection = True
            case "/headers":
                for _ in range(60):
                    try:
                        self.wfile.write(b"HTTP/1.1 200 OK\r\n" if _ == 0 else b"X-More: 1\r\n")
                        self.wfile.flush()
                    except OSError:
                        break
                    time.sleep(0.05)
                self.close_connection = True
            case "/circle-slowly":
                time.sleep(0.2)
                self.send(b"", 302, Location="/circle-slowly")
            case "/slow":
                self.send_response(200)
                self.send_header("Content-Type", "text/html")
                self.end_headers()
                for _ in range(200):
                    try:
                        self.wfile.write(b"<p>one more")
                        self.wfile.flush()
                    except OSError:
                        break
                    time.sleep(0.02)
                self.close_connection = True
            case path if path.startswith("/status/"):
                self.send(b"no", int(path.rsplit("/", 1)[1]))
            case _:
                self.send(PAGE)


@pytest.fixture(scope="module")
def server():
    httpd = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    httpd.daemon_threads = True
    thread = threading.Thread(target=httpd.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    yield f"http://127.0.0.1:{httpd.server_address[1]}"
    httpd.shutdown()
    httpd.server_close()
    thread.join()


@pytest.fixture(autouse=True)
def forget() -> None:
    Handler.seen.clear()


@pytest.mark.parametrize("path", ["/page", "/gzip", "/deflate", "/raw-deflate"])
def test_a_page_arrives_as_it_is(server: str, path: str) -> None:
    source = web.fetch_source(server + path)
    assert source.data == PAGE
    assert source.declared == "text/html; charset=utf-8"
    assert source.name == path[1:]


def test_asks_for_the_page_alone_and_says_nothing_of_the_person(server: str) -> None:
    web.fetch_source(f"{server}/page#part")
    web.fetch_source(f"{server}/page")
    assert [path for path, _ in Handler.seen] == ["/page", "/page"]
    for _, headers in Handler.seen:
        assert not {"Cookie", "Referer", "Authorization"} & set(headers)


def test_redirects_are_followed_and_the_last_address_kept(server: str) -> None:
    source = web.fetch_source(server + "/moved")
    assert source.url == server + "/page?again=1"
    assert source.name == "page"


@pytest.mark.parametrize(
    ("path", "words"),
    [
        ("/circle", "in circles"),
        ("/to-file", "not followed"),
        ("/bomb", "larger than 20 MB"),
        ("/huge", "larger than 20 MB"),
        ("/damaged", "damaged"),
        ("/brotli", "not understood"),
        ("/short", "broke off"),
        ("/empty", "empty page"),
        ("/status/404", "no such page"),
        ("/status/403", "save it"),
        ("/status/429", "later"),
        ("/status/503", "later"),
    ],
)
def test_what_goes_wrong_is_said(server: str, path: str, words: str) -> None:
    with pytest.raises(DocumentError, match=words):
        web.fetch_source(server + path)


def test_time_is_limited_even_while_bytes_keep_coming(server: str) -> None:
    began = time.monotonic()
    with pytest.raises(DocumentError, match="too slowly"):
        web.fetch_source(server + "/slow", seconds=0.3)
    assert time.monotonic() - began < 3


def test_it_can_be_stopped(server: str) -> None:
    stop = threading.Event()
    threading.Timer(0.1, stop.set).start()
    with pytest.raises(CancelledError):
        web.fetch_source(server + "/slow", stop)


def test_no_server_is_said() -> None:
    with pytest.raises(DocumentError, match="cannot be reached"):
        web.fetch_source("http://127.0.0.1:9/")


@pytest.mark.parametrize(
    "address", ["file:///etc/passwd", "javascript:alert(1)", "ftp://x/y", "https://", "https://a@b/c", "http://[::1/"]
)
def test_only_addresses_of_the_web(address: str) -> None:
    with pytest.raises(DocumentError):
        web.fetch_source(address)


def test_addresses_are_written_in_ascii() -> None:
    assert web.normalised(" https://Bücher.example/Straße?q=ä b#x ") == (
        "https://xn--bcher-kva.example/Stra%C3%9Fe?q=%C3%A4%20b"
    )
    assert web.normalised("example.org") == "https://example.org/"


def test_https_is_not_left_for_http() -> None:
    page = web._Incoming("https://example.org/", "example.org")
    assert page.check("https://example.org/next") == "https://example.org/next"
    with pytest.raises(DocumentError, match="not safe"):
        page.check("http://example.org/")


@pytest.mark.parametrize("path", ["/silent", "/headers", "/circle-slowly"])
def test_the_deadline_covers_headers_and_redirects(server: str, path: str) -> None:
    began = time.monotonic()
    with pytest.raises(DocumentError, match=r"too slowly|does not answer"):
        web.fetch_source(server + path, seconds=0.5)
    assert time.monotonic() - began < 4


def test_it_can_be_stopped_before_the_server_says_anything(server: str) -> None:
    class Asked(threading.Event):
        def is_set(self) -> bool:
            return bool(Handler.seen)

    began = time.monotonic()
    with pytest.raises(CancelledError):
        web.fetch_source(server + "/silent", Asked())
    assert time.monotonic() - began < 4


def test_cookies_are_not_sent_back_on_the_way(server: str) -> None:
    web.fetch_source(server + "/moved")
    assert len(Handler.seen) == 2
    assert not any("Cookie" in headers for _, headers in Handler.seen)
