# SPDX-License-Identifier: AGPL-3.0-or-later
"""What goes out with a release: licences, notices, the inventory of parts, the man page, and the workflow behind it."""

from __future__ import annotations

import hashlib
import importlib
import os
import re
import shutil
import subprocess
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from desktop_qa.cli.main import build_parser
from desktop_qa.common import paths
from desktop_qa.models import manifest as manifests

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterator

ROOT = Path(__file__).resolve().parents[2]
MODELS = sorted(path for path in (paths.resources() / "models").iterdir() if path.is_dir())
PROGRAM = re.compile(r"(?:^|\s)((?:packaging|\.ci)/[\w.-]+)(?![\w./*-])(?:\s+(\w+))?", re.MULTILINE)
OPENING = {
    "Apache-2.0": "Apache License",
    "CC-BY-SA-4.0": "Attribution-ShareAlike 4.0 International",
    "MIT": "MIT License",
}


@pytest.fixture
def script(monkeypatch: pytest.MonkeyPatch) -> Any:
    """A function that gives a script of packaging/ as a module."""
    monkeypatch.syspath_prepend(str(ROOT / "packaging"))
    return importlib.import_module


# -- licences


@pytest.mark.parametrize("model", MODELS, ids=lambda path: path.name)
def test_a_model_brings_its_licence_and_that_of_its_vocabulary(model: Path) -> None:
    text = (model / "LICENSE").read_text(encoding="utf-8")
    assert OPENING[manifests.read(model).licence] in text
    # The vocabulary is BERT's.
    assert OPENING["Apache-2.0"] in text
    assert len(text) > 10_000


def test_the_data_for_text_recognition_brings_its_licence() -> None:
    folder = paths.resources() / "tessdata"
    text = (folder / "LICENSE").read_text(encoding="utf-8")
    assert OPENING["Apache-2.0"] in text
    assert hashlib.sha256((folder / "eng.traineddata").read_bytes()).hexdigest() in text
    assert "resources/tessdata/*" in (ROOT / "packaging" / "linux" / "copyright").read_text(encoding="utf-8")


def test_the_program_has_the_licence_it_says() -> None:
    assert "GNU AFFERO GENERAL PUBLIC LICENSE" in (ROOT / "LICENSE").read_text(encoding="utf-8")[:200]
    assert 'license = "AGPL-3.0-or-later"' in (ROOT / "pyproject.toml").read_text(encoding="utf-8")


# -- notices


def test_notices_walk_the_dependencies_and_only_the_extras_that_are_asked_for(script: Any) -> None:
    notices = script("make_notices")

    def names(*extras: str) -> set[str]:
        return {distribution.metadata["Name"].lower() for distribution in notices.shipped(extras=extras)}

    assert {"onnxruntime", "pyside6_essentials", "shiboken6", "lxml"} <= names()
    assert not {"torch", "pytest", "desktop-qa"} & names("fetch", "convert")
    pytest.importorskip("onnx", reason="the extra convert is not installed")
    assert "onnx" in names("convert")


def test_every_shipped_package_is_in_the_notices_with_a_text(script: Any, capsys: pytest.CaptureFixture[str]) -> None:
    notices = script("make_notices")
    notices.main([])
    parts = capsys.readouterr().out.split(notices.RULE)
    found = dict(zip(parts[1::2], parts[2::2], strict=False))
    for distribution in notices.shipped():
        title = next(
            one for one in found if one.startswith(f"\n{distribution.metadata['Name']} {distribution.version}\n")
        )
        brings = "brings no licence text" not in found[title]
        standard = any(one in title for one in ("Apache", "LGPL", "see below"))
        assert brings or standard, title


def test_libraries_of_the_system_are_found_by_their_packages(script: Any, tmp_path: Path) -> None:
    copyrights = sorted(Path("/usr/share/doc").glob("*/copyright"))
    if not copyrights:
        pytest.skip("this is not Debian or Ubuntu, or its documentation is left out")
    name = copyrights[0].parent.name
    inside = tmp_path / "bundle" / "_internal"
    (inside / "Package.libs").mkdir(parents=True)
    (inside / "libours.so.1").write_bytes(b"")
    (inside / "Package.libs" / "libtheirs.so.1").write_bytes(b"")
    (inside / "libtheirs.so.1").symlink_to("Package.libs/libtheirs.so.1")
    (tmp_path / f"{name}:amd64.list").write_text("/.\n/usr/lib/x86_64-linux-gnu/libours.so.1\n")
    (tmp_path / "libtheirs1.list").write_text("/usr/lib/x86_64-linux-gnu/libtheirs.so.1\n")
    assert list(script("make_notices").system_packages(tmp_path / "bundle", tmp_path)) == [name]


# -- the inventory of parts


