# SPDX-License-Identifier: AGPL-3.0-or-later
"""One MobileBERT in the runtimes that people use for it: ours, transformers in PyTorch, its plain export, OpenVINO.

Every contender has the same random weights. Peers are loaded by name, and only if they are installed, because
neither the program nor its measurements need them.
"""

from __future__ import annotations

import contextlib
import importlib
import importlib.metadata
import importlib.util
import io
import logging
import warnings
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

import numpy as np

from desktop_qa.mobilebert import graph, safetensors_file, weights
from desktop_qa.mobilebert.graph_parts import INPUTS, OUTPUTS
from desktop_qa.mobilebert.quantise import DYNAMIC, FLOAT
from desktop_qa.models.manifest import MODEL, Manifest
from desktop_qa.models.onnx_reader import OnnxReader

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from numpy.typing import NDArray

    from desktop_qa.mobilebert.config import MobileBertConfig

Feed = dict[str, Any]

WEIGHTS: Final = "weights.safetensors"
OURS: Final = f"ours/{MODEL}"
OURS_FLOAT: Final = f"ours-float/{MODEL}"
EXPORT: Final = "export.onnx"
EXPORT_INT8: Final = "export-int8.onnx"
OPENVINO_INT8: Final = "openvino-int8.xml"
_CALIBRATION: Final = 4
"""Random windows for OpenVINO's quantisation: its speed does not depend on how good the ranges are."""


@dataclass(frozen=True, slots=True)
class Contender:
    """A way to run the network.

    Attributes:
        name: for the table.
        needs: distributions that must be installed, the import name after a colon where it differs.
        file: what `prepare` makes for it in the work folder.
        load: work folder, configuration and number of threads -> a function from a feed to start and end logits.
        make: writes ``file``; where it is none, an earlier contender's file is used.
    """

    name: str
    needs: tuple[str, ...]
    file: str
    load: Callable[[Path, MobileBertConfig, int], Any]
    make: Callable[[Path, MobileBertConfig], None] | None = None

    def missing(self) -> list[str]:
        """The distributions that are not installed."""
        return [one.partition(":")[0] for one in self.needs if not _installed(one)]


def _installed(need: str) -> bool:
    _, _, module = need.rpartition(":")
    return importlib.util.find_spec(module) is not None


def random_weights(config: MobileBertConfig, seed: int = 0) -> dict[str, NDArray[np.float32]]:
    """Canonical weights of an encoder with a question-answering head, drawn from N(0, initializer_range)."""
    random = np.random.default_rng(seed)
    shapes = weights.encoder_shapes(config) | weights.head_shapes(config)["question answering"]
    values = {}
    for name, shape in shapes.items():
        if "LayerNorm" in name:
            values[name] = np.full(shape, 1.0 if name.endswith("weight") else 0.0, np.float32)
        else:
            values[name] = (random.standard_normal(shape) * config.initializer_range).astype(np.float32)
    return values


def feed(config: MobileBertConfig, batch: int, length: int, seed: int = 0) -> Feed:
    """A batch of full windows of random words, question and passage told apart."""
    ids = np.random.default_rng(seed).integers(1, config.vocab_size, (batch, length))
    types = np.zeros_like(ids)
    types[:, 16:] = 1
    return dict(zip(INPUTS, (ids, np.ones_like(ids), types), strict=True))


@contextlib.contextmanager
def quiet() -> Iterator[None]:
    """Exporters talk a lot; what matters of it comes as an exception."""
    with (
        warnings.catch_warnings(),
        contextlib.redirect_stdout(io.StringIO()),
        contextlib.redirect_stderr(io.StringIO()),
    ):
        warnings.simplefilter("ignore")
        logging.disable(logging.WARNING)
        try:
            yield
        finally:
            logging.disable(logging.NOTSET)


def _make_ours(folder: Path, config: MobileBertConfig) -> None:
    values = safetensors_file.read(folder / WEIGHTS)
    (folder / OURS).write_bytes(graph.build(config, values, DYNAMIC).SerializeToString())


def _make_ours_float(folder: Path, config: MobileBertConfig) -> None:
    values = safetensors_file.read(folder / WEIGHTS)
    (folder / OURS_FLOAT).write_bytes(graph.build(config, values, FLOAT).SerializeToString())


def _load_ours(file: str) -> Callable[[Path, MobileBertConfig, int], Any]:
    """Ours runs as the program runs it; peers run as they come."""

    def load(folder: Path, config: MobileBertConfig, threads: int) -> Any:
        directory = (folder / file).parent
        manifest = Manifest(directory.name, "", "random weights", "", {}, "mobilebert", config.max_position_embeddings)
        reader = OnnxReader(directory, manifest, threads)

        def run(given: Feed) -> tuple[Any, Any]:
            return reader.run(*(given[name] for name in INPUTS))

        return run

    return load


def _load_onnx(file: str) -> Callable[[Path, MobileBertConfig, int], Any]:
    def load(folder: Path, config: MobileBertConfig, threads: int) -> Any:
        del config
        import onnxruntime

        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = threads
        options.log_severity_level = 3
        session = onnxruntime.InferenceSession(str(folder / file), options, providers=["CPUExecutionProvider"])

        def run(given: Feed) -> tuple[Any, Any]:
            start, end = session.run(list(OUTPUTS), given)
            return start, end

        return run

    return load


