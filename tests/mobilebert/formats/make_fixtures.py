# SPDX-License-Identifier: AGPL-3.0-or-later
"""Write the small files in ``data/``: each format as its reference package writes it, from random weights.

    python make_fixtures.py huggingface        needs transformers and torch
    python make_fixtures.py tensorflow         needs tensorflow, tf-keras and tf-models-official
    python make_fixtures.py tensorflow --full-size DIR     the same formats at full size, for the slow test

The second reads what the first wrote (TF1 checkpoints are made from the same weights, so that the outputs of
``transformers`` are their reference). Beside each model lies ``expected.npz``: fixed ids, mask and types, and the
start and end logits that the reference package computes for them.
"""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path

import numpy as np

DATA = Path(__file__).parent / "data"
WORDS = [
    "[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]", *"abcdefghijklmnopqrstuvwxyz0123456789",
    "the", "who", "wrote", "it", "was", "##ing", "##s", "##ed", ".", ",", "?", "!", "-", "and", "of", "in", "to",
    "when", "where", "what",
]  # fmt: skip
SIZES = {
    "vocab_size": len(WORDS),
    "embedding_size": 8,
    "hidden_size": 32,
    "intra_bottleneck_size": 16,
    "num_hidden_layers": 2,
    "num_attention_heads": 2,
    "intermediate_size": 24,
    "num_feedforward_networks": 3,
    "max_position_embeddings": 64,
    "type_vocab_size": 2,
}
FULL_SIZE = {
    "vocab_size": 30522,
    "embedding_size": 128,
    "hidden_size": 512,
    "intra_bottleneck_size": 128,
    "num_hidden_layers": 24,
    "num_attention_heads": 4,
    "intermediate_size": 512,
    "num_feedforward_networks": 4,
    "max_position_embeddings": 512,
    "type_vocab_size": 2,
}


def inputs(vocab_size: int, length: int = 16) -> dict[str, np.ndarray]:
    """Two windows, the second one padded."""
    rng = np.random.default_rng(7)
    ids = rng.integers(5, vocab_size, (2, length))
    ids[:, 0], ids[:, 5], ids[:, -1] = 2, 3, 3
    ids[1, -4:] = 0
    mask = (ids != 0).astype(np.int64)
    types = np.repeat([[0] * 6 + [1] * (length - 6)], 2, axis=0) * mask
    return {"input_ids": ids, "attention_mask": mask, "token_type_ids": types}


def write_expected(directory: Path, given: dict[str, np.ndarray], start: np.ndarray, end: np.ndarray) -> None:
    np.savez_compressed(directory / "expected.npz", **given, start=start, end=end)


def write_vocabulary(directory: Path) -> None:
    (directory / "vocab.txt").write_text("\n".join(WORDS) + "\n", "utf-8")


def random_norms(rng: np.random.Generator, name: str, shape: tuple[int, ...]) -> np.ndarray:
    """Values that no optimiser of graphs can drop: no zero biases, no unit gains."""
    gain = name.endswith(("gamma", "LayerNorm.weight"))
    return (rng.normal(1.0 if gain else 0.0, 0.25, shape)).astype(np.float32)


# -- transformers ---------------------------------------------------------------------------------------------------


def huggingface() -> None:
    import torch
    from transformers import MobileBertConfig, MobileBertForPreTraining, MobileBertForQuestionAnswering

    def fill(model: torch.nn.Module) -> None:
        rng = np.random.default_rng(1)
        with torch.no_grad():
            for name, value in model.named_parameters():
                value.copy_(torch.from_numpy(random_norms(rng, name, tuple(value.shape))))

    for name, changes in {
        "huggingface": {},
        "huggingface-tiny": {"use_bottleneck_attention": True, "key_query_shared_bottleneck": False},
        "huggingface-no-opt": {"normalization_type": "layer_norm", "hidden_act": "gelu_new"},
    }.items():
        directory = DATA / name
        model = MobileBertForQuestionAnswering(MobileBertConfig(**SIZES, **changes)).eval()
        fill(model)
        model.save_pretrained(directory)
        write_vocabulary(directory)
        given = inputs(SIZES["vocab_size"])
        with torch.no_grad():
            out = model(**{key: torch.from_numpy(value) for key, value in given.items()})
        write_expected(directory, given, out.start_logits.numpy(), out.end_logits.numpy())
        if name == "huggingface":
            write_onnx(model, given, out)
            for layout, new in (("pickle", True), ("pickle-legacy", False)):
                other = DATA / f"huggingface-{layout}"
                other.mkdir(exist_ok=True)
                torch.save(model.state_dict(), other / "pytorch_model.bin", _use_new_zipfile_serialization=new)
                (other / "config.json").write_bytes((directory / "config.json").read_bytes())
    encoder = MobileBertForPreTraining(MobileBertConfig(**SIZES)).eval()
    fill(encoder)
    encoder.save_pretrained(DATA / "huggingface-encoder")
    write_vocabulary(DATA / "huggingface-encoder")


