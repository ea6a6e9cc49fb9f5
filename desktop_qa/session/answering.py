# SPDX-License-Identifier: AGPL-3.0-or-later
"""Questions to documents: the reader is loaded on first need, documents are prepared once, answers come back placed.

The window calls this in its worker thread, the command line in its only one.
"""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING, Any, Protocol

from desktop_qa.answers.passages import place as place_passages
from desktop_qa.answers.placing import place, placed
from desktop_qa.common.paths import find
from desktop_qa.session import facts

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterator, Sequence

    from desktop_qa.answers.passages import Passages
    from desktop_qa.answers.reply import PlacedAnswer, Reply
    from desktop_qa.common.errors import Text
    from desktop_qa.common.paths import Paths
    from desktop_qa.qa.answer import AskOptions, Progress
    from desktop_qa.qa.indexed import IndexedText
    from desktop_qa.qa.joining import JoinedText
    from desktop_qa.qa.search import Found
    from desktop_qa.session.document_session import Subject

KEPT_DOCUMENTS = 6


class Engine(Protocol):
    """What is needed of the question engine; ``desktop_qa.qa.engine.Engine`` has it."""

    def prepare(self, text: str, paragraphs: Any, headings: Any = (), regions: Any = ()) -> Any:
        """Tokenise and index a document once."""
        ...

    def join(self, texts: Sequence[Any]) -> tuple[Any, JoinedText]:
        """Several prepared documents as one, and where each of them begins."""
        ...

    def ask(self, prepared: Any, question: str, options: AskOptions) -> Iterator[Progress]:
        """Progress with the answers so far, until finished."""
        ...

    def terminate(self) -> None:
        """From any thread: end the run that is going on."""
        ...


class Searching(Protocol):
    """What is needed to find passages; ``desktop_qa.qa.search.Searcher`` has it."""

    encoder: str
    notice: Text | None

    def prepare(self, text: str, paragraphs: Any, headings: Any, regions: Any) -> IndexedText:
        """Cut and index a document once."""
        ...

    def search(self, indexed: IndexedText, words: str, top: int) -> Iterator[Found]:
        """The passages that are about the words, better ones as more is compared, until finished."""
        ...

    def terminate(self) -> None:
        """From any thread: end the run that is going on."""
        ...


@dataclass(frozen=True, slots=True)
class Loaded:
    """An engine and the name of the model it reads with."""

    engine: Engine
    model: str
    notice: Text | None = None
    """What a person should know of it, such as that passages are found by their words alone."""
    searcher: Searching | None = None
    """Finds passages with the engine's encoder."""


@dataclass(frozen=True, slots=True)
class ReaderChoice:
    """Which reader: the name of an installed model or a model's directory (empty: the chosen one), and threads."""

    model: str = ""
    threads: int = 0


def load_searcher(threads: int, paths: Paths | None = None) -> Searching:
    """What finds passages; heavy imports happen in it. Without an encoder words alone find them."""
    from desktop_qa.models import engines
    from desktop_qa.qa.search import Searcher

    folders = paths or find()
    encoder, notice = engines.load_encoder(folders, threads)
    return Searcher(encoder, engines.cache(folders), notice)


def loader(paths: Paths | None = None) -> Callable[[ReaderChoice], Loaded]:
    """A function that loads a reader; heavy imports happen in it."""

    def load(choice: ReaderChoice) -> Loaded:
        from desktop_qa.models import engines
        from desktop_qa.qa.search import Searcher

        folders = paths or find()
        cache = engines.cache(folders)
        engine, notice = engines.load(folders, choice.model or None, choice.threads, cache)
        return Loaded(engine, engine.reader.name, notice, Searcher(engine.encoder, cache, notice))

    return load


