# SPDX-License-Identifier: AGPL-3.0-or-later
"""MobileBERT at its real size, written by the reference packages from random weights, through to an installed reader.

The TensorFlow half runs the fixtures' script in an interpreter that has TensorFlow and tf-models-official: this one,
or the one that the variable DESKTOP_QA_REFERENCE_PYTHON names.
"""

from __future__ import annotations

import importlib.util
import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from desktop_qa.mobilebert import directory
from desktop_qa.models.install import Options, import_model
from desktop_qa.models.store import faults

pytestmark = [pytest.mark.slow, pytest.mark.timeout(900)]

SCRIPT = Path(__file__).resolve().parents[1] / "mobilebert" / "formats" / "make_fixtures.py"
WORDS = 30522


@pytest.fixture(scope="module")
def vocabulary(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """As many words as the uncased vocabulary has."""
    path = tmp_path_factory.mktemp("words") / "vocab.txt"
    special = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]"]
    path.write_text("\n".join([*special, *(f"word{number}" for number in range(WORDS - len(special)))]) + "\n")
    return path


def check(installed: Path, given: dict[str, np.ndarray], expected: tuple[np.ndarray, np.ndarray]) -> None:
    """Logits within 1e-4 of the reference's scale, and the same best start and end."""
    import onnxruntime

    session = onnxruntime.InferenceSession(str(installed / "model.onnx"), providers=["CPUExecutionProvider"])
    names = ("input_ids", "attention_mask", "token_type_ids")
    got = session.run(["start_logits", "end_logits"], {name: given[name].astype(np.int64) for name in names})
    mask = given["attention_mask"].astype(bool)
    for mine, theirs in zip(got, expected, strict=True):
        assert np.abs(mine - theirs)[mask].max() < 1e-4 * np.abs(theirs[mask]).max()
        assert (np.where(mask, mine, -np.inf).argmax(1) == np.where(mask, theirs, -np.inf).argmax(1)).all()


def test_from_transformers(tmp_path: Path, vocabulary: Path) -> None:
    torch = pytest.importorskip("torch")
    transformers = pytest.importorskip("transformers")
    transformers.utils.logging.disable_progress_bar()
    torch.manual_seed(0)
    model = transformers.MobileBertForQuestionAnswering(transformers.MobileBertConfig()).eval()
    model.save_pretrained(tmp_path / "published")
    rng = np.random.default_rng(0)
    ids = rng.integers(5, WORDS, (2, 96))
    mask = np.ones_like(ids)
    mask[1, -20:] = 0
    given = {"input_ids": ids, "attention_mask": mask, "token_type_ids": np.repeat([[0] * 16 + [1] * 80], 2, 0)}
    with torch.no_grad():
        out = model(**{name: torch.from_numpy(values) for name, values in given.items()})
    models = tmp_path / "models"
    exact = import_model(
        tmp_path / "published", models, Options(name="exact", vocabulary=vocabulary, precision="float")
    )
    check(exact.directory, given, (out.start_logits.numpy(), out.end_logits.numpy()))
    small = import_model(tmp_path / "published", models, Options(name="small", vocabulary=vocabulary))
    assert small.manifest.max_length == 384
    assert faults(small.directory, small.manifest) == ()
    assert directory.self_check(small.directory).seconds > 0
    assert (small.directory / "model.onnx").stat().st_size < 30e6


def test_from_the_model_garden(tmp_path: Path, vocabulary: Path) -> None:
    python = os.environ.get("DESKTOP_QA_REFERENCE_PYTHON", sys.executable)
    if python == sys.executable and importlib.util.find_spec("tensorflow") is None:
        pytest.skip("TensorFlow is not installed, and DESKTOP_QA_REFERENCE_PYTHON names no interpreter that has it")
    published = tmp_path / "published"
    published.mkdir()
    subprocess.run([python, str(SCRIPT), "tensorflow", "--full-size", str(published)], check=True, capture_output=True)
    expected = dict(np.load(published / "expected.npz"))
    for source in ("tf2", "saved-model", "tflite"):
        installed = import_model(
            published / source,
            tmp_path / "models",
            Options(name=source, vocabulary=vocabulary, precision="float"),
        )
        check(installed.directory, expected, (expected["start"], expected["end"]))
    small = import_model(published / "tf2", tmp_path / "models", Options(name="small", vocabulary=vocabulary))
    assert directory.self_check(small.directory).seconds > 0
