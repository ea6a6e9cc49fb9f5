# SPDX-License-Identifier: AGPL-3.0-or-later
"""Archives as models are published in: unpacked without trusting their paths or sizes."""

from __future__ import annotations

import shutil
import tarfile
import zipfile
import zlib
from typing import TYPE_CHECKING, Final

from desktop_qa.common.errors import ModelError

if TYPE_CHECKING:
    from pathlib import Path

_LARGEST: Final = 8 << 30
"""Bytes that an archive may unpack to; MobileBERT's largest release, with optimiser, is under one gigabyte."""


def is_archive(path: Path) -> bool:
    """Whether ``path`` is a tar or zip file (PyTorch's and TFLite's own use of zip does not count)."""
    if not path.is_file() or path.suffix in {".bin", ".pt", ".pth", ".tflite", ".onnx", ".safetensors"}:
        return False
    return zipfile.is_zipfile(path) or tarfile.is_tarfile(path)


def unpack(path: Path, target: Path) -> Path:
    """Unpack into the empty directory ``target``, which is returned.

    Raises:
        ModelError: the archive is damaged, too large, or holds paths or links that lead out of it.
        OSError: the disk is full.
    """
    try:
        if zipfile.is_zipfile(path):
            _unzip(path, target)
        else:
            with tarfile.open(path) as tar:
                members = tar.getmembers()
                _limit(path, sum(member.size for member in members))
                tar.extractall(target, members, filter="data")
    except tarfile.FilterError as error:
        raise ModelError("{path} is not unpacked: {reason}.", path=path, reason=error) from error
    except (tarfile.TarError, zipfile.BadZipFile, zlib.error, EOFError, RuntimeError, ValueError) as error:
        raise ModelError(
            "{path} is damaged or cut off ({reason}). Download it again.", path=path, reason=error
        ) from error
    return target


def _unzip(path: Path, target: Path) -> None:
    root = target.resolve()
    with zipfile.ZipFile(path) as archive:
        _limit(path, sum(information.file_size for information in archive.infolist()))
        for information in archive.infolist():
            place = (root / information.filename).resolve()
            if not place.is_relative_to(root):
                raise ModelError(
                    "{path} is not unpacked: {name} leads out of it.", path=path, name=repr(information.filename)
                )
            if information.is_dir():
                place.mkdir(parents=True, exist_ok=True)
                continue
            place.parent.mkdir(parents=True, exist_ok=True)
            with archive.open(information) as stream, place.open("wb") as out:
                shutil.copyfileobj(stream, out)


def _limit(path: Path, size: int) -> None:
    if size > _LARGEST:
        raise ModelError(
            "{path} would unpack to {size} GB, which no MobileBERT needs; it is not unpacked.",
            path=path,
            size=size >> 30,
        )
