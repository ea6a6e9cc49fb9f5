# SPDX-License-Identifier: AGPL-3.0-or-later
"""The question to the library: a session that has no document of its own."""

from __future__ import annotations

from desktop_qa.library.asking import WINDOWS
from desktop_qa.session.document_session import DocumentSession


class LibrarySession(DocumentSession):
    """Its answers are all of other documents; there is always a text to ask."""

    def __init__(self) -> None:
        super().__init__()
        self.set_scope("library")

    @property
    def unread(self) -> bool:
        """Whether more of the library would be read with more effort; nobody reads all of it."""
        return super().unread and self.reply is not None and self.reply.passages_read < WINDOWS["thorough"]

    def begin(self, question: str) -> None:
        """A question begins at once."""
        super().begin(question)
        self.read_on()
