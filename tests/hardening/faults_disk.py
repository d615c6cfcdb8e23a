"""Disks that are full, cannot be written to, or go away; folders that may not be read any more."""

import json
import os
import random
import resource
import shutil
import subprocess
import sys
from contextlib import suppress
from pathlib import Path
from typing import Any, Final

from tests.hardening.faults_kill import KINDS, whole
from tests.hardening.faults_stage import PROGRAM, NotTried, Scan, Stage, Trial

_ROWS: Final = 400
_FOR_THE_LEAST: Final = 200_000  # bytes that an empty database takes, with its log
_FOR_A_FINDING: Final = 1_000  # bytes that it takes in the database, at most


def full_database(stage: Stage, rng: random.Random) -> None:
    """Fill the disk with the findings during a scan; make room, or kill the scan first."""
    size = _FOR_THE_LEAST + _FOR_A_FINDING * stage.pictures.number + rng.randrange(2_000_000)
    with stage.small_disk(stage.data, size):
        filler = stage.data / "filler"
        scan = stage.scan()
        scan.wait_until(lambda: scan.out.stat().st_size > 0)
        _fill(filler)
        if scan.wait_until(lambda: "no room" in scan.said()):
            stage.struck = True
            assert "waits" in scan.said()
            assert scan.process.poll() is None, "it did not wait"
            stage.nothing_lost(scan)
            if rng.random() < 0.3:
                scan.process.kill()
                scan.wait()
                stage.all_gone()
                stage.nothing_lost(scan)
                filler.unlink()
                stage.resumed()
                return
        filler.unlink()
        _ends_well(stage, scan)
        stage.nothing_lost(scan)


def full_from_the_start(stage: Stage, rng: random.Random) -> None:
    """Begin a scan on a disk that is too small even for an empty database, or nearly."""
    with stage.small_disk(stage.data, rng.randrange(4096, _FOR_THE_LEAST)):
        scan = stage.scan()
        if scan.wait_until(lambda: "waits" in scan.said()):
            stage.nothing_lost(scan)
            subprocess.run(["mount", "-o", "remount,size=50000000", str(stage.data)], check=True)
        _ends_well(stage, scan)
        # Where there is no room for the database itself, the scan goes on without, and says so at once.
        without = "no room" in scan.said() or "cannot be kept" in scan.said()
        stage.struck = without
        if "waits" in scan.said() or not without:
            stage.nothing_lost(scan)


def full_export(stage: Stage, rng: random.Random) -> None:
    """Export to a full disk."""
    kind = rng.choice(KINDS)
    with stage.small_disk(stage.folder / "exports", rng.randrange(8192, 200_000)):
        target = stage.folder / "exports" / f"report{kind}"
        target.write_bytes(b"old")
        _export(stage, target)


def full_scan_report(stage: Stage, rng: random.Random) -> None:
    """Write a report of a scan to a full disk: the findings are kept all the same."""
    kind = rng.choice((".csv", ".html", ".pdf"))
    with stage.small_disk(stage.folder / "exports", rng.randrange(8192, 80_000)):
        target = stage.folder / "exports" / f"report{kind}"
        target.write_bytes(b"old")
        scan = stage.scan(f"--{kind[1:]}", str(target))
        status = scan.wait()
        stage.no_traceback(scan)
        stage.nothing_lost(scan)
        _old_or_whole(target, stage.pictures.number, failed=status == 2)
        if status == 2:
            stage.struck = True
            assert "could not be written" in scan.said(), scan.said()
    stage.resumed()


def full_settings(stage: Stage, rng: random.Random) -> None:
    """Change a setting where there is no room for it."""
    config = stage.folder / "config"
    with stage.small_disk(config, 8192):
        settings = config / "settings.json"
        settings.write_text('{"private": true}')
        _fill(config / "filler")
        stage.struck = True
        shown = window(stage)
        assert "could not be written" in " ".join(shown["said"])
        assert shown["theme"] == ["system", "dark"]
        assert settings.read_text() == '{"private": true}'
        assert sorted(path.name for path in config.iterdir()) == ["filler", "settings.json"]


