# SPDX-License-Identifier: AGPL-3.0-or-later
"""All that knows MuPDF; imported in the document process only."""
