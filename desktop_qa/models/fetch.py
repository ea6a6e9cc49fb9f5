# SPDX-License-Identifier: AGPL-3.0-or-later
"""Download a published model, convert it and install it: only ever because a person asked for it.

The hub is asked with its own client (`huggingface_hub`) which commit a name stands for and what size and checksum
each file has; the files are then fetched at exactly that commit. Nothing about the person or the documents is sent,
no token, no account.
"""

from __future__ import annotations

import shutil
from dataclasses import dataclass, replace
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING, Any, Final

from desktop_qa.common.errors import ModelError
from desktop_qa.models import install
from desktop_qa.models.download import Expected, check_address, download
from desktop_qa.models.registry import HubSource, Published, WebSource

if TYPE_CHECKING:
    from desktop_qa.common.paths import Paths
    from desktop_qa.models.download import Received
    from desktop_qa.models.order import Installed, Options, Report, Stop

_WEIGHTS: Final = ("model.safetensors", "pytorch_model.bin")
_WORDS: Final = "vocab.txt"
_BESIDE: Final = ("config.json", "tokenizer.json", "tokenizer_config.json", _WORDS)
_TRANSPORTS: Final = frozenset({"httpx", "httpx2", "httpcore", "httpcore2", "requests"})


def fetch(
    entry: Published,
    paths: Paths,
    options: Options | None = None,
    *,
    progress: Report | None = None,
    cancelled: Stop | None = None,
    endpoint: str | None = None,
) -> Installed:
    """Download ``entry``, import it into ``paths.models`` and install it.

    What was downloaded lies in the cache folder until the model is installed, so that an interrupted call continues.

    Args:
        entry: from `desktop_qa.models.registry`.
        paths: folders of the program.
        options: how to import; name, title, licence, figures and source are the entry's unless given.
        progress: told of bytes and stages, in this thread.
        cancelled: asked after every block.
        endpoint: another hub than huggingface.co.

    Raises:
        ModelError: nothing was installed; the message says why and what to do.
        Cancelled: ``cancelled`` returned true.
    """
    options = options or install.Options()
    name = options.name or entry.name
    if (paths.models / name).exists() and not options.overwrite:
        raise ModelError(
            "There is already a model called {name}. Choose another name (--name), or replace it (--replace).",
            name=name,
        )
    folder = paths.cache / "downloads" / entry.name
    line = _Line(folder, endpoint, progress, cancelled)
    if isinstance(entry.source, HubSource):
        source, fetched = line.model(entry.source)
    else:
        source, fetched = line.archive(entry.source)
    if entry.vocabulary is not None and options.vocabulary is None:
        words, fetched["vocabulary"] = line.words(entry.vocabulary)
        options = replace(options, vocabulary=words)
    options = replace(
        options,
        name=name,
        title=options.title or entry.title,
        version=str(fetched.get("revision", options.version))[:12],
        source=str(entry.source),
        licence=entry.licence,
        languages=entry.languages,
        lowercase=entry.lowercase if options.lowercase is None else options.lowercase,
        figures=dict(entry.figures) | dict(options.figures),
        fetched=fetched,
    )
    installed = install.import_model(source, paths.models, options, progress=progress, cancelled=cancelled)
    shutil.rmtree(folder, ignore_errors=True)
    return installed


@dataclass(frozen=True, slots=True)
class _Line:
    """Downloads into one folder, with the caller's progress and cancellation."""

    folder: Path
    endpoint: str | None
    progress: Report | None
    cancelled: Stop | None

    def model(self, source: HubSource) -> tuple[Path, dict[str, Any]]:
        """Weights, configuration and vocabulary of a repository: their directory, and what to record."""
        commit, stated = self._ask(source)
        weights = next((name for name in _WEIGHTS if name in stated), None)
        if weights is None or "config.json" not in stated:
            raise ModelError(
                "{source} holds no {files} with a config.json.", source=source, files=" or ".join(_WEIGHTS)
            )
        names = [*(name for name in _BESIDE if name in stated), weights]
        files = {name: self._file(source, commit, name, stated[name]).values() for name in names}
        return self.folder / commit, {"repository": source.repository, "revision": commit, "files": files}

    def words(self, source: HubSource) -> tuple[Path, dict[str, Any]]:
        """The ``vocab.txt`` of a repository."""
        commit, stated = self._ask(source)
        if _WORDS not in stated:
            raise ModelError("{source} holds no {file}. Name a vocabulary with --vocab.", source=source, file=_WORDS)
        received = self._file(source, commit, _WORDS, stated[_WORDS])
        return received.path, {"repository": source.repository, "revision": commit} | received.values()

    def archive(self, source: WebSource) -> tuple[Path, dict[str, Any]]:
        """One archive at an address."""
        name = PurePosixPath(source.url).name
        expected = Expected(source.size, source.sha256)
        received = download(source.url, self.folder / name, expected, progress=self.progress, cancelled=self.cancelled)
        return received.path, {"url": source.url, "files": {name: received.values()}}

    def _file(self, source: HubSource, commit: str, name: str, expected: Expected) -> Received:
        from huggingface_hub import hf_hub_url

        url = hf_hub_url(source.repository, name, revision=commit, endpoint=self.endpoint)
        return download(url, self.folder / commit / name, expected, progress=self.progress, cancelled=self.cancelled)

    def _ask(self, source: HubSource) -> tuple[str, dict[str, Expected]]:
        """The commit that a revision stands for, and what the hub states about each file there."""
        try:
            from huggingface_hub import HfApi
            from huggingface_hub.errors import HfHubHTTPError, OfflineModeIsEnabled, RepositoryNotFoundError
        except ImportError as error:
            raise ModelError(
                'Downloading this model needs the package "huggingface_hub": pip install "desktop-qa[fetch]".'
            ) from error
        if self.endpoint is not None:
            check_address(self.endpoint)
        try:
            information = HfApi(endpoint=self.endpoint, token=False).model_info(
                source.repository, revision=source.revision, files_metadata=True, timeout=30
            )
        except OfflineModeIsEnabled as error:
            raise ModelError("Downloads are switched off by HF_HUB_OFFLINE. Unset it and try again.") from error
        except RepositoryNotFoundError as error:
            raise ModelError("{source} is not there (any more), or is not public.", source=source) from error
        except HfHubHTTPError as error:
            raise ModelError(
                "{source} cannot be asked for its files: {reason}.", source=source, reason=_first_line(error)
            ) from error
        except Exception as error:  # the client lets its transport's own errors through, which differ by version
            if isinstance(error, OSError) or type(error).__module__.partition(".")[0] in _TRANSPORTS:
                raise ModelError(
                    "The hub cannot be reached ({reason}). Check the network and try again.", reason=_first_line(error)
                ) from error
            raise
        commit = information.sha or source.revision
        return commit, {file.rfilename: _stated(file) for file in information.siblings or ()}


def _stated(file: Any) -> Expected:
    """Size and checksum of a file as the hub states them: SHA-256 of a large one, git's of a small one."""
    if file.lfs is not None:
        return Expected(file.lfs.size or 0, file.lfs.sha256 or "")
    return Expected(file.size or 0, git_blob=file.blob_id or "")


def _first_line(error: Exception) -> str:
    lines = str(error).strip().splitlines() or [type(error).__name__]
    return lines[0].rstrip(".")
