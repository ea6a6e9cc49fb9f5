# SPDX-License-Identifier: AGPL-3.0-or-later
"""What a run writes down: a log, CSV curves, optionally TensorBoard events, and a plot of the losses per stage."""

from __future__ import annotations

import csv
import sys
import time
from collections import defaultdict
from typing import TYPE_CHECKING

from desktop_qa.common.errors import UserError

if TYPE_CHECKING:
    from pathlib import Path

    from desktop_qa.training.loop import Position


class Curves:
    """Writer of a run's log and curves; ``silent`` for all processes but the first."""

    def __init__(self, folder: Path, tensorboard: bool = False, *, silent: bool = False) -> None:
        self.folder, self.silent = folder, silent
        folder.mkdir(parents=True, exist_ok=True)
        self.events = None
        if tensorboard:
            from torch.utils.tensorboard import SummaryWriter

            self.events = SummaryWriter(str(folder / "events"))

    def say(self, line: str) -> None:
        """Print a line and keep it in ``log.txt``."""
        if self.silent:
            return
        line = time.strftime("%H:%M:%S ") + line
        print(line, file=sys.stderr, flush=True)
        with (self.folder / "log.txt").open("a", encoding="utf-8") as stream:
            stream.write(line + "\n")

    def losses(self, stage: str, at: Position, progress: float, terms: dict[str, float], speed: float) -> None:
        """One point of ``curves.csv`` for each term, and a line of the log."""
        bar = "#" * round(20 * progress)
        text = " ".join(f"{name} {value:.3f}" for name, value in terms.items())
        self.say(f"{stage} [{bar:<20}] {progress:5.1%} step {at.step} {speed:.0f} tok/s  {text}")
        for name, value in terms.items():
            row = [stage, at.step, round(at.seconds, 1), at.tokens, name, f"{value:.6g}"]
            self._write("curves.csv", ["stage", "step", "seconds", "tokens", "term", "value"], row)
            if self.events:
                self.events.add_scalar(f"{stage}/{name}", value, at.tokens)

    def scores(self, stage: str, when: str, tokens: int, figures: dict[str, float]) -> None:
        """One point of ``scores.csv`` for each figure, and a line of the log."""
        text = " ".join(f"{name} {value:.4g}" for name, value in figures.items())
        self.say(f"{stage} {when}: {text} ({tokens / 1e6:.2f} M tokens)")
        for name, value in figures.items():
            header = ["stage", "when", "tokens", "figure", "value"]
            self._write("scores.csv", header, [stage, when, tokens, name, f"{value:.6g}"])
            if self.events:
                self.events.add_scalar(f"held out/{name}", value, tokens)

    def _write(self, name: str, header: list[str], row: list[object]) -> None:
        if self.silent:
            return
        path = self.folder / name
        fresh = not path.exists()
        with path.open("a", encoding="utf-8", newline="") as stream:
            writer = csv.writer(stream)
            if fresh:
                writer.writerow(header)
            writer.writerow(row)


def read_curves(folder: Path) -> dict[str, dict[str, list[tuple[int, float]]]]:
    """The curves of a run: stage -> term -> (step, value)."""
    path = folder / "curves.csv"
    try:
        text = path.read_text(encoding="utf-8")
    except OSError as error:
        raise UserError(f"{folder} holds no curves: {error}") from error
    found: dict[str, dict[str, list[tuple[int, float]]]] = defaultdict(lambda: defaultdict(list))
    for row in csv.DictReader(text.splitlines()):
        found[row["stage"]][row["term"]].append((int(row["step"]), float(row["value"])))
    return {stage: dict(terms) for stage, terms in found.items()}


def plot(folder: Path, target: Path) -> None:
    """Draw the losses of each stage, side by side, to a picture file (needs matplotlib).

    Raises:
        UserError: there are no curves, or matplotlib is not installed.
    """
    try:
        from matplotlib.figure import Figure
    except ImportError as error:
        raise UserError("Plots need matplotlib: pip install matplotlib") from error
    curves = read_curves(folder)
    figure = Figure(figsize=(5 * max(1, len(curves)), 4), layout="constrained")
    axes = figure.subplots(1, max(1, len(curves)), squeeze=False)[0]
    for axis, (stage, terms) in zip(axes, curves.items(), strict=True):
        for term, points in terms.items():
            axis.plot([step for step, _ in points], [value for _, value in points], label=term)
        axis.set_title(stage)
        axis.set_xlabel("step")
        axis.set_ylabel("loss")
        axis.set_yscale("log")
        axis.legend(fontsize="small")
    figure.savefig(str(target))
