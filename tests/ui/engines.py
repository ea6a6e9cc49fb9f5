# SPDX-License-Identifier: AGPL-3.0-or-later
"""A question engine without a model: finds fixed phrases, as fast or as slowly as a test wants."""

from __future__ import annotations

import re
import threading
import time
from dataclasses import dataclass, field
from typing import Any

from desktop_qa.qa import joining
from desktop_qa.qa import passages as passaging
from desktop_qa.qa.answer import Answer, Progress


@dataclass
class FakeEngine:
    """Answers with the phrases in their order, one more with each step of the reading.

    ``hold()`` makes the reading wait before each step until ``serve()`` lets it go on; ``terminate`` ends a wait
    at once, as the real engine ends a run.
    """

    phrases: tuple[str, ...] = ("Ada Brandt", "Lisbon", "1931")
    confidences: tuple[float, ...] = (0.86, 0.41, 0.12)
    error: Exception | None = None
    prepared: list[str] = field(default_factory=list)
    asked: list[tuple[str, Any]] = field(default_factory=list)
    terminated: int = 0
    held: bool = False
    quick: int = 0
    """Phrases that a quick answer looks for, of as many as there are; 0: all."""

    def __post_init__(self) -> None:
        self._go = threading.Semaphore(0)
        self._end = threading.Event()

    def hold(self) -> None:
        self.held = True

    def serve(self, steps: int = 1) -> None:
        self._go.release(steps)

    def prepare(self, text: str, paragraphs: Any, headings: Any = (), regions: Any = ()) -> str:
        self.prepared.append(text)
        return text

    def join(self, texts: list[str]) -> tuple[str, joining.JoinedText]:
        joined = joining.join([(text, passaging.split(text, passaging.paragraphs_of(text))) for text in texts])
        return joined.text, joined

    def terminate(self) -> None:
        self.terminated += 1
        self._end.set()

    def ask(self, prepared: str, question: str, options: Any):
        self.asked.append((question, options))
        self._end.clear()
        if self.error is not None:
            raise self.error
        started = time.monotonic()
        spans = options.scope or ((0, len(prepared)),)
        found: list[Answer] = []
        wanted = self.quick if self.quick and options.effort == "quick" else len(self.phrases)
        for step, phrase in enumerate(self.phrases[:wanted]):
            if self.held:
                while not self._go.acquire(timeout=0.01):
                    if self._end.is_set():
                        return
                if self._end.is_set():
                    self._go.release()
                    return
            matches = list(re.finditer(re.escape(phrase), prepared))
            match = next((one for s, e in spans for one in matches if s <= one.start() < e), None)
            if match is not None:
                confidence = self.confidences[step]
                above = confidence >= (options.threshold or 0.2)
                found.append(Answer(0, phrase, *match.span(), 10 * confidence, confidence, (), above))
            found.sort(key=lambda one: -one.confidence)
            ranked = tuple(
                Answer(rank, one.text, one.start, one.end, one.score, one.confidence, one.alternatives, one.above)
                for rank, one in enumerate(found[: options.top], start=1)
            )
            last, every = step == wanted - 1, len(self.phrases)
            yield Progress(step + 1, wanted, ranked, 0.1, last, time.monotonic() - started, (), step + 1, every)
