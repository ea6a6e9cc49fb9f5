# SPDX-License-Identifier: AGPL-3.0-or-later
"""The real program as a subprocess with the real reader: it opens, asks, answers, shows and ends."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
import textwrap
import time
from typing import TYPE_CHECKING

import pytest

from desktop_qa.common import paths

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.model

SAMPLE = paths.resources() / "sample.pdf"
QUESTION = "How many parameters does MobileBERT have?"
SECONDS = 120


@pytest.fixture(scope="module", autouse=True)
def a_model():
    if not any((paths.resources() / "models").glob("*/manifest.json")):
        pytest.skip("no reader is embedded in resources/models")


def program(*arguments, basedir, before=(), **environment):
    return subprocess.run(
        [*before, sys.executable, "-m", "desktop_qa", "--basedir", str(basedir), *map(str, arguments)],
        capture_output=True,
        text=True,
        timeout=SECONDS,
        check=False,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", **environment},
    )


def is_png(path: Path) -> bool:
    return path.read_bytes()[:8] == b"\x89PNG\r\n\x1a\n" and path.stat().st_size > 20_000


def test_smoke_prints_what_ask_prints_and_saves_what_it_shows(tmp_path):
    shot = tmp_path / "pictures" / "shot.png"
    done = program("--smoke", SAMPLE, "--question", QUESTION, "--screenshot", shot, basedir=tmp_path / "base")
    assert done.returncode == 0, done.stderr
    shown = json.loads(done.stdout)
    asked = json.loads(program("ask", SAMPLE, QUESTION, "--json", basedir=tmp_path / "base").stdout)
    assert list(shown) == list(asked)
    assert [list(one) for one in shown["answers"]] == [list(one) for one in asked["answers"]]
    best, same = shown["answers"][0], asked["answers"][0]
    assert best["text"] == same["text"] == "25.3 million"
    assert (best["page"], best["start"], best["end"]) == (same["page"], same["start"], same["end"])
    assert is_png(shot)


def test_a_question_the_document_does_not_answer_ends_with_one(tmp_path):
    done = program("--smoke", SAMPLE, "--question", "What is the capital of Australia?", basedir=tmp_path)
    assert done.returncode == 1, done.stderr
    assert not any(answer["above"] for answer in json.loads(done.stdout)["answers"])


@pytest.mark.parametrize("content", [None, b"", b"%PDF-1.7 nothing more"])
def test_a_document_that_cannot_be_read_ends_with_three(tmp_path, content):
    broken = tmp_path / "broken.pdf"
    if content is not None:
        broken.write_bytes(content)
    done = program("--smoke", broken, "--question", QUESTION, basedir=tmp_path / "base")
    assert done.returncode == 3, done.stderr
    assert "broken.pdf" in done.stderr
    assert "Traceback" not in done.stderr


def test_it_needs_no_network(tmp_path):
    """Every socket that is not local is refused, in the program and in its document process."""
    (tmp_path / "sitecustomize.py").write_text(
        textwrap.dedent("""
            import socket
            class Refusing(socket.socket):
                def __init__(self, family=-1, *rest, **named):
                    if family in (-1, socket.AF_INET, socket.AF_INET6) and named.get("fileno") is None and not rest[2:]:
                        raise OSError("the network is blocked by the test")
                    super().__init__(family, *rest, **named)
            socket.socket = Refusing
            def refuse(*_, **__):
                raise OSError("the network is blocked by the test")
            socket.getaddrinfo = socket.create_connection = refuse
        """)
    )
    done = program("--smoke", SAMPLE, "--question", QUESTION, basedir=tmp_path / "base", PYTHONPATH=str(tmp_path))
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["answers"][0]["text"] == "25.3 million"


def test_in_a_real_window(tmp_path):
    if shutil.which("xvfb-run") is None:
        pytest.skip("xvfb-run is not installed, so there is no display for a real window")
    shot = tmp_path / "shot.png"
    done = program(
        "--smoke", SAMPLE, "--question", QUESTION, "--screenshot", shot,
        basedir=tmp_path / "a folder with ä space", before=["xvfb-run", "-a", "-s", "-screen 0 1400x900x24"],
        QT_QPA_PLATFORM="xcb",
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert is_png(shot)


def kept(file):
    """The documents of the session in a history, none where there is no history yet."""
    from desktop_qa.storage.history import History

    if not file.exists():
        return []
    store = History(file)
    try:
        return [tab.source for tab in store.session()]
    finally:
        store.close()


@pytest.mark.skipif(sys.platform == "win32", reason="signals are how Unix asks a program to end")
def test_asked_to_end_it_keeps_the_session(tmp_path):
    process = subprocess.Popen(
        [sys.executable, "-m", "desktop_qa", "--basedir", str(tmp_path), str(SAMPLE)],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "XDG_RUNTIME_DIR": ""},
        stderr=subprocess.PIPE,
        text=True,
    )
    history = paths.find(tmp_path).history_file
    until = time.monotonic() + SECONDS
    while not kept(history) and time.monotonic() < until and process.poll() is None:
        time.sleep(0.2)
    process.send_signal(signal.SIGTERM)
    _, errors = process.communicate(timeout=SECONDS)
    assert process.returncode == 0, errors
    assert kept(history) == [str(SAMPLE)]
