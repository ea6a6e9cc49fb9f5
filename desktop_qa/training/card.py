# SPDX-License-Identifier: AGPL-3.0-or-later
"""The model card: what a reader is made of, how it was made, how good it measured, and what it cannot do."""

from __future__ import annotations

import csv
import gzip
import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from desktop_qa.common import atomic
from desktop_qa.common.errors import UserError

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from desktop_qa.mobilebert.config import MobileBertConfig
    from desktop_qa.training.recipe import ReaderRecipe, ReaderStage

LIMITS = """\
It finds answers that stand in the text as one short span. It does not reason over several passages (multi-hop), does
not answer yes/no questions with a yes or no, does not gather lists or count, does not calculate, and reads English
only. It was trained on encyclopaedic prose above all, with some questions on fiction, reviews, forum posts, biomedical
papers and privacy policies; expect less of tables, formulas, code and very technical language. A high confidence says
that the span looks like an answer, not that the document is right."""


def source_facts(path: Path) -> tuple[str, str]:
    """Origin and licence that a data file states of itself, or empty texts."""
    if ".jsonl" in path.name:
        # Lines of records have no room for such a header; its sister file in SQuAD format has it.
        sister = path.with_name(path.name.replace("_candidates.jsonl", "_answerable.json"))
        return source_facts(sister) if sister.exists() and sister != path else ("", "")
    try:
        raw = path.read_bytes()
        data = json.loads(gzip.decompress(raw) if path.suffix == ".gz" else raw)
    except (OSError, ValueError) as error:
        raise UserError(f"{path} cannot be read: {error}") from error
    source = data.get("source", {})
    commit = f" @{source['commit'][:10]}" if source.get("commit") else ""
    return f"{source.get('repo', '')}{commit}", source.get("licence", "")


def architecture(config: MobileBertConfig) -> str:
    """One paragraph on the network."""
    norm = {"layer_norm": "LayerNorm", "no_norm": "NoNorm"}[config.normalization_type]
    if config.has_attention_bottleneck:
        keys = "query and key from a shared bottleneck, value from the layer's input"
    elif config.use_bottleneck_attention:
        keys = "query, key and value from the input bottleneck"
    else:
        keys = "query, key and value straight from the layer's input (the form of the paper's IB-BERT)"
    trigram = "trigram embeddings" if config.trigram_input else "embeddings"
    feed = (
        f"{config.num_feedforward_networks} feed-forward network(s) of {config.intermediate_size} ({config.hidden_act})"
    )
    return (
        f"MobileBERT family (arXiv 2004.02984): {config.num_hidden_layers} layers, {config.hidden_size} wide between "
        f"the layers and {config.inner_size} inside, {config.num_attention_heads} heads, {keys}, {feed}, {norm}; "
        f"{trigram} of {config.embedding_size}, vocabulary of {config.vocab_size} (bert-base-uncased). "
        f"{config.parameter_count() + 2 * config.hidden_size + 2:,} parameters."
    )


def stage_line(number: int, stage: ReaderStage) -> str:
    """One line on a stage."""
    length = f"{stage.seconds:.0f} s by the clock" if stage.seconds else f"{stage.steps} steps"
    kinds = {
        "local": "every layer at once on the teacher's own hidden states",
        "progressive": "layer after layer on the student's own states",
        "joint": "all layers at once on the student's own states",
        "distil": f"end to end: teacher's distributions x {stage.soft:g} (temperature {stage.temperature:g}), "
        f"labels' posterior x {stage.hard:g}"
        + (f", features beyond {stage.bound:g} x {stage.excess:g}" if stage.excess else "")
        + (", computed with the rounding of int8" if stage.rounded else ""),
    }
    return f"{number}. **{stage.name}**: {kinds[stage.kind]}; {length}, peak rate {stage.rate:g}, AdamW."


def commands(recipes: Sequence[str], name: str, title: str, licence: str) -> list[str]:
    """The commands that make the model again, from the folder DATA of teacher and questions."""
    calibration = ("squad_bt_v2", "squadshifts_new_wiki", "covid_qa", "nq_open_oracle", "qed_nq_dev")
    found, before = [], ""
    for number, recipe in enumerate(recipes, 1):
        start = f" --start {before}" if before else ""
        before = f"WEIGHTS{number}"
        found += [
            f"desktop-qa-train run {recipe} --data DATA{start} --out RUN{number}",
            f"desktop-qa-train export {recipe} RUN{number}/checkpoint.pt {before} --weights-only --data DATA",
        ]
    return [
        *found,
        f"python -m desktop_qa.mobilebert.convert {before} {name} --tune DATA/data/qa/squadshifts_new_wiki.json.gz \\",
        f'    --title "{title}" --licence {licence} --origin "trained by desktop-qa-train ({", ".join(recipes)})"',
        f"desktop-qa evaluate calibrate DATA/data/qa/{{{','.join(calibration)}}}.json.gz \\",
        f"    --model {name} --limit 1400 --write",
    ]


