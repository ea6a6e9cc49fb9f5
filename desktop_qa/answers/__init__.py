# SPDX-License-Identifier: AGPL-3.0-or-later
"""Spans of the reading text become answers of a document: page, sentence, citation, export."""
