"""The bill of materials of the real bundle: nothing is in the application that it does not list."""

import json
import sys
from importlib.metadata import packages_distributions
from pathlib import Path
from typing import Any

import pytest
from PyInstaller.archive.readers import CArchiveReader

from cifake_desktop import __version__
from cifake_desktop.about.parts import key_of
from resources.packaging.libraries import digest as digest_of
from resources.packaging.lock import locked_here
from resources.packaging.make_sbom import bill_of_materials, unlocked

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


def test_every_file_has_the_checksum_of_what_is_there(bill: dict[str, Any]) -> None:
    parts = [*bill["components"], bill["metadata"]["component"]]
    wrong = [
        file["name"]
        for part in parts
        for file in part.get("components", [])
        if file["hashes"] != [{"alg": "SHA-256", "content": digest_of(BUNDLE / file["name"])}]
    ]
    assert wrong == []


def test_every_python_package_is_the_one_that_is_locked(bill: dict[str, Any]) -> None:
    assert unlocked(BUNDLE) == []
    locked = locked_here()
    listed = {
        key_of(part["purl"].removeprefix("pkg:pypi/").partition("@")[0]): part
        for part in bill["components"]
        if part.get("purl", "").startswith("pkg:pypi/") and part["type"] == "library"
    }
    assert {"numpy", "onnxruntime", "pillow", "pyside6-essentials", "pyinstaller"} <= set(listed)
    for key, part in listed.items():
        assert part["version"] == locked[key].version, key
        if key != "pyinstaller":  # of which only what starts the application is there
            sums = {one["value"] for one in part["properties"]}
            assert sums == set(locked[key].hashes), key


def test_the_metadata_in_the_bundle_is_what_the_bill_says(bill: dict[str, Any]) -> None:
    listed = {
        part["purl"].removeprefix("pkg:pypi/")
        for part in bill["components"]
        if "pypi" in part.get("purl", "")
    }
    inside = {
        f"{key_of(name)}@{version}"
        for name, version in (
            folder.name.removesuffix(".dist-info").split("-") for folder in BUNDLE.rglob("*.dist-info")
        )
    }
    assert inside - listed == {f"cifake-desktop@{__version__}"}
    assert len(inside) > 8


def test_every_part_has_a_licence(bill: dict[str, Any]) -> None:
    assert [part["name"] for part in bill["components"] if not part.get("licenses")] == []


@pytest.mark.parametrize("program", ["cifake-desktop", "cifake-desktop-cli"])
def test_every_module_in_the_executables_belongs_to_a_listed_part(bill: dict[str, Any], program: str) -> None:
    suffix = ".exe" if sys.platform == "win32" else ""
    archive = CArchiveReader(str(BUNDLE / f"{program}{suffix}")).open_embedded_archive("PYZ.pyz")
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
