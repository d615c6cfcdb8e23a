"""Several instances at once, databases in use, and databases that are damaged or taken away while they are used."""

import os
import random
import re
import shutil
import sqlite3
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Final

from tests.hardening.faults_stage import PROGRAM, Scan, Stage, Trial

_HELD: Final = 12.0  # seconds: longer than the application's patience
_HOLD: Final = """
import sqlite3, sys, time
connection = sqlite3.connect(sys.argv[1], timeout=60, isolation_level=None)
connection.execute("PRAGMA locking_mode = " + sys.argv[2])
connection.execute("BEGIN EXCLUSIVE")
connection.execute("UPDATE scans SET choice = choice")
print("held", flush=True)
time.sleep(float(sys.argv[3]))
connection.rollback()
"""


def held_during_scan(stage: Stage, rng: random.Random) -> None:
    """Hold the database for longer than anybody is patient, in the middle of a scan."""
    assert stage.start([*PROGRAM, "scan", str(stage.pictures.folder / "0")]).wait() in (0, 1)
    scan = stage.scan()
    scan.wait_until(lambda: scan.out.stat().st_size > 300 * rng.uniform(0, stage.pictures.number))
    holder = _hold(stage, "NORMAL")
    if scan.wait_until(lambda: "in use" in scan.said() or holder.process.poll() is not None):
        stage.struck = "in use" in scan.said()
    _ends_well(stage, scan)
    stage.nothing_lost(scan)


def held_at_the_start(stage: Stage, rng: random.Random) -> None:
    """Hold the database so that nobody else can even read it, and begin a scan."""
    assert stage.scan().wait() == 1
    before = stage.kept()
    _hold(stage, "EXCLUSIVE")
    time.sleep(rng.uniform(0, 1.0))
    scan = stage.scan()
    _ends_well(stage, scan)
    stage.struck = "cannot be kept" in scan.said()
    stage.all_gone()
    assert stage.kept() == before or not stage.struck


def two_scans(stage: Stage, rng: random.Random) -> None:
    """Scan the same folder twice at once."""
    scans = [stage.scan()]
    time.sleep(rng.uniform(0, stage.pictures.seconds))
    scans.append(stage.scan())
    stage.struck = scans[0].process.poll() is None
    for scan in scans:
        _ends_well(stage, scan)
    for scan in scans:
        stage.nothing_lost(scan)


def deletion_during_scan(stage: Stage, rng: random.Random) -> None:
    """Delete all findings, twice at once, during a scan; each finding is deleted or kept, and none of them lost."""
    scan = stage.scan()
    scan.wait_until(lambda: scan.out.stat().st_size > 500 * rng.uniform(0, stage.pictures.number))
    stage.struck = scan.process.poll() is None
    deletions = [stage.start([*PROGRAM, "history", "--delete-all"]) for _ in range(2)]
    _ends_well(stage, scan)
    deleted = 0
    for deletion in deletions:
        status = deletion.wait()
        stage.no_traceback(deletion)
        words = deletion.out.read_text() + deletion.said()
        assert status in (0, 2), words
        numbers = re.findall(r"Findings deleted: ([\d,]+)|([\d,]+) findings were deleted", words)
        deleted += sum(int("".join(number).replace(",", "")) for number in numbers)
        assert status == 0 or "in use" in words, words
    kept = len(stage.kept())
    assert deleted + kept == stage.pictures.number, f"{deleted} deleted, {kept} kept"


def begin_together(stage: Stage, rng: random.Random) -> None:
    """Begin three scans at the same moment on a database that is new, old, damaged, foreign or too new."""
    kind = rng.choice(sorted(_BEGINNINGS))
    _BEGINNINGS[kind](stage.file)
    stage.struck = True
    scans = [stage.scan() for _ in range(3)]
    for scan in scans:
        _ends_well(stage, scan)
    for scan in scans:
        stage.nothing_lost(scan)
    asides = list(stage.data.glob("*.aside"))
    assert len(asides) == (kind not in ("new", "old")), f"{kind}: {len(asides)} files were set aside"


def damaged_during_scan(stage: Stage, rng: random.Random) -> None:
    """Overwrite a part of the database during a scan; the next scans are none the worse."""
    assert stage.start([*PROGRAM, "scan", str(stage.pictures.folder / "0")]).wait() in (0, 1)
    scan = stage.scan()
    scan.wait_until(lambda: scan.out.stat().st_size > 500 * rng.uniform(0, stage.pictures.number))
    victim = rng.choice([stage.file, stage.file, Path(f"{stage.file}-wal")])
    size = victim.stat().st_size if victim.exists() else 0
    if size:
        with victim.open("r+b") as file:
            file.seek(rng.randrange(size))
            file.write(rng.randbytes(rng.choice((1, 100, 5000, 50_000))))
    _ends_well(stage, scan)
    again = stage.scan()
    _ends_well(stage, again)
    history = stage.start([*PROGRAM, "history", "--json"])
    assert history.wait() == 0, history.said()
    stage.no_traceback(history)
    stage.struck = any("aside" in one.said() for one in (scan, again, history))
    third = stage.scan()
    _ends_well(stage, third)
    assert stage.struck or "cannot be" not in third.said(), third.said()


