# SPDX-License-Identifier: AGPL-3.0-or-later
"""The command line as a person uses it: output, exit codes, and what is imported for it."""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from desktop_qa.answers.reply import PlacedAnswer, Reply
from desktop_qa.cli import ask as cli_ask
from desktop_qa.cli import main as cli
from desktop_qa.cli import terminal as cli_output
from desktop_qa.cli import versions as cli_version
from desktop_qa.common import processor
from desktop_qa.common.errors import UserError

ROOT = Path(__file__).resolve().parents[2]
SAMPLE = ROOT / "resources" / "sample.pdf"
QUESTION = "How many parameters does MobileBERT have?"


def program(*arguments: str, given: bytes = b"", **environment: str) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [sys.executable, "-m", "desktop_qa", *arguments],
        input=given,
        capture_output=True,
        timeout=120,
        env=os.environ | environment,
        cwd=ROOT,
        check=False,
    )


def error(done: subprocess.CompletedProcess[bytes]) -> str:
    text = done.stderr.decode()
    assert "Traceback" not in text
    return text


@pytest.mark.model
def test_ask_json_has_the_promised_fields_in_the_promised_ranges():
    done = program("ask", str(SAMPLE), QUESTION, "--json", "--top", "3")
    assert done.returncode == 0, done.stderr
    reply = json.loads(done.stdout)
    assert set(reply) >= {"question", "source", "model", "seconds", "windows", "answers", "no_answer_score"}
    assert (reply["question"], reply["source"]) == (QUESTION, str(SAMPLE))
    assert reply["windows"] > 1
    assert 1 <= len(reply["answers"]) <= 3
    for rank, answer in enumerate(reply["answers"], 1):
        assert set(answer) >= {"rank", "text", "page", "start", "end", "score", "confidence", "context"}
        assert answer["rank"] == rank
        assert 0 <= answer["confidence"] <= 1
        assert answer["end"] - answer["start"] == len(answer["text"])
        assert answer["text"] in answer["context"]
        assert answer["page"] >= 1
    assert "25.3" in reply["answers"][0]["text"]
    assert 0 <= reply["no_answer_score"] <= 1


@pytest.mark.model
def test_ask_imports_no_qt():
    code = (
        "import sys; from desktop_qa.cli.main import main; "
        f"code = main(['ask', {str(SAMPLE)!r}, {QUESTION!r}]); "
        "assert not any(name.split('.')[0] in ('PySide6', 'shiboken6') for name in sys.modules); sys.exit(code)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, timeout=120, cwd=ROOT, check=False)
    assert done.returncode == 0, done.stderr
    assert b"25.3 million" in done.stdout
    assert b"\x1b" not in done.stdout


@pytest.mark.model
def test_nothing_above_the_threshold_is_exit_1_with_the_candidates_marked():
    done = program("ask", str(SAMPLE), QUESTION, "--threshold", "1", "--json")
    assert done.returncode == 1
    answers = json.loads(done.stdout)["answers"]
    assert answers
    assert not any(answer["above"] for answer in answers)


@pytest.mark.model
def test_pages_limit_the_answers():
    done = program("ask", str(SAMPLE), QUESTION, "--pages", "2-3", "--json")
    assert {answer["page"] for answer in json.loads(done.stdout)["answers"]} <= {2, 3}
    done = program("ask", str(SAMPLE), QUESTION, "--pages", "99")
    assert done.returncode == 2
    assert "ends at page" in error(done)


@pytest.mark.model
def test_standard_input_is_a_document_too():
    done = program("ask", "-", "Who planted the tree?", given=b"The old tree was planted by Rosa Alm in 1913.\n")
    assert done.returncode == 0, done.stderr
    assert b"Rosa Alm" in done.stdout


@pytest.mark.parametrize(
    "arguments",
    [
        ("ask",),
        ("ask", "x.pdf"),
        ("ask", "x.pdf", ""),
        ("ask", "x.pdf", "?!"),
        ("ask", "x.pdf", "Who?", "--top", "0"),
        ("ask", "x.pdf", "Who?", "--top", "many"),
        ("ask", "x.pdf", "Who?", "--threshold", "2"),
        ("ask", "x.pdf", "Who?", "--threshold", "nan"),
        ("ask", "x.pdf", "Who?", "--pages", "7-3"),
        ("ask", "x.pdf", "Who?", "--pages", "0"),
        ("ask", "x.pdf", "Who?", "--pages", "a-b"),
        ("ask", "x.pdf", "Who?", "--threads", "-1"),
        ("--nonsense",),
        ("--smoke", "x.pdf"),
        ("--screenshot", "x.png"),
        ("--question", "Who?"),
        ("evaluate",),
        ("evaluate", "squad"),
        ("models",),
    ],
)
def test_bad_usage_is_exit_2(arguments: tuple[str, ...], capsys: pytest.CaptureFixture[str]):
    try:
        code = cli.main(arguments)
    except SystemExit as left:
        code = left.code
    assert code == 2
    assert capsys.readouterr().err


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("none.pdf", None),
        ("empty.pdf", b""),
        ("cut.pdf", b"%PDF-1.4\n1 0 obj <<"),
        ("noise.bin", bytes(range(256)) * 9),
    ],
)
def test_a_document_that_cannot_be_read_is_exit_3(
    tmp_path: Path, name: str, content: bytes | None, capsys: pytest.CaptureFixture[str]
):
    path = tmp_path / name
    if content is not None:
        path.write_bytes(content)
    assert cli.main(["ask", str(path), "Who?"]) == 3
    said = capsys.readouterr().err
    assert name in said
    assert said.startswith("desktop-qa: ")


