# SPDX-License-Identifier: AGPL-3.0-or-later
"""A student's first weights, solved from its teacher's instead of drawn at random.

Where student and teacher have the same hidden size and depth, a layer of the student is fitted to the same layer of
the teacher piece by piece, each by ridge regression on hidden states that a few batches give: heads of the same width
are kept by importance, the inside of the layer is a rotated principal subspace of the teacher's middle stream, neurons
of the feed-forward network are kept by importance and dealt to the stacked networks, and the output bottleneck
regresses what is missing to the teacher's output. Nothing here needs labels; seconds per layer.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from desktop_qa.mobilebert.network import Down, NoNorm, activation, additive_mask

if TYPE_CHECKING:
    from collections.abc import Iterable

    from desktop_qa.mobilebert.network import Embeddings, ForQuestionAnswering, Layer
    from desktop_qa.training.batches import Batch


def ridge(inputs: Tensor, targets: Tensor, strength: float = 1e-3) -> tuple[Tensor, Tensor]:
    """Weight [out, in] and bias [out] that map ``inputs`` [N, in] to ``targets`` [N, out] with least squares."""
    mean_in, mean_out = inputs.mean(0), targets.mean(0)
    x, y = (inputs - mean_in).double(), (targets - mean_out).double()
    gram = x.T @ x
    gram += strength * gram.diagonal().mean() * torch.eye(len(gram), dtype=gram.dtype)
    weight = torch.linalg.solve(gram, x.T @ y).T.float()
    return weight, mean_out - weight @ mean_in


def fit_dense(dense: nn.Linear, inputs: Tensor, targets: Tensor) -> None:
    """Set a dense layer by ridge regression."""
    dense.weight.data, dense.bias.data = ridge(inputs, targets)


def fit_norm(norm: nn.Module, inputs: Tensor, targets: Tensor) -> Tensor:
    """Set a norm's scale and shift per coordinate by least squares; returns its output on ``inputs``."""
    plain = inputs if isinstance(norm, NoNorm) else F.layer_norm(inputs, inputs.shape[-1:])
    mean, mean_out = plain.mean(0), targets.mean(0)
    spread = (plain - mean).square().mean(0) + 1e-8
    scale = ((plain - mean) * (targets - mean_out)).mean(0) / spread
    norm.weight.data, norm.bias.data = scale, mean_out - scale * mean
    return plain * scale + norm.bias.data


def principal(states: Tensor, width: int, generator: torch.Generator) -> Tensor:
    """An orthonormal basis [features, width] of the states' principal subspace, rotated at random.

    The rotation spreads the variance evenly, so that a LayerNorm inside the subspace acts as one outside.
    """
    centred = (states - states.mean(0)).double()
    _, vectors = torch.linalg.eigh(centred.T @ centred)
    basis = vectors[:, -width:].float()
    rotation, _ = torch.linalg.qr(torch.randn(width, width, generator=generator))
    return basis @ rotation


def factorised(table: Tensor, width: int) -> tuple[Tensor, Tensor]:
    """Low-rank factors [V, width] and [H, width] of a table [V, H]."""
    u, s, vh = torch.linalg.svd(table, full_matrices=False)
    root = s[:width].sqrt()
    return u[:, :width] * root, vh[:width].T * root


@torch.no_grad()
def inherit_embeddings(student: Embeddings, teacher: Embeddings) -> None:
    """Reproduce the teacher's embedding output: tables copied or factorised, trigram neighbours start at zero."""
    table = teacher.word_embeddings.weight
    width = student.word_embeddings.weight.shape[1]
    hidden = student.position_embeddings.weight.shape[1]
    words, back = (table.clone(), torch.eye(hidden)) if width == table.shape[1] else factorised(table, width)
    student.word_embeddings.weight.copy_(words)
    student.position_embeddings.weight.copy_(teacher.position_embeddings.weight)
    student.token_type_embeddings.weight.copy_(teacher.token_type_embeddings.weight)
    student.LayerNorm.load_state_dict(teacher.LayerNorm.state_dict())
    dense = student.embedding_transformation
    if dense is not None:
        dense.weight.zero_()
        dense.bias.zero_()
        own = slice(width, 2 * width) if student.trigram else slice(0, width)
        dense.weight[:, own] = back