def write_onnx(model: object, given: dict[str, np.ndarray], out: object) -> None:
    """PyTorch's own export of the model of transformers."""
    import torch

    directory = DATA / "onnx"
    directory.mkdir(exist_ok=True)
    model.config.return_dict = False
    torch.onnx.export(
        model,
        tuple(torch.from_numpy(values) for values in given.values()),
        str(directory / "model.onnx"),
        input_names=list(given),
        output_names=["start_logits", "end_logits"],
        dynamic_axes={name: {0: "batch", 1: "sequence"} for name in (*given, "start_logits", "end_logits")},
        dynamo=False,
    )
    model.config.return_dict = True
    write_vocabulary(directory)
    write_expected(directory, given, out.start_logits.numpy(), out.end_logits.numpy())


# -- TensorFlow -----------------------------------------------------------------------------------------------------


def tf1_name(name: str) -> tuple[str, bool]:
    """google-research's name of a weight of transformers, and whether it is transposed."""
    fixed = {
        "mobilebert.embeddings.word_embeddings.weight": "bert/embeddings/word_embeddings",
        "mobilebert.embeddings.position_embeddings.weight": "bert/embeddings/position_embeddings",
        "mobilebert.embeddings.token_type_embeddings.weight": "bert/embeddings/token_type_embeddings",
        "qa_outputs.weight": "cls/squad/output_weights",
        "qa_outputs.bias": "cls/squad/output_bias",
        "cls.predictions.bias": "cls/predictions/output_bias",
        "cls.predictions.dense.weight": "cls/predictions/extra_output_weights",
        "cls.seq_relationship.weight": "cls/seq_relationship/output_weights",
        "cls.seq_relationship.bias": "cls/seq_relationship/output_bias",
    }
    if name in fixed:
        return fixed[name], name == "cls.predictions.dense.weight"
    scope, leaf = name.replace("mobilebert.", "bert.").rsplit(".", 1)
    for dots, slashes in (("layer.", "layer_"), ("ffn.", "ffn_layer_"), ("LayerNorm", "FakeLayerNorm")):
        scope = scope.replace(dots, slashes)
    if scope.startswith("cls."):  # the head of masked words has a true layer normalisation
        scope = scope.replace("FakeLayerNorm", "LayerNorm")
    is_norm = scope.endswith("LayerNorm")
    leaf = {"weight": "gamma" if is_norm else "kernel", "bias": "beta" if is_norm else "bias"}[leaf]
    return f"{scope.replace('.', '/')}/{leaf}", leaf == "kernel"


def write_tf1(prefix: Path, weights: dict[str, np.ndarray], *, slots: bool = True) -> None:
    """A TF1 saver's checkpoint with an optimiser's slots and a step counter."""
    import tensorflow as tf

    v1 = tf.compat.v1
    with tf.Graph().as_default(), v1.Session() as session:
        for name, values in weights.items():
            scope, transposed = tf1_name(name)
            values = values.T if transposed else values
            v1.get_variable(scope, initializer=tf.constant(values))
            for slot in ("adam_m", "adam_v"):
                if slots and values.ndim == 1:  # enough to show that slots are skipped
                    v1.get_variable(f"{scope}/{slot}", initializer=tf.constant(np.zeros_like(values)))
        v1.train.create_global_step()
        session.run(v1.global_variables_initializer())
        v1.train.Saver().save(session, str(prefix), write_meta_graph=False)
    # TF1 notes the absolute path; the fixture keeps that, as of another machine.
    state = prefix.parent / "checkpoint"
    state.write_text(state.read_text().replace(str(prefix.parent), "/somewhere/else"))


