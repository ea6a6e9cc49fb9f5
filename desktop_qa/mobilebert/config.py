# SPDX-License-Identifier: AGPL-3.0-or-later
"""The shape of a MobileBERT: one configuration for the whole family, and the published members by name."""

from __future__ import annotations

import dataclasses
import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from desktop_qa.common.errors import ModelError, Text, joined

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

ACTIVATIONS: Final = ("relu", "relu6", "gelu", "gelu_tanh")
NORMALISATIONS: Final = ("no_norm", "layer_norm")

_ACTIVATION_ALIASES: Final = {
    "gelu_new": "gelu_tanh",
    "gelu_pytorch_tanh": "gelu_tanh",
    "gelu_fast": "gelu_tanh",
}


@dataclass(frozen=True, slots=True)
class MobileBertConfig:
    """Every dimension and switch of the family (defaults: the published `uncased_L-24_H-128_B-512_A-4_F-4_OPT`).

    Attributes:
        vocab_size: number of word pieces, V.
        embedding_size: width of the word embeddings, E.
        hidden_size: width H between the layers.
        intra_bottleneck_size: width B inside a layer (equal to ``hidden_size`` without bottlenecks).
        num_hidden_layers: number of layers.
        num_attention_heads: heads; each is ``B / num_attention_heads`` wide.
        intermediate_size: inner width of each feed-forward network.
        num_feedforward_networks: feed-forward networks in a row, F.
        hidden_act: ``relu``, ``relu6``, ``gelu`` (erf) or ``gelu_tanh`` (the form of the TF1 code).
        normalization_type: ``no_norm`` (elementwise scale and shift) or ``layer_norm``.
        use_bottleneck: false makes a plain post-norm transformer of width H.
        key_query_shared_bottleneck: query and key read one shared projection of the layer's input.
        use_bottleneck_attention: query, key and value all read the input bottleneck (the tiny variant).
        trigram_input: a token's input is the embeddings of the next, the own and the previous token.
        classifier_activation: whether the pooler has a dense layer with tanh; otherwise it is the first token.
        embedding_norm_eps: epsilon of the embeddings' LayerNorm where it differs from ``layer_norm_eps``.
    """

    vocab_size: int = 30522
    embedding_size: int = 128
    hidden_size: int = 512
    intra_bottleneck_size: int = 128
    num_hidden_layers: int = 24
    num_attention_heads: int = 4
    intermediate_size: int = 512
    num_feedforward_networks: int = 4
    hidden_act: str = "relu"
    normalization_type: str = "no_norm"
    use_bottleneck: bool = True
    key_query_shared_bottleneck: bool = True
    use_bottleneck_attention: bool = False
    trigram_input: bool = True
    classifier_activation: bool = False
    max_position_embeddings: int = 512
    type_vocab_size: int = 2
    hidden_dropout_prob: float = 0.0
    attention_probs_dropout_prob: float = 0.1
    initializer_range: float = 0.02
    layer_norm_eps: float = 1e-12
    embedding_norm_eps: float | None = None
    pad_token_id: int = 0

    def __post_init__(self) -> None:
        positive = (
            "vocab_size", "embedding_size", "hidden_size", "intra_bottleneck_size", "num_hidden_layers",
            "num_attention_heads", "intermediate_size", "num_feedforward_networks", "max_position_embeddings",
            "type_vocab_size",
        )  # fmt: skip
        faults = [
            Text("{name} is {value}", name=name, value=repr(getattr(self, name)))
            for name in positive
            if not _is_count(getattr(self, name))
        ]
        if not faults and self.inner_size % self.num_attention_heads:
            faults.append(
                Text(
                    "{heads} heads do not divide a width of {width}",
                    heads=self.num_attention_heads,
                    width=self.inner_size,
                )
            )
        if self.hidden_act not in ACTIVATIONS:
            faults.append(_none_of("hidden_act", self.hidden_act, ACTIVATIONS))
        if self.normalization_type not in NORMALISATIONS:
            faults.append(_none_of("normalization_type", self.normalization_type, NORMALISATIONS))
        if faults:
            raise ModelError("This is not a MobileBERT configuration: {reason}.", reason=joined(faults, "; "))

    @property
    def inner_size(self) -> int:
        """Width inside a layer: B with bottlenecks, H without."""
        return self.intra_bottleneck_size if self.use_bottleneck else self.hidden_size

    @property
    def head_size(self) -> int:
        """Width of one attention head."""
        return self.inner_size // self.num_attention_heads

    @property
    def query_key_input_size(self) -> int:
        """Width of what query and key are computed from."""
        shared = self.key_query_shared_bottleneck or self.use_bottleneck_attention
        return self.inner_size if self.use_bottleneck and shared else self.hidden_size

    @property
    def value_input_size(self) -> int:
        """Width of what the value is computed from."""
        return self.inner_size if self.use_bottleneck and self.use_bottleneck_attention else self.hidden_size

    @property
    def has_attention_bottleneck(self) -> bool:
        """Whether layers carry ``bottleneck.attention``, the projection that query and key share."""
        return self.use_bottleneck and self.key_query_shared_bottleneck and not self.use_bottleneck_attention

    @property
    def transforms_embeddings(self) -> bool:
        """Whether embeddings pass a dense layer before positions are added."""
        return self.trigram_input or self.embedding_size != self.hidden_size

    @property
    def embedding_input_size(self) -> int:
        """Width of the input of the embedding transformation."""
        return self.embedding_size * (3 if self.trigram_input else 1)

    def to_dict(self) -> dict[str, Any]:
        """The ``config.json`` of the Hugging Face layout, readable by `from_dict` and by `transformers`."""
        act = "gelu_new" if self.hidden_act == "gelu_tanh" else self.hidden_act
        values = dataclasses.asdict(self)
        if values["embedding_norm_eps"] is None:
            del values["embedding_norm_eps"]
        return {"model_type": "mobilebert"} | values | {"hidden_act": act}

    @classmethod
    def from_dict(cls, values: dict[str, Any]) -> MobileBertConfig:
        """Read a Hugging Face ``config.json`` or one of google-research's JSON files.

        Raises:
            ModelError: it describes another architecture or an impossible shape.
        """
        kind = values.get("model_type", "mobilebert")
        if kind != "mobilebert":
            raise ModelError("This is a {kind} model, not a MobileBERT.", kind=repr(kind))
        if "hidden_size" not in values:
            missing = Text("{name} is missing", name="hidden_size")
            raise ModelError("This is not a MobileBERT configuration: {reason}.", reason=missing)
        known = {field.name for field in dataclasses.fields(cls)}
        taken = {name: value for name, value in values.items() if name in known and value is not None}
        # `transformers` spells the absence of bottlenecks with its own switch; google-research's files by B = H.
        if "use_bottleneck" not in taken and "intra_bottleneck_size" not in taken:
            taken |= {"use_bottleneck": False, "intra_bottleneck_size": values["hidden_size"]}
        act = taken.get("hidden_act", "relu")
        taken["hidden_act"] = _ACTIVATION_ALIASES.get(act, act)
        try:
            return cls(**taken)
        except TypeError as error:
            raise ModelError("This is not a MobileBERT configuration: {reason}.", reason=error) from error

    @classmethod
    def load(cls, path: Path) -> MobileBertConfig:
        """Read a ``config.json``; raises `ModelError` when it is no such file."""
        try:
            values = json.loads(path.read_text(encoding="utf-8"))
        except (OSError, ValueError) as error:
            raise ModelError(
                "{path} cannot be read as a model configuration: {reason}", path=path, reason=error
            ) from error
        if not isinstance(values, dict):
            raise ModelError("{path} is not a model configuration.", path=path)
        return cls.from_dict(values)

    def parameter_count(self, *, pooler: bool = True) -> int:
        """Number of parameters of the encoder, computed from the shapes alone."""
        H, B, inner = self.hidden_size, self.inner_size, self.intermediate_size
        tables = self.vocab_size * self.embedding_size + (self.max_position_embeddings + self.type_vocab_size) * H
        transform = (self.embedding_input_size + 1) * H if self.transforms_embeddings else 0
        attention = 2 * (self.query_key_input_size + 1) * B + (self.value_input_size + 1) * B + (B + 1) * B + 2 * B
        ffn = (B + 1) * inner + (inner + 1) * B + 2 * B
        layer = attention + self.num_feedforward_networks * ffn
        if self.use_bottleneck:
            down = (H + 1) * B + 2 * B
            layer += down * (2 if self.has_attention_bottleneck else 1) + (B + 1) * H + 2 * H
        pooled = (H + 1) * H if pooler and self.classifier_activation else 0
        return tables + transform + 2 * H + self.num_hidden_layers * layer + pooled


