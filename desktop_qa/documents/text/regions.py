# SPDX-License-Identifier: AGPL-3.0-or-later
"""What the parts of a document are: headings, tables of contents, indexes, lists of references and the like.

An answer seldom stands in them, and a word search finds them first. So they are told to whoever ranks answers, as
plain data: kinds with offsets into the reading text. They are found by how paragraphs look (their kind), by the words
of headings ("References") and by the form of entries ("Springs ..... 14", "Jonson, Ben, 12, 45-47").
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING, Literal, cast, get_args

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from desktop_qa.documents.text.paragraphs import Paragraph

RegionKind = Literal[
    "heading", "heading_number", "contents", "index", "references", "running_head", "caption", "footnote", "table",
    "code", "remark",
]  # fmt: skip
KINDS: tuple[RegionKind, ...] = get_args(RegionKind)


@dataclass(frozen=True, slots=True)
class Region:
    """The characters ``start:end`` of the reading text are of a kind. Regions of one kind never overlap."""

    start: int
    end: int
    kind: RegionKind


Placed = tuple[int, int, "Paragraph"]
"""A paragraph and its half-open offsets in the reading text."""


def _words(*alternatives: str) -> re.Pattern[str]:
    return re.compile("|".join(alternatives), re.IGNORECASE)


_CONTENTS_TITLE = _words(
    "(?:table of )?contents", "brief contents", "contents at a glance", "on this page", "in this article",
    "inhalt(?:sverzeichnis|sübersicht)?", "auf dieser seite", "sommaire", "table des matières", "índice(?: general)?",
    "contenidos?", "sommario", "indice", "inhoud(?:sopgave)?", "sumário", "目次", "目录", "目錄", "содержание",
    "оглавление",
)  # fmt: skip
_INDEX_TITLE = _words(
    "(?:[a-z]+ (?:and [a-z]+ )?)?index(?: of [a-z]+)?",
    "(?:sach|namen|personen|stichwort|orts)?(?:register|verzeichnis)", "index (?:général|des noms)",
    "índice (?:alfabético|analítico|onomástico)", "索引", "указатель",
)  # fmt: skip
_REFERENCES_TITLE = _words(
    "(?:[a-z]+ )?references(?: cited| and notes| and further reading)?", "notes and references",
    "(?:selected |select )?bibliography", "works cited", "literature(?: cited)?", "cited (?:works|literature)",
    "sources cited", "further reading", "literatur(?:verzeichnis|angaben)?", "quellen(?:verzeichnis|angaben)?",
    "einzelnachweise", "références(?: bibliographiques)?", "bibliographie", "referencias(?: bibliográficas)?",
    "bibliografía", "riferimenti bibliografici", "bibliografia", "referências", "参考文献", "參考文獻", "литература",
)  # fmt: skip
_NUMBERING = re.compile(
    r"(?:(?:chapter|section|part|appendix|article|annex|title|book|kapitel|teil|abschnitt|anhang|chapitre|partie"
    r"|capítulo|§)\s*)?(?:\d+(?:\.\d+)*|[IVXLC]+(?=[.:)\s])|[A-Z](?=[.:)]\s|\.\d)(?:\.\d+)*)[.:)]?(?=\s|$)",
    re.IGNORECASE,
)
_ENTRY = re.compile(r"(?=.*[^\W\d_]{2}).{2,}?[\s.…]\s?(?:(\d{1,4})|[ivxlc]{1,7}|\d{1,2}[-–]\d{1,3})$")
"""A title and its page: "Springs 14"."""
_INDEX_PAGES = re.compile(r"[,\s]\s?\d{1,4}[fn]{0,2}(?:[-–]\d{1,4})?(?=[,;.\s]|$)")
_INDEX_ENTRY = re.compile(
    r"[^\W\d_][^.!?]*?,?\s\d{1,4}[fn]{0,2}(?:[-–]\d{1,4})?(?:[,;]\s?\d{1,4}[fn]{0,2}(?:[-–]\d{1,4})?)*"
    r"|.{2,60}\.\s*see (?:also )?.+",
    re.IGNORECASE,
)
_CITED = re.compile(
    r"\b(?:1[5-9]|20)\d\d[a-z]?\b|\bet al\b|\bpp?\.\s?\d|\bdoi\b|https?://|\bvol\.|\bISBN\b|\beds?\.|\bjournal\b|\bproc\b"
    r"|\bpress\b|\bin press\b",
    re.IGNORECASE,
)
_CITATION_START = re.compile(
    r"\[\d{1,3}\]|\[[A-Z][\w+&]{1,12}\]|\d{1,3}\.\s|[^\W\d_][\w'’-]+,\s(?:[^\W\d_]\.|[^\W\d_]{2})"
)
_PLAIN = re.compile(r"\W+")

_FEWEST_ENTRIES = 4
_SHORTEST_CITATION = 40  # characters
_LONGEST_ENTRY = 200  # characters of a line
_MOST_LINES = 4  # of a title
_PAGE_ENDS = frozenset("0123456789ivxlcIVXLC")
_MAX_STRAY = 2  # paragraphs of another form within a list: "Part I", letters between the entries of an index
_FIRST_PART = 0.15  # of the text; where a table of contents stands that nothing else gives away


def find(placed: Sequence[Placed]) -> tuple[Region, ...]:
    """The regions of a document, by where they begin."""
    found = [*_by_kind(placed), *_heading_numbers(placed)]
    contents = _contents(placed)
    lists: dict[RegionKind, Runs] = {
        "contents": contents,
        "index": _index(placed, contents),
        "references": _references(placed),
    }
    for kind, spans in lists.items():
        found += (Region(placed[a][0], placed[b][1], kind) for a, b in spans)
    return tuple(sorted(found, key=lambda region: (region.start, -region.end)))


def _by_kind(placed: Sequence[Placed]) -> Iterator[Region]:
    for start, end, paragraph in placed:
        if paragraph.kind in KINDS:
            yield Region(start, end, cast("RegionKind", paragraph.kind))


def _heading_numbers(placed: Sequence[Placed]) -> Iterator[Region]:
    """The numbers of headings: "2.1" of "2.1 Springs", "Chapter IV" of "Chapter IV. The Mouth"."""
    for start, _, paragraph in placed:
        if paragraph.is_heading and (number := _NUMBERING.match(paragraph.text)):
            yield Region(start, start + number.end(), "heading_number")


def _is_title(paragraph: Paragraph, titles: re.Pattern[str]) -> bool:
    """Whether a paragraph is nothing but one of the titles, with or without a number before it."""
    if len(paragraph.rows) > 2 or len(paragraph.rows[0].text) > 60:
        return False
    text = paragraph.text.strip().rstrip(".:")
    number = _NUMBERING.match(text)
    return titles.fullmatch(text[number.end() :].strip() if number else text) is not None


Runs = list[tuple[int, int]]
"""First and last index of runs of paragraphs."""


def _runs(count: int, fits: Callable[[int], bool]) -> Iterator[tuple[int, int]]:
    """First and last of the runs of paragraphs that fit, with few others between."""
    first = last = -1
    for k in range(count + 1):
        if k < count and fits(k):
            first = k if first < 0 else first
            last = k
        elif first >= 0 and (k == count or k - last > _MAX_STRAY):
            yield first, last
            first = -1


# Tables of contents


def _contents(placed: Sequence[Placed]) -> Runs:
    """Runs of entries under a title, or that leaders, titles of the document or rising page numbers give away."""
    if not placed:
        return []
    titles = {_plain(p.text) for _, _, p in placed if p.is_heading} - {""}
    entries = [_entries(p, titles) for _, _, p in placed]
    early = max(2000, _FIRST_PART * placed[-1][1])
    result: Runs = []
    for first, last in _runs(len(placed), lambda k: entries[k].like):
        inside = entries[first : last + 1]
        title = _title_near(placed, first, _CONTENTS_TITLE)
        if title is not None:
            if sum(entry.count for entry in inside) >= 2:
                result.append((title, last))
        elif _lists_contents(inside, early=placed[last][1] < early):
            result.append((first, last))
    return result


def _lists_contents(entries: Sequence[_Entries], *, early: bool) -> bool:
    """Whether entries without a title above them are a table of contents.

    With leaders their pages must rise, since indexes have leaders too. Without, they must stand in the first part of
    the document and have the titles of its headings, or at least rising pages.
    """
    rising = _rises([page for entry in entries for page in entry.pages])
    if sum(entry.led for entry in entries) >= _FEWEST_ENTRIES - 1:
        return rising
    enough = max(sum(entry.titles for entry in entries), sum(entry.count for entry in entries) * rising - 1)
    return early and enough >= _FEWEST_ENTRIES


@dataclass(frozen=True, slots=True)
class _Entries:
    """What a paragraph has of a table of contents: lines with a page, with leaders, with the title of a heading."""

    count: int
    led: int
    titles: int
    pages: list[int]
    like: bool


def _entries(paragraph: Paragraph, titles: set[str]) -> _Entries:
    rows = [row for row in paragraph.rows if len(row.text) < _LONGEST_ENTRY]
    if 3 * len(rows) < len(paragraph.rows):
        return _NO_ENTRIES
    matches = [_ENTRY.fullmatch(row.text.strip()) if row.text[-1] in _PAGE_ENDS else None for row in rows]
    led = sum(row.leaders for row in rows)
    # Titles stand by themselves; the lines of a long paragraph are none.
    short = not paragraph.is_heading and (paragraph.broken_lines or len(rows) <= _MOST_LINES)
    named = sum(_plain(row.text) in titles for row in rows) if short else 0
    numbered = sum(match is not None for match in matches)
    count = max(numbered, led, named)
    if not count:
        return _NO_ENTRIES
    pages = [int(match.group(1)) for match in matches if match and match.group(1)]
    # An entry may run over several lines; its page is on the last one.
    like = 3 * count >= len(paragraph.rows) and not (led + named == 0 and matches[-1] is None)
    return _Entries(count, led, named, pages, like)


_NO_ENTRIES = _Entries(0, 0, 0, [], like=False)


def _plain(title: str) -> str:
    """A title without its number and its page: "2.1 Springs 14" and "Springs" are the same."""
    number = _NUMBERING.match(title)
    text = re.sub(r"[\s.…]+\d{1,4}$", "", title[number.end() :] if number else title)
    return _PLAIN.sub("", text).casefold()


def _title_near(placed: Sequence[Placed], first: int, titles: re.Pattern[str]) -> int | None:
    """The paragraph that is one of the titles: above the first entry, or right below it if that one is a stray."""
    for k in (first - 1, first, first + 1, first - 2):
        if 0 <= k < len(placed) and _is_title(placed[k][2], titles):
            return k
    return None


def _rises(pages: Sequence[int]) -> bool:
    """Whether numbers hardly ever fall, as pages do and figures of a table do not."""
    falls = sum(b < a for a, b in pairwise(pages))
    return len(pages) > 2 and 10 * falls <= len(pages) and pages[-1] > pages[0]


# Indexes


def _index(placed: Sequence[Placed], contents: Runs) -> Runs:
    """Runs of entries with pages behind commas or leaders; a title makes fewer of them enough."""
    taken = {k for first, last in contents for k in range(first, last + 1)}
    counts = [0 if k in taken else _indexes(paragraph) for k, (_, _, paragraph) in enumerate(placed)]
    result: Runs = []
    for first, last in _runs(len(placed), lambda k: counts[k] > 0):
        number = sum(counts[first : last + 1])
        title = _title_near(placed, first, _INDEX_TITLE)
        rows = [row.text for k in range(first, last + 1) for row in placed[k][2].rows]
        if title is not None and number >= _FEWEST_ENTRIES:
            result.append((title, last))
        elif number >= 4 * _FEWEST_ENTRIES and _alphabetical(rows):
            result.append((first, last))
    return result


def _alphabetical(rows: Sequence[str]) -> bool:
    """Whether most lines begin with the same letter as the line before or a later one."""
    letters = [row[0].casefold() for row in rows if row[0].isalpha()]
    return sum(a <= b for a, b in pairwise(letters)) >= 0.8 * (len(letters) - 1) and len(letters) > 1


def _indexes(paragraph: Paragraph) -> int:
    """How many entries of an index a paragraph holds; 0 if it is anything else.

    "Jonson, Ben, 12, 45-47" is one; so is each line of such lines, joined or not. Rows of a table are none.
    """
    rows = paragraph.rows
    led = sum(row.leaders for row in rows)
    if led:
        return led
    if paragraph.kind in {"table", "code", "heading"} and any(row.cells > 1 for row in rows):
        return 0
    if max(len(row.text) for row in rows) > _LONGEST_ENTRY:
        return 0
    commas = sum("," in row.text for row in rows)
    # A title and a page alone may be a table of contents, a line of a bill, a score.
    if 2 * commas < len(rows):
        return 0
    pages = sum(len(_INDEX_PAGES.findall(row.text)) for row in rows)
    if 6 * pages < sum(row.text.count(" ") + 1 for row in rows):
        return 0
    entries = sum(_INDEX_ENTRY.fullmatch(row.text.strip().rstrip(",.")) is not None for row in rows)
    return entries if 2 * entries >= len(rows) else 0


# References


def _references(placed: Sequence[Placed]) -> Runs:
    """From the title to the next heading, as long as what stands there cites; and long lists without a title."""
    result: Runs = []
    at = 0
    while at < len(placed):
        if _is_title(placed[at][2], _REFERENCES_TITLE) and (last := _last_citation(placed, at)) > at:
            result.append((at, last))
            at = last
        at += 1
    taken = {k for first, last in result for k in range(first, last + 1)}
    for first, last in _runs(len(placed), lambda k: k not in taken and _is_citation(placed[k][2])):
        if sum(_is_citation(placed[k][2]) for k in range(first, last + 1)) >= 2 * _FEWEST_ENTRIES:
            result.append((first, last))
    return result


def _last_citation(placed: Sequence[Placed], title: int) -> int:
    """The last paragraph of a list of references; the title itself where nothing below it cites."""
    heading = placed[title][2]
    last, strays = title, 0
    for k in range(title + 1, len(placed)):
        paragraph = placed[k][2]
        if paragraph.is_heading and (not heading.is_heading or paragraph.level <= heading.level):
            break
        text = paragraph.text
        if _CITED.search(text) or (_CITATION_START.match(text) and len(text) > _SHORTEST_CITATION):
            last, strays = k, 0
        else:
            strays += 1
            if strays > _MAX_STRAY:
                break
    return last


def _is_citation(paragraph: Paragraph) -> bool:
    """Whether a paragraph begins and reads like an entry of a list of references."""
    if paragraph.kind not in {"body", "list", "footnote"}:
        return False
    text = paragraph.text
    return len(text) < 800 and _CITATION_START.match(text) is not None and len(_CITED.findall(text)) >= 2
