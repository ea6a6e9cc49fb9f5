# SPDX-License-Identifier: AGPL-3.0-or-later
"""Weights out of a run: as a Hugging Face directory to train on from, and as a model directory the program installs."""

from __future__ import annotations

import dataclasses
import json
from typing import TYPE_CHECKING, Any

import torch
from safetensors.torch import save as to_safetensors

from desktop_qa.common import atomic
from desktop_qa.common.errors import UserError
from desktop_qa.mobilebert import calibrate
from desktop_qa.mobilebert import directory as model_directory
from desktop_qa.mobilebert.quantise import DYNAMIC, FLOAT
from desktop_qa.training.teacher import load_reader, load_weights

if TYPE_CHECKING:
    from pathlib import Path

    from desktop_qa.mobilebert.config import MobileBertConfig

ARCHITECTURES = {
    "qa_outputs": "MobileBertForQuestionAnswering",
    "classifier": "MobileBertForSequenceClassification",
    "cls": "MobileBertForPreTraining",
}


def trained_weights(checkpoint: Path) -> dict[str, torch.Tensor]:
    """The model's weights in a run's checkpoint.

    Raises:
        UserError: it is no checkpoint.
    """
    try:
        state: dict[str, Any] = torch.load(checkpoint, map_location="cpu", weights_only=True)
        weights: dict[str, torch.Tensor] = state["student"]
    except Exception as error:
        raise UserError(f"{checkpoint} is no checkpoint of a run: {error}") from error
    return weights


def mean_weights(weights: dict[str, torch.Tensor], other: Path) -> dict[str, torch.Tensor]:
    """The mean of a reader's weights and those of the reader in the folder ``other``.

    Raises:
        ModelError: they are of another shape.
    """
    beside = load_reader(other)
    before = {name: value.clone() for name, value in beside.state_dict().items()}
    load_weights(beside, weights)
    return {name: (before[name] + value) / 2 for name, value in beside.state_dict().items()}


def write_weights(
    config: MobileBertConfig, weights: dict[str, torch.Tensor], target: Path, tokenizer: Path | None = None
) -> None:
    """Write ``config.json``, ``model.safetensors`` and the tokenizer, as `transformers` lays them out."""
    head = next((title for name, title in ARCHITECTURES.items() if any(w.startswith(name) for w in weights)), "")
    values = config.to_dict() | ({"architectures": [head]} if head else {})
    plain = {name: value.detach().float().contiguous().clone() for name, value in weights.items()}
    atomic.write_text(target / "config.json", json.dumps(values, indent=2) + "\n")
    atomic.write_bytes(target / "model.safetensors", to_safetensors(plain, metadata={"format": "pt"}))
    if tokenizer is not None:
        for name in ("tokenizer.json", "vocab.txt"):
            if (tokenizer / name).exists():
                atomic.write_bytes(target / name, (tokenizer / name).read_bytes())


def write_model(
    config: MobileBertConfig,
    weights: dict[str, torch.Tensor],
    target: Path,
    tokenizer: Path,
    manifest: dict[str, Any],
    *,
    int8: bool = True,
    tune: Path | None = None,
) -> float:
    """Write an installable model directory and check it; returns the seconds of one full window.

    ``tune`` is a file of questions in SQuAD's format: on some of them the int8 model's scales are tuned.

    Raises:
        ModelError: the weights hold no question-answering head, or the model does not pass its self-check.
    """
    arrays = {name: value.detach().float().numpy() for name, value in weights.items()}
    recipe, feeds = (DYNAMIC if int8 else FLOAT), None
    words = (tokenizer / "tokenizer.json").read_text(encoding="utf-8")
    if tune is not None and int8:
        feeds = calibrate.windows_of(tune, words, 384)
        recipe = dataclasses.replace(recipe, tuned=True)
    model_directory.write(
        target,
        model=model_directory.build_model(config, arrays, recipe, feeds),
        tokenizer=words,
        manifest={"architecture": "mobilebert", "max_length": 384, "languages": ["en"], "recipe": recipe.describe()}
        | manifest,
    )
    return model_directory.self_check(target).seconds
