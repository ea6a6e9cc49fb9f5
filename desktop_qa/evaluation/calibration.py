# SPDX-License-Identifier: AGPL-3.0-or-later
"""Confidence: the weights that turn what is known of a span into the probability that it is right.

Questions are asked of whole documents, as in the program: of texts that questions were written on, and of the articles
of question files in the format of SQuAD, joined to documents (training material, never a measuring set). The first
answers of each question, right or wrong, are the cases of a logistic regression over the features of
``desktop_qa.qa.features``. It is fitted on four fifths of the documents and its calibration error measured on the other
fifth, five times over; then it is fitted on all.

Gradient-boosted trees over the same features were no better on written documents held out (5 folds of 605 questions:
an accepted answer first for 49 %, among the first three for 66 %, as with these weights), nor were weights fitted to
put the right one of each question first. The cosine of the sentence brought 0.6 % to the first three, within the error,
and takes a tenth of a second more.
"""

from __future__ import annotations

import random
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np

from desktop_qa.common import questions
from desktop_qa.common.errors import ModelError
from desktop_qa.evaluation import asked, metrics
from desktop_qa.qa.features import FEATURES
from desktop_qa.qa.reader import Calibration

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path

    import numpy.typing as npt

    from desktop_qa.common.questions import QuestionFile
    from desktop_qa.models.onnx_reader import OnnxReader
    from desktop_qa.qa.answer import Span
    from desktop_qa.qa.engine import Engine
    from desktop_qa.qa.ranking import Pool

    Floats = npt.NDArray[np.float64]

FIRST = 20
"""Answers of each question that are cases."""
RIGHT = 0.6
"""F1 from which an answer counts as right: a border that is a word off does not make an answer wrong."""
FOLDS = 5
ROUNDS = 3
OF_MEANING = ("likeness", "cosine")
"""Features that are not known without an encoder."""
LEAST_CHARACTERS, MOST_CHARACTERS = 4000, 60000
"""Shorter articles of a file are joined to documents of at least this length; longer ones are cut."""
SEED = 0
PRIOR = 1.0
"""Strength of the prior that weights are small, as so many cases."""


@dataclass(frozen=True, slots=True)
class Document:
    """A text with questions on it, each with its accepted answers; none means that the text does not answer it."""

    text: str
    questions: tuple[tuple[str, tuple[str, ...]], ...]
    paragraphs: Sequence[Span] | None = None
    headings: Sequence[tuple[int, int, int]] = ()


@dataclass(frozen=True, slots=True)
class Case:
    """An answer: its rank (from 0), its features, whether it was right, and whether the document has an answer."""

    document: int
    rank: int
    features: tuple[float, ...]
    right: bool
    answerable: bool = True


def fit(
    engine: Engine,
    documents: Sequence[Document],
    names: Sequence[str],
    per_document: int,
    limit: int = 0,
    progress: Callable[[int, int], None] = lambda *_: None,
) -> Calibration:
    """The calibration of the engine's reader; ``measured`` holds its error on documents it was not fitted on.

    Args:
        engine: reads the documents; with an encoder, or meaning is of no weight.
        documents: what to ask; ``names`` are the files they are from.
        names: for the manifest.
        per_document: questions that are asked of each, chosen at random but always the same.
        limit: questions in all; 0 for no limit.
        progress: told how many questions of how many were asked.

    Raises:
        ModelError: there are too few questions to learn anything from.
    """
    chance = random.Random(SEED)  # noqa: S311 - a sample, not a secret
    chosen = [one for one in documents if one.questions]
    chance.shuffle(chosen)
    samples = [chance.sample(one.questions, min(per_document, len(one.questions))) for one in chosen]
    total = sum(map(len, samples))
    total = min(limit, total) if limit else total
    pools: list[tuple[Pool, tuple[str, ...], int]] = []
    done = 0
    for number, (document, sample) in enumerate(zip(chosen, samples, strict=True)):
        if done >= total:
            break
        prepared = engine.prepare(document.text, document.paragraphs, document.headings)
        for _ in prepared.make_vectors():
            pass
        for question, answers in sample[: total - done]:
            pools.append((engine.pool(prepared, question), answers, number))
            done += 1
            progress(done, total)
    found = engine.reader.calibration
    # Which answers come first, and so are cases, is what the weights decide: from the second round on, these weights.
    for _ in range(ROUNDS):
        weighed = [(pool.weighed(found), answers, number) for pool, answers, number in pools]
        found = solve([case for one in weighed for case in cases_of(*one)], done, names)
    return found


