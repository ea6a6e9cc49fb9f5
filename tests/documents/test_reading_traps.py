# SPDX-License-Identifier: AGPL-3.0-or-later
"""What real documents do to extracted text, each trap rebuilt on a page of its own."""

from __future__ import annotations

import pymupdf  # noqa: TID253
from typeset import LOREM, Paper, plain, wide_font

from desktop_qa.documents.model import OutlineItem
from desktop_qa.documents.mupdf.extract import extract_page
from desktop_qa.documents.text.assemble import build_text_map

LONG = " ".join([LOREM] * 3)


def _with_map(text: bytes, to_unicode: dict[int, int]) -> pymupdf.Page:
    """A page whose font says that its codes mean other characters than those seen."""
    document = pymupdf.open()
    page = document.new_page()
    page.insert_text((50, 100), "x", fontname="helv")
    pairs = "\n".join(f"<{code:02x}> <{value:04x}>" for code, value in to_unicode.items())
    cmap = (
        "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /T def /CMapType 2 def\n"
        "1 begincodespacerange <00> <ff> endcodespacerange\n"
        f"{len(to_unicode)} beginbfchar\n{pairs}\nendbfchar endcmap end end"
    )
    stream = document.get_new_xref()
    document.update_object(stream, "<<>>")
    document.update_stream(stream, cmap.encode())
    for font in page.get_fonts():
        document.xref_set_key(font[0], "ToUnicode", f"{stream} 0 R")
        name = font[4]
    lines = [text[k : k + 80] for k in range(0, len(text), 80)]
    shown = b"".join(b"<" + line.hex().encode() + b"> Tj 0 -14 Td " for line in lines)
    document.update_stream(page.get_contents()[0], b"BT /" + name.encode() + b" 10 Tf 50 700 Td " + shown + b"ET")
    return pymupdf.open("pdf", document.tobytes())[0]


def test_glyph_codes_instead_of_text_are_no_text() -> None:
    page = extract_page(_with_map(b"hidden message of a font " * 8, {code: 0xE000 + code for code in range(97, 123)}))
    assert page.garbled
    text_map = build_text_map([page])
    assert text_map.text == ""
    assert text_map.text_layer == "garbled"


def test_letters_that_are_all_shifted_are_no_text() -> None:
    consonants = {code: ord("bcdfghjklmnpqrstvwxz"[(code - 97) % 20]) for code in range(97, 123)}
    page = extract_page(_with_map(b"the quick brown fox jumps over the lazy dog again and again " * 8, consonants))
    assert page.garbled


def test_another_sign_for_every_space() -> None:
    page = extract_page(
        _with_map(b"the meeting begins at nine and ends at noon in the old town hall of the city", {0x20: 0x23})
    )
    assert "#" not in page.text
    assert build_text_map([page]).text.startswith("the meeting begins at nine")


def test_columns_are_read_one_after_the_other() -> None:
    for columns in (2, 3):
        paper = Paper()
        paper.page()
        width = (495 - 20 * (columns - 1)) / columns
        paper.put(120, 60, "A heading that lies across the columns", 18, bold=True)
        for column in range(columns):
            paper.block(50 + column * (width + 20), 100, width, f"Column number {column} begins. {LOREM}")
        texts = plain(paper.map())
        assert [text.split(".")[0] for text in texts] == [
            "A heading that lies across the columns",
            *(f"Column number {column} begins" for column in range(columns)),
        ]


def test_columns_whose_lines_were_written_in_turn() -> None:
    """A form that writes line by line across both of its columns."""
    paper = Paper()
    paper.page()
    left = [
        "The amount that was paid to you during the year is",
        "included as income in the first of the boxes that you",
    ]
    right = [
        "You must report the income that is shown to the office",
        "that is named on the back of the page and add the sum",
    ]
    for k in range(8):
        paper.put(50, 100 + 12 * k, left[k % 2])
        paper.put(320, 106 + 12 * k, right[k % 2])
    text = paper.map().text
    assert text.index("You must report") > text.rindex("included as income")


def test_tables_are_read_row_by_row() -> None:
    paper = Paper()
    paper.page()
    y = paper.block(50, 80, 480, LOREM) + 20
    rows = [
        ("Name", "Height", "Year"),
        ("Eiger", "3967", "1858"),
        ("Mönch", "4110", "1857"),
        ("Jungfrau", "4158", "1811"),
    ]
    for row in rows:
        for x, cell in zip((50, 200, 350), row, strict=True):
            paper.put(x, y, cell)
        y += 14
    texts = plain(paper.map())
    assert texts[-1].split("\n") == ["\t".join(row) for row in rows]


