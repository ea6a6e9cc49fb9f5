# SPDX-License-Identifier: AGPL-3.0-or-later
"""Where sentences begin and end: for cutting a text into passages, and for showing an answer in its sentence."""

from __future__ import annotations

import re

# Words that end in a full stop inside a sentence. Lower case, without the stop.
_ALWAYS_TEXT = (
    "mr mrs ms dr prof st mt ft sr jr rev hon gen col capt lt sgt maj adm gov sen rep pres messrs mme mlle "
    "vs cf viz eg ie al ca approx resp fig figs eq eqs sec secs ch chap vol vols no nos pp art arts para paras "
    "ed eds trans cit ibid op seq dept univ assn bros corp inc ltd co jan feb mar apr jun jul aug sep sept oct nov dec "
    "u.s u.k e.g i.e ph.d d.c a.m p.m b.c a.d u.n bzw z.b d.h usw nr hr fr"
)
_ALWAYS = frozenset(_ALWAYS_TEXT.split())
# Of these some often end a sentence too; they do when a word follows that only begins sentences.
_OFTEN_LAST_TEXT = "inc ltd co corp al etc u.s u.k d.c a.m p.m b.c a.d ph.d u.n st jr sr bros dept"
_OFTEN_LAST = frozenset(_OFTEN_LAST_TEXT.split())
_OPENERS_TEXT = (
    "the a an this that these those it he she they we i you in on at for but and however although while when if as "
    "there after before since his her its their our my by with from to what who where why how each some many most "
    "such no not one two both all finally moreover furthermore thus therefore then also"
)
_OPENERS = frozenset(_OPENERS_TEXT.split())

# A stop, closing marks, reference numbers such as [12] and the white space that follows.
_END = re.compile(
    r"(?:[.!?…]+|[。！？｡।॥۔؟])[)\]”’»」』）\"']*(?:\[\d{1,3}(?:[–,-]\s?\d{1,3})*\])*(?=\s|$|(?<=[。！？｡」』）]))",
)
_CLOSE_UP = re.compile(r"[a-z]{2}[.!?][”’\"')]*(?=[A-Z][a-z]+\s)")
"""A stop without a space, between a small and a capital letter: "law.The"."""
_NEXT = re.compile(r"\s*[\[(“‘«\"']*(\w+|\S)?")
_LAST_WORD = re.compile(r"([\w.’'-]*)$")


def spans(text: str, start: int = 0, end: int | None = None) -> list[tuple[int, int]]:
    """Half-open offsets of the sentences of ``text[start:end]``, without the white space between them.

    A line break inside a paragraph (a row of a table, a line of code) ends a sentence as well.
    """
    stop = len(text) if end is None else end
    result = []
    begin = start
    for cut in _cuts(text, start, stop):
        first, last = _trim(text, begin, cut)
        if first < last:
            result.append((first, last))
        begin = cut
    first, last = _trim(text, begin, stop)
    if first < last:
        result.append((first, last))
    return result


def around(text: str, start: int, end: int, low: int, high: int) -> tuple[int, int]:
    """The sentence or sentences of ``text[low:high]`` that ``start:end`` touches."""
    first, last = start, end
    for begin, stop in spans(text, low, high):
        if begin < max(end, start + 1) and stop > start:
            first, last = min(first, begin), max(last, stop)
    return first, last


def _cuts(text: str, start: int, stop: int) -> list[int]:
    cuts = {match.end() for match in _END.finditer(text, start, stop) if _ends(text, match, start, stop)}
    cuts.update(match.end() for match in _CLOSE_UP.finditer(text, start, stop))
    newline = text.find("\n", start, stop)
    while newline >= 0:
        cuts.add(newline + 1)
        newline = text.find("\n", newline + 1, stop)
    return sorted(cuts)


def _ends(text: str, match: re.Match[str], start: int, stop: int) -> bool:
    """Whether the stop that was found ends a sentence."""
    if match.end() >= stop:
        return True
    follower = _NEXT.match(text, match.end(), stop)
    following = (follower.group(1) or "") if follower else ""
    if following[:1].islower():
        # "said No! and left", "approx. five": the sentence goes on unless the stop is a strong one after a quote.
        return False
    if text[match.start()] != "." or match.group().startswith(".."):
        return True
    word_match = _LAST_WORD.search(text, max(start, match.start() - 24), match.start())
    word = word_match.group(1) if word_match else ""
    bare = word.lower().lstrip("’'-")
    if bare in _ALWAYS:
        return bare in _OFTEN_LAST and following.lower() in _OPENERS and following[:1].isupper()
    if len(word) == 1 and word.isalpha():
        # An initial ("J. Smith"), except for the pronoun and after a number ("vitamin C." stays ambiguous: no break).
        return word == "I" and following.lower() in _OPENERS
    if re.fullmatch(r"(?:[A-Za-z]\.)+[A-Za-z]", word):
        return following.lower() in _OPENERS and following[:1].isupper()
    if word.isdigit() and len(word) <= 3:
        # "1. Introduction" at the beginning is a number, "in chapter 3. The" is an end.
        return text[start : match.start() - len(word)].strip() != ""
    return True


def _trim(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end
