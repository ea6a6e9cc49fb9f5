# SPDX-License-Identifier: AGPL-3.0-or-later
"""``python -m desktop_qa`` is the same program as ``desktop-qa``."""

import sys

from desktop_qa.cli.main import main

if __name__ == "__main__":
    sys.exit(main())
