# SPDX-License-Identifier: AGPL-3.0-or-later
"""The history: what it keeps, in what order, and that neither damage nor a full disk loses it."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys

import pytest

from desktop_qa.storage import history
from desktop_qa.storage.database import DatabaseError
from desktop_qa.storage.history import History, SessionTab


@pytest.fixture
def path(tmp_path):
    return tmp_path / "data" / "history.sqlite3"


@pytest.fixture
def store(path):
    store = History(path)
    yield store
    store.close()


def test_recent_documents_are_newest_first_and_once_for_each_place(store):
    store.remember_document("a", "/tmp/a.pdf", "A", "pdf", 3, opened=1)
    store.remember_document("b", "/tmp/b.pdf", "B", "pdf", 4, opened=2)
    store.remember_document("a2", "/tmp/a.pdf", "A, second edition", "pdf", 5, opened=3)
    assert [(seen.source, seen.title) for seen in store.recent()] == [
        ("/tmp/a.pdf", "A, second edition"),
        ("/tmp/b.pdf", "B"),
    ]


def test_place_is_found_after_moving_and_after_editing(store):
    store.remember_document("hash", "/old/place.pdf", "T", "pdf", 9)
    store.remember_position("hash", {"page": 7})
    assert store.document("hash", "/new/place.pdf").position == {"page": 7}
    assert store.document("other hash", "/old/place.pdf").position == {"page": 7}
    assert store.document("other hash", "/new/place.pdf") is None


def test_opening_again_keeps_the_place(store):
    store.remember_document("hash", "/a.pdf", "T", "pdf", 9)
    store.remember_position("hash", {"page": 7})
    store.remember_document("hash", "/a.pdf", "T", "pdf", 9)
    assert store.recent()[0].position == {"page": 7}


def test_questions_survive_a_restart(store, path):
    answers = ({"rank": 1, "text": "42", "page": 3},)
    store.remember_question("hash", "What is it?", answers, "minilm", asked=5)
    store.close()
    again = History(path)
    (asked,) = again.questions("hash")
    assert (asked.question, asked.model, asked.answers) == ("What is it?", "minilm", answers)
    assert again.questions("other") == []
    again.close()


def test_same_question_again_moves_to_the_top(store):
    for when, question in enumerate(("one", "two", "one")):
        store.remember_question("hash", question, (), "", asked=when)
    assert [asked.question for asked in store.questions("hash")] == ["one", "two"]


def test_forget_and_clear(store):
    store.remember_document("a", "/a.pdf", "A", "pdf", 1)
    store.remember_document("b", "/b.pdf", "B", "pdf", 1)
    number = store.remember_question("a", "q", (), "")
    store.remember_question("b", "r", (), "")
    store.forget("/a.pdf")
    assert store.questions("a") == []
    assert number
    assert [seen.key for seen in store.recent()] == ["b"]
    store.forget_question(store.questions("b")[0].number)
    store.save_session([SessionTab("/b.pdf", {})])
    store.clear()
    assert (store.recent(), store.session()) == ([], [])


def test_what_is_forgotten_is_in_no_file_any_more(store, path):
    """The database is open: what was deleted must be gone from the log of changes, too."""

    def stored():
        return b"".join(file.read_bytes() for file in path.parent.iterdir())

    for key in ("kept", "gone"):
        store.remember_document(key, f"/{key}.pdf", key, "pdf", 1)
        store.remember_question(key, f"Who {key} it?", (), "")
    store.forget("/gone.pdf")
    assert b"Who gone it?" not in stored()
    store.forget_question(store.questions("kept")[0].number)
    assert b"Who kept it?" not in stored()
    assert b"/kept.pdf" in stored()
    store.clear()
    assert b"/kept.pdf" not in stored()


def test_session_keeps_order_and_place(store):
    tabs = [SessionTab("/b.pdf", {"page": 2}), SessionTab("/a.pdf", {}, current=True)]
    store.save_session(tabs)
    assert store.session() == tabs
    store.save_session(tabs[:1])
    assert store.session() == tabs[:1]


@pytest.mark.parametrize("content", [b"not a database" * 100, b"SQLite format 3\0" + b"\xff" * 4000])
def test_unreadable_file_is_set_aside(path, content):
    path.parent.mkdir(parents=True)
    path.write_bytes(content)
    store = History(path)
    assert store.recent() == []
    aside = path.with_name(path.name + ".unreadable-1")
    assert aside.read_bytes() == content
    assert aside.name in store.notice
    store.remember_document("a", "/a.pdf", "A", "pdf", 1)
    store.close()
    again = History(path)
    assert [seen.key for seen in again.recent()] == ["a"]
    assert again.notice == ""
    again.close()


@pytest.mark.parametrize("statement", ["PRAGMA user_version = 99", "CREATE TABLE theirs (x)"])
def test_database_of_a_newer_version_or_another_program_is_not_touched(path, statement):
    path.parent.mkdir(parents=True)
    other = sqlite3.connect(path)
    other.execute(statement)
    other.execute("CREATE TABLE more (y)")
    other.commit()
    other.close()
    store = History(path)
    assert store.recent() == []
    store.close()
    kept = sqlite3.connect(path.with_name(path.name + ".unreadable-1"))
    assert kept.execute("SELECT count(*) FROM more").fetchone() == (0,)
    kept.close()


def test_folder_that_cannot_be_made_keeps_the_history_in_memory(tmp_path):
    blocker = tmp_path / "file"
    blocker.write_text("")
    store = History(blocker / "history.sqlite3")
    store.remember_document("a", "/a.pdf", "A", "pdf", 1)
    assert [seen.key for seen in store.recent()] == ["a"]
    assert "forgotten" in store.notice
    store.close()


def test_full_disk_is_said_and_loses_nothing(store):
    store.remember_document("a", "/a.pdf", "A", "pdf", 1)
    pages = store._database.connection.execute("PRAGMA page_count").fetchone()[0]
    store._database.connection.execute(f"PRAGMA max_page_count = {pages}")
    with pytest.raises(DatabaseError, match="disk space"):
        store.remember_question("a", "q", [{"text": "x" * 100_000}], "")
    assert store.questions("a") == []
    assert [seen.key for seen in store.recent()] == ["a"]


def test_killed_in_the_middle_of_a_transaction(path):
    script = (
        "import os, sys; from pathlib import Path; from desktop_qa.storage.history import History\n"
        "store = History(Path(sys.argv[1])); store.remember_document('a', '/a.pdf', 'A', 'pdf', 1)\n"
        "with store._database.writing() as database:\n"
        "    database.execute('DELETE FROM document'); os._exit(9)\n"
    )
    done = subprocess.run([sys.executable, "-c", script, str(path)], check=False, env={**os.environ}, timeout=60)
    assert done.returncode == 9
    store = History(path)
    assert [seen.key for seen in store.recent()] == ["a"]
    store.close()


def test_old_entries_are_dropped(store, monkeypatch):
    monkeypatch.setattr(history, "KEPT_DOCUMENTS", 3)
    monkeypatch.setattr(history, "KEPT_QUESTIONS", 2)
    for number in range(6):
        store.remember_document(str(number), f"/{number}", "", "pdf", 1, opened=number)
        store.remember_question("k", str(number), (), "", asked=number)
    assert [seen.key for seen in store.recent()] == ["5", "4", "3"]


def test_the_notebook_keeps_answers_as_they_were_given(store):
    store.remember_document("a", "/a.pdf", "On Whales", "pdf", 9)
    store.remember_question("a", "How long?", ({"text": "30 m"},), "small", text_hash="t1", asked=1)
    store.remember_question("a", "How long?", ({"text": "thirty metres"},), "large", text_hash="t1", asked=2)
    store.remember_question("a", "How long?", ({"text": "31 m"},), "small", text_hash="t2", asked=3)
    store.remember_question("a", "How long?", ({"text": "30 m."},), "small", text_hash="t1", asked=4)
    found = store.entries(key="a")
    assert [(one.model, one.text_hash, one.answers[0]["text"]) for one in found] == [
        ("small", "t1", "30 m."), ("small", "t2", "31 m"), ("large", "t1", "thirty metres"),
    ]  # fmt: skip
    assert {(one.source, one.title) for one in found} == {("/a.pdf", "On Whales")}


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("WHALES", 2),
        ("ärmel", 1),
        ("ÄRMEL whales", 1),
        ("100%", 1),
        ("10%0", 0),
        ("_", 0),
        ("", 3),
        ("nothing", 0),
        ("context", 0),
    ],
)
def test_the_notebook_is_searched_in_questions_answers_and_titles(store, words, found):
    store.remember_document("a", "/a.pdf", "On Whales", "pdf", 9)
    store.remember_question("a", "Wie lang ist der Ärmelkanal?", ({"text": "560 km"},), "m")
    store.remember_question("a", "How sure?", ({"text": "100% sure"},), "m")
    store.remember_question("pasted", "Who?", ({"text": "She"},), "m")
    assert len(store.entries(words)) == found


def test_a_star_keeps_an_entry_and_is_inherited(store, monkeypatch):
    monkeypatch.setattr(history, "KEPT_QUESTIONS", 1)
    number = store.remember_question("a", "Old?", (), "m", asked=1)
    store.star(number, on=True)
    store.remember_question("a", "New?", (), "m", asked=2)
    store.remember_question("a", "Newer?", (), "m", asked=3)
    assert [one.question for one in store.entries()] == ["Newer?", "Old?"]
    store.remember_question("a", "Old?", ({"text": "yes"},), "m", asked=4)
    [again] = store.entries(starred=True)
    assert again.answers == ({"text": "yes"},)
    store.star(again.number, on=False)
    assert store.entries(starred=True) == []


def test_a_history_of_the_first_version_is_brought_up_to_date(path):
    old = History(path)
    old.remember_question("a", "Kept?", ({"text": "yes"},), "m")
    connection = old._database.connection
    connection.executescript(
        "ALTER TABLE question DROP COLUMN starred; ALTER TABLE question DROP COLUMN text_hash; PRAGMA user_version = 1;"
    )
    old.close()
    new = History(path)
    assert [(one.question, one.starred, one.text_hash) for one in new.entries()] == [("Kept?", False, "")]
    new.close()


def test_a_document_that_is_dropped_takes_its_questions_along(store, monkeypatch):
    monkeypatch.setattr(history, "KEPT_DOCUMENTS", 1)
    store.remember_document("old", "/old.pdf", "", "pdf", 1, opened=1)
    store.remember_question("old", "Who was it?", (), "")
    store.remember_question("pasted", "And this?", (), "")
    store.remember_document("new", "/new.pdf", "", "pdf", 1, opened=2)
    assert store.questions("old") == []


def test_without_a_path_nothing_is_written(tmp_path):
    store = History(None)
    store.remember_document("a", "/a.pdf", "A", "pdf", 1)
    assert store.recent()[0].key == "a"
    store.close()
    assert list(tmp_path.iterdir()) == []
