# SPDX-License-Identifier: AGPL-3.0-or-later
"""Web pages, Markdown, MHTML and plain text become safe HTML."""
