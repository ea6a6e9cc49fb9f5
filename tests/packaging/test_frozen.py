# SPDX-License-Identifier: AGPL-3.0-or-later
"""The frozen program, as packaging/build linux leaves it; run with ``-m bundle`` after building."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tarfile
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
DIST = ROOT / "dist"
PROGRAM = DIST / "desktop-qa" / "desktop-qa"

pytestmark = [pytest.mark.bundle, pytest.mark.timeout(900)]

frozen = pytest.mark.skipif(not PROGRAM.exists(), reason="run packaging/build linux first")


@frozen
def test_size_limits() -> None:
    unpacked = sum(path.lstat().st_size for path in (DIST / "desktop-qa").rglob("*") if path.is_file())
    (packed,) = DIST.glob("desktop-qa-*-linux-*.tar.xz")
    assert unpacked < 450e6
    assert packed.stat().st_size < 170e6


@frozen
def test_nothing_of_training_or_qml_is_inside() -> None:
    names = {path.relative_to(DIST).as_posix().lower() for path in (DIST / "desktop-qa").rglob("*")}
    assert not [name for name in names if "/torch/" in name or "webengine" in name or "libqt6quick" in name]


@frozen
def test_smoke_in_every_adverse_place() -> None:
    done = subprocess.run(["packaging/smoke", PROGRAM], cwd=ROOT, capture_output=True, text=True, timeout=600)
    assert done.returncode == 0, done.stdout + done.stderr
    assert done.stdout.count("passed:") >= 2


@frozen
def test_deb_holds_a_whole_program() -> None:
    (package,) = DIST.glob("*.deb")
    done = subprocess.run(["dpkg-deb", "--contents", package], capture_output=True, text=True, timeout=120, check=True)
    for wanted in (
        "/usr/bin/desktop-qa",
        "/metainfo.xml",
        "DesktopQA.desktop",
        "desktop-qa.1.gz",
        "THIRD_PARTY_NOTICES",
    ):
        assert wanted in done.stdout or wanted.strip("/") in done.stdout, wanted


def test_wheel_and_sdist_are_complete(tmp_path: Path) -> None:
    """The wheel, in a virtual environment of its own, answers a question about the sample."""
    subprocess.run(
        [sys.executable, "-m", "pip", "wheel", "--quiet", "--no-deps", "--wheel-dir", tmp_path, ROOT],
        check=True,
        timeout=600,
    )
    (wheel,) = tmp_path.glob("*.whl")
    names = set(zipfile.ZipFile(wheel).namelist())
    for wanted in ("sample.pdf", "icons/app/desktop-qa.svg", "desktop/io.github.desktop_qa.DesktopQA.desktop"):
        assert f"desktop_qa/resources/{wanted}" in names, wanted
    assert [name for name in names if name.startswith("desktop_qa/resources/models/") and name.endswith("model.onnx")]
    assert [name for name in names if name.startswith("desktop_qa/resources/translations/") and name.endswith(".qm")]
    place = tmp_path / "venv"
    subprocess.run([sys.executable, "-m", "venv", "--system-site-packages", place], check=True, timeout=120)
    # The dependencies are those of this environment; the program itself comes from the wheel.
    subprocess.run([place / "bin" / "pip", "install", "--quiet", "--no-deps", wheel], check=True, timeout=300)
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(path for path in sys.path if "site-packages" in path)}
    done = subprocess.run(
        [
            place / "bin" / "desktop-qa",
            "ask",
            ROOT / "resources" / "sample.pdf",
            "How many parameters does MobileBERT have?",
            "--json",
        ],
        cwd=tmp_path,
        env=environment,
        capture_output=True,
        text=True,
        timeout=120,
    )
    assert done.returncode == 0, done.stderr
    assert '"answers"' in done.stdout


@pytest.mark.skipif(shutil.which("git") is None, reason="git is not installed")
def test_sdist_builds(tmp_path: Path) -> None:
    subprocess.run(
        [sys.executable, "-c", "import hatchling.build, sys; hatchling.build.build_sdist(sys.argv[1])", tmp_path],
        cwd=ROOT,
        check=True,
        timeout=300,
    )
    (archive,) = tmp_path.glob("*.tar.gz")
    with tarfile.open(archive) as tar:
        names = {name.split("/", 1)[1] for name in tar.getnames() if "/" in name}
    assert {"pyproject.toml", "README.md", "LICENSE", "resources/sample.pdf", "desktop_qa/cli.py"} <= names
