# SPDX-License-Identifier: AGPL-3.0-or-later
"""One tab: a document that is opened, read, asked, printed and exported."""
