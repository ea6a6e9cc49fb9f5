# SPDX-License-Identifier: AGPL-3.0-or-later
"""Questions to the library in the asker's worker thread, where the vectors are kept between two of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from collections.abc import Generator
    from pathlib import Path

    from desktop_qa.answers.reply import Reply
    from desktop_qa.library.search import Only, Search
    from desktop_qa.qa.answer import AskOptions
    from desktop_qa.qa.engine import Engine
    from desktop_qa.session.answering import Answering, ReaderChoice
    from desktop_qa.ui.services.asking import Asker
    from desktop_qa.ui.toolkit.tasks import Task


class LibraryQuestions:
    """Asks the library in ``path``."""

    def __init__(self, asker: Asker, path: Path) -> None:
        self._asker = asker
        self._path = path
        # Only the worker thread touches it.
        self._search: Search | None = None

    def ask(self, question: str, options: AskOptions, only: Only) -> Task:
        """Answer a question: ``progressed`` and ``succeeded`` carry a ``Reply``."""
        return self._asker.ask_with(lambda answering, choice: self._replies(answering, choice, question, options, only))

    def search(self, words: str, top: int, only: Only) -> Task:
        """Passages that are about some words, as a ``Reply`` without a model."""
        return self._asker.ask_with(lambda answering, choice: self._passages(answering, choice, words, top, only))

    def _passages(
        self, answering: Answering, choice: ReaderChoice, words: str, top: int, only: Only
    ) -> Generator[Reply, None, None]:
        from desktop_qa.library.asking import passages

        yield passages(self._searching(answering, choice)[0], words, top, only)

    def close(self) -> None:
        """Let go of the store; the next question opens it again."""
        self._asker.later(self._let_go)

    def _let_go(self) -> None:
        search, self._search = self._search, None
        if search is not None:
            search.store.close()

    def _replies(
        self, answering: Answering, choice: ReaderChoice, question: str, options: AskOptions, only: Only
    ) -> Generator[Reply, None, None]:
        from desktop_qa.library.asking import ask

        search, engine = self._searching(answering, choice)
        yield from ask(search, engine, question, options, only)

    def _searching(self, answering: Answering, choice: ReaderChoice) -> tuple[Search, Engine]:
        """The search, with the encoder of the engine that is in use."""
        from desktop_qa.library.search import Search
        from desktop_qa.library.store import Store

        # The protocol is what any question needs; the library needs the encoder of the real engine, too.
        engine = cast("Engine", answering.use(choice).engine)
        if self._search is None or not self._search.uses(engine.encoder):
            self._let_go()
            self._search = Search(Store(self._path), engine.encoder)
        return self._search, engine
