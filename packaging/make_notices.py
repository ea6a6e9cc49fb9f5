# SPDX-License-Identifier: AGPL-3.0-or-later
"""Print the licences of everything that is shipped beside the program, read from the installed packages.

    python packaging/make_notices.py [--extras fetch,convert] [--bundle dist/desktop-qa] > THIRD_PARTY_NOTICES.txt

``--extras`` names the extras of the program that are shipped too; ``--bundle`` a frozen program, whose libraries of the
system are added with the copyright files of their Debian packages.
"""

from __future__ import annotations

import argparse
import importlib.metadata
import re
import sys
from pathlib import Path

from packaging.requirements import Requirement

LICENCE_FILE = re.compile(r"(licen[cs]e|copying|notice|authors|copyright)", re.IGNORECASE)
RULE = "=" * 100
DPKG = Path("/var/lib/dpkg/info")
"""Where Debian and Ubuntu list the files of each package."""
STANDARD = Path(__file__).parent / "licences"
"""Texts that some packages refer to without bringing them: PySide6 is used under the LGPL, which adds to the GPL."""


def shipped(root: str = "desktop-qa", extras: tuple[str, ...] = ()) -> list[importlib.metadata.Distribution]:
    """The distributions that ``root`` with these ``extras`` needs at run time, by name; other extras are left out."""
    found: dict[str, importlib.metadata.Distribution] = {}
    waiting = [(root, extra) for extra in ("", *extras)]
    seen = set()
    while waiting:
        name, extra = waiting.pop()
        name = re.sub(r"[-_.]+", "-", name).lower()
        if (name, extra) in seen:
            continue
        seen.add((name, extra))
        try:
            distribution = importlib.metadata.distribution(name)
        except importlib.metadata.PackageNotFoundError:
            continue
        found[name] = distribution
        for line in distribution.requires or []:
            wanted = Requirement(line)
            if wanted.marker is None or wanted.marker.evaluate({"extra": extra}):
                waiting += [(wanted.name, one) for one in ("", *wanted.extras)]
    found.pop(root)
    return [found[name] for name in sorted(found)]


def system_packages(bundle: Path, info: Path = DPKG) -> dict[str, str]:
    """Debian packages of the libraries that a frozen program took from the system, with their copyright files."""
    # What belongs to a Python package lies in its folder, or is a link to there.
    folder = bundle / "_internal"
    libraries = {path.name for path in folder.glob("lib*.so*") if not path.is_symlink()}
    found: dict[str, str] = {}
    for files in sorted(info.glob("*.list")):
        name = files.stem.partition(":")[0]
        paths = files.read_text(encoding="utf-8", errors="replace").splitlines()
        text = Path("/usr/share/doc", name, "copyright")
        if text.is_file() and any("/lib/" in path and path.rpartition("/")[2] in libraries for path in paths):
            found[name] = text.read_text(encoding="utf-8", errors="replace").strip()
    return found


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


def main(given: list[str] | None = None) -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--extras", default="")
    parser.add_argument("--bundle", type=Path)
    options = parser.parse_args(given)
    write = sys.stdout.write
    write("Desktop QA comes with these packages. The licence of each model that is shipped stands beside the model,\n")
    write("and that of the data for text recognition in resources/tessdata.\n")
    write(f"Python itself: {sys.copyright.splitlines()[0]} (PSF licence, https://docs.python.org/3/license.html)\n")
    for distribution in shipped(extras=tuple(options.extras.split(","))):
        metadata = distribution.metadata
        home = metadata.get("Home-page") or next(iter(metadata.get_all("Project-URL") or []), "")
        title = f"{metadata['Name']} {distribution.version}\nLicence: {licence_name(distribution)}\n{home}"
        write(f"\n{RULE}\n{title}\n{RULE}\n")
        write(
            "\n\n".join(licence_texts(distribution))
            or "The package brings no licence text; the standard texts stand at the end."
        )
        write("\n")
    for name, text in (system_packages(options.bundle) if options.bundle else {}).items():
        write(f"\n{RULE}\n{name}, a library of the system this was built on\n{RULE}\n{text}\n")
    for text in sorted(STANDARD.glob("*.txt")):
        write(f"\n{RULE}\n{text.stem}\n{RULE}\n{text.read_text(encoding='utf-8')}\n")


if __name__ == "__main__":
    main()
