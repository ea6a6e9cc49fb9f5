# SPDX-License-Identifier: AGPL-3.0-or-later
"""A question through the whole engine, with a reader whose scores are known."""

from __future__ import annotations

import itertools
import threading

import pytest
from phrase_reader import PhraseReader

from desktop_qa.common.errors import UserError
from desktop_qa.qa.answer import QUICK_WINDOWS
from desktop_qa.qa.engine import AskOptions, Engine
from desktop_qa.qa.ranking import READINGS
from desktop_qa.qa.reader import ReadingStopped

FILLER = "Nothing of note is said in this sentence about the weather of the day. "
PARAGRAPHS = [
    "The reading room was built in 1912 by Ada Brandt. " + FILLER * 6,
    FILLER * 9,
    "The lamps were paid for by the widow of a sea captain. " + FILLER * 6,
    FILLER * 9,
    "Each visitor signs a book. The book was brought from Lisbon. " + FILLER * 6,
    FILLER * 9,
]
TEXT = "\n\n".join(PARAGRAPHS)
PHRASES = {"Ada Brandt": 12.0, "Lisbon": 9.0, "the widow": 7.0}


def engine(phrases=None, text: str = TEXT, **options) -> Engine:
    return Engine(PhraseReader(text, PHRASES if phrases is None else phrases, **options))


def test_answers_come_best_first_with_places():
    one = engine()
    prepared = one.prepare(TEXT)
    last = one.answer(prepared, "Who built the reading room?", AskOptions(top=3, effort="thorough"))
    assert [answer.text for answer in last.answers] == ["Ada Brandt", "Lisbon", "the widow"]
    assert [answer.rank for answer in last.answers] == [1, 2, 3]
    assert all(TEXT[answer.start : answer.end] == answer.text for answer in last.answers)
    assert [answer.score for answer in last.answers] == [12, 9, 7]
    confidence = [answer.confidence for answer in last.answers]
    assert confidence == sorted(confidence, reverse=True)
    assert 0 < confidence[-1] < confidence[0] < 1
    assert last.no_answer_score == pytest.approx(1 - confidence[0])
    assert last.finished
    assert last.done == last.total > len(PARAGRAPHS)


def test_the_likeliest_window_is_read_first_and_alone():
    one = engine()
    steps = list(one.ask(one.prepare(TEXT), "Where was the book brought from?", AskOptions(effort="thorough")))
    assert steps[0].done == 1
    assert steps[0].answers[0].text == "Lisbon"
    assert [step.done for step in steps] == sorted(step.done for step in steps)
    assert [step.finished for step in steps] == [False] * (len(steps) - 1) + [True]
    assert one.reader.shapes[0][0] == 1
    assert max(rows for rows, _ in one.reader.shapes) <= 4
    assert all(length % 32 == 0 for _, length in one.reader.shapes)


def test_overlapping_windows_give_no_span_twice():
    one = engine({"Ada Brandt": 9.0})
    last = one.answer(one.prepare(TEXT), "Who?", AskOptions(top=20, effort="thorough"))
    spans = [(answer.start, answer.end) for answer in last.answers]
    spans += [(start, end) for answer in last.answers for start, end, _ in answer.alternatives]
    assert len(spans) == len(set(spans))


def test_spans_that_differ_by_an_article_are_one_answer_with_alternatives():
    one = engine({"the widow": 8.0, "widow": 7.5, "the widow of a sea captain": 7.0})
    last = one.answer(one.prepare(TEXT), "Who paid for the lamps?", AskOptions(effort="thorough"))
    assert last.answers[0].text == "the widow"
    assert {text for _, _, text in last.answers[0].alternatives} >= {"widow"}
    assert not any(answer.text in {"widow", "The widow"} for answer in last.answers[1:])


def test_one_place_does_not_fill_the_list():
    words = ["the", "widow", "of", "a", "sea", "captain"]
    phrases = {" ".join(words[:count]): 9.0 - count / 10 for count in range(2, 7)}
    one = engine(phrases | {"Lisbon": 5.0})
    last = one.answer(one.prepare(TEXT), "Who paid for the lamps?", AskOptions(effort="thorough"))
    overlapping = [answer for answer in last.answers if "widow" in answer.text]
    assert 2 <= len(overlapping) <= READINGS
    assert "Lisbon" in {answer.text for answer in last.answers}


def test_for_a_person_each_place_is_one_answer_and_its_other_readings_are_alternatives():
    reader = engine({"by Ada Brandt": 9.0, "Ada Brandt": 8.8, "Lisbon": 7.0})
    prepared = reader.prepare(TEXT)
    several = reader.answer(prepared, "Who built it?", AskOptions(top=5)).answers
    single = reader.answer(prepared, "Who built it?", AskOptions(top=5, one_per_place=True)).answers
    assert {"by Ada Brandt", "Ada Brandt"} <= {one.text for one in several}
    assert [one.rank for one in single] == list(range(1, len(single) + 1))
    for one, other in itertools.combinations(single, 2):
        assert one.end <= other.start or other.end <= one.start
    best = single[0]
    assert (best.text, best.confidence) == (several[0].text, several[0].confidence)
    rest = [one.text for one in several[1:] if one.start < best.end and best.start < one.end]
    assert rest
    assert set(rest) <= {text for _, _, text in best.alternatives}


