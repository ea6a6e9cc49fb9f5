# SPDX-License-Identifier: AGPL-3.0-or-later
"""Pictures of pages: kept, asked for, coloured, printed."""
