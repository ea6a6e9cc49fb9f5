# SPDX-License-Identifier: AGPL-3.0-or-later
"""The HTML pages that MuPDF lays out: a safe body within our own style sheet, laid out like a book."""

from __future__ import annotations

import html
from dataclasses import dataclass, field

MARGIN = 3
"""Ems to the left and to the right of the text."""
ROOM = 34.0
"""Ems that a line of text has where nothing else is said: on a page of 480 points with type of 12."""

STYLE = (
    f"""
@page {{ margin: 3em {MARGIN}em 3.2em {MARGIN}em }}
"""
    """
body { line-height: 1.45; margin: 0; overflow-wrap: break-word }
p { margin: 0 0 0.75em 0; text-align: left }
h1 { font-size: 1.6em; line-height: 1.2; margin: 0 0 0.6em 0 }
h2 { font-size: 1.3em; line-height: 1.25; margin: 1.2em 0 0.5em 0 }
h3 { font-size: 1.12em; margin: 1em 0 0.4em 0 }
h4, h5, h6 { font-size: 1em; margin: 0.9em 0 0.3em 0 }
ul, ol { margin: 0 0 0.75em 0; padding-left: 1.6em }
li { margin: 0 0 0.25em 0 }
dd { margin-left: 1.6em }
blockquote { margin: 0.6em 1.6em 0.9em 1.6em }
pre, code, kbd, samp { font-family: monospace; font-size: 0.95em }
pre { white-space: pre-wrap; margin: 0.4em 0 0.9em 0; line-height: 1.35; font-size: 0.88em }
pre code, pre kbd, pre samp, pre tt { font-size: 1em }
table { border-collapse: collapse; margin: 0.6em 0 0.9em 0; font-size: 0.92em }
td, th { overflow-wrap: normal; border: 1px solid #999999; padding: 0.2em 0.45em }
td, th { text-align: left }
th { font-weight: bold }
figcaption, caption { font-size: 0.88em; margin: 0.2em 0 0.8em 0 }
img { max-width: 100% }
a[href] { color: #1a4f9c; text-decoration: none }
.byline { font-size: 0.88em; color: #555555 }
"""
)


@dataclass(frozen=True, slots=True)
class Page:
    """A complete HTML page that refers to nothing outside of itself.

    ``notes`` are shown as properties; ``notice`` is for the person who opened it, or empty.
    """

    html: str
    title: str = ""
    notes: dict[str, str] = field(default_factory=dict)
    notice: str = ""


def page(body: str, title: str = "") -> Page:
    """A page with our style sheet around a body that is safe already."""
    head = f"<title>{html.escape(title)}</title>" if title else ""
    whole = f"<!DOCTYPE html><html><head>{head}<style>{STYLE}</style></head><body>{body}</body></html>"
    return Page(whole, title)
