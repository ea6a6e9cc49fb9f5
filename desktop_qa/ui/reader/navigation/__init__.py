# SPDX-License-Identifier: AGPL-3.0-or-later
"""Where pages lie, which part of them is in sight, and how to get elsewhere."""
