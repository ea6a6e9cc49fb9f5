# SPDX-License-Identifier: AGPL-3.0-or-later
"""First weights solved from a teacher's, and the small parts of a run."""

from __future__ import annotations

import pytest
import torch
from torch import nn

from desktop_qa.common.errors import ModelError, UserError
from desktop_qa.mobilebert.config import MobileBertConfig
from desktop_qa.mobilebert.network import ForQuestionAnswering
from desktop_qa.training import checkpoint, inherit
from desktop_qa.training.lamb import Lamb
from desktop_qa.training.memory import keep_freed
from desktop_qa.training.teacher import load_reader
from tests.training.conftest import STUDENT


@pytest.fixture
def teacher(world):
    return load_reader(world / "teacher")


@pytest.fixture
def batches():
    generator = torch.Generator().manual_seed(0)
    from desktop_qa.training.batches import Encoded

    made = []
    for _ in range(6):
        ids = torch.randint(104, 120, (8, 32), generator=generator)
        mask = torch.ones_like(ids)
        mask[0, 20:] = 0
        made.append(Encoded(ids, mask, torch.zeros_like(ids)))
    return made


def test_ridge_finds_a_linear_map():
    x = torch.randn(500, 5, generator=torch.Generator().manual_seed(1))
    weight, bias = torch.randn(3, 5), torch.randn(3)
    found, shift = inherit.ridge(x, x @ weight.T + bias, strength=1e-9)
    assert torch.allclose(found, weight, atol=1e-4)
    assert torch.allclose(shift, bias, atol=1e-4)


def test_a_norm_is_fitted_per_coordinate():
    x = torch.randn(400, 6, generator=torch.Generator().manual_seed(1))
    norm = nn.LayerNorm(6)
    wanted = nn.functional.layer_norm(x, (6,)) * torch.arange(1.0, 7.0) - 2
    assert torch.allclose(inherit.fit_norm(norm, x, wanted), wanted, atol=1e-3)
    assert torch.allclose(norm.weight, torch.arange(1.0, 7.0), atol=1e-3)


def test_the_principal_subspace_is_orthonormal_and_holds_the_variance():
    generator = torch.Generator().manual_seed(1)
    states = torch.randn(500, 2, generator=generator) @ torch.randn(2, 8, generator=generator)
    basis = inherit.principal(states, 2, generator)
    assert torch.allclose(basis.T @ basis, torch.eye(2), atol=1e-4)
    centred = states - states.mean(0)
    assert torch.allclose(centred @ basis @ basis.T, centred, atol=1e-3)


def test_embeddings_are_reproduced_exactly(teacher, batches):
    student = ForQuestionAnswering(MobileBertConfig.from_dict(STUDENT))
    inherit.inherit_embeddings(student.mobilebert.embeddings, teacher.mobilebert.embeddings)
    batch = batches[0]
    ours = student.mobilebert.embeddings(batch.input_ids, batch.token_type_ids)
    theirs = teacher.mobilebert.embeddings(batch.input_ids, batch.token_type_ids)
    assert torch.allclose(ours, theirs, atol=1e-5)
    narrow = ForQuestionAnswering(MobileBertConfig.from_dict(STUDENT | {"embedding_size": 31}))
    inherit.inherit_embeddings(narrow.mobilebert.embeddings, teacher.mobilebert.embeddings)
    close = narrow.mobilebert.embeddings(batch.input_ids, batch.token_type_ids)
    assert 1e-4 < float((close - theirs).detach().abs().mean()) < 0.1


@pytest.mark.parametrize(
    "changes",
    [
        {},
        {"key_query_shared_bottleneck": True},
        {"num_feedforward_networks": 2, "intermediate_size": 24},
        {"normalization_type": "no_norm"},
    ],
    ids=["plain", "shared", "stacked", "no norm"],
)
def test_a_layer_s_error_is_small_and_counted_right(changes, teacher, batches):
    student = ForQuestionAnswering(MobileBertConfig.from_dict(STUDENT | changes)).eval()
    errors = inherit.inherit(student, teacher, batches, seed=0)
    assert all(0 < e < 0.4 for e in errors)
    again = ForQuestionAnswering(MobileBertConfig.from_dict(STUDENT | changes)).eval()
    assert inherit.inherit(again, teacher, batches, seed=0) == pytest.approx(errors, rel=1e-2)


def test_a_wide_student_comes_closer(teacher, batches):
    def error(width, heads):
        config = MobileBertConfig.from_dict(
            STUDENT
            | {
                "intra_bottleneck_size": width,
                "num_attention_heads": heads,
                "intermediate_size": 64,
                "hidden_act": "gelu",
            }
        )
        return sum(inherit.inherit(ForQuestionAnswering(config).eval(), teacher, batches))

    assert error(32, 4) < 0.7 * error(16, 2)


def test_unlike_shapes_cannot_inherit(teacher, batches):
    student = ForQuestionAnswering(MobileBertConfig.from_dict(STUDENT | {"num_hidden_layers": 3}))
    with pytest.raises(ValueError, match="same hidden size"):
        inherit.inherit(student, teacher, batches)


def test_a_teacher_that_does_not_fit_is_refused_by_name(world, tmp_path):
    import json
    import shutil

    from safetensors.torch import load_file, save_file

    folder = tmp_path / "broken"
    shutil.copytree(world / "teacher", folder)
    weights = load_file(str(folder / "model.safetensors"))
    del weights["qa_outputs.bias"]
    weights["bert.embeddings.LayerNorm.bias"] = torch.zeros(3)
    weights["bert.extra"] = torch.zeros(1)
    save_file(weights, str(folder / "model.safetensors"))
    with pytest.raises(ModelError) as caught:
        load_reader(folder)
    for name in ("qa_outputs.bias is missing", "embeddings.LayerNorm.bias has shape (3,)", "extra is not expected"):
        assert name in str(caught.value)
    (folder / "config.json").write_text(json.dumps({"model_type": "t5"}))
    with pytest.raises(ModelError, match="'t5' model"):
        load_reader(folder)


def test_lamb_takes_a_step_of_the_weights_own_size():
    weight, bias = nn.Parameter(torch.tensor([3.0, 4.0])), nn.Parameter(torch.tensor([1.0]))
    groups = [{"params": [weight], "weight_decay": 1e-9}, {"params": [bias], "weight_decay": 0.0}]
    optimiser = Lamb(groups, lr=0.1)
    (weight.sum() * 7 + bias.sum() * 0.01).backward()
    optimiser.step()
    # Adam's first step is (1, 1), of length sqrt(2); scaled to the weights' length 5 and times 0.1.
    assert weight.tolist() == pytest.approx([3 - 0.5 / 2**0.5, 4 - 0.5 / 2**0.5], abs=1e-4)
    assert bias.tolist() == pytest.approx([0.9], abs=1e-4)
    assert optimiser.step(lambda: 1.5) == 1.5


def test_a_checkpoint_brings_back_the_random_state(tmp_path):
    checkpoint.seed_all(3)
    checkpoint.save(tmp_path / "c.pt", {"value": 1})
    first = torch.rand(3)
    assert checkpoint.load(tmp_path / "c.pt")["value"] == 1
    assert torch.equal(torch.rand(3), first)
    with pytest.raises(UserError, match="no checkpoint"):
        checkpoint.load(tmp_path / "missing.pt")


def test_memory_is_kept_where_the_c_library_can(monkeypatch):
    monkeypatch.setattr("sys.platform", "win32")
    assert keep_freed() is False
