# SPDX-License-Identifier: AGPL-3.0-or-later
"""An import installs a model whole or leaves everything as it was."""

from __future__ import annotations

import errno
import json
import os
import shutil
import sys
import tarfile
import time
from pathlib import Path

import numpy as np
import pytest

from desktop_qa.common import atomic
from desktop_qa.common.errors import ModelError, UserError
from desktop_qa.mobilebert import directory
from desktop_qa.models import agreement, install, manifest
from desktop_qa.models.install import Options, Progress, import_model
from desktop_qa.models.store import Store, faults

pytest.importorskip("onnx", reason="conversion needs the extra convert")

DATA = Path(__file__).resolve().parents[1] / "mobilebert" / "formats" / "data"
WORDS = DATA / "huggingface" / "vocab.txt"
FLOAT = Options(precision="float")


@pytest.fixture
def models(tmp_path: Path) -> Path:
    return tmp_path / "models"


def logits(installed: Path, expected: dict) -> tuple[np.ndarray, np.ndarray]:
    import onnxruntime

    session = onnxruntime.InferenceSession(str(installed / "model.onnx"), providers=["CPUExecutionProvider"])
    feed = {name: expected[name] for name in ("input_ids", "attention_mask", "token_type_ids")}
    start, end = session.run(["start_logits", "end_logits"], feed)
    return start, end


@pytest.mark.parametrize(
    "name", ["huggingface", "huggingface-tiny", "huggingface-pickle", "tf1", "tf2", "saved-model", "tflite-tf1", "onnx"]
)
def test_each_format_becomes_a_reader_with_the_same_logits(name: str, models: Path) -> None:
    installed = import_model(DATA / name, models, Options(vocabulary=WORDS, precision="float"))
    assert installed.directory == models / name
    source = DATA / ("huggingface" if name == "huggingface-pickle" else name)
    expected = np.load(source / "expected.npz")
    mask = expected["attention_mask"].astype(bool)
    for got, wanted in zip(logits(installed.directory, expected), (expected["start"], expected["end"]), strict=True):
        assert np.abs(got - wanted)[mask].max() < 1e-3 * np.abs(wanted[mask]).max()


def test_what_is_written(models: Path) -> None:
    stages: list[Progress] = []
    installed = import_model(
        DATA / "tf1", models, Options(name="mine", licence="Apache-2.0", languages=("de",)), progress=stages.append
    )
    assert sorted(file.name for file in installed.directory.iterdir()) == [
        "manifest.json",
        "model.onnx",
        "tokenizer.json",
    ]
    read = manifest.read(installed.directory)
    assert read == installed.manifest
    assert (read.name, read.kind, read.architecture, read.licence) == ("mine", "reader", "mobilebert", "Apache-2.0")
    assert read.max_length == 64  # no longer than the positions of the weights
    assert read.languages == ("de",)
    assert read.recipe["kind"] == "dynamic"
    assert read.recipe["from"] == "TF1 checkpoint"
    assert read.figures["seconds_per_window_when_installed"] >= 0
    assert 0 <= read.figures["int8_answers_like_float"] <= 1
    assert faults(installed.directory, read) == ()
    assert [progress.stage for progress in stages] == ["Reading", "Vocabulary", "Building", "Checking", "Installing"]
    assert [entry for entry in models.iterdir() if entry.name.startswith(".")] == []


def test_the_store_loads_what_was_imported(models: Path, tmp_path: Path, own_basedir: Path) -> None:
    store = Store(embedded=tmp_path / "none")
    import_model(DATA / "huggingface", store.directory)
    reader = store.load("huggingface")
    expected = np.load(DATA / "huggingface" / "expected.npz")
    start, _ = reader.run(expected["input_ids"], expected["attention_mask"], expected["token_type_ids"])
    assert start.shape == expected["start"].shape


def test_weights_without_a_head_become_a_starting_point(models: Path) -> None:
    installed = import_model(DATA / "huggingface-encoder", models)
    assert installed.manifest.kind == "checkpoint"
    assert "starting point for fine-tuning" in " ".join(installed.notes)
    assert sorted(installed.manifest.files) == ["config.json", "model.safetensors", "tokenizer.json"]
    assert faults(installed.directory, installed.manifest) == ()
    again = import_model(installed.directory, models, Options(name="again"))
    assert again.manifest.kind == "checkpoint"
    original = (DATA / "huggingface-encoder" / "config.json").read_text()
    kept = json.loads((again.directory / "config.json").read_text())
    assert kept["hidden_size"] == json.loads(original)["hidden_size"]


def test_a_model_that_int8_hurts_says_so(models: Path, monkeypatch) -> None:
    answers = iter([[(1, 2), (3, 4)], [(1, 1), (7, 9)]] * 2)
    monkeypatch.setattr(agreement, "spans", lambda *_: next(answers))
    hurt = import_model(DATA / "huggingface", models)
    assert hurt.manifest.figures["int8_answers_like_float"] == 0.5
    assert "answers 50% of the example questions otherwise" in " ".join(hurt.notes)
    exact = import_model(DATA / "huggingface", models, Options(name="exact", precision="float"))
    assert exact.notes == ()


