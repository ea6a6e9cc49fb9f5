# SPDX-License-Identifier: AGPL-3.0-or-later
"""How the asker's worker thread comes to an engine: the chosen model, verified, with as many threads as allowed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from desktop_qa.common.power import allowed_threads
from desktop_qa.ui.services.asking import Loaded

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop_qa.common.paths import Paths
    from desktop_qa.storage.settings import Settings


def loader(paths: Paths) -> Callable[[Settings], Loaded]:
    """A function that loads the engine of the settings; heavy imports happen in it."""

    def load(settings: Settings) -> Loaded:
        from desktop_qa.models.store import Store
        from desktop_qa.qa.engine import Engine

        threads = allowed_threads(settings.threads, quiet=settings.quiet_on_battery)
        reader: Any = Store(paths).load(settings.model or None, threads=threads)
        return Loaded(Engine(reader), reader.name)

    return load
