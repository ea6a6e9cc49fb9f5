# SPDX-License-Identifier: AGPL-3.0-or-later
"""How well text is recognised: each PDF file beside a copy of it whose pages are pictures.

``words_found`` is the share of the words of the reading text that the copy's reading text has, as multisets;
``in_order`` the share that stand in the same order (the longest common subsequence), which also counts columns that
were mixed up. Both over the words of all files.
"""

from __future__ import annotations

import re
import tempfile
import time
import unicodedata
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop_qa.common.errors import UserError
from desktop_qa.documents.document import open_document
from desktop_qa.documents.mupdf.pictured import save_pictures
from desktop_qa.documents.process.host import Host
from desktop_qa.documents.recognising import recognise

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from desktop_qa.documents.document import Document

DPI = 200
_HYPHEN = re.compile(r"(?<=\w)[-\u2010\u2011\u00ad](?:\s*\n\s*)?(?=\w)")
_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class Compared:
    """One file; ``lost`` are the commonest words that the copy lacks."""

    file: str
    pages: int
    words: int
    found: int
    in_order: int
    seconds: float
    processor_seconds: float
    lost: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Outcome:
    """All files of a folder."""

    files: tuple[Compared, ...]

    def figures(self) -> dict[str, Any]:
        """The figures of the folder."""
        words, pages = max(sum(one.words for one in self.files), 1), max(sum(one.pages for one in self.files), 1)
        return {
            "files": len(self.files),
            "pages": pages,
            "words": words,
            "words_found": round(sum(one.found for one in self.files) / words, 4),
            "in_order": round(sum(one.in_order for one in self.files) / words, 4),
            "seconds_a_page": round(sum(one.seconds for one in self.files) / pages, 2),
            "processor_seconds_a_page": round(sum(one.processor_seconds for one in self.files) / pages, 2),
        }

    def details(self) -> Iterator[str]:
        """A line for each file."""
        for one in self.files:
            words = max(one.words, 1)
            yield (
                f"{one.found / words:7.2%} {one.in_order / words:7.2%} of {one.words:>6} words, {one.pages:>3} pages  "
                f"{one.file}  lost: {' '.join(one.lost)}"
            )


def evaluate(
    directory: Path,
    *,
    dpi: int = DPI,
    limit: int = 0,
    keep: Path | None = None,
    progress: Callable[[int, int], None] = lambda *_: None,
) -> Outcome:
    """Measure the PDF files of a folder; ``limit`` pages of each (0: all). ``keep`` is a folder for the copies
    with their recognised text, which can be asked like the files: ``desktop-qa evaluate documents --dir``.

    Raises:
        UserError: there is no PDF file.
        DocumentError: one of them cannot be read.
    """
    files = sorted(directory.glob("*.pdf"))
    if not files:
        raise UserError(f"{directory} holds no PDF file.")
    done: list[Compared] = []
    with tempfile.TemporaryDirectory() as temporary, Host(background=False) as host:
        for number, path in enumerate(files, 1):
            copy = Path(temporary) / path.name
            count = save_pictures(path, copy, dpi, limit)
            with open_document(path, host=host, pages=(0, count - 1)) as document:
                right = words(document.text_map().text)
            with open_document(copy, host=host) as document:
                seconds, processor = _timed(document, count)
                read = words(document.text_map().text)
                if keep is not None:
                    keep.mkdir(parents=True, exist_ok=True)
                    host.save_searchable(document.info.doc, keep / path.name).result()
            lost = Counter(right) - Counter(read)
            found = len(right) - lost.total()
            order = common(right, read)
            kinds = tuple(word for word, _ in lost.most_common(12))
            done.append(Compared(path.name, count, len(right), found, order, seconds, processor, kinds))
            progress(number, len(files))
    return Outcome(tuple(done))


def _timed(document: Document, count: int) -> tuple[float, float]:
    """Recognise all pages: seconds on the clock, and of processor time in the processes that do it."""
    began, used = time.perf_counter(), _processor()
    recognise(document, list(range(count)), "eng")
    return time.perf_counter() - began, _processor() - used


def _processor() -> float:
    import psutil

    times = [child.cpu_times() for child in psutil.Process().children()]
    return float(sum(one.user + one.system for one in times))


def words(text: str) -> list[str]:
    r"""The words of a text in their order, folded so that different ways of writing the same do not count.

    >>> words("Re-\nnewal of a well-known e\ufb03cient")
    ['renewal', 'of', 'a', 'wellknown', 'efficient']
    """
    folded = unicodedata.normalize("NFKC", text).casefold()
    return _WORD.findall(_HYPHEN.sub("", folded))


def common(right: Sequence[str], read: Sequence[str]) -> int:
    """The length of the longest common subsequence of two lists of words.

    Computed with one bit for each word of ``right`` (Crochemore et al., A fast and practical bit-vector algorithm for
    the longest common subsequence problem, 2001).

    >>> common(["a", "b", "c", "d"], ["b", "a", "c", "x", "d"])
    3
    """
    places: dict[str, int] = {}
    for at, word in enumerate(right):
        places[word] = places.get(word, 0) | (1 << at)
    everywhere = (1 << len(right)) - 1
    open_places = everywhere
    for word in read:
        matched = open_places & places.get(word, 0)
        open_places = ((open_places + matched) | (open_places - matched)) & everywhere
    return len(right) - open_places.bit_count()
