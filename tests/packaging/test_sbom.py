import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from resources.packaging.libraries import Origin, licence_of, origins
from resources.packaging.lock import Locked
from resources.packaging.make_sbom import bill_of_materials, main, unlocked
from tests.packaging.bundle import FILES, digest_of, write_bundle, write_distribution

_SUMS = {"numpy": ("a" * 64, "b" * 64)}


@pytest.fixture(autouse=True)
def locked(monkeypatch: pytest.MonkeyPatch) -> dict[str, Locked]:
    """A lock that agrees with the bundle."""
    versions = {"numpy": "2.4.6", "pyside6-essentials": "6.11.3", "pyinstaller": "6.22.3"}
    made = {
        name: Locked(name, version, None, _SUMS.get(name, ("c" * 64,))) for name, version in versions.items()
    }
    monkeypatch.setattr("resources.packaging.make_sbom.locked_here", lambda: made)
    return made


@pytest.fixture
def bundle(tmp_path: Path, tiny_onnx: Callable[..., bytes]) -> Path:
    return write_bundle(tmp_path, tiny_onnx())


def _bill(bundle: Path) -> dict[str, Any]:
    bill: dict[str, Any] = json.loads(bill_of_materials(bundle))
    return bill


def _parts(bill: dict[str, Any]) -> dict[str, dict[str, Any]]:
    return {part["name"]: part for part in [*bill["components"], bill["metadata"]["component"]]}


def test_every_file_stands_once_below_its_part(bundle: Path) -> None:
    listed = [
        (file["name"], name.replace("cifake-desktop", "application"), file["type"], file["hashes"])
        for name, part in _parts(_bill(bundle)).items()
        for file in part.get("components", [])
    ]
    assert sorted(listed) == sorted(
        (path, part, "file", [{"alg": "SHA-256", "content": digest_of(bundle / path)}])
        for path, part in FILES.items()
    )


def test_parts_have_versions_licences_and_addresses(bundle: Path) -> None:
    parts = _parts(_bill(bundle))

    assert parts["numpy"]["version"] == "2.4.6"
    assert parts["numpy"]["purl"] == "pkg:pypi/numpy@2.4.6"
    assert parts["numpy"]["licenses"] == [{"expression": "BSD-3-Clause AND MIT"}]
    assert (
        parts["numpy"]["externalReferences"][0]["url"]
        == "_internal/numpy-2.4.6.dist-info/sboms/numpy.cdx.json"
    )
    assert (
        "LGPL-3.0-only" in parts["PySide6-Essentials"]["licenses"][0]["expression"]
    )  # from the table of parts
    assert (parts["Qt"]["type"], parts["Qt"]["version"]) == ("framework", "6.11.3")
    assert parts["Python"]["version"] == ".".join(str(number) for number in sys.version_info[:3])
    assert parts["EfficientNet-Lite0"]["licenses"] == [{"license": {"id": "Apache-2.0"}}]
    assert parts["PyInstaller bootloader"]["licenses"][0]["expression"].startswith("(GPL-2.0-or-later WITH")
    assert parts["libicuuc.so.73"]["licenses"] == [{"license": {"id": "ICU"}}]
    assert "licenses" not in parts["libunheard-of.so.1"]


def test_a_package_names_the_archives_that_the_lock_allows(bundle: Path) -> None:
    parts = _parts(_bill(bundle))
    assert [one["value"] for one in parts["numpy"]["properties"]] == list(_SUMS["numpy"])
    assert parts["PyInstaller bootloader"]["version"] == "6.22.3"


def test_a_bundle_that_was_not_built_from_the_lock_gets_no_bill(
    bundle: Path, tmp_path: Path, locked: dict[str, Locked], capsys: pytest.CaptureFixture[str]
) -> None:
    assert unlocked(bundle) == []
    locked["numpy"] = Locked("numpy", "2.4.7", None, ("a" * 64,))
    del locked["pyside6-essentials"]
    assert main(["--bundle", str(bundle), "--out", str(tmp_path / "bill.json")]) == 1
    assert capsys.readouterr().err.splitlines() == [
        "numpy is in the bundle at 2.4.6, in the lock at 2.4.7.",
        "pyside6_essentials is in the bundle, but not in the lock.",
    ]
    assert not (tmp_path / "bill.json").exists()


def test_a_model_has_the_version_of_its_card_and_its_checksum(bundle: Path) -> None:
    model = _parts(_bill(bundle))["tiny"]
    assert (model["type"], model["version"]) == ("machine-learning-model", "0.0.1")
    assert model["hashes"][0]["content"] == digest_of(bundle / "_internal/resources/models/cifake.onnx")


