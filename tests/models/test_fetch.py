# SPDX-License-Identifier: AGPL-3.0-or-later
"""The real hub client against a hub-like server on the loopback: what is asked, resumed, checked and refused."""

from __future__ import annotations

import errno
import os
import shutil
import sys
import tarfile
from dataclasses import replace
from pathlib import Path

import pytest
from hub_server import COMMIT, Hub, serve

from desktop_qa.common import http
from desktop_qa.common import paths as places
from desktop_qa.common.errors import ModelError
from desktop_qa.models import download as downloads
from desktop_qa.models import install, registry
from desktop_qa.models.download import Expected, download
from desktop_qa.models.fetch import fetch
from desktop_qa.models.registry import HubSource, Published, WebSource
from desktop_qa.models.store import Store

pytest.importorskip("onnx", reason="conversion needs the extra convert")
pytest.importorskip("huggingface_hub", reason="the hub's client is in the extra fetch")

DATA = Path(__file__).resolve().parents[1] / "mobilebert" / "formats" / "data"
ENTRY = Published("squad", "A small reader", HubSource("someone/small"), "MIT", answers=True, megabytes=1)


@pytest.fixture
def hub(tmp_path: Path):
    """A hub with one repository: a reader as published, with files beside that are not needed."""
    folder = shutil.copytree(DATA / "huggingface", tmp_path / "repository")
    (folder / "expected.npz").unlink()
    (folder / "README.md").write_text("about")
    (folder / "tf_model.h5").write_bytes(b"x" * 5000)
    made = Hub(repositories={"someone/small": folder})
    with serve(made):
        yield made


@pytest.fixture
def paths(own_basedir: Path) -> places.Paths:
    return places.find()


def test_from_the_hub_to_an_installed_reader(hub: Hub, paths: places.Paths) -> None:
    seen: list[install.Progress] = []
    installed = fetch(ENTRY, paths, progress=seen.append, endpoint=hub.address)
    assert installed.directory == paths.models / "squad"
    manifest = installed.manifest
    assert (manifest.title, manifest.licence, manifest.source) == (
        "A small reader", "MIT", "https://huggingface.co/someone/small",
    )  # fmt: skip
    assert manifest.version == COMMIT[:12]
    fetched = manifest.recipe["fetched"]
    assert fetched["revision"] == COMMIT
    assert sorted(fetched["files"]) == ["config.json", "model.safetensors", "vocab.txt"]
    weights = fetched["files"]["model.safetensors"]
    content = (hub.repositories["someone/small"] / "model.safetensors").read_bytes()
    assert weights["size"] == len(content)
    assert weights["etag"] == weights["sha256"]
    assert Store(paths).load("squad").max_length == 64
    # Only what is needed, at exactly the commit that the client was told, and nothing is left behind.
    bodies = [path for method, path, _ in hub.requests if "/resolve/" in path and method == "GET"]
    assert [Path(path).name for path in bodies] == ["config.json", "vocab.txt", "model.safetensors"]
    assert all(COMMIT in path for path in bodies)
    assert not (paths.cache / "downloads" / "squad").exists()
    in_bytes = [progress for progress in seen if progress.unit == "bytes" and "safetensors" in progress.stage]
    assert in_bytes[0].done == 0
    assert in_bytes[-1].done == in_bytes[-1].total == len(content)
    assert [progress.stage for progress in seen if progress.unit == "steps"][-1] == "Installing"


def test_no_account_is_shown(hub: Hub, paths: places.Paths, monkeypatch) -> None:
    monkeypatch.setenv("HF_TOKEN", "hf_secret")
    shown = []
    from hub_server import Handler

    real = Handler.answer
    monkeypatch.setattr(
        Handler, "answer", lambda self, *, body: (shown.append(dict(self.headers)), real(self, body=body))[1]
    )
    fetch(ENTRY, paths, endpoint=hub.address)
    assert shown
    assert not any("secret" in str(headers) for headers in shown)


