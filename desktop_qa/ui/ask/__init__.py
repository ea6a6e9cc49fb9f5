# SPDX-License-Identifier: AGPL-3.0-or-later
"""The panel in which a question is asked and its answers are listed."""
