# SPDX-License-Identifier: AGPL-3.0-or-later
"""Which blocks of a page make up its main content, given the text of it that trafilatura chose."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from desktop_qa.documents.html.elements import BLOCKS, HEADINGS, remove, sweep

if TYPE_CHECKING:
    from collections.abc import Iterator

_WORD = re.compile(r"\w+")
_GRAM = 4
_SENTENCE_WORDS = 3
_SENTENCE_SIGNS = 6
_IDEOGRAPHS = re.compile(r"[\u3040-\u30ff\u3400-\u9fff]")
_SENTENCE_END = re.compile(r"[.!?:;…。！？][)\]”’»\"']*$")
_BESIDE = "beside"
_ASIDE_NAMES = re.compile(
    r"\b(?:nav|menu|footer|sidebar|side-?bar|related|recommend|share|social|promo|newsletter|subscri|comment|disqus|advert|"
    r"ad|ads|sponsor|breadcrumb|pagination|cookie|banner|popup|modal|widget|teaser|trending|more-(?:from|stories)|signup|"
    r"outbrain|taboola|copyright|disclaimer|tags|meta|complementary|navigation|contentinfo|author-bio)(?:\b|[-_])",
    re.IGNORECASE,
)
_LONG_CELL = 1200
"""Characters; a table with a longer cell arranges the page."""


@dataclass(slots=True)
class _Leaf:
    """A block without blocks in it, its words in lower case, and whether it stays."""

    element: Any
    words: list[str]
    keep: bool = False


class _Chosen:
    """The chosen text, to be asked what stands in it."""

    def __init__(self, text: str) -> None:
        self.words = _words(text)
        self._grams = {tuple(self.words[at : at + _GRAM]) for at in range(len(self.words) - _GRAM + 1)}
        # Cells of a table stand in one line, between bars.
        self._lines = {tuple(_words(part)) for line in text.splitlines() for part in (line, *line.split("|"))}

    def holds_most_of(self, words: list[str]) -> bool:
        """Whether half of the sequences of four words occur in the chosen text.

        ``a b c d e f`` has three sequences; with ``a b c d e`` chosen two of them occur.
        """
        count = len(words) - _GRAM + 1
        shared = sum(tuple(words[at : at + _GRAM]) in self._grams for at in range(count))
        return count > 0 and shared >= 0.5 * count

    def has_line(self, words: list[str]) -> bool:
        """Whether the words are a whole line or cell of the chosen text."""
        return tuple(words) in self._lines


def marked_part(tree: Any) -> Any | None:
    """The element that the page itself calls its main part, if it has one and that holds most of the text."""
    whole = len(tree.text_content())
    for tag in ("main", "article"):
        found = tree.findall(f".//{tag}")
        if len(found) == 1 and len(found[0].text_content()) > 0.5 * whole:
            return found[0]
    return None


def keep_part(tree: Any, part: Any) -> None:
    """Keep only one element of a page's body."""
    body = tree.find(".//body")
    if body is not None and any(up is body for up in part.iterancestors()):
        body.text = part.tail = None
        body[:] = [part]


def keep_chosen(tree: Any, text: str) -> bool:
    """Take out the blocks that are no part of the chosen text; False, and nothing taken out, if it is not found."""
    _wrap_stray_text(tree)
    chosen = _Chosen(text)
    leaves = [_Leaf(element, _words(element.text_content())) for element in _leaves(tree)]
    _keep_sure(leaves, chosen)
    sure = [leaf for leaf in leaves if leaf.keep]
    if sum(len(leaf.words) for leaf in sure) < 0.5 * len(chosen.words):
        return False
    inside = _common(tree, [leaf.element for leaf in sure])
    _keep_short(leaves, chosen, inside)
    _keep_sentences(leaves, inside)
    _keep_tables(leaves)
    _keep_headings(leaves, inside)
    _take_out_the_rest(tree, leaves)
    return True


def _keep_sure(leaves: list[_Leaf], chosen: _Chosen) -> None:
    """Blocks long enough to be found by their words alone: a menu's entry may stand in the article by chance."""
    for leaf in leaves:
        leaf.keep = len(leaf.words) >= 2 * _GRAM and chosen.holds_most_of(leaf.words)


def _keep_short(leaves: list[_Leaf], chosen: _Chosen, inside: Any) -> None:
    """Short blocks and pictures, where they stand among those that are sure."""
    for leaf in leaves:
        if leaf.keep or inside not in leaf.element.iterancestors():
            continue
        picture = not leaf.words and leaf.element.find(".//img") is not None
        caption = leaf.element.tag == "figcaption" and bool(leaf.words)
        leaf.keep = picture or caption or chosen.has_line(leaf.words) or chosen.holds_most_of(leaf.words)