def read_only_data(stage: Stage, rng: random.Random) -> None:
    """Scan, and open the window, where the findings and settings cannot be written."""
    if rng.random() < 0.7:
        assert stage.scan().wait() == 1
    config = stage.folder / "config"
    config.mkdir()
    with stage.read_only(stage.data), stage.read_only(config):
        stage.struck = True
        scan = stage.scan()
        _ends_well(stage, scan)
        assert "kept" in scan.said(), scan.said()
        shown = window(stage)
        said = " ".join(shown["said"])
        assert "kept" in said, said
        assert "settings could not be written" in said, said
        assert shown["panels"] == [True]
        assert shown["rows"] == stage.pictures.number
    if stage.file.exists():
        stage.kept()


def disk_fails(stage: Stage, rng: random.Random) -> None:
    """Have every write of the scan's process to a file fail from some moment on, as a disk with errors does."""
    command = [*PROGRAM, "scan", str(stage.pictures.folder), "--json", "--workers", "2"]
    # What it prints goes through pipes, which are no files.
    scan = stage.start(
        ["bash", "-c", 'set -o pipefail; { "$@" 2>&1 >&3 | cat >&2; } 3>&1 | cat', "", *command]
    )
    scan.wait_until(lambda: scan.out.stat().st_size > 700 * rng.uniform(0, 0.8 * stage.pictures.number))
    for pid in stage.processes():
        with suppress(OSError):
            if b"scan" in Path(f"/proc/{pid}/cmdline").read_bytes().split(b"\0")[3:4]:
                resource.prlimit(pid, resource.RLIMIT_FSIZE, (0, resource.RLIM_INFINITY))
    before = scan.printed()
    _ends_well(stage, scan)
    kept = {finding["path"] for finding in stage.kept()}
    assert {finding["path"] for finding in before if finding["error"] is None} <= kept
    if len(kept) < stage.pictures.number:
        stage.struck = True
        assert "cannot be" in scan.said(), scan.said()


def read_only_export(stage: Stage, rng: random.Random) -> None:
    """Export to a disk that cannot be written to."""
    exports = stage.folder / "exports"
    exports.mkdir()
    target = exports / f"report{rng.choice(KINDS)}"
    target.write_bytes(b"old")
    with stage.read_only(exports):
        _export(stage, target, fails=True)


def folder_forbidden(stage: Stage, rng: random.Random) -> None:
    """Take away the right to read some folders during a scan of somebody without special rights."""
    folder = stage.folder / "pictures"
    subprocess.run(["cp", "-r", str(stage.pictures.folder), str(folder)], check=True)
    scan = _scan_without_rights(stage, folder)
    scan.wait_until(lambda: scan.out.stat().st_size > 200 * rng.uniform(0, stage.pictures.number))
    forbidden = rng.sample(sorted(folder.iterdir())[1:], 2)
    for place in forbidden:
        place.chmod(0)
    _others_are_answered(stage, scan, folder, forbidden)
    for place in forbidden:
        place.chmod(0o755)
    again = _scan_without_rights(stage, folder)
    _others_are_answered(stage, again, folder, [])


def disk_unplugged(stage: Stage, rng: random.Random) -> None:
    """Take away a disk with some of the pictures during a scan."""
    folder = stage.folder / "pictures"
    subprocess.run(["cp", "-r", str(stage.pictures.folder), str(folder)], check=True)
    place = rng.choice(sorted(folder.iterdir())[2:])
    away = stage.folder / "away"
    place.rename(away)
    with stage.small_disk(place, 10_000_000):
        subprocess.run(["cp", "-r", f"{away}/.", str(place)], check=True)
        scan = stage.start([*PROGRAM, "scan", str(folder), "--json"])
        scan.wait_until(lambda: scan.out.stat().st_size > 200 * rng.uniform(0, stage.pictures.number))
    _others_are_answered(stage, scan, folder, [place])


def _scan_without_rights(stage: Stage, folder: Path) -> Scan:
    """Scan as somebody who may not read what the owner forbids, as root may.

    Raises:
        NotTried: that right cannot be given away here.

    """
    command = [*PROGRAM, "scan", str(folder), "--json"]
    if os.geteuid() == 0:
        if shutil.which("setpriv") is None:
            raise NotTried("needs setpriv")
        command = ["setpriv", "--bounding-set=-dac_override,-dac_read_search", *command]
    return stage.start(command)


