# SPDX-License-Identifier: AGPL-3.0-or-later
"""``desktop-qa-train``: label windows, carry out a recipe, export the result, plot its curves, evaluate languages.

``desktop-qa-train run RECIPE.yaml --data DIR --out DIR`` starts or resumes a run; with several GPUs or machines the
same through ``torchrun -m desktop_qa.training.cli run ...`` or ``accelerate launch -m ...``.
"""

from __future__ import annotations

import argparse
import dataclasses
import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING, cast

from desktop_qa.common.errors import UserError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop_qa.training.loop import Loop
    from desktop_qa.training.recipe import GlueRecipe, PretrainRecipe, ReaderRecipe, RecipeBase

RECIPES = Path(__file__).parent / "recipes"


def parser() -> argparse.ArgumentParser:
    """The command line."""
    top = argparse.ArgumentParser(prog="desktop-qa-train", description=(__doc__ or "").split("\n", 1)[0])
    commands = top.add_subparsers(dest="command", required=True)
    run = commands.add_parser("run", help="carry out a recipe, or go on with it")
    run.add_argument("recipe", type=Path, help="YAML file, or the name of one that comes with the program")
    run.add_argument("--data", type=Path, default=Path(), help="folder that the recipe's paths start from")
    run.add_argument("--out", type=Path, required=True, help="folder for checkpoint, log and curves")
    run.add_argument("--start", type=Path, metavar="DIR", help="weights to start from, instead of the recipe's")
    run.add_argument("--fresh", action="store_true", help="do not resume from a checkpoint in --out")
    run.add_argument("--limit", type=int, metavar="STEPS", help="stop after so many steps; resume later")
    run.add_argument("--pause", type=Path, metavar="FILE", help="wait as long as this file exists")
    label = commands.add_parser("label", help="a large teacher's scores of a recipe's windows, stored for later runs")
    label.add_argument("recipe", type=Path, help="names the questions and the tokenizer")
    label.add_argument("--data", type=Path, default=Path(), help="folder that the recipe's paths start from")
    label.add_argument("--layers", type=Path, required=True, help="safetensors file of an MPNet reader's layers")
    label.add_argument("--base", type=Path, required=True, help="folder of the published MPNet, for its embeddings")
    label.add_argument("--out", type=Path, required=True, help="folder for the labelled windows")
    label.add_argument("--pause", type=Path, metavar="FILE", help="wait as long as this file exists")
    export = commands.add_parser("export", help="weights and an installable model from a run")
    export.add_argument("recipe", type=Path, help="the run's recipe")
    export.add_argument("checkpoint", type=Path)
    export.add_argument("target", type=Path, help="folder to make; its name becomes the model's")
    export.add_argument("--data", type=Path, default=Path(), help="folder that the recipe's paths start from")
    export.add_argument("--weights-only", action="store_true", help="config, safetensors and tokenizer alone")
    export.add_argument("--mean", type=Path, metavar="DIR", help="the mean with these weights, half and half")
    export.add_argument("--float", action="store_true", help="leave the model in float32")
    export.add_argument("--tune", type=Path, metavar="FILE", help="questions in SQuAD's format to tune int8 on")
    export.add_argument("--licence", default="CC-BY-SA-4.0", help="SPDX identifier of the weights' licence")
    plot = commands.add_parser("plot", help="draw the losses of each stage")
    plot.add_argument("out", type=Path, help="folder of a run")
    plot.add_argument("picture", type=Path, help="PNG or SVG file to write")
    card = commands.add_parser("card", help="write a reader's model card")
    card.add_argument("target", type=Path, help="the model directory")
    card.add_argument(
        "--run",
        action="append",
        nargs=2,
        required=True,
        metavar=("RECIPE", "DIR"),
        help="a run's recipe and folder; more than once where one run went on from another",
    )
    card.add_argument("--data", type=Path, default=Path(), help="folder that the recipe's paths start from")
    card.add_argument("--figures", type=Path, required=True, help="JSON list of name, model, teacher, bar, command")
    card.add_argument("--title", default="Desktop MobileBERT")
    card.add_argument("--licence", default="CC-BY-SA-4.0", help="SPDX identifier of the weights' licence")
    xnli = commands.add_parser("xnli", help="zero-shot accuracy of an MNLI model per language")
    xnli.add_argument("model", type=Path, help="folder with config.json, model.safetensors, tokenizer.json")
    xnli.add_argument("file", type=Path, help="xnli.dev.tsv or xnli.test.tsv")
    return top


def find_recipe(path: Path) -> Path:
    """A recipe's file, looked for among those that come with the program where it is a bare name."""
    bundled = RECIPES / f"{path.name.removesuffix('.yaml')}.yaml"
    return bundled if not path.exists() and bundled.exists() else path


def make_loop(recipe: RecipeBase, data: Path, out: Path, pause: Path | None = None) -> Loop:
    """The loop of a recipe, its task loaded and first weights set."""
    import torch

    from desktop_qa.training import checkpoint
    from desktop_qa.training.glue_task import GlueTraining
    from desktop_qa.training.loop import Loop, LoopOptions
    from desktop_qa.training.pretrain_task import PretrainTask
    from desktop_qa.training.reader_task import ReaderTask

    torch.set_num_threads(recipe.threads)
    checkpoint.seed_all(recipe.seed)
    task: ReaderTask | PretrainTask | GlueTraining
    if recipe.task == "reader":
        task = ReaderTask(cast("ReaderRecipe", recipe), data)
    elif recipe.task == "pretrain":
        task = PretrainTask(cast("PretrainRecipe", recipe), data)
    else:
        task = GlueTraining(cast("GlueRecipe", recipe), data)
    stages = cast("ReaderRecipe | PretrainRecipe | GlueRecipe", recipe).stages
    options = LoopOptions(
        recipe.bf16, recipe.score_every, recipe.save_every, recipe.log_every, recipe.tensorboard, pause
    )
    return Loop(recipe.name, task, stages, task.batches, out, options)


