# SPDX-License-Identifier: AGPL-3.0-or-later
"""What any part of the interface may use: tasks, theme, icons, commands as data, language."""
