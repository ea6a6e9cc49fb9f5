# SPDX-License-Identifier: AGPL-3.0-or-later
"""Pages that were loaded from an address, kept so that they can be shown again without asking the network.

One file a page: a line of JSON with name, declared type and address, then the bytes. The pages used last are kept.
"""

from __future__ import annotations

import hashlib
import json
import logging
from typing import TYPE_CHECKING

from desktop_qa.common import atomic
from desktop_qa.documents.source import Source

if TYPE_CHECKING:
    from pathlib import Path

log = logging.getLogger(__name__)

MOST = 40


class KeptPages:
    """A folder of pages by their address. For one thread."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def _file(self, address: str) -> Path:
        return self._folder / hashlib.sha256(address.encode()).hexdigest()[:32]

    def keep(self, address: str, page: Source) -> None:
        """Keep what was loaded from an address; a full disk only means that it must be loaded again."""
        head = json.dumps({"name": page.name, "declared": page.declared, "url": page.url}).encode()
        try:
            atomic.write_bytes(self._file(address), head + b"\n" + (page.data or b""))
            for old in sorted(self._folder.iterdir(), key=lambda one: one.stat().st_mtime, reverse=True)[MOST:]:
                old.unlink(missing_ok=True)
        except OSError as error:
            log.info("a page was not kept: %s", error)

    def find(self, address: str) -> Source | None:
        """The page as it was loaded last, or None."""
        try:
            head, _, data = self._file(address).read_bytes().partition(b"\n")
            facts = json.loads(head)
            return Source(data=data, name=facts["name"], declared=facts["declared"], url=facts["url"])
        except (OSError, ValueError, KeyError, TypeError):
            return None

    def clear(self) -> None:
        """Forget all of them."""
        for page in self._folder.iterdir() if self._folder.is_dir() else ():
            page.unlink(missing_ok=True)
