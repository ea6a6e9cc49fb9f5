# SPDX-License-Identifier: AGPL-3.0-or-later
"""Documents live in a process of their own; this is the process, its client and what they say to each other."""
