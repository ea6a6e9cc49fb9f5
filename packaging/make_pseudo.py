# SPDX-License-Identifier: AGPL-3.0-or-later
"""Write a pseudo-language: every string 40 % longer, accented and in brackets, its placeholders untouched.

    python packaging/make_pseudo.py resources/translations/desktop-qa_de.ts build/translations/desktop-qa_en_XA.ts

The name of the target says which language it passes for: ``desktop-qa_ar.ts`` runs from right to left.
What shows without brackets was never translatable; what is cut off will be cut off in German too.
"""

from __future__ import annotations

import re
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

KEEP = re.compile(r"(\{[^}]*\}|%\w|&\w|<[^>]*>|&\w+;)")
ACCENTS = str.maketrans("aceinorsuyACEINORSUY", "åçéîñöŕšüýÅÇÉÎÑÖŔŠÜÝ")
RIGHT_TO_LEFT = {"ar", "fa", "he", "ur"}
"""Languages for which each string begins with a mark of direction, so that it runs as theirs would."""


def stretch(text: str) -> str:
    """``text`` accented and lengthened; placeholders, mnemonics and tags stay as they are."""
    accented = "".join(part if KEEP.fullmatch(part) else part.translate(ACCENTS) for part in KEEP.split(text))
    return f"[{accented}{' ~' * max(1, len(text) // 5)}]"


def convert(source: Path, target: Path) -> int:
    """Write the pseudo-language of the strings in ``source``; their number."""
    tree = ET.parse(source)
    root = tree.getroot()
    language = target.stem.removeprefix("desktop-qa_")
    root.set("language", language)
    mark = "\u200f" if language in RIGHT_TO_LEFT else ""
    count = 0
    for message in root.iter("message"):
        original = message.findtext("source") or ""
        translation = message.find("translation")
        if translation is None:
            continue
        translation.attrib.pop("type", None)
        forms = translation.findall("numerusform")
        if forms:
            for form in forms:
                form.text = mark + stretch(original)
        else:
            translation.text = mark + stretch(original)
        count += 1
    target.parent.mkdir(parents=True, exist_ok=True)
    tree.write(target, encoding="utf-8", xml_declaration=True)
    return count


if __name__ == "__main__":
    convert(Path(sys.argv[1]), Path(sys.argv[2]))
