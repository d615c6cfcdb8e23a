"""The lock agrees with pyproject.toml, guards everything by checksums, and is what builds are installed from."""

import os
import re
import subprocess
import sys
from importlib.metadata import PackageNotFoundError, distribution
from pathlib import Path

import pytest
from packaging.requirements import Requirement

from cifake_desktop.about.parts import key_of
from resources.packaging import make_lock
from resources.packaging.lock import LOCK, PROJECT, disagreements, locked_here, read_lock, wanted

REPOSITORY = PROJECT.parent
_SUM = "a" * 64


def test_it_is_what_pyproject_asks_for() -> None:
    names = {key_of(requirement.name) for requirement in wanted()}
    assert {"numpy", "pyside6-essentials", "pyinstaller", "hatchling"} <= names
    assert disagreements(read_lock(), wanted()) == []


def test_every_package_has_checksums_and_nothing_names_a_server() -> None:
    assert len(read_lock()) > 40
    text = LOCK.read_text(encoding="utf-8")
    assert "://" not in text
    assert re.findall(r"^\s*--(?!hash)|^-", text, re.MULTILINE) == []


def test_what_needs_another_package_finds_it_in_the_lock() -> None:
    here = locked_here()
    lacking, looked = set(), 0
    for key, one in here.items():
        try:
            found = distribution(one.name)
        except PackageNotFoundError:
            continue
        if found.version != one.version:
            continue
        looked += 1
        needed = map(Requirement, found.requires or ())
        here_needed = {
            key_of(other.name)
            for other in needed
            if other.marker is None or other.marker.evaluate({"extra": ""})
        }
        lacking |= {f"{key} needs {other}" for other in here_needed - set(here)}
    assert lacking == set()
    assert looked > 5, "this test looked at next to nothing"


def test_every_system_is_locked() -> None:
    markers = " ".join(str(one.marker) for one in read_lock() if one.marker is not None)
    assert "win32" in markers
    assert "darwin" in markers
    # A wheel for each of four Pythons on three systems at least.
    assert all(len(one.hashes) >= 6 for one in read_lock() if one.name == "numpy")


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("numpy==2.0", "no SHA-256"),
        ("numpy==2.0 --hash=md5:abc", "no SHA-256"),
        (f"numpy==2.0 --hash=sha256:{_SUM} --hash=md5:abc", "another kind"),
        (f"numpy>=2.0 --hash=sha256:{_SUM}", "one version"),
        (f"numpy==2.* --hash=sha256:{_SUM}", "one version"),
        (f"numpy --hash=sha256:{_SUM}", "one version"),
    ],
)
def test_an_entry_that_guards_nothing_is_noticed(text: str, message: str) -> None:
    with pytest.raises(ValueError, match=message):
        read_lock(text)


def test_disagreements_are_noticed() -> None:
    project = """
        [build-system]
        requires = ["hatchling>=1.27"]
        [project]
        dependencies = ["numpy>=2.0", "Sd_Parsers>=0.6,<0.7", "pillow"]
        optional-dependencies.build = ["pyinstaller>=6.11"]
    """
    lock = "\n".join(
        f"{entry} --hash=sha256:{_SUM}"
        for entry in (
            "numpy==1.26 ; python_version < '3'",
            "numpy==2.1",
            "sd-parsers==0.7",
            "hatchling==1.28rc1",
        )
    )
    assert disagreements(read_lock(lock), wanted(project)) == [
        "numpy is locked at 1.26, and pyproject.toml wants >=2.0.",
        "sd-parsers is locked at 0.7, and pyproject.toml wants <0.7,>=0.6.",
        "pillow is not locked.",
        "pyinstaller is not locked.",
    ]


def test_readme_builds_from_the_lock() -> None:
    text = (REPOSITORY / "README.md").read_text(encoding="utf-8")
    found = re.search(r"<!-- command: package -->\n```sh\n(.*?)```", text, re.DOTALL)
    assert found is not None
    steps = [step.strip() for step in found[1].replace("\\\n", " ").split("&&")]
    assert steps == [
        "python3 -m venv .venv",
        ".venv/bin/python -m pip install --require-hashes --only-binary :all: -r resources/packaging/lock.txt",
        ".venv/bin/python -m pip install --no-deps --no-build-isolation .",
        ".venv/bin/pyinstaller -y build.spec",
    ]


# Making it


@pytest.fixture
def uv(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A stand-in for uv that notes how it is called, and writes a lock of one package; returns its notes."""
    notes = tmp_path / "notes.txt"
    program = tmp_path / "bin/uv"
    program.parent.mkdir()
    program.write_text(
        f"#!{sys.executable}\nimport sys\nfrom pathlib import Path\n"
        f"called = sys.argv[1:]\nnotes = Path({str(notes)!r})\n"
        "notes.open('a').write(' '.join(called) + '\\n')\n"
        "if 'compile' in called:\n"
        "    out = Path(called[called.index('--output-file') + 1])\n"
        "    notes.open('a').write(f'there before: {out.exists()}\\n')\n"
        f"    out.write_text('numpy==2.1 --hash=sha256:{_SUM}\\n')\n"
        "elif '3.13' in called and (notes.parent / 'fail').exists():\n"
        "    sys.exit('no wheel')\n"
    )
    program.chmod(0o755)
    monkeypatch.setenv("PATH", str(program.parent), prepend=os.pathsep)
    monkeypatch.setattr(make_lock, "LOCK", tmp_path / "lock.txt")
    return notes


@pytest.mark.skipif(sys.platform == "win32", reason="the stand-in for uv is a script")
def test_it_is_made_for_all_systems_and_keeps_what_is_there(
    uv: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for arguments, before in (([], "False"), ([], "True"), (["--upgrade"], "False")):
        uv.unlink(missing_ok=True)
        assert make_lock.main(arguments) == 0
        called = uv.read_text()
        assert ("--upgrade" in called) == bool(arguments)
        assert f"there before: {before}" in called
        assert called.count("--dry-run --require-hashes --only-binary :all:") == 12
        for system in ("manylinux", "windows", "darwin"):
            assert system in called
    assert [one.name for one in read_lock((tmp_path / "lock.txt").read_text())] == ["numpy"]


@pytest.mark.skipif(sys.platform == "win32", reason="the stand-in for uv is a script")
def test_a_lock_that_some_system_cannot_use_is_not_written(
    uv: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "fail").touch()
    (tmp_path / "lock.txt").write_text("as it was")
    assert make_lock.main([]) == 1
    assert "no wheel" in capsys.readouterr().err
    assert (tmp_path / "lock.txt").read_text() == "as it was"


def test_without_uv_it_says_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    assert make_lock.main([]) == 1
    assert capsys.readouterr().err == "There is no uv: pip install uv\n"


@pytest.mark.parametrize("script", ["make_lock.py", "audit.py"])
def test_the_scripts_run_from_a_checkout(script: str) -> None:
    file = REPOSITORY / "resources/packaging" / script
    code = f"import runpy; runpy.run_path({str(file)!r}, run_name='loaded')"
    assert subprocess.run([sys.executable, "-c", code], cwd="/", check=False).returncode == 0
