# SPDX-License-Identifier: AGPL-3.0-or-later
"""The GLUE tasks: where a task's sentences, labels and metric are, and the metrics themselves.

Files are GLUE's own TSV files; their columns are found by the header's names, CoLA's (which has none) by position.
"""

from __future__ import annotations

import csv
import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import numpy as np

from desktop_qa.common.errors import UserError

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from numpy.typing import NDArray

csv.field_size_limit(10**7)


@dataclass(frozen=True, slots=True)
class GlueTask:
    """How one task is read and scored.

    Attributes:
        columns: of the first and, for pairs, the second sentence: header name, or position without a header.
        label: column of the label.
        labels: the classes in order; empty for a score (regression).
        metrics: names of its figures, the main one first.
        development: files its figures are measured on.
        header: whether the files have a header line.
        training: file that it trains on.
    """

    columns: tuple[str | int, ...]
    label: str | int
    labels: tuple[str, ...]
    metrics: tuple[str, ...]
    development: tuple[str, ...] = ("dev.tsv",)
    header: bool = True
    training: str = "train.tsv"


_NLI: Final = ("entailment", "neutral", "contradiction")
_TWO: Final = ("entailment", "not_entailment")

TASKS: Final[dict[str, GlueTask]] = {
    "cola": GlueTask((3,), 1, ("0", "1"), ("matthews",), header=False),
    "sst-2": GlueTask(("sentence",), "label", ("0", "1"), ("accuracy",)),
    "mrpc": GlueTask(("#1 String", "#2 String"), "Quality", ("0", "1"), ("f1", "accuracy")),
    "sts-b": GlueTask(("sentence1", "sentence2"), "score", (), ("spearman", "pearson")),
    "qqp": GlueTask(("question1", "question2"), "is_duplicate", ("0", "1"), ("f1", "accuracy")),
    "mnli": GlueTask(
        ("sentence1", "sentence2"), "gold_label", _NLI, ("accuracy",), ("dev_matched.tsv", "dev_mismatched.tsv")
    ),
    "qnli": GlueTask(("question", "sentence"), "label", _TWO, ("accuracy",)),
    "rte": GlueTask(("sentence1", "sentence2"), "label", _TWO, ("accuracy",)),
    "wnli": GlueTask(("sentence1", "sentence2"), "label", ("0", "1"), ("accuracy",)),
}


@dataclass(frozen=True, slots=True)
class Sentence:
    """One example: a sentence or a pair, with its class (index) or score."""

    first: str
    second: str | None
    label: float


def read_tsv(path: Path, *, header: bool) -> list[dict[str | int, str]]:
    """Rows of a TSV file by column name and position; quotes are ordinary characters there.

    Raises:
        UserError: the file is missing or not UTF-8.
    """
    try:
        text = path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise UserError(f"{path} cannot be read as UTF-8 text: {error}") from error
    rows = list(csv.reader(text.split("\n"), delimiter="\t", quoting=csv.QUOTE_NONE))
    rows = [row for row in rows if any(row)]
    names = [name.strip() for name in rows[0]] if header and rows else []
    found: list[dict[str | int, str]] = []
    for row in rows[1:] if header else rows:
        named: dict[str | int, str] = dict(enumerate(row))
        # Some rows of MNLI have more columns than the header: the label stands last there.
        named.update(zip(names, row, strict=False))
        if len(row) > len(names) > 0:
            named[names[-1]] = row[-1]
        found.append(named)
    return found


def read_task(task: GlueTask, path: Path) -> tuple[list[Sentence], int]:
    """The examples of a file, and how many rows were skipped for lack of a column or a known label.

    Raises:
        UserError: no row can be used.
    """
    found, skipped = [], 0
    for row in read_tsv(path, header=task.header):
        try:
            texts = [row[column].strip() for column in task.columns]
            label = row[task.label].strip()
            value = float(task.labels.index(label)) if task.labels else float(label)
        except (KeyError, ValueError):
            skipped += 1
            continue
        found.append(Sentence(texts[0], texts[1] if len(texts) > 1 else None, value))
    if not found:
        raise UserError(f"{path} holds no example with the columns {', '.join(map(str, task.columns))}.")
    return found, skipped


def accuracy(made: NDArray[np.float64], wanted: NDArray[np.float64]) -> float:
    """Share of equal classes."""
    return float((made == wanted).mean())


def f1_positive(made: NDArray[np.float64], wanted: NDArray[np.float64]) -> float:
    """F1 of class 1."""
    both = float(((made == 1) & (wanted == 1)).sum())
    return 2 * both / max(1.0, float((made == 1).sum() + (wanted == 1).sum()))


def matthews(made: NDArray[np.float64], wanted: NDArray[np.float64]) -> float:
    """Matthews correlation of two classes; 0 where one of them never occurs."""
    yes = float(((made == 1) & (wanted == 1)).sum())
    no = float(((made == 0) & (wanted == 0)).sum())
    false_yes = float(((made == 1) & (wanted == 0)).sum())
    false_no = float(((made == 0) & (wanted == 1)).sum())
    product = (yes + false_yes) * (yes + false_no) * (no + false_yes) * (no + false_no)
    return (yes * no - false_yes * false_no) / math.sqrt(product) if product else 0.0


def pearson(made: NDArray[np.float64], wanted: NDArray[np.float64]) -> float:
    """Correlation of values; 0 where one side is constant."""
    x, y = made - made.mean(), wanted - wanted.mean()
    size = math.sqrt(float((x**2).sum() * (y**2).sum()))
    return float((x * y).sum()) / size if size else 0.0


def ranks(values: NDArray[np.float64]) -> NDArray[np.float64]:
    """Ranks from 1, ties share their mean."""
    _, inverse, counts = np.unique(values, return_inverse=True, return_counts=True)
    return (np.cumsum(counts) - (counts - 1) / 2)[inverse]


def spearman(made: NDArray[np.float64], wanted: NDArray[np.float64]) -> float:
    """Correlation of ranks."""
    return pearson(ranks(made), ranks(wanted))


METRICS: Final[dict[str, Callable[[NDArray[np.float64], NDArray[np.float64]], float]]] = {
    "accuracy": accuracy,
    "f1": f1_positive,
    "matthews": matthews,
    "pearson": pearson,
    "spearman": spearman,
}


def figures(task: GlueTask, made: NDArray[np.float64], wanted: NDArray[np.float64]) -> dict[str, float]:
    """The task's figures in percent."""
    return {name: 100 * METRICS[name](made, wanted) for name in task.metrics}
