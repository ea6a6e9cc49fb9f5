# SPDX-License-Identifier: AGPL-3.0-or-later
"""The window around the tabs: header, commands, start page, settings, about."""
