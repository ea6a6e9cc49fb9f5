# SPDX-License-Identifier: AGPL-3.0-or-later
"""The positioned words of pages become one reading text."""
