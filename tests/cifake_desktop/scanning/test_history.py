import json
import os
import sqlite3
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from cifake_desktop.finding import Finding, FindingError, ModelName, Verdict
from cifake_desktop.scanning import database
from cifake_desktop.scanning import store as store_module
from cifake_desktop.scanning.history import Entry, History, Search
from cifake_desktop.scanning.store import FindingStore, StoreError
from cifake_desktop.scanning.walk import FoundFile
from tests.timing import measured_again

Make = Callable[..., Finding]
MANY = 100_000


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "new" / "findings.sqlite"


@pytest.fixture
def store(file: Path) -> Iterator[FindingStore]:
    with FindingStore(file) as opened:
        yield opened


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Callable[[float], None]:
    """Sets the time at which findings are kept."""

    def set_time(seconds: float) -> None:
        monkeypatch.setattr(store_module.time, "time", lambda: seconds)

    return set_time


def _keep(store: FindingStore, findings: Sequence[Finding], setup: str = "s") -> None:
    store.keep(setup, [(FoundFile(Path(finding.path), 1, 1), finding) for finding in findings])


def _names(store: FindingStore, search: Search = Search()) -> list[str]:  # noqa: B008  it is frozen
    return [entry.path.name for entry in History(store).page(search, 1000).entries]


def _fill(store: FindingStore, finding: Finding) -> None:
    verdicts = (*Verdict, None)
    for start in range(0, MANY, 1000):
        paths = [
            f"/home/somebody/collection {start // 1000}/IMG_{n:06}.jpg" for n in range(start, start + 1000)
        ]
        _keep(
            store,
            [replace(finding, path=path, verdict=verdicts[n % 4]) for n, path in enumerate(paths)],
        )


def test_findings_come_newest_first_with_their_time(
    store: FindingStore, make_finding: Make, clock: Callable[[float], None]
) -> None:
    odd = os.fsdecode(b"/caf\xe9.png")
    for number, path in enumerate(("/a.png", odd, "/b.png")):
        clock(2_000_000.0 + number)
        _keep(store, [make_finding(path=path)])
    entries = History(store).page(Search(), 10).entries
    assert [entry.path for entry in entries] == [Path("/b.png"), Path(odd), Path("/a.png")]
    assert [entry.examined for entry in entries] == [2_000_002.0, 2_000_001.0, 2_000_000.0]
    assert entries[1].finding == make_finding(path=odd)
    clock(2_000_009.0)
    _keep(store, [make_finding(path="/a.png", probability=0.5)])
    newest = History(store).page(Search(), 10).entries[0]
    assert (newest.path, newest.examined, newest.finding.probability) == (Path("/a.png"), 2_000_009.0, 0.5)


def test_pages_follow_each_other_without_gap_or_repetition(
    store: FindingStore, make_finding: Make, clock: Callable[[float], None]
) -> None:
    for number in range(25):
        clock(2_000_000.0 + number // 10)  # many of the same moment
        _keep(store, [make_finding(path=f"/{number:02}.png")])
    history, seen, after = History(store), [], None
    for expected in (7, 7, 7, 4):
        page = history.page(Search(), 7, after)
        assert len(page.entries) == expected
        seen += [entry.path.name for entry in page.entries]
        after = page.after
    assert after is None
    assert seen == [f"{number:02}.png" for number in reversed(range(25))]


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("", {"Cat.png", "dog 50%.jpg", "under_score.png", "Übung.png", "broken.png", "none.png"}),
        ("cat", {"Cat.png"}),
        ("HOLIDAY cat", {"Cat.png"}),
        ("cat dog", set()),
        ("50%", {"dog 50%.jpg"}),
        ("%", {"dog 50%.jpg"}),
        ("r_s", {"under_score.png"}),
        ("\\", set()),
        ("übung", {"Übung.png"}),
        ("photo", {"dog 50%.jpg"}),
        ("photo 1.2", {"dog 50%.jpg"}),
        ("likely real", {"under_score.png"}),
        ("Likely", {"Cat.png", "dog 50%.jpg", "under_score.png"}),
        ("inconclusive", {"Übung.png"}),
        ("verdict", {"none.png"}),
        ("examined", {"broken.png"}),
        ("' OR 1 --", set()),
        ("\ud800", set()),
    ],
)
def test_each_word_must_occur(store: FindingStore, make_finding: Make, words: str, found: set[str]) -> None:
    _keep(
        store,
        [
            make_finding(path="/Holiday/Cat.png"),
            make_finding(path="/x/dog 50%.jpg", model=ModelName(name="Photo", version="1.2.0")),
            make_finding(path="/x/under_score.png", verdict=Verdict.LIKELY_REAL),
            make_finding(path="/x/Übung.png", verdict=Verdict.INCONCLUSIVE),
            make_finding(path="/x/none.png", verdict=None, decided_by=None, decision=None),
            make_finding(
                path="/x/broken.png",
                verdict=None,
                model=None,
                error=FindingError(code="truncated", message="It is cut off."),
            ),
        ],
    )
    assert set(_names(store, Search(words))) == found


