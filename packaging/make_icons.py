# SPDX-License-Identifier: AGPL-3.0-or-later
"""Draw the application icon in every size and container that the desktops ask for.

    python packaging/make_icons.py            writes resources/icons/app/*.png, desktop-qa.ico and desktop-qa.icns

Both containers hold PNG pictures: ICO since Windows Vista, ICNS in the types ic07 to ic14.
"""

from __future__ import annotations

import os
import struct
from pathlib import Path

FOLDER = Path(__file__).resolve().parents[1] / "resources" / "icons" / "app"
SIZES = (16, 24, 32, 48, 64, 128, 256, 512)
ICO_SIZES = (16, 24, 32, 48, 64, 128, 256)
ICNS_TYPES = {b"icp4": 16, b"icp5": 32, b"icp6": 64, b"ic07": 128, b"ic08": 256, b"ic09": 512}


def draw(svg: bytes, size: int) -> bytes:
    """The drawing as a PNG of ``size`` x ``size`` pixels."""
    from PySide6.QtCore import QBuffer, QByteArray, QIODevice
    from PySide6.QtGui import QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    QSvgRenderer(QByteArray(svg)).render(painter)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return bytes(buffer.data().data())


def ico(pictures: dict[int, bytes]) -> bytes:
    """An .ico of PNG pictures; a side of 256 is written as 0."""
    header = struct.pack("<HHH", 0, 1, len(pictures))
    offset = len(header) + 16 * len(pictures)
    entries = b""
    for size, data in pictures.items():
        entries += struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(data), offset)
        offset += len(data)
    return header + entries + b"".join(pictures.values())


def icns(pictures: dict[int, bytes]) -> bytes:
    """An .icns of PNG pictures."""
    body = b"".join(
        kind + struct.pack(">I", 8 + len(pictures[size])) + pictures[size] for kind, size in ICNS_TYPES.items()
    )
    return b"icns" + struct.pack(">I", 8 + len(body)) + body


def main() -> None:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtGui import QGuiApplication

    application = QGuiApplication([])
    svg = (FOLDER / "desktop-qa.svg").read_bytes()
    pictures = {size: draw(svg, size) for size in SIZES}
    for size, data in pictures.items():
        (FOLDER / f"desktop-qa-{size}.png").write_bytes(data)
    (FOLDER / "desktop-qa.ico").write_bytes(ico({size: pictures[size] for size in ICO_SIZES}))
    (FOLDER / "desktop-qa.icns").write_bytes(icns(pictures))
    application.quit()


if __name__ == "__main__":
    main()
