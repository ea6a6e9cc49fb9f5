# SPDX-License-Identifier: AGPL-3.0-or-later
"""Two processes train as one."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest
import torch

from desktop_qa.training import checkpoint
from desktop_qa.training.cli import main

STAGES = """[
    {"name": "progressive", "kind": "progressive", "steps": 4, "rate": 0.001},
    {"name": "distil", "kind": "distil", "steps": 4, "rate": 0.003, "accumulate": %d}]"""


@pytest.mark.slow
def test_two_processes_make_the_steps_of_one_with_twice_the_batches(world, make_recipe, tmp_path):
    make_recipe(STAGES.replace('"rate": 0.001', '"rate": 0.001, "accumulate": 2') % 2)
    recipe = tmp_path / "recipe.yaml"
    assert main(["run", str(recipe), "--data", str(world), "--out", str(tmp_path / "one")]) == 0
    make_recipe(STAGES % 1)
    command = [sys.executable, "-m", "torch.distributed.run", "--nproc-per-node", "2", "--master-port", "29611"]
    command += ["-m", "desktop_qa.training.cli", "run", str(recipe), "--data", str(world)]
    environment = os.environ | {"ACCELERATE_USE_CPU": "true", "OMP_NUM_THREADS": "1"}
    done = subprocess.run(
        [*command, "--out", str(tmp_path / "two")], env=environment, capture_output=True, text=True, timeout=150
    )
    assert done.returncode == 0, done.stderr
    one, two = (checkpoint.load(tmp_path / name / "checkpoint.pt") for name in ("one", "two"))
    assert one["position"]["tokens"] == two["position"]["tokens"]
    for name, value in one["student"].items():
        assert torch.allclose(value, two["student"][name], atol=2e-4), name