def _others_are_answered(stage: Stage, scan: Scan, folder: Path, gone: list[Path]) -> None:
    """Make sure that each file outside some folders has its answer, and that those in them have it or a reason."""
    assert scan.wait() in (0, 1), scan.said()
    stage.no_traceback(scan)
    found = {finding["path"]: finding for finding in scan.printed()}
    for path, wanted in stage.pictures.findings.items():
        here = folder / Path(path).relative_to(stage.pictures.folder)
        finding = found.get(str(here))
        if any(here.is_relative_to(place) for place in gone):
            if finding is None:  # the folder was empty, or could not be listed, when the scan came to it
                stage.struck = True
                continue
            if finding["error"] and finding["error"]["code"] in ("not_readable", "not_found"):
                stage.struck = True
                assert finding["error"]["message"].endswith("."), finding
                continue
        assert finding is not None, f"{here} has no finding"
        assert {**finding, "path": path, "seconds": 0.0} == wanted, f"{here} has another finding"
    kept = {finding["path"] for finding in stage.kept()}
    for path, finding in found.items():
        if finding["error"] is None:
            assert path in kept, f"{path} was printed, but is not kept"


def _ends_well(stage: Stage, scan: Scan) -> None:
    assert scan.wait() == 1, scan.said()[-1000:]
    stage.no_traceback(scan)
    stage.same(scan.printed())


def _fill(filler: Path) -> None:
    """Leave nothing of a disk."""
    with filler.open("ab", buffering=0) as file:
        try:
            while True:
                file.write(b"\0" * 4096)
        except OSError:
            pass


def _export(stage: Stage, target: Path, *, fails: bool = False) -> None:
    """Export once: all of it, or a sentence and the old file; and nothing else is left."""
    command = [sys.executable, "-m", "tests.hardening.faults_exporter", str(target), str(_ROWS), "once"]
    export = stage.start(command)
    status = export.wait()
    stage.no_traceback(export)
    assert status == 2 or not fails, "it took the disk for one that can be written to"
    assert status in (0, 2), export.said()
    if status == 2:
        stage.struck = True
        assert export.said().strip(), "there was no sentence"
    _old_or_whole(target, _ROWS, failed=status == 2)


def _old_or_whole(target: Path, rows: int, *, failed: bool) -> None:
    if failed:
        assert target.read_bytes() == b"old", "the old file is gone"
    else:
        whole(target, rows)
    left = [path.name for path in target.parent.iterdir() if path != target]
    assert left == [], f"left behind: {left}"


def window(stage: Stage) -> dict[str, Any]:
    """Use the window for a moment; return what it said and showed."""
    first = min(path for path, finding in stage.pictures.findings.items() if finding["error"] is None)
    command = [sys.executable, "-m", "tests.hardening.faults_window", first, str(stage.pictures.folder)]
    window = stage.start(command)
    assert window.wait() == 0, window.said()[-1500:]
    stage.no_traceback(window)
    shown: dict[str, Any] = json.loads(window.out.read_text().splitlines()[-1])
    assert "An error was not caught" not in shown["said"]
    return shown


TRIALS: Final = (
    Trial("The disk with the findings filled during a scan, then emptied", full_database, 0.2),
    Trial("A scan begun on a disk too small for its findings", full_from_the_start, 0.2),
    Trial("An export to a full disk", full_export, 0.2),
    Trial("A scan's report written to a full disk", full_scan_report, 0.1),
    Trial("A setting changed on a full disk", full_settings, 0.03),
    Trial("Findings and settings on a read-only disk, scan and window", read_only_data, 0.05),
    Trial("The disk with the findings failed every write from some moment of a scan on", disk_fails, 0.2),
    Trial("An export to a read-only disk", read_only_export, 0.1),
    Trial("Folders forbidden during a scan", folder_forbidden, 0.2),
    Trial("A disk with pictures unplugged during a scan", disk_unplugged, 0.1),
)
