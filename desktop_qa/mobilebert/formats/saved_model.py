# SPDX-License-Identifier: AGPL-3.0-or-later
"""SavedModels: a directory with ``saved_model.pb``, whose variables are a bundle; the graph itself is not needed."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING, Final

from desktop_qa.common.errors import ModelError
from desktop_qa.mobilebert.formats import tf1, tf2
from desktop_qa.mobilebert.formats.bundle import Bundle

if TYPE_CHECKING:
    from pathlib import Path

    from desktop_qa.mobilebert.config import MobileBertConfig
    from desktop_qa.mobilebert.formats.checkpoint import Checkpoint

FORMAT: Final = "SavedModel"


def read(path: Path, config: MobileBertConfig | None, heads: int) -> Checkpoint:
    """Read a SavedModel's variables: by object graph (TF2), or by name where TF1 wrote it.

    Raises:
        ModelError: there are no variables in it (a frozen graph), another architecture, or damage.
    """
    prefix = path / "variables" / "variables"
    if not prefix.with_name("variables.index").is_file():
        raise ModelError("{path} is a SavedModel without variables, from which no weights can be read.", path=path)
    bundle = Bundle(prefix)
    reader = tf1.read if bundle.object_graph() is None else tf2.read
    return dataclasses.replace(reader(bundle, config, heads), source=path, format=FORMAT)