def test_an_interrupted_download_continues(hub: Hub, paths: places.Paths) -> None:
    hub.cut_after = [20_000]
    with pytest.raises(ModelError, match="What was received is kept: the same command continues it"):
        fetch(ENTRY, paths, endpoint=hub.address)
    assert not paths.models.exists()
    installed = fetch(ENTRY, paths, endpoint=hub.address)
    ranges = [asked for _, path, asked in hub.requests if path.endswith("model.safetensors")]
    assert ranges == ["", "bytes=20000-"]
    # What was whole is not asked for again.
    assert sum(path.endswith("vocab.txt") for _, path, _ in hub.requests) == 1
    assert installed.manifest.recipe["fetched"]["files"]["model.safetensors"]["sha256"]


def test_cancelled_in_the_middle_and_continued(hub: Hub, paths: places.Paths, monkeypatch) -> None:
    monkeypatch.setattr(http, "_CHUNK", 8192)
    seen: list[install.Progress] = []
    with pytest.raises(install.Cancelled, match="kept"):
        fetch(
            ENTRY, paths, endpoint=hub.address, progress=seen.append,
            cancelled=lambda: bool(seen) and "safetensors" in seen[-1].stage and seen[-1].done > 16_000,
        )  # fmt: skip
    assert not paths.models.exists()
    fetch(ENTRY, paths, endpoint=hub.address)
    ranges = [asked for _, path, asked in hub.requests if path.endswith("model.safetensors")]
    assert ranges[0] == ""
    assert ranges[1].startswith("bytes=")


def test_a_file_that_changed_meanwhile_starts_over(hub: Hub, tmp_path: Path) -> None:
    hub.files["/a.bin"], hub.cut_after = b"a" * 50_000, [10_000]
    target = tmp_path / "a.bin"
    with pytest.raises(ModelError):
        download(hub.address + "/a.bin", target, Expected())
    hub.files["/a.bin"] = b"b" * 60_000
    received = download(hub.address + "/a.bin", target, Expected())
    assert received.size == 60_000
    assert target.read_bytes() == b"b" * 60_000
    assert not (tmp_path / "a.bin.part").exists()


def test_a_server_without_ranges_starts_over(hub: Hub, tmp_path: Path) -> None:
    hub.files["/a.bin"], hub.cut_after, hub.ranges = bytes(range(200)) * 100, [10_000], False
    with pytest.raises(ModelError):
        download(hub.address + "/a.bin", tmp_path / "a.bin", Expected())
    download(hub.address + "/a.bin", tmp_path / "a.bin", Expected())
    assert (tmp_path / "a.bin").read_bytes() == hub.files["/a.bin"]


def test_a_part_longer_than_the_file_starts_over(hub: Hub, tmp_path: Path) -> None:
    hub.files["/a.bin"], hub.cut_after = b"a" * 50_000, [10_000]
    with pytest.raises(ModelError):
        download(hub.address + "/a.bin", tmp_path / "a.bin", Expected())
    with (tmp_path / "a.bin.part").open("ab") as stream:
        stream.write(b"x" * 50_000)
    assert download(hub.address + "/a.bin", tmp_path / "a.bin", Expected()).size == 50_000


@pytest.mark.parametrize("name", ["model.safetensors", "vocab.txt"])
def test_a_file_with_another_checksum_is_thrown_away(hub: Hub, paths: places.Paths, name: str) -> None:
    hub.lie = {f"/someone/small/resolve/{COMMIT}/{name}"}
    with pytest.raises(ModelError, match="its size or checksum differs"):
        fetch(ENTRY, paths, endpoint=hub.address)
    assert not paths.models.exists()
    assert not list(paths.cache.rglob(f"{name}.part"))
    hub.lie = set()
    assert fetch(ENTRY, paths, endpoint=hub.address).manifest.name == "squad"


