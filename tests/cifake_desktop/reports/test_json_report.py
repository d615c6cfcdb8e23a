import json
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from cifake_desktop.finding import Finding
from cifake_desktop.reports.json_report import write_json_lines


def test_one_object_a_line_that_reads_back(tmp_path: Path, make_finding: Callable[..., Finding]) -> None:
    findings = [make_finding(path="/a.png"), make_finding(path="/two\nlines.png")]
    write_json_lines(findings, tmp_path / "f.jsonl")
    lines = (tmp_path / "f.jsonl").read_text(encoding="utf-8").splitlines()
    assert [Finding.from_json(json.loads(line)) for line in lines] == findings


def test_whole_or_not_at_all(tmp_path: Path, make_finding: Callable[..., Finding]) -> None:
    def half() -> Iterator[Finding]:
        yield make_finding()
        raise ValueError("broken off")

    with pytest.raises(ValueError, match="broken off"):
        write_json_lines(half(), tmp_path / "f.jsonl")
    assert list(tmp_path.iterdir()) == []
