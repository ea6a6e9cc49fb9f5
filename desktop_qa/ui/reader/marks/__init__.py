# SPDX-License-Identifier: AGPL-3.0-or-later
"""What lies over the pages: answers, find hits, their numbers and their place beside the scroll bar."""
