"""Known vulnerabilities fail, and a database that is out of reach is told apart from one that knows of none."""

import json
import subprocess
from pathlib import Path
from typing import Any

import pytest

from resources.packaging import audit
from resources.packaging.lock import read_lock

_FLAW = {"id": "PYSEC-1", "fix_versions": ["9.0.1", "10"], "aliases": [], "description": "x" * 10_000}


class Database:
    """Stands for pip-audit.

    Attributes:
        flaws: by name of the package.
        unknown: names of packages that are skipped; None skips all.
        ends: what calling it raises.
        asked: the packages that it was asked about.

    """

    def __init__(self) -> None:
        self.flaws: dict[str, list[dict[str, Any]]] = {}
        self.unknown: set[str] | None = set()
        self.ends: Exception | None = None
        self.writes = True
        self.asked: list[list[str]] = []

    def run(self, command: list[str], **_: Any) -> None:
        if self.ends is not None:
            raise self.ends
        lines = Path(command[command.index("--requirement") + 1]).read_text().split()
        self.asked.append(lines)
        if not self.writes:
            return
        listed = []
        for name, version in (line.split("==") for line in lines):
            if self.unknown is None or name in self.unknown:
                listed.append({"name": name, "skip_reason": "Dependency not found"})
            else:
                listed.append({"name": name, "version": version, "vulns": self.flaws.get(name, [])})
        answer = Path(command[command.index("--output") + 1])
        answer.write_text(json.dumps({"dependencies": listed, "fixes": []}))


@pytest.fixture
def database(monkeypatch: pytest.MonkeyPatch) -> Database:
    made = Database()
    monkeypatch.setattr(audit.subprocess, "run", made.run)
    return made


def test_all_that_is_locked_is_looked_up_each_version_once(
    database: Database, capsys: pytest.CaptureFixture[str]
) -> None:
    assert audit.main() == 0
    asked = [line for lines in database.asked for line in lines]
    assert sorted(asked) == sorted(f"{one.name}=={one.version}" for one in read_lock())
    for lines in database.asked:
        names = [line.partition("==")[0] for line in lines]
        assert len(set(names)) == len(names)
    assert f"{len(asked)} locked packages checked, 0 with known vulnerabilities." in capsys.readouterr().out


def test_a_known_vulnerability_fails(database: Database, capsys: pytest.CaptureFixture[str]) -> None:
    database.flaws = {"pillow": [_FLAW, {"id": "GHSA-2", "fix_versions": []}]}
    assert audit.main() == 1
    out = capsys.readouterr().out
    version = next(one.version for one in read_lock() if one.name == "pillow")
    assert f"pillow {version}: PYSEC-1, fixed in 9.0.1, 10; GHSA-2, not fixed yet\n" in out
    assert "1 with known vulnerabilities." in out
    assert len(out) < 1000


@pytest.mark.parametrize("how", ["skips", "dies", "hangs"])
def test_a_database_out_of_reach_is_told_and_no_failure(
    database: Database, capsys: pytest.CaptureFixture[str], how: str
) -> None:
    if how == "skips":
        database.unknown = None
    elif how == "dies":
        database.writes = False
    else:
        database.ends = subprocess.TimeoutExpired("pip_audit", 1)
    assert audit.main() == 0
    assert capsys.readouterr().out == (
        "The database of known vulnerabilities could not be reached: nothing was checked.\n"
    )


def test_what_was_not_checked_is_named(database: Database, capsys: pytest.CaptureFixture[str]) -> None:
    database.unknown = {"pillow"}
    assert audit.main() == 0
    assert "Not in the database, and not checked: pillow." in capsys.readouterr().out


def test_without_pip_audit_nothing_is_called_checked(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(audit, "find_spec", lambda _: None)
    assert audit.main() == 2
    assert "There is no pip-audit" in capsys.readouterr().err
