# SPDX-License-Identifier: AGPL-3.0-or-later
"""A change of form in decoding or cutting gives the very spans and passages of before."""

from __future__ import annotations

import json

from spans_stay import KEPT, hashes


def test_spans_and_passages_are_as_they_were(shared):
    assert hashes(shared) == json.loads(KEPT.read_text("utf-8"))
