# SPDX-License-Identifier: AGPL-3.0-or-later
"""Libraries that report to their makers are told not to, before they are loaded."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from desktop_qa.common import paths

if TYPE_CHECKING:
    from pathlib import Path

ASK = (
    "import sys\n"
    "from desktop_qa.models.store import Store\n"
    "from desktop_qa.common import paths\n"
    "reader = Store(paths.find()).load(None)\n"
    "import numpy\n"
    "row = numpy.ones((1, 32), numpy.int64)\n"
    "reader.run(row, row, row)\n"
)
PLAIN = "import sys, onnxruntime\nonnxruntime.InferenceSession(sys.argv[1], providers=['CPUExecutionProvider'])\n"


def written(code: str, home: Path, *arguments: str, **extra: str) -> list[str]:
    """The files that a process with this home folder leaves in it."""
    home.mkdir()
    # A continuous-integration service is recognised and left alone: the test must not look like one.
    kept = {name: value for name, value in os.environ.items() if name not in SILENCING and not looks_like_ci(name)}
    environment = {**kept, "HOME": str(home), "XDG_CACHE_HOME": str(home / "cache"), **extra}
    subprocess.run([sys.executable, "-c", code, *arguments], env=environment, check=True, timeout=120)
    return sorted(str(path.relative_to(home)) for path in home.rglob("*") if path.is_file())


SILENCING = {"ORT_DISABLE_TELEMETRY", "ORT_TELEMETRY_DISABLED", "HF_HUB_DISABLE_TELEMETRY", "DO_NOT_TRACK"}


def looks_like_ci(name: str) -> bool:
    return name in {"CI", "TF_BUILD", "GITHUB_ACTIONS", "BUILD_ID", "JENKINS_URL"}


@pytest.fixture
def model() -> Path:
    found = sorted((paths.resources() / "models").glob("*/model.onnx"))
    if not found:
        pytest.skip("no embedded model in this checkout")
    return found[0]


@pytest.mark.model
@pytest.mark.skipif(sys.platform != "linux", reason="the identifier's file is looked for where Linux has it")
def test_the_reader_leaves_no_identifier(model: Path, tmp_path: Path) -> None:
    base = str(tmp_path / "base")
    assert written(ASK, tmp_path / "ours", DESKTOP_QA_BASEDIR=base) == []


@pytest.mark.model
@pytest.mark.skipif(sys.platform != "linux", reason="the identifier's file is looked for where Linux has it")
def test_the_test_would_notice(model: Path, tmp_path: Path) -> None:
    """The same library, loaded without the program, does leave its identifier (from 1.29 on)."""
    import onnxruntime

    if tuple(int(part) for part in onnxruntime.__version__.split(".")[:2]) < (1, 29):
        pytest.skip("this ONNX Runtime reports nothing on Linux")
    assert any("deviceid" in name for name in written(PLAIN, tmp_path / "plain", str(model)))


def test_it_is_set_before_anything_is_loaded() -> None:
    code = "import desktop_qa, os, sys; print('onnxruntime' in sys.modules, os.environ['ORT_DISABLE_TELEMETRY'])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60)
    assert done.stdout.split() == ["False", "1"]
