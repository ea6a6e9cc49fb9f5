# SPDX-License-Identifier: AGPL-3.0-or-later
"""From the names of a format to the canonical ones: a table of modules and a table of their leaves, applied alike.

Placeholders in a table: ``{n}`` the layer, ``{i}`` the stacked feed-forward network. A dense layer's ``kernel`` is
[in, out] in TensorFlow and its canonical ``weight`` is [out, in].
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

    from numpy.typing import NDArray

_LEAVES: Final[Mapping[str, tuple[str, bool]]] = {
    "kernel": ("weight", True),
    "bias": ("bias", False),
    "gamma": ("weight", False),
    "beta": ("bias", False),
}
_PLACEHOLDER: Final = re.compile(r"\\\{([ni])\\\}")
_SPLIT_HEADS_OUT: Final = re.compile(r"attention\.self\.(query|key|value)$")


@dataclass(frozen=True, slots=True)
class Table:
    """One format's names.

    Attributes:
        modules: path of a layer that has leaves (kernel and bias, or gamma and beta) -> canonical module.
        tensors: path of a single tensor -> canonical name and whether it is transposed.
        skip: patterns of what is no weight, matched anywhere in a name.
    """

    modules: Mapping[str, str]
    tensors: Mapping[str, tuple[str, bool]]
    skip: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Target:
    """Where a tensor goes."""

    name: str
    transposed: bool


class Renamer:
    """A compiled `Table`."""

    def __init__(self, table: Table) -> None:
        self._modules = [(_pattern(source + "/{leaf}"), target) for source, target in table.modules.items()]
        self._tensors = [(_pattern(source), *target) for source, target in table.tensors.items()]
        self._skip = re.compile("|".join(table.skip)) if table.skip else None

    def skips(self, name: str) -> bool:
        """Whether ``name`` is bookkeeping rather than a weight."""
        return self._skip is not None and self._skip.search(name) is not None

    def target(self, name: str) -> Target | None:
        """The canonical place of ``name``; none when the table does not know it."""
        for pattern, canonical, transposed in self._tensors:
            if found := pattern.fullmatch(name):
                return Target(_fill(canonical, found), transposed)
        for pattern, canonical in self._modules:
            if found := pattern.fullmatch(name):
                leaf, transposed = _LEAVES[found["leaf"]]
                return Target(f"{_fill(canonical, found)}.{leaf}", transposed)
        return None


def _pattern(source: str) -> re.Pattern[str]:
    escaped = re.escape(source).replace(r"\{leaf\}", f"(?P<leaf>{'|'.join(_LEAVES)})")
    escaped = escaped.replace(re.escape("{norm}"), "(?:FakeLayerNorm|LayerNorm)")
    escaped = _PLACEHOLDER.sub(r"(?P<\1>\\d+)", escaped)
    return re.compile(r"(?:.*/)?" + escaped)


def _fill(canonical: str, found: re.Match[str]) -> str:
    for placeholder, value in found.groupdict().items():
        canonical = canonical.replace("{" + placeholder + "}", str(int(value)) if value.isdigit() else value)
    return canonical


def orient(target: Target, values: NDArray[Any]) -> NDArray[Any]:
    """Bring TensorFlow's axes into the canonical order.

    TF2's attention keeps heads as an axis: query, key and value kernels are [in, heads, width] with biases
    [heads, width], and the output kernel is [heads, width, out].
    """
    module, leaf = target.name.rsplit(".", 1)
    if values.ndim == 3:
        values = (
            values.reshape(len(values), -1) if _SPLIT_HEADS_OUT.search(module) else values.reshape(-1, values.shape[-1])
        )
    elif values.ndim == 2 and leaf == "bias":
        values = values.reshape(-1)
    return values.T if target.transposed and values.ndim == 2 else values


def stack_feed_forward(name: str, last: int) -> str:
    """Canonical name of stacked network ``last``, which the canonical layout keeps outside of ``ffn``."""
    return name.replace(f".ffn.{last}.", ".")
