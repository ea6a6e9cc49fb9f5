# SPDX-License-Identifier: AGPL-3.0-or-later
"""One instance: a second start hands over its files, strangers and nonsense are refused."""

from __future__ import annotations

import json
import stat
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtNetwork import QLocalSocket

from desktop_qa.common import paths
from desktop_qa.ui.app import app
from desktop_qa.ui.app.instance import Instance, address, hand_over, parse


@pytest.fixture
def name(tmp_path, monkeypatch):
    runtime = tmp_path / "runtime"
    runtime.mkdir(mode=0o700)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(runtime))
    return address(paths.find(tmp_path / "base"))


@pytest.fixture
def instance(qtbot, name):
    made = Instance(name)
    assert made.listen()
    yield made
    made.close()


def hand_over_elsewhere(qtbot, name, sources):
    """In another process, while this one serves its events."""
    script = (
        "import json, sys\nfrom PySide6.QtCore import QCoreApplication\n"
        "from desktop_qa.ui.app.instance import hand_over\napplication = QCoreApplication([])\n"
        "sys.exit(0 if hand_over(sys.argv[1], json.loads(sys.argv[2]), 'Who?') else 1)\n"
    )
    process = subprocess.Popen([sys.executable, "-c", script, name, json.dumps(sources)])
    qtbot.waitUntil(lambda: process.poll() is not None, timeout=20_000)
    return process.returncode == 0


def test_a_second_start_hands_over_its_files(qtbot, instance, name):
    with qtbot.waitSignal(instance.opened) as opened:
        assert hand_over_elsewhere(qtbot, name, ["/tmp/ä b.pdf", "https://example.org/"])
    assert opened.args == [["/tmp/ä b.pdf", "https://example.org/"], "Who?"]


def test_without_a_running_one_nothing_is_handed_over(qtbot, name):
    assert not hand_over(name, ["/tmp/a.pdf"])


def test_what_a_killed_program_left_behind_is_replaced(qtbot, name):
    script = (
        "import os, sys\nfrom PySide6.QtCore import QCoreApplication\n"
        "from desktop_qa.ui.app.instance import Instance\napplication = QCoreApplication([])\n"
        "instance = Instance(sys.argv[1])\nassert instance.listen()\nos._exit(0)\n"
    )
    subprocess.run([sys.executable, "-c", script, name], check=True)
    assert sys.platform == "win32" or Path(name).exists()
    second = Instance(name)
    assert second.listen()
    second.close()


def test_of_two_starts_one_listens_and_its_socket_stays(qtbot, instance, name):
    """The second of two simultaneous starts once removed the socket of the first: two windows, two writers."""
    late = Instance(name)
    assert not late.listen()
    with qtbot.waitSignal(instance.opened):
        assert hand_over_elsewhere(qtbot, name, ["/tmp/a.pdf"])


def test_a_start_that_loses_the_race_waits_and_hands_over(qtbot, name):
    """Many starts at the same moment: all but one end, having handed over."""
    script = (
        "import sys\nfrom PySide6.QtCore import QCoreApplication, QTimer\n"
        "from desktop_qa.ui.app.instance import Instance, hand_over_or_listen\napplication = QCoreApplication([])\n"
        "instance = Instance(sys.argv[1])\n"
        "if hand_over_or_listen(instance, [sys.argv[2]]):\n    print('handed over')\n    sys.exit(0)\n"
        "heard = []\n"
        "def on_opened(sources, question):\n"
        "    heard.extend(sources)\n"
        "    len(heard) == 3 and QTimer.singleShot(300, application.quit)\n"
        "instance.opened.connect(on_opened)\nQTimer.singleShot(20_000, application.quit)\n"
        "application.exec()\nprint('listens', *heard, sep='\\n')\n"
    )
    starts = [
        subprocess.Popen([sys.executable, "-c", script, name, f"/tmp/{number}"], stdout=subprocess.PIPE, text=True)
        for number in range(4)
    ]
    said = [start.communicate(timeout=60)[0].split("\n") for start in starts]
    [listening] = [lines for lines in said if lines[0] == "listens"]
    assert [lines[0] for lines in said].count("handed over") == 3
    assert len(set(listening[1:]) - {""}) == 3


@pytest.mark.parametrize(
    "message",
    [b"", b"nonsense\n", b"[]\n", b'{"open": 3}\n', b'{"open": [1], "question": ""}\n',
     b'{"open": [], "question": 1}\n', b"[" * 99_999],
)  # fmt: skip
def test_nonsense_is_not_a_message(message):
    assert parse(message) is None


def test_nonsense_opens_nothing(qtbot, instance, name):
    socket = QLocalSocket()
    socket.connectToServer(name)
    assert socket.waitForConnected(1000)
    with qtbot.assertNotEmitted(instance.opened, wait=100):
        socket.write(b"GET / HTTP/1.1\r\n")
        socket.flush()
    socket.abort()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has pipes without a place in a folder")
def test_only_this_user_can_reach_it(qtbot, instance, name, tmp_path):
    assert stat.S_IMODE(Path(name).parent.stat().st_mode) == 0o700
    assert Path(name).stat().st_mode & 0o077 == 0


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has pipes without a place in a folder")
def test_a_runtime_folder_that_others_may_enter_is_not_used(tmp_path, monkeypatch, qapp):
    runtime = tmp_path / "open"
    runtime.mkdir()
    runtime.chmod(0o777)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(runtime))
    base = paths.find(tmp_path / "base")
    assert Path(address(base)).parent == base.state


def test_a_start_that_hands_over_leaves_the_settings_alone(qapp, tmp_path, monkeypatch):
    """They belong to the process that runs; a second one would set an unreadable file aside once more."""
    base = paths.find(tmp_path / "base")
    base.config.mkdir(parents=True)
    base.settings_file.write_text("{")
    monkeypatch.setattr(app, "hand_over_or_listen", lambda *_: True)
    assert app.run(["/tmp/a.pdf"], None, base) == 0
    assert list(base.config.iterdir()) == [base.settings_file]


@pytest.mark.skipif(sys.platform == "win32", reason="Flatpak is for Linux")
def test_sandboxes_of_one_program_meet_in_the_folder_they_share(tmp_path, monkeypatch, qapp):
    shared = tmp_path / "runtime" / "app" / "io.github.desktop_qa.DesktopQA"
    shared.mkdir(parents=True, mode=0o700)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path / "runtime"))
    monkeypatch.setenv("FLATPAK_ID", shared.name)
    assert Path(address(paths.find(tmp_path / "base"))).parent == shared


def test_displays_and_folders_have_their_own(tmp_path, monkeypatch):
    names = set()
    for display in (":0", ":1"):
        monkeypatch.setenv("DISPLAY", display)
        for base in ("a", "b"):
            names.add(address(paths.find(tmp_path / base)))
    assert len(names) == 4