def cases_of(pool: Pool, answers: Sequence[str], document: int) -> Iterator[Case]:
    """The first answers that were read for a question with these accepted answers; unknown features are NaN."""
    for rank, (features, words) in enumerate(pool.leading(FIRST)):
        right = bool(answers) and metrics.f1(words, answers) >= RIGHT
        values = tuple(features.get(name, float("nan")) for name in FEATURES)
        yield Case(document, rank, values, right, bool(answers))


def documents_in(path: Path, faults: list[str]) -> list[Document]:
    """The documents of a file of either kind: whole ones, or articles of SQuAD joined; ``faults`` gets what is wrong.

    Raises:
        UserError: it is neither.
    """
    if not asked.is_of_documents(path):
        file = questions.read(path)
        faults.extend(file.faults)
        return joined(file)
    return [
        Document(one.text, tuple((q.text, q.answers) for q in one.questions), one.paragraphs, one.headings)
        for one in asked.read(path)
    ]


def joined(file: QuestionFile) -> list[Document]:
    """The articles of a file as documents of like length, with the questions on each."""
    documents: list[Document] = []
    text: list[str] = []
    on_it: list[tuple[str, tuple[str, ...]]] = []
    length = 0

    def close() -> None:
        nonlocal text, on_it, length
        if text:
            documents.append(Document("\n\n".join(text), tuple(on_it)))
        text, on_it, length = [], [], 0

    for article in file.articles:
        for paragraph in article.paragraphs:
            if length + len(paragraph.text) > MOST_CHARACTERS:
                close()
            text.append(" ".join(paragraph.text.split()))
            on_it += [(one.text, one.answers) for one in paragraph.questions]
            length += len(paragraph.text)
        if length >= LEAST_CHARACTERS:
            close()
    close()
    return documents


def solve(cases: Sequence[Case], asked_in_all: int, names: Sequence[str]) -> Calibration:
    """Fit and measure on cases.

    Raises:
        ModelError: all cases are right, or all are wrong.
    """
    if len({case.right for case in cases}) < 2:
        raise ModelError("There are too few questions to calibrate with: all answers were right, or all were wrong.")
    values = np.asarray([case.features for case in cases], np.float64)
    typical = {name: _mean(values[:, FEATURES.index(name)]) for name in OF_MEANING}
    for name, mean in typical.items():
        column = values[:, FEATURES.index(name)]
        column[np.isnan(column)] = mean
    right = np.asarray([case.right for case in cases], np.float64)
    fold = np.asarray([case.document % FOLDS for case in cases])
    first = np.asarray([case.rank == 0 for case in cases])
    answerable = np.asarray([case.answerable for case in cases])
    log_odds = np.zeros(len(cases))
    found = np.zeros(len(cases))
    for number in range(FOLDS):
        out = fold == number
        if out.any() and len(set(right[~out & first].tolist())) == 2:
            weights = _weights(values[~out], right[~out], first[~out])
            log_odds[out] = weights[0] + values[out] @ weights[1:]
            inside = first & ~out
            bias, weight = _answered(weights[0] + values[inside] @ weights[1:], answerable[inside])
            found[out] = bias + weight * log_odds[out]
    confidence = _sigmoid(log_odds)
    weights = _weights(values, right, first)
    bias, *each = weights.tolist()
    return Calibration(
        round(bias, 4),
        {name: round(weight, 4) for name, weight in zip(FEATURES, each, strict=True)},
        round(_threshold(confidence[first], answerable[first]), 3),
        _answered(weights[0] + values[first] @ weights[1:], answerable[first]),
        {name: round(mean, 4) for name, mean in typical.items()},
        {
            "data": list(names),
            "n": asked_in_all,
            "ece": round(metrics.calibration_error(confidence[first], right[first] > 0), 4),
            "ece_all_answers": round(metrics.calibration_error(confidence, right > 0), 4),
            "auroc": round(metrics.auroc(confidence[first], right[first] > 0), 4),
            "auroc_answerable": round(metrics.auroc(found[first], answerable[first]), 4),
            "first_right": round(float(right[first].mean()), 4),
        },
    )


def _mean(column: Floats) -> float:
    known = column[~np.isnan(column)]
    return float(known.mean()) if len(known) else 0.0


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


def _answered(log_odds: Floats, answerable: npt.NDArray[np.bool_]) -> tuple[float, float]:
    """Bias and weight of the first answer's log odds, both kinds of question counting alike; defaults for one kind."""
    if answerable.all() or not answerable.any():
        return Calibration().answerable
    bias, weight = _logistic(log_odds[:, None], answerable.astype(np.float64)).tolist()
    # How many questions of the data have no answer says nothing about the questions of a reader.
    return round(bias - float(np.log(answerable.mean() / (1 - answerable.mean()))), 4), round(weight, 4)


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


def _sigmoid(log_odds: Floats) -> Floats:
    return np.asarray(1 / (1 + np.exp(-np.clip(log_odds, -30, 30))))


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
