# SPDX-License-Identifier: AGPL-3.0-or-later
"""What is known of a candidate before it is ranked: of its window, its passage, its words and the place it stands in.

``desktop_qa.evaluation.calibration`` learns how much each feature counts.
"""

from __future__ import annotations

import bisect
import math
import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop_qa.qa.evidence import Evidence
    from desktop_qa.qa.indexed import Region
    from desktop_qa.qa.passages import Passages
    from desktop_qa.qa.spans import Candidate

FEATURES = (
    "margin", "share", "null", "passage", "sentence", "likeness", "cosine", "length", "number", "capitals", "echo",
)  # fmt: skip
"""The names that a calibration weighs; see ``Features.of``."""

_NUMBER = re.compile(
    r"\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|hundred|thousand|million)\b", re.IGNORECASE
)
_WORD = re.compile(r"\w+")

SELDOM = {
    "heading_number": 4.0,
    "running_head": 4.0,
    "contents": 3.0,
    "index": 3.0,
    "references": 2.0,
}
"""Log odds that a candidate loses in a region where answers seldom stand, by the kind of the region. They are not
learned: the texts that questions were written on do not say what their parts are. A heading's number is hardly ever an
answer, a reference sometimes ("Which paper introduced it?")."""


class Features:
    """Features of the candidates of one question."""

    def __init__(self, text: str, passages: Passages, evidence: Evidence, regions: Sequence[Region] = ()) -> None:
        """``regions`` are those of the text, of any kind, in any order."""
        self._text = text
        self._passages = passages
        self._evidence = evidence
        self._asked = set(_WORD.findall(evidence.question.casefold()))
        seldom = sorted((start, end, SELDOM[kind]) for start, end, kind in regions if kind in SELDOM)
        self._region_starts = [start for start, _, _ in seldom]
        self._regions = seldom

    def of(self, candidate: Candidate) -> dict[str, float]:
        """The features by name; those of meaning are left out where it is not known.

        Of its window: ``margin`` over the no-answer score, ``share`` of the span among all of the window (a log
        probability), and the no-answer score itself, ``null``. Of its place: BM25 of ``passage`` and ``sentence``
        relative to the best, and the passage's ``cosine`` as it is and scaled to the text's range, ``likeness``. Of
        its words: the log of their number, ``length``, whether there is a ``number``, the share that begins with
        ``capitals``, and the share that is an ``echo`` of the question.
        """
        evidence = self._evidence
        sentence = self._passages.sentence_at(candidate.start)
        words = _WORD.findall(self._text[candidate.start : candidate.end])
        count = max(1, len(words))
        features = {
            "margin": candidate.margin,
            "share": candidate.score - candidate.log_partition,
            "null": candidate.null,
            "passage": evidence.passages.get(candidate.passage, 0.0) / (evidence.best_passage or 1.0),
            "sentence": evidence.sentences.get(sentence, 0.0) / (evidence.best_sentence or 1.0),
            "length": math.log1p(len(words)),
            "number": float(_NUMBER.search(self._text, candidate.start, candidate.end) is not None),
            "capitals": sum(word[0].isupper() for word in words) / count,
            "echo": sum(word.casefold() in self._asked for word in words) / count,
        }
        cosine = evidence.cosine(candidate.passage)
        if cosine is not None:
            features |= {"likeness": evidence.likeness(candidate.passage), "cosine": cosine}
        return features

    def seldom(self, candidate: Candidate) -> float:
        """Log odds that the candidate loses because of where it stands: most of the regions it touches, or 0."""
        last = bisect.bisect_left(self._region_starts, candidate.end)
        # Regions of different kinds may overlap; few stand just before a candidate.
        near = self._regions[max(0, last - 8) : last]
        return max((loss for _, end, loss in near if end > candidate.start), default=0.0)
