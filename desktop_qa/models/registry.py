# SPDX-License-Identifier: AGPL-3.0-or-later
"""Published MobileBERTs that ``models fetch`` knows by name, with where they are and what their authors measured.

Sizes and checksums are those that the source itself states when it is asked (the hub does, for every file); this
table states none that would go stale.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final

from desktop_qa.common.errors import ModelError, Text

if TYPE_CHECKING:
    from collections.abc import Mapping


@dataclass(frozen=True, slots=True)
class HubSource:
    """A repository of a hub that speaks Hugging Face's protocol."""

    repository: str
    revision: str = "main"

    def __str__(self) -> str:
        return f"https://huggingface.co/{self.repository}"


@dataclass(frozen=True, slots=True)
class WebSource:
    """One archive at an https address; ``sha256`` and ``size`` where its publisher states them."""

    url: str
    sha256: str = ""
    size: int = 0

    def __str__(self) -> str:
        return self.url


@dataclass(frozen=True, slots=True)
class Published:
    """A published model.

    Attributes:
        name: what a person types, and the name it is installed under.
        title: a few words for a list.
        source: where it is downloaded from.
        licence: SPDX identifier of the weights' licence.
        languages: of the texts it reads.
        answers: whether it was fine-tuned for questions; otherwise it is a starting point for training.
        about: what it is good for, in a few more words.
        megabytes: rough size of the download, computed from its parameters; 0 where that is not known beforehand.
        figures: what its authors measured, for the manifest.
        lowercase: whether its vocabulary is uncased.
        vocabulary: repository with its ``vocab.txt``, where the source itself publishes none.
    """

    name: str
    title: str
    source: HubSource | WebSource
    licence: str
    answers: bool
    about: str = ""
    megabytes: int = 0
    languages: tuple[str, ...] = ("en",)
    figures: Mapping[str, Any] = field(default_factory=dict)
    lowercase: bool = True
    vocabulary: HubSource | None = None

    @property
    def line(self) -> str:
        """Title and purpose."""
        return f"{self.title}: {self.about}" if self.about else self.title


_GOOGLE: Final = "https://storage.googleapis.com/"

PUBLISHED: Final = (
    Published(
        "mobilebert-squad-v1",
        Text("MobileBERT fine-tuned on SQuAD 1.1"),
        HubSource("csarron/mobilebert-uncased-squad-v1"),
        "MIT",
        answers=True,
        about="answers questions whose answer is in the text",
        megabytes=98,
        figures={"published": {"set": "SQuAD 1.1 dev", "exact": 82.6, "f1": 90.0}},
    ),
    Published(
        "mobilebert-squad-v2",
        Text("MobileBERT fine-tuned on SQuAD 2.0"),
        HubSource("csarron/mobilebert-uncased-squad-v2"),
        "MIT",
        answers=True,
        about="also tells when the text has no answer",
        megabytes=98,
        figures={"published": {"set": "SQuAD 2.0 dev", "exact": 75.2, "f1": 78.8}},
    ),
    Published(
        "mobilebert-uncased",
        Text("Google's MobileBERT as pre-trained"),
        HubSource("google/mobilebert-uncased"),
        "Apache-2.0",
        answers=False,
        about="a starting point for fine-tuning",
        megabytes=146,
    ),
    Published(
        "mobilebert-uncased-tf1",
        Text("Google's MobileBERT as google-research released it"),
        WebSource(_GOOGLE + "cloud-tpu-checkpoints/mobilebert/uncased_L-24_H-128_B-512_A-4_F-4_OPT.tar.gz"),
        "Apache-2.0",
        answers=False,
        about="TF1 checkpoint, with its pre-training heads",
        vocabulary=HubSource("google/mobilebert-uncased"),
    ),
    Published(
        "mobilebert-multilingual",
        Text("Multilingual, cased MobileBERT of the TensorFlow model garden"),
        # The project page links the same object through storage.cloud.google.com, which asks for a Google account.
        WebSource(_GOOGLE + "tf_model_garden/official/mobilebert/multi_cased_L-24_H-128_B-512_A-4_F-4_OPT.tar.gz"),
        "Apache-2.0",
        answers=False,
        about="a starting point for fine-tuning",
        languages=("mul",),
        figures={"published": {"set": "XNLI zero-shot", "accuracy": 64.7}},
        lowercase=False,
        vocabulary=HubSource("google-bert/bert-base-multilingual-cased"),
    ),
)


def find(name: str) -> Published:
    """The published model called ``name``, or one whose repository is; raises `ModelError` listing the names."""
    for entry in PUBLISHED:
        if name == entry.name or (isinstance(entry.source, HubSource) and name == entry.source.repository):
            return entry
    known = ", ".join(entry.name for entry in PUBLISHED)
    raise ModelError("No published model is known as {name}. Known: {known}.", name=repr(name), known=known)
