# SPDX-License-Identifier: AGPL-3.0-or-later
"""``python -m desktop_qa.mobilebert.convert SOURCE TARGET``: a model directory for the program's own resources.

Users import with ``desktop-qa models import``; this is for models that ship with the program, whose names, licences
and cards are given by hand. A README.md that lies in TARGET is kept.
"""

from __future__ import annotations

import argparse
import dataclasses
import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_qa.common.errors import UserError
from desktop_qa.mobilebert import calibrate, directory
from desktop_qa.mobilebert.formats import detect, vocabulary
from desktop_qa.mobilebert.formats.onnx_model import OnnxReader
from desktop_qa.mobilebert.quantise import DYNAMIC, FLOAT

if TYPE_CHECKING:
    from desktop_qa.mobilebert.bert_graph import Head


def main(arguments: list[str] | None = None) -> int:
    """Convert; returns the exit code."""
    parser = argparse.ArgumentParser(prog="python -m desktop_qa.mobilebert.convert", description=__doc__)
    parser.add_argument("source", type=Path, help="checkpoint with a question-answering head, or sentence encoder")
    parser.add_argument("target", type=Path, help="model directory to make; its name becomes the model's")
    parser.add_argument("--title", default="", help="name for people")
    parser.add_argument("--model-version", default="1", metavar="VERSION")
    parser.add_argument("--origin", required=True, metavar="TEXT", help="where the weights come from")
    parser.add_argument("--licence", required=True, help="SPDX identifier of the weights' licence")
    parser.add_argument("--max-length", type=int, default=384, metavar="TOKENS", help="longest window (default 384)")
    parser.add_argument(
        "--tune", type=Path, metavar="FILE", help="questions in SQuAD's format to tune the int8 model on"
    )
    parser.add_argument("--float", action="store_true", help="leave everything in float32")
    options = parser.parse_args(arguments)
    try:
        made = convert(options)
    except UserError as error:
        sys.stderr.write(f"{error}\n")
        return error.exit_code
    sys.stdout.write(f"{options.target}: {made}\n")
    return 0


def convert(options: argparse.Namespace) -> str:
    """Read, build, write and check; returns a line for people."""
    checkpoint = detect.read(options.source)
    if isinstance(checkpoint, OnnxReader):
        raise UserError(f"{options.source} is an ONNX model already. Import it with: desktop-qa models import")
    words = vocabulary.find(options.source)
    if words is None:
        raise UserError(f"There is no vocabulary beside {options.source}.")
    tokenizer = vocabulary.load(words, checkpoint.vocab_size).text
    recipe, feeds = (FLOAT if options.float else DYNAMIC), None
    if options.tune and not options.float:
        feeds = calibrate.windows_of(options.tune, tokenizer, options.max_length)
        recipe = dataclasses.replace(recipe, tuned=True)
    previous = options.target / directory.MANIFEST
    kept = {}
    if previous.is_file():
        # Figures and calibration are measured on the finished model and written into its manifest afterwards.
        kept = {k: v for k, v in json.loads(previous.read_text("utf-8")).items() if k in {"figures", "calibration"}}
    head: Head = "sentence" if checkpoint.encodes_sentences else "answers"
    directory.write(
        options.target,
        model=directory.build_model(checkpoint.config, checkpoint.weights, recipe, feeds, head),
        tokenizer=tokenizer,
        manifest={
            "name": options.target.resolve().name,
            "kind": "encoder" if checkpoint.encodes_sentences else "reader",
            "title": options.title,
            "version": options.model_version,
            "source": options.origin,
            "licence": options.licence,
            "architecture": "bert" if isinstance(checkpoint.config, dict) else "mobilebert",
            "max_length": options.max_length,
            "languages": ["en"],
            "recipe": recipe.describe(),
        }
        | kept,
    )
    checked = directory.self_check(options.target)
    size = (options.target / directory.MODEL).stat().st_size
    return f"{size / 1e6:.1f} MB, {checked.seconds * 1000:.0f} ms for {options.max_length} tokens, {checked.answer!r}"


if __name__ == "__main__":
    raise SystemExit(main())
