# SPDX-License-Identifier: AGPL-3.0-or-later
"""What this installation is made of, for the person and for bug reports."""

from __future__ import annotations

import importlib
import platform
from importlib import metadata

from desktop_qa import __version__
from desktop_qa.common.processor import UNKNOWN, features, processor


def report() -> str:
    """Versions of the program and its parts and the features of the processor, a line each."""
    return "\n".join(f"{name:<13} {value}" for name, value in facts().items())


def facts() -> dict[str, str]:
    """The same by name; what cannot be found out is said to be unknown."""
    return {
        "Desktop QA": __version__,
        "Python": f"{platform.python_version()} ({platform.python_implementation()}, {platform.machine()})",
        "Qt": _version("PySide6_Essentials", "PySide6"),
        "ONNX Runtime": _version("onnxruntime"),
        "MuPDF": mupdf_version(),
        "tokenizers": _version("tokenizers"),
        "System": platform.platform(),
        "Processor": processor(),
        "CPU features": " ".join(features()) or UNKNOWN,
    }


def _version(distribution: str, module: str = "") -> str:
    try:
        return metadata.version(distribution)
    except metadata.PackageNotFoundError:
        pass
    try:
        # A frozen program has modules without the papers of their packages.
        return str(importlib.import_module(module or distribution).__version__)
    except (ImportError, AttributeError):
        return "not installed"


def mupdf_version() -> str:
    """The version of MuPDF, and of PyMuPDF where they differ."""
    try:
        from desktop_qa.documents.mupdf import library

        return library.version()
    except ImportError:
        return "not installed"
