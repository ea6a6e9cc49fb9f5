# SPDX-License-Identifier: AGPL-3.0-or-later
"""Desktop QA: open a document, ask a question, see the answers where they stand."""

__version__ = "0.1.0"

APP_ID = "io.github.desktop_qa.DesktopQA"
"""Reverse-DNS name: the desktop file, the AppStream id and the window's class are all called so."""
