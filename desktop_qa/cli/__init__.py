# SPDX-License-Identifier: AGPL-3.0-or-later
"""The command line: all of argparse in one place."""
