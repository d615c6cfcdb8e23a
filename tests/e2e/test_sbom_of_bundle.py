"""The bill of materials of the real bundle: nothing is in the application that it does not list."""

import json
import sys
from importlib.metadata import packages_distributions
from pathlib import Path
from typing import Any

import pytest
from PyInstaller.archive.readers import CArchiveReader

from cifake_desktop.about.parts import key_of
from resources.packaging.make_sbom import bill_of_materials

pytestmark = pytest.mark.frozen

BUNDLE = Path(__file__).parents[2] / "dist/cifake-desktop"


@pytest.fixture(scope="module")
def bill() -> dict[str, Any]:
    found: dict[str, Any] = json.loads(bill_of_materials(BUNDLE))
    return found


def test_every_file_stands_once(bill: dict[str, Any]) -> None:
    parts = [*bill["components"], bill["metadata"]["component"]]
    listed = sorted(file["name"] for part in parts for file in part.get("components", []))
    there = [file for file in BUNDLE.rglob("*") if file.is_file() and not file.is_symlink()]
    assert listed == sorted(file.relative_to(BUNDLE).as_posix() for file in there)


def test_every_part_has_a_licence(bill: dict[str, Any]) -> None:
    assert [part["name"] for part in bill["components"] if not part.get("licenses")] == []


def test_every_module_in_the_executables_belongs_to_a_listed_part(bill: dict[str, Any]) -> None:
    suffix = ".exe" if sys.platform == "win32" else ""
    archive = CArchiveReader(str(BUNDLE / f"cifake-desktop{suffix}")).open_embedded_archive("PYZ.pyz")
    packages = {name.partition(".")[0] for name in archive.toc}
    brought = packages_distributions()
    listed = {part["purl"].partition("@")[0] for part in bill["components"] if "purl" in part}
    strays = {
        package
        for package in packages - sys.stdlib_module_names - {"cifake_desktop", "resources"}
        if not package.startswith(("_pyi", "pyi_", "pyimod", "_sysconfigdata"))
        and not any(f"pkg:pypi/{key_of(name)}" in listed for name in brought.get(package, []))
    }
    assert strays == set()


def test_models_are_those_that_the_repository_has(bill: dict[str, Any]) -> None:
    lines = (
        Path(__file__)
        .parents[2]
        .joinpath("resources/models/SHA256SUMS")
        .read_text(encoding="utf-8")
        .splitlines()
    )
    models = [
        part for part in bill["components"] if part["type"] == "machine-learning-model" and "hashes" in part
    ]
    assert sorted(part["hashes"][0]["content"] for part in models) == sorted(
        line.split()[0] for line in lines
    )
