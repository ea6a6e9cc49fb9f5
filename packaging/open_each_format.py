# SPDX-License-Identifier: AGPL-3.0-or-later
"""Open one small file of every format: run in an environment that has the run-time dependencies and nothing else.

    python packaging/open_each_format.py

What a developer's environment happens to hold hides a dependency that was never declared.
"""

from __future__ import annotations

import io
import sys
import tempfile
import zipfile
from pathlib import Path

import pymupdf  # noqa: TID253

from desktop_qa.documents.document import open_document
from desktop_qa.documents.process.host import Host

SENTENCE = "The tower is 54 metres high."
MHTML = """\
From: <Saved by a browser>
MIME-Version: 1.0
Content-Type: multipart/related; type="text/html"; boundary="cut"

--cut
Content-Type: text/html; charset=utf-8
Content-Location: https://example.org/

<html><body><h1>Tower</h1><p>{}</p></body></html>
--cut--
"""
CONTAINER = (
    '<?xml version="1.0"?><container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>'
    '<rootfile full-path="book.opf" media-type="application/oebps-package+xml"/></rootfiles></container>'
)
BOOK = (
    '<?xml version="1.0"?><package xmlns="http://www.idpf.org/2007/opf" version="2.0"><metadata/><manifest>'
    '<item id="a" href="a.xhtml" media-type="application/xhtml+xml"/></manifest>'
    '<spine><itemref idref="a"/></spine></package>'
)
FB2 = (
    '<?xml version="1.0"?><FictionBook xmlns="http://www.gribuser.ru/xml/fictionbook/2.0"><body><section><p>{}</p>'
    "</section></body></FictionBook>"
)


def pdf() -> bytes:
    document = pymupdf.open()
    document.new_page().insert_text((72, 100), SENTENCE)
    return document.tobytes()


def packed(**files: str | bytes) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return stream.getvalue()


def picture() -> bytes:
    return pymupdf.open("pdf", pdf())[0].get_pixmap().tobytes("png")


def files() -> dict[str, bytes]:
    """One of each, by its name; pictures have no text."""
    html = f"<html><body><h1>Tower</h1><p>{SENTENCE}</p></body></html>"
    book = {"mimetype": "application/epub+zip", "META-INF/container.xml": CONTAINER, "book.opf": BOOK}
    page = f'<html xmlns="http://www.w3.org/1999/xhtml"><body><p>{SENTENCE}</p></body></html>'
    return {
        "tower.pdf": pdf(),
        "tower.epub": packed(**book, **{"a.xhtml": page}),
        "tower.fb2": FB2.format(SENTENCE).encode(),
        "tower.html": html.encode(),
        "undeclared.html": html.replace("Tower", "Türme über Köln und die Straße nach Düsseldorf").encode("cp1252"),
        "tower.mhtml": MHTML.format(SENTENCE).replace("\n", "\r\n").encode(),
        "tower.md": f"# Tower\n\n{SENTENCE}\n".encode(),
        "tower.txt": f"{SENTENCE}\n".encode(),
        "picture.png": picture(),
        "pictures.cbz": packed(**{"1.png": picture()}),
    }


def main() -> int:
    faults = 0
    with tempfile.TemporaryDirectory() as folder, Host() as host:
        for name, content in files().items():
            path = Path(folder, name)
            path.write_bytes(content)
            try:
                with open_document(path, host=host) as document:
                    text = " ".join(document.text_map().text.split())
            except Exception as error:  # noqa: BLE001 - whatever it is, it is told
                text = f"{type(error).__name__}: {error}"
            right = SENTENCE in text or (name.startswith("picture") and not text)
            faults += not right
            print(f"{'right' if right else 'WRONG'}  {name}{'' if right else '  ' + text}")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
