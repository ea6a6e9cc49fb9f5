# SPDX-License-Identifier: AGPL-3.0-or-later
"""A file or an address becomes pages of positioned text."""
