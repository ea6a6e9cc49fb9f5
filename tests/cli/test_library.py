# SPDX-License-Identifier: AGPL-3.0-or-later
"""``desktop-qa library`` from end to end, and without a network."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from desktop_qa.cli.main import main

BLOCKED = """
import sys, socket
def refuse(*arguments, **options):
    sys.stderr.write("NETWORK USED\\n")
    raise OSError("no network in this test")
socket.socket.connect = socket.socket.connect_ex = socket.socket.sendto = refuse
socket.create_connection = socket.getaddrinfo = refuse
"""


@pytest.fixture
def folder(tmp_path):
    folder = tmp_path / "papers"
    folder.mkdir()
    (folder / "lighthouse.txt").write_text("The lighthouse of Fernholm was built by Ida Lund in 1871.")
    (folder / "mill.html").write_text(
        "<title>Mill</title><p>The mill grinds rye.</p><img src='http://example.invalid/x.png'>"
        "<link rel=stylesheet href='http://example.invalid/x.css'>"
    )
    (folder / "empty.txt").write_text("")
    return folder


def json_of(capsys, *arguments: str):
    code = main(["library", *arguments, "--json"])
    return code, json.loads(capsys.readouterr().out)


def test_add_list_status_search_remove(folder, capsys):
    code, status = json_of(capsys, "add", str(folder))
    assert code == 0
    assert (status["read"], status["failed"], status["waiting"]) == (2, 1, 0)
    code, listed = json_of(capsys, "list")
    assert {Path(one["path"]).name: one["state"] for one in listed} == {
        "empty.txt": "failed",
        "lighthouse.txt": "read",
        "mill.html": "read",
    }
    code, failed = json_of(capsys, "list", "--failed")
    assert [one["reason"] for one in failed] == ["empty.txt is empty."]
    code, found = json_of(capsys, "search", "Who built the lighthouse?")
    assert code == 0
    assert (found[0]["document"], found[0]["page"]) == (str(folder / "lighthouse.txt"), 1)
    assert json_of(capsys, "search", "lighthouse", "--in", str(folder / "nowhere")) == (1, [])
    code, status = json_of(capsys, "status")
    assert status["folders"] == [{"path": str(folder), "reason": ""}]
    code, removed = json_of(capsys, "remove", str(folder))
    assert removed == [{"path": str(folder), "documents": 3}]
    code, status = json_of(capsys, "status")
    assert (status["documents"], status["folders"]) == (0, [])


def test_words_for_people(folder, capsys):
    assert main(["library", "status"]) == 0
    assert "empty" in capsys.readouterr().out
    assert main(["library", "add", str(folder)]) == 0
    assert "2 documents read" in capsys.readouterr().out
    assert main(["library", "search", "rye"]) == 0
    assert "mill.html, p. 1" in capsys.readouterr().out
    assert main(["library", "remove", str(folder / "nowhere")]) == 2
    assert main(["library", "add", str(folder / "nowhere")]) == 2


@pytest.mark.model
def test_ask(folder, capsys):
    main(["library", "add", str(folder)])
    capsys.readouterr()
    code, reply = json_of(capsys, "ask", "Who built the lighthouse?")
    assert code == 0
    best = reply["answers"][0]
    assert "Ida Lund" in best["text"]
    assert (best["document"], best["page"]) == (str(folder / "lighthouse.txt"), 1)


@pytest.mark.model
def test_nothing_leaves_the_computer(folder, tmp_path):
    """Every process of the program has its sockets blocked: adding, searching and asking work, and none is tried."""
    (tmp_path / "site").mkdir()
    (tmp_path / "site" / "sitecustomize.py").write_text(BLOCKED)
    path = os.pathsep.join([str(tmp_path / "site"), *filter(None, [os.environ.get("PYTHONPATH")])])
    environment = {**os.environ, "PYTHONPATH": path}
    for arguments in (["add", str(folder)], ["search", "rye"], ["ask", "Who built the lighthouse?"]):
        done = subprocess.run(
            [sys.executable, "-m", "desktop_qa", "library", *arguments],
            env=environment, capture_output=True, text=True, check=False, timeout=120,
        )  # fmt: skip
        assert done.returncode == 0, done.stderr
        assert "NETWORK USED" not in done.stderr
    probe = subprocess.run(
        [sys.executable, "-c", "import socket; socket.create_connection(('127.0.0.1', 9))"],
        env=environment, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert "NETWORK USED" in probe.stderr, "the block itself does not work"


def test_products_of_arrays_take_one_thread(monkeypatch):
    monkeypatch.setenv("OPENBLAS_NUM_THREADS", "9")
    monkeypatch.delenv("OPENBLAS_NUM_THREADS")
    main(["--version"])
    assert os.environ["OPENBLAS_NUM_THREADS"] == "1"
