# SPDX-License-Identifier: AGPL-3.0-or-later
"""What cannot be read is refused by name, and the message says what it is."""

from __future__ import annotations

import contextlib
import dataclasses
import json
import pickle
import struct
from pathlib import Path

import numpy as np
import pytest

from desktop_qa.common.errors import ModelError
from desktop_qa.mobilebert import safetensors_file
from desktop_qa.mobilebert.formats import detect, flatbuffer, tf1, torch_bin
from desktop_qa.mobilebert.formats.bundle import Bundle, find_prefix

DATA = Path(__file__).parent / "data"


def change(directory: Path, **changes) -> Path:
    """Replace tensors of a Hugging Face model; None takes one away."""
    file = directory / "model.safetensors"
    tensors = dict(safetensors_file.read(file))
    for name, values in changes.items():
        if values is None:
            del tensors[name]
        else:
            tensors[name] = values
    safetensors_file.write(file, tensors)
    return directory


def test_all_faults_of_weights_are_named_at_once(data) -> None:
    directory = change(
        data("huggingface"),
        **{
            "mobilebert.encoder.layer.1.output.dense.bias": None,
            "mobilebert.encoder.layer.0.attention.self.key.weight": np.zeros((16, 8), np.float32),
            "mobilebert.encoder.layer.7.stray": np.zeros(3, np.float32),
            "qa_outputs.bias": np.array([0, np.nan], np.float32),
        },
    )
    with pytest.raises(ModelError) as caught:
        detect.read(directory)
    message = str(caught.value)
    assert "missing: mobilebert.encoder.layer.1.output.dense.bias" in message
    assert "not part of this configuration: mobilebert.encoder.layer.7.stray" in message
    assert "mobilebert.encoder.layer.0.attention.self.key.weight is [16, 8] instead of [16, 16]" in message
    assert "NaN or infinite values: qa_outputs.bias" in message


@pytest.mark.parametrize("kind", ["albert", "distilbert", "roberta", "t5"])
def test_another_architecture_is_named(data, kind: str) -> None:
    directory = data("huggingface")
    values = json.loads((directory / "config.json").read_text())
    (directory / "config.json").write_text(json.dumps(values | {"model_type": kind}))
    with pytest.raises(ModelError, match=f"is a '{kind}' model"):
        detect.read(directory)


def test_a_vocabulary_of_another_size_is_a_misshapen_table(data) -> None:
    directory = data("huggingface")
    values = json.loads((directory / "config.json").read_text())
    (directory / "config.json").write_text(json.dumps(values | {"vocab_size": 100}))
    with pytest.raises(ModelError, match=r"word_embeddings\.weight is \[61, 8\] instead of \[100, 8\]"):
        detect.read(directory)


def test_a_bert_without_head_cannot_answer(data) -> None:
    directory = data("huggingface-encoder")
    values = json.loads((directory / "config.json").read_text())
    (directory / "config.json").write_text(json.dumps(values | {"model_type": "bert"}))
    with pytest.raises(ModelError, match="without a question-answering head"):
        detect.read(directory)


@pytest.mark.parametrize(
    ("fixture", "file"),
    [
        ("huggingface", "model.safetensors"),
        ("huggingface-pickle", "pytorch_model.bin"),
        ("huggingface-pickle-legacy", "pytorch_model.bin"),
        ("tf1", "model.ckpt-100.index"),
        ("tf1", "model.ckpt-100.data-00000-of-00001"),
        ("tf2", "ckpt-1.data-00000-of-00001"),
        ("saved-model", "variables/variables.index"),
        ("tflite-float", "model.tflite"),
        ("tflite-int8", "model.tflite"),
    ],
)
@pytest.mark.parametrize("kept", [0, 0.3, 0.9])
def test_truncated_files_are_refused(data, fixture: str, file: str, kept: float) -> None:
    path = data(fixture) / file
    content = path.read_bytes()
    path.write_bytes(content[: int(len(content) * kept)])
    with pytest.raises(ModelError):
        detect.read(path.parents[len(Path(file).parts) - 1])