def test_no_usable_model_is_exit_4(capsys: pytest.CaptureFixture[str]):
    assert cli.main(["ask", str(SAMPLE), "Who?", "--model", "ghost"]) == 4
    assert "no model called 'ghost'" in capsys.readouterr().err


def test_basedir_moves_everything(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("DESKTOP_QA_BASEDIR", "elsewhere")
    monkeypatch.setattr(cli, "_dispatch", lambda _: 0)
    assert cli.main(["--basedir", str(tmp_path / "here"), "models", "list"]) == 0
    assert os.environ["DESKTOP_QA_BASEDIR"] == str(tmp_path / "here")


def test_version_names_all_parts(capsys: pytest.CaptureFixture[str]):
    assert cli.main(["--version"]) == 0
    said = capsys.readouterr().out
    for part in ("Desktop QA", "Python", "Qt", "ONNX Runtime", "MuPDF", "CPU features"):
        assert part in said
    assert "not installed" not in said


def test_what_is_not_known_of_the_processor_is_said(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(processor, "_cpuinfo", lambda: "")
    monkeypatch.setattr(sys, "platform", "plan9")
    assert cli_version.facts()["CPU features"] == "unknown"
    monkeypatch.setattr(processor, "_cpuinfo", lambda: "model name\t: Fast One\nflags\t: fpu avx2 avx512_vnni junk\n")
    assert cli_version.facts()["CPU features"] == "avx2 avx512_vnni"
    assert processor.processor() == "Fast One"


def test_files_open_the_window_with_what_was_given(monkeypatch: pytest.MonkeyPatch, tmp_path: Path):
    app = pytest.importorskip("desktop_qa.ui.app.app")
    calls = []
    monkeypatch.setattr(app, "run", lambda *given: calls.append(given) or 0)
    assert cli.main(["--question", "Who?", "one.pdf", "http://example.org/"]) == 0
    assert cli.main([]) == 0
    assert cli.main(["--smoke", "one.pdf", "--question", "Who?", "--screenshot", str(tmp_path / "a.png")]) == 0
    assert calls[0][0] == ["one.pdf", "http://example.org/"]
    assert calls[0][3] == "Who?"
    assert calls[1][0] == []
    assert calls[2][1].question == "Who?"
    assert calls[2][1].screenshot == tmp_path / "a.png"


def test_help_lists_every_command(capsys: pytest.CaptureFixture[str]):
    with pytest.raises(SystemExit) as left:
        cli.main(["--help"])
    assert left.value.code == 0
    said = capsys.readouterr().out
    assert all(command in said for command in (*cli.COMMANDS, "--basedir", "--version", "--smoke"))


def test_page_ranges():
    assert cli_ask.parse_pages("3-7") == [(3, 7)]
    assert cli_ask.parse_pages("1, 4-6") == [(1, 1), (4, 6)]
    with pytest.raises(UserError):
        cli_ask.parse_pages("")


def answer(**changes: object) -> PlacedAnswer:
    given = {"rank": 1, "text": "Ada", "page": 3, "start": 13, "end": 16, "score": 9.0, "confidence": 0.86}
    given |= {"context": "It was built by\nAda in 1912.", "context_start": -3}
    return PlacedAnswer(**(given | changes))


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def reply(*answers: PlacedAnswer) -> Reply:
    return Reply("Who?", "a.pdf", "", "m", 0.1, 3, answers, 0.2)


def test_output_shows_rank_page_confidence_and_the_marked_sentence(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.delenv("NO_COLOR", raising=False)
    monkeypatch.setenv("TERM", "xterm")
    plain, terminal = io.StringIO(), Terminal()
    for stream in (plain, terminal):
        cli_output.show(reply(answer(alternatives=("Ada B.",))), stream)
    assert " 1  Ada   p. 3   86%" in plain.getvalue()
    assert "It was built by [Ada] in 1912." in plain.getvalue()
    assert "also read as: Ada B." in plain.getvalue()
    assert "\x1b[" in terminal.getvalue()
    assert "\x1b[" not in plain.getvalue()
    assert "[Ada]" in terminal.getvalue()
    monkeypatch.setenv("NO_COLOR", "1")
    quiet = Terminal()
    cli_output.show(reply(answer()), quiet)
    assert "\x1b[" not in quiet.getvalue()


def test_output_says_when_nothing_was_found():
    stream = io.StringIO()
    cli_output.show(reply(answer(above=False)), stream)
    assert "does not seem to answer this. The best candidates" in stream.getvalue()
    assert "below the threshold" in stream.getvalue().split("\n\n")[1]
    stream = io.StringIO()
    cli_output.show(reply(), stream)
    assert "does not seem to answer this" in stream.getvalue()


def test_progress_is_for_terminals_only():
    for stream, expected in ((io.StringIO(), False), (Terminal(), True)):
        bar = cli_output.Bar(4, "questions", stream)
        for done in range(1, 5):
            bar.step(done)
        bar.clear()
        assert ("4/4 questions" in stream.getvalue()) is expected