def test_verdicts_are_found_by_words_of_another_language(store: FindingStore, make_finding: Make) -> None:
    _keep(
        store,
        [
            make_finding(path="/x/a.png", verdict=Verdict.LIKELY_AI),
            make_finding(path="/x/b.png", verdict=Verdict.LIKELY_REAL),
            make_finding(path="/x/echter-hut.png", verdict=Verdict.LIKELY_AI),
        ],
    )
    names = (("wahrscheinlich", "likely_ai"), ("wahrscheinlich", "likely_real"), ("echt", "likely_real"))
    everything = {"a.png", "b.png", "echter-hut.png"}
    assert set(_names(store, Search("Wahrscheinlich", names=names))) == everything
    assert set(_names(store, Search("echt", names=names))) == {"b.png", "echter-hut.png"}
    assert _names(store, Search("wahrscheinlich hut", names=names)) == ["echter-hut.png"]
    assert _names(store, Search("wahrscheinlich")) == []


def test_outcome_and_time_narrow_a_search_and_counts_agree(
    store: FindingStore, make_finding: Make, clock: Callable[[float], None]
) -> None:
    broken = FindingError(code="truncated", message="It is cut off.")
    clock(1_000_000.0)
    _keep(store, [make_finding(path="/old.png")])
    clock(2_000_000.0)
    _keep(
        store,
        [
            make_finding(path="/ai.png"),
            make_finding(path="/real.png", verdict=Verdict.LIKELY_REAL),
            make_finding(path="/none.png", verdict=None),
            make_finding(path="/broken.png", verdict=None, error=broken),
            make_finding(path="/empty.png", verdict=None, error=FindingError(code="empty", message="Empty.")),
            # Nobody takes this one for a picture: it is kept, so that it is not read again, but not shown.
            make_finding(
                path="/letter.txt", verdict=None, error=FindingError(code="not_an_image", message="None.")
            ),
        ],
    )
    assert History(store).counts(Search()) == {
        "likely_ai": 2,
        "likely_real": 1,
        "no_verdict": 1,
        "error": 2,
    }
    assert History(store).others() == 1
    assert _names(store, Search(outcome="likely_ai")) == ["ai.png", "old.png"]
    assert sorted(_names(store, Search(outcome="error"))) == ["broken.png", "empty.png"]
    assert _names(store, Search(outcome="no_verdict")) == ["none.png"]
    assert _names(store, Search(until=2_000_000.0)) == ["old.png"]
    assert "old.png" not in _names(store, Search(since=1_000_000.5))
    assert History(store).counts(Search("old", since=1_000_000.0)) == {"likely_ai": 1}


def _built_by_version_one(file: Path, finding: Finding, names: Sequence[str]) -> None:
    """Write a database as the first version of the store did."""
    file.parent.mkdir()
    connection = sqlite3.connect(file)
    connection.execute("PRAGMA journal_mode = WAL")
    connection.executescript(
        """
        CREATE TABLE findings (
            setup TEXT NOT NULL, path BLOB NOT NULL, size INTEGER NOT NULL, modified_ns INTEGER NOT NULL,
            finding TEXT NOT NULL, PRIMARY KEY (setup, path)
        );
        CREATE TABLE scans (
            id INTEGER PRIMARY KEY, folder BLOB NOT NULL, choice TEXT NOT NULL, began REAL NOT NULL, ended REAL
        );
        PRAGMA application_id = 1128875585;
        PRAGMA user_version = 1;
        """
    )
    texts = {name: _json(replace(finding, path=f"/{name}")) for name in names} | {"torn.png": '{"path": '}
    connection.executemany(
        "INSERT INTO findings VALUES ('s', ?, 1, 1, ?)",
        [(f"/{name}".encode(), text) for name, text in texts.items()],
    )
    connection.execute("INSERT INTO scans (folder, choice, began) VALUES (?, '{}', 1.0)", (b"/pictures",))
    connection.commit()
    connection.close()


