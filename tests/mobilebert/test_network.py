# SPDX-License-Identifier: AGPL-3.0-or-later
"""The network against the configuration's counts, hand-computed parts, and `transformers`."""

from __future__ import annotations

import dataclasses

import pytest

torch = pytest.importorskip("torch")

from desktop_qa.mobilebert import network  # noqa: E402
from desktop_qa.mobilebert.config import MOBILEBERT, NAMED, MobileBertConfig, named  # noqa: E402

SMALL = MobileBertConfig(
    vocab_size=99,
    embedding_size=16,
    hidden_size=32,
    intra_bottleneck_size=16,
    num_hidden_layers=2,
    intermediate_size=24,
    num_feedforward_networks=3,
    max_position_embeddings=40,
    attention_probs_dropout_prob=0.0,
)
VARIANTS = {
    "published": SMALL,
    "tiny": dataclasses.replace(SMALL, key_query_shared_bottleneck=False, use_bottleneck_attention=True),
    "no-opt": dataclasses.replace(SMALL, hidden_act="gelu", normalization_type="layer_norm", embedding_norm_eps=1e-5),
    "pooler": dataclasses.replace(SMALL, classifier_activation=True, num_feedforward_networks=1),
    "quantisable": dataclasses.replace(SMALL, hidden_act="relu6"),
    "no trigram": dataclasses.replace(SMALL, trigram_input=False),
}


@pytest.mark.parametrize("name", NAMED)
def test_the_modules_have_the_published_number_of_parameters(name):
    with torch.device("meta"):
        assert network.parameters(network.MobileBert(named(name))) == named(name).parameter_count()


def test_heads_have_the_published_number_of_parameters():
    with torch.device("meta"):
        assert network.parameters(network.ForPreTraining(MOBILEBERT)) == 36_597_564
        assert network.parameters(network.ForQuestionAnswering(MOBILEBERT)) == 24_582_914


@pytest.mark.parametrize("config", [*VARIANTS.values(), dataclasses.replace(SMALL, use_bottleneck=False)])
def test_counts_hold_for_every_variant(config):
    with torch.device("meta"):
        assert network.parameters(network.MobileBert(config)) == config.parameter_count()


def randomised(model):
    generator = torch.Generator().manual_seed(7)
    for parameter in model.parameters():
        parameter.data = torch.randn(parameter.shape, generator=generator) * 0.2
    return model.eval()


def inputs(vocabulary=99, batch=3, length=11):
    generator = torch.Generator().manual_seed(8)
    ids = torch.randint(1, vocabulary, (batch, length), generator=generator)
    mask = torch.ones_like(ids)
    mask[1, 7:] = 0
    return ids, mask, torch.randint(0, 2, ids.shape, generator=generator)


def test_trigrams_are_next_own_previous_with_zeros_past_the_ends():
    embeddings = network.Embeddings(SMALL)
    weight = torch.zeros(32, 48)
    weight[:16, 0:16] = torch.eye(16)  # the first sixteen outputs show the next token
    weight[16:, 32:48] = torch.eye(16)  # the others the previous one
    embeddings.embedding_transformation.weight.data = weight
    for part in (embeddings.position_embeddings, embeddings.token_type_embeddings):
        part.weight.data.zero_()
    embeddings.embedding_transformation.bias.data.zero_()
    ids = torch.tensor([[5, 6, 7]])
    words = embeddings.word_embeddings(ids)[0]
    out = embeddings(ids, torch.zeros_like(ids))[0]
    assert torch.equal(out[:, :16], torch.stack([words[1], words[2], torch.zeros(16)]))
    assert torch.equal(out[:, 16:], torch.stack([torch.zeros(16), words[0], words[1]]))


def test_no_norm_is_scale_and_shift():
    norm = network.NoNorm(2)
    norm.weight.data, norm.bias.data = torch.tensor([2.0, 3.0]), torch.tensor([1.0, -1.0])
    assert norm(torch.tensor([10.0, 10.0])).tolist() == [21.0, 29.0]


@pytest.mark.parametrize("config", VARIANTS.values(), ids=VARIANTS)
def test_asking_for_scores_changes_nothing(config):
    model = randomised(network.MobileBert(config))
    ids, mask, types = inputs()
    with torch.no_grad():
        plain = model(ids, mask, types)
        full = model(ids, mask, types, want_hidden_states=True, want_scores=True)
    assert plain.hidden_states == ()
    assert torch.allclose(plain.last, full.last, rtol=1e-4, atol=1e-4)
    assert len(full.hidden_states) == config.num_hidden_layers + 1
    assert torch.equal(full.hidden_states[-1], full.last)
    assert full.attention_scores[0].shape == (3, 4, 11, 11)
    probabilities = full.attention_scores[0].softmax(-1)
    assert float(probabilities[1, :, :, 7:].max()) < 1e-6