def test_the_inventory_holds_what_is_shipped_and_nothing_that_only_builds(script: Any) -> None:
    def part(name: str) -> dict[str, str]:
        return {"type": "library", "bom-ref": f"{name}-ref", "name": name, "version": "1"}

    whole = {
        "bomFormat": "CycloneDX",
        "components": [part("PyMuPDF"), part("pyinstaller"), part("numpy")],
        "dependencies": [
            {"ref": "PyMuPDF-ref", "dependsOn": ["numpy-ref", "pyinstaller-ref"]},
            {"ref": "pyinstaller-ref", "dependsOn": ["numpy-ref"]},
        ],
    }
    made = script("make_sbom").reduce(whole, {"pymupdf", "numpy"})
    names = [one["name"] for one in made["components"]]
    assert names == ["PyMuPDF", "numpy", *(path.name for path in MODELS)]
    assert made["metadata"]["component"]["name"] == "desktop-qa"
    assert {edge["ref"]: edge.get("dependsOn") for edge in made["dependencies"]}["PyMuPDF-ref"] == ["numpy-ref"]
    refs = {one["bom-ref"] for one in made["components"]} | {"desktop-qa"}
    assert {edge["ref"] for edge in made["dependencies"]} <= refs
    model = made["components"][-1]
    assert model["hashes"][0]["content"] == manifests.sha256(MODELS[-1] / "model.onnx")


# -- the man page


def commands(parser: argparse.ArgumentParser) -> Iterator[argparse.ArgumentParser]:
    yield parser
    for action in parser._actions:
        if isinstance(action.choices, dict):
            for choice in action.choices.values():
                yield from commands(choice)


@pytest.fixture
def man_page(script: Any, monkeypatch: pytest.MonkeyPatch) -> str:
    pytest.importorskip("argparse_manpage", reason="argparse-manpage is not installed")
    monkeypatch.setenv("COLUMNS", "80")
    return str(script("make_manpage").page())


def test_the_man_page_has_every_command_and_every_option(man_page: str) -> None:
    plain = man_page.replace("\\-", "-")
    for parser in commands(build_parser()):
        assert parser.prog in plain
        for action in parser._actions:
            for option in set(action.option_strings) - {"-h", "--help"}:
                assert option in plain, (parser.prog, option)
    for title in ("NAME", "SYNOPSIS", "EXIT STATUS", "ENVIRONMENT", "FILES"):
        assert f".SH {title}\n" in man_page
    # The usage of a command is its own, not that of the whole program.
    assert "usage: desktop-qa ask [-h]" in plain


@pytest.mark.skipif(shutil.which("man") is None, reason="man is not installed")
def test_man_shows_the_page_without_a_complaint(man_page: str, tmp_path: Path) -> None:
    path = tmp_path / "desktop-qa.1"
    path.write_text(man_page, encoding="utf-8")
    done = subprocess.run(
        ["man", "--warnings", "--local-file", path],
        env={**os.environ, "MANWIDTH": "90", "LC_ALL": "C.UTF-8"},
        capture_output=True,
        text=True,
        timeout=60,
    )
    if "has been minimized" in done.stdout:
        pytest.skip("manual pages are left out of this system")
    assert (done.returncode, done.stderr) == (0, "")
    assert "desktop-qa ask SOURCE QUESTION" in done.stdout


# -- the workflow


@pytest.fixture(scope="module", params=["release.yml", "checks.yml"])
def workflow(request: pytest.FixtureRequest) -> dict[str, Any]:
    yaml = pytest.importorskip("yaml", reason="PyYAML is not installed")
    path = ROOT / ".github" / "workflows" / request.param
    if not path.exists():
        pytest.skip("a source distribution has no workflows")
    return dict(yaml.safe_load(path.read_text(encoding="utf-8")))


def test_every_step_of_the_workflow_can_be_carried_out(workflow: dict[str, Any]) -> None:
    build = (ROOT / "packaging" / "build").read_text(encoding="utf-8")
    seen = 0
    for job in workflow["jobs"].values():
        assert set(job.get("needs", [])) <= set(workflow["jobs"]) or job["needs"] in workflow["jobs"]
        for step in job["steps"]:
            assert ("run" in step) != ("uses" in step)
            if "uses" in step:
                assert re.fullmatch(r"[\w.-]+(/[\w.-]+)+@(v?\d[\w.]*|[0-9a-f]{40})", step["uses"]), step["uses"]
            for program, word in PROGRAM.findall(step.get("run", "")):
                assert (ROOT / program).is_file(), program
                assert os.access(ROOT / program, os.X_OK), program
                seen += 1
                if program == "packaging/build":
                    assert f"\n  {word})\n" in build, word
            for given in re.findall(r"(?:packaging|resources)/[\w./*-]+", str(step)):
                assert list(ROOT.glob(given)), given
    assert seen


def test_parts_of_a_release_do_not_overwrite_each_other() -> None:
    """All artifacts are merged into one folder: the inventory of each system needs a name of its own."""
    build = (ROOT / "packaging" / "build").read_text(encoding="utf-8")
    given = re.findall(r"^ {4}sbom (.+)$", build, re.MULTILINE)
    assert len(given) == 3
    assert len(set(given)) == 3
