# SPDX-License-Identifier: AGPL-3.0-or-later
"""Errors that a person can meet; each says in its message what can be done about it."""

from __future__ import annotations


class UserError(Exception):
    """Something a person can act on. ``str(error)`` is shown as it is, without a traceback."""

    exit_code = 2


class DocumentError(UserError):
    """The document cannot be read."""

    exit_code = 3


class PasswordRequired(DocumentError):  # noqa: N818 - a state to ask about, not a fault
    """The document is encrypted and the password is missing or wrong."""


class ModelError(UserError):
    """No usable model: missing, damaged, or of a kind that cannot answer questions."""

    exit_code = 4
