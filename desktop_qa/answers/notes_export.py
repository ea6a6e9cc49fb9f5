# SPDX-License-Identifier: AGPL-3.0-or-later
"""A person's highlights and notes of one document as Markdown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_qa.answers.export import plain
from desktop_qa.common.errors import Text

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from desktop_qa.storage.notes import Highlight


def to_markdown(
    title: str,
    source: str,
    highlights: Sequence[Highlight],
    labels: Sequence[str] = (),
    say: Callable[[Text], str] = str,
) -> str:
    r"""The document's title as a heading; each highlight as a quotation with its page, its question and its note.

    ``labels`` are the pages' own names; ``say`` puts the words between into a language. Example of one highlight::

        > the harbour master lived alone

        p. 7 · Who lived there?

        Compare *chapter 2*.

    What was quoted is escaped, so that it shows as it stands in the document; a note is a person's own Markdown.
    """
    lines = [f"# {plain(title or source)}", "", plain(source), ""]
    for one in highlights:
        lines += [f"> {plain(one.text)}", ""]
        page = one.areas[0][0] if one.areas else None
        place = "" if page is None else say(Text("p. {page}", page=page_name(page, labels)))
        facts = [fact for fact in (plain(place), plain(one.question)) if fact]
        if facts:
            lines += [" · ".join(facts), ""]
        if one.note.strip():
            lines += [one.note.strip(), ""]
    return "\n".join(lines)


def page_name(page: int, labels: Sequence[str]) -> str:
    """What the document calls a page (0-based), or its number."""
    label = labels[page] if page < len(labels) else ""
    return label or str(page + 1)
