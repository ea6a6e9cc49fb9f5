# SPDX-License-Identifier: AGPL-3.0-or-later
"""Raised and lowered signs: exponents, charges, isotopes and indices are text, marks that point to footnotes are not.

``is_mark`` asks the rules of ``RULES`` in their order; the first that has an opinion decides. ``written`` gives signs
that stay as Unicode's superscripts and subscripts, one for one, so that 10 to the 30th reads 10³⁰ and not 1030.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

_SUPERSCRIPTS = str.maketrans("0123456789+-−–=()ni", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁻⁼⁽⁾ⁿⁱ")
_SUBSCRIPTS = str.maketrans("0123456789+-−–=()", "₀₁₂₃₄₅₆₇₈₉₊₋₋₋₌₍₎")
_CAN_RISE = re.compile(r"[0-9+\-−–=()ni\s]+")
_CAN_SINK = re.compile(r"[0-9+\-−–=()\s]+")
_SUPERSCRIPT = frozenset("⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿⁱ")
SMALL = _SUPERSCRIPT | frozenset("₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎")

_CHARGE = re.compile(
    r"\d{1,2}[+\-−–]|[\-−–]{1,3}|[+\-−–±]\s?\d{1,3}(?:[./]\d{1,2})?|[+\-−–]?\s?\d?[ni](?:[+\-−–]\d{1,2})?"
)
"""What only powers and charges have: 2+, -, −1, n+1."""
_NUMBER = re.compile(r"\d{1,3}")
_LETTER = re.compile(r"[a-f]")
_SIGNS = re.compile(r"[*∗⁎⋆†‡§¶‖#+$]+")
_SEVERAL = re.compile(
    r"(?:\d{1,3}|[a-z]|[*∗⁎⋆†‡§¶‖#]+)(?:\s?[,;–-]?\s?(?:\d{1,3}|[a-z]\b|[*∗⁎⋆†‡§¶‖#]+))+|[\d,;\s–-]*\d[\d,;\s–-]*"
)
"""Several marks: "1,2", "3–5", "a,b", "1,*"."""
_IN_BRACKETS = re.compile(r"(?:\[\s?(?:\d{1,3}|[a-z])(?:\s?[,–-]\s?\d{1,3})*\s?\]\s?)+|\(\d{1,3}\)")
_YEAR = re.compile(r"(?:1[5-9]|20)\d\d")
_LAST_WORD = re.compile(r"([^\W\d_]+|\d[\d.,]*)$")
_BRACKETED = re.compile(r"[(\[]([^()\[\]]*(?:[(\[][^()\[\]]*[)\]][^()\[\]]*)*)[)\]]$")
_FORMULA = re.compile(r"[=+−*/^<>|·×±]|\w[-–]\w?\b|\b\w\s[-–]\s\w")
_ELEMENT = re.compile(
    r"(?:H[efgosm]?|Li|B[aekri]?|C[adelmnorsu]?|N[abdeip]?|O[s]?|F[emlr]?|M[gnot]|A[cglmrstu]|S[bcegimnr]?|P[abdmortu]?"
    r"|K[r]?|T[abcehilm]|V|Z[nr]|G[ade]|R[abehnu]|Y[b]?|I[nr]?|Xe|E[rsu]|Dy|L[aru]|W|U)(?![^\W\d_])"
)
_COMPOUND = re.compile(r"(?:[A-Z][a-z]?){1,4}")
_FUNCTIONS = frozenset({"sin", "cos", "tan", "cot", "sec", "csc", "sinh", "cosh", "tanh", "log", "ln", "exp", "det"})
_LENGTHS_TEXT = "m cm mm km dm nm pm fm um µm μm in ft yd mi pc kpc Mpc Gpc Å au AU"
_LENGTHS = frozenset(_LENGTHS_TEXT.split())
_UNITS_TEXT = (
    "s ms ns us µs min h hr d yr a kg g mg lb oz t l ml L mL J kJ MJ eV keV MeV GeV TeV W kW MW V kV mV A mA K C F Hz "
    "kHz MHz GHz N kN Pa kPa hPa MPa GPa bar mbar atm mol mmol sr rad dB T G GB MB"
)
_UNITS = _LENGTHS | frozenset(_UNITS_TEXT.split())
_ALSO_WORDS = frozenset({"in", "min", "bar", "au", "a", "mi", "hr", "yr", "d"})
"""Units that are words as well: units only behind a figure or a stroke."""


@dataclass(frozen=True, slots=True)
class Raised:
    """A raised run of characters: what it is, and what stands before and behind it in its line.

    ``linked``: it is a link within the document. ``notes``: the numbers with which footnotes of the page begin.
    """

    run: str
    before: str
    after: str = ""
    linked: bool = False
    notes: frozenset[int] = frozenset()

    @property
    def word(self) -> str:
        """The word or figure right before it; empty where something else or a space stands there."""
        found = _LAST_WORD.search(self.before)
        return found.group(1) if found else ""

    @property
    def noted(self) -> bool:
        """Whether a footnote of the page has its number."""
        return self.run.isdigit() and int(self.run) in self.notes


def is_mark(raised: Raised) -> bool:
    """Whether a raised run points to a footnote."""
    for rule in RULES:
        verdict = rule(raised)
        if verdict is not None:
            return verdict
    return True  # behind words, punctuation and spaces numbers point to notes: "as Libby" with "3"


# The rules, in their order


def _link(raised: Raised) -> bool | None:
    """What leads to a note is its mark, whatever stands before it: "in 10" with a link "3"."""
    one = _NUMBER.fullmatch(raised.run) or _SEVERAL.fullmatch(raised.run) or _SIGNS.fullmatch(raised.run)
    return True if raised.linked and (one or _IN_BRACKETS.fullmatch(raised.run)) else None


def _power_or_charge(raised: Raised) -> bool | None:
    """Signs belong to powers and charges: Ca²⁺, Cl⁻, s⁻¹, 2ⁿ⁺¹."""
    return False if _CHARGE.fullmatch(raised.run) else None


def _no_mark_at_all(raised: Raised) -> bool | None:
    """Anything else than numbers, signs and single letters is text that happens to stand high: 1st, ™, a price."""
    forms = (_NUMBER, _LETTER, _SIGNS, _SEVERAL, _IN_BRACKETS)
    return None if any(form.fullmatch(raised.run) for form in forms) else False


def _mark_in_brackets(raised: Raised) -> bool | None:
    """Raised brackets hold marks, but for the number of a derivative: f⁽³⁾."""
    if not _IN_BRACKETS.fullmatch(raised.run):
        return None
    return not (raised.run[0] == "(" and len(raised.word) == 1)


def _letter(raised: Raised) -> bool | None:
    """A letter behind a name tells the author's institute: "Smith" with "a"; behind anything else it is an index."""
    return raised.word.istitle() and len(raised.word) > 1 if raised.run.isalpha() else None