def run(options: argparse.Namespace) -> None:
    """Carry out ``desktop-qa-train run``."""
    from desktop_qa.training.memory import keep_freed
    from desktop_qa.training.recipe import load_recipe

    keep_freed()
    recipe = load_recipe(find_recipe(options.recipe))
    if options.start is not None:
        recipe = dataclasses.replace(recipe, start=str(options.start.resolve()))
    loop = make_loop(recipe, options.data, options.out, options.pause)
    loop.begin(resume=not options.fresh)
    loop.run(options.limit)


def label(options: argparse.Namespace) -> None:
    """Carry out ``desktop-qa-train label``; what is labelled already is left as it is."""
    import random

    import torch

    from desktop_qa.training.corpus import gather
    from desktop_qa.training.labelling import label_all
    from desktop_qa.training.memory import keep_freed
    from desktop_qa.training.mpnet import load_mpnet
    from desktop_qa.training.recipe import ReaderRecipe, load_recipe
    from desktop_qa.training.windows import load_tokenizer

    keep_freed()
    recipe = load_recipe(find_recipe(options.recipe))
    if not isinstance(recipe, ReaderRecipe):
        raise UserError("Only windows of questions are labelled.")
    torch.set_num_threads(recipe.threads)
    made = gather(recipe.data, options.data, load_tokenizer(options.data / recipe.tokenizer_folder), recipe.seed)
    windows = made.windows
    # In no order, so that what is labelled first is like the rest.
    random.Random(recipe.seed).shuffle(windows)
    print(f"{len(windows)} windows, {sum(len(window.ids) for window in windows)} tokens: {made.counts}", flush=True)
    for line in label_all(load_mpnet(options.layers, options.base), windows, options.out, options.pause):
        print(line, flush=True)


def export(options: argparse.Namespace) -> None:
    """Carry out ``desktop-qa-train export``."""
    from desktop_qa.mobilebert.config import MobileBertConfig
    from desktop_qa.training.export import mean_weights, trained_weights, write_model, write_weights
    from desktop_qa.training.recipe import load_recipe

    recipe = load_recipe(find_recipe(options.recipe))
    started = options.data / recipe.start / "config.json"
    config = recipe.config() if recipe.student else MobileBertConfig.load(started)
    weights = trained_weights(options.checkpoint)
    if options.mean is not None:
        weights = mean_weights(weights, options.mean)
    tokenizer = options.data / recipe.tokenizer_folder
    if options.weights_only:
        write_weights(config, weights, options.target, tokenizer)
        return
    name = options.target.resolve().name
    manifest = {
        "name": name,
        "title": recipe.name,
        "version": "1",
        "source": f"trained with desktop-qa-train from {find_recipe(options.recipe).name}, seed {recipe.seed}",
        "licence": options.licence,
    }
    seconds = write_model(
        config, weights, options.target, tokenizer, manifest, int8=not options.float, tune=options.tune
    )
    print(f"{options.target}: {1000 * seconds:.0f} ms for a window of 384 tokens")


def card(options: argparse.Namespace) -> None:
    """Carry out ``desktop-qa-train card``."""
    from desktop_qa.training.card import Run, write_card
    from desktop_qa.training.recipe import ReaderRecipe, load_recipe

    runs = []
    for name, folder in options.run:
        recipe = load_recipe(find_recipe(Path(name)))
        if not isinstance(recipe, ReaderRecipe):
            raise UserError("Only readers have a card.")
        runs.append(Run(Path(name).name.removesuffix(".yaml"), recipe, Path(folder)))
    try:
        figures = json.loads(options.figures.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise UserError(f"{options.figures} cannot be read: {error}") from error
    write_card(options.target, runs, options.data, figures, title=options.title, licence=options.licence)


def xnli(options: argparse.Namespace) -> None:
    """Carry out ``desktop-qa-train xnli``."""
    from desktop_qa.training.glue_task import load_classifier, zero_shot_xnli
    from desktop_qa.training.windows import load_tokenizer

    model = load_classifier(options.model, 3)
    for language, value in zero_shot_xnli(model, options.file, load_tokenizer(options.model)).items():
        print(f"{language}\t{value:.1f}")


def plot(options: argparse.Namespace) -> None:
    """Carry out ``desktop-qa-train plot``."""
    from desktop_qa.training import curves

    curves.plot(options.out, options.picture)


COMMANDS = {"run": run, "label": label, "export": export, "plot": plot, "card": card, "xnli": xnli}


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command; returns the exit code."""
    options = parser().parse_args(arguments)
    try:
        COMMANDS[options.command](options)
    except UserError as error:
        print(error, file=sys.stderr)
        return error.exit_code
    except KeyboardInterrupt:
        print("Stopped. The same command goes on from the last checkpoint.", file=sys.stderr)
        return 130
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
