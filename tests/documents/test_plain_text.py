# SPDX-License-Identifier: AGPL-3.0-or-later
"""Plain text: what flows and what stays in lines, as a person would read it aloud."""

from __future__ import annotations

import lxml.html  # noqa: TID253
import pytest

from desktop_qa.documents.html import plain_text

PROSE = """\
The harbour board met nine times in that year, spoke of the dredging of
the inner basin and of what it would cost, heard what the pilots had to
say about it, and put the matter off again until the spring of the next.
"""
FLOWING = " ".join(PROSE.split())


def parts(text: str) -> list[str | list[str]]:
    """The paragraphs; one with lines of its own as a list of them, code with its line ends."""
    found: list[str | list[str]] = []
    for block in lxml.html.document_fromstring(f"<body>{plain_text.body(text)}</body>").find("body"):
        breaks = list(block.iter("br"))
        if block.tag == "pre" or not breaks:
            found.append(block.text_content())
        else:
            found.append([block.text, *(br.tail for br in breaks)])
    return found


def test_lines_broken_to_a_width_flow() -> None:
    assert parts(PROSE) == [FLOWING]
    indented = "".join(f"   {line}\n" for line in PROSE.splitlines())
    assert parts(f"{indented}\n{PROSE}") == [FLOWING, FLOWING]


def test_an_indented_line_begins_a_paragraph() -> None:
    first, *rest = PROSE.splitlines(keepends=True)
    text = f"    {first}{''.join(rest)}" * 2
    assert parts(text) == [FLOWING, FLOWING]
    assert parts(text.replace("    ", "  ")) == [FLOWING, FLOWING]


def test_words_cut_at_line_ends_are_joined_and_compounds_keep_their_hyphen() -> None:
    text = """\
The committee found that the infra-
structure of the harbour had been neg-
lected since 1974, and that a two-
year programme would be needed. The pre-
and post-war quays were the well-
known exceptions to this.
"""
    assert parts(text) == [
        "The committee found that the infrastructure of the harbour had been neglected since 1974, and that a "  # noqa: ISC004
        "two-year programme would be needed. The pre- and post-war quays were the well-known exceptions to this."
    ]


@pytest.mark.parametrize(
    "lines",
    [
        ["The Harbour Master", "12 Quay Road", "Brae", "Shetland ZE2 9QJ"],
        ["Dear Miss Lund,", "thank you."],
        [
            "The sea is wide beyond the harbour mouth,",
            "The night is long and colder than the day,",
            "The lamp alone is burning to the south,",
            "And no one knows how long the ships will stay.",
        ],
        ["Name: Ada Holt", "Born: 1851", "Post: chairman of the board"],
        ["O Tannenbaum, o Tannenbaum,", "wie treu sind deine Blätter!"],
    ],
)
def test_lines_that_are_clearly_short_stay_lines(lines: list[str]) -> None:
    text = "\n".join(lines) + "\n"
    assert parts(text) == [lines]
    assert parts(f"{PROSE}\n{PROSE}\n{PROSE}\n{PROSE}\n{text}\n{PROSE}")[4] == lines


def test_items_of_a_list_are_paragraphs_with_their_lines() -> None:
    text = """\
Bring to the meeting:
- the plans of the inner basin, which were drawn in the winter of that
  year by the pilots,
- the estimates
1. of the town,
2) of the owners
* Ask for tea.
"""
    assert parts(text) == [
        "Bring to the meeting:",
        "- the plans of the inner basin, which were drawn in the winter of that year by the pilots,",
        "- the estimates",
        "1. of the town,",
        "2) of the owners",
        "* Ask for tea.",
    ]


@pytest.mark.parametrize(
    "block",
    ["Year    Ships\n1860    412\n1900    977", "a\tb\n1\t2",
     "def lamp():\n    if night():\n        return light(1)\n    return None",
     "    int main(void) {\n        return 0;\n    }"],
)  # fmt: skip
def test_tables_and_code_keep_their_lines_and_gaps(block: str) -> None:
    assert parts(f"{PROSE}\n{block}\n\n{PROSE}")[1] == block.expandtabs(4) or parts(block) == [block]


def test_long_lines_are_paragraphs() -> None:
    line = FLOWING
    assert parts(f"{line}\n{line} And so on.\n{line}\n") == [line, f"{line} And so on.", line]


def test_a_quotation_that_is_indented_flows() -> None:
    quoted = "".join(f"        {line}\n" for line in PROSE.splitlines())
    assert parts(f"{PROSE}\n{quoted}\n{PROSE}") == [FLOWING] * 3
