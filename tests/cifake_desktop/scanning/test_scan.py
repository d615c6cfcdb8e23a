import os
from pathlib import Path

import pytest
from PIL import Image

from cifake_desktop.examine import Examiner
from cifake_desktop.finding import Finding
from cifake_desktop.scanning.scan import Scan, ScanProgress


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
    progress = Scan(tiny_examiner, folder).run(reports.add, lambda: False)
    assert progress == ScanProgress(found=11, examined=8, others=3, errors=3, finished_walking=True)
    assert reports[-1][1] == progress
    names = [Path(finding.path).name for finding in reports.findings]
    assert names == ["cut.png", "empty.jpg", "0.png", "1.png", "2.png", "3.png", "4.png", "text.JPG"]
    codes = [finding.error.code for finding in reports.findings if finding.error is not None]
    assert codes == ["truncated", "empty", "not_an_image"]


def test_batches_are_reported_one_by_one(tiny_examiner: Examiner, folder: Path) -> None:
    reports = Reports()
    Scan(tiny_examiner, folder, batch=4).run(reports.add, lambda: False)
    assert [progress.examined + progress.others for _, progress in reports] == [4, 8, 11]
    assert all(progress.found == 11 for _, progress in reports)


def test_walking_stays_ahead_by_chunks(
    tiny_examiner: Examiner, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("cifake_desktop.scanning.scan._WALK_AHEAD", 6)
    reports = Reports()
    Scan(tiny_examiner, folder, batch=2).run(reports.add, lambda: False)
    steps = [(progress.found, progress.finished_walking) for _, progress in reports]
    assert steps == [(6, False)] + [(11, True)] * 5
    assert len(reports.findings) == 8


def test_cancelling_ends_after_the_batch(tiny_examiner: Examiner, folder: Path) -> None:
    reports = Reports()
    progress = Scan(tiny_examiner, folder, batch=3).run(reports.add, lambda: len(reports) == 2)
    assert len(reports) == 2
    assert progress.examined + progress.others == 6


def test_an_empty_folder_ends_at_once(tiny_examiner: Examiner, tmp_path: Path) -> None:
    progress = Scan(tiny_examiner, tmp_path).run(lambda *_: None, lambda: False)
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
    progress = Scan(tiny_examiner, folder).run(reports.add, lambda: False)
    assert progress == ScanProgress(found=6, examined=4, others=3, errors=4, finished_walking=True)
    refused = [finding for finding in reports.findings if finding.path == str(folder / "sub")]
    assert [finding.error.code for finding in refused if finding.error] == ["not_readable"]
