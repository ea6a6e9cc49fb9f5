# SPDX-License-Identifier: AGPL-3.0-or-later
"""Which readers exist, where they live, and how they are loaded."""
