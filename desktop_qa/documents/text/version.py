# SPDX-License-Identifier: AGPL-3.0-or-later
"""The version of text extraction, for whatever keeps offsets of a reading text."""

from __future__ import annotations

TEXT_VERSION = 2
"""Raise it with every change that can give a document another reading text: kept offsets then no longer hold, and the
library reads its documents again."""
