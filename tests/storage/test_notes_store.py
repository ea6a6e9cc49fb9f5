# SPDX-License-Identifier: AGPL-3.0-or-later
"""A person's own highlights: kept, changed, removed, and never lost to a damaged value."""

from __future__ import annotations

from dataclasses import replace

import pytest

from desktop_qa.storage.notes import Highlight, NotedDocument, Notes

AREAS = ((2, (10.0, 20.0, 90.0, 20.0, 10.0, 32.0, 90.0, 32.0)),)


@pytest.fixture
def store(tmp_path):
    made = Notes(tmp_path / "data" / "notes.sqlite3")
    yield made
    made.close()


def test_highlights_come_back_in_the_order_of_the_text(store):
    late = store.keep(Highlight("k", 50, 60, "late words", AREAS, "blue", "a note", "Who?"), "/a.pdf", "A")
    early = store.keep(Highlight("k", 5, 9, "soon"), "/a.pdf", "A")
    store.keep(Highlight("other", 0, 1, "x"), "/b.pdf", "B")
    assert store.of_document("k") == (early, late)
    assert late.areas == AREAS
    assert late.made == late.changed > 0


def test_a_change_keeps_the_number_and_the_day_it_was_made(store):
    made = store.keep(Highlight("k", 5, 9, "soon"), "/a.pdf", "A")
    changed = store.keep(replace(made, note="why", colour="pink"))
    assert store.of_document("k") == (changed,)
    assert (changed.number, changed.made) == (made.number, made.made)
    assert store.documents() == (NotedDocument("k", "/a.pdf", "A", 1),)


def test_the_last_one_takes_its_document_along(store):
    made = store.keep(Highlight("k", 5, 9, "soon"), "/a.pdf", "A")
    store.remove([made.number])
    assert store.of_document("k") == ()
    assert store.documents() == ()


def test_a_number_is_never_given_twice(store):
    """A deletion that is undone must not bring back another highlight."""
    first = store.keep(Highlight("k", 5, 9, "soon"))
    store.remove([first.number])
    second = store.keep(Highlight("k", 5, 9, "soon"))
    assert second.number != first.number
    assert store.keep(first).number == first.number


@pytest.mark.parametrize(
    "areas", ["", "{", "[]", "[1]", '[["x", []]]', "[[1, [1, 2]]]", '[[1, [1, 2, 3, 4, 5, 6, 7, "8"]]]', "null"]
)
def test_areas_that_are_none_are_left_out(store, areas):
    store.keep(Highlight("k", 5, 9, "soon", AREAS))
    store._database.connection.execute("UPDATE highlight SET areas = ?, colour = 'mauve'", (areas,))
    [kept] = store.of_document("k")
    assert kept.areas == ()
    assert kept.colour == "yellow"


def test_everything_can_be_removed(store):
    store.keep(Highlight("k", 5, 9, "soon"), "/a.pdf", "A")
    store.clear()
    assert store.documents() == ()