def test_what_needs_what(bundle: Path) -> None:
    needs = {one["ref"]: one.get("dependsOn", []) for one in _bill(bundle)["dependencies"]}
    assert "pkg:generic/qt/qtbase@6.11.3" in needs["pkg:pypi/pyside6-essentials@6.11.3"]
    assert needs["pkg:pypi/numpy@2.4.6"] == ["library:_internal/numpy.libs/libscipy_openblas64_-32a4.so"]
    assert "library:_internal/libssl.so.3" in needs["pkg:pypi/cifake-desktop@0.1.0"]


def test_the_same_bundle_makes_the_same_bytes(bundle: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1800000000")
    first = bill_of_materials(bundle)
    assert json.loads(first)["metadata"]["timestamp"] == "2027-01-15T08:00:00+00:00"
    assert bill_of_materials(bundle) == first

    (bundle / "_internal/libssl.so.3").write_bytes(b"another")
    assert json.loads(bill_of_materials(bundle))["serialNumber"] != json.loads(first)["serialNumber"]


def test_a_file_of_unknown_origin_is_refused(bundle: Path) -> None:
    (bundle / "_internal/stray").mkdir()
    (bundle / "_internal/stray/file.dat").write_bytes(b"")
    with pytest.raises(ValueError, match=r"Nothing tells where _internal/stray/file\.dat comes from"):
        bill_of_materials(bundle)


def test_a_link_out_of_the_bundle_is_refused(bundle: Path, tmp_path: Path) -> None:
    (tmp_path / "outside").write_bytes(b"")
    (bundle / "_internal/libout.so").symlink_to(tmp_path / "outside")
    with pytest.raises(ValueError, match="leads out of the bundle"):
        bill_of_materials(bundle)


def test_a_distribution_without_a_licence_is_refused(bundle: Path) -> None:
    write_distribution(bundle / "_internal", "nobody_knows-1.0", "Summary: none", ["nobody_knows.py"])
    with pytest.raises(ValueError, match="The licence of nobody_knows is not known"):
        bill_of_materials(bundle)


def test_debians_packages_tell_where_a_library_comes_from(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    there, ours, changed = (
        tmp_path / "system/libz.so.1",
        tmp_path / "libz.so.1",
        tmp_path / "changed/libz.so.1",
    )
    for file, content in ((there, b"z"), (ours, b"z"), (changed, b"y")):
        file.parent.mkdir(exist_ok=True)
        file.write_bytes(content)
    query = tmp_path / "dpkg-query"
    query.write_text(f'#!/bin/sh\n[ "$1" = -S ] && echo "zlib1g:amd64: {there}" || printf 1:1.2.13\n')
    query.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path), prepend=os.pathsep)
    monkeypatch.setattr("platform.freedesktop_os_release", lambda: {"ID": "debian"})

    assert origins([ours, changed]) == {ours: Origin("1:1.2.13", "deb", "debian", "zlib1g")}


def test_python_tells_the_versions_of_what_its_installers_bring(tmp_path: Path) -> None:
    library = tmp_path / "libcrypto-3.dll"
    library.write_bytes(b"")
    assert origins([library])[library].package == "openssl"


@pytest.mark.parametrize(
    ("name", "licence"),
    [
        ("libz.so.1", "Zlib"),
        ("libzstd.so.1", "BSD-3-Clause OR GPL-2.0-only"),
        ("libX11.so.6", "MIT"),
        ("libheif-7a3e919c.so.1.23.0", "LGPL-3.0-or-later"),
        ("libq", None),
    ],
)
def test_licences_of_libraries(name: str, licence: str | None) -> None:
    assert licence_of(name) == licence


def test_as_a_command(bundle: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "dist/bill.cdx.json"
    assert main(["--bundle", str(bundle), "--out", str(out)]) == 0
    assert out.read_text(encoding="utf-8") == bill_of_materials(bundle)
    assert main(["--bundle", str(tmp_path / "none"), "--out", str(out)]) == 1
    assert "run pyinstaller build.spec first" in capsys.readouterr().err


def test_the_script_runs_from_a_checkout() -> None:
    script = Path(__file__).parents[2] / "resources/packaging/make_sbom.py"
    assert (
        subprocess.run([sys.executable, script, "--help"], capture_output=True, check=False).returncode == 0
    )