class _Observed:
    """What one teacher layer computes on all real tokens [N, ...] of the batches."""

    def __init__(self, layer: Layer, states: Tensor, masks: list[Tensor], batches: list[Tensor]) -> None:
        contexts, firsts = [], []
        for x, mask in zip(batches, masks, strict=True):
            context, _ = layer.attention.self(x, x, additive_mask(mask, x.dtype), want_scores=False)
            keep = mask.bool()
            contexts.append(context[keep])
            firsts.append(layer.attention.output(context, x)[keep])
        self.x = states
        self.context = torch.cat(contexts)
        self.middle = torch.cat(firsts)
        self.neurons = layer.intermediate(self.middle)
        self.out = layer.output(self.neurons, self.middle)


@torch.no_grad()
def inherit_layer(student: Layer, teacher: Layer, seen: _Observed, act: str, seed: int) -> float:
    """Fit one student layer to one teacher layer; returns the relative squared error of its output."""
    generator = torch.Generator().manual_seed(seed)
    bottleneck = student.bottleneck
    assert bottleneck is not None
    assert student.output.bottleneck is not None
    width = student.attention.output.dense.weight.shape[0]
    x = seen.x
    scale = teacher.attention.output.LayerNorm.weight
    basis = principal(seen.middle, width, generator)
    stream = basis.T * scale

    # Heads: the ones that move the residual stream most.
    ours, theirs = student.attention.self, teacher.attention.self
    size = theirs.query.weight.shape[0] // theirs.heads
    out = teacher.attention.output.dense.weight.unflatten(1, (theirs.heads, size))
    parts = seen.context.unflatten(1, (theirs.heads, size))
    weight_of = torch.stack([(parts[:, h] @ out[:, h].T).var(0).sum() for h in range(theirs.heads)])
    heads = weight_of.argsort(descending=True)[: ours.heads].sort().values
    rows = (heads[:, None] * size + torch.arange(size)).flatten()
    inner = fit_down(bottleneck.input, x, stream)
    ours.value.weight.data, ours.value.bias.data = theirs.value.weight[rows], theirs.value.bias[rows]
    if bottleneck.attention is not None:
        share_query_key(bottleneck.attention, student, teacher, x, rows)
    else:
        ours.query.weight.data, ours.query.bias.data = theirs.query.weight[rows], theirs.query.bias[rows]
        ours.key.weight.data, ours.key.bias.data = theirs.key.weight[rows], theirs.key.bias[rows]
    attended = F.linear(seen.context, teacher.attention.output.dense.weight, teacher.attention.output.dense.bias)
    output = student.attention.output
    fit_dense(output.dense, seen.context[:, rows], attended @ stream.T)
    o = fit_norm(output.LayerNorm, output.dense(seen.context[:, rows]) + inner, seen.middle @ basis)

    # Neurons, most important first, dealt in turn to the stacked networks.
    back = teacher.output.dense.weight
    strength = seen.neurons.square().mean(0) * back.square().sum(0)
    networks = [*student.ffn, student]
    count = student.intermediate.dense.weight.shape[0]
    chosen = strength.argsort(descending=True)[: count * len(networks)]
    before = F.linear(seen.middle, teacher.intermediate.dense.weight, teacher.intermediate.dense.bias)
    whole = F.linear(seen.neurons, back, teacher.output.dense.bias)
    target = seen.middle + whole
    for place, network in enumerate(networks):
        mine = chosen[place :: len(networks)]
        fit_dense(network.intermediate.dense, o, before[:, mine])
        hidden = activation(act)(network.intermediate.dense(o))
        # Every network aims at the whole sum, so that the later ones mend what the earlier ones leave.
        fit_dense(network.output.dense, hidden, target @ basis - o)
        o = fit_norm(network.output.LayerNorm, network.output.dense(hidden) + o, target @ basis)

    # Output bottleneck: what has to be added to x so that its norm gives the teacher's output.
    final, norm = student.output.bottleneck, teacher.output.LayerNorm
    wanted = (seen.out - norm.bias) / norm.weight
    best = math.inf
    for gain in (1.0, 1.5, 2.0, 3.0, 4.5, 7.0):
        dense = nn.Linear(width, x.shape[1])
        fit_dense(dense, o, gain * wanted - x)
        made = dense(o) + x
        plain = made / gain if isinstance(final.LayerNorm, NoNorm) else F.layer_norm(made, made.shape[-1:])
        error = (plain * norm.weight + norm.bias - seen.out).square().sum() / (
            seen.out - seen.out.mean(0)
        ).square().sum()
        if error < best:
            best = float(error)
            final.dense.load_state_dict(dense.state_dict())
            final.LayerNorm.weight.data = norm.weight / (gain if isinstance(final.LayerNorm, NoNorm) else 1.0)
            final.LayerNorm.bias.data = norm.bias.clone()
    return best


