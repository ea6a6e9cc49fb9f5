# SPDX-License-Identifier: AGPL-3.0-or-later
"""The large teacher, what it says of windows, and how a run takes it."""

from __future__ import annotations

import numpy as np
import pytest
import torch

from desktop_qa.common.errors import ModelError, UserError
from desktop_qa.training.batches import collate
from desktop_qa.training.labelling import (
    as_window,
    label,
    label_all,
    load_labelled,
    load_shard,
    save_shard,
    teacher_ids,
)
from desktop_qa.training.losses import distillation_loss
from desktop_qa.training.mpnet import END, PAD, START, WORDS, MPNetReader, load_mpnet, relative_buckets
from desktop_qa.training.windows import CLS, SEP, Window

CONFIG = {
    "vocab_size": 300, "hidden_size": 16, "num_hidden_layers": 2, "num_attention_heads": 2, "intermediate_size": 24,
    "layer_norm_eps": 1e-5, "max_position_embeddings": 80, "relative_attention_num_buckets": 32,
}  # fmt: skip


@pytest.fixture
def teacher():
    torch.manual_seed(1)
    model = MPNetReader(CONFIG)
    for parameter in model.parameters():
        if parameter.dim() > 1:
            parameter.data = torch.randn_like(parameter) * 0.3
    return model.eval()


def window(question: int, passage: int, first: int = 200) -> Window:
    ids = [CLS, *range(first, first + question), SEP, *range(first, first + passage), SEP]
    return Window(np.array(ids, np.int32), question + 2, ((0, 0, 0.25), (question + 2, question + 3, 0.75)), 0)


def test_buckets_are_exact_near_by_and_coarse_far_away():
    found = relative_buckets(200, 32)
    assert found[10, 10] == 0
    assert found[10, 3] == 7
    assert found[10, 13] == 16 + 3
    assert found[199, 0] == found[199, 50] == 15
    assert found[0, 199] == 31
    assert int(found.max()) == 31


def test_padding_changes_nothing(teacher):
    ids = torch.tensor([[START, 210, END, END, 220, 221, END]])
    padded = torch.cat([ids, torch.full((1, 9), PAD)], 1)
    alone, beside = teacher(ids), teacher(padded)
    for one, other in zip(alone, beside, strict=True):
        torch.testing.assert_close(one, other[:, :7], rtol=1e-4, atol=1e-5)
        assert bool((other[:, 7:] < -9e3).all())


def test_a_window_in_the_teacher_s_words_and_back():
    one = window(2, 3)
    assert teacher_ids(one).tolist() == [START, 204, 205, END, END, 204, 205, 206, END]
    scores = np.arange(9, dtype=np.float32)
    # The second separator is left out.
    assert as_window(scores, one).tolist() == [0, 1, 2, 4, 5, 6, 7, 8]
    assert len(as_window(scores, one)) == len(one.ids)
    assert int(teacher_ids(one)[1]) == int(one.ids[1]) + WORDS


def test_labels_are_the_teacher_s_scores_whatever_the_batch(teacher):
    windows = [window(2, 3), window(4, 30), window(1, 9)]
    found = label(teacher, windows)
    with torch.autocast("cpu", torch.bfloat16):
        start, _ = teacher(torch.from_numpy(teacher_ids(windows[2]))[None])
    assert [len(one.ids) for one in found] == [len(one.ids) for one in windows]
    assert found[2].taught is not None
    np.testing.assert_allclose(
        found[2].taught[0].astype(np.float32), as_window(start[0].float().detach().numpy(), windows[2]), atol=0.08
    )


def test_labelling_goes_on_where_it_stopped(teacher, tmp_path, monkeypatch):
    monkeypatch.setattr("desktop_qa.training.labelling.SHARD", 2)
    windows = [window(2, 3 + n) for n in range(5)]
    lines = label_all(teacher, windows, tmp_path, None)
    next(lines)
    before = (tmp_path / "00000.npz").stat().st_mtime_ns
    assert len(list(label_all(teacher, windows, tmp_path, None))) == 2
    assert (tmp_path / "00000.npz").stat().st_mtime_ns == before
    stored = load_labelled(tmp_path)
    assert [one.ids.tolist() for one in stored] == [one.ids.tolist() for one in windows]
    assert [one.passage_start for one in stored] == [4] * 5
    assert stored[3].candidates == windows[3].candidates