def _none_of(name: str, value: object, known: Iterable[str]) -> Text:
    return Text("{name} {value} is none of {names}", name=name, value=repr(value), names=", ".join(known))


def _is_count(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and value > 0


MOBILEBERT: Final = MobileBertConfig()

NAMED: Final[dict[str, MobileBertConfig]] = {
    "mobilebert": MOBILEBERT,
    "mobilebert-tiny": dataclasses.replace(
        MOBILEBERT,
        num_feedforward_networks=2,
        key_query_shared_bottleneck=False,
        use_bottleneck_attention=True,
    ),
    "mobilebert-no-opt": dataclasses.replace(MOBILEBERT, hidden_act="gelu_tanh", normalization_type="layer_norm"),
    "mobilebert-multilingual": dataclasses.replace(MOBILEBERT, vocab_size=119547),
    "ib-bert-large": dataclasses.replace(
        MOBILEBERT,
        intra_bottleneck_size=1024,
        intermediate_size=4096,
        num_feedforward_networks=1,
        hidden_act="gelu_tanh",
        normalization_type="layer_norm",
        key_query_shared_bottleneck=False,
        classifier_activation=True,
        hidden_dropout_prob=0.1,
    ),
}
"""The published configurations; sizes and switches as in google-research's JSON files."""


def named(name: str) -> MobileBertConfig:
    """The configuration published under ``name``; raises `ModelError` listing the names for an unknown one."""
    try:
        return NAMED[name]
    except KeyError:
        raise ModelError(
            "There is no configuration {name}; there are: {names}.", name=repr(name), names=", ".join(NAMED)
        ) from None
