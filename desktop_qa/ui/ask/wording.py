# SPDX-License-Identifier: AGPL-3.0-or-later
"""What is said of an answered question: how much of what was asked the answer is based on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale

if TYPE_CHECKING:
    from desktop_qa.answers.reply import PlacedAnswer, Reply
    from desktop_qa.session.document_session import Scope


def of_a_fact(answer: PlacedAnswer) -> str:
    """That an answer is what the document says of itself, and where it stands, if it does."""
    if answer.start == answer.end:
        return QCoreApplication.translate("AskWording", "Property of the document")
    return QCoreApplication.translate("AskWording", "Property of the document · page {page}").format(
        page=answer.page_name
    )


def covered(reply: Reply, scope: Scope) -> str:
    """What was read: "The likeliest 24 of 1,220 passages of the document were read."."""
    texts = {
        "document": QCoreApplication.translate(
            "AskWording", "The likeliest {read} of {all} passages of the document were read."
        ),
        "page": QCoreApplication.translate(
            "AskWording", "The likeliest {read} of {all} passages of this page were read."
        ),
        "selection": QCoreApplication.translate(
            "AskWording", "The likeliest {read} of {all} passages of the selection were read."
        ),
        "chapter": QCoreApplication.translate(
            "AskWording", "The likeliest {read} of {all} passages of this chapter were read."
        ),
        "open": QCoreApplication.translate(
            "AskWording", "The likeliest {read} of {all} passages of the open documents were read."
        ),
        "library": QCoreApplication.translate(
            "AskWording", "The likeliest {read} of {all} passages of the library were read."
        ),
    }
    number = QLocale().toString
    return texts[scope].format(read=number(reply.passages_read), all=number(reply.passages))


def no_answer(reply: Reply, scope: Scope) -> str:
    """That nothing counts as an answer: a verdict only after all of it was read."""
    if reply.complete:
        texts = {
            "document": QCoreApplication.translate("AskWording", "The document does not seem to answer this."),
            "page": QCoreApplication.translate("AskWording", "This page does not seem to answer this."),
            "selection": QCoreApplication.translate("AskWording", "The selection does not seem to answer this."),
            "chapter": QCoreApplication.translate("AskWording", "This chapter does not seem to answer this."),
            "open": QCoreApplication.translate("AskWording", "The open documents do not seem to answer this."),
            "library": QCoreApplication.translate("AskWording", "The library does not seem to answer this."),
        }
        verdict = texts[scope]
    else:
        verdict = QCoreApplication.translate("AskWording", "No answer yet. {covered}").format(
            covered=covered(reply, scope)
        )
    if reply.answers:
        more = QCoreApplication.translate("AskWording", "The closest passages are shown in grey.")
    elif scope in {"document", "open", "library"}:
        more = QCoreApplication.translate("AskWording", "Ask in other words.")
    else:
        more = QCoreApplication.translate("AskWording", "Ask in other words, or of the whole document.")
    return f"{verdict} {more}"
