# SPDX-License-Identifier: AGPL-3.0-or-later
"""Confidence: the weights that turn what is known of a span into the probability that it is right.

The articles of question files (training material, never a measuring set) are joined to documents, and questions are
asked of whole documents, as in the program. The first answers of each question, right or wrong, are the cases of a
logistic regression over the features of ``desktop_qa.qa.ranking``. It is fitted on half of the documents and its
calibration error measured on the other half, both ways round; then it is fitted on all.
"""

from __future__ import annotations

import random
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np

from desktop_qa.common.errors import ModelError
from desktop_qa.evaluation import metrics
from desktop_qa.qa.engine import Engine
from desktop_qa.qa.ranking import FEATURES
from desktop_qa.qa.reader import Calibration

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    import numpy.typing as npt

    from desktop_qa.common.questions import Question, QuestionFile
    from desktop_qa.models.onnx_reader import OnnxReader
    from desktop_qa.qa.reader import Reader

    Floats = npt.NDArray[np.float64]

FIRST = 8
"""Answers of each question that are cases."""
RIGHT = 0.6
"""F1 from which an answer counts as right: a border that is a word off does not make an answer wrong."""
LEAST_CHARACTERS, MOST_CHARACTERS = 4000, 60000
"""Shorter articles of a file are joined to documents of at least this length; longer ones are cut."""
SEED = 0
PRIOR = 1.0
"""Strength of the prior that weights are small, as so many cases."""


@dataclass(frozen=True, slots=True)
class Case:
    """An answer: its rank (from 0), its features, whether it was right.

    ``margin`` is the best of any span in the document, ``answerable`` whether the document answers the question.
    """

    document: int
    rank: int
    features: tuple[float, ...]
    right: bool
    margin: float = 0.0
    answerable: bool = True


def fit(
    reader: Reader,
    files: Sequence[QuestionFile],
    names: Sequence[str],
    per_document: int,
    limit: int = 0,
    progress: Callable[[int, int], None] = lambda *_: None,
) -> Calibration:
    """The calibration of a reader; ``measured`` holds its error on documents it was not fitted on.

    Raises:
        ModelError: there are too few questions to learn anything from.
    """
    documents = [one for file in files for one in documents_of(file)]
    chance = random.Random(SEED)  # noqa: S311 - a sample, not a secret
    chance.shuffle(documents)
    asked = [
        (text, chance.sample(questions, min(per_document, len(questions))))
        for text, questions in documents
        if questions
    ]
    total = sum(len(questions) for _, questions in asked)
    total = min(limit, total) if limit else total
    cases: list[Case] = []
    engine = Engine(reader)
    done = 0
    for number, (text, questions) in enumerate(asked):
        if done >= total:
            break
        prepared = engine.prepare(text)
        for question in questions[: total - done]:
            pool = engine.pool(prepared, question.text)
            for rank, (features, words) in enumerate(pool.leading(FIRST)):
                right = bool(question.answers) and metrics.f1(words, question.answers) >= RIGHT
                values = tuple(features[name] for name in FEATURES)
                cases.append(Case(number, rank, values, right, pool.margin, bool(question.answers)))
            done += 1
            progress(done, total)
    return solve(cases, done, names)


def documents_of(file: QuestionFile) -> list[tuple[str, list[Question]]]:
    """The texts of a file as documents, with the questions on each."""
    documents: list[tuple[str, list[Question]]] = []
    text: list[str] = []
    questions: list[Question] = []
    length = 0

    def close() -> None:
        nonlocal text, questions, length
        if text:
            documents.append(("\n\n".join(text), questions))
        text, questions, length = [], [], 0

    for article in file.articles:
        for paragraph in article.paragraphs:
            if length + len(paragraph.text) > MOST_CHARACTERS:
                close()
            text.append(" ".join(paragraph.text.split()))
            questions.extend(paragraph.questions)
            length += len(paragraph.text)
        if length >= LEAST_CHARACTERS:
            close()
    close()
    return documents


