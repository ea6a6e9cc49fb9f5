# SPDX-License-Identifier: AGPL-3.0-or-later
"""Files are replaced whole or not at all."""

from __future__ import annotations

import contextlib
import os
import re
import tempfile
from pathlib import Path
from typing import IO, TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_OWNER = re.compile(r"\.(\d{1,9})-[^.]+\.part$")


@contextlib.contextmanager
def replacing(target: Path) -> Iterator[IO[bytes]]:
    """Open a temporary file beside ``target`` that takes its place when the block ends well.

    On any error the temporary file is removed and ``target`` stays as it was.

    Raises:
        OSError: the folder cannot be written or the disk is full.
    """
    target.parent.mkdir(parents=True, exist_ok=True)
    descriptor, name = tempfile.mkstemp(prefix=f".{target.name}.{os.getpid()}-", suffix=".part", dir=target.parent)
    part = Path(name)
    try:
        with os.fdopen(descriptor, "wb") as stream:
            yield stream
            stream.flush()
            os.fsync(stream.fileno())
        # mkstemp makes the file private; a document or export gets the rights any new file would.
        umask = os.umask(0)
        os.umask(umask)
        part.chmod((target.stat().st_mode & 0o777) if target.exists() else 0o666 & ~umask)
        part.replace(target)
    except BaseException:
        part.unlink(missing_ok=True)
        raise


def sweep(folder: Path) -> None:
    """Remove the temporary files in ``folder`` that processes which were killed have left behind."""
    with contextlib.suppress(OSError):
        for part in list(folder.glob(".*.part")):
            import psutil

            owner = _OWNER.search(part.name)
            if owner is not None and not psutil.pid_exists(int(owner[1])):
                part.unlink(missing_ok=True)


def write_bytes(target: Path, data: bytes) -> None:
    """Write ``data`` to ``target`` atomically."""
    with replacing(target) as stream:
        stream.write(data)


def write_text(target: Path, text: str) -> None:
    """Write ``text`` to ``target`` as UTF-8, atomically."""
    write_bytes(target, text.encode("utf-8"))