def test_the_same_words_elsewhere_are_the_same_answer():
    text = "It was Paris. " + FILLER * 8 + "\n\n" + "They met in Paris. " + FILLER * 8
    one = engine({"Paris": 8.0}, text)
    last = one.answer(one.prepare(text), "Where did they meet?", AskOptions(effort="thorough"))
    assert [answer.text for answer in last.answers if answer.score > 0] == ["Paris"]
    places = {(start, end) for start, end, _ in last.answers[0].alternatives}
    places.add((last.answers[0].start, last.answers[0].end))
    assert places == {(7, 12), (text.rindex("Paris"), text.rindex("Paris") + 5)}


def test_no_answer_crosses_a_paragraph():
    text = "One two three\n\nfour five six"
    one = engine({"three four": 20.0}, text)
    last = one.answer(one.prepare(text), "What?")
    assert all("\n" not in answer.text for answer in last.answers)


def test_below_the_threshold_candidates_are_marked():
    one = engine({"Lisbon": -3.0})
    prepared = one.prepare(TEXT)
    nothing = one.answer(prepared, "Who?", AskOptions(effort="thorough"))
    assert nothing.answers
    assert not any(answer.above for answer in nothing.answers)
    assert nothing.no_answer_score > 0.9
    strict = engine().answer(prepared, "Who?", AskOptions(threshold=0.999, effort="thorough"))
    assert not any(answer.above for answer in strict.answers)
    lax = engine().answer(prepared, "Who?", AskOptions(threshold=1e-9, effort="thorough"))
    assert all(answer.above for answer in lax.answers)


def test_scope_limits_what_is_read_and_answered():
    one = engine()
    prepared = one.prepare(TEXT)
    third = TEXT.index("The lamps")
    last = one.answer(prepared, "Who built the room?", AskOptions(scope=((third, third + 60),), effort="thorough"))
    assert last.answers[0].text == "the widow"
    assert all(third <= answer.start and answer.end <= third + 60 for answer in last.answers)
    whole = one.answer(prepared, "Who built the room?", AskOptions(effort="thorough"))
    assert last.total < whole.total


def test_an_empty_scope_is_said():
    one = engine()
    with pytest.raises(UserError, match="no text"):
        one.answer(one.prepare(TEXT), "Who?", AskOptions(scope=()))


@pytest.mark.parametrize("question", ["", "   ", "?!", "\n"])
def test_an_empty_question_is_refused(question: str):
    one = engine()
    with pytest.raises(UserError, match="empty") as caught:
        one.answer(one.prepare(TEXT), question)
    assert caught.value.exit_code == 2


@pytest.mark.parametrize("text", ["", "  \n\n ", "\n"])
def test_a_text_without_words_is_said(text: str):
    one = engine(text="x")
    with pytest.raises(UserError, match="no text"):
        one.answer(one.prepare(text), "Who?")


def test_a_long_question_is_cut_with_a_notice():
    one = engine()
    last = one.answer(one.prepare(TEXT), "who built the reading room " * 200)
    assert len(last.notices) == 1
    assert "long" in last.notices[0]
    assert one.answer(one.prepare(TEXT), "Who built the reading room?").notices == ()


@pytest.mark.parametrize("question", ["誰が建てましたか", "Кто построил зал", "who built it", "¿Quién?", "a" * 5000])
def test_questions_in_any_script_are_answered(question: str):
    one = engine()
    assert one.answer(one.prepare(TEXT), question).finished


LONG = "\n\n".join(FILLER * 9 for _ in range(QUICK_WINDOWS + 20))


def test_a_quick_answer_reads_a_fixed_number_of_windows():
    ticks = itertools.count()
    reader = PhraseReader(LONG, {"weather": 5.0})
    slow = Engine(reader, clock=lambda: next(ticks) * 60.0)
    quick = slow.answer(slow.prepare(LONG), "What is said?", AskOptions(effort="quick"))
    assert quick.finished
    assert quick.done == quick.total == QUICK_WINDOWS
    assert 0 < quick.passages_read < quick.passages
    assert not quick.complete


def test_more_effort_goes_on_from_where_a_quick_answer_stopped():
    one = Engine(PhraseReader(LONG, {"weather": 5.0}))
    prepared = one.prepare(LONG)
    quick = one.answer(prepared, "What is said?", AskOptions(effort="quick"))
    read = sum(rows for rows, _ in one.reader.shapes)
    steps = list(one.ask(prepared, "What  is said?", AskOptions(effort="thorough")))
    assert steps[0].done > quick.done
    assert steps[-1].complete
    assert steps[-1].done == steps[-1].total == sum(rows for rows, _ in one.reader.shapes)
    again = Engine(PhraseReader(LONG, {"weather": 5.0}))
    assert (
        again.answer(again.prepare(LONG), "What is said?", AskOptions(effort="thorough")).answers == steps[-1].answers
    )
    assert read == quick.done
    # What was read is told at once, with however many answers are wanted.
    (told,) = one.ask(prepared, "What is said?", AskOptions(top=1, effort="quick"))
    assert told.finished
    assert told.complete
    assert len(told.answers) == 1


