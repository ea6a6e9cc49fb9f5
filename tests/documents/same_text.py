# SPDX-License-Identifier: AGPL-3.0-or-later
"""Whether a change of the code changes the reading text of any document.

``python tests/documents/same_text.py store DIR`` reads all documents of ``../shared/data`` (docqa, pdfs and cases) and
keeps for each the SHA-256 of its text map and the text itself; ``compare DIR`` reads them again and shows for each
one whose map has another hash how the text differs. It exits with 1 if there is any. ``--only WORD`` takes the
documents that have the word in their path.
"""

from __future__ import annotations

import argparse
import difflib
import hashlib
import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_qa.common.errors import DocumentError
from desktop_qa.documents.document import open_document
from desktop_qa.documents.process.host import Host

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop_qa.documents.text.text_map import TextMap

_DATA = Path(__file__).resolve().parents[2].parent / "shared" / "data"
_FOLDERS = ("docqa", "pdfs", "cases")
_NO_DOCUMENTS = {"README.md", "open.json"}
_HASHES = "hashes.json"


def fingerprint(text_map: TextMap) -> str:
    """SHA-256 of all that a text map says: the text, its units, and where each character stands."""
    digest = hashlib.sha256(text_map.text.encode("utf-8", "surrogatepass"))
    digest.update(repr((text_map.paragraphs, text_map.headings, text_map.omitted, text_map.page_layers)).encode())
    for array in (text_map.near, text_map.far, text_map.piece_start, text_map.piece_page, text_map.piece_row):
        digest.update(array.tobytes())
    digest.update(text_map.piece_frame.tobytes())
    return digest.hexdigest()


def texts(only: str) -> Iterator[tuple[str, str, str]]:
    """Name, hash and text of each document; the error's words in place of both where it cannot be opened."""
    with Host() as host:
        for folder in _FOLDERS:
            for path in sorted((_DATA / folder).iterdir()):
                name = f"{folder}/{path.name}"
                if path.name in _NO_DOCUMENTS or only not in name:
                    continue
                try:
                    with open_document(path, host=host) as document:
                        text_map = document.text_map()
                except DocumentError as error:
                    yield name, str(error), ""
                    continue
                yield name, fingerprint(text_map), text_map.text


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("command", choices=("store", "compare"))
    parser.add_argument("folder", type=Path)
    parser.add_argument("--only", default="")
    options = parser.parse_args()
    folder: Path = options.folder
    folder.mkdir(parents=True, exist_ok=True)
    hashes: dict[str, str] = {}
    before = json.loads((folder / _HASHES).read_text("utf-8")) if options.command == "compare" else {}
    different = 0
    for name, digest, text in texts(options.only):
        kept = folder / (name.replace("/", "__") + ".txt")
        hashes[name] = digest
        if options.command == "store":
            kept.write_text(text, "utf-8")
        elif before.get(name) != digest:
            different += 1
            sys.stdout.write(f"== {name}\n")
            old = kept.read_text("utf-8") if kept.is_file() else ""
            lines = difflib.unified_diff(old.splitlines(), text.splitlines(), lineterm="", n=0)
            sys.stdout.writelines(f"{line}\n" for line in list(lines)[2:])
    if options.command == "store":
        (folder / _HASHES).write_text(json.dumps(hashes, indent=1), "utf-8")
    sys.stdout.write(f"{len(hashes)} documents, {different} different\n")
    return 1 if different else 0


if __name__ == "__main__":
    sys.exit(main())
