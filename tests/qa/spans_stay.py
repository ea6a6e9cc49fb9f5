# SPDX-License-Identifier: AGPL-3.0-or-later
"""``python tests/qa/spans_stay.py [--write]``: have the spans of 500 questions, or the cut of 102 texts, changed?

The texts and questions are those beside the checkout; the logits are made up from a fixed seed, so that no model
matters but the tokenizer. Only hashes are kept, in ``data/spans.json``: ``--write`` replaces them, after a change
that is meant to give other spans or passages.
"""

from __future__ import annotations

import hashlib
import json
import sys
from pathlib import Path

import numpy as np

from desktop_qa.common import paths
from desktop_qa.common.questions import read, read_json, spread
from desktop_qa.qa import passages, windows
from desktop_qa.qa.spans import decode
from desktop_qa.qa.tokens import Tokenizer, TokenStore

KEPT = Path(__file__).parent / "data" / "spans.json"
SHARED = Path(__file__).resolve().parents[2].parent / "shared"
QUESTIONS = 500


def of_questions(shared: Path) -> str:
    """The hash of the spans of 500 questions of SQuAD."""
    tokenizer = Tokenizer(next((paths.resources() / "models").glob("mobilebert*/tokenizer.json")))
    random = np.random.default_rng(0)
    digest = hashlib.sha256()
    file = read(shared / "data" / "squad" / "open-v1.1.json")
    asked = [(one.text, two.text) for article in file.articles for one in article.paragraphs for two in one.questions]
    for text, question in spread(asked, QUESTIONS):
        cut = passages.split(text, passages.paragraphs_of(text))
        store = TokenStore(tokenizer, text, cut)
        words = tokenizer.encode(question)
        breaks = np.ascontiguousarray(cut.sentences[:, 0])
        for index in range(len(cut)):
            for window in windows.windows_of(store, index, words, 384):
                start, end = random.normal(0, 3, (2, window.length)).astype(np.float32)
                for one in decode(window, start, end, text, breaks, 32):
                    digest.update(f"{one.start} {one.end} {one.score:.3f} {one.margin:.3f}\n".encode())
    return digest.hexdigest()


def of_texts(shared: Path) -> str:
    """The hash of the sentences and passages of all written documents."""
    digest = hashlib.sha256()
    for file in sorted((shared / "data" / "qa").glob("written_*.json.gz")):
        for one in read_json(file)["documents"]:
            spans, headings = map(tuple, one["paragraphs"]), [tuple(heading) for heading in one["headings"]]
            cut = passages.split(one["text"], list(spans), headings)
            for part in (cut.sentences, cut.paragraph_of, cut.first):
                digest.update(part.astype(np.int32).tobytes())
    return digest.hexdigest()


def hashes(shared: Path) -> dict[str, str]:
    """Both hashes, by name."""
    return {"spans of 500 questions": of_questions(shared), "passages of the written documents": of_texts(shared)}


if __name__ == "__main__":
    found = hashes(SHARED)
    if "--write" in sys.argv:
        KEPT.write_text(json.dumps(found, indent=2) + "\n", encoding="utf-8")
    kept = json.loads(KEPT.read_text("utf-8"))
    print("\n".join(f"{name}: {'as before' if kept[name] == value else 'CHANGED'}" for name, value in found.items()))
