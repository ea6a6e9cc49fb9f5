# SPDX-License-Identifier: AGPL-3.0-or-later
"""Beside the pages: outline, thumbnails, properties."""