def test_a_checksum_stated_in_the_registry(hub: Hub, tmp_path: Path) -> None:
    hub.files["/a.bin"] = b"content"
    with pytest.raises(ModelError, match="checksum differs"):
        download(hub.address + "/a.bin", tmp_path / "a.bin", Expected(sha256="0" * 64))
    with pytest.raises(ModelError, match="checksum differs"):
        download(hub.address + "/a.bin", tmp_path / "a.bin", Expected(size=8))


def test_an_archive_from_the_web(hub: Hub, paths: places.Paths, tmp_path: Path) -> None:
    packed = tmp_path / "release.tar.gz"
    with tarfile.open(packed, "w:gz") as tar:
        tar.add(DATA / "tf1", "release")
    hub.files["/models/release.tar.gz"] = packed.read_bytes()
    entry = replace(ENTRY, source=WebSource(hub.address + "/models/release.tar.gz"), licence="Apache-2.0")
    hub.cut_after = [30_000]
    with pytest.raises(ModelError, match="kept"):
        fetch(entry, paths)
    installed = fetch(entry, paths)
    assert installed.manifest.recipe["from"] == "TF1 checkpoint"
    assert installed.manifest.recipe["fetched"]["url"].endswith("/models/release.tar.gz")
    assert hub.requests[-1][2] == "bytes=30000-"


def test_a_vocabulary_that_is_published_elsewhere(hub: Hub, paths: places.Paths, tmp_path: Path) -> None:
    source = shutil.copytree(DATA / "tf1", tmp_path / "release")
    (source / "vocab.txt").unlink()
    with tarfile.open(tmp_path / "release.tar.gz", "w:gz") as tar:
        tar.add(source, "release")
    hub.files["/release.tar.gz"] = (tmp_path / "release.tar.gz").read_bytes()
    entry = replace(ENTRY, source=WebSource(hub.address + "/release.tar.gz"))
    with pytest.raises(ModelError, match="There is no vocabulary"):
        fetch(entry, paths)
    installed = fetch(replace(entry, vocabulary=HubSource("someone/small")), paths, endpoint=hub.address)
    words = installed.manifest.recipe["fetched"]["vocabulary"]
    assert (words["repository"], words["revision"]) == ("someone/small", COMMIT)
    # What the first attempt downloaded was kept.
    assert sum(path == "/release.tar.gz" for _, path, _ in hub.requests) == 1


def test_a_name_that_is_taken_is_told_before_anything_is_asked(hub: Hub, paths: places.Paths) -> None:
    (paths.models / "squad").mkdir(parents=True)
    with pytest.raises(ModelError, match="already a model called squad"):
        fetch(ENTRY, paths, endpoint=hub.address)
    assert hub.requests == []


def test_a_repository_that_is_gone(hub: Hub, paths: places.Paths) -> None:
    with pytest.raises(ModelError, match="is not there"):
        fetch(replace(ENTRY, source=HubSource("someone/gone")), paths, endpoint=hub.address)


def test_a_repository_without_weights(hub: Hub, paths: places.Paths) -> None:
    (hub.repositories["someone/small"] / "model.safetensors").unlink()
    with pytest.raises(ModelError, match=r"holds no model\.safetensors or pytorch_model\.bin"):
        fetch(ENTRY, paths, endpoint=hub.address)


def test_a_repository_with_a_pickle_only(hub: Hub, paths: places.Paths, tmp_path: Path) -> None:
    folder = shutil.copytree(DATA / "huggingface-pickle-legacy", tmp_path / "old")
    shutil.copyfile(DATA / "huggingface" / "vocab.txt", folder / "vocab.txt")
    hub.repositories["someone/small"] = folder
    assert "pytorch_model.bin" in fetch(ENTRY, paths, endpoint=hub.address).manifest.recipe["fetched"]["files"]