def _json(finding: Finding) -> str:
    return json.dumps(finding.to_json())


def test_a_database_of_the_first_version_becomes_a_history(file: Path, make_finding: Make) -> None:
    finding = make_finding()
    _built_by_version_one(file, finding, ["c.png", "a.png", "b.png"])
    with FindingStore(file) as store:
        assert store.notice is None
        found = FoundFile(Path("/a.png"), 1, 1)
        assert store.known("s", [found]) == {found.path: replace(finding, path="/a.png")}
        assert store.open_scan() is not None
        entries = History(store).page(Search("likely"), 10).entries
        # The last that was kept comes first; when that was is not known. A row that is torn is none.
        assert [entry.path.name for entry in entries] == ["b.png", "a.png", "c.png"]
        assert {entry.examined for entry in entries} == {None}
        assert History(store).counts(Search()) == {"likely_ai": 3}
        assert History(store).counts(Search(until=time.time())) == {}
        _keep(store, [make_finding(path="/new.png")])
        assert _names(store)[0] == "new.png"
        assert History(store).delete_all() == 5


@measured_again
def test_a_hundred_thousand_findings_are_searched_at_once(store: FindingStore, make_finding: Make) -> None:
    _fill(store, make_finding(model=ModelName(name="photo", version="1.2.0"), notes=("A long note. " * 30,)))
    history = History(store)
    for search, number in (
        (Search(), MANY),
        (Search("nowhere to be found"), 0),
        (Search("IMG_099999"), 1),
        (Search("photo likely real", outcome="likely_real"), MANY // 4),
    ):
        took = []
        for _ in range(3):  # the best counts: the machine may be busy
            start = time.perf_counter()
            page = history.page(search, 200)
            counts = history.counts(search)
            took.append(time.perf_counter() - start)
        assert sum(counts.values()) == number
        assert len(page.entries) == min(200, number)
        assert min(took) < 0.5


# Deleting


def _traces(file: Path, *secrets: str) -> list[str]:
    """Return which of the words can be read in the database or in a file beside it."""
    content = b"".join(path.read_bytes() for path in file.parent.iterdir())
    return [secret for secret in secrets if secret.encode() in content]


def _entries(store: FindingStore, words: str = "") -> tuple[Entry, ...]:
    return History(store).page(Search(words), 1000).entries


@pytest.fixture
def crowd(make_finding: Make) -> list[Finding]:
    """Findings of sixty secret pictures and of sixty others, so that their rows share pages of the database."""
    return [
        make_finding(path=f"/{name}/{number:02}.png", notes=(f"note on {name} {number}",) * 20)
        for number in range(60)
        for name in ("secret", "plain")
    ]


@pytest.mark.parametrize("way", ["chosen", "folder"])
def test_nothing_of_what_was_deleted_can_be_read_in_the_file(
    file: Path, store: FindingStore, crowd: list[Finding], way: str
) -> None:
    for finding in crowd:  # one by one, so that rows move from page to page
        _keep(store, [replace(finding, notes=(f"before {finding.notes[0]}",))])
        _keep(store, [finding])
    store.end_scan(store.begin_scan(Path("/secret"), "{}"))
    assert _traces(file, "/secret/", "note on secret", "note on plain") == [
        "/secret/",
        "note on secret",
        "note on plain",
    ]
    history = History(store)
    if way == "chosen":
        assert history.delete(_entries(store, "secret")) == 60
    else:
        assert history.delete_folder(Path("/secret")) == 60
    # Here and now, with the store still open, and after it was closed.
    assert _traces(file, "secret", "note on plain") == ["note on plain"]
    store.close()
    assert _traces(file, "secret", "note on plain") == ["note on plain"]
    with FindingStore(file) as again:
        assert History(again).counts(Search()) == {"likely_ai": 60}


def test_all_that_is_kept_can_be_deleted(file: Path, store: FindingStore, crowd: list[Finding]) -> None:
    _keep(store, crowd)
    _keep(store, crowd, setup="of another model")
    store.begin_scan(Path("/secret"), "{}")
    store.end_scan(store.begin_scan(Path("/plain"), "{}"))
    assert History(store).delete_all() == 240
    assert sum(path.stat().st_size for path in file.parent.glob("*.sqlite")) < 30_000
    assert _traces(file, "secret", "plain", "png", "another model") == []
    assert store.open_scan() is None
    _keep(store, crowd)
    assert History(store).counts(Search()) == {"likely_ai": 120}


def test_only_the_chosen_finding_of_a_file_is_deleted(store: FindingStore, make_finding: Make) -> None:
    finding = make_finding(path="/a.png")
    _keep(store, [finding], setup="one")
    _keep(store, [finding], setup="other")
    history = History(store)
    (chosen,) = (entry for entry in _entries(store) if entry.setup == "one")
    assert history.delete([chosen, chosen]) == 1
    assert [entry.setup for entry in _entries(store)] == ["other"]
    assert history.delete([chosen]) == 0
    found = FoundFile(Path("/a.png"), 1, 1)
    assert store.known("one", [found]) == {}
    assert store.known("other", [found]) != {}


def test_folders_that_begin_alike_stay(store: FindingStore, make_finding: Make) -> None:
    _keep(
        store,
        [make_finding(path=path) for path in ("/a/b/1.png", "/a/b/c/2.png", "/a/bc/3.png", "/a/B/4.png")],
    )
    store.begin_scan(Path("/a/b/c"), "{}")
    assert History(store).delete_folder(Path("/a/b")) == 2
    assert sorted(_names(store)) == ["3.png", "4.png"]
    assert store.open_scan() is None
    assert History(store).delete_folder(Path("/")) == 2


def test_while_somebody_reads_it_is_said_that_traces_may_be_left(
    file: Path, store: FindingStore, crowd: list[Finding], monkeypatch: pytest.MonkeyPatch
) -> None:
    _keep(store, crowd)
    monkeypatch.setattr(database, "SECONDS_OF_PATIENCE", 0.1)
    reader = sqlite3.connect(file, isolation_level=None)
    with FindingStore(file) as impatient:
        reader.execute("BEGIN")
        reader.execute("SELECT count(*) FROM findings").fetchone()
        with pytest.raises(StoreError, match=r"120 findings were deleted, but traces .* in use"):
            History(impatient).delete_all()
        reader.close()
        assert History(impatient).delete_all() == 0
        assert _traces(file, "secret") == []


def test_while_somebody_writes_nothing_is_deleted(
    file: Path, store: FindingStore, crowd: list[Finding], monkeypatch: pytest.MonkeyPatch
) -> None:
    _keep(store, crowd)
    monkeypatch.setattr(database, "SECONDS_OF_PATIENCE", 0.1)
    writer = sqlite3.connect(file, isolation_level=None)
    with FindingStore(file) as impatient:
        writer.execute("BEGIN IMMEDIATE")
        with pytest.raises(StoreError, match="in use, for example by a scan"):
            History(impatient).delete_all()
        writer.close()
        assert History(impatient).counts(Search()) == {"likely_ai": 120}


def test_a_finding_that_a_newer_one_replaced_leaves_no_trace(
    file: Path, store: FindingStore, crowd: list[Finding]
) -> None:
    _keep(store, [replace(finding, notes=("an older note",) * 20) for finding in crowd])
    _keep(store, crowd)
    store.close()
    assert _traces(file, "an older note", "note on plain") == ["note on plain"]


@pytest.mark.parametrize("pause", [0.02, 0.001])
@measured_again
def test_a_scan_that_writes_all_the_time_lets_deleting_in(
    file: Path, make_finding: Make, pause: float
) -> None:
    ended = threading.Event()

    def scan() -> None:
        with FindingStore(file) as store:
            number = 0
            while not ended.wait(pause):
                path = Path(f"/secret/{number}.png")
                store.keep("s", [(FoundFile(path, 1, 1), make_finding(path=str(path)))])
                number += 1

    scanning = threading.Thread(target=scan)
    scanning.start()
    try:
        time.sleep(1.0)  # several commits
        with FindingStore(file) as store:
            start = time.monotonic()
            assert History(store).delete_all() > 0
            assert time.monotonic() - start < 5.0
    finally:
        ended.set()
        scanning.join()
