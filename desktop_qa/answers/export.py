# SPDX-License-Identifier: AGPL-3.0-or-later
"""A reply as JSON, Markdown, CSV and as a citation to paste."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from desktop_qa.common.errors import Text

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop_qa.answers.reply import PlacedAnswer, Reply


def answer_values(answer: PlacedAnswer) -> dict[str, Any]:
    """The answer as JSON values, in the order of ``ask --json``."""
    own = {"fact": answer.fact} if answer.fact else {}
    several = {"document": answer.document, "title": answer.title} if answer.document else {}
    return {
        "rank": answer.rank,
        "text": answer.text,
        "page": answer.page,
        "start": answer.start,
        "end": answer.end,
        "score": round(answer.score, 4),
        "confidence": round(answer.confidence, 4),
        "context": answer.context,
        "above": answer.above,
        "alternatives": list(answer.alternatives),
        **several,
        **own,
    }


def values(reply: Reply) -> dict[str, Any]:
    """The reply as one JSON object, the same as ``desktop-qa ask --json`` prints."""
    return {
        "question": reply.question,
        "source": reply.source,
        "model": reply.model,
        "seconds": round(reply.seconds, 3),
        "windows": reply.windows,
        "passages_read": reply.passages_read,
        "passages": reply.passages,
        "answers": [answer_values(answer) for answer in reply.answers],
        "no_answer_score": round(reply.no_answer_score, 4),
    }


def to_json(reply: Reply) -> str:
    """The reply as a JSON text."""
    return json.dumps(values(reply), indent=2, ensure_ascii=False) + "\n"


def to_csv(reply: Reply) -> str:
    """One row for each answer. Cells that a spreadsheet would take for a formula get a leading apostrophe."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(
        ["question", "title", "source", "rank", "answer", "page", "confidence", "score", "above_threshold", "sentence"]
    )
    for answer in reply.answers:
        writer.writerow(
            [
                _cell(reply.question),
                _cell(answer.title if answer.document else reply.title),
                _cell(answer.document or reply.source),
                answer.rank,
                _cell(answer.text),
                _cell(answer.page_name),
                f"{answer.confidence:.4f}",
                f"{answer.score:.4f}",
                "yes" if answer.above else "no",
                _cell(answer.context),
            ]
        )
    return out.getvalue()


def to_markdown(reply: Reply, say: Callable[[Text], str] = str) -> str:
    """The question as a heading, the answers as a numbered list with their sentences quoted.

    ``say`` puts the words between into a language; they are English without it.
    """
    lines = [f"# {plain(reply.question)}", ""]
    if reply.source:
        lines += [f"{plain(name(reply))} ({plain(reply.source)})", ""]
    if not reply.found:
        best = Text("No answer above the threshold. The best candidates:")
        lines += [say(best if reply.answers else Text("No answer.")), ""]
    for answer in reply.answers:
        place = Text(
            "page {page}, confidence {percent}%",
            page=plain(answer.page_name),
            percent=round(100 * answer.confidence),
        )
        if answer.fact:
            place = Text("a property of the document")
        if not answer.above:
            place = Text("{place}, below the threshold", place=place)
        document = f"{plain(document_name(answer))}, " if answer.document else ""
        lines.append(f"{answer.rank}. **{plain(answer.text)}** ({document}{say(place)})")
        if answer.context.strip() != answer.text.strip():
            lines += ["", f"   > {_marked(answer)}"]
        lines.append("")
    return "\n".join(lines)


def citation(answer: PlacedAnswer, reply: Reply, say: Callable[[Text], str] = str) -> str:
    """The answer in quotation marks with title and page, to paste into one's own text; ``say`` as in `to_markdown`."""
    text = " ".join(answer.text.split())
    title = document_name(answer) or name(reply)
    return say(Text("“{answer}” ({title}, p. {page})", answer=text, title=title, page=answer.page_name))


def name(reply: Reply) -> str:
    """The document's title, or the name of its file or address where it has none."""
    return _name(reply.title, reply.source)


def document_name(answer: PlacedAnswer) -> str:
    """The same of the answer's own document, where several were asked together; else empty."""
    return _name(answer.title, answer.document)


def _name(title: str, source: str) -> str:
    return title.strip() or Path(urlsplit(source).path).name or source


def _cell(text: str) -> str:
    return f"'{text}" if text[:1] in {"=", "+", "-", "@", "\t", "\r"} else text


def plain(text: str) -> str:
    """``text`` on one line, with what Markdown would read as formatting escaped."""
    return "".join(f"\\{sign}" if sign in "\\`*_[]<>#|" else sign for sign in " ".join(text.split()))


def _marked(answer: PlacedAnswer) -> str:
    start = answer.start - answer.context_start
    end = answer.end - answer.context_start
    if not 0 <= start < end <= len(answer.context):
        return plain(answer.context)
    before, inside, after = answer.context[:start], answer.context[start:end], answer.context[end:]
    left = " " if before[-1:].isspace() else ""
    right = " " if after[:1].isspace() else ""
    return f"{plain(before)}{left}**{plain(inside)}**{right}{plain(after)}"
