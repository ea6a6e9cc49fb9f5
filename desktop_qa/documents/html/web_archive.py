# SPDX-License-Identifier: AGPL-3.0-or-later
"""Web pages that a browser saved with their pictures into one file (MHTML)."""

from __future__ import annotations

import base64
import email
import email.policy
import html
import re
from typing import TYPE_CHECKING
from urllib.parse import urljoin

from desktop_qa.common.errors import DocumentError
from desktop_qa.documents.html.encodings import decode

if TYPE_CHECKING:
    from email.message import EmailMessage


def page_html(data: bytes, label: str) -> tuple[str, str]:
    """The page saved in a web archive, its pictures put in as data, and the address it was saved from.

    Raises:
        DocumentError: there is no page in it.
    """
    message: EmailMessage = email.message_from_bytes(data, policy=email.policy.default)
    page_part = None
    pictures: dict[str, str] = {}
    for part in message.walk():
        kind = part.get_content_type()
        if kind in {"text/html", "application/xhtml+xml"} and page_part is None:
            page_part = part
        elif kind.startswith("image/"):
            content = part.get_payload(decode=True)
            if isinstance(content, bytes):
                link = f"data:{kind};base64,{base64.b64encode(content).decode('ascii')}"
                if name := str(part.get("Content-Location", "")).strip():
                    pictures[name] = link
                if name := str(part.get("Content-ID", "")).strip(" <>"):
                    pictures["cid:" + name] = link
    content = page_part.get_payload(decode=True) if page_part is not None else None
    if page_part is None or not isinstance(content, bytes):
        raise DocumentError("{name} is a web archive without a page in it. Save the page again.", name=label)
    address = str(page_part.get("Content-Location") or message.get("Snapshot-Content-Location") or "").strip()
    text = decode(content, str(page_part.get("Content-Type", "")), markup=True)

    def put_in(match: re.Match[str]) -> str:
        name = html.unescape(match[2])
        link = pictures.get(name) or pictures.get(urljoin(address, name))
        return f'{match[1]}"{link}"' if link else match[0]

    text = re.sub(r"""(<img\b[^>]*?\ssrc\s*=\s*)["']([^"']+)["']""", put_in, text, flags=re.IGNORECASE)
    return text, address if address.startswith(("http://", "https://")) else ""