def held_out_table(run: Path) -> list[str]:
    """The scores of a run on its held-out questions, as lines of a table."""
    path = run / "scores.csv"
    if not path.exists():
        return []
    rows: dict[tuple[str, str, str], dict[str, float]] = {}
    for row in csv.DictReader(path.read_text(encoding="utf-8").splitlines()):
        rows.setdefault((row["stage"], row["when"], row["tokens"]), {})[row["figure"]] = float(row["value"])
    found = ["| stage | tokens | EM | F1 | AUROC |", "| --- | --- | --- | --- | --- |"]
    for (stage, when, tokens), figures in rows.items():
        values = f"{figures['EM']:.1f} | {figures['F1']:.1f} | {figures['AUROC']:.3f}"
        found.append(f"| {when} {stage} | {int(tokens) / 1e6:.2f} M | {values} |")
    return found


def figures_table(figures: list[dict[str, Any]]) -> list[str]:
    """Measured figures beside the teacher's, each with the command that reproduces it."""
    found = ["| figure | this model | teacher | bar | command |", "| --- | --- | --- | --- | --- |"]
    for row in figures:
        cells = (
            row["name"],
            row["model"],
            row.get("teacher", ""),
            row.get("bar", ""),
            f"`{row['command']}`" * bool(row["command"]),
        )
        found.append("| " + " | ".join(str(cell) for cell in cells) + " |")
    return found


def data_table(recipe: ReaderRecipe, data: Path) -> list[str]:
    """The files a run was trained on, how much of each, where they come from and under which terms."""
    found = ["| file | share | origin | licence |", "| --- | --- | --- | --- |"]
    for source in recipe.data.sources:
        origin, terms = source_facts(data / source.file)
        share = f"{source.rate:.0%}" + (f", {source.impossible:.0%} of the unanswerable" if source.impossible else "")
        share += f", prior >= {source.min_prior:g}" if source.min_prior else ""
        found.append(f"| {source.file.rsplit('/', 1)[-1]} | {share} | {origin} | {terms} |")
    return found


@dataclass(frozen=True, slots=True)
class Run:
    """One run of the making: the name of its recipe, what that says, and the folder it was carried out in."""

    name: str
    recipe: ReaderRecipe
    folder: Path

    def lines(self, data: Path) -> list[str]:
        """The card's section on the run."""
        recipe = self.recipe
        return [
            f"## Run `{self.name}`",
            f"Seed {recipe.seed}, batches of {recipe.data.tokens} tokens. Data:",
            "",
            *data_table(recipe, data),
            "",
            *(stage_line(number, stage) for number, stage in enumerate(recipe.stages, 1)),
            "",
            "On questions held out of training:",
            "",
            *held_out_table(self.folder),
            "",
        ]


def write_card(
    target: Path, runs: Sequence[Run], data: Path, figures: list[dict[str, Any]], *, title: str, licence: str
) -> str:
    """Write ``README.md`` into a model directory and return its text.

    Args:
        target: the model directory.
        runs: what was carried out, in this order, each from the weights of the one before.
        data: the folder that the recipes' paths start from.
        figures: rows with ``name``, ``model``, ``command`` and optionally ``teacher`` and ``bar``.
        title: the model's name for people.
        licence: SPDX identifier of the weights' licence.

    Raises:
        UserError: a data file cannot be read.
    """
    teacher = runs[0].recipe.teacher.rsplit("/", 1)[-1]
    lines = [
        f"# {title}",
        "",
        "An extractive question-answering reader in int8 that runs offline on a laptop.",
        "",
        "## Architecture",
        architecture(runs[0].recipe.config()),
        "",
        "## Teacher",
        f"`{teacher}`, a BERT-family reader. The student's first weights are solved from",
        "the teacher's by ridge regression (`desktop_qa/training/inherit.py`); the teacher then guides every stage.",
        "",
        *(line for run in runs for line in run.lines(data)),
        "No data file is part of the program. Questions also meet the likeliest wrong passage of their source (BM25),",
        "passages are joined, and question marks are dropped, as the recipes say. Stages end by the clock and the last",
        "weights are taken: no score decided where a run stopped (the training log says what was changed on the way),",
        "and no measuring set was used to choose anything. The teacher had seen part of the held-out files' questions,",
        "and the held-out questions of one run are not those of another, so these figures are for comparing stages of",
        "a run.",
        "",
        "## Made by",
        "```",
        *commands([run.name for run in runs], target.name, title, licence),
        "```",
        "",
        "## Measured",
        *figures_table(figures),
        "",
        "## What it is for and what it cannot do",
        LIMITS,
        "",
        "## Licence",
        f"{licence}, as the largest part of its training data asks; the vocabulary is BERT's, Apache-2.0. Both texts",
        "are in LICENSE.",
        "",
    ]
    text = "\n".join(lines)
    atomic.write_text(target / "README.md", text)
    return text