def test_weights_without_a_head_are_fetched_as_a_starting_point(hub: Hub, paths: places.Paths) -> None:
    hub.repositories["someone/small"] = DATA / "huggingface-encoder"
    installed = fetch(replace(ENTRY, answers=False), paths, endpoint=hub.address)
    assert installed.manifest.kind == "checkpoint"
    assert installed.manifest.recipe["fetched"]["revision"] == COMMIT


def test_downloads_that_are_switched_off(hub: Hub, paths: places.Paths, monkeypatch) -> None:
    import huggingface_hub

    monkeypatch.setattr(huggingface_hub.constants, "HF_HUB_OFFLINE", True)
    with pytest.raises(ModelError, match="switched off by HF_HUB_OFFLINE"):
        fetch(ENTRY, paths, endpoint=hub.address)
    assert hub.requests == []


def test_without_the_extra_that_downloads(paths: places.Paths, monkeypatch) -> None:
    monkeypatch.setitem(sys.modules, "huggingface_hub", None)
    with pytest.raises(ModelError, match=r'pip install "desktop-qa\[fetch\]"'):
        fetch(ENTRY, paths)


def test_no_network(paths: places.Paths) -> None:
    with serve(Hub()) as address:
        pass
    with pytest.raises(ModelError, match="hub cannot be reached"):
        fetch(ENTRY, paths, endpoint=address)
    with pytest.raises(ModelError, match=r"connection to 127\.0\.0\.1 failed"):
        fetch(replace(ENTRY, source=WebSource(address + "/a.tar.gz")), paths)


def test_answers_that_are_no_files(hub: Hub, tmp_path: Path) -> None:
    with pytest.raises(ModelError, match="answered 404"):
        download(hub.address + "/missing", tmp_path / "a", Expected())
    hub.files["/page"], hub.content_type = b"<html>Sign in</html>", "text/html; charset=utf-8"
    with pytest.raises(ModelError, match="answers with a web page"):
        download(hub.address + "/page", tmp_path / "a", Expected())


@pytest.mark.parametrize("url", ["http://example.org/a", "ftp://example.org/a", "file:///etc/passwd"])
def test_only_https(hub: Hub, tmp_path: Path, url: str) -> None:
    with pytest.raises(ModelError, match="only downloaded over https"):
        download(url, tmp_path / "a", Expected())
    hub.redirect = url
    with pytest.raises(ModelError, match=r"only downloaded over https|is not allowed"):
        download(hub.address + "/a", tmp_path / "a", Expected())


def test_a_full_disk(hub: Hub, tmp_path: Path, monkeypatch) -> None:
    hub.files["/a.bin"] = b"a" * 5000
    monkeypatch.setattr(downloads.shutil, "disk_usage", lambda path: shutil._ntuple_diskusage(1, 1, 100))
    with pytest.raises(ModelError, match="not enough room"):
        download(hub.address + "/a.bin", tmp_path / "a.bin", Expected())
    monkeypatch.undo()

    def full(*args: object, **kwargs: object) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(Path, "open", full)
    with pytest.raises(ModelError, match=r"cannot be saved in .*No space left on device\. Make room"):
        download(hub.address + "/a.bin", tmp_path / "a.bin", Expected())


def test_the_registry_is_sound() -> None:
    names = [entry.name for entry in registry.PUBLISHED]
    assert len(set(names)) == len(names)
    for entry in registry.PUBLISHED:
        assert entry.name == registry.find(entry.name).name
        downloads.check_address(str(entry.source))
    assert registry.find("csarron/mobilebert-uncased-squad-v2").name == "mobilebert-squad-v2"
    assert {str(entry.source).removeprefix("https://huggingface.co/") for entry in registry.PUBLISHED} >= {
        "csarron/mobilebert-uncased-squad-v1",
        "csarron/mobilebert-uncased-squad-v2",
        "google/mobilebert-uncased",
    }
    with pytest.raises(ModelError, match=r"No published model is known as 'x'. Known: mobilebert-squad-v1"):
        registry.find("x")
