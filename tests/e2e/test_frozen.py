"""The packaged application as people run it: moved elsewhere, without a network, without Python.

These tests run what `pyinstaller build.spec` made: `python -m pytest -m frozen tests/e2e`.
"""

import io
import json
import os
import re
import shutil
import sqlite3
import stat
import subprocess
import sys
import tarfile
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from statistics import median
from typing import Any, Final

import pytest

from cifake_desktop import __version__
from cifake_desktop.picture.readers import other_readers
from tests.e2e.jail import jailed, jails
from tests.e2e.screen import PATIENCE, SAMPLES, Hand, Seen, needs_a_screen, shelf, started, wait_for
from tests.timing import measured_again

pytestmark = [
    pytest.mark.frozen,
    pytest.mark.skipif(sys.platform != "linux", reason="looks at files and processes as Linux has them"),
]
needs_a_jail: Final = pytest.mark.skipif(not jails(), reason="this user may not make namespaces")
needs_strace: Final = pytest.mark.skipif(shutil.which("strace") is None, reason="needs strace")
HEIC: Final = Path(__file__).parents[1] / "cifake_desktop/picture/heic"
LIBRARIES: Final = re.compile(r"\.so(\.|$)")
MODULES_OF_NO_USE: Final = ("torch", "training", "scipy", "distributed", "readline", "requests", "tkinter")