def _sign(raised: Raised) -> bool | None:
    """Signs are marks, but for the star of a variable, the charge of an ion and the sign before a price.

    "Mason Chang" with "+#", "Intel Corporation" with "$" and "the mill" with "†"; but p*, Na⁺, (NH₄)⁺ and $ 5.
    """
    if not _SIGNS.fullmatch(raised.run):
        return None
    word = raised.word
    if set(raised.run) <= set("*∗⋆+"):
        charged = _COMPOUND.fullmatch(word) is not None and raised.run == "+" and len(word) <= 4
        return not (len(word) == 1 or charged or raised.before[-1:] in SMALL | {")", "]"} or word[-1:].isdigit())
    return "$" not in raised.run or len(word) > 1


def _several(raised: Raised) -> bool | None:
    """Several numbers are marks: "as is known" with "3,4"."""
    return True if not raised.run.isdigit() and _SEVERAL.fullmatch(raised.run) else None


def _isotope(raised: Raised) -> bool | None:
    """A number right before the sign of an element, unless a note of the page has that number: ¹⁴C, ²³⁵U."""
    if raised.before[-1:].isalnum() or raised.before[-1:] in ".,;:!?":
        return None
    return False if _ELEMENT.match(raised.after) and not raised.noted else None


def _fraction(raised: Raised) -> bool | None:
    """The upper number of a fraction: 5¹/₂."""
    return False if raised.after[:1] in {"/", "⁄"} and raised.after[1:2].isdigit() else None


