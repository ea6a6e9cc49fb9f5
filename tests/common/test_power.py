# SPDX-License-Identifier: AGPL-3.0-or-later
"""Mains or battery, read from folders as the Linux kernel makes them."""

from __future__ import annotations

import sys

import pytest

from desktop_qa.common import power

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="reads the folders of the Linux kernel")


@pytest.mark.parametrize(
    ("supplies", "expected"),
    [
        ({}, False),
        ({"BAT0": {"type": "Battery", "status": "Discharging"}}, True),
        ({"BAT0": {"type": "Battery", "status": "Charging"}}, False),
        ({"AC": {"type": "Mains", "online": "1"}, "BAT0": {"type": "Battery", "status": "Discharging"}}, False),
        ({"AC": {"type": "Mains", "online": "0"}, "BAT0": {"type": "Battery", "status": "Discharging"}}, True),
        ({"mouse": {"type": "Battery", "scope": "Device", "status": "Discharging"}}, False),
    ],
)
def test_linux(tmp_path, supplies, expected):
    for name, values in supplies.items():
        (tmp_path / name).mkdir()
        for key, value in values.items():
            (tmp_path / name / key).write_text(value + "\n")
    assert power.on_battery(tmp_path) is expected


def test_unreadable_is_mains(tmp_path):
    assert power.on_battery(tmp_path / "missing") is False