@pytest.fixture(scope="module")
def moved(bundle: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the packaged application in a folder of a name that is hard to spell."""
    place = tmp_path_factory.mktemp("moved") / "Émilie's programs (2) 程序" / "cifake"
    shutil.copytree(bundle, place, symlinks=True)
    return place


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """An empty home with spaces and letters beyond ASCII in its name."""
    folder = tmp_path / "Zoë Ångström 用户"
    folder.mkdir(mode=0o700)
    return folder


@pytest.fixture
def bare(home: Path) -> dict[str, str]:
    """Environment of a person at a machine without Python, and without anything else on the search path."""
    return {"HOME": str(home), "PATH": str(home / "nothing"), "LANG": "C.UTF-8"}


def run(command: list[Any], environment: dict[str, str], cwd: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [*map(str, command)],
        env=environment,
        cwd=cwd,
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=2 * PATIENCE,
    )


def sizes(folder: Path) -> dict[str, int]:
    """Return the bytes of every file by its path in the folder; links count nothing."""
    files = [path for path in folder.rglob("*") if path.is_file() and not path.is_symlink()]
    return {str(path.relative_to(folder)): path.stat().st_size for path in files}


def largest(found: dict[str, int]) -> str:
    rows = sorted(found.items(), key=lambda item: -item[1])[:20]
    return "the twenty largest files:\n" + "\n".join(f"{size / 1e6:8.1f} MB  {name}" for name, size in rows)


def test_it_is_small(bundle: Path) -> None:
    found = sizes(bundle)
    packed = io.BytesIO()
    with tarfile.open(fileobj=packed, mode="w:gz") as archive:
        archive.add(bundle, "cifake-desktop")
    unpacked, compressed = sum(found.values()) / 1e6, packed.tell() / 1e6
    print(f"\n{unpacked:.1f} MB unpacked, {compressed:.1f} MB compressed, {len(found)} files")
    assert unpacked <= 260, f"{unpacked:.1f} MB unpacked; {largest(found)}"
    assert compressed <= 110, f"{compressed:.1f} MB compressed; {largest(found)}"


def test_what_is_of_no_use_is_left_out(bundle: Path) -> None:
    names = sizes(bundle)
    for module in MODULES_OF_NO_USE:
        assert not [name for name in names if f"_internal/{module}" in name.lower()]
    assert not [name for name in names if "Network" in name or "/tls/" in name or "Quick" in name]
    assert (bundle / "cifake-desktop").is_file()
    assert (bundle / "cifake-desktop-cli").is_file()


@pytest.mark.skipif(shutil.which("dpkg-query") is None, reason="only Debian's packages are asked")
def test_the_licences_of_the_system_s_libraries_ship_with_them(bundle: Path) -> None:
    folder = bundle / "_internal/resources/licences/system"
    texts = {path.stem: " ".join(path.read_text(encoding="utf-8").split()) for path in folder.iterdir()}
    assert "GNU Lesser General Public License" in texts[next(name for name in texts if "libglib" in name)]
    assert "libxcb-cursor0" in texts


def test_every_library_finds_those_it_is_linked_to(bundle: Path) -> None:
    files = [path for path in bundle.rglob("*") if LIBRARIES.search(path.name) and not path.is_symlink()]
    assert len(files) > 50
    lost = []
    for file in files:
        # As the application's start tells the loader.
        done = run(["ldd", file], {**os.environ, "LD_LIBRARY_PATH": str(bundle / "_internal")}, bundle)
        lost += [f"{file.name}: {line.strip()}" for line in done.stdout.splitlines() if "not found" in line]
    assert not lost


def test_the_build_left_the_machine_whole() -> None:
    assert stat.S_ISCHR(os.stat("/dev/null").st_mode)


def test_it_reads_what_phones_write(bundle: Path, bare: dict[str, str], tmp_path: Path) -> None:
    heic = HEIC / "plain.heic"
    done = run([bundle / "cifake-desktop-cli", "inspect", heic, "--json"], bare, tmp_path)
    found = json.loads(done.stdout)
    assert (found["format"], found["width"], found["height"], found["error"]) == ("HEIF", 64, 48, None)
    # Libraries under the LGPL are files of their own, which people may replace.
    names = sizes(bundle)
    for library in ("libheif", "libde265"):
        assert [name for name in names if re.search(rf"/{library}[-.].*so", name)]
    texts = {Path(name).name for name in names if "pi_heif" in name}
    assert {"LICENSE.txt", "LICENSES_bundled.txt"} <= texts


def test_readers_of_other_kinds_of_pictures_are_left_out(bundle: Path) -> None:
    code = (bundle / "cifake-desktop-cli").read_bytes()
    assert b"PIL.PngImagePlugin" in code
    for name in other_readers():
        assert name.encode() not in code, name


@needs_a_jail
def test_it_inspects_and_scans_without_a_network_a_place_to_write_and_python(
    moved: Path, bare: dict[str, str], tmp_path: Path
) -> None:
    program = moved / "cifake-desktop-cli"
    said = run(jailed([program, "--version"], moved), bare, tmp_path)
    assert said.stdout == f"cifake-desktop {__version__}\n", said.stderr
    assert said.stderr == ""
    ours = run([sys.executable, "-m", "cifake_desktop", "inspect", SAMPLES / "moon.png", "--json"],
               dict(os.environ), tmp_path)  # fmt: skip
    frozen = run(jailed([program, "inspect", SAMPLES / "moon.png", "--json"], moved), bare, tmp_path)
    assert frozen.returncode == 0, frozen.stderr
    a, b = json.loads(ours.stdout), json.loads(frozen.stdout)
    assert {**b, "seconds": 0} == {**a, "seconds": 0}
    scan = run(jailed([program, "scan", SAMPLES, "--json", "--workers", 2], moved), bare, tmp_path)
    assert scan.returncode == 0, scan.stderr
    findings = [json.loads(line) for line in scan.stdout.splitlines()]
    assert {Path(finding["path"]).name for finding in findings} == {path.name for path in SAMPLES.iterdir()}
    assert all(finding["error"] is None and finding["verdict"] for finding in findings)


@needs_a_jail
def test_it_reads_content_credentials_and_writes_every_report(
    moved: Path, bare: dict[str, str], tmp_path: Path
) -> None:
    from tests.cifake_desktop.provenance.signing import sign

    signed = tmp_path / "pictures" / "signed.jpg"
    signed.parent.mkdir()
    signed.write_bytes(sign((SAMPLES / "lake-1600x1200.jpg").read_bytes()))
    reports = {kind: tmp_path / f"report.{kind}" for kind in ("csv", "html", "pdf")}
    options = [part for kind, file in reports.items() for part in (f"--{kind}", file)]
    program = moved / "cifake-desktop-cli"
    done = run(jailed([program, "scan", signed.parent, "--json", *options], moved), bare, tmp_path)
    assert done.returncode == 0, done.stderr
    kinds = {mark["kind"] for mark in json.loads(done.stdout)["evidence"]}
    assert "content_credential" in kinds
    assert reports["pdf"].read_bytes().startswith(b"%PDF")
    assert "signed.jpg" in reports["html"].read_text(encoding="utf-8")
    assert "signed.jpg" in reports["csv"].read_text(encoding="utf-8")


@pytest.mark.parametrize("program", ["cifake-desktop", "cifake-desktop-cli"])
def test_it_works_where_there_are_no_streams(
    moved: Path, bare: dict[str, str], tmp_path: Path, program: str
) -> None:
    closed = ["/bin/sh", "-c", 'exec "$@" <&- >&- 2>&-', "sh", moved / program]
    assert run([*closed, "--version"], bare, tmp_path).returncode == 0
    assert run([*closed, "inspect", SAMPLES / "moon.png"], bare, tmp_path).returncode in (0, 2)


def settled(home: Path) -> dict[str, str]:
    """Return the variables that name the application's files, with the welcome behind it."""
    settings = home / "settings.json"
    settings.write_text('{"welcome_seen": true}', encoding="utf-8")
    return {
        "CIFAKE_DESKTOP_SETTINGS": str(settings),
        "CIFAKE_DESKTOP_FINDINGS": str(home / "findings.sqlite"),
        "CIFAKE_DESKTOP_LANGUAGE": "en",
    }


@pytest.fixture
def person(environment: dict[str, str], bare: dict[str, str], home: Path) -> dict[str, str]:
    """Environment of a person at the virtual screen."""
    kept = {name: environment[name] for name in ("DISPLAY", "QT_QPA_PLATFORM")}
    return bare | kept | settled(home) | {"XDG_RUNTIME_DIR": str(home)}


@pytest.fixture
def seen(
    moved: Path, environment: dict[str, str], person: dict[str, str], home: Path, tmp_path: Path
) -> Iterator[Seen]:
    """The packaged application on the screen, without a network and without a place to write to."""
    command = jailed([moved / "cifake-desktop"], moved)
    with started(command, person, Hand(environment), home / "findings.sqlite", tmp_path) as application:
        yield application


@needs_a_screen
@needs_a_jail
def test_its_window_takes_what_is_dropped_and_ends_well(seen: Seen, tmp_path: Path) -> None:
    file = tmp_path / "mond & Ähre 100 %.png"
    shutil.copy(SAMPLES / "moon.png", file)
    with shelf(seen.hand, tmp_path, file.as_uri()) as files:
        assert files.drop() == "CopyAction"
        found = wait_for("a finding", seen.findings)
    assert list(found) == [str(file)]
    assert json.loads(found[str(file)])["verdict"] == "inconclusive"


@needs_a_screen
@needs_a_jail
def test_its_window_scans_a_folder_that_is_dropped(seen: Seen, tmp_path: Path) -> None:
    folder = tmp_path / "folder"
    shutil.copytree(SAMPLES, folder)
    with shelf(seen.hand, tmp_path, folder.as_uri()) as files:
        assert files.drop() == "CopyAction"
        wait_for("all findings", lambda: set(seen.findings()) == {str(path) for path in folder.iterdir()})


@needs_a_screen
def test_files_are_opened_by_their_names(
    moved: Path, environment: dict[str, str], person: dict[str, str], home: Path, tmp_path: Path
) -> None:
    findings = home / "findings.sqlite"
    shutil.copy(SAMPLES / "moon.png", tmp_path / "ä b.png")
    command = [str(moved / "cifake-desktop"), "ä b.png"]
    with started(command, person, Hand(environment), findings, tmp_path) as application:
        found = wait_for("a finding", application.findings)
    assert [Path(path).name for path in found] == ["ä b.png"]


@needs_a_screen
@measured_again
def test_its_window_is_there_soon(moved: Path, environment: dict[str, str], person: dict[str, str]) -> None:
    hand = Hand(environment)
    seconds = []
    for _ in range(6):
        start = time.perf_counter()
        with subprocess.Popen([moved / "cifake-desktop"], env=person) as process:
            try:
                hand.window("CIFAKE Desktop")
                seconds.append(time.perf_counter() - start)
                assert process.poll() is None
            finally:
                process.kill()
    usual = median(seconds[1:])  # the first has the disk read what it has not yet
    print(f"\nfrom the start of the process until its window is shown: {usual:.2f} s")
    assert usual < 2.0  # wanted: 1.0


@measured_again
def test_it_inspects_a_picture_soon(moved: Path, bare: dict[str, str], tmp_path: Path) -> None:
    seconds = []
    for _ in range(6):
        start = time.perf_counter()
        done = run([moved / "cifake-desktop-cli", "inspect", SAMPLES / "moon.png"], bare, tmp_path)
        seconds.append(time.perf_counter() - start)
        assert done.returncode == 0
    usual = median(seconds[1:])
    print(f"\ninspecting a picture, from the start of the process to its end: {usual:.2f} s")
    assert usual < 2.4  # wanted: 1.2


@needs_strace
@pytest.mark.parametrize("what", ["inspect", "scan", "window"])
def test_no_socket_is_opened(
    moved: Path, bare: dict[str, str], home: Path, tmp_path: Path, what: str
) -> None:
    calls = tmp_path / "calls"
    tracing = [shutil.which("strace"), "-f", "-qq", "-e", "trace=socket,connect,bind,sendto", "-o", calls]
    environment = bare | settled(home) | {"QT_QPA_PLATFORM": "offscreen", "XDG_RUNTIME_DIR": str(home)}
    if what == "window":
        with subprocess.Popen(
            [*map(str, tracing), str(moved / "cifake-desktop"), str(SAMPLES / "moon.png"), str(SAMPLES)],
            env=environment,
            cwd=tmp_path,
            start_new_session=True,
        ) as process:
            wait_for("all findings", lambda: _kept(home / "findings.sqlite") >= len(list(SAMPLES.iterdir())))
            os.killpg(process.pid, 15)
    else:
        done = run([*tracing, moved / "cifake-desktop-cli", what, SAMPLES / "moon.png"]
                   if what == "inspect" else [*tracing, moved / "cifake-desktop-cli", what, SAMPLES],
                   environment, tmp_path)  # fmt: skip
        assert done.returncode == 0, done.stderr
    outward = [line for line in calls.read_text().splitlines() if "AF_INET" in line or "AF_PACKET" in line]
    assert not outward


def _kept(file: Path) -> int:
    if not file.exists():
        return 0
    with closing(sqlite3.connect(f"file:{file}?mode=ro", uri=True)) as connection:
        try:
            return int(connection.execute("SELECT count(*) FROM findings").fetchone()[0])
        except sqlite3.OperationalError:  # it is just being made
            return 0