def fit_down(down: Down, x: Tensor, matrix: Tensor) -> Tensor:
    """Make a bottleneck compute ``matrix @ x`` as well as its norm lets it; returns its output [N, D]."""
    down.dense.weight.data, down.dense.bias.data = matrix.clone(), torch.zeros(len(matrix))
    made = x @ matrix.T
    return fit_norm(down.LayerNorm, made, made)


def share_query_key(down: Down, student: Layer, teacher: Layer, x: Tensor, rows: Tensor) -> None:
    """One projection for query and key: the best rank-D approximation of both on the states seen."""
    ours, theirs = student.attention.self, teacher.attention.self
    both = torch.cat([theirs.query.weight[rows], theirs.key.weight[rows]])
    width = down.dense.weight.shape[0]
    centred = (x - x.mean(0)).double()
    values, vectors = torch.linalg.eigh(centred.T @ centred / len(x) + 1e-6 * torch.eye(x.shape[1]).double())
    root = (vectors * values.sqrt()) @ vectors.T
    _, _, vh = torch.linalg.svd(both.double() @ root, full_matrices=False)
    inverse = (vectors / values.sqrt()) @ vectors.T
    shared = fit_down(down, x, (vh[:width] @ inverse).float())
    fit_dense(ours.query, shared, F.linear(x, theirs.query.weight[rows], theirs.query.bias[rows]))
    fit_dense(ours.key, shared, F.linear(x, theirs.key.weight[rows], theirs.key.bias[rows]))


@torch.no_grad()
def inherit(
    student: ForQuestionAnswering, teacher: ForQuestionAnswering, batches: Iterable[Batch], seed: int = 0
) -> list[float]:
    """Set all of a student's weights from its teacher; returns the error of each layer.

    Raises:
        ValueError: hidden size, head width or depth differ.
    """
    s, t = student.config, teacher.config
    if (s.hidden_size, s.num_hidden_layers, s.head_size) != (t.hidden_size, t.num_hidden_layers, t.head_size):
        message = "a student inherits from a teacher of the same hidden size, head width and depth"
        raise ValueError(message)
    inherit_embeddings(student.mobilebert.embeddings, teacher.mobilebert.embeddings)
    student.qa_outputs.load_state_dict(teacher.qa_outputs.state_dict())
    teacher.eval()
    inputs, masks = [], []
    for batch in batches:
        inputs.append(teacher.mobilebert.embeddings(batch.input_ids, batch.token_type_ids))
        masks.append(batch.attention_mask)
    errors = []
    pairs = zip(student.mobilebert.encoder.layer, teacher.mobilebert.encoder.layer, strict=True)
    for number, (ours, theirs) in enumerate(pairs):
        states = torch.cat([x[mask.bool()] for x, mask in zip(inputs, masks, strict=True)])
        seen = _Observed(theirs, states, masks, inputs)
        errors.append(inherit_layer(ours, theirs, seen, s.hidden_act, seed + number))
        inputs = [theirs(x, additive_mask(m, x.dtype))[0] for x, m in zip(inputs, masks, strict=True)]
    return errors