def _behind_figure(raised: Raised) -> bool | None:
    """Powers of numbers: 10⁶, 2³²; but years take notes, and so does a figure on a page that has the note."""
    word = raised.word
    if not word or not word[-1].isdigit():
        return None
    if _YEAR.fullmatch(word):
        return True
    return raised.noted and word not in {"10", "2"}


def _behind_bracket(raised: Raised) -> bool | None:
    """A formula in brackets has powers, words in brackets have notes: (y − f(x))² and "(see the map)3"."""
    if raised.before[-1:] not in {")", "]"}:
        return None
    found = _BRACKETED.search(raised.before[-200:])
    inside = found.group(1) if found else ""
    words = re.findall(r"[^\W\d_]{3,}", inside)
    return bool(words) and (raised.noted or not _FORMULA.search(inside))


def _behind_small(raised: Raised) -> bool | None:
    """Behind another raised or lowered sign nothing is a note: x₁²."""
    return False if raised.before[-1:] in SMALL and raised.before else None


def _behind_unit(raised: Raised) -> bool | None:
    """Squares and cubes of units and functions: km², GeV², sin². "in3" is inches only behind a figure."""
    word = raised.word
    if word in _FUNCTIONS:
        return False
    if word not in _UNITS or not 2 <= int(raised.run) <= 9:
        return None
    measured = re.search(r"(?:\d\s?|[/·]\s?)$", raised.before[: -len(word)]) is not None
    if word in _ALSO_WORDS and not measured:
        return None
    return raised.noted and not measured and len(word) > 1 and word not in _LENGTHS


def _behind_variable(raised: Raised) -> bool | None:
    """Powers of variables: x², mc², πr², 1s²; a variable has one letter, or up to three without a vowel."""
    word = raised.word
    if len(word) == 1:
        return False
    short = len(word) <= 3 and not set(word.lower()) & set("aeiouy") and not word.istitle()
    return raised.noted if short and word else None


RULES: tuple[Callable[[Raised], bool | None], ...] = (
    _link,
    _power_or_charge,
    _no_mark_at_all,
    _mark_in_brackets,
    _letter,
    _sign,
    _several,
    _isotope,
    _fraction,
    _behind_figure,
    _behind_bracket,
    _behind_small,
    _behind_unit,
    _behind_variable,
)


def written(run: str, before: str, after: str, *, lowered: bool) -> str:
    """A run that stays, in the signs of Unicode where it has them: "2+" raised is ²⁺, "4" lowered behind "NH" is ₄.

    As long as before. Left as it is: letters (1st), what stands by itself, the parts of a fraction without a whole.
    """
    if lowered:
        stands_low = before[-1:].isalpha() or before[-1:] in SMALL or before[-1:] in {")", "]"}
        below = before[-1:] in {"/", "⁄"} and before[-2:-1] in _SUPERSCRIPT
        return run.translate(_SUBSCRIPTS) if _CAN_SINK.fullmatch(run) and (stands_low or below) else run
    if run.strip() in {"o", "0"} and before[-1:].isdigit() | before[-2:-1].isdigit() and re.match(r"\s?[CF]\b", after):
        return run.replace("o", "°").replace("0", "°")
    if not _CAN_RISE.fullmatch(run) or run.strip() in {"", "i"}:
        return run
    attached = bool(before) and not before[-1].isspace()
    return run.translate(_SUPERSCRIPTS) if attached or _ELEMENT.match(after) else run
