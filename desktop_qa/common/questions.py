# SPDX-License-Identifier: AGPL-3.0-or-later
"""Question files in the format of SQuAD, checked: what is wrong is listed and left out."""

from __future__ import annotations

import gzip
import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeVar

import numpy as np

from desktop_qa.common.errors import UserError, reason_of

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Question:
    """A question with its accepted answers; none means that the paragraph does not answer it.

    ``places`` are the half-open offsets of the answers in the paragraph, in their order.
    """

    id: str
    text: str
    answers: tuple[str, ...]
    places: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph and what is asked about it."""

    text: str
    questions: tuple[Question, ...]


@dataclass(frozen=True, slots=True)
class Article:
    """An article: its paragraphs in order."""

    title: str
    paragraphs: tuple[Paragraph, ...]

    @property
    def text(self) -> str:
        """All paragraphs, separated by blank lines."""
        return "\n\n".join(one.text for one in self.paragraphs)


@dataclass(frozen=True, slots=True)
class QuestionFile:
    """The articles of a file; ``faults`` says, one sentence each, which answers and questions were left out."""

    articles: tuple[Article, ...]
    faults: tuple[str, ...]
    with_unanswerable: bool
    """Whether it is of the kind of SQuAD 2.0."""


def read_json(path: Path) -> Any:
    """The JSON of a file, gzip or not.

    Raises:
        UserError: it cannot be read or is not JSON.
    """
    try:
        data = path.read_bytes()
        return json.loads(gzip.decompress(data) if data[:2] == b"\x1f\x8b" else data)
    except OSError as error:
        raise UserError("{path} cannot be read: {reason}.", path=path, reason=reason_of(error)) from error
    except (ValueError, EOFError) as error:
        raise UserError(
            "{path} is no file of questions in SQuAD's format: {reason}", path=path, reason=error
        ) from error


def read(path: Path) -> QuestionFile:
    """Read a SQuAD 1.1 or 2.0 file.

    An answer that does not stand at its offset is left out, and so is a question that has none left.

    Raises:
        UserError: it cannot be read, or is not in the format of SQuAD.
    """
    values = read_json(path)
    faults: list[str] = []
    unanswerable = False
    articles = []
    try:
        for article in values["data"]:
            paragraphs = []
            for paragraph in article["paragraphs"]:
                questions = []
                for given in paragraph["qas"]:
                    impossible = bool(given.get("is_impossible"))
                    unanswerable = unanswerable or impossible
                    question = _question(given, paragraph["context"], faults, impossible=impossible)
                    if question is not None:
                        questions.append(question)
                paragraphs.append(Paragraph(str(paragraph["context"]), tuple(questions)))
            articles.append(Article(str(article.get("title", "")), tuple(paragraphs)))
    except (KeyError, TypeError, AttributeError) as error:
        raise UserError(
            "{path} is no file of questions in SQuAD's format: {reason}", path=path, reason=repr(error)
        ) from error
    return QuestionFile(tuple(articles), tuple(faults), unanswerable)


def _question(given: dict[str, Any], context: str, faults: list[str], *, impossible: bool) -> Question | None:
    name, text = str(given["id"]), str(given["question"])
    if impossible:
        return Question(name, text, ())
    right, places = [], []
    for answer in given["answers"]:
        start = answer["answer_start"]
        if isinstance(start, int) and start >= 0 and context[start : start + len(answer["text"])] == answer["text"]:
            right.append(str(answer["text"]))
            places.append((start, start + len(answer["text"])))
        else:
            faults.append(f"{name}: {answer['text']!r} does not stand at {start}.")
    if not right:
        faults.append(f"{name}: left out, it has no answer that stands where it should.")
        return None
    return Question(name, text, tuple(right), tuple(places))


def spread(items: Sequence[T], limit: int) -> list[T]:
    """All items, or ``limit`` of them at equal distances."""
    if not limit or limit >= len(items):
        return list(items)
    return [items[index] for index in np.linspace(0, len(items) - 1, limit).astype(int)]
