"""A database that somebody else, or a fault, wrote into; and what is typed to search it."""

import json
import sqlite3
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cifake_desktop import cli
from cifake_desktop.finding import Finding, Verdict
from cifake_desktop.picture import DEFAULT_LIMITS
from cifake_desktop.scanning.history import OUTCOMES, History, Search
from cifake_desktop.scanning.setup import ExaminerSetup
from cifake_desktop.scanning.store import FindingStore
from cifake_desktop.scanning.walk import Choice, FoundFile
from tests.cifake_desktop.test_hostile_findings import KEPT
from tests.strategies import ANY_JSON, spoilt, texts


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[FindingStore]:
    with FindingStore(tmp_path_factory.mktemp("rows") / "findings.sqlite") as opened:
        yield opened


def sql(values: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    """Values as SQLite can hold them, of the wrong type now and then."""
    small = st.integers(-(2**63), 2**63 - 1)
    return values | small | st.floats(allow_nan=False) | st.binary(max_size=8) | st.sampled_from(["", "x"])


CONTENT = (spoilt(KEPT) | ANY_JSON).map(json.dumps) | st.sampled_from(
    ["[" * 5000, "\ud800".encode("utf-8", "replace").decode()]
)
ROWS = st.lists(
    st.tuples(
        sql(st.just("s")),
        sql(st.just(b"/a.png")),
        sql(st.just(1)),
        sql(st.just(1)),
        sql(CONTENT),
        sql(st.just(2e9)),
    ),
    max_size=3,
)


@given(ROWS)
def test_rows_of_any_content_break_neither_scan_nor_history(
    store: FindingStore, rows: list[tuple[Any, ...]]
) -> None:
    connection = sqlite3.connect(store.file)
    try:
        connection.execute("DELETE FROM findings")
        connection.executemany(
            "INSERT OR REPLACE INTO findings (setup, path, size, modified_ns, finding, examined)"
            " VALUES (?, ?, ?, ?, ?, ?)",
            rows,
        )
        connection.commit()
    finally:
        connection.close()
    known = store.known("s", [FoundFile(Path("/a.png"), 1, 1), FoundFile(Path("/b.png"), 1, 1)])
    assert all(isinstance(finding, Finding) for finding in known.values())
    history = History(store)
    after = None
    for _ in range(len(rows) + 1):
        page = history.page(Search("a"), 1, after)
        for entry in page.entries:
            json.dumps({"examined": entry.examined, **entry.finding.to_json()})
        after = page.after
        if after is None:
            break
    assert after is None
    assert set(history.counts(Search())) <= set(OUTCOMES)
    history.others()
    found = history.page(Search(), 10).entries
    assert 0 <= history.delete(found) <= len(rows)


SEARCHES = st.builds(
    Search,
    words=texts(60)
    | st.lists(texts(8) | st.sampled_from(["ai", "%", "_", "\\", "*"]), max_size=60).map(" ".join),
    outcome=st.none() | st.sampled_from(OUTCOMES),
    since=st.none() | st.floats(),
    until=st.none() | st.floats(),
    names=st.lists(st.tuples(texts(5), st.sampled_from(OUTCOMES)), max_size=2).map(tuple),
)


@given(SEARCHES, st.integers(1, 3))
def test_words_of_any_kind_can_be_searched_for(store: FindingStore, search: Search, most: int) -> None:
    finding = Finding.from_json({**KEPT, "path": "/photos/ä %_\\.png"})
    store.keep("s", [(FoundFile(Path(finding.path), 1, 1), finding)])
    history = History(store)
    page = history.page(search, most)
    assert len(page.entries) <= most
    counts = history.counts(search)
    if search.outcome == Verdict.LIKELY_REAL:
        assert not counts


def test_a_thousand_words_are_searched_for(store: FindingStore) -> None:
    History(store).page(Search("word " * 3000), 5)
    History(store).page(Search("ä" * 100_000), 5)


CHOICE = {"hidden": False, "only": ["*.jpg"], "without": ["x"]}


@given((spoilt(CHOICE) | ANY_JSON).map(json.dumps) | texts())
def test_a_choice_of_any_text_is_read_or_a_value_error(text: str) -> None:
    try:
        choice = Choice.from_json(text)
    except ValueError:
        return
    assert choice.takes_file("a.jpg") in (True, False)
    assert Choice.from_json(choice.to_json()) == choice


SETUP = {
    "models": "/models",
    "chosen": None,
    "chosen_name": "",
    "chosen_sha256": "",
    "chosen_own": True,
    "operating_point": 0.01,
    "trust_list": None,
    "limits": asdict(DEFAULT_LIMITS),
}


@given((spoilt(SETUP) | ANY_JSON).map(json.dumps) | texts() | st.binary())
def test_a_setup_of_any_text_is_read_or_refused(line: str | bytes) -> None:
    try:
        setup = ExaminerSetup.from_json(line)
    except ValueError:
        return
    assert ExaminerSetup.from_json(setup.to_json()) == setup


@pytest.mark.parametrize(
    "text", ["", "{}", "[]", "null", '{"hidden": 1, "only": [], "without": []}', "[" * 5000]
)
def test_what_is_no_choice_is_a_value_error(text: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011  any words do
        Choice.from_json(text)


def test_a_scan_whose_note_is_damaged_is_not_taken_up(
    own_findings: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with FindingStore() as kept:
        kept.begin_scan(own_findings.parent, '{"hidden": false, "only": [5]}')
    assert cli.main(["scan", "--resume"]) == 2
    assert "damaged; name the folder instead" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("path", "examined"), [("/a.png", 2e9), (5, 2e9), (b"/a.png", b"x"), (b"/a.png", "x")]
)
def test_a_row_of_wrong_types_is_as_good_as_none(store: FindingStore, path: object, examined: object) -> None:
    store.delete("DELETE FROM findings")
    row = ("s", path, 1, 1, json.dumps(KEPT), examined)
    store.read(
        "INSERT INTO findings (setup, path, size, modified_ns, finding, examined) VALUES (?, ?, ?, ?, ?, ?)",
        row,
    )
    assert History(store).page(Search(), 10).entries == ()
    store.delete("DELETE FROM findings")
