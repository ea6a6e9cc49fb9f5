# SPDX-License-Identifier: AGPL-3.0-or-later
"""Print the licences of everything that is shipped beside the program, read from the installed packages.

python packaging/make_notices.py > THIRD_PARTY_NOTICES.txt
"""

from __future__ import annotations

import importlib.metadata
import re
import sys
from pathlib import Path

LICENCE_FILE = re.compile(r"(licen[cs]e|copying|notice|authors|copyright)", re.IGNORECASE)
RULE = "=" * 100
STANDARD = Path(__file__).parent / "licences"
"""Texts that some packages refer to without bringing them: PySide6 is used under the LGPL, which adds to the GPL."""


def shipped(root: str = "desktop-qa") -> list[importlib.metadata.Distribution]:
    """The distributions that ``root`` needs at run time, by name; requirements of extras are left out."""
    found: dict[str, importlib.metadata.Distribution] = {}
    waiting = [root]
    while waiting:
        name = re.sub(r"[-_.]+", "-", waiting.pop()).lower()
        if name in found:
            continue
        try:
            distribution = importlib.metadata.distribution(name)
        except importlib.metadata.PackageNotFoundError:
            continue
        found[name] = distribution
        waiting += [
            re.split(r"[\s;<>=!~\[(]", requirement, maxsplit=1)[0]
            for requirement in distribution.requires or []
            if "extra ==" not in requirement
        ]
    found.pop(root)
    return [found[name] for name in sorted(found)]


def licence_name(distribution: importlib.metadata.Distribution) -> str:
    """What the package says of its licence in one line."""
    metadata = distribution.metadata
    classifiers = [
        value.rsplit(" :: ", 1)[-1] for value in metadata.get_all("Classifier") or [] if value.startswith("License ::")
    ]
    said = metadata.get("License-Expression") or ", ".join(classifiers) or metadata.get("License") or "see below"
    return said.splitlines()[0]


def licence_texts(distribution: importlib.metadata.Distribution) -> list[str]:
    """The licence files that the package brought along."""
    paths = [
        Path(str(distribution.locate_file(file)))
        for file in distribution.files or []
        if (".dist-info" in str(file) or len(file.parts) == 2)  # onnxruntime keeps its own beside its modules
        and LICENCE_FILE.search(file.name)
        and file.suffix.lower() in {"", ".txt", ".md", ".rst"}
    ]
    return [path.read_text(encoding="utf-8", errors="replace").strip() for path in sorted(paths) if path.is_file()]


def main() -> None:
    write = sys.stdout.write
    write("Desktop QA comes with these packages. The licence of each model that is shipped stands beside the model.\n")
    write(f"Python itself: {sys.copyright.splitlines()[0]} (PSF licence, https://docs.python.org/3/license.html)\n")
    for distribution in shipped():
        metadata = distribution.metadata
        home = metadata.get("Home-page") or next(iter(metadata.get_all("Project-URL") or []), "")
        title = f"{metadata['Name']} {distribution.version}\nLicence: {licence_name(distribution)}\n{home}"
        write(f"\n{RULE}\n{title}\n{RULE}\n")
        write(
            "\n\n".join(licence_texts(distribution))
            or "The package brings no licence text; the standard texts stand at the end."
        )
        write("\n")
    for text in sorted(STANDARD.glob("*.txt")):
        write(f"\n{RULE}\n{text.stem}\n{RULE}\n{text.read_text(encoding='utf-8')}\n")


if __name__ == "__main__":
    main()