def test_pickles_are_imported_without_pytorch_or_tensorflow(models: Path, monkeypatch) -> None:
    for package in ("torch", "tensorflow", "transformers", "safetensors"):
        monkeypatch.setitem(sys.modules, package, None)
    assert import_model(DATA / "huggingface-pickle-legacy", models, Options(vocabulary=WORDS)).manifest.kind == "reader"
    assert import_model(DATA / "tf2", models).manifest.kind == "reader"


def test_without_the_extra_that_converts(models: Path, monkeypatch) -> None:
    monkeypatch.setitem(sys.modules, "onnx", None)
    with pytest.raises(ModelError, match=r'needs the package "onnx": pip install "desktop-qa\[convert\]"'):
        import_model(DATA / "huggingface", models)
    assert nothing_installed(models)


def test_int8_is_tuned_on_texts(models: Path, tmp_path: Path) -> None:
    paragraph = {
        "context": "the tower was in the town.",
        "qas": [{"id": "1", "question": "where was it?", "answers": [{"text": "town", "answer_start": 21}]}],
    }
    file = tmp_path / "texts.json"
    file.write_text(json.dumps({"version": "1.1", "data": [{"title": "", "paragraphs": [paragraph] * 8}]}))
    plain = import_model(DATA / "huggingface", models)
    tuned = import_model(DATA / "huggingface", models, Options(name="tuned", tune=file))
    assert tuned.manifest.recipe["tuned on text"] is True
    assert plain.manifest.recipe["tuned on text"] is False
    assert tuned.manifest.files["model.onnx"] != plain.manifest.files["model.onnx"]
    with pytest.raises(ModelError, match="only weights can be tuned"):
        import_model(DATA / "onnx", models, Options(tune=file))
    file.write_text("no JSON")
    with pytest.raises(UserError):
        import_model(DATA / "huggingface", models, Options(name="other", tune=file))
    assert nothing_installed(models, ("huggingface", "tuned"))


def test_a_plain_bert_is_imported_as_well(shared: Path, models: Path) -> None:
    installed = import_model(shared / "models" / "minilm-l6-qa", models)
    assert installed.manifest.architecture == "bert"
    assert installed.manifest.max_length == 384
    assert directory.self_check(installed.directory).answer == "Anna Reed"
    assert installed.manifest.figures["int8_answers_like_float"] == 1.0


@pytest.mark.parametrize("kind", ["gz", "zip", "nested"])
def test_archives(kind: str, models: Path, tmp_path: Path) -> None:
    if kind == "zip":
        packed = Path(shutil.make_archive(str(tmp_path / "tf1"), "zip", DATA, "tf1"))
    else:
        packed = tmp_path / "uncased.tar.gz"
        with tarfile.open(packed, "w:gz") as tar:
            tar.add(DATA / "tf1", "outer/inner" if kind == "nested" else ".")
    installed = import_model(packed, models)
    assert installed.directory.name == ("tf1" if kind == "zip" else "uncased")


def test_a_model_directory_is_verified_and_copied(models: Path, tmp_path: Path) -> None:
    first = import_model(DATA / "huggingface", models)
    second = import_model(first.directory, models, Options(name="copy"))
    assert second.manifest.name == "copy"
    assert second.manifest.files == first.manifest.files
    with (first.directory / "model.onnx").open("ab") as stream:
        stream.write(b"x")
    with pytest.raises(ModelError, match=r"is damaged: model\.onnx is not the file"):
        import_model(first.directory, models, Options(name="third"))


def test_ready_onnx_models_are_quantised(models: Path, tmp_path: Path) -> None:
    made = import_model(DATA / "huggingface", models, FLOAT)
    export = tmp_path / "export"
    export.mkdir()
    shutil.copyfile(made.directory / "model.onnx", export / "model.onnx")
    shutil.copyfile(DATA / "huggingface" / "vocab.txt", export / "vocab.txt")
    for name, options in {"int8": Options(name="int8"), "float": Options(name="float", precision="float")}.items():
        installed = import_model(export, models, options)
        assert installed.manifest.max_length == 64  # tried, since no graph says
        assert installed.manifest.recipe["kind"] == ("dynamic" if name == "int8" else "as exported")
    import onnx

    kinds = {node.op_type for node in onnx.load(models / "int8" / "model.onnx").graph.node}
    assert kinds & {"MatMulInteger", "DynamicQuantizeMatMul"}


def test_a_name_that_is_taken(models: Path) -> None:
    first = import_model(DATA / "huggingface", models)
    with pytest.raises(ModelError, match="already a model called huggingface"):
        import_model(DATA / "huggingface", models)
    second = import_model(DATA / "huggingface", models, Options(precision="float", overwrite=True))
    assert second.manifest.recipe["kind"] == "float"
    assert second.manifest.files != first.manifest.files


@pytest.mark.parametrize("name", ["../up", ".hidden", "a/b", "x" * 65])
def test_a_name_that_is_no_name(name: str, models: Path) -> None:
    with pytest.raises(ModelError, match="cannot be a model's name"):
        import_model(DATA / "huggingface", models, Options(name=name))


