# SPDX-License-Identifier: AGPL-3.0-or-later
"""The tables of the library's store, and what is said of its file."""

from __future__ import annotations

from desktop_qa.common.errors import Text
from desktop_qa.qa.retrieval import TOKENIZE
from desktop_qa.storage.database import DatabaseError, Words

# Step n brings the schema from version n to n + 1; a step is never changed once released, only followed.
# Paths are bytes: a name of a file need not be text in any encoding.
_TABLES = """
    CREATE TABLE folder (
        number INTEGER PRIMARY KEY, path BLOB NOT NULL UNIQUE, added REAL NOT NULL, device INTEGER NOT NULL DEFAULT 0,
        reason TEXT NOT NULL DEFAULT '""'
    ) STRICT;
    CREATE TABLE document (
        number INTEGER PRIMARY KEY AUTOINCREMENT, path BLOB NOT NULL UNIQUE, size INTEGER NOT NULL,
        changed INTEGER NOT NULL, state TEXT NOT NULL, reason TEXT NOT NULL DEFAULT '""', hash TEXT NOT NULL DEFAULT '',
        text_version INTEGER NOT NULL DEFAULT 0, kind TEXT NOT NULL DEFAULT '', title TEXT NOT NULL DEFAULT '',
        pages INTEGER NOT NULL DEFAULT 0, labels TEXT NOT NULL DEFAULT '[]', characters INTEGER NOT NULL DEFAULT 0,
        first INTEGER NOT NULL DEFAULT 0, passages INTEGER NOT NULL DEFAULT 0, encoded INTEGER NOT NULL DEFAULT 0,
        read REAL NOT NULL DEFAULT 0
    ) STRICT;
    CREATE INDEX document_hash ON document (hash);
    CREATE INDEX document_first ON document (first);
    CREATE TABLE block (
        document INTEGER NOT NULL, number INTEGER NOT NULL, data BLOB NOT NULL, PRIMARY KEY (document, number)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE cut (document INTEGER PRIMARY KEY, data BLOB NOT NULL) STRICT;
    CREATE TABLE vector (
        number INTEGER PRIMARY KEY AUTOINCREMENT, document INTEGER NOT NULL, first INTEGER NOT NULL,
        count INTEGER NOT NULL, data BLOB NOT NULL
    ) STRICT;
    CREATE INDEX vector_document ON vector (document);
    CREATE TABLE counter (next INTEGER NOT NULL, encoder TEXT NOT NULL) STRICT;
    INSERT INTO counter VALUES (0, '');
"""
STEPS = (f"{_TABLES} CREATE VIRTUAL TABLE word USING fts5(body, titles, content = '', {TOKENIZE})",)

WORDS = Words(
    set_aside=lambda name: Text(
        "The library’s store was damaged. It was kept as {name}; the folders are being read anew.", name=name
    ),
    in_memory=lambda path, reason: Text(
        "The library cannot be kept in {path} ({reason}); what is read now is forgotten when the program ends.",
        path=path,
        reason=reason,
    ),
    unsaved=lambda path, reason: DatabaseError(
        "The library could not be written ({reason}). Free some disk space or check the rights of {path}.",
        reason=reason,
        path=path,
    ),
)