def deleted_during_scan(stage: Stage, rng: random.Random) -> None:
    """Delete the database during a scan: what is printed afterwards is kept in a new one."""
    scan = stage.scan()
    scan.wait_until(lambda: scan.out.stat().st_size > 500 * rng.uniform(0, stage.pictures.number))
    time.sleep(rng.uniform(0, 0.1))
    if rng.random() < 0.5:
        shutil.rmtree(stage.data)
    else:
        stage.file.unlink(missing_ok=True)
    before = len(scan.printed())
    _ends_well(stage, scan)
    stage.struck = "gone" in scan.said()
    kept = {finding["path"] for finding in stage.kept()} if stage.file.exists() else set()
    # Lists that were on their way into the old file at that moment are lost with it.
    for finding in scan.printed()[before + 256 :]:
        assert finding["error"] or finding["path"] in kept, f"{finding['path']} was printed, but is not kept"
    again = stage.scan()
    _ends_well(stage, again)
    stage.nothing_lost(again)


def log_deleted_between_scans(stage: Stage, rng: random.Random) -> None:
    """Kill a scan, delete its log as people tidy up, and take it up."""
    scan = stage.scan()
    scan.wait_until(lambda: scan.out.stat().st_size > 500 * rng.uniform(0, stage.pictures.number))
    stage.struck = scan.process.poll() is None
    scan.process.kill()
    scan.wait()
    stage.all_gone()
    for suffix in rng.choice((("-wal",), ("-shm",), ("-wal", "-shm"))):
        Path(f"{stage.file}{suffix}").unlink(missing_ok=True)
    again = stage.resumed()
    assert len(again) == stage.pictures.number
    stage.kept()


def _hold(stage: Stage, mode: str) -> Scan:
    holder = stage.start([sys.executable, "-c", _HOLD, str(stage.file), mode, str(_HELD)])
    holder.wait_until(lambda: holder.out.stat().st_size > 0)
    return holder


def _ends_well(stage: Stage, scan: Scan) -> None:
    assert scan.wait() == 1, scan.said()[-1000:]
    stage.no_traceback(scan)
    stage.same(scan.printed())


def _old(file: Path) -> None:
    """Make a database of the first version."""
    connection = sqlite3.connect(file)
    connection.executescript(
        """
        CREATE TABLE findings (setup TEXT NOT NULL, path BLOB NOT NULL, size INTEGER NOT NULL,
            modified_ns INTEGER NOT NULL, finding TEXT NOT NULL, PRIMARY KEY (setup, path));
        CREATE TABLE scans (id INTEGER PRIMARY KEY, folder BLOB NOT NULL, choice TEXT NOT NULL, began REAL NOT NULL,
            ended REAL);
        PRAGMA application_id = 1128875585;
        PRAGMA user_version = 1;
        """
    )
    connection.close()


def _with_script(script: str) -> Callable[[Path], None]:
    def make(file: Path) -> None:
        connection = sqlite3.connect(file)
        connection.executescript(script)
        connection.close()

    return make


_BEGINNINGS: Final[dict[str, Callable[[Path], object]]] = {
    "new": lambda _: None,
    "old": _old,
    "damaged": lambda file: file.write_bytes(os.urandom(20_000)),
    "foreign": _with_script("CREATE TABLE letters (text);"),
    "too new": _with_script("PRAGMA application_id = 1128875585; PRAGMA user_version = 99;"),
}

TRIALS: Final = (
    Trial("The database held by another process for 12 seconds during a scan", held_during_scan, 0.05),
    Trial("A scan begun while another process holds the database", held_at_the_start, 0.03),
    Trial("Two scans into one database at once", two_scans, 0.2),
    Trial("All findings deleted twice at once during a scan", deletion_during_scan, 0.2),
    Trial(
        "Three scans begun together on a new, old, damaged, foreign or too new database", begin_together, 0.2
    ),
    Trial("The database overwritten in places during a scan", damaged_during_scan, 0.3),
    Trial("The database deleted during a scan", deleted_during_scan, 0.2),
    Trial("The log of the database deleted after a scan was killed", log_deleted_between_scans, 0.2),
)
