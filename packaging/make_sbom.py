# SPDX-License-Identifier: AGPL-3.0-or-later
"""Turn the inventory of the build's environment into that of the program: what is shipped, and the models.

    cyclonedx-py environment --output-format JSON build/venv/bin/python |
        python packaging/make_sbom.py [--extras fetch,convert] > desktop-qa.cdx.json

Reads and writes CycloneDX as JSON. The tools that build are in the environment but not in the program.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
from typing import Any

from make_notices import shipped

from desktop_qa import __version__
from desktop_qa.common import paths
from desktop_qa.models.manifest import read

ROOT = "desktop-qa"


def plain(name: str) -> str:
    """A package's name as the index compares it."""
    return re.sub(r"[-_.]+", "-", name).lower()


def models() -> list[dict[str, Any]]:
    """The models that come with the program."""
    found = []
    for folder in sorted((paths.resources() / "models").iterdir()):
        if folder.is_dir():
            manifest = read(folder)
            found.append(
                {
                    "type": "machine-learning-model",
                    "bom-ref": f"model:{manifest.name}",
                    "name": manifest.name,
                    "version": manifest.version,
                    "description": manifest.title,
                    "licenses": [{"license": {"id": manifest.licence}}],
                    "hashes": [{"alg": "SHA-256", "content": manifest.files["model.onnx"]}],
                }
            )
    return found


def reduce(bom: dict[str, Any], names: set[str]) -> dict[str, Any]:
    """``bom`` with the packages of these names only, the program as its subject, and the models."""
    kept = [one for one in bom["components"] if plain(one["name"]) in names]
    refs = {one["bom-ref"] for one in kept}
    edges = [
        {**edge, "dependsOn": [ref for ref in edge.get("dependsOn", []) if ref in refs]}
        for edge in bom["dependencies"]
        if edge["ref"] in refs
    ]
    extra = models()
    subject = {
        "type": "application",
        "bom-ref": ROOT,
        "name": ROOT,
        "version": __version__,
        "licenses": [{"license": {"id": "AGPL-3.0-or-later"}}],
    }
    top = {"ref": ROOT, "dependsOn": sorted(refs) + [one["bom-ref"] for one in extra]}
    return {
        **bom,
        "metadata": {**bom.get("metadata", {}), "component": subject},
        "components": kept + extra,
        "dependencies": [top, *edges, *({"ref": one["bom-ref"]} for one in extra)],
    }


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--extras", default="")
    options = parser.parse_args()
    names = {plain(one.metadata["Name"]) for one in shipped(extras=tuple(options.extras.split(",")))}
    json.dump(reduce(json.load(sys.stdin), names), sys.stdout, indent=2, sort_keys=True)
    sys.stdout.write("\n")


if __name__ == "__main__":
    main()
