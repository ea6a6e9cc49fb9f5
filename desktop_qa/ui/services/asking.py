# SPDX-License-Identifier: AGPL-3.0-or-later
"""Questions in the worker thread: the reader is loaded there on first need, and answers come back placed."""

from __future__ import annotations

import logging
from collections import OrderedDict
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import QObject, Signal, Slot

from desktop_qa.answers.placing import enough_for, one_per_place, place
from desktop_qa.common.power import allowed_threads
from desktop_qa.ui.toolkit.tasks import Latest, Task, Worker

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterator

    from desktop_qa.answers.export import Reply
    from desktop_qa.qa.answer import AskOptions, Progress
    from desktop_qa.storage.settings import Settings

log = logging.getLogger(__name__)

KEPT_DOCUMENTS = 6


@dataclass(frozen=True, slots=True)
class Step:
    """How far the reading is, and the answers so far, best first: in ``reply`` one for each place of the text.

    ``readings`` is what the command line prints as JSON: every reading of a place is an answer.
    """

    done: int
    total: int
    finished: bool
    reply: Reply
    readings: Reply
    notices: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Subject:
    """The document a question is about. ``key`` changes whenever its reading text does."""

    key: str
    source: str
    title: str
    text_map: Any
    page_labels: tuple[str, ...] = ()


class Engine(Protocol):
    """What the worker needs of the question engine; ``desktop_qa.qa.engine.Engine`` has it."""

    def prepare(self, text: str, paragraphs: Any, headings: Any = ()) -> Any:
        """Tokenise and index a document once."""
        ...

    def ask(self, prepared: Any, question: str, options: AskOptions) -> Iterator[Progress]:
        """Progress with the answers so far, until finished."""
        ...

    def terminate(self) -> None:
        """From any thread: end the run that is going on."""
        ...


@dataclass(frozen=True, slots=True)
class Loaded:
    """An engine and the name of the model it reads with."""

    engine: Engine
    model: str


class Asker(QObject):
    """Owns the one worker thread for inference, the engine in it, and the documents it has prepared.

    Only one question runs at a time; a new one cancels the one before. ``ready`` tells the model's name once
    it is loaded, ``failed`` why it cannot be.
    """

    ready = Signal(str)
    failed = Signal(object)

    def __init__(self, load: Callable[[Settings], Loaded], settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._load = load
        self._settings = settings
        self._worker = Worker("reader")
        self._running = Latest()
        self._closed = False
        self.model = ""
        # Only the worker thread touches these.
        self._loaded: tuple[Any, Loaded] | None = None
        self._prepared: OrderedDict[tuple[str, str], Any] = OrderedDict()

    @property
    def running(self) -> bool:
        """Whether a question is being answered."""
        return self._running.task is not None

    def configure(self, settings: Settings) -> None:
        """Use these settings from the next question on; another model is loaded then."""
        self._settings = settings

    def warm(self) -> None:
        """Load the model in the background, so that the first question need not wait."""
        settings = self._settings
        task = self._worker.run(lambda: self._engine(settings).model)
        task.succeeded.connect(self._on_loaded)
        task.failed.connect(self._on_failed)

    def reload(self) -> None:
        """Load the model anew before the next question: its confidence was fitted again."""
        if not self._closed:
            self._worker.run(self._unload)

    def prepare(self, subject: Subject) -> None:
        """Tokenise and index a document in the background."""
        settings = self._settings
        self._worker.run(lambda: self._document(self._engine(settings), subject) and None)

    def ask(self, subject: Subject, question: str, options: AskOptions) -> Task:
        """Answer a question: ``progressed`` and ``succeeded`` carry a ``Step``."""
        settings = self._settings
        generation = self._running.next_generation()
        task = self._worker.run(lambda: self._steps(settings, subject, question, options), generation, self._interrupt)
        return self._running.set(task)

    def cancel(self) -> None:
        """Stop the question that runs; nothing more of it is heard."""
        self._running.cancel()

    def idle(self) -> Task:
        """A task that is finished once the worker has nothing older to do."""
        return self._worker.run(lambda: None)

    def forget(self, key: str) -> None:
        """Drop what was prepared for a document."""
        if not self._closed:
            self._worker.run(lambda: self._drop(key))

    def close(self) -> bool:
        """Stop everything and join the thread."""
        self._closed = True
        self._running.cancel()
        return self._worker.close()

    @Slot(object)
    def _on_loaded(self, model: object) -> None:
        self.model = str(model)
        self.ready.emit(self.model)

    @Slot(object)
    def _on_failed(self, error: object) -> None:
        self.failed.emit(error)

    def _interrupt(self) -> None:
        # Called in the interface's thread while the worker reads; ending a run is safe from any thread.
        loaded = self._loaded
        if loaded is not None:
            loaded[1].engine.terminate()

    # -- in the worker thread

    def _engine(self, settings: Settings) -> Loaded:
        # Asked anew for each question: the plug may have been pulled since the last one.
        wanted = (settings.model, allowed_threads(settings.threads, quiet=settings.quiet_on_battery))
        if self._loaded is None or self._loaded[0] != wanted:
            self._unload()
            self._loaded = (wanted, self._load(settings))
        return self._loaded[1]

    def _unload(self) -> None:
        self._loaded = None
        self._prepared.clear()

    def _document(self, loaded: Loaded, subject: Subject) -> Any:
        key = (subject.key, loaded.model)
        if key not in self._prepared:
            words = subject.text_map
            self._prepared[key] = loaded.engine.prepare(words.text, words.paragraphs, words.headings)
            while len(self._prepared) > KEPT_DOCUMENTS:
                self._prepared.popitem(last=False)
        self._prepared.move_to_end(key)
        return self._prepared[key]

    def _drop(self, key: str) -> None:
        for one in [one for one in self._prepared if one[0] == key]:
            del self._prepared[one]

    def _steps(
        self, settings: Settings, subject: Subject, question: str, options: AskOptions
    ) -> Generator[Step, None, Step | None]:
        loaded = self._engine(settings)
        prepared = self._document(loaded, subject)
        last: Step | None = None
        progress = loaded.engine.ask(prepared, question, replace(options, top=enough_for(options.top)))
        try:
            for now in progress:
                last = step_of(now, subject, question, loaded.model, options.top)
                yield last
        finally:
            close = getattr(progress, "close", None)
            if close is not None:
                close()
        return last


def step_of(now: Progress, subject: Subject, question: str, model: str, places: int) -> Step:
    """Give each answer its page and the sentence around it; each place of the text has one answer."""
    reply = place(
        now,
        subject.text_map,
        question=question,
        source=subject.source,
        title=subject.title,
        model=model,
        labels=subject.page_labels,
    )
    readings = replace(reply, answers=reply.answers[:places])
    return Step(now.done, now.total, now.finished, one_per_place(reply, places), readings, now.notices)
