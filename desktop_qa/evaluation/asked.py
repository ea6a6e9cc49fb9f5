# SPDX-License-Identifier: AGPL-3.0-or-later
"""Files of questions on whole documents: their texts, and where the evidence of each question stands in them.

Two formats are read, JSON or gzip of it, both ``{"documents": [{..., "questions": [...]}]}``. A document is either a
``file`` beside the questions, which is opened as the program opens it, or comes with its reading ``text``,
``paragraphs`` and ``headings``. A question has ``question``, ``answers`` (none: the document does not answer it),
``evidence`` (a literal piece of the document) and perhaps ``page`` (from 1) or ``start`` (offset of the answer).
"""

from __future__ import annotations

import bisect
import unicodedata
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from desktop_qa.common import sentences
from desktop_qa.common.errors import DocumentError, UserError
from desktop_qa.common.questions import read_json

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from desktop_qa.qa.answer import Span

_LEAST_EVIDENCE = 24
"""Signs of an evidence that must be found one after the other."""


@dataclass(frozen=True, slots=True)
class Asked:
    """A question about a document; ``place`` is where its evidence stands in the text, None where it is not found."""

    id: str
    text: str
    answers: tuple[str, ...]
    page: int | None
    place: Span | None


@dataclass(frozen=True, slots=True)
class AskedDocument:
    """A document's reading text with the questions on it."""

    name: str
    text: str
    paragraphs: Sequence[Span]
    headings: Sequence[tuple[int, int, int]]
    page_starts: Sequence[int]
    """Offset at which each page begins; one 0 for a text without pages."""
    regions: Sequence[tuple[int, int, str]]
    """Start, end and kind of parts such as tables of contents; none for a text that comes with the questions."""
    questions: tuple[Asked, ...]

    def page_of(self, offset: int) -> int:
        """The page, from 1, that holds a character."""
        return max(1, bisect.bisect_right(self.page_starts, offset))


def read(file: Path, directory: Path | None = None) -> Iterator[AskedDocument]:
    """The documents of a file, each opened when its turn comes.

    Args:
        file: the questions.
        directory: where the documents are; beside ``file`` without it.

    Raises:
        UserError: the file is in neither format.
        DocumentError: a document is missing or cannot be read.
    """
    documents = _documents(file)
    for number, one in enumerate(documents):
        try:
            if "text" in one:
                paragraphs = [(int(start), int(end)) for start, end in one["paragraphs"]]
                headings = [(int(start), int(end), int(level)) for start, end, level in one["headings"]]
                name = str(one.get("id", number))
                yield _document(name, str(one["text"]), paragraphs, headings, [0], (), one["questions"])
            else:
                yield _opened((directory or file.parent) / one["file"], one["questions"])
        except (KeyError, TypeError, ValueError) as error:
            raise UserError(
                "{path} is no file of questions on documents ({reason}).", path=file, reason=error
            ) from error


def is_of_documents(file: Path) -> bool:
    """Whether a file of questions is about whole documents, not about paragraphs in the format of SQuAD."""
    values = read_json(file)
    return isinstance(values, dict) and "documents" in values


def count(file: Path) -> int:
    """Questions in a file."""
    return sum(len(one["questions"]) for one in _documents(file))


def _documents(file: Path) -> list[dict[str, Any]]:
    values = read_json(file)
    try:
        documents = list(values["documents"])
        faulty = [one for one in documents if not ("text" in one or "file" in one) or "questions" not in one]
    except (KeyError, TypeError) as error:
        raise UserError(f"{file} has no list of documents with their questions ({error!r}).") from error
    if faulty:
        raise UserError(f"{file} has no list of documents with their questions (a text, a file or questions missing).")
    return documents


def _opened(path: Path, questions: Sequence[dict[str, Any]]) -> AskedDocument:
    from desktop_qa.documents.document import open_document
    from desktop_qa.documents.recognising import readable_text

    if not path.is_file():
        raise DocumentError(f"{path} is missing. Say with --dir where the documents are.")
    with open_document(path) as document:
        text_map = readable_text(document)
        pages = len(document.info.pages)
    starts = [text_map.pages_span(page, page)[0] for page in range(pages)]
    return _document(
        path.name,
        text_map.text,
        text_map.paragraphs,
        text_map.headings,
        starts,
        text_map.region_spans,
        questions,
    )


def _document(
    name: str,
    text: str,
    paragraphs: Sequence[Span],
    headings: Sequence[tuple[int, int, int]],
    page_starts: Sequence[int],
    regions: Sequence[tuple[int, int, str]],
    questions: Sequence[dict[str, Any]],
) -> AskedDocument:
    plain = _Plain(text)
    document = AskedDocument(name, text, paragraphs, headings, page_starts, regions, ())
    asked = []
    for number, one in enumerate(questions):
        place = None
        if one["answers"] and one.get("start") is not None:
            start = int(one["start"])
            place = _sentence(document, start, start + len(one["answers"][0]))
        elif one["answers"] and one.get("evidence"):
            found = plain.find(str(one["evidence"]), _near(document, one.get("page")))
            place = found and _sentence(document, *found)
        asked.append(
            Asked(
                str(one.get("id", f"{name}-{number + 1}")),
                str(one["question"]),
                tuple(one["answers"]),
                one.get("page"),
                place,
            )
        )
    return replace(document, questions=tuple(asked))


def _near(document: AskedDocument, page: int | None) -> int:
    """Where in the text to look first."""
    return document.page_starts[min(page, len(document.page_starts)) - 1] if page else 0


def _sentence(document: AskedDocument, start: int, end: int) -> Span:
    """The sentences, or the row, that ``start:end`` touches."""
    number = bisect.bisect_right([first for first, _ in document.paragraphs], start) - 1
    low, high = document.paragraphs[max(0, number)] if document.paragraphs else (0, len(document.text))
    return sentences.around(document.text, start, end, min(low, start), max(high, end))


class _Plain:
    """A text without white space, hyphens and differences of form, each sign of which knows its offset."""

    def __init__(self, text: str) -> None:
        signs, self._offsets = [], []
        for offset, sign in enumerate(text):
            for one in _plain(sign):
                signs.append(one)
                self._offsets.append(offset)
        self._text = "".join(signs)

    def find(self, evidence: str, near: int) -> Span | None:
        """Where ``evidence`` stands, the first from ``near`` on if it stands there, or the beginning or end of it."""
        wanted = _plain(evidence)
        parts = [wanted]
        if len(wanted) > 2 * _LEAST_EVIDENCE:
            half = len(wanted) // 2
            parts += [wanted[:half], wanted[half:], wanted[:_LEAST_EVIDENCE], wanted[-_LEAST_EVIDENCE:]]
        begin = bisect.bisect_left(self._offsets, near)
        for part in filter(None, parts):
            at = self._text.find(part, begin)
            at = at if at >= 0 else self._text.find(part)
            if at >= 0:
                return self._offsets[at], self._offsets[at + len(part) - 1] + 1
        return None


_ALIKE = str.maketrans({"\u2018": "'", "\u2019": "'", "\u201c": '"', "\u201d": '"'})


def _plain(text: str) -> str:
    """Lower case, ligatures expanded; no white space, hyphens or dashes, which line ends make uncertain."""
    folded = unicodedata.normalize("NFKC", text).casefold().translate(_ALIKE)
    return "".join(
        sign for sign in folded if not sign.isspace() and sign not in "-\u00ad\u2010\u2011\u2012\u2013\u2014"
    )