class Answering:
    """Owns the engine and the documents it has prepared. For one thread; `terminate` may come from any."""

    def __init__(
        self, load: Callable[[ReaderChoice], Loaded], load_searcher: Callable[[int], Searching] = load_searcher
    ) -> None:
        self._load = load
        self.load_searcher = load_searcher
        self._loaded: tuple[ReaderChoice, Loaded] | None = None
        self._searcher: Searching | None = None
        self._indexed: tuple[str, IndexedText] | None = None
        self._prepared: OrderedDict[tuple[str, str], Any] = OrderedDict()
        self._joined: tuple[Any, tuple[Any, JoinedText]] | None = None

    def use(self, choice: ReaderChoice) -> Loaded:
        """The engine of this reader, loaded unless it is there."""
        if self._loaded is None or self._loaded[0] != choice:
            self.unload()
            self._loaded = (choice, self._load(choice))
        return self._loaded[1]

    def unload(self) -> None:
        """Load anew at the next need: the model's calibration was fitted again."""
        self._loaded = self._searcher = self._indexed = self._joined = None
        self._prepared.clear()

    def prepare(self, choice: ReaderChoice, subject: Subject) -> Any:
        """Tokenise and index a document, unless that was done."""
        loaded = self.use(choice)
        key = (subject.key, loaded.model)
        if key not in self._prepared:
            text = subject.text
            self._prepared[key] = loaded.engine.prepare(text.text, text.paragraphs, text.headings, text.region_spans)
            while len(self._prepared) > KEPT_DOCUMENTS:
                self._prepared.popitem(last=False)
        self._prepared.move_to_end(key)
        return self._prepared[key]

    def make_vectors(self, choice: ReaderChoice, subject: Subject) -> Iterator[tuple[int, int]]:
        """Make the missing vectors of a prepared document's passages; yields how many of how many are there.

        A document that is not prepared, or no more, has none to make; making them is no use of it, so it is kept no
        longer for that.
        """
        prepared = self._prepared.get((subject.key, self.use(choice).model))
        make: Callable[[], Iterator[tuple[int, int]]] | None = getattr(prepared, "make_vectors", None)
        return make() if make is not None else iter(())

    def forget(self, key: str) -> None:
        """Drop what was prepared for a subject."""
        self._joined = None
        for one in [one for one in self._prepared if one[0] == key]:
            del self._prepared[one]
        if self._indexed is not None and self._indexed[0] == key:
            self._indexed = None

    def ask(
        self, choice: ReaderChoice, subjects: Sequence[Subject], question: str, options: AskOptions
    ) -> Generator[Reply, None, None]:
        """The answers so far after each step. Closing the generator cancels; `terminate` ends it at once.

        Several subjects are read as one text, the likeliest passages of all of them first, and each answer tells the
        ``document`` and ``title`` it is from. A ``scope`` of the options is one of a single subject.
        """
        loaded = self.use(choice)
        if len(subjects) == 1:
            (subject,) = subjects
            prepared = self.prepare(choice, subject)
            own = facts.answers(question, subject) if options.scope is None else ()
            of_one = partial(_with_facts, own, subject, question, loaded.model, options.top)
        else:
            prepared, joined = self._join(choice, subjects)
            of_one = partial(_of_several, subjects, joined, question, loaded.model)
        progress = loaded.engine.ask(prepared, question, options)
        try:
            yield from map(of_one, progress)
        finally:
            close = getattr(progress, "close", None)
            if close is not None:
                close()

    def _join(self, choice: ReaderChoice, subjects: Sequence[Subject]) -> tuple[Any, JoinedText]:
        """Several subjects as one text; that of the last question is kept, so that it can be read on."""
        keys = tuple(subject.key for subject in subjects)
        texts = [self.prepare(choice, subject) for subject in subjects]
        if self._joined is None or self._joined[0] != (keys, choice):
            self._joined = ((keys, choice), self.use(choice).engine.join(texts))
        return self._joined[1]

    def searcher(self, choice: ReaderChoice) -> Searching:
        """What finds passages: the reader's own where one is loaded, else one that is loaded without a reader."""
        if self._loaded is not None and self._loaded[1].searcher is not None:
            return self._loaded[1].searcher
        if self._searcher is None:
            self._searcher = self.load_searcher(choice.threads)
        return self._searcher

    def search(self, choice: ReaderChoice, subject: Subject, words: str, top: int) -> Generator[Passages, None, None]:
        """The passages of a document that are about ``words`` so far. No reader is needed, nor loaded."""
        searcher = self.searcher(choice)
        for found in searcher.search(self._index(searcher, subject), words, top):
            yield place_passages(found, subject.text, words, subject.page_labels)

    def _index(self, searcher: Searching, subject: Subject) -> IndexedText:
        """The document cut and indexed: as it was prepared for the reader, or for searching alone."""
        if self._loaded is not None:
            prepared = self._prepared.get((subject.key, self._loaded[1].model))
            shared: IndexedText | None = getattr(prepared, "indexed", None)
            if shared is not None:
                return shared
        if self._indexed is None or self._indexed[0] != subject.key:
            text = subject.text
            indexed = searcher.prepare(text.text, text.paragraphs, text.headings, text.region_spans)
            self._indexed = (subject.key, indexed)
        return self._indexed[1]

    def terminate(self) -> None:
        """End the run that is going on, from any thread."""
        loaded, searcher = self._loaded, self._searcher
        if loaded is not None:
            loaded[1].engine.terminate()
        if searcher is not None:
            searcher.terminate()


def _of_one(subject: Subject, question: str, model: str, now: Progress) -> Reply:
    """The reply of one document."""
    return place(
        now,
        subject.text,
        question=question,
        source=subject.source,
        title=subject.title,
        model=model,
        labels=subject.page_labels,
    )


def _with_facts(
    own: tuple[PlacedAnswer, ...], subject: Subject, question: str, model: str, top: int, now: Progress
) -> Reply:
    """The reply of one document, with what its own facts answer before it."""
    return facts.before(own, _of_one(subject, question, model, now), top)


def _of_several(subjects: Sequence[Subject], joined: JoinedText, question: str, model: str, now: Progress) -> Reply:
    """The reply of several documents, each answer with its own."""
    answers = []
    for answer in now.answers:
        number = joined.part_of(answer.start)
        subject, start = subjects[number], joined.starts[number]
        # The places of alternatives are not shown, so only their words count.
        here = replace(answer, start=answer.start - start, end=answer.end - start)
        one = placed(here, subject.text, subject.page_labels)
        answers.append(replace(one, document=subject.source, title=subject.title))
    return replace(
        _of_one(subjects[0], question, model, replace(now, answers=())), source="", title="", answers=tuple(answers)
    )
