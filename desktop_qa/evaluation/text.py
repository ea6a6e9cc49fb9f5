# SPDX-License-Identifier: AGPL-3.0-or-later
"""How faithful the reading text is: beside poppler's ``pdftotext`` for PDF files, and on small files of known text.

For each PDF file the words of both texts are compared as multisets: ``words_found`` is the share of poppler's words
that the reading text has, ``words_shared`` the share of the reading text's words that poppler has. Order is not
compared; what is right for a small file is written down in ``text_cases.toml``.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import tomllib
import unicodedata
from collections import Counter
from dataclasses import dataclass
from importlib import resources
from typing import TYPE_CHECKING, Any

from desktop_qa.common.errors import DocumentError, PasswordRequired, UserError
from desktop_qa.documents.document import open_document
from desktop_qa.documents.process.host import Host

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from pathlib import Path

    from desktop_qa.documents.text.text_map import TextMap

POPPLER_SECONDS = 120
_BROKEN_WORD = re.compile(r"(?<=\w)[-\u2010\u2011\u00ad]\s*\n\s*(?=\w)")
_HYPHEN = re.compile(r"(?<=\w)[-\u2010\u2011\u00ad](?=\w)")
_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class Compared:
    """A PDF file beside poppler; the shares are 1.0 where there are no words to find."""

    file: str
    poppler_words: int
    our_words: int
    words_found: float
    words_shared: float
    missing: tuple[str, ...]
    """The commonest of poppler's words that the reading text lacks."""


@dataclass(frozen=True, slots=True)
class Case:
    """A small file and what is wrong with its reading text; right if ``faults`` is empty."""

    file: str
    faults: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Outcome:
    """Everything that was measured in a folder; ``skipped`` are files that cannot be compared, with the reason."""

    compared: tuple[Compared, ...]
    cases: tuple[Case, ...]
    skipped: tuple[tuple[str, str], ...]

    def figures(self) -> dict[str, Any]:
        """The figures of the folder."""
        values: dict[str, Any] = {}
        if self.compared:
            words = sum(one.poppler_words for one in self.compared)
            ours = sum(one.our_words for one in self.compared)
            found = sum(one.words_found * one.poppler_words for one in self.compared)
            shared = sum(one.words_shared * one.our_words for one in self.compared)
            values |= {
                "pdf_files": len(self.compared),
                "words_found": round(found / max(words, 1), 4),
                "words_shared": round(shared / max(ours, 1), 4),
                "under_90_percent": sum(one.words_found < 0.9 for one in self.compared),
            }
        if self.cases:
            values |= {"cases": len(self.cases), "cases_right": sum(not case.faults for case in self.cases)}
        return values | {"skipped": len(self.skipped)}

    def details(self) -> Iterator[str]:
        """A line for each file, the worst first; for a wrong case also what is wrong with it."""
        for case in sorted(self.cases, key=lambda case: not case.faults):
            yield f"{'wrong' if case.faults else 'right'}  {case.file}"
            yield from (f"       {fault}" for fault in case.faults)
        for one in sorted(self.compared, key=lambda one: one.words_found):
            lacking = f"  lacks: {' '.join(one.missing)}" if one.words_found < 1 else ""
            yield f"{one.words_found:7.2%} {one.words_shared:7.2%} of {one.poppler_words:>7} words  {one.file}{lacking}"
        for file, reason in self.skipped:
            yield f"skipped  {file}: {reason}"


def evaluate(directory: Path, progress: Callable[[int, int], None] = lambda *_: None) -> Outcome:
    """Measure the files of a folder: those named in ``text_cases.toml`` by their case, other PDF files by poppler.

    Raises:
        UserError: there is nothing to measure in it, or PDF files and no ``pdftotext``.
    """
    expected = expectations()
    files = sorted(path for path in directory.glob("*") if path.name in expected or path.suffix.lower() == ".pdf")
    if not files:
        raise UserError(f"{directory} holds no PDF file and none of the small files with a known text.")
    if any(path.name not in expected for path in files) and shutil.which("pdftotext") is None:
        raise UserError("Comparing PDF files needs pdftotext. Install poppler-utils.")
    compared: list[Compared] = []
    cases: list[Case] = []
    skipped: list[tuple[str, str]] = []
    with Host() as host:
        for done, path in enumerate(files, 1):
            try:
                if path.name in expected:
                    cases.append(_case(path, expected[path.name], host))
                else:
                    compared.append(_compare(path, host))
            except (DocumentError, PasswordRequired, _NotComparable) as error:
                skipped.append((path.name, str(error)))
            progress(done, len(files))
    return Outcome(tuple(compared), tuple(cases), tuple(skipped))


