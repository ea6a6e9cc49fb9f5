# SPDX-License-Identifier: AGPL-3.0-or-later
"""Folders of documents, read once and asked together: store, indexer, search. No Qt."""
