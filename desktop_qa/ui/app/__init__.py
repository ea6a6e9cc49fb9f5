# SPDX-License-Identifier: AGPL-3.0-or-later
"""The program with a window: its start and end, and what measures it or takes its picture."""
