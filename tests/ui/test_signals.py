# SPDX-License-Identifier: AGPL-3.0-or-later
"""SIGTERM is heard in the event loop, not between two bytecodes of whatever was running."""

from __future__ import annotations

import os
import signal
import sys

import pytest

from desktop_qa.ui.app.signals import EndingSignals

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows sends a process no SIGTERM")


def test_a_signal_is_told_by_the_event_loop(qtbot):
    signals = EndingSignals()
    heard = []
    signals.received.connect(lambda: heard.append(True))
    try:
        os.kill(os.getpid(), signal.SIGTERM)
        for _ in range(1000):
            pass  # bytecodes between which a handler would have run
        assert not heard
        qtbot.waitUntil(lambda: bool(heard))
    finally:
        signals.close()


def test_afterwards_the_signals_are_whose_they_were(qtbot):
    before = signal.getsignal(signal.SIGTERM)
    signals = EndingSignals()
    assert signal.getsignal(signal.SIGTERM) is not before
    signals.close()
    assert signal.getsignal(signal.SIGTERM) is before
