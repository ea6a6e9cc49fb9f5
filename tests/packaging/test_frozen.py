# SPDX-License-Identifier: AGPL-3.0-or-later
"""The frozen program, as packaging/build linux leaves it; run with ``-m bundle`` after building."""

from __future__ import annotations

import gzip
import json
import os
import shutil
import subprocess
import sys
import tarfile
import zipfile
from pathlib import Path

import pytest

from desktop_qa import APP_ID

ROOT = Path(__file__).resolve().parents[2]
DIST = ROOT / "dist"
QUESTION = "How many parameters does MobileBERT have?"
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
def test_no_link_leads_nowhere() -> None:
    assert not [path for path in (DIST / "desktop-qa").rglob("*") if path.is_symlink() and not path.exists()]


@frozen
def test_the_notices_name_everything_that_is_inside() -> None:
    notices = (DIST / "desktop-qa" / "THIRD_PARTY_NOTICES.txt").read_text(encoding="utf-8").lower().replace("-", "_")
    inside = DIST / "desktop-qa" / "_internal"
    for papers in inside.glob("*.dist-info"):
        name, version = papers.name.removesuffix(".dist-info").split("-")
        assert name == "desktop_qa" or f"\n{name.lower()} {version}\n" in notices, name
    if shutil.which("dpkg-query"):
        assert "\nlibxcb_cursor0, a library of the system" in notices
    for model in (inside / "desktop_qa" / "resources" / "models").iterdir():
        assert (model / "LICENSE").is_file()


@frozen
def test_the_inventory_and_the_checksums_are_those_of_the_files() -> None:
    (path,) = DIST.glob("desktop-qa-*-linux-*.cdx.json")
    names = {one["name"].lower() for one in json.loads(path.read_text(encoding="utf-8"))["components"]}
    assert {"pyside6_essentials", "pymupdf", "onnxruntime", "mobilebert-desktop"} <= names
    assert not {"pyinstaller", "pip", "cyclonedx-bom"} & names
    done = subprocess.run(["sha256sum", "--check", "SHA256SUMS"], cwd=DIST, capture_output=True, text=True, timeout=120)
    assert done.returncode == 0, done.stdout + done.stderr
    listed = {line.split()[-1] for line in (DIST / "SHA256SUMS").read_text().splitlines()}
    assert listed == {one.name for one in DIST.iterdir() if one.is_file()} - {"SHA256SUMS"}


@pytest.fixture(scope="module")
def unpacked(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The tree that the .deb installs."""
    (package,) = DIST.glob("*.deb")
    root = tmp_path_factory.mktemp("deb")
    subprocess.run(["dpkg-deb", "--extract", package, root], check=True, timeout=300)
    return root


def runs(program: Path, where: Path) -> None:
    """It answers a question about the sample, from a folder of its own."""
    done = subprocess.run(
        [program, "--basedir", where / "base", "ask", ROOT / "resources" / "sample.pdf", QUESTION, "--json"],
        cwd=where,
        capture_output=True,
        text=True,
        timeout=300,
    )
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["answers"][0]["text"] == "25.3 million"


def agrees(desktop_file: Path, programs: Path, icons: Path) -> None:
    """What the menu starts and shows is there."""
    entry = dict(line.split("=", 1) for line in desktop_file.read_text(encoding="utf-8").splitlines() if "=" in line)
    assert os.access(programs / entry["Exec"].split()[0], os.X_OK)
    assert list(icons.rglob(f"{entry['Icon']}.*"))
    if shutil.which("desktop-file-validate"):
        subprocess.run(["desktop-file-validate", desktop_file], check=True, timeout=60)


@frozen
def test_the_deb_holds_a_whole_program(unpacked: Path, tmp_path: Path) -> None:
    share = unpacked / "usr" / "share"
    agrees(share / "applications" / f"{APP_ID}.desktop", unpacked / "usr" / "bin", share / "icons")
    assert len(list((share / "icons").rglob("*.png"))) == 8
    documents = {path.name for path in (share / "doc" / "desktop-qa").iterdir()}
    assert documents >= {"copyright", "LICENSE", "THIRD_PARTY_NOTICES.txt", "CHANGELOG.md"}
    page = gzip.decompress((share / "man" / "man1" / "desktop-qa.1.gz").read_bytes()).decode()
    assert ".SH EXIT STATUS" in page
    if shutil.which("appstreamcli"):
        metainfo = share / "metainfo" / f"{APP_ID}.metainfo.xml"
        subprocess.run(["appstreamcli", "validate", "--no-net", metainfo], check=True, timeout=60)
    runs(unpacked / "usr" / "bin" / "desktop-qa", tmp_path)


@frozen
def test_the_appdir_is_laid_out_as_appimagetool_wants_it(tmp_path: Path) -> None:
    root = ROOT / "build" / "AppDir"
    assert os.access(root / "AppRun", os.X_OK)
    assert len(list(root.glob("*.desktop"))) == 1
    agrees(root / f"{APP_ID}.desktop", root / "usr" / "bin", root)
    assert (root / f"{APP_ID}.png").read_bytes()[:4] == b"\x89PNG"
    # An AppImage is mounted and started through a link.
    link = tmp_path / "Desktop QA.AppImage"
    link.symlink_to(root / "AppRun")
    runs(link, tmp_path)


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
            QUESTION,
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


def test_the_sdist_is_complete_and_builds_the_same_wheel(tmp_path: Path) -> None:
    def build(kind: str, source: Path, target: Path) -> Path:
        script = f"import hatchling.build, sys; print(hatchling.build.build_{kind}(sys.argv[1]))"
        done = subprocess.run(
            [sys.executable, "-c", script, target], cwd=source, check=True, timeout=600, capture_output=True, text=True
        )
        return target / done.stdout.split()[-1]

    for name in ("first", "second", "source"):
        (tmp_path / name).mkdir()
    archive = build("sdist", ROOT, tmp_path)
    with tarfile.open(archive) as tar:
        names = {name.split("/", 1)[1] for name in tar.getnames() if "/" in name}
        tar.extractall(tmp_path / "source", filter="data")
    assert {"pyproject.toml", "README.md", "LICENSE", "resources/sample.pdf", "desktop_qa/cli/main.py"} <= names
    (source,) = (tmp_path / "source").iterdir()
    first, second = build("wheel", ROOT, tmp_path / "first"), build("wheel", source, tmp_path / "second")
    with zipfile.ZipFile(first) as one, zipfile.ZipFile(second) as other:
        assert {item.filename: item.CRC for item in one.infolist()} == {
            item.filename: item.CRC for item in other.infolist()
        }
        assert "desktop_qa/resources/models/mobilebert-desktop/LICENSE" in one.namelist()
