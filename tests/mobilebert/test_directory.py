# SPDX-License-Identifier: AGPL-3.0-or-later
"""Model directories: written from weights, checked, and made by the command for shipped models."""

from __future__ import annotations

import dataclasses
import hashlib
import json

import numpy as np
import pytest

from desktop_qa.common.errors import ModelError
from desktop_qa.mobilebert import bert_graph, convert, directory, safetensors_file
from desktop_qa.mobilebert.bert_graph import BertConfig
from desktop_qa.mobilebert.quantise import FLOAT
from tests.mobilebert.reading import SMALL, lively, reader_weights

WORDS = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]", *"abcdefghijklmnopqrstuvwxyz0123456789.,?"]
WORDS += [f"##{word}" for word in WORDS[5:]]
CONFIG = dataclasses.replace(SMALL, vocab_size=len(WORDS), max_position_embeddings=128)
MANIFEST = {
    "name": "small", "version": "1", "source": "random", "licence": "CC0-1.0", "architecture": "mobilebert",
    "max_length": 96,
}  # fmt: skip


@pytest.fixture
def checkpoint(tmp_path):
    folder = tmp_path / "checkpoint"
    folder.mkdir()
    (folder / "config.json").write_text(json.dumps(CONFIG.to_dict()))
    safetensors_file.write(folder / "model.safetensors", reader_weights(CONFIG))
    (folder / "vocab.txt").write_text("\n".join(WORDS) + "\n")
    return folder


def tokenizer(checkpoint):
    from desktop_qa.mobilebert.formats import vocabulary

    return vocabulary.load(checkpoint / "vocab.txt", len(WORDS)).text


def test_written_directory_passes_and_is_hashed(tmp_path, checkpoint):
    target = tmp_path / "small"
    model = directory.build_model(CONFIG, reader_weights(CONFIG))
    written = directory.write(target, model=model, tokenizer=tokenizer(checkpoint), manifest=MANIFEST)
    assert json.loads((target / "manifest.json").read_text()) == written
    assert written["kind"] == "reader"
    for name, digest in written["files"].items():
        assert hashlib.sha256((target / name).read_bytes()).hexdigest() == digest
    checked = directory.self_check(target)
    assert checked.answer
    assert checked.seconds > 0


def test_the_program_accepts_the_manifest(tmp_path, checkpoint):
    from desktop_qa.models import manifest

    target = tmp_path / "small"
    model = directory.build_model(CONFIG, reader_weights(CONFIG), FLOAT)
    directory.write(target, model=model, tokenizer=tokenizer(checkpoint), manifest=MANIFEST)
    assert manifest.read(target).name == "small"


def test_other_heads_are_left_out():
    values = reader_weights(CONFIG) | {"cls.seq_relationship.weight": np.zeros((2, 48), np.float32)}
    model = directory.build_model(CONFIG, values)
    assert not any("cls" in one.name for one in model.graph.initializer)


def test_encoder_without_a_head_is_refused():
    values = {name: array for name, array in reader_weights(CONFIG).items() if not name.startswith("qa_outputs")}
    with pytest.raises(ModelError, match=r"missing: qa_outputs\.weight, qa_outputs\.bias"):
        directory.build_model(CONFIG, values)


def test_plain_bert_is_built_from_its_configuration():
    values = {"model_type": "bert", "vocab_size": 60, "hidden_size": 16, "num_hidden_layers": 1,
              "num_attention_heads": 2, "intermediate_size": 24, "max_position_embeddings": 32}  # fmt: skip
    weights = lively(bert_graph.weight_shapes(BertConfig.from_dict(values)))
    weights["bert.pooler.dense.weight"] = np.zeros((16, 16), np.float32)
    assert len(directory.build_model(values, weights).graph.output) == 2
    del weights["bert.encoder.layer.0.output.dense.bias"]
    with pytest.raises(ModelError, match=r"bert\.encoder\.layer\.0\.output\.dense\.bias"):
        directory.build_model(values, weights)


def damaged(model, how):
    import onnx

    if how == "endless":
        for one in model.graph.initializer:
            if one.name == "qa_outputs.bias":
                array = np.full_like(onnx.numpy_helper.to_array(one), np.inf)
                one.CopyFrom(onnx.numpy_helper.from_array(array, one.name))
    elif how == "misshapen":
        for node in model.graph.node:
            if node.name == "start_logits/row":
                node.op_type = "Identity"
                del node.input[1]
        del model.graph.output[0].type.tensor_type.shape.dim[:]
        model.graph.output[0].type.tensor_type.ClearField("shape")
    elif how == "renamed":
        model.graph.output[0].name = model.graph.node[-2].output[0] = "begin"
    return model


@pytest.mark.parametrize(
    ("how", "message"),
    [
        ("endless", "not finite"),
        ("misshapen", r"start_logits is float32 of shape \[1, 1, \d+\], not float32 of \[1, \d+\]"),
        ("renamed", "does not work"),
    ],
)
def test_self_check_finds(tmp_path, checkpoint, how, message):
    model = damaged(directory.build_model(CONFIG, reader_weights(CONFIG), FLOAT), how)
    directory.write(tmp_path / "m", model=model, tokenizer=tokenizer(checkpoint), manifest=MANIFEST)
    with pytest.raises(ModelError, match=message):
        directory.self_check(tmp_path / "m")


def test_self_check_of_a_longer_length_than_the_model_has(tmp_path, checkpoint):
    model = directory.build_model(CONFIG, reader_weights(CONFIG), FLOAT)
    directory.write(
        tmp_path / "m", model=model, tokenizer=tokenizer(checkpoint), manifest=MANIFEST | {"max_length": 500}
    )
    with pytest.raises(ModelError, match="does not work"):
        directory.self_check(tmp_path / "m")


def test_self_check_of_no_model(tmp_path):
    with pytest.raises(ModelError, match="does not work"):
        directory.self_check(tmp_path)


def test_convert_makes_a_directory_and_keeps_what_was_measured(tmp_path, checkpoint, capsys):
    target = tmp_path / "shipped"
    command = [str(checkpoint), str(target), "--origin", "random", "--licence", "CC0-1.0", "--max-length", "96"]
    assert convert.main(command) == 0
    assert "MB" in capsys.readouterr().out
    values = json.loads((target / "manifest.json").read_text())
    assert values["recipe"]["kind"] == "dynamic"
    assert values["recipe"]["tuned on text"] is False
    (target / "manifest.json").write_text(json.dumps(values | {"figures": {"f1": 1.0}}))
    questions = tmp_path / "questions.json"
    asked = [{"id": str(n), "question": q, "answers": [], "is_impossible": True} for n, q in enumerate(("b c?", "e?"))]
    paragraph = {"context": "a b c d. e f g.", "qas": asked}
    questions.write_text(json.dumps({"data": [{"paragraphs": [paragraph]}]}))
    assert convert.main([*command, "--tune", str(questions)]) == 0
    values = json.loads((target / "manifest.json").read_text())
    assert values["figures"] == {"f1": 1.0}
    assert values["recipe"]["tuned on text"] is True


def test_convert_says_what_is_wrong(tmp_path, checkpoint, capsys):
    (checkpoint / "vocab.txt").unlink()
    command = [str(checkpoint), str(tmp_path / "t"), "--origin", "o", "--licence", "l"]
    assert convert.main(command) == 2
    assert "no vocabulary" in capsys.readouterr().err
    assert not (tmp_path / "t").exists()
