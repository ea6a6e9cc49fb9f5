# SPDX-License-Identifier: AGPL-3.0-or-later
"""What the frozen program runs: the command line, which opens the window when no command is given."""

import multiprocessing
import sys

if __name__ == "__main__":
    multiprocessing.freeze_support()
    from desktop_qa.cli.main import main

    sys.exit(main())
