# SPDX-License-Identifier: AGPL-3.0-or-later
"""Desktop QA: open a document, ask a question, see the answers where they stand."""

import os

__version__ = "0.1.0"

APP_ID = "io.github.desktop_qa.DesktopQA"
"""Reverse-DNS name: the desktop file, the AppStream id and the window's class are all called so."""

# The program calls nobody, and neither may its libraries. ONNX Runtime (1.29 and later) reports each session to its
# makers and writes an identifier into the user's cache folder unless one of these is set before it is loaded; the hub
# client adds figures about the machine to its requests.
for _name in ("ORT_DISABLE_TELEMETRY", "ORT_TELEMETRY_DISABLED", "HF_HUB_DISABLE_TELEMETRY", "DO_NOT_TRACK"):
    os.environ[_name] = "1"