@pytest.mark.parametrize("config", VARIANTS.values(), ids=VARIANTS)
def test_padding_changes_nothing(config):
    model = randomised(network.ForQuestionAnswering(config))
    ids, _, types = inputs()
    padded = [torch.nn.functional.pad(x, (0, 5)) for x in (ids, torch.ones_like(ids), types)]
    # A trigram at the very end reads the padding's embedding; [PAD]'s is zero, as the place past the end is.
    model.mobilebert.embeddings.word_embeddings.weight.data[0] = 0
    with torch.no_grad():
        alone, _ = model(ids, None, types)
        beside, _ = model(*padded)
    assert torch.allclose(alone, beside[:, :11], rtol=1e-4, atol=1e-3)


def test_pre_training_heads_can_be_asked_for_some_positions():
    model = randomised(network.ForPreTraining(SMALL))
    ids, mask, types = inputs()
    positions = torch.tensor([[1, 4], [2, 3], [0, 10]])
    with torch.no_grad():
        everywhere, relation = model(ids, mask, types)
        some, again = model(ids, mask, types, positions)
    assert everywhere.shape == (3, 11, 99)
    assert torch.allclose(some[2, 1], everywhere[2, 10], atol=1e-4)
    assert torch.equal(relation, again)


def test_fresh_weights_are_drawn_as_configured():
    torch.manual_seed(0)
    model = network.ForSequenceClassification(SMALL, labels=3)
    weight = model.mobilebert.encoder.layer[0].output.dense.weight
    assert 0.015 < float(weight.detach().std()) < 0.025
    assert not model.classifier.bias.any()
    assert not model.mobilebert.embeddings.word_embeddings.weight[0].any()


def close(ours, theirs, mask=None):
    if mask is not None and theirs.dim() > 1 and theirs.shape[:2] == mask.shape:
        ours, theirs = ours[mask.bool()], theirs[mask.bool()]
    return float((ours - theirs).abs().max()) <= 1e-4 * max(1.0, float(theirs.abs().max()))


@pytest.fixture(scope="module")
def transformers():
    return pytest.importorskip("transformers", reason="parity needs the extra 'reference'")


@pytest.mark.filterwarnings("ignore::DeprecationWarning", "ignore::FutureWarning", "ignore::UserWarning")
@pytest.mark.parametrize("config", VARIANTS.values(), ids=VARIANTS)
def test_parity_with_transformers(config, transformers):
    check_parity(config, transformers, inputs())


@pytest.mark.slow
@pytest.mark.filterwarnings("ignore::DeprecationWarning", "ignore::FutureWarning", "ignore::UserWarning")
@pytest.mark.parametrize("name", ["mobilebert", "mobilebert-tiny"])
def test_parity_with_transformers_at_full_size(name, transformers):
    check_parity(named(name), transformers, inputs(30522, 2, 48), scale=0.05)


def check_parity(config, transformers, given, scale=0.2):
    ids, mask, types = given
    theirs_config = transformers.MobileBertConfig(**config.to_dict())
    for head in ("ForQuestionAnswering", "ForPreTraining", "ForSequenceClassification"):
        theirs = getattr(transformers, f"MobileBert{head}")(theirs_config).eval()
        generator = torch.Generator().manual_seed(9)
        for parameter in theirs.parameters():
            parameter.data = torch.randn(parameter.shape, generator=generator) * scale
        ours = getattr(network, head)(config).eval()
        weights = {n: v for n, v in theirs.state_dict().items() if not n.startswith("cls.predictions.decoder")}
        if not config.classifier_activation:
            weights = {n: v for n, v in weights.items() if ".pooler." not in n}
        pooled = {n for n in ours.state_dict() if ".pooler." in n}
        missing, unexpected = ours.load_state_dict(weights, strict=False)
        # Their question-answering model has no pooler.
        assert set(missing) <= pooled
        assert not unexpected
        with torch.no_grad():
            expected = theirs(ids, mask, token_type_ids=types, output_hidden_states=True)
            made = ours(ids, mask, types)
            hidden = ours.mobilebert(ids, mask, types, want_hidden_states=True).hidden_states
        for one, other in zip(hidden, expected.hidden_states, strict=True):
            assert close(one, other, mask)
        if head == "ForQuestionAnswering":
            assert close(made[0], expected.start_logits, mask)
            assert close(made[1], expected.end_logits, mask)
            assert torch.equal(made[0].argmax(-1), expected.start_logits.argmax(-1))
        elif head == "ForPreTraining":
            assert close(made[0], expected.prediction_logits, mask)
            assert close(made[1], expected.seq_relationship_logits)
        else:
            assert close(made, expected.logits)
