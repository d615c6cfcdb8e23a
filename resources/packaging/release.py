"""What packages say of the release that they hold: its date and what changed, from the changelog."""

import os
import re
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from cifake_desktop import __version__ as VERSION  # noqa: N812

REPOSITORY: Final = Path(__file__).resolve().parents[2]
_CHANGELOG: Final = REPOSITORY / "CHANGELOG.md"
_UNDATED: Final = datetime(2026, 1, 1, tzinfo=UTC)  # a build of what was not released yet


def moment() -> datetime:
    """Return the time that all files of a package bear, so that the same build makes the same bytes.

    It is SOURCE_DATE_EPOCH where that is set, else the day on which the changelog says that this version came out.
    """
    if seconds := os.environ.get("SOURCE_DATE_EPOCH"):
        return datetime.fromtimestamp(int(seconds), UTC)
    day = re.search(rf"^## \[?{re.escape(VERSION)}\b.*?(\d{{4}}-\d\d-\d\d)", _changelog(), re.MULTILINE)
    return datetime.fromisoformat(day[1]).replace(tzinfo=UTC) if day else _UNDATED


def changes() -> list[str]:
    """Return what the newest part of the changelog lists, an item each, without its line breaks."""
    newest = re.split(r"^## ", _changelog(), flags=re.MULTILINE)[1]
    items = re.split(r"^- ", newest, flags=re.MULTILINE)[1:]
    return [" ".join(re.split(r"^#", item, flags=re.MULTILINE)[0].split()) for item in items]


def _changelog() -> str:
    return _CHANGELOG.read_text(encoding="utf-8")