@pytest.mark.parametrize(
    ("fixture", "file"),
    [("tf1", "model.ckpt-100.index"), ("tf1", "model.ckpt-100.data-00000-of-00001"), ("tf2", "ckpt-1.index")],
)
def test_one_wrong_byte_of_a_bundle_is_noticed(data, fixture: str, file: str) -> None:
    path = data(fixture) / file
    content = bytearray(path.read_bytes())
    content[len(content) // 2] ^= 1
    path.write_bytes(content)
    with pytest.raises(ModelError, match="checksum"):
        detect.read(path.parent)


@pytest.mark.filterwarnings("ignore:invalid escape sequence:DeprecationWarning")
def test_random_damage_never_escapes_as_another_error(data) -> None:
    """Fuzzing the two binary formats that are parsed by hand and carry no checksum."""
    rng = np.random.default_rng(0)
    for fixture, file in (("tflite-float", "model.tflite"), ("huggingface-pickle-legacy", "pytorch_model.bin")):
        path = data(fixture) / file
        content = path.read_bytes()
        for _ in range(60):
            damaged = bytearray(content)
            for position in rng.integers(0, min(len(content), 30000), 8):
                damaged[position] = rng.integers(0, 256)
            path.write_bytes(damaged)
            with contextlib.suppress(ModelError):  # any other exception fails the test
                detect.read(path.parent)


def test_an_unknown_tensor_of_tf1_names_the_architecture(tmp_path: Path, data, monkeypatch) -> None:
    directory = data("tf1")
    bundle = Bundle(find_prefix(directory))
    bundle.entries = {name.replace("bottleneck/input", "albert/inner_group_0"): e for name, e in bundle.entries.items()}
    with pytest.raises(ModelError, match=r"looks like ALBERT.*inner_group_0"):
        tf1.read(bundle, None, 4)


def test_a_teacher_saved_along_is_skipped_and_a_second_model_is_not_mixed_in() -> None:
    def read_with(prefix: str):
        bundle = Bundle(find_prefix(DATA / "tf1"))
        bundle.entries |= {prefix + name: entry for name, entry in bundle.entries.items()}
        return tf1.read(bundle, None, 2)

    plain = detect.read(DATA / "tf1").weights
    assert read_with("teacher/").weights.keys() == plain.keys()
    with pytest.raises(ModelError, match="holds several models: other/bert/"):
        read_with("other/")


def test_outputs_without_telling_names_are_refused(data) -> None:
    path = data("tflite-tf1") / "model.tflite"
    # Same length, so that the flatbuffer stays valid.
    path.write_bytes(path.read_bytes().replace(b"start_logits", b"logits_one__").replace(b"end_logits", b"logits_two"))
    with pytest.raises(ModelError, match="does not say by name which of its outputs is the start"):
        detect.read(path)


def test_outputs_are_told_by_name_and_not_by_position(monkeypatch) -> None:
    right = detect.read(DATA / "tflite-tf1").weights["qa_outputs.weight"]
    model = flatbuffer.read(DATA / "tflite-tf1" / "model.tflite")
    assert list(model.outputs) == ["end_logits", "start_logits"]
    other_way = {"start_logits": model.outputs["end_logits"], "end_logits": model.outputs["start_logits"]}
    monkeypatch.setattr(flatbuffer, "read", lambda path: dataclasses.replace(model, outputs=other_way))
    assert np.array_equal(detect.read(DATA / "tflite-tf1").weights["qa_outputs.weight"], right[::-1])


class Mischief:
    """Runs a program if it is unpickled."""

    def __init__(self, target: Path) -> None:
        self.target = target

    def __reduce__(self):
        return Path.touch, (self.target,)


@pytest.mark.parametrize("protocol", [0, 1, 2, 3, 4, 5])
@pytest.mark.parametrize("legacy", [False, True])
def test_a_pickle_is_never_executed(tmp_path: Path, data, protocol: int, legacy: bool) -> None:
    torch = pytest.importorskip("torch")
    directory = data("huggingface-pickle")
    witness = tmp_path / "executed"
    content = {"weight": torch.ones(2), "mischief": Mischief(witness)}
    torch.save(
        content,
        directory / "pytorch_model.bin",
        pickle_protocol=max(protocol, 2),
        _use_new_zipfile_serialization=not legacy,
    )
    if protocol < 2:  # PyTorch cannot write these, a forger can
        (directory / "pytorch_model.bin").write_bytes(pickle.dumps(Mischief(witness), protocol))
    with pytest.raises(ModelError, match=r"not executed|damaged"):
        detect.read(directory)
    assert not witness.exists()


def test_pickled_tensors_in_any_layout(tmp_path: Path) -> None:
    torch = pytest.importorskip("torch")
    shared = torch.arange(24.0).reshape(4, 6)
    tensors = {
        "transposed": shared.T,
        "slice": shared[1:3, 2:],
        "parameter": torch.nn.Parameter(torch.ones(3)),
        "half": torch.full((2,), 1.5).half(),
        "bfloat16": torch.full((2,), 1.5).bfloat16(),
        "scalar": torch.tensor(4.0),
        "empty": torch.zeros(0, 3),
    }
    for legacy in (False, True):
        path = tmp_path / "model.bin"
        torch.save({"state_dict": tensors, "epoch": 3}, path, _use_new_zipfile_serialization=not legacy)
        found = torch_bin.read(path)
        assert found.keys() == tensors.keys()
        for name, tensor in tensors.items():
            assert np.array_equal(np.asarray(found[name], np.float32), tensor.detach().float().numpy())


def test_a_tensor_past_its_storage_is_refused(tmp_path: Path) -> None:
    torch = pytest.importorskip("torch")
    path = tmp_path / "model.bin"
    torch.save({"weight": torch.ones(7, 5)}, path, _use_new_zipfile_serialization=False)
    content = path.read_bytes()
    assert b"K\x07K\x05\x86" in content  # the shape in the pickle
    path.write_bytes(content.replace(b"K\x07K\x05\x86", b"K\xf7K\x05\x86", 1))
    with pytest.raises(ModelError, match="past its storage"):
        torch_bin.read(path)


def test_directories_without_a_model_say_what_is_there(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match="it is empty"):
        detect.read(tmp_path)
    (tmp_path / "notes.txt").write_text("nothing")
    with pytest.raises(ModelError, match=r"only notes\.txt"):
        detect.read(tmp_path)
    (tmp_path / "tf_model.h5").write_bytes(b"")
    with pytest.raises(ModelError, match=r"only Keras or Flax weights"):
        detect.read(tmp_path)
    with pytest.raises(ModelError, match="no file or directory"):
        detect.read(tmp_path / "missing")


def test_weights_without_configuration(data) -> None:
    directory = data("huggingface")
    (directory / "config.json").unlink()
    with pytest.raises(ModelError, match="--config"):
        detect.read(directory)
    assert detect.read(directory, DATA / "huggingface" / "config.json").answers_questions


def test_missing_parts_of_a_sharded_model_are_named(data) -> None:
    directory = data("huggingface")
    tensors = safetensors_file.read(directory / "model.safetensors")
    names = sorted(tensors)
    halves = {"a.safetensors": names[::2], "b.safetensors": names[1::2]}
    for file, part in halves.items():
        safetensors_file.write(directory / file, {name: tensors[name] for name in part})
    index = {"weight_map": {name: file for file, part in halves.items() for name in part}}
    (directory / "model.safetensors.index.json").write_text(json.dumps(index))
    (directory / "model.safetensors").unlink()
    assert detect.read(directory).weights.keys() == tensors.keys()
    (directory / "b.safetensors").unlink()
    with pytest.raises(ModelError, match=r"lacks parts of the model: b\.safetensors"):
        detect.read(directory)


def test_an_index_that_is_no_table(tmp_path: Path) -> None:
    (tmp_path / "ckpt.index").write_bytes(struct.pack("<Q", 0xDB4775248B80FB57) * 6)
    with pytest.raises(ModelError, match="damaged or not a TensorFlow"):
        Bundle(tmp_path / "ckpt")
