# SPDX-License-Identifier: AGPL-3.0-or-later
"""What the packages below say to a person, in the language of the interface: the one place where that is done."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from desktop_qa.common.errors import Text, UserError, fill, joined, reason_of

CONTEXT = "Core"
"""Under which ``packaging/core_strings.py`` puts the templates into the translations."""


def in_words(said: object) -> str:
    """An error or words of the core in the language of the interface; anything else as its ``str``.

    May be called from any thread.
    """
    if isinstance(said, UserError):
        said = said.text
    elif isinstance(said, OSError) and said.filename:
        said = joined((reason_of(said), f"({said.filename})"))
    elif isinstance(said, Exception):
        said = reason_of(said)
    if not isinstance(said, Text):
        return str(said)
    values = {name: _value(value) for name, value in said.values.items()}
    return fill(QCoreApplication.translate(CONTEXT, said.template), values)


def _value(value: str | int) -> str:
    return in_words(value) if isinstance(value, str) else QLocale().toString(value)
