# SPDX-License-Identifier: AGPL-3.0-or-later
"""A file is replaced whole or stays as it was."""

from __future__ import annotations

import errno
import os
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from desktop_qa.common import atomic

if TYPE_CHECKING:
    from pathlib import Path


def test_a_file_is_made_with_its_folder(tmp_path: Path):
    target = tmp_path / "new" / "deep" / "file.txt"
    atomic.write_text(target, "häß\n")
    assert target.read_bytes() == "häß\n".encode()
    assert [one.name for one in target.parent.iterdir()] == ["file.txt"]


def test_an_error_in_the_middle_leaves_the_old_file(tmp_path: Path):
    target = tmp_path / "file"
    atomic.write_bytes(target, b"old")
    with pytest.raises(OSError, match="full"), atomic.replacing(target) as stream:
        stream.write(b"half of the new")
        raise OSError(errno.ENOSPC, "the disk is full")
    assert target.read_bytes() == b"old"
    assert [one.name for one in tmp_path.iterdir()] == ["file"]


def test_a_full_disk_leaves_the_old_file(tmp_path: Path):
    resource = pytest.importorskip("resource", reason="limits on file sizes are Unix's")
    target = tmp_path / "file"
    atomic.write_bytes(target, b"old")
    code = (
        "import resource, signal, sys; from pathlib import Path; from desktop_qa.common import atomic\n"
        "signal.signal(signal.SIGXFSZ, signal.SIG_IGN); resource.setrlimit(resource.RLIMIT_FSIZE, (1000, 1000))\n"
        "try:\n    atomic.write_bytes(Path(sys.argv[1]), b'x' * 100000)\n"
        "except OSError as error:\n    sys.exit(7)\n"
    )
    assert resource
    done = subprocess.run([sys.executable, "-c", code, str(target)], timeout=60, check=False)
    assert done.returncode == 7
    assert target.read_bytes() == b"old"
    assert [one.name for one in tmp_path.iterdir()] == ["file"]


def test_killed_while_writing_leaves_the_old_file(tmp_path: Path):
    target = tmp_path / "file"
    atomic.write_bytes(target, b"old")
    code = (
        "import os, sys; from pathlib import Path; from desktop_qa.common import atomic\n"
        "with atomic.replacing(Path(sys.argv[1])) as stream:\n"
        "    stream.write(b'half'); stream.flush(); os._exit(9)\n"
    )
    done = subprocess.run([sys.executable, "-c", code, str(target)], timeout=60, check=False)
    assert done.returncode == 9
    assert target.read_bytes() == b"old"


@pytest.mark.skipif(os.name != "posix", reason="rights are Unix's")
def test_rights_are_those_of_any_new_file_or_of_the_old_one(tmp_path: Path):
    target = tmp_path / "file"
    before = os.umask(0o022)
    try:
        atomic.write_bytes(target, b"1")
        assert target.stat().st_mode & 0o777 == 0o644
        target.chmod(0o600)
        atomic.write_bytes(target, b"2")
        assert target.stat().st_mode & 0o777 == 0o600
    finally:
        os.umask(before)


def test_what_a_killed_process_left_is_swept_and_nothing_else(tmp_path: Path):
    code = (
        "import os, sys; from pathlib import Path; from desktop_qa.common import atomic\n"
        "with atomic.replacing(Path(sys.argv[1])) as stream:\n"
        "    os._exit(1)\n"
    )
    subprocess.run([sys.executable, "-c", code, str(tmp_path / "settings.json")], check=False)
    (left,) = tmp_path.iterdir()
    assert left.name.startswith(".settings.json.")
    assert left.suffix == ".part"
    for name in ("a.part", ".mine.part", "settings.json", f".notes.{os.getpid()}-abc.part"):
        (tmp_path / name).write_text("kept")
    atomic.sweep(tmp_path)
    assert sorted(one.name for one in tmp_path.iterdir()) == sorted(
        ["a.part", ".mine.part", "settings.json", f".notes.{os.getpid()}-abc.part"]
    )
    atomic.sweep(tmp_path / "missing")
