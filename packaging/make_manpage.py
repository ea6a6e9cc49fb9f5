# SPDX-License-Identifier: AGPL-3.0-or-later
"""Print the man page, made from the command line's own help.

python packaging/make_manpage.py > desktop-qa.1
"""

from __future__ import annotations

import sys

from argparse_manpage.manpage import Manpage

from desktop_qa import __version__
from desktop_qa.cli import build_parser


def main() -> None:
    parser = build_parser()
    parser.prog = "desktop-qa"
    parser.man_short_description = "ask a document in plain words and see the answers highlighted"
    parser.epilog = None
    project = {"project_name": "Desktop QA", "version": __version__, "manual_title": "Desktop QA"}
    sys.stdout.write(str(Manpage(parser, project)))


if __name__ == "__main__":
    main()
