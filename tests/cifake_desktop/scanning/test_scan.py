import os
import signal
from collections.abc import Generator, Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from cifake_desktop.examine import Examiner
from cifake_desktop.finding import Finding
from cifake_desktop.scanning.keeper import Keeper
from cifake_desktop.scanning.pool import WorkerPool
from cifake_desktop.scanning.scan import Scan, ScanProgress, in_this_thread
from cifake_desktop.scanning.setup import ExaminerSetup
from cifake_desktop.scanning.store import FindingStore, StoreError, StoreFullError
from cifake_desktop.scanning.walk import Choice


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Five pictures, three bad ones, three files that nobody takes for pictures."""
    (tmp_path / "sub").mkdir()
    for number in range(5):
        Image.new("L", (32, 32), number * 60).save(tmp_path / "sub" / f"{number}.png")
    (tmp_path / "cut.png").write_bytes(b"\x89PNG\r\n\x1a\n")
    (tmp_path / "text.JPG").write_text("text", encoding="utf-8")
    (tmp_path / "empty.jpg").touch()
    (tmp_path / "notes.txt").write_text("notes", encoding="utf-8")
    (tmp_path / "empty.txt").touch()
    (tmp_path / "no-suffix").write_text("data", encoding="utf-8")
    return tmp_path


class Reports(list[tuple[list[Finding], ScanProgress]]):
    """Keeps what a scan reports."""

    def add(self, findings: list[Finding], progress: ScanProgress) -> None:
        self.append((findings, progress))

    @property
    def findings(self) -> list[Finding]:
        return [finding for findings, _ in self for finding in findings]


def test_every_picture_gives_a_finding(tiny_examiner: Examiner, folder: Path) -> None:
    reports = Reports()
    progress = Scan(in_this_thread(tiny_examiner), folder).run(reports.add, lambda: False)
    assert progress == ScanProgress(found=11, examined=8, others=3, errors=3, finished_walking=True)
    assert reports[-1][1] == progress
    names = [Path(finding.path).name for finding in reports.findings]
    assert names == ["cut.png", "empty.jpg", "0.png", "1.png", "2.png", "3.png", "4.png", "text.JPG"]
    codes = [finding.error.code for finding in reports.findings if finding.error is not None]
    assert codes == ["truncated", "empty", "not_an_image"]


def test_batches_are_reported_one_by_one(tiny_examiner: Examiner, folder: Path) -> None:
    reports = Reports()
    Scan(in_this_thread(tiny_examiner), folder, batch=4).run(reports.add, lambda: False)
    assert [progress.examined + progress.others for _, progress in reports] == [4, 8, 11]
    assert all(progress.found == 11 for _, progress in reports)


def test_walking_stays_ahead_by_chunks(
    tiny_examiner: Examiner, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("cifake_desktop.scanning.scan._COUNT_AHEAD", 6)
    reports = Reports()
    Scan(in_this_thread(tiny_examiner), folder, batch=2).run(reports.add, lambda: False)
    steps = [(progress.found, progress.finished_walking) for _, progress in reports]
    assert steps == [(6, False)] + [(11, True)] * 5
    assert len(reports.findings) == 8


def test_cancelling_ends_after_the_batch(tiny_examiner: Examiner, folder: Path) -> None:
    reports = Reports()
    progress = Scan(in_this_thread(tiny_examiner), folder, batch=3).run(
        reports.add, lambda: len(reports) == 2
    )
    assert len(reports) == 2
    assert progress.examined + progress.others == 6


def test_an_empty_folder_ends_at_once(tiny_examiner: Examiner, tmp_path: Path) -> None:
    progress = Scan(in_this_thread(tiny_examiner), tmp_path).run(lambda *_: None, lambda: False)
    assert progress == ScanProgress(found=0, examined=0, others=0, errors=0, finished_walking=True)


def test_a_folder_that_cannot_be_opened_is_an_error(
    tiny_examiner: Examiner, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    scandir = os.scandir

    def refuse(path: Path) -> object:
        if Path(path).name == "sub":
            raise PermissionError(13, "Permission denied")
        return scandir(path)

    monkeypatch.setattr(os, "scandir", refuse)
    reports = Reports()
    progress = Scan(in_this_thread(tiny_examiner), folder).run(reports.add, lambda: False)
    assert progress == ScanProgress(found=6, examined=4, others=3, errors=4, finished_walking=True)
    refused = [finding for finding in reports.findings if finding.path == str(folder / "sub")]
    assert [finding.error.code for finding in refused if finding.error] == ["not_readable"]


@pytest.fixture
def setup(tiny_models: Path) -> ExaminerSetup:
    return ExaminerSetup(str(tiny_models))


class Counting:
    """Examines in this process, and remembers which files."""

    def __init__(self, setup: ExaminerSetup) -> None:
        self.seen: list[str] = []
        self._examine = in_this_thread(setup.examiner())

    def __call__(self, lists: Iterable[Sequence[Path]]) -> Generator[list[Finding], None, None]:
        def watched() -> Iterator[Sequence[Path]]:
            for paths in lists:
                self.seen.extend(path.name for path in paths)
                yield paths

        yield from self._examine(watched())


def keeper_of(store: FindingStore, setup: ExaminerSetup) -> Keeper:
    def fail(sentence: str) -> bool:
        raise AssertionError(sentence)

    return Keeper(store, setup.fingerprint(), setup.judge().judged, fail, fail)


def test_what_did_not_change_is_not_examined_again(setup: ExaminerSetup, folder: Path) -> None:
    with FindingStore() as store:
        first, again, third = Counting(setup), Counting(setup), Counting(setup)
        one, other, last = Reports(), Reports(), Reports()
        Scan(first, folder, 3, keeper=keeper_of(store, setup)).run(one.add, lambda: False)
        progress = Scan(again, folder, 3, keeper=keeper_of(store, setup)).run(other.add, lambda: False)
        assert len(first.seen) == 11
        assert again.seen == []
        assert progress.known == 11
        assert other.findings == one.findings
        Image.new("L", (32, 32), 7).save(folder / "sub" / "2.png")
        os.utime(folder / "sub" / "3.png", ns=(1, 1))
        Scan(third, folder, 3, keeper=keeper_of(store, setup)).run(last.add, lambda: False)
        assert third.seen == ["2.png", "3.png"]
        assert [finding.path for finding in last.findings] == [finding.path for finding in one.findings]


def test_a_scan_that_was_stopped_goes_on_where_it_ended(setup: ExaminerSetup, folder: Path) -> None:
    with FindingStore() as store:
        first, rest = Counting(setup), Counting(setup)
        reports = Reports()
        Scan(first, folder, 2, keeper=keeper_of(store, setup)).run(reports.add, lambda: len(reports) == 2)
        Scan(rest, folder, 2, keeper=keeper_of(store, setup)).run(reports.add, lambda: False)
        assert not set(first.seen[:4]) & set(rest.seen)
        assert len(set(first.seen) | set(rest.seen)) == 11


def test_kept_findings_get_the_verdict_of_this_scans_operating_point(
    setup: ExaminerSetup, folder: Path
) -> None:
    Image.new("L", (32, 32), 140).save(folder / "sub" / "2.png")  # a logit of 0.49
    lax = replace(setup, operating_point=0.05)
    with FindingStore() as store:
        Scan(Counting(setup), folder, keeper=keeper_of(store, setup)).run(lambda *_: None, lambda: False)
        again, reports, fresh = Counting(lax), Reports(), Reports()
        Scan(again, folder, keeper=keeper_of(store, lax)).run(reports.add, lambda: False)
        assert again.seen == []
        Scan(Counting(lax), folder).run(fresh.add, lambda: False)
        for one, other in zip(reports.findings, fresh.findings, strict=True):
            assert {**one.to_json(), "seconds": 0} == {**other.to_json(), "seconds": 0}


def test_another_model_or_trust_list_is_another_setup(setup: ExaminerSetup, both_models: Path) -> None:
    same = replace(setup, operating_point=0.05)
    others = (
        replace(setup, trust_list="x"),
        replace(setup, chosen="x.onnx", chosen_sha256="0" * 64),
        ExaminerSetup(str(both_models)),
    )
    assert setup.fingerprint() == same.fingerprint()
    assert len({setup.fingerprint(), *(other.fingerprint() for other in others)}) == 4


def test_a_full_disk_pauses_and_a_broken_store_is_told_of_once(
    setup: ExaminerSetup, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    with FindingStore() as store:
        real, tries = (
            store.keep,
            iter([StoreFullError("full"), StoreFullError("full"), None, StoreError("broken")]),
        )

        def keep(*arguments: Any) -> None:
            error = next(tries)
            if error is not None:
                raise error
            real(*arguments)

        monkeypatch.setattr(store, "keep", keep)

        def wait(sentence: str) -> bool:
            said.append(sentence)
            return True

        keeper = Keeper(store, setup.fingerprint(), setup.judge().judged, wait, said.append)
        progress = Scan(Counting(setup), folder, 3, keeper=keeper).run(lambda *_: None, lambda: False)
    assert progress.examined == 8
    assert said == ["full", "full", "broken"]


def test_a_scan_in_workers_with_a_store_survives_kills(setup: ExaminerSetup, tmp_path: Path) -> None:
    for number in range(60):
        Image.new("L", (32, 32), number).save(tmp_path / f"{number:02}.png")
    reports = Reports()
    with FindingStore(tmp_path / "store" / "f.sqlite") as store, WorkerPool(setup, 2) as pool:

        def add(findings: list[Finding], progress: ScanProgress) -> None:
            reports.add(findings, progress)
            if len(reports) in (3, 7) and os.name == "posix":
                for process in pool.process_ids():
                    with suppress(ProcessLookupError):  # it has just ended from the last time
                        os.kill(process, signal.SIGKILL)

        Scan(pool.examine, tmp_path, 4, Choice(only=("*.png",)), keeper_of(store, setup)).run(
            add, lambda: False
        )
    assert len(reports.findings) == 60
    assert all(finding.error is None for finding in reports.findings)
