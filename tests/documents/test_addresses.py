# SPDX-License-Identifier: AGPL-3.0-or-later
"""Addresses that a line's end cuts stay whole; sentences that end in one stay apart from the next."""

from __future__ import annotations

import pytest
from typeset import Paper

from desktop_qa.documents.text.addresses import goes_on


@pytest.mark.parametrize(
    ("token", "after"),
    [
        ("https://example.org/archive/2019/", "survey-results"),
        ("https://example.org/survey-results/table-", "one.html and"),
        ("(www.example.com/a_", "b.pdf)"),
        ("doi:10.1000/", "xyz123 and"),
        ("10.1000/", "xyz123"),
        ("jane.doe@example.", "org for"),
        ("jane.doe@", "example.org"),
        ("https://example.", "org/archive"),
        ("https://example.org/page.", "html for more"),
        ("https://example.org", "/archive/2019"),
        ("https://example.org/find", "?name=jane"),
        ("example.org/archive/", "list"),
        ("http://", "example.org"),
        ("input/", "output"),
    ],
)
def test_parts_of_addresses(token: str, after: str) -> None:
    assert goes_on(token, after)


@pytest.mark.parametrize(
    ("token", "after"),
    [
        ("www.example.org.", "The list"),
        ("www.example.org.", "and the"),
        ("https://example.org/archive", "and the"),
        ("jane.doe@example.org", "for the keys"),
        ("/", "or /boot"),
        ("sea.", "the river"),
        ("well-", "known"),
        ("this:", "that"),
        ("either/", "Or"[:0]),
    ],
)
def test_what_ends(token: str, after: str) -> None:
    assert not goes_on(token, after)


def test_on_a_page() -> None:
    paper = Paper()
    paper.page()
    lines = ["The data are at https://example.org/archive/2019/", "survey-results/table-"]
    lines += ["one.html and may be used. See also", "doi:10.1000/", "xyz123 and write to jane.doe@example."]
    lines += ["org for the keys. The list is at www.example.com/a_", "b."]
    for k, line in enumerate(lines):
        paper.put(50, 80 + 12 * k, line)
    text = " ".join(paper.map().text.split())
    assert "https://example.org/archive/2019/survey-results/table-one.html and" in text
    assert "doi:10.1000/xyz123 and write to jane.doe@example.org for" in text
    assert text.endswith("www.example.com/a_b.")
