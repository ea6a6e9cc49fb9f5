# SPDX-License-Identifier: AGPL-3.0-or-later
"""How far letters look like words of a language: to tell a right reading of a picture from a wrong one.

Every text of some length holds the commonest words of its language, about a third of all its words; what was read
upside down, in another language's letters, or from codes that mean other signs, holds few of them.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter

COMMON = {
    "eng": "the of and to in a is that for it as was with be by on not he his but at are this have from or had an they"
    " which you one we all were her she there would their will when who him been has more if no out so what up",
    "deu": "der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er"
    " hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur",
    "fra": "de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont la avec son"
    " aux d'un cette d'une ont ses mais comme on tout nous sa fait été aussi leur bien peut ces y deux",
    "spa": "de la que el en y a los se del las un por con no una su para es al lo como más o pero sus le ha me si sin"
    " sobre este ya entre cuando todo esta ser son dos también fue había era muy años hasta desde está",
    "ita": "di e il la che in a per un è del non una si le da con i della dei al nel come sono più gli alla anche ha ma"
    " lo o su dal questo delle se ad o nella suo essere c'è tra era due stato fu molto",
    "por": "de a o que e do da em um para é com não uma os no se na por mais as dos como mas foi ao ele das tem à seu"
    " sua ou ser quando muito há nos já está eu também só pelo pela até isso",
    "nld": "de van het een en in is dat op te zijn met voor niet aan er om ook als dan maar bij of uit nog naar heeft"
    " door ze wordt over tot je mijn deze zich geen hij had ik meer dit was",
    "swe": "och i att det som en på är av för med till den har de inte om ett han men var jag sig från vi så kan när år"
    " man hade under också efter eller nu sin där vid mot ska skulle",
    "pol": "w i na z się nie do to że jest o jak a po co ale od za przez przy dla tak są oraz który może już tylko być"
    " jego był ich ma tym czy jej też",
}
"""The commonest words of languages by their codes of ISO 639-2, which Tesseract uses."""
SCRIPTS = {
    "rus": "CYRILLIC", "ukr": "CYRILLIC", "bul": "CYRILLIC", "srp": "CYRILLIC", "ell": "GREEK", "heb": "HEBREW",
    "ara": "ARABIC", "fas": "ARABIC", "hin": "DEVANAGARI", "tha": "THAI", "kor": "HANGUL",
    "jpn": "CJK HIRAGANA KATAKANA", "chi_sim": "CJK", "chi_tra": "CJK", "kat": "GEORGIAN", "hye": "ARMENIAN",
}  # fmt: skip
"""The scripts of languages that are not written in Latin letters, by the names that Unicode gives their letters."""
LEAST = 0.12
"""Share of common words from which text counts as read rightly; languages have 0.3 to 0.5, a list of names 0.15."""
_TOKEN = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_KNOWN = {language: frozenset(words.split()) for language, words in COMMON.items()}


def plausibility(text: str, language: str) -> float:
    """How far ``text`` looks like the language, from 0 to 1.

    For languages of which the common words are known it is their share of all words; for those with a script of
    their own the share of its letters; for others the share of words that could be words: letters, more than one.

    >>> plausibility("the master of the harbour", "eng")
    0.6
    """
    if language in SCRIPTS:
        names = SCRIPTS[language].split()
        letters = [char for char in text if char.isalpha()]
        own = sum(unicodedata.name(char, "").startswith(tuple(names)) for char in letters)
        return own / len(letters) if letters else 0.0
    words = [word.replace("’", "'").lower() for word in _TOKEN.findall(text)]
    if not words:
        return 0.0
    if language in _KNOWN:
        counts = Counter(words)
        return sum(counts[word] for word in _KNOWN[language]) / len(words)
    possible = sum(len(word) > 1 for word in words)
    return 0.4 * possible / max(len(text.split()), 1)


def plausible(text: str, language: str) -> bool:
    """Whether ``text`` can be left as it was read in this language."""
    return plausibility(text, language) >= (0.5 if language in SCRIPTS else LEAST)


def best_language(texts: dict[str, str]) -> str:
    """The language whose reading (of the same picture) looks most like itself; the first of equals.

    >>> best_language({"eng": "dor Moister des Hafens", "deu": "der Meister des Hafens und die See"})
    'deu'
    """
    return max(texts, key=lambda language: plausibility(texts[language], language))