def solve(cases: Sequence[Case], questions: int, names: Sequence[str]) -> Calibration:
    """Fit and measure on cases.

    Raises:
        ModelError: all cases are right, or all are wrong.
    """
    if len({case.right for case in cases}) < 2:
        raise ModelError("There are too few questions to calibrate with: all answers were right, or all were wrong.")
    values = np.asarray([case.features for case in cases], np.float64)
    right = np.asarray([case.right for case in cases], np.float64)
    odd = np.asarray([case.document % 2 == 1 for case in cases])
    first = np.asarray([case.rank == 0 for case in cases])
    answerable = np.asarray([case.answerable for case in cases])[first]
    confidence = np.zeros(len(cases))
    for held_out in (odd, ~odd):
        if held_out.any() and len(set(right[~held_out & first].tolist())) == 2:
            confidence[held_out] = _apply(
                values[held_out], _weights(values[~held_out], right[~held_out], first[~held_out])
            )
    bias, *weights = _weights(values, right, first).tolist()
    error = metrics.calibration_error(confidence[first], right[first] > 0)
    return Calibration(
        round(bias, 4),
        {name: round(weight, 4) for name, weight in zip(FEATURES, weights, strict=True)},
        round(_threshold(confidence[first], answerable), 3),
        _answerable([case for case in cases if case.rank == 0]),
        {
            "data": list(names),
            "n": questions,
            "ece": round(error, 4),
            "ece_all_answers": round(metrics.calibration_error(confidence, right > 0), 4),
            "auroc": round(metrics.auroc(confidence[first], right[first] > 0), 4),
            "first_right": round(float(right[first].mean()), 4),
        },
    )


def _weights(values: Floats, right: Floats, first: npt.NDArray[np.bool_]) -> Floats:
    """Weights from all cases, then their scale and bias from the first answers, whose confidence is looked at most.

    The order of answers comes from the former alone: the scale changes nothing in it.
    """
    weights = _logistic(values, right)
    if len(set(right[first].tolist())) < 2:
        return weights
    odds = weights[0] + values[first] @ weights[1:]
    bias, scale = _logistic(odds[:, None], right[first])
    if scale <= 0:
        return weights
    return np.concatenate([[bias + scale * weights[0]], scale * weights[1:]])


def _answerable(cases: Sequence[Case]) -> tuple[float, float]:
    """Bias and weight of the margin, both kinds of question counting alike; defaults if there is only one kind."""
    has = np.asarray([case.answerable for case in cases])
    if has.all() or not has.any():
        return Calibration().answerable
    bias, weight = _logistic(np.asarray([[case.margin] for case in cases], np.float64), has.astype(np.float64)).tolist()
    # How many questions of the data have no answer says nothing about the questions of a reader.
    return round(bias - float(np.log(has.mean() / (1 - has.mean()))), 4), round(weight, 4)


def _logistic(values: Floats, right: Floats) -> Floats:
    """The weights, bias first, by Newton's method with a normal prior on the standardised weights."""
    mean, spread = values.mean(0), values.std(0)
    spread = np.where(spread > 1e-9, spread, 1.0)
    inputs = np.column_stack([np.ones(len(values)), (values - mean) / spread])
    weights = np.zeros(inputs.shape[1])
    prior = np.full(inputs.shape[1], PRIOR)
    prior[0] = 0.0
    for _ in range(50):
        chance = 1 / (1 + np.exp(-np.clip(inputs @ weights, -30, 30)))
        gradient = inputs.T @ (chance - right) + prior * weights
        hessian = (inputs * (chance * (1 - chance) + 1e-9)[:, None]).T @ inputs + np.diag(prior)
        step = np.linalg.solve(hessian, gradient)
        weights -= step
        if np.abs(step).max() < 1e-8:
            break
    scaled = weights[1:] / spread
    return np.concatenate([[weights[0] - float(mean @ scaled)], scaled])


def _apply(values: Floats, weights: Floats) -> Floats:
    return np.asarray(1 / (1 + np.exp(-np.clip(weights[0] + values @ weights[1:], -30, 30))))


def _threshold(confidence: Floats, answerable: npt.NDArray[np.bool_]) -> float:
    """The confidence of the first answer that best parts questions with an answer from those without.

    Both kinds count alike. Without questions of both kinds, the default.
    """
    if answerable.all() or not answerable.any():
        return Calibration().threshold
    choices = np.unique(np.round(confidence, 3))
    parted = [float((confidence[answerable] >= one).mean() + (confidence[~answerable] < one).mean()) for one in choices]
    return float(choices[int(np.argmax(parted))])


def keep(reader: OnnxReader, found: Calibration) -> None:
    """Write a calibration into the manifest of the model it was made for.

    Raises:
        OSError: the model's directory cannot be written, as that of a model the program came with.
    """
    from desktop_qa.models import manifest

    manifest.write(reader.directory, replace(reader.manifest, calibration=found))
