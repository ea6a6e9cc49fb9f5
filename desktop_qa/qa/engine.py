# SPDX-License-Identifier: AGPL-3.0-or-later
"""One question from windows to ranked answers, as a stream."""

from __future__ import annotations

from desktop_qa.qa.answer import Answer, AskOptions, Effort, Progress, Span

__all__ = ["Answer", "AskOptions", "Effort", "Progress", "Span"]