class _NotComparable(Exception):  # noqa: N818 - a reason, not a failure
    """Poppler has no text of a file."""


def _compare(path: Path, host: Host) -> Compared:
    theirs = words(_poppler(path))
    with open_document(path, host=host) as document:
        ours = words(document.text_map().text)
    both = (ours & theirs).total()
    return Compared(
        path.name,
        theirs.total(),
        ours.total(),
        both / theirs.total() if theirs else 1.0,
        both / ours.total() if ours else 1.0,
        tuple(word for word, _ in (theirs - ours).most_common(12)),
    )


def _poppler(path: Path) -> str:
    command = ["pdftotext", "-enc", "UTF-8", str(path), "-"]
    try:
        done = subprocess.run(command, capture_output=True, timeout=POPPLER_SECONDS, check=False)
    except subprocess.TimeoutExpired:
        raise _NotComparable(f"pdftotext took over {POPPLER_SECONDS} s") from None
    if done.returncode:
        reason = done.stderr.decode("utf-8", "replace").strip().splitlines() or ["it failed"]
        raise _NotComparable(f"pdftotext: {reason[-1]}")
    return done.stdout.decode("utf-8", "replace")


def words(text: str) -> Counter[str]:
    r"""The words of a text, folded so that different ways of writing the same do not count.

    Compatibility forms become plain letters, case goes, and so do hyphens within words and at the end of lines:

    >>> sorted(words("re-\nnewal of a Well-known e\ufb03cient x\u00b2"))
    ['a', 'efficient', 'of', 'renewal', 'wellknown', 'x2']
    """
    folded = unicodedata.normalize("NFKC", text).casefold()
    return Counter(_WORD.findall(_HYPHEN.sub("", _BROKEN_WORD.sub("", folded))))


def expectations() -> dict[str, dict[str, Any]]:
    """What is right for each small file, by its name; see the head of ``text_cases.toml``."""
    text = (resources.files("desktop_qa.evaluation") / "text_cases.toml").read_text("utf-8")
    return tomllib.loads(text)


def _case(path: Path, expected: Mapping[str, Any], host: Host) -> Case:
    try:
        with open_document(path, host=host) as document:
            text_map = document.text_map()
    except DocumentError as error:
        return Case(path.name, (f"does not open: {error}",))
    return Case(path.name, tuple(faults(text_map, expected)))


def faults(text_map: TextMap, expected: Mapping[str, Any]) -> Iterator[str]:
    """What of the expectation does not hold, in words."""
    text = " ".join(text_map.text.split())
    at = 0
    for wanted in expected.get("order", ()):
        found = text.find(wanted, at)
        if found < 0:
            yield f"{'out of order' if wanted in text else 'missing'}: {wanted}"
        else:
            at = found + len(wanted)
    for wanted in expected.get("has", ()):
        if wanted not in text:
            yield f"missing: {wanted}"
    for unwanted in expected.get("lacks", ()):
        if unwanted in text:
            yield f"should not be there: {unwanted}"
    for pattern in expected.get("never", ()):
        if match := re.search(pattern, text):
            yield f"should not be there: {match[0]}"
    for wanted, times in expected.get("times", {}).items():
        if not times[0] <= (count := text.count(wanted)) <= times[1]:
            yield f"stands there {count} times: {wanted}"
    paragraphs = [" ".join(text_map.text[start:end].split()) for start, end in text_map.paragraphs]
    for wanted in expected.get("paragraphs", ()):
        if wanted not in paragraphs:
            yield f"no paragraph of its own: {wanted}"
    lines = [" ".join(line.split()) for line in text_map.text.splitlines()]
    for wanted in expected.get("lines", ()):
        if wanted not in lines:
            yield f"no line of its own: {wanted}"
