# SPDX-License-Identifier: AGPL-3.0-or-later
"""From a recipe's sources to training windows and held-out questions."""

from __future__ import annotations

import random
from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop_qa.common.errors import UserError
from desktop_qa.training.labelling import load_labelled
from desktop_qa.training.squad import Corpus, read_any, source_name
from desktop_qa.training.windows import WindowMaker, WindowOptions
from desktop_qa.training.written import read_written

if TYPE_CHECKING:
    from pathlib import Path

    from desktop_qa.training.recipe import Data, Source
    from desktop_qa.training.windows import BM25, Window


@dataclass(frozen=True, slots=True)
class TrainingSet:
    """What a run trains and is watched on.

    Attributes:
        windows: training windows.
        maker: made the held-out windows; knows their texts.
        held_out: windows of questions never trained on.
        against: windows that do not answer held-out questions, found by likeness or marked so in their file.
        counts: number of questions used of each source, of entries rejected, and of windows made.
        rejected: the entries whose offsets do not hold their text, which were skipped.
    """

    windows: list[Window]
    maker: WindowMaker
    held_out: list[Window]
    against: list[Window]
    counts: dict[str, int]
    rejected: list[str]


def select(corpus: Corpus, source: Source, draw: random.Random) -> tuple[Corpus, Corpus]:
    """Split a file into the part that trains and the held-out part (the last groups, whole)."""
    groups = list(dict.fromkeys(p.group for p in corpus.paragraphs))
    by_group: dict[str, int] = dict.fromkeys(groups, 0)
    for question in corpus.questions:
        by_group[corpus.paragraphs[question.paragraph].group] += bool(question.answers)
    kept: set[str] = set()
    count = 0
    for group in reversed(groups):
        if count >= source.held_out:
            break
        kept.add(group)
        count += by_group[group]
    train, held = Corpus(corpus.paragraphs, [], corpus.rejected), Corpus(corpus.paragraphs, [], [])
    for question in corpus.questions:
        likely = max((prior for *_, prior in question.spans), default=0.0) >= source.min_prior
        answered = bool(question.answers)
        if corpus.paragraphs[question.paragraph].group in kept:
            if (answered and likely) or (not answered and source.impossible):
                held.questions.append(question)
        elif (likely or not answered) and draw.random() < (source.rate if answered else source.impossible):
            train.questions.append(question)
    return train, limited(held, source.held_out)


def limited(corpus: Corpus, count: int) -> Corpus:
    """The first ``count`` answerable and as many unanswerable questions, at equal distances."""
    kept = []
    for answered in (True, False):
        those = [question for question in corpus.questions if bool(question.answers) is answered]
        kept += [those[index * len(those) // count] for index in range(count)] if len(those) > count else those
    return Corpus(corpus.paragraphs, kept if count else [], corpus.rejected)


def gather(data: Data, folder: Path, tokenizer, seed: int) -> TrainingSet:  # type: ignore[no-untyped-def]
    """Read all sources and make their windows; the same seed gives the same set.

    Raises:
        UserError: a file is missing, no SQuAD file, or nothing is left to train on.
    """
    train, held = Corpus(), Corpus()
    counts: dict[str, int] = {}
    draw = random.Random(seed)
    for source in data.sources:
        path = folder / source.file
        if not path.exists():
            raise UserError(f"{path} is not there; give the folder with the training data.")
        name = source_name(path)
        if name.startswith("written_"):
            used, kept = read_written(path, data.cuts, seed)
            kept = limited(kept, source.held_out)
        else:
            used, kept = select(read_any(path), source, draw)
        counts[name] = len(used.questions)
        if used.rejected:
            counts[f"{name} rejected"] = len(used.rejected)
        train.extend(used)
        held.extend(kept)
    labelled = load_labelled(folder / data.labelled) if data.labelled else []
    if not train.questions and not labelled:
        raise UserError("The recipe leaves no question to train on.")
    counts["labelled windows"] = len(labelled)
    maker = WindowMaker(train, tokenizer, data.windows, seed)
    windows = [w for index in range(len(train.questions)) for w in maker.windows(index)]
    wanted = round(data.windows.negatives * len(train.questions))
    windows += negatives(maker, wanted)
    windows += labelled * data.repeat
    plain = WindowOptions(max_length=384, stride=128, drop_mark=0, join=0, negatives=0)
    watcher = WindowMaker(held, tokenizer, plain, seed)
    answered = [i for i, q in enumerate(held.questions) if q.answers]
    others = [i for i, q in enumerate(held.questions) if not q.answers]
    held_out = [w for i in answered for w in watcher.windows(i, plain=True)]
    against = negatives(watcher, len(answered) // 3)
    against += [w for i in others for w in watcher.windows(i, plain=True)]
    counts["windows"] = len(windows)
    return TrainingSet(windows, watcher, held_out, against, counts, train.rejected)


def negatives(maker: WindowMaker, wanted: int) -> list[Window]:
    """Up to ``wanted`` windows whose passage does not answer their question, spread over the questions."""
    rankers: dict[tuple[str, str], BM25] = {}
    answered = [i for i, q in enumerate(maker.corpus.questions) if q.answers]
    chosen = maker.random.sample(answered, min(wanted, len(answered)))
    return [w for w in (maker.negative(index, rankers) for index in sorted(chosen)) if w is not None]
