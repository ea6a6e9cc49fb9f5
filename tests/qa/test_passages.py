# SPDX-License-Identifier: AGPL-3.0-or-later
"""Text into sentences and passages."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_qa.qa import passages


def sentences(text: str) -> list[str]:
    return [text[start:end] for start, end in passages.sentences_of(text, 0, len(text))]


def test_sentences_end_at_stops_but_not_at_abbreviations():
    text = 'Dr. J. K. Rowe came at 3.5 p.m. on Jan. 5. "Late?" Mr. Brown asked. She said: no! See Fig. 3 for it.'
    assert sentences(text) == [
        "Dr. J. K. Rowe came at 3.5 p.m. on Jan. 5.",
        '"Late?"',
        "Mr. Brown asked.",
        "She said: no!",
        "See Fig. 3 for it.",
    ]


def test_lines_and_other_scripts_end_sentences_too():
    assert sentences("Name  Age\nAda  36\n\nBob  7") == ["Name  Age", "Ada  36", "Bob  7"]
    assert sentences("東京は首都です。人口は多い。") == ["東京は首都です。", "人口は多い。"]


def test_a_text_without_stops_is_cut_at_white_space():
    pieces = sentences("word " * 500)
    assert max(map(len, pieces)) <= passages.LONGEST_SENTENCE
    assert all(not piece.startswith("ord") and piece.endswith("word") for piece in pieces)


def test_paragraphs_of_plain_text_are_separated_by_blank_lines():
    text = "One.\nStill one.\n \t\n\nTwo.\n\n"
    assert [text[a:b] for a, b in passages.paragraphs_of(text)] == ["One.\nStill one.", "Two.\n\n"[:4]]


def test_a_heading_begins_a_passage_and_stays_with_what_follows():
    body = "This sentence is of some length, to fill. " * 6
    parts = ["First heading", body.strip(), "Second heading", "Sub heading", body.strip()]
    text, spans = "", []
    for part in parts:
        text += "\n\n" if text else ""
        spans.append((len(text), len(text) + len(part)))
        text += part
    headings = [(*spans[0], 1), (*spans[2], 1), (*spans[3], 2)]
    cut = passages.split(text, spans, headings)
    starts = [cut.span(index)[0] for index in range(len(cut))]
    assert starts == [spans[0][0], spans[2][0]]
    assert passages.titles(text, cut, headings) == ["First heading", "Second heading"]
    inner = passages.split(text, spans, headings, characters=100)
    assert passages.titles(text, inner, headings)[-1] == "Second heading Sub heading"


def test_long_paragraphs_make_passages_of_like_size():
    text = "A sentence of exactly forty characters.. " * 40
    cut = passages.split(text, [(0, len(text))])
    sizes = [end - start for start, end in map(cut.span, range(len(cut)))]
    assert max(sizes) <= 1.5 * passages.PASSAGE_CHARACTERS
    assert min(sizes) >= passages.PASSAGE_CHARACTERS / 2


def test_nothing_makes_no_passages():
    assert len(passages.split("", [])) == 0
    assert len(passages.split("  \n ", [(0, 4)])) == 0


@settings(max_examples=60, deadline=None)
@given(st.text(alphabet="ab .!?\n\u3002A1", max_size=400), st.integers(20, 200))
def test_every_visible_character_is_in_exactly_one_passage(text: str, characters: int):
    cut = passages.split(text, passages.paragraphs_of(text), characters=characters)
    covered = [0] * len(text)
    for index in range(len(cut)):
        low, high = int(cut.first[index]), int(cut.first[index + 1])
        assert low < high
        for start, end in cut.sentences[low:high].tolist():
            assert text[start:end] == text[start:end].strip()
            for at in range(start, end):
                covered[at] += 1
    assert covered == [0 if sign.isspace() else 1 for sign in text] or all(
        count == 1 for count, sign in zip(covered, text, strict=True) if not sign.isspace()
    )


@settings(max_examples=30, deadline=None)
@given(st.text(alphabet="ab .!?\nA", min_size=1, max_size=300))
def test_sentences_and_passages_are_found_by_offset(text: str):
    cut = passages.split(text, passages.paragraphs_of(text), characters=60)
    for number, (start, end) in enumerate(cut.sentences.tolist()):
        assert cut.sentence_at(start) == cut.sentence_at(end - 1) == number
        first, last = cut.span(cut.passage_of(number))
        assert first <= start < end <= last
