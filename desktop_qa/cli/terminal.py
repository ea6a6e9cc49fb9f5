# SPDX-License-Identifier: AGPL-3.0-or-later
"""Answers and progress for a person at a terminal; colour only there, and never as the only sign."""

from __future__ import annotations

import os
import shutil
import sys
import textwrap
import time
from typing import IO, TYPE_CHECKING, Self

from desktop_qa.answers.export import document_name

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop_qa.answers.passages import PlacedPassage
    from desktop_qa.answers.reply import PlacedAnswer, Reply

WIDEST = 100
INDENT = "    "
_BOLD, _DIM, _GREEN, _RESET = "\033[1m", "\033[2m", "\033[32m", "\033[0m"


def coloured(stream: IO[str]) -> bool:
    """Whether the stream is a terminal that shows colours and nobody forbids them (https://no-color.org)."""
    return stream.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"


def show(reply: Reply, stream: IO[str]) -> None:
    """Write the answers: rank, words, page and confidence, and the sentence with the answer in brackets."""
    colour = coloured(stream)
    width = min(WIDEST, shutil.get_terminal_size((80, 24)).columns)
    if not reply.found:
        stream.write("What was read does not seem to answer this.")
        stream.write(" The best candidates are below the threshold:\n\n" if reply.answers else "\n")
    for answer in reply.answers:
        stream.write(_answer(answer, width, colour=colour))
    if not reply.complete:
        stream.write(
            f"Read: the likeliest {reply.passages_read:,} of {reply.passages:,} passages. "
            "Everything is read with --effort thorough.\n"
        )


def _answer(answer: PlacedAnswer, width: int, *, colour: bool) -> str:
    words = " ".join(answer.text.split())
    document = f"{document_name(answer)}, " if answer.document else ""
    place = f"{document}p. {answer.page_name}   {answer.confidence:.0%}" + (
        "" if answer.above else "   below the threshold"
    )
    if answer.fact:
        where = f", p. {answer.page_name}" if answer.end > answer.start else ""
        place = f"{document}property of the document{where}"
    mark = (_BOLD + _GREEN if answer.above else _DIM, _RESET) if colour else ("", "")
    head = f"{answer.rank:>2}  {mark[0]}{words}{mark[1]}"
    visible = 4 + len(words) + 3 + len(place)
    lines = [f"{head}   {place}"] if visible <= width else [head, INDENT + place]
    if answer.context and " ".join(answer.context.split()) != words:
        lines.append(textwrap.fill(_marked(answer), width, initial_indent=INDENT, subsequent_indent=INDENT))
    if answer.alternatives:
        others = "also read as: " + "; ".join(" ".join(one.split()) for one in answer.alternatives)
        lines.append(textwrap.fill(others, width, initial_indent=INDENT, subsequent_indent=INDENT))
    return "\n".join(lines) + "\n\n"


def show_passages(passages: Sequence[PlacedPassage], stream: IO[str]) -> None:
    """Write passages: rank, page and score, and the passage with the sentence that is most about it in brackets."""
    colour = coloured(stream)
    width = min(WIDEST, shutil.get_terminal_size((80, 24)).columns)
    mark = (_BOLD + _GREEN, _RESET) if colour else ("", "")
    if not passages:
        stream.write("No passage was found.\n")
    for one in passages:
        stream.write(f"{one.rank:>2}  {mark[0]}p. {one.page_name}{mark[1]}   {one.score:.0%}\n")
        first = one.sentence_start - one.start
        last = first + len(one.sentence)
        words = " ".join(f"{one.text[:first]}[{one.sentence}]{one.text[last:]}".split())
        stream.write(textwrap.fill(words, width, initial_indent=INDENT, subsequent_indent=INDENT) + "\n\n")


def _marked(answer: PlacedAnswer) -> str:
    start, end = answer.start - answer.context_start, answer.end - answer.context_start
    context = answer.context
    return " ".join(f"{context[:start]}[{context[start:end]}]{context[end:]}".split())


class Status:
    """One line on standard error that says what is going on; nothing where standard error is no terminal."""

    def __init__(self, stream: IO[str] | None = None) -> None:
        self._stream = stream or sys.stderr
        self._on = self._stream.isatty()
        self._shown = 0

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.clear()

    def say(self, text: str) -> None:
        """Put ``text`` in place of what the line said."""
        if self._on:
            self._stream.write("\r" + text + " " * max(0, self._shown - len(text)))
            self._stream.flush()
            self._shown = len(text)

    def clear(self) -> None:
        """Leave an empty line."""
        if self._on and self._shown:
            self._stream.write("\r" + " " * self._shown + "\r")
            self._stream.flush()
            self._shown = 0


class Bar(Status):
    """A progress bar for long measuring: done of all, and the time left."""

    WIDTH = 30

    def __init__(self, total: int, what: str, stream: IO[str] | None = None) -> None:
        super().__init__(stream)
        self._total = max(1, total)
        self._what = what
        self._began = time.monotonic()

    def step(self, done: int, note: str = "") -> None:
        """Show that ``done`` of all are done."""
        spent = time.monotonic() - self._began
        left = round(spent / done * (self._total - done)) if done else 0
        filled = self.WIDTH * done // self._total
        bar = "#" * filled + "." * (self.WIDTH - filled)
        self.say(f"[{bar}] {done}/{self._total} {self._what}, {left // 60}:{left % 60:02} left {note}")
