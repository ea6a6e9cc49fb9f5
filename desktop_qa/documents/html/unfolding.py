# SPDX-License-Identifier: AGPL-3.0-or-later
"""What a page folds away or keeps in elements meant for something else, and is text all the same.

Answers of an accordion are hidden until their question is clicked; whole pages stand in a form, in the template of a
shadow root, or in what is shown without scripts. Such text is unfolded. Hidden dialogs, menus and copies of what is
seen anyway are taken out.
"""

from __future__ import annotations

import re
from typing import Any

from desktop_qa.documents.html.elements import BLOCKS, HEADINGS, remove, sweep, unwrap

_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_MACHINERY = {"mw-editsection", "mw-jump-link", "noprint", "sr-only", "visually-hidden", "screen-reader-text"}
"""Classes of MediaWiki and of common frameworks for what is only there to edit, to jump or to be read out."""
_TITLES = HEADINGS | {"button", "summary", "dt", "label", "legend"}
"""What stands before a part that it folds out."""
_PANEL = re.compile(
    r"accordion|collaps|panel|answer|faq|tab-?pane|tab-?content|toggle-?content|spoiler|expand|read-?more",
    re.IGNORECASE,
)
_NO_TEXT = {"dialog", "alertdialog", "menu", "menubar", "navigation", "search", "tooltip", "alert"}
"""Roles of hidden parts that are no text."""
_NO_PANEL = re.compile(r"\b(?:modal|popup|overlay|menu|nav|dropdown|tooltip|share|login|subscribe)", re.IGNORECASE)
_ASKS_FOR_SCRIPTS = re.compile(r"java\s*script|scripts?\b", re.IGNORECASE)
_A_REQUEST = 400
"""Characters; a page that asks for scripts does so in fewer."""
_FORM_TEXT = 250
"""Characters of text, apart from its controls, from which on a form is taken for a part of the page."""
_LEAST_TEXT = 20
"""The same where the form holds a third of the page's text."""
_CONTROLS = {"input", "select", "textarea", "button", "label", "option", "datalist"}


def unfold(tree: Any) -> None:
    """Show folded text, and take out what is hidden for good."""
    _open_shadow_roots(tree)
    _show_text_without_scripts(tree)
    _unwrap_forms(tree)
    sweep(tree)
    controlled = _controlled(tree)
    whole = len(tree.text_content())
    for element in list(tree.iter()):
        if _is_machinery(element) or (_is_hidden(element) and not _is_folded(element, controlled, whole)):
            remove(element)
    _keep_titles_on_buttons(tree, controlled)
    sweep(tree)


def _open_shadow_roots(tree: Any) -> None:
    """``<x-story><template shadowrootmode="open">text</template></x-story>`` shows its text; other templates do not."""
    for template in list(tree.iter("template")):
        if "shadowrootmode" in template.attrib or "shadowroot" in template.attrib:
            unwrap(template)
        else:
            remove(template)


def _show_text_without_scripts(tree: Any) -> None:
    """Text for readers without scripts is text, unless it only asks them to turn scripts on."""
    for element in list(tree.iter("noscript")):
        text = " ".join(element.text_content().split())
        inside_head = any(up.tag == "head" for up in element.iterancestors())
        if not text or inside_head or (len(text) < _A_REQUEST and _ASKS_FOR_SCRIPTS.search(text)):
            remove(element)
        else:
            unwrap(element)


def _unwrap_forms(tree: Any) -> None:
    """A form that holds the page's text is a part of the page; one that asks for an address or a word is not."""
    whole = len(" ".join(tree.text_content().split()))
    for form in list(tree.iter("form")):
        size = len(" ".join(form.text_content().split()))
        controls = sum(
            len(" ".join(part.text_content().split()))
            for part in form.iter(*_CONTROLS)
            if not any(up.tag in _CONTROLS for up in part.iterancestors())
        )
        if size - controls >= min(_FORM_TEXT, max(_LEAST_TEXT, 0.3 * whole)):
            unwrap(form)
        else:
            remove(form)


def _controlled(tree: Any) -> set[str]:
    """The ids of the parts that something on the page folds out."""
    found: set[str] = set()
    for element in tree.iter("a", "button", "summary", "div", "span", "li", *HEADINGS):
        for name in ("aria-controls", "data-target", "data-bs-target"):
            found.update(part.lstrip("#") for part in (element.get(name) or "").split())
        href = element.get("href") or ""
        if href.startswith("#") and (element.get("data-toggle") or element.get("data-bs-toggle")):
            found.add(href[1:])
    return found


def _is_machinery(element: Any) -> bool:
    return not _MACHINERY.isdisjoint((element.get("class") or "").split()) or (
        # KaTeX and MathJax draw a formula beside the one that is read out.
        element.get("aria-hidden") == "true" and "katex-html" in (element.get("class") or "")
    )


def _is_hidden(element: Any) -> bool:
    """Whether a browser does not show this until something is clicked."""
    if element.get("hidden") is not None:
        return True
    return bool(_HIDDEN.search(element.get("style") or ""))


def _is_folded(element: Any, controlled: set[str], whole: int) -> bool:
    """Whether what is hidden is text that a click would show: a part of an accordion, a tab, or the whole page."""
    if element.tag in {"body", "html", "main", "article"} or element.get("hidden") == "until-found":
        return True
    names = f"{element.get('class') or ''} {element.get('id') or ''}"
    if (element.get("role") or "") in _NO_TEXT or element.tag in {"dialog", "nav", "menu"} or _NO_PANEL.search(names):
        return False
    if not any(character.isalpha() for character in element.text_content()):
        return False
    if len(element.text_content()) > 0.5 * whole:
        return True  # shown by a script once it has loaded
    if element.tag not in BLOCKS:
        return False
    return (
        (element.get("id") or "") in controlled
        or element.get("role") in {"tabpanel", "region"}
        or bool(_PANEL.search(names))
        or _has_title_before(element)
    )


def _has_title_before(element: Any) -> bool:
    """Whether a question or title stands right before: ``<h3>How?</h3><div hidden>So.</div>``."""
    before = element.getprevious()
    if before is None:
        return False
    if before.tag in _TITLES or before.get("role") in {"button", "tab", "heading"}:
        return True
    # A heading within a box of its own: <div><h3>How?</h3></div>.
    inner = list(before)
    return len(inner) == 1 and inner[0].tag in _TITLES


def _keep_titles_on_buttons(tree: Any, controlled: set[str]) -> None:
    """A button that is the title of what it folds out stays as text; any other button goes."""
    for button in list(tree.iter("button")):
        inside_title = any(up.tag in HEADINGS | {"summary", "dt"} for up in button.iterancestors())
        if inside_title:
            unwrap(button)
            continue
        folds = button.get("aria-expanded") is not None or not controlled.isdisjoint(
            (button.get("aria-controls") or "").split()
        )
        text = " ".join(button.text_content().split())
        if folds and (text.endswith("?") or len(text.split()) >= 3):
            _become_title(button)
        else:
            remove(button)


def _become_title(button: Any) -> None:
    """``<button>How do I pay?</button>`` becomes ``<p><b>How do I pay?</b></p>``."""
    import lxml.html

    bold = lxml.html.Element("b")
    bold.text, button.text = button.text, None
    bold.extend(list(button))
    button.append(bold)
    button.tag = "p"
