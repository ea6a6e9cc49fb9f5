# SPDX-License-Identifier: AGPL-3.0-or-later
"""Finding and selecting words of the reading text in the pages."""
