# SPDX-License-Identifier: AGPL-3.0-or-later
"""Where files live. The only module that asks platformdirs; ``--basedir`` moves everything."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

APP = "desktop-qa"
BASEDIR_VARIABLE = "DESKTOP_QA_BASEDIR"


@dataclass(frozen=True, slots=True)
class Paths:
    """The folders that the program may write to; none is made before something is written there."""

    config: Path
    data: Path
    cache: Path
    state: Path

    @property
    def settings_file(self) -> Path:
        """The typed settings, one TOML or JSON file."""
        return self.config / "settings.json"

    @property
    def history_file(self) -> Path:
        """SQLite: questions per document, recent documents, where they were left."""
        return self.data / "history.sqlite3"

    @property
    def notes_file(self) -> Path:
        """SQLite: a person's own highlights and notes."""
        return self.data / "notes.sqlite3"

    @property
    def library_file(self) -> Path:
        """SQLite: folders of the library, and the texts, words and vectors of the documents in them."""
        return self.data / "library.sqlite3"

    @property
    def vectors(self) -> Path:
        """Passages' vectors of documents that were open before: a cache."""
        return self.cache / "vectors"

    @property
    def recognised_file(self) -> Path:
        """SQLite: pages whose text was recognised, by the content of their documents."""
        return self.cache / "recognised.sqlite3"

    @property
    def models(self) -> Path:
        """One directory per installed model."""
        return self.data / "models"

    @property
    def log_file(self) -> Path:
        """The rotating log, which never holds document text."""
        return self.state / "desktop-qa.log"


def find(basedir: Path | None = None) -> Paths:
    """The folders of this user, or folders below ``basedir`` (or ``$DESKTOP_QA_BASEDIR``) when given."""
    chosen = basedir or (Path(os.environ[BASEDIR_VARIABLE]) if os.environ.get(BASEDIR_VARIABLE) else None)
    if chosen is not None:
        root = chosen.expanduser().absolute()
        return Paths(root / "config", root / "data", root / "cache", root / "state")
    import platformdirs

    return Paths(
        Path(platformdirs.user_config_dir(APP, appauthor=False)),
        Path(platformdirs.user_data_dir(APP, appauthor=False)),
        Path(platformdirs.user_cache_dir(APP, appauthor=False)),
        Path(platformdirs.user_state_dir(APP, appauthor=False)),
    )


def resources() -> Path:
    """The read-only files that ship with the program: beside the package in a checkout, inside it when installed."""
    package = Path(__file__).resolve().parents[1]
    installed = package / "resources"
    return installed if installed.is_dir() else package.parent / "resources"
