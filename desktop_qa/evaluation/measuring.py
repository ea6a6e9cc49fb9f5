# SPDX-License-Identifier: AGPL-3.0-or-later
"""How well a reader answers where it is installed: the program's own questions, and confidence fitted on them.

What a model's authors measured says little of what became of it in conversion, and nothing of what its scores are
worth here. So every reader that is imported or fetched is asked the same questions (``resources/questions``): a few
before it is installed, which finds out a badly converted one, and all of them in the background afterwards.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final

from desktop_qa.common import paths as places
from desktop_qa.common import questions
from desktop_qa.common.errors import ModelError
from desktop_qa.evaluation import calibration, metrics, squad
from desktop_qa.models import manifest as manifests
from desktop_qa.models import store
from desktop_qa.qa.engine import Engine
from desktop_qa.qa.reader import ReadingStopped
from desktop_qa.qa.tokens import Tokenizer

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from desktop_qa.common.questions import Question, QuestionFile
    from desktop_qa.models.manifest import Manifest
    from desktop_qa.models.onnx_reader import OnnxReader
    from desktop_qa.qa.encoder import Encoder
    from desktop_qa.qa.reader import Reader

    Stop = Callable[[], bool]

FIGURES: Final = "own questions"
"""Name of the group of figures in a manifest."""
TRIAL: Final = 24
"""Questions that a reader is asked before it is installed; seconds even for a large one."""
USABLE: Final = 0.2
"""Share of questions on their own paragraphs below which a reader is of no use. Ones that were fine-tuned for questions
answer more than half, ones that were converted wrongly hardly any."""
FOREIGN: Final = 2.5
"""Word pieces a word of the questions from which a vocabulary is not of their language."""


def own_questions() -> QuestionFile:
    """The program's own questions on texts in the public domain."""
    return questions.read(places.resources() / "questions" / "own.json")


def reads_english(reader: Reader, file: QuestionFile) -> bool:
    """Whether the reader's vocabulary has the words of the questions; figures of another language would be unfair."""
    asked = [question.text for _, question in _pairs(file)]
    return Tokenizer(reader.tokenizer_json).pieces_per_word(asked) < FOREIGN


def trial(directory: Path) -> None:
    """Ask a model that is about to be installed a few questions, each of the paragraph that answers it.

    Raises:
        ModelError: it answers hardly any; not usable.
    """
    manifest = manifests.read(directory)
    if manifest.kind != "reader":
        return
    reader, file = store.load(str(directory.absolute())), own_questions()
    if not reads_english(reader, file):
        return
    pairs = questions.spread([(question, text) for text, question in _pairs(file)], TRIAL)
    right = _right(reader, pairs)
    if right < USABLE * len(pairs):
        raise ModelError(
            "This model answers {right} of {count} easy questions and is not usable: it was converted wrongly, belongs"
            " to another vocabulary, or was never trained to answer questions.",
            right=right,
            count=len(pairs),
        )


def measure(
    reader: OnnxReader,
    progress: Callable[[int, int], None] = lambda *_: None,
    stopped: Stop | None = None,
    encoder: Encoder | None = None,
) -> Manifest:
    """Ask a reader all questions; returns its manifest with the figures, and with a calibration fitted on them.

    Args:
        reader: what to measure.
        progress: told how many questions of how many are asked; each is asked of its paragraph and of its document.
        stopped: asked after each question.
        encoder: finds passages by meaning; without one the features of meaning weigh nothing.

    Raises:
        ModelError: its vocabulary is not of the questions' language, or its answers teach nothing.
        ReadingStopped: ``stopped`` returned true.
    """
    file = own_questions()
    if not reads_english(reader, file):
        raise ModelError(
            "{name} cannot be measured: its vocabulary lacks the words of the questions, which are English.",
            name=reader.name,
        )
    pairs = [(question, text) for text, question in _pairs(file)]
    total = 2 * len(pairs)

    def step(done: int) -> None:
        if stopped is not None and stopped():
            raise ReadingStopped
        progress(min(done, total), total)

    predictions = squad.predict(reader, pairs, step)
    figures: dict[str, Any] = squad.score(pairs, predictions, with_unanswerable=False)
    found = calibration.fit(
        Engine(reader, encoder),
        calibration.joined(file),
        [FIGURES],
        len(pairs) * 2,
        progress=lambda done, _: step(len(pairs) + done),
    )
    # The first answer to an unanswerable question is never right.
    right = found.measured["first_right"] * found.measured["n"] / len(pairs)
    figures |= {"top1": round(min(1.0, right), 4), "ece": found.measured["ece"], "n": len(pairs)}
    return replace(reader.manifest, figures=dict(reader.manifest.figures) | {FIGURES: figures}, calibration=found)


def measure_installed(
    models: store.Store,
    name: str,
    threads: int = 0,
    progress: Callable[[int, int], None] = lambda *_: None,
    stopped: Stop | None = None,
) -> Manifest:
    """Measure an installed reader and keep figures and calibration in its manifest.

    What the program comes with keeps the calibration that it was shipped with.

    Raises:
        ModelError: there is none of that name, it cannot answer, or it cannot be measured.
        ReadingStopped: ``stopped`` returned true.
        OSError: the manifest cannot be written.
    """
    measured = measure(models.load(name, threads), progress, stopped, _encoder(models))
    entry = models.get(name)
    if not entry.embedded:
        manifests.write(entry.directory, measured)
    return measured


def _encoder(models: store.Store) -> Encoder | None:
    try:
        return models.load_encoder()
    except ModelError:
        return None


def _pairs(file: QuestionFile) -> list[tuple[str, Question]]:
    """Paragraphs with the questions that they answer."""
    return [
        (paragraph.text, question)
        for article in file.articles
        for paragraph in article.paragraphs
        for question in paragraph.questions
        if question.answers
    ]


def _right(reader: Reader, pairs: list[tuple[Question, str]]) -> int:
    predictions = squad.predict(reader, pairs)
    return sum(
        metrics.f1(found.text, question.answers) >= calibration.RIGHT
        for found, (question, _) in zip(predictions, pairs, strict=True)
    )