def test_labelling_waits_while_the_file_is_there(teacher, tmp_path, monkeypatch):
    pause = tmp_path / "pause"
    pause.touch()
    waited = []

    def sleep(seconds: float) -> None:
        waited.append(seconds)
        pause.unlink()

    monkeypatch.setattr("desktop_qa.training.labelling.time.sleep", sleep)
    list(label_all(teacher, [window(2, 3)], tmp_path / "out", pause))
    assert waited == [1]


def test_only_labelled_windows_are_stored_and_damage_is_named(teacher, tmp_path):
    with pytest.raises(ValueError, match="scores"):
        save_shard(tmp_path / "a.npz", [window(2, 3)])
    (tmp_path / "b.npz").write_bytes(b"nothing")
    with pytest.raises(UserError, match=r"b\.npz"):
        load_shard(tmp_path / "b.npz")
    with pytest.raises(UserError, match="no labelled windows"):
        load_labelled(tmp_path / "nowhere")


def test_unlabelled_windows_do_not_count_in_the_soft_loss(teacher):
    labelled = label(teacher, [window(2, 5)])[0]
    batch = collate([labelled, window(2, 5)], 32)
    assert batch.taught.tolist() == [True, False]
    assert float(batch.start_scores[0, 10]) < -9e3
    assert batch.start_scores[1].abs().sum() == 0
    student = torch.randn(2, 32)
    both = distillation_loss(student, batch.start_scores, 2.0, batch.taught)
    alone = distillation_loss(student[:1], batch.start_scores[:1], 2.0)
    torch.testing.assert_close(both, alone / 2)


def test_weights_are_joined_from_two_files_and_int8_is_undone(teacher, tmp_path):
    import json

    from safetensors.torch import save_file

    base = tmp_path / "base"
    base.mkdir()
    (base / "config.json").write_text(json.dumps(CONFIG))
    words = {
        "embeddings.word_embeddings.weight": teacher.words.weight,
        "embeddings.position_embeddings.weight": teacher.places.weight,
        "embeddings.LayerNorm.weight": teacher.norm.weight,
        "embeddings.LayerNorm.bias": teacher.norm.bias,
    }
    save_file({name: value.detach().contiguous() for name, value in words.items()}, str(base / "model.safetensors"))
    layers = {
        "mpnet.encoder.relative_attention_bias.weight": teacher.bias.weight,
        "qa_outputs.weight": teacher.qa_outputs.weight,
        "qa_outputs.bias": teacher.qa_outputs.bias,
    }
    places = {"out": "attention.attn.o", "first": "attention.LayerNorm", "wide": "intermediate.dense",
              "narrow": "output.dense", "second": "output.LayerNorm"}  # fmt: skip
    for number, layer in enumerate(teacher.layers):
        at = f"mpnet.encoder.layer.{number}"
        for kind in ("weight", "bias"):
            for part, value in zip("qkv", getattr(layer.joined, kind).chunk(3), strict=True):
                layers[f"{at}.attention.attn.{part}.{kind}"] = value
            for mine, theirs in places.items():
                layers[f"{at}.{theirs}.{kind}"] = getattr(getattr(layer, mine), kind)
    stored = {name: value.detach().contiguous() for name, value in layers.items()}
    name = "mpnet.encoder.layer.1.output.dense.weight"
    scale = stored[name].abs().amax(1) / 127
    stored[name], stored[f"{name}.scale"] = (stored[name] / scale[:, None]).round().to(torch.int8), scale
    save_file(stored, str(tmp_path / "layers.safetensors"))
    made = load_mpnet(tmp_path / "layers.safetensors", base)
    ids = torch.tensor([[START, 210, END, END, 220, 221, END]])
    torch.testing.assert_close(made(ids)[0], teacher(ids)[0], atol=0.05, rtol=0.05)
    with pytest.raises(ModelError, match="MPNet"):
        load_mpnet(tmp_path / "layers.safetensors", tmp_path)