def test_a_sentence_cut_by_the_page_and_a_footnote() -> None:
    paper = Paper()
    notes = ["See the report", "Compare a letter", "This is the order", "By a decision"]
    for number in range(4):
        paper.page()
        paper.put(50, 40, "The Journal of Rivers", 8)
        paper.put(500, 40, f"{number + 1}", 8)
        begin = "Hatta International Airport was the first to open. " if number else ""
        y = paper.block(50, 80, 480, begin + LONG, indent=0 if number else 15)
        paper.block(50, y, 480, LONG + " Flights were sent to the airport of Soekarno-", indent=15)
        paper.block(
            50, 760, 480, f"{number + 1} {notes[number]} of the ministry on airports, which came out in spring.", 7
        )
        paper.stamp(20, 700, "VerDate Sep<11>2014 16:21 Jkt 262001", 90)
    text_map = paper.map()
    texts = plain(text_map)
    assert sum("airport of Soekarno-Hatta International Airport was" in text for text in texts) == 3
    assert sum(text.endswith("came out in spring.") and text[0].isdigit() for text in texts) == 4
    assert text_map.text.count("Journal") == 1
    assert "VerDate" not in text_map.text
    start = text_map.text.index("Soekarno-Hatta")
    assert [page for page, _ in text_map.rects(start, start + 14)] == [0, 1]


def test_signs_named_by_the_key_that_typed_them() -> None:
    """Fonts of mathematical signs call the minus "2" and the less-than sign a comma."""
    page = _with_map(b"5", {})
    document = page.parent
    for font in page.get_fonts():
        document.xref_set_key(font[0], "BaseFont", "/ABCDEF+MathematicalPi-One")
    document.update_stream(page.get_contents()[0], b"BT /helv 10 Tf 50 700 Td (215) Tj ET")
    text = extract_page(pymupdf.open("pdf", document.tobytes())[0]).text
    assert text == "−+="


def test_glyph_names_that_contradict_the_map() -> None:
    page = _with_map(b"5", {0x02: 0x32, 0x03: 0x2C, 0x41: 0x41})
    document = page.parent
    for font in page.get_fonts():
        document.xref_set_key(font[0], "Encoding", "<</Type/Encoding/Differences[2/minus/less 65/A]>>")
    document.update_stream(page.get_contents()[0], b"BT /helv 10 Tf 50 700 Td <41020341> Tj ET")
    assert extract_page(pymupdf.open("pdf", document.tobytes())[0]).text == "A−<A"


def test_spaces_that_are_only_gaps() -> None:
    paper = Paper()
    paper.page()
    end = paper.put(50, 100, "signed the law.")
    paper.put(end + 1.4, 100, "The economists agreed")
    assert paper.map().text == "signed the law. The economists agreed"


def test_hyphens_that_are_kept_and_hyphens_that_go() -> None:
    paper = Paper()
    paper.page()
    paper.block(
        50, 80, 400, "The well-known compiler of the nineteenth century town is fast. A TraceMonkey is a compiler."
    )
    lines = ["It is a well-", "known fact that a com-", "piler of the nineteenth-", "century town, the Trace-"]
    for k, line in enumerate([*lines, "Monkey, was FAA-", "approved."]):
        paper.put(50, 200 + 12 * k, line)
    assert plain(paper.map())[-1] == (
        "It is a well-known fact that a compiler of the nineteenth-century town, the TraceMonkey, was FAA-approved."
    )


def test_soft_hyphens_that_are_seen_and_zero_width_spaces() -> None:
    paper = Paper(font=wide_font())
    paper.page()
    for k, line in enumerate(
        ["a well\u00adaccepted way of writ\u00ad", "ing the code E5\u00ad1650 of the un\u200bbro\u200bken word"]
    ):
        paper.put(50, 100 + 12 * k, line)
    assert paper.map().text == "a well-accepted way of writing the code E5-1650 of the unbroken word"


def test_ligatures_and_accents_that_stand_alone() -> None:
    paper = Paper(font=wide_font())
    paper.page()
    size = 12.0
    end = paper.put(50, 100, "the ﬁrst na", size)
    paper.put(end, 100, "¨", size)
    end = paper.put(end + 0.5, 100, "ı", size)
    paper.put(end, 100, "ve cafe\u0301", size)
    text_map = paper.map()
    assert text_map.text == "the first naïve café"
    assert len(text_map.find("naive cafe")) == 1
    assert len(text_map.find("FIRST")) == 1


def test_footnote_numbers_go_and_exponents_stay() -> None:
    paper = Paper()
    paper.page()
    end = paper.put(50, 100, "signed into law by", 12)
    end = paper.put(end + 3, 95.5, "1", 7)
    end = paper.put(end + 3, 100, "the President, an area of 5 km", 12)
    end = paper.put(end, 95.5, "2", 7)
    end = paper.put(end + 3, 100, "and 10", 12)
    end = paper.put(end, 95.5, "6", 7)
    end = paper.put(end + 3, 100, "people.", 12)
    paper.put(end, 95.5, "2", 7)
    text_map = paper.map()
    assert text_map.text.replace(" ", "") == "signedintolawbythePresident,anareaof5km²and10⁶people."
    assert "by the President" in text_map.text
    # Copying gives what is seen.
    assert text_map.selection_text(0, len(text_map.text)).replace(" ", "").startswith("signedintolawby1thePresident")


