import errno
import os
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace

import pytest

from cifake_desktop.finding import Finding, FindingError
from cifake_desktop.scanning import database
from cifake_desktop.scanning import store as store_module
from cifake_desktop.scanning.database import VERSION
from cifake_desktop.scanning.store import FindingStore, StoreError, StoreFullError
from cifake_desktop.scanning.walk import FoundFile


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "new" / "findings.sqlite"


@pytest.fixture
def examined(make_finding: Callable[..., Finding]) -> Callable[[str], tuple[FoundFile, Finding]]:
    """A file of this name, and its finding."""

    def make(name: str) -> tuple[FoundFile, Finding]:
        return FoundFile(Path(name), 100, 1000), make_finding(path=name)

    return make


def test_what_is_kept_is_known_again(
    file: Path, examined: Callable[[str], tuple[FoundFile, Finding]]
) -> None:
    pairs = [examined("/a.png"), examined(os.fsdecode(b"/caf\xe9.png")), examined('/"quoted".png')]
    with FindingStore(file) as store:
        assert store.known("s", [found for found, _ in pairs]) == {}
        store.keep("s", pairs)
    with FindingStore(file) as store:
        assert store.notice is None
        assert store.known("s", [found for found, _ in pairs]) == {found.path: it for found, it in pairs}
        assert store.known("another setup", [pairs[0][0]]) == {}


def test_a_file_that_changed_is_not_known(
    file: Path, examined: Callable[[str], tuple[FoundFile, Finding]]
) -> None:
    found, finding = examined("/a.png")
    with FindingStore(file) as store:
        store.keep("s", [(found, finding)])
        for changed in (replace(found, size=101), replace(found, modified_ns=1001), replace(found, size=-1)):
            assert store.known("s", [changed]) == {}
        later = replace(found, modified_ns=2000)
        store.keep("s", [(later, replace(finding, probability=0.5))])
        assert store.known("s", [found]) == {}
        assert store.known("s", [later])[found.path].probability == 0.5


@pytest.mark.parametrize(
    ("code", "kept"),
    [
        ("truncated", True),
        ("not_an_image", True),
        ("not_readable", False),
        ("worker_lost", False),
        ("model_failed", False),
    ],
)
def test_errors_that_may_pass_are_not_kept(
    file: Path, examined: Callable[[str], tuple[FoundFile, Finding]], code: str, kept: bool
) -> None:
    found, finding = examined("/a.png")
    failed = replace(finding, error=FindingError(code=code, message="It went wrong."))
    with FindingStore(file) as store:
        store.keep("s", [(found, failed), (FoundFile(Path("/gone.png"), -1, 0), finding)])
        assert (found.path in store.known("s", [found])) is kept
        assert len(store.known("s", [found, FoundFile(Path("/gone.png"), -1, 0)])) == kept


def test_scans_that_have_not_ended_are_remembered(file: Path, tmp_path: Path) -> None:
    folder = Path(os.fsdecode(os.fsencode(tmp_path) + b"/\xff"))
    with FindingStore(file) as store:
        assert store.open_scan() is None
        first = store.begin_scan(tmp_path, "{}")
        store.begin_scan(folder, '{"hidden": true}')
        again = store.begin_scan(folder, "{}")
        found = store.open_scan()
        assert found is not None
        assert (found.folder, found.choice) == (folder, "{}")
        store.end_scan(again)
        found = store.open_scan()
        assert found is not None
        assert found.folder == tmp_path
        store.end_scan(first)
        assert store.open_scan() is None


KILLED = """
import sys
from pathlib import Path
from cifake_desktop.finding import Finding
from cifake_desktop.scanning.store import FindingStore
from cifake_desktop.scanning.walk import FoundFile
store = FindingStore(Path(sys.argv[1]))
for number in range(10**6):
    path = f"/{number}.png"
    finding = Finding.failed(path, "truncated", "It is cut off.")
    store.keep("s", [(FoundFile(Path(path), 1, 1), finding)])
    print(number, flush=True)
"""


