# SPDX-License-Identifier: AGPL-3.0-or-later
"""The log: what goes into the file, and what is printed for those who ask."""

from __future__ import annotations

import logging

import pytest

from desktop_qa.common import logs


@pytest.fixture(autouse=True)
def as_before():
    """Handlers and levels of the program's loggers are put back."""
    names = [logs.PROGRAM, *(f"{logs.PROGRAM}.{part}" for part in ("qa", "documents", "documents.process"))]
    kept = {name: (list(logging.getLogger(name).handlers), logging.getLogger(name).level) for name in names}
    yield
    for name, (handlers, level) in kept.items():
        logger = logging.getLogger(name)
        for handler in set(logger.handlers) - set(handlers):
            logger.removeHandler(handler)
            handler.close()
        logger.setLevel(level)


def test_only_what_was_asked_for_is_printed(capsys):
    logs.to_terminal(["qa", "documents.process"])
    for name in ("qa.engine", "documents.process.host", "documents.text.assemble", "ui.tab"):
        logging.getLogger(f"desktop_qa.{name}").debug("from %s", name)
    printed = capsys.readouterr().err
    assert "from qa.engine" in printed
    assert "from documents.process.host" in printed
    assert "text.assemble" not in printed
    assert "ui.tab" not in printed


def test_everything_is_printed_once(capsys):
    logs.to_terminal(["all", "qa"])
    logging.getLogger("desktop_qa.qa.engine").debug("here")
    assert capsys.readouterr().err.count("here") == 1


def test_the_file_takes_no_details_even_while_they_are_printed(tmp_path, capsys):
    logs.to_file(tmp_path / "state" / "log")
    logs.to_terminal(["qa"])
    logging.getLogger("desktop_qa.qa").debug("a detail")
    logging.getLogger("desktop_qa.qa").warning("a fault")
    text = (tmp_path / "state" / "log").read_text(encoding="utf-8")
    assert "a fault" in text
    assert "a detail" not in text


def test_a_folder_that_cannot_be_made_is_no_fault(tmp_path):
    (tmp_path / "file").write_text("")
    logs.to_file(tmp_path / "file" / "state" / "log")


def test_categories_travel_to_other_processes(monkeypatch):
    monkeypatch.setenv(logs.DEBUG_VARIABLE, "qa, ,documents")
    assert logs.categories() == ["qa", "documents"]
