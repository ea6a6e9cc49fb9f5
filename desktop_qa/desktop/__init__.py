# SPDX-License-Identifier: AGPL-3.0-or-later
"""The program in the menus and file types of a Linux desktop."""
