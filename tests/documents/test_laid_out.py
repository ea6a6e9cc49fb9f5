# SPDX-License-Identifier: AGPL-3.0-or-later
"""Pages that are laid out here: tables row by row, lines as the text broke them, nothing lost."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

import pytest

from desktop_qa.documents.document import open_document
from desktop_qa.documents.model import LayoutOptions
from desktop_qa.documents.source import Source

if TYPE_CHECKING:
    from desktop_qa.documents.process.host import Host
    from desktop_qa.documents.text.text_map import TextMap

FILLER = "".join(
    f"<p>In the year {year} the harbour board met nine times, spoke of the dredging of the inner basin and of what it "
    f"would cost, heard what the pilots had to say, and put the matter off again until the spring.</p>"
    for year in range(1901, 1904)
)


def read(body: str, host: Host, kind: str = "html") -> TextMap:
    page = (
        f"<html><body><main><h1>The board</h1>{FILLER}{body}{FILLER}</main></body></html>" if kind == "html" else body
    )
    source = Source(data=page.encode(), name="page", kind=kind, declared="text/html; charset=utf-8")
    with open_document(source, host=host) as document:
        return document.text_map()


def lines(text_map: TextMap) -> list[str]:
    return text_map.text.splitlines()


def table(rows: list[list[str]], attributes: str = "") -> str:
    body = "".join("<tr>" + "".join(f"<td>{cell}</td>" for cell in row) + "</tr>" for row in rows)
    return f"<table {attributes}>{body}</table>"


TABLES = {
    "short": [["Error", "n"], ["0.1", "2"], ["0.2", "3"]],
    "wrapped": [
        ["Country", "Capital", "Population (2019)", "Currency", "Established", "Area in km²"],
        ["Liechtenstein", "Vaduz", "38,869", "Swiss franc", "12 July 1806", "160"],
        ["Denmark", "Copenhagen", "5,806,081", "Danish krone", "965", "42,933"],
    ],
    "long first cell": [
        ["What the pilots said of the inner basin and of the price of dredging it in that winter", "Yes", "1901"],
        ["Nothing", "What the owners said of the inner basin and of the price of dredging it in that year", "1902"],
        ["Nothing", "No", "What the council said of the inner basin and of the price of dredging it in that year"],
    ],
    "many columns": [[f"Measurement {k}" for k in range(14)], [f"{k}.25 mS/cm" for k in range(14)]],
    "long words": [["Donaudampfschifffahrtsgesellschaft", "Rindfleischetikettierung", "Kraftfahrzeughaftpflicht"]] * 2,
    "one column": [["Alpha"], ["Beta"], ["Gamma"]],
    "too many columns": [[f"head{k}" for k in range(120)], [f"value{k}" for k in range(120)]],
}  # fmt: skip


@pytest.mark.parametrize("name", TABLES)
def test_every_cell_of_a_table_is_whole_and_in_its_row(name: str, host: Host) -> None:
    found = [line.replace(" | ", "\t") for line in lines(read(table(TABLES[name]), host))]
    for row in TABLES[name]:
        assert "\t".join(row) in found


def test_tables_of_any_shape_lose_nothing(host: Host) -> None:
    rng = random.Random(14)
    words = "tide basin Copenhagen of 5,806,081 (2019) krone a harbour-master mS/cm dredging".split()  # noqa: SIM905
    for _ in range(6):
        columns = rng.randint(2, 9)
        rows = [
            [" ".join(rng.choices(words, k=rng.choice((1, 1, 2, 3, 14)))) for _ in range(columns)]
            for _ in range(rng.randint(2, 12))
        ]
        found = lines(read(table(rows), host))
        for row in rows:
            assert "\t".join(row) in found


def test_cells_over_several_columns_and_rows_stand_where_their_row_begins(host: Host) -> None:
    source = (
        "<table><tr><th rowspan=2>Year</th><th colspan=2>Ships</th></tr><tr><th>in</th><th>out</th></tr>"
        "<tr><td>1901</td><td>12</td><td>14</td></tr></table>"
    )
    text = " ".join(read(source, host).text.split())
    assert "Year Ships in out 1901 12 14" in text


def test_a_table_that_only_arranges_the_page_is_read_block_by_block(host: Host) -> None:
    source = (
        '<table role="presentation"><tr><td><p>Left one.</p><p>Left two.</p></td><td><p>Right one.</p>'
        "<p>Right two.</p></td></tr></table>"
    )
    text = " ".join(read(source, host).text.split())
    assert "Left one. Left two. Right one. Right two." in text


def test_a_table_written_from_the_right_keeps_its_rows(host: Host) -> None:
    source = f'<div dir="rtl">{table([["العام", "السفن"], ["1901", "412"]])}</div>'
    found = lines(read(source, host))
    assert "1901\t412" in found
    assert "العام\tالسفن" in found


def test_raised_and_lowered_signs_in_cells_are_told_apart(host: Host) -> None:
    rows = [["Area", "42 km<sup>2</sup>"], ["Water", "H<sub>2</sub>O"]]
    found = lines(read(table(rows), host))
    assert "Area\t42 km²" in found
    assert "Water\tH₂O" in found


def test_places_of_cells_are_on_their_words(host: Host) -> None:
    text_map = read(table(TABLES["wrapped"]), host)
    start = text_map.text.index("Danish krone")
    areas = text_map.rects(start, start + len("Danish krone"))
    assert len(areas) == 2  # its two lines
    (page, first), (other, second) = areas
    assert page == other
    assert abs(first.x0 - second.x0) < 2
    assert first.y1 <= second.y0 + 2


# Lines


def test_lines_that_the_page_breaks_stay_lines_and_others_flow(host: Host) -> None:
    address = "The Harbour Master<br>12 Quay Road<br>Brae<br>Shetland"
    found = [line for line in lines(read(f"<p>{address}</p>", host)) if line]
    at = found.index("The Harbour Master")
    assert found[at : at + 4] == ["The Harbour Master", "12 Quay Road", "Brae", "Shetland"]
    # A paragraph is one line of the reading text, wherever the page broke it.
    assert sum(line.startswith("In the year 1902") and line.endswith("until the spring.") for line in found) == 2


def test_code_keeps_its_lines_and_its_brackets(host: Host) -> None:
    code = "def f(a):\n    if a[0][1]:\n        return a[2][3]\n    return g(a)[0]"
    text = read(f"<pre><code>{code}</code></pre><p>Call <code>items[0][1]</code> to get it.</p>", host).text
    assert [line.strip() for line in code.splitlines()] == [
        line.strip() for line in text.splitlines() if "def" in line or "a[" in line or "g(a)" in line
    ]
    assert "Call items[0][1] to get it." in text


def test_lines_do_not_break_between_brackets(host: Host) -> None:
    for words in range(4, 14):
        text = read(f"<p>{'word ' * words}<code>table(x)[{words}][7]</code> and so on.</p>", host).text
        assert f"table(x)[{words}][7] and so on." in text


@pytest.mark.parametrize("size", [9, 12, 20])
def test_paragraphs_flow_at_every_size_of_type(size: int, host: Host) -> None:
    body = "".join(f"<p>{word} {FILLER[3:200]}.</p>" for word in ("First", "Second"))
    quoted = f"<blockquote>{body}</blockquote><ul><li>{FILLER[3:190]}.</li></ul>"
    page = f"<html><body><h1>x</h1>{body}{quoted}</body></html>"
    source = Source(data=page.encode(), name="page", kind="html")
    with open_document(source, host=host, layout=LayoutOptions(size=size)) as document:
        found = [line for line in document.text_map().text.splitlines() if line]
    assert len(found) == 6, found
