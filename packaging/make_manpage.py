# SPDX-License-Identifier: AGPL-3.0-or-later
"""Print the man page, made from the command line's own help.

python packaging/make_manpage.py > desktop-qa.1
"""

from __future__ import annotations

import os
import re
import sys

from argparse_manpage.manpage import Manpage

from desktop_qa import __version__
from desktop_qa.cli.main import EPILOG, USAGE, build_parser
from desktop_qa.common.paths import BASEDIR_VARIABLE

FILES = {
    "~/.config/desktop-qa/settings.json": "what was chosen in the settings; one that cannot be read is kept beside it",
    "~/.local/share/desktop-qa/models": "models that were added",
    "~/.local/share/desktop-qa/history.sqlite3": "documents, places and questions that are remembered",
    "~/.local/state/desktop-qa/desktop-qa.log": "warnings, without any text of a document",
}


def quoted(text: str) -> str:
    """``text`` as troff wants it."""
    return text.replace("\\", "\\\\").replace("-", "\\-").replace("'", "\\(aq").strip()


def section(title: str, entries: dict[str, str]) -> str:
    """A section of names and what they are."""
    return f".SH {title}\n" + "".join(
        f".TP\n\\fB{quoted(name)}\\fR\n{quoted(said)}\n" for name, said in entries.items()
    )


def exit_codes() -> dict[str, str]:
    """The codes with what they mean, from the help's last lines."""
    codes = EPILOG.partition(":")[2].partition(".")[0]
    return dict(part.strip().split(" ", 1) for part in codes.split(","))


def page() -> str:
    """The whole page."""
    # The usage of the commands is broken into lines as wide as the terminal, and there may be none here.
    os.environ["COLUMNS"] = "78"
    parser = build_parser()
    parser.prog = "desktop-qa"
    parser.man_short_description = "ask a document in plain words and see the answers highlighted"
    parser.epilog = None
    project = {"project_name": "Desktop QA", "version": __version__, "manual_title": "Desktop QA"}
    made = str(Manpage(parser, project))
    lines = (line.strip().removeprefix("desktop-qa ") for line in USAGE.splitlines())
    synopsis = "\n.br\n".join(f".B desktop\\-qa\n{quoted(line)}" for line in lines)
    made = re.sub(
        r"(\.SH SYNOPSIS\n).*?(\n\.SH DESCRIPTION)", lambda found: found[1] + synopsis + found[2], made, flags=re.DOTALL
    )
    variable = {BASEDIR_VARIABLE: "as --basedir: the folder below which every file is kept"}
    return (
        made.rstrip()
        + "\n"
        + section("EXIT STATUS", exit_codes())
        + section("ENVIRONMENT", variable)
        + section("FILES", FILES)
    )


if __name__ == "__main__":
    sys.stdout.write(page())
