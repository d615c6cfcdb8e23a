"""Files of findings that are damaged, taken away or in use while somebody works with them."""

import os
import sqlite3
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from types import SimpleNamespace

import pytest

from cifake_desktop.finding import Finding
from cifake_desktop.scanning import database
from cifake_desktop.scanning.history import History, Search
from cifake_desktop.scanning.keeper import Keeper
from cifake_desktop.scanning.store import FindingStore, StoreError, StoreFullError, StoreLostError
from cifake_desktop.scanning.walk import FoundFile

Pairs = list[tuple[FoundFile, Finding]]
MANY = 2000
POSIX = pytest.mark.skipif(os.name != "posix", reason="an open file can be taken away")


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "findings.sqlite"


@pytest.fixture
def pairs(make_finding: Callable[..., Finding]) -> Pairs:
    return [
        (FoundFile(Path(f"/{number:05}.png"), 100, 1000), make_finding(path=f"/{number:05}.png"))
        for number in range(MANY)
    ]


def known(file: Path, pairs: Pairs) -> int:
    with FindingStore(file) as store:
        assert store.notice is None
        return len(store.known("s", [found for found, _ in pairs]))


def damage(file: Path, share: float) -> None:
    """Overwrite half of a page somewhere in a database."""
    with file.open("r+b") as opened:
        opened.seek(int(file.stat().st_size * share) // 4096 * 4096)
        opened.write(b"\xa5" * 2048)


def keeper(store: FindingStore, said: list[str], wait: Callable[[str], bool] = lambda _: False) -> Keeper:
    return Keeper(store, "s", lambda finding: finding, wait, said.append)


@pytest.mark.parametrize("share", [0.05, 0.3, 0.6, 0.95])
def test_what_can_be_read_of_a_damaged_file_is_taken_over(file: Path, pairs: Pairs, share: float) -> None:
    with FindingStore(file) as store:
        store.begin_scan(Path("/pictures"), "{}")
        store.keep("s", pairs)
    damage(file, share)
    said: list[str] = []
    with FindingStore(file) as store:
        keeping = keeper(store, said)
        keeping.known([found for found, _ in pairs])
        keeping.keep(pairs[:1] + pairs[MANY // 2 : MANY // 2 + 1])
        if not said:
            pytest.skip("the damage lies where nothing is read")
        open_scan = store.open_scan()
        assert open_scan is not None
        assert open_scan.folder == Path("/pictures")
    assert len(said) == 1
    assert "damaged" in said[0]
    assert "taken over: 1,9" in said[0]
    assert known(file, pairs) > 0.95 * MANY
    assert len(list(file.parent.glob("*.aside"))) == 1
    connection = sqlite3.connect(file)
    assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    connection.close()


def test_a_file_without_anything_to_read_gives_nothing(file: Path, pairs: Pairs) -> None:
    with FindingStore(file) as store:
        store.keep("s", pairs)
    with file.open("r+b") as opened:
        opened.write(b"\xa5" * 4096)
    content = file.read_bytes()
    with FindingStore(file) as store:
        assert store.notice is not None
        assert "taken over" not in store.notice
    (aside,) = file.parent.glob("*.aside")
    assert aside.read_bytes() == content, "it is only read"


def test_a_row_whose_text_is_damaged_harms_no_other(file: Path, pairs: Pairs) -> None:
    with FindingStore(file) as store:
        store.keep("s", pairs[:10])
        damaged = b'{"path": "\xff\xfe'
        store._connection.execute(
            "UPDATE findings SET finding = CAST(? AS TEXT) WHERE path = ?", (damaged, b"/00003.png")
        )
        store._connection.commit()
        assert len(History(store).page(Search(), 100).entries) == 9
    assert known(file, pairs[:10]) == 9


def test_a_history_that_turns_out_to_be_damaged_is_begun_anew(file: Path, pairs: Pairs) -> None:
    with FindingStore(file) as store:
        store.keep("s", pairs)
    connection = sqlite3.connect(file)
    (page,) = connection.execute(
        "SELECT rootpage FROM sqlite_master WHERE name = 'findings_by_time'"
    ).fetchone()
    connection.close()
    with file.open("r+b") as opened:
        opened.seek((page - 1) * 4096)
        opened.write(b"\xa5" * 4096)
    with FindingStore(file) as store:
        assert store.notice is None, "nobody has looked"
        assert History(store).counts(Search()) == {"likely_ai": MANY}
        assert store.notice is not None
        assert f"taken over: {MANY:,}" in store.notice
    with file.open("r+b") as opened:
        opened.seek((page - 1) * 4096)
        opened.write(b"\xa5" * 4096)
    with FindingStore(file) as store:
        assert History(store).delete_all() == MANY


@POSIX
def test_a_file_that_is_deleted_during_a_scan_is_begun_anew(file: Path, pairs: Pairs) -> None:
    said: list[str] = []
    with FindingStore(file) as store:
        number = store.begin_scan(Path("/pictures"), "{}")
        keeping = keeper(store, said)
        keeping.keep(pairs[:10])
        for path in file.parent.iterdir():
            path.unlink()
        with FindingStore(file) as other:
            other.begin_scan(Path("/others"), "{}")
        keeping.keep(pairs[10:20])
        assert said == [
            f"The file of findings {file} is gone or was replaced while it was in use. A new one was begun."
        ]
        assert known(file, pairs[:20]) == 10
        again = store.open_scan()
        assert again is not None
        assert again.folder == Path("/pictures")
        store.end_scan(number)
        left = store.open_scan()
        assert left is not None
        assert left.folder == Path("/others"), "the scan of another must not be ended"


@POSIX
def test_a_log_that_is_deleted_during_a_scan_loses_nothing(file: Path, pairs: Pairs) -> None:
    said: list[str] = []
    with FindingStore(file) as store:
        keeping = keeper(store, said)
        keeping.keep(pairs[:10])
        (log,) = file.parent.glob("*-wal")
        log.unlink()
        with pytest.raises(StoreLostError):
            store.flush()
        end = time.monotonic() + 10
        while not said and time.monotonic() < end:
            keeping.keep(pairs[10:20])
            time.sleep(0.1)
        assert len(said) == 1
        assert "A new one was begun" in said[0]
    assert known(file, pairs[:20]) == 20


def test_a_store_that_is_lost_again_and_again_is_given_up(
    file: Path, pairs: Pairs, monkeypatch: pytest.MonkeyPatch
) -> None:
    def lost(*_: object) -> None:
        raise StoreLostError("It is lost.")

    said: list[str] = []
    with FindingStore(file) as store:
        monkeypatch.setattr(store, "keep", lost)
        keeping = keeper(store, said)
        for _ in range(5):
            keeping.keep(pairs[:1])
    assert said == ["It is lost. A new one was begun."] * 3 + ["It is lost."]


def test_a_store_that_cannot_be_begun_anew_is_given_up(
    file: Path, pairs: Pairs, monkeypatch: pytest.MonkeyPatch
) -> None:
    def damaged(*_: object) -> None:
        raise StoreLostError("It is damaged.", damaged=True)

    def fail(_: Path) -> Path:
        raise PermissionError(13, "Permission denied")

    said: list[str] = []
    with FindingStore(file) as store:
        monkeypatch.setattr(store, "keep", damaged)
        monkeypatch.setattr(database, "_set_aside", fail)
        keeping = keeper(store, said)
        keeping.keep(pairs[:1])
        keeping.keep(pairs[:1])
        assert keeping.known([pairs[0][0]]) == {}
        with pytest.raises(StoreError, match="closed database"):
            store.open_scan()
    assert len(said) == 1
    assert "cannot be kept" in said[0]


def test_a_scan_waits_for_a_store_in_use(file: Path, pairs: Pairs, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(database, "SECONDS_OF_PATIENCE", 0.05)
    said: list[str] = []
    waited: list[str] = []
    other = sqlite3.connect(file, isolation_level=None)

    def wait(sentence: str) -> bool:
        waited.append(sentence)
        if len(waited) == 3:
            other.rollback()
        return True

    with FindingStore(file) as store:
        other.execute("BEGIN IMMEDIATE")
        keeper(store, said, wait).keep(pairs[:10])
    other.close()
    assert waited == [f"The findings in {file} are in use, for example by a scan."] * 3
    assert said == []
    assert known(file, pairs[:10]) == 10


def test_a_store_that_is_always_in_use_is_given_up(
    file: Path, pairs: Pairs, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(database, "SECONDS_OF_PATIENCE", 0.0)
    said: list[str] = []
    with FindingStore(file) as store:
        other = sqlite3.connect(file, isolation_level=None)
        other.execute("BEGIN IMMEDIATE")
        keeper(store, said, lambda _: True).keep(pairs[:10])
        other.close()
    assert said == [f"The findings in {file} are in use, for example by a scan."]


OPEN = """
import sys, time
from pathlib import Path
from types import SimpleNamespace
from cifake_desktop.finding import Finding
from cifake_desktop.scanning.store import FindingStore
from cifake_desktop.scanning.walk import FoundFile
file, name, start = Path(sys.argv[1]), sys.argv[2], float(sys.argv[3])
time.sleep(max(0.0, start - time.time()))
with FindingStore(file) as store:
    for number in range(20):
        path = f"/{name}/{number}.png"
        finding = Finding.failed(path, "truncated", "It is cut off.")
        store.keep("s", [(FoundFile(Path(path), 1, 1), finding)])
    print(store.notice)
"""


@POSIX
@pytest.mark.parametrize("content", [None, b"no database" * 1000])
def test_many_instances_may_begin_at_the_same_moment(file: Path, content: bytes | None) -> None:
    if content is not None:
        file.write_bytes(content)
    start = str(time.time() + 2.0)
    instances = [
        subprocess.Popen(
            [sys.executable, "-c", OPEN, str(file), str(number), start],
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )
        for number in range(6)
    ]
    said = [instance.communicate(timeout=60)[0].strip() for instance in instances]
    asides = list(file.parent.glob("*.aside"))
    assert len(asides) == (content is not None)
    assert sorted(said) == sorted(
        ["None"] * (6 - len(asides)) + [line for line in said if "set aside" in line]
    )
    connection = sqlite3.connect(file)
    assert connection.execute("SELECT count(*) FROM findings").fetchone() == (120,)
    connection.close()


@POSIX
def test_one_sets_aside_while_the_others_wait(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file.write_bytes(b"no database" * 1000)
    really = database._set_aside
    inside, go_on = threading.Event(), threading.Event()

    def slowly(file: Path) -> Path:
        assert not inside.is_set(), "two set aside the same file"
        inside.set()
        go_on.wait(10)
        return really(file)

    monkeypatch.setattr(database, "_set_aside", slowly)
    with ThreadPoolExecutor(2) as threads:
        first = threads.submit(FindingStore, file)
        inside.wait(10)
        second = threads.submit(FindingStore, file)
        time.sleep(0.3)
        assert not second.done()
        go_on.set()
        with first.result() as one, second.result() as other:
            assert one.notice is not None
            assert other.notice is None


def test_the_database_itself_is_set_aside_last(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    renamed: list[str] = []
    really = Path.rename

    def rename(self: Path, target: Path) -> Path:
        renamed.append(self.name)
        return really(self, target)

    monkeypatch.setattr(Path, "rename", rename)
    for suffix in ("", "-wal", "-shm"):
        file.with_name(file.name + suffix).write_bytes(b"no database" * 1000)
    database._set_aside(file)
    assert renamed == ["findings.sqlite-wal", "findings.sqlite-shm", "findings.sqlite"]
    assert all(name.name.count(".aside") == 1 for name in file.parent.iterdir())


def test_the_last_scan_is_the_one_that_began_last_whatever_the_clock_says(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with FindingStore(file) as store:
        store.begin_scan(Path("/first"), "{}")
        yesterday = time.time() - 86_400
        monkeypatch.setattr(time, "time", lambda: yesterday)
        store.begin_scan(Path("/last"), "{}")
        found = store.open_scan()
    assert found is not None
    assert found.folder == Path("/last")


def test_a_disk_without_room_for_the_index_of_the_log_is_full_too(
    file: Path, pairs: Pairs, monkeypatch: pytest.MonkeyPatch
) -> None:
    class FailingError(sqlite3.OperationalError):
        sqlite_errorcode = sqlite3.SQLITE_IOERR_SHMSIZE

    def fail(_: Path, __: object = None) -> None:
        raise FailingError("disk I/O error")

    free = 10**9
    monkeypatch.setattr(database, "disk_usage", lambda _: SimpleNamespace(free=free))
    monkeypatch.setattr("cifake_desktop.scanning.store.open_database", fail)
    with pytest.raises(StoreError, match="cannot be kept"):
        FindingStore(file)
    free = 4096
    with pytest.raises(StoreFullError, match="no room left"):
        FindingStore(file)
