# SPDX-License-Identifier: AGPL-3.0-or-later
"""What every test shares: hermetic folders, the shared data when it is there, and a watch for leaks."""

from __future__ import annotations

import os
import threading
from pathlib import Path

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

SHARED = Path(__file__).resolve().parents[1].parent / "shared"


@pytest.fixture(scope="session")
def shared() -> Path:
    """Data for measuring and tests that is not part of the project."""
    if not SHARED.is_dir():
        pytest.skip("../shared is not beside the checkout: its documents and data are not part of the project")
    return SHARED


@pytest.fixture(autouse=True)
def own_basedir(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """No test reads or writes the user's own folders."""
    basedir = tmp_path / "basedir"
    monkeypatch.setenv("DESKTOP_QA_BASEDIR", str(basedir))
    return basedir


@pytest.fixture(autouse=True)
def no_thread_left(request: pytest.FixtureRequest):
    """A test that leaves a thread behind fails."""
    before = set(threading.enumerate())
    yield
    left = []
    for thread in set(threading.enumerate()) - before:
        thread.join(timeout=5)
        if thread.is_alive():
            left.append(thread.name)
    assert not left, f"threads left running: {left}"
