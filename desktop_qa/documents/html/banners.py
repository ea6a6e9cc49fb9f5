# SPDX-License-Identifier: AGPL-3.0-or-later
"""Notices about cookies and consent that lie over a page and are no part of it."""

from __future__ import annotations

import re
from typing import Any

from desktop_qa.documents.html.elements import BLOCKS, remove, sweep

_VENDORS = re.compile(
    r"\b(?:onetrust|ot-sdk|cybotcookiebot|cookiebot|qc-cmp|didomi|truste|trustarc|usercentrics|osano|iubenda|cky-|cmplz|"
    r"borlabs|fc-consent|moove_gdpr|klaro|tarteaucitron|sp_message|cc-window|cc-banner|axeptio|termly|complianz|"
    r"cookie-law-info|cookieconsent|evidon|consentmanager|cmpbox|sourcepoint|ketch-)",
    re.IGNORECASE,
)
"""How the common makers of such notices name them."""
_NOTICE = re.compile(
    r"(?:cookie|consent|gdpr|dsgvo|ccpa|privacy)s?[-_ ]?(?:banner|notice|bar|popup|pop-up|modal|overlay|dialog|wall|"
    r"law|message|info|layer|box|disclaimer|prompt|hint|hinweis|alert|consent|manager|settings|preferences|policy|"
    r"container|wrapper|root|sdk)|^(?:cookies?|gdpr|consent)$",
    re.IGNORECASE,
)
_ABOUT = re.compile(
    r"cookie|consent|privacy|personal data|datenschutz|einwilligung|confidentialité|consentement|privacidad|"
    r"consentimiento|privacybeleid|クッキー|个人信息|隐私",
    re.IGNORECASE,
)
_BEGINS = re.compile(
    r"^\W*(?:we (?:value|respect|care about) your privacy|(?:we|this (?:web)?site|our (?:web)?site|our partners)\b"
    r".{0,60}?\buses? (?:\w+ ){0,3}cookies|your privacy (?:choices|is important)|cookies? on (?:this|our)|"
    r"wir (?:verwenden|nutzen|setzen) (?:\w+ ){0,2}cookies|diese (?:web)?seite (?:verwendet|nutzt) cookies|"
    r"nous utilisons (?:\w+ ){0,2}cookies|ce site utilise (?:\w+ ){0,2}cookies|"
    r"utilizamos cookies|este sitio (?:web )?(?:utiliza|usa) cookies|deze (?:web)?site gebruikt cookies)",
    re.IGNORECASE,
)
_CHOICE = re.compile(
    r"\b(?:accept|agree|allow|got it|ok|okay|reject|decline|manage|akzeptieren|zustimmen|einverstanden|ablehnen|"
    r"accepter|refuser|aceptar|rechazar|accepteren|continue)\b",
    re.IGNORECASE,
)
_OVER_THE_PAGE = {"dialog", "alertdialog", "banner", "region", "alert"}
_LONGEST_SENTENCE = 900
"""Characters; a notice known by its words alone is short."""


def drop_banners(tree: Any) -> None:
    """Take out the notices, never what holds the article or a chapter of it."""
    for element in list(tree.iter()):
        if element.tag in BLOCKS | {"dialog"} and element.tag != "body" and _is_banner(element):
            remove(element)
    sweep(tree)


def _is_banner(element: Any) -> bool:
    named = f"{element.get('id') or ''} {element.get('class') or ''}"
    known = bool(_VENDORS.search(named)) or any(_NOTICE.search(name) for name in named.split())
    over = element.get("role") in _OVER_THE_PAGE or element.get("aria-modal") == "true" or element.tag == "dialog"
    if not (known or over or element.tag in {"div", "section", "aside", "footer", "p"}):
        return False
    if any(True for _ in element.iter("main", "article")) or element.tag in {"main", "article"}:
        return False
    if known or over:
        return bool(_ABOUT.search(element.text_content())) and (known or _asks(element))
    return _says_so(element)


def _says_so(element: Any) -> bool:
    """Whether a short block begins like a notice and asks for a choice: "We use cookies ... [Accept]"."""
    # Only blocks that could be one are read: the first words decide.
    head = element.text or next((part.text for part in element if part.text and part.text.strip()), "") or ""
    if not _BEGINS.search(head.strip()):
        return False
    return len(element.text_content()) < _LONGEST_SENTENCE and _asks(element)


def _asks(element: Any) -> bool:
    """Whether something in it is to be clicked: accept, reject, manage."""
    return any(_CHOICE.search(control.text_content()) for control in element.iter("button", "a", "input")) or any(
        _CHOICE.search(control.get("value") or "") for control in element.iter("input")
    )