@pytest.mark.skipif(os.name != "posix", reason="SIGKILL")
def test_a_process_that_is_killed_loses_nothing_that_it_kept(file: Path) -> None:
    process = subprocess.Popen([sys.executable, "-c", KILLED, str(file)], stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    while int(process.stdout.readline()) < 199:
        pass
    process.kill()
    process.wait()
    last = max([199, *(int(line) for line in process.stdout if line.endswith("\n"))])
    process.stdout.close()
    connection = sqlite3.connect(file)
    assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    assert connection.execute("SELECT count(*) FROM findings").fetchone()[0] > last
    connection.close()


@pytest.fixture
def flushed(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """How many findings and notes on scans the file held at each moment when all was made to survive a power cut."""
    counts: list[int] = []

    def flush(file: Path) -> None:
        connection = sqlite3.connect(file)
        query = "SELECT (SELECT count(*) FROM findings) + (SELECT count(*) FROM scans WHERE ended IS NULL)"
        counts.append(connection.execute(query).fetchone()[0])
        connection.close()
        database.flush_log(file)

    monkeypatch.setattr(store_module, "flush_log", flush)
    return counts


def test_begins_ends_and_deletions_survive_a_power_cut_at_once(
    file: Path, flushed: list[int], examined: Callable[[str], tuple[FoundFile, Finding]]
) -> None:
    with FindingStore(file) as store:
        number = store.begin_scan(Path("/pictures"), "{}")
        assert flushed == [1]
        store.keep("s", [examined("/a.png"), examined("/b.png")])
        store.end_scan(number)
        assert flushed == [1, 2]
        store.delete("DELETE FROM findings")
        assert flushed == [1, 2, 0]
        store.keep("s", [examined("/a.png")])
    assert flushed == [1, 2, 0, 1]


def test_what_is_kept_survives_a_power_cut_soon(
    file: Path, flushed: list[int], examined: Callable[[str], tuple[FoundFile, Finding]]
) -> None:
    with FindingStore(file) as store:
        store.keep("s", [examined("/a.png")])
        deadline = time.monotonic() + 10
        while not flushed and time.monotonic() < deadline:
            time.sleep(0.01)
        assert flushed == [1]
        time.sleep(1.2)
        assert flushed == [1]  # there is nothing more


def test_a_disk_that_does_not_take_what_was_kept_is_a_sentence(
    file: Path, monkeypatch: pytest.MonkeyPatch, examined: Callable[[str], tuple[FoundFile, Finding]]
) -> None:
    def fail(_: Path) -> None:
        raise OSError(errno.EIO, os.strerror(errno.EIO))

    monkeypatch.setattr(store_module, "flush_log", fail)
    with FindingStore(file) as store:
        with pytest.raises(StoreError, match="cannot be read or written: Input/output error"):
            store.end_scan(store.begin_scan(Path("/pictures"), "{}"))
        store.keep("s", [examined("/a.png")])
        deadline = time.monotonic() + 10
        while store._trouble is None and time.monotonic() < deadline:
            time.sleep(0.01)
        with pytest.raises(StoreError, match="cannot be read or written: Input/output error"):
            store.keep("s", [examined("/b.png")])


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (b"This is no database, but someone's letter.\n" * 100, "damaged, or no database"),
        (b"SQLite format 3\0" + b"\xff" * 5000, "damaged, or no database"),
    ],
)
def test_a_file_that_is_no_database_is_set_aside(file: Path, content: bytes, why: str) -> None:
    file.parent.mkdir()
    file.write_bytes(content)
    with FindingStore(file) as store:
        assert store.notice is not None
        assert why in store.notice
        assert store.open_scan() is None
    (aside,) = file.parent.glob("*.aside")
    assert aside.read_bytes() == content
    assert aside.name in store.notice


def test_foreign_and_newer_databases_are_set_aside_with_all_they_hold(file: Path) -> None:
    file.parent.mkdir()
    for statement, why in (
        ("CREATE TABLE letters (text)", "another program"),
        ("PRAGMA application_id = 77", "another program"),
        (f"PRAGMA application_id = {0x43494641}; PRAGMA user_version = {VERSION + 1}", "newer version"),
    ):
        connection = sqlite3.connect(file)
        connection.executescript(f"{statement};")
        connection.close()
        with FindingStore(file) as store:
            assert store.notice is not None
            assert why in store.notice
        file.unlink()
    assert len(list(file.parent.glob("*.aside"))) == 3


