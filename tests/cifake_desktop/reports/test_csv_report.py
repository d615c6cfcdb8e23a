import csv
import os
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from cifake_desktop.finding import Finding, FindingError, ModelName, Verdict
from cifake_desktop.reports.csv_report import COLUMNS, CsvReport, write_csv

FINDING = Finding(
    path="/pictures/ä, b.png",
    sha256="ab" * 32,
    width=32,
    height=32,
    format="PNG",
    verdict=Verdict.LIKELY_REAL,
    probability=0.123456789,
    decided_by="pixels",
    model=ModelName(name="cifake", version="1.0.0"),
    operating_point=0.01,
    evidence=(),
    notes=("One.", "Two."),
    seconds=0.5,
    error=None,
)


def rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def test_a_row_for_each_finding(tmp_path: Path) -> None:
    target = tmp_path / "report.csv"
    failed = replace(
        FINDING,
        verdict=None,
        probability=None,
        model=None,
        error=FindingError(code="empty", message="Empty."),
    )
    write_csv([FINDING, failed], target)
    assert target.read_bytes().startswith(b"\xef\xbb\xbfpath,")
    first, second = rows(target)
    assert tuple(first) == COLUMNS
    assert first["path"] == "/pictures/ä, b.png"
    assert (first["verdict"], first["probability"], first["model"]) == ("likely_real", "0.123457", "cifake")
    assert (first["own_model"], second["own_model"]) == ("false", "")
    assert (first["notes"], first["error"]) == ("One. Two.", "")
    assert (second["verdict"], second["probability"], second["error_code"]) == ("", "", "empty")


def test_a_model_of_ones_own_is_told_from_a_shipped_one(tmp_path: Path) -> None:
    own = ModelName(name="cifake", version="1.0.0", own=True)
    write_csv([replace(FINDING, model=own)], tmp_path / "report.csv")
    assert rows(tmp_path / "report.csv")[0]["own_model"] == "true"


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r"])
def test_formulas_are_neutralised(tmp_path: Path, start: str) -> None:
    target = tmp_path / "report.csv"
    write_csv([replace(FINDING, path=start + "cmd|' /C calc'!A0")], target)
    assert rows(target)[0]["path"] == f"'{start}cmd|' /C calc'!A0"


def test_a_name_that_is_not_utf8_can_be_written(tmp_path: Path) -> None:
    target = tmp_path / "report.csv"
    write_csv([replace(FINDING, path="\udcff.png")], target)
    assert rows(target)[0]["path"] == "\\udcff.png"


def test_a_failure_leaves_the_old_file_and_nothing_else(tmp_path: Path) -> None:
    def fail() -> Iterator[Finding]:
        yield FINDING
        raise RuntimeError

    target = tmp_path / "report.csv"
    target.write_text("old", encoding="utf-8")
    with pytest.raises(RuntimeError):
        write_csv(fail(), target)
    assert target.read_text(encoding="utf-8") == "old"
    assert list(tmp_path.iterdir()) == [target]


def test_a_success_replaces_the_old_file_and_leaves_nothing_else(tmp_path: Path) -> None:
    target = tmp_path / "report.csv"
    target.write_text("old", encoding="utf-8")
    with CsvReport(target) as report:
        report.add(FINDING)
        assert target.read_text(encoding="utf-8") == "old"
    assert len(rows(target)) == 1
    assert list(tmp_path.iterdir()) == [target]


@pytest.mark.skipif(os.name != "posix", reason="links need rights on Windows")
def test_a_link_stays_a_link(tmp_path: Path) -> None:
    (tmp_path / "elsewhere").mkdir()
    link = tmp_path / "report.csv"
    link.symlink_to(tmp_path / "elsewhere" / "real.csv")
    write_csv([FINDING], link)
    assert link.is_symlink()
    assert len(rows(tmp_path / "elsewhere" / "real.csv")) == 1


def test_a_target_that_cannot_be_written_is_refused_at_once(tmp_path: Path) -> None:
    for target in (tmp_path, tmp_path / "none" / "report.csv"):
        with pytest.raises(OSError, match=r"\S"):
            CsvReport(target)
    assert list(tmp_path.iterdir()) == []