@pytest.mark.parametrize(
    "change", [{"question": "Who else?"}, {"scope": ((0, 900),)}, {"max_answer_tokens": 5}, {"prepared": True}]
)
def test_another_question_or_scope_begins_anew(change):
    one = Engine(PhraseReader(LONG, {"weather": 5.0}))
    prepared = one.prepare(LONG)
    one.answer(prepared, "What is said?", AskOptions(effort="quick"))
    if change.pop("prepared", False):
        prepared = one.prepare(LONG)
    question = change.pop("question", "What is said?")
    steps = list(one.ask(prepared, question, AskOptions(effort="quick", **change)))
    assert steps[0].done == 1


def test_a_question_that_was_cancelled_goes_on_and_loses_no_window():
    one = Engine(PhraseReader(LONG, {"weather": 5.0}))
    prepared = one.prepare(LONG)
    stream = one.ask(prepared, "What is said?", AskOptions(effort="thorough"))
    for _ in range(3):
        next(stream)
    stream.close()
    whole = one.answer(prepared, "What is said?", AskOptions(effort="thorough"))
    assert whole.complete
    assert whole.done == sum(rows for rows, _ in one.reader.shapes) >= QUICK_WINDOWS + 20


def test_windows_of_a_run_that_was_stopped_are_read_later():
    one = Engine(PhraseReader(LONG, {"weather": 5.0}))
    prepared = one.prepare(LONG)
    stream = one.ask(prepared, "What is said?", AskOptions(effort="thorough"))
    next(stream)
    run, one.reader.run = one.reader.run, stopping
    assert list(stream) == []
    one.reader.run = run
    whole = one.answer(prepared, "What is said?", AskOptions(effort="thorough"))
    assert whole.complete
    assert whole.done == whole.total == sum(rows for rows, _ in one.reader.shapes)


def stopping(*_):
    raise ReadingStopped


def test_closing_the_stream_cancels():
    one = engine()
    stream = one.ask(one.prepare(TEXT), "Who?", AskOptions(effort="thorough"))
    next(stream)
    read = len(one.reader.shapes)
    stream.close()
    assert len(one.reader.shapes) == read


def test_terminate_from_another_thread_ends_the_stream():
    started = threading.Event()
    ended = threading.Event()

    def during() -> None:
        started.set()
        ended.wait(5)

    one = engine(during=during)
    prepared = one.prepare(TEXT)
    steps = []
    thread = threading.Thread(target=lambda: steps.extend(one.ask(prepared, "Who?", AskOptions(effort="thorough"))))
    thread.start()
    assert started.wait(5)
    one.terminate()
    ended.set()
    thread.join(5)
    assert not thread.is_alive()
    assert steps == []
    assert one.answer(prepared, "Who?", AskOptions(effort="quick")).finished


def test_a_passage_with_more_pieces_than_a_window_is_read_in_several():
    text = "zq" * 300 + " Lisbon " + "qz" * 300
    one = engine({"Lisbon": 9.0}, "Lisbon")
    last = one.answer(one.prepare(text), "Where?", AskOptions(effort="thorough"))
    assert last.answers[0].text == "Lisbon"


def test_headings_help_to_find_a_passage():
    parts = ["Lighting", "It was green. " + FILLER * 8, "Gardens", "It was brown. " + FILLER * 8]
    text, spans = "", []
    for part in parts:
        text += "\n\n" if text else ""
        spans.append((len(text), len(text) + len(part)))
        text += part
    one = engine({"green": 8.0, "brown": 8.0}, text)
    prepared = one.prepare(text, spans, [(*spans[0], 1), (*spans[2], 1)])
    assert next(iter(one.ask(prepared, "Which colour in the gardens?"))).answers[0].text == "brown"


def test_reading_in_order_of_the_text_without_retrieval():
    reader = PhraseReader(TEXT, PHRASES)
    one = Engine(reader, retrieval=False)
    first = next(one.ask(one.prepare(TEXT), "Where was the book brought from?"))
    assert first.answers[0].text == "Ada Brandt"


def test_a_million_characters_are_prepared_and_asked():
    text = "\n\n".join(f"Paragraph {number} says little. " + FILLER * 9 for number in range(1500))
    text += "\n\nThe treasure lies under the old pear tree."
    one = engine({"the old pear tree": 9.0}, text + FILLER)
    prepared = one.prepare(text)
    last = one.answer(prepared, "Where does the treasure lie?", AskOptions(effort="quick"))
    assert last.answers[0].text == "the old pear tree"
