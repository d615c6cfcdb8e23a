"""What came of the long runs: kept as JSON, shown as a table in README."""

import json
import platform
import subprocess
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final

from training.report import replace_between, table

ROOT: Final = Path(__file__).resolve().parents[2]
FOLDER: Final = Path(__file__).parent / "results"
README: Final = ROOT / "README.md"
PLACE: Final = "figures:hardening"


@dataclass(frozen=True)
class Row:
    """One figure.

    Attributes:
        what: was tried, and how often or how long, in words.
        wanted: the bar.
        measured: the figure itself, with its unit.
        met: whether it is within the bar.

    """

    what: str
    wanted: str
    measured: str
    met: bool


def save(name: str, command: str, rows: list[Row], seconds: float) -> Path:
    """Keep the figures of a run, with the commit that they were measured at; returns the file."""
    kept = {
        "command": command,
        "commit": _commit(),
        "measured": datetime.now(UTC).strftime("%Y-%m-%d"),
        "machine": f"{platform.system()} {platform.machine()}, Python {platform.python_version()}",
        "seconds": round(seconds),
        "rows": [asdict(row) for row in rows],
    }
    FOLDER.mkdir(exist_ok=True)
    target = FOLDER / f"{name}.json"
    target.write_text(json.dumps(kept, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")
    return target


def content() -> str:
    """Return the table of all kept figures as Markdown, with the commands that regenerate them."""
    runs: list[dict[str, Any]] = [
        json.loads(file.read_text(encoding="utf-8")) for file in sorted(FOLDER.glob("*.json"))
    ]
    head = ["Tried", "Wanted", "Measured", ""]
    rows = [
        [row["what"], row["wanted"], row["measured"], "met" if row["met"] else "missed"]
        for run in runs
        for row in run["rows"]
    ]
    sources = [
        f"- `{run['command']}`: {_duration(run['seconds'])}, at commit {run['commit']}, {run['machine']}"
        for run in runs
    ]
    return table(head, rows) + "\n\n" + "\n".join(sources)


def write_readme() -> None:
    """Put the table into README."""
    text = README.read_text(encoding="utf-8")
    README.write_text(replace_between(text, PLACE, content()), encoding="utf-8")


def _duration(seconds: int) -> str:
    return f"{seconds / 60:.0f} minutes" if seconds >= 120 else f"{seconds} seconds"


def _commit() -> str:
    found = subprocess.run(
        ["git", "rev-parse", "--short=12", "HEAD"], cwd=ROOT, capture_output=True, text=True
    )
    return found.stdout.strip() or "unknown"