def _keep_sentences(leaves: list[_Leaf], inside: Any) -> None:
    """Sentences in the middle of the article are a part of it, unless they stand in what is named as something else."""
    for leaf in leaves:
        text = leaf.element.text_content().strip()
        long_enough = len(leaf.words) >= _SENTENCE_WORDS or len(_IDEOGRAPHS.findall(text)) >= _SENTENCE_SIGNS
        if leaf.keep or not long_enough or inside not in leaf.element.iterancestors():
            continue
        linked = sum(len(link.text_content()) for link in leaf.element.iter("a"))
        if _SENTENCE_END.search(text) and linked < 0.3 * len(text):
            leaf.keep = not any(_is_beside(up) for up in _up_to(leaf.element, inside))


def _up_to(element: Any, outermost: Any) -> Iterator[Any]:
    """The element and what is around it, below ``outermost``."""
    yield element
    for up in element.iterancestors():
        if up is outermost:
            return
        yield up


def _is_beside(element: Any) -> bool:
    """Whether an element was marked (by ``mark_asides``, before cleaning) as standing beside the article."""
    return element.get(_BESIDE) is not None


def mark_asides(tree: Any) -> None:
    """Remember, for after cleaning, which elements are named as menus, related articles, comments and the like."""
    for element in tree.iter():
        named = f"{element.get('class') or ''} {element.get('id') or ''} {element.get('role') or ''}"
        if element.tag in {"nav", "aside", "footer", "form"} or _ASIDE_NAMES.search(named):
            element.set(_BESIDE, "")


def _keep_headings(leaves: list[_Leaf], inside: Any) -> None:
    """Headings go with what follows them."""
    for leaf, following in reversed(list(pairwise(leaves))):
        if leaf.element.tag in HEADINGS and inside in leaf.element.iterancestors():
            leaf.keep = leaf.keep or following.keep


def _take_out_the_rest(tree: Any, leaves: list[_Leaf]) -> None:
    """Leave the kept blocks and what is around them."""
    wanted = set()
    for leaf in leaves:
        if leaf.keep:
            wanted.add(leaf.element)
            wanted.update(leaf.element.iterancestors())
    for leaf in leaves:
        if not leaf.keep:
            remove(leaf.element)
    for element in list(tree.iter()):
        if element.tag in BLOCKS and element not in wanted and not any(up in wanted for up in _leaf_or_above(element)):
            remove(element)
    sweep(tree)


def _leaf_or_above(element: Any) -> Iterator[Any]:
    """The element's ancestors that hold no other block: inside them everything stays."""
    for up in element.iterancestors():
        if any(child.tag in BLOCKS for child in up):
            return
        yield up


def _keep_tables(leaves: list[_Leaf]) -> None:
    """A table stays whole or goes whole, unless it only arranges the page."""
    tables: dict[Any, list[_Leaf]] = {}
    for leaf in leaves:
        table = next((up for up in leaf.element.iterancestors() if up.tag == "table"), None)
        if table is not None:
            tables.setdefault(table, []).append(leaf)
    for table, cells in tables.items():
        letters = [len(cell.element.text_content()) for cell in cells]
        if table.find(".//table") is not None or max(letters) > _LONG_CELL:
            continue
        kept = sum(size for cell, size in zip(cells, letters, strict=True) if cell.keep)
        whole = kept >= 0.4 * max(sum(letters), 1)
        for cell in cells:
            cell.keep = whole


def _words(text: str) -> list[str]:
    return _WORD.findall(text.casefold())


def _leaves(tree: Any) -> Iterator[Any]:
    """Blocks without blocks in them, in order."""
    for element in tree.iter():
        if element.tag in BLOCKS and not any(below.tag in BLOCKS for below in element.iterdescendants()):
            yield element


def _common(tree: Any, leaves: list[Any]) -> Any:
    """The deepest element around (nearly) all of the text of these leaves."""
    weight: dict[Any, int] = {}
    total = 0
    for leaf in leaves:
        size = len(leaf.text_content())
        total += size
        for up in leaf.iterancestors():
            weight[up] = weight.get(up, 0) + size
    at = tree
    while True:
        deeper = [child for child in at if weight.get(child, 0) >= 0.97 * total]
        if not deeper:
            return at
        at = deeper[0]


def _wrap_stray_text(tree: Any) -> None:
    """Text that stands beside blocks becomes a block of its own.

    ``<div>One <b>two</b><p>three</p> four</div>`` becomes
    ``<div><p>One <b>two</b></p><p>three</p><p> four</p></div>``.
    """
    for element in list(tree.iter()):
        if element.tag in BLOCKS | {"html"} and any(child.tag in BLOCKS for child in element):
            _wrap_runs(element)


def _wrap_runs(element: Any) -> None:
    """Wrap each run of text and inline elements between the blocks of an element."""
    import lxml.html

    run = None
    if element.text and element.text.strip():
        run = lxml.html.Element("p")
        run.text, element.text = element.text, None
        element.insert(0, run)
    for child in list(element):
        if child is run:
            continue
        tail, child.tail = child.tail, None
        if child.tag not in BLOCKS:
            if run is None:
                run = lxml.html.Element("p")
                child.addprevious(run)
            run.append(child)
            child.tail = tail
            continue
        run = None
        if tail and tail.strip():
            run = lxml.html.Element("p")
            run.text = tail
            child.addnext(run)