def converted(weights: dict[str, np.ndarray]) -> None:
    """A TF1 pre-training checkpoint, turned into a TF2 one by the garden's own converter."""
    import tempfile

    import tf_keras
    from official.projects.mobilebert import model_utils
    from official.projects.mobilebert import tf2_model_checkpoint_converter as converter

    model_utils.tf_keras = tf_keras  # an import that 2.20 forgot
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / "model.ckpt-100"
        write_tf1(source, {name: w for name, w in weights.items() if "decoder" not in name}, slots=False)
        config = model_utils.BertConfig.from_dict(json.loads(google_config(SIZES)))
        replacements = [("bert/", ""), *converter._NAME_REPLACEMENT[1:]]
        target = Path(folder) / "out" / "ckpt"
        converter.convert(str(source), str(target), replacements, [], config, converter._EXCLUDE_PATTERNS)
        directory = DATA / "tf2-converted"
        directory.mkdir(exist_ok=True)
        for file in target.parent.iterdir():
            if file.is_file():
                (directory / file.name).write_bytes(file.read_bytes())


def google_config(sizes: dict[str, int]) -> str:
    """``bert_config.json`` as google-research's code writes it."""
    switches = {
        "hidden_act": "relu", "normalization_type": "no_norm", "use_bottleneck": True, "trigram_input": True,
        "use_bottleneck_attention": False, "key_query_shared_bottleneck": True, "classifier_activation": False,
        "hidden_dropout_prob": 0.0, "attention_probs_dropout_prob": 0.1, "initializer_range": 0.02,
    }  # fmt: skip
    return json.dumps(sizes | switches, indent=2)


def garden_encoder(sizes: dict[str, int], **changes: object) -> object:
    from official.nlp.modeling.networks.mobile_bert_encoder import MobileBERTEncoder

    return MobileBERTEncoder(
        word_vocab_size=sizes["vocab_size"],
        word_embed_size=sizes["embedding_size"],
        max_sequence_length=sizes["max_position_embeddings"],
        num_blocks=sizes["num_hidden_layers"],
        hidden_size=sizes["hidden_size"],
        num_attention_heads=sizes["num_attention_heads"],
        intermediate_size=sizes["intermediate_size"],
        intra_bottleneck_size=sizes["intra_bottleneck_size"],
        num_feedforward_networks=sizes["num_feedforward_networks"],
        **changes,
    )


def fill_keras(model: object, deviation: float = 0.25) -> None:
    rng = np.random.default_rng(2)
    for variable in model.weights:
        values = random_norms(rng, variable.name.split(":")[0], tuple(variable.shape))
        variable.assign(values if deviation == 0.25 else values * deviation / 0.25)


def tensorflow() -> None:
    import tensorflow as tf
    import tf_keras
    from official.nlp.modeling.models.bert_span_labeler import BertSpanLabeler
    from safetensors.numpy import load_file

    source = DATA / "huggingface"
    directory = DATA / "tf1"
    directory.mkdir(exist_ok=True)
    write_tf1(directory / "model.ckpt-100", load_file(source / "model.safetensors"))
    (directory / "bert_config.json").write_text(google_config(SIZES), "utf-8")
    write_vocabulary(directory)
    (directory / "expected.npz").write_bytes((source / "expected.npz").read_bytes())

    converted(load_file(DATA / "huggingface-encoder" / "model.safetensors"))

    given = inputs(SIZES["vocab_size"])
    feed = [given[name].astype(np.int32) for name in ("input_ids", "attention_mask", "token_type_ids")]
    model = BertSpanLabeler(garden_encoder(SIZES))
    fill_keras(model)
    start, end = (logits.numpy() for logits in model(feed, training=False))

    directory = DATA / "tf2"
    directory.mkdir(exist_ok=True)
    optimizer = tf_keras.optimizers.legacy.Adam()
    with tf.GradientTape() as tape:
        loss = tf.reduce_sum(model(feed)[0]) * 0.0
    variables = model.trainable_variables[-2:]  # two slots each are enough to show that slots are skipped
    optimizer.apply_gradients([(tf.zeros_like(v), v) for v in variables])
    del tape, loss
    tf.train.Checkpoint(model=model, optimizer=optimizer).save(str(directory / "ckpt"))
    write_vocabulary(directory)
    write_expected(directory, given, start, end)

    directory = DATA / "saved-model"
    tf.saved_model.save(model, str(directory))
    (directory / "fingerprint.pb").unlink(missing_ok=True)
    # The graph is not read; an empty file stands for it and saves two thirds of the fixture's size.
    (directory / "saved_model.pb").write_bytes(b"")
    (directory / "assets").mkdir(exist_ok=True)
    write_vocabulary(directory / "assets")
    write_expected(directory, given, start, end)

    normed = BertSpanLabeler(garden_encoder(SIZES, normalization_type="layer_norm", intermediate_act_fn="gelu"))
    fill_keras(normed)
    directory = DATA / "tf2-no-opt"
    directory.mkdir(exist_ok=True)
    tf.train.Checkpoint(encoder=normed.checkpoint_items["encoder"]).save(str(directory / "ckpt"))

    write_tflite(model, given, start, end)


