# SPDX-License-Identifier: AGPL-3.0-or-later
"""A document to measure speed on: a PDF of any length, always the same, with facts that can be asked for.

The pages are as full as those of a book (about 450 words). The file is written here, as plain PDF, so that a
benchmark needs no document of anybody.
"""

from __future__ import annotations

import random
import textwrap
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

QUESTIONS = (
    "Who founded the observatory of Aldmere?",
    "In which year was the bridge of Brackenford opened?",
    "What is the harbour of Corvale known for?",
)
LINES, COLUMNS = 46, 84
_FIRST = ("Ald", "Bracken", "Cor", "Dun", "Elm", "Fair", "Glen", "Hart", "Ivy", "Kings", "Lang", "Mar", "Nor", "Oak")
_LAST = ("mere", "ford", "vale", "stead", "wick", "holm", "bury", "ness", "combe", "gate", "field", "haven")
_THINGS = ("observatory", "bridge", "harbour", "library", "mill", "market", "theatre", "garden", "tower", "school")
_PEOPLE = ("Ada Brandt", "Jonas Feld", "Mirja Kallio", "Samuel Okoro", "Lucia Ferri", "Tomas Havel", "Rose Whitaker")
_FAME = ("its tall clock", "the blue tiles of its roof", "a festival of lanterns", "its echo", "old maps", "wild bees")
_SENTENCES = (
    "The {thing} of {town} was founded by {person}, who had come there from {other}.",
    "In {year} the {thing} of {town} was opened after {count} months of work.",
    "The {thing} of {town} is known for {fame}.",
    "Travellers on the road from {town} to {other} passed {count} farms and a low stone wall.",
    "Nobody remembers why the people of {other} paid for it, and the accounts of {year} are lost.",
    "Each spring {count} visitors come by boat, and most of them stay until the evening bell.",
    "A letter of {person} speaks of {fame} and of the long winter of {year}.",
)


def pdf(pages: int, seed: int = 7) -> bytes:
    """A PDF with so many pages of text; each ``seed`` gives another one."""
    lines = _lines(seed)
    contents = [_page([next(lines) for _ in range(LINES)]) for _ in range(pages)]
    return _file(contents)


def _lines(seed: int) -> Iterator[str]:
    chance = random.Random(seed)  # noqa: S311 - the same text always
    while True:
        sentences = []
        for _ in range(chance.randint(4, 8)):
            first, second = (chance.choice(_FIRST) + chance.choice(_LAST) for _ in range(2))
            pattern = chance.choice(_SENTENCES)
            sentences.append(
                pattern.format(
                    thing=chance.choice(_THINGS),
                    town=first,
                    other=second,
                    person=chance.choice(_PEOPLE),
                    fame=chance.choice(_FAME),
                    year=chance.randint(1650, 1990),
                    count=chance.randint(3, 900),
                )
            )
        yield from textwrap.wrap(" ".join(sentences), COLUMNS)
        yield ""


def _page(lines: list[str]) -> bytes:
    shown = "\n".join(f"({line}) Tj T*" for line in lines)
    return f"BT /F1 10.5 Tf 14.5 TL 72 770 Td\n{shown}\nET".encode("ascii")


def _file(contents: list[bytes]) -> bytes:
    """Catalog, page tree, one font, then a page and its content for each page (ISO 32000-1, 7.5)."""
    kids = " ".join(f"{4 + 2 * number} 0 R" for number in range(len(contents)))
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Count {len(contents)} /Kids [{kids}] >>".encode("ascii"),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Times-Roman >>",
    ]
    for number, content in enumerate(contents):
        objects.append(
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents {5 + 2 * number} 0 R "
            "/Resources << /Font << /F1 3 0 R >> >> >>".encode("ascii")
        )
        objects.append(b"<< /Length %d >>\nstream\n%s\nendstream" % (len(content), content))
    out = bytearray(b"%PDF-1.4\n")
    places = []
    for number, body in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    table = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    out += b"".join(b"%010d 00000 n \n" % place for place in places)
    out += b"trailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, table)
    return bytes(out)
