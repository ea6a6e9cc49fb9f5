# SPDX-License-Identifier: AGPL-3.0-or-later
"""A person's own highlights and notes in the open document, and the notebook of what was asked."""
