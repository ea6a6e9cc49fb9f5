# SPDX-License-Identifier: AGPL-3.0-or-later
"""What the engine needs of a reader: a network that gives each token a start and an end logit."""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Protocol

from desktop_qa.common.errors import Text

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    import numpy as np
    import numpy.typing as npt

    Ids = npt.NDArray[np.int64]
    Logits = npt.NDArray[np.float32]


class ReadingStopped(Exception):  # noqa: N818 - an order that was obeyed, not a fault
    """``terminate`` was called while the reader ran."""


@dataclass(frozen=True, slots=True)
class Calibration:
    """Turns what is known of a candidate into the probability that it is right, by logistic regression.

    ``log odds = bias + sum(weights[name] * features[name])``; the names of the features are those of
    ``desktop_qa.qa.features``. ``threshold`` is the confidence from which an answer counts as found. The defaults
    are those of a reader that was never measured: half sure when the span is as likely as "no answer here" plus 4.
    """

    bias: float = -2.0
    weights: Mapping[str, float] = field(default_factory=lambda: {"margin": 0.5})
    threshold: float = 0.1
    answerable: tuple[float, float] = (0.0, 1.0)
    """Bias and weight of the first answer's log odds, for the log odds that the text answers the question at all."""
    typical: Mapping[str, float] = field(default_factory=dict)
    """What a feature is taken to be where it is not known: its mean. Without an encoder, that of meaning."""
    measured: Mapping[str, Any] = field(default_factory=dict)
    """On what it was fitted and how well it fits: ``n``, ``ece``, ``data``."""

    def log_odds(self, features: Mapping[str, float]) -> float:
        """The log odds of being right; features that are not weighted are ignored."""
        typical = self.typical
        return self.bias + sum(w * features.get(name, typical.get(name, 0.0)) for name, w in self.weights.items())

    def confidence(self, features: Mapping[str, float]) -> float:
        """The probability of being right."""
        return sigmoid(self.log_odds(features))

    def no_answer(self, log_odds: float) -> float:
        """The probability that a text does not answer the question, from the log odds of its first answer."""
        return sigmoid(-(self.answerable[0] + self.answerable[1] * log_odds))

    @classmethod
    def from_values(cls, values: Mapping[str, Any]) -> Calibration:
        """From the manifest's JSON object.

        Raises:
            ValueError: another kind of calibration, or numbers that are none.
        """
        if values.get("kind") != "logistic":
            raise ValueError(Text("calibration of unknown kind {kind}", kind=repr(values.get("kind"))))
        weights = {str(name): float(weight) for name, weight in dict(values["weights"]).items()}
        # Calibrations of older programs have "answerable", which weighed the best margin.
        bias, weight = values.get("answered", cls().answerable)
        answerable = float(bias), float(weight)
        typical = {str(name): float(value) for name, value in dict(values.get("typical", {})).items()}
        numbers = [float(values["bias"]), float(values["threshold"]), *weights.values(), *answerable, *typical.values()]
        if not all(map(math.isfinite, numbers)):
            raise ValueError(Text("calibration holds a number that is not finite"))
        return cls(numbers[0], weights, numbers[1], answerable, typical, dict(values.get("measured", {})))

    def values(self) -> dict[str, Any]:
        """As the manifest's JSON object."""
        return {
            "kind": "logistic",
            "bias": self.bias,
            "weights": dict(self.weights),
            "threshold": self.threshold,
            "answered": list(self.answerable),
            "typical": dict(self.typical),
            "measured": dict(self.measured),
        }


def sigmoid(value: float) -> float:
    """The logistic function, without overflow."""
    return 1.0 / (1.0 + math.exp(-value)) if value >= 0 else math.exp(value) / (1.0 + math.exp(value))


class Reader(Protocol):
    """A network for extractive question answering.

    ``max_length`` is the longest window in tokens, special tokens included. ``tokenizer_json`` is the file, or the
    text, of a Hugging Face tokenizer. ``calibration`` turns its scores into confidence.
    """

    name: str
    max_length: int

    @property
    def tokenizer_json(self) -> Path | str:
        """Path or content of ``tokenizer.json``."""
        ...

    @property
    def calibration(self) -> Calibration:
        """How scores become confidence."""
        ...

    def run(self, input_ids: Ids, attention_mask: Ids, token_type_ids: Ids) -> tuple[Logits, Logits]:
        """Start and end logits, ``[batch, length]`` each, of windows ``[batch, length]``.

        Raises:
            ReadingStopped: ``terminate`` was called meanwhile.
        """
        ...

    def terminate(self) -> None:
        """End the run that is going on, from any thread; later runs are not touched."""
        ...