def write_tflite(model: object, given: dict[str, np.ndarray], start: np.ndarray, end: np.ndarray) -> None:
    import tensorflow as tf

    length = SIZES["max_position_embeddings"]  # TFLite graphs have one length; the positions are cut to it
    names = ("input_word_ids", "input_mask", "input_type_ids")
    traced = tf.function(
        lambda ids, mask, types: dict(
            zip(("start_logits", "end_logits"), model([ids, mask, types], training=False), strict=True)
        )
    ).get_concrete_function(*[tf.TensorSpec([1, length], tf.int32, name=name) for name in names])

    def samples():
        rng = np.random.default_rng(3)
        for _ in range(30):
            ids = rng.integers(1, SIZES["vocab_size"], (1, length)).astype(np.int32)
            yield dict(zip(names, (ids, np.ones_like(ids), np.zeros_like(ids)), strict=True))

    for name in ("tflite-float", "tflite-float16", "tflite-int8"):
        converter = tf.lite.TFLiteConverter.from_concrete_functions([traced], model)
        if name != "tflite-float":
            converter.optimizations = [tf.lite.Optimize.DEFAULT]
        if name == "tflite-float16":
            converter.target_spec.supported_types = [tf.float16]
        if name == "tflite-int8":
            converter.representative_dataset = samples
        directory = DATA / name
        directory.mkdir(exist_ok=True)
        (directory / "model.tflite").write_bytes(converter.convert())
        write_vocabulary(directory)
        # The model before conversion is the reference of all three: it is what the weights came from.
        write_expected(directory, given, start, end)

    # The scopes of the TF1 code: a graph with its names, and outputs whose order is end, start.
    directory = DATA / "tflite-tf1"
    directory.mkdir(exist_ok=True)
    (directory / "model.tflite").write_bytes(tf1_graph_as_tflite(length))
    (directory / "expected.npz").write_bytes((DATA / "huggingface" / "expected.npz").read_bytes())
    write_vocabulary(directory)