def _transformers_model(folder: Path, config: MobileBertConfig) -> Any:
    torch, transformers = importlib.import_module("torch"), importlib.import_module("transformers")
    values = config.to_dict() | {"architectures": ["MobileBertForQuestionAnswering"]}
    model = transformers.MobileBertForQuestionAnswering(transformers.MobileBertConfig(**values)).eval()
    state = {name: torch.from_numpy(array) for name, array in safetensors_file.read(folder / WEIGHTS).items()}
    model.load_state_dict(state, strict=False)
    return model


def _load_transformers(folder: Path, config: MobileBertConfig, threads: int) -> Any:
    torch = importlib.import_module("torch")
    with quiet():
        model = _transformers_model(folder, config)

    def run(given: Feed) -> tuple[Any, Any]:
        torch.set_num_threads(threads)
        with torch.inference_mode():
            out = model(**{name: torch.from_numpy(array) for name, array in given.items()})
        return out.start_logits.numpy(), out.end_logits.numpy()

    return run


def _make_export(folder: Path, config: MobileBertConfig) -> None:
    torch = importlib.import_module("torch")
    axes = {name: {0: "batch", 1: "length"} for name in (*INPUTS, *OUTPUTS)}
    with quiet():
        model = _transformers_model(folder, config)
        example = tuple(torch.from_numpy(array) for array in feed(config, 2, 64).values())
        torch.onnx.export(
            model, example, str(folder / EXPORT), input_names=list(INPUTS), output_names=list(OUTPUTS),
            dynamic_axes=axes, opset_version=17, dynamo=False,
        )  # fmt: skip


def _make_export_int8(folder: Path, config: MobileBertConfig) -> None:
    if not (folder / EXPORT).exists():
        _make_export(folder, config)
    quantization = importlib.import_module("onnxruntime.quantization")
    with quiet():
        quantization.quantize_dynamic(str(folder / EXPORT), str(folder / EXPORT_INT8))


def _make_openvino(folder: Path, config: MobileBertConfig) -> None:
    if not (folder / EXPORT).exists():
        _make_export(folder, config)
    openvino, nncf = importlib.import_module("openvino"), importlib.import_module("nncf")
    with quiet():
        windows = [feed(config, 1, 128, seed) for seed in range(_CALIBRATION)]
        model = nncf.quantize(
            openvino.Core().read_model(str(folder / EXPORT)),
            nncf.Dataset(windows),
            model_type=nncf.ModelType.TRANSFORMER,
            subset_size=_CALIBRATION,
        )
        openvino.save_model(model, str(folder / OPENVINO_INT8), compress_to_fp16=False)


def _load_openvino(file: str) -> Callable[[Path, MobileBertConfig, int], Any]:
    def load(folder: Path, config: MobileBertConfig, threads: int) -> Any:
        del config
        openvino = importlib.import_module("openvino")
        settings = {"INFERENCE_NUM_THREADS": threads, "PERFORMANCE_HINT": "LATENCY"}
        request = openvino.Core().compile_model(str(folder / file), "CPU", settings).create_infer_request()

        def run(given: Feed) -> tuple[Any, Any]:
            found = request.infer(given)
            return found[OUTPUTS[0]], found[OUTPUTS[1]]

        return run

    return load


_TORCH: Final = ("torch", "transformers")
CONTENDERS: Final = (
    Contender("Desktop QA, int8", ("onnx",), OURS, _load_ours(OURS), _make_ours),
    Contender("Desktop QA, float32", ("onnx",), OURS_FLOAT, _load_ours(OURS_FLOAT), _make_ours_float),
    Contender("transformers in PyTorch", _TORCH, WEIGHTS, _load_transformers),
    Contender("its export, float32", (*_TORCH, "onnx"), EXPORT, _load_onnx(EXPORT), _make_export),
    Contender(
        "its export, quantize_dynamic", (*_TORCH, "onnx"), EXPORT_INT8, _load_onnx(EXPORT_INT8), _make_export_int8
    ),
    Contender(
        "OpenVINO, int8 by NNCF", (*_TORCH, "openvino", "nncf"), OPENVINO_INT8, _load_openvino(OPENVINO_INT8),
        _make_openvino,
    ),
    Contender(
        "OpenVINO, quantize_dynamic's", (*_TORCH, "openvino", "onnx"), EXPORT_INT8, _load_openvino(EXPORT_INT8),
        _make_export_int8,
    ),
)  # fmt: skip
"""The first is what the ratios refer to."""


def prepare(folder: Path, config: MobileBertConfig, contender: Contender) -> None:
    """Make the contender's file in ``folder``, where it is not there yet."""
    if not (folder / WEIGHTS).exists():
        safetensors_file.write(folder / WEIGHTS, random_weights(config))
    (folder / contender.file).parent.mkdir(exist_ok=True)
    if contender.make is not None and not (folder / contender.file).exists():
        contender.make(folder, config)


def versions() -> dict[str, str]:
    """Versions of the packages that take part and are installed."""
    found = {}
    for name in ("onnxruntime", "torch", "transformers", "openvino", "nncf", "numpy"):
        with contextlib.suppress(importlib.metadata.PackageNotFoundError):
            found[name] = importlib.metadata.version(name)
    return found
