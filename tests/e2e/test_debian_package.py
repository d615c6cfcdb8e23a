"""The Debian package of the packaged application: installed on this machine, used, and removed without a trace."""

import json
import os
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import pytest

from tests.e2e.screen import PATIENCE, SAMPLES, wait_for

NAME: Final = "cifake-desktop"
PLACES: Final = ("/etc", "/opt", "/usr", "/var/cache", "/var/lib")
CACHES: Final = ("/usr/share/applications/mimeinfo.cache", "/usr/share/icons/hicolor/icon-theme.cache")

pytestmark = [
    pytest.mark.frozen,
    pytest.mark.skipif(
        shutil.which("dpkg-deb") is None or os.geteuid() != 0,
        reason="needs dpkg, and root to install with it",
    ),
]


def traces() -> set[str]:
    """Return every path that bears the package's name, where packages put things."""
    return {
        str(Path(folder, name))
        for place in PLACES
        for folder, folders, files in os.walk(place)
        for name in [*folders, *files]
        if "cifake" in name
    }


def said_by(*command: str, environment: dict[str, str] | None = None) -> str:
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=2 * PATIENCE)
    assert done.returncode == 0, done.stderr
    return done.stdout


def is_known() -> bool:
    """Tell whether dpkg has anything to say of the package."""
    return subprocess.run(["dpkg-query", "--show", NAME], capture_output=True).returncode == 0


@pytest.fixture(scope="module")
def package(bundle: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    from resources.packaging.debian import write_package

    return write_package(bundle, tmp_path_factory.mktemp("package"), compression="none")


@pytest.fixture(scope="module")
def installed(package: Path) -> Iterator[set[str]]:
    """The package, installed; yields what bore its name before that."""
    if is_known():
        pytest.skip(f"{NAME} is installed on this machine, and would have to be removed")
    before = traces()
    try:
        done = subprocess.run(["dpkg", "--install", package], capture_output=True, text=True)
        if done.returncode != 0:  # something that it depends on is not there
            apt = ["apt-get", "install", "--fix-broken", "--yes", "--no-install-recommends"]
            subprocess.run(apt, check=True, env={**os.environ, "DEBIAN_FRONTEND": "noninteractive"})
        yield before
    finally:
        if is_known():
            subprocess.run(["dpkg", "--purge", NAME], check=True)


@pytest.fixture
def person(tmp_path: Path) -> dict[str, str]:
    """Environment of a person with an empty home, and with nothing but what is installed."""
    home = tmp_path / "home"
    home.mkdir(mode=0o700)
    return {"HOME": str(home), "XDG_RUNTIME_DIR": str(home), "PATH": "/usr/bin:/bin", "LANG": "C.UTF-8"}


def test_the_command_line_is_on_the_path(installed: set[str], person: dict[str, str]) -> None:
    answer = said_by(f"{NAME}-cli", "inspect", "--json", str(SAMPLES / "moon.png"), environment=person)
    assert json.loads(answer)["verdict"] == "inconclusive"


def test_the_window_examines_what_it_is_started_with(installed: set[str], person: dict[str, str]) -> None:
    findings = Path(person["HOME"], ".local/share/cifake-desktop/findings.sqlite")
    with subprocess.Popen(
        [NAME, SAMPLES / "moon.png"],
        env=person | {"QT_QPA_PLATFORM": "offscreen"},
        stderr=subprocess.PIPE,
        text=True,
    ) as process:
        try:
            wait_for("its findings", findings.exists)
            wait_for("a finding", lambda: "moon.png" in said_by(f"{NAME}-cli", "history", environment=person))
            process.terminate()
            _, complaints = process.communicate(timeout=PATIENCE)
        finally:
            process.kill()
    assert process.returncode == -15
    assert complaints == ""


def test_the_desktop_finds_entry_icon_and_manual(installed: set[str]) -> None:
    files = set(said_by("dpkg", "--listfiles", NAME).splitlines())
    for path in (
        "applications/cifake-desktop.desktop",
        "icons/hicolor/scalable/apps/cifake-desktop.svg",
        "icons/hicolor/256x256/apps/cifake-desktop.png",
        "metainfo/org.cifake.desktop.metainfo.xml",
    ):
        assert f"/usr/share/{path}" in files
        assert Path("/usr/share", path).is_file()
    assert "/usr/share/man/man1/cifake-desktop-cli.1.gz" in files
    # Some machines, above all containers, are told to leave out what is only for reading.
    lost = [line for line in said_by("dpkg", "--verify", NAME).splitlines() if "/usr/share/" not in line]
    assert not lost


def test_all_libraries_from_outside_come_with_what_it_depends_on(installed: set[str]) -> None:
    inside = Path("/usr/lib", NAME)
    code = [path for path in inside.rglob("*") if path.is_file() and path.read_bytes()[:4] == b"\x7fELF"]
    environment = {**os.environ, "LD_LIBRARY_PATH": str(inside / "_internal")}
    lines = said_by("ldd", *map(str, code), environment=environment).splitlines()
    assert not [line for line in lines if "not found" in line]
    found = {line.split()[2] for line in lines if " => /" in line}
    outside = {os.path.realpath(path) for path in found if not path.startswith(str(inside))}
    assert outside
    depends = ["apt-cache", "depends", "--recurse", "--installed", "--important", NAME]
    wanted = {line for line in said_by(*depends).splitlines() if not line.startswith((" ", "<"))}
    for path in outside:
        # Packages from before the merge of /lib and /usr/lib still list their files in the one or the other.
        owners = said_by("dpkg-query", "--search", f"*{path.removeprefix('/usr')}").splitlines()
        assert {owner.partition(":")[0] for owner in owners} & {name.partition(":")[0] for name in wanted}, (
            path
        )


def test_nothing_remains_of_it(installed: set[str]) -> None:
    assert traces() > installed
    subprocess.run(["dpkg", "--purge", NAME], check=True, capture_output=True)
    assert not is_known()
    assert traces() == installed
    for cache in map(Path, CACHES):
        assert not cache.is_file() or NAME.encode() not in cache.read_bytes()