def test_running_heads_that_alternate_and_page_numbers_in_roman() -> None:
    paper = Paper()
    for number, roman in enumerate(["i", "ii", "iii", "iv", "v", "vi"]):
        paper.page()
        paper.put(60, 40, "Chapter Two" if number % 2 else "A History of Mills", 9)
        paper.block(50, 80, 480, f"This is sheet number {number + 1} of the book. " + LONG)
        paper.put(290, 810, roman, 9)
    text_map = paper.map()
    assert text_map.text.count("History of Mills") == 1
    assert text_map.text.count("Chapter Two") == 1
    assert all(text_map.text[slice(*text_map.page_span(k))].startswith("This is sheet number") for k in range(2, 6))
    assert all(text_map.text[slice(*text_map.page_span(k))].rstrip().endswith("spring.") for k in range(6))


def test_signs_of_charts_are_left_out() -> None:
    paper = Paper()
    paper.page()
    paper.block(50, 80, 480, LOREM)
    paper.put(100, 300, '!"# $!"#')
    assert "#" not in paper.map().text


def test_a_page_that_is_only_a_picture() -> None:
    document = pymupdf.open()
    page = document.new_page()
    page.insert_image(page.rect, pixmap=pymupdf.Pixmap(pymupdf.csGRAY, pymupdf.IRect(0, 0, 20, 20)))
    text_map = build_text_map([extract_page(page)])
    assert text_map.text_layer == "none"
    assert text_map.text == ""
    assert text_map.rects(0, 5) == []
    assert text_map.offset_at(0, 100, 100) is None
    assert text_map.page_span(0) == (0, 0)
    assert text_map.find("x") == []


def test_reference_numbers_behind_sentences() -> None:
    paper = Paper()
    paper.page()
    sentence = "The town has a mill on the river.[338] It was built by monks,[12] and sold."
    paper.block(50, 100, 300, " ".join([sentence] * 3))
    text_map = paper.map()
    assert "[" not in text_map.text
    assert text_map.selection_text(0, 60).startswith("The town has a mill on the river.[338] It")
    start = text_map.text.index("It was")
    assert text_map.text[slice(*text_map.sentence(start, start + 2))] == "It was built by monks, and sold."


def test_what_nobody_sees_is_left_out() -> None:
    paper = Paper()
    paper.page()
    paper.block(50, 80, 300, LOREM)
    paper.put(50, 400, "hidden words", invisible=True)
    paper.put(900, 100, "outside of the page")
    text = paper.map().text
    assert "hidden" not in text
    assert "outside" not in text


def test_the_invisible_text_of_a_scan_is_its_text() -> None:
    paper = Paper()
    paper.page()
    for k in range(10):
        paper.put(50, 100 + 12 * k, "words recognised in a picture", invisible=True)
    paper.put(50, 800, "stamped")
    assert paper.map().text.count("recognised") == 10


def test_headings_come_from_the_outline_and_from_the_look() -> None:
    paper = Paper()
    paper.page()
    paper.put(50, 60, "The Book of Rivers", 20, bold=True)
    paper.put(50, 100, "1 Sources", 14, bold=True)
    y = paper.block(50, 120, 480, LONG)
    paper.put(50, y + 15, "Springs", 10)
    y = paper.block(50, y + 35, 480, LONG)
    paper.put(50, y + 15, "2 Mouths", 14, bold=True)
    paper.block(50, y + 35, 480, LONG)
    text_map = paper.map([OutlineItem(2, "Springs", 0)])
    found = [(text_map.text[start:end], level) for start, end, level in text_map.headings]
    assert found == [("The Book of Rivers", 1), ("1 Sources", 2), ("Springs", 2), ("2 Mouths", 2)]
    start, end = text_map.chapter(text_map.text.index("1 Sources") + 20)
    assert text_map.text[start:end].startswith("1 Sources")
    assert "Springs" not in text_map.text[start:end]


def test_a_large_first_letter_joins_its_word() -> None:
    paper = Paper()
    paper.page()
    end = paper.put(50, 122, "T", 34)
    paper.put(end + 1, 100, "he river rises in the hills above the town and runs")
    paper.put(end + 1, 112, "through three valleys before it meets the sea and the")
    paper.put(50, 124 + 10, "mills along its banks once ground the corn of the whole district.")
    assert paper.map().text.startswith("The river rises in the hills above the town and runs through three")


def test_lists_and_references_are_paragraphs_of_their_own() -> None:
    paper = Paper()
    paper.page()
    y = paper.block(50, 80, 480, LOREM)
    for item in (
        "• the first thing that is needed for a mill",
        "• the second",
        "• the third thing, which is the river itself",
    ):
        y = paper.block(65, y, 400, item)
    paper.block(50, y, 480, LOREM)
    texts = plain(paper.map())
    assert len(texts) == 5
    assert texts[2] == "• the second"