def test_names_made_from_paths() -> None:
    assert install.default_name(Path("/x/uncased_L-24.tar.gz")) == "uncased_L-24"
    assert install.default_name(Path("/x/my model/model.safetensors")) == "my-model"
    assert install.default_name(Path("/x/squad/model.ckpt-100.index")) == "squad"
    assert install.default_name(Path("/x/étude.tflite")) == "tude"


def nothing_installed(models: Path, but: tuple[str, ...] = ()) -> bool:
    return not models.exists() or sorted(entry.name for entry in models.iterdir()) == sorted(but)


def test_without_a_vocabulary(models: Path, tmp_path: Path) -> None:
    source = shutil.copytree(DATA / "huggingface", tmp_path / "bare")
    (source / "vocab.txt").unlink()
    with pytest.raises(ModelError, match="name the one that belongs to these weights with --vocab"):
        import_model(source, models)
    (source / "vocab.txt").write_text("[PAD]\n[UNK]\n[CLS]\n[SEP]\n")
    with pytest.raises(ModelError, match="has 4 word pieces, but the weights were trained with 61"):
        import_model(source, models)
    assert nothing_installed(models)


@pytest.mark.parametrize("stage", ["Reading", "Vocabulary", "Building", "Checking", "Installing"])
def test_cancelled_at_any_stage(stage: str, models: Path) -> None:
    seen: list[str] = []
    with pytest.raises(install.Cancelled, match="Nothing was installed"):
        import_model(
            DATA / "huggingface",
            models,
            progress=lambda progress: seen.append(progress.stage),
            cancelled=lambda: len(seen) == ["Reading", "Vocabulary", "Building", "Checking", "Installing"].index(stage),
        )
    assert nothing_installed(models)


@pytest.mark.parametrize("files", [0, 1])
@pytest.mark.parametrize("source", ["huggingface", "huggingface-encoder"])
def test_a_disk_that_fills_up(source: str, files: int, models: Path, monkeypatch) -> None:
    kept = import_model(DATA / "tf1", models, FLOAT).directory
    before = {file.name: file.read_bytes() for file in kept.iterdir()}
    left = [files]
    real = os.fsync

    def fsync(descriptor: int) -> None:
        left[0] -= 1
        if left[0] < 0:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        real(descriptor)

    monkeypatch.setattr(atomic.os, "fsync", fsync)
    for name in ("new", "tf1"):
        left[0] = files
        with pytest.raises(ModelError, match=r"was not installed: No space left on device.*Nothing was changed"):
            import_model(DATA / source, models, Options(name=name, overwrite=True))
    assert nothing_installed(models, ("tf1",))
    assert {file.name: file.read_bytes() for file in kept.iterdir()} == before


@pytest.mark.skipif(os.name != "posix", reason="limits of file sizes are a thing of POSIX")
def test_the_real_error_of_a_write_that_does_not_fit(models: Path) -> None:
    import resource

    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (30_000, hard))
    try:
        with pytest.raises(ModelError, match="was not installed: File too large"):
            import_model(DATA / "huggingface", models, FLOAT)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert nothing_installed(models)


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="the superuser may write anywhere")
def test_a_folder_that_cannot_be_written(models: Path) -> None:
    models.mkdir()
    models.chmod(0o500)
    try:
        with pytest.raises(ModelError, match="was not installed: Permission denied"):
            import_model(DATA / "huggingface", models)
    finally:
        models.chmod(0o700)


def test_a_model_that_fails_its_check_is_not_installed(models: Path, monkeypatch) -> None:
    def fail(path: Path) -> None:
        raise ModelError("its outputs are not finite")

    monkeypatch.setattr(directory, "self_check", fail)
    with pytest.raises(ModelError, match="not finite"):
        import_model(DATA / "huggingface", models)
    assert nothing_installed(models)


def test_a_replaced_model_comes_back_if_the_last_step_fails(models: Path, monkeypatch) -> None:
    kept = import_model(DATA / "huggingface", models).directory
    before = (kept / "manifest.json").read_bytes()
    real = Path.rename

    def rename(self: Path, target: Path) -> Path:
        if self.name == "model":
            raise OSError(errno.EACCES, os.strerror(errno.EACCES))
        return real(self, target)

    monkeypatch.setattr(Path, "rename", rename)
    with pytest.raises(ModelError, match="Nothing was changed"):
        import_model(DATA / "huggingface", models, Options(precision="float", overwrite=True))
    assert (kept / "manifest.json").read_bytes() == before


def test_what_a_killed_import_left_is_cleared_away_later(models: Path) -> None:
    old, fresh = models / ".gone.part-abc", models / ".running.part-def"
    for path in (old, fresh):
        path.mkdir(parents=True)
    long_ago = time.time() - 3 * 24 * 3600
    os.utime(old, (long_ago, long_ago))
    import_model(DATA / "huggingface", models)
    assert not old.exists()
    assert fresh.exists()
    assert [entry.name for entry in Store(embedded=models / "none").list()] == []