def test_older_versions_are_brought_up_step_by_step(
    file: Path, monkeypatch: pytest.MonkeyPatch, examined: Callable[[str], tuple[FoundFile, Finding]]
) -> None:
    found, finding = examined("/a.png")
    with FindingStore(file) as store:
        store.keep("s", [(found, finding)])
    monkeypatch.setattr(
        database, "_STEPS", (*database._STEPS, "CREATE TABLE more (x); CREATE TABLE most (y)")
    )
    monkeypatch.setattr(database, "VERSION", VERSION + 1)
    with FindingStore(file) as store:
        assert store.notice is None
        assert store.known("s", [found]) == {found.path: finding}
    connection = sqlite3.connect(file)
    assert connection.execute("PRAGMA user_version").fetchone() == (VERSION + 1,)
    assert connection.execute("SELECT count(*) FROM most").fetchone() == (0,)
    connection.close()


def test_a_full_disk_loses_nothing_that_was_kept_and_goes_on_when_there_is_room(
    file: Path, examined: Callable[[str], tuple[FoundFile, Finding]]
) -> None:
    kept = [examined(f"/{number}.png") for number in range(50)]
    more = [examined(f"/more-{number}.png") for number in range(5000)]
    with FindingStore(file) as store:
        store.keep("s", kept)
        (pages,) = store._connection.execute("PRAGMA page_count").fetchone()
        store._connection.execute(f"PRAGMA max_page_count = {pages + 3}")
        with pytest.raises(StoreFullError, match="no room left"):
            store.keep("s", more)
        assert len(store.known("s", [found for found, _ in kept])) == 50
        store._connection.execute("PRAGMA max_page_count = 1000000")
        store.keep("s", more)
        assert len(store.known("s", [found for found, _ in more[:500]])) == 500


@pytest.mark.parametrize(("free", "little"), [(60_000_000, True), (70_000_000, False)])
def test_where_little_room_is_left_the_log_does_not_grow(
    file: Path,
    examined: Callable[[str], tuple[FoundFile, Finding]],
    monkeypatch: pytest.MonkeyPatch,
    free: int,
    little: bool,
) -> None:
    monkeypatch.setattr(database, "disk_usage", lambda _: SimpleNamespace(free=free))
    log = file.with_name(f"{file.name}-wal")
    with FindingStore(file) as store:
        for number in range(100):
            store.keep("s", [examined(f"/{number}.png")])
        assert (log.stat().st_size < 200_000) == little
        assert (file.stat().st_size > 50_000) == little  # what was kept stands in the database itself
        assert len(store.known("s", [examined(f"/{number}.png")[0] for number in range(100)])) == 100


def test_two_scans_may_write_at_once(
    file: Path, examined: Callable[[str], tuple[FoundFile, Finding]]
) -> None:
    with FindingStore(file) as one, FindingStore(file) as other:
        one.keep("s", [examined("/a.png")])
        other.keep("s", [examined("/b.png")])
        assert len(one.known("s", [examined("/a.png")[0], examined("/b.png")[0]])) == 2


def test_a_row_that_cannot_be_read_is_as_good_as_none(
    file: Path, examined: Callable[[str], tuple[FoundFile, Finding]]
) -> None:
    found, finding = examined("/a.png")
    with FindingStore(file) as store:
        store.keep("s", [(found, finding)])
        store._connection.execute("UPDATE findings SET finding = '{}'")
        assert store.known("s", [found]) == {}


def test_a_place_where_no_file_can_be_is_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(StoreError, match="cannot be kept"):
        FindingStore(tmp_path / "file" / "findings.sqlite")


def test_damage_found_later_is_a_sentence(
    file: Path, examined: Callable[[str], tuple[FoundFile, Finding]]
) -> None:
    with FindingStore(file) as store:
        store._connection.execute("DROP TABLE findings")
        with pytest.raises(StoreError, match="cannot be read or written"):
            store.known("s", [examined("/a.png")[0]])
        with pytest.raises(StoreError, match="cannot be read or written"):
            store.keep("s", [examined("/a.png")])