def tf1_graph_as_tflite(length: int) -> bytes:
    """The forward pass of google-research's ``modeling.py`` in its variable scopes, converted by TFLite."""
    import tensorflow as tf
    from safetensors.numpy import load_file

    v1 = tf.compat.v1
    weights = load_file(DATA / "huggingface" / "model.safetensors")
    values = {tf1_name(name)[0]: (w.T if tf1_name(name)[1] else w) for name, w in weights.items()}
    heads, inner = SIZES["num_attention_heads"], SIZES["intra_bottleneck_size"]
    width = inner // heads

    with tf.Graph().as_default(), v1.Session() as session:

        def variable(name: str) -> tf.Tensor:
            scope = v1.get_variable_scope().name
            return v1.get_variable(name, initializer=tf.constant(values[f"{scope}/{name}" if scope else name]))

        def dense(x: tf.Tensor, name: str, act: object = None) -> tf.Tensor:
            with v1.variable_scope(name):
                x = tf.nn.bias_add(tf.matmul(x, variable("kernel")), variable("bias"))
                return act(x) if act else x

        def norm(x: tf.Tensor) -> tf.Tensor:
            with v1.variable_scope("FakeLayerNorm"):
                return x * variable("gamma") + variable("beta")

        def split(x: tf.Tensor) -> tf.Tensor:
            return tf.transpose(tf.reshape(x, [1, length, heads, width]), [0, 2, 1, 3])

        ids = v1.placeholder(tf.int32, [1, length], "input_ids")
        mask = v1.placeholder(tf.int32, [1, length], "input_mask")
        types = v1.placeholder(tf.int32, [1, length], "segment_ids")
        with v1.variable_scope("bert"):
            with v1.variable_scope("embeddings"):
                x = tf.gather(variable("word_embeddings"), ids)
                x = tf.concat(
                    [tf.pad(x[:, 1:], [[0, 0], [0, 1], [0, 0]]), x, tf.pad(x[:, :-1], [[0, 0], [1, 0], [0, 0]])], 2
                )
                x = dense(tf.reshape(x, [length, -1]), "embedding_transformation")
                hot = tf.one_hot(tf.reshape(types, [-1]), 2)
                x += tf.matmul(hot, variable("token_type_embeddings"))
                x += variable("position_embeddings")[:length]
                x = norm(x)
            adder = (1.0 - tf.reshape(tf.cast(mask, tf.float32), [1, 1, 1, length])) * -10000.0
            for number in range(SIZES["num_hidden_layers"]):
                with v1.variable_scope(f"encoder/layer_{number}"):
                    with v1.variable_scope("bottleneck/input"):
                        a = norm(dense(x, "dense"))
                    with v1.variable_scope("bottleneck/attention"):
                        k = norm(dense(x, "dense"))
                    with v1.variable_scope("attention/self"):
                        query, key, value = dense(k, "query"), dense(k, "key"), dense(x, "value")
                        scores = tf.matmul(split(query), split(key), transpose_b=True) / np.sqrt(width)
                        context = tf.matmul(tf.nn.softmax(scores + adder), split(value))
                        context = tf.reshape(tf.transpose(context, [0, 2, 1, 3]), [length, inner])
                    with v1.variable_scope("attention/output"):
                        o = norm(dense(context, "dense") + a)
                    for scope in (*(f"ffn_layer_{i}/" for i in range(SIZES["num_feedforward_networks"] - 1)), ""):
                        with v1.variable_scope(f"{scope}intermediate"):
                            i = dense(o, "dense", tf.nn.relu)
                        with v1.variable_scope(f"{scope}output"):
                            o = norm(dense(i, "dense") + o)
                    with v1.variable_scope("output/bottleneck"):
                        x = norm(dense(o, "dense") + x)
        with v1.variable_scope("cls/squad"):
            head, bias = variable("output_weights"), variable("output_bias")
        logits = tf.nn.bias_add(tf.matmul(x, head, transpose_b=True), bias)
        start, end = tf.unstack(tf.transpose(tf.reshape(logits, [1, length, 2]), [2, 0, 1]))
        start, end = tf.identity(start, "start_logits"), tf.identity(end, "end_logits")
        session.run(v1.global_variables_initializer())
        return v1.lite.TFLiteConverter.from_session(session, [ids, mask, types], [end, start]).convert()


def full_size(directory: Path) -> None:
    """The garden's encoder with its head at full size: TF2 checkpoint, SavedModel and TFLite, and its outputs."""
    import tensorflow as tf
    from official.nlp.modeling.models.bert_span_labeler import BertSpanLabeler

    model = BertSpanLabeler(garden_encoder(FULL_SIZE))
    fill_keras(model, 0.02)
    given = inputs(FULL_SIZE["vocab_size"], 64)
    feed = [given[name].astype(np.int32) for name in ("input_ids", "attention_mask", "token_type_ids")]
    start, end = (logits.numpy() for logits in model(feed, training=False))
    tf.train.Checkpoint(model=model).save(str(directory / "tf2" / "ckpt"))
    tf.saved_model.save(model, str(directory / "saved-model"))
    (directory / "tflite").mkdir()
    traced = tf.function(
        lambda ids, mask, types: dict(
            zip(("start_logits", "end_logits"), model([ids, mask, types], training=False), strict=True)
        )
    ).get_concrete_function(
        *[tf.TensorSpec([1, 384], tf.int32, name=name) for name in ("input_word_ids", "input_mask", "input_type_ids")]
    )
    converter = tf.lite.TFLiteConverter.from_concrete_functions([traced], model)
    (directory / "tflite" / "model.tflite").write_bytes(converter.convert())
    write_expected(directory, given, start, end)


def main(arguments: list[str]) -> None:
    os.environ.setdefault("TF_USE_LEGACY_KERAS", "1")
    os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
    DATA.mkdir(exist_ok=True)
    match arguments:
        case ["huggingface"]:
            huggingface()
        case ["tensorflow"]:
            tensorflow()
        case ["tensorflow", "--full-size", directory]:
            full_size(Path(directory))
        case _:
            print(__doc__)


if __name__ == "__main__":
    main(sys.argv[1:])
