# SPDX-License-Identifier: AGPL-3.0-or-later
"""Formulas of web pages (MathML, and the TeX that MathJax leaves in the page) as text in their sentences."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from desktop_qa.documents.html.elements import remove, sweep

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

_RAISED = dict(zip("0123456789+-−=()n", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁿ", strict=True))
_LOWERED = dict(zip("0123456789+-−=()", "₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎", strict=True))
_RELATIONS = set("=<>≤≥≠≈≡∼→←↔⇒⇔∈∉⊂⊆∝")
_INVISIBLE = {"\u2061": "", "\u2062": "", "\u2063": ",", "\u2064": "+", "\u200b": ""}
_OVER = {"^": "\u0302", "ˆ": "\u0302", "¯": "\u0304", "‾": "\u0304", "\u0304": "\u0304", "~": "\u0303", "˜": "\u0303",
         "→": "\u20d7", "⃗": "\u20d7", "˙": "\u0307", "¨": "\u0308"}  # fmt: skip
_FALLBACKS = {"mwe-math-fallback-image-inline", "mwe-math-fallback-image-display", "MathJax_Preview", "MathJax_SVG"}
_DEEPEST = 60


def write_formulas(tree: Any) -> None:
    """Put the text of each formula where the formula stands: ``<msup><mi>x</mi><mn>2</mn></msup>`` becomes x²."""
    for script in list(tree.iter("script")):
        if (script.get("type") or "").startswith("math/tex") and script.text:
            _put(script, script.text.strip())
    for element in list(tree.iter("img", "span", "div")):
        if not _FALLBACKS.isdisjoint((element.get("class") or "").split()):
            remove(element)
    sweep(tree)
    for formula in list(tree.iter("math")):
        _show(formula)
        _put(formula, _text_of(formula))


def _show(formula: Any) -> None:
    """What reads formulas out is hidden from sight; the formula in it is not."""
    for up in list(formula.iterancestors())[:3]:
        if up.tag == "span" or up.tag.startswith("mjx-"):
            for name in ("style", "hidden", "class"):
                up.attrib.pop(name, None)


def _put(element: Any, text: str) -> None:
    """Replace an element by text."""
    tail = element.tail
    element.clear()
    element.tag, element.text, element.tail = "span", text, tail


def _text_of(formula: Any) -> str:
    """The formula as one line: what it draws, or else the text or TeX that its author gave."""
    drawn = _line(formula, 0).strip()
    if drawn:
        return re.sub(r"\s+", " ", drawn)
    given = formula.get("alttext") or next((note.text for note in formula.iter("annotation") if note.text), "")
    return " ".join((given or "").split())


def _line(element: Any, depth: int) -> str:
    """An element of MathML in one line.

    ``1.33×10⁻⁴`` for a product with a raised exponent, ``(a+b)/2`` for a fraction, ``√(x)`` for a root.
    """
    if not isinstance(element.tag, str) or depth > _DEEPEST:
        return ""
    tag = element.tag.rsplit(":", 1)[-1]
    if tag in {"annotation", "annotation-xml", "mphantom"}:
        return ""
    if tag in {"mi", "mn", "mtext", "ms", "mo"}:
        return _token(tag, "".join(element.itertext()))
    if tag == "mspace":
        return " "
    parts = [_line(child, depth + 1) for child in element]
    write = _WRITERS.get(tag)
    if write is not None and len(parts) >= write[0]:
        return write[1](parts)
    if tag in {"mtr", "mlabeledtr"}:
        return ", ".join(parts) + "; "
    return (element.text or "").strip() + "".join(parts)


def _token(tag: str, text: str) -> str:
    text = "".join(_INVISIBLE.get(sign, sign) for sign in text).strip()
    if tag == "mtext":
        return f" {text} " if len(text) > 1 else text
    return f" {text} " if text in _RELATIONS else text


def _scripted(base: str, script: str, signs: dict[str, str], mark: str) -> str:
    script = script.replace(" ", "")
    if not script:
        return base
    if script in {"′", "″", "‴", "*", "∗", "†", "'", "°", "∘"}:
        return base + script
    if all(sign in signs for sign in script):
        return base + "".join(signs[sign] for sign in script)
    return f"{base}{mark}{script}" if len(script) == 1 else f"{base}{mark}({script})"


def _raised(base: str, script: str) -> str:
    return _scripted(base, script, _RAISED, "^")


def _lowered(base: str, script: str) -> str:
    return _scripted(base, script, _LOWERED, "_")


def _grouped(text: str) -> str:
    """In brackets, if it is more than one number or letter: ``a+b`` becomes ``(a+b)``."""
    text = text.strip()
    return text if re.fullmatch(r"\w*|[\d.,]+", text) else f"({text})"


def _under_over(parts: Sequence[str]) -> str:
    return _raised(_lowered(parts[0].rstrip(), parts[1]), parts[2]) + " "


def _over(parts: Sequence[str]) -> str:
    base, over = parts[0].strip(), parts[1].strip()
    return base + _OVER[over] if over in _OVER and len(base) == 1 else _raised(base, over)


_WRITERS: dict[str, tuple[int, Callable[[Sequence[str]], str]]] = {
    "msup": (2, lambda parts: _raised(parts[0].rstrip(), parts[1])),
    "msub": (2, lambda parts: _lowered(parts[0].rstrip(), parts[1])),
    "msubsup": (3, lambda parts: _raised(_lowered(parts[0].rstrip(), parts[1]), parts[2])),
    "mfrac": (2, lambda parts: f"{_grouped(parts[0])}/{_grouped(parts[1])}"),
    "msqrt": (1, lambda parts: f"√{_grouped(''.join(parts))}"),
    "mroot": (2, lambda parts: f"{_raised('', parts[1])}√{_grouped(parts[0])}"),
    "mover": (2, _over),
    "munder": (2, lambda parts: _lowered(parts[0].rstrip(), parts[1]) + " "),
    "munderover": (3, _under_over),
    "mfenced": (1, lambda parts: f"({', '.join(part.strip() for part in parts)})"),
}
"""For each element the number of parts that it needs, and how it is written in one line."""
